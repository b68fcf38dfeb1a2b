"""Copies of the backups in a second place, which others may use too."""

from contextlib import suppress
from pathlib import Path

from app.services import errors
from app.services.storage import private_files
from app.services.vault.backups import archive
from app.services.vault.backups.listing import Backup
from app.services.vault.backups.thinning import thin
from app.services.vault.backups.verifying import is_stale


def copy_to(backup: Backup, place: Path) -> Backup:
    """Put a backup in a second place too, compare it there, and thin out the old ones there.

    Raises FileMissing (the place is not there), NoSpace, ReadOnly, NotABackup.
    """
    if not place.is_dir():
        raise errors.FileMissing
    target = _free_name(place, backup)
    part = target.with_name(f"{target.name}.part-{backup.manifest.digest[:8]}")
    _clear_place(place)
    try:
        private_files.copy(backup.path, part)
        manifest = archive.compare(part)
        with private_files.disk_faults():
            private_files.replace(part, target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    thin(place, manifest.db_id)
    return Backup(target, manifest)


def _free_name(place: Path, backup: Backup) -> Path:
    """Where the copy goes: never over anybody else's, who may call it the same in a shared place.

    Two coaches on one network drive both have a `caseload.db` and a first backup of today.
    """
    target = place / backup.path.name
    try:
        same = not target.exists() or archive.read(target) == backup.manifest
    except (errors.KnownError, OSError):
        same = False
    return target if same else target.with_stem(f"{target.stem}-{backup.manifest.digest[:8]}")


def _clear_place(place: Path) -> None:
    """Remove what crashes left half-copied in a place that others may use too."""
    for left in place.glob(f"*{archive.SUFFIX}.part*"):
        if is_stale(left):
            with suppress(OSError):
                left.unlink()
