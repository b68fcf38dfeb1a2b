"""From the caseload to each client's public classes as of a day: nothing personal goes further.

Who counts: a client has *started* when the start date has come, and *closed* when the end date
of the service has come too. The outcome alone closes nothing: a sheet often has an outcome
("employed") for somebody who is still supported and has no end date, and without a date nobody
can say from which summary on that person counts. `list_unrecorded` tells the coach whom this
concerns. A client without a start date counts as started from the end date.

Who lacks something that somebody could still write down *waits*: for the next release date, and
no longer. Who has still not got it then counts as not recorded.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from app.models.enums import Hours, Instrument, Moment, Outcome, PlacementKind, Sector, Subsidy
from app.models.rules.service_state import has_ended
from app.models.rules.summary import classes, rounding
from app.models.rules.summary.classes import PAIRS, TREES, Stream, Variable
from app.models.rules.summary.rounding import Classes
from app.services.storage.unit_of_work import Caseload


class UnrecordedGap(StrEnum):
    """What is not recorded of somebody, in the order in which it is listed."""

    ENDED_ON = "ended_on"
    OUTCOME = "outcome"
    BIRTH_YEAR = "birth_year"
    REFERRER = "referrer"
    STARTED_ON = "started_on"
    RATING = "rating"


@dataclass(frozen=True)
class Counted:
    """A client who counts, since when, and in which classes. Never leaves as it is.

    `incomplete`: something is not recorded yet, so that the client waits for a release date.
    """

    client_id: int
    since: date
    classes: Classes
    incomplete: bool = False


@dataclass(frozen=True)
class Unrecorded:
    """The clients of whom one thing is not recorded."""

    gap: UnrecordedGap
    client_ids: tuple[int, ...]


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
    has_worked: bool = False

    def has_started(self, day: date) -> bool:
        first = self.started_on or self.ended_on
        return first is not None and first <= day

    @property
    def rated(self) -> int:
        """How many of the two ratings, at the start and at the end, there are."""
        return sum(moment in (self.ratings or {}) for moment in Moment)

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
    Variable.CONTACTS: lambda p: classes.contacts_class(p.contacts),
    Variable.WORKED: lambda p: classes.work_class(p.has_worked),
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


def list_unrecorded(caseload: Caseload, as_of: date) -> tuple[Unrecorded, ...]:
    """What is not recorded of those whom a summary as of that day counts, or can't count.

    Without an end day nobody counts as ended, whatever the outcome says, and without any day not
    at all. A thing that is recorded of everybody is left out.
    """
    gaps: dict[UnrecordedGap, list[int]] = {gap: [] for gap in UnrecordedGap}
    for person in _people(caseload, as_of):
        for gap in _gaps(person, as_of):
            gaps[gap].append(person.id)
    return tuple(Unrecorded(gap, tuple(sorted(ids))) for gap, ids in gaps.items() if ids)


def _gaps(person: _Person, as_of: date) -> Iterator[UnrecordedGap]:
    started, ended = person.has_started(as_of), person.has_ended(as_of)
    if person.outcome and not person.ended_on:
        yield UnrecordedGap.ENDED_ON
    if ended and not person.outcome:
        yield UnrecordedGap.OUTCOME
    if started and person.birth_date is None and person.birth_year is None:
        yield UnrecordedGap.BIRTH_YEAR
    if started and not person.referrer.strip():
        yield UnrecordedGap.REFERRER
    if person.started_on is None:
        yield UnrecordedGap.STARTED_ON
    if ended and person.rated < len(Moment):
        yield UnrecordedGap.RATING


_WAITS_FOR: Mapping[Stream, frozenset[UnrecordedGap]] = {
    Stream.STARTED: frozenset(
        {UnrecordedGap.BIRTH_YEAR, UnrecordedGap.REFERRER, UnrecordedGap.STARTED_ON}
    ),
    Stream.CLOSED: frozenset(
        {
            UnrecordedGap.OUTCOME,
            UnrecordedGap.BIRTH_YEAR,
            UnrecordedGap.REFERRER,
            UnrecordedGap.STARTED_ON,
        }
    ),
}


def _is_incomplete(person: _Person, stream: Stream) -> bool:
    """Whether it is worth waiting for what is not recorded.

    Of the two ratings only one that has no other beside it was forgotten; a coach who rates nobody
    would wait for nothing.
    """
    gaps = _WAITS_FOR[stream].intersection(_gaps(person, date.max))
    return bool(gaps) or (stream is Stream.CLOSED and person.rated == 1)


def _count_person(person: _Person, since: date | None, stream: Stream) -> Counted:
    variables = [v for v, tree in TREES.items() if tree.stream is stream]
    if stream is Stream.CLOSED:
        variables += [column for _, column in PAIRS]
    made = {variable: _CLASS_OF[variable](person) for variable in variables}
    if Variable.OUTCOME in made and not rounding.in_work(made):
        made = {v: name for v, name in made.items() if not TREES[v].within}
    assert since is not None  # noqa: S101 - everybody who counts has a day
    return Counted(person.id, since, made, _is_incomplete(person, stream))


def _people(caseload: Caseload, as_of: date) -> list[_Person]:
    day = {"day": as_of.isoformat()}
    with caseload.raw_connection() as db:
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
            has_worked=row[0] in jobs or _has_had_work(row[2], row[5], as_of),
        )
        for row in clients
    ]


def _convert_text(kind: Callable[[str], Any], text: str | None) -> Any:
    return kind(text) if text else None


def _has_had_work(ended_on: str | None, outcome: str | None, as_of: date) -> bool:
    """Whether the service has ended in work, which says so even where no job is recorded."""
    return outcome == Outcome.EMPLOYED and (ended_on or "~") <= as_of.isoformat()
