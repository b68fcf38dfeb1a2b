"""How long something takes, in milliseconds, and how much memory it needs."""

import resource
from collections.abc import Callable
from pathlib import Path
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


def peak_memory() -> float:
    """The most memory that this process has had so far, in megabytes.

    From the system's own count: `ru_maxrss` begins with what the process that started this one has.
    """
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    lines = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
    return int(lines["VmHWM"].split()[0]) / 1024
