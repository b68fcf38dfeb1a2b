"""The thirty things that a coach expects of the window, one test each, by number.

Each does the thing itself in the real window; tests of the parts go into their corners.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAction, QContextMenuEvent, QKeySequence
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QPushButton,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields, StatusChangeFields
from app.models.diary import EntryFields
from app.models.employer import EmployerFields
from app.models.enums import Outcome, PlacementKind, Status
from app.models.placement import PlacementFields
from app.models.rules.dates import parse_day
from app.services.caseload import attention, clients, drafts, search
from app.services.errors import Conflict, FileHeld, KnownError, NoSpace
from app.services.forms import filled_forms
from app.services.reports import final_report, report_printing
from app.services.resource_files import resource
from app.services.storage import records, settings
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload
from app.services.vault import opening
from app.ui.access import paper_print
from app.ui.access.first_start import FirstStart
from app.ui.access.paper_key import PaperShown
from app.ui.board.board_column import BoardColumn, CardList
from app.ui.board.page import BoardPage
from app.ui.clients.file_page import ClientFilePage
from app.ui.clients.list_page import ClientsPage
from app.ui.components.basics import EmptyState
from app.ui.components.day_picker import DayPicker
from app.ui.components.fields import PAUSE_MS, DayField, LineField
from app.ui.components.forms.form_editor import FormEditor
from app.ui.components.late_part import LateTabs
from app.ui.components.people.move_bar import MoveBar
from app.ui.components.people.quick_line import QuickLineDialog
from app.ui.components.pills import Pill
from app.ui.criteria.page import CriteriaPage
from app.ui.employers.page import EmployersPage
from app.ui.figures.page import SummaryPage
from app.ui.foundation import theme as themes
from app.ui.foundation.labels import Labels
from app.ui.foundation.places import Place
from app.ui.foundation.preferences import SYSTEM_NOTES, Preferences
from app.ui.foundation.printing import PrintPreview, paint, printer_of_whole_pages
from app.ui.foundation.questions import Questions
from app.ui.foundation.workspace import PageName
from app.ui.importing.import_wizard import ImportWizard
from app.ui.reports.page import ReportsPage
from app.ui.settings.page import SettingsPage
from app.ui.shell.application import Application, Options
from app.ui.shell.daily_backup import DailyBackup
from app.ui.shell.main_window import MainWindow
from app.ui.shell.search_box import SearchBox
from app.ui.shell.shortcut_list import KeysDialog
from app.ui.shell.watching import LockWatch
from app.ui.system.single_instance import SingleInstance
from app.ui.today.page import TodayPage
from app.ui.today.system_note import SystemNote
from tests import caseloads
from tests.conftest import FixedClock
from tests.notes import keep_notes_in
from tests.ui.board.test_page import Drag
from tests.ui.conftest import Answers, write
from tests.ui.foundation.test_focus import KINDS, frame_pixels, list_moving, point_at
from tests.ui.foundation.test_printing import difference, pictures
from tests.ui.foundation.test_theme import contrast
from tests.ui.system.test_single_instance import start as start_again

P = TypeVar("P", bound=QWidget)
PASSPHRASE = "neljä sanaa on hyvä"
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
CALM_LOOKS = 10
LEFT: list[Sequence[str]] = []
"""How the program was left: the words that it would begin again with."""
CORE = (
    ("New client", "Ctrl+N"),
    ("New employer contact", "Ctrl+E"),
    ("Quick line…", "Ctrl+G"),
    ("Import a sheet…", "Ctrl+I"),
    ("Lock", "Ctrl+L"),
    ("Quit", "Ctrl+Q"),
    ("Undo", "Ctrl+Z"),
    ("Redo", "Ctrl+Y"),
    ("Search everything", "Ctrl+K"),
    ("Back", "Alt+Left"),
    ("Status board", "Alt+1"),
    ("Clients", "Alt+2"),
    ("Shortcuts", "F1"),
    ("Larger text", "Ctrl++"),
    ("First steps", "Shift+F1"),
)


@pytest.fixture
def caseload(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Caseload]:
    """A file of one's own, with a passphrase; its backup of the day has been made."""
    monkeypatch.setattr(DailyBackup, "make_if_due", lambda _self: None)
    keep_notes_in(monkeypatch, tmp_path / "state")
    made = caseloads.create(tmp_path / "caseload.db", PASSPHRASE, language="en", clock=clock)
    yield made
    made.close()


@pytest.fixture
def application(
    qtbot: QtBot, qapp: QApplication, caseload: Caseload, tmp_path: Path, answers: Answers
) -> Iterator[Application]:
    today = caseload.today
    for given, family, status in (
        ("Äiti", "Halonen", Status.ACTIVE),
        ("Örjan", "Öhman", Status.IN_MEASURE),
        ("Aino", "Niemi", Status.RETURNED),
    ):
        fields = ClientFields(given_names=given, family_name=family, status=status)
        clients.add(caseload, fields)
    records.add(
        caseload,
        EntryFields(client_id=1, day=today, next_step="Call", next_day=today - timedelta(days=2)),
    )
    made = Application(
        qapp,
        Options(caseload.path, language="en", theme="light"),
        Preferences(tmp_path / "window.ini"),
        answers,
        leave=LEFT.append,
    )
    LEFT.clear()
    made.open_window(caseload)
    yield made
    window = made.window
    made.close_caseload()
    if window is not None:
        window.close()
        window.deleteLater()
    themes.set_text_size(qapp, 100)


@pytest.fixture
def window(qtbot: QtBot, application: Application) -> MainWindow:
    shown = application.window
    assert shown is not None
    with qtbot.waitActive(shown):
        shown.activateWindow()
    return shown


