"""Show what an import would do, and do it: one unit of work, one change, one step to undo."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

from sqlmodel import Session, select

from app.models.client import Client, ClientFields, Rating, StatusChange
from app.models.employer import Employer, EmployerContact, EmployerPerson
from app.models.enums import ListKind, LogAction, Moment, Outcome, Status
from app.models.placement import Placement
from app.models.register import ListItem, Setting
from app.models.rules.importing.headings import plain
from app.services.importing.matching import (
    ENDED,
    ClientStep,
    ContactStep,
    KnownEmployer,
    KnownRows,
    PersonKey,
    Result,
    client_steps,
    contact_steps,
)
from app.services.importing.plans.import_plan import ColourChoice, ImportPlan
from app.services.importing.problems import ImportProblem, ProblemKind
from app.services.importing.rows.clients import client_rows
from app.services.importing.rows.contacts import contact_rows
from app.services.importing.rows.row_contents import ImportedContact
from app.services.importing.spellings import (
    SimilarNames,
    find_similar_names,
    join_client,
    join_contact,
)
from app.services.importing.word_lists import sheet_words
from app.services.memory import postpone_collection
from app.services.progress import Progress
from app.services.storage import records, settings
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload, UnitOfWork

K = TypeVar("K", bound=StrEnum)
_REMEMBERED = "import_colours"
_FILLED = ("sector", "industry", "municipality")


@dataclass(frozen=True, slots=True)
class RowResult:
    """What becomes of one row: of a client (with a name), or of a contact (with an employer)."""

    sheet: str
    row: int
    name: str
    result: Result
    status: Status | None = None
    outcome: Outcome | None = None


@dataclass(frozen=True)
class Preview:
    """What an import does, row by row, and what to look at.

    `similar` are the spellings that could be one, joined by the plan or not.
    """

    clients: tuple[RowResult, ...]
    contact_rows: tuple[RowResult, ...]
    problems: tuple[ImportProblem, ...]
    colours: tuple[ColourChoice, ...]
    statuses: Mapping[Status, int]
    outcomes: Mapping[Outcome, int]
    similar: tuple[SimilarNames, ...] = ()

    def count(self, result: Result) -> int:
        """How many rows of clients have this result."""
        return sum(1 for row in self.clients if row.result is result)

    @property
    def counts(self) -> dict[str, int]:
        """How many clients have each result, and how many contacts are new, for a summary."""
        return {
            **{result.value: self.count(result) for result in Result},
            "contacts": self.contacts,
        }

    @property
    def contacts(self) -> int:
        """How many employer contacts are new."""
        return sum(1 for row in self.contact_rows if row.result is Result.NEW)


@dataclass(frozen=True)
class Imported:
    """What an import has done; `change` undoes all of it at once."""

    change: Change
    preview: Preview


class _Listed(NamedTuple):
    """A label of one of the coach's own lists, and its place there."""

    kind: ListKind
    label: str
    position: int


@dataclass
class _Steps:
    clients: list[ClientStep]
    contacts: list[ContactStep]
    problems: list[ImportProblem]
    known: KnownRows
    similar: list[SimilarNames]
    listed: list[_Listed]


def add_remembered_colours(caseload: Caseload, plan: ImportPlan) -> ImportPlan:
    """The plan with the colours as they were chosen for sheets of this layout the last time."""
    chosen = _parse_layouts(settings.read(caseload, _REMEMBERED)).get(plan.layout, {})
    known = {status.value: status for status in Status}
    return plan.with_statuses({fill: known[name] for fill, name in chosen.items() if name in known})


def preview(caseload: Caseload, plan: ImportPlan) -> Preview:
    """What an import by this plan would do now. Changes nothing."""
    with caseload.reading() as session, _leave_no_words():
        return _build_preview(plan, _steps(session, plan, caseload.today))


