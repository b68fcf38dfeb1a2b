"""Other people's solver on the plain model, written a second time: it must find what ours finds.

Needs PuLP, which brings the solver CBC; skipped where it is not installed.
"""

from collections.abc import Mapping
from random import Random
from typing import Any

import pytest

from app.models.rules.summary.classes import TREES, Stream, Variable
from app.services.summary.audit import attacker
from tests.services.summary.projects import exported, project

pulp = pytest.importorskip("pulp")

Bounds = dict[tuple[str, str], tuple[int, int]]


@pytest.mark.parametrize(("seed", "proofs"), [(1, 4), (3, 0), (6, 0), (7, 20), (16, 24), (19, 4)])
def test_another_solver_finds_the_same(seed: int, proofs: int) -> None:
    """Skewed, not gated and without two-way tables, so that there is something to be found."""
    document = made(seed, waiting=False)
    assert compare(document) == proofs


@pytest.mark.parametrize(("seed", "proofs"), [(7, 0), (16, 16)])
def test_nor_do_they_differ_where_people_wait(seed: int, proofs: int) -> None:
    """Who lacks something waits for one release date: the size of each table is unknown too."""
    assert compare(made(seed, waiting=True)) == proofs


def made(seed: int, *, waiting: bool) -> Mapping[str, Any]:
    people = project(Random(f"second {seed}"), 24, skew=0.85)
    files = exported(
        people, bytes([seed]) * 32, allowed=lambda _: True, waiting=0.3 if waiting else 0
    ).files
    return files[-1]


def compare(document: Mapping[str, Any]) -> int:
    """How many statements both prove; fails where one proves what the other does not."""
    ours = {
        (one.group, one.as_of): (one.low, one.high) for one in attacker.attack([document]).proved
    }
    theirs = {group: bounds for group, bounds in plain_bounds(document).items() if told(*bounds)}
    print(f"{len(ours)} proved by ours, {len(theirs)} by CBC")
    assert ours.items() <= theirs.items()  # ours names a group once, even if it has two names
    assert set(theirs.values()) == set(ours.values())
    return len(ours)


def told(low: int, high: int) -> bool:
    return (low >= 1 and high < 5) or high - low < 3


class Plain:
    """One integer program of all releases: cells, whom they count, and what ties them together."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.model = pulp.LpProblem("plain", pulp.LpMinimize)
        self.groups: dict[tuple[str, str], Any] = {}
        self.before: dict[str, tuple[Any, dict[str, Any]]] = {}
        self.counted: dict[str, Any] = {}
        self.started: tuple[str, int, Any, Any] | None = None
        self.work: list[tuple[str, int, Any]] = []
        self.totals = sorted(document.get("totals", []), key=lambda one: str(one["as_of"]))
        for number, release in enumerate(document["releases"]):
            self.take(number, release)

    def take(self, number: int, release: Mapping[str, Any]) -> None:
        day, stream = release["as_of"], release["stream"]
        people = release[stream]
        counted = self.people_counted(number, release)
        cells = {
            (table, name): pulp.LpVariable(
                f"z_{number}_{table}_{name}".replace(".", "_"),
                max(0, value - 4),
                min(people, value + 4),
                "Integer",
            )
            for table, counts in release["tables"].items()
            for name, value in counts.items()
        }
        for table, whole, parts in divisions(release["tables"], cells, counted):
            self.divide(table, day, whole, parts)
        if stream == Stream.CLOSED:
            self.close(number, day, release["started"], counted, cells["outcome", "work"])
        else:
            self.start(number, day, counted, cells["worked", "been_in_work"])

    def people_counted(self, number: int, release: Mapping[str, Any]) -> Any:
        """Everybody, or everybody by the day before whom nobody waits, and perhaps more."""
        stream, people = release["stream"], release[release["stream"]]
        counted: Any = people
        if "all_until" in release:
            known = [one for one in self.totals if one["as_of"] <= release["all_until"]]
            least = min(people, known[-1][stream]) if known else 0
            counted = pulp.LpVariable(f"w_{number}", least, people, "Integer")
        if stream in self.counted:
            self.model += counted >= self.counted[stream]
        self.counted[stream] = counted
        return counted

    def divide(self, table: str, day: str, whole: Any, parts: dict[str, Any]) -> None:
        self.model += pulp.lpSum(parts.values()) == whole
        for name, size in parts.items():
            self.groups[f"{table}: {name}", day] = size + 0
            self.groups[f"{table}: all but {name}", day] = whole - size
            if table not in self.before:
                continue
            earlier, had = self.before[table]
            if name != "not_yet":  # the one class that people leave
                self.model += size >= had[name]
            self.groups[f"{table}: {name}, new", day] = size - had[name]
            self.groups[f"{table}: all but {name}, new", day] = (whole - size) - (
                earlier - had[name]
            )
        self.before[table] = (whole, parts)

    def close(self, number: int, day: str, everybody: int, counted: Any, work: Any) -> None:
        """Who ended in work on the day of the other table is there, unless waiting to be."""
        if self.started and self.started[0] == day:
            _, _, there, in_work = self.started
            absent = pulp.LpVariable(f"absent_{number}", 0, None, "Integer")
            self.model += absent <= everybody - there
            self.model += in_work + absent >= work
            self.groups["worked: been_in_work, not closed by then", day] = in_work + absent - work
        self.work.append((day, number, work))
        self.ended = counted

    def start(self, number: int, day: str, counted: Any, in_work: Any) -> None:
        """Whoever is counted as ended by now is counted as started, in work if ended in work."""
        for closed_on, _, work in self.work:
            self.model += in_work >= work
            self.groups.setdefault(
                ("worked: been_in_work, started and not closed", closed_on), in_work - work
            )
        if self.work:
            self.model += counted >= self.ended
        self.started = (day, number, counted, in_work)


def plain_bounds(document: Mapping[str, Any]) -> Bounds:
    """The least and the most people of every group, by one integer program each."""
    plain = Plain(document)
    groups = {group: size for group, size in plain.groups.items() if size.keys()}
    return {group: _bounds(plain.model, size) for group, size in groups.items()}


def divisions(
    tables: Mapping[str, Any], cells: Mapping[tuple[str, str], Any], people: Any
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
