"""Saving, opening and backing up a caseload of 36 MB.

Aims: a note with its log line is durable within 20 ms; the keyring opens the file within 0.1 s and
the passphrase within 1 s; a verified backup takes at most 5 s in the background, and meanwhile the
window never waits for the file longer than 50 ms.
"""

import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from threading import Event, Thread

from app.models.diary import EntryFields
from app.services.storage import engine, records
from app.services.storage.keys import MasterKey
from app.services.storage.unit_of_work import Caseload
from app.services.vault import opening, slots
from app.services.vault.backups import making
from benchmarks.caseload import fill
from benchmarks.rows import Row
from benchmarks.timing import once
from tests import caseloads

PASSPHRASE = "neljä sanaa on hyvä"
SAVES = 60
LEAST_BYTES = 36_000_000


def measure() -> list[Row]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "caseload.db"
        caseload = caseloads.create(path, PASSPHRASE)
        fill(caseload, clients=700, entries_each=50)
        while path.stat().st_size < LEAST_BYTES:
            _enlarge(caseload)
        saves = sorted(once(lambda: _save(caseload)) for _ in range(SAVES))
        backup, longest = _backup(caseload)
        caseload.close()
        master = caseload.master
        assert master is not None
        by_key = min(once(lambda: opening.open_with_key(path, master).close()) for _ in range(3))
        by_passphrase = min(
            once(lambda: opening.open_with_passphrase(path, PASSPHRASE).close()) for _ in range(3)
        )
        size = path.stat().st_size / 1e6
        kept = slots.read(slots.slot_path_of(path), engine.identity(path))
        assert kept is not None
        effort = kept.slots[0].effort
        derivation = min(once(lambda: _wrap(master, effort)) for _ in range(3))
        looked = min(once(lambda: engine.fingerprint(path)) for _ in range(3))
    return [
        Row(f"a saved note at {size:.0f} MB, the usual", median(saves), at_most=20),
        Row("a saved note, the slowest of 60", saves[-1]),
        Row("opening by the keyring's key", by_key, at_most=100),
        Row("opening by the passphrase", by_passphrase, at_most=1000),
        Row("of it, making the passphrase into a key (a guess costs as much)", derivation),
        Row("the file's fingerprint, at opening and at closing", looked),
        Row("a verified backup", backup, at_most=5000),
        Row("the longest wait of a reader during it", longest, at_most=50),
    ]


def _wrap(master: MasterKey, effort: slots.Effort) -> None:
    slots.passphrase_slot("00" * 16, master, PASSPHRASE, effort)


def _save(caseload: Caseload) -> None:
    records.add(caseload, EntryFields(client_id=1, note="Sovittiin työkokeilusta. " * 8))


def _enlarge(caseload: Caseload) -> None:
    with caseload.unit() as unit:
        for _ in range(1000):
            unit.add(records.row_of(EntryFields(client_id=2, note="muistiinpano " * 60)))
        unit.commit()


def _backup(caseload: Caseload) -> tuple[float, float]:
    """The time of a backup, and the longest that a page had to wait for the file meanwhile."""
    over, waits = Event(), [0.0]

    def read() -> None:
        while not over.is_set():
            began = time.perf_counter()
            with caseload.raw_connection() as connection:
                connection.execute("SELECT * FROM client WHERE id = 7").fetchone()
            waits.append((time.perf_counter() - began) * 1000)
            time.sleep(0.002)

    reader = Thread(target=read)
    reader.start()
    try:
        took = once(lambda: making.make(caseload))
    finally:
        over.set()
        reader.join()
    return took, max(waits)
