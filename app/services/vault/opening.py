"""Make a caseload, and open it by its passphrase, the system keyring or the key on paper.

No single lost side file loses the data: the keyring holds the master key itself, the slot file is
needed for the passphrase alone, and the caseload file names itself (`engine.identity`).
"""

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from app.models.rules.access.passphrase import LEAST_CHARACTERS
from app.services import errors
from app.services.storage import engine, file_lock, migrations, private_files
from app.services.storage.connection import DatabaseConnection
from app.services.storage.faults import translate_faults
from app.services.storage.file_lock import FileLock
from app.services.storage.file_names import refuse_name
from app.services.storage.keys import MasterKey
from app.services.storage.unit_of_work import Caseload, Clock, local_time
from app.services.vault import locked_mark, slot_files, slots
from app.services.vault.backups import archive, making
from app.services.vault.backups.listing import folder_of, list_backups, looking_folder
from app.services.vault.backups.verifying import verify_backup
from app.services.vault.keyring_entry import SystemKeyring, system_keyring
from app.services.vault.strays import clear_strays, settle_journal

Fill = Callable[[Caseload], object]


def create(
    path: Path,
    passphrase: str,
    fill: Fill,
    *,
    clock: Clock = local_time,
    effort: slots.Effort | None = None,
) -> Caseload:
    """Make a new caseload, which `fill` gives its first rows, and its slot file beside it.

    Args:
        path: Where the file is made.
        passphrase: What opens it.
        fill: Gives the new caseload its first rows.
        clock: What tells the time.
        effort: What a guess of the passphrase costs; without it what fits this computer.

    Raises:
        FileExists: A file is there.
        FileBusy: Another caseload is being made in the folder.
        PassphraseTooShort: The passphrase is empty or far too short.
        Refused: The name is a slot file's or a backup's (Reason.NAME_OF_ANOTHER_KIND).
        NoSpace, ReadOnly, Damaged: It can't be written and read back; nothing is left behind.
    """
    slot_path, fresh = slots.slot_path_of(path), path.with_name(f"{path.name}.new")
    refuse_name(path)
    if os.path.lexists(path) or (slot_path.exists() and not fresh.exists()):
        raise errors.FileExists
    if len(passphrase.strip()) < LEAST_CHARACTERS:
        raise errors.PassphraseTooShort(LEAST_CHARACTERS)
    private_files.make_folder(path.parent)
    with private_files.lock_folder_exclusively(path.parent), file_lock.hand_over(path) as lock:
        if not path.exists():  # somebody may have been quicker
            _clear_cut_start(fresh, slot_path)
        if path.exists() or slot_path.exists():
            raise errors.FileExists
        master = MasterKey.generate()
        try:
            db_id = _make_file(fresh, master, fill, clock)
            slot = slots.passphrase_slot(db_id, master, passphrase, effort)
            file = slots.SlotFile(db_id=db_id, check=master.check(db_id), slots=(slot,))
            slots.write(slot_path, file, master)
            with private_files.disk_faults():
                private_files.replace(fresh, path)
        except BaseException:
            for left in (fresh, slot_path):
                with suppress(OSError):
                    left.unlink(missing_ok=True)
            raise
        return _open_caseload(path, master, clock, lock)


def open_with_passphrase(
    path: Path, passphrase: str, *, clock: Clock = local_time, lock: FileLock | None = None
) -> Caseload:
    """Open a caseload by its passphrase, with whichever copy of its slot file is whole.

    Args:
        path: The caseload.
        passphrase: As it was typed.
        clock: What tells the time.
        lock: The lock of the file, where the caller has it already.

    Raises:
        FileMissing, NotACaseload, Damaged, TooNew: There is no caseload that can be opened.
        NoWayIn: There is no slot file of this caseload.
        WrongKey: The passphrase does not open it.
        FileBusy: Somebody else has it open.
    """
    db_id = engine.identity(path)
    files = list(_slot_files(path, db_id))
    if not files:
        raise errors.NoWayIn
    fits = others = False
    for file in files:
        try:
            master = slots.unlock_slot(file, passphrase)
        except errors.WrongKey:
            others = True
            continue
        fits = True
        with suppress(errors.WrongKey):
            return _open_and_settle(path, db_id, master, clock, lock)
    if fits and not slot_files.list_beside(path, db_id):
        raise errors.NoWayIn  # only a backup fits: it may be one from before the key was changed
    # A change of key that was cut short leaves the slot files of both: then the file may have the
    # key that this passphrase does not give.
    raise errors.Damaged if fits and not others else errors.WrongKey


def open_with_paper(
    path: Path, typed: str, *, clock: Clock = local_time, lock: FileLock | None = None
) -> Caseload:
    """Open a caseload by the key on its paper; the caseload file alone is enough.

    Args:
        path: The caseload.
        typed: All groups of the paper, as they were typed.
        clock: What tells the time.
        lock: The lock of the file, where the caller has it already.

    Raises:
        PaperMistyped: A group is wrong or missing; no key was tried.
        WrongKey: The paper is of another caseload, or from before the key was changed.
        FileFault: As `open_with_passphrase`.
    """
    master = MasterKey.from_paper(typed)
    if master is None:
        raise errors.PaperMistyped
    return open_with_key(path, master, clock=clock, lock=lock)


