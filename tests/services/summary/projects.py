"""Made-up projects of one coach: who starts when, who closes when, in which classes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from app.models.rules.classes import TREES, Stream, Variable
from app.models.rules.disclosure import Tally
from app.services.summary.collect import Tallies

MONTHS = [date(2020 + number // 12, number % 12 + 1, 28) for number in range(36)]


@dataclass(frozen=True)
class Person:
    started: int
    closed: int
    classes: dict[Variable, str]


def project(random: Random, size: int, *, skew: float = 0.0) -> list[Person]:
    """Clients over 36 months; `skew` is the share of them forced into one class of each table."""
    favourite = {variable: random.choice(tree.fine) for variable, tree in TREES.items()}
    weights = {v: [random.random() + 0.1 for _ in tree.fine] for v, tree in TREES.items()}
    people = []
    for _ in range(size):
        started = random.randrange(32)
        classes = {
            variable: favourite[variable]
            if random.random() < skew
            else random.choices(tree.fine, weights[variable])[0]
            for variable, tree in TREES.items()
        }
        works = classes[Variable.OUTCOME] == "employed"
        for variable in (Variable.KIND, Variable.SECTOR):
            if not works:
                classes[variable] = "not_in_work"
            elif classes[variable] == "not_in_work":
                classes[variable] = TREES[variable].fine[random.randrange(2)]
        people.append(Person(started, started + random.randrange(2, 16), classes))
    return people


def tallies(people: Sequence[Person], month: int) -> Tallies:
    return Tallies(
        _tally([p for p in people if p.started <= month], Stream.STARTED),
        _tally([p for p in people if p.closed <= month], Stream.CLOSED),
    )


def _tally(people: Sequence[Person], stream: Stream) -> Tally:
    return Tally(
        len(people),
        {
            variable: {name: sum(p.classes[variable] == name for p in people) for name in tree.fine}
            for variable, tree in TREES.items()
            if tree.stream is stream
        },
    )
