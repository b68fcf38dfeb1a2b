"""When data is no longer needed."""

from datetime import date

import pytest

from app.models.rules.retention import due_on


@pytest.mark.parametrize(
    ("ended", "years", "due"),
    [
        (date(2016, 11, 16), 10, date(2026, 11, 16)),
        (date(2024, 2, 29), 10, date(2034, 2, 28)),
        (date(2024, 2, 29), 4, date(2028, 2, 29)),
    ],
)
def test_the_day(ended: date, years: int, due: date) -> None:
    assert due_on(ended, years) == due
