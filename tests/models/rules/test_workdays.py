"""The days off of Finland, against a calendar."""

from datetime import date

import pytest

from app.models.rules.workdays import DayOff, find_day_off, next_workday


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2026, 11, 28), DayOff.WEEKEND),
        (date(2026, 11, 30), None),
        (date(2026, 4, 3), DayOff.HOLIDAY),  # Good Friday
        (date(2026, 4, 6), DayOff.HOLIDAY),  # Easter Monday
        (date(2026, 5, 14), DayOff.HOLIDAY),  # Ascension
        (date(2026, 6, 19), DayOff.HOLIDAY),  # Midsummer Eve
        (date(2027, 6, 25), DayOff.HOLIDAY),
        (date(2025, 6, 20), DayOff.HOLIDAY),
        (date(2026, 10, 31), DayOff.HOLIDAY),  # All Saints' Day
        (date(2027, 1, 6), DayOff.HOLIDAY),
        (date(2027, 3, 26), DayOff.HOLIDAY),  # Good Friday
        (date(2026, 12, 23), None),
        (date(2026, 12, 24), DayOff.HOLIDAY),
    ],
)
def test_days_off_are_those_of_the_calendar(day: date, why: DayOff | None) -> None:
    assert find_day_off(day) is why


def test_the_next_workday_is_after_all_days_off_in_a_row() -> None:
    assert next_workday(date(2026, 12, 24)) == date(2026, 12, 28)
    assert next_workday(date(2026, 12, 12)) == date(2026, 12, 14)
    assert next_workday(date(2026, 12, 14)) == date(2026, 12, 14)
    assert next_workday(date(2027, 3, 26)) == date(2027, 3, 30)
