"""The independent attacker: what can be proved about people from exported summaries alone.

It knows the files, the public class tree and the published method, not the key, and shares no
code with what makes the files. From the files it builds every constraint that a true history must
meet: a whole number of people for each published number, at most base - 1 away from it; the parts
of a table are its whole, which are all but those who wait; nobody leaves a table; who has
closed had started, and has been in work if the service ended so; nobody waits for longer than
from one release date to the next; an exact last table is what the history has become. It tries to
prove, of every group (a class, all others of its table, the people added between two updates,
those still in the service), that it has one to four people, or its size within two people, or
that everybody or nobody of it is in one class. An exact last table tells the size of large groups
on purpose; then the second of these is not asked.

What a caseload that lost or corrected something may contradict (somebody erased had been in work)
is believed as long as some history fits it; if none does, it is tried without.

A statement falls with a *witness*: one consistent world in which it is false. A few random worlds
refute nearly all; each statement that is left gets its own exact minimum and maximum.
"""

import json
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import accumulate, chain
from math import ceil
from random import Random
from typing import Any

from app.models.rules.summary.classes import (
    EDITIONS,
    IN_WORK,
    NOT_RECORDED,
    PAIRS,
    TREES,
    VERSION,
    WORK,
    Stream,
    Tree,
    Variable,
    former_class,
    former_fine,
)

LARGEST_FILE = 1_000_000
"""Bytes; a monthly summary of 200 clients grows by about 10 kB a year."""

FORMAT = "rinnalla-summary"
SMALL = 5
"""Below this a number of people is small."""

SURE = 3
"""A number is known, for our purposes, if fewer than so many steps of it are open."""

NOBODY = 1
"""Of a group whose size may be told: only one size is left, and that is none."""

STATEMENTS = 3
"""Tried of each group: it is small; its size; it has nobody (of the rest: everybody)."""

_SEED = 5
_UNAIMED, _AIMS = 4, 64
_PATIENCE, _WORTH = 3, 4
_TOLERANCE = 1e-6
_NUDGES, _NOISE, _SHAKE = 6, 1e-5, 1.0
_DUAL, _DISTURBED = 1, 0.1

Document = Mapping[str, Any]


@dataclass(frozen=True)
class Found:
    """What the attacker can prove: about which group, since when, and within which bounds."""

    what: str
    group: str
    as_of: str
    low: int = 0
    high: int = 0


@dataclass(frozen=True)
class Audit:
    """The outcome of an attack on all files together."""

    files: int
    statements: int
    proved: tuple[Found, ...]
    inconsistent: tuple[str, ...] = ()

    @property
    def safe(self) -> bool:
        """Whether nothing was proved about anybody and the tables agree with each other."""
        return not self.proved and not self.inconsistent


class Unreadable(Exception):
    """A file that is no summary, or whose numbers no summary could have."""


class UnknownEdition(Unreadable):
    """A summary whose classes are not those of this program: most likely of a newer one."""


def attack(documents: Iterable[Document], *, until_first: bool = False) -> Audit:
    """Try to prove something from these files together; `until_first` stops at the first proof.

    Raises:
        Unreadable, UnknownEdition: A file is none that can be read.
    """
    series: dict[str, list[Document]] = {}
    number, found = 0, []
    for document in documents:
        number += 1
        try:
            found.append(_validate_document(document))
        except (KeyError, TypeError, ValueError, AttributeError) as fault:
            raise Unreadable from fault
    names: dict[str, str] = {one["former"]: one["series"] for one in found if "former" in one}
    for one in found:
        name = str(one["series"])
        series.setdefault(names.get(name, name), []).append(one)
    statements, proved, inconsistent = 0, [], []
    for name, members in series.items():
        try:
            tried, facts = _attack_members(members, until_first=until_first)
        except _Disagreement as fault:
            inconsistent.append(f"{name}: {fault}")
            continue
        statements += tried
        proved += facts
    return Audit(number, statements, tuple(proved), tuple(inconsistent))


def do_agree(documents: Sequence[Document]) -> bool:
    """Whether documents of one series, as `read` gives them, tell one history that can be true."""
    try:
        _find_history(documents, attacking=False)
    except _Disagreement:
        return False
    return True


