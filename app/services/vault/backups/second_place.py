"""Copies of the backups in a second place, which others may use too."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from app.services import errors
from app.services.storage import private_files
from app.services.vault.backups import archive
from app.services.vault.backups.listing import Backup, free_name
from app.services.vault.backups.making import PlaceOutcome, look_after
from app.services.vault.backups.thinning import thin
from app.services.vault.backups.verifying import is_stale


def copy_to(backup: Backup, place: Path, keys: Sequence[bytes]) -> tuple[Backup, PlaceOutcome]:
    """Put a backup in a second place too, compare it there, and thin out the old ones there.

    Args:
        backup: One that was made and verified.
        place: A folder, perhaps on a stick or a network drive that others use too.
        keys: The caseload's seal keys.

    Raises:
        FileMissing: The place is not there.
        PlaceGone: It does not answer, or was taken away meanwhile.
        NoSpace, ReadOnly, NotABackup: There is no copy.
        BackupGone: Something else has removed the copy at once.
    """
    if not private_files.answers(place):
        raise errors.PlaceGone
    with private_files.disk_faults(place):
        if not place.is_dir():
            raise errors.FileMissing
        made = _copy(backup, place)
        return made, look_after(made, place, thin(place, made.manifest, keys))


def _copy(backup: Backup, place: Path) -> Backup:
    mark = f"{backup.manifest.db_id[:8]}-{backup.manifest.digest[:8]}"
    part = place / f"{backup.path.name}.part-{mark}"
    _clear_place(place, backup.manifest.db_id)
    try:
        private_files.copy(backup.path, part)
        manifest = archive.compare(part)
        target = free_name(place / backup.path.name, manifest)
        private_files.replace(part, target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return Backup(target, manifest)


def _clear_place(place: Path, db_id: str) -> None:
    """Remove what crashes left half-copied of this caseload; others may be at work there too."""
    for left in place.glob(f"*{archive.SUFFIX}.part-{db_id[:8]}-*"):
        if is_stale(left):
            with suppress(OSError):
                left.unlink()
