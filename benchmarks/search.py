"""How long a keystroke in the search takes, against looking through the notes with LIKE.

1,000 clients and 50,000 entries; words are typed letter by letter. Aim: 16 ms a keystroke.
"""

from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from app.services.search import search
from app.services.unit import Caseload
from benchmarks.caseload import build

TYPED = (
    "aino koivula",
    "östen",
    "mäki-petälä",
    "työnantaja siivousala",
    "kela hakemus",
    "e a i o",
    "vahvuudet ja osaaminen",
    "xyzzy",
)
ROUNDS = 5


def keystroke(caseload: Caseload, typed: str) -> float:
    times = []
    for _ in range(ROUNDS):
        started = perf_counter()
        search(caseload, typed)
        times.append((perf_counter() - started) * 1000)
    return sorted(times)[ROUNDS // 2]


def like_scan(caseload: Caseload) -> float:
    with caseload.raw() as connection:
        started = perf_counter()
        for table, column in (("client", "notes"), ("client", "family_name"), ("entry", "note")):
            statement = f"SELECT id FROM {table} WHERE {column} LIKE ?"
            connection.execute(statement, ("%siivous%",)).fetchall()
        return (perf_counter() - started) * 1000


def main() -> None:
    with TemporaryDirectory() as folder:
        caseload = build(Path(folder) / "caseload", clients=1000, entries_each=50)
        like = min(like_scan(caseload) for _ in range(ROUNDS))
        print(f"{'typed':<24} {'median':>9} {'worst':>9} {'first letter':>13} {'to LIKE':>8}")
        every: list[float] = []
        for phrase in TYPED:
            times = [keystroke(caseload, phrase[:n]) for n in range(1, len(phrase) + 1)]
            every += times
            middle = sorted(times)[len(times) // 2]
            print(
                f"{phrase:<24} {middle:>6.1f} ms {max(times):>6.1f} ms {times[0]:>10.1f} ms"
                f" {max(times) / like:>8.2f}"
            )
        over = sum(time > 16 for time in every)
        print(f"LIKE scan {like:.1f} ms; {over} of {len(every)} keystrokes over 16 ms")
        caseload.close()


if __name__ == "__main__":
    main()