def _attack_members(members: Sequence[Document], *, until_first: bool) -> tuple[int, list[Found]]:
    found = _find_history(members, attacking=True)
    return _attack_one(*found, until_first=until_first) if found else (0, [])


def _find_history(
    members: Sequence[Document], *, attacking: bool
) -> "tuple[_Worlds, _Solver] | None":
    """What binds the files of one series, and what has found a history; None where nothing does."""
    history = _join_documents(members)
    for believing in (True, False):
        worlds = _Worlds(history, believing=believing, attacking=attacking)
        if not worlds.bounds:
            return None
        solver = _Solver(worlds)
        if solver.find_any_world() is not None:
            return worlds, solver
    raise _Disagreement("no history fits")


def read(data: bytes) -> Document:
    """A file's content as a document.

    Raises:
        Unreadable: It is no document of a summary.
        UnknownEdition: It is of another edition.
    """
    try:
        document = json.loads(data, object_pairs_hook=_refuse_names_told_twice)
        _validate_document(document)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
        raise Unreadable from fault
    made: Document = document
    return made


def _refuse_names_told_twice(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """One object of a file; raises where a name has two values, of which each reader takes one."""
    made = dict(pairs)
    if len(made) < len(pairs):
        raise ValueError
    return made


# --- what the files say ---------------------------------------------------------------------------


class _Disagreement(Exception):
    """Files, or parts of one, that no true history could have left."""


@dataclass(frozen=True)
class _History:
    """All that is published of one series, in the order in which it was."""

    base: int
    releases: Sequence[Document]
    totals: Sequence[Document]
    last: Document | None


def _validate_document(document: Document) -> Document:
    """The document itself, if a summary could look like it; else it raises."""
    if document["format"] != FORMAT:
        raise ValueError
    if _text(document["classes"]) not in EDITIONS:
        raise UnknownEdition
    if _count(document["base"]) < 1:
        raise ValueError
    for name in (document["series"], document.get("former", "")):
        if not _text(name).isprintable():  # it is told on a terminal
            raise ValueError
    _validate_totals(document)
    for one in _list(document.get("totals", [])):
        _validate_totals(one)
    for release in _list(document["releases"]):
        _validate_release(release, document)
    if document.get("last") is not None:
        _validate_last(document["last"])
    return document


def _validate_release(release: Document, document: Document) -> None:
    Stream(release["stream"])
    _count(release["number"])
    _validate_totals(release)
    if "all_until" in release:
        _day(release["all_until"])
    tables, trees = release["tables"], EDITIONS[_edition(document, release)]
    for name, cells in tables.items():
        whole = _whole_of(name, cells, release["stream"], trees)
        if whole and whole not in tables:
            raise ValueError
        if any(_count(value) % document["base"] for value in cells.values()):
            raise ValueError


def _validate_totals(part: Document) -> None:
    """Up to when something counts, and the two totals by then."""
    _day(part["as_of"])
    for total in Stream:
        _count(part[total])


def _validate_last(last: Document) -> None:
    """Every outcome once, and so many people as have closed."""
    _day(last["as_of"])
    people = sum(_count(one["people"]) for one in _list(last["classes"]))
    outcomes = [_text(name) for one in last["classes"] for name in _list(one["outcomes"])]
    if sorted(outcomes) != sorted(TREES[Variable.OUTCOME].fine) or people != last["closed"]:
        raise ValueError


def _edition(document: Document, release: Document) -> str:
    """In whose classes a release is: an older one within a newer file says so itself."""
    return _text(release.get("classes", document["classes"]))


def _whole_of(
    name: str, cells: Mapping[str, int], stream: str, trees: Mapping[Variable, Tree]
) -> str:
    """The table whose classes this one divides, if any; raises if it has other classes."""
    first, _, second = name.partition(".")
    variable = Variable(first)
    tree = trees[variable]
    if second == "fine":
        wanted = {one for fine in tree.split.values() for one in fine}
    elif second:
        pair = PAIRS[PAIRS.index((variable, Variable(second)))]
        wanted = {f"{r}/{c}" for r in tree.coarse for c in trees[pair[1]].coarse}
    else:
        wanted = set(tree.coarse)
    if tree.stream != stream or not wanted or set(cells) != wanted:
        raise ValueError
    if second:
        return first
    return Variable.OUTCOME if tree.within else ""


def _day(value: Any) -> str:
    """A day as it is written in a summary: days are compared as texts."""
    if date.fromisoformat(_text(value)).isoformat() != value:
        raise ValueError
    return str(value)


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError
    return value


def _count(value: Any) -> int:
    if type(value) is not int or not 0 <= value < 1_000_000:
        raise ValueError
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _join_documents(documents: Sequence[Document]) -> _History:
    """One history out of several files of a series; raises _Disagreement."""
    told = [_releases(document) for document in documents]
    releases = max(told, key=len)
    ends = [one["last"] for one in documents if one.get("last") is not None]
    if any(one["base"] != documents[0]["base"] for one in documents):
        raise _Disagreement("base")
    if any(one != releases[: len(one)] for one in told):
        raise _Disagreement("history")
    if any(one != ends[0] for one in ends):
        raise _Disagreement("last table")
    for document, known in zip(documents, told, strict=True):
        for stream in Stream:
            made = [one for one in known if one["stream"] == stream]
            if made and document[stream] < made[-1][stream]:
                raise _Disagreement("totals")
    _refuse_disorder(releases)
    totals = _join_totals(documents, releases)
    return _History(documents[0]["base"], releases, totals, ends[0] if ends else None)


def _releases(document: Document) -> list[dict[str, Any]]:
    """The releases of a file, each with the edition of its classes."""
    return [{**one, "classes": _edition(document, one)} for one in document["releases"]]


def _refuse_disorder(releases: Sequence[Document]) -> None:
    last: dict[str, Document] = {}
    for before, after in zip([None, *releases], releases, strict=False):
        previous = last.get(after["stream"])
        if after["number"] != (previous["number"] + 1 if previous else 1):
            raise _Disagreement("numbers")
        if before and after["as_of"] < before["as_of"]:
            raise _Disagreement("order")
        # Of those who are in no table yet some may go: then the other total falls, but only so far.
        if any(after[stream] < made[stream] for stream, made in last.items()):
            raise _Disagreement("fewer people")
        last[after["stream"]] = after


def _join_totals(documents: Sequence[Document], releases: Sequence[Document]) -> list[Document]:
    """The two exact totals of each day that any file tells of, in order."""
    found: dict[str, Document] = {}
    for document in documents:
        for one in (*document.get("totals", ()), document):
            made = {name: one[name] for name in ("as_of", *Stream)}
            # A file of the former edition may tell of a day twice: somebody was entered late.
            if "totals" in document and found.setdefault(one["as_of"], made) != made:
                raise _Disagreement("totals of a day")
            found.setdefault(one["as_of"], made)
    for one in releases:
        found.setdefault(one["as_of"], {name: one[name] for name in ("as_of", *Stream)})
    return [found[day] for day in sorted(found)]


# --- the worlds that fit them ---------------------------------------------------------------------


class _People:
    """A number of people: a constant, and unknowns that are added or taken away."""

    __slots__ = ("constant", "terms")

    def __init__(self, constant: int = 0, terms: Mapping[int, int] | None = None) -> None:
        self.constant = constant
        self.terms = terms or {}

    def __add__(self, other: "_People") -> "_People":
        return self._combine((other,), 1)

    def __sub__(self, other: "_People") -> "_People":
        return self._combine((other,), -1)

    def subtract(self, parts: Iterable["_People"]) -> "_People":
        """All but these."""
        return self._combine(parts, -1)

    def _combine(self, others: Iterable["_People"], sign: int) -> "_People":
        constant, terms = self.constant, dict(self.terms)
        for other in others:
            constant += sign * other.constant
            for unknown, factor in other.terms.items():
                terms[unknown] = terms.get(unknown, 0) + sign * factor
        if 0 in terms.values():
            terms = {u: factor for u, factor in terms.items() if factor}
        return _People(constant, terms)


@dataclass(frozen=True)
class _Group:
    """Some people whose number is attacked, and how few sizes may be left for it to be known.

    It is NOBODY where only that there is nobody counts as known, and 0 where not even that does.
    """

    name: str
    as_of: str
    size: _People
    known_below: int = SURE


_Parts = Mapping[str, _People]


@dataclass(frozen=True)
class _Divided:
    """Everybody by the classes of one variable, how many they are, and how many had started."""

    variable: str
    order: int
    day: str
    started: int
    whole: _People
    parts: _Parts
    edition: str


class _Worlds:
    """The unknowns of a history, what binds them, and the groups that are attacked, if any are."""

    def __init__(
        self, history: _History, *, believing: bool = True, attacking: bool = True
    ) -> None:
        self._base, self._history, self._believing = history.base, history, believing
        self._attacking = attacking
        self._days = [one["as_of"] for one in history.totals]
        self._last: dict[str, tuple[_People, _Parts, str]] = {}
        self._counted: dict[str, _People] = {}
        self._known: set[tuple[int, frozenset[tuple[int, int]]]] = set()
        self.bounds: list[tuple[int, int]] = []
        self.rows: list[tuple[_People, bool]] = []  # each is 0; or at least 0, where not exact
        self.groups: list[_Group] = []
        self._started: dict[tuple[str, str], list[_Divided]] = {}  # by variable and edition
        self._closed: list[_Divided] = []
        self._begins: list[tuple[int, _People]] = []
        self._ends: list[tuple[int, _People]] = []
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
        coarse: dict[str, _Parts] = {}
        for name in sorted(tables, key=lambda name: ("." in name, name != Variable.OUTCOME, name)):
            first, _, second = name.partition(".")
            tree = trees[Variable(first)]
            cells = {cell: self._unknown(value, people) for cell, value in tables[name].items()}
            if not second:
                coarse[name] = cells
                whole = coarse[Variable.OUTCOME][tree.within] if tree.within else everybody
                self._add_division(name, day, whole, cells, edition)
                part = _Divided(name, order, day, release["started"], everybody, cells, edition)
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
                    _Divided(second, order, day, release["started"], everybody, columns, edition)
                )

    def _count_people(self, release: Document) -> _People:
        """Those who are in a release's tables: all of its people, or all but those who wait.

        Nobody waits for longer than from one release date to the next.
        """
        people, stream, day = release[release["stream"]], release["stream"], release["as_of"]
        before = self._counted.get(stream)
        if "all_until" not in release:
            counted = _People(people)
        else:
            least = 0
            if self._believing:
                known = bisect_right(self._days, release["all_until"])
                least = min(people, self._history.totals[known - 1][stream]) if known else 0
            counted = self.add_unknown(least, people)
            self._attack(f"{stream}: waiting", day, _People(people) - counted, known_below=0)
        if before:
            self.rows.append((counted - before, False))
        self._counted[stream] = counted
        return counted

    def _add_cross_table(
        self,
        name: str,
        day: str,
        rows: _Parts,
        everybody: _People,
        cells: _Parts,
        values: Mapping[str, int],
        edition: str,
    ) -> _Parts:
        """A two-way table divides its rows, and its columns, which are rounded numbers too."""
        sums: dict[str, int] = {}
        of_row: dict[str, dict[str, _People]] = {}
        of_column: dict[str, dict[str, _People]] = {}
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

    def _unknown(self, value: int, people: int) -> _People:
        low, high = max(0, value - self._base + 1), min(people, value + self._base - 1)
        if low > high:
            raise _Disagreement("more than there are")
        return self.add_unknown(low, high)

    def add_unknown(self, low: int, high: int) -> _People:
        """A number of people within bounds."""
        self.bounds.append((low, high))
        return _People(0, {len(self.bounds) - 1: 1})

    def find_upper_bound(self, size: _People) -> int:
        """The most that a number of people can be by its own bounds."""
        return size.constant + sum(
            factor * self.bounds[unknown][1] for unknown, factor in size.terms.items()
        )

    def _add_division(
        self, name: str, day: str, whole: _People, parts: _Parts, edition: str
    ) -> None:
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

    def _add_former_division(self, name: str, day: str, parts: _Parts, before: _Parts) -> None:
        """Compare each class of the former edition with the parts that it has now."""
        for part, known in before.items():
            new = _People() - known
            for one, size in parts.items():
                if _former_part(name, one) == part:
                    new += size
            self.rows.append((new, False))
            self._attack(f"{name}: {part}, new", day, new)

    def _attack(self, name: str, day: str, size: _People, *, known_below: int = SURE) -> None:
        if not self._attacking:
            return
        key = (size.constant, frozenset(size.terms.items()))
        if size.terms and key not in self._known:
            self._known.add(key)
            if self._history.last:
                known_below = min(known_below, NOBODY)
            self.groups.append(_Group(name, day, size, known_below))

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

    def _starts_of(self, closed: _Divided) -> list[_Divided]:
        """The tables of the started with the same classes, in order."""
        return self._started.get((closed.variable, closed.edition), [])

    def _link_work(self, closed: _Divided) -> None:
        """Who ended the service in work has been in work, if that is believed."""
        if not self._believing:
            return
        starts = self._starts_of(closed)
        for one in [one for one in starts if one.order < closed.order and one.day == closed.day]:
            self._link_earlier(closed, one)  # both were looked at on that day
        for one in [one for one in starts if one.order > closed.order][:1]:
            self._link_classes(closed, one)

    def _link_later(self, closed: _Divided, started: _Divided) -> None:
        """Everybody who has closed is in a later table of the started, in the same class."""
        self._link_classes(closed, started)
        if not self._attacking:
            return
        active = started.whole - closed.whole
        for column, size in closed.parts.items():
            others = active - (started.parts[column] - size)
            name = f"{closed.variable}: all but {column}, started and not closed"
            self._attack(name, closed.day, others)

    def _link_classes(self, closed: _Divided, started: _Divided) -> None:
        for column, size in closed.parts.items():
            rest = started.parts[column] - size
            self.rows.append((rest, False))
            name = f"{closed.variable}: {column}, started and not closed"
            self._attack(name, closed.day, rest)

    def _link_earlier(self, closed: _Divided, started: _Divided) -> None:
        """Who has closed is in an earlier table of the started, or is not in it: so many are not.

        Of each class by itself as many could be missing in it as of all classes together.
        """
        missing = _People(closed.started) - started.whole
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
        sizes: dict[str, _People] = {}
        for one in last["classes"]:
            names, people = one["outcomes"], one["people"]
            left = _People(people)
            for name in names[:-1]:
                sizes[name] = self.add_unknown(0, people)
                left -= sizes[name]
            sizes[names[-1]] = left
            self.rows.append((left, False))
            for name in names:
                self._attack(f"last: {name}", last["as_of"], sizes[name])
                rest = _People(people) - sizes[name]
                self._attack(f"last: all but {name} of these", last["as_of"], rest)
        if not self._believing:
            return
        if before and before[2] == VERSION:
            self._end_after(last, sizes, before[1])
        if rough and rough[2] == VERSION:
            coarse = {
                name: sum((sizes[part] for part in parts), _People())
                for name, parts in TREES[Variable.OUTCOME].coarse.items()
            }
            self._end_after(last, coarse, rough[1])

    def _end_after(self, last: Document, sizes: _Parts, before: _Parts) -> None:
        """Nobody has left an outcome but those of whom none had been recorded."""
        come = _People(last["closed"]) - sum(before.values(), _People())
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


