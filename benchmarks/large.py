"""A caseload of 5,000 clients and 500,000 entries, a hundred times one coach's.

`python3 dev.py bench large`; it takes some minutes and is left out of a run that names nothing.
Each figure of the window is measured in a process of its own, as it is for the coach. The peer of
a move and of an opening is the same with 200 clients: what is read after one change must not grow
with the file.
"""

import json
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread
from time import perf_counter, sleep, thread_time
from typing import Any

from app.models.enums import Status
from app.services.vault.slots import Effort
from app.ui.foundation.workspace import PageName
from benchmarks.caseload import fill
from benchmarks.rows import Row
from benchmarks.timing import peak_memory
from benchmarks.window import PASSPHRASE, OpenWindow, Took, measure_apart
from tests import caseloads

CLIENTS, ENTRIES_EACH, SMALL_CLIENTS = 5000, 100, 200
NO_EFFORT = Effort(memory=19 * 1024, passes=1, lanes=1)  # deriving the key is not the point
KEPT = "RINNALLA_LARGE"
"""A folder for the file, to be used again: making it takes longer than measuring."""


def measure() -> list[Row]:
    """The figures of the large file beside those of a usual one."""
    with TemporaryDirectory() as name:
        small = measure_apart("benchmarks.large", _make(Path(name), SMALL_CLIENTS, 10), 1)
        folder = Path(os.environ.get(KEPT, f"{name}/large"))
        large = measure_apart("benchmarks.large", _make(folder, CLIENTS, ENTRIES_EACH), 1)
    megabytes = large["bytes"] / 1e6
    return [
        Row(f"key derived -> first page painted, {megabytes:.0f} MB", large["shown"]),
        Row("... and the board painted", large["board"], at_most=2000),
        Row("... of it processor time", large["board processor"], at_most=2000),
        Row("... / the same with 200 clients", large["board"], peer=small["board"]),
        Row("a move on the board -> painted, counts too", large["move"], at_most=100),
        Row("... of it processor time", large["move processor"], at_most=100),
        Row("... / the same with 200 clients", large["move"], peer=small["move"]),
        Row("a move seen in the list of clients", large["listed"], at_most=100),
        Row("... of it processor time", large["listed processor"], at_most=100),
        Row("a tick seen on the page Today", large["ticked"], at_most=100),
        Row("... of it processor time", large["ticked processor"], at_most=100),
        Row("a contact seen in the employer log", large["logged"], at_most=100),
        Row("... of it processor time", large["logged processor"], at_most=100),
        Row("a verified backup in the background", large["backup"] / 1000, "s"),
        Row("... of it processor time", large["backup processor"] / 1000, "s"),
        Row("... the longest wait of a reader during it", large["reader"], at_most=50),
        Row("... the longest pause of the window during it", large["pause"], at_most=50),
        Row("... the longest wait of a writer during it", large["writer"], at_most=50),
        Row("closing, of the 1,500 ms that locking leaves", large["closed"], at_most=1000),
        Row("... of it processor time", large["closed processor"], at_most=1000),
        Row("peak memory of that process", large["peak"], "MB"),
    ]


def _make(folder: Path, clients: int, entries_each: int) -> Path:
    file = folder / "caseload.db"
    if not file.exists():
        folder.mkdir(parents=True, exist_ok=True)
        caseload = caseloads.create(file, PASSPHRASE, effort=NO_EFFORT)
        fill(caseload, clients=clients, entries_each=entries_each, steps_each=1)
        caseload.close()
    return file


def _measure_window(file: Path) -> dict[str, float]:
    """Open the file in a window, work in it, back it up, close it; milliseconds."""
    opened = OpenWindow(file)
    figures: dict[str, float] = {"bytes": file.stat().st_size, "shown": opened.first.wall}
    figures["board"], figures["board processor"] = opened.first + opened.go(PageName.BOARD)
    opened.make_pages()
    figures |= _work(opened)
    figures |= _back_up(opened.app, opened.workspace.caseload)
    began, spent = perf_counter(), thread_time()
    opened.close()
    figures["closed"] = (perf_counter() - began) * 1000
    figures["closed processor"] = (thread_time() - spent) * 1000
    figures["peak"] = peak_memory()
    return figures


def _work(opened: OpenWindow) -> dict[str, float]:
    from app.services.caseload import attention, clients, employers

    workspace = opened.workspace
    caseload = workspace.caseload

    def slowest(page: PageName, change: Callable[[int], object]) -> Took:
        """The slowest of some changes made on a page, until all that shows them is painted."""
        opened.go(page)
        took = [opened.elapsed(partial(change, number)) for number in range(6)][1:]
        return Took(max(each.wall for each in took), max(each.processor for each in took))

    card = clients.cards(caseload)[100]
    pair = (Status.IN_MEASURE, Status.ACTIVE)

    def move(number: int) -> None:
        assert workspace.do("Move", lambda: clients.move(caseload, card.id, pair[number % 2]))

    def tick(_number: int) -> None:
        item = next(item for item in attention.agenda(caseload) if item.tickable)
        workspace.do("Tick", lambda: attention.tick_item(caseload, item))

    def log(number: int) -> None:
        assert workspace.do("Contact", lambda: employers.log_contact(caseload, f"Uusi {number} Oy"))

    workspace.do("Move", lambda: clients.move(caseload, card.id, Status.ACTIVE))
    figures: dict[str, float] = {}
    for name, page, change in (
        ("move", PageName.BOARD, move),
        ("listed", PageName.CLIENTS, move),
        ("ticked", PageName.TODAY, tick),
        ("logged", PageName.EMPLOYERS, log),
    ):
        figures[name], figures[f"{name} processor"] = slowest(page, change)
    return figures


def _back_up(app: Any, caseload: Any) -> dict[str, float]:
    """A backup in the background while somebody reads and writes and the window's loop turns."""
    from app.models.employer import EmployerFields
    from app.services.storage import records
    from app.services.vault.backups import making

    over, waits, pauses, took, written = Event(), [0.0], [0.0], [0.0, 0.0], [0.0]

    def make() -> None:
        began, spent = perf_counter(), thread_time()
        making.make(caseload)
        took[:] = (perf_counter() - began) * 1000, (thread_time() - spent) * 1000
        over.set()

    def write() -> None:
        while not over.is_set():
            began = perf_counter()
            records.add(caseload, EmployerFields(name="Lisää Oy"))
            written.append((perf_counter() - began) * 1000)
            sleep(0.5)

    def read() -> None:
        while not over.is_set():
            began = perf_counter()
            with caseload.raw_connection() as connection:
                connection.execute("SELECT * FROM client WHERE id = 7").fetchone()
            waits.append((perf_counter() - began) * 1000)
            sleep(0.002)

    threads = [Thread(target=one) for one in (make, read, write)]
    for thread in threads:
        thread.start()
    while not over.is_set():
        began = perf_counter()
        app.processEvents()
        sleep(0.002)
        pauses.append((perf_counter() - began) * 1000 - 2)
    for thread in threads:
        thread.join()
    return {
        "backup": took[0],
        "backup processor": took[1],
        "reader": max(waits),
        "writer": max(written),
        "pause": max(pauses),
    }


if __name__ == "__main__":
    print(json.dumps(_measure_window(Path(sys.argv[1]))))
