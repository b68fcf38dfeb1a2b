"""Two series that seem to be of the same people: a caseload typed in again, or started over.

Two draws of the same people are two looks at them: in 14 of 15 such pairs that were simulated,
something about one to four people could be proved. A file says nothing of who its people are, so
what tells is the pattern of the exact totals over the days that both files know.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from app.models.rules.summary.classes import VERSION, Stream
from app.models.rules.summary.disclosure import BASE, FIRST
from app.services.summary.release import Series, Totals

MANY_DAYS = 3
"""From so many days with different totals on, the pattern is known even if it is a little off."""

_SLACK = 0.05


@dataclass(frozen=True)
class NamedSeries:
    """A series, and the file that it is from."""

    name: str
    series: Series
    totals: Totals


def find_pairs(files: Sequence[NamedSeries]) -> list[tuple[str, str]]:
    """The pairs of files, by name, that seem to be of the same people under two series."""
    return [
        (one.name, other.name)
        for one, other in combinations(files, 2)
        if one.series.name not in (other.series.name, other.series.former)
        and one.series.former != other.series.name
        and seem_same(one, other)
    ]


def seem_same(one: NamedSeries, other: NamedSeries) -> bool:
    """Whether both have the same totals on the days that both tell of, and numbers that fit."""
    first, second = _by_day(one), _by_day(other)
    days = [day for day in sorted(first.keys() & second.keys()) if _is_telling(first[day])]
    if not days:
        return False
    if all(_numbers(first[day]) == _numbers(second[day]) for day in days):
        return _tables_fit(one.series, other.series)
    patterns = {_numbers(first[day]) for day in days}
    return len(patterns) >= MANY_DAYS and all(_are_near(first[day], second[day]) for day in days)


def _by_day(file: NamedSeries) -> Mapping[date, Totals]:
    releases = [one.totals for one in file.series.releases]
    return {one.as_of: one for one in (*releases, *file.series.totals, file.totals)}


def _is_telling(totals: Totals) -> bool:
    return totals.started >= FIRST and totals.closed > 0


def _numbers(totals: Totals) -> tuple[int, int]:
    return totals.started, totals.closed


def _are_near(one: Totals, other: Totals) -> bool:
    return all(
        abs(one.people_of(stream) - other.people_of(stream))
        <= max(1, _SLACK * one.people_of(stream))
        for stream in Stream
    )


def _tables_fit(one: Series, other: Series) -> bool:
    """Whether the numbers that both have of one day could be two draws of the same counts."""
    for mine in one.releases:
        for theirs in other.releases:
            if mine.edition != theirs.edition or mine.edition != VERSION:
                continue
            if (mine.stream, mine.totals) != (theirs.stream, theirs.totals):
                continue
            for name in mine.tables.keys() & theirs.tables.keys():
                counts = theirs.tables[name]
                furthest = max(abs(n - counts[cell]) for cell, n in mine.tables[name].items())
                if furthest > 2 * (BASE - 1):
                    return False
    return True
