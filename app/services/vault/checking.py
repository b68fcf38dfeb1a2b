"""Check an open caseload: the pages on the disk, the database's structure, the links of its rows.

Each check sees damage that the others miss: the first finds a flipped bit but not a cut file, the
second a cut file, the third a row whose other half is gone.
"""

import hashlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from app.models.tables import TABLES
from app.services import errors
from app.services.storage import migrations
from app.services.storage.connection import DatabaseConnection
from app.services.storage.faults import translate_faults
from app.services.storage.unit_of_work import Caseload

ROWS_AT_ONCE = 100  # a few milliseconds: the window waits for no more than that
_FILLED_AT_ONCE = 256  # pages
_FILLING_BYTES = 4000  # a little less than a page takes
_ANY_ID = 2**63 - 1  # SQLite's largest
CHARACTERS_AT_ONCE = 200_000  # of wide rows, such as reports
_DIGESTED = 100  # rows; the digests of older backups are made so
_SCHEMA = "SELECT type, name, sql FROM sqlite_master"


@dataclass(frozen=True)
class Contents:
    """All that a file holds, to be compared with a copy: rows by table, and one digest."""

    counts: Mapping[str, int]
    digest: str


@dataclass(frozen=True)
class FileProblem:
    """What a check found: the check's name and SQLite's own words, which quote no data."""

    check: str
    detail: str


@dataclass(frozen=True)
class FileHealth:
    """The state of a caseload. `sizes` in bytes; `counts` are rows by table.

    `empty_damaged` counts damaged pages that hold nothing: no fault of the data, but in the way of
    a backup until `rewrite_empty_pages` has rewritten them.
    """

    problems: tuple[FileProblem, ...]
    schema: int
    sizes: Mapping[str, int]
    counts: Mapping[str, int]
    empty_damaged: int = 0

    @property
    def ok(self) -> bool:
        """Whether the check found no problem."""
        return not self.problems


def check(caseload: Caseload) -> FileHealth:
    """Run every check; damage is part of the result, not raised."""
    with caseload.raw_connection() as connection:
        return check_connection(connection, caseload.path)


def check_connection(connection: DatabaseConnection, path: Path) -> FileHealth:
    """The checks on a connection: that of an open caseload, or of a copy."""
    connection.execute("PRAGMA shrink_memory")  # what is remembered of a page is not the page
    pages = _collect_problems("cipher", _check_cipher, connection)
    problems: list[FileProblem] = []
    for name, look in (
        ("structure", _check_structure),
        ("links", _check_links),
        ("schema", _check_schema),
    ):
        problems += _collect_problems(name, look, connection)
    empty = 0
    if problems or len(pages) > connection.execute("PRAGMA freelist_count").fetchone()[0]:
        problems = [*pages, *problems]
    else:
        # The damage is in pages that hold nothing: SQLite does not restore those after a power
        # cut, and the structure check has just read every page that holds something.
        empty = len(pages)
    counts: dict[str, int] = {}
    problems += _collect_problems("count", partial(_count, counts), connection)
    return FileHealth(
        problems=tuple(problems),
        schema=migrations.version(connection),
        sizes=_sizes(path, connection),
        counts=counts,
        empty_damaged=empty,
    )


def rewrite_empty_pages(caseload: Caseload) -> None:
    """Rewrite every page that holds nothing, damaged ones too.

    They are filled and emptied in one transaction; the file grows by a few pages at the most.
    VACUUM is no help: it keeps what a page held for its journal, so it has to read the damaged one,
    and SQLCipher then says that memory ran out.

    Raises:
        NoSpace, ReadOnly: They can't be written; the file is as it was.
    """
    with caseload.raw_connection() as connection:
        connection.execute("BEGIN IMMEDIATE")
        try:
            connection.execute("CREATE TABLE filling (bytes BLOB)")
            while empty := connection.execute("PRAGMA freelist_count").fetchone()[0]:
                size = min(empty, _FILLED_AT_ONCE) * _FILLING_BYTES
                connection.execute("INSERT INTO filling VALUES (zeroblob(?))", (size,))
            connection.execute("DROP TABLE filling")
            connection.execute("COMMIT")
        except BaseException:
            with suppress(dbapi2.Error):
                connection.execute("ROLLBACK")
            raise


