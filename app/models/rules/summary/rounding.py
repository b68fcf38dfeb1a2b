"""Keyed, controlled rounding to five: how the numbers of an anonymous summary are drawn.

**The rule.** The totals "started" and "closed" are exact; every other number is a multiple of
BASE, at most four away from the count it stands for, drawn up or down by a secret key. The parts
of a table add up to a rounded whole. A published number never falls. A new one is drawn only when
at least STEP more people are there; until then the old one is sent again.

**Why it holds.** Published v tells that the count is one of v-4 ... v+4, so one to four people can
never be proved from one number; the wholes that the parts add up to are rounded themselves, so an
exact total cannot squeeze them; since numbers never fall there is no "5, then 0"; and since every
pattern of ups and downs that does not fall can be drawn, a reader of this source without the key
learns nothing more. That is what LOOSE is for: parts that were pushed up by their last numbers
may be unable to add up, and if nothing else could make them so, a sum that is off would tell why.
What is left (small populations, everybody in one class) is caught by the gate:
`services/summary/audit` tries to prove something from all that is published, and a draw from which
it can is never published. Thresholds look at totals and published numbers alone, so that a missing
table says nothing else.

**Where the limits are.** From how many people on a figure is told: the constants below. Which group
is too small: `classes.SMALL_GROUP`.

**Not claimed.** It is about what can be proved, not about odds; who knows everybody's answer but
one person's still learns that one in about six cases of a hundred. See docs/anonymous-summary.md.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import product
from math import prod

from app.models.rules.summary.classes import PAIRS, TREES, WORK, Stream, Tree, Variable

BASE = 5
"""What every rounded number is a multiple of.

It is not the size of a group that is too small to be told, which is `classes.SMALL_GROUP`; with a
base of two or three the attacker proves such groups.
"""

FIRST = 10
"""A stream is broken down from so many people on, at the coarse classes."""

FINE_FROM = 30
"""Fine classes are shown from so many people of a stream on."""

STEP = 10
"""How many more people an update takes."""

WORK_FROM = 20
"""Kind of work and sector are shown from this *published* number of people in work on."""

PAIRS_FROM = 60
"""Two variables by each other are shown from so many closed on."""

REDRAWS = 200
"""Draws that are tried before the last numbers are sent again."""

LOOSE = 0.1
"""How many tables of all are drawn without adding up, so that one which can't tells nothing."""

Uniform = Callable[[], float]
"""The next number of a key's sequence, from 0 up to but not including 1."""

Counts = Mapping[str, int]
Classes = Mapping[Variable, str]
"""The fine class of one person for each variable of a stream, and for those of a pair."""

Tables = Mapping[str, Counts]
"""Numbers by table ("outcome", "outcome.fine", "outcome.age") and class ("work/under_30")."""


@dataclass(frozen=True)
class Tally:
    """The exact, frozen numbers of a stream: everybody counted so far, and every table."""

    people: int
    tables: Tables

    def with_people(self, people: Iterable[Classes]) -> "Tally":
        """The sums with more people counted in them, as a new value."""
        return self._change_counts(people, 1)

    def without_people(self, people: Iterable[Classes]) -> "Tally":
        """The sums without people who are counted in them, as a new value."""
        return self._change_counts(people, -1)

    def move_person(self, variable: Variable, before: str, after: str) -> "Tally":
        """The tally with one person in another class of a variable than before."""
        counts = dict(self.tables[variable.value])
        counts[before] -= 1
        counts[after] += 1
        return Tally(self.people, {**self.tables, variable.value: counts})

    def _change_counts(self, people: Iterable[Classes], one: int) -> "Tally":
        tables = {name: dict(counts) for name, counts in self.tables.items()}
        number = self.people
        for person in people:
            number += one
            for name, cell in cells_of(person):
                if cell in tables.get(name, {}):
                    tables[name][cell] += one
        return Tally(number, tables)


