"""Other people's solver on the plain model, written a second time: it must find what ours finds.

Needs PuLP, which brings the solver CBC; skipped where it is not installed.
"""

from collections.abc import Mapping
from random import Random
from typing import Any

import pytest

from app.models.rules.summary.classes import TREES, Variable
from app.services.summary import audit
from tests.services.summary.projects import exported, project

pulp = pytest.importorskip("pulp")

Bounds = dict[tuple[str, str], tuple[int, int]]


@pytest.mark.parametrize(("seed", "proofs"), [(3, 0), (7, 22), (8, 12), (11, 24)])
def test_another_solver_finds_the_same(seed: int, proofs: int) -> None:
    """Skewed, not gated and without two-way tables, so that there is something to be found.

    The model for the second solver does not know yet what the present edition adds (who waits for
    a release date, who has been in work): projects in which that alone proves something are left
    out here.
    """
    people = project(Random(f"second {seed}"), 24, skew=0.85)
    document = exported(people, bytes([seed]) * 32, allowed=lambda _: True).files[-1]
    ours = {(one.group, one.as_of): (one.low, one.high) for one in audit.attack([document]).proved}
    theirs = {group: bounds for group, bounds in plain_bounds(document).items() if told(*bounds)}
    print(f"seed {seed}: {len(ours)} proved by ours, {len(theirs)} by CBC")
    assert len(ours) == proofs
    assert ours.items() <= theirs.items()  # ours names a group once, even if it has two names
    assert set(theirs.values()) == set(ours.values())


def told(low: int, high: int) -> bool:
    return (low >= 1 and high < 5) or high - low < 3


def plain_bounds(document: Mapping[str, Any]) -> Bounds:
    """The least and the most people of every group, by one integer program each."""
    model = pulp.LpProblem("plain", pulp.LpMinimize)
    groups: dict[tuple[str, str], Any] = {}
    before: dict[str, tuple[Any, dict[str, Any]]] = {}
    for number, release in enumerate(document["releases"]):
        day, people = release["as_of"], release[release["stream"]]
        cells: dict[tuple[str, str], Any] = {}
        for table, counts in release["tables"].items():
            for name, value in counts.items():
                cells[table, name] = pulp.LpVariable(
                    f"z_{number}_{table}_{name}".replace(".", "_"),
                    max(0, value - 4),
                    min(people, value + 4),
                    "Integer",
                )
        for table, whole, parts in divisions(release["tables"], cells, people):
            model += pulp.lpSum(parts.values()) == whole
            if table in before:
                for name, size in parts.items():
                    model += size >= before[table][1][name]
            for name, size in parts.items():
                groups[f"{table}: {name}", day] = size + 0
                groups[f"{table}: all but {name}", day] = whole - size
                if table in before:
                    earlier, had = before[table]
                    groups[f"{table}: {name}, new", day] = size - had[name]
                    groups[f"{table}: all but {name}, new", day] = (whole - size) - (
                        earlier - had[name]
                    )
            before[table] = (whole, parts)
    return {group: _bounds(model, size) for group, size in groups.items()}


def divisions(
    tables: Mapping[str, Any], cells: Mapping[tuple[str, str], Any], people: int
) -> list[tuple[str, Any, dict[str, Any]]]:
    """Every group of people that is divided: what is divided, its size, and its parts."""
    found: list[tuple[str, Any, dict[str, Any]]] = []
    for table in tables:
        variable = Variable(table.partition(".")[0])
        tree = TREES[variable]
        if table.endswith(".fine"):
            for coarse, fine in tree.split.items():
                parts = {name: cells[table, name] for name in fine}
                found.append((f"{table} {coarse}", cells[variable.value, coarse], parts))
        else:
            whole = cells["outcome", tree.within] if tree.within else people
            found.append((table, whole, {name: cells[table, name] for name in tree.coarse}))
    return found


def _bounds(model: Any, size: Any) -> tuple[int, int]:
    found: list[int] = []
    for sign in (1, -1):
        model.setObjective(sign * size)
        assert pulp.LpStatus[model.solve(pulp.PULP_CBC_CMD(msg=0))] == "Optimal"
        found.append(round(pulp.value(size)))
    return found[0], found[1]
