"""Whole simulated projects against the attacker, in numbers: `python3 dev.py simulate`.

60 ordinary and 120 skewed projects of 20, 50 and 200 clients, exported monthly for three years;
the schemes that are wrong on purpose; the insider; what the source tells. About six minutes; the
seed is fixed.
The ordinary tests run a small sample of the same.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from random import Random
from time import perf_counter

from app.models.rules.summary.classes import TREES, Stream
from app.models.rules.summary.rounding import BASE, STEP, Steps
from app.services.summary import release
from app.services.summary.audit import attacker
from app.services.summary.release import Gate
from tests.services.summary import insider
from tests.services.summary.minimality import minimality
from tests.services.summary.projects import Exported, exported, project

ORDINARY = {20: 25, 50: 25, 200: 10}
SKEWED = {20: 50, 50: 50, 200: 20}
MUTANTS = {
    "as designed": Steps(),
    "numbers may fall": Steps(never_falls=False),
    "update for every closing": Steps(step=1),
    "both of these": Steps(step=1, never_falls=False),
    "base 3": Steps(base=3),
    "base 2": Steps(base=2),
    "exact numbers": Steps(base=1),
}
"""Wrong on purpose, and without the gate; "as designed" has it."""


@dataclass
class Tally:
    """What came of the projects of one size."""

    projects: int = 0
    broken: int = 0
    releases: int = 0
    redraws: int = 0
    holds: int = 0
    statements: int = 0
    slowest_gate: float = 0.0
    slowest_audit: float = 0.0
    tables: int = 0
    astray: int = 0

    def take(self, made: Exported) -> None:
        began = perf_counter()
        found = attacker.attack(made.files[-1:])
        self.slowest_audit = max(self.slowest_audit, perf_counter() - began)
        self.projects += 1
        self.broken += not found.safe
        self.releases += len(made.series.releases)
        self.redraws += made.redraws
        self.holds += made.holds
        self.statements += found.statements
        for one in made.series.releases:
            sums = _sums_against_wholes(one)
            self.tables += len(sums)
            self.astray += sum(sums)

    def gate(self, document: object) -> bool:
        began = perf_counter()
        safe = release.is_safe_to_publish(document)  # type: ignore[arg-type]
        self.slowest_gate = max(self.slowest_gate, perf_counter() - began)
        return safe


def _sums_against_wholes(one: release.Release) -> list[bool]:
    """Of each coarse table of a release, whether its parts fail to add up to the rounded whole."""
    people = one.people // BASE * BASE
    wholes = {people, people + BASE * (one.people > people)}
    return [
        sum(one.tables[variable.value].values()) not in wholes
        for variable, tree in TREES.items()
        if tree.stream is one.stream and not tree.within
    ]


def key(number: int) -> bytes:
    return number.to_bytes(32, "big")


def run(size: int, count: int, *, skewed: bool, gated: bool = True) -> Tally:
    """Projects of one size, every one attacked with its whole history."""
    tally = Tally()
    allowed: Gate = tally.gate if gated else lambda _: True
    for number in range(count):
        random = Random(f"{size} {skewed} {number}")
        skew = random.uniform(0.5, 1.0) if skewed else 0.0
        people = project(random, size, skew=skew)
        tally.take(exported(people, key(number), allowed=allowed))
    return tally


def mutant(steps: Steps, count: int = 10, size: int = 50) -> int:
    """How many projects fall when the method is wrong in this way and nothing gates it."""
    gate = release.is_safe_to_publish if steps == Steps() else lambda _: True
    broken = 0
    for number in range(count):
        people = project(Random(f"mutant {number}"), size)
        made = exported(people, key(number), steps=steps, allowed=gate)
        broken += not attacker.attack(made.files[-1:], until_first=True).safe
    return broken


def quality(size: int, count: int) -> Iterator[float]:
    """The error of each published coarse number of closed people, at the day it is made."""
    for number in range(count):
        people = project(Random(f"quality {size} {number}"), size)
        made = exported(people, key(number), allowed=lambda _: True)
        for one in made.series.releases_of(Stream.CLOSED):
            for variable, tree in TREES.items():
                if tree.stream is Stream.CLOSED and not tree.within:
                    yield from _errors(people, one, variable)


def _errors(people: object, one: release.Release, variable: object) -> Iterator[float]:
    tree = TREES[variable]  # type: ignore[index]
    month = (one.totals.as_of.year - 2020) * 12 + one.totals.as_of.month - 1
    closed = [p for p in people if p.closed <= month]  # type: ignore[attr-defined]
    for name, value in one.tables[variable.value].items():  # type: ignore[attr-defined]
        true = sum(tree.coarse_of(p.classes[variable]) == name for p in closed)
        yield abs(value - true)


def main() -> int:
    """Print the whole table; the status tells whether anything of the method itself fell."""
    bad = 0
    print(
        "clients skewed gate | projects broken releases redraws holds statements  gate s  audit s"
        "  astray"
    )
    for skewed, gated in ((False, True), (True, True), (True, False)):
        for size, count in (SKEWED if skewed else ORDINARY).items():
            t = run(size, count, skewed=skewed, gated=gated)
            bad += t.broken if gated else 0
            print(
                f"{size:7} {skewed!s:6} {gated!s:5}| {t.projects:7} {t.broken:6} {t.releases:8} "
                f"{t.redraws:7} {t.holds:5} {t.statements:10} {t.slowest_gate:7.2f} "
                f"{t.slowest_audit:8.2f} {t.astray:4} of {t.tables}",
                flush=True,
            )
    for name, steps in MUTANTS.items():
        print(f"{name}: {mutant(steps)} of 10 projects of 50 broken", flush=True)
    for size in (20, 50, 200):
        errors = list(quality(size, 5))
        print(f"mean error of a number, {size} clients: {sum(errors) / len(errors):.2f} people")
    schemes = {"exact": insider.exact, "nearest": insider.nearest, "keyed": insider.keyed}
    for (name, scheme), people in product(schemes.items(), (10, 20, 50, 200)):
        sure, possible = insider.determined(scheme, people, 300, Random(7))
        print(f"insider, {name}, {people} closed: certain {sure:.2f}, possible {possible:.1f} of 6")
    for first, second in ((10, 20), (11, 21), (12, 23), (13, 24), (14, 27)):
        found = minimality(first, second)
        bad += found.fewer + found.held
        print(f"knowing the program, {first} and {second} people: {found}", flush=True)
    print(f"base {BASE}, update after {STEP}")
    return min(bad, 1)


if __name__ == "__main__":
    sys.exit(main())
