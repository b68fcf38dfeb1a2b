"""The 25 quality criteria counted from the coach's own rows, beside her own scores.

A proposal is only what a figure carries; the score is the coach's. The rules and their sources are
in `app/models/rules/criteria`; here the rows are read, as plain columns, for thousands of them.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from operator import itemgetter
from sys import intern
from typing import Any

from app.models.enums import JobContract, ListKind, Phase, PlacementKind, Status, Subsidy
from app.models.refusals import Reason
from app.models.rules.criteria import caseload as people
from app.models.rules.criteria import employers, jobs, partners, talks, time_use
from app.models.rules.criteria.anchors import EVIDENCE_ALONE, NUMBERS
from app.models.rules.criteria.period import Period, period_of
from app.models.rules.criteria.rows import (
    NOTHING,
    ChangeLine,
    ClientSpan,
    ContactLine,
    EntryLine,
    Gap,
    JobLine,
    Measured,
    RestSpan,
    Unit,
    WishLine,
)
from app.models.rules.field_limits import EARLIEST, LATEST
from app.models.rules.service_state import ONLY_QUICK_HELP_SQL
from app.models.rules.support_rhythm import BEFORE_START
from app.services.errors import InvalidValue, Refused
from app.services.memory import postpone_collection
from app.services.storage.connection import DatabaseConnection
from app.services.storage.kept_readings import restrict_to_clients
from app.services.storage.unit_of_work import Caseload
from app.services.word_meanings import CAME_THEMSELVES, find_meaning

FULL_TIME = "full_time_share"
"""The setting with the coach's share of full-time work, as 0.8; one where it was never set."""

UNITS: Mapping[int, Unit] = {
    1: Unit.CLIENTS,
    5: Unit.COUNT,
    9: Unit.COUNT,
    15: Unit.DAYS,
    17: Unit.PER_WEEK,
    22: Unit.COUNT,
}
"""What the figures count where it is no share."""
PROFILE_FIELDS = frozenset(
    {"strengths", "skills", "interests", "goal", "education", "work_history"}
)
"""The client's fields whose change is an update of the vocational profile."""
_SEARCHING = frozenset({Status.ACTIVE.value, Status.IN_MEASURE.value})


@dataclass(frozen=True)
class OwnScore:
    """What the coach herself gave a criterion: the score, why, and the evidence with its day."""

    score: int | None = None
    reason: str = ""
    evidence: str = ""
    evidence_on: date | None = None


@dataclass(frozen=True)
class Criterion:
    """One of the 25: what was counted, and the coach's own score; `unit` is None without figure."""

    number: int
    unit: Unit | None
    measured: Measured
    own: OwnScore


@dataclass(frozen=True)
class CriteriaReview:
    """All 25 criteria of a period; `review_id` is the review whose scores are shown, if any.

    `over` is false while some of the period is still to come.
    """

    period: Period
    full_time: float
    open_today: int
    criteria: tuple[Criterion, ...]
    review_id: int | None = None
    over: bool = True

    @property
    def total(self) -> int | None:
        """The sum of the coach's own scores; None while one is missing."""
        scores = [one.own.score for one in self.criteria]
        return sum(s for s in scores if s is not None) if None not in scores else None

    @property
    def proposed(self) -> int:
        """The sum of the scores, with the proposal where the coach has given none yet."""
        return sum(one.own.score or one.measured.proposal or 0 for one in self.criteria)


@dataclass(frozen=True)
class _CriteriaRows:
    """What the criteria are counted from."""

    clients: list[ClientSpan]
    rests: list[RestSpan]
    entries: list[EntryLine]
    contacts: list[ContactLine]
    jobs: list[JobLine]
    changes: list[ChangeLine]
    wishes: list[WishLine]
    referrers: Mapping[int, str]
    industries: Mapping[int, str]
    phases: Mapping[int, set[int]]
    partnered: set[int]
    profiled: Mapping[int, list[date]]
    moves: Mapping[int, list[tuple[date | None, str]]]
    away: set[date]
    looked_through: set[date]