# --- the attack -----------------------------------------------------------------------------------


class _Solver:
    """Finds worlds: whole numbers that meet every row, with as much or as little of something."""

    def __init__(self, worlds: _Worlds) -> None:
        import highspy
        import numpy

        self._highspy, self._numpy = highspy, numpy
        self._number = len(worlds.bounds)
        terms = [size.terms for size, _ in worlds.rows]
        starts = list(accumulate(map(len, terms), initial=0))
        low, high = zip(*worlds.bounds, strict=True)
        least = numpy.array([-size.constant for size, _ in worlds.rows], numpy.float64)
        exact = numpy.array([exact for _, exact in worlds.rows], bool)
        self._model = (
            self._number,
            len(terms),
            starts[-1],
            int(highspy.MatrixFormat.kRowwise),
            int(highspy.ObjSense.kMinimize),
            0.0,
            numpy.zeros(self._number),
            numpy.array(low, numpy.float64),
            numpy.array(high, numpy.float64),
            least,
            numpy.where(exact, least, highspy.kHighsInf),
            numpy.array(starts[:-1], numpy.int32),
            numpy.array([*chain.from_iterable(terms)], numpy.int32),
            numpy.array([factor for one in terms for factor in one.values()], numpy.float64),
        )
        self._plain = self._make_solver(whole=False)
        self._plain.setOptionValue("presolve", "off")  # it continues from the last world
        self._all = numpy.arange(self._number, dtype=numpy.int32)

    @cached_property
    def _whole(self) -> Any:
        return self._make_solver(whole=True)

    def _make_solver(self, *, whole: bool) -> Any:
        """A solver of all rows, for whole numbers or for fractions too.

        The dual simplex method with costs that are disturbed a little finds worlds that lie further
        from each other than the primal one does: half as many refute the same. All factors are 1,
        so there is nothing to scale.
        """
        solver = self._highspy.Highs()  # type: ignore[no-untyped-call]
        solver.setOptionValue("output_flag", False)  # noqa: FBT003 - its way
        solver.setOptionValue("threads", 1)
        solver.setOptionValue("simplex_strategy", _DUAL)
        solver.setOptionValue("dual_simplex_cost_perturbation_multiplier", _DISTURBED)
        solver.setOptionValue("simplex_scale_strategy", 0)
        solver.setOptionValue("mip_rel_gap", 0.0)
        solver.setOptionValue("mip_abs_gap", 0.5)
        kinds = self._numpy.full(self._number, int(whole), self._numpy.int32)
        solver.passModel(*self._model, kinds)
        return solver

    def find_world(self, weights: Mapping[int, float], *, sure: bool = True) -> Any:
        """The world with the least of these; None where none fits, or none was found at once.

        Without asking for whole numbers it takes a tenth of the time, and most often they come
        by themselves; if not, they are asked for, or another world is tried where any will do.
        """
        cost = self._cost(weights)
        found = self._minimise(self._plain, cost)
        if found is None or _is_whole(found) or not sure:
            return found if found is None or _is_whole(found) else None
        found = self._minimise(self._whole, cost)
        return found if found is None else self._numpy.rint(found)

    def find_any_world(self) -> Any:
        """Some world; None where none fits.

        It is that of the fewest people: most often these are whole, at once.
        """
        cost = self._numpy.ones(self._number)
        found = self._minimise(self._plain, cost)
        if found is None:
            return None
        found = self._nudge(found, cost, Random(_SEED), _SHAKE)  # noqa: S311 - nothing secret
        return found if _is_whole(found) else self.find_world({})

    def find_bound(self, terms: Mapping[int, int], sign: int, random: Random) -> tuple[int, Any]:
        """How far a group can go in any case, and a world in which it goes far, if one was found.

        The bound is that of fractions of people too, so that it may be too wide. Of the many worlds
        that go so far, a little noise about those numbers that are no whole ones picks another one
        each time until it has whole people.
        """
        cost = self._cost({unknown: sign * factor for unknown, factor in terms.items()})
        found = self._minimise(self._plain, cost)
        least = ceil(float(cost @ found) - _TOLERANCE)
        found = self._nudge(found, cost, random, _NOISE)
        return sign * least, found if _is_whole(found) else None

    def _nudge(self, found: Any, cost: Any, random: Random, noise: float) -> Any:
        """A world of whole people instead of one that is none, if one is found at once."""
        for _ in range(_NUDGES):
            if _is_whole(found):
                break
            push = {one: random.uniform(-noise, noise) for one in _find_fractions(found)}
            found = self._minimise(self._plain, cost + self._cost(push))
        return found

    def _cost(self, weights: Mapping[int, float]) -> Any:
        cost = self._numpy.zeros(self._number)
        cost[list(weights)] = list(weights.values())
        return cost

    def _minimise(self, solver: Any, cost: Any) -> Any:
        solver.changeColsCost(self._number, self._all, cost)
        solver.run()
        if solver.getModelStatus() != self._highspy.HighsModelStatus.kOptimal:
            return None
        return self._numpy.array(solver.getSolution().col_value)


