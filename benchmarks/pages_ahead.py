"""The window's pages after the pauses of opening, in which those of every day are made.

Measured in a process of its own with the made-up caseload and with 1,000 clients. Aims: 50 ms to
a page that was made ahead, 100 ms to another one, no pause that holds the window over 100 ms.
"""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from app.services.caseload import clients
from app.ui.foundation.workspace import PageName
from app.ui.shell.pages import AHEAD
from benchmarks import window
from benchmarks.pages import CLIENTS, HOLD_UP, SWITCH, make_file
from benchmarks.rows import Row
from benchmarks.timing import peak_memory

ROUNDS = 5


def measure() -> list[Row]:
    with TemporaryDirectory() as name:
        files = {
            "": make_file(Path(name) / "sample.db", clients_wanted=0),
            f", {CLIENTS:,} clients": make_file(Path(name) / "large.db", clients_wanted=CLIENTS),
        }
        found = {
            about: window.measure_apart("benchmarks.pages_ahead", file, ROUNDS, by_key=True)
            for about, file in files.items()
        }
        early = {
            (about, page): window.measure_apart(
                "benchmarks.pages_ahead", file, ROUNDS, page.value, by_key=True
            )
            for about, file in files.items()
            for page in PageName
            if page is not PageName.TODAY
        }
    rows = []
    for about, figures in found.items():
        rows += [
            Row(
                f"the longest of the pauses after opening{about}", figures["pause"], at_most=HOLD_UP
            ),
            Row("... of it processor time", figures["pause processor"], at_most=HOLD_UP),
            Row("... the most memory after them", figures["peak"], "MB"),
        ]
        for page in PageName:
            if page is PageName.TODAY:
                continue
            most = SWITCH if page in AHEAD else HOLD_UP
            rows += [
                Row(f"{page}, the first time after them{about}", figures[page], at_most=most),
                Row("... of it processor time", figures[f"{page} processor"], at_most=most),
            ]
            held = early[about, page]
            rows += [
                Row(
                    "... asked for before it was made, its longest turn",
                    held["turn"],
                    at_most=HOLD_UP,
                ),
                Row("... of it processor time", held["turn processor"], at_most=HOLD_UP),
            ]
    return rows


def _measure_window(file: Path, key: str) -> dict[str, float]:
    opened = window.OpenWindow(file, key)
    pauses = opened.make_pages()
    peak = peak_memory()
    card = clients.cards(opened.workspace.caseload)[0]
    took = {"pause": window.Took(*(max(each) for each in zip(*pauses, strict=True)))}
    for page in PageName:
        took[page] = opened.go(page, card.id if page is PageName.CLIENT_FILE else None)
        opened.show_counted()
    opened.close()
    return window.as_figures(took) | {"peak": peak}


def _measure_early(file: Path, key: str, page: PageName) -> dict[str, float]:
    opened = window.OpenWindow(file, key)
    opened.import_pages()
    opened.show_counted()
    card = clients.cards(opened.workspace.caseload)[0]
    row_id = card.id if page is PageName.CLIENT_FILE else None
    turn = opened.longest_turn(lambda: opened.workspace.go(page, row_id))
    opened.close()
    return window.as_figures({"turn": turn})


if __name__ == "__main__":
    file, key, *wanted = sys.argv[1:]
    measured = (
        _measure_early(Path(file), key, PageName(wanted[0]))
        if wanted
        else _measure_window(Path(file), key)
    )
    print(json.dumps(measured))
