"""Published numbers as tables to read: what there is, how old it is, and why something is not."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain
from typing import Protocol

from app.models.rules.summary import rounding
from app.models.rules.summary.classes import (
    EDITIONS,
    FORMER_TREES,
    PAIRS,
    TREES,
    Stream,
    Tree,
    Variable,
)
from app.models.rules.summary.rounding import BASE, FIRST, PAIRS_FROM, STEP, WORK_FROM
from app.services.summary.release import LastTable, Release, Series, Totals

LAST = "last"
"""The name of the exact table with which a project ends; its classes are joined by JOINT."""

JOINT = "+"
SMALL_GROUP = 50
"""Below this, shares are not worth working out."""


@dataclass(frozen=True)
class Line:
    """One class of a table; a fine one stands below its coarse one.

    `bounds` belong to a sum of several files; one coach's number is always at most four off.
    `before` is the number of the release date before.
    """

    name: str
    count: int
    fine: bool = False
    bounds: tuple[int, int] | None = None
    before: int | None = None

    @property
    def interval(self) -> tuple[int, int]:
        """The fewest and the most people that the number may stand for."""
        return self.bounds or (max(0, self.count - BASE + 1), self.count + BASE - 1)


@dataclass(frozen=True)
class SummaryTable:
    """The numbers of a variable, or of a pair of them: whom they count, and as of when.

    `files` is from how many coaches they are, where several are added; `missing` is how many of
    the people may not be in the numbers yet, at most; unless it is the `same_day` for all of the
    coaches, each one's people are those by the day of that coach's own file. `before_as_of` is the
    day of the numbers that these are compared with.
    """

    name: str
    stream: Stream
    people: int
    as_of: date
    lines: tuple[Line, ...]
    files: int = 1
    missing: int = 0
    same_day: bool = True
    before_as_of: date | None = None

    @property
    def crossed(self) -> bool:
        """Whether the table crosses two variables."""
        return "." in self.name

    @property
    def of_work(self) -> bool:
        """Whether it is about those alone whose service ended in work: how many, nobody is told."""
        return not self.crossed and self.name != LAST and bool(_tree(self.name).within)

    @property
    def scale(self) -> int:
        """How many people a full bar is."""
        most = max(line.count for line in self.lines)
        if self.crossed:
            return max(1, most)
        if self.of_work:
            return max(1, sum(line.count for line in self.lines))
        return max(self.people, most)


class Why(StrEnum):
    """Why a stream's numbers are old or not there, or a table is missing."""

    TOO_FEW = "too_few"
    NEXT_DATE = "next_date"
    OLD = "old"
    HELD = "held"
    FEW_IN_WORK = "few_in_work"
    FROM_SIXTY = "from_sixty"
    NO_FIT = "no_fit"


@dataclass(frozen=True)
class Note:
    """A reason, with what its sentence needs."""

    why: Why
    stream: Stream
    tables: tuple[str, ...] = ()
    people: int = 0
    needed: int = 0
    as_of: date | None = None
    next_on: date | None = None


@dataclass(frozen=True)
class FileLine:
    """One of several coaches' files that were added: its exact totals by the day of the sum.

    `numbers_as_of` is the day of its newest numbers.
    """

    name: str
    totals: Totals
    numbers_as_of: date | None = None


@dataclass(frozen=True)
class Summary:
    """Exactly what leaves, and nothing else; `earlier` are the tables of earlier dates."""

    totals: Totals
    tables: tuple[SummaryTable, ...]
    notes: tuple[Note, ...]
    organisation: str = ""
    funder_line: str = ""
    files: tuple["FileLine", ...] = ()
    logo: bytes = b""
    last_table: LastTable | None = None
    earlier: tuple[SummaryTable, ...] = ()

    @property
    def small(self) -> bool:
        """Whether the group is too small for shares."""
        return bool(self.tables) and self.totals.closed < SMALL_GROUP


class Numbers(Protocol):
    """The numbers of a table as of a day, which can be laid out to read."""

    @property
    def name(self) -> str:
        """The table's name."""

    @property
    def as_of(self) -> date:
        """The day that is named."""

    def lay_out(self) -> SummaryTable:
        """The table to read."""


@dataclass(frozen=True)
class NewestNumbers:
    """Where a table's newest numbers are, and those of the date before, not laid out yet.

    `counts` are by coarse class, or by cell where two variables are crossed; `parts` are by fine
    class and may have been told on another date; `past` and `past_parts` are those of `before`.
    """

    name: str
    release: Release
    counts: Mapping[str, int]
    parts: Mapping[str, int]
    before: Release | None
    past: Mapping[str, int]
    past_parts: Mapping[str, int]

    @property
    def as_of(self) -> date:
        """The day that they are of."""
        return self.release.totals.as_of

    def lay_out(self) -> SummaryTable:
        """The table to read."""
        one = self.release
        return SummaryTable(
            self.name,
            one.stream,
            one.people,
            self.as_of,
            self._lines(),
            before_as_of=self.before.totals.as_of if self.before else None,
        )

    def _lines(self) -> tuple[Line, ...]:
        """The lines of the classes that there are numbers of, fine ones below their coarse one."""
        trees = EDITIONS[self.release.edition]
        if self.name in _PAIRS:
            shape = rounding.list_pair_classes(_PAIRS[self.name], trees)
            return tuple(Line(cell, self.counts[cell]) for cell in shape if cell in self.counts)
        lines = []
        for coarse, parts in trees[Variable(self.name)].coarse.items():
            if coarse in self.counts:
                lines.append(Line(coarse, self.counts[coarse], before=self.past.get(coarse)))
            lines += [
                Line(part, self.parts[part], fine=True, before=self.past_parts.get(part))
                for part in parts
                if part in self.parts
            ]
        return tuple(lines)


