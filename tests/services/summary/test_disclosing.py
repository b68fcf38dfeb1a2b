"""Simulated projects, exported every month, against the attacker; and wrong schemes that fall."""

from collections.abc import Callable, Sequence
from random import Random
from typing import Any

import pytest

from app.models.rules.classes import TREES, Stream, Variable
from app.models.rules.disclosure import Level, Shown, level_of
from app.services.summary import release
from app.services.summary.release import Summary
from tests.services.summary import attacker
from tests.services.summary.projects import MONTHS, Person, project, tallies

Files = list[dict[str, Any]]
SEED = 20221231
PROJECTS = [(size, skew) for size in (20, 50, 100, 200) for skew in (0.0, 0.6, 0.9)]


def exported(people: Sequence[Person], months: Sequence[int]) -> Files:
    """The files of exports made in these months, in this order."""
    decisions: release.Decisions = dict.fromkeys(Stream, ())
    files = []
    for month in months:
        exact = tallies(people, month)
        decisions = release.decided(decisions, exact, MONTHS[month])
        files.append(release.summary(decisions, exact, MONTHS[month]).document())
    return files


def naive(people: Sequence[Person], month: int, *, gated: bool) -> dict[str, Any]:
    """Exact tables of everybody so far; gated: only where no class of them is small."""
    exact = tallies(people, month)
    tables = []
    for variable, tree in TREES.items():
        counts = exact[tree.stream].counts[variable]
        level = level_of(counts, tree) if gated else Level.FINE
        if level:
            shown = counts if level is Level.FINE else tree.coarsened(counts)
            tables.append(Shown(variable, level, shown, MONTHS[month]))
    return Summary(
        MONTHS[month], exact.started.total, exact.closed.total, tuple(tables), ()
    ).document()


@pytest.mark.parametrize(("size", "skew"), PROJECTS)
def test_monthly_exports_let_nothing_small_be_computed(size: int, skew: float) -> None:
    random = Random(f"{SEED} {size} {skew}")
    for _ in range(3):
        people = project(random, size, skew=skew)
        assert attacker.found(exported(people, range(len(MONTHS)))) == []


def test_exports_in_any_order_of_days_let_nothing_small_be_computed() -> None:
    random = Random(SEED)
    for _ in range(10):
        months = [random.randrange(len(MONTHS)) for _ in range(12)]
        assert attacker.found(exported(project(random, 120), months)) == []


def test_the_projects_do_show_tables_and_more_than_one_batch() -> None:
    random = Random(SEED)
    files = [exported(project(random, 200), range(len(MONTHS))) for _ in range(3)]
    tables = [table for made in files for file in made for table in file["tables"]]
    assert {table["variable"] for table in tables} == set(Variable)
    assert len({table["total"] for table in tables if table["variable"] == "age"}) > 3


@pytest.mark.parametrize(
    "scheme",
    [
        pytest.param(lambda people, month: naive(people, month, gated=False), id="exact"),
        pytest.param(lambda people, month: naive(people, month, gated=True), id="gated each month"),
    ],
)
def test_the_attacker_breaks_a_wrong_scheme(
    scheme: Callable[[Sequence[Person], int], dict[str, Any]],
) -> None:
    random = Random(SEED)
    for _ in range(5):
        people = project(random, 100)
        assert attacker.found([scheme(people, month) for month in range(20, len(MONTHS), 2)])


def test_the_attacker_sees_small_numbers_zeros_and_what_is_left_over() -> None:
    def file(total: int, **classes: int) -> dict[str, Any]:
        covered = sum(classes.values())
        table: dict[str, Any] = {
            "variable": "age",
            "counts": "started",
            "as_of": f"{total}",
            "total": covered,
        }
        table["classes"] = classes
        return {"started": total, "closed": 0, "tables": [table]}

    assert attacker.found([file(30, a=10, b=20)]) == []
    assert attacker.found([file(30, a=4, b=26)])
    assert attacker.found([file(30, a=0, b=30)])
    assert attacker.found([file(33, a=10, b=20)])
    assert attacker.found([file(30, a=10, b=20), file(40, a=10, b=30)])
    assert attacker.found([file(30, a=10, b=20), file(48, a=13, b=35)])
    assert attacker.found([file(30, a=10, b=20), file(60, a=20, b=40)]) == []