def contents(rows: Callable[[str, int], list[tuple[Any, ...]]], tables: list[str]) -> Contents:
    """Counts and digest of all rows; `rows(table, id)` gives some rows after that id, in order."""
    counts, whole = {}, hashlib.sha256()
    for table in tables:
        last, count = -1, 0
        while found := rows(table, last):
            for row in found:
                start = ", " if count % _DIGESTED else "][" if count else "["
                whole.update(f"{start}{row!r}".encode())
                count += 1
            last = found[-1][0]
        whole.update(f"]{table}".encode() if count else table.encode())
        counts[table] = count
    return Contents(counts, whole.hexdigest())


def contents_of(connection: DatabaseConnection) -> Contents:
    """Counts and digest of all rows of a file that nobody else uses."""
    with translate_faults():
        return contents(partial(some_rows, connection), tables_of(connection))


def some_rows(
    connection: DatabaseConnection, table: str, after: int, *, upto: int | None = None
) -> list[tuple[Any, ...]]:
    """The next rows of a table, each with its row id in front; fewer of those that are wide.

    Args:
        connection: An open file.
        table: One of `tables_of` it.
        after: The id after which they come.
        upto: The last id that is wanted; then all rows until there are given.
    """
    end, most = (_ANY_ID, ROWS_AT_ONCE) if upto is None else (upto, -1)
    ask = f'SELECT rowid, * FROM "{table}" WHERE rowid > ? AND rowid <= ? ORDER BY rowid LIMIT ?'  # noqa: S608 - names out of the file's own list
    found: list[tuple[Any, ...]] = []
    size, rows = 0, connection.execute(ask, (after, end, most))
    try:
        for row in rows:
            found.append(row)
            size += sum(len(value) for value in row if isinstance(value, str | bytes))
            if upto is None and size > CHARACTERS_AT_ONCE:
                break
    finally:
        rows.close()
    return found


def tables_of(connection: DatabaseConnection) -> list[str]:
    """The tables that hold what was recorded; the search index is made from them."""
    return [
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
            "AND name NOT LIKE 'search_index%' ORDER BY name"
        )
    ]


def _collect_problems(
    name: str, look: Callable[[DatabaseConnection], list[str]], connection: DatabaseConnection
) -> list[FileProblem]:
    try:
        with translate_faults():
            return [FileProblem(name, detail) for detail in look(connection)]
    except (errors.Damaged, dbapi2.Error):
        return [FileProblem(name, "unreadable")]


def _check_cipher(connection: DatabaseConnection) -> list[str]:
    return [str(line) for (line,) in connection.execute("PRAGMA cipher_integrity_check")]


def _check_structure(connection: DatabaseConnection) -> list[str]:
    lines = [str(line) for (line,) in connection.execute("PRAGMA integrity_check")]
    return [] if lines == ["ok"] else lines


def _check_links(connection: DatabaseConnection) -> list[str]:
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    return [f"{table} {row_id} -> {parent}" for table, row_id, parent, _ in broken]


def _check_schema(connection: DatabaseConnection) -> list[str]:
    """Tables, triggers and views that no version of Rinnalla has made."""
    made = dbapi2.connect(":memory:", isolation_level=None)
    try:
        for script in migrations.steps()[: migrations.version(connection)]:
            made.executescript(script)
        ours = set(made.execute(_SCHEMA))
        theirs = set(connection.execute(_SCHEMA))
    finally:
        made.close()
    return sorted({name for _, name, _ in ours ^ theirs})


def _count(counts: dict[str, int], connection: DatabaseConnection) -> list[str]:
    """Rows of the tables of the file's own version: an older one is checked before it migrates."""
    ours = {str(table.__tablename__) for table in TABLES}
    for table in sorted(ours.intersection(tables_of(connection))):
        counts[table] = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608 - our own table names
    return []


def _sizes(path: Path, connection: DatabaseConnection) -> Mapping[str, int]:
    page = int(connection.execute("PRAGMA page_size").fetchone()[0])  # SQLCipher gives a text
    free = connection.execute("PRAGMA freelist_count").fetchone()[0]
    return {"file": path.stat().st_size, "free": page * free}
