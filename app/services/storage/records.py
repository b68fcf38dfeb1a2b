"""Add, edit, remove and list the plain rows of a caseload: one way for all of them.

What a row may hold is declared once, in `app/models`. A move on the board and the life of a
report have rules of their own: those fields are refused here and have their own services. The
history of a client's status is put right here; only the move that led where the client stands
takes the client along.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Generic, NamedTuple, TypeVar, cast

from pydantic import ValidationError
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Dialect
from sqlmodel import select

from app.models.client import Client, ClientFields, ReportFields, StatusChange, StatusChangeFields
from app.models.enums import Status
from app.models.fields import Fields
from app.models.rules import status
from app.models.tables import TABLES
from app.services.errors import InvalidValue, NotFound
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload, UnitOfWork

F = TypeVar("F", bound=Fields)
_ROW_OF: Mapping[type[Fields], type[Any]] = {
    base: table for table in TABLES for base in table.__bases__ if issubclass(base, Fields)
}
_RULED: Mapping[type[Fields], frozenset[str]] = {
    ClientFields: frozenset({"status"}),
    ReportFields: frozenset(ReportFields.model_fields),
}


@dataclass(frozen=True)
class Record(Generic[F]):
    """A row as the window sees it: its id and its fields, detached from the file."""

    id: int
    fields: F


def row_type(kind: type[Fields]) -> Any:
    """The table that keeps these fields."""
    return _ROW_OF[kind]


def validate_fields(kind: type[F], values: Mapping[str, Any]) -> F:
    """The fields made of these values.

    Raises:
        InvalidValue: A value is wrong; it names the first such field.
    """
    try:
        return kind.model_validate(dict(values))
    except ValidationError as fault:
        where = fault.errors(include_input=False, include_url=False)[0]["loc"]
        raise InvalidValue(str(where[0]) if where else "") from None


def row_of(fields: Fields) -> Any:
    """A new row of validated fields.

    Raises:
        InvalidValue: A value that a field does not take.
    """
    return row_type(type(fields))(**validate_fields(type(fields), fields.model_dump()).model_dump())


def add(caseload: Caseload, fields: Fields) -> Change:
    """Add a row; its id is `change.new_row_id(table)`.

    Raises:
        InvalidValue: A value that a field does not take.
    """
    with caseload.unit() as unit:
        unit.add(row_of(fields))
        return unit.commit()


def edit(caseload: Caseload, kind: type[Fields], row_id: int, /, **values: Any) -> Change:
    """Change some fields of a row.

    Args:
        caseload: The open caseload.
        kind: The fields class of the table.
        row_id: The row.
        values: The new values by field.

    Raises:
        InvalidValue: A value that a field does not take.
        NotFound: There is no such row.
    """
    if _RULED.get(kind, frozenset()) & values.keys():
        raise ValueError("this field has a service of its own")
    with caseload.unit() as unit:
        with _client_follows(unit, kind, row_id):
            assign(unit, kind, row_id, **values)
        return unit.commit()


def assign(unit: UnitOfWork, kind: type[Fields], row_id: int, /, **values: Any) -> Any:
    """Set validated fields on a row inside a unit of work, and give the row.

    Args:
        unit: The unit of work.
        kind: The fields class of the table.
        row_id: The row.
        values: The new values by field.

    Raises:
        InvalidValue: A value that a field does not take.
        NotFound: There is no such row.
    """
    row = find_record(unit, kind, row_id)
    whole = validate_fields(kind, {**_fields(kind, row), **values})
    for name in values:
        setattr(row, name, getattr(whole, name))
    return row


def remove(caseload: Caseload, kind: type[Fields], row_id: int) -> Change:
    """Remove a row with what belongs to it; undo brings all of it back.

    Raises:
        NotFound: There is no such row.
    """
    with caseload.unit() as unit:
        with _client_follows(unit, kind, row_id):
            unit.remove(find_record(unit, kind, row_id))
        return unit.commit()


def find_record(unit: UnitOfWork, kind: type[Fields], row_id: int) -> Any:
    """The row with this id, for a service to change.

    Args:
        unit: The unit of work, which watches the row.
        kind: The fields class of the table.
        row_id: The row.

    Raises:
        NotFound: There is no such row.
    """
    row = unit.session.get(row_type(kind), row_id)
    if row is None:
        raise NotFound
    return row


def get(caseload: Caseload, kind: type[F], row_id: int) -> F:
    """The fields of one row.

    Raises:
        NotFound: There is no such row.
    """
    found = find(caseload, kind, row_id)
    if found is None:
        raise NotFound
    return found


def find(caseload: Caseload, kind: type[F], row_id: int) -> F | None:
    """The fields of one row, or None where it has gone since somebody saw it in a list."""
    found = list_records(caseload, kind, id=row_id)
    return found[0].fields if found else None


def list_records(caseload: Caseload, kind: type[F], /, **where: Any) -> list[Record[F]]:
    """The rows whose columns equal what is given, newest id last.

    For example `list_records(caseload, EntryFields, client_id=7)`.
    """
    plan = _plan_reading(kind)
    statement, bound = plan.statement, list[Any]()
    for name, value in where.items():
        statement += f" {'AND' if bound else 'WHERE'} {plan.names[name]} IS ?"
        bind = plan.bind[name]
        bound.append(value if bind is None else bind(value))
    with caseload.raw_connection() as connection:
        rows = connection.execute(f"{statement} ORDER BY id", bound).fetchall()
    return [Record(row_id, _make_fields(kind, plan, values)) for row_id, *values in rows]


def plan_readings(*kinds: type[Fields]) -> None:
    """Work out how the rows of these tables are read, before the first one is wanted."""
    for kind in kinds:
        _plan_reading(kind)


def _make_fields(kind: type[F], plan: "_Reading", values: Sequence[Any]) -> F:
    given = {
        name: value if convert is None else convert(value)
        for (name, convert), value in zip(plan.convert, values, strict=True)
    }
    return cast(F, kind.model_construct(**given))


class _Reading(NamedTuple):
    """How the rows of a table are read: its columns, and how each value comes and goes."""

    statement: str
    names: Mapping[str, str]
    convert: Sequence[tuple[str, Callable[[Any], Any] | None]]
    bind: Mapping[str, Callable[[Any], Any] | None]


@cache
def _dialect() -> Dialect:
    return sqlite.dialect()


@cache
def _plan_reading(kind: type[Fields]) -> _Reading:
    """Worked out once for each table, without a session: making its objects for a form that only
    shows them would take ten times as long as reading, and the first time a hundred times.
    """
    table = row_type(kind).__table__
    dialect = _dialect()
    quote = dialect.identifier_preparer.quote
    names = {column.name: quote(column.name) for column in table.columns}
    kinds = {column.name: column.type.dialect_impl(dialect) for column in table.columns}
    chosen = ", ".join(names[name] for name in kind.model_fields)
    return _Reading(
        f"SELECT id, {chosen} FROM {quote(table.name)}",  # noqa: S608 - names of our tables
        names,
        [(name, kinds[name].result_processor(dialect, None)) for name in kind.model_fields],
        {name: found.bind_processor(dialect) for name, found in kinds.items()},
    )


@contextmanager
def _client_follows(unit: UnitOfWork, kind: type[Fields], row_id: int) -> Iterator[None]:
    """A client stands where the move there leads, and where the newest leads when that is gone."""
    client = _client_standing_by(unit, row_id) if kind is StatusChangeFields else None
    yield
    if client is not None:
        moves = _moves(unit, client.id)
        led_there = [move.status for move in moves if move.id == row_id]
        client.status = next(
            iter(led_there), status.find_newest_status(_steps(moves)) or client.status
        )


def _client_standing_by(unit: UnitOfWork, row_id: int) -> Client | None:
    """The client who stands where this move led; None where it was another move."""
    client: Client = find_record(
        unit, ClientFields, find_record(unit, StatusChangeFields, row_id).client_id
    )
    moves = _moves(unit, client.id)
    which = status.find_standing_move(client.status, _steps(moves))
    return client if which is not None and moves[which].id == row_id else None


def _moves(unit: UnitOfWork, client_id: int | None) -> list[StatusChange]:
    chosen = select(StatusChange).where(StatusChange.client_id == client_id)
    return list(unit.session.exec(chosen.order_by("id")))


def _steps(moves: Sequence[StatusChange]) -> list[tuple[date | None, Status]]:
    return [(move.day, move.status) for move in moves]


def _fields(kind: type[Fields], row: Any) -> dict[str, Any]:
    return {name: getattr(row, name) for name in kind.model_fields}
