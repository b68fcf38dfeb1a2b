"""Dates as a coach types and reads them: 3.12.2026 in every language."""

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from app.models.rules.field_limits import EARLIEST, LATEST

_CENTURY_TURN = 30  # two digits: 30-99 is 1930-1999, 00-29 is 2000-2029
_HALF_YEAR = timedelta(days=184)
_SHORTEST_MONTH = 28

_TYPED = re.compile(r"(?:[^\W\d]{2,3}\.?\s+)?(\d{1,2})\.\s*(\d{1,2})(?:\.\s*(\d{4}|\d{2})?)?")
_ISO = re.compile(r"(\d{4})(?P<sign>[-/.])(\d{1,2})(?P=sign)(\d{1,2})")
_AWAY = re.compile(r"([+-])\s*(\d{1,4})")


def parse_day(text: str, today: date) -> date | None:
    """The day that was typed: '3.12.', '3.12.26', '3.12.2026', '2026-12-03', 't', '+7' or '-3'.

    A weekday may stand before it, as on a card: 'to 3.12.'. Without a year it is the nearest such
    day, past or coming; 't' is today. Nothing typed gives None.

    Raises:
        ValueError: Anything else was typed; what it was is not quoted.
    """
    typed = text.strip()
    if not typed:
        return None
    if typed.lower() == "t":
        return today
    if away := _AWAY.fullmatch(typed):
        return _shift_day(today, int(away[1] + away[2]))
    if iso := _ISO.fullmatch(typed):
        return _make_date(int(iso[1]), int(iso[3]), int(iso[4]))
    if parts := _TYPED.fullmatch(typed):
        day, month, year = int(parts[1]), int(parts[2]), parts[3]
        return (
            _nearest_year(day, month, today)
            if year is None
            else _make_date(_full_year(year), month, day)
        )
    raise ValueError("not a date")


def is_counted(text: str) -> bool:
    """Whether a day was typed as so many days from today, and not written out."""
    return _AWAY.fullmatch(text.strip()) is not None


def day_text(day: date | None) -> str:
    """The day as it is written: '3.12.2026', and nothing for no day."""
    return f"{day.day}.{day.month}.{day.year}" if day else ""


def short_day(day: date, weekday_names: Sequence[str]) -> str:
    """The day as a card shows it: 'to 3.12.'; `weekday_names` are short and begin with Monday."""
    return f"{weekday_names[day.weekday()]} {day.day}.{day.month}."


def stored_day(text: str | None) -> date | None:
    """The day as the caseload file keeps it: ISO text, or nothing."""
    return date.fromisoformat(text) if text else None


def _full_year(year: str) -> int:
    number = int(year)
    if len(year) == 4:
        return number
    return number + (1900 if number >= _CENTURY_TURN else 2000)


def _make_date(year: int, month: int, day: int) -> date:
    if not EARLIEST.year <= year <= LATEST.year:
        raise ValueError("not a plausible year")
    return date(year, month, day)


def _shift_day(today: date, days: int) -> date:
    moved = today + timedelta(days=days)
    return _make_date(moved.year, moved.month, moved.day)


def _nearest_year(day: int, month: int, today: date) -> date:
    near = []
    for year in (today.year + 1, today.year, today.year - 1):
        try:
            near.append(date(year, month, day))
        except ValueError:
            continue
    near = [found for found in near if abs(found - today) <= _HALF_YEAR]
    if not near:
        raise ValueError("no such day within half a year")
    return min(near, key=lambda found: abs(found - today))


def months_before(day: date, months: int) -> date:
    """The same day of the month so many months earlier, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    if day.day <= _SHORTEST_MONTH:
        return date(year, month + 1, day.day)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def add_months(day: date, months: int) -> date:
    """The same day of the month so many months later, or the last one of a shorter month."""
    return months_before(day, -months)


def month_end(day: date) -> date:
    """The last day of the last month that is over on that day."""
    last = monthrange(day.year, day.month)[1]
    return day if day.day == last else day.replace(day=1) - timedelta(days=1)
