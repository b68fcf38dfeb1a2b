"""Somebody who knows everybody's class but one person's, the program, and one published table."""

from collections.abc import Callable, Iterable, Sequence
from itertools import product
from random import Random

from app.models.rules import disclosure
from app.models.rules.disclosure import BASE

Scheme = Callable[[Sequence[int]], Iterable[tuple[int, ...]]]


def exact(counts: Sequence[int]) -> list[tuple[int, ...]]:
    return [tuple(counts)]


def nearest(counts: Sequence[int]) -> list[tuple[int, ...]]:
    """Conventional rounding: public, and so turned at the points that everybody knows."""
    return [tuple((count + BASE // 2) // BASE * BASE for count in counts)]


def keyed(counts: Sequence[int]) -> set[tuple[int, ...]]:
    """Every vector that the keyed draw of one table can publish of these counts."""
    people = sum(counts)
    wholes = {people // BASE * BASE, -(-people // BASE) * BASE}
    ups = [(0, BASE) if count % BASE else (0,) for count in counts]
    found = set()
    for pattern in product(*ups):
        vector = tuple(c // BASE * BASE + up for c, up in zip(counts, pattern, strict=True))
        up = sum(map(bool, pattern))
        floors = sum(c // BASE * BASE for c in counts)
        free = sum(c % BASE > 0 for c in counts)
        if any(up == min(max((whole - floors) // BASE, 0), free) for whole in wholes):
            found.add(vector)
    return found


def published(counts: Sequence[int], random: Random) -> tuple[int, ...]:
    """One keyed draw, by the program's own rule."""
    people = sum(counts)
    whole = people // BASE * BASE + BASE * (random.random() < people % BASE / BASE)
    named = {str(n): count for n, count in enumerate(counts)}
    return tuple(disclosure.split(named, whole, {}, random.random).values())


def determined(scheme: Scheme, people: int, trials: int, random: Random) -> tuple[float, float]:
    """How often the one person's class is certain, and how many of six are possible on average."""
    sure = possible = 0
    for _ in range(trials):
        weights = [random.random() + 0.15 for _ in range(6)]
        classes = random.choices(range(6), weights, k=people)
        counts = [classes.count(n) for n in range(6)]
        seen = published(counts, random) if scheme is keyed else next(iter(scheme(counts)))
        target = classes[0]
        fitting = 0
        for guess in range(6):
            other = list(counts)
            other[target] -= 1
            other[guess] += 1
            fitting += seen in scheme(other)
        sure += fitting == 1
        possible += fitting
    return sure / trials, possible / trials
