"""What a move on the board asks for. No move is ever blocked, and going back is an ordinary one."""

from collections.abc import Sequence
from datetime import date

from app.models.enums import Status
from app.models.rules.service_state import has_ended

_CLOSING = frozenset({Status.SUCCEEDED, Status.RETURNED})


def asks_reason(status: Status) -> bool:
    """Whether a move there asks for its day and reason in place; both may be filled in later."""
    return status in _CLOSING


def is_expecting(status: Status, ended_on: date | None, day: date) -> bool:
    """Whether a client waits for the coach's next step: not moved to an end, and not ended."""
    return status not in _CLOSING and not has_ended(ended_on, day)


def standing(now: Status, moves: Sequence[tuple[date | None, Status]]) -> int | None:
    """Which of these moves put a client where she or he stands now; None where none of them did.

    The moves are given in the order they were written. It is the newest one to there; of several
    without a day the first, since what is filled in later was earlier.
    """
    there = [
        (day is not None, day or date.min, number if day else -number, number)
        for number, (day, status) in enumerate(moves)
        if status is now
    ]
    return max(there)[-1] if there else None


def newest(moves: Sequence[tuple[date | None, Status]]) -> Status | None:
    """Where the newest of these moves led, given in the order they were written."""
    dated = [(day or date.min, number) for number, (day, _) in enumerate(moves)]
    return moves[max(dated)[1]][1] if dated else None
