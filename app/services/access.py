"""The one way into a caseload: make, open, restore and look into one, and change its passphrase.

The start page, the settings and the command line all come through here, so that what belongs to
an opening is never left out: the state the file was left in, its checks, the notice of an older
file.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import assert_never

from app.services import errors
from app.services.caseload import attention, clients, lists
from app.services.credentials import ByKey, ByKeyring, ByPaper, ByPassphrase, Credential
from app.services.storage import engine, file_lock, settings
from app.services.storage.file_lock import FileLock
from app.services.storage.keys import MasterKey
from app.services.storage.unit_of_work import Caseload, Clock, local_time
from app.services.summary import ledger
from app.services.vault import handing_over, integrity, opening, slots
from app.services.vault.backups import archive, listing, restoring, verifying
from app.services.vault.backups.listing import Backup
from app.services.vault.backups.restoring import Restored
from app.services.vault.integrity import Beginning
from app.services.vault.keyring_entry import SystemKeyring, system_keyring

FINISHING_SECONDS = 5.0  # for a keyring that does not answer; the next start continues


@dataclass(frozen=True)
class OpenedCaseload:
    """An open caseload and what was found when it was opened.

    `remembered`: the keyring has its key.
    """

    caseload: Caseload
    remembered: bool = False
    beginning: Beginning = field(default_factory=Beginning)
    has_passphrase: bool = True


def fill_new_caseload(caseload: Caseload, language: str) -> None:
    """Give a new caseload its lists in a language, and the key of its summaries."""
    lists.fill_defaults(caseload, language)
    settings.write(caseload, "language", language)
    ledger.with_key(caseload)  # in every backup: a restored one continues the same series


def create_caseload(
    path: Path,
    passphrase: str,
    *,
    language: str = "fi",
    remember: bool = False,
    clock: Clock = local_time,
    effort: slots.Effort | None = None,
) -> OpenedCaseload:
    """Make a new caseload and leave it open.

    Args:
        path: Where the file is made.
        passphrase: What opens it.
        language: The language of its lists: fi, sv or en.
        remember: Whether the keyring gets its key.
        clock: What tells the time.
        effort: What a guess of the passphrase costs; without it what fits this computer.

    Raises:
        FileFault, WayInFault, Refused: As `opening.create`.
    """
    caseload = opening.create(
        path,
        passphrase,
        lambda fresh: fill_new_caseload(fresh, language),
        clock=clock,
        effort=effort,
    )
    return _begin(caseload, integrity.Left(), remember=remember)


def open_caseload(
    path: Path,
    credential: Credential,
    *,
    remember: bool = False,
    clock: Clock = local_time,
    ring: SystemKeyring | None = None,
) -> OpenedCaseload | None:
    """Open a caseload and look after it; None where the keyring has no key that opens it.

    Args:
        path: The caseload.
        credential: What opens it.
        remember: Whether the keyring gets its key.
        clock: What tells the time.
        ring: The keyring that is asked; without one, this computer's.

    Raises:
        FileMissing, NotACaseload, Damaged, FileBusy, TooNew: The file can't be opened.
        NoWayIn, WrongKey, PaperMistyped: The credential does not open it.
    """
    found = _open(path, credential, clock, ring)
    if found is None:
        return None
    opened = _begin(*found, remember=remember)
    _read_ahead(opened.caseload)
    return replace(opened, remembered=True) if isinstance(credential, ByKeyring) else opened


def _read_ahead(caseload: Caseload) -> None:
    """Read what the window shows first, here, where the window's own thread does not wait."""
    with suppress(errors.KnownError):  # the window says what can't be read
        clients.caseload_count(caseload)
        attention.agenda(caseload)


@contextmanager
def use_caseload(
    path: Path, credential: Credential, *, clock: Clock = local_time
) -> Iterator[Caseload]:
    """Open a caseload for one command, and close it at the end.

    What is found of it is kept for the window.

    Args:
        path: The caseload.
        credential: What opens it.
        clock: What tells the time.

    Raises:
        FileFault, WayInFault: As `open_caseload`.
        NoWayIn: The keyring has no key that opens it.
    """
    found = _open(path, credential, clock)
    if found is None:
        raise errors.NoWayIn
    caseload, before = found
    noted = integrity.open_for_once(caseload, before)
    try:
        yield caseload
    finally:
        if noted:
            integrity.close(caseload)
        caseload.close()


def close_caseload(caseload: Caseload) -> None:
    """Note how far the file has come, and close it."""
    if caseload.master is None:
        caseload.close()  # a demo is not worth a note
    else:
        integrity.close_and_note(caseload)


def put_backup_back(backup: Path, credential: Credential, path: Path) -> Restored:
    """Put a backup in a caseload's place, where it is older on purpose; it is not opened.

    Args:
        backup: The backup.
        credential: What opens the backup; it may be older than the file's passphrase.
        path: The caseload whose place it takes.

    Raises:
        FileFault, WayInFault: As `restoring.restore` and `find_key`.
    """
    master = find_key(backup, credential)
    with file_lock.hold(path) as lock:
        return _put_back(backup, master, path, lock)


def restore_backup(
    backup: Path,
    credential: Credential,
    path: Path,
    *,
    remember: bool = False,
    clock: Clock = local_time,
) -> OpenedCaseload:
    """Put a backup in a caseload's place and open it.

    Args:
        backup: The backup.
        credential: What opens the backup.
        path: The caseload whose place it takes.
        remember: Whether the keyring gets its key.
        clock: What tells the time.

    Raises:
        FileFault, WayInFault: As `put_backup_back`.
    """
    master = find_key(backup, credential)
    with file_lock.hand_over(path) as lock:
        _put_back(backup, master, path, lock)
        before = integrity.inspect_before_open(path, lock)
        caseload = opening.open_with_key(path, master, clock=clock, lock=lock)
    handing_over.refuse_writing_if_given(caseload)
    return _begin(caseload, before, remember=remember)


