"""Make a caseload, and open it by its passphrase or by the system keyring.

No single lost side file loses the data: the keyring holds the master key itself, the slot file is
needed for the passphrase alone, and the caseload file names itself (`engine.identity`).
"""

from contextlib import suppress
from pathlib import Path
from typing import Any

from app.services import errors, private_files
from app.services.unit import Caseload, Clock, local_time
from app.services.vault import engine, migrations, slots
from app.services.vault.keyring_entry import SystemKeyring, system_keyring
from app.services.vault.keys import MasterKey

PAGE_BYTES = 4096  # SQLCipher's own


def create(
    path: Path,
    passphrase: str,
    *,
    language: str = "fi",
    clock: Clock = local_time,
    effort: slots.Effort = slots.USUAL_EFFORT,
) -> Caseload:
    """Make a new caseload in a language, with its lists filled, and its slot file beside it.

    Raises FileExists, PassphraseTooShort, NoSpace, ReadOnly; then nothing is left behind.
    """
    slot_path, fresh = slots.beside(path), path.with_name(f"{path.name}.new")
    if path.exists() or slot_path.exists():
        raise errors.FileExists
    if len(passphrase.strip()) < slots.SHORTEST_PASSPHRASE:
        raise errors.PassphraseTooShort
    private_files.make_folder(path.parent)
    fresh.unlink(missing_ok=True)  # a start that was cut short
    master = MasterKey.new()
    try:
        db_id = _make_file(fresh, master, language, clock)
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
    return _opened(path, master, clock)


def open_with_passphrase(path: Path, passphrase: str, *, clock: Clock = local_time) -> Caseload:
    """Open a caseload by its passphrase.

    Raises FileMissing, NotACaseload, NoWayIn (no slot file of this caseload), WrongKey, Damaged,
    FileBusy, TooNew.
    """
    db_id = engine.identity(path)
    file = slots.read(slots.beside(path), db_id)
    if file is None:
        raise errors.NoWayIn
    return _opened_for_certain(path, slots.unlocked(file, passphrase), clock)


def open_with_keyring(
    path: Path, *, clock: Clock = local_time, ring: SystemKeyring | None = None
) -> Caseload | None:
    """Open a caseload by the system keyring; None where its entry does not open this file.

    Raises what `open_with_passphrase` does, but WrongKey and NoWayIn.
    """
    db_id = engine.identity(path)
    ring = ring or system_keyring()
    master = ring.read(db_id) if ring else None
    if master is None:
        return None
    file = slots.read(slots.beside(path), db_id)
    if file is not None and master.fits(db_id, file.check):
        return _opened_for_certain(path, master, clock)
    try:
        return _opened(path, master, clock)
    except errors.WrongKey:
        return None


def remember(caseload: Caseload, *, ring: SystemKeyring | None = None) -> bool:
    """Give the key of an open caseload to the system keyring; False where it was not kept."""
    ring = ring or system_keyring()
    if caseload.master is None or ring is None:
        return False
    db_id = engine.identity(caseload.path)
    if not ring.write(db_id, caseload.master):
        return False
    slot_path = slots.beside(caseload.path)
    file = slots.read(slot_path, db_id)
    if file is not None:
        note = slots.KeyringNote(backend=ring.name, day=caseload.today)
        if file.keyring != note:
            noted = file.contents().model_copy(update={"keyring": note})
            slots.write(slot_path, noted, caseload.master)
    return True


def forget(path: Path, *, ring: SystemKeyring | None = None) -> None:
    """Take the key of a caseload out of the system keyring."""
    ring = ring or system_keyring()
    if ring is not None:
        ring.remove(engine.identity(path))


def temporary(folder: Path, *, clock: Clock = local_time) -> Caseload:
    """A throw-away caseload with a key that nobody keeps: for the demo and the tests."""
    path = folder / "caseload.db"
    private_files.make_folder(folder)
    private_files.make_empty(path)
    key = MasterKey.new().database_key()
    return _caseload(path, engine.connect(path, key, create=True), None, clock)


def _make_file(path: Path, master: MasterKey, language: str, clock: Clock) -> str:
    from app.services import lists, settings

    private_files.make_empty(path)
    connection = engine.connect(path, master.database_key(), create=True)
    caseload = _caseload(path, connection, master, clock)
    try:
        lists.fill_defaults(caseload, language)
        settings.write(caseload, "language", language)
    finally:
        caseload.close()
    return engine.identity(path)


def _opened_for_certain(path: Path, master: MasterKey, clock: Clock) -> Caseload:
    """Open with a key that has passed the key check: if it does not fit, the file is damaged."""
    try:
        return _opened(path, master, clock)
    except errors.WrongKey:
        raise errors.Damaged from None


def _opened(path: Path, master: MasterKey, clock: Clock) -> Caseload:
    cut = _cut_in_a_page(path)
    connection = engine.connect(path, master.database_key())
    if cut:
        connection.close()
        raise errors.Damaged
    return _caseload(path, connection, master, clock)


def _cut_in_a_page(path: Path) -> bool:
    """Whether the end of the file is missing, and no write-ahead log can bring it back."""
    log = path.with_name(f"{path.name}-wal")
    if not path.exists() or (log.exists() and log.stat().st_size):
        return False
    return path.stat().st_size % PAGE_BYTES > 0


def _caseload(path: Path, connection: Any, master: MasterKey | None, clock: Clock) -> Caseload:
    try:
        migrations.migrate(connection)
    except BaseException:
        connection.close()
        raise
    made = engine.make_engine(lambda: connection)
    made.connect().close()  # the engine owns the connection from here and closes it
    return Caseload(path, made, clock, master)
