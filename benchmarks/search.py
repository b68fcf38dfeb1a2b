"""How long a keystroke in the search takes, against looking through the notes with LIKE.

1,000 clients and 50,000 entries; words are typed letter by letter. Aim: 16 ms a keystroke.
"""

from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from app.services.caseload.search import search
from app.services.storage.unit_of_work import Caseload
from benchmarks.caseload import build
from benchmarks.rows import Row
from benchmarks.timing import usual

TYPED = (
    "aino koivula",
    "östen",
    "mäki-petälä",
    "työnantaja siivousala",
    "kela hakemus",
    "e a i o",
    "vahvuudet ja osaaminen",
    "xyzzy",
    "työkokeilussa",
    "työnantajalle soitettiin",
    "korhoselle",
    "kangasmäen ainon",
    "kangasmäen aino keittiö",
    "virtanen soitti kela",
    "työkokeilu 2026",
    "haastateltu",
    "040 123 4567",
    "3.12.2026",
    "1987",
)


def measure() -> list[Row]:
    with TemporaryDirectory() as folder:
        caseload = build(Path(folder) / "caseload", clients=1000, entries_each=50)
        like = usual(lambda: like_scan(caseload))
        typed = [phrase[:n] for phrase in TYPED for n in range(1, len(phrase) + 1)]
        times = [keystroke(caseload, text) for text in typed]
        caseload.close()
    return [
        Row("a keystroke in the search, the slowest", max(times), at_most=16),
        Row("a keystroke in the search, the usual", median(times), peer=like),
    ]


def keystroke(caseload: Caseload, typed: str) -> float:
    return usual(lambda: search(caseload, typed))


def like_scan(caseload: Caseload) -> None:
    """What a program without an index does for one word."""
    with caseload.raw_connection() as connection:
        for table, column in (("client", "notes"), ("client", "family_name"), ("entry", "note")):
            statement = f"SELECT id FROM {table} WHERE {column} LIKE ?"
            connection.execute(statement, ("%siivous%",)).fetchall()
