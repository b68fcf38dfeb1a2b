"""Columns and dividers come back as they were left, and only numbers are kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSplitter, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from app.ui.components.lists.kept_layout import KeptLayout
from app.ui.components.lists.table import TableView
from app.ui.components.lists.table_model import Column, TableModel
from app.ui.foundation import theme as themes
from app.ui.foundation.preferences import Preference, Preferences

ROWS = ["Virtanen Helmi", "Aalto Aino"]


class Sheet(QWidget):
    """A page with a table beside something else."""

    def __init__(self, columns: int = 3) -> None:
        super().__init__()
        titles = [f"T{number}" for number in range(columns)]
        made = [Column[str](title, lambda row: row, width=100) for title in titles]
        model: TableModel[str] = TableModel(made, identity=lambda row: row)
        self.table: TableView[str] = TableView(model, "Table")
        self.table.show_rows(ROWS)
        self.split = QSplitter()
        self.split.addWidget(self.table)
        self.split.addWidget(QLabel("x"))
        box = QHBoxLayout(self)
        box.addWidget(self.split)
        self.resize(900, 400)


@pytest.fixture
def sheet(qtbot: QtBot, preferences: Preferences) -> Sheet:
    return make(qtbot, preferences)


def make(qtbot: QtBot, preferences: Preferences, columns: int = 3) -> Sheet:
    made = Sheet(columns)
    qtbot.addWidget(made)
    KeptLayout(made, preferences, "sheet")
    made.show()
    return made


def test_widths_order_and_sorting_come_back(
    qtbot: QtBot, sheet: Sheet, preferences: Preferences
) -> None:
    header = sheet.table.horizontalHeader()
    header.resizeSection(1, 177)
    header.moveSection(0, 2)
    sheet.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    sheet.hide()
    other = make(qtbot, preferences)
    again = other.table
    assert again.columnWidth(1) == 177
    assert again.columnWidth(2) == 100
    assert again.collect_rows("x").columns == ("T1", "T2", "T0")
    assert again.horizontalHeader().sortIndicatorSection() == 1
    assert again.collect_rows("x").rows[0][0] == "Virtanen Helmi"


def test_widths_grow_with_the_text(
    qtbot: QtBot, qapp: QApplication, sheet: Sheet, preferences: Preferences
) -> None:
    """Step by step, as Ctrl++ does: the page that goes is kept after the size has changed."""
    sheet.table.horizontalHeader().resizeSection(1, 200)
    try:
        for percent in (110, 130, 150, 200):
            themes.set_text_size(qapp, percent)
            sheet.hide()
            sheet = make(qtbot, preferences)
            assert abs(sheet.table.columnWidth(1) - themes.scale_px(200)) <= 3, percent
    finally:
        themes.set_text_size(qapp, 100)


def test_a_divider_comes_back(qtbot: QtBot, sheet: Sheet, preferences: Preferences) -> None:
    sheet.split.setSizes([200, 600])
    left, right = sheet.split.sizes()
    sheet.hide()
    other = make(qtbot, preferences)
    again = other.split.sizes()
    assert abs(again[0] / sum(again) - left / (left + right)) < 0.05


def test_an_open_tab_comes_back_and_so_does_the_first(
    qtbot: QtBot, preferences: Preferences
) -> None:
    for wanted in (2, 0):
        page = QWidget()
        tabs = QTabWidget(page)
        for title in ("a", "b", "c"):
            tabs.addTab(QLabel(title), title)
        qtbot.addWidget(page)
        KeptLayout(page, preferences, "tabs").keep()
        kept = page.findChildren(KeptLayout)[0]
        tabs.setCurrentIndex(wanted)
        kept.keep()
        again = QWidget()
        other = QTabWidget(again)
        for title in ("a", "b", "c"):
            other.addTab(QLabel(title), title)
        qtbot.addWidget(again)
        KeptLayout(again, preferences, "tabs")
        assert other.currentIndex() == wanted


def test_only_numbers_are_kept_and_nothing_where_nothing_was_changed(
    sheet: Sheet, preferences: Preferences
) -> None:
    sheet.hide()
    kept = Preference("layout/sheet_table0", "")
    assert preferences.read(kept) == ""
    sheet.show()
    sheet.table.horizontalHeader().resizeSection(0, 140)
    sheet.hide()
    assert set(preferences.read(kept)) <= set("0123456789 ;")


@pytest.mark.parametrize(
    "spoiled", ["", "x;y", "1 2 3;9 9 9;0 0", "1 2;0 1;0 0", "1 2 3;0 1 2;77 5"]
)
def test_what_is_spoiled_or_of_another_table_is_left_alone(
    qtbot: QtBot, preferences: Preferences, spoiled: str
) -> None:
    preferences.write(Preference("layout/sheet_table0", ""), spoiled)
    made = make(qtbot, preferences)
    assert made.table.collect_rows("x").columns == ("T0", "T1", "T2")
