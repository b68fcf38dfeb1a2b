"""What a move asks for, and who counts to the caseload."""

import pytest

from app.models.kinds import Phase, Status
from app.models.rules import caseload_size
from app.models.rules.status import asks_reason, is_open


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
