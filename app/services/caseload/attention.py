"""What waits for the coach: next steps, reviews, ends, the rhythm at work, and silent people.

Every count of what waits in the program is a count of these items, by these rules.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import IntEnum
from typing import Any

from app.models.attention import AttentionMarkFields
from app.models.client import RestFields, StatusChangeFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields
from app.models.enums import AttentionKind, Phase, Status
from app.models.fields import Fields
from app.models.refusals import Reason
from app.models.rules.dates import stored_day
from app.models.rules.quick_line.times import distance_in_text
from app.models.rules.service_state import has_ended, not_ended_sql, resting_sql
from app.models.rules.status import is_expecting
from app.models.rules.support_rhythm import (
    AttentionLimits,
    RhythmReason,
    next_support_day,
    review_day,
)
from app.models.rules.text.names import sort_key
from app.services.caseload import agreed_tasks, clients, quick_line
from app.services.caseload.clients import ClientCard
from app.services.errors import InvalidValue, Refused
from app.services.storage import records, settings
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload

AHEAD = timedelta(days=7)
"""How far ahead the page Today looks."""
NEW_CLIENT_DAYS = 365
"""Whom no employer has been met for is asked in the first year; later it is no news."""


class AttentionGroup(IntEnum):
    """The parts of the page Today, in their order."""

    LATE = 0
    TODAY = 1
    THIS_WEEK = 2
    SILENT = 3
    WITHOUT_DAY = 4


_REGULAR = frozenset(
    {AttentionKind.PLAN_REVIEW, AttentionKind.NEED_REVIEW, AttentionKind.FIRST_EMPLOYER}
)


@dataclass(frozen=True)
class AttentionItem:
    """One thing that waits on a day, and the row it comes from.

    `day` is None for a step that was agreed without one. `due_on` is the day it was due before
    it was put off.
    `number` is the row of a task in its form.
    """

    kind: AttentionKind
    why: RhythmReason
    table: str
    row_id: int
    day: date | None
    text: str
    client_id: int | None
    client_name: str
    employer_id: int | None
    employer_name: str
    due_on: date | None = None
    number: int = 0

    @property
    def tickable(self) -> bool:
        """Whether it can be ticked as done; the others end when what they ask for is recorded."""
        return self.kind not in (AttentionKind.PLACEMENT_END, AttentionKind.CONSENT_END)

    def late_days(self, today: date) -> int:
        """By how many days it is late; 0 for what is due today or later, or has no day."""
        return max((today - self.day).days, 0) if self.day else 0

    def page_order(self, today: date) -> tuple[AttentionGroup, bool, date, str]:
        """The place on the page Today: what was agreed comes before what is only due by now."""
        regular = self.kind in _REGULAR
        return self.group(today), regular, self.day or date.max, self.client_name

    def group(self, today: date) -> AttentionGroup:
        """The part of the page Today where it stands."""
        if self.day is None:
            return AttentionGroup.WITHOUT_DAY
        if self.kind is AttentionKind.NO_CONTACT:
            return AttentionGroup.SILENT
        if self.day < today:
            return AttentionGroup.LATE
        return AttentionGroup.TODAY if self.day == today else AttentionGroup.THIS_WEEK


def due(
    caseload: Caseload, until: date, *, limits: AttentionLimits | None = None
) -> list[AttentionItem]:
    """All that waits until that day, the earliest first; steps without a day come last.

    Args:
        caseload: the open caseload.
        until: the last day that is looked at.
        limits: after how long something is brought up; what the coach has set without it.
    """
    limits = limits or read_limits(caseload)
    asked = {"today": caseload.today.isoformat(), "until": until.isoformat()}
    with caseload.raw() as connection:
        rows = connection.execute(_DUE, asked).fetchall()
        facts = _Facts.read(connection, asked)
    cards = clients.cards(caseload)
    found = [_item(row) for row in rows]
    found += _task_items(caseload, until)
    found += _steps_without_day(facts.undated, until)
    found += _about_clients(cards, facts, caseload.today, until, limits)
    marked = [_load_marks(item, facts.marks) for item in found]
    return sorted(
        (item for item in marked if item is not None and (not item.day or item.day <= until)),
        key=lambda item: (
            item.day or date.max,
            item.kind,
            sort_key(item.client_name),
            item.row_id,
        ),
    )


def agenda(caseload: Caseload, *, ahead: timedelta = AHEAD) -> list[AttentionItem]:
    """What the page Today shows, in its order: late, today, this week, silent, without a day."""
    today = caseload.today
    found = [
        item
        for item in due(caseload, today + ahead)
        if not (item.kind is AttentionKind.NO_CONTACT and item.day and item.day > today)
    ]
    return sorted(found, key=lambda item: item.page_order(today))


def count_waiting(caseload: Caseload) -> int:
    """How many things wait today: what is late, due today, or silent."""
    return len(_waiting_now(caseload))


def waiting_clients(caseload: Caseload) -> frozenset[int]:
    """The ids of the clients for whom something waits today, by the same rule as the count."""
    return frozenset(item.client_id for item in _waiting_now(caseload) if item.client_id)


def _waiting_now(caseload: Caseload) -> list[AttentionItem]:
    return [item for item in due(caseload, caseload.today) if item.day is not None]


def read_limits(caseload: Caseload) -> AttentionLimits:
    """After how long things are brought up, as the coach has set it."""
    usual = AttentionLimits()
    kept = {
        name: settings.read(caseload, f"attention.{name}", str(value))
        for name, value in vars(usual).items()
    }
    return AttentionLimits(
        **{n: int(v) if v.isdecimal() else vars(usual)[n] for n, v in kept.items()}
    )


def write_limit(caseload: Caseload, name: str, value: int) -> Change:
    """Set one limit by its name in `AttentionLimits`; raises InvalidValue for no plausible one."""
    if name not in vars(AttentionLimits()) or not 1 <= value <= 400:
        raise InvalidValue(name)
    return settings.write(caseload, f"attention.{name}", str(value))


def tick_item(caseload: Caseload, item: AttentionItem) -> Change:
    """Tick it: the next step is taken, the rest is reviewed, the person has been asked after.

    Raises Refused for what no tick can end, and NotFound.
    """
    if not item.tickable:
        raise Refused(Reason.NOT_TICKABLE)
    if item.table == "form":
        return agreed_tasks.tick_agreed_task(caseload, item.row_id, item.number)
    if item.kind is AttentionKind.REST_REVIEW:
        return records.edit(caseload, RestFields, item.row_id, review_on=None)
    if item.kind is AttentionKind.STATUS_REVIEW:
        return records.edit(caseload, StatusChangeFields, item.row_id, review_on=None)
    if item.table in _STEPPED and item.kind in _STEPS:
        return records.edit(caseload, _STEPPED[item.table], item.row_id, next_done=True)
    return _mark(caseload, item, done_on=caseload.today)


def put_off(caseload: Caseload, item: AttentionItem, day: date) -> Change:
    """Let it wait until another day; the next step's own day is changed, else it is marked."""
    if item.table in _STEPPED and item.kind in _STEPS:
        return records.edit(caseload, _STEPPED[item.table], item.row_id, next_day=day)
    if item.kind is AttentionKind.REST_REVIEW:
        return records.edit(caseload, RestFields, item.row_id, review_on=day)
    if item.kind is AttentionKind.STATUS_REVIEW:
        return records.edit(caseload, StatusChangeFields, item.row_id, review_on=day)
    return _mark(caseload, item, put_off_to=day)


