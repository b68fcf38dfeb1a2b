"""A coach who is quicker than the pauses: keys are pressed while the pages are still being made.

Each test is done from every state that the pages can be in then, and what is shown in the end is
compared, as a picture, with what is shown where all of them were made before.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.services import demo
from app.services.caseload import clients
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.services.vault import opening
from app.ui.components.people.quick_line import QuickLineDialog
from app.ui.foundation.places import PageName
from app.ui.foundation.preferences import Preferences
from app.ui.shell.application import Application, Options
from app.ui.shell.daily_backup import DailyBackup
from app.ui.shell.pages import PagesAhead
from tests import caseloads
from tests.conftest import FixedClock
from tests.notes import keep_notes_in
from tests.ui.conftest import Answers, free_windows, write

PASSPHRASE = "neljä sanaa on hyvä"
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier
CARET = 1000  # ms, as Qt has it
ALL = 99  # steps, more than there are
IN_ONE_PAGE = range(8)  # steps: nothing is imported, then all that is done to the first page
NUMBERS = {  # the keys, with Alt, of the pages in an order that overtakes the making of some
    Qt.Key.Key_3: PageName.EMPLOYERS,
    Qt.Key.Key_2: PageName.CLIENTS,
    Qt.Key.Key_1: PageName.BOARD,
    Qt.Key.Key_7: PageName.SETTINGS,
    Qt.Key.Key_6: PageName.CRITERIA,
    Qt.Key.Key_0: PageName.TODAY,
}


class Quick:
    """The program, just opened on a file of its own; the pauses come when a test says so."""

    def __init__(self, application: Application, qtbot: QtBot, caseload: Caseload) -> None:
        self.application, self.caseload, self._qtbot = application, caseload, qtbot
        application.open_window(caseload)
        window = application.window
        assert window is not None
        self.window = window
        self.ahead = window.findChild(PagesAhead)
        self.ahead.findChild(QTimer).stop()
        with qtbot.waitActive(window):
            window.activateWindow()

    def pause(self, times: int) -> "Quick":
        """So many of the pauses, as far as there is something left to do in them."""
        for _ in range(times):
            if self.ahead.is_done:
                break
            self.ahead.step()
            self._qtbot.waitUntil(lambda: not self.ahead.is_importing)
            QApplication.processEvents()
        return self

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key where the keyboard is, and let no turn of the event loop go by."""
        if QApplication.activeModalWidget() is None:
            self.window.activateWindow()  # as a system does when a dialog has gone
        QTest.keyClick(_keyboard(self.window), key, modifiers)

    def type(self, text: str) -> None:
        """Type a text where the keyboard is."""
        write(_keyboard(self.window), text)

    def look(self) -> tuple[object, str, QImage]:
        """Where the window is, what has the keyboard, and the picture of the page."""
        self._qtbot.waitUntil(lambda: not self.is_counting())
        for _ in range(3):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        place = self.window.place
        assert place is not None
        has = QApplication.focusWidget()
        told = "" if has is None else f"{type(has).__name__} {has.accessibleName()}"
        return place, told, self.window.page(place.page).grab().toImage()

    def is_counting(self) -> bool:
        """Whether something is being counted beside the window."""
        return bool(self.window.workspace.tasks())


def _keyboard(window: QWidget) -> QWidget:
    shown = QApplication.activeModalWidget() or window
    return shown.focusWidget() or shown


