"""Open a backup and compare it with what it says about itself."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from app.services import errors
from app.services.storage import engine, migrations, private_files
from app.services.storage.keys import MasterKey
from app.services.vault import checking, slots
from app.services.vault.backups import archive
from app.services.vault.backups.archive import Manifest

CHECKING = ".checking-"
STALE_SECONDS = 24 * 3600


def key_by_passphrase(backup: Path, passphrase: str) -> MasterKey:
    """The key that the backup's own slot file has for a passphrase.

    Raises:
        WrongKey, NoWayIn: It opens none.
        FileMissing, NotABackup, TooNew: As `archive.read`.
    """
    manifest = archive.read(backup)
    data = archive.slot_bytes(backup)
    file = slots.parse_slots(data, manifest.db_id) if data else None
    if file is None:
        raise errors.NoWayIn
    return slots.unlock_slot(file, passphrase)


def check(backup: Path, master: MasterKey, working_beside: Path) -> checking.FileHealth:
    """Open a backup and compare it, as a restore would; nothing is replaced.

    Raises:
        WrongKey: It is not the backup's key.
        NotABackup, TooNew, FileMissing: It is no whole backup.
        NoSpace, ReadOnly: There is no room to unpack it.
    """
    with _own_folder(working_beside.parent) as working:
        manifest = archive.unpack(backup, working)
        return verify_backup(working / archive.DATABASE, master, manifest)


def verify_backup(database: Path, master: MasterKey, manifest: Manifest) -> checking.FileHealth:
    """Open an unpacked caseload and compare it with its manifest.

    Raises:
        WrongKey: It is not the backup's key.
        NotABackup: It differs from its manifest.
        TooNew: A newer Rinnalla made it.
    """
    if manifest.schema_version > migrations.LATEST:
        raise errors.TooNew
    try:
        if engine.identity(database) != manifest.db_id:
            raise errors.NotABackup
        connection = engine.connect_to_read(database, master.database_key())
    except (errors.Damaged, errors.NotACaseload, errors.FileMissing):
        raise errors.NotABackup from None
    try:
        health = checking.check_connection(connection, database)
        same = health.ok and checking.contents_of(connection) == checking.Contents(
            manifest.counts, manifest.digest
        )
    except errors.Damaged:
        raise errors.NotABackup from None
    finally:
        connection.close()
    if not same or health.schema != manifest.schema_version:
        raise errors.NotABackup
    return health


@contextmanager
def _own_folder(place: Path) -> Iterator[Path]:
    """A folder to unpack in that no other check uses; removes what crashed ones have left."""
    private_files.make_folder(place)
    for left in place.glob(f"{CHECKING}*"):
        if is_stale(left):
            archive.remove_folder(left)
    with private_files.disk_faults():
        working = Path(mkdtemp(prefix=CHECKING, dir=place))
    try:
        yield working
    finally:
        archive.remove_folder(working)


def is_stale(left: Path) -> bool:
    """Whether nobody can be at work on it: somebody else may be, at this very moment."""
    try:
        return time.time() - left.stat().st_mtime > STALE_SECONDS
    except OSError:
        return False
