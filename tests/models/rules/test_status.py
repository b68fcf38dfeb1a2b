"""What a move asks for, and who counts to the caseload."""

from datetime import date, timedelta

import pytest

from app.models.kinds import Phase, Status
from app.models.rules import caseload_size
from app.models.rules.status import asks_reason, current, goes_on, is_open


def test_only_closing_moves_ask_for_day_and_reason() -> None:
    closing = {status for status in Status if asks_reason(status)}
    assert closing == {Status.SUCCEEDED, Status.RETURNED}
    assert not any(is_open(status) for status in closing)


@pytest.mark.parametrize(
    ("status", "phase", "counted"),
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
def test_counted_in_search_or_in_work_support(
    status: Status, phase: Phase | None, counted: bool
) -> None:
    assert caseload_size.counts(status, phase, resting=False, ended=False) is counted
    assert not caseload_size.counts(status, phase, resting=True, ended=False)
    assert not caseload_size.counts(status, phase, resting=False, ended=True)


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
    assert goes_on(status, ended_on, today) is on


A, M, S = Status.ACTIVE, Status.IN_MEASURE, Status.SUCCEEDED
EARLY, LATE = date(2026, 9, 2), date(2026, 10, 30)


@pytest.mark.parametrize(
    ("now", "moves", "then"),
    [
        (M, [], M),
        (M, [(EARLY, A), (LATE, M)], M),
        (M, [(LATE, M), (EARLY, A)], M),  # what was before is written later
        (M, [(LATE, M), (LATE, A)], M),  # two moves on one day
        (M, [(None, M), (EARLY, A)], M),  # of the present one nobody knows the day
        (M, [(LATE, M), (None, A)], M),
        (M, [(EARLY, M), (LATE, S)], S),
        (M, [(LATE, A), (EARLY, M)], A),
        (M, [(LATE, A), (LATE, S)], S),
        (M, [(None, A)], A),
    ],
)
def test_the_newest_move_says_where_a_client_stands(
    now: Status, moves: list[tuple[date | None, Status]], then: Status
) -> None:
    assert current(now, moves) is then
