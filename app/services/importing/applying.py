"""Show what an import would do, and do it: one unit of work, one change, one step to undo."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session, select

from app.models.client import (
    ClientFields,
    PhaseStepFields,
    RatingFields,
    StatusChangeFields,
)
from app.models.employer import (
    EmployerContactFields,
    EmployerFields,
    EmployerPersonFields,
)
from app.models.fields import Fields
from app.models.kinds import Instrument, ListKind, LogAction, Moment, Outcome, Phase, Status
from app.models.placement import PlacementFields
from app.models.register import ListItem, ListItemFields, Setting
from app.models.rules.headings import plain
from app.services import records, settings
from app.services.changes import Change
from app.services.importing.matching import (
    ClientStep,
    ContactStep,
    Known,
    Result,
    client_steps,
    contact_steps,
)
from app.services.importing.planning import ColourChoice, Plan
from app.services.importing.problems import Problem, ProblemKind
from app.services.importing.rows import ClientRow, ContactRow, client_rows, contact_rows
from app.services.unit import Caseload, Unit

Progress = Callable[[int, int], None]
_REMEMBERED = "import_colours"
_ENDED = (Status.SUCCEEDED, Status.RETURNED)
_FILLED = ("sector", "industry", "municipality")


@dataclass(frozen=True)
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
    """What an import does, row by row, and what to look at."""

    clients: tuple[RowResult, ...]
    contact_rows: tuple[RowResult, ...]
    problems: tuple[Problem, ...]
    colours: tuple[ColourChoice, ...]
    statuses: Mapping[Status, int]
    outcomes: Mapping[Outcome, int]

    def count(self, result: Result) -> int:
        """How many rows of clients come out so."""
        return sum(1 for row in self.clients if row.result is result)

    @property
    def contacts(self) -> int:
        """How many employer contacts are new."""
        return sum(1 for row in self.contact_rows if row.result is Result.NEW)


@dataclass(frozen=True)
class Imported:
    """What an import has done; `change` undoes all of it at once."""

    change: Change
    preview: Preview


@dataclass
class _Steps:
    clients: list[ClientStep]
    contacts: list[ContactStep]
    problems: list[Problem]
    known: Known


def with_remembered(caseload: Caseload, plan: Plan) -> Plan:
    """The plan with the colours as they were chosen for sheets of this layout the last time."""
    chosen = _remembered(settings.read(caseload, _REMEMBERED)).get(plan.layout, {})
    known = {status.value: status for status in Status}
    return plan.with_statuses({fill: known[name] for fill, name in chosen.items() if name in known})


def preview(caseload: Caseload, plan: Plan) -> Preview:
    """What an import by this plan would do now. Changes nothing."""
    with caseload.reading() as session:
        return _shown(plan, _steps(session, plan))


def apply(caseload: Caseload, plan: Plan, progress: Progress) -> Imported:
    """Import by this plan: all of it or, where `progress` raises Cancelled, nothing."""
    with caseload.unit(LogAction.IMPORTED) as unit:
        steps = _steps(unit.session, plan)
        total = len(steps.clients) + len(steps.contacts)
        progress(0, total)
        _add_employers(unit, steps)
        _add_clients(unit, steps)
        progress(len(steps.clients), total)
        _add_contacts(unit, steps)
        _add_referrers(unit, steps)
        _remember(unit, plan)
        progress(total, total)
        return Imported(unit.commit(), _shown(plan, steps))


def _steps(session: Session, plan: Plan) -> _Steps:
    problems: list[Problem] = []
    known = Known(session)
    clients = client_steps(known, client_rows(plan, problems), problems)
    contacts = contact_steps(known, contact_rows(plan, problems), problems)
    return _Steps(clients, contacts, problems, known)


def _shown(plan: Plan, steps: _Steps) -> Preview:
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
        statuses=Counter(row.status for row in counted),
        outcomes=Counter(o for row in counted if (o := row.fields.get("outcome"))),
    )


def _client_result(step: ClientStep) -> RowResult:
    row = step.row
    if not step.counted:
        return RowResult(row.sheet, row.number, row.name, step.result)
    outcome = row.fields.get("outcome")
    return RowResult(row.sheet, row.number, row.name, step.result, row.status, outcome)


def _once_a_colour(problems: Iterable[Problem]) -> list[Problem]:
    """An unsure colour is listed with its first row only."""
    seen: set[str] = set()
    kept = []
    for problem in problems:
        if problem.kind is ProblemKind.COLOUR_UNSURE:
            if problem.value in seen:
                continue
            seen.add(problem.value)
        kept.append(problem)
    return kept


def _row(fields: type[Fields], /, **values: Any) -> Any:
    return records.row_type(fields)(**records.checked(fields, values).model_dump())


def _add_employers(unit: Unit, steps: _Steps) -> None:
    """The employers of contacts and jobs by name; empty fields of known ones are filled."""
    employers = steps.known.employers
    new: dict[str, dict[str, Any]] = {}
    for step in steps.contacts:
        if step.row.refused:
            continue
        row, key = step.row, plain(step.row.employer)
        given = {name: getattr(row, name) for name in _FILLED}
        if not row.person and not row.title:
            given |= {"phone": row.phone, "email": row.email}
        if key not in employers:
            fields = new.setdefault(key, {"name": row.employer})
            fields.update({n: v for n, v in given.items() if v and not fields.get(n)})
        else:
            for name, value in given.items():
                if value and not getattr(employers[key], name):
                    setattr(employers[key], name, value)
    for client in steps.clients:
        key = plain(client.row.employer)
        if _has_work(client) and key and key not in employers:
            new.setdefault(key, {"name": client.row.employer})
    rows = {key: _row(EmployerFields, **values) for key, values in new.items()}
    unit.add_all(rows.values())
    employers.update(rows)


def _has_work(step: ClientStep) -> bool:
    return step.works or (step.result is Result.NEW and step.row.work is not None)


def _add_clients(unit: Unit, steps: _Steps) -> None:
    new = [step for step in steps.clients if step.result is Result.NEW]
    for step in new:
        if step.person:
            step.person.client = _row(
                ClientFields,
                given_names=step.row.given_names,
                family_name=step.row.family_name,
                status=step.row.status,
                **step.values,
            )
    unit.add_all(step.person.client for step in new if step.person and step.person.client)
    measures = _measures(unit.session)
    rows: list[Any] = []
    for step in steps.clients:
        if step.result is Result.NEW:
            rows += _first_steps(step)
        elif step.result is Result.CHANGED:
            rows += _updated(unit, steps.known, step)
        if _has_work(step):
            rows.append(_work(steps.known, measures, step))
    for table in (StatusChangeFields, PhaseStepFields, RatingFields, PlacementFields):
        unit.add_all(row for row in rows if isinstance(row, table))


def _first_steps(step: ClientStep) -> list[Any]:
    """The first status, the agreement, the ratings."""
    row, client_id = step.row, step.client_id
    started = row.fields.get("started_on")
    return [
        _moved(step, started),
        _row(PhaseStepFields, client_id=client_id, phase=Phase.AGREEMENT, day=started),
        *(_rated(row, client_id, kind, value) for kind, value in step.ratings.items()),
    ]


def _updated(unit: Unit, known: Known, step: ClientStep) -> list[Any]:
    """Change what is new in the row of a known client; gives the rows to add."""
    client_id = step.client_id
    client = records.assign(unit, ClientFields, client_id, **step.values)
    rows = []
    if step.moves:
        client.status = step.row.status
        rows.append(_moved(step, unit.today))
    for kind, value in step.ratings.items():
        ours = known.ratings.get((client_id, *kind))
        if ours is None:
            rows.append(_rated(step.row, client_id, kind, value))
        else:
            ours.value = value
    return rows


def _moved(step: ClientStep, otherwise: date | None) -> Any:
    """The row's status as a move: on the last day where the service has ended."""
    ended = step.row.fields.get("ended_on") if step.row.status in _ENDED else None
    return _row(
        StatusChangeFields,
        client_id=step.client_id,
        status=step.row.status,
        day=ended or otherwise,
    )


