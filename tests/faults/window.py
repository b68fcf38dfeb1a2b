"""kill -9 of the window's own process: typing, a card moved, an import, a lock, open dialogs.

`python -m tests.faults.window 200` runs that many over all kinds, offscreen; `dev.py faults`
includes it. Each child is forked before there is a window, opens the caseload in the real one, and
works it by keys, buttons and drops.
"""

import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.models.client import ClientFields, StatusChangeFields
from app.models.diary import EntryFields
from app.models.enums import Status
from app.services import access
from app.services.caseload import clients, drafts
from app.services.credentials import ByPassphrase
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.services.vault import checking, opening
from app.ui.board.board_column import CardList
from app.ui.board.column_model import ColumnModel
from app.ui.board.page import BoardPage
from app.ui.clients.file_page import ClientFilePage
from app.ui.foundation.places import Act
from app.ui.foundation.preferences import Preferences
from app.ui.foundation.workspace import PageName
from app.ui.importing.import_wizard import ImportWizard
from app.ui.shell.application import Application, Options, make_app
from app.ui.today.page import TodayPage
from tests.acceptance import drive_window, driver
from tests.faults import kills
from tests.faults.kills import BEGUN, FIRST, SHEET, Place, Tell

HALF_TYPED = "Puoliksi kirj"
DONE = "done"
MOVES = 200
NOTES = 200
LOCK_WITHIN_MS = 400


class Window:
    """The program with the caseload open, and a hand at its keyboard."""

    def __init__(self, place: Place, tell: Tell) -> None:
        app = make_app(["rinnalla"])
        self.application = Application(
            app,
            Options(file=place.path, language="fi", theme="light"),
            Preferences(place.folder.with_suffix(".ini")),
            drive_window.Answers(SHEET, place.folder),
            leave=lambda _words: tell("locked"),
        )
        opened = access.open_caseload(place.path, ByPassphrase(FIRST))
        assert opened is not None
        self.application.open_window(opened.caseload)
        assert self.application.window is not None
        self.window = self.application.window
        self.workspace = self.window.workspace
        self.driver = driver.Driver(app)
        self.driver.activate(self.window)

    def go(self, name: PageName, part: Act | None = None) -> Any:
        """Show a page; gives it."""
        self.workspace.go(name, part=part)
        QTest.qWait(1)
        return self.window.page(name)