@postpone_collection()
def review(
    caseload: Caseload, *, since: date | None = None, until: date | None = None
) -> CriteriaReview:
    """The 25 criteria of a period, both ends included; without one, of the last six full months.

    The coach's scores are those of her review of that period, or else of the newest before it.

    Raises:
        Refused: It ends before it begins.
        InvalidValue: It is not within `EARLIEST` to `LATEST`.
    """
    for name, day in (("since", since), ("until", until)):
        if day is not None and not EARLIEST <= day <= LATEST:
            raise InvalidValue(name)
    try:
        period = period_of(since, until, caseload.today)
    except ValueError:
        raise Refused(Reason.PERIOD_REVERSED) from None
    with caseload.raw_connection() as db:
        found = _read(db, period)
        share = _full_time(db)
        review_id, own = _own_scores(db, period)
    measured = _measure(found, period, share)
    return CriteriaReview(
        period,
        share,
        people.count_open(found.clients, found.rests, caseload.today),
        tuple(
            Criterion(
                number,
                None if number in EVIDENCE_ALONE else UNITS.get(number, Unit.SHARE),
                measured[number],
                own.get(number, OwnScore()),
            )
            for number in NUMBERS
        ),
        review_id,
        over=period.until <= caseload.today,
    )


def document(
    caseload: Caseload, found: CriteriaReview, name_of: Callable[[int], str]
) -> list[dict[str, Any]]:
    """The criteria as plain data; what is missing names the clients. Exact: not anonymous.

    Args:
        caseload: Where the names of clients are read.
        found: What `review` gave.
        name_of: The name of a criterion in the language asked for.
    """
    whose = {gap.client_id for one in found.criteria for gap in one.measured.gaps}
    names = client_names(caseload, [who for who in whose if who is not None])
    return [_criterion_document(one, name_of(one.number), names) for one in found.criteria]


def client_names(caseload: Caseload, ids: Iterable[int]) -> dict[int, str]:
    """By client, the name as a list shows it: family name first."""
    with caseload.raw_connection() as db:
        return dict(db.execute(_NAMES, {"ids": json.dumps(sorted(set(ids)))}))


def _criterion_document(one: Criterion, name: str, names: Mapping[int, str]) -> dict[str, Any]:
    measured, own = one.measured, one.own
    more = {
        key: value.isoformat() if isinstance(value, date) else value
        for key, value in measured.more.items()
    }
    return {
        "number": one.number,
        "name": name,
        "figure": measured.figure,
        "unit": one.unit,
        "n": measured.n,
        "proposal": measured.proposal,
        "score": own.score,
        "reason": own.reason or None,
        "evidence": own.evidence or None,
        "evidence_on": own.evidence_on.isoformat() if own.evidence_on else None,
        "missing": [_gap_document(gap, names) for gap in measured.gaps],
        **more,
    }


def _gap_document(gap: Gap, names: Mapping[int, str]) -> dict[str, Any]:
    who = gap.client_id
    client = None if who is None else {"id": who, "name": names.get(who)}
    return {
        "field": gap.field,
        "table": gap.table,
        "id": gap.id,
        "client": client,
        "days": gap.days,
    }