def open_with_key(
    path: Path, master: MasterKey, *, clock: Clock = local_time, lock: FileLock | None = None
) -> Caseload:
    """Open a caseload with its master key.

    Args:
        path: The caseload.
        master: Its master key.
        clock: What tells the time.
        lock: The lock of the file, where the caller has it already.

    Raises:
        WrongKey, FileFault: As `open_with_paper`.
    """
    db_id = engine.identity(path)
    try:
        return _open_and_settle(path, db_id, master, clock, lock)
    except errors.WrongKey:
        # Of a backup this says nothing: it may have the key from before a change.
        genuine = [slots.is_genuine(one, master) for one in slot_files.list_beside(path, db_id)]
        if genuine and all(genuine):
            raise errors.Damaged from None  # the key is this file's, so the file is at fault
        raise


def key_by_keyring(path: Path, *, ring: SystemKeyring | None = None) -> MasterKey | None:
    """The master key in the system keyring; None where it has none that can be had now."""
    if locked_mark.is_marked(path):
        return None  # it was locked, and the keyring still has the key
    ring = ring or system_keyring()
    return ring.read(engine.identity(path)) if ring else None


def open_to_read(
    path: Path, master: MasterKey, *, clock: Clock = local_time, lock: FileLock | None = None
) -> Caseload:
    """Open a damaged caseload as far as it can be read; nothing is ever written to it.

    Args:
        path: The damaged caseload.
        master: Its master key.
        clock: What tells the time.
        lock: The lock of the file, where the caller has it already.

    Raises:
        WrongKey, FileFault: As `open_with_key`.
        ReadOnly: It has the schema of an older Rinnalla.
    """
    with file_lock.hand_over(path, lock) as taken:
        clear_strays(path)
        connection = engine.connect_to_read(path, master.database_key())
        return _caseload(path, connection, master, clock, read_only=True, lock=taken)


def open_backup(
    backup: Path, master: MasterKey, caseload_path: Path, *, clock: Clock = local_time
) -> Caseload:
    """Open a copy of a backup for reading; the present file is not touched.

    Args:
        backup: The backup.
        master: The master key of the backup.
        caseload_path: The caseload beside which the copy is unpacked.
        clock: What tells the time.

    Raises:
        FileFault, WrongKey: As `verifying.check`.
    """
    working = looking_folder(caseload_path)
    archive.remove_folder(working)
    manifest = archive.unpack(backup, working)
    verify_backup(working / archive.DATABASE, master, manifest)
    caseload = open_with_key(working / archive.DATABASE, master, clock=clock)
    caseload.read_only = True
    return caseload


def key_by_passphrase(path: Path, passphrase: str) -> MasterKey:
    """The master key that a passphrase gives, without opening the caseload.

    Raises:
        FileMissing, NotACaseload: There is no caseload.
        NoWayIn: There is no slot file of this caseload.
        WrongKey: The passphrase does not open it.
    """
    files = list(_slot_files(path, engine.identity(path)))
    if not files:
        raise errors.NoWayIn
    for file in files:
        with suppress(errors.WrongKey):
            return slots.unlock_slot(file, passphrase)
    raise errors.WrongKey


def has_passphrase(caseload: Caseload) -> bool:
    """Whether a passphrase opens this caseload; it has none after all its slot files were lost."""
    file = slots.read(slots.slot_path_of(caseload.path), engine.identity(caseload.path))
    return (
        file is not None
        and caseload.master is not None
        and bool(file.slots)
        and slots.is_genuine(file, caseload.master)
    )


def set_passphrase(
    caseload: Caseload, passphrase: str, *, effort: slots.Effort | None = None
) -> None:
    """Change the passphrase that opens the file; the data itself is not touched.

    The old one still opens older backups, and the spare copy of the slot file until the next
    change.

    Args:
        caseload: The open caseload.
        passphrase: The new one.
        effort: What a guess of it costs; without it what fits this computer.

    Raises:
        PassphraseTooShort, NoSpace, ReadOnly: The old one still holds.
        NoWayIn: The file was opened without its master key.
    """
    caseload.refuse_if_read_only()
    if caseload.master is None:
        raise errors.NoWayIn
    db_id, slot_path = engine.identity(caseload.path), slots.slot_path_of(caseload.path)
    slot = slots.passphrase_slot(db_id, caseload.master, passphrase, effort)
    old = slots.read(slot_path, db_id)
    if old is not None and slots.is_genuine(old, caseload.master):
        file = old.contents().model_copy(update={"slots": (slot,)})
    else:
        file = slots.SlotFile(db_id=db_id, check=caseload.master.check(db_id), slots=(slot,))
    slots.write(slot_path, file, caseload.master)


