"""From the caseload to each client's public classes as of a day: nothing personal goes further.

Who counts: a client has *started* when the start date has come, and *closed* when the end date
of the service has come too. The outcome alone closes nothing: a sheet often has an outcome
("employed") for somebody who is still supported and has no end date, and without a date nobody
can say from which summary on that person counts. `left_out` tells the coach whom this concerns.
A client without a start date counts as started from the end date.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.models.enums import Hours, Instrument, Moment, Outcome, PlacementKind, Sector, Subsidy
from app.models.rules.service_state import has_ended
from app.models.rules.summary import classes, disclosure
from app.models.rules.summary.classes import PAIRS, TREES, Stream, Variable
from app.models.rules.summary.disclosure import Classes
from app.services.storage.unit_of_work import Caseload


@dataclass(frozen=True)
class Counted:
    """A client who counts, since when, and in which classes. Never leaves as it is."""

    client_id: int
    since: date
    classes: Classes


@dataclass(frozen=True)
class LeftOut:
    """Clients whom a summary can't count: the coach may want to add a date."""

    outcome_without_end: tuple[int, ...]
    without_start: tuple[int, ...]


@dataclass(frozen=True)
class _Person:
    """What the public classes of one client are made from; in memory only."""

    id: int
    started_on: date | None
    ended_on: date | None
    birth_date: date | None
    birth_year: int | None
    outcome: Outcome | None
    referrer: str
    hours: Hours | None = None
    subsidy: Subsidy | None = None
    sector: Sector | None = None
    contacts: int = 0
    ratings: Mapping[str, int] | None = None

    def has_started(self, day: date) -> bool:
        first = self.started_on or self.ended_on
        return first is not None and first <= day

    def has_ended(self, day: date) -> bool:
        return self.has_started(day) and has_ended(self.ended_on, day)


_CLIENTS = """
    SELECT id, started_on, ended_on, birth_date, birth_year, outcome, referrer FROM client
"""
_JOBS = """
    SELECT p.client_id, p.hours, p.subsidy, e.sector FROM placement p
    LEFT JOIN employer e ON e.id = p.employer_id
    WHERE p.kind = :job AND (p.started_on IS NULL OR p.started_on <= :day)
    ORDER BY p.started_on, p.id
"""
_CONTACTS = """
    SELECT client_id, count(*) FROM entry
    WHERE client_id IS NOT NULL AND NOT missed AND (day IS NULL OR day <= :day) GROUP BY client_id
"""
_RATINGS = "SELECT client_id, moment, value FROM rating WHERE instrument = :instrument ORDER BY id"

_CLASS_OF: Mapping[Variable, Callable[[_Person], str]] = {
    Variable.OUTCOME: lambda p: classes.outcome_class(p.outcome),
    Variable.KIND: lambda p: classes.kind_class(p.hours, p.subsidy),
    Variable.SECTOR: lambda p: classes.sector_class(p.sector),
    Variable.CHANGE: lambda p: classes.change_class(
        (p.ratings or {}).get(Moment.START), (p.ratings or {}).get(Moment.END)
    ),
    Variable.MONTHS: lambda p: classes.months_class(p.started_on, p.ended_on or date.max),
    Variable.CONTACTS: lambda p: classes.contacts_class(p.contacts),
    Variable.AGE: lambda p: classes.age_class(
        classes.age_at(p.started_on or p.ended_on, p.birth_date, p.birth_year)
    ),
    Variable.REFERRAL: lambda p: classes.referral_class(p.referrer),
}


def people(caseload: Caseload, as_of: date) -> Mapping[Stream, list[Counted]]:
    """Everybody who has started, and who has closed, by the end of that day; the earliest first."""
    every = _people(caseload, as_of)
    found = {
        Stream.STARTED: [
            _count_person(p, p.started_on or p.ended_on, Stream.STARTED)
            for p in every
            if p.has_started(as_of)
        ],
        Stream.CLOSED: [
            _count_person(p, p.ended_on, Stream.CLOSED) for p in every if p.has_ended(as_of)
        ],
    }
    for members in found.values():
        members.sort(key=lambda one: (one.since, one.client_id))
    return found


def list_left_out(caseload: Caseload) -> LeftOut:
    """Whom no summary counts as closed, or counts at all, until a date is added."""
    with caseload.raw() as db:
        rows = db.execute("SELECT id, started_on, ended_on, outcome FROM client ORDER BY id")
        found = rows.fetchall()
    return LeftOut(
        tuple(row[0] for row in found if row[3] and not row[2]),
        tuple(row[0] for row in found if not row[1] and not row[2]),
    )


def _count_person(person: _Person, since: date | None, stream: Stream) -> Counted:
    variables = [v for v, tree in TREES.items() if tree.stream is stream]
    if stream is Stream.CLOSED:
        variables += [column for _, column in PAIRS]
    made = {variable: _CLASS_OF[variable](person) for variable in variables}
    if Variable.OUTCOME in made and not disclosure.in_work(made):
        made = {v: name for v, name in made.items() if not TREES[v].within}
    assert since is not None  # noqa: S101 - everybody who counts has a day
    return Counted(person.id, since, made)


def _people(caseload: Caseload, as_of: date) -> list[_Person]:
    day = {"day": as_of.isoformat()}
    with caseload.raw() as db:
        clients = db.execute(_CLIENTS).fetchall()
        jobs = {row[0]: row[1:] for row in db.execute(_JOBS, {**day, "job": PlacementKind.JOB})}
        contacts = dict(db.execute(_CONTACTS, day))
        ratings: dict[int, dict[str, int]] = {}
        for who, moment, value in db.execute(_RATINGS, {"instrument": Instrument.SELF_EFFICACY}):
            ratings.setdefault(who, {})[moment] = value
    return [
        _Person(
            id=row[0],
            started_on=_convert_text(date.fromisoformat, row[1]),
            ended_on=_convert_text(date.fromisoformat, row[2]),
            birth_date=_convert_text(date.fromisoformat, row[3]),
            birth_year=row[4],
            outcome=_convert_text(Outcome, row[5]),
            referrer=row[6],
            hours=_convert_text(Hours, jobs.get(row[0], (None,) * 3)[0]),
            subsidy=_convert_text(Subsidy, jobs.get(row[0], (None,) * 3)[1]),
            sector=_convert_text(Sector, jobs.get(row[0], (None,) * 3)[2]),
            contacts=contacts.get(row[0], 0),
            ratings=ratings.get(row[0]),
        )
        for row in clients
    ]


def _convert_text(kind: Callable[[str], Any], text: str | None) -> Any:
    return kind(text) if text else None
