"""What waits for the coach: next steps, reviews, ends, the rhythm at work, and silent people.

Every count of what waits in the program is a count of these items, by these rules.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import chain
from operator import attrgetter
from typing import Any

from app.models.attention import AttentionMarkFields
from app.models.client import RestFields, StatusChangeFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields
from app.models.enums import AttentionKind, WaitReason
from app.models.fields import Fields
from app.models.refusals import Reason
from app.models.rules.attention_limits import AttentionLimits
from app.models.rules.criteria.anchors import next_review_months
from app.models.rules.dates import add_months
from app.models.rules.quick_line.parsing import ParsedLine
from app.models.rules.quick_line.times import distance_in_text
from app.services.caseload import quick_line
from app.services.caseload.consent_check import MissingConsent
from app.services.caseload.waiting import agreed_tasks, benefits_advice, rows
from app.services.caseload.waiting.client_rules import ClientRules
from app.services.caseload.waiting.items import AttentionGroup, AttentionItem
from app.services.caseload.waiting.rows import AttentionMarks
from app.services.errors import InvalidValue, Refused
from app.services.storage import records, settings
from app.services.storage.changes import Change, RowImage
from app.services.storage.connection import DatabaseConnection
from app.services.storage.kept_readings import ClientId, KeptReading, find_touched_clients
from app.services.storage.unit_of_work import Caseload

__all__ = ["AttentionGroup", "AttentionItem"]

AHEAD = timedelta(days=7)
"""How far ahead the page Today looks."""
_CRITERIA_PUT_OFF = "attention.criteria_put_off"
"""The day on which the review of the criteria was due, and the day it was put off to."""
HORIZON = timedelta(days=14)
"""How far ahead is kept at hand at least: what the counts and Today ask after a change.

It is not the two weeks of silence (`AttentionLimits.silent_days`): they only happen to be as long.
"""
_OF_REVIEWS = frozenset({"criterion_review", "criterion_score"})
_Waiting = tuple[AttentionItem, ...]
"""What waits for one client."""


def list_due(
    caseload: Caseload,
    until: date,
    *,
    limits: AttentionLimits | None = None,
    clients: Collection[int] | None = None,
) -> list[AttentionItem]:
    """All that waits until that day, the earliest first; steps without a day come last.

    Args:
        caseload: the open caseload.
        until: the last day that is looked at.
        limits: after how long something is brought up; what the coach has set without it.
        clients: for whom alone it waits; without them for everybody.
    """
    return sorted(_find_due(caseload, until, limits, clients), key=attrgetter("place"))


def _find_due(
    caseload: Caseload,
    until: date,
    limits: AttentionLimits | None = None,
    clients: Collection[int] | None = None,
) -> list[AttentionItem]:
    if limits is None and clients is None and until <= _find_horizon(caseload):
        found = _keep_waiting(caseload).derive(_list_waiting)
    else:
        limits = limits or read_limits(caseload)
        with caseload.raw_connection() as connection:
            reading = _AttentionReading(connection, caseload.today, until, clients, limits)
            found = _list_waiting(reading.items())
    return [item for item in found if item.day is None or item.day <= until]


def agenda(caseload: Caseload, *, ahead: timedelta = AHEAD) -> list[AttentionItem]:
    """What the page Today shows, in its order: late, today, this week, silent, without a day."""
    return list(chain.from_iterable(group_agenda(caseload, ahead=ahead).values()))


def group_agenda(
    caseload: Caseload, *, ahead: timedelta = AHEAD
) -> dict[AttentionGroup, list[AttentionItem]]:
    """The same by the parts of the page, in their order; a part in which nothing waits is none."""
    today = caseload.today
    agreed: dict[AttentionGroup, list[AttentionItem]] = {part: [] for part in AttentionGroup}
    regular: dict[AttentionGroup, list[AttentionItem]] = {part: [] for part in AttentionGroup}
    for item in _find_due(caseload, today + ahead):
        if not (item.kind is AttentionKind.NO_CONTACT and item.day and item.day > today):
            (regular if item.regular else agreed)[item.group(today)].append(item)
    place = attrgetter("place_in_group")
    return {
        part: [*sorted(agreed[part], key=place), *sorted(regular[part], key=place)]
        for part in AttentionGroup
        if agreed[part] or regular[part]
    }


def count_waiting(caseload: Caseload) -> int:
    """How many things wait today: what is late, due today, or silent (nobody has been in touch)."""
    return len(_waiting_now(caseload))


def waiting_clients(caseload: Caseload) -> frozenset[int]:
    """The ids of the clients for whom something waits today, by the same rule as the count."""
    return frozenset(item.client_id for item in _waiting_now(caseload) if item.client_id)


def _waiting_now(caseload: Caseload) -> list[AttentionItem]:
    today = caseload.today
    waiting = _keep_waiting(caseload).derive(_list_waiting)
    return [item for item in waiting if item.day is not None and item.day <= today]


def _list_waiting(waiting: Mapping[ClientId, _Waiting]) -> tuple[AttentionItem, ...]:
    return tuple(chain.from_iterable(waiting.values()))


def _keep_waiting(caseload: Caseload) -> KeptReading[_Waiting]:
    kept: KeptReading[_Waiting] | None = caseload.kept.get(AttentionItem)
    if kept is None:

        def read(
            connection: DatabaseConnection, wanted: Collection[ClientId] | None
        ) -> dict[ClientId, _Waiting]:
            until, limits = _find_horizon(caseload), read_limits(caseload)
            return _AttentionReading(connection, caseload.today, until, wanted, limits).items()

        kept = caseload.kept[AttentionItem] = KeptReading(caseload, read, _find_touched)
    return kept


def _find_horizon(caseload: Caseload) -> date:
    """The last day that is kept at hand: the employer log looks ahead to the last first contact."""
    days = read_limits(caseload).employer_days
    return caseload.today + max(HORIZON, timedelta(days=days))


def _find_touched(connection: DatabaseConnection, change: Change) -> Collection[ClientId] | None:
    """Whose items a change may have changed; the review of the criteria is nobody's."""
    if any(_is_limit(image) for image in change.images):
        return None
    found = find_touched_clients(connection, change)
    if any(image.table in _OF_REVIEWS for image in change.images):
        found.add(None)
    return found


