"""A fictional caseload to look at: the sample sheet imported, and brought up to the present.

The sheet is of 2021-2022. All its days are moved by whole weeks, so that the last client in it
began about four weeks ago. What then would end in the future has not ended yet: those services
and measures in progress. `resources/demo/lisatiedot.toml` adds what a sheet can't hold. Both are in
Finnish; `sanat_sv.toml` and `sanat_en.toml` have their words in the other languages. Nobody in
them exists, and the same day and language always give the same caseload.
"""

import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlmodel import select

from app.models.client import (
    Client,
    ClientFields,
    Consent,
    ConsentFields,
    NetworkPerson,
    NetworkPersonFields,
    PhaseStep,
    PhaseStepFields,
    Rating,
    RatingFields,
    Rest,
    RestFields,
    StatusChange,
    StatusChangeFields,
)
from app.models.diary import Entry, EntryFields
from app.models.employer import (
    Employer,
    EmployerContact,
    EmployerContactFields,
    EmployerFields,
    EmployerPerson,
    EmployerPersonFields,
    JobLead,
    JobLeadFields,
)
from app.models.enums import Instrument, Moment, Phase, PlacementKind, Status, Term
from app.models.fields import Fields
from app.models.placement import Placement, PlacementChange, PlacementChangeFields, PlacementFields
from app.models.register import ListItem
from app.models.results import Measurement, MeasurementFields, SubGoal, SubGoalFields
from app.models.rules.text.names import split_name
from app.services import demo_papers, importing
from app.services.caseload import lists
from app.services.phrases import LANGUAGES
from app.services.progress import no_progress
from app.services.reports import final_report
from app.services.resource_files import resource
from app.services.storage import records, settings
from app.services.storage.unit_of_work import Caseload, UnitOfWork

_SINCE_LAST_START = timedelta(days=28)
_DAYS = frozenset(
    {"day", "started_on", "ended_on", "given_on", "valid_until", "since", "until"}
    | {"review_on", "next_day", "ends_on", "benefits_on"}
)
_WORKDAYS = frozenset({"day", "started_on", "given_on"})
_HISTORY = frozenset(
    {"name", "phases", "rest", "moved_on", "reason", "next_service"}
    | {"self_efficacy", "self_efficacy_end"}
)

_WORDED = (
    *(Client, Consent, NetworkPerson, Rest, StatusChange),
    *(Employer, EmployerPerson, EmployerContact, JobLead),
    *(Entry, Measurement, Placement, PlacementChange, SubGoal),
)
"""The tables that hold words of the demo's sheet and of its added rows."""

Told = Mapping[str, Any]


def fill(caseload: Caseload, today: date, language: str = LANGUAGES[0]) -> None:
    """Fill an empty caseload so that every page has something to show on that day.

    Args:
        caseload: The empty caseload.
        today: The day on which it is looked at.
        language: What notes, employers and words of the lists are in (fi, sv or en).
    """
    words = _read_words(language)
    lists.fill_defaults(caseload, language)
    sheet = importing.read_workbook(resource("demo", "seurantataulukko.xlsx"))
    importing.apply(caseload, importing.propose(sheet), no_progress)
    told = tomllib.loads(resource("demo", "lisatiedot.toml").read_text(encoding="utf-8"))
    with caseload.unit() as unit:
        _bring_up_to_date(unit, today)
        _tell_more_of_the_sheet(unit, told)
        unit.commit()
    with caseload.unit() as unit:
        whose = _add_new(unit, told, today)
        _put_into_language(unit, words)
        unit.commit()
    for name, value in told["settings"].items():
        settings.write(caseload, name, words.get(value, value))
    if words:
        settings.write(caseload, "language", language)
    demo_papers.add_papers(caseload, whose, today)
    final_report.start(caseload, whose[told["report"]["draft"]], language)


def _read_words(language: str) -> Mapping[str, str]:
    """The demo's Finnish texts with what stands for each in the language; none for Finnish."""
    if language == LANGUAGES[0]:
        return {}
    return tomllib.loads(resource("demo", f"sanat_{language}.toml").read_text(encoding="utf-8"))


