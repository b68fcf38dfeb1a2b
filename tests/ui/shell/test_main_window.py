"""The frame: where to go, what was said, what is saved, and the keys that always work."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.employer import EmployerFields
from app.models.enums import Topic
from app.services import errors
from app.services.caseload import clients, employers
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.components.basics import action, button
from app.ui.foundation.page import Page
from app.ui.foundation.places import Act, SettingsPart
from app.ui.foundation.workspace import PageName, Place, Workspace
from app.ui.shell.main_window import RAIL_BELOW, MainWindow
from app.ui.shell.navigation import HERE, RAIL_WIDTH
from app.ui.shell.search_box import SearchBox
from tests.conftest import FixedClock
from tests.ui.conftest import write

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Plain(Page):
    """A page that keeps count of what it is asked."""

    topics = frozenset({Topic.CLIENTS})

    def __init__(self, workspace: Workspace, name: PageName) -> None:
        super().__init__(workspace)
        self.name = name
        self.reads = 0
        self.arrived: list[Place] = []
        self.line = QLineEdit()
        QVBoxLayout(self).addWidget(self.line)
        self.header_buttons = [button(workspace, f"Do {name}", self.line.clear)]
        self.page_actions = [action(self, f"Act on {name}", self.line.clear, key="Ctrl+J")]

    def title(self) -> str:
        return f"The {self.name}"

    def refresh(self) -> None:
        self.reads += 1

    def arrive(self, place: Place) -> None:
        self.arrived.append(place)


class Sized(Plain):
    """A page that keeps count of the sizes it is given while it is seen."""

    def __init__(self, workspace: Workspace, name: PageName) -> None:
        super().__init__(workspace, name)
        self.sizes: list[QSize] = []
        self.header_buttons = [button(workspace, "What has no room " * 4, self.line.clear)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sizes.append(event.size())


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace) -> MainWindow:
    def maker(name: PageName) -> Callable[[Workspace], Page]:
        return lambda workspace: Plain(workspace, name)

    window = MainWindow(workspace, {name: maker(name) for name in PageName})
    qtbot.addWidget(window)
    window.resize(1400, 800)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    workspace.go(PageName.BOARD)
    return window


def page(window: MainWindow, name: PageName) -> Plain:
    found = window.page(name)
    assert isinstance(found, Plain)
    return found


def texts(window: MainWindow) -> list[str]:
    return [
        label.text()
        for label in [*window.findChildren(QLabel), *window.findChildren(QPushButton)]
        if label.isVisible()
    ]


def wait_for_counts(window: MainWindow) -> None:
    """Let the counts beside the page follow a change."""
    while window._counts.pause.isActive():
        QApplication.processEvents()


def said(window: MainWindow) -> str:
    return window._told._text.text() if window._told.isVisible() else ""


def menu(window: MainWindow) -> dict[str, QAction]:
    return {
        act.text(): act
        for entry in window.menuBar().actions()
        for act in entry.menu().actions()  # type: ignore[attr-defined]
        if not act.isSeparator()
    }


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_0, PageName.TODAY),
        (Qt.Key.Key_1, PageName.BOARD),
        (Qt.Key.Key_2, PageName.CLIENTS),
        (Qt.Key.Key_3, PageName.EMPLOYERS),
        (Qt.Key.Key_4, PageName.REPORTS),
        (Qt.Key.Key_5, PageName.SUMMARY),
        (Qt.Key.Key_6, PageName.CRITERIA),
        (Qt.Key.Key_7, PageName.SETTINGS),
    ],
)
def test_every_page_has_its_key_title_and_button(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, name: PageName
) -> None:
    qtbot.keyClick(window, key, ALT)
    assert window.place == Place(name)
    assert page(window, name).isVisible()
    assert f"The {name}" in texts(window)
    assert window.navigation.buttons[name].property(HERE)
    assert sum(made.property(HERE) for made in window.navigation.buttons.values()) == 1
    shown = [b.text() for b in window.findChildren(QPushButton) if b.isVisible()]
    assert [text for text in shown if text.startswith("Do ")] == [f"Do {name}"]
    assert f"Act on {name}" in menu(window)


@pytest.mark.parametrize(
    ("key", "place"),
    [
        (Qt.Key.Key_N, Place(PageName.CLIENT_FILE, part=Act.NEW)),
        (Qt.Key.Key_E, Place(PageName.EMPLOYERS, part=Act.NEW)),
        (Qt.Key.Key_I, Place(PageName.SETTINGS, part=Act.IMPORT)),
    ],
)
def test_what_is_done_often_has_a_key_from_everywhere(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, place: Place
) -> None:
    qtbot.keyClick(window, key, CTRL)
    assert page(window, place.page).arrived == [place]


def test_back_goes_where_one_was_and_does_nothing_twice(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    workspace.go(PageName.CLIENT_FILE, part=Act.NEW)
    workspace.go(PageName.CLIENT_FILE, 7)
    workspace.go(PageName.REPORTS)
    for expected in (
        Place(PageName.CLIENT_FILE, 7),
        Place(PageName.CLIENT_FILE),
        Place(PageName.BOARD),
        Place(PageName.BOARD),
    ):
        qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
        assert window.place == expected
    news = [p for p in page(window, PageName.CLIENT_FILE).arrived if p.part is Act.NEW]
    assert len(news) == 1


def test_back_skips_the_form_by_which_somebody_was_added(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    workspace.go(PageName.CLIENTS)
    workspace.go(PageName.CLIENT_FILE, part=Act.NEW)
    workspace.go(PageName.CLIENT_FILE, 7, Act.ADDED)
    assert window.place == Place(PageName.CLIENT_FILE, 7)
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.place == Place(PageName.CLIENTS)


def test_a_page_is_made_when_it_is_first_gone_to(window: MainWindow, workspace: Workspace) -> None:
    assert [w.name for w in window.findChildren(Plain)] == [PageName.BOARD]
    workspace.go(PageName.SUMMARY)
    workspace.go(PageName.BOARD)
    workspace.go(PageName.SUMMARY)
    assert len(window.findChildren(Plain)) == 2
    assert page(window, PageName.SUMMARY).reads == 1


def test_a_clients_file_belongs_to_the_clients(window: MainWindow, workspace: Workspace) -> None:
    workspace.go(PageName.CLIENT_FILE, 1)
    assert window.navigation.buttons[PageName.CLIENTS].property(HERE)


def test_undo_and_redo_say_what_and_work_from_every_page(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, caseload: Caseload
) -> None:
    workspace.do("New employer", lambda: records.add(caseload, EmployerFields(name="Kahvila")))
    assert "Undo new employer" in menu(window)
    workspace.go(PageName.SUMMARY)
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert employers.rows(caseload) == []
    assert "Redo new employer" in menu(window)
    workspace.go(PageName.BOARD)
    qtbot.keyClick(window, Qt.Key.Key_Y, CTRL)
    assert len(employers.rows(caseload)) == 1


def test_undo_in_a_field_takes_back_letters_first(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, caseload: Caseload
) -> None:
    workspace.do("", lambda: records.add(caseload, EmployerFields(name="Kahvila")))
    line = page(window, PageName.BOARD).line
    line.setFocus()
    write(line, "abc")
    qtbot.keyClick(line, Qt.Key.Key_Z, CTRL)
    assert line.text() == ""
    assert len(employers.rows(caseload)) == 1


def test_what_was_done_is_said_with_undo_until_it_is_undone(
    window: MainWindow, workspace: Workspace, caseload: Caseload
) -> None:
    workspace.do("", lambda: records.add(caseload, EmployerFields(name="Kahvila")))
    workspace.told.emit("The employer was added.")
    assert said(window) == "The employer was added."
    assert window._told._undo.isVisible()
    window._told._undo.click()
    assert said(window) == ""
    assert employers.rows(caseload) == []


def test_a_trouble_is_said_without_an_undo(window: MainWindow, workspace: Workspace) -> None:
    workspace.show_trouble(errors.NoSpace())
    assert said(window).endswith(".")
    assert not window._told._undo.isVisible()


def test_it_says_when_it_was_saved_and_how_many_there_are(
    window: MainWindow, workspace: Workspace, caseload: Caseload, clock: FixedClock
) -> None:
    assert "Encrypted" in texts(window)
    clock.pass_by(minutes=5)
    workspace.do("", lambda: clients.add(caseload, ClientFields(family_name="Halonen")))
    assert "Saved 9.35" in " ".join(texts(window))
    wait_for_counts(window)
    assert "1/20 clients in coaching" in " ".join(texts(window))
    assert "waiting" not in " ".join(texts(window))
    employers.log_contact(
        caseload, "Kahvila", next_step="Soita", next_day=caseload.today - timedelta(days=1)
    )
    workspace.undo_stack.undo()
    wait_for_counts(window)
    assert "1 thing(s) waiting" in " ".join(texts(window))


def test_the_limit_is_told_besides_what_was_done(
    window: MainWindow, workspace: Workspace, caseload: Caseload
) -> None:
    for number in range(20):
        fields = ClientFields(family_name=f"Aalto {number}", started_on=caseload.today)
        workspace.do("New client", lambda fields=fields: clients.add(caseload, fields))
    wait_for_counts(window)
    fields = ClientFields(family_name="Niemi", started_on=caseload.today)
    workspace.do("New client", lambda: clients.add(caseload, fields))
    workspace.told.emit("The client was added.")  # as the page does
    wait_for_counts(window)
    assert "The client was added. 21 clients in coaching; quality criterion 1 allows 20." in texts(
        window
    )


def test_search_takes_the_keyboard_and_gives_it_back(qtbot: QtBot, window: MainWindow) -> None:
    line = page(window, PageName.BOARD).line
    line.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    assert isinstance(QApplication.focusWidget(), SearchBox)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is line


def test_a_hit_opens_its_place(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, caseload: Caseload
) -> None:
    client = clients.add(caseload, ClientFields(family_name="Halonen")).new_row_id("client")
    employer = records.add(caseload, EmployerFields(name="Leipomo")).new_row_id("employer")
    for text, place in (
        ("halo", Place(PageName.CLIENT_FILE, client)),
        ("leip", Place(PageName.EMPLOYERS, employer)),
    ):
        window.search(text)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        assert window.place is not None
        assert (window.place.page, window.place.row_id) == (place.page, place.row_id)


def test_a_narrow_window_has_a_rail_of_icons(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(RAIL_BELOW - 1, 720)
    qtbot.waitUntil(lambda: window.navigation.width() == RAIL_WIDTH)
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    for made in window.navigation.buttons.values():
        assert made.toolButtonStyle() == icon_only
        assert made.accessibleName() == made.toolTip() != ""
    window.resize(RAIL_BELOW, 720)
    qtbot.waitUntil(lambda: window.navigation.width() > RAIL_WIDTH)


def test_buttons_that_have_no_room_beside_the_search_stand_below_it(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    made = window.page(PageName.BOARD).header_buttons
    made[0].setText("A button with a great many words on it")
    workspace.go(PageName.BOARD)
    search = window.findChildren(SearchBox)[0]
    assert abs(middle(window, made[0]) - middle(window, search)) < 4
    window.resize(720, 440)
    qtbot.waitUntil(lambda: middle(window, made[0]) > middle(window, search) + 20)
    assert made[0].width() >= made[0].sizeHint().width()  # not one is cut
    window.resize(1400, 800)
    qtbot.waitUntil(lambda: abs(middle(window, made[0]) - middle(window, search)) < 4)


def middle(window: MainWindow, part: QWidget) -> int:
    return part.mapTo(window, part.rect().center()).y()


def test_the_size_of_text_is_asked_for_from_the_menu(qtbot: QtBot, window: MainWindow) -> None:
    for word, wanted in (("Larger text", 110), ("Smaller text", 100), ("Usual size of text", 100)):
        with qtbot.waitSignal(window.text_size_wanted) as asked:
            menu(window)[word].trigger()
        assert asked.args == [wanted]
    assert menu(window)["Larger text"].shortcuts()[0].toString() == "Ctrl++"


@pytest.mark.parametrize("size", [(910, 512), (960, 540), (1280, 720)])
def test_the_window_fits_small_screens(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    assert (window.width(), window.height()) == size
    assert window.minimumSizeHint().width() <= size[0]
    assert window.minimumSizeHint().height() <= size[1]


def test_the_keys_are_listed_from_the_menus_themselves(window: MainWindow) -> None:
    dialog = window.show_keys()
    words = {label.text() for label in dialog.findChildren(QLabel)}
    for act in menu(window).values():
        if not act.shortcut().isEmpty():
            assert act.text().replace("&", "").rstrip(": ") in words
    assert "Ctrl+J" in words
    dialog.close()


def test_the_title_never_tells_a_name(window: MainWindow, workspace: Workspace) -> None:
    workspace.go(PageName.CLIENT_FILE, 3)
    assert window.windowTitle() == "Rinnalla"
    assert window.windowFilePath() == ""


def test_tab_goes_as_the_eye_does(window: MainWindow) -> None:
    window.workspace.go(PageName.CLIENTS)
    order: list[QWidget] = []
    widget = start = next(
        w for w in window.findChildren(QWidget) if w.accessibleName() == "Status board"
    )
    while widget is not start or not order:
        order.append(widget)
        widget = widget.nextInFocusChain()
    shown = page(window, PageName.CLIENTS)
    search = next(one for one in order if isinstance(one, SearchBox))
    assert order.index(search) < order.index(shown.header_buttons[0]) < order.index(shown.line)


def test_a_command_pressed_by_a_screen_reader_leaves_no_menu_open(
    qtbot: QtBot, window: MainWindow
) -> None:
    menus = window.menuBar().findChildren(QMenu)
    menu = next(one for one in menus if one.actions() and one.title() == "&Go")
    menu.popup(window.mapToGlobal(window.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    menu.actions()[-1].trigger()
    assert not menu.isVisible()
    assert window.place == Place(PageName.SETTINGS)


def test_what_is_missing_is_told_with_a_way_to_settle_it(window: MainWindow) -> None:
    there = Place(PageName.SETTINGS, part=SettingsPart.SAFETY)
    window.workspace.offered.emit("Backups are here alone.", "Choose the place…", there)
    (way,) = [one for one in window.findChildren(QPushButton) if one.text() == "Choose the place…"]
    assert way.isVisible()
    way.click()
    assert not way.isVisible()
    assert window.place == there


def test_who_comes_over_the_limit_of_criterion_1_is_told_of_once(
    window: MainWindow, workspace: Workspace, caseload: Caseload
) -> None:
    def add(number: int) -> None:
        fields = ClientFields(family_name=f"Aalto {number}", started_on=caseload.today)
        workspace.do("New client", lambda: clients.add(caseload, fields))
        wait_for_counts(window)

    def told() -> list[str]:
        return [text for text in texts(window) if "criterion 1" in text]

    for number in range(19):
        add(number)
    assert not told()
    add(19)
    assert told() == ["20 clients in coaching: as many as quality criterion 1 allows."]
    workspace.told.emit("The client was added.")
    assert not told()
    workspace.undo_stack.undo()
    wait_for_counts(window)
    assert not told()
    add(20)
    add(21)
    assert told() == ["21 clients in coaching; quality criterion 1 allows 20."]


def test_a_page_is_laid_out_once_in_the_room_that_its_buttons_leave(
    qtbot: QtBot, workspace: Workspace
) -> None:
    window = MainWindow(workspace, {name: partial(Sized, name=name) for name in PageName})
    qtbot.addWidget(window)
    window.resize(760, 600)
    window.show()
    workspace.go(PageName.TODAY)
    window.page(PageName.TODAY).header_buttons = []
    workspace.go(PageName.CLIENTS)
    workspace.go(PageName.TODAY)
    QApplication.processEvents()
    high = window.page(PageName.TODAY).height()
    shown = window.page(PageName.BOARD)
    assert isinstance(shown, Sized)
    shown.sizes.clear()
    workspace.go(PageName.BOARD)
    QApplication.processEvents()
    assert shown.height() < high  # its buttons stand over it
    assert shown.sizes == [shown.size()]


def test_buttons_taken_in_a_pause_are_in_their_dress_when_they_are_shown(
    window: MainWindow, workspace: Workspace
) -> None:
    there = page(window, PageName.CLIENTS)
    window.head.take_buttons(there.list_buttons())
    made = there.header_buttons[0]
    assert made.isHidden()
    dressed = made.sizeHint()
    workspace.go(PageName.CLIENTS)
    assert made.isVisible()
    assert made.sizeHint() == dressed


def test_what_is_typed_is_saved_before_the_next_page_reads(
    window: MainWindow, workspace: Workspace
) -> None:
    left, read = page(window, PageName.BOARD), []
    left.line.editingFinished.connect(lambda: read.append("saved"))
    page(window, PageName.CLIENTS).refresh = (  # type: ignore[method-assign]
        lambda: read.append("read")
    )
    left.line.setFocus()
    left.line.setText("soitto")
    workspace.go(PageName.CLIENTS)
    assert read[:2] == ["saved", "read"]
    assert window.focusWidget() is page(window, PageName.CLIENTS).line


def test_the_keyboard_stays_where_it_was_if_a_page_takes_none(
    window: MainWindow, workspace: Workspace
) -> None:
    there = page(window, PageName.CLIENTS)
    there.line.setEnabled(False)
    search = window.findChild(SearchBox)
    assert search is not None
    search.setFocus()
    workspace.go(PageName.CLIENTS)
    assert window.focusWidget() is search
