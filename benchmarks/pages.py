"""The window's pages just after opening: how long until one is on the screen, and a recorded line.

Measured in a process of its own with the made-up caseload and with 1,000 clients. Aims: 50 ms to
a page and from Enter to saved and visible, nothing on the window's thread over 100 ms.
"""

import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.models.enums import Status
from app.services import demo
from app.services.caseload import clients
from app.services.storage.unit_of_work import Caseload
from app.ui.foundation.workspace import PageName
from benchmarks import window
from benchmarks.caseload import fill
from benchmarks.rows import Row
from tests import caseloads

ROUNDS = 3
LINES = 7
CLIENTS, ENTRIES_EACH = 1000, 20
HOLD_UP, SWITCH = 100, 50


def measure() -> list[Row]:
    with TemporaryDirectory() as name:
        sample = _measured(make_file(Path(name) / "sample.db", clients_wanted=0))
        large = _measured(make_file(Path(name) / "large.db", clients_wanted=CLIENTS))
    rows = []
    for about, found in (("", sample), (f", {CLIENTS:,} clients", large)):
        for page in PageName:
            rows += [
                Row(f"{page}, the first time{about}", found[f"{page} first"], at_most=HOLD_UP),
                Row("... of it processor time", found[f"{page} first processor"], at_most=HOLD_UP),
                *_counted_row(page, found),
                Row("... and again", found[f"{page} again"], at_most=SWITCH),
                Row("... of it processor time", found[f"{page} again processor"], at_most=SWITCH),
            ]
        rows += [
            Row(f"Today again, after a change{about}", found["changed"], at_most=SWITCH),
            Row("... of it processor time", found["changed processor"], at_most=SWITCH),
            Row(f"a line: from Enter to saved and seen{about}", found["line"], at_most=SWITCH),
            Row("... of it processor time", found["line processor"], at_most=SWITCH),
        ]
    return rows


def _counted_row(page: PageName, found: Mapping[str, float]) -> Sequence[Row]:
    """How long the window's thread is held to show what was counted beside it, if anything was."""
    held = found[f"{page} first counted processor"]
    return (
        [Row("... what was counted is shown, processor time", held, at_most=HOLD_UP)]
        if held
        else []
    )


def make_file(file: Path, *, clients_wanted: int) -> Path:
    """A caseload of so many clients; with none wanted the made-up one of the demo."""
    caseload = caseloads.create(file, window.PASSPHRASE)
    if clients_wanted:
        fill(caseload, clients=clients_wanted, entries_each=ENTRIES_EACH, steps_each=1)
    else:
        demo.fill(caseload, caseload.today)
    caseload.close()
    return file


def _measured(file: Path) -> dict[str, float]:
    return window.measure_apart("benchmarks.pages", file, ROUNDS, by_key=True)


def _measure_window(file: Path, key: str) -> dict[str, float]:
    opened = window.OpenWindow(file, key)
    opened.hold_pages()
    cards = clients.cards(opened.workspace.caseload)
    names = Counter(card.name for card in cards)
    card = next(card for card in cards if names[card.name] == 1)
    took = {"opened": opened.first}
    for time in ("first", "again"):
        for page in PageName:
            row_id = card.id if page is PageName.CLIENT_FILE else None
            took[f"{page} {time}"] = opened.go(page, row_id)
            took[f"{page} {time} counted"] = opened.show_counted()
    took["changed"] = max(_show_today_changed(opened, card.id) for _ in range(LINES))
    took["line"] = max(_record(opened, card.name) for _ in range(LINES))
    opened.close()
    return window.as_figures(took)


def _show_today_changed(opened: window.OpenWindow, client_id: int) -> window.Took:
    """How long until Today is on the screen, when a client was moved while another page was."""
    opened.go(PageName.CLIENTS)
    workspace = opened.workspace
    now = clients.card(workspace.caseload, client_id).status
    other = Status.ACTIVE if now is not Status.ACTIVE else Status.IN_MEASURE
    workspace.adopt_change("Move", clients.move(workspace.caseload, client_id, other))
    opened.paint()
    return opened.go(PageName.TODAY)


def _record(opened: window.OpenWindow, name: str) -> window.Took:
    """From Enter to a recorded line on the page Today, the dialog being gone."""
    opened.go(PageName.TODAY)
    dialog = opened.window.show_quick_line()
    opened.notice(dialog)
    line = dialog.quick_line.line
    line.setText(f"soitto {name} 20 min +1 seuranta")
    opened.paint()
    before = _entries(opened.workspace.caseload)
    took = opened.elapsed(lambda: QTest.keyClick(line, Qt.Key.Key_Return))
    if _entries(opened.workspace.caseload) != before + 1:
        raise RuntimeError("the line was not recorded")
    return took


def _entries(caseload: Caseload) -> int:
    with caseload.raw_connection() as connection:
        return int(connection.execute("SELECT count(*) FROM entry").fetchone()[0])


if __name__ == "__main__":
    print(json.dumps(_measure_window(Path(sys.argv[1]), sys.argv[2])))
