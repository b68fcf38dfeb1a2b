"""The SQLCipher connection: how it is made, in which order it is set, and what is checked.

The order and the values are those of a measured design: DELETE journal with synchronous=EXTRA
lost nothing in simulated power cuts, and a copy of the one file is always whole.

While the caseload file is open, nothing in this program opens it but SQLite itself: on Linux and
macOS a process that closes a file gives up all its POSIX locks on it. A file dialog or a library
may do so all the same; what keeps others out then is `file_lock`.
"""

import hashlib
import secrets
from collections.abc import Callable
from pathlib import Path, PurePath
from typing import NamedTuple

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.orm import configure_mappers
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from app.services import errors
from app.services.storage import private_files
from app.services.storage.connection import DatabaseConnection
from app.services.storage.faults import translate_faults

APPLICATION_ID = 0x52696E6E  # "Rinn"
OLDEST_CIPHER = (4, 12)
OLDEST_SQLITE = (3, 51, 3)  # older ones can corrupt a file when a WAL is reset
BUSY_SECONDS = 2.0
COPY_CACHE_PAGES = 16
PLAIN_HEADER = b"SQLite format 3\0"
PAGE_BYTES = 4096  # SQLCipher's own
_SEAL_BYTES = 80  # at the end of each page: the start value of its cipher, and its HMAC
_PAGES_AT_ONCE = 256
_EVERY_BYTE = "bytes:"
WHOLE_PAGES_BYTES = 128 * 1024 * 1024  # a quarter of a second where no chip helps hashing
_PRAGMAS = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "DELETE", "delete"),
    ("synchronous", "EXTRA", 3),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
)


def prepare_tables() -> None:
    """Work out how rows and their classes belong together; else the first reading does it."""
    configure_mappers()


def identity(path: Path) -> str:
    """The id of a caseload: its cipher salt, which a copy keeps and which needs no key to read.

    Raises:
        FileMissing: There is no such file.
        EmptyFile, NotACaseload: The file is empty or not encrypted.
        ReadOnly: This user may not even look at the place.
    """
    with private_files.disk_faults():
        size = path.stat().st_size if path.is_file() else None
    if size is None:
        raise errors.FileMissing
    if not size:
        raise errors.EmptyFile
    if size < len(PLAIN_HEADER):
        raise errors.NotACaseload
    with translate_faults():
        connection = _connection(path, "ro")
        try:
            _set_key(connection, secrets.token_bytes(32))
            salt: str = connection.execute("PRAGMA cipher_salt").fetchone()[0]
        finally:
            connection.close()
    if bytes.fromhex(salt) == PLAIN_HEADER:
        raise errors.NotACaseload
    return salt


class Fingerprint(NamedTuple):
    """What the pages of a closed file are made of. Every writing seals a page differently.

    `first` is the first page alone: each connection that writes anything rewrites it.
    """

    first: str
    whole: str


def fingerprint(path: Path, *, like: str = "") -> Fingerprint:
    """The fingerprint of a file that nobody has open.

    Up to WHOLE_PAGES_BYTES it is of all bytes, so that one flipped bit shows at the next opening;
    of a larger file, whose closing nobody should wait for, it is of the seals alone, and a flipped
    bit shows when its page is read or at the weekly check.

    Args:
        like: The fingerprint that it is to be compared with; it is made in the same way.

    Raises:
        OSError: The file can't be read.
    """
    every_byte = like.startswith(_EVERY_BYTE)
    if not like:
        every_byte = path.stat().st_size <= WHOLE_PAGES_BYTES
    first, whole = "", hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(PAGE_BYTES * _PAGES_AT_ONCE):
            first = first or chunk[:PAGE_BYTES][-_SEAL_BYTES:][:16].hex()
            if every_byte:
                whole.update(chunk)
                continue
            for end in range(PAGE_BYTES, len(chunk) + PAGE_BYTES, PAGE_BYTES):
                whole.update(chunk[end - _SEAL_BYTES : end])
    return Fingerprint(first, (_EVERY_BYTE if every_byte else "") + whole.hexdigest())


