"""Tries to prove something about people from all files of each series together.

Of every group (a class, all others of its table, the people added between two updates, those still
in the service) that it has one to four people, or its size within two people, or that everybody or
nobody of it is in one class. An exact last table tells the size of large groups on purpose; then
the second of these is not asked.

A statement falls with a *witness*: one consistent world in which it is false. A few random worlds
refute nearly all; each statement that is left gets its own exact minimum and maximum.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from app.models.rules.summary.classes import SMALL_GROUP
from app.services.summary.audit import reading
from app.services.summary.audit.reading import Disagreement, Document, Unreadable
from app.services.summary.audit.solver import SEED, Solver
from app.services.summary.audit.worlds import SURE, AttackedGroup, Worlds

STATEMENTS = 3
"""Tried of each group: it is small; its size; it has nobody (of the rest: everybody)."""

_UNAIMED, _AIMS = 4, 64
_PATIENCE, _WORTH = 3, 4


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
            found.append(reading.validate_document(document))
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
        except Disagreement as fault:
            inconsistent.append(f"{name}: {fault}")
            continue
        statements += tried
        proved += facts
    return Audit(number, statements, tuple(proved), tuple(inconsistent))


def do_agree(documents: Sequence[Document]) -> bool:
    """Whether documents of one series, as `read` gives them, tell one history that can be true."""
    try:
        _find_history(documents, attacking=False)
    except Disagreement:
        return False
    return True


def _attack_members(members: Sequence[Document], *, until_first: bool) -> tuple[int, list[Found]]:
    found = _find_history(members, attacking=True)
    return _attack_one(*found, until_first=until_first) if found else (0, [])


def _find_history(members: Sequence[Document], *, attacking: bool) -> tuple[Worlds, Solver] | None:
    """What binds the files of one series, and what has found a history; None where nothing does."""
    history = reading.join_documents(members)
    for believing in (True, False):
        worlds = Worlds(history, believing=believing, attacking=attacking)
        if not worlds.bounds:
            return None
        solver = Solver(worlds)
        if solver.find_any_world() is not None:
            return worlds, solver
    raise Disagreement("no history fits")


class _Seen:
    """The least and the most people that each group has had in the worlds found so far."""

    def __init__(self, groups: Sequence[AttackedGroup]) -> None:
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
        small = (self.low >= 1) & (self.high < SMALL_GROUP)
        return [int(i) for i in self._numpy.nonzero(small | known)[0]]

    def is_open(self, number: int) -> bool:
        """Whether something may still be proved of a group."""
        return _is_provable(self._groups[number], self.low[number], self.high[number])


def _attack_one(worlds: Worlds, solver: Solver, *, until_first: bool) -> tuple[int, list[Found]]:
    seen, proved = _Seen(worlds.groups), []
    _refute_most(worlds, solver, seen)
    random = Random(SEED)  # noqa: S311 - nothing secret
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


def _find_extreme(
    group: AttackedGroup, sign: int, solver: Solver, seen: _Seen, random: Random
) -> int:
    """The least (1) or most (-1) that a group can have; takes in the world that shows it."""
    bound, world = solver.find_bound(group.size.terms, sign, random)
    if world is not None:
        seen.add_world(world)
    return bound + group.size.constant


def _is_provable(group: AttackedGroup, low: float, high: float) -> bool:
    """Whether bounds tell that a group is small, or how large it is, or that it is nobody."""
    known = high - low < group.known_below and (group.known_below == SURE or high == 0)
    return bool(known or (low >= 1 and high < SMALL_GROUP))


def _refute_most(worlds: Worlds, solver: Solver, seen: _Seen) -> None:
    """Find worlds that clear many groups at once: any at first, then chosen for what is open.

    Continues while it pays: a group by itself takes two worlds or more.
    """
    random = Random(SEED)  # noqa: S311 - nothing secret
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
    return "small" if low >= 1 and high < SMALL_GROUP else "number"
