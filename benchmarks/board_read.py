"""How long the board's one read takes, against reading the same clients as objects.

Aims: 200 clients with ten entries each in 30 ms, 2,000 in 200 ms.
"""

from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from app.models.client import ClientFields
from app.services import clients, records
from benchmarks.caseload import build

ROUNDS = 9


def milliseconds(work: Callable[[], object]) -> float:
    """The median of some rounds, after one to warm up."""
    work()
    times = []
    for _ in range(ROUNDS):
        started = perf_counter()
        work()
        times.append((perf_counter() - started) * 1000)
    return median(times)


def main() -> None:
    print(f"{'clients':>8} {'cards':>10} {'objects':>10} {'ratio':>6} {'aim':>8}")
    for count, aim in ((200, 30), (2000, 200)):
        with TemporaryDirectory() as folder:
            caseload = build(Path(folder) / "caseload", clients=count, entries_each=10)
            cards = milliseconds(lambda: clients.cards(caseload))  # noqa: B023
            objects = milliseconds(lambda: records.listed(caseload, ClientFields))  # noqa: B023
            caseload.close()
        print(f"{count:>8} {cards:>7.1f} ms {objects:>7.1f} ms {cards / objects:>6.2f} {aim:>5} ms")


if __name__ == "__main__":
    main()
