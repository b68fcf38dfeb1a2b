"""The coach's own figures against merely reading their rows: 1,000 clients, 20 entries each."""

from pathlib import Path
from tempfile import TemporaryDirectory

from app.services.figures import statistics
from app.services.storage.unit_of_work import Caseload
from benchmarks.caseload import build
from benchmarks.rows import Row
from benchmarks.timing import usual

TABLES = ("client", "placement", "employer_contact", "entry", "rating")


def measure() -> list[Row]:
    with TemporaryDirectory() as folder:
        caseload = build(Path(folder) / "caseload", clients=1000, entries_each=20)
        bare = usual(lambda: _read(caseload))
        own = usual(lambda: statistics.own(caseload))
        caseload.close()
    return [
        Row("Own figures, 1,000 clients and 20,000 entries", own, at_most=150),
        Row("Own figures against merely reading the rows", own, peer=bare),
    ]


def _read(caseload: Caseload) -> None:
    with caseload.raw() as connection:
        for table in TABLES:
            connection.execute(f"SELECT * FROM {table}").fetchall()
