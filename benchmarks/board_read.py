"""How long the board's one read takes, against reading the same clients as objects.

Aims: 200 clients with ten entries each in 30 ms, 2,000 in 200 ms.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from app.models.client import ClientFields
from app.services.caseload import clients
from app.services.storage import records
from benchmarks.caseload import build
from benchmarks.rows import Row
from benchmarks.timing import usual


def measure() -> list[Row]:
    return [row for count, aim in ((200, 30), (2000, 200)) for row in _measured(count, aim)]


def _measured(count: int, aim: float) -> list[Row]:
    with TemporaryDirectory() as folder:
        caseload = build(Path(folder) / "caseload", clients=count, entries_each=10)
        cards = usual(lambda: clients.cards(caseload))
        objects = usual(lambda: records.list_records(caseload, ClientFields))
        caseload.close()
    return [
        Row(f"the board's read, {count:,} clients", cards, at_most=aim),
        Row("... / reading the same clients as objects", cards, peer=objects),
    ]
