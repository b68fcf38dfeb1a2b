"""Remove the backups that are no longer needed."""

from contextlib import suppress
from pathlib import Path

from app.models.rules.access.backup_thinning import select_days_to_keep
from app.services.vault.backups.listing import list_backups

NEWEST_OF_TODAY = 3


def thin(folder: Path, db_id: str) -> list[Path]:
    """Remove the backups of a caseload that are no longer needed; gives what was removed."""
    present = list_backups(folder, db_id)
    staying = select_days_to_keep(one.manifest.day for one in present)
    newest_day = max((one.manifest.day for one in present), default=0)
    room = {day: NEWEST_OF_TODAY if day == newest_day else 1 for day in staying}
    gone = []
    for backup in present:  # newest first
        left = room.get(backup.manifest.day, 0)
        room[backup.manifest.day] = left - 1
        if left <= 0:
            with suppress(OSError):
                backup.path.unlink()
                gone.append(backup.path)
    return gone
