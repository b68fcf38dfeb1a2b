"""The ways into a caseload as the start page tries them; what they need is imported when used."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from app.services.storage.keys import MasterKey
    from app.services.storage.unit_of_work import Caseload
    from app.services.vault.integrity import Beginning


class Way(Protocol):
    """Opens a caseload, and gives the key of a backup."""

    def open(self, path: Path) -> "Caseload | None": ...

    def key(self, backup: Path) -> "MasterKey": ...


@dataclass(frozen=True)
class Opening:
    """A caseload that was opened, and what was found when it was."""

    caseload: Any
    remembered: bool
    beginning: "Beginning"
    has_passphrase: bool = True


class ByPassphrase:
    """What the coach typed."""

    def __init__(self, passphrase: str) -> None:
        self._passphrase = passphrase

    def open(self, path: Path) -> "Caseload":
        from app.services.vault import opening

        return opening.open_with_passphrase(path, self._passphrase)

    def key(self, backup: Path) -> "MasterKey":
        from app.services.vault import backups

        return backups.key_by_passphrase(backup, self._passphrase)


class ByPaper:
    """What the coach typed from the paper."""

    def __init__(self, typed: str) -> None:
        self._typed = typed

    def open(self, path: Path) -> "Caseload":
        from app.services.vault import opening

        return opening.open_with_paper(path, self._typed)

    def key(self, backup: Path) -> "MasterKey":
        from app.services.errors import PaperMistyped
        from app.services.storage.keys import MasterKey

        del backup
        master = MasterKey.from_paper(self._typed)
        if master is None:
            raise PaperMistyped
        return master


class ByKeyring:
    """The keyring of this computer; for a backup of the same caseload it has the key too."""

    def open(self, path: Path) -> "Caseload | None":
        from app.services.vault import opening

        return opening.open_with_keyring(path)

    def key(self, backup: Path) -> "MasterKey":
        from app.services.errors import WrongKey
        from app.services.vault import archive
        from app.services.vault.keyring_entry import system_keyring

        ring = system_keyring()
        master = ring.read(archive.read(backup).db_id) if ring else None
        if master is None:
            raise WrongKey
        return master


class ByKey:
    """A key that is known already."""

    def __init__(self, master: "MasterKey") -> None:
        self._master = master

    def open(self, path: Path) -> "Caseload":
        from app.services.vault import opening

        return opening.open_with_key(path, self._master)

    def key(self, backup: Path) -> "MasterKey":
        del backup
        return self._master


def open_caseload(way: Way, path: Path, *, remember: bool) -> Opening | None:
    """Open a caseload and look after it; None where the way has no key."""
    from app.services.vault import integrity, opening

    before = integrity.inspect_before_open(path)
    caseload = way.open(path)
    if caseload is None:
        return None
    try:
        beginning = integrity.begin(caseload, before)
        kept = remember and opening.remember(caseload)
        return Opening(caseload, kept, beginning, opening.has_passphrase(caseload))
    except BaseException:
        caseload.close()
        raise


def create_caseload(path: Path, passphrase: str, language: str, *, remember: bool) -> Opening:
    """Make a first caseload."""
    from app.services.vault import integrity, opening

    caseload = opening.create(path, passphrase, language=language)
    return Opening(caseload, remember and opening.remember(caseload), integrity.begin(caseload))


def restore_backup(way: Way, backup: Path, path: Path, *, remember: bool) -> Opening | None:
    """Put a backup in the caseload's place and open it."""
    from app.services.vault import backups, integrity

    master = way.key(backup)
    backups.restore(backup, master, path)
    integrity.note_restoring(path)
    return open_caseload(ByKey(master), path, remember=remember)


def look_into_backup(way: Way, backup: Path, path: Path) -> Opening:
    """Open a copy of a backup for reading."""
    from app.services.vault import backups
    from app.services.vault.integrity import Beginning

    return Opening(backups.look_into(backup, way.key(backup), path), False, Beginning())


def read_damaged(way: Way, path: Path) -> Opening:
    """Open a damaged file as far as it can be read."""
    from app.services.vault import opening
    from app.services.vault.integrity import Beginning

    caseload = way.open(path)  # the key is found on the way
    if caseload is None or caseload.master is None:
        from app.services.errors import WrongKey

        raise WrongKey
    caseload.close()
    return Opening(opening.open_to_read(path, caseload.master), False, Beginning())


def backups_for(path: Path) -> "list[Any]":
    """The backups that belong to the file at this place, or to whatever lay there before."""
    from contextlib import suppress

    from app.services import errors
    from app.services.storage import engine
    from app.services.vault import backups, slots

    folder = backups.folder_of(path)
    db_id = None
    with suppress(errors.KnownError):
        db_id = engine.identity(path)
    found = backups.list_backups(folder, db_id)
    if not found:  # a damaged first page has another id; the keys beside it do not
        found = [
            one
            for one in backups.list_backups(folder)
            if not slots.beside(path).exists()
            or slots.read(slots.beside(path), one.manifest.db_id) is not None
            or db_id is None
        ]
    return found


def one_backup(path: Path) -> "list[Any]":
    """A backup that was chosen as a file. Raises NotABackup, TooNew, FileMissing."""
    from app.services.vault import archive
    from app.services.vault.backups import Backup

    return [Backup(path, archive.read(path))]
