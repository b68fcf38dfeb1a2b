"""The coach's own figures against merely reading their rows, and a whole anonymous export.

1,000 clients with twenty entries each. Aims: own figures in 150 ms, an export in 3 s.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from app.services import figures
from app.services.summary import exporting
from app.services.unit import Caseload
from benchmarks.caseload import build
from benchmarks.rows import Row
from benchmarks.timing import once, usual

TABLES = ("client", "placement", "employer_contact", "entry", "rating")


def measure() -> list[Row]:
    with TemporaryDirectory() as folder:
        caseload = build(Path(folder) / "caseload", clients=1000, entries_each=20)
        out = Path(folder) / "out"
        bare = usual(lambda: _read(caseload))
        own = usual(lambda: figures.own(caseload))
        first = once(lambda: exporting.export(caseload, caseload.today, out))
        again = usual(lambda: exporting.export(caseload, caseload.today, out))
        caseload.close()
    return [
        Row("Own figures, 1,000 clients and 20,000 entries", own, at_most=150),
        Row("Own figures against merely reading the rows", own, peer=bare),
        Row("Anonymous summary, the first (libraries are read)", first, at_most=3000),
        Row("Anonymous summary", again, at_most=3000),
    ]


def _read(caseload: Caseload) -> None:
    with caseload.raw() as connection:
        for table in TABLES:
            connection.execute(f"SELECT * FROM {table}").fetchall()