def connect(path: Path, key: bytes, *, create: bool = False) -> DatabaseConnection:
    """Open the file with a raw 32-byte key and claim it for this process.

    Raises:
        FileMissing, NotACaseload, Damaged: There is no whole caseload at that place.
        WrongKey: The key is another caseload's, or the first page is damaged.
        FileBusy: Somebody else has it open.
        EngineTooOld: The library lacks what the file's safety rests on.
    """
    if not create:
        identity(path)
    with translate_faults():
        connection = _connection(path, "rwc" if create else "rw")
        try:
            _set_up(connection, key, create=create)
            _check_length(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def connect_to_read(path: Path, key: bytes) -> DatabaseConnection:
    """Open the file for reading alone: a damaged one, a copy, or one that can't be written.

    Raises:
        FileMissing, NotACaseload, WrongKey, EngineTooOld: As `connect`.
        ReadOnly: A crash left the file in the middle of writing.
    """
    identity(path)
    with translate_faults():
        connection = _connection(path, "ro")
        try:
            _set_key(connection, key)
            _check_library(connection)
            _check_key(connection)
            for name, value, _ in _PRAGMAS[3:]:
                connection.execute(f"PRAGMA {name} = {value}").fetchall()
            _check_application(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def connect_copy(path: Path, key: bytes, db_id: str) -> DatabaseConnection:
    """An empty file that a copy of a caseload is to be written into: its key, and its own id.

    It is not synced and has no journal: a copy counts only when it was read back and packed, and
    while SQLite syncs it, nobody could read the live file. Nor does it keep pages back: the last
    step of the copy would encrypt and write them all at once, while everybody waits.
    """
    with translate_faults():
        connection = _connection(path, "rwc")
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}{db_id}'\"")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA journal_mode = OFF").fetchall()
        connection.execute(f"PRAGMA cache_size = {COPY_CACHE_PAGES}")
    return connection


def is_busy(path: Path) -> bool:
    """Whether another process, or another window, has the file open."""
    try:
        with private_files.disk_faults():
            if not path.is_file():
                return False
        with translate_faults():
            connection = _connection(path, "ro")
            try:
                _set_key(connection, secrets.token_bytes(32))
                _check_key(connection)
            finally:
                connection.close()
    except errors.FileBusy:
        return True
    except errors.KnownError:
        return False
    return False


def make_engine(connect_once: Callable[[], DatabaseConnection]) -> Engine:
    """One engine over one connection; errors never carry what was bound to a statement."""
    engine = create_engine(
        "sqlite://",
        creator=connect_once,
        module=dbapi2,
        poolclass=StaticPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def wrap_connection(connection: DatabaseConnection) -> Engine:
    """An engine that owns this connection, hands it out and closes it at its end."""
    made = make_engine(lambda: connection)
    made.connect().close()
    return made


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def file_uri(path: PurePath) -> str:
    """The address by which SQLite opens an absolute path, on a network place of Windows too.

    `pathlib` writes the server of such a place as the authority, which SQLite refuses; it wants
    the name of the server as the beginning of the path.
    """
    text = str(path)
    if text.startswith("\\\\?\\UNC\\"):
        path = type(path)("\\\\" + text[8:])
    elif text.startswith("\\\\?\\"):
        path = type(path)(text[4:])
    uri = path.as_uri()
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)


def _connection(path: Path, mode: str) -> DatabaseConnection:
    made: DatabaseConnection = dbapi2.connect(
        f"{file_uri(path.absolute())}?mode={mode}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    return made


def _set_key(connection: DatabaseConnection, key: bytes) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")


def _set_up(connection: DatabaseConnection, key: bytes, *, create: bool) -> None:
    _set_key(connection, key)
    _check_library(connection)
    _check_key(connection)
    for name, value, expected in _PRAGMAS:
        connection.execute(f"PRAGMA {name} = {value}").fetchall()
        if connection.execute(f"PRAGMA {name}").fetchone()[0] != expected:
            raise errors.EngineTooOld
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")
    if create:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    else:
        _check_application(connection)


def _check_application(connection: DatabaseConnection) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise errors.NotACaseload


def _check_length(connection: DatabaseConnection, path: Path) -> None:
    """A file that ends within a page was cut; SQLite would notice only on reading that page."""
    size, pages = (
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_size", "page_count")
    )
    if path.stat().st_size < int(size) * int(pages):
        raise errors.Damaged


def _check_key(connection: DatabaseConnection) -> None:
    """The first read of the file: before it, a wrong key does not show."""
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError as fault:
        if fault.sqlite_errorname == "SQLITE_NOTADB":
            raise errors.WrongKey from None
        raise


def _check_library(connection: DatabaseConnection) -> None:
    """Pragmas alone: any SELECT, even of a constant, reads the file and so meets the key."""
    cipher = connection.execute("PRAGMA cipher_version").fetchone()
    temp_store = connection.execute("PRAGMA temp_store").fetchone()[0]
    options = {option for (option,) in connection.execute("PRAGMA compile_options")}
    if (
        cipher is None
        or _version(cipher[0]) < OLDEST_CIPHER
        or dbapi2.sqlite_version_info < OLDEST_SQLITE
        or temp_store == 1
        or "ENABLE_FTS5" not in options
    ):
        raise errors.EngineTooOld


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split()[0].split("."))
