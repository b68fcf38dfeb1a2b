"""Somebody who knows everybody's class but one person's, the program, and one published table."""

from collections.abc import Callable, Iterable, Sequence
from itertools import product
from random import Random

from app.models.rules.summary import rounding
from app.models.rules.summary.rounding import BASE

Scheme = Callable[[Sequence[int]], Iterable[tuple[int, ...]]]


def exact(counts: Sequence[int]) -> list[tuple[int, ...]]:
    return [tuple(counts)]


def nearest(counts: Sequence[int]) -> list[tuple[int, ...]]:
    """Conventional rounding: public, and so turned at the points that everybody knows."""
    return [tuple((count + BASE // 2) // BASE * BASE for count in counts)]


def keyed(counts: Sequence[int], last: Sequence[int] = ()) -> set[tuple[int, ...]]:
    """Every vector that the keyed draw of one table can publish of these counts, after the last."""
    either = [{count // BASE * BASE, -(-count // BASE) * BASE} for count in counts]
    return {
        vector
        for vector in product(*either)
        if all(now >= before for now, before in zip(vector, last, strict=False))
    }


def adding_up(counts: Sequence[int], last: Sequence[int] = ()) -> set[tuple[int, ...]]:
    """What could be published if parts always added up as nearly as they can: wrong on purpose."""
    people = sum(counts)
    found = set()
    for vector in keyed(counts, last):
        free = [n for n in range(len(counts)) if _is_free(counts, last, n)]
        up = sum(vector[n] > counts[n] for n in free)
        kept = sum(vector) - BASE * up
        for whole in (people // BASE * BASE, -(-people // BASE) * BASE):
            if up == min(max((whole - kept) // BASE, 0), len(free)):
                found.add(vector)
    return found


def _is_free(counts: Sequence[int], last: Sequence[int], n: int) -> bool:
    """Whether a number may go up or down: it is no multiple, and its last one does not bind it."""
    before = last[n] if last else 0
    return counts[n] % BASE > 0 and before <= counts[n]


def published(counts: Sequence[int], random: Random, last: Sequence[int] = ()) -> tuple[int, ...]:
    """One keyed draw, by the program's own rule."""
    people = sum(counts)
    whole = people // BASE * BASE + BASE * (random.random() < people % BASE / BASE)
    named = {str(n): count for n, count in enumerate(counts)}
    before = {str(n): count for n, count in enumerate(last)}
    return tuple(rounding.split(named, whole, before, random.random).values())


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
