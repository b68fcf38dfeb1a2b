"""What waits for the coach: next steps, reviews, ends, the rhythm at work, and silent people.

Every count of what waits in the program is a count of these items, by these rules.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from app.models.attention import AttentionMarkFields
from app.models.client import RestFields, StatusChangeFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields
from app.models.enums import AttentionKind
from app.models.fields import Fields
from app.models.refusals import Reason
from app.models.rules.criteria.anchors import next_review_months
from app.models.rules.dates import add_months
from app.models.rules.quick_line.times import distance_in_text
from app.models.rules.support_rhythm import AttentionLimits, RhythmReason
from app.models.rules.text.names import sort_key
from app.services.caseload import quick_line
from app.services.caseload.waiting import agreed_tasks, rows
from app.services.caseload.waiting.client_rules import ClientRules
from app.services.caseload.waiting.items import AttentionGroup, AttentionItem
from app.services.caseload.waiting.rows import AttentionMarks
from app.services.errors import InvalidValue, Refused
from app.services.storage import records, settings
from app.services.storage.changes import Change
from app.services.storage.connection import DatabaseConnection
from app.services.storage.read_cache import ReadCache
from app.services.storage.unit_of_work import Caseload

__all__ = ["AttentionGroup", "AttentionItem"]

AHEAD = timedelta(days=7)
"""How far ahead the page Today looks."""
_CRITERIA_PUT_OFF = "attention.criteria_put_off"
"""The day on which the review of the criteria was due, and the day it was put off to."""
_KEPT: ReadCache[list[AttentionItem]] = ReadCache()


def due(
    caseload: Caseload,
    until: date,
    *,
    client_id: int | None = None,
    limits: AttentionLimits | None = None,
) -> list[AttentionItem]:
    """All that waits until that day, the earliest first; steps without a day come last.

    Args:
        caseload: the open caseload.
        until: the last day that is looked at.
        client_id: one client's alone, with what waits in her matters at employers.
        limits: after how long something is brought up; what the coach has set without it.
    """
    today = caseload.today
    horizon = until if client_id else max(until, today + AHEAD)
    limits = limits or read_limits(caseload)
    whole = _KEPT.read(
        caseload,
        (horizon, client_id, limits),
        lambda connection: _AttentionReading(connection, today, horizon, client_id, limits).items(),
    )
    return [item for item in whole if item.day is None or item.day <= until]


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
    usual = vars(AttentionLimits())
    with caseload.raw() as connection:
        kept = rows.read_settings(connection, "attention.")
    given = {name: kept.get(f"attention.{name}", "") for name in usual}
    return AttentionLimits(**{n: int(v) if v.isdecimal() else usual[n] for n, v in given.items()})


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
    if item.kind is AttentionKind.CRITERIA_REVIEW:
        days = (item.due_on or item.day or day, day)
        return settings.write(caseload, _CRITERIA_PUT_OFF, "/".join(map(str, days)))
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


class _AttentionReading:
    """One reading of all that waits until a day, for everybody or for one client."""

    def __init__(
        self,
        connection: DatabaseConnection,
        today: date,
        until: date,
        client_id: int | None,
        limits: AttentionLimits,
    ) -> None:
        self._connection = connection
        self._today = today
        self._until = until
        self._client_id = client_id
        self._limits = limits

    def items(self) -> list[AttentionItem]:
        """Everything, the earliest first."""
        marks = rows.read_marks(self._connection)
        found = rows.read_dated(self._connection, self._today, self._until, self._client_id)
        found += self._tasks()
        found += self._steps_without_day()
        found += self._about_clients(marks)
        found += self._criteria_review()
        marked = (_load_marks(item, marks) for item in found)
        kept = [item for item in marked if item and (not item.day or item.day <= self._until)]
        kept.sort(key=_place)
        return kept

    def _about_clients(self, marks: AttentionMarks) -> Iterator[AttentionItem]:
        rules = ClientRules(self._today, self._until, self._limits, marks.reviews)
        jobs = rows.read_jobs(self._connection, self._today, self._client_id)
        for client in rows.read_clients(self._connection, self._today, self._client_id):
            yield from rules.apply(client, jobs.get(client.id, []))

    def _steps_without_day(self) -> Iterator[AttentionItem]:
        """On the day that their words hold ("soitto 2 vk"), else without one."""
        for since, item in rows.read_undated(self._connection, self._today, self._client_id):
            day = distance_in_text(item.text, since) if since else None
            if day is None:
                yield item
            elif day <= self._until:
                kind, why = AttentionKind.NEXT_STEP, RhythmReason.STEP_AGREED
                yield replace(item, kind=kind, why=why, day=day)

    def _tasks(self) -> Iterator[AttentionItem]:
        for task in agreed_tasks.read_agreed_tasks(self._connection, self._until):
            if self._client_id in (None, task.client_id):
                yield AttentionItem(
                    AttentionKind.NEXT_STEP,
                    RhythmReason.TASK_AGREED,
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

    def _criteria_review(self) -> Iterator[AttentionItem]:
        """Half yearly until 100 points, then yearly (THL); nobody is asked for a first one."""
        last = rows.read_last_criteria_review(self._connection)
        if last is None or self._client_id is not None:
            return
        review_id, day, total = last
        due_on = next_day = add_months(day, next_review_months(total))
        kept = rows.read_settings(self._connection, _CRITERIA_PUT_OFF)
        was_due, _, later = kept.get(_CRITERIA_PUT_OFF, "").partition("/")
        if was_due == due_on.isoformat():
            next_day = date.fromisoformat(later)
        if next_day <= self._until:
            kind, why = AttentionKind.CRITERIA_REVIEW, RhythmReason.CRITERIA_DUE
            item = AttentionItem(
                kind, why, "criterion_review", review_id, next_day, "", None, "", None, ""
            )
            yield item if next_day == due_on else replace(item, due_on=due_on)


def _place(item: AttentionItem) -> tuple[date, AttentionKind, tuple[str, str], int]:
    return item.day or date.max, item.kind, _name_place(item.client_name), item.row_id


_name_place = lru_cache(maxsize=8192)(sort_key)


def _load_marks(item: AttentionItem, marks: AttentionMarks) -> AttentionItem | None:
    """The item on the day it was put off to; None where it was ticked."""
    which = (item.kind, item.table, item.row_id, item.day)
    put_off_to, done_on = marks.days.get(which, (None, None))
    if done_on is not None:
        return None
    return replace(item, day=put_off_to, due_on=item.day) if put_off_to else item


_STEPS = frozenset({AttentionKind.NEXT_STEP, AttentionKind.STEP_WITHOUT_DAY})
_STEPPED: dict[str, type[Fields]] = {
    "entry": EntryFields,
    "employer_contact": EmployerContactFields,
}
