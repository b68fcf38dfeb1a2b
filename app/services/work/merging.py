"""Two rows that mean one thing become one: employers, clients, and words of the coach's lists.

Whatever points at the other one follows, in one unit of work that can be undone. Nothing that was
written is lost: where both say something else, the kept one stays and the other goes to its notes.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from sqlmodel import SQLModel, select

from app.models.attention import AttentionMark
from app.models.client import Client, ClientFields, JobWish, NetworkPerson, Rating, StatusChange
from app.models.diary import Entry
from app.models.employer import Employer, EmployerContact, EmployerFields
from app.models.enums import ListKind, LogAction, Moment
from app.models.fields import Fields
from app.models.ledger import SummaryPerson
from app.models.placement import Placement
from app.models.register import ListItem
from app.models.rules.dates import day_text
from app.models.tables import TABLES
from app.services.errors import InvalidValue
from app.services.storage import records
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload, UnitOfWork
from app.services.word_meanings import group_alike

_OWN = {"status", "ended_on", "outcome", "outcome_note"}  # what is so of the kept one alone
_WHOLE_TEXT = 500  # letters; what may be longer is text of several lines
_PLACES: Mapping[ListKind, tuple[tuple[type[SQLModel], str], ...]] = {
    ListKind.REFERRER: ((Client, "referrer"),),
    ListKind.SERVICE: ((StatusChange, "next_service"), (NetworkPerson, "service")),
    ListKind.MEASURE: ((Placement, "measure"),),
    ListKind.INDUSTRY: (
        (Employer, "industry"),
        (Placement, "industry"),
        (JobWish, "job_type"),
        (EmployerContact, "job_type"),
    ),
    ListKind.ROLE: ((NetworkPerson, "role"),),
    ListKind.SUBJECT: ((Entry, "subject"), (EmployerContact, "subject")),
    ListKind.MISSED: ((Entry, "missed_reason"),),
    ListKind.JOB_END: ((Placement, "end_cause"),),
    ListKind.HINDERS: ((Client, "hinders"),),
    ListKind.HELPS: ((Client, "helps"),),
    ListKind.EMPLOYER_SUPPORT: ((Employer, "supports"),),
}


@dataclass(frozen=True)
class MergePreview:
    """What a merge would do: how many rows of each table follow, and which values differ.

    `to_notes` are the values of the other one that go to the notes, since the kept one has its own.
    """

    rows: Mapping[str, int]
    to_notes: tuple[str, ...]


def preview_merge(
    caseload: Caseload, kind: type[Fields], kept_id: int, other_id: int
) -> MergePreview:
    """What merging the other one into the kept one would do.

    Raises:
        InvalidValue: They are one and the same.
        NotFound: One of them is not there.
    """
    with caseload.unit() as unit:  # never committed
        kept, other = _read_both(unit, kind, kept_id, other_id)
        rows = Counter(
            str(table.__tablename__)
            for table, column in _links_to(str(kept.__tablename__))
            for _ in unit.session.exec(select(table).where(column == other_id)).all()
        )
        return MergePreview(rows, tuple(_find_differences(kind, kept, other)))


def merge_employers(caseload: Caseload, kept_id: int, other_id: int) -> Change:
    """Take another employer into this one.

    Raises:
        InvalidValue: They are one and the same.
        NotFound: One of them is not there.
    """
    return _merge(caseload, EmployerFields, kept_id, other_id)


def merge_clients(caseload: Caseload, kept_id: int, other_id: int) -> Change:
    """Take another client into this one: one person who was written down twice.

    Status, end and outcome stay those of the kept one.

    Raises:
        InvalidValue: They are one and the same.
        NotFound: One of them is not there.
    """
    return _merge(caseload, ClientFields, kept_id, other_id)


def count_words(caseload: Caseload, kind: ListKind) -> dict[str, int]:
    """The words of a list and those that rows use, each with how many rows use it."""
    with caseload.reading() as session:
        items = session.exec(select(ListItem).where(ListItem.kind == kind)).all()
        found = Counter(dict.fromkeys((item.label for item in items), 0))
        for table, column in _PLACES.get(kind, ()):
            for text in session.exec(select(getattr(table, column))):
                found.update(_words(kind, text))
    return dict(sorted(found.items(), key=lambda pair: pair[0].casefold()))


def suggest_merges(caseload: Caseload, kind: ListKind) -> list[tuple[str, str]]:
    """Pairs of words that may mean one thing, the one to be written for the other last.

    Of a group that one is kept which the list has, else the one that most rows use.
    """
    found = count_words(caseload, kind)
    with caseload.reading() as session:
        listed = set(session.exec(select(ListItem.label).where(ListItem.kind == kind)).all())
    pairs = []
    for group in group_alike(kind, found):
        kept = max(group, key=lambda word: (word in listed, found[word]))
        pairs += [(word, kept) for word in group if word != kept and found[word]]
    return pairs


def merge_words(caseload: Caseload, kind: ListKind, other: str, kept: str) -> Change:
    """Write the kept words everywhere for the other ones, and drop these from the list.

    Raises:
        InvalidValue: The words are empty, or the same.
    """
    if not other.strip() or not kept.strip() or other == kept:
        raise InvalidValue("label")
    with caseload.unit(LogAction.MERGED) as unit:
        for table, column in _PLACES.get(kind, ()):
            for row in unit.session.exec(select(table)).all():
                words = _words(kind, getattr(row, column))
                if other in words:
                    renamed = [kept if word == other else word for word in words]
                    setattr(row, column, "\n".join(dict.fromkeys(renamed)))
        items = unit.session.exec(select(ListItem).where(ListItem.kind == kind)).all()
        listed = any(item.label == kept for item in items)
        for item in items:
            if item.label == other and listed:
                unit.remove(item)
            elif item.label == other:
                item.label = kept
                listed = True
        return unit.commit()


def _merge(caseload: Caseload, kind: type[Fields], kept_id: int, other_id: int) -> Change:
    with caseload.unit(LogAction.MERGED) as unit:
        kept, other = _read_both(unit, kind, kept_id, other_id)
        name = str(kept.__tablename__)
        notes = [*_find_differences(kind, kept, other)]
        _fill(kind, kept, other)
        if kind is ClientFields:
            notes += _drop_second_ratings(unit, kept_id, other_id)
            _drop_second_count(unit, kept_id, other_id)
        if notes:
            kept.notes = "\n".join(filter(None, (kept.notes, " · ".join(notes))))
        for table, column in _links_to(name):
            for row in unit.session.exec(select(table).where(column == other_id)).all():
                setattr(row, column.name, kept_id)
        chosen = select(AttentionMark).where(
            AttentionMark.source == name, AttentionMark.source_id == other_id
        )
        for mark in unit.session.exec(chosen).all():
            mark.source_id = kept_id
        unit.session.flush()
        unit.remove(other)
        whose = kept_id if kind is ClientFields else None
        unit.log(LogAction.MERGED, subject=name, row_id=other_id, client_id=whose)
        return unit.commit()


def _read_both(
    unit: UnitOfWork, kind: type[Fields], kept_id: int, other_id: int
) -> tuple[Any, Any]:
    if kept_id == other_id:
        raise InvalidValue("id")
    kept = records.find_record(unit, kind, kept_id)
    return kept, records.find_record(unit, kind, other_id)


def _links_to(name: str) -> Iterator[tuple[Any, Any]]:
    """Every column of every table that points at a row of this one."""
    for table in TABLES:
        for column in table.__table__.columns:  # type: ignore[attr-defined]
            if any(key.column.table.name == name for key in column.foreign_keys):
                yield table, column


def _is_text(kind: type[Fields], name: str) -> bool:
    longest = (getattr(one, "max_length", None) for one in kind.model_fields[name].metadata)
    return any(most is not None and most > _WHOLE_TEXT for most in longest)


def _find_differences(kind: type[Fields], kept: Any, other: Any) -> Iterator[str]:
    """What of the other one would be lost, since the kept one says something else."""
    for name in kind.model_fields:
        mine, others = getattr(kept, name), getattr(other, name)
        if name in _OWN or name == "started_on" or _is_text(kind, name):
            continue
        if mine and others and mine != others and not isinstance(others, Enum):
            yield day_text(others) if isinstance(others, date) else str(others)


def _fill(kind: type[Fields], kept: Any, other: Any) -> None:
    """Take over what the kept one lacks; texts have the lines of both."""
    for name in kind.model_fields:
        mine, others = getattr(kept, name), getattr(other, name)
        if name in _OWN or not others:
            continue
        if name == "started_on" and mine:
            kept.started_on = min(mine, others)
        elif _is_text(kind, name):
            lines = [*mine.splitlines(), *others.splitlines()]
            merged = "\n".join(dict.fromkeys(lines)) if mine.strip() else others
            setattr(kept, name, merged)
        elif not mine:
            setattr(kept, name, others)


def _drop_second_ratings(unit: UnitOfWork, kept_id: int, other_id: int) -> list[str]:
    """One rating of a kind at the start and one at the end: the first and the last one given."""
    told = []
    rows = unit.session.exec(
        select(Rating).where(Rating.client_id.in_((kept_id, other_id)))  # type: ignore[attr-defined]
    ).all()
    for moment in Moment:
        kinds = {row.instrument for row in rows}
        for instrument in kinds:
            same = [row for row in rows if (row.instrument, row.moment) == (instrument, moment)]
            same.sort(key=lambda row: (row.day or date.max, row.id or 0))
            keep = same[:1] if moment is Moment.START else same[-1:]
            for row in same:
                if row not in keep:
                    told.append(f"{row.value}/10 {day_text(row.day) if row.day else ''}".strip())
                    unit.remove(row)
    return told


def _drop_second_count(unit: UnitOfWork, kept_id: int, other_id: int) -> None:
    """A person is counted once in each stream of the anonymous summary."""
    rows = unit.session.exec(select(SummaryPerson)).all()
    counted = {row.stream for row in rows if row.client_id == kept_id}
    for row in rows:
        if row.client_id == other_id and row.stream in counted:
            unit.remove(row)


def _words(kind: ListKind, text: str) -> list[str]:
    """The words that a row has of a list: one, or several under each other."""
    several = kind in (ListKind.HINDERS, ListKind.HELPS, ListKind.EMPLOYER_SUPPORT)
    found = text.splitlines() if several else [text]
    return [word for word in found if word.strip()]