def _is_whole(world: Any) -> bool:
    return bool(abs(world - world.round()).max(initial=0) < _TOLERANCE)


def _find_fractions(world: Any) -> list[int]:
    """The unknowns that are no whole number of people in a world."""
    return [int(i) for i in (abs(world - world.round()) >= _TOLERANCE).nonzero()[0]]


class _Seen:
    """The least and the most people that each group has had in the worlds found so far."""

    def __init__(self, groups: Sequence[_Group]) -> None:
        import numpy

        self._numpy, self._groups = numpy, groups
        self._starts, index, factors = list[int](), list[int](), list[int]()
        for group in groups:
            self._starts.append(len(index))
            index += group.size.terms.keys()
            factors += group.size.terms.values()
        self._index, self._factors = (
            numpy.array(index, numpy.int64),
            numpy.array(factors, numpy.float64),
        )
        self._constants = numpy.array([group.size.constant for group in groups], numpy.float64)
        self._known_below = numpy.array([group.known_below for group in groups])
        self.low = numpy.full(len(groups), numpy.inf)
        self.high = numpy.full(len(groups), -numpy.inf)

    def add_world(self, world: Any) -> None:
        world = world.round()
        sizes = self._numpy.add.reduceat(world[self._index] * self._factors, self._starts)
        sizes += self._constants
        self.low = self._numpy.minimum(self.low, sizes)
        self.high = self._numpy.maximum(self.high, sizes)

    def open(self) -> list[int]:
        """The groups of which something may still be proved."""
        known = self.high - self.low < self._known_below
        known &= (self._known_below == SURE) | (self.high == 0)
        small = (self.low >= 1) & (self.high < SMALL)
        return [int(i) for i in self._numpy.nonzero(small | known)[0]]

    def is_open(self, number: int) -> bool:
        """Whether something may still be proved of a group."""
        return _is_provable(self._groups[number], self.low[number], self.high[number])


