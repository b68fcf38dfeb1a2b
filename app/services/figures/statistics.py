"""The coach's own figures: exact, for her eyes, and never anonymous.

Every figure knows the rows behind it, so that the window can open them. What may go to a project
manager is made by `app/services/summary` instead, by other rules.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from statistics import median
from typing import Any, NamedTuple, TypeVar

from app.models.enums import (
    ClientPart,
    ContactWay,
    EntryKind,
    Hours,
    Instrument,
    ListKind,
    Moment,
    Outcome,
    Phase,
    PlacementKind,
    Sector,
    Status,
    Subsidy,
    Term,
)
from app.models.refusals import Reason
from app.models.rules.caseload_size import CaseloadPart
from app.models.rules.service_state import (
    Break,
    Spell,
    has_ended,
    is_open,
    is_resting,
    resting_sql,
    split_service,
)
from app.models.rules.summary.classes import age_at
from app.services.caseload.clients import CaseloadCount, caseload_count
from app.services.errors import Refused
from app.services.memory import postpone_collection
from app.services.storage.connection import DatabaseConnection
from app.services.storage.unit_of_work import Caseload
from app.services.word_meanings import find_meaning

UNKNOWN = ""
"""The name of a figure for rows in which the matter is not recorded."""


class AgeBand(StrEnum):
    """The age groups of the Oulu report (§4.3), at the start of the service."""

    UNDER_18 = "under_18"
    FROM_18 = "from_18"
    FROM_30 = "from_30"
    FROM_55 = "from_55"
    FROM_65 = "from_65"


@dataclass(frozen=True)
class Figure:
    """One exact number. `name` is an enum's value, a month (2022-03) or the coach's own words.

    `meaning` is what her words are counted under, however they are spelt; empty for the others.
    """

    name: str
    ids: tuple[int, ...] = ()
    minutes: int = 0
    meaning: str = ""

    @property
    def count(self) -> int:
        """How many rows the figure counts."""
        return len(self.ids)

    def is_like(self, other: "Figure") -> bool:
        """Whether it counts the same thing as another one does."""
        return (self.meaning or self.name) == (other.meaning or other.name)


@dataclass(frozen=True)
class Group:
    """Figures of one kind; their ids are rows of `table`."""

    table: str
    figures: tuple[Figure, ...]

    @property
    def total(self) -> int:
        """The sum of the group's figures."""
        return sum(figure.count for figure in self.figures)

    def share(self, figure: "Figure") -> float | None:
        """The part of the whole that a figure is, from 0 to 1; None where nothing is counted."""
        return figure.count / self.total if self.total else None

    def count_like(self, figure: "Figure") -> int:
        """The count of what means the same as a figure of another period, however it is spelt."""
        same = (one for one in self.figures if one.is_like(figure))
        return next((one.count for one in same), 0)

    def __getitem__(self, name: str) -> int:
        return next((figure.count for figure in self.figures if figure.name == name), 0)


@dataclass(frozen=True)
class MeanChange:
    """Self-efficacy from 0 to 10: the means of the people rated at both ends, and who they are."""

    ids: tuple[int, ...]
    start: float | None
    end: float | None

    @property
    def n(self) -> int:
        """The number of people rated at both ends."""
        return len(self.ids)

    @property
    def change(self) -> float | None:
        """Mean at the end minus mean at the start, in steps of the scale; None without both."""
        return None if self.start is None or self.end is None else self.end - self.start


@dataclass(frozen=True)
class Wait:
    """How long people waited from the start of the service: who they are, and the median."""

    name: str
    ids: tuple[int, ...]
    median_days: int | None

    @property
    def count(self) -> int:
        """How many clients the wait is reckoned from."""
        return len(self.ids)


@dataclass(frozen=True)
class OwnFigures:
    """All figures of a period, or of all time. Exact: never to be handed on as anonymous."""

    since: date | None
    until: date | None
    statuses: Group
    phases: Group
    outcomes: Group
    started: Figure
    closed: Figure
    resumed: Figure
    active: Figure
    resting: Figure
    outcome_without_end: Figure
    people_in_work: Figure
    job_starts: Figure
    measures: Group
    hours: Group
    terms: Group
    subsidies: Group
    sectors: Group
    ages: Group
    referrers: Group
    contacts_by_way: Group
    contacts_by_month: Group
    employers_contacted: Figure
    employers_visited: Figure
    entries: Group
    missed: Figure
    participation: Group
    to_employer_contact: Wait
    to_work: Wait
    caseload: CaseloadCount
    self_efficacy: MeanChange

    anonymous = False