def _measure(found: _CriteriaRows, period: Period, full_time: float) -> dict[int, Measured]:
    meetings = people.list_meetings(found.clients, found.entries, period)
    first = {who: min(days) for who, days in meetings.items()}
    here = jobs.jobs_of(found.jobs, period)
    coached = _list_coached(found, here, period)
    served = people.list_served(found.clients, found.rests, period)
    referrers = {
        who: find_meaning(ListKind.REFERRER, words) for who, words in found.referrers.items()
    }
    return dict.fromkeys(EVIDENCE_ALONE, NOTHING) | {
        1: people.caseload(found.clients, found.rests, period, full_time),
        2: time_use.coaching_time(found.entries, found.contacts, period),
        3: people.whole_service(served, found.phases),
        4: people.with_partner(served, found.partnered),
        5: people.joint_meetings(served, found.entries, period),
        6: talks.employment_services(found.entries, period, found.away),
        9: people.open_service(found.clients, referrers, {CAME_THEMSELVES}, first, period),
        12: talks.benefits_advice(found.jobs, found.changes, found.entries, period),
        13: talks.disclosure(coached, found.entries, period),
        14: talks.profiling(found.clients, found.jobs, meetings, found.profiled, period),
        15: employers.rapid_search(found.clients, found.contacts, period),
        16: employers.by_wishes(found.contacts, found.wishes, found.industries, period),
        17: employers.weekly_visits(found.contacts, period, found.away, found.looked_through),
        18: employers.several_visits(found.contacts, period),
        19: jobs.kinds_of_work(here),
        20: jobs.employers(here),
        21: jobs.open_market(here),
        22: jobs.individual_support(here, found.entries, found.contacts, period),
        23: jobs.follow_along(here, found.entries, period),
        24: time_use.out_of_office(found.entries, found.contacts, period),
        25: talks.engagement(found.entries, found.clients, found.rests, period),
    }


def _list_coached(found: _CriteriaRows, here: Sequence[JobLine], period: Period) -> list[int]:
    """The clients in search or in work: by where they stood on their last open day of the period.

    A client who rested on that day is in neither, unless she or he has a job.
    """
    working = {job.client_id for job in here}
    rests: dict[int, list[RestSpan]] = {}
    for rest in found.rests:
        rests.setdefault(rest.client_id, []).append(rest)
    coached = []
    for client in people.open_in(found.clients, period):
        last = period.until
        if client.ended_on is not None:
            last = min(last, client.ended_on - timedelta(days=1))
        status, latest = client.status, date.min
        for day, moved_to in found.moves.get(client.id, ()):
            # Of two moves on one day the later one counts: they come in the order of their making.
            if day and latest <= day <= last:
                status, latest = moved_to, day
        kept = len(Phase) in found.phases.get(client.id, ())
        searching = status in _SEARCHING or (status == Status.SUCCEEDED and kept)
        rested = people.rests_on(last, rests.get(client.id, ()))
        if client.id in working or (searching and not rested):
            coached.append(client.id)
    return coached


def _read(db: Any, period: Period) -> _CriteriaRows:
    window = {
        "since": period.since.isoformat(),
        "until": period.until.isoformat(),
        "after": (period.until + talks.TRIED_WITHIN).isoformat(),
        "support": f"-{BEFORE_START} days",
    }
    helped_only = {row[0] for row in db.execute(restrict_to_clients(ONLY_QUICK_HELP_SQL, None))}
    clients = db.execute(_CLIENTS).fetchall()
    weeks = db.execute("SELECT monday, leave, looked_through_on FROM work_week").fetchall()
    phases, profiled = _phases(db, window)
    moves: dict[int, list[tuple[date | None, str]]] = {}
    for who, day, status in db.execute(_MOVES):
        moves.setdefault(who, []).append((_day(day), status))
    return _CriteriaRows(
        [
            ClientSpan(row[0], _day(row[1]), _day(row[2]), row[3], row[4], row[0] in helped_only)
            for row in clients
        ],
        [RestSpan(who, _day(a), _day(b), end) for who, a, b, end in db.execute(_RESTS)],
        _entries(db, window),
        [
            ContactLine(one, where, who, _day(day), *rest)
            for one, where, who, day, *rest in db.execute(_CONTACTS, window)
        ],
        [_job(row) for row in db.execute(_JOBS, {"job": PlacementKind.JOB.value})],
        [
            ChangeLine(job, who, date.fromisoformat(day), bool(of_hours), bool(advised))
            for job, who, day, of_hours, advised in db.execute(_CHANGES)
        ],
        [
            WishLine(who, job, where, _day(since), _day(until))
            for who, job, where, since, until in db.execute(_WISHES)
        ],
        {row[0]: row[5] for row in clients},
        dict(db.execute("SELECT id, industry FROM employer WHERE industry != ''")),
        phases,
        {row[0] for row in db.execute(_PARTNERED)},
        profiled,
        moves,
        {day for monday, leave, _ in weeks if leave and (day := _day(monday))},
        {day for monday, _, looked in weeks if looked and (day := _day(monday))},
    )