def remember(caseload: Caseload, *, ring: SystemKeyring | None = None) -> bool:
    """Give the key of an open caseload to the system keyring; False where it was not kept."""
    ring = ring or system_keyring()
    if caseload.master is None or ring is None:
        return False
    db_id = engine.identity(caseload.path)
    if not ring.write(db_id, caseload.master):
        return False
    locked_mark.clear_mark(caseload.path)
    slot_path = slots.slot_path_of(caseload.path)
    file = slots.read(slot_path, db_id)
    if file is not None and not caseload.read_only and slots.is_genuine(file, caseload.master):
        note = slots.KeyringNote(backend=ring.name, day=caseload.today)
        if file.keyring != note:
            noted = file.contents().model_copy(update={"keyring": note})
            slots.write(slot_path, noted, caseload.master)
    return True


def lock_out(path: Path, *, ring: SystemKeyring | None = None) -> bool:
    """Let the keyring open a caseload no more: mark it first, then take its key out.

    Gives whether the key is known to be gone. Where it is not, the mark makes every start ask, and
    `finish_lock_out` continues.
    """
    locked_mark.set_mark(path)
    return finish_lock_out(path, ring=ring)


def finish_lock_out(path: Path, *, ring: SystemKeyring | None = None) -> bool:
    """Take the key of a marked caseload out of the keyring; the mark goes when it is gone."""
    if not locked_mark.is_marked(path):
        return True
    ring = ring or system_keyring()
    if ring is not None and not ring.remove(engine.identity(path)):
        return False
    locked_mark.clear_mark(path)
    return True


def temporary(folder: Path, *, clock: Clock = local_time) -> Caseload:
    """A throw-away caseload with a key that nobody keeps: for the demo and the tests."""
    path = folder / "caseload.db"
    private_files.make_folder(folder)
    private_files.make_empty(path)
    key = MasterKey.generate().database_key()
    return _caseload(path, engine.connect(path, key, create=True), None, clock)


def _clear_cut_start(fresh: Path, slot_path: Path) -> None:
    """Remove an empty caseload whose making a crash cut short, and its slot file."""
    with suppress(errors.FileMissing, errors.NotACaseload):
        if slots.read_one(slot_path, engine.identity(fresh)) is not None:
            slot_path.unlink()
    for left in (fresh, slot_path.with_name(f"{slot_path.name}.new")):
        left.unlink(missing_ok=True)


def _make_file(path: Path, master: MasterKey, fill: Fill, clock: Clock) -> str:
    private_files.make_empty(path)
    connection = engine.connect(path, master.database_key(), create=True)
    caseload = _caseload(path, connection, master, clock)
    try:
        fill(caseload)
    finally:
        caseload.close()
    return engine.identity(path)


def _slot_files(path: Path, db_id: str) -> Iterator[slots.SealedSlots]:
    """The slot files beside this caseload, and only where there is none, the newest backup's."""
    beside = slot_files.list_beside(path, db_id)
    yield from beside
    for backup in [] if beside else list_backups(folder_of(path), db_id):
        with suppress(errors.KnownError):
            data = archive.slot_bytes(backup.path)
            file = slots.parse_slots(data, db_id) if data else None
            if file is not None:
                yield file
                return


def _open_and_settle(
    path: Path, db_id: str, master: MasterKey, clock: Clock, lock: FileLock | None
) -> Caseload:
    caseload = _open_caseload(path, master, clock, lock)
    if not caseload.read_only:
        with suppress(errors.KnownError):  # a full disk is no reason not to open
            slot_files.settle(path, db_id, master, _slot_files(path, db_id))
    return caseload


def _open_caseload(path: Path, master: MasterKey, clock: Clock, lock: FileLock | None) -> Caseload:
    if not os.access(path, os.W_OK) or not private_files.is_writable(path.parent):
        return open_to_read(path, master, clock=clock, lock=lock)
    with file_lock.hand_over(path, lock) as taken:
        clear_strays(path)
        settle_journal(path)
        connection = engine.connect(path, master.database_key())  # takes back what a crash left
        if path.stat().st_size % engine.PAGE_BYTES:
            connection.close()
            raise errors.Damaged
        return _caseload(path, connection, master, clock, lock=taken)


def _caseload(
    path: Path,
    connection: DatabaseConnection,
    master: MasterKey | None,
    clock: Clock,
    *,
    read_only: bool = False,
    lock: FileLock | None = None,
) -> Caseload:
    try:
        if read_only:
            migrations.refuse_other(connection)
        elif master is not None and 0 < migrations.version(connection) < migrations.LATEST:
            connection = _back_up_first(path, connection, master, clock)
        if not read_only:
            with translate_faults():
                migrations.migrate(connection)
    except BaseException:
        connection.close()
        raise
    return Caseload(
        path, engine.wrap_connection(connection), clock, master, read_only=read_only, lock=lock
    )


def _back_up_first(
    path: Path, connection: DatabaseConnection, master: MasterKey, clock: Clock
) -> DatabaseConnection:
    """The connection, after a verified backup: the file gets the schema of a newer Rinnalla."""
    caseload = Caseload(path, engine.wrap_connection(connection), clock, master)
    making.make(caseload)
    with caseload.raw_connection() as now:
        return now