def _rated(row: ClientRow, client_id: int, kind: tuple[Instrument, Moment], value: int) -> Any:
    instrument, moment = kind
    day = row.fields.get("started_on" if moment is Moment.START else "ended_on")
    return _row(
        RatingFields,
        client_id=client_id,
        instrument=instrument,
        moment=moment,
        value=value,
        day=day,
    )


def _work(known: Known, measures: Sequence[str], step: ClientStep) -> Any:
    row, work = step.row, step.row.work
    assert work is not None  # noqa: S101 - asked before
    employer = known.employers.get(plain(row.employer)) if row.employer else None
    return _row(
        PlacementFields,
        client_id=step.client_id,
        employer_id=employer.id if employer else None,
        kind=work.kind,
        measure=_named(measures, row.measure),
        job_title=row.job_title,
        industry=employer.industry if employer else "",
        hours=work.hours,
        weekly_hours=work.weekly_hours,
        term=work.term,
        subsidy=work.subsidy,
        note=row.work_note,
    )


def _named(measures: Sequence[str], words: str) -> str:
    """The measure as the coach's own list has it, else in the sheet's words."""
    text = plain(words)
    return next((label for label in measures if text.startswith(plain(label))), words)


def _measures(session: Session) -> list[str]:
    chosen = select(ListItem.label).where(ListItem.kind == ListKind.MEASURE)
    return sorted(session.exec(chosen), key=len, reverse=True)


