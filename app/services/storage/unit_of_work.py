"""The open caseload and its unit of work: one operation, one session, rolled back unless committed.

The unit watches every row that its session flushes. From that it writes the log lines, in the
same transaction, and hands back a `Change`; the window undoes a change by handing it to `revert`.
"""

import os
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from datetime import date, datetime
from itertools import chain, islice
from pathlib import Path
from threading import RLock
from typing import Any, NamedTuple, cast

from sqlalchemy import Column, Connection, Engine, Integer, event, text
from sqlalchemy.orm.attributes import get_history
from sqlmodel import AutoString, Session, SQLModel, select

from app.models.enums import LogAction
from app.models.register import LogLine
from app.models.tables import TABLES
from app.services.errors import Conflict, Damaged, GivenAway, PlaceGone, ReadOnly
from app.services.progress import Progress
from app.services.storage.changes import Change, InsertedRow, RowImage
from app.services.storage.connection import DatabaseConnection
from app.services.storage.faults import translate_faults
from app.services.storage.file_lock import FileLock
from app.services.storage.keys import MasterKey

Clock = Callable[[], datetime]
"""The time now, with its zone; `today` is the date on the coach's wall."""
Watcher = Callable[[Change | None], None]
"""Called after each commit with what it changed; None where that is not known."""


def local_time() -> datetime:
    """The clock of the machine, in its own time zone."""
    return datetime.now().astimezone()


TABLE_OF: Mapping[str, type[SQLModel]] = {str(table.__tablename__): table for table in TABLES}
UNWATCHED = {"log_line"}
_TOLD_BY_ANOTHER = {"attachment_content"}  # one line in the log for a paper, not two
PAGES_AT_ONCE = 16  # about 2 ms of copying, which nobody at the window notices
BREATH_SECONDS = 0.0005  # between the steps; SQLite's lock does not go round by itself
_AT_ONCE = 500  # ids in one question to the database
_TURN_SECONDS = 0.1  # between two looks whether a wait was cancelled
_KEPT_AS_THEY_ARE = (Integer, AutoString)  # columns
_USUAL = (None, "")  # what most columns of imported rows hold, all of them
_MOST_VALUES = 30_000  # in one statement; SQLite takes 32,766


def _columns(row_type: type[SQLModel]) -> tuple[str, ...]:
    return tuple(row_type.__table__.columns.keys())  # type: ignore[attr-defined]


class _LogValues(NamedTuple):
    """The columns of a `LogLine`, of which no object is made."""

    at: datetime
    action: LogAction
    subject: str
    row_id: int | None
    client_id: int | None
    detail: str