def settle(caseload: Caseload, item: AttentionItem, line: str) -> Change:
    """Record in place what was done ("soitettu, jatko +14") and tick it, in one step of undo.

    The line is read as a quick line about the item's client or employer, even if it names another.
    """
    parsed = quick_line.read_line(caseload, line)
    about = quick_line.about(parsed, item.client_id, item.employer_id, caseload)
    done = quick_line.save_line(caseload, about)
    return Change((*done.images, *tick_item(caseload, item).images))


def _mark(caseload: Caseload, item: AttentionItem, **values: Any) -> Change:
    if item.client_id is None:
        raise Refused(Reason.NOT_TICKABLE)
    which = {
        "client_id": item.client_id,
        "kind": item.kind,
        "source": item.table,
        "source_id": item.row_id,
        "due_on": item.due_on or item.day,
    }
    return records.add(caseload, records.validate_fields(AttentionMarkFields, {**which, **values}))


def _item(row: tuple[Any, ...]) -> AttentionItem:
    kind, why, table, row_id, day, text, client_id, family, given, employer_id, employer = row
    return AttentionItem(
        AttentionKind(kind),
        RhythmReason(why),
        table,
        row_id,
        stored_day(day),
        text,
        client_id,
        f"{family or ''} {given or ''}".strip(),
        employer_id,
        employer or "",
    )


