"""The figures that the projects' own reports ask for, counted from the coach's rows.

By municipality (Heinola and Sysmä 2024), hours and term of jobs in one table (PALO final report
2022, Taulukko 1), why jobs ended, who was employed more than once, who needs many services, how
long people stay (PALO §4.3, §4.7). What is written in different ways but means the same is one row.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import median
from typing import Any

from app.models.enums import ListKind, Status, Subsidy
from app.models.rules.dates import stored_day
from app.models.rules.service_state import Spell, split_service
from app.services.figures.over_time import month_name, week_name
from app.services.figures.statistics import (
    UNKNOWN,
    Figure,
    Group,
    Wait,
    check_period,
    group_words,
    is_within,
    list_counts,
    read_breaks,
    within_period,
)
from app.services.memory import postpone_collection
from app.services.storage.unit_of_work import Caseload
from app.services.word_meanings import MUNICIPALITY

MANY_EVENTS = 5
"""So many events in a period make somebody who needs many services (PALO §4.3.3)."""


@dataclass(frozen=True)
class Gathering:
    """What was held for many at once, of one kind: its lines, and how many people came in all.

    `uncounted` are the lines that do not say how many came.
    """

    kind: str
    ids: tuple[int, ...]
    people: int
    uncounted: int

    @property
    def count(self) -> int:
        """How many clients are gathered."""
        return len(self.ids)


@dataclass(frozen=True)
class ProjectFigures:
    """Exact figures of a period, each with the ids of its rows. Never to be handed on as anonymous.

    `hours_terms` is named by both, as `full_time permanent`, with nothing for what is not recorded;
    `moves` as `active in_measure`.
    """

    municipalities: Group
    employed_municipalities: Group
    subsidised_municipalities: Group
    hours_terms: Group
    end_reasons: Group
    subjects: Group
    network_roles: Group
    moves: Group
    meetings_by_month: Group
    meetings_by_week: Group
    visits_by_month: Group
    contacts_by_week: Group
    visits_by_week: Group
    came_by: Group
    led_to: Group
    missed_reasons: Group
    sub_goals: Group
    support_needs: Group
    client_present: Group
    meeting_roles: Group
    employed_more_than_once: Figure
    first_jobs: Figure
    many_events: Figure
    gatherings: tuple[Gathering, ...]
    time_in_service: Wait

    anonymous = False


@postpone_collection()
def count_project(
    caseload: Caseload, *, since: date | None = None, until: date | None = None
) -> ProjectFigures:
    """The figures of a period, both ends included; of all time without one.

    Clients are counted by municipality when their service began in the period, jobs by their start,
    reasons by the end of the job.

    Raises:
        Refused: The period ends before it begins.
    """
    check_period(since, until)
    with caseload.raw_connection() as db:
        found = {
            name: db.execute(*within_period(sql, since, until)).fetchall()
            for name, sql in _QUERIES.items()
        }
        breaks = read_breaks(db)
    meetings, visits, contacts = (_by_day(found[n]) for n in ("meetings", "visits", "contacts"))
    towns = {row[0]: row[1] for row in found["towns"]}
    jobs = found["jobs"]
    people = sorted({job[1] for job in jobs})
    subsidised = sorted({job[1] for job in jobs if job[4] == Subsidy.PAY_SUBSIDY})
    starts = Counter(job[1] for job in jobs)
    days = Counter[int]()
    for who, began, ended in found["services"]:
        whole = Spell(stored_day(began), stored_day(ended), None)
        for spell in split_service(whole, breaks.get(who, ())):
            if spell.days is not None and is_within(spell.ended_on, since, until):
                days[who] += spell.days
    return ProjectFigures(
        municipalities=group_words(
            "client", MUNICIPALITY, [(row[0], towns[row[0]]) for row in found["started"]]
        ),
        employed_municipalities=group_words(
            "client", MUNICIPALITY, [(who, towns[who]) for who in people]
        ),
        subsidised_municipalities=group_words(
            "client", MUNICIPALITY, [(who, towns[who]) for who in subsidised]
        ),
        hours_terms=_by_name(
            "placement", [(job[0], f"{job[2] or ''} {job[3] or ''}".strip()) for job in jobs]
        ),
        end_reasons=group_words("placement", ListKind.JOB_END, found["ends"]),
        subjects=group_words("employer_contact", ListKind.SUBJECT, found["subjects"]),
        network_roles=group_words("network_person", ListKind.ROLE, found["roles"]),
        moves=_by_name("status_change", _moves(found["moves"], since, until)),
        meetings_by_month=_over_time("entry", meetings, month_name),
        meetings_by_week=_over_time("entry", meetings, week_name),
        visits_by_month=_over_time("employer_contact", visits, month_name),
        contacts_by_week=_over_time("employer_contact", contacts, week_name),
        visits_by_week=_over_time("employer_contact", visits, week_name),
        came_by=_by_name("client", found["came_by"]),
        led_to=_by_name("entry", found["led_to"]),
        missed_reasons=group_words("entry", ListKind.MISSED, found["missed_reasons"]),
        sub_goals=_by_name("sub_goal", found["sub_goals"]),
        support_needs=_by_name("support_need", found["support_needs"]),
        client_present=_by_name("form", found["client_present"]),
        meeting_roles=group_words("form", ListKind.ROLE, found["meeting_roles"]),
        employed_more_than_once=Figure(
            "employed_more_than_once", tuple(who for who in people if starts[who] > 1)
        ),
        first_jobs=Figure("first_jobs", tuple(job[0] for job in jobs if job[5])),
        gatherings=tuple(
            Gathering(kind, tuple(sorted(map(int, ids.split(",")))), people, uncounted)
            for kind, ids, people, uncounted in found["gatherings"]
        ),
        many_events=Figure("many_events", tuple(row[0] for row in found["events"])),
        time_in_service=Wait(
            "time_in_service", tuple(days), round(median(days.values())) if days else None
        ),
    )


def document(found: ProjectFigures) -> dict[str, Any]:
    """The figures as plain data; no ids, no names of clients."""
    made = list_counts(found)
    made["gatherings"] = {
        one.kind: {"held": one.count, "people": one.people, "without_people": one.uncounted}
        for one in found.gatherings
    }
    return made


def _by_name(table: str, rows: Iterable[tuple[int, str]]) -> Group:
    groups: dict[str, list[int]] = {}
    for row_id, name in rows:
        groups.setdefault(name, []).append(row_id)
    figures = [Figure(name, tuple(ids)) for name, ids in groups.items()]
    figures.sort(key=lambda one: (one.name == UNKNOWN, -one.count, one.name))
    return Group(table, tuple(figures))


_Days = Sequence[tuple[date, Sequence[int]]]
"""Each day on which something was, with the ids of its rows; the earliest day first."""


def _by_day(rows: Iterable[tuple[str, str]]) -> _Days:
    """Days as they are stored, each with the ids of its rows with commas, as values."""
    return [(date.fromisoformat(day), [*map(int, ids.split(","))]) for day, ids in rows]


def _over_time(table: str, days: _Days, name: Callable[[date], str]) -> Group:
    """Rows by month or week, the earliest first, with those between in which nothing was.

    Args:
        table: The table of the rows.
        days: The days on which something was.
        name: The name of a day's month or week.
    """
    groups: dict[str, list[int]] = {}
    following = None
    for day, ids in days:
        while following is not None and following < day:  # what lies between
            groups.setdefault(name(following), [])
            following += timedelta(days=1)
        groups.setdefault(name(day), []).extend(ids)
        following = day + timedelta(days=1)
    return Group(table, tuple(Figure(at, tuple(sorted(ids))) for at, ids in groups.items()))


def _moves(
    rows: Sequence[tuple[int, int, str, str | None]], since: date | None, until: date | None
) -> list[tuple[int, str]]:
    """The moves of the period from one situation to another, by both."""
    found = []
    for before, after in pairwise(rows):
        if before[1] != after[1] or before[2] == after[2]:
            continue
        day = stored_day(after[3])
        bounded = since is not None or until is not None
        if day is None and bounded:
            continue
        if day is None or ((since or day) <= day <= (until or day)):
            found.append((after[0], f"{Status(before[2])} {Status(after[2])}"))
    return found


# The network's meetings with their plan (PALO final report 2022, appendices 1 and 4).
_SHARED_PLANS = """
    SELECT id, answers, coalesce(json_extract(answers, '$.held_on'), day) AS held_on
    FROM form WHERE kind = 'shared_plan'"""
_QUERIES: Mapping[str, str] = {
    "towns": "SELECT id, municipality FROM client",
    "started": "SELECT id FROM client WHERE PERIOD(started_on) ORDER BY id",
    "jobs": """
        SELECT id, client_id, hours, term, subsidy, first_job FROM placement
        WHERE kind = 'job' AND PERIOD(started_on) ORDER BY id""",
    "ends": """
        SELECT id, coalesce(nullif(trim(end_cause), ''), end_reason) FROM placement
        WHERE kind = 'job'
            AND (ended_on IS NOT NULL OR trim(end_reason) != '' OR trim(end_cause) != '')
            AND PERIOD(ended_on) ORDER BY id""",
    "subjects": "SELECT id, subject FROM employer_contact WHERE PERIOD(day) ORDER BY id",
    "roles": "SELECT id, role FROM network_person ORDER BY id",
    "moves": "SELECT id, client_id, status, day FROM status_change ORDER BY client_id, day, id",
    "meetings": """
        SELECT day, group_concat(id) FROM entry INDEXED BY ix_entry_contacts
        WHERE day IS NOT NULL AND NOT missed
            AND kind IN ('meeting', 'workplace_visit', 'network_meeting')
            AND PERIOD(day) GROUP BY day""",
    "visits": """
        SELECT day, group_concat(id) FROM employer_contact
        WHERE day IS NOT NULL AND way = 'visit' AND PERIOD(day) GROUP BY day""",
    "contacts": """
        SELECT day, group_concat(id) FROM employer_contact
        WHERE day IS NOT NULL AND PERIOD(day) GROUP BY day""",
    "came_by": """
        SELECT id, coalesce(came_by, '') FROM client WHERE PERIOD(started_on) ORDER BY id""",
    "led_to": """
        SELECT id, led_to FROM entry WHERE led_to IS NOT NULL AND PERIOD(day) ORDER BY id""",
    "missed_reasons": """
        SELECT id, missed_reason FROM entry INDEXED BY ix_entry_missed
        WHERE missed AND PERIOD(day) ORDER BY id""",
    "sub_goals": "SELECT id, goal FROM sub_goal WHERE PERIOD(day) ORDER BY id",
    "support_needs": "SELECT id, need FROM support_need WHERE PERIOD(day) ORDER BY id",
    "client_present": f"""
        SELECT id, coalesce(json_extract(answers, '$.client_present'), '') FROM ({_SHARED_PLANS})
        WHERE PERIOD(held_on) ORDER BY id""",  # noqa: S608
    "meeting_roles": f"""
        SELECT plan.id, coalesce(json_extract(one.value, '$.role'), '')
        FROM ({_SHARED_PLANS}) AS plan, json_each(plan.answers, '$.people') AS one
        WHERE PERIOD(held_on) ORDER BY plan.id""",  # noqa: S608
    "gatherings": """
        SELECT kind, group_concat(id), coalesce(sum(people), 0), sum(people IS NULL) FROM entry
        WHERE kind IN ('training', 'forum', 'workshop', 'client_panel', 'pop_up', 'quick_help')
            AND NOT missed AND PERIOD(day) GROUP BY kind ORDER BY kind""",
    "events": f"""
        SELECT client_id FROM (
            SELECT client_id, count(*) AS n FROM entry
            WHERE client_id IS NOT NULL AND PERIOD(day) GROUP BY client_id
            UNION ALL SELECT client_id, count(*) FROM employer_contact
            WHERE client_id IS NOT NULL AND PERIOD(day) GROUP BY client_id)
        GROUP BY client_id HAVING sum(n) >= {MANY_EVENTS} ORDER BY client_id""",  # noqa: S608
    "services": """
        SELECT id, started_on, ended_on FROM client
        WHERE ended_on IS NOT NULL OR id IN (SELECT client_id FROM rest WHERE service_ended)
        ORDER BY id""",
}
