"""Rows under columns: sorted, narrowed, and told apart by what they are."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.models.rules.text.names import sort_key
from app.ui.components.lists.table_model import ROW_ROLE, Column, TableModel

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@dataclass(frozen=True)
class Person:
    id: int
    name: str
    visits: int | None = None


PEOPLE = [
    Person(1, "Öhman Örjan", 3),
    Person(2, "Aalto Äiti", 12),
    Person(3, "niemi Åke"),
    Person(4, "Niemi Bo", 7),
]


def icon(_: Person) -> QIcon:
    pixmap = QPixmap(8, 8)
    pixmap.fill(QColor("red"))
    return QIcon(pixmap)


@pytest.fixture
def model(qtbot: QtBot) -> TableModel[Person]:
    made: TableModel[Person] = TableModel(
        [
            Column("Nimi", lambda p: p.name, key=lambda p: sort_key(p.name)),
            Column("Käynnit", lambda p: str(p.visits or ""), key=lambda p: p.visits, right=True),
            Column("Sanoin", lambda p: f"n{p.id}", icon=icon),
        ],
        identity=lambda person: person.id,
    )
    made.show_rows(PEOPLE)
    return made


def ids(model: TableModel[Person]) -> list[int]:
    return [model.row(number).id for number in range(model.rowCount())]


def test_it_keeps_the_rules_of_qt(model: TableModel[Person], qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    model.sort(1, DOWN)
    model.narrow("niemi")
    model.show_rows(PEOPLE[:1])
    model.show_rows([])


def test_names_sort_the_finnish_way(model: TableModel[Person]) -> None:
    assert ids(model) == [2, 4, 3, 1]
    model.sort(0, DOWN)
    assert ids(model) == [1, 3, 4, 2]


def test_numbers_sort_as_numbers_and_empty_ones_come_last(model: TableModel[Person]) -> None:
    model.sort(1, UP)
    assert ids(model) == [1, 4, 2, 3]
    model.sort(1, DOWN)
    assert ids(model) == [2, 4, 1, 3]
    assert model.sorting == (1, DOWN)


def test_a_column_that_is_not_there_sorts_nothing(model: TableModel[Person]) -> None:
    model.sort(-1, DOWN)
    model.sort(9, DOWN)
    assert model.sorting == (0, UP)


def test_every_word_must_be_found_in_any_column_without_diacritics(
    model: TableModel[Person],
) -> None:
    model.narrow("AKE niemi")
    assert ids(model) == [3]
    model.narrow("12")
    assert ids(model) == [2]
    model.narrow("niemi", lambda person: person.visits is not None)
    assert ids(model) == [4]
    model.narrow("")
    assert len(ids(model)) == 4


def test_sorting_and_filter_outlive_new_rows(model: TableModel[Person]) -> None:
    model.sort(1, DOWN)
    model.narrow("niemi")
    model.show_rows([replace(person, visits=person.id) for person in PEOPLE])
    assert ids(model) == [4, 3]
    assert len(model.all_rows()) == 4
    assert model.number_of(3) == 1
    assert model.number_of(1) == -1
    for near in (-1, 0, 1, 2, 9):
        assert [model.number_of(one, near=near) for one in (4, 3, 1)] == [0, 1, -1]


def test_what_a_cell_gives(model: TableModel[Person]) -> None:
    role = Qt.ItemDataRole
    name, visits, words = (model.index(3, column) for column in range(3))
    assert name.data() == name.data(role.ToolTipRole) == "Öhman Örjan"
    assert name.data(ROW_ROLE) == PEOPLE[0]
    assert visits.data(role.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert name.data(role.DecorationRole) is None
    assert not words.data(role.DecorationRole).isNull()
    assert model.data(QModelIndex()) is None
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert [model.headerData(n, across) for n in range(3)] == ["Nimi", "Käynnit", "Sanoin"]
    assert model.headerData(0, down) is None


def test_words_are_folded_when_a_filter_asks_for_them(qtbot: QtBot) -> None:
    """A list of thousands is shown sooner; what is typed finds the same."""
    asked: list[int] = []

    def tell(person: Person) -> str:
        asked.append(person.id)
        return person.name

    columns = [Column[Person]("Name", tell, key=lambda person: sort_key(person.name))]
    model = TableModel(columns, identity=lambda person: person.id)
    model.show_rows(PEOPLE)
    assert not asked
    model.narrow("niemi")
    assert [person.id for person in model.list_shown()] == [4, 3]
    assert sorted(asked) == [1, 2, 3, 4]
    model.narrow("aalto")
    assert [person.id for person in model.list_shown()] == [2]
    assert len(asked) == 4