def _of_client(
    card: ClientCard,
    kind: AttentionKind,
    why: RhythmReason,
    day: date,
    *,
    row: tuple[str, int, str] | None,
) -> AttentionItem:
    table, row_id, text = row or ("client", card.id, "")
    return AttentionItem(kind, why, table, row_id, day, text, card.id, card.name, None, "")


_MarkKey = tuple[str, str, int, date | None]


def _load_marks(
    item: AttentionItem, marks: Mapping[_MarkKey, tuple[date | None, date | None]]
) -> AttentionItem | None:
    """The item on the day it was put off to; None where it was ticked."""
    put_off_to, done_on = marks.get((item.kind, item.table, item.row_id, item.day), (None, None))
    if done_on is not None:
        return None
    return replace(item, day=put_off_to, due_on=item.day) if put_off_to else item


@dataclass(frozen=True)
class _Facts:
    """What is asked of the file once for all clients: contacts, jobs, marks, steps."""

    contacts: Mapping[int, date]
    visits: frozenset[int]
    jobs: list[tuple[int, int, str, date, date | None, date | None, str]]
    missed: Mapping[int, tuple[int, date]]
    reviews: Mapping[tuple[int, str], date]
    phases: Mapping[int, date]
    marks: Mapping[_MarkKey, tuple[date | None, date | None]]
    undated: list[tuple[Any, ...]]

    @classmethod
    def read(cls, connection: Any, asked: Mapping[str, str]) -> "_Facts":
        """Read them; the connection is the caseload's own."""

        def rows(statement: str) -> list[tuple[Any, ...]]:
            return list(connection.execute(statement, asked).fetchall())

        marks = rows(_MARKS)
        return cls(
            contacts={who: date.fromisoformat(day) for who, day in rows(_CONTACTS)},
            visits=frozenset(who for (who,) in rows(_VISITED)),
            jobs=[
                (who, job, text, date.fromisoformat(start), stored_day(end), stored_day(wanted), at)
                for who, job, text, start, end, wanted, at in rows(_JOBS)
            ],
            missed={who: (row, date.fromisoformat(day)) for who, row, day in rows(_MISSED)},
            reviews={
                (who, kind): date.fromisoformat(done)
                for who, kind, _, _, _, _, done in marks
                if done
            },
            phases={who: date.fromisoformat(day) for who, day in rows(_PHASE_DAYS) if day},
            marks={
                (kind, source, row, stored_day(day)): (stored_day(until), stored_day(done))
                for _, kind, source, row, day, until, done in marks
            },
            undated=rows(_UNDATED),
        )


def _steps_without_day(rows: Iterable[tuple[Any, ...]], until: date) -> Iterator[AttentionItem]:
    """Steps without a day: on the day that their words hold ("soitto 2 vk"), else without one."""
    for written_on, *row in rows:
        item = _item(
            (
                AttentionKind.STEP_WITHOUT_DAY,
                RhythmReason.STEP_WITHOUT_DAY,
                *row[:2],
                None,
                *row[2:],
            )
        )
        since = stored_day(written_on)
        day = distance_in_text(item.text, since) if since else None
        if day is None:
            yield item
        elif day <= until:
            yield replace(item, kind=AttentionKind.NEXT_STEP, why=RhythmReason.STEP_AGREED, day=day)


def _about_clients(
    cards: list[ClientCard], facts: _Facts, today: date, until: date, limits: AttentionLimits
) -> Iterator[AttentionItem]:
    jobs: dict[int, list[tuple[Any, ...]]] = {}
    for job in facts.jobs:
        jobs.setdefault(job[0], []).append(job)
    for card in cards:
        if card.resting or has_ended(card.ended_on, today):
            continue
        supported = list(_at_work(card, jobs.get(card.id, []), facts, today, until))
        yield from supported
        in_work = card.status is Status.SUCCEEDED
        if in_work and card.phase is not Phase.KEEPING_WORK:
            continue
        if not jobs.get(card.id):
            yield from _silent(card, facts, until, limits)
        yield from _reviews(card, facts, today, until, limits)
        yield from _no_show_item(card, facts, until, limits)
        if not in_work:
            yield from _first_employer_item(card, facts, today, until, limits)


