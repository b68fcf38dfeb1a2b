"""A seeded sample of what `python3 dev.py simulate` does at length."""

from itertools import product
from random import Random

import pytest

from app.models.rules.summary.rounding import BASE, Steps
from app.services.summary import release
from app.services.summary.audit import attacker
from app.services.summary.audit.attacker import attack
from tests.long import simulate
from tests.services.summary import insider
from tests.services.summary.minimality import minimality
from tests.services.summary.projects import exported, project


@pytest.mark.parametrize(("size", "skewed", "count"), [(20, False, 4), (50, False, 4)])
def test_ordinary_projects_hold(size: int, skewed: bool, count: int) -> None:
    made = simulate.run(size, count, skewed=skewed)
    assert (made.broken, made.holds) == (0, 0)
    assert made.releases >= 2 * count


def test_a_project_of_200_holds_and_shows_two_way_tables() -> None:
    people = project(Random("two hundred"), 200)
    made = exported(people, b"k" * 32)
    found = attack(made.files)
    assert found.safe
    assert found.statements > 5000
    assert any("outcome.age" in one.tables for one in made.series.releases)


def test_skewed_projects_hold_with_the_gate_and_fall_without() -> None:
    assert simulate.run(50, 6, skewed=True).broken == 0
    assert simulate.run(50, 6, skewed=True, gated=False).broken >= 1


@pytest.mark.parametrize(
    ("name", "at_least"),
    [
        ("numbers may fall", 1),
        ("update for every closing", 1),
        ("both of these", 3),
        ("base 3", 3),
        ("base 2", 3),
        ("exact numbers", 3),
    ],
)
def test_a_scheme_that_is_wrong_on_purpose_falls(name: str, at_least: int) -> None:
    assert simulate.mutant(simulate.MUTANTS[name], 3) >= at_least


def test_who_knows_all_but_one_is_seldom_certain() -> None:
    random = Random(11)
    for people in (10, 50):
        keyed, possible = insider.determined(insider.keyed, people, 150, random)
        nearest, _ = insider.determined(insider.nearest, people, 150, random)
        exact, _ = insider.determined(insider.exact, people, 20, random)
        print(f"{people} closed: keyed {keyed:.2f} ({possible:.1f} of 6), nearest {nearest:.2f}")
        assert exact == 1
        assert keyed < 0.09 < nearest
        assert possible > 5.4


@pytest.mark.parametrize("people", [10, 12, 13])
def test_the_attacker_misses_nothing_that_the_key_does_not_hide(people: int) -> None:
    """Of every table of so many people: all draws, turned round, leave the auditor's intervals.

    So nothing is learnt from the program beyond what the plain model tells: no "minimality" leak.
    """
    behind: dict[tuple[int, ...], list[tuple[int, ...]]] = {}
    for counts in product(range(people + 1), repeat=4):
        if sum(counts) == people:
            for vector in insider.keyed(counts):
                behind.setdefault(vector, []).append(counts)
    narrower = 0
    for vector, tables in behind.items():
        ranges = [range(max(0, v - BASE + 1), min(people, v + BASE - 1) + 1) for v in vector]
        model = [counts for counts in product(*ranges) if sum(counts) == people]
        narrower += sorted(tables) != sorted(model)
    print(f"{people} people, 4 classes: {len(behind)} vectors, {narrower} narrower")
    assert len(behind) >= 40
    assert narrower == 0


def test_nor_does_a_second_release_tell_more_than_the_plain_model() -> None:
    """Numbers that never fall may be unable to add up; that must not tell why."""
    made = minimality(12, 23)
    print(f"12, then 23 people, 3 classes: {made}")
    assert made.passed > 100
    assert (made.fewer, made.held) == (0, 0)


def test_without_the_loose_draws_a_second_release_would_tell_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("tests.services.summary.minimality.keyed", insider.adding_up)
    assert minimality(12, 23).fewer > 0


@pytest.mark.parametrize("last", [(), (5, 5, 5), (0, 5, 10)])
def test_what_is_said_to_be_drawn_is_what_is_drawn(last: tuple[int, ...]) -> None:
    """The support that these proofs are about is that of the program's own draw."""
    random, counts = Random(2), (1, 4, 18)
    drawn = {insider.published(counts, random, last) for _ in range(3000)}
    assert drawn == insider.keyed(counts, last)


def test_the_whole_history_gives_the_same_when_it_is_made_again() -> None:
    people = project(Random(4), 30)
    assert exported(people, b"x" * 32).files == exported(people, b"x" * 32).files
    assert exported(people, b"x" * 32).files != exported(people, b"y" * 32).files


def test_a_draw_that_the_attacker_breaks_is_drawn_again() -> None:
    refused: list[object] = []

    def twice(document: object) -> bool:
        refused.append(document)
        return len(refused) > 2

    made = exported(project(Random(4), 20), b"x" * 32, allowed=twice)
    assert made.redraws == 2
    assert refused[0] != refused[1]


def test_when_nothing_safe_can_be_drawn_the_old_numbers_stay() -> None:
    made = exported(project(Random(4), 20), b"x" * 32, allowed=lambda _: False, months=[30])
    assert made.holds == 2
    assert made.series.releases == ()
    assert release.is_safe_to_publish(made.files[0])
    assert attacker.attack(made.files).statements == 0


def test_the_mutants_are_other_methods() -> None:
    assert all(steps != Steps() for name, steps in simulate.MUTANTS.items() if "as" not in name)
