"""The draw: what is never broken, whatever the counts are."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain, product
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.rules.summary import rounding
from app.models.rules.summary.classes import SMALL_GROUP, TREES, Stream, Variable
from app.models.rules.summary.rounding import (
    BASE,
    FIRST,
    LOOSE,
    PAIRS_FROM,
    STEP,
    WORK_FROM,
    Tally,
    Uniform,
)

COUNTS = st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 40), min_size=2)


def tight(random: Random) -> Uniform:
    """The numbers of a draw whose parts add up."""
    return chain([LOOSE], iter(random.random, None)).__next__


def whole_of(counts: dict[str, int], random: Random) -> int:
    people = sum(counts.values())
    return people // BASE * BASE + BASE * (random.random() < people % BASE / BASE)


@given(COUNTS, st.randoms())
def test_a_number_is_a_multiple_at_most_four_away(counts: dict[str, int], random: Random) -> None:
    made = rounding.split(counts, whole_of(counts, random), {}, random.random)
    assert all(value % BASE == 0 for value in made.values())
    assert all(abs(made[name] - count) < BASE for name, count in counts.items())


def test_no_number_alone_proves_a_small_group() -> None:
    counts_of: dict[int, set[int]] = {}
    for count, chance in product(range(4 * BASE), (0.0, 0.999)):
        made = rounding.split({"a": count}, 0, {}, iter((0.0, chance)).__next__)
        counts_of.setdefault(made["a"], set()).add(count)
    assert counts_of[0] == set(range(BASE))
    for counts in counts_of.values():
        assert not counts <= set(range(1, SMALL_GROUP))


@given(COUNTS, st.randoms())
def test_the_parts_add_up_to_the_rounded_whole(counts: dict[str, int], random: Random) -> None:
    whole = whole_of(counts, random)
    assert sum(rounding.split(counts, whole, {}, tight(random)).values()) == whole


def test_one_table_of_ten_goes_its_own_way() -> None:
    random, counts, rounds = Random(6), {"a": 2, "b": 3, "c": 5}, 6000
    sums = [sum(rounding.split(counts, 10, {}, random.random).values()) for _ in range(rounds)]
    astray = 0.4 * 0.6 + 0.6 * 0.4  # both of a and b go up, or neither does
    assert sum(one != 10 for one in sums) / rounds == pytest.approx(LOOSE * astray, abs=0.01)


@given(COUNTS, COUNTS, st.randoms())
def test_a_number_never_falls_and_is_still_near(
    before: dict[str, int], more: dict[str, int], random: Random
) -> None:
    last = rounding.split(before, whole_of(before, random), {}, random.random)
    after = {name: count + more.get(name, 0) for name, count in before.items()}
    made = rounding.split(after, whole_of(after, random), last, random.random)
    assert all(made[name] >= last[name] for name in before)
    assert all(abs(made[name] - after[name]) < BASE for name in after)


def test_every_valid_pattern_is_drawn_in_its_weight() -> None:
    """Two of three remainders go up: by the chances that independent coins would have."""
    counts, random = {"a": 1, "b": 2, "c": 3}, Random(3)
    rounds = 12_000
    found = Counter(
        tuple(rounding.split(counts, 10, {}, tight(random)).values()) for _ in range(rounds)
    )
    chances = {(5, 5, 0): 0.2 * 0.4 * 0.4, (5, 0, 5): 0.2 * 0.6 * 0.6, (0, 5, 5): 0.8 * 0.4 * 0.6}
    assert set(found) == set(chances)
    for pattern, chance in chances.items():
        assert found[pattern] / rounds == pytest.approx(chance / sum(chances.values()), abs=0.02)


def test_a_draw_is_nearly_unbiased() -> None:
    random, errors = Random(5), []
    for _ in range(4000):
        counts = {name: random.randrange(30) for name in "abcd"}
        made = rounding.split(counts, whole_of(counts, random), {}, random.random)
        errors.append(made["a"] - counts["a"])
    assert abs(sum(errors) / len(errors)) < 0.15


def test_when_a_stream_is_due() -> None:
    assert not rounding.is_due(FIRST - 1, None)
    assert rounding.is_due(FIRST, None)
    assert not rounding.is_due(20 + STEP - 1, 20)
    assert rounding.is_due(20 + STEP, 20)


def people(number: int, random: Random) -> Iterator[dict[Variable, str]]:
    for _ in range(number):
        made = {variable: random.choice(tree.fine) for variable, tree in TREES.items()}
        if not rounding.in_work(made):
            made = {v: name for v, name in made.items() if not TREES[v].within}
        yield made


def tally(number: int, random: Random) -> Tally:
    return rounding.make_empty_tally(Stream.CLOSED).with_people(people(number, random))


@pytest.mark.parametrize("number", [10, 29, 30, 59, 60, 200])
def test_which_tables_a_number_of_people_has(number: int) -> None:
    random = Random(number)
    exact = tally(number, random)
    made = rounding.draw_tables(Stream.CLOSED, exact, {}, random.random)
    assert ("outcome.fine" in made) == (number >= rounding.FINE_FROM)
    assert ("kind" in made) == (made["outcome"]["work"] >= WORK_FROM)
    assert number >= PAIRS_FROM or "outcome.age" not in made
    assert {
        name: tuple(cells) for name, cells in made.items()
    }.items() <= rounding.list_table_classes(Stream.CLOSED).items()


@pytest.mark.parametrize("seed", range(20))
def test_a_two_way_table_adds_up_in_both_directions_and_never_falls(seed: int) -> None:
    random = Random(seed)
    exact = tally(70, random)
    first = rounding.draw_tables(Stream.CLOSED, exact, {}, random.random)
    second = rounding.draw_tables(
        Stream.CLOSED, exact.with_people(people(15, random)), first, random.random
    )
    for made in (first, second):
        for name in ("outcome.age", "outcome.referral"):
            for row, value in made["outcome"].items():
                cells = [v for cell, v in made.get(name, {}).items() if cell.startswith(row)]
                assert not cells or sum(cells) == value
    for name, cells in first.items():
        assert all(second.get(name, cells)[cell] >= value for cell, value in cells.items())


def test_the_tally_counts_a_person_in_every_table() -> None:
    person = {
        Variable.OUTCOME: "employed",
        Variable.KIND: "supported",
        Variable.SECTOR: "company",
        Variable.CHANGE: "better",
        Variable.CONTACTS: "twenty_up",
        Variable.AGE: "from_30",
        Variable.REFERRAL: "self",
    }
    made = rounding.make_empty_tally(Stream.CLOSED).with_people([person])
    counted = {name: [c for c, n in cells.items() if n] for name, cells in made.tables.items()}
    assert made.people == 1
    assert counted == {
        "outcome": ["work"],
        "outcome.fine": [],
        "kind": ["supported"],
        "sector": ["company"],
        "change": ["better"],
        "contacts": ["ten_or_more"],
        "contacts.fine": ["twenty_up"],
        "outcome.age": ["work/from_30"],
        "outcome.referral": ["work/self_or_other"],
    }


def test_all_patterns_of_a_small_table_are_possible() -> None:
    """Nothing is drawn that could not be, and nothing that could be is left out."""
    counts, random = {"a": 4, "b": 3, "c": 3}, Random(1)
    found = {tuple(rounding.split(counts, 10, {}, random.random).values()) for _ in range(9000)}
    assert found == set(product((0, 5), repeat=3))
    added = {tuple(rounding.split(counts, 10, {}, tight(random)).values()) for _ in range(4000)}
    assert added == {p for p in found if sum(p) == 10}


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("stream", Stream)
def test_stand_ins_are_as_many_as_are_missing_and_where_they_are_missed(
    stream: Stream, seed: int
) -> None:
    random = Random(seed)
    variables = [v for v in TREES if TREES[v].stream is stream]
    if stream is Stream.CLOSED:
        variables += [Variable.AGE, Variable.REFERRAL]
    people = [_person(variables, random) for _ in range(80)]
    begun = [
        {v: p.get(v, TREES[v].fine[0]) for v in (Variable.AGE, Variable.REFERRAL)} for p in people
    ]
    whole, started = _tally(stream, people), _tally(Stream.STARTED, begun)
    published = rounding.draw_tables(stream, whole, {}, random.random)
    known = _tally(stream, people[:50])
    made = rounding.stand_ins(stream, 30, known, published, started)
    again = known.with_people(made)
    assert again.people == 80
    for name, numbers in published.items():
        variable = Variable(name.partition(".")[0])
        if "." not in name and not TREES[variable].within:
            assert sum(again.tables[name].values()) == 80
            assert all(abs(again.tables[name][cell] - n) <= 2 * BASE for cell, n in numbers.items())
    assert again.without_people(made) == known


def _person(variables: list[Variable], random: Random) -> dict[Variable, str]:
    person = {variable: random.choice(TREES[variable].fine) for variable in variables}
    if person.get(Variable.OUTCOME) != "employed":
        person = {v: name for v, name in person.items() if not TREES[v].within}
    return person


def _tally(stream: Stream, people: list[dict[Variable, str]]) -> Tally:
    return rounding.make_empty_tally(stream).with_people(people)