_CLIENTS = """
    SELECT id, status, outcome, started_on, ended_on, birth_date, birth_year, trim(referrer)
    FROM client ORDER BY id
"""
_PLACEMENTS = """
    SELECT p.id, p.client_id, p.kind, trim(p.measure), p.hours, p.term, p.subsidy, e.sector,
        p.started_on
    FROM placement p LEFT JOIN employer e ON e.id = p.employer_id ORDER BY p.id
"""
_CONTACTS = "SELECT id, employer_id, way, day FROM employer_contact ORDER BY id"
# Grouped where they lie: there are many entries, and their notes are long.
_ENTRIES = """
    SELECT kind, missed, sum(coalesce(minutes, 0)), group_concat(id) FROM entry
    WHERE PERIOD(day) GROUP BY kind, missed
"""
_PHASES = "SELECT client_id, phase FROM phase_step ORDER BY client_id, day, id"
_RESTING = f"""
    SELECT DISTINCT client_id FROM rest WHERE {resting_sql(day=":day")} ORDER BY client_id
"""  # noqa: S608 - a fixed condition
_BREAKS = """
    SELECT client_id, since, until, outcome FROM rest WHERE service_ended ORDER BY client_id, id
"""
# What was before the service began is not what anybody waited for.
_FIRST_CONTACTS = """
    SELECT c.id, min(k.day) FROM employer_contact k JOIN client c ON c.id = k.client_id
    WHERE k.day >= c.started_on GROUP BY c.id
"""
_FIRST_JOBS = """
    SELECT c.id, min(p.started_on) FROM placement p JOIN client c ON c.id = p.client_id
    WHERE p.kind = :job AND p.started_on >= c.started_on GROUP BY c.id
"""
_PARTS = """
    SELECT id, client_part, client_part_on FROM report
    WHERE client_part IS NOT NULL ORDER BY id
"""
_RATINGS = "SELECT client_id, moment, value FROM rating WHERE instrument = :instrument ORDER BY id"


@dataclass(frozen=True)
class _Period:
    """The days of the period; without any bound, also what has no day."""

    since: date | None
    until: date | None

    @property
    def bounded(self) -> bool:
        return self.since is not None or self.until is not None

    def contains(self, day: date | None) -> bool:
        return is_within(day, self.since, self.until)


@dataclass(frozen=True)
class _Client:
    id: int
    status: str
    outcome: str | None
    started_on: date | None
    ended_on: date | None
    birth_date: date | None
    birth_year: int | None
    referrer: str


class _Ending(NamedTuple):
    """One end of a client's service, if it has a day, and the outcome."""

    id: int
    day: date | None
    outcome: str | None


@dataclass(frozen=True)
class _Placement:
    id: int
    client_id: int
    kind: str
    measure: str
    hours: str | None
    term: str | None
    subsidy: str | None
    sector: str | None
    day: date | None


@dataclass(frozen=True)
class _Contact:
    id: int
    employer_id: int
    way: str
    day: date | None


@dataclass(frozen=True)
class _Share:
    id: int
    part: str
    day: date | None


@dataclass(frozen=True)
class FigureRow:
    """One row behind a figure, for the window to list and to open."""

    id: int
    title: str
    detail: str
    day: date | None
    client_id: int | None = None
    employer_id: int | None = None


