"""What a screen reader is told: actions of a card, roles and names, and what is announced."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.enums import Status
from app.services.caseload import clients, lists
from app.services.storage.unit_of_work import Caseload
from app.ui.board.board_column import CardList, ColumnHead
from app.ui.board.page import BoardPage
from app.ui.clients.list_page import ClientsPage
from app.ui.components import accessible
from app.ui.components.basics import heading
from app.ui.components.fields import DayField
from app.ui.foundation.preferences import Preferences
from app.ui.foundation.workspace import PageName, Workspace
from app.ui.importing.import_wizard import ImportWizard
from app.ui.shell.application import Application, Options
from app.ui.shell.main_window import MainWindow
from tests.ui.conftest import Answers

NAMES = ("Aalto", "Niemi", "Öhman")


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, caseload: Caseload, tmp_path: Path, answers: Answers
) -> Iterator[MainWindow]:
    accessible.install_access()
    lists.fill_defaults(caseload, "en")
    for name in NAMES:
        clients.add(caseload, ClientFields(family_name=name))
    options = Options(caseload.path, language="en", theme="light")
    made = Application(qapp, options, Preferences(tmp_path / "window.ini"), answers)
    made.open_window(caseload)
    assert made.window is not None
    yield made.window
    made.window.close()
    made.window.deleteLater()


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every sentence that is announced."""
    sentences: list[str] = []

    class Heard(QAccessibleAnnouncementEvent):
        def __init__(self, about: QObject, sentence: str) -> None:
            super().__init__(about, sentence)
            sentences.append(sentence)

    monkeypatch.setattr(accessible, "QAccessibleAnnouncementEvent", Heard)
    return sentences


def access(about: QObject) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(about)


def show_board(window: MainWindow) -> BoardPage:
    window.workspace.go(PageName.BOARD)
    page = window.page(PageName.BOARD)
    assert isinstance(page, BoardPage)
    return page


def cards_of(page: BoardPage, status: Status) -> CardList:
    name = page.workspace.labels[status]
    return next(one for one in page.findChildren(CardList) if one.accessibleName() == name)


def read_card(page: BoardPage, status: Status, row: int) -> QAccessibleInterface:
    found = access(cards_of(page, status)).child(row)
    assert found is not None
    return found


def name_of(one: QAccessibleInterface) -> str:
    return one.text(QAccessible.Text.Name)


def test_a_card_is_opened_and_moved_by_its_actions(
    qtbot: QtBot, window: MainWindow, caseload: Caseload
) -> None:
    page = show_board(window)
    cards = cards_of(page, Status.ACTIVE)
    assert access(cards).childCount() == len(NAMES)
    card = read_card(page, Status.ACTIVE, 1)
    assert card.role() == QAccessible.Role.ListItem
    assert name_of(card) == "Niemi, Active"
    actions = card.actionInterface()
    moves = [f"Move: {status.value}" for status in Status if status is not Status.ACTIVE]
    assert actions.actionNames() == ["Toggle", "Open", *moves]
    assert actions.localizedActionName("Move: returned") == "Move to Returned"
    actions.doAction("Toggle")
    qtbot.waitUntil(lambda: bool(card.state().selected))
    assert access(cards).indexOfChild(card) == 1
    actions.doAction("Move: in_measure")
    qtbot.waitUntil(lambda: clients.card(caseload, 2).status is Status.IN_MEASURE)
    read_card(page, Status.IN_MEASURE, 0).actionInterface().doAction("Open")
    qtbot.waitUntil(lambda: window.place is not None and window.place.row_id == 2)


def test_a_chosen_card_is_the_one_that_the_menu_moves(qtbot: QtBot, window: MainWindow) -> None:
    page = show_board(window)
    page.move_client(1, Status.RETURNED)
    card = read_card(page, Status.ACTIVE, 1)
    card.actionInterface().doAction("Toggle")
    qtbot.waitUntil(lambda: bool(card.state().selected))
    current = page.current_card()
    assert current is not None
    assert current.name == "Öhman"


def test_cards_that_are_gone_are_told_of_no_more(qtbot: QtBot, window: MainWindow) -> None:
    page = show_board(window)
    cards = cards_of(page, Status.ACTIVE)
    for turn in range(6):
        for row in range(access(cards).childCount()):
            name_of(read_card(page, Status.ACTIVE, row))
        page.move_client(1, Status.RETURNED if turn % 2 == 0 else Status.ACTIVE)
        page.refresh_now()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    assert [name_of(read_card(page, Status.ACTIVE, row)) for row in range(3)] == [
        f"{name}, Active" for name in NAMES
    ]


def test_headings_are_headings_and_columns_are_buttons(window: MainWindow) -> None:
    page = show_board(window)
    shown = [one for one in window.findChildren(QLabel) if one.text() == page.title()]
    assert [access(one).role() for one in shown] == [QAccessible.Role.Heading]
    assert [name_of(access(one)) for one in shown] == [page.title()]
    head = page.findChildren(ColumnHead)[0]
    assert access(head).role() == QAccessible.Role.Button
    assert access(head).state().expanded
    access(head).actionInterface().doAction("Press")
    QCoreApplication.processEvents()
    assert access(head).state().collapsed


def test_a_heading_tells_its_words(qtbot: QtBot) -> None:
    accessible.install_access()
    label = heading("Today")
    qtbot.addWidget(label)
    label.setText("Tomorrow")
    assert name_of(access(label)) == "Tomorrow"


def test_every_picture_has_a_name(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
    wizard = ImportWizard(workspace)
    qtbot.addWidget(wizard)
    for whole in (window, wizard):
        nameless = [
            one.objectName() or one.parentWidget().metaObject().className()
            for one in whole.findChildren(QLabel)
            if not one.pixmap().isNull() and not one.accessibleName()
        ]
        assert nameless == []


def test_saving_and_undoing_are_announced(window: MainWindow, heard: list[str]) -> None:
    page = show_board(window)
    page.move_client(1, Status.RETURNED)
    assert any(one.startswith("Saved") for one in heard)
    window.workspace.undo_stack.undo()
    assert any(one.startswith("Undone: ") and "Aalto" in one for one in heard)
    window.workspace.undo_stack.redo()
    assert any(one.startswith("Done again: ") and "Aalto" in one for one in heard)


def test_what_is_wrong_is_announced(qtbot: QtBot, window: MainWindow, heard: list[str]) -> None:
    window.workspace.troubled.emit("The disk is full.")
    assert heard == ["The disk is full."]
    field = DayField(lambda: window.workspace.today, window.workspace.labels)
    qtbot.addWidget(field)
    field.line.setText("soon")
    field.commit()
    assert heard[1:] == [field.wrong]


def test_how_many_are_left_of_a_filter_is_announced(window: MainWindow, heard: list[str]) -> None:
    page = show_board(window)
    page.filter_by("niemi")
    assert heard == ["1 of 3 cards"]
    window.workspace.go(PageName.CLIENTS)
    listed = window.page(PageName.CLIENTS)
    assert isinstance(listed, ClientsPage)
    listed.filters.line.setText("öhman")
    assert heard[-1] == "1 of 3 clients"


def test_hits_are_announced(qtbot: QtBot, window: MainWindow, heard: list[str]) -> None:
    window.search("niemi")
    qtbot.waitUntil(lambda: any("Niemi" in one for one in heard))
