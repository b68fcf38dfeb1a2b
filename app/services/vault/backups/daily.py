"""The backup of the day and its copy in the second place."""

from pathlib import Path

from app.services import errors
from app.services.progress import Progress, no_progress
from app.services.storage import engine, private_files
from app.services.storage.unit_of_work import Caseload
from app.services.vault import device_state
from app.services.vault.backups import making
from app.services.vault.backups.listing import Backup, folder_of, list_backups
from app.services.vault.backups.second_place import copy_to


def backup_is_due(caseload: Caseload) -> bool:
    """Whether today has no backup yet; a clock that was set back makes no difference."""
    if caseload.read_only or caseload.master is None:
        return False
    made = list_backups(folder_of(caseload.path), engine.identity(caseload.path))
    return not made or made[0].manifest.made_at.date() != caseload.today


def back_up(
    caseload: Caseload, progress: Progress = no_progress
) -> tuple[Backup, errors.KnownError | None]:
    """Make a backup, and a copy of it in the second place; gives why that one could not be made."""
    made = making.make(caseload, progress)
    db_id = made.manifest.db_id
    place = device_state.recall(db_id).second_place
    fault: errors.KnownError | None = None
    if place:
        try:
            copy_to(made, Path(place))
        except errors.KnownError as found:
            fault = found
        device_state.note(db_id, second_fault="" if fault is None else fault.code)
    return made, fault


def second_place(caseload: Caseload) -> Path | None:
    """Where copies of the backups go, or None where none was chosen yet."""
    place = device_state.recall(engine.identity(caseload.path)).second_place
    return Path(place) if place else None


def choose_second_place(caseload: Caseload, place: Path | None) -> None:
    """Choose the folder that copies of the backups go to. Raises FileMissing, ReadOnly."""
    if place is not None:
        if not place.is_dir():
            raise errors.FileMissing
        if not private_files.is_writable(place):
            raise errors.ReadOnly
    device_state.note(
        engine.identity(caseload.path), second_place=str(place or ""), second_fault=""
    )