def _add_contacts(unit: Unit, steps: _Steps) -> None:
    known = steps.known
    new = [step for step in steps.contacts if step.result in (Result.NEW, Result.CHANGED)]
    persons: dict[tuple[int, str, str], Any] = {}
    for step in new:
        key = _person_key(known, step.row)
        if key and key not in known.persons and key not in persons:
            persons[key] = _person(key[0], step.row)
    unit.add_all(persons.values())
    known.persons.update(persons)
    unit.add_all(_contact(known, step) for step in new if step.result is Result.NEW)


def _person_key(known: Known, row: ContactRow) -> tuple[int, str, str] | None:
    employer_id = known.employers[plain(row.employer)].id
    if employer_id is None or not (row.person or row.title):
        return None
    return employer_id, plain(row.person), plain(row.title)


def _person(employer_id: int, row: ContactRow) -> Any:
    return _row(
        EmployerPersonFields,
        employer_id=employer_id,
        name=row.person,
        title=row.title,
        phone=row.phone,
        email=row.email,
    )


def _contact(known: Known, step: ContactStep) -> Any:
    row = step.row
    key = _person_key(known, row)
    lost = row.client if step.client is None else ""
    return _row(
        EmployerContactFields,
        employer_id=known.employers[plain(row.employer)].id,
        person_id=known.persons[key].id if key else None,
        client_id=step.client.known_id if step.client else None,
        day=row.day,
        way=row.way,
        subject=row.subject,
        note="\n".join(part for part in (lost, row.note) if part),
        next_step=row.next_step,
        next_day=row.next_day,
    )


def _add_referrers(unit: Unit, steps: _Steps) -> None:
    """Referrers that the coach's list lacks, after those that it has."""
    items = unit.session.exec(select(ListItem).where(ListItem.kind == ListKind.REFERRER)).all()
    labels = {plain(item.label) for item in items}
    position = max((item.position for item in items), default=-1)
    rows = []
    for step in steps.clients:
        label = str(step.values.get("referrer", ""))
        if step.counted and label and plain(label) not in labels:
            labels.add(plain(label))
            position += 1
            rows.append(
                _row(ListItemFields, kind=ListKind.REFERRER, label=label, position=position)
            )
    unit.add_all(rows)


def _remember(unit: Unit, plan: Plan) -> None:
    """Keep the colours as they were chosen, for the next import of sheets of this layout."""
    if not plan.colours:
        return
    row = unit.session.exec(select(Setting).where(Setting.name == _REMEMBERED)).first()
    layouts = _remembered(row.value if row else "")
    chosen = {choice.fill: choice.status.value for choice in plan.colours}
    layouts[plan.layout] = {**layouts.get(plan.layout, {}), **chosen}
    value = json.dumps(layouts, sort_keys=True)
    if row is None:
        unit.add(Setting(name=_REMEMBERED, value=value))
    else:
        row.value = value


def _remembered(value: str) -> dict[str, dict[str, str]]:
    layouts: dict[str, dict[str, str]] = json.loads(value or "{}")
    return layouts
