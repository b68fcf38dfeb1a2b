"""What a move on the board asks for. No move is ever blocked, and going back is an ordinary one."""

from collections.abc import Sequence
from datetime import date

from app.models.kinds import Status

_CLOSING = frozenset({Status.SUCCEEDED, Status.RETURNED})


def asks_reason(status: Status) -> bool:
    """Whether a move there asks for its day and reason in place; both may be filled in later."""
    return status in _CLOSING


def is_open(status: Status) -> bool:
    """Whether somebody in this situation still waits for the coach's next step."""
    return status not in _CLOSING


def goes_on(status: Status, ended_on: date | None, today: date) -> bool:
    """Whether the service still goes on: not moved to an end, and no end date has come."""
    return is_open(status) and (ended_on is None or ended_on > today)


def current(now: Status, moves: Sequence[tuple[date | None, Status]]) -> Status:
    """Where a client stands by the newest of these moves, given in the order they were written.

    Where the days leave it open (two moves on one day, or one without a day), what stands now
    stands: filling in what was before changes nothing.
    """
    newest = max((day for day, _ in moves if day is not None), default=None)
    possible = [status for day, status in moves if day is None or day == newest]
    if not possible or now in possible:
        return now
    return [status for day, status in moves if day == newest][-1]
