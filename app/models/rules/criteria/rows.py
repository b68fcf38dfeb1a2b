"""The plain rows that the criteria are counted from, and what a count gives."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

from app.models.enums import EntryKind, EntryPlace, EntryWay
from app.models.rules import service_state


class ClientSpan(NamedTuple):
    """A client's service: open from its start until the day of its end."""

    id: int
    started_on: date | None
    ended_on: date | None
    status: str = ""
    outcome: str | None = None
    quick_help: bool = False


class RestSpan(NamedTuple):
    """A time in which a client's service rested; `until` is the first day after it.

    `outcome` where the service had ended on `since` and was taken up again.
    """

    client_id: int
    since: date | None
    until: date | None
    outcome: str | None = None


class EntryLine(NamedTuple):
    """One line of the diary. `employment_services` where it was with that partner."""

    id: int
    client_id: int | None
    day: date | None
    kind: str
    place: str | None = None
    way: str | None = None
    minutes: int | None = None
    missed: bool = False
    employment_services: bool = False


class ContactLine(NamedTuple):
    """One contact with an employer; `job` is the kind of work that was asked for."""

    id: int
    employer_id: int
    client_id: int | None
    day: date | None
    way: str
    minutes: int | None = None
    job: str = ""
    made_by: str = ""


class JobLine(NamedTuple):
    """One job (no measure). `told_ended` where a reason or a cause of its end is written."""

    id: int
    client_id: int
    employer_id: int | None
    started_on: date | None
    ended_on: date | None
    job: str = ""
    told_ended: bool = False
    competitive: bool = True
    pay_subsidy: bool = False
    support_until: date | None = None
    end_heard_on: date | None = None

    def has_ended_by(self, by: date) -> bool:
        """Whether anything tells that it ended by that day: a day, a reason, or hearing of it."""
        days = (self.ended_on, self.end_heard_on)
        return self.told_ended or any(day is not None and day <= by for day in days)


class ChangeLine(NamedTuple):
    """A dated change in a job; `advised` where benefits were gone through for it by name."""

    placement_id: int
    client_id: int
    day: date
    of_hours: bool
    advised: bool


class WishLine(NamedTuple):
    """A kind of work or an employer that a client wished for from a day until another."""

    client_id: int
    job: str
    employer_id: int | None
    since: date | None
    until: date | None


class Unit(StrEnum):
    """What a criterion's figure counts; a share is from 0 to 1."""

    CLIENTS = "clients"
    DAYS = "days"
    PER_WEEK = "per_week"
    SHARE = "share"
    COUNT = "count"


class Gap(NamedTuple):
    """Something not recorded that a figure would need: which field of which row."""

    field: str
    table: str
    id: int
    client_id: int | None = None
    days: int | None = None


@dataclass(frozen=True)
class Measured:
    """A criterion's figure with the number of cases behind it, and their rows."""

    figure: float | None
    n: int
    proposal: int | None = None
    table: str = ""
    ids: tuple[int, ...] = ()
    failing: tuple[int, ...] = ()
    gaps: tuple[Gap, ...] = ()
    more: Mapping[str, Any] = field(default_factory=dict)


NOTHING = Measured(None, 0)
_MEETINGS = frozenset({EntryKind.MEETING, EntryKind.WORKPLACE_VISIT})
_FAR = frozenset({EntryWay.PHONE, EntryWay.VIDEO, EntryWay.MESSAGE})
WRITTEN_OR_CALLED = frozenset({"call", "message", "note"})
"""The kinds of lines that are no meeting."""
NOTE = EntryKind.NOTE.value
"""The coach's own line, with nobody: no contact, no attempt at one and no support."""


def same_words(text: str) -> str:
    """The words with small letters and single spaces, so that what means the same is one."""
    return " ".join(text.casefold().split())


def is_open(client: ClientSpan, day: date) -> bool:
    """Whether the service has begun and not ended; one without a start day has begun."""
    return service_state.is_open(client.started_on, client.ended_on, day)


def is_in_person(row: EntryLine) -> bool:
    """Whether a line tells of a meeting face to face; a meeting is one unless it says otherwise."""
    return not row.missed and _is_face_to_face(row.kind, row.place, row.way)


def is_remote(kind: str, place: str | None, way: str | None) -> bool:
    """Whether a line tells of something that happened at no place: a call, a message, a video."""
    if place is not None:
        return place == EntryPlace.REMOTE
    return way in _FAR or kind in WRITTEN_OR_CALLED


@cache  # a few combinations, asked of every line
def _is_face_to_face(kind: str, place: str | None, way: str | None) -> bool:
    if way in _FAR or place == EntryPlace.REMOTE or kind in WRITTEN_OR_CALLED:
        return False
    return way == EntryWay.IN_PERSON or place is not None or kind in _MEETINGS
