"""Counts by month or by week: every one between, and those of another period beside them."""

from collections.abc import Mapping
from datetime import date

from app.services.figures.statistics import Figure, Group

_WEEK = 7


def month_name(day: date) -> str:
    """A day's month, as 2026-03."""
    return day.isoformat()[:7]


def week_name(day: date) -> str:
    """A day's ISO week, as 2026-W09."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def list_last(group: Group, number: int) -> list[Figure]:
    """The last months or weeks of a group, also those between in which nothing was.

    Args:
        group: Its figures are named as 2026-03 or 2026-W09.
        number: How many at most, counted back from the last that has a row.
    """
    known = _order_by_place(group)
    weekly = _is_weekly(group)
    return [
        known.get(at, Figure(_make_name(at, weekly=weekly))) for at in _choose_last(known, number)
    ]


def list_beside(
    group: Group, before: Group, number: int, *, since: date, since_before: date
) -> list[tuple[Figure, int]]:
    """The same, each with the count of the month or week of the other period in its place.

    What is first in one period stands beside what is first in the other.

    Args:
        group: Its figures are named as 2026-03 or 2026-W09.
        before: The same of the period compared with.
        number: How many at most, counted back from the last that has a row in either.
        since: The first day of the period.
        since_before: The first day of the period compared with.
    """
    weekly = _is_weekly(group) or _is_weekly(before)
    ahead = _find_place(since, weekly=weekly) - _find_place(since_before, weekly=weekly)
    known = _order_by_place(group)
    counts = {at + ahead: figure.count for at, figure in _order_by_place(before).items()}
    return [
        (known.get(at, Figure(_make_name(at, weekly=weekly))), counts.get(at, 0))
        for at in _choose_last({**counts, **known}, number)
    ]


def _choose_last(known: Mapping[int, object], number: int) -> range:
    if not known:
        return range(0)
    return range(max(min(known), max(known) - number + 1), max(known) + 1)


def _is_weekly(group: Group) -> bool:
    return any("W" in figure.name for figure in group.figures)


def _order_by_place(group: Group) -> dict[int, Figure]:
    """The figures by the number of their month or week; what has no day is none of them."""
    weekly = _is_weekly(group)
    return {
        _find_place(_read_day(one.name), weekly=weekly): one for one in group.figures if one.name
    }


def _read_day(name: str) -> date:
    return date.fromisoformat(f"{name}-1" if "W" in name else f"{name}-01")


def _find_place(day: date, *, weekly: bool) -> int:
    return (day.toordinal() - 1) // _WEEK if weekly else day.year * 12 + day.month - 1


def _make_name(place: int, *, weekly: bool) -> str:
    if weekly:
        return week_name(date.fromordinal(place * _WEEK + 1))
    return f"{place // 12:04}-{place % 12 + 1:02}"
