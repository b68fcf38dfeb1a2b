"""Remove a caseload from this computer, with all that is its own."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from glob import escape
from pathlib import Path

from app.services import errors
from app.services.storage import engine, file_lock, private_files
from app.services.storage.file_names import lock_mark_path
from app.services.vault import device_state, slots
from app.services.vault.backups import archive
from app.services.vault.backups.listing import folder_of, list_backups, list_unfinished
from app.services.vault.keyring_entry import SystemKeyring, system_keyring
from app.services.vault.strays import clear_strays, recovery_copies


def remove_from_computer(path: Path, *, ring: SystemKeyring | None = None) -> list[Path]:
    """Remove a caseload from this computer: keyring entry, file, slot files, backups, notes.

    Copies in the second place stay. Cut short, it can be done again: the file itself goes last.
    Gives what was removed.

    Raises:
        FileMissing: There is no such file.
        FileBusy: Somebody has it open.
        ReadOnly: It may not be removed.
        NotACaseload: Nothing here tells that it is one: it stays.
    """
    link, path = path, private_files.resolve_link(path)
    if not path.is_file():
        raise errors.FileMissing
    with file_lock.hold(path):
        return _remove(link, path, ring or system_keyring())


def _remove(link: Path, path: Path, ring: SystemKeyring | None) -> list[Path]:
    clear_strays(path)
    if engine.is_busy(path):
        raise errors.FileBusy
    db_id = _identify_for_removal(path, ring)
    if not private_files.is_writable(path.parent):
        raise errors.ReadOnly
    if ring is not None:
        ring.remove(db_id)
    kept = list_backups(folder_of(path), db_id)
    gone = [one.path for one in kept] + list_unfinished(path) + _list_files(path) + [path]
    gone += [link] if link != path else []
    with private_files.disk_faults(), private_files.lock_folder_exclusively(path.parent):
        for file in gone:
            if file.is_dir():
                archive.remove_folder(file)
            else:
                file.unlink(missing_ok=True)
        with suppress(OSError):
            folder_of(path).rmdir()
        private_files.sync_folder(path.parent)
    device_state.forget(db_id)
    return gone


def _identify_for_removal(path: Path, ring: SystemKeyring | None) -> str:
    """The id of a caseload that is to be removed: its own, or its slot file's if it is damaged.

    Any encrypted file has what looks like an id, and a wrong name is soon typed. So something
    else must know it: its slot file, a backup, this computer's notes or the keyring.
    """
    owner = slots.read_owner(slots.slot_path_of(path))
    with suppress(errors.NotACaseload):
        db_id = engine.identity(path)
        if (
            db_id == owner
            or device_state.has_known(db_id)
            or list_backups(folder_of(path), db_id)
            or (ring is not None and ring.read(db_id) is not None)
        ):
            return db_id
    others = (other for other in path.parent.glob(f"{escape(path.stem)}.*") if other != path)
    if owner is None or path.stat().st_size % engine.PAGE_BYTES or owner in _ids(others):
        raise errors.NotACaseload
    return owner


def _ids(files: Iterable[Path]) -> Iterator[str]:
    for file in files:
        with suppress(errors.KnownError, OSError):
            yield engine.identity(file)


def _list_files(path: Path) -> list[Path]:
    """All files that belong to a caseload; what opens it comes last."""
    slot_path, name = slots.slot_path_of(path), escape(path.name)
    found = [path.with_name(path.name + end) for end in ("-journal", "-wal", "-shm", ".new")]
    found += path.parent.glob(f"{escape(path.stem)}-before-restore-*")
    found += path.parent.glob(f"{name}-*.aside-*")
    found += recovery_copies(path)
    found.append(lock_mark_path(path))
    found += [slots.previous(slot_path), slots.coming(slot_path), slot_path]
    return [file for file in found if file.exists()]