Opener = Callable[[], Quick]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The made-up caseload, closed."""
    clock = FixedClock()
    path = tmp_path_factory.mktemp("filled") / "caseload.db"
    caseload = caseloads.create(path, PASSPHRASE, language="en", clock=clock)
    demo.fill(caseload, caseload.today, "en")
    caseload.close()
    return path


@pytest.fixture
def open_program(
    qapp: QApplication,
    qtbot: QtBot,
    filled: Path,
    tmp_path: Path,
    clock: FixedClock,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Opener]:
    """Opens the program as on a new day, each time on a fresh copy of the same file."""
    monkeypatch.setattr(DailyBackup, "make_if_due", lambda _self: None)
    keep_notes_in(monkeypatch, tmp_path / "state")
    qapp.setCursorFlashTime(0)  # else a picture may have the caret or not
    opened: list[Application] = []

    def close() -> None:
        for application in opened:
            application.close_caseload()
        opened.clear()
        free_windows(qapp)

    def open_one() -> Quick:
        close()
        folder = tmp_path / "open"
        folder.mkdir(exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
        for part in filled.parent.iterdir():
            if part.is_file():
                copy(part, folder)
        caseload = opening.open_with_passphrase(folder / filled.name, PASSPHRASE, clock=clock)
        made = Application(
            qapp,
            Options(caseload.path, language="en", theme="light"),
            Preferences(folder / "window.ini"),
            answers,
            leave=lambda _words: None,
        )
        opened.append(made)
        return Quick(made, qtbot, caseload)

    yield open_one
    close()
    qapp.setCursorFlashTime(CARET)


def _find(quick: Quick, between: int) -> None:
    """Ctrl+K, a name and Enter, with pauses between them."""
    card = clients.cards(quick.caseload)[3]
    quick.press(Qt.Key.Key_K, CTRL)
    quick.pause(between)
    quick.type(card.name)
    quick.pause(between)
    quick.press(Qt.Key.Key_Return)


@pytest.mark.parametrize("between", [0, 1, 2])
def test_a_client_is_found_and_opened_however_far_the_pages_are(
    open_program: Opener, between: int
) -> None:
    quick = open_program().pause(ALL)
    _find(quick, 0)
    wanted = quick.look()
    place = quick.window.place
    assert (place.page, place.row_id) == (PageName.CLIENT_FILE, clients.cards(quick.caseload)[3].id)
    for before in IN_ONE_PAGE[:: between + 1]:
        quick = open_program().pause(before)
        _find(quick, between)
        assert quick.look() == wanted, before
        quick.pause(ALL)  # what is still to be made does nothing to it
        assert quick.look() == wanted, before


@pytest.mark.parametrize("between", [0, 1, 3])
@pytest.mark.parametrize("before", [0, 1, 4, 7, 10])
def test_every_page_is_right_and_has_the_keyboard_however_far_it_was(
    open_program: Opener, before: int, between: int
) -> None:
    def go_round(quick: Quick) -> list[tuple[object, str, QImage]]:
        found = []
        for key, page in NUMBERS.items():
            quick.press(key, ALT)
            assert quick.window.place.page is page
            quick.pause(between)
            found.append(quick.look())
        return found

    wanted = go_round(open_program().pause(ALL))
    for page, shown, right in zip(
        NUMBERS.values(), go_round(open_program().pause(before)), wanted, strict=True
    ):
        assert shown == right, page


def test_keys_of_one_breath_lead_through_pages_that_are_not_made(open_program: Opener) -> None:
    """Page after page is asked for in one turn of the event loop; the last one is shown."""
    wanted = open_program().pause(ALL)
    wanted.press(Qt.Key.Key_7, ALT)
    right = wanted.look()
    for before in IN_ONE_PAGE:
        quick = open_program().pause(before)
        for key in (Qt.Key.Key_3, Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_7):
            quick.press(key, ALT)
        assert quick.look() == right, before
        for page in (PageName.BOARD, PageName.CLIENTS, PageName.EMPLOYERS):
            quick.press(Qt.Key.Key_Left, ALT)  # back
            assert quick.window.place.page is page


def test_a_line_is_recorded_however_far_the_pages_are(open_program: Opener) -> None:
    def record(quick: Quick, between: int) -> tuple[object, str, QImage]:
        name, had = clients.cards(quick.caseload)[3].name, _count_entries(quick)
        quick.press(Qt.Key.Key_G, CTRL)
        assert isinstance(QApplication.activeModalWidget(), QuickLineDialog)
        quick.pause(between)
        quick.type(f"call {name} 20 min")
        quick.pause(between)
        quick.press(Qt.Key.Key_Return)
        assert _count_entries(quick) == had + 1
        QApplication.processEvents()
        _find(quick, 0)
        return quick.look()

    right = record(open_program().pause(ALL), 0)
    for before in IN_ONE_PAGE:
        assert record(open_program().pause(before), 1) == right, before


def test_a_change_and_its_undo_while_pages_are_made_are_seen_on_each(open_program: Opener) -> None:
    pages = (PageName.CLIENTS, PageName.BOARD)
    plain = _pictures(open_program().pause(ALL), pages)
    renamed = open_program().pause(ALL)
    _rename(renamed)
    changed = _pictures(renamed, pages)
    assert all(one != other for one, other in zip(plain, changed, strict=True))
    for before in (0, 1, 2, 4, 6, 8, 10, 13):
        quick = open_program().pause(before)
        _rename(quick)
        assert _pictures(quick.pause(1), pages) == changed, before
        quick = open_program().pause(before)
        _rename(quick)
        quick.pause(1)
        quick.press(Qt.Key.Key_Z, CTRL)
        assert _pictures(quick.pause(1), pages) == plain, before


def test_a_lock_at_once_ends_the_making(open_program: Opener) -> None:
    for before in IN_ONE_PAGE:
        quick = open_program().pause(before)
        quick.press(Qt.Key.Key_G, CTRL)
        quick.type("Half a")
        made = dict(quick.window.pages)
        quick.press(Qt.Key.Key_Escape)
        quick.press(Qt.Key.Key_L, CTRL)
        assert quick.application.window is None, before
        quick.pause(3)
        assert quick.window.pages == made, before
        opening.open_with_passphrase(quick.caseload.path, PASSPHRASE).close()  # nobody holds it


def test_a_close_at_once_ends_the_making(open_program: Opener) -> None:
    for before in IN_ONE_PAGE:
        quick = open_program().pause(before)
        made = dict(quick.window.pages)
        quick.press(Qt.Key.Key_Q, CTRL)
        assert not quick.window.isVisible()
        quick.pause(3)
        quick.application.close_caseload()
        quick.pause(1)
        assert quick.window.pages == made, before


def _rename(quick: Quick) -> None:
    """Another name for the first client, in one step that can be undone."""
    card = clients.cards(quick.caseload)[0]
    quick.window.workspace.do(
        "Name",
        lambda: records.edit(quick.caseload, ClientFields, card.id, family_name="Aaaltonen"),
    )


def _pictures(quick: Quick, pages: Sequence[PageName]) -> list[QImage]:
    found = []
    for page in pages:
        quick.window.workspace.go(page)
        found.append(quick.look()[2])
    return found


def _count_entries(quick: Quick) -> int:
    with quick.caseload.raw_connection() as connection:
        return int(connection.execute("SELECT count(*) FROM entry").fetchone()[0])
