"""Put a backup in the place of a caseload; what was there is kept."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.services import errors
from app.services.storage import engine, file_lock, private_files
from app.services.storage.file_lock import FileLock
from app.services.storage.file_names import refuse_name
from app.services.storage.keys import MasterKey
from app.services.vault import slot_files, slots
from app.services.vault.backups import archive
from app.services.vault.backups.archive import Manifest
from app.services.vault.backups.verifying import verify_backup
from app.services.vault.strays import clear_strays, settle_journal


@dataclass(frozen=True)
class Restored:
    """A restored caseload; `aside` is where the file that was there before is kept."""

    manifest: Manifest
    aside: Path | None


def restore(
    backup: Path, master: MasterKey, target: Path, *, lock: FileLock | None = None
) -> Restored:
    """Put a backup in the place of a caseload; the present file is moved aside, never deleted.

    Until the last step the present file is untouched, and after a crash at any step the place holds
    one whole caseload.

    Args:
        backup: The backup.
        master: The master key of the backup.
        target: The caseload whose place it takes.
        lock: The lock of the caseload, where the caller has it already.

    Raises:
        WrongKey, NotABackup, TooNew, FileMissing: The backup can't be opened.
        OtherCaseload: It is of another caseload.
        FileBusy: The present file is open.
        NoSpace, ReadOnly: The folder can't be written.
    """
    refuse_name(target)
    working = target.with_name(f"{target.name}.restoring")
    private_files.make_folder(target.parent)
    with private_files.lock_folder_exclusively(target.parent), file_lock.hold(target, lock):
        clear_strays(target)
        archive.remove_folder(working)
        try:
            manifest = archive.unpack(backup, working)
            verify_backup(working / archive.DATABASE, master, manifest)
            _refuse_to_replace(target, manifest.db_id)
            aside = _move_aside(target, master) if target.exists() else None
            try:
                _put_in_place(working, target, manifest.db_id, master)
            except BaseException:
                _take_back(aside, target)
                raise
        finally:
            archive.remove_folder(working)
    return Restored(manifest, aside)


def _refuse_to_replace(target: Path, db_id: str) -> None:
    """Neither another caseload is ever replaced nor its keys; one whose first page is damaged is
    known by them.
    """
    if engine.is_busy(target):
        raise errors.FileBusy
    owner = slots.read_owner(slots.slot_path_of(target))
    if owner not in (None, db_id):
        raise errors.OtherCaseload
    if not target.exists():
        return
    try:
        present = engine.identity(target)
    except errors.NotACaseload:
        return  # empty or foreign: moved aside like any other
    if present != db_id and owner is None:
        raise errors.OtherCaseload


def _move_aside(target: Path, master: MasterKey) -> Path:
    """A second name for the present file, its journal and its keys, so that all of it stays."""
    # SQLite takes back what a crash left half-written, unless the journal is another time's.
    with suppress(errors.KnownError):
        settle_journal(target)
        engine.connect(target, master.database_key()).close()
    number = 1
    while (aside := target.with_name(f"{target.stem}-before-restore-{number}.db")).exists():
        number += 1
    journal, beside = (file.with_name(f"{file.name}-journal") for file in (target, aside))
    try:
        private_files.keep_copy(target, aside)
        if journal.exists():
            private_files.keep_copy(journal, beside)
        keys = slots.slot_path_of(target)
        if keys.exists():
            private_files.copy(keys, slots.slot_path_of(aside))
        if journal.exists():
            with private_files.disk_faults():
                journal.unlink()  # it would be played back into the restored file
    except BaseException:  # nothing is moved by halves: the present file is where it was
        for made in (aside, beside, slots.slot_path_of(aside)):
            with suppress(OSError):
                made.unlink(missing_ok=True)
        raise
    return aside


def _take_back(aside: Path | None, target: Path) -> None:
    """Leave all as it was, where the present file was not replaced after all."""
    with suppress(OSError):
        if target.exists() and (aside is None or not aside.samefile(target)):
            return  # it was: the next opening finishes it
        slots.coming(slots.slot_path_of(target)).unlink(missing_ok=True)
        if aside is not None:
            journal = aside.with_name(f"{aside.name}-journal")
            if journal.exists():
                journal.replace(target.with_name(f"{target.name}-journal"))
            slots.slot_path_of(aside).unlink(missing_ok=True)
            aside.unlink()


def _put_in_place(working: Path, target: Path, db_id: str, master: MasterKey) -> None:
    slot_path = slots.slot_path_of(target)
    keys = slots.read_one(working / archive.KEYS, db_id)
    if keys is not None:
        private_files.write(slots.coming(slot_path), slots.as_bytes(keys.contents(), master))
    with private_files.disk_faults():
        private_files.replace(working / archive.DATABASE, target)
    slot_files.settle(target, db_id, master)
    with suppress(errors.KnownError):
        private_files.sync_folder(target.parent)
