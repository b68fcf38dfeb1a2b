"""What a move on the board asks for. No move is ever blocked, and going back is an ordinary one.

What the colours mean is the Kymenlaakso pilot's (2022 §4.4); that a client goes back to
rehabilitative work at once, from anywhere, is Heinola's and Sysmä's (2024).
"""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from app.models.enums import PlacementKind, Status
from app.models.rules.service_state import has_ended

_CLOSING = frozenset({Status.SUCCEEDED, Status.RETURNED})
_SEARCHING = frozenset({Status.ACTIVE, Status.IN_MEASURE})


class MoveQuestion(StrEnum):
    """What a move asks in place; each may be answered at once, later or never."""

    MEASURE = "measure"
    JOB_TITLE = "job_title"
    EMPLOYER = "employer"
    HOURS = "hours"
    TERM = "term"
    SUBSIDY = "subsidy"
    STARTED_ON = "started_on"
    ENDED_ON = "ended_on"
    REASON = "reason"
    REVIEW_ON = "review_on"
    DAY = "day"
    NEXT_SERVICE = "next_service"
    OUTCOME = "outcome"
    SERVICE_ENDED = "service_ended"


# What the colour means (Kymenlaakso pilot 2022 §4.4).
_LOOK_AGAIN = (MoveQuestion.REASON, MoveQuestion.REVIEW_ON, MoveQuestion.DAY)
_QUESTIONS = {
    Status.ACTIVE: (MoveQuestion.REASON, MoveQuestion.DAY),
    Status.IN_MEASURE: (
        MoveQuestion.MEASURE,
        MoveQuestion.EMPLOYER,
        MoveQuestion.STARTED_ON,
        MoveQuestion.ENDED_ON,
    ),
    Status.SUCCEEDED: (
        MoveQuestion.JOB_TITLE,
        MoveQuestion.EMPLOYER,
        MoveQuestion.HOURS,
        MoveQuestion.TERM,
        MoveQuestion.SUBSIDY,
        MoveQuestion.STARTED_ON,
    ),
    Status.HEALTH_CHECK: _LOOK_AGAIN,  # yellow
    Status.REHAB_WORK: _LOOK_AGAIN,  # pink
    Status.RETURNED: (
        MoveQuestion.REASON,
        MoveQuestion.NEXT_SERVICE,
        MoveQuestion.OUTCOME,
        MoveQuestion.SERVICE_ENDED,
        MoveQuestion.DAY,
    ),
}


def list_questions(status: Status, *, running: bool) -> tuple[MoveQuestion, ...]:
    """What a move there asks, in order; coming back asks only while a job or measure runs."""
    return () if status is Status.ACTIVE and not running else _QUESTIONS[status]


def kind_of_work(status: Status) -> PlacementKind | None:
    """What a move there begins: a measure, a job, or neither."""
    return {Status.IN_MEASURE: PlacementKind.MEASURE, Status.SUCCEEDED: PlacementKind.JOB}.get(
        status
    )


def is_expecting(status: Status, ended_on: date | None, day: date) -> bool:
    """Whether a client waits for the coach's next step: not moved to an end, and not ended.

    Args:
        status: Where the client stands.
        ended_on: The last day of the service, if any.
        day: The day that is asked about.
    """
    return status not in _CLOSING and not has_ended(ended_on, day)


def continues_service(status: Status, ended_on: date | None, day: date) -> bool:
    """Whether a move takes a service up again that has ended: the client is active once more.

    Args:
        status: Where the client is moved to.
        ended_on: The last day of the service, if any.
        day: The day of the move.
    """
    return status in _SEARCHING and has_ended(ended_on, day)


def find_standing_move(now: Status, moves: Sequence[tuple[date | None, Status]]) -> int | None:
    """Which of these moves put a client where she or he stands now.

    It is the newest one that led there; of several without a day the first, since what is filled in
    later happened earlier.

    Args:
        now: Where the client stands.
        moves: Day and target of each move, in the order they were written.

    Returns:
        The place in `moves`, from 0; None where no move led there.
    """
    there = [
        (day is not None, day or date.min, number if day else -number, number)
        for number, (day, status) in enumerate(moves)
        if status is now
    ]
    return max(there)[-1] if there else None


def find_newest_status(moves: Sequence[tuple[date | None, Status]]) -> Status | None:
    """Where the newest of these moves led; None without moves.

    Args:
        moves: Day and target of each move, in the order they were written.
    """
    dated = [(day or date.min, number) for number, (day, _) in enumerate(moves)]
    return moves[max(dated)[1]][1] if dated else None