def _put_into_language(unit: UnitOfWork, words: Mapping[str, str]) -> None:
    """Write each text that is known in the language in place of the Finnish one."""
    for table in _WORDED if words else ():
        for row in unit.session.exec(select(table)).all():
            for name in table.model_fields:
                value = getattr(row, name)
                if type(value) is str and value in words:
                    setattr(row, name, words[value])
    listed = unit.session.exec(select(ListItem)).all()
    known = {(item.kind, item.label) for item in listed}
    for item in listed:
        label = words.get(item.label, item.label)
        if label == item.label:
            continue
        if (item.kind, label) in known:
            unit.remove(item)
        else:
            item.label = label


def _bring_up_to_date(unit: UnitOfWork, today: date) -> None:
    clients = unit.session.exec(select(Client)).all()
    last = max(client.started_on for client in clients if client.started_on)
    span = (today - _SINCE_LAST_START - last) // timedelta(weeks=1) * timedelta(weeks=1)
    for table in (Client, StatusChange, PhaseStep, Rating, EmployerContact):
        for row in unit.session.exec(select(table)).all():
            for name in _DAYS & table.model_fields.keys():
                day = getattr(row, name)
                if day is not None:
                    setattr(row, name, day + span)
    for contact in unit.session.exec(select(EmployerContact)).all():
        contact.next_done = True
    for client in clients:
        planned_end = client.ended_on
        if planned_end and planned_end > today:
            _keep_going_until_today(unit, client, today)
        _date_placements(unit, client, planned_end, today)


def _keep_going_until_today(unit: UnitOfWork, client: Client, today: date) -> None:
    """A service that would end in the future has not ended, unless it was handed over."""
    if client.status is Status.RETURNED:
        client.ended_on = _workday(today - timedelta(days=8), today)
    else:
        client.ended_on, client.outcome = None, None
        ends = select(Rating).where(Rating.client_id == client.id, Rating.moment == Moment.END)
        for rating in unit.session.exec(ends).all():
            unit.remove(rating)
    moves = select(StatusChange).where(StatusChange.client_id == client.id)
    for move in unit.session.exec(moves).all():
        if move.day and move.day > today:
            move.day = client.ended_on or _workday(today - timedelta(days=19), today)


def _date_placements(
    unit: UnitOfWork, client: Client, planned_end: date | None, today: date
) -> None:
    """The sheet tells the work but not its days; they are set by those of the service."""
    start = client.started_on or today
    chosen = select(Placement).where(Placement.client_id == client.id)
    for placement in unit.session.exec(chosen).all():
        if placement.kind is PlacementKind.MEASURE and placement.employer_id is None:
            unit.remove(placement)  # only agreed on; the added rows tell where it began
            continue
        if placement.kind is PlacementKind.MEASURE:
            end = planned_end or start + timedelta(days=150)
            placement.started_on = _workday(max(start, end - timedelta(days=92)), today)
            placement.ended_on = end
        else:
            usual = client.ended_on or start + timedelta(days=150)
            began = min(usual, today - timedelta(days=19)) - timedelta(days=14)
            placement.started_on = _workday(max(began, start), today)
            if placement.term is Term.FIXED_TERM:
                placement.ended_on = placement.started_on + timedelta(days=240)
        _add_phases(unit, client, placement)


def _add_phases(unit: UnitOfWork, client: Client, placement: Placement) -> None:
    """The phases that led to the work, between the agreement and its start."""
    start, began = client.started_on, placement.started_on
    if start is None or began is None:
        return
    span = began - start
    days = {
        Phase.PROFILE: start + min(timedelta(days=7), span / 4),
        Phase.JOB_SEARCH: start + min(timedelta(days=21), span / 2),
        Phase.EMPLOYER_SUPPORT: began - min(timedelta(days=7), span / 4),
    }
    if placement.kind is PlacementKind.JOB:
        days[Phase.KEEPING_WORK] = began
    for phase, day in days.items():
        _add(unit, PhaseStepFields, client_id=client.id, phase=phase, day=day)


def _tell_more_of_the_sheet(unit: UnitOfWork, told: Told) -> None:
    clients = {client.full_name: client for client in unit.session.exec(select(Client)).all()}
    for name_in_sheet, name in told["rename"].items():
        client = clients[name_in_sheet]
        client.given_names, client.family_name = split_name(name)
    employers = _employers(unit)
    for more in told["employer"]:
        values = {name: value for name, value in more.items() if name != "name"}
        records.assign(unit, EmployerFields, _id_of(employers, more["name"]), **values)
    titles = {_id_of(employers, name): title for name, title in told["job_titles"].items()}
    for placement in unit.session.exec(select(Placement)).all():
        if placement.kind is PlacementKind.JOB and placement.employer_id:
            placement.job_title = titles[placement.employer_id]


