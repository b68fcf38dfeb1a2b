"""A table: one row at a time, Enter opens it, and it stays chosen while rows come and go."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.ui.components.lists.table import FilterLine, TableView
from app.ui.components.lists.table_model import Column, TableModel


@dataclass(frozen=True)
class Row:
    id: int
    word: str


ROWS = [Row(1, "c"), Row(2, "a"), Row(3, "b")]


@pytest.fixture
def table(qtbot: QtBot) -> TableView[Row]:
    model: TableModel[Row] = TableModel(
        [Column("Sana", lambda row: row.word)], identity=lambda row: row.id
    )
    table = TableView(model, "Sanat")
    qtbot.addWidget(table)
    table.show_rows(ROWS)
    table.show()
    return table


def test_enter_and_a_double_click_open_the_row(qtbot: QtBot, table: TableView[Row]) -> None:
    opened = QSignalSpy(table.opened)
    table.select(3)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.keyClick(table, Qt.Key.Key_Enter)
    at = table.visualRect(table.model().index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [opened.at(n)[0].id for n in range(opened.count())] == [3, 3, 2]


def test_the_keyboard_comes_to_a_whole_row(qtbot: QtBot, table: TableView[Row]) -> None:
    """Qt makes the first cell the current one, and selects nothing."""
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    assert len(table.list_chosen()) == 1
    assert table.list_chosen() == [table.current_row()]


def test_enter_on_nothing_opens_nothing(qtbot: QtBot, table: TableView[Row]) -> None:
    opened = QSignalSpy(table.opened)
    table.show_rows([])
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.count() == 0
    assert table.current_row() is None


def test_the_chosen_row_stays_chosen_through_sorting_filter_and_refresh(
    table: TableView[Row],
) -> None:
    table.select(1)
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert table.current_row() == ROWS[0]
    table.narrow("c")
    assert table.current_row() == ROWS[0]
    table.narrow("")
    table.show_rows([Row(1, "zz"), Row(4, "y")])
    assert table.current_row() == Row(1, "zz")


def test_of_a_row_that_is_gone_the_next_takes_its_place(table: TableView[Row]) -> None:
    chose = QSignalSpy(table.chose)
    table.select(2)
    at = table.currentIndex().row()
    table.show_rows([row for row in ROWS if row.id != 2])
    assert table.current_row() is not None
    assert table.currentIndex().row() == min(at, len(ROWS) - 2)
    table.show_rows([])
    assert table.current_row() is None
    assert chose.at(chose.count() - 1)[0] is None
    assert not table.select(2)
    table.show_rows(ROWS[:1])
    table.select_first()
    assert table.current_row() == ROWS[0]


def test_choosing_is_told(table: TableView[Row]) -> None:
    chose = QSignalSpy(table.chose)
    table.select(3)
    assert chose.at(chose.count() - 1)[0] == ROWS[2]


def test_tab_leaves_the_table(table: TableView[Row]) -> None:
    assert not table.tabKeyNavigation()
    assert table.accessibleName() == "Sanat"


def test_the_filter_gives_the_keyboard_to_the_rows(qtbot: QtBot, table: TableView[Row]) -> None:
    line = FilterLine(table, "Filter…", "Filter the rows")
    line.setParent(table)
    with qtbot.waitActive(table):
        table.show()
        table.activateWindow()
    line.show()
    line.begin()
    qtbot.keyClicks(line, "c")
    assert table.model().rowCount() == 1
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape):
        line.begin()
        qtbot.keyClick(line, key)
        assert table.hasFocus()
        assert table.current_row() is not None
    assert table.model().rowCount() == len(ROWS)


def test_del_is_told_and_enter_opens(qtbot: QtBot, table: TableView[Row]) -> None:
    table.select(1)
    with qtbot.waitSignal(table.unwanted):
        qtbot.keyClick(table, Qt.Key.Key_Delete)
    with qtbot.waitSignal(table.opened):
        qtbot.keyClick(table, Qt.Key.Key_Return)


def test_a_table_that_a_filter_has_emptied_says_so(table: TableView[Row]) -> None:
    def dark() -> int:
        """Pixels of words on the ground of the rows."""
        image = table.viewport().grab().toImage()
        places = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return sum(image.pixelColor(x, y).lightness() < 160 for x, y in places)

    table.resize(500, 200)
    table.narrow("nothing like it")
    assert dark() > 100
    table.show_rows([])  # nothing is hidden by the filter: the page itself says what belongs here
    assert dark() == 0