def _attack_one(
    worlds: _Worlds, solver: "_Solver", *, until_first: bool
) -> tuple[int, list[Found]]:
    seen, proved = _Seen(worlds.groups), []
    _refute_most(worlds, solver, seen)
    random = Random(_SEED)  # noqa: S311 - nothing secret
    for number in seen.open():
        group = worlds.groups[number]
        reach = list[int]()
        for sign in (1, -1):
            if seen.is_open(number):  # what was found for another group may have cleared it
                reach.append(_find_extreme(group, sign, solver, seen, random))
        if not seen.is_open(number):
            continue
        if not (until_first and _is_provable(group, *reach)):
            for sign in (1, -1):  # the bounds of whole people, which take longer
                if seen.is_open(number):
                    seen.add_world(
                        solver.find_world({u: sign * f for u, f in group.size.terms.items()})
                    )
        if seen.is_open(number):
            low, high = int(seen.low[number]), int(seen.high[number])
            proved.append(Found(_describe_bounds(low, high), group.name, group.as_of, low, high))
            if until_first:
                break
    return STATEMENTS * len(worlds.groups), proved


def _find_extreme(group: _Group, sign: int, solver: _Solver, seen: _Seen, random: Random) -> int:
    """The least (1) or most (-1) that a group can have; takes in the world that shows it."""
    bound, world = solver.find_bound(group.size.terms, sign, random)
    if world is not None:
        seen.add_world(world)
    return bound + group.size.constant