_ROWS: Mapping[str, str] = {
    "client": """
        SELECT c.id, c.family_name, c.given_names, c.situation, c.started_on, c.id, NULL
        FROM client c
        WHERE c.id IN (SELECT value FROM json_each(:ids)) ORDER BY 2, 3, 1
    """,
    "placement": """
        SELECT p.id, c.family_name, c.given_names, trim(coalesce(nullif(p.job_title, ''), p.measure)
            || coalesce(', ' || e.name, ''), ', '), p.started_on, c.id, e.id
        FROM placement p JOIN client c ON c.id = p.client_id
            LEFT JOIN employer e ON e.id = p.employer_id
        WHERE p.id IN (SELECT value FROM json_each(:ids)) ORDER BY p.started_on DESC, p.id
    """,
    "employer_contact": """
        SELECT k.id, e.name, '', k.subject, k.day, NULL, e.id
        FROM employer_contact k JOIN employer e ON e.id = k.employer_id
        WHERE k.id IN (SELECT value FROM json_each(:ids)) ORDER BY k.day DESC, k.id
    """,
    "employer": """
        SELECT e.id, e.name, '', e.industry, NULL, NULL, e.id FROM employer e
        WHERE e.id IN (SELECT value FROM json_each(:ids)) ORDER BY e.name, e.id
    """,
    "entry": """
        SELECT n.id, c.family_name, c.given_names, substr(n.note, 1, 120), n.day, c.id, NULL
        FROM entry n LEFT JOIN client c ON c.id = n.client_id
        WHERE n.id IN (SELECT value FROM json_each(:ids)) ORDER BY n.day DESC, n.id
    """,
    "network_person": """
        SELECT n.id, c.family_name, c.given_names, trim(n.role || ', ' || n.service, ', '),
            n.since, c.id, NULL
        FROM network_person n JOIN client c ON c.id = n.client_id
        WHERE n.id IN (SELECT value FROM json_each(:ids)) ORDER BY 2, 3, 1
    """,
    "status_change": """
        SELECT m.id, c.family_name, c.given_names, m.reason, m.day, c.id, NULL
        FROM status_change m JOIN client c ON c.id = m.client_id
        WHERE m.id IN (SELECT value FROM json_each(:ids)) ORDER BY m.day DESC, m.id
    """,
    "sub_goal": """
        SELECT g.id, c.family_name, c.given_names, g.note, g.day, c.id, NULL
        FROM sub_goal g JOIN client c ON c.id = g.client_id
        WHERE g.id IN (SELECT value FROM json_each(:ids)) ORDER BY g.day DESC, g.id
    """,
    "support_need": """
        SELECT n.id, c.family_name, c.given_names, n.note, n.day, c.id, NULL
        FROM support_need n JOIN client c ON c.id = n.client_id
        WHERE n.id IN (SELECT value FROM json_each(:ids)) ORDER BY n.day DESC, n.id
    """,
    "form": """
        SELECT f.id, c.family_name, c.given_names, '', f.day, c.id, NULL
        FROM form f LEFT JOIN client c ON c.id = f.client_id
        WHERE f.id IN (SELECT value FROM json_each(:ids)) ORDER BY f.day DESC, f.id
    """,
    "report": """
        SELECT r.id, c.family_name, c.given_names, '', r.client_part_on, c.id, NULL
        FROM report r JOIN client c ON c.id = r.client_id
        WHERE r.id IN (SELECT value FROM json_each(:ids)) ORDER BY 2, 3, 1
    """,
}
TABLES = frozenset(_ROWS)


R = TypeVar("R")


