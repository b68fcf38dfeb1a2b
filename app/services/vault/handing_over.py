"""Hand a whole caseload over to another coach: one encrypted file that takes everything along.

It is a backup with a way in of its own: the passphrase of the hand-over, and not the coach's. Its
summaries continue as the same series, since the key of the series moves with it. What stays here is
read-only from then on, so that nobody is recorded, or counted, in two places; and so is what comes
out of a backup from before.
"""

from pathlib import Path

from app.models.enums import LogAction
from app.services import errors
from app.services.progress import Progress, no_progress
from app.services.storage import engine, private_files, settings
from app.services.storage.unit_of_work import Caseload
from app.services.vault import device_state, slots
from app.services.vault.backups import archive, making
from app.services.vault.backups.sealing import seal, seal_keys

TIMES = "handed_over_times"
"""How often the caseload has been handed over; both copies know it."""

GIVEN_ON = "handed_over_on"
"""The day on which this copy was given away; the copy that was given does not have it."""

DETAIL = "handed over"
"""What the log says of it, on both sides."""


def hand_over(
    caseload: Caseload,
    out: Path,
    passphrase: str,
    progress: Progress = no_progress,
    *,
    effort: slots.Effort | None = None,
) -> Path:
    """Write the caseload into one file for another coach, and only read it here afterwards.

    Args:
        caseload: The open caseload.
        out: The new file; it gets the ending of a backup.
        passphrase: What opens the file; told to the other coach by another way than the file goes.
        progress: Told how far it is.
        effort: What a guess of the passphrase costs, if not what fits this computer.

    Raises:
        FileExists, PassphraseTooShort, NoSpace, ReadOnly, GivenAway, Damaged, NoWayIn: Nothing is
            handed over, and the caseload is written to as before.
    """
    with caseload.take_turn(progress):
        caseload.refuse_if_read_only()
        if caseload.master is None:
            raise errors.NoWayIn
        target = (
            out if out.suffix == archive.SUFFIX else out.with_name(f"{out.name}{archive.SUFFIX}")
        )
        if target.exists():
            raise errors.FileExists
        db_id = engine.identity(caseload.path)
        slot = slots.passphrase_slot(db_id, caseload.master, passphrase, effort)
        times = _read_times(caseload) + 1
        _note_times(caseload, times)
        try:
            made = making.make(caseload, progress)
            _pack_for_other(caseload, made.path, target, slot)
        except BaseException:
            _note_times(caseload, times - 1)
            raise
        settings.write(caseload, GIVEN_ON, caseload.today.isoformat())
        device_state.remember(db_id, handed_over=times)
        caseload.read_only = caseload.handed_over = True
        return target


def refuse_writing_if_given(caseload: Caseload) -> None:
    """Only read a caseload that was given away, or that was restored from before it was."""
    if caseload.read_only or caseload.master is None:
        return
    known = device_state.recall(engine.identity(caseload.path)).handed_over
    if settings.read(caseload, GIVEN_ON) or _read_times(caseload) < known:
        caseload.read_only = caseload.handed_over = True


def _read_times(caseload: Caseload) -> int:
    kept = settings.read(caseload, TIMES)
    return int(kept) if kept.isdecimal() else 0


def _note_times(caseload: Caseload, times: int) -> None:
    """Count the hand-over, in the log too: the copy that goes has both."""
    with caseload.unit() as unit:
        settings.assign(unit, TIMES, str(times))
        unit.log(LogAction.EXPORTED, subject="caseload", detail=DETAIL)
        unit.commit()


def _pack_for_other(caseload: Caseload, backup: Path, target: Path, slot: slots.Slot) -> None:
    """The backup again, with the passphrase of the hand-over in place of the coach's."""
    master = caseload.master
    assert master is not None  # noqa: S101 - asked by the caller
    private_files.make_folder(target.parent)
    working = target.with_name(f"{target.name}.working")
    archive.remove_folder(working)
    part = target.with_name(f"{target.name}.part")
    try:
        manifest = archive.unpack(backup, working)
        keys = slots.SlotFile(
            db_id=manifest.db_id, check=master.check(manifest.db_id), slots=(slot,)
        )
        private_files.write(working / archive.KEYS, slots.as_bytes(keys, master))
        files = {name: working / name for name in (archive.DATABASE, archive.KEYS)}
        parts = {name: archive.part_of(file) for name, file in files.items()}
        fresh = seal(manifest.model_copy(update={"parts": parts}), seal_keys(caseload))
        archive.pack(part, fresh, files)
        archive.compare(part)
        with private_files.disk_faults():
            private_files.replace(part, target)
    finally:
        archive.remove_folder(working)
        part.unlink(missing_ok=True)