def look_into_backup(backup: Path, credential: Credential, path: Path) -> OpenedCaseload:
    """Open a copy of a backup for reading.

    Args:
        backup: The backup.
        credential: What opens the backup.
        path: The caseload beside which the copy is unpacked.

    Raises:
        FileFault, WayInFault: As `opening.open_backup` and `find_key`.
    """
    return OpenedCaseload(opening.open_backup(backup, find_key(backup, credential), path))


def read_damaged(
    path: Path, credential: Credential, *, clock: Clock = local_time
) -> OpenedCaseload:
    """Open a damaged file as far as it can be read.

    Args:
        path: The damaged caseload.
        credential: What opens it.
        clock: What tells the time.

    Raises:
        FileFault, WayInFault: As `open_caseload`.
        WrongKey: The keyring has no key that opens it.
    """
    found = _open(path, credential, clock)  # the key is found on the way
    if found is None or found[0].master is None:
        raise errors.WrongKey
    found[0].close()
    return OpenedCaseload(opening.open_to_read(path, found[0].master, clock=clock))


def finish_locking(path: Path) -> None:
    """Continue taking the key of a locked caseload out of the keyring, if that is not done."""
    with suppress(errors.KnownError):
        opening.finish_lock_out(path, ring=system_keyring(patience=FINISHING_SECONDS))


def change_passphrase(
    caseload: Caseload, passphrase: str, *, effort: slots.Effort | None = None
) -> None:
    """Change the passphrase that opens the file.

    Raises:
        PassphraseTooShort, NoSpace, ReadOnly, NoWayIn: As `opening.set_passphrase`.
    """
    opening.set_passphrase(caseload, passphrase, effort=effort)


def find_key(backup: Path, credential: Credential) -> MasterKey:
    """Find the master key of a backup by its passphrase, its paper or the keyring.

    Raises:
        WrongKey, NoWayIn, PaperMistyped: The credential does not open the backup.
        NotABackup, FileMissing: There is no whole backup at that place.
    """
    match credential:
        case ByPassphrase(passphrase):
            return verifying.key_by_passphrase(backup, passphrase)
        case ByPaper(typed):
            master = MasterKey.from_paper(typed)
            if master is None:
                raise errors.PaperMistyped
            return master
        case ByKeyring():
            ring = system_keyring()
            master = ring.read(archive.read(backup).db_id) if ring else None
            if master is None:
                raise errors.WrongKey
            return master
        case ByKey(master):
            return master
        case _:
            assert_never(credential)


def list_backups_for(path: Path) -> list[Backup]:
    """The backups that belong to the file at this place, or to one that was there before."""
    folder, db_id = listing.folder_of(path), None
    with suppress(errors.KnownError):
        db_id = engine.identity(path)
    found = listing.list_backups(folder, db_id)
    if found:
        return found
    keys = slots.slot_path_of(
        path
    )  # a damaged first page has another id; the keys beside it do not
    return [
        one
        for one in listing.list_backups(folder)
        if db_id is None or not keys.exists() or slots.read(keys, one.manifest.db_id) is not None
    ]


def read_backup(path: Path) -> Backup:
    """A backup that was chosen as a file.

    Raises:
        NotABackup: It is no whole backup.
        TooNew: A newer Rinnalla made it.
        FileMissing: There is no such file.
    """
    return Backup(path, archive.read(path))


def _put_back(backup: Path, master: MasterKey, path: Path, lock: FileLock) -> Restored:
    restored = restoring.restore(backup, master, path, lock=lock)
    integrity.note_restoring(path)
    return restored


def _open(
    path: Path, credential: Credential, clock: Clock, ring: SystemKeyring | None = None
) -> tuple[Caseload, integrity.Left] | None:
    """An open file and the state it was in before; nobody else is let in between the two.

    The keyring is asked before that: it may take long, and the passphrase is tried meanwhile.
    """
    if isinstance(credential, ByKeyring):
        master = opening.key_by_keyring(path, ring=ring)
        if master is None:
            return None
        with suppress(errors.WrongKey):
            return _open(path, ByKey(master), clock)
        return None
    with file_lock.hand_over(path) as lock:
        before = integrity.inspect_before_open(path, lock)
        match credential:
            case ByPassphrase(passphrase):
                opened = opening.open_with_passphrase(path, passphrase, clock=clock, lock=lock)
            case ByPaper(typed):
                opened = opening.open_with_paper(path, typed, clock=clock, lock=lock)
            case ByKey(master):
                opened = opening.open_with_key(path, master, clock=clock, lock=lock)
            case _:
                assert_never(credential)
    handing_over.refuse_writing_if_given(opened)
    return opened, before


def _begin(caseload: Caseload, before: integrity.Left, *, remember: bool) -> OpenedCaseload:
    """Look after a file that was just opened; where that fails, it is closed again."""
    try:
        beginning = integrity.begin(caseload, before)
        caseload.changed_since = beginning.changed_since
        kept = remember and opening.remember(caseload)
        return OpenedCaseload(caseload, kept, beginning, opening.has_passphrase(caseload))
    except BaseException:
        caseload.close()
        raise
