"""What a move asks for, and who counts to the caseload."""

from datetime import date, timedelta

import pytest

from app.models.enums import Phase, Status
from app.models.rules.caseload_size import CaseloadPart, find_part
from app.models.rules.status import (
    MoveQuestion,
    find_newest_status,
    find_standing_move,
    is_expecting,
    list_questions,
)


def test_who_was_moved_to_an_end_waits_for_no_step() -> None:
    ends = {status for status in Status if not is_expecting(status, None, date(2026, 11, 2))}
    assert ends == {Status.SUCCEEDED, Status.RETURNED}


@pytest.mark.parametrize(
    ("status", "first"),
    [
        (Status.IN_MEASURE, MoveQuestion.MEASURE),
        (Status.SUCCEEDED, MoveQuestion.JOB_TITLE),
        (Status.HEALTH_CHECK, MoveQuestion.REASON),
        (Status.REHAB_WORK, MoveQuestion.REASON),
        (Status.RETURNED, MoveQuestion.REASON),
    ],
)
def test_a_move_asks_what_its_colour_means(status: Status, first: MoveQuestion) -> None:
    asked = list_questions(status, running=False)
    assert asked[0] is first
    looks_again = status in (Status.HEALTH_CHECK, Status.REHAB_WORK)
    assert (MoveQuestion.REVIEW_ON in asked) is looks_again


def test_coming_back_asks_why_only_while_a_measure_runs() -> None:
    assert not list_questions(Status.ACTIVE, running=False)
    assert MoveQuestion.REASON in list_questions(Status.ACTIVE, running=True)


@pytest.mark.parametrize(
    ("status", "phase", "searching"),
    [
        (Status.ACTIVE, None, True),
        (Status.IN_MEASURE, Phase.EMPLOYER_SUPPORT, True),
        (Status.SUCCEEDED, Phase.KEEPING_WORK, True),
        (Status.SUCCEEDED, Phase.JOB_SEARCH, False),
        (Status.HEALTH_CHECK, Phase.JOB_SEARCH, False),
        (Status.REHAB_WORK, Phase.PROFILE, False),
        (Status.RETURNED, Phase.KEEPING_WORK, False),
    ],
)
def test_searching_or_supported_in_work(
    status: Status, phase: Phase | None, searching: bool
) -> None:
    part = CaseloadPart.SEARCH_OR_WORK if searching else CaseloadPart.OTHER
    assert find_part(status, phase, resting=False) is part
    assert find_part(status, phase, resting=True) is CaseloadPart.RESTING


@pytest.mark.parametrize(
    ("status", "ended", "on"),
    [
        (Status.ACTIVE, None, True),
        (Status.HEALTH_CHECK, 1, True),
        (Status.HEALTH_CHECK, 0, False),
        (Status.SUCCEEDED, None, False),
        (Status.RETURNED, 1, False),
    ],
)
def test_service_goes_on_until_an_end(status: Status, ended: int | None, on: bool) -> None:
    today = date(2026, 11, 16)
    ended_on = None if ended is None else today + timedelta(days=ended)
    assert is_expecting(status, ended_on, today) is on


A, M, S = Status.ACTIVE, Status.IN_MEASURE, Status.SUCCEEDED
EARLY, LATE = date(2026, 9, 2), date(2026, 10, 30)


@pytest.mark.parametrize(
    ("now", "moves", "which"),
    [
        (M, [], None),
        (M, [(EARLY, A)], None),
        (M, [(EARLY, A), (LATE, M)], 1),
        (M, [(LATE, M), (EARLY, A)], 0),  # what was before is written later
        (M, [(LATE, M), (EARLY, A), (EARLY, M)], 0),
        (M, [(LATE, M), (LATE, A), (LATE, M)], 2),  # there and back on one day
        (M, [(None, M), (None, M)], 0),
        (M, [(None, M), (EARLY, M)], 1),
        (S, [(LATE, A), (EARLY, S)], 1),  # the day of a move was put right
    ],
)
def test_which_move_put_a_client_where_the_client_stands(
    now: Status, moves: list[tuple[date | None, Status]], which: int | None
) -> None:
    assert find_standing_move(now, moves) == which


@pytest.mark.parametrize(
    ("moves", "then"),
    [
        ([], None),
        ([(None, A)], A),
        ([(LATE, M), (EARLY, A)], M),
        ([(LATE, M), (LATE, A)], A),
        ([(EARLY, M), (None, A)], M),
    ],
)
def test_where_the_newest_move_led(
    moves: list[tuple[date | None, Status]], then: Status | None
) -> None:
    assert find_newest_status(moves) is then