@postpone_collection()
def count_own_figures(
    caseload: Caseload, *, since: date | None = None, until: date | None = None
) -> OwnFigures:
    """The coach's own figures of a period, both ends included; of all time without one.

    Statuses, phases and the caseload are today's; whose service is open, and who of them rests,
    are those of the period's last day, or of today. With a period, an outcome and a change of
    self-efficacy count by the end date of the service; without one, all that are recorded do.
    Who came back has ended, with that outcome, on the day of the earlier end, too.

    Raises:
        Refused: The period ends before it begins.
    """
    check_period(since, until)
    period, today = _Period(since, until), caseload.today
    day = min(until or today, today)
    with caseload.raw_connection() as db:
        clients = [
            _Client(*row[:3], *map(_day, row[3:6]), *row[6:]) for row in db.execute(_CLIENTS)
        ]
        placements = _rows(_Placement, db.execute(_PLACEMENTS))
        contacts = _rows(_Contact, db.execute(_CONTACTS))
        entries = db.execute(*within_period(_ENTRIES, since, until)).fetchall()
        phases = dict(db.execute(_PHASES))
        breaks = read_breaks(db)
        resting = {row[0] for row in db.execute(_RESTING, {"day": day.isoformat()})}
        ratings = db.execute(_RATINGS, {"instrument": Instrument.SELF_EFFICACY}).fetchall()
        contacted = dict(db.execute(_FIRST_CONTACTS))
        employed = dict(db.execute(_FIRST_JOBS, {"job": PlacementKind.JOB}))
        parts = _rows(_Share, db.execute(_PARTS))
    started = [c for c in clients if period.contains(c.started_on)]
    here = [c for c in clients if not has_ended(c.ended_on, today)]
    endings = [ending for c in clients for ending in _list_endings(c, breaks.get(c.id, ()))]
    ended = {e.id for e in endings if period.contains(e.day)} if period.bounded else None
    return OwnFigures(
        since=since,
        until=until,
        **_of_clients(clients, period, _list_open(clients, breaks, day), resting),
        **_of_endings(endings, period),
        resumed=Figure("resumed", tuple(_list_resumed(breaks, period))),
        **_of_placements([p for p in placements if period.contains(p.day)]),
        **_of_contacts([c for c in contacts if period.contains(c.day)]),
        **_of_entries(entries),
        phases=_group("client", here, lambda c: phases.get(c.id), Phase),
        participation=_group(
            "report", [p for p in parts if period.contains(p.day)], lambda p: p.part, ClientPart
        ),
        to_employer_contact=_compute_wait("to_employer_contact", started, contacted),
        to_work=_compute_wait("to_work", started, employed),
        caseload=caseload_count(caseload),
        self_efficacy=_mean_change(ratings, ended),
    )


def check_period(since: date | None, until: date | None) -> None:
    """Whether figures can be of this period.

    Raises:
        Refused: It ends before it begins.
    """
    if since is not None and until is not None and since > until:
        raise Refused(Reason.PERIOD_REVERSED)


def is_within(day: date | None, since: date | None, until: date | None) -> bool:
    """`within_period` of one day: what has none is in no bounded period."""
    if day is None:
        return since is None and until is None
    return (since is None or since <= day) and (until is None or day <= until)


def read_breaks(connection: DatabaseConnection) -> dict[int, list[Break]]:
    """The breaks in the service of each client who has come back after an end, by the client."""
    breaks: dict[int, list[Break]] = {}
    for who, since, until, outcome in connection.execute(_BREAKS):
        breaks.setdefault(who, []).append(Break(_day(since), _day(until), outcome))
    return breaks


def within_period(sql: str, since: date | None, until: date | None) -> tuple[str, dict[str, str]]:
    """A question with each `PERIOD(column)` spelt out, and the days that it then asks for.

    What has no day is in no bounded period. The database is told no more than it has to look at:
    without bounds it compares no day of thousands of rows.
    """
    bounds = {name: day for name, day in (("since", since), ("until", until)) if day}
    signs = {"since": ">=", "until": "<="}
    tests = [rf"\1 {signs[name]} :{name}" for name in bounds]
    spelt = re.sub(r"PERIOD\((\w+)\)", f"({' AND '.join(tests) or 1})", sql)
    return spelt, {name: day.isoformat() for name, day in bounds.items()}


def rows(caseload: Caseload, table: str, ids: Sequence[int]) -> list[FigureRow]:
    """The rows behind a figure, with the words and the day that a list shows of each."""
    with caseload.raw_connection() as db:
        found = db.execute(_ROWS[table], {"ids": json.dumps(list(ids))}).fetchall()
    return [
        FigureRow(row[0], " ".join(filter(None, row[1:3])), row[3], _day(row[4]), *row[5:])
        for row in found
    ]


def document(own: OwnFigures) -> dict[str, Any]:
    """The figures as plain data, said to be not anonymous; no ids, no names of clients."""
    made: dict[str, Any] = {
        "anonymous": OwnFigures.anonymous,
        "from": _text(own.since),
        "to": _text(own.until),
        **list_counts(own),
    }
    mean = own.self_efficacy
    made["self_efficacy"] = {"people": mean.n, "start": mean.start, "end": mean.end}
    made["minutes"] = {one.name: one.minutes for one in own.entries.figures if one.minutes}
    made["caseload"] = own.caseload.open
    made["caseload_parts"] = {
        part.value: len(getattr(own.caseload, part.value)) for part in CaseloadPart
    }
    return made


