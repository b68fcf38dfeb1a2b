"""SQLite's faults, turned into errors that the window has words for."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from app.services import errors
from app.services.storage import private_files

_KNOWN: Mapping[str, type[errors.KnownError]] = {
    "SQLITE_BUSY": errors.FileBusy,
    "SQLITE_LOCKED": errors.FileBusy,
    "SQLITE_CANTOPEN": errors.FileMissing,
    "SQLITE_CORRUPT": errors.Damaged,
    "SQLITE_IOERR": errors.Damaged,
    "SQLITE_NOTADB": errors.Damaged,
    "SQLITE_FULL": errors.NoSpace,
    "SQLITE_READONLY": errors.ReadOnly,
    "SQLITE_PERM": errors.ReadOnly,
}


# A copy that fails while it is written tells the name of no error, only SQLite's own words.
_WORDED: Mapping[str, type[errors.KnownError]] = {
    "database or disk is full": errors.NoSpace,
    "database disk image is malformed": errors.Damaged,
    "file is not a database": errors.Damaged,
    "disk I/O error": errors.Damaged,
    "attempt to write a readonly database": errors.ReadOnly,
}


def find_known_error(fault: BaseException) -> errors.KnownError | None:
    """The known error behind a fault of the database library, or None where it is a bug."""
    name = getattr(fault, "sqlite_errorname", "")
    while name:
        if name in _KNOWN:
            return _KNOWN[name]()
        name = name.rpartition("_")[0]
    return next((kind() for text, kind in _WORDED.items() if str(fault) == text), None)


@contextmanager
def translate_faults(path: Path | None = None) -> Iterator[None]:
    """Raise known errors instead of the library's; the original is dropped with its text.

    Raises:
        FileFault: What the library's fault means; a full disk is named where `path` is given.
    """
    try:
        yield
    except (DBAPIError, dbapi2.Error) as fault:
        error = find_known_error(fault.orig or fault if isinstance(fault, DBAPIError) else fault)
        if error is None:
            raise
        if path is not None and isinstance(error, errors.NoSpace):
            error = private_files.disk_full_fault(path)
        raise error from None