def focused() -> QWidget:
    """What has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(
    qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(focused(), key, held)


def commands(window: MainWindow) -> list[QAction]:
    """Every command of the menus as they are on the page in sight."""
    menus = [entry.menu() for entry in window.menuBar().actions() if entry.isVisible()]
    return [
        command
        for menu in menus
        if isinstance(menu, QMenu)
        for command in menu.actions()
        if not command.isSeparator()
    ]


def go(window: MainWindow, name: PageName, kind: type[P]) -> P:
    window.workspace.go(name)
    page = window.page(name)
    assert isinstance(page, kind)
    return page


def test_01_every_command_is_in_a_menu_with_a_key_of_its_own(
    qtbot: QtBot, window: MainWindow
) -> None:
    for name in PageName:
        window.workspace.go(name, 1 if name is PageName.CLIENT_FILE else None)
        found = commands(window)
        keys = [key.toString() for one in found for key in one.shortcuts()]
        assert len(keys) == len(set(keys)), name
        assert all(one.text().strip("& :") for one in found), name
    known = {one.text().split("\t")[0]: one.shortcut().toString() for one in commands(window)}
    for text, key in CORE:
        assert known.get(text) == key, text
    press(qtbot, Qt.Key.Key_F1)
    (listed,) = [one for one in window.findChildren(KeysDialog) if one.isVisible()]
    told = [one.text() for one in listed.findChildren(QLabel)]
    for one in commands(window):
        if not one.shortcut().isEmpty():
            assert one.text().replace("&", "").rstrip(":") in told, one.text()
            native = QKeySequence.SequenceFormat.NativeText
            assert ", ".join(key.toString(native) for key in one.shortcuts()) in told
    listed.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_K, Qt.Key.Key_F])
def test_02_one_search_chooses_the_first_and_gives_the_keyboard_back(
    qtbot: QtBot, window: MainWindow, key: Qt.Key
) -> None:
    page = go(window, PageName.CLIENTS, ClientsPage)
    page.filters.line.setFocus()
    press(qtbot, key, CTRL)
    box = focused()
    assert isinstance(box, SearchBox)
    write(box, "halo")
    hits = box.findChildren(QListWidget) or window.findChildren(QListWidget)
    hits = [one for one in hits if one.objectName() == "hits"]
    qtbot.waitUntil(lambda: hits[0].isVisible() and hits[0].currentItem() is not None)
    press(qtbot, Qt.Key.Key_Escape)
    assert box.text() == ""
    assert focused() is page.filters.line
    press(qtbot, key, CTRL)
    write(box, "halo")
    qtbot.waitUntil(lambda: hits[0].isVisible())
    press(qtbot, Qt.Key.Key_Return)
    assert window.place is not None
    assert (window.place.page, window.place.row_id) == (PageName.CLIENT_FILE, 1)


def test_02_from_a_list_to_the_search_to_its_filter_and_back_by_shown_keys(
    qtbot: QtBot, window: MainWindow
) -> None:
    for name in (PageName.CLIENTS, PageName.EMPLOYERS, PageName.BOARD):
        window.workspace.go(name)
        window.page(name).setFocus()
        begun = focused()
        press(qtbot, Qt.Key.Key_F, CTRL)
        assert isinstance(focused(), SearchBox), name
        press(qtbot, Qt.Key.Key_Escape)
        assert focused() is begun, name
        press(qtbot, Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
        line = focused()
        assert isinstance(line, QLineEdit), name
        assert not isinstance(line, SearchBox), name
        assert line.toolTip().endswith("(Ctrl+Shift+F)"), name
        shown = [one for one in commands(window) if one.shortcut().toString() == "Ctrl+Shift+F"]
        assert len(shown) == 1, name
        press(qtbot, Qt.Key.Key_Escape)


@pytest.mark.parametrize("name", [PageName.TODAY, PageName.CLIENTS])
def test_02_ctrl_enter_shows_the_hit_on_the_board_from_pages_that_have_the_key(
    qtbot: QtBot, window: MainWindow, name: PageName
) -> None:
    window.workspace.go(name)
    window.page(name).refresh_now()
    press(qtbot, Qt.Key.Key_K, CTRL)
    write(focused(), "niemi")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert window.place == Place(PageName.BOARD, 3)


def test_02_hits_stand_under_the_name_of_their_kind(
    qtbot: QtBot, window: MainWindow, caseload: Caseload
) -> None:
    records.add(caseload, EmployerFields(name="Pohjola Works"))
    clients.add(caseload, ClientFields(given_names="Pohjola", family_name="Virtanen"))
    records.add(caseload, EntryFields(client_id=1, note="pohjola asked", day=caseload.today))
    press(qtbot, Qt.Key.Key_K, CTRL)
    box = focused()
    write(box, "pohjola")
    (hits,) = [one for one in window.findChildren(QListWidget) if one.objectName() == "hits"]
    qtbot.waitUntil(lambda: hits.isVisible() and hits.currentItem() is not None)
    rows = [hits.item(number) for number in range(hits.count())]
    headings = [one.text() for one in rows if not one.flags() & Qt.ItemFlag.ItemIsEnabled]
    assert headings == ["Clients", "Employers", "Meetings and notes"]
    assert hits.currentRow() == 1  # the first hit, not the heading over it
    press(qtbot, Qt.Key.Key_Escape)


def test_02_back_is_where_one_was_with_the_cursor_in_the_note(
    qtbot: QtBot, window: MainWindow, caseload: Caseload
) -> None:
    """The phone rings while a meeting is half typed: Ctrl+N, a new client, Alt+Left."""
    window.workspace.go(PageName.CLIENT_FILE, 2)
    press(qtbot, Qt.Key.Key_M, CTRL)
    note = focused()
    write(note, "we went through")
    press(qtbot, Qt.Key.Key_N, CTRL)
    write(focused(), "Virtanen")
    press(qtbot, Qt.Key.Key_Return)
    assert window.place == Place(PageName.CLIENT_FILE, 4)
    press(qtbot, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)  # past the form
    assert window.place == Place(PageName.CLIENT_FILE, 2)
    write(focused(), " the trial")
    window.workspace.go(PageName.TODAY)
    (meeting,) = records.list_records(caseload, EntryFields, client_id=2)
    assert meeting.fields.note == "we went through the trial"


def test_03_the_search_forgives_case_dots_and_order(window: MainWindow, caseload: Caseload) -> None:
    for typed in ("aiti halo", "HALONEN Äiti", "halonen aiti"):
        assert [hit.client_id for hit in search.search(caseload, typed)][:1] == [1], typed
    assert search.search(caseload, "ohman")[0].client_id == 2
    clients.add(caseload, ClientFields(given_names="Aiti", family_name="Salo"))
    found = [hit.client_id for hit in search.search(caseload, "aiti")]
    assert found == [4, 1]  # 'Äiti' is found too, after the one who is written so


def test_04_from_a_new_client_to_paper_without_a_mouse(
    qtbot: QtBot, window: MainWindow, caseload: Caseload
) -> None:
    press(qtbot, Qt.Key.Key_N, CTRL)
    write(focused(), "Virtanen")
    press(qtbot, Qt.Key.Key_Tab)
    write(focused(), "Helmi")
    press(qtbot, Qt.Key.Key_Return)
    client_id = next(card.id for card in clients.cards(caseload) if "Virtanen" in card.name)
    board = go(window, PageName.BOARD, BoardPage)
    board.focus_content()
    write(focused(), "v")
    press(qtbot, Qt.Key.Key_2, CTRL)
    assert clients.card(caseload, client_id).status is Status.IN_MEASURE
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_G, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QuickLineDialog))
    write(focused(), "call Virtanen 10 min")
    press(qtbot, Qt.Key.Key_Return)
    calls = records.list_records(caseload, EntryFields, client_id=client_id)
    assert [row.fields.minutes for row in calls] == [10]
    with qtbot.waitActive(window):
        window.activateWindow()
    board.select(client_id)
    press(qtbot, Qt.Key.Key_O, CTRL)
    press(qtbot, Qt.Key.Key_R, CTRL)
    page = window.page(PageName.REPORTS)
    assert isinstance(page, ReportsPage)
    page.editor.text.setFocus()
    write(page.editor.text, "Helmi")
    press(qtbot, Qt.Key.Key_P, CTRL)
    for asked in page.editor.findChildren(QPushButton):
        if asked.isVisible() and asked.text() == "Print anyway":
            asked.setFocus()
            press(qtbot, Qt.Key.Key_Return)
    (preview,) = [one for one in window.findChildren(PrintPreview) if one.isVisible()]
    preview.reject()


def test_05_the_board_goes_by_keys(qtbot: QtBot, window: MainWindow, caseload: Caseload) -> None:
    board = go(window, PageName.BOARD, BoardPage)

    def current() -> str:
        card = board.current_card()
        return "" if card is None else card.name

    board.select(1)
    assert current() == "Halonen Äiti"
    press(qtbot, Qt.Key.Key_Right)
    assert current() == "Öhman Örjan"
    press(qtbot, Qt.Key.Key_Right)
    assert current() == "Niemi Aino"
    press(qtbot, Qt.Key.Key_Left)
    write(focused(), "ö")
    assert current() == "Öhman Örjan"
    press(qtbot, Qt.Key.Key_1, CTRL)
    assert clients.card(caseload, 2).status is Status.ACTIVE
    assert current() == "Öhman Örjan"
    press(qtbot, Qt.Key.Key_Up)
    assert current() == "Halonen Äiti"
    press(qtbot, Qt.Key.Key_Return)
    assert window.place == Place(PageName.CLIENT_FILE, 1)
    go(window, PageName.BOARD, BoardPage)
    board.select(1)
    offered: list[list[str]] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            told = [
                one.text().partition("\t")[2] or one.shortcut().toString()
                for one in menu.actions()
                if not one.isSeparator()
            ]
            offered.append(told)
            menu.close()

    QTimer.singleShot(0, board, look)
    cards, here = focused(), QPoint(9, 9)  # what the system makes of Menu and of Shift+F10
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, here, cards.mapToGlobal(here))
    QApplication.sendEvent(cards, asked)
    about = ["Ctrl+O", "Ctrl+M", "", "Ctrl+R"]  # Ctrl+E is about nobody until a client is chosen
    assert offered == [[*about, *(f"Ctrl+{number}" for number in range(1, 7))]]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_06_tab_goes_as_the_eye_does_and_the_keyboard_is_seen(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, caseload: Caseload, theme: str
) -> None:
    page = go(window, PageName.CLIENTS, ClientsPage)
    order: list[QWidget] = []
    widget: QWidget | None = window.navigation.buttons[PageName.TODAY]
    while widget is not None and widget not in order:
        order.append(widget)
        widget = widget.nextInFocusChain()
    search = next(one for one in order if isinstance(one, SearchBox))
    seen = (search, page.header_buttons[0], page.filters.line, page.table)
    places = [order.index(one) for one in seen]
    assert places == sorted(places)
    board = go(window, PageName.BOARD, BoardPage)
    board.move_client(1, Status.RETURNED)
    write(focused(), "moved away")
    press(qtbot, Qt.Key.Key_Escape)
    moves = records.list_records(caseload, StatusChangeFields, client_id=1)
    assert moves[-1].fields.reason == "moved away"  # Esc loses no text
    shown = themes.load(theme)
    themes.apply(qapp, shown)
    for kind in ("button ", "line", "choice of one", "table", "list", "tabs", "tick"):
        assert frame_pixels(qtbot, KINDS[kind](), shown) >= 20, kind  # which differ at 3:1


@pytest.mark.parametrize("above", ["nothing", "a dialog"])
def test_07_the_key_locks_and_locked_shows_nobody(
    qtbot: QtBot, application: Application, window: MainWindow, qapp: QApplication, above: str
) -> None:
    window.workspace.go(PageName.CLIENT_FILE, 1)
    window.search("halonen")
    shown: QWidget = window
    if above == "a dialog":
        shown = window.show_quick_line()
        qtbot.waitUntil(lambda: qapp.activeWindow() is shown)
    began = time.process_time()
    QTest.keyClick(shown.windowHandle(), Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: application.window is None)
    assert time.process_time() - began < 2
    in_sight = [one for one in qapp.topLevelWidgets() if one.isVisible()]
    words = [one.windowTitle() for one in in_sight]
    words += [part.text() for one in in_sight for part in one.findChildren(QLineEdit)]
    words += [part.text() for one in in_sight for part in one.findChildren(QLabel)]
    assert not [word for word in words if "halonen" in word.casefold()]
    assert not any("halonen" in word.casefold() for words in LEFT for word in words)
    again = opening.open_with_passphrase(application.path, PASSPHRASE)
    assert "halonen" not in str(drafts.take_draft(again)).casefold()  # the search is over too
    again.close()


def test_08_everything_saves_itself(qtbot: QtBot, window: MainWindow, caseload: Caseload) -> None:
    """A field a second after the last key, a report within two; the status line tells the time."""
    texts = [one.text().casefold() for one in window.findChildren(QPushButton) if one.isVisible()]
    assert "save" not in texts
    window.workspace.go(PageName.CLIENT_FILE, 1)
    tabs = window.page(PageName.CLIENT_FILE).findChild(LateTabs)
    assert tabs is not None
    line = tabs.open("profile").findChildren(LineField)[0].line
    line.setFocus()
    before = records.list_records(caseload, ClientFields)
    write(line, "Vantaa")
    began = time.monotonic()
    qtbot.waitUntil(lambda: records.list_records(caseload, ClientFields) != before)
    assert line.hasFocus()  # nobody has left it
    assert time.monotonic() - began < 2
    now = caseload.clock()
    in_sight = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    assert f"Saved {now.hour}.{now.minute:02d} · Encrypted" in in_sight
    report_id = final_report.start(caseload, 1, "en").new_row_id("report")
    page = go(window, PageName.REPORTS, ReportsPage)
    page.open_report(report_id)
    page.editor.text.setFocus()
    write(page.editor.text, "Zanzibar")
    began = time.monotonic()
    qtbot.waitUntil(lambda: "Zanzibar" in str(final_report.get(caseload, report_id)))
    assert time.monotonic() - began < 3
    assert page.editor.text.hasFocus()


def test_09_every_change_is_undone_by_name_from_every_page(
    qtbot: QtBot, window: MainWindow, caseload: Caseload
) -> None:
    """A move, an edit, a line that was typed, a next step that was ticked, and a removal."""
    stack = window.workspace.undo_stack

    def move() -> str:
        go(window, PageName.BOARD, BoardPage).move_client(1, Status.SUCCEEDED)
        return "move (Halonen, Succeeded)"

    def edit() -> str:
        window.workspace.go(PageName.CLIENT_FILE, 1)
        tabs = window.page(PageName.CLIENT_FILE).findChild(LateTabs)
        assert tabs is not None
        line = tabs.open("profile").findChildren(LineField)[0].line
        line.setFocus()
        write(line, "Vantaa")
        press(qtbot, Qt.Key.Key_Tab)
        return "(Halonen"

    def type_line() -> str:
        line = go(window, PageName.TODAY, TodayPage).quick_line.line
        line.setFocus()
        write(line, "call Halonen 10 min")
        press(qtbot, Qt.Key.Key_Return)
        assert focused() is line
        return "quick line (Halonen)"

    def tick() -> str:
        page = go(window, PageName.TODAY, TodayPage)
        page.done_line.setFocus()
        write(page.done_line, "called +14")
        press(qtbot, Qt.Key.Key_Return)
        assert focused() is page.done_line
        return "Halonen"

    def remove() -> str:
        window.workspace.go(PageName.CLIENT_FILE, 1)
        page = window.page(PageName.CLIENT_FILE)
        assert isinstance(page, ClientFilePage)
        page.remove_client()
        offered = [
            one
            for one in window.findChildren(QPushButton)
            if one.isVisible() and one.text() == "Undo"
        ]
        assert len(offered) == 1  # for ten seconds, and nothing was asked
        return "removal of a client (Halonen)"

    def everything() -> list[object]:
        kinds = (ClientFields, StatusChangeFields, EntryFields)
        return [records.list_records(caseload, kind) for kind in kinds]

    for act in (move, edit, type_line, tick, remove):
        before, steps = everything(), stack.count()
        named = act()
        after = everything()
        assert after != before, act.__name__
        assert stack.count() == steps + 1, act.__name__
        assert named in stack.undoText(), stack.undoText()
        if act in (type_line, tick):  # right where it was done, too
            press(qtbot, Qt.Key.Key_Z, CTRL)
            assert everything() == before, act.__name__
            press(qtbot, Qt.Key.Key_Y, CTRL)
            assert everything() == after, act.__name__
        window.workspace.go(PageName.EMPLOYERS)
        press(qtbot, Qt.Key.Key_Z, CTRL)
        assert everything() == before, act.__name__
        press(qtbot, Qt.Key.Key_Y, CTRL)
        assert everything() == after, act.__name__
        press(qtbot, Qt.Key.Key_Z, CTRL)
        stack.clear()


def test_10_only_what_can_not_be_undone_asks(
    window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    board = go(window, PageName.BOARD, BoardPage)
    board.move_client(1, Status.RETURNED)
    assert answers.asked == []
    answers.yes, answers.path = False, tmp_path / "list.xlsx"
    board.output.save_sheet()
    assert len(answers.asked) == 1
    assert not answers.path.exists()
    told: list[tuple[str, set[str]]] = []

    def press_default() -> None:
        for box in window.findChildren(QMessageBox):
            told.append((box.defaultButton().text(), {one.text() for one in box.buttons()}))
            QTest.keyClick(box.defaultButton(), Qt.Key.Key_Space)

    window.workspace.questions = Questions()
    QTimer.singleShot(300, window, press_default)
    board.output.save_sheet()
    assert told == [("Cancel", {"Save the list", "Cancel"})]  # verbs, and the default is safe
    assert not answers.path.exists()


def test_11_an_import_is_one_step_and_counted_before(qtbot: QtBot, window: MainWindow) -> None:
    workspace = window.workspace
    wizard = ImportWizard(workspace, window)
    wizard.show()
    wizard.read(resource("demo", "seurantataulukko.xlsx"), None)
    qtbot.waitUntil(lambda: wizard.plan is not None)
    for agree in (False, False, True):
        wizard.colours.agreed.setChecked(agree)
        qtbot.waitUntil(wizard.next_button.isEnabled)
        wizard.next_button.click()
    qtbot.waitUntil(wizard.next_button.isEnabled)
    told = [one.text() for one in wizard.preview.findChildren(QLabel)]
    assert any("53 new clients" in one and "140" in one for one in told), told
    assert len(clients.cards(workspace.caseload)) == 3  # nothing is saved before
    wizard.next_button.click()
    qtbot.waitUntil(lambda: len(clients.cards(workspace.caseload)) == 56)
    qtbot.waitUntil(wizard.next_button.isEnabled)
    assert workspace.undo_stack.count() == 1
    workspace.undo_stack.undo()
    assert len(clients.cards(workspace.caseload)) == 3
    wizard.reject()


@pytest.mark.unix("the system's lock is heard over D-Bus")
def test_12_a_second_start_shows_the_first_and_a_locked_computer_locks(
    qtbot: QtBot, application: Application, qapp: QApplication, tmp_path: Path
) -> None:
    first = SingleInstance()
    path = tmp_path / "one.db"
    assert first.claim(path)
    with qtbot.waitSignal(first.show_wanted):
        second = start_again(path, 60)
    assert second.wait(60) == 0
    first.release()
    first.deleteLater()
    watch = LockWatch(qapp, 10, application.lock)
    watch._system.locked.emit()
    assert application.window is None


def test_13_a_status_is_never_colour_alone(window: MainWindow) -> None:
    page = go(window, PageName.CLIENTS, ClientsPage)
    shown = page.table.collect_rows("Clients")
    place = shown.columns.index("Status")
    assert {row[place] for row in shown.rows} == {"Active", "In a measure", "Returned"}
    assert page.table.model().index(0, place).data(Qt.ItemDataRole.DecorationRole)


def test_14_a_drag_has_a_key_and_is_told(
    qtbot: QtBot, window: MainWindow, caseload: Caseload
) -> None:
    told: list[str] = []
    window.workspace.told.connect(told.append)
    board = go(window, PageName.BOARD, BoardPage)
    columns = {one.status: one for one in board.findChildren(BoardColumn)}
    source, target = columns[Status.ACTIVE], columns[Status.REHAB_WORK]
    left = Drag(source.cards, 0)
    left.enter(target.cards)
    assert target.styleSheet()  # the target is marked
    left.leave(target.cards)
    assert not target.styleSheet()
    assert clients.card(caseload, 1).status is Status.ACTIVE
    drag = Drag(source.cards, 0)
    drag.enter(target.cards)
    drag.move(target.cards)
    drag.drop(target.cards)
    qtbot.waitUntil(lambda: clients.card(caseload, 1).status is Status.REHAB_WORK)
    current = board.current_card()
    assert current is not None
    assert current.id == 1
    assert source.cards.hasAutoScroll()
    board.select(1)
    press(qtbot, Qt.Key.Key_1, CTRL)
    assert clients.card(caseload, 1).status is Status.ACTIVE
    assert told == ["Halonen Äiti moved to: Active"]  # the one that asks says it in its bar


@pytest.mark.parametrize("status", [Status.RETURNED, Status.SUCCEEDED])
def test_15_a_move_asks_in_place_and_may_wait(
    qtbot: QtBot, window: MainWindow, caseload: Caseload, status: Status
) -> None:
    board = go(window, PageName.BOARD, BoardPage)
    board.move_client(1, status)
    assert QApplication.activeModalWidget() is None
    (bar,) = board.findChildren(MoveBar)
    assert bar.isVisible()
    assert bar.isAncestorOf(focused())
    press(qtbot, Qt.Key.Key_Escape)  # it may wait
    assert not bar.isVisible()
    moves = records.list_records(caseload, StatusChangeFields, client_id=1)
    assert (moves[-1].fields.status, moves[-1].fields.day) == (status, caseload.today)


def test_16_columns_count_fold_and_remember_it(
    application: Application, window: MainWindow, caseload: Caseload
) -> None:
    board = go(window, PageName.BOARD, BoardPage)
    heads = {one.status: one.head for one in board.findChildren(BoardColumn)}
    assert heads[Status.ACTIVE].accessibleName() == "Active: 1"
    heads[Status.RETURNED].click()
    folded = next(one for one in board.findChildren(BoardColumn) if one.head.isChecked())
    assert folded.width() == 44
    assert heads[Status.RETURNED].accessibleName() == "Returned: 1"  # folded it still counts
    application.change_theme(themes.ThemeChoice.DARK)
    assert application.window is not None
    again = go(application.window, PageName.BOARD, BoardPage)
    kept = {one.status: one.head.isChecked() for one in again.findChildren(BoardColumn)}
    assert [status for status, down in kept.items() if down] == [Status.RETURNED]
    ended = caseload.today - timedelta(days=91)
    records.edit(caseload, ClientFields, 3, ended_on=ended, outcome=Outcome.EMPLOYED)
    again.refresh_now()
    again.toggle_filter()
    (hide,) = [
        one for one in again.findChildren(QCheckBox) if one.text().startswith("Hide those ended")
    ]
    hide.click()
    count = {one.status: one.head.accessibleName() for one in again.findChildren(BoardColumn)}
    assert count[Status.RETURNED] == "Returned: 0"


def test_17_a_card_says_who_what_now_and_what_is_late_in_words(
    window: MainWindow, caseload: Caseload
) -> None:
    house = records.add(caseload, EmployerFields(name="Harbour Oy")).new_row_id("employer")
    records.add(
        caseload,
        PlacementFields(
            client_id=1,
            employer_id=house,
            kind=PlacementKind.MEASURE,
            measure="Work trial",
            started_on=caseload.today,
        ),
    )
    board = go(window, PageName.BOARD, BoardPage)
    board.refresh_now()
    board.select(1)
    cards = focused()
    assert isinstance(cards, CardList)
    index = cards.currentIndex()
    told = index.data(Qt.ItemDataRole.AccessibleTextRole)
    for words in ("Halonen Äiti", "Work trial", "Harbour Oy", "2 days late"):
        assert words in told, told


def test_18_lists_are_filtered_by_text_status_date_and_tag(
    qtbot: QtBot, window: MainWindow, caseload: Caseload
) -> None:
    records.edit(caseload, ClientFields, 3, tags="spring")
    page = go(window, PageName.CLIENTS, ClientsPage)
    page.refresh_now()
    filters = page.filters
    narrow: list[Callable[[], object]] = [
        lambda: write(filters.line, "spring"),
        lambda: filters.chips[Status.RETURNED].click(),
        lambda: filters.days.setCurrentIndex(filters.days.findData("late")),
    ]
    for one in narrow:
        one()
        assert page.table.model().rowCount() == 1
        assert filters.clear_button.isVisible()
        assert filters.in_words()
        filters.line.setFocus()
        press(qtbot, Qt.Key.Key_Escape)  # one key clears it
        assert page.table.model().rowCount() == 3
        assert not filters.clear_button.isVisible()


def test_19_an_empty_view_says_what_belongs_there_and_offers_one_thing(
    window: MainWindow, caseload: Caseload
) -> None:
    for client_id in (1, 2, 3):
        records.remove(caseload, ClientFields, client_id)
    for name in (
        PageName.TODAY,
        PageName.BOARD,
        PageName.CLIENTS,
        PageName.EMPLOYERS,
        PageName.REPORTS,
    ):
        window.workspace.go(name)
        page = window.page(name)
        page.refresh_now()
        shown = [one for one in page.findChildren(EmptyState) if one.isVisible()]
        assert shown, name
        assert all(part.text() for one in shown for part in one.findChildren(QLabel))
        offered = [part for one in shown for part in one.findChildren(QPushButton)]
        assert offered, name
        assert len([part for part in offered if part.objectName() == "primary"]) <= 1, name
    clients.add(caseload, ClientFields(family_name="Halonen"))
    today = go(window, PageName.TODAY, TodayPage)  # somebody is there, and nothing waits
    today.refresh_now()
    (offer,) = [one for one in today.findChildren(EmptyState) if one.isVisible()]
    offer.findChildren(QPushButton)[0].click()
    assert focused() is today.quick_line.line
    employers = go(window, PageName.EMPLOYERS, EmployersPage)
    (offer,) = [one for one in employers.findChildren(EmptyState) if one.isVisible()]
    offer.findChildren(QPushButton)[0].click()
    assert focused().accessibleName() == "Employer"


def test_20_the_first_start_is_short_and_needs_only_a_passphrase(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    options = Options(tmp_path / "new.db", language="en", theme="light")
    made = Application(qapp, options, Preferences(tmp_path / "new.ini"), Answers())
    made.show_start()
    assert made.start_window is not None
    first = made.start_window.screen_as(FirstStart)
    assert first is not None
    steps = {one.text() for one in first.findChildren(QLabel) if one.text().startswith("Step ")}
    assert "Step 1 of 4" in steps
    first.next_button.click()  # the language may stay
    first.next_button.click()  # the passphrase may not
    assert first.answers.step == 1
    for field in (first.passphrase, first.repeated):
        write(field.line, "kivi puro honka ilo")
    first.next_button.click()
    first.next_button.click()  # the place may stay
    first.empty_button.click()
    start = made.start_window
    qtbot.waitUntil(lambda: start.screen_as(PaperShown) is not None)
    paper = start.screen_as(PaperShown)
    assert paper is not None
    paper.later_button.click()  # the paper may wait
    qtbot.waitUntil(lambda: made.window is not None)
    window = made.window
    assert window is not None
    made.close_caseload()
    window.close()
    window.deleteLater()


def test_21_a_fault_says_what_to_do(window: MainWindow, caseload: Caseload) -> None:
    sentences: list[str] = []
    window.workspace.troubled.connect(sentences.append)

    def fail(fault: KnownError) -> str:
        def work() -> Change:
            raise fault

        window.workspace.do("Edit", work)
        in_sight = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
        assert sentences[-1] in in_sight
        return sentences[-1]

    for fault, kept, advice in (
        (NoSpace(), "was not saved", "Free some room"),
        (Conflict(), "changed", "can't be undone"),
        (FileHeld(), "Nothing was changed", "try again"),
    ):
        told = fail(fault)
        assert kept in told, told
        assert advice in told, told
        assert "Traceback" not in told
        assert "Halonen" not in told
        assert str(caseload.path) not in told


def test_22_days_are_typed_the_short_way(qtbot: QtBot) -> None:
    today = date(2026, 11, 16)
    for typed, wanted in (
        ("3.12.", date(2026, 12, 3)),
        ("3.12.26", date(2026, 12, 3)),
        ("t", today),
        ("+7", date(2026, 11, 23)),
    ):
        assert parse_day(typed, today) == wanted, typed
        field = DayField(lambda: today, Labels())
        qtbot.addWidget(field)
        write(field.line, typed)
        field.commit()
        assert field.value() == wanted, typed
        assert field.line.text() == f"{wanted.day}.{wanted.month}.{wanted.year}", typed
    picker = DayPicker(field)
    assert picker.calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    picker.close()


def test_23_the_language_changes_at_once_and_nothing_is_lost(
    application: Application, window: MainWindow, caseload: Caseload
) -> None:
    titles = {"fi": "Asetukset", "sv": "Inställningar", "en": "Settings"}
    window.workspace.do("x", lambda: settings.write(caseload, "coach_name", "Maija"))
    for language, title in titles.items():
        application.change_language(language)
        assert application.window is not None
        page = go(application.window, PageName.SETTINGS, SettingsPage)
        assert page.title() == title
        assert application.window.workspace.undo_stack.canUndo()
        texts = {one.text() for one in commands(application.window)}
        assert language == "en" or not texts & {text for text, _ in CORE}
    assert len(clients.cards(caseload)) == 3


@pytest.mark.parametrize("choice", list(themes.ThemeChoice))
def test_24_light_dark_and_contrast_can_be_read(
    application: Application, choice: themes.ThemeChoice
) -> None:
    application.change_theme(choice)
    window = application.window
    assert window is not None
    theme = window.workspace.theme
    for ink in ("text", "secondary"):
        for ground in ("window", "surface"):
            assert contrast(theme[ink], theme[ground]) >= 4.5, (ink, ground)
    assert contrast(theme["border"], theme["surface"]) >= 3
    for status in theme.statuses.values():
        assert contrast(status.text, status.tint) >= 4.5
        assert contrast(status.icon, theme["surface"]) >= 3


def test_25_it_works_on_small_screens_and_with_large_letters(
    qtbot: QtBot, application: Application
) -> None:
    """No button of any page is narrower or lower than its words need."""

    def cut(window: MainWindow) -> list[str]:
        shown = [one for one in window.findChildren(QPushButton) if one.isVisible() and one.text()]
        needs = [(one, one.minimumSizeHint()) for one in shown]
        return [
            f"{one.text()}: {one.size()} of {need}"
            for one, need in needs
            if one.width() < need.width() or one.height() < one.fontMetrics().height() + 4
        ]

    for size in (100, 150, 200):
        application.change_text_size(size)
        window = application.window
        assert window is not None
        window.resize(1280, 720)
        for name in PageName:
            window.workspace.go(name, 1 if name is PageName.CLIENT_FILE else None)
            for _ in range(20):  # a page is laid out in a few turns
                if not cut(window):
                    break
                qtbot.wait(50)
            assert not cut(window), f"{name} at {size} %"


def list_nameless(window: QWidget) -> list[str]:
    """The kinds of what takes the keyboard in a window and has no name to be read."""
    nameless = []
    for one in window.findChildren(QWidget):
        takes_keys = one.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not one.isVisible() or not takes_keys or one.focusProxy() is not None:
            continue
        told = QAccessible.queryAccessibleInterface(one)
        labels = [made for made, _ in told.relations(QAccessible.RelationFlag.Labelled)]
        named = told.text(QAccessible.Text.Name) or labels
        if not named and not one.inherits("QTabWidget"):
            nameless.append(type(one).__name__)
    return nameless


def test_26_everything_has_a_name_to_be_read(window: MainWindow) -> None:
    for name in PageName:
        window.workspace.go(name, 1 if name is PageName.CLIENT_FILE else None)
        assert list_nameless(window) == [], name
    picker = DayPicker(window)
    picker.begin(window.page(PageName.SETTINGS), date(2026, 11, 16))
    assert list_nameless(picker) == []
    assert focused().accessibleName() == "Calendar"
    picker.close()
    dialog = window.show_quick_line()
    dialog.quick_line.line.setText("call Acme Works 10 min")
    dialog.quick_line._show_understood()
    assert len(dialog.findChildren(Pill)) > 3
    assert list_nameless(dialog) == []
    dialog.reject()
    board = go(window, PageName.BOARD, BoardPage)
    assert board._reading(clients.card(window.workspace.caseload, 1)) == (
        "Halonen Äiti, Active, 2 days late"
    )


def test_27_targets_are_large_enough(window: MainWindow) -> None:
    for name in PageName:
        window.workspace.go(name, 1 if name is PageName.CLIENT_FILE else None)
        QTest.qWait(60)  # a page is laid out in a few turns
        small = []
        for one in window.findChildren(QAbstractButton):
            words = isinstance(one, QPushButton) and bool(one.text())
            least = 32 if words and one.objectName() in ("", "primary", "quiet") else 24
            if isinstance(one.parent(), QLineEdit):
                continue  # the cross in a line, which Esc empties as well
            if one.isVisible() and min(one.width(), one.height()) < least:
                small.append((one.text() or one.accessibleName(), one.size().toTuple()))
        assert small == [], name
        for table in window.page(name).findChildren(QTableView):
            assert table.verticalHeader().defaultSectionSize() >= 24


def test_27_nothing_moves_by_itself_and_nothing_is_done_by_pointing(
    qtbot: QtBot, window: MainWindow
) -> None:
    """So there is nothing that somebody who wants less motion would have to turn off."""

    def look() -> set[str]:
        return {
            f"{type(one).__name__} {one.geometry().getRect()} {one.accessibleName()}"
            for one in window.findChildren(QWidget)
            if one.isVisible()
        }

    def is_pausing() -> bool:
        """Whether a field waits for the end of the typing, to read it."""
        return any(
            one.isSingleShot() and 0 <= one.remainingTime() <= PAUSE_MS
            for one in window.findChildren(QTimer)
        )

    def settle() -> set[str]:
        """What is seen once a page has done what it does by itself, and has read what was typed."""
        seen, calm = look(), 0
        while calm < CALM_LOOKS or window.workspace.tasks() or is_pausing():
            QTest.qWait(20)
            calm = calm + 1 if look() == seen else 0
            seen = look()
        return seen

    for name in PageName:
        window.workspace.go(name, 1 if name is PageName.CLIENT_FILE else None)
        window.page(name).refresh_now()
        write(focused(), "h") if isinstance(focused(), QLineEdit) else None
        shown, place = settle(), window.place
        steps = window.workspace.undo_stack.count()
        for one in window.findChildren(QWidget):
            if one.isVisible() and not one.visibleRegion().isEmpty():
                point_at(one, one.rect().center())
        assert not list_moving(window), name
        assert (settle(), window.place) == (shown, place), name
        assert window.workspace.undo_stack.count() == steps
    QApplication.setEffectEnabled(Qt.UIEffect.UI_AnimateMenu, True)  # as Windows has it
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)


def test_28_what_was_arranged_comes_back_without_anybodys_data(
    application: Application, window: MainWindow, tmp_path: Path
) -> None:
    page = go(window, PageName.CLIENTS, ClientsPage)
    page.table.horizontalHeader().resizeSection(0, 222)
    page.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    page.table.select(2)
    chosen = [card.id for card in page.table.list_chosen()]
    assert chosen == [2]
    application.change_theme(themes.ThemeChoice.DARK)  # the window is made again
    assert application.window is not None
    again = go(application.window, PageName.CLIENTS, ClientsPage)
    assert isinstance(again, ClientsPage)
    assert again.table.columnWidth(0) == 222
    assert [card.id for card in again.table.list_chosen()] == chosen  # the whole row
    assert again.table.horizontalHeader().sortIndicatorSection() == 1
    kept = (tmp_path / "window.ini").read_text("utf-8")
    assert not [name for name in ("Halonen", "Öhman", "Niemi", "Call") if name in kept]


def test_28_the_last_view_of_the_day_comes_back(
    qapp: QApplication, tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DailyBackup, "make_if_due", lambda _self: None)
    path, preferences = tmp_path / "own.db", Preferences(tmp_path / "own.ini")
    opened = caseloads.create(path, PASSPHRASE, clock=clock)
    client_id = clients.add(opened, ClientFields(family_name="Halonen")).new_row_id("client")
    made = Application(qapp, Options(path, language="en"), preferences, Answers())

    def start(view: tuple[PageName, int | None], tab: int | None = None) -> PageName:
        """Open the file, see which page comes, go to another and close it."""
        made.open_window(opening.open_with_passphrase(path, PASSPHRASE, clock=clock))
        window = made.window
        assert window is not None
        assert window.place is not None
        came = window.place.page
        window.workspace.go(*view)
        if tab is not None:
            tabs = window.page(view[0]).findChildren(QTabWidget)[0]
            assert tabs.currentIndex() != tab
            tabs.setCurrentIndex(tab)
        made.close_caseload()
        window.close()
        window.deleteLater()
        return came

    opened.close()
    assert start((PageName.EMPLOYERS, None), tab=2) is PageName.BOARD  # nothing waits
    assert start((PageName.CLIENT_FILE, client_id)) is PageName.EMPLOYERS
    assert start((PageName.SETTINGS, None)) is PageName.CLIENTS  # whose file it was is not kept
    kept = (tmp_path / "own.ini").read_text("utf-8")
    assert "employers_tab0=2" in kept.replace(" ", "")
    clock.pass_by(days=1)
    assert start((PageName.BOARD, None)) in (PageName.TODAY, PageName.BOARD)  # a day begins anew


def test_29_paper_is_as_the_preview_and_names_nobody_outside(
    qtbot: QtBot, window: MainWindow, caseload: Caseload, answers: Answers, tmp_path: Path
) -> None:
    records.edit(caseload, ClientFields, 1, strengths="A long text of strengths. " * 900)
    report_id = final_report.start(caseload, 1, "en").new_row_id("report")
    pdf = report_printing.preview(caseload, report_id)
    began = time.process_time()
    preview = PrintPreview(window, pdf, printed=lambda: None)
    qtbot.addWidget(preview)
    preview.show()
    qtbot.waitUntil(preview.isVisible)
    assert time.process_time() - began < 1
    assert "Halonen" not in preview.windowTitle() + preview.printer().docName()
    printer = printer_of_whole_pages()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printed = tmp_path / "printed.pdf"
    printer.setOutputFileName(str(printed))
    paint(printer, pdf)
    ours, theirs = pictures(pdf), pictures(printed)
    assert len(ours) == len(theirs) >= 3
    for one, other in zip(ours, theirs, strict=True):
        assert difference(one, other) < 0.15 * difference(one, Image.new("L", one.size, "white"))
    document = pypdfium2.PdfDocument(pdf)
    for number in range(len(document)):
        text = document[number].get_textpage().get_text_range()
        assert "Confidential" in text
        assert f"{number + 1} / {len(document)}" in text
    document.close()
    page = go(window, PageName.REPORTS, ReportsPage)
    page.open_report(report_id)
    answers.path = tmp_path / "out.pdf"
    page.editor.save_pdf()
    assert answers.asked[-1] == "final-report.pdf"


def draw_pages(pdf: bytes) -> Iterator[Image.Image]:
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        yield page.render(scale=1).to_pil().convert("L")
    document.close()


def make_prints(
    qtbot: QtBot, window: MainWindow, report_id: int, forms: Sequence[int]
) -> Iterator[tuple[str, QDialog | None]]:
    """Every print of the window's pages, each in its preview, as its command shows it."""
    for name, kind in (
        (PageName.TODAY, TodayPage),
        (PageName.BOARD, BoardPage),
        (PageName.CLIENTS, ClientsPage),
        (PageName.EMPLOYERS, EmployersPage),
    ):
        page = go(window, name, kind)
        page.refresh_now()
        yield name, page.output.print_list()
    criteria = go(window, PageName.CRITERIA, CriteriaPage)
    criteria.refresh_now()
    yield "criteria", criteria.print_form()
    reports = go(window, PageName.REPORTS, ReportsPage)
    reports.open_report(report_id)
    yield "report", reports.editor.print_preview()
    editor = FormEditor(window.workspace)
    qtbot.addWidget(editor)
    for form_id in forms:
        editor.show_form(form_id)
        yield f"form {form_id}", editor.print_form()
    figures = go(window, PageName.SUMMARY, SummaryPage)
    yield "sheets", figures.sheets.get().print_sheets()
    steering = figures.own.get().print_report()
    steering.recipient.setText("the steering group")
    yield "figures", steering.print_preview()
    yield "paper key", paper_print.preview(window, window.workspace.caseload, "en")
    client = go(window, PageName.CLIENT_FILE, ClientFilePage)
    client.arrive(Place(PageName.CLIENT_FILE, 1))
    client.print_everything()
    qtbot.waitUntil(lambda: bool(client.findChildren(PrintPreview)))
    yield "all of a client", client.findChildren(PrintPreview)[0]


