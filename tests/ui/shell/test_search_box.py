"""The one search: grouped hits while typing, Enter opens the first, Esc gives the keyboard back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.services.caseload import clients, employers
from app.services.caseload.search import HitKind
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.foundation.workspace import Workspace
from app.ui.shell.hit_delegate import HIT_ROLE, find_words, mark_places
from app.ui.shell.search_box import SearchBox
from tests.ui.conftest import write


class Window(QWidget):
    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.work = QLineEdit()
        self.box = SearchBox(workspace, self)
        column = QVBoxLayout(self)
        column.addWidget(self.box)
        column.addWidget(self.work)
        column.addStretch(1)
        self.chosen = QSignalSpy(self.box.chosen)
        self.on_board = QSignalSpy(self.box.on_board)
        self.new_client = QSignalSpy(self.box.new_client)

    @property
    def hits(self) -> QListWidget:
        return self.box._hits

    def words(self) -> list[str]:
        return [self.hits.item(row).text().strip() for row in range(self.hits.count())]


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, caseload: Caseload) -> Window:
    client = clients.add(caseload, ClientFields(given_names="Äiti", family_name="Kahvila-Aalto"))
    clients.add(caseload, ClientFields(given_names="Bo", family_name="Niemi"))
    employers.log_contact(caseload, "Kahvila Tähti", subject="harjoittelu")
    entry = EntryFields(
        client_id=client.new_row_id("client"), note="puhuttiin kahvilasta", day=caseload.today
    )
    records.add(caseload, entry)
    window = Window(workspace)
    qtbot.addWidget(window)
    window.resize(700, 300)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.work.setFocus()
    window.box.begin(window.work)
    return window


def look_for(qtbot: QtBot, window: Window, text: str) -> None:
    write(window.box, text)
    qtbot.waitUntil(lambda: window.box._popup.isVisible())


def test_hits_are_grouped_and_the_first_is_chosen(qtbot: QtBot, window: Window) -> None:
    look_for(qtbot, window, "kahv")
    words = window.words()
    groups = [w for w in words if w in ("Clients", "Employers", "Meetings and notes")]
    assert groups == ["Clients", "Employers", "Meetings and notes"]
    current = window.hits.currentItem()
    assert current is not None
    assert current.data(HIT_ROLE).kind is HitKind.CLIENT


def test_enter_opens_the_first_and_clears(qtbot: QtBot, window: Window) -> None:
    look_for(qtbot, window, "aiti")
    qtbot.keyClick(window.box, Qt.Key.Key_Return)
    assert window.chosen.count() == 1
    hit = window.chosen.at(0)[0]
    assert (hit.kind, hit.title) == (HitKind.CLIENT, "Kahvila-Aalto Äiti")
    assert window.box.text() == ""
    assert not window.box._popup.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_a_quick_hand_gets_what_it_typed(qtbot: QtBot, window: Window, key: Qt.Key) -> None:
    """On a busy computer all the keys may wait together, before the list has once been made."""
    look_for(qtbot, window, "niemi")
    window.box.selectAll()
    qtbot.keyClicks(window.box, "aiti")
    qtbot.keyClick(window.box, key)
    if key is Qt.Key.Key_Return:
        assert _titles(window.chosen) == ["Kahvila-Aalto Äiti"]
    else:
        assert "Niemi Bo" not in " ".join(window.words())


def test_enter_finds_again_when_the_list_has_gone(qtbot: QtBot, window: Window) -> None:
    look_for(qtbot, window, "aiti")
    window.resize(710, 300)  # which takes the list away
    qtbot.waitUntil(lambda: not window.box._popup.isVisible())
    qtbot.keyClick(window.box, Qt.Key.Key_Return)
    assert _titles(window.chosen) == ["Kahvila-Aalto Äiti"]


def _titles(chosen: QSignalSpy) -> list[str]:
    return [chosen.at(turn)[0].title for turn in range(chosen.count())]


def test_arrows_pass_by_the_headings(qtbot: QtBot, window: Window) -> None:
    look_for(qtbot, window, "kahv")
    qtbot.keyClick(window.box, Qt.Key.Key_Down)
    assert window.hits.currentItem().data(HIT_ROLE).kind is HitKind.EMPLOYER
    for _ in range(9):
        qtbot.keyClick(window.box, Qt.Key.Key_Down)
    assert window.hits.currentItem().data(HIT_ROLE) is not None
    for _ in range(9):
        qtbot.keyClick(window.box, Qt.Key.Key_Up)
    assert window.hits.currentItem().data(HIT_ROLE).kind is HitKind.CLIENT


def test_esc_clears_and_gives_the_keyboard_back(qtbot: QtBot, window: Window) -> None:
    look_for(qtbot, window, "kahv")
    qtbot.keyClick(window.box, Qt.Key.Key_Escape)
    assert window.box.text() == ""
    assert not window.box._popup.isVisible()
    assert window.work.hasFocus()


def test_nothing_found_is_said_and_opens_nothing(qtbot: QtBot, window: Window) -> None:
    look_for(qtbot, window, "xyzzy")
    assert window.words() == ["Nothing found", "Add client xyzzy"]
    qtbot.keyClick(window.box, Qt.Key.Key_Return)
    assert window.chosen.count() == 0
    assert window.new_client.at(0) == ["xyzzy"]
    look_for(qtbot, window, "040 1212121")
    assert window.words() == ["Nothing found"]


def test_a_hit_says_what_it_is_whose_and_when(qtbot: QtBot, window: Window) -> None:
    look_for(qtbot, window, "puhut")
    item = window.hits.currentItem()
    day = window.box._workspace.labels.day(window.box._workspace.today)
    reading = item.data(Qt.ItemDataRole.AccessibleTextRole)
    parts = ("Meetings and notes", "Kahvila-Aalto Äiti", "puhuttiin kahvilasta", day)
    assert all(part in reading for part in parts)
    hit = item.data(HIT_ROLE)
    assert "<b><u>puhuttiin</u></b>" in mark_places(hit.snippet, list(hit.marks))
    assert mark_places("Aalto <b>", find_words("Aalto <b>", ("aal",))) == (
        "<b><u>Aal</u></b>to &lt;b&gt;"
    )
    window.hits.grab()  # it is drawn without a fault


def test_from_a_hit_to_the_card_on_the_board(qtbot: QtBot, window: Window) -> None:
    look_for(qtbot, window, "aiti")
    qtbot.keyClick(window.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (window.on_board.at(0), window.chosen.count()) == ([1], 0)
    assert window.box.text() == ""


def test_a_click_opens_too(qtbot: QtBot, window: Window) -> None:
    look_for(qtbot, window, "tähti")
    row = next(r for r in range(window.hits.count()) if "Kahvila Tähti" in window.words()[r])
    at = window.hits.visualItemRect(window.hits.item(row)).center()
    qtbot.mouseClick(window.hits.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.chosen.at(0)[0].employer_id is not None


def test_blanks_look_for_nothing(qtbot: QtBot, window: Window) -> None:
    write(window.box, "   ")
    assert not window.box._popup.isVisible()
    look_for(qtbot, window, "kahv")
    window.box.clear()
    assert not window.box._popup.isVisible()


def test_the_list_goes_when_the_keyboard_goes(qtbot: QtBot, window: Window) -> None:
    look_for(qtbot, window, "kahv")
    window.work.setFocus()
    assert not window.box._popup.isVisible()
    assert window.box.text() == "kahv"


def test_nothing_is_looked_for_after_the_window_has_gone(
    qtbot: QtBot, window: Window, caseload: Caseload
) -> None:
    write(window.box, "kahvila")
    window.hide()
    caseload.close()
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not window.box._turn.isActive())


@pytest.mark.parametrize("width", [150, 240, 330, 700])
def test_its_hint_is_never_cut(window: Window, width: int) -> None:
    window.box.setFixedWidth(width)
    QApplication.processEvents()
    hint = window.box.placeholderText()
    room = window.box.width() - 80  # between the icon and the place of the clearing button
    assert window.box.fontMetrics().horizontalAdvance(hint) <= room, hint
