"""Two series that seem to be of the same people: a caseload typed in again, or started over.

Two draws of the same people are two looks at them: in 14 of 15 such pairs that were simulated,
something about one to four people could be proved. A file says nothing of who its people are, so
what tells is the pattern of the exact totals over the days that both files know.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, combinations
from operator import eq, sub

from app.models.rules.summary.classes import VERSION, Stream
from app.models.rules.summary.rounding import BASE, FIRST, Tables
from app.services.summary.release import Series, Totals

MANY_DAYS = 3
"""From so many days with different totals on, the pattern is known even if it is a little off."""

_SLACK = 0.05
_APART = frozenset(range(-2 * (BASE - 1), 2 * (BASE - 1) + 1))


@dataclass(frozen=True)
class NamedSeries:
    """A series, and the file that it is from."""

    name: str
    series: Series
    totals: Totals


def find_pairs(files: Sequence[NamedSeries]) -> list[tuple[str, str]]:
    """The pairs of files, by name, that seem to be of the same people under two series."""
    looked_at = [_LookedAt(one) for one in files]
    return [
        (one.file.name, other.file.name)
        for one, other in combinations(looked_at, 2)
        if _are_apart(one.file.series, other.file.series) and _seem_same(one, other)
    ]


def _are_apart(one: Series, other: Series) -> bool:
    """Whether neither series is the other one, or what it was before it was signed."""
    return one.name not in (other.name, other.former) and one.former != other.name


class _Numbers:
    """The numbers of a release: by table, and all in one line for one with the same tables."""

    def __init__(self, tables: Tables) -> None:
        ordered = {name: sorted(tables[name].items()) for name in sorted(tables)}
        self.tables = {name: [count for _, count in cells] for name, cells in ordered.items()}
        self.line = list(chain.from_iterable(self.tables.values()))

    def fits(self, other: "_Numbers") -> bool:
        """Whether both could be two draws of the same counts, in the tables that both have."""
        if self.tables.keys() == other.tables.keys():
            return _are_draws(self.line, other.line)
        shared = self.tables.keys() & other.tables.keys()
        return all(_are_draws(self.tables[name], other.tables[name]) for name in shared)


class _LookedAt:
    """A file with what is compared: the totals of each day, and the tables of each release."""

    def __init__(self, file: NamedSeries) -> None:
        releases = file.series.releases
        known = (*(one.totals for one in releases), *file.series.totals, file.totals)
        self.file = file
        self.by_day = {one.as_of: one for one in known}
        self.numbers = {day: _numbers(one) for day, one in self.by_day.items()}
        self.telling = {day for day, one in self.by_day.items() if _is_telling(one)}
        self.tables: dict[tuple[str, date, int, int], list[_Numbers]] = {}
        for one in releases:
            if one.edition == VERSION:
                key = (one.stream.value, one.totals.as_of, *_numbers(one.totals))
                self.tables.setdefault(key, []).append(_Numbers(one.tables))


def _seem_same(one: _LookedAt, other: _LookedAt) -> bool:
    """Whether both have the same totals on the days that both tell of, and numbers that fit.

    While nobody has ended, two coaches with as many places may have the same totals on one day, so
    that only the same ones on many days tell something.
    """
    days = one.telling & other.numbers.keys()
    if not days:
        return False
    ended = {day for day in days if one.by_day[day].closed}
    told = ended or days
    many = len({one.numbers[day] for day in told}) >= MANY_DAYS
    if all(map(eq, map(one.numbers.get, told), map(other.numbers.get, told))):
        return (many or bool(ended)) and _tables_fit(one, other)
    return (
        many and bool(ended) and all(_are_near(one.by_day[day], other.by_day[day]) for day in ended)
    )


def _is_telling(totals: Totals) -> bool:
    return totals.started >= FIRST


def _numbers(totals: Totals) -> tuple[int, int]:
    return totals.started, totals.closed


def _are_near(one: Totals, other: Totals) -> bool:
    return all(
        abs(one.people_of(stream) - other.people_of(stream))
        <= max(1, _SLACK * one.people_of(stream))
        for stream in Stream
    )


def _tables_fit(one: _LookedAt, other: _LookedAt) -> bool:
    """Whether the numbers that both have of one day could be two draws of the same counts."""
    return all(
        mine.fits(theirs)
        for key, numbers in one.tables.items()
        for theirs in other.tables.get(key, ())
        for mine in numbers
    )


def _are_draws(numbers: Sequence[int], others: Sequence[int]) -> bool:
    """Whether no number is further from the other than two draws of one count can be."""
    return _APART.issuperset(map(sub, numbers, others))