def _job(row: tuple[Any, ...]) -> JobLine:
    return JobLine(
        row[0],
        row[1],
        row[2],
        _day(row[3]),
        _day(row[4]),
        row[5],
        told_ended=bool(row[6]),
        competitive=row[7] != JobContract.OTHER,
        pay_subsidy=row[8] == Subsidy.PAY_SUBSIDY,
        support_until=_day(row[9]),
        end_heard_on=_day(row[10]),
    )


def _phases(
    db: Any, window: Mapping[str, str]
) -> tuple[dict[int, set[int]], dict[int, list[date]]]:
    """By client the numbers of the phases recorded, and the days of work on the profile."""
    order = {phase.value: number for number, phase in enumerate(Phase, start=1)}
    phases: dict[int, set[int]] = {}
    profiled: dict[int, list[date]] = {}
    for who, phase, day in db.execute("SELECT client_id, phase, day FROM phase_step"):
        phases.setdefault(who, set()).add(order[phase])
        if phase == Phase.PROFILE and day:
            profiled.setdefault(who, []).append(date.fromisoformat(day))
    for who, at, detail in db.execute(_PROFILE_CHANGES, window):
        if PROFILE_FIELDS & set(detail.split()):
            profiled.setdefault(who, []).append(date.fromisoformat(at[:10]))
    return phases, profiled


def _entries(db: Any, window: Mapping[str, str]) -> list[EntryLine]:
    """The lines of the diary by their ids; those of the period say who of them was met.

    Each row is let go before the next one is read: to hold thousands costs more than to read them.
    """
    since, until = window["since"], window["until"]
    is_with_services = _service_test(db)
    lines = [
        tuple.__new__(  # without the steps of a call, as a plain tuple is made
            EntryLine,
            (
                one,
                who,
                _day(day),
                intern(kind),
                place,
                way,
                minutes,
                missed,
                bool(words) and since <= day <= until and is_with_services(who, words),
            ),
        )
        for statement in (_ENTRIES, _EARLIER_ENTRIES)
        for one, who, day, kind, place, way, minutes, missed, words in db.execute(statement, window)
    ]
    lines.sort(key=itemgetter(0))
    return lines


def _service_test(db: Any) -> Callable[[int | None, str], bool]:
    """The test whether a client and whom the coach met tell of the employment services.

    They are named, or a person of theirs is: one of the client's network whose role or service says
    so.
    """
    theirs: dict[int | None, list[str]] = {}
    for who, name, role, service in db.execute(_NETWORK):
        if name and partners.is_employment_services(f"{role}, {service}"):
            theirs.setdefault(who, []).append(name.casefold())
    is_named = cache(partners.is_employment_services)

    def is_with_services(who: int | None, words: str) -> bool:
        return is_named(words) or any(name in words.casefold() for name in theirs.get(who, ()))

    return is_with_services


def read_full_time(caseload: Caseload) -> float:
    """The coaches' working time together; 1.0 is one full-time coach."""
    with caseload.raw_connection() as db:
        return _full_time(db)


def _full_time(db: Any) -> float:
    row = db.execute("SELECT value FROM setting WHERE name = ?", (FULL_TIME,)).fetchone()
    try:
        share = float(row[0].replace(",", ".")) if row else 1.0
    except ValueError:
        return 1.0
    return share if share > 0 else 1.0


