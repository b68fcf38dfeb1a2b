"""Check an open caseload: the pages on the disk, the database's structure, the links of its rows.

Each check sees damage that the others miss: the first finds a flipped bit but not a cut file, the
second a cut file, the third a row whose other half is gone.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from app.models.tables import TABLES
from app.services import errors
from app.services.unit import Caseload
from app.services.vault import migrations
from app.services.vault.faults import translated


@dataclass(frozen=True)
class Problem:
    """What a check found: the check's name and SQLite's own words, which quote no data."""

    check: str
    detail: str


@dataclass(frozen=True)
class Health:
    """The state of a caseload. `sizes` in bytes; `counts` are rows by table."""

    problems: tuple[Problem, ...]
    schema: int
    sizes: Mapping[str, int]
    counts: Mapping[str, int]

    @property
    def ok(self) -> bool:
        return not self.problems


def check(caseload: Caseload) -> Health:
    """Run every check; damage is told in the result, not raised."""
    with caseload.raw() as connection:
        problems: list[Problem] = []
        for name, look in (("cipher", _cipher), ("structure", _structure), ("links", _links)):
            problems += _found(name, look, connection)
        counts: dict[str, int] = {}
        for table in (str(table.__tablename__) for table in TABLES):
            problems += _found("count", partial(_count, table, counts), connection)
        return Health(
            problems=tuple(problems),
            schema=migrations.version(connection),
            sizes=_sizes(caseload, connection),
            counts=counts,
        )


def _found(name: str, look: Callable[[Any], list[str]], connection: Any) -> list[Problem]:
    try:
        with translated():
            return [Problem(name, detail) for detail in look(connection)]
    except errors.Damaged:
        return [Problem(name, "unreadable")]


def _cipher(connection: Any) -> list[str]:
    return [str(line) for (line,) in connection.execute("PRAGMA cipher_integrity_check")]


def _structure(connection: Any) -> list[str]:
    lines = [str(line) for (line,) in connection.execute("PRAGMA integrity_check")]
    return [] if lines == ["ok"] else lines


def _links(connection: Any) -> list[str]:
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    return [f"{table} {row_id} -> {parent}" for table, row_id, parent, _ in broken]


def _count(table: str, counts: dict[str, int], connection: Any) -> list[str]:
    counts[table] = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608 - our own table names
    return []


def _sizes(caseload: Caseload, connection: Any) -> Mapping[str, int]:
    page = int(connection.execute("PRAGMA page_size").fetchone()[0])  # SQLCipher gives a text
    free = connection.execute("PRAGMA freelist_count").fetchone()[0]
    return {"file": caseload.path.stat().st_size, "free": page * free}