def apply(caseload: Caseload, plan: ImportPlan, progress: Progress) -> Imported:
    """Import by this plan: all of it or nothing.

    Raises:
        Cancelled: `progress` has raised it; nothing is imported.
    """
    with caseload.unit(LogAction.IMPORTED) as unit, _leave_no_words():
        steps = _steps(unit.session, plan, unit.today)
        total = len(steps.clients) + len(steps.contacts)
        progress(0, total)
        _add_employers(unit, steps)
        _add_clients(unit, steps)
        progress(len(steps.clients), total)
        _add_contacts(unit, steps)
        _add_referrers(unit, steps)
        _remember(unit, plan)
        progress(total, total)
        return Imported(unit.commit(), _build_preview(plan, steps))


@contextmanager
def _leave_no_words() -> Iterator[None]:
    """Leave no words of people behind in the memory of a program that may be locked next."""
    try:
        with postpone_collection():
            yield
    finally:
        sheet_words().forget()


def _steps(session: Session, plan: ImportPlan, today: date) -> _Steps:
    problems: list[ImportProblem] = []
    known = KnownRows(session)
    rows, lines = client_rows(plan, problems, today), contact_rows(plan, problems, today)
    asked = "SELECT kind, label, position FROM list_item WHERE kind IN (?, ?)"
    kinds = (ListKind.REFERRER.value, ListKind.MEASURE.value)
    found = session.connection().exec_driver_sql(asked, kinds)
    listed = [_Listed(ListKind(kind), *told) for kind, *told in found]
    similar = find_similar_names(rows, lines, _names_in_caseload(session, known, listed))
    problems += [pair.problem for pair in similar if pair.key not in plan.joined]
    if plan.joined:
        rows = [join_client(row, plan.joined) for row in rows]
        lines = [join_contact(row, plan.joined) for row in lines]
    clients = client_steps(known, rows, problems)
    contacts = contact_steps(known, lines, problems)
    return _Steps(clients, contacts, problems, known, similar, listed)


def _names_in_caseload(
    session: Session, known: KnownRows, listed: Sequence[_Listed]
) -> dict[str, list[str]]:
    """The spellings that the caseload has: of its list of referrers, employers, municipalities."""
    municipalities = select(Client.municipality).where(Client.municipality != "").distinct()
    return {
        "referrer": [item.label for item in listed if item.kind == ListKind.REFERRER],
        "municipality": list(session.exec(municipalities)) if known.people else [],
        "employer": [each.row.name for each in known.employers.values() if each.row],
    }


def _build_preview(plan: ImportPlan, steps: _Steps) -> Preview:
    counted = [step.row for step in steps.clients if step.counted]
    order = {sheet.name: index for index, sheet in enumerate(plan.sheets)}
    return Preview(
        clients=tuple(_client_result(step) for step in steps.clients),
        contact_rows=tuple(
            RowResult(step.row.sheet, step.row.number, step.row.employer, step.result)
            for step in steps.contacts
        ),
        problems=tuple(
            sorted(_once_a_colour(steps.problems), key=lambda p: (order[p.sheet], p.row))
        ),
        colours=plan.colours,
        statuses=_count_kinds(Status, (row.status for row in counted)),
        outcomes=_count_kinds(Outcome, (row.fields.get("outcome") for row in counted)),
        similar=tuple(steps.similar),
    )


def _count_kinds(kinds: type[K], found: Iterable[K | None]) -> dict[K, int]:
    """How often each of the kinds was found, in their own order, zeros too."""
    counts = Counter(found)
    return {kind: counts[kind] for kind in kinds}


def _client_result(step: ClientStep) -> RowResult:
    row = step.row
    if not step.counted:
        return RowResult(row.sheet, row.number, row.name, step.result)
    outcome = row.fields.get("outcome")
    return RowResult(row.sheet, row.number, row.name, step.result, row.status, outcome)


def _once_a_colour(problems: Iterable[ImportProblem]) -> list[ImportProblem]:
    """Each problem once; an unsure colour is listed with its first row only."""
    seen: set[str] = set()
    kept = []
    for problem in dict.fromkeys(problems):
        if problem.kind is ProblemKind.COLOUR_UNSURE:
            if problem.value in seen:
                continue
            seen.add(problem.value)
        kept.append(problem)
    return kept


