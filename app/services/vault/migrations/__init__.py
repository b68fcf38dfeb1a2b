"""Schema versions: one step a version, run in order, each in a transaction of its own.

`0001.sql` is the first schema; a later step is `0002.sql`, and so on. A step is never edited once
a file has been written with it: a stored file of each version is opened in the tests.
"""

from importlib.resources import files
from typing import Any

from app.services import errors

_STEPS = sorted(
    (entry for entry in files(__name__).iterdir() if entry.name.endswith(".sql")),
    key=lambda entry: entry.name,
)
LATEST = len(_STEPS)


def version(connection: Any) -> int:
    """The schema version of the file; 0 for one that has just been made."""
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return found


def migrate(connection: Any) -> None:
    """Bring the file to the latest schema. Raises TooNew and changes nothing for a newer file."""
    present = version(connection)
    if present > LATEST:
        raise errors.TooNew
    for number, step in enumerate(_STEPS[present:], start=present + 1):
        script = step.read_text(encoding="utf-8")
        try:
            connection.executescript(f"BEGIN;\n{script}\nPRAGMA user_version = {number};\nCOMMIT;")
        except BaseException:
            connection.rollback()
            raise
