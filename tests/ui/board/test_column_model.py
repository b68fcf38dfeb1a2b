"""The cards of one status as Qt sees them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.enums import Status
from app.services.caseload import clients
from app.services.caseload.clients import ClientCard
from app.services.storage.unit_of_work import Caseload
from app.ui.board.column_model import CARD_ROLE, MIME, ColumnModel


class Dropped:
    def __init__(self) -> None:
        self.moves: list[tuple[list[int], Status]] = []

    def __call__(self, ids: list[int], status: Status) -> None:
        self.moves.append((ids, status))


@pytest.fixture
def dropped() -> Dropped:
    return Dropped()


@pytest.fixture
def model(qtbot: QtBot, dropped: Dropped) -> ColumnModel:
    return ColumnModel(
        Status.IN_MEASURE, reading=lambda card: f"{card.name}, luettuna", on_drop=dropped
    )


@pytest.fixture
def cards(caseload: Caseload) -> list[ClientCard]:
    for name in ("Öhman", "Aalto", "Niemi"):
        clients.add(caseload, ClientFields(family_name=name))
    return clients.cards(caseload)


def test_it_keeps_the_rules_of_qt(
    model: ColumnModel, cards: list[ClientCard], qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(model)
    model.show_cards(cards)
    model.show_cards(cards[1:])
    model.show_cards([])


def test_a_card_has_its_name_its_reading_and_itself(
    model: ColumnModel, cards: list[ClientCard]
) -> None:
    model.show_cards(cards)
    assert [model.index(row, 0).data() for row in range(3)] == ["Aalto", "Niemi", "Öhman"]
    last = model.index(2, 0)
    assert last.data(CARD_ROLE) == cards[2]
    assert last.data(Qt.ItemDataRole.AccessibleTextRole) == "Öhman, luettuna"
    assert last.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.row_of(cards[1].id) == 1
    assert model.row_of(99) == -1


def test_a_drop_is_handed_on_and_moves_nothing_by_itself(
    model: ColumnModel, cards: list[ClientCard], dropped: Dropped
) -> None:
    model.show_cards(cards)
    taken = model.mimeData([model.index(0, 0), model.index(2, 0)])
    assert taken.formats() == [MIME]
    assert b"Aalto" not in bytes(taken.data(MIME).data())
    move = Qt.DropAction.MoveAction
    assert model.canDropMimeData(taken, move, -1, -1, QModelIndex())
    assert not model.dropMimeData(taken, move, -1, -1, QModelIndex())
    assert dropped.moves == [([cards[0].id, cards[2].id], Status.IN_MEASURE)]
    assert model.rowCount() == 3


def test_foreign_things_are_not_taken(model: ColumnModel, dropped: Dropped) -> None:
    text = QMimeData()
    text.setText("12")
    move = Qt.DropAction.MoveAction
    assert not model.canDropMimeData(text, move, -1, -1, QModelIndex())
    assert not model.dropMimeData(text, move, -1, -1, QModelIndex())
    assert dropped.moves == []


class Heard:
    """What a list hears of its model."""

    def __init__(self, model: ColumnModel) -> None:
        self.told: list[tuple[str, int, int]] = []
        model.modelReset.connect(lambda: self.told.append(("all", 0, 0)))
        model.rowsRemoved.connect(lambda _parent, a, b: self.told.append(("gone", a, b)))
        model.rowsInserted.connect(lambda _parent, a, b: self.told.append(("come", a, b)))
        model.dataChanged.connect(lambda a, b: self.told.append(("changed", a.row(), b.row())))


def test_of_one_card_that_comes_goes_or_changes_the_list_hears_that_alone(
    model: ColumnModel, cards: list[ClientCard], qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(model)
    model.show_cards(cards)
    heard = Heard(model)
    model.show_cards(list(cards))
    assert heard.told == []
    model.show_cards([cards[0], cards[2]])
    model.show_cards(cards)
    other = replace(cards[1], situation="Keittiö")
    model.show_cards([cards[0], other, cards[2]])
    assert heard.told == [("gone", 1, 1), ("come", 1, 1), ("changed", 1, 1)]
    assert model.index(1, 0).data(CARD_ROLE) is other


def test_of_a_card_in_the_place_of_another_the_list_hears_both(
    model: ColumnModel, cards: list[ClientCard]
) -> None:
    model.show_cards(cards[:2])
    heard = Heard(model)
    model.show_cards([cards[0], cards[2]])
    assert heard.told == [("gone", 1, 1), ("come", 1, 1)]
    model.show_cards([cards[2]])
    model.show_cards([])
    assert heard.told[2:] == [("gone", 0, 0), ("gone", 0, 0)]
    assert model.rowCount() == 0


def test_of_many_that_come_the_list_is_told_once(
    model: ColumnModel, cards: list[ClientCard]
) -> None:
    heard = Heard(model)
    model.show_cards([replace(cards[0], id=number) for number in range(10)])
    assert heard.told == [("all", 0, 0)]