def write(field: QWidget, text: str) -> None:
    """Press the keys of a text, letters with dots too."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, 0, driver.NONE, letter))
        QTest.qWait(1)


# What the killed window does; each acknowledges what the window has said is saved.


def write_lines(place: Place, tell: Tell) -> None:
    """Lines typed key by key on the page Today."""
    shown = Window(place, tell)
    page = shown.go(PageName.TODAY)
    assert isinstance(page, TodayPage)
    line = page.quick_line.line
    tell(BEGUN)
    for number in range(NOTES):
        write(line, f"Henkilö soitto rivi{number}")
        saved: list[object] = []
        connection = shown.workspace.saved.connect(saved.append)
        QTest.keyClick(line, Qt.Key.Key_Return)
        shown.driver.wait(lambda saved=saved: saved)
        shown.workspace.saved.disconnect(connection)
        tell(f"rivi{number}")


def drop_cards(place: Place, tell: Tell) -> None:
    """A card dragged from column to column."""
    shown = Window(place, tell)
    page = shown.go(PageName.BOARD)
    assert isinstance(page, BoardPage)
    models = {
        view.model().status: view.model()
        for view in page.findChildren(CardList)
        if isinstance(view.model(), ColumnModel)
    }
    tell(BEGUN)
    for number in range(MOVES):
        card = clients.card(shown.workspace.caseload, 1)
        source = models[card.status]
        dragged = source.mimeData([source.index(source.row_of(1), 0)])
        target = (Status.ACTIVE, Status.IN_MEASURE, Status.RETURNED)[number % 3]
        if target is card.status:
            continue
        models[target].dropMimeData(
            dragged, Qt.DropAction.MoveAction, -1, -1, models[target].index(-1, 0)
        )
        shown.driver.wait(lambda target=target: models[target].row_of(1) >= 0)
        tell(str(target))


def import_sheet(place: Place, tell: Tell) -> None:
    """The import wizard from the file to the board."""
    shown = Window(place, tell)
    shown.go(PageName.SETTINGS, Act.IMPORT)
    shown.driver.wait(_wizards)
    tell(BEGUN)
    drive_window.import_sheet(shown.driver)
    tell("imported")


def lock_during_import(place: Place, tell: Tell) -> None:
    """Ctrl+L at some moment after the last step of the import has begun."""
    shown = Window(place, tell)
    shown.go(PageName.SETTINGS, Act.IMPORT)
    shown.driver.wait(_wizards)
    chance = random.Random(str(place.folder))

    def lock_soon() -> None:
        QTimer.singleShot(chance.randrange(LOCK_WITHIN_MS), shown.application.lock)

    tell(BEGUN)
    lock_soon()
    drive_window.import_sheet(shown.driver)


def lock_with_dialogs(place: Place, tell: Tell) -> None:
    """A client half typed, dialogs over it, and then the lock."""
    shown = Window(place, tell)
    page = shown.go(PageName.CLIENT_FILE, Act.NEW)
    assert isinstance(page, ClientFilePage)
    field: Any = page.new_client.fields["family_name"]
    write(field.line, HALF_TYPED)
    tell(BEGUN)
    shown.window.show_help()
    shown.window.show_keys()
    quick = shown.window.show_quick_line()
    write(quick.quick_line.line, "Henkilö soitto puoliksi")
    shown.application.lock()


def _wizards() -> list[ImportWizard]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, ImportWizard)]


# What must be true when the next start opens the file.


def after_lines(_place: Place, caseload: Caseload, told: list[str]) -> None:
    notes = " ".join(row.fields.note for row in records.list_records(caseload, EntryFields))
    found = {word for word in notes.split() if word.startswith("rivi")}
    assert set(told) <= found, "an acknowledged line is lost"
    assert len(found - set(told)) <= 1


def after_drops(_place: Place, caseload: Caseload, told: list[str]) -> None:
    moves = records.list_records(caseload, StatusChangeFields, client_id=1)
    path = [str(one.fields.status) for one in sorted(moves, key=lambda one: one.id)][1:]
    assert path[: len(told)] == told, "an acknowledged move is lost"
    assert len(path) <= len(told) + 1
    status = records.get(caseload, ClientFields, 1).status
    assert str(status) == (path[-1] if path else "active"), "half a move"


def after_lock(place: Place, caseload: Caseload, told: list[str]) -> None:
    kills.after_import(place, caseload, [])
    if told:
        assert drafts.take_draft(caseload) is not None


def after_dialogs(_place: Place, caseload: Caseload, told: list[str]) -> None:
    kept = drafts.take_draft(caseload)
    if told:
        assert HALF_TYPED in str(kept), "what was half typed is lost by the lock"
    assert len(clients.cards(caseload)) == 1


Work = Callable[[Place, Tell], None]
After = Callable[[Place, Caseload, list[str]], None]
KINDS: dict[str, tuple[Work, After, float]] = {
    "typing": (write_lines, after_lines, 3.0),
    "dragging": (drop_cards, after_drops, 3.0),
    "importing": (import_sheet, kills.after_import, 8.0),
    "locking": (lock_during_import, after_lock, 5.0),
    "dialogs": (lock_with_dialogs, after_dialogs, 4.0),
}


def kill_once(kind: str, place: Place, after: float) -> list[str]:
    """Work the window, kill it after so many seconds, start again and look. Gives what was told."""
    work, look, _ = KINDS[kind]
    with kills.at_work(lambda where, tell: _tell_end(work, where, tell), place) as child:
        first = child.told.readline()
        assert first == f"{BEGUN}\n", f"the window did not open: {first}"
        time.sleep(after)
        ended = child.has_ended()
        child.kill()
        told = child.told.read().splitlines()
    if ended:
        assert told[-1:] == [DONE], f"the window ended by itself: {told[-1:]}"
    told = [line for line in told if line != DONE]
    caseload = kills.start_again(place, kind)
    try:
        health = checking.check(caseload)
        assert health.ok, health.problems
        look(place, caseload, told)
    finally:
        caseload.close()
    opening.finish_lock_out(place.path)
    assert not kills.strays(place), f"nobody clears away {kills.strays(place)}"
    return told


def _tell_end(work: Work, place: Place, tell: Tell) -> None:
    """Do the work, and tell that it was done, or what went wrong in the driving."""
    try:
        work(place, tell)
    except BaseException as fault:
        tell(repr(fault))
        raise
    tell(DONE)


def main(total: int, seed: int = 1) -> None:
    """So many kills over all kinds. Raises AssertionError at the first loss."""
    each = -(-total // len(KINDS))
    for kind, (_, _, longest) in KINDS.items():
        chance, began, acknowledged = random.Random(f"{kind} {seed}"), time.monotonic(), 0
        with tempfile.TemporaryDirectory() as name:
            base = Path(name)
            os.environ["XDG_STATE_HOME"] = f"{base}/state"
            source = kills.template(base / "template")
            for number in range(each):
                place = kills.prepared(source, base / f"{kind}-{number}")
                after = chance.uniform(0.0, longest)
                try:
                    acknowledged += len(kill_once(kind, place, after))
                except AssertionError as fault:
                    raise AssertionError(
                        f"window, {kind} {number}, {after:.3f} s: {fault}"
                    ) from fault
                shutil.rmtree(place.folder)
        told = f"window, {kind:<10} {each} kills, {acknowledged} acknowledged, 0 lost"
        print(f"{told}, {time.monotonic() - began:.0f} s", flush=True)


os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(*map(int, sys.argv[1:] or ["200"]))
