"""One thing that waits for the coach, and where it stands on the page Today."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import cached_property, lru_cache

from app.models.enums import AttentionKind, WaitReason
from app.models.rules.text.names import sort_key


class AttentionGroup(IntEnum):
    """The parts of the page Today, in their order."""

    LATE = 0
    TODAY = 1
    THIS_WEEK = 2
    SILENT = 3
    WITHOUT_DAY = 4


_REGULAR = frozenset(
    {
        AttentionKind.PLAN_REVIEW,
        AttentionKind.NEED_REVIEW,
        AttentionKind.FIRST_EMPLOYER,
        AttentionKind.CRITERIA_REVIEW,
    }
)
_ENDED_ELSEWHERE = frozenset(
    {AttentionKind.PLACEMENT_END, AttentionKind.CONSENT_END, AttentionKind.CRITERIA_REVIEW}
)


_name_place = lru_cache(maxsize=8192)(sort_key)


@dataclass(frozen=True)
class AttentionItem:
    """One thing that waits on a day, and the row it comes from.

    Its places are worked out once: after a change thousands of others are put in order again.

    `day` is None for a step that was agreed without one. `due_on` is the day it was due before
    it was put off.
    `number` is the row of a task in its form.
    """

    kind: AttentionKind
    why: WaitReason
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
        return self.kind not in _ENDED_ELSEWHERE

    def late_days(self, today: date) -> int:
        """By how many days it is late; 0 for what is due today or later, or has no day."""
        return max((today - self.day).days, 0) if self.day else 0

    @cached_property
    def place(self) -> tuple[date, AttentionKind, tuple[str, str], int]:
        """The place among all that waits, to sort by: the earliest first, without a day last."""
        return self.day or date.max, self.kind, _name_place(self.client_name), self.row_id

    @cached_property
    def place_in_group(self) -> tuple[date, str, AttentionKind, int]:
        """The place among what was agreed, or what is due, in one part of the page Today."""
        return self.day or date.max, self.client_name, self.kind, self.row_id

    @cached_property
    def regular(self) -> bool:
        """Whether it comes round by itself and was not agreed with anybody."""
        return self.kind in _REGULAR

    def group(self, today: date) -> AttentionGroup:
        """The part of the page Today where it stands."""
        if self.day is None:
            return AttentionGroup.WITHOUT_DAY
        if self.kind is AttentionKind.NO_CONTACT:
            return AttentionGroup.SILENT
        if self.day < today:
            return AttentionGroup.LATE
        return AttentionGroup.TODAY if self.day == today else AttentionGroup.THIS_WEEK
