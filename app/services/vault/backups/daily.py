"""The backup of the day and its copy in the second place."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from app.models.refusals import Reason
from app.models.rules.access.backup_thinning import BackupRhythm, find_rhythm
from app.services import errors
from app.services.progress import Progress, no_progress
from app.services.storage import engine, private_files
from app.services.storage.unit_of_work import Caseload
from app.services.vault import device_state
from app.services.vault.backups import making
from app.services.vault.backups.listing import Backup, folder_of
from app.services.vault.backups.making import PlaceOutcome
from app.services.vault.backups.sealing import list_own, seal_keys
from app.services.vault.backups.second_place import copy_to


@dataclass(frozen=True)
class BackupRun:
    """A backup that was made, and what became of each place; the first is beside the caseload.

    `seconds` is how long all of it took; nobody waits for it at the window.
    """

    backup: Backup
    places: tuple[PlaceOutcome, ...]
    seconds: float = 0.0

    @property
    def fault(self) -> errors.KnownError | None:
        """Why there is no copy in another place."""
        return next((one.problem for one in self.places if one.problem is not None), None)


def backup_is_due(caseload: Caseload) -> bool:
    """Whether a backup is due: today has none yet, or of a large file the last days have none.

    A clock that was set back makes no difference.
    """
    if caseload.read_only or caseload.master is None:
        return False
    db_id, folder = engine.identity(caseload.path), folder_of(caseload.path)
    own = list_own(folder, db_id, seal_keys(caseload))
    if not own:
        return True
    since = (caseload.today - own[0].manifest.made_at.date()).days
    return not 0 <= since < find_rhythm(caseload.path.stat().st_size).every


def back_up(
    caseload: Caseload, progress: Progress = no_progress, *, also: Path | None = None
) -> BackupRun:
    """Make a backup, and copy it to the second place and one more, where these are given.

    A place that is missing is named in the result.

    Raises:
        FileFault, NoWayIn, Cancelled: As `making.make_with_outcome`.
    """
    with caseload.take_turn(progress):
        began, chosen = monotonic(), second_place(caseload)
        others = [place for place in (chosen, also) if place is not None]
        if also is not None and any(
            is_same_place(one, also) for one in (folder_of(caseload.path), *others[:-1])
        ):
            others.pop()
        made, outcome = making.make_with_outcome(caseload, progress, places=others)
        outcomes = [outcome]
        for place in others:
            try:
                outcomes.append(copy_to(made, place, seal_keys(caseload))[1])
            except errors.KnownError as fault:
                outcomes.append(PlaceOutcome(place, problem=fault))
            if place == chosen:
                problem = outcomes[-1].problem
                device_state.remember(
                    made.manifest.db_id, second_fault="" if problem is None else problem.code
                )
        seconds = monotonic() - began
        # 0 would say that none was made yet.
        device_state.remember(made.manifest.db_id, backup_seconds=max(0.1, round(seconds, 1)))
        return BackupRun(made, tuple(outcomes), seconds)


def rhythm_of(caseload: Caseload) -> tuple[BackupRhythm, float]:
    """How often a backup of this file is made and what stays, and the seconds the last one took.

    0 seconds: none was made here yet.
    """
    took = device_state.recall(engine.identity(caseload.path)).backup_seconds
    return find_rhythm(caseload.path.stat().st_size), took


def refuse_place(caseload: Caseload, place: Path) -> None:
    """Refuse a place that a copy can't go to, before any is made; a missing folder is made there.

    Raises:
        PlaceGone: It does not answer.
        FileMissing, ReadOnly: It can't be made or written.
        NoSpace: It has no room for a file as large as the caseload.
    """
    if not private_files.answers(place):
        raise errors.PlaceGone
    private_files.make_folder(place)
    if not private_files.is_writable(place):
        raise errors.ReadOnly
    with private_files.disk_faults(place):
        if shutil.disk_usage(place).free < caseload.path.stat().st_size:
            raise private_files.disk_full_fault(place)


def is_same_place(one: Path, other: Path) -> bool:
    """Whether two folders are one, however they are written."""
    try:
        return one.samefile(other)
    except OSError:
        return one == other


def second_place(caseload: Caseload) -> Path | None:
    """Where copies of the backups go, or None where none was chosen yet."""
    place = device_state.recall(engine.identity(caseload.path)).second_place
    return Path(place) if place else None


def choose_second_place(caseload: Caseload, place: Path | None) -> None:
    """Choose the folder that copies of the backups go to.

    Raises:
        FileMissing, ReadOnly: It is not there, or can't be written.
        Refused: It is the folder beside the caseload, where the backups are already: a second copy
            in it would be none.
    """
    if place is not None:
        if is_same_place(folder_of(caseload.path), place):
            raise errors.Refused(Reason.PLACE_IS_THE_FIRST)
        if not place.is_dir():
            raise errors.FileMissing
        if not private_files.is_writable(place):
            raise errors.ReadOnly
    device_state.remember(
        engine.identity(caseload.path), second_place=str(place or ""), second_fault=""
    )