def _add_employers(unit: UnitOfWork, steps: _Steps) -> None:
    """The employers of contacts and jobs by name; empty fields of known ones are filled."""
    employers = steps.known.employers
    new: dict[str, dict[str, Any]] = {}
    for step in steps.contacts:
        if not step.row.refused:
            _note_employer(employers, new, step.row)
    for client in steps.clients:
        key = plain(client.row.employer)
        if _has_work(client) and key and key not in employers:
            new.setdefault(key, {"name": client.row.employer})
    ids = unit.insert(Employer, new.values())
    for employer_id, (key, values) in zip(ids, new.items(), strict=True):
        employers[key] = KnownEmployer(employer_id, values.get("industry", ""))


def _note_employer(
    employers: Mapping[str, KnownEmployer], new: dict[str, dict[str, Any]], row: ImportedContact
) -> None:
    given = {name: getattr(row, name) for name in _FILLED}
    if not row.person and not row.title:
        given |= {"phone": row.phone, "email": row.email}
    if not row.is_contact:
        given["notes"] = row.note
    given = {name: value for name, value in given.items() if value}
    known = employers.get(plain(row.employer))
    if known is None:
        fields = new.setdefault(plain(row.employer), {"name": row.employer})
        if fields.get("notes") and given.get("notes"):
            fields["notes"] += f"\n{given.pop('notes')}"
        fields.update({name: value for name, value in given.items() if name not in fields})
    elif known.row:
        for name, value in given.items():
            if not getattr(known.row, name):
                setattr(known.row, name, value)


def _has_work(step: ClientStep) -> bool:
    return step.works or (step.result is Result.NEW and step.row.work is not None)


def _add_clients(unit: UnitOfWork, steps: _Steps) -> None:
    new = [step for step in steps.clients if step.result is Result.NEW]
    ids = unit.insert(Client, (_client(step) for step in new))
    for client_id, step in zip(ids, new, strict=True):
        if step.person:
            step.person.id = client_id
    changed = [step for step in steps.clients if step.result is Result.CHANGED]
    for step in changed:
        _update(unit, steps.known, step)
    moved = [*new, *(step for step in changed if step.moves)]
    unit.insert(StatusChange, (_move(unit, step) for step in moved))
    unit.insert(Rating, (row for step in [*new, *changed] for row in _ratings(steps.known, step)))
    measures = [item.label for item in steps.listed if item.kind == ListKind.MEASURE]
    measures.sort(key=len, reverse=True)
    works = (_work(steps.known, measures, step) for step in steps.clients if _has_work(step))
    unit.insert(Placement, works)


def _client(step: ClientStep) -> dict[str, Any]:
    row = step.row
    names = {"given_names": row.given_names, "family_name": row.family_name}
    return {**names, **step.values, "status": row.status}


def _update(unit: UnitOfWork, known: KnownRows, step: ClientStep) -> None:
    """Change what is new in the row of a known client."""
    client = records.assign(unit, ClientFields, step.client_id, **step.values)
    if step.moves:
        client.status = step.row.status
    for kind, value in step.ratings.items():
        ours = known.ratings.get((step.client_id, *kind))
        if ours:
            ours.value = value


def _move(unit: UnitOfWork, step: ClientStep) -> dict[str, Any]:
    """The row's status as a move: on its last day where the service has ended, else on its first.

    A known client has been moved in the sheet since: on which day it doesn't tell, so today. A
    new one who is closed without a last day was not closed on the first: that day stays open.
    """
    row = step.row
    day = row.fields.get("ended_on" if row.status in ENDED else "started_on")
    if step.result is not Result.NEW and (row.status not in ENDED or day is None):
        day = unit.today
    return {"client_id": step.client_id, "status": row.status, "day": day}


def _ratings(known: KnownRows, step: ClientStep) -> Iterator[dict[str, Any]]:
    for (instrument, moment), value in step.ratings.items():
        if (step.client_id, instrument, moment) not in known.ratings:
            yield {
                "client_id": step.client_id,
                "instrument": instrument,
                "moment": moment,
                "value": value,
                "day": step.row.fields.get("started_on" if moment is Moment.START else "ended_on"),
            }