def _at_work(
    card: ClientCard, jobs: list[tuple[Any, ...]], facts: _Facts, today: date, until: date
) -> Iterator[AttentionItem]:
    """The rhythm for a client who has begun or soon begins a job, while support is wanted."""
    for _, job_id, text, started_on, ended_on, wanted_until, employer in jobs:
        ends = [day for day in (ended_on, wanted_until) if day is not None]
        if ends and min(ends) < today:
            continue
        found = next_support_day(started_on, facts.contacts.get(card.id), today, until)
        if found is not None and (not ends or found[0] <= min(ends)):
            day, why = found
            row = ("placement", job_id, " · ".join(filter(None, (text, employer))))
            yield _of_client(card, AttentionKind.JOB_SUPPORT, why, day, row=row)


def _task_items(caseload: Caseload, until: date) -> Iterator[AttentionItem]:
    for task in agreed_tasks.list_agreed_tasks(caseload, until):
        yield AttentionItem(
            AttentionKind.NEXT_STEP,
            RhythmReason.STEP_AGREED,
            "form",
            task.form_id,
            task.day,
            task.text,
            task.client_id,
            task.client_name,
            None,
            "",
            number=task.number,
        )


def _silent(
    card: ClientCard, facts: _Facts, until: date, limits: AttentionLimits
) -> Iterator[AttentionItem]:
    in_work = card.status is Status.SUCCEEDED
    if not in_work and not is_expecting(card.status, card.ended_on, until):
        return
    last = facts.contacts.get(card.id) or card.started_on
    if last is None or card.next_kind in (AttentionKind.NEXT_STEP, AttentionKind.STATUS_REVIEW):
        return
    day = last + timedelta(days=limits.silent_days)
    if day <= until:
        yield _of_client(card, AttentionKind.NO_CONTACT, RhythmReason.SILENT, day, row=None)


def _reviews(
    card: ClientCard, facts: _Facts, today: date, until: date, limits: AttentionLimits
) -> Iterator[AttentionItem]:
    """Plan and need; a review of the need looks at the plan too."""
    if card.started_on is None or card.status is Status.RETURNED:
        return
    kinds = (
        (AttentionKind.NEED_REVIEW, RhythmReason.NEED_DUE, limits.need_months),
        (AttentionKind.PLAN_REVIEW, RhythmReason.PLAN_DUE, limits.plan_months),
    )
    done = {kind: facts.reviews.get((card.id, kind)) for kind, _, _ in kinds}
    need = done[AttentionKind.NEED_REVIEW]
    plan = max(filter(None, done.values()), default=None)
    for (kind, why, months), last in zip(kinds, (need, plan), strict=True):
        day = review_day(card.started_on, last, months, today)
        if day <= until:
            yield _of_client(card, kind, why, day, row=None)
            return


def _no_show_item(
    card: ClientCard, facts: _Facts, until: date, limits: AttentionLimits
) -> Iterator[AttentionItem]:
    row_id, day = facts.missed.get(card.id, (0, None))
    if day is None or card.next_kind is AttentionKind.NEXT_STEP:
        return
    again = day + timedelta(days=limits.missed_days)
    if again <= until:
        row = ("entry", row_id, "")
        yield _of_client(card, AttentionKind.MISSED_MEETING, RhythmReason.MISSED, again, row=row)


def _first_employer_item(
    card: ClientCard, facts: _Facts, today: date, until: date, limits: AttentionLimits
) -> Iterator[AttentionItem]:
    """Criterion 15: the first employer is met face to face within 30 days of the entry."""
    searching = card.status in (Status.ACTIVE, Status.IN_MEASURE)
    if not searching or card.started_on is None or card.id in facts.visits:
        return
    day = card.started_on + timedelta(days=limits.employer_days)
    if day <= until and (today - card.started_on).days <= NEW_CLIENT_DAYS:
        yield _of_client(
            card, AttentionKind.FIRST_EMPLOYER, RhythmReason.NO_EMPLOYER_MET, day, row=None
        )


_STEPS = frozenset({AttentionKind.NEXT_STEP, AttentionKind.STEP_WITHOUT_DAY})
_STEPPED: dict[str, type[Fields]] = {
    "entry": EntryFields,
    "employer_contact": EmployerContactFields,
}
# A contact with the client: neither a plain note nor a meeting that nobody came to.
_CONTACTS = """
    SELECT client_id, max(day) FROM entry
    WHERE client_id IS NOT NULL AND day <= :today AND NOT missed AND kind <> 'note'
    GROUP BY client_id"""
_VISITED = """
    SELECT DISTINCT client_id FROM employer_contact
    WHERE way = 'visit' AND client_id IS NOT NULL"""