@dataclass(frozen=True)
class Steps:
    """The figures of the method; the tests turn them down to show that each is needed."""

    base: int = BASE
    step: int = STEP
    never_falls: bool = True


STEPS = Steps()


def fine_name(variable: Variable) -> str:
    """The name under which the table of one variable's fine classes is published."""
    return f"{variable}.fine"


def pair_name(pair: tuple[Variable, Variable]) -> str:
    """The name under which the table of two variables' coarse classes is published."""
    return f"{pair[0]}.{pair[1]}"


def list_table_classes(
    stream: Stream, trees: Mapping[Variable, Tree] = TREES
) -> dict[str, tuple[str, ...]]:
    """Every table that a stream can have, with its classes, in the order of the summary."""
    found: dict[str, tuple[str, ...]] = {}
    for variable, tree in trees.items():
        if tree.stream is stream:
            found[variable.value] = tuple(tree.coarse)
            if tree.split:
                found[fine_name(variable)] = tuple(f for fine in tree.split.values() for f in fine)
    for pair in PAIRS if stream is Stream.CLOSED else ():
        found[pair_name(pair)] = list_pair_classes(pair, trees)
    return found


def list_pair_classes(
    pair: tuple[Variable, Variable], trees: Mapping[Variable, Tree] = TREES
) -> tuple[str, ...]:
    """The classes of the table of two variables, row by row."""
    rows, columns = (trees[variable].coarse for variable in pair)
    return tuple(f"{row}/{column}" for row in rows for column in columns)


def make_empty_tally(stream: Stream) -> Tally:
    """The sums of a stream before anybody is counted."""
    return Tally(
        0, {name: dict.fromkeys(cells, 0) for name, cells in list_table_classes(stream).items()}
    )


def is_due(people: int, published: int | None, steps: Steps = STEPS) -> bool:
    """Whether a stream gets new numbers: `published` people were counted in the last ones."""
    return people >= FIRST if published is None else people - published >= steps.step


def draw_tables(
    stream: Stream,
    exact: Tally,
    last: Tables,
    uniform: Uniform,
    steps: Steps = STEPS,
    *,
    total: int | None = None,
) -> dict[str, dict[str, int]]:
    """One draw of all numbers of a stream; `last` is what was published before, table by table.

    `total` is everybody whom the stream could count: which tables there are depends on that and on
    published numbers alone, and not on how many of them wait because something is not recorded.

    Args:
        stream: Whom the tables count.
        exact: The counts that must not leave.
        last: What was published before, by table.
        uniform: Gives the next keyed number from 0 to 1.
        steps: The figures of the method.
        total: Everybody whom the stream could count.
    """
    last = _without_leaving(last) if steps.never_falls else {}
    everybody = exact.people if total is None else total
    rest = exact.people % steps.base
    whole = exact.people - rest + steps.base * (uniform() < rest / steps.base)
    tables: dict[str, dict[str, int]] = {}
    for variable, tree in TREES.items():
        if tree.stream is not stream:
            continue
        parent = whole
        if tree.within:
            parent = tables[Variable.OUTCOME.value][tree.within]
            if parent < WORK_FROM:
                continue
        name = variable.value
        tables[name] = split(exact.tables[name], parent, last.get(name, {}), uniform, steps.base)
        if tree.split and everybody >= FINE_FROM:
            fine = fine_name(variable)
            tables[fine] = {}
            for coarse, parts in tree.split.items():
                counts = {part: exact.tables[fine][part] for part in parts}
                share = tables[name][coarse]
                tables[fine] |= split(counts, share, last.get(fine, {}), uniform, steps.base)
    if stream is Stream.CLOSED and everybody >= PAIRS_FROM:
        for pair in PAIRS:
            name = pair_name(pair)
            rows = tables[pair[0].value]
            cells = _draw_cross_table(
                exact.tables[name], rows, last.get(name, {}), uniform, steps.base
            )
            if cells and uniform() >= LOOSE:
                tables[name] = cells
    return tables


