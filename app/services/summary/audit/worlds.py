"""The worlds that fit what is published: the unknowns of a history and every row that binds them.

A true history has a whole number of people for each published number, at most base - 1 away from
it; the parts of a table are its whole, which are all but those who wait; nobody leaves a table; who
has closed had started, and has been in work if the service ended so; nobody waits for longer than
from one release date to the next; an exact last table is what the history has become.

What a caseload that lost or corrected something may contradict (somebody erased had been in work)
is believed or not, as is asked.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from app.models.rules.summary.classes import (
    EDITIONS,
    IN_WORK,
    NOT_RECORDED,
    TREES,
    VERSION,
    WORK,
    Stream,
    Variable,
    former_class,
    former_fine,
)
from app.services.summary.audit.reading import Disagreement, Document, History

SURE = 3
"""A number is known, for our purposes, if fewer than so many steps of it are open."""

NOBODY = 1
"""Of a group whose size may be told: only one size is left, and that is none."""


class People:
    """A number of people: a constant, and unknowns that are added or taken away."""

    __slots__ = ("constant", "terms")

    def __init__(self, constant: int = 0, terms: Mapping[int, int] | None = None) -> None:
        self.constant = constant
        self.terms = terms or {}

    def __add__(self, other: "People") -> "People":
        return self._combine((other,), 1)

    def __sub__(self, other: "People") -> "People":
        return self._combine((other,), -1)

    def subtract(self, parts: Iterable["People"]) -> "People":
        """All but these."""
        return self._combine(parts, -1)

    def _combine(self, others: Iterable["People"], sign: int) -> "People":
        constant, terms = self.constant, dict(self.terms)
        for other in others:
            constant += sign * other.constant
            for unknown, factor in other.terms.items():
                terms[unknown] = terms.get(unknown, 0) + sign * factor
        if 0 in terms.values():
            terms = {u: factor for u, factor in terms.items() if factor}
        return People(constant, terms)


@dataclass(frozen=True)
class AttackedGroup:
    """Some people whose number is attacked, and how few sizes may be left for it to be known.

    It is NOBODY where only that there is nobody counts as known, and 0 where not even that does.
    """

    name: str
    as_of: str
    size: People
    known_below: int = SURE


Parts = Mapping[str, People]


@dataclass(frozen=True)
class Division:
    """Everybody by the classes of one variable, how many they are, and how many had started."""

    variable: str
    order: int
    day: str
    started: int
    whole: People
    parts: Parts
    edition: str


class Worlds:
    """The unknowns of a history, what binds them, and the groups that are attacked, if any are.

    Raises:
        Disagreement: Something published is more than it can be.
    """

    def __init__(self, history: History, *, believing: bool = True, attacking: bool = True) -> None:
        self._base, self._history, self._believing = history.base, history, believing
        self._attacking = attacking
        self._days = [one["as_of"] for one in history.totals]
        self._last: dict[str, tuple[People, Parts, str]] = {}
        self._counted: dict[str, People] = {}
        self._known: set[tuple[int, frozenset[tuple[int, int]]]] = set()
        self.bounds: list[tuple[int, int]] = []
        self.rows: list[tuple[People, bool]] = []  # each is 0; or at least 0, where not exact
        self.groups: list[AttackedGroup] = []
        self._started: dict[tuple[str, str], list[Division]] = {}  # by variable and edition
        self._closed: list[Division] = []
        self._begins: list[tuple[int, People]] = []
        self._ends: list[tuple[int, People]] = []
        for order, release in enumerate(history.releases):
            self._add_release(order, release)
        self._link()
        if history.last:
            self._add_last_table(history.last)

    def _add_release(self, order: int, release: Document) -> None:
        """Take up all tables of one release."""
        tables: Mapping[str, Mapping[str, int]] = release["tables"]
        stream, day, edition = release["stream"], release["as_of"], release["classes"]
        trees = EDITIONS[edition]
        people = release[stream]
        everybody = self._count_people(release)
        (self._begins if stream == Stream.STARTED else self._ends).append((order, everybody))
        coarse: dict[str, Parts] = {}
        for name in sorted(tables, key=lambda name: ("." in name, name != Variable.OUTCOME, name)):
            first, _, second = name.partition(".")
            tree = trees[Variable(first)]
            cells = {cell: self._unknown(value, people) for cell, value in tables[name].items()}
            if not second:
                coarse[name] = cells
                whole = coarse[Variable.OUTCOME][tree.within] if tree.within else everybody
                self._add_division(name, day, whole, cells, edition)
                part = Division(name, order, day, release["started"], everybody, cells, edition)
                if stream == Stream.STARTED:
                    self._started.setdefault((name, edition), []).append(part)
                if name == Variable.OUTCOME:
                    worked = {IN_WORK: cells[WORK]}
                    self._closed.append(replace(part, variable=Variable.WORKED, parts=worked))
            elif second == "fine":
                for row, parts in tree.split.items():
                    division = {fine: cells[fine] for fine in parts}
                    self._add_division(f"{name} {row}", day, coarse[first][row], division, edition)
                if first == Variable.OUTCOME:
                    single = {
                        tree.coarse[c][0]: s
                        for c, s in coarse[first].items()
                        if c not in tree.split
                    }
                    self._last["every outcome"] = (everybody, {**cells, **single}, edition)
            else:
                columns = self._add_cross_table(
                    name, day, coarse[first], everybody, cells, tables[name], edition
                )
                self._closed.append(
                    Division(second, order, day, release["started"], everybody, columns, edition)
                )

    def _count_people(self, release: Document) -> People:
        """Those who are in a release's tables: all of its people, or all but those who wait.

        Nobody waits for longer than from one release date to the next.
        """
        people, stream, day = release[release["stream"]], release["stream"], release["as_of"]
        before = self._counted.get(stream)
        if "all_until" not in release:
            counted = People(people)
        else:
            least = 0
            if self._believing:
                known = bisect_right(self._days, release["all_until"])
                least = min(people, self._history.totals[known - 1][stream]) if known else 0
            counted = self.add_unknown(least, people)
            self._attack(f"{stream}: waiting", day, People(people) - counted, known_below=0)
        if before:
            self.rows.append((counted - before, False))
        self._counted[stream] = counted
        return counted

    def _add_cross_table(
        self,
        name: str,
        day: str,
        rows: Parts,
        everybody: People,
        cells: Parts,
        values: Mapping[str, int],
        edition: str,
    ) -> Parts:
        """A two-way table divides its rows, and its columns, which are rounded numbers too."""
        sums: dict[str, int] = {}
        of_row: dict[str, dict[str, People]] = {}
        of_column: dict[str, dict[str, People]] = {}
        for cell, value in values.items():
            row, _, column = cell.partition("/")
            sums[column] = sums.get(column, 0) + value
            of_row.setdefault(row, {})[cell] = of_column.setdefault(column, {})[cell] = cells[cell]
        most = self.find_upper_bound(everybody)
        columns = {one: self._unknown(v, most) for one, v in sums.items()}
        self._add_division(f"{name} columns", day, everybody, columns, edition)
        for row, whole in rows.items():
            self._add_division(f"{name} {row}", day, whole, of_row[row], edition)
        for column, whole in columns.items():
            self._add_division(f"{name} /{column}", day, whole, of_column[column], edition)
        return columns

    def _unknown(self, value: int, people: int) -> People:
        low, high = max(0, value - self._base + 1), min(people, value + self._base - 1)
        if low > high:
            raise Disagreement("more than there are")
        return self.add_unknown(low, high)

    def add_unknown(self, low: int, high: int) -> People:
        """A number of people within bounds."""
        self.bounds.append((low, high))
        return People(0, {len(self.bounds) - 1: 1})

    def find_upper_bound(self, size: People) -> int:
        """The most that a number of people can be by its own bounds."""
        return size.constant + sum(
            factor * self.bounds[unknown][1] for unknown, factor in size.terms.items()
        )

    def _add_division(self, name: str, day: str, whole: People, parts: Parts, edition: str) -> None:
        """A group of people and the classes that it falls into, now and when last published."""
        before = self._last.get(name)
        leaving = _LEAVING.get(name)
        for part, size in parts.items():
            earlier = before[1][part] if before and before[2] == edition else None
            if earlier is not None and part != leaving:
                self.rows.append((size - earlier, False))  # nobody leaves; for the rest it follows
            if not self._attacking:
                continue
            rest = whole - size
            self._attack(f"{name}: {part}", day, size)
            self._attack(f"{name}: all but {part}", day, rest)
            if before and earlier is not None:
                self._attack(f"{name}: {part}, new", day, size - earlier)
                self._attack(f"{name}: all but {part}, new", day, rest - (before[0] - earlier))
        self.rows.append((whole.subtract(parts.values()), True))
        if before and before[2] != edition:
            self._add_former_division(name, day, parts, before[1])
        self._last[name] = (whole, parts, edition)

    def _add_former_division(self, name: str, day: str, parts: Parts, before: Parts) -> None:
        """Compare each class of the former edition with the parts that it has now."""
        for part, known in before.items():
            new = People() - known
            for one, size in parts.items():
                if _former_part(name, one) == part:
                    new += size
            self.rows.append((new, False))
            self._attack(f"{name}: {part}, new", day, new)

    def _attack(self, name: str, day: str, size: People, *, known_below: int = SURE) -> None:
        if not self._attacking:
            return
        key = (size.constant, frozenset(size.terms.items()))
        if size.terms and key not in self._known:
            self._known.add(key)
            if self._history.last:
                known_below = min(known_below, NOBODY)
            self.groups.append(AttackedGroup(name, day, size, known_below))

    def _link(self) -> None:
        """Who has closed had started: by any later release, or else is one of those since.

        And who ended the service in work has been in work, by any later release.
        """
        for closed in self._closed:
            if closed.variable == Variable.WORKED:
                self._link_work(closed)
                continue
            starts = self._starts_of(closed)
            for one in [one for one in starts if one.order < closed.order][-1:]:
                self._link_earlier(closed, one)
            for one in [one for one in starts if one.order > closed.order][:1]:
                self._link_later(closed, one)
        for order, whole in self._ends:
            for _, started in [one for one in self._begins if one[0] > order][:1]:
                self.rows.append((started - whole, False))

    def _starts_of(self, closed: Division) -> list[Division]:
        """The tables of the started with the same classes, in order."""
        return self._started.get((closed.variable, closed.edition), [])

    def _link_work(self, closed: Division) -> None:
        """Who ended the service in work has been in work, if that is believed."""
        if not self._believing:
            return
        starts = self._starts_of(closed)
        for one in [one for one in starts if one.order < closed.order and one.day == closed.day]:
            self._link_earlier(closed, one)  # both were looked at on that day
        for one in [one for one in starts if one.order > closed.order][:1]:
            self._link_classes(closed, one)

    def _link_later(self, closed: Division, started: Division) -> None:
        """Everybody who has closed is in a later table of the started, in the same class."""
        self._link_classes(closed, started)
        if not self._attacking:
            return
        active = started.whole - closed.whole
        for column, size in closed.parts.items():
            others = active - (started.parts[column] - size)
            name = f"{closed.variable}: all but {column}, started and not closed"
            self._attack(name, closed.day, others)

    def _link_classes(self, closed: Division, started: Division) -> None:
        for column, size in closed.parts.items():
            rest = started.parts[column] - size
            self.rows.append((rest, False))
            name = f"{closed.variable}: {column}, started and not closed"
            self._attack(name, closed.day, rest)

    def _link_earlier(self, closed: Division, started: Division) -> None:
        """Who has closed is in an earlier table of the started, or is not in it: so many are not.

        Of each class by itself as many could be missing in it as of all classes together.
        """
        missing = People(closed.started) - started.whole
        for column, size in closed.parts.items():
            since = self.add_unknown(0, closed.started)
            rest = started.parts[column] + since - size
            self.rows.append((rest, False))
            self._attack(f"{closed.variable}: {column}, not closed by then", closed.day, rest)
            missing -= since
        self.rows.append((missing, False))

    def _add_last_table(self, last: Document) -> None:
        """The exact last table: what was put together in it, and what has come since."""
        before = self._last.get("every outcome")
        rough = self._last.get(Variable.OUTCOME)
        sizes: dict[str, People] = {}
        for one in last["classes"]:
            names, people = one["outcomes"], one["people"]
            left = People(people)
            for name in names[:-1]:
                sizes[name] = self.add_unknown(0, people)
                left -= sizes[name]
            sizes[names[-1]] = left
            self.rows.append((left, False))
            for name in names:
                self._attack(f"last: {name}", last["as_of"], sizes[name])
                rest = People(people) - sizes[name]
                self._attack(f"last: all but {name} of these", last["as_of"], rest)
        if not self._believing:
            return
        if before and before[2] == VERSION:
            self._end_after(last, sizes, before[1])
        if rough and rough[2] == VERSION:
            coarse = {
                name: sum((sizes[part] for part in parts), People())
                for name, parts in TREES[Variable.OUTCOME].coarse.items()
            }
            self._end_after(last, coarse, rough[1])

    def _end_after(self, last: Document, sizes: Parts, before: Parts) -> None:
        """Nobody has left an outcome but those of whom none had been recorded."""
        come = People(last["closed"]) - sum(before.values(), People())
        for name, size in before.items():
            new = sizes[name] - size
            if name != NOT_RECORDED:
                self.rows.append((new, False))
                self._attack(f"last: {name}, new", last["as_of"], new)
                self._attack(f"last: all but {name}, new", last["as_of"], come - new)


_LEAVING = {variable.value: tree.leaving for variable, tree in TREES.items() if tree.leaving}
"""The class of a table that people leave."""


def _former_part(name: str, part: str) -> str:
    """The class of the edition before that a class of a division was part of."""
    table, _, _ = name.partition(" ")
    first, _, second = table.partition(".")
    variable = Variable(first)
    if second == "fine":
        return former_fine(variable, part)
    if not second:
        return former_class(variable, part)
    row, _, column = part.rpartition("/")
    column = former_class(Variable(second), column)
    return f"{former_class(variable, row)}/{column}" if row else column