def _is_limit(image: RowImage) -> bool:
    name = (image.after or image.before or {}).get("name", "")
    return image.table == "setting" and str(name).startswith("attention.")


def read_limits(caseload: Caseload) -> AttentionLimits:
    """After how long things are brought up, as the coach has set it."""
    usual = vars(AttentionLimits())
    with caseload.raw_connection() as connection:
        kept = rows.read_settings(connection, "attention.")
    given = {name: kept.get(f"attention.{name}", "") for name in usual}
    return AttentionLimits(**{n: int(v) if v.isdecimal() else usual[n] for n, v in given.items()})


def write_limit(caseload: Caseload, name: str, value: int) -> Change:
    """Set after how long something is brought up.

    Args:
        caseload: The open caseload.
        name: A name in `AttentionLimits`.
        value: Days, or months where the name ends so; 1 to 400.

    Raises:
        InvalidValue: No such limit, or no plausible value.
    """
    if name not in vars(AttentionLimits()) or not 1 <= value <= 400:
        raise InvalidValue(name)
    return settings.write(caseload, f"attention.{name}", str(value))


def tick_item(caseload: Caseload, item: AttentionItem) -> Change:
    """Tick it: the next step is taken, the rest is reviewed, somebody has been contacted.

    Raises:
        Refused: No tick can end this (Reason.NOT_TICKABLE).
        NotFound: The row behind it is gone.
    """
    if not item.tickable:
        raise Refused(Reason.NOT_TICKABLE)
    if item.table == "form":
        return agreed_tasks.tick_agreed_task(caseload, item.row_id, item.number)
    if item.kind is AttentionKind.BENEFITS_ADVICE:
        return benefits_advice.record_benefits(caseload, item.row_id, gone_through=True)
    if item.kind is AttentionKind.REST_REVIEW:
        return records.edit(caseload, RestFields, item.row_id, review_on=None)
    if item.kind is AttentionKind.STATUS_REVIEW:
        return records.edit(caseload, StatusChangeFields, item.row_id, review_on=None)
    if item.table in _STEPPED and item.kind in _STEPS:
        return records.edit(caseload, _STEPPED[item.table], item.row_id, next_done=True)
    return _mark(caseload, item, done_on=caseload.today)


def put_off(caseload: Caseload, item: AttentionItem, day: date) -> Change:
    """Let a thing wait until another day: the next step gets that day, other things a mark.

    Raises:
        NotFound: The row behind it is gone.
        Refused: A thing that only ends when what it asks for is recorded.
        InvalidValue: No plausible day.
    """
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


