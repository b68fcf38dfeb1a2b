"""What a move asks for, and who counts to the caseload."""

from datetime import date, timedelta

import pytest

from app.models.kinds import Phase, Status
from app.models.rules import caseload_size
from app.models.rules.status import asks_reason, goes_on, is_open


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
