"""Whole small worlds against an attacker who knows the program, and the plain cases."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.rules import disclosure
from app.models.rules.classes import TREES, Stream, Tree, Variable
from app.models.rules.disclosure import (
    BATCH,
    SMALL,
    Decision,
    Level,
    Limits,
    Missing,
    Reason,
    Shown,
    Tally,
    level_of,
)

FIRST = date(2022, 1, 1)

# --- whole small worlds -------------------------------------------------------------------------
# People end their service one after another and a summary leaves after each of them: the finest
# view an attacker can have. She knows every file and this source, so what she can still believe
# is exactly the set of histories that give the same files.

Atom = tuple[str, ...]  # one fine class for each variable
Files = tuple[Any, ...]
Scheme = Callable[[Sequence[Atom], "World"], Files]


class World:
    def __init__(self, trees: Mapping[Variable, Tree], atoms: Sequence[Atom], limits: Limits):
        self.trees, self.atoms, self.limits = trees, atoms, limits

    def tally(self, people: Sequence[Atom]) -> Tally:
        counts = {
            variable: {name: sum(p[i] == name for p in people) for name in tree.fine}
            for i, (variable, tree) in enumerate(self.trees.items())
        }
        return Tally(len(people), counts)


def ours(people: Sequence[Atom], world: World) -> Files:
    return _files(people, world, disclosure.decide)


def _files(people: Sequence[Atom], world: World, decide: Callable[..., Decision | None]) -> Files:
    past: list[Decision] = []
    files = []
    for number in range(1, len(people) + 1):
        day, tally = FIRST + timedelta(number), world.tally(people[:number])
        made = decide(past, day, tally, trees=world.trees, limits=world.limits)
        if made:
            past.append(made)
        files.append(
            tuple(
                _plain(
                    disclosure.table(past, v, day, number, trees=world.trees, limits=world.limits)
                )
                for v in world.trees
            )
        )
    return tuple(files)


def _plain(made: Shown | Missing) -> Any:
    if isinstance(made, Missing):
        return made.reason
    return (made.as_of, *made.counts.items())


def trying_again(people: Sequence[Atom], world: World) -> Files:
    """The tempting one: everybody so far, shown as soon as no class is small."""
    files = []
    for number in range(1, len(people) + 1):
        counts = world.tally(people[:number]).counts
        files.append(
            tuple(
                tuple(counts[v].items()) if level_of(counts[v], t, world.limits.small) else None
                for v, t in world.trees.items()
            )
        )
    return tuple(files)


def sending_again_until_it_fits(people: Sequence[Atom], world: World) -> Files:
    """Everybody so far, once a batch is new and each class grows by nothing or by enough."""
    sent: dict[Variable, Mapping[str, int]] = {}
    files = []
    for number in range(1, len(people) + 1):
        counts = world.tally(people[:number]).counts
        for variable, tree in world.trees.items():
            old = sent.get(variable, dict.fromkeys(tree.fine, 0))
            grown = [counts[variable][name] - old[name] for name in tree.fine]
            enough = sum(grown) >= world.limits.batch
            fits = all(g == 0 or g >= world.limits.small for g in grown)
            if enough and fits and level_of(counts[variable], tree, world.limits.small):
                sent[variable] = counts[variable]
        files.append(tuple(tuple(sent.get(v, {}).items()) for v in world.trees))
    return tuple(files)


def merging(people: Sequence[Atom], world: World) -> Files:
    """Like ours, but the people of a batch that failed are tried again with the next one."""

    def decide(past: Sequence[Decision], *given: Any, **more: Any) -> Decision | None:
        made = disclosure.decide(past, *given, **more)
        return made if made and made.levels else None

    return _files(people, world, decide)


def proven(scheme: Scheme, world: World, people: int) -> int:
    """How often the attacker can prove that a set of people has 1 to small-1, none or all of
    its members in a class (or union of classes) that no file counts for them."""
    believed: dict[Files, list[int]] = defaultdict(list)
    histories = list(product(range(len(world.atoms)), repeat=people))
    for number, history in enumerate(histories):
        believed[scheme([world.atoms[a] for a in history], world)].append(number)
    facts = 0
    spans = [(a, b) for a in range(people) for b in range(a + 1, people + 1)]
    for chosen in range(1, 2 ** len(world.atoms) - 1):
        marks = [[chosen >> atom & 1 for atom in history] for history in histories]
        for group in believed.values():
            for start, stop in spans:
                counts = {sum(marks[number][start:stop]) for number in group}
                low, high = min(counts), max(counts)
                facts += (
                    high == 0 or low == stop - start or (low >= 1 and high < world.limits.small)
                )
    return facts


def flat(*names: str) -> Tree:
    return Tree(Stream.CLOSED, {name: (name,) for name in names})


TWO = World({Variable.AGE: flat("a", "b")}, [("a",), ("b",)], Limits(small=2, batch=4))
BIGGER = World({Variable.AGE: flat("a", "b")}, [("a",), ("b",)], Limits(small=3, batch=6))
NESTED = World(
    {Variable.AGE: Tree(Stream.CLOSED, {"a": ("a1", "a2"), "b": ("b",)})},
    [("a1",), ("a2",), ("b",)],
    Limits(small=2, batch=6),
)
LINKED = World(
    {Variable.OUTCOME: flat("work", "none"), Variable.SECTOR: flat("company", "public", "none")},
    [("work", "company"), ("work", "public"), ("none", "none")],
    Limits(small=2, batch=6),
)
WORLDS = {"two": (TWO, 9), "bigger": (BIGGER, 10), "nested": (NESTED, 8), "linked": (LINKED, 8)}


@pytest.mark.parametrize("name", WORLDS)
def test_nothing_is_proven_in_any_history_of_a_small_world(name: str) -> None:
    world, people = WORLDS[name]
    assert proven(ours, world, people) == 0


@pytest.mark.parametrize("name", WORLDS)
def test_the_small_worlds_show_tables_and_hold_tables_back(name: str) -> None:
    world, people = WORLDS[name]
    for place, (variable, tree) in enumerate(world.trees.items()):
        seen = {ours(history, world)[-1][place] for history in product(world.atoms, repeat=people)}
        sizes = {len(made) - 1 for made in seen if isinstance(made, tuple)}
        assert sizes == {len(tree.fine), len(tree.coarse)}, variable
        assert Reason.SMALL_CLASS in seen


@pytest.mark.parametrize("scheme", [trying_again, sending_again_until_it_fits, merging])
def test_the_tempting_schemes_are_broken(scheme: Scheme) -> None:
    assert proven(scheme, TWO, 9) > 0


# --- plain cases --------------------------------------------------------------------------------


def outcome_tally(**counts: int) -> Tally:
    fine = dict.fromkeys(TREES[Variable.OUTCOME].fine, 0) | counts
    return Tally(sum(fine.values()), {Variable.OUTCOME: fine})


def shown_after(*steps: tuple[date, Tally], on: date | None = None) -> Shown | Missing:
    past: list[Decision] = []
    for day, tally in steps:
        made = disclosure.decide(past, day, tally)
        past += [made] if made else []
    day, tally = steps[-1]
    return disclosure.table(past, Variable.OUTCOME, on or day, tally.total)


LATER = FIRST + timedelta(300)
PILOT = outcome_tally(
    employed=20, work_trial=4, rehab_work=8, work_ability_assessment=4,
    education=2, interrupted_or_unknown=7, did_not_stay=1, sick_leave=4,
)  # fmt: skip


def test_the_pilots_outcomes_leave_at_the_coarse_classes() -> None:
    made = shown_after((FIRST, PILOT))
    assert isinstance(made, Shown)
    assert made.counts == {"work": 20, "towards_work": 14, "other_end": 16}


def test_fine_classes_leave_when_none_is_small() -> None:
    made = shown_after((FIRST, outcome_tally(**dict.fromkeys(TREES[Variable.OUTCOME].fine, 5))))
    assert isinstance(made, Shown)
    assert made.level is Level.FINE


@pytest.mark.parametrize("small", range(SMALL))
def test_a_class_below_five_holds_the_table_back(small: int) -> None:
    made = shown_after((FIRST, outcome_tally(employed=small, rehab_work=20, sick_leave=20)))
    assert isinstance(made, Missing)
    assert made.reason is Reason.SMALL_CLASS


def test_too_few_people_give_totals_alone() -> None:
    made = shown_after((FIRST, outcome_tally(employed=10, rehab_work=10, sick_leave=9)))
    assert made == Missing(Variable.OUTCOME, Reason.TOO_FEW, 29, BATCH)


def test_a_batch_that_failed_is_never_shown() -> None:
    failed = outcome_tally(employed=20, rehab_work=10)
    later = outcome_tally(employed=30, rehab_work=20, sick_leave=10)
    made = shown_after((FIRST, failed), (LATER, later))
    assert isinstance(made, Shown)
    assert made.counts == {"work": 10, "towards_work": 10, "other_end": 10}


def test_the_table_stays_until_a_whole_batch_is_new() -> None:
    first = outcome_tally(employed=10, rehab_work=10, sick_leave=10)
    later = outcome_tally(employed=20, rehab_work=20, sick_leave=19)
    made = shown_after((FIRST, first), (LATER, later))
    assert isinstance(made, Shown)
    assert (made.covered, made.as_of) == (30, FIRST)


def test_a_few_new_people_hide_the_table_so_that_the_rest_is_not_a_small_number() -> None:
    first = outcome_tally(employed=10, rehab_work=10, sick_leave=10)
    later = outcome_tally(employed=13, rehab_work=10, sick_leave=10)
    made = shown_after((FIRST, first), (LATER, later))
    assert isinstance(made, Missing)
    assert made.reason is Reason.JUST_CHANGED


def test_an_earlier_day_gets_no_table_of_its_own() -> None:
    made = shown_after((LATER, PILOT), on=FIRST)
    assert isinstance(made, Missing)
    assert made.reason is Reason.LATER_ONLY
    past = [Decision(LATER, outcome_tally(), {})]
    assert disclosure.decide(past, FIRST, PILOT) is None


def test_a_correction_that_lowers_a_class_holds_the_batch_back() -> None:
    first = outcome_tally(employed=10, rehab_work=10, sick_leave=10)
    later = outcome_tally(employed=9, rehab_work=30, sick_leave=30)
    made = shown_after((FIRST, first), (LATER, later))
    assert isinstance(made, Shown)
    assert made.covered == 30


@given(st.lists(st.integers(0, 40), min_size=8, max_size=8))
def test_what_is_shown_adds_up_and_has_no_small_class(sizes: list[int]) -> None:
    made = shown_after(
        (FIRST, outcome_tally(**dict(zip(TREES[Variable.OUTCOME].fine, sizes, strict=True))))
    )
    if isinstance(made, Shown):
        assert min(made.counts.values()) >= SMALL
        assert made.covered == sum(sizes)