def list_counts(figures: Any) -> dict[str, Any]:
    """The groups, single figures and waits among the fields of a dataclass, as plain data."""
    made: dict[str, Any] = {}
    for field in fields(figures):
        value = getattr(figures, field.name)
        if isinstance(value, Group):
            made[field.name] = {one.name or "unknown": one.count for one in value.figures}
        elif isinstance(value, Figure):
            made[field.name] = value.count
        elif isinstance(value, Wait):
            made[field.name] = {"people": value.count, "median_days": value.median_days}
    return made


def _list_endings(client: _Client, breaks: Sequence[Break]) -> list[_Ending]:
    """Each end of a client's service, in order; the last one may not have come yet."""
    whole = Spell(client.started_on, client.ended_on, client.outcome)
    spells = split_service(whole, breaks)
    return [_Ending(client.id, spell.ended_on, spell.outcome) for spell in spells]


def _list_open(
    clients: Sequence[_Client], breaks: Mapping[int, Sequence[Break]], day: date
) -> list[_Client]:
    """Whose service is open on that day: in a break it is not."""
    return [
        c
        for c in clients
        if is_open(c.started_on, c.ended_on, day)
        and not any(is_resting(one.since, one.until, day) for one in breaks.get(c.id, ()))
    ]


def _list_resumed(breaks: Mapping[int, Sequence[Break]], period: _Period) -> list[int]:
    return [
        who
        for who, present in breaks.items()
        if any(one.until and period.contains(one.until) for one in present)
    ]


def _of_endings(endings: Sequence[_Ending], period: _Period) -> dict[str, Any]:
    """Each client once in a figure, also where the service has ended twice."""
    ended = [e for e in endings if e.day and period.contains(e.day)]
    told = {(e.id, e.outcome): e for e in (ended if period.bounded else endings) if e.outcome}
    return {
        "outcomes": _group("client", list(told.values()), lambda e: e.outcome, Outcome),
        "closed": Figure("closed", tuple(dict.fromkeys(e.id for e in ended))),
        "outcome_without_end": _figure(
            "outcome_without_end", [e for e in endings if e.outcome and e.day is None]
        ),
    }


def _of_clients(
    clients: Sequence[_Client], period: _Period, active: Sequence[_Client], resting: set[int]
) -> dict[str, Any]:
    started = [c for c in clients if period.contains(c.started_on)]
    return {
        "statuses": _group("client", clients, lambda c: c.status, Status),
        "started": _figure("started", started),
        "active": _figure("active", active),
        "resting": _figure("resting", [c for c in active if c.id in resting]),
        "ages": _group("client", started, _age_band, AgeBand),
        "referrers": group_words(
            "client", ListKind.REFERRER, [(c.id, c.referrer) for c in started]
        ),
    }


def _of_placements(placements: Sequence[_Placement]) -> dict[str, Any]:
    jobs = [p for p in placements if p.kind == PlacementKind.JOB]
    measures = [p for p in placements if p.kind == PlacementKind.MEASURE]
    return {
        "people_in_work": Figure("people_in_work", tuple(sorted({p.client_id for p in jobs}))),
        "job_starts": _figure("job_starts", jobs),
        "measures": group_words(
            "placement", ListKind.MEASURE, [(p.id, p.measure) for p in measures]
        ),
        "hours": _group("placement", jobs, lambda p: p.hours, Hours),
        "terms": _group("placement", jobs, lambda p: p.term, Term),
        "subsidies": _group("placement", jobs, lambda p: p.subsidy, Subsidy),
        "sectors": _group("placement", jobs, lambda p: p.sector, Sector),
    }


def _of_contacts(contacts: Sequence[_Contact]) -> dict[str, Any]:
    months = sorted({_month(c) for c in contacts})
    visited = {c.employer_id for c in contacts if c.way == ContactWay.VISIT}
    return {
        "contacts_by_way": _group("employer_contact", contacts, lambda c: c.way, ContactWay),
        "contacts_by_month": _group("employer_contact", contacts, _month, months),
        "employers_contacted": Figure(
            "employers_contacted", tuple(sorted({c.employer_id for c in contacts}))
        ),
        "employers_visited": Figure("employers_visited", tuple(sorted(visited))),
    }