def _is_provable(group: _Group, low: float, high: float) -> bool:
    """Whether bounds tell that a group is small, or how large it is, or that it is nobody."""
    known = high - low < group.known_below and (group.known_below == SURE or high == 0)
    return bool(known or (low >= 1 and high < SMALL))


def _refute_most(worlds: _Worlds, solver: _Solver, seen: _Seen) -> None:
    """Find worlds that clear many groups at once: any at first, then chosen for what is open.

    Continues while it pays: a group by itself takes two worlds or more.
    """
    random = Random(_SEED)  # noqa: S311 - nothing secret
    everything = dict.fromkeys(range(len(worlds.bounds)), 1)
    open_before, idle, turn = seen.open(), 0, 0
    while open_before and idle < _PATIENCE:
        if turn < _UNAIMED:
            weights: dict[int, float] = {one: random.choice((-1, 1)) for one in everything}
        else:
            weights = {}
            for number in random.sample(open_before, min(_AIMS, len(open_before))):
                weight = random.uniform(0.2, 1) * random.choice((-1, 1))
                for unknown, factor in worlds.groups[number].size.terms.items():
                    weights[unknown] = weights.get(unknown, 0.0) + weight * factor
        world = solver.find_world(weights, sure=False)
        if world is not None:
            seen.add_world(world)
        turn, still_open = turn + 1, seen.open()
        paid = len(open_before) - len(still_open) > _WORTH or turn <= _UNAIMED
        idle = 0 if paid else idle + 1
        open_before = still_open


def _describe_bounds(low: int, high: int) -> str:
    if high == 0:
        return "nobody"
    return "small" if low >= 1 and high < SMALL else "number"