def find_review(db: DatabaseConnection, period: Period) -> int | None:
    """The coach's review of a period, or else the newest before it; None where there is none."""
    asked = {"since": period.since.isoformat(), "until": period.until.isoformat()}
    row = db.execute(_REVIEW, asked).fetchone()
    return None if row is None else int(row[0])


def _own_scores(db: Any, period: Period) -> tuple[int | None, dict[int, OwnScore]]:
    review_id = find_review(db, period)
    scores = db.execute(_SCORES, (review_id,)).fetchall()
    return review_id, {
        number: OwnScore(score, reason, evidence, _day(day))
        for number, score, reason, evidence, day in scores
    }


@cache
def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


_NAMES = """
    SELECT id, trim(family_name || ' ' || given_names) FROM client
    WHERE id IN (SELECT value FROM json_each(:ids))
"""
_CLIENTS = "SELECT id, started_on, ended_on, status, outcome, referrer FROM client ORDER BY id"
_RESTS = "SELECT client_id, since, until, outcome FROM rest"
_LINE = "SELECT id, client_id, day, kind, place, way, minutes, missed, with_whom FROM entry"
# Those of the period and a week after it; of earlier times the talks, and what supports a job:
# from the days before its start on, or from when its end was heard of.
_ENTRIES = f"{_LINE} WHERE day BETWEEN :since AND :after"
_EARLIER_ENTRIES = f"""{_LINE} WHERE id IN (
    SELECT id FROM entry INDEXED BY ix_entry_contacts
    WHERE day < :since AND kind IN ('benefits_talk', 'disclosure_talk')
    UNION ALL
    SELECT e.id FROM placement p CROSS JOIN entry e INDEXED BY ix_entry_contacts
        ON e.client_id = p.client_id AND e.day < :since AND e.day >=
            min(date(p.started_on, :support), coalesce(p.end_heard_on, p.started_on))
    WHERE p.kind = 'job' AND p.started_on <= :until AND coalesce(p.ended_on >= :since, 1))
"""  # noqa: S608 - fixed columns
_CONTACTS = """
    SELECT id, employer_id, client_id, day, way, minutes, job_type, made_by FROM employer_contact
    WHERE day BETWEEN :since AND :until ORDER BY id
"""
_JOBS = """
    SELECT p.id, p.client_id, p.employer_id, p.started_on, p.ended_on,
        coalesce(nullif(trim(p.job_title), ''), trim(p.industry)),
        trim(p.end_reason || p.end_cause) != '',
        p.contract, p.subsidy, p.support_until, p.end_heard_on
    FROM placement p WHERE p.kind = :job ORDER BY p.id
"""
_CHANGES = """
    SELECT placement_id, client_id, day, weekly_hours IS NOT NULL, benefits_on IS NOT NULL
    FROM placement_change WHERE day IS NOT NULL ORDER BY id
"""
_WISHES = "SELECT client_id, job_type, employer_id, since, until FROM job_wish ORDER BY id"
_PARTNERED = "SELECT DISTINCT client_id FROM network_person WHERE trim(service) != ''"
_NETWORK = "SELECT client_id, trim(name), role, service FROM network_person"
_MOVES = "SELECT client_id, day, status FROM status_change ORDER BY client_id, id"
_PROFILE_CHANGES = """
    SELECT client_id, at, detail FROM log_line
    WHERE subject = 'client' AND action = 'changed' AND at >= :since
        AND client_id IN (SELECT client_id FROM placement WHERE ended_on BETWEEN :since AND :until
            UNION SELECT id FROM client WHERE started_on BETWEEN :since AND :until)
"""
_REVIEW = """
    SELECT id FROM criterion_review WHERE until IS NULL OR until <= :until
    ORDER BY (until IS :until AND since IS :since) DESC, until DESC, day DESC, id DESC LIMIT 1
"""
_SCORES = """
    SELECT number, score, reason, evidence, evidence_on FROM criterion_score
    WHERE review_id = ? ORDER BY id
"""
