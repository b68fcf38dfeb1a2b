"""Schema versions: one step a version, run in order, each in a transaction of its own.

`0001.sql` is the first schema; a later step is `0002.sql`, and so on. A step is never edited once
a file has been written with it: a stored file of each version is opened in the tests.
"""

from collections.abc import Sequence
from importlib.resources import files

from app.services import errors
from app.services.storage.connection import DatabaseConnection

_NAMES = sorted(entry.name for entry in files(__name__).iterdir() if entry.name.endswith(".sql"))
LATEST = len(_NAMES)


def steps() -> list[str]:
    """The script of every step; the first makes schema 1 of an empty file."""
    return [files(__name__).joinpath(name).read_text(encoding="utf-8") for name in _NAMES]


def version(connection: DatabaseConnection) -> int:
    """The schema version of the file; 0 for one that has just been made."""
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return found


def refuse_other(connection: DatabaseConnection) -> None:
    """Refuse a file of another schema than this one, where it can't be written.

    Raises:
        TooNew: It is of a newer schema.
        ReadOnly: It is of an older one, which can't be brought up to date.
    """
    present = version(connection)
    if present != LATEST:
        raise errors.TooNew if present > LATEST else errors.ReadOnly


def migrate(connection: DatabaseConnection, scripts: Sequence[str] | None = None) -> None:
    """Bring the file to the latest schema, step by step, each in one transaction.

    After a step that fails the file has the schema of the step before.

    Raises:
        TooNew: The file has a newer schema; nothing is changed.
    """
    scripts = steps() if scripts is None else scripts
    present = version(connection)
    if present > len(scripts):
        raise errors.TooNew
    for number, script in enumerate(scripts[present:], start=present + 1):
        try:
            connection.executescript(f"BEGIN;\n{script}\nPRAGMA user_version = {number};\nCOMMIT;")
        except BaseException:
            connection.rollback()
            raise
