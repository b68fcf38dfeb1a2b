"""Which days nobody is at work in Finland, so that a day counted as "+14" is told where it falls.

The public holidays are those of the law on them; Midsummer Eve and Christmas Eve are free by the
collective agreements of municipalities.
"""

from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

_FIXED = ((1, 1), (1, 6), (5, 1), (12, 6), (12, 24), (12, 25), (12, 26))  # month, day
_FROM_EASTER = (-2, 0, 1, 39, 49)  # days: Good Friday, Easter, its Monday, Ascension, Whitsun
_SATURDAY = 5


class DayOff(StrEnum):
    """Why nobody is at work on a day."""

    WEEKEND = "weekend"
    HOLIDAY = "holiday"


def find_day_off(day: date) -> DayOff | None:
    """Why nobody is at work on that day; None for a working day. A holiday wins over a weekend."""
    if day in _list_holidays(day.year):
        return DayOff.HOLIDAY
    return DayOff.WEEKEND if day.weekday() >= _SATURDAY else None


def next_workday(day: date) -> date:
    """That day, or the first working day after it."""
    while find_day_off(day) is not None:
        day += timedelta(days=1)
    return day


@lru_cache(maxsize=8)
def _list_holidays(year: int) -> frozenset[date]:
    easter = _find_easter(year)
    midsummer = _first_weekday_from(date(year, 6, 20), _SATURDAY)
    return frozenset(
        {
            *(date(year, month, day) for month, day in _FIXED),
            *(easter + timedelta(days=days) for days in _FROM_EASTER),
            midsummer - timedelta(days=1),
            midsummer,
            _first_weekday_from(date(year, 10, 31), _SATURDAY),  # All Saints' Day
        }
    )


def _first_weekday_from(day: date, weekday: int) -> date:
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def _find_easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher."""
    century, rest = divmod(year, 100)
    golden = year % 19
    drift = century - century // 4 - (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + drift + 15) % 30
    back = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (golden + 11 * moon + 22 * back) // 451
    month, day = divmod(moon + back - 7 * shift + 114, 31)
    return date(year, month, day + 1)