def _of_entries(entries: Iterable[tuple[str, bool, int, str]]) -> dict[str, Any]:
    held = dict.fromkeys(map(str, EntryKind), Figure(UNKNOWN))
    missed: list[int] = []
    for kind, was_missed, minutes, ids in entries:
        numbers = sorted(map(int, ids.split(",")))
        if was_missed:
            missed += numbers
        else:
            held[kind] = Figure(kind, tuple(numbers), minutes)
    return {
        "entries": Group("entry", tuple(replace(f, name=kind) for kind, f in held.items())),
        "missed": Figure("missed", tuple(sorted(missed))),
    }


def _mean_change(ratings: Iterable[tuple[int, str, int]], among: set[int] | None) -> MeanChange:
    """Only people rated at both ends count, so that the two means are about the same ones."""
    values: dict[int, dict[str, int]] = {}
    for client_id, moment, value in ratings:
        if among is None or client_id in among:
            values.setdefault(client_id, {})[moment] = value
    both = {who: v for who, v in values.items() if len(v) == len(Moment)}
    if not both:
        return MeanChange((), None, None)
    return MeanChange(
        tuple(sorted(both)),
        sum(v[Moment.START] for v in both.values()) / len(both),
        sum(v[Moment.END] for v in both.values()) / len(both),
    )


def _group(
    table: str,
    rows: Sequence[Any],
    name_of: Callable[[Any], str | None],
    order: Iterable[str] | None = None,
) -> Group:
    """The rows counted by name: in the given order, zeros too, or the commonest first."""
    found: dict[str, list[Any]] = {name: [] for name in order or ()}
    for row in rows:
        found.setdefault(name_of(row) or UNKNOWN, []).append(row)
    named = [_figure(name, members) for name, members in found.items()]
    if order is None:
        named.sort(key=lambda figure: (figure.name == UNKNOWN, -figure.count, figure.name))
    return Group(table, tuple(named))


def group_words(table: str, kind: str, rows: Iterable[tuple[int, str]]) -> Group:
    """Rows grouped by the coach's own words, in the commonest wording; unknown ones last.

    Args:
        table: The table of the rows.
        kind: The list that the words are of: what means the same in another language is one row.
        rows: The id and the words of each.
    """
    groups: dict[str, list[int]] = {}
    spellings: dict[str, Counter[str]] = {}
    known: dict[str, tuple[list[int], Counter[str], str]] = {}  # a few words, in many rows
    for row_id, words in rows:
        if words not in known:
            key, spelling = find_meaning(kind, words), " ".join(words.split()).rstrip(".")
            group, counted = groups.setdefault(key, []), spellings.setdefault(key, Counter())
            known[words] = group, counted, spelling
        ids, spelt, spelling = known[words]
        ids.append(row_id)
        spelt[spelling] += 1
    figures = [
        Figure(spellings[key].most_common(1)[0][0], tuple(ids), meaning=key)
        for key, ids in groups.items()
    ]
    figures.sort(key=lambda one: (one.name == UNKNOWN, -one.count, one.name.casefold()))
    return Group(table, tuple(figures))


def _figure(name: str, rows: Sequence[Any]) -> Figure:
    return Figure(str(name), tuple(row.id for row in rows))


def _compute_wait(name: str, clients: Sequence[_Client], first: Mapping[int, str]) -> Wait:
    """From the start of the service to the first such day of it."""
    days = {
        c.id: (date.fromisoformat(first[c.id]) - c.started_on).days
        for c in clients
        if c.started_on and c.id in first
    }
    return Wait(name, tuple(days), round(median(days.values())) if days else None)


def _age_band(client: _Client) -> str | None:
    years = age_at(client.started_on, client.birth_date, client.birth_year)
    if years is None:
        return None
    bands = ((18, AgeBand.UNDER_18), (30, AgeBand.FROM_18), (55, AgeBand.FROM_30))
    upper = AgeBand.FROM_55 if years < 65 else AgeBand.FROM_65
    return next((band for limit, band in bands if years < limit), upper)


def _month(contact: _Contact) -> str:
    return contact.day.isoformat()[:7] if contact.day else UNKNOWN


def _rows(kind: Callable[..., R], found: Iterable[tuple[Any, ...]]) -> list[R]:
    """Rows whose last column is their day."""
    return [kind(*row[:-1], _day(row[-1])) for row in found]


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