_JOBS = """
    SELECT placement.client_id, placement.id, job_title, started_on, ended_on, support_until,
           coalesce(employer.name, '')
    FROM placement LEFT JOIN employer ON employer.id = employer_id
    WHERE kind = 'job' AND started_on IS NOT NULL AND (ended_on IS NULL OR ended_on >= :today)
    ORDER BY placement.id"""
_MISSED = """
    SELECT client_id, id, max(day) FROM entry AS lost
    WHERE missed AND client_id IS NOT NULL AND day <= :today AND NOT EXISTS (
        SELECT 1 FROM entry AS later
        WHERE later.client_id = lost.client_id AND later.day > lost.day AND later.kind <> 'note')
    GROUP BY client_id"""
_PHASE_DAYS = "SELECT client_id, max(day) FROM phase_step GROUP BY client_id"
_MARKS = """
    SELECT client_id, kind, source, source_id, due_on, put_off_to, done_on
    FROM attention_mark ORDER BY id"""
# A later contact with the same client or employer has overtaken a step without a day.
_UNDATED = f"""
    SELECT entry.day, 'entry', entry.id, next_step,
           client_id, family_name, given_names, NULL, NULL
        FROM entry LEFT JOIN client ON client.id = client_id
        WHERE next_step <> '' AND next_day IS NULL AND NOT next_done
            AND {not_ended_sql()}
            AND NOT EXISTS (SELECT 1 FROM entry AS later
                WHERE later.client_id = entry.client_id AND later.day > entry.day)
    UNION ALL
    SELECT contact.day, 'employer_contact', contact.id, next_step,
           client_id, family_name, given_names, employer_id, employer.name
        FROM employer_contact AS contact
        JOIN employer ON employer.id = employer_id
        LEFT JOIN client ON client.id = client_id
        WHERE next_step <> '' AND next_day IS NULL AND NOT next_done
            AND {not_ended_sql()}
            AND NOT EXISTS (SELECT 1 FROM employer_contact AS later
                WHERE later.employer_id = contact.employer_id AND later.day > contact.day)"""  # noqa: S608 - a fixed condition
_DUE = f"""
    SELECT 'next_step', 'step_agreed', 'entry', entry.id, next_day, next_step,
           client_id, family_name, given_names, NULL, NULL
        FROM entry LEFT JOIN client ON client.id = client_id
        WHERE NOT next_done AND next_day <= :until
    UNION ALL
    SELECT 'next_step', 'step_agreed', 'employer_contact', contact.id, next_day, next_step,
           client_id, family_name, given_names, employer_id, employer.name
        FROM employer_contact AS contact
        JOIN employer ON employer.id = employer_id
        LEFT JOIN client ON client.id = client_id
        WHERE NOT next_done AND next_day <= :until
    UNION ALL
    SELECT 'rest_review', 'rest_ends', 'rest', rest.id, review_on, reason,
           client_id, family_name, given_names, NULL, NULL
        FROM rest JOIN client ON client.id = client_id
        WHERE review_on <= :until AND {resting_sql()}
    UNION ALL
    SELECT 'status_review', 'look_again', 'status_change', move.id, review_on, reason,
           client_id, family_name, given_names, NULL, NULL
        FROM status_change AS move JOIN client ON client.id = client_id
        WHERE review_on <= :until AND {clients.STANDING} AND {not_ended_sql()}
    UNION ALL
    SELECT 'placement_end', iif(placement.kind = 'measure', 'measure_ends', 'job_ends'),
           'placement', placement.id, placement.ended_on,
           iif(placement.kind = 'measure', measure, job_title),
           client_id, family_name, given_names, employer_id, employer.name
        FROM placement
        JOIN client ON client.id = client_id
        LEFT JOIN employer ON employer.id = employer_id
        WHERE placement.ended_on <= :until
            AND (placement.ended_on >= :today OR client.status = 'in_measure')
            AND {not_ended_sql()} AND NOT {clients.END_ANSWERED}
            AND (placement.kind = 'measure' OR term = 'fixed_term')
            AND NOT EXISTS (
                SELECT 1 FROM placement AS later
                WHERE later.client_id = placement.client_id AND later.id <> placement.id
                    AND (later.ended_on IS NULL OR later.ended_on > placement.ended_on))
    UNION ALL
    SELECT 'consent_end', 'consent_ends', 'consent', consent.id, valid_until, purpose,
           client_id, family_name, given_names, NULL, NULL
        FROM consent JOIN client ON client.id = client_id
        WHERE valid_until BETWEEN :today AND :until AND withdrawn_on IS NULL
            AND {not_ended_sql()}"""  # noqa: S608 - a fixed condition
