"""How long something takes, in milliseconds."""

from collections.abc import Callable
from statistics import median
from time import perf_counter

ROUNDS = 7


def once(work: Callable[[], object]) -> float:
    """The first time, or where a second would not be alike."""
    began = perf_counter()
    work()
    return (perf_counter() - began) * 1000


def usual(work: Callable[[], object]) -> float:
    """The median of some rounds, after one that warms up."""
    work()
    return median(once(work) for _ in range(ROUNDS))
