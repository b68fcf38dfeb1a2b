"""The cells of a table look as Qt itself paints them, and the model is asked for them once."""

import pytest
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate
from pytestqt.qtbot import QtBot

from app.ui.components.lists.table import TableView
from app.ui.components.lists.table_model import Column, TableModel
from app.ui.foundation.theme import dress
from app.ui.foundation.workspace import Workspace

WORDS = ("Halonen Veera", "pitkä " * 40, "", "kaksi\nriviä", "عمر محمد", "<b>ei lihavaa</b>")


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def table(qtbot: QtBot, workspace: Workspace, asked: list[str]) -> TableView[str]:
    red = QPixmap(16, 16)
    red.fill(QColor("red"))
    sign = QIcon(red)

    def tell(word: str) -> str:
        asked.append(word)
        return word

    columns: list[Column[str]] = [
        Column("Kuka", tell, icon=lambda word: sign if "e" in word else None, width=150),
        Column("Mitä", lambda word: word, width=120, right=True),
        Column("Miksi", lambda word: word, width=90, stretch=True),
    ]
    made = TableView(TableModel(columns, identity=lambda word: word), "Taulukko")
    qtbot.addWidget(made)
    dress(made, workspace.theme)
    made.show_rows(WORDS)
    made.resize(420, 320)
    made.show()
    made.select_row(1)
    return made


def test_a_cell_looks_as_qt_paints_it(table: TableView[str]) -> None:
    ours = table.grab().toImage()
    table.setItemDelegate(QStyledItemDelegate(table))
    assert ours == table.grab().toImage()


def test_the_words_of_a_cell_are_asked_for_once(table: TableView[str], asked: list[str]) -> None:
    table.grab()
    asked.clear()
    table.grab()
    assert asked.count("Halonen Veera") == 1