def _add_new(unit: UnitOfWork, told: Told, today: date) -> dict[str, int]:
    """Add the clients and rows of the file; gives the ids of all clients by name."""
    for more in told["client"]:
        _add_client(unit, _resolve_days(more, today), today)
    clients = {client.full_name: client.id for client in unit.session.exec(select(Client)).all()}
    employers = _employers(unit)
    people: dict[str, int] = {}
    for table, kind in _KINDS.items():
        for more in told[table]:
            values = _resolve_days(more, today)
            if "client" in values:
                values["client_id"] = clients[values.pop("client")]
            if "employer" in values:
                values["employer_id"] = _id_of(employers, values.pop("employer"))
            if "person" in values:
                values["person_id"] = people[values.pop("person")]
            changes = values.pop("changes", [])
            row_id = _add(unit, kind, **values)
            for change in changes:
                whose = {"placement_id": row_id, "client_id": values["client_id"]}
                days = _resolve_days(change, today)
                _add(unit, PlacementChangeFields, **whose, **days)
            if kind is EmployerPersonFields:
                people[values["name"]] = row_id
    return {name: row_id for name, row_id in clients.items() if row_id}


def _add_client(unit: UnitOfWork, told: Told, today: date) -> None:
    given, family = split_name(told["name"])
    fields = {name: value for name, value in told.items() if name not in _HISTORY}
    whose = _add(unit, ClientFields, given_names=given, family_name=family, **fields)
    start = told["started_on"]
    _add(unit, StatusChangeFields, client_id=whose, status=Status.ACTIVE, day=start)
    if "moved_on" in told:
        why = {name: told.get(name, "") for name in ("reason", "next_service")}
        day = _workday(today + timedelta(days=told["moved_on"]), today)
        _add(unit, StatusChangeFields, client_id=whose, status=told["status"], day=day, **why)
    for phase, days in told["phases"].items():
        day = _workday(today + timedelta(days=days), today)
        _add(unit, PhaseStepFields, client_id=whose, phase=phase, day=day)
    for moment, name in ((Moment.START, "self_efficacy"), (Moment.END, "self_efficacy_end")):
        if name in told:
            rating = {"instrument": Instrument.SELF_EFFICACY, "moment": moment}
            day = start if moment is Moment.START else today - timedelta(days=5)
            _add(unit, RatingFields, client_id=whose, value=told[name], day=day, **rating)
    if "rest" in told:
        _add(unit, RestFields, client_id=whose, **_resolve_days(told["rest"], today))


_KINDS: Mapping[str, type[Fields]] = {
    "employer_person": EmployerPersonFields,
    "placement": PlacementFields,
    "entry": EntryFields,
    "contact": EmployerContactFields,
    "network_person": NetworkPersonFields,
    "consent": ConsentFields,
    "job_lead": JobLeadFields,
    "sub_goal": SubGoalFields,
    "measurement": MeasurementFields,
}


def _add(unit: UnitOfWork, kind: type[Fields], /, **values: Any) -> int:
    return unit.add(records.row_of(records.validate_fields(kind, values)))


def _employers(unit: UnitOfWork) -> dict[str, int]:
    return {row.name: row.id or 0 for row in unit.session.exec(select(Employer)).all()}


def _id_of(employers: Mapping[str, int], start: str) -> int:
    """The employer whose name begins so; in the sheet each name ends with (kuvitteellinen)."""
    return next(row_id for name, row_id in employers.items() if name.startswith(start))


def _resolve_days(told: Told, today: date) -> dict[str, Any]:
    """The values with their days, which are told as days from today."""
    values = dict(told)
    for name in _DAYS & told.keys():
        day = today + timedelta(days=told[name])
        planned = name == "next_day" and day > today
        values[name] = _workday(day, today) if planned or name in _WORKDAYS else day
    return values


def _workday(day: date, today: date) -> date:
    """The day itself, or off a weekend: the Friday before what is past, the Monday after today."""
    beyond = day.weekday() - 4
    if beyond <= 0 or day == today:
        return day
    return day + timedelta(days=3 - beyond) if day > today else day - timedelta(days=beyond)