def _without_leaving(last: Tables) -> dict[str, Counts]:
    """The last numbers, but for classes that people leave: those may fall."""
    leaving = {tree.leaving for tree in TREES.values()} - {""}
    return {
        name: {cell: value for cell, value in counts.items() if cell not in leaving}
        for name, counts in last.items()
    }


def split(
    counts: Counts, whole: int, last: Counts, uniform: Uniform, base: int = BASE
) -> dict[str, int]:
    """Round counts to multiples of `base` that add up to `whole` as nearly as they can.

    None falls below its last number. Of all ways to round up as many as it takes, each is
    drawn with the weight of its counts' remainders. Now and then each goes its own way instead.
    """
    floors = {name: count // base * base for name, count in counts.items()}
    parts = {name: count % base / base for name, count in counts.items()}
    kept = {name: max(floors[name], last.get(name, 0)) for name in counts}
    free = [name for name in counts if parts[name] and kept[name] == floors[name]]
    if uniform() < LOOSE:
        return kept | {name: kept[name] + base for name in free if uniform() < parts[name]}
    need = min(max((whole - sum(kept.values())) // base, 0), len(free))
    up = _draw_subset([parts[name] for name in free], need, uniform)
    return kept | {free[number]: kept[free[number]] + base for number in up}


def _draw_subset(chances: list[float], need: int, uniform: Uniform) -> list[int]:
    """Which `need` of these are taken: as independent coins would fall, were exactly so many heads.

    `ways[i][k]` is the chance that of the coins from i on exactly k are heads.
    """
    ways = [[0.0] * (need + 1) for _ in range(len(chances) + 1)]
    ways[-1][0] = 1.0
    for i in reversed(range(len(chances))):
        for k in range(need + 1):
            heads = chances[i] * ways[i + 1][k - 1] if k else 0.0
            ways[i][k] = heads + (1 - chances[i]) * ways[i + 1][k]
    taken: list[int] = []
    for i, chance in enumerate(chances):
        k = need - len(taken)
        if k and uniform() * ways[i][k] < chance * ways[i + 1][k - 1]:
            taken.append(i)
    return taken


def _draw_cross_table(
    exact: Counts, rows: Counts, last: Counts, uniform: Uniform, base: int
) -> dict[str, int]:
    """A two-way table whose rows and columns add up; empty where no pattern of ups and downs does.

    The table is then not updated this time; sometimes it is left out at random, so that its
    absence tells nothing. Each pattern is drawn with the weight of its counts' remainders: row by
    row, knowing of every state of the columns how much weight the rows below can still give it.
    """
    columns = split(
        _by_column(exact), sum(rows.values()), _by_column(last), uniform, base
    )  # drawn like any other table, then kept
    lines = {row: [cell for cell in exact if cell.partition("/")[0] == row] for row in rows}
    ways = [_row_patterns(cells, rows[row], exact, last, base) for row, cells in lines.items()]
    below: list[dict[tuple[int, ...], float]] = [{tuple(columns.values()): 1.0}]
    for patterns in reversed(ways):  # what the columns must have by the rows above, and its weight
        before: dict[tuple[int, ...], float] = {}
        for state, weight in below[0].items():
            for values, chance in patterns:
                rest = tuple(s - v for s, v in zip(state, values, strict=True))
                if min(rest) >= 0:
                    before[rest] = before.get(rest, 0.0) + weight * chance
        below.insert(0, before)
    state = (0,) * len(columns)
    if not below[0].get(state):
        return {}
    table: dict[str, int] = {}
    for cells, patterns, after in zip(lines.values(), ways, below[1:], strict=True):
        steps = [tuple(s + v for s, v in zip(state, values, strict=True)) for values, _ in patterns]
        weights = [
            chance * after.get(step, 0.0) for (_, chance), step in zip(patterns, steps, strict=True)
        ]
        chosen = _draw_one(weights, uniform)
        table |= dict(zip(cells, patterns[chosen][0], strict=True))
        state = steps[chosen]
    return table


def _row_patterns(
    cells: list[str], whole: int, exact: Counts, last: Counts, base: int
) -> list[tuple[tuple[int, ...], float]]:
    """Every way to round a row's counts to its sum so that none falls, with its weight."""
    choices = []
    for cell in cells:
        low, rest = exact[cell] // base * base, exact[cell] % base / base
        either = [(low, 1 - rest), (low + base, rest)]
        choices.append([one for one in either if one[1] > 0 and one[0] >= last.get(cell, 0)])
    return [
        (tuple(value for value, _ in pattern), prod(chance for _, chance in pattern))
        for pattern in product(*choices)
        if sum(value for value, _ in pattern) == whole
    ]


def _draw_one(weights: list[float], uniform: Uniform) -> int:
    """The number of one of these, each as likely as its weight."""
    point = uniform() * sum(weights)
    for number, weight in enumerate(weights):
        point -= weight
        if weight and point < 0:
            return number
    return max(number for number, weight in enumerate(weights) if weight)


def stand_ins(
    stream: Stream, number: int, known: Tally, published: Tables, started: Tally
) -> list[Classes]:
    """So many people in the classes where the published numbers miss them most.

    They stand for those of whom nothing is left but the published numbers, since a backup was
    restored; so they say no more than these do. `started` are those that closed ones are among.
    """
    found: list[Classes] = []
    for _ in range(number):
        person: dict[Variable, str] = {}
        for variable, tree in TREES.items():
            if tree.stream is stream and (not tree.within or in_work(person)):
                person[variable] = _find_widest_gap(variable, known.tables, published)
        for row, column in PAIRS if stream is Stream.CLOSED else ():
            name, all_of = pair_name((row, column)), started.tables[column.value]
            counts = _by_column(known.tables[name])
            cell = TREES[row].coarse_of(person[row])
            gap = {
                one: (
                    published.get(name, {}).get(f"{cell}/{one}", 0)
                    - known.tables[name][f"{cell}/{one}"],
                    all_of[one] - counts[one],
                )
                for one in TREES[column].coarse
                if all_of[one] > counts[one]
            }
            coarse = max(gap, key=gap.__getitem__) if gap else next(iter(TREES[column].coarse))
            person[column] = TREES[column].coarse[coarse][0]
        known = known.with_people([person])
        found.append(person)
    return found


def _find_widest_gap(variable: Variable, known: Tables, published: Tables) -> str:
    """The fine class whose published number is the most above those who are known to be in it."""
    tree, fine = TREES[variable], fine_name(variable)

    def gap(table: str, name: str) -> int:
        return published.get(table, {}).get(name, 0) - known[table][name]

    coarse = max(tree.coarse, key=lambda name: gap(variable.value, name))
    parts = tree.coarse[coarse]
    return max(parts, key=lambda name: gap(fine, name)) if len(parts) > 1 else parts[0]


def _by_column(cells: Counts) -> dict[str, int]:
    found: dict[str, int] = {}
    for cell, count in cells.items():
        column = cell.partition("/")[2]
        found[column] = found.get(column, 0) + count
    return found


def cells_of(person: Classes, trees: Mapping[Variable, Tree] = TREES) -> Iterable[tuple[str, str]]:
    """The table and class of each number that a person is part of."""
    for variable, fine in person.items():
        yield variable.value, trees[variable].coarse_of(fine)
        yield fine_name(variable), fine
    for pair in PAIRS:
        if all(variable in person for variable in pair):
            row, column = (trees[v].coarse_of(person[v]) for v in pair)
            yield pair_name(pair), f"{row}/{column}"


def in_work(person: Classes) -> bool:
    """Whether the outcome is the one that kind of work and sector are about."""
    return TREES[Variable.OUTCOME].coarse_of(person[Variable.OUTCOME]) == WORK