_PAIRS = {rounding.pair_name(pair): pair for pair in PAIRS}


def tables(series: Series) -> tuple[SummaryTable, ...]:
    """Every table of a series, in the order of the summary, with its newest numbers."""
    last = [lay_out_last(series.last_table)] if series.last_table else []
    return (*last, *(one.lay_out() for one in list_newest(series)))


def list_newest(series: Series) -> list[NewestNumbers]:
    """The newest numbers of each rounded table of a series, in the order of the summary."""
    made = {stream: series.releases_of(stream) for stream in Stream}
    releases = {stream: series.tables(stream) for stream in Stream}
    found = []
    for name, fine_name, stream in _VARIABLES:
        release, fine = releases[stream].get(name), releases[stream].get(fine_name)
        if not release:
            continue
        before = _find_before(made[stream], release, name)
        found.append(
            NewestNumbers(
                name,
                release,
                release.tables[name],
                fine.tables[fine_name] if fine else {},
                before,
                before.tables[name] if before else {},
                before.tables.get(fine_name, {}) if before else {},
            )
        )
    for name in _PAIRS:
        release = releases[Stream.CLOSED].get(name)
        if release:
            found.append(NewestNumbers(name, release, release.tables[name], {}, None, {}, {}))
    return found


def earlier_tables(series: Series) -> tuple[SummaryTable, ...]:
    """Every table as it was on each earlier date on which it got new numbers, the newest first."""
    days = sorted({one.totals.as_of for one in series.releases}, reverse=True)
    return lay_out_earlier(list_newest(series), (list_newest(series.cut_at(day)) for day in days))


def lay_out_earlier(
    newest: Iterable[Numbers], on_days: Iterable[Iterable[Numbers]]
) -> tuple[SummaryTable, ...]:
    """The tables of some days, each once and without those that are the newest."""
    known = {(one.name, one.as_of) for one in newest}
    found = []
    for one in chain.from_iterable(on_days):
        if (one.name, one.as_of) not in known:
            known.add((one.name, one.as_of))
            found.append(one.lay_out())
    return tuple(found)


def _find_before(made: Sequence[Release], now: Release, name: str) -> Release | None:
    """The release before, with which a table is compared; of the same classes only."""
    earlier = [
        one
        for one in made
        if one.number < now.number and one.edition == now.edition and name in one.tables
    ]
    return earlier[-1] if earlier else None


def lay_out_last(last: LastTable) -> SummaryTable:
    """The exact last table to read."""
    lines = tuple(Line(JOINT.join(one.outcomes), one.people) for one in last.classes)
    return SummaryTable(LAST, Stream.CLOSED, last.closed, last.as_of, lines)


def _tree(name: str) -> Tree:
    """The tree of a variable, which may be of the former edition alone."""
    variable = Variable(name)
    return TREES[variable] if variable in TREES else FORMER_TREES[variable]


_VARIABLES = tuple(
    (variable.value, rounding.fine_name(variable), _tree(variable).stream) for variable in Variable
)


def order() -> tuple[str, ...]:
    """The names of all tables, in the order of the summary."""
    return (LAST, *(variable.value for variable in Variable), *_PAIRS)


def notes(
    series: Series, totals: Totals, held: frozenset[Stream], next_on: date | None = None
) -> tuple[Note, ...]:
    """Why numbers are old or missing, in the order of the summary; `next_on` new ones may come."""
    found: list[Note] = []
    for stream in Stream:
        last, people = series.last_release(stream), totals.people_of(stream)
        if last is None:
            why = Why.TOO_FEW if people < FIRST else Why.NEXT_DATE
            why = Why.HELD if stream in held else why
            names = tuple(name for name in _names(stream) if "." not in name)
            found.append(Note(why, stream, names, people, FIRST, next_on=next_on))
            continue
        if stream in held:
            found.append(Note(Why.HELD, stream, as_of=last.totals.as_of))
        elif people > last.people:
            new = people - last.people
            found.append(Note(Why.OLD, stream, (), new, STEP, last.totals.as_of, next_on))
    return (*found, *_list_missing(series))


def _list_missing(series: Series) -> Sequence[Note]:
    last = series.last_release(Stream.CLOSED)
    if last is None:
        return []
    made, found = series.tables(Stream.CLOSED), []
    work = [v.value for v, tree in TREES.items() if tree.within and v.value not in made]
    if work:
        found.append(Note(Why.FEW_IN_WORK, Stream.CLOSED, tuple(work), 0, WORK_FROM))
    pairs = [name for name in _PAIRS if name not in made]
    if pairs:
        why = Why.FROM_SIXTY if last.people < PAIRS_FROM else Why.NO_FIT
        found.append(Note(why, Stream.CLOSED, tuple(pairs), last.people, PAIRS_FROM))
    return found


def _names(stream: Stream) -> Sequence[str]:
    return list(rounding.list_table_classes(stream))
