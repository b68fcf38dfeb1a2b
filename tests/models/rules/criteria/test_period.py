"""Which days, weeks and months a review looks at."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.rules.criteria.period import Period, last_full_months, period_of

days = st.dates(date(1990, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    ("today", "since", "until"),
    [
        (date(2026, 11, 28), date(2026, 5, 1), date(2026, 10, 31)),
        (date(2026, 11, 1), date(2026, 5, 1), date(2026, 10, 31)),
        (date(2026, 11, 30), date(2026, 5, 1), date(2026, 10, 31)),
        (date(2027, 1, 5), date(2026, 7, 1), date(2026, 12, 31)),
        (date(2028, 3, 1), date(2027, 9, 1), date(2028, 2, 29)),
    ],
)
def test_the_usual_period_is_the_last_six_full_months(
    today: date, since: date, until: date
) -> None:
    assert last_full_months(today) == Period(since, until)
    assert period_of(None, None, today) == Period(since, until)


def test_what_is_left_open_is_filled() -> None:
    today = date(2026, 11, 28)
    assert period_of(date(2026, 9, 1), None, today).until == date(2026, 10, 31)
    assert period_of(date(2026, 11, 2), None, today).until == today
    assert period_of(None, date(2026, 6, 30), today).since == date(2026, 1, 1)
    assert period_of(None, date(2026, 6, 15), today).since == date(2025, 12, 16)
    with pytest.raises(ValueError, match="before"):
        period_of(date(2026, 6, 2), date(2026, 6, 1), today)


def test_only_weeks_that_lie_wholly_in_the_period_count() -> None:
    october = Period(date(2026, 10, 1), date(2026, 10, 31))  # from a Thursday to a Saturday
    assert october.full_weeks() == [date(2026, 10, 5), date(2026, 10, 12), date(2026, 10, 19)]
    assert Period(date(2026, 10, 5), date(2026, 10, 11)).full_weeks() == [date(2026, 10, 5)]
    assert Period(date(2026, 10, 6), date(2026, 10, 17)).full_weeks() == []


@given(since=days, length=st.integers(0, 500))
def test_weeks_and_months_lie_in_the_period_and_none_more_fits(since: date, length: int) -> None:
    period = Period(since, since + timedelta(days=length))
    weeks, months = period.full_weeks(), period.full_months()
    assert all(m.weekday() == 0 and period.contains(m + timedelta(days=6)) for m in weeks)
    inside = [since + timedelta(days=n) for n in range(length + 1)]
    mondays = [d for d in inside if d.weekday() == 0 and period.contains(d + timedelta(days=6))]
    assert weeks == mondays
    lasts = [d for d in inside if (d + timedelta(days=1)).day == 1]
    assert months == [d.replace(day=1) for d in lasts if period.contains(d.replace(day=1))]
