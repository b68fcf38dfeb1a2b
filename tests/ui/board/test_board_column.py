"""A column on its own: what is seen of its heading, and of a drag over it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.enums import Status
from app.services.caseload import clients
from app.services.storage.unit_of_work import Caseload
from app.ui.board.board_column import BoardColumn
from app.ui.board.column_model import ColumnModel
from app.ui.foundation.workspace import Workspace


@pytest.fixture
def column(qtbot: QtBot, workspace: Workspace, caseload: Caseload) -> BoardColumn:
    model = ColumnModel(Status.SUCCEEDED, reading=lambda card: card.name, on_drop=lambda *_: None)
    column = BoardColumn(workspace, model)
    model.setParent(column)
    qtbot.addWidget(column)
    for name in ("Aalto", "Niemi"):
        clients.add(caseload, ClientFields(family_name=name, status=Status.SUCCEEDED))
    column.show_cards(clients.cards(caseload))
    column.resize(220, 400)
    with qtbot.waitExposed(column):
        column.show()
    return column


def colours(column: BoardColumn) -> set[str]:
    image = column.head.grab().toImage()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
    }


def test_the_heading_has_tint_bar_and_icon_of_its_status(
    column: BoardColumn, workspace: Workspace
) -> None:
    own = workspace.theme.statuses[Status.SUCCEEDED]
    assert {own.tint.name(), own.bar.name(), own.icon.name(), own.text.name()} <= colours(column)
    assert column.head.accessibleName() == "Succeeded: 2"


def test_a_folded_heading_keeps_the_icon(column: BoardColumn, workspace: Workspace) -> None:
    column.set_folded(True)
    own = workspace.theme.statuses[Status.SUCCEEDED]
    assert own.icon.name() in colours(column)
    assert own.text.name() in colours(column)
    column.set_folded(False)
    assert column.cards.isVisible()
    assert column.minimumWidth() > 44


def test_a_folded_heading_still_shows_its_count(
    qtbot: QtBot, workspace: Workspace, column: BoardColumn
) -> None:
    column.set_folded(True)
    two = column.head.grab().toImage()
    column.show_cards([])
    qtbot.waitUntil(lambda: column.head.grab().toImage() != two)


def test_a_drag_over_a_column_moves_nothing_in_it(column: BoardColumn) -> None:
    before = column.cards.mapTo(column, QPoint())
    column.cards.target.emit(True)
    QApplication.processEvents()
    assert column.cards.mapTo(column, QPoint()) == before
    column.cards.target.emit(False)
    QApplication.processEvents()
    assert column.cards.mapTo(column, QPoint()) == before


def test_a_click_on_nothing_chooses_nothing(qtbot: QtBot, column: BoardColumn) -> None:
    column.cards.select_row(1)
    below = QPoint(30, column.cards.viewport().height() - 5)
    qtbot.mouseClick(column.cards.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert column.cards.current_card() is None


def test_a_double_click_opens(qtbot: QtBot, column: BoardColumn) -> None:
    at = column.cards.visualRect(column.cards.model().index(1, 0)).center()
    with qtbot.waitSignal(column.cards.opened) as opened:
        qtbot.mouseClick(column.cards.viewport(), Qt.MouseButton.LeftButton, pos=at)
        qtbot.mouseDClick(column.cards.viewport(), Qt.MouseButton.LeftButton, pos=at)
    chosen = column.cards.current_card()
    assert chosen is not None
    assert opened.args == [chosen.id]


def test_another_client_in_the_place_of_the_chosen_one_is_not_chosen(
    column: BoardColumn, caseload: Caseload
) -> None:
    column.cards.select_row(0)
    column.show_cards(clients.cards(caseload)[1:])
    assert column.cards.current_card() is None
