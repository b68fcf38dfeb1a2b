"""The SQLCipher connection: how it is made, in which order it is set, and what is checked.

The order and the values are those of a measured design: DELETE journal with synchronous=EXTRA
lost nothing in simulated power cuts, and a copy of the one file is always whole.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from app.services import errors
from app.services.vault.faults import translated

APPLICATION_ID = 0x52696E6E  # "Rinn"
OLDEST_CIPHER = (4, 12)
OLDEST_SQLITE = (3, 51, 3)  # older ones can corrupt a file when a WAL is reset
BUSY_SECONDS = 2.0
_PRAGMAS = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "DELETE", "delete"),
    ("synchronous", "EXTRA", 3),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
)


def connect(path: Path, key: bytes, *, create: bool = False) -> Any:
    """Open the file with a raw 32-byte key and claim it for this process.

    Raises FileMissing, NotACaseload, WrongKey (also for a damaged first page), FileBusy,
    EngineTooOld.
    """
    if not create:
        _check_outside(path)
    with translated():
        connection = dbapi2.connect(
            f"{path.absolute().as_uri()}?mode={'rwc' if create else 'rw'}",
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            _set_up(connection, key, create=create)
        except BaseException:
            connection.close()
            raise
    return connection


def make_engine(connect_once: Callable[[], Any]) -> Engine:
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


def _begin(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN")


def _check_outside(path: Path) -> None:
    if not path.is_file():
        raise errors.FileMissing
    if path.stat().st_size == 0:
        raise errors.NotACaseload
    with path.open("rb") as file:
        if file.read(16) == b"SQLite format 3\0":
            raise errors.NotACaseload


def _set_up(connection: Any, key: bytes, *, create: bool) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    _check_library(connection)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError as fault:
        if fault.sqlite_errorname == "SQLITE_NOTADB":
            raise errors.WrongKey from None
        raise
    for name, value, expected in _PRAGMAS:
        connection.execute(f"PRAGMA {name} = {value}")
        if connection.execute(f"PRAGMA {name}").fetchone()[0] != expected:
            raise errors.EngineTooOld
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")
    if create:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    elif connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise errors.NotACaseload


def _check_library(connection: Any) -> None:
    cipher = connection.execute("PRAGMA cipher_version").fetchone()
    temp_store = connection.execute("PRAGMA temp_store").fetchone()[0]
    fts = connection.execute("SELECT sqlite_compileoption_used('ENABLE_FTS5')").fetchone()[0]
    if (
        cipher is None
        or _version(cipher[0]) < OLDEST_CIPHER
        or dbapi2.sqlite_version_info < OLDEST_SQLITE
        or temp_store == 1
        or not fts
    ):
        raise errors.EngineTooOld


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split()[0].split("."))
