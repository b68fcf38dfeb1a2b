"""Remove the backups that are no longer needed: verified ones that others of the caseload cover."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from app.models.rules.access.backup_thinning import NEWEST_OF_TODAY, select_days_to_keep
from app.services import errors
from app.services.vault.backups import archive
from app.services.vault.backups.archive import Manifest
from app.services.vault.backups.listing import Backup
from app.services.vault.backups.sealing import list_own


def thin(folder: Path, made: Manifest, keys: Sequence[bytes]) -> list[Path]:
    """Remove the backups of a caseload that are no longer needed; gives what was removed.

    Never what was just made, never a computer's newest, never one that this caseload has not
    sealed. One goes only when it is read back whole and so is the next newer one that stays.

    Args:
        folder: Their folder.
        made: The backup that has just been made.
        keys: The caseload's seal keys.
    """
    present = list_own(folder, made.db_id, keys)
    staying = _select_staying(present, made)
    gone = []
    for at, backup in enumerate(present):  # newest first
        if backup in staying:
            continue
        newer = next((one for one in reversed(present[:at]) if one in staying), None)
        if newer is None or not (_is_whole(newer) and _is_whole(backup)):
            continue
        with suppress(OSError):
            backup.path.unlink()
            gone.append(backup.path)
    return gone


def _select_staying(present: Sequence[Backup], made: Manifest) -> list[Backup]:
    size = made.parts[archive.DATABASE].size if archive.DATABASE in made.parts else 0
    days = select_days_to_keep((one.manifest.day for one in present), size)
    newest_day = max((one.manifest.day for one in present), default=0)
    room = {day: NEWEST_OF_TODAY if day == newest_day else 1 for day in days}
    staying, computers = [], set[str]()
    for backup in present:  # newest first
        day, computer = backup.manifest.day, backup.manifest.device
        left = room.get(day, 0)
        room[day] = left - 1
        if left > 0 or computer not in computers or backup.manifest.number == made.number:
            staying.append(backup)
        computers.add(computer)
    return staying


def _is_whole(backup: Backup) -> bool:
    try:
        return archive.compare(backup.path) == backup.manifest
    except (errors.KnownError, OSError):
        return False