def test_29_every_paper_is_light_whatever_the_theme(
    qtbot: QtBot, application: Application, caseload: Caseload
) -> None:
    """Every page of every print, as pixels: white paper, dark ink, the same as in the light."""
    records.add(caseload, EmployerFields(name="Pohjola Works"))
    report_id = final_report.start(caseload, 1, "en").new_row_id("report")
    forms = [
        filled_forms.start(caseload, key, 1, "en").new_row_id("form")
        for key in ("shared_plan", "application", "employer_leaflet", "cv")
    ]
    papers: dict[str, list[list[Image.Image]]] = {}
    for choice in (themes.ThemeChoice.LIGHT, themes.ThemeChoice.DARK):
        application.change_theme(choice)
        assert application.window is not None
        for name, preview in make_prints(qtbot, application.window, report_id, forms):
            assert isinstance(preview, PrintPreview), name
            papers.setdefault(name, []).append(list(draw_pages(preview.view._pdf)))
            if choice is themes.ThemeChoice.DARK:
                assert preview.palette().window().color().lightness() < 60  # the window around it
                shown = preview.view.grab().toImage()
                place = preview.view._place(0).toRect().topLeft() + QPoint(4, 4)
                assert shown.pixelColor(place).lightness() == 255, name
            preview.close()
    for name, (light, dark) in papers.items():
        assert len(light) == len(dark) >= 1, name
        for one, other in zip(light, dark, strict=True):
            # All of a client tells of the first time that it was printed, too.
            assert name == "all of a client" or one.tobytes() == other.tobytes(), name
            shades = other.histogram()
            assert sum(shades[230:]) > 0.8 * sum(shades), name
            assert sum(shades[:120]) > 0, name
            assert other.getpixel((2, 2)) == other.getpixel((2, other.height - 3)) == 255, name


def test_30_today_comes_first_with_its_count_and_notes_name_nobody(
    application: Application, window: MainWindow, caseload: Caseload, tmp_path: Path
) -> None:
    assert window.place is not None
    assert window.place.page is PageName.TODAY
    page = window.page(PageName.TODAY)
    assert isinstance(page, TodayPage)
    count = attention.count_waiting(caseload)
    assert count >= 1
    assert window.navigation.buttons[PageName.TODAY].text().endswith(str(count))
    preferences = Preferences(tmp_path / "another.ini")
    notes: list[str] = []
    note = SystemNote(window.workspace, preferences, QWidget(), notes.append)
    note.look()
    assert notes == []  # off until it is wanted
    preferences.write(SYSTEM_NOTES, "yes")
    note.look()
    assert notes == ["You have 1 reminder"]  # no name
    application.lock()
    assert not application.findChildren(SystemNote)