def settle(
    caseload: Caseload, item: AttentionItem, line: str, *, next_day: date | None = None
) -> Change:
    """Record in place what was done and tick it, in one step of undo.

    Args:
        caseload: The open caseload.
        item: What waits.
        line: A quick line ("soitettu, jatko +14"), which is about the item's client or employer
            even if it names another.
        next_day: The day of the next step instead of the one that the line tells.

    Raises:
        InvalidValue, NotFound, Refused: Nothing is recorded or ticked.
    """
    parsed = _read_about(caseload, item, line)
    done = quick_line.save_line(caseload, replace(parsed, next_day=next_day or parsed.next_day))
    return Change((*done.images, *tick_item(caseload, item).images))


def find_unconsented(caseload: Caseload, item: AttentionItem, line: str) -> list[MissingConsent]:
    """The consents that are missing for what `settle` would record of a line."""
    return quick_line.missing_consents(caseload, _read_about(caseload, item, line))


def find_next_day(caseload: Caseload, item: AttentionItem, line: str) -> date | None:
    """The day of the next step that `settle` would record of a line; None where it tells none."""
    return _read_about(caseload, item, line).next_day


def _read_about(caseload: Caseload, item: AttentionItem, line: str) -> ParsedLine:
    parsed = quick_line.read_line(caseload, line)
    return quick_line.fill_in_subject(parsed, item.client_id, item.employer_id, caseload)


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
        wanted: Collection[ClientId] | None,
        limits: AttentionLimits,
    ) -> None:
        self._connection = connection
        self._today = today
        self._until = until
        self._wanted = wanted
        self._limits = limits

    def items(self) -> dict[ClientId, _Waiting]:
        """What waits for each client, and below None what is nobody's."""
        marks = rows.read_marks(self._connection, self._wanted)
        found = rows.read_dated(self._connection, self._today, self._until, self._wanted)
        found += self._tasks()
        found += self._steps_without_day()
        found += self._about_clients(marks)
        found += self._criteria_review()
        waiting: dict[ClientId, list[AttentionItem]] = {}
        for unmarked in found:
            item = _load_marks(unmarked, marks)
            if item is not None and (item.day is None or item.day <= self._until):
                waiting.setdefault(item.client_id, []).append(item)
        return {who: tuple(items) for who, items in waiting.items()}

    def _about_clients(self, marks: AttentionMarks) -> Iterator[AttentionItem]:
        rules = ClientRules(self._today, self._until, self._limits, marks.reviews)
        jobs = rows.read_jobs(self._connection, self._today, self._wanted)
        for client in rows.read_clients(self._connection, self._today, self._wanted):
            yield from rules.apply(client, jobs.get(client.id, []))

    def _steps_without_day(self) -> Iterator[AttentionItem]:
        """On the day that their words hold ("soitto 2 vk"), else without one."""
        for since, item in rows.read_undated(self._connection, self._today, self._wanted):
            day = distance_in_text(item.text, since) if since else None
            if day is None:
                yield item
            elif day <= self._until:
                kind, why = AttentionKind.NEXT_STEP, WaitReason.STEP_AGREED
                yield replace(item, kind=kind, why=why, day=day)

    def _tasks(self) -> Iterator[AttentionItem]:
        for task in agreed_tasks.read_agreed_tasks(self._connection, self._until, self._wanted):
            yield AttentionItem(
                AttentionKind.NEXT_STEP,
                WaitReason.TASK_AGREED,
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
        if last is None or (self._wanted is not None and None not in self._wanted):
            return
        review_id, day, total = last
        due_on = next_day = add_months(day, next_review_months(total))
        kept = rows.read_settings(self._connection, _CRITERIA_PUT_OFF)
        was_due, _, later = kept.get(_CRITERIA_PUT_OFF, "").partition("/")
        if was_due == due_on.isoformat():
            next_day = date.fromisoformat(later)
        if next_day <= self._until:
            kind, why = AttentionKind.CRITERIA_REVIEW, WaitReason.CRITERIA_DUE
            item = AttentionItem(
                kind, why, "criterion_review", review_id, next_day, "", None, "", None, ""
            )
            yield item if next_day == due_on else replace(item, due_on=due_on)


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