def _work(known: KnownRows, measures: Sequence[str], step: ClientStep) -> dict[str, Any]:
    row, work = step.row, step.row.work
    assert work is not None  # noqa: S101 - asked before
    employer = known.employers.get(plain(row.employer)) if row.employer else None
    return {
        "client_id": step.client_id,
        "employer_id": employer.id if employer else None,
        "kind": work.kind,
        "measure": _match_measure(measures, row.measure),
        "job_title": row.job_title,
        "industry": employer.industry if employer else "",
        "hours": work.hours,
        "weekly_hours": work.weekly_hours,
        "term": work.term,
        "subsidy": work.subsidy,
        "note": row.work_note,
    }


def _match_measure(measures: Sequence[str], words: str) -> str:
    """The measure as the coach's own list has it, else in the sheet's words."""
    text = plain(words)
    return next((label for label in measures if text.startswith(plain(label))), words)


def _add_contacts(unit: UnitOfWork, steps: _Steps) -> None:
    known = steps.known
    persons: dict[PersonKey, dict[str, Any]] = {}
    for step in steps.contacts:
        key = _person_key(known, step.row)
        if key and step.result in (Result.NEW, Result.CHANGED) and key not in known.persons:
            persons.setdefault(key, _person(key, step.row))
    known.persons.update(zip(persons, unit.insert(EmployerPerson, persons.values()), strict=True))
    new = (step for step in steps.contacts if step.result is Result.NEW)
    unit.insert(EmployerContact, (_contact(known, step) for step in new))


def _person_key(known: KnownRows, row: ImportedContact) -> PersonKey | None:
    if row.refused or not (row.person or row.title):
        return None
    employer = known.employers[plain(row.employer)]
    return employer.id, plain(row.person), plain(row.title)


def _person(key: PersonKey, row: ImportedContact) -> dict[str, Any]:
    return {
        "employer_id": key[0],
        "name": row.person,
        "title": row.title,
        "phone": row.phone,
        "email": row.email,
    }


def _contact(known: KnownRows, step: ContactStep) -> dict[str, Any]:
    row = step.row
    key = _person_key(known, row)
    lost = row.client if step.client is None else ""
    return {
        "employer_id": known.employers[plain(row.employer)].id,
        "person_id": known.persons[key] if key else None,
        "client_id": step.client.id if step.client else None,
        "day": row.day,
        "way": row.way,
        "subject": row.subject,
        "note": "\n".join(part for part in (lost, row.note) if part),
        "next_step": row.next_step,
        "next_day": row.next_day,
    }


def _add_referrers(unit: UnitOfWork, steps: _Steps) -> None:
    """Referrers that the coach's list lacks, after those that it has."""
    items = [item for item in steps.listed if item.kind == ListKind.REFERRER]
    labels = {plain(item.label) for item in items}
    new: dict[str, str] = {}
    for step in steps.clients:
        label = str(step.values.get("referrer", ""))
        if label and plain(label) not in labels:
            new.setdefault(plain(label), label)
    first = max((item.position for item in items), default=-1) + 1
    unit.insert(
        ListItem,
        (
            {"kind": ListKind.REFERRER, "label": label, "position": position}
            for position, label in enumerate(new.values(), start=first)
        ),
    )


def _remember(unit: UnitOfWork, plan: ImportPlan) -> None:
    """Keep the colours as they were chosen, for the next import of sheets of this layout."""
    if not plan.colours:
        return
    asked = "SELECT value FROM setting WHERE name = ?"
    known = unit.session.connection().exec_driver_sql(asked, (_REMEMBERED,)).scalar()
    layouts = _parse_layouts(known or "")
    chosen = {choice.fill: choice.status.value for choice in plan.colours}
    layouts[plan.layout] = {**layouts.get(plan.layout, {}), **chosen}
    value = json.dumps(layouts, sort_keys=True)
    if known is None:
        unit.insert(Setting, [{"name": _REMEMBERED, "value": value}])
    else:
        unit.session.exec(select(Setting).where(Setting.name == _REMEMBERED)).one().value = value


def _parse_layouts(value: str) -> dict[str, dict[str, str]]:
    layouts: dict[str, dict[str, str]] = json.loads(value or "{}")
    return layouts