class Caseload:
    """An open caseload file. All access goes through `unit` (to change) or `reading`."""

    def __init__(
        self,
        path: Path,
        engine: Engine,
        clock: Clock,
        master: MasterKey | None = None,
        *,
        read_only: bool = False,
        lock: FileLock | None = None,
    ) -> None:
        self.path = path
        self.clock = clock
        self.master = master
        self.read_only = read_only
        self.handed_over = False  # to another coach: then it is read-only too
        self.changed_since: datetime | None = None  # found otherwise than it was closed here then
        self.kept: dict[object, Any] = {}  # what is read once and then brought up to date
        self._watchers: list[Watcher] = []
        self._engine = engine
        self._lock = RLock()
        self._turn = RLock()
        self._file_lock = lock

    @property
    def today(self) -> date:
        """The day by the clock that the caseload was opened with."""
        return self.clock().date()

    @contextmanager
    def unit(self, action: LogAction | None = None) -> Iterator["UnitOfWork"]:
        """A unit of work. `action` replaces added / changed / removed in the log (an import).

        Raises:
            ReadOnly, GivenAway: As `refuse_if_read_only`, before anything is tried.
            PlaceGone: The file is no longer at its place: what is written into one that was removed
                is gone with it.
            Damaged: A page that it needs is.
        """
        self.refuse_if_read_only()
        if not os.path.lexists(self.path):
            raise PlaceGone
        with (
            self._lock,
            self._translate_faults(),
            Session(self._engine, expire_on_commit=False) as session,
        ):
            yield UnitOfWork(session, self.clock, action, self._tell_watchers)

    def refuse_if_read_only(self) -> None:
        """Refuse what would write, in a file that is not to be written.

        Raises:
            ReadOnly: It is only looked into.
            GivenAway: It was given to another coach.
        """
        if self.handed_over:
            raise GivenAway
        if self.read_only:
            raise ReadOnly

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session to read with; changes made in it are dropped.

        Raises:
            Damaged: A page that it needs is.
        """
        with self._lock, self._translate_faults(), Session(self._engine) as session:
            yield session

    def watch(self, watcher: Watcher) -> None:
        """Call it after each commit with the change, or None where rows were written past units."""
        self._watchers.append(watcher)

    @contextmanager
    def watch_meanwhile(self, watcher: Watcher) -> Iterator[None]:
        """Call it so meanwhile."""
        self._watchers.append(watcher)
        try:
            yield
        finally:
            self._watchers.remove(watcher)

    @contextmanager
    def raw_connection(self, *, watched: bool = True) -> Iterator[DatabaseConnection]:
        """The DB-API connection itself, for checks and searches that need no objects.

        Args: `watched` is False for a writing that no page shows.

        Raises:
            Damaged: A page that it needs is.
        """
        with self._lock, self._translate_faults():
            connection = self._engine.raw_connection()
            try:
                driver = cast(DatabaseConnection, connection.driver_connection)
                before = driver.total_changes
                try:
                    yield driver
                finally:
                    if watched and driver.total_changes != before:
                        self._tell_watchers(None)
            finally:
                connection.close()

    @contextmanager
    def _translate_faults(self) -> Iterator[None]:
        """Also where SQLCipher says that memory ran out, and means a damaged page.

        It does so where it can't read what it is to write over.
        """
        try:
            with translate_faults(self.path):
                yield
        except MemoryError:
            with translate_faults(), self._engine.connect() as connection:
                damaged = connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall()
            if damaged:
                raise Damaged from None
            raise

    def _tell_watchers(self, change: Change | None) -> None:
        for watcher in self._watchers:
            watcher(change)

    @contextmanager
    def lock_out_others(self, alone: bool) -> Iterator[None]:  # noqa: FBT001 - one condition
        """Keep everybody else waiting, if `alone`."""
        with self._lock if alone else nullcontext():
            yield

    @contextmanager
    def take_turn(self, progress: Progress) -> Iterator[None]:
        """Do what needs the whole file: a backup, a new key. One at a time; the others wait.

        Args: `progress` is called while it waits, and may cancel that.
        """
        while not self._turn.acquire(timeout=_TURN_SECONDS):
            progress(0, 1)
        try:
            yield
        finally:
            self._turn.release()

    def copy_into(self, target: DatabaseConnection, progress: Progress) -> None:
        """Copy every page into another connection, a few at a time: the window stays usable.

        What changes meanwhile is copied too: SQLite follows changes of the same connection.
        """

        def report_progress(_status: int, left: int, total: int) -> None:
            progress(total - left, total)
            time.sleep(BREATH_SECONDS)

        with self.raw_connection() as connection:
            live = connection
        with translate_faults():
            live.backup(target, pages=PAGES_AT_ONCE, progress=report_progress, sleep=0.001)

    def reopen(self, open_again: Callable[[], tuple[Engine, MasterKey]]) -> None:
        """Close the file and continue with what `open_again` opens in its place: a new key."""
        with self._lock:
            self._engine.dispose()
            self._engine, self.master = open_again()

    def close(self) -> None:
        """Close the file; nothing is lost, since every unit was committed or rolled back."""
        try:
            self.close_file()
        finally:
            if self._file_lock is not None:
                self._file_lock.release()

    def close_file(self) -> None:
        """Close the file and keep others out of it until `close`, to note its state."""
        with self._lock:
            self._engine.dispose()


class UnitOfWork:
    """One unit of work on a session: add, change or remove rows, then `commit`."""

    def __init__(
        self,
        session: Session,
        clock: Clock,
        action: LogAction | None,
        tell: Callable[[Change | None], None],
    ) -> None:
        self.session = session
        self._clock = clock
        self._action = action
        self._change: Change | None = None
        self._images: dict[tuple[str, int], RowImage] = {}
        self._pending: list[tuple[SQLModel, Mapping[str, Any] | None]] = []
        self._gone: set[int] = set()
        event.listen(session, "before_flush", self._before_flush)
        event.listen(session, "after_flush", self._after_flush)
        event.listen(session, "after_commit", lambda _session: tell(self._change))

    @property
    def now(self) -> datetime:
        """Local time to the second, as the log stores it."""
        return self._clock().replace(microsecond=0)

    @property
    def today(self) -> date:
        """The day by the clock of the caseload."""
        return self._clock().date()

    def add(self, row: SQLModel) -> int:
        """Add a row and give its new id."""
        if row.__tablename__ == "client" and row.id is None:  # type: ignore[attr-defined]
            row.id = self._last_id("client") + 1
        self.session.add(row)
        self.session.flush()
        row_id: int = row.id  # type: ignore[attr-defined]
        return row_id

    def insert(self, table: type[SQLModel], rows: Iterable[Mapping[str, Any]]) -> list[int]:
        """Add many rows at once, for an import; gives their ids in order.

        It bypasses the objects, which cost ten times as much as the rows; what it adds is logged
        and undone like everything else. The values must be ones that the fields class accepts.
        """
        name, fields = str(table.__tablename__), table.model_fields
        usual = {key: field.default for key, field in fields.items() if not field.is_required()}
        self.session.flush()
        connection = self.session.connection()
        start = self._last_id(name) + 1
        told = list(rows)
        ids = list(range(start, start + len(told)))
        columns: dict[str, list[Any]] = {
            column: [usual.get(column)] * len(told) for column in _columns(table)
        }
        for column in set().union(*told):
            default = usual.get(column)
            columns[column] = [row.get(column, default) for row in told]
        columns["id"] = ids
        _insert(connection, table, columns)
        places = {column: at for at, column in enumerate(columns)}
        self._images.update(
            {
                (name, row_id): RowImage(name, row_id, None, InsertedRow(places, values))
                for row_id, values in zip(ids, zip(*columns.values(), strict=True), strict=True)
            }
        )
        return ids

    def _last_id(self, name: str) -> int:
        """The highest id that a table has had.

        A removed client's id is never given to another: the log would tell of the wrong person.
        """
        asked = f"SELECT max(id) FROM {name}"  # noqa: S608 - the name of one of our own tables
        if name == "client":
            asked = "SELECT max((SELECT ifnull(max(id), 0) FROM client),"
            asked += " (SELECT ifnull(max(client_id), 0) FROM log_line))"
        return self.session.connection().exec_driver_sql(asked).scalar() or 0

    def remove(self, row: SQLModel) -> None:
        """Remove a row with all that belongs to it; rows that outlive it lose their link."""
        name = str(row.__tablename__)
        row_id = row.id  # type: ignore[attr-defined]
        for table in TABLES:
            for column in _links(table, name):
                found = self.session.exec(select(table).where(column == row_id)).all()
                for child in found:
                    if column.info.get("outlives"):
                        setattr(child, column.name, None)
                    else:
                        self.remove(child)
        self.session.delete(row)
        self.session.flush()

    def log(
        self,
        action: LogAction,
        *,
        subject: str = "",
        row_id: int | None = None,
        client_id: int | None = None,
        detail: str = "",
    ) -> None:
        """Write a log line of its own (opened, printed, exported, disclosed).

        Args:
            action: What was done.
            subject: The table, or another short name of the thing; never a person's name.
            row_id: The row of that table.
            client_id: Whose data it was.
            detail: More, without names.
        """
        self._write_lines([_LogValues(self.now, action, subject, row_id, client_id, detail)])

    def commit(self) -> Change:
        """Write the log, make everything durable, and tell what changed."""
        self.session.flush()
        images = self._images.values()
        change = Change(tuple(image for image in images if image.is_change))
        self._log_images(change)
        self._change = change
        self.session.commit()
        return change

    def _log_images(self, change: Change) -> None:
        lines: defaultdict[tuple[LogAction, str, int | None], list[RowImage]] = defaultdict(list)
        is_import = self._action is LogAction.IMPORTED
        for image in change.images:
            client_id, table = _client_of(image), image.table
            if table in _TOLD_BY_ANOTHER:
                continue
            if is_import and client_id is not None:
                table = "client"  # one line tells that all this was imported
            lines[self._action or _action(image), table, client_id].append(image)
        at, written = self.now, list[_LogValues]()
        for (action, table, client_id), images in lines.items():
            columns = sorted({name for image in images if image.before for name in image.columns})
            single = images[0].row_id if len(images) == 1 else None
            detail = " ".join(columns) if columns or single else str(len(images))
            written.append(_LogValues(at, action, table, single, client_id, detail))
        self._write_lines(written)

    def _write_lines(self, lines: Sequence[_LogValues]) -> None:
        if lines:
            columns = zip(_LogValues._fields, zip(*lines, strict=True), strict=True)
            _insert(self.session.connection(), LogLine, dict(columns))

    def _before_flush(self, session: Session, *_: object) -> None:
        self._pending = [
            *((row, None) for row in session.new if row.__tablename__ not in UNWATCHED),
            *((row, _values_before(row)) for row in session.dirty),
            *((row, _values_before(row)) for row in session.deleted),
        ]
        self._gone = {id(row) for row in session.deleted}

    def _after_flush(self, _session: Session, *_: object) -> None:
        for row, before in self._pending:
            after = None if id(row) in self._gone else _values(row)
            table, row_id = str(row.__tablename__), row.id  # type: ignore[attr-defined]
            first = self._images.get((table, row_id))
            self._images[table, row_id] = RowImage(
                table, row_id, first.before if first else before, after
            )
        self._pending = []


def revert(caseload: Caseload, change: Change) -> Change:
    """Put every row back as it was before the change.

    Raises:
        Conflict: A row is no longer as the change left it, or another row has come to need it;
            nothing is changed.
    """
    return _replay_steps(
        caseload,
        [(image, image.after, image.before) for image in reversed(change.images)],
        LogAction.UNDONE,
    )


def reapply(caseload: Caseload, change: Change) -> Change:
    """Do a reverted change again.

    Raises:
        Conflict: A row has changed since; nothing is changed.
    """
    return _replay_steps(
        caseload,
        [(image, image.before, image.after) for image in change.images],
        LogAction.REDONE,
    )


_Step = tuple[RowImage, Mapping[str, Any] | None, Mapping[str, Any] | None]


def _replay_steps(caseload: Caseload, steps: list[_Step], action: LogAction) -> Change:
    with caseload.unit(action) as unit:
        connection = unit.session.connection()
        connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        _step_through(unit.session, steps)
        unit.session.flush()
        gone = any(wanted is None for *_, wanted in steps)
        if gone and connection.execute(text("PRAGMA foreign_key_check")).first() is not None:
            raise Conflict  # something added since belongs to a row that would go
        return unit.commit()


def _step_through(session: Session, steps: list[_Step]) -> None:
    rows = _read_present(session, [image for image, _, _ in steps])
    doing = None
    for image, expected, wanted in steps:
        row = rows.get((image.table, image.row_id))
        if (None if row is None else _values(row)) != expected:
            raise Conflict
        if doing != (image.table, row is None, wanted is None):
            session.flush()  # like steps go together, unlike ones in their order
            doing = (image.table, row is None, wanted is None)
        if row is not None and wanted is None:
            session.delete(row)
        elif row is None and wanted is not None:
            session.add(TABLE_OF[image.table](**wanted))
        elif row is not None and wanted is not None:
            for name, value in wanted.items():
                setattr(row, name, value)


def _read_present(session: Session, images: Sequence[RowImage]) -> dict[tuple[str, int], SQLModel]:
    """Those of the rows that are in the file now."""
    ids: dict[str, list[int]] = {}
    for image in images:
        ids.setdefault(image.table, []).append(image.row_id)
    found: dict[tuple[str, int], SQLModel] = {}
    for table, wanted in ids.items():
        row_type: Any = TABLE_OF[table]
        for at in range(0, len(wanted), _AT_ONCE):
            chosen = select(row_type).where(row_type.id.in_(wanted[at : at + _AT_ONCE]))
            found |= {(table, row.id): row for row in session.exec(chosen)}
    return found


def _insert(
    connection: Connection, table: type[SQLModel], columns: Mapping[str, Sequence[Any]]
) -> None:
    """Write whole rows past the objects; SQLAlchemy's own way takes three times as long.

    Args:
        connection: The one of the session.
        table: Where to.
        columns: The values of each column, one for each row.
    """
    names, told, usual = list[str](), list[Iterable[Any]](), dict[str, str]()
    for name, values in columns.items():
        if not values:
            return
        if values[0] in _USUAL and values.count(values[0]) == len(values):
            usual[name] = "NULL" if values[0] is None else "''"
        else:
            names.append(name)
            told.append(_bind(connection, table, name, values))
    written = zip(*told, strict=True)
    # Many rows a statement: before each one the search index writes down what it holds.
    many = _MOST_VALUES // len(names)
    one = f"({', '.join('?' * len(names))})"
    listed = ", ".join([*names, *usual])
    chosen = ", ".join([*(f"column{at}" for at in range(1, len(names) + 1)), *usual.values()])
    while some := list(islice(written, many)):
        places = ", ".join([one] * len(some))
        statement = (
            f"INSERT INTO {table.__tablename__} ({listed}) "  # noqa: S608 - names of our own
            f"SELECT {chosen} FROM (VALUES {places})"
        )
        connection.exec_driver_sql(statement, tuple(chain.from_iterable(some)))


def _bind(
    connection: Connection, table: type[SQLModel], name: str, values: Sequence[Any]
) -> Iterable[Any]:
    """The values of a column as the file keeps them."""
    kind = table.__table__.columns[name].type  # type: ignore[attr-defined]
    if isinstance(kind, _KEPT_AS_THEY_ARE):
        return values  # asking the dialect takes longer than writing a few of them
    bind = kind.dialect_impl(connection.dialect).bind_processor(connection.dialect)
    if bind is None:
        return values
    try:  # few values of such a column differ (statuses, days): each is made once
        made = {value: bind(value) for value in set(values)}
    except TypeError:  # a list or a mapping
        return map(bind, values)
    return map(made.__getitem__, values)


def _links(table: type[SQLModel], target: str) -> list[Column[Any]]:
    return [
        key.parent
        for key in table.__table__.foreign_keys  # type: ignore[attr-defined]
        if key.column.table.name == target
    ]


def _values(row: SQLModel) -> dict[str, Any]:
    return {name: getattr(row, name) for name in _columns(type(row))}


def _values_before(row: SQLModel) -> dict[str, Any]:
    values = _values(row)
    for name in values:
        old = get_history(row, name).deleted
        if old:
            values[name] = old[0]
    return values


def _action(image: RowImage) -> LogAction:
    if image.before is None:
        return LogAction.ADDED
    return LogAction.REMOVED if image.after is None else LogAction.CHANGED


def _client_of(image: RowImage) -> int | None:
    if image.table == "client":
        return image.row_id
    row = image.before if image.after is None else image.after
    client_id: int | None = row["client_id"] if row is not None and "client_id" in row else None
    return client_id
