"""One status of the board as a list of cards."""

from collections.abc import Callable, Iterable, Sequence
from itertools import takewhile
from operator import is_
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from app.models.enums import Status
from app.services.caseload.clients import ClientCard

CARD_ROLE = Qt.ItemDataRole.UserRole + 1
MIME = "application/x-rinnalla-clients"
Index = QModelIndex | QPersistentModelIndex
_CARD_FLAGS = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsDropEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
)
FEW = 3  # cards that come and go one by one; of more, the list is shown whole


class ColumnModel(QStringListModel):
    """The cards of one status, in the order they were given.

    Dropped cards are handed to `on_drop`; the model itself moves nothing, since the change comes
    back through the caseload. How many rows there are Qt asks twice for every row that it lays
    out, so an empty string of Qt's own stands for each card.
    """

    def __init__(
        self,
        status: Status,
        *,
        reading: Callable[[ClientCard], str],
        on_drop: Callable[[list[int], Status], None],
    ) -> None:
        super().__init__()
        self.status = status
        self._reading = reading
        self._on_drop = on_drop
        self._cards: list[ClientCard] = []
        self._coming: list[ClientCard] = []
        for done in (self.rowsRemoved, self.rowsInserted):
            done.connect(self._adopt_cards)  # the first to hear of it, before any list

    def show_cards(self, cards: Sequence[ClientCard]) -> None:
        """Show these cards instead; of the others nothing is laid out or read again."""
        wanted, shown = list(cards), self._cards
        if len(wanted) == len(shown) and all(map(is_, wanted, shown)):
            return
        above = _count_same(wanted, shown)
        below = _count_same(wanted[above:][::-1], shown[above:][::-1])
        new, old = wanted[above : len(wanted) - below], shown[above : len(shown) - below]
        if [card.id for card in new] == [card.id for card in old]:
            self._cards = wanted
            self.dataChanged.emit(self.index(above, 0), self.index(above + len(new) - 1, 0))
        elif max(len(new), len(old)) > FEW:
            self._cards = wanted
            self.setStringList([""] * len(wanted))
        else:
            self._replace_rows(above, len(old), wanted, len(new))

    def _replace_rows(self, at: int, gone: int, wanted: list[ClientCard], come: int) -> None:
        if gone:
            self._coming = self._cards[:at] + self._cards[at + gone :]
            self.removeRows(at, gone)
        if come:
            self._coming = wanted
            self.insertRows(at, come)

    def _adopt_cards(self) -> None:
        self._cards = self._coming

    def row_of(self, client_id: int) -> int:
        """The row of a client, or -1."""
        return next((row for row, card in enumerate(self._cards) if card.id == client_id), -1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return card.name
        if role == CARD_ROLE:
            return card
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._reading(card)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _CARD_FLAGS if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        data = QMimeData()
        ids = ",".join(str(self._cards[index.row()].id) for index in indexes)
        data.setData(MIME, ids.encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return data.hasFormat(MIME)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if data.hasFormat(MIME):
            ids = bytes(data.data(MIME).data()).decode().split(",")
            self._on_drop([int(part) for part in ids], self.status)
        return False  # so that the view removes nothing by itself


def _count_same(some: Sequence[ClientCard], others: Sequence[ClientCard]) -> int:
    """How many from the beginning are the same card in both."""
    return sum(1 for _ in takewhile(bool, map(is_, some, others)))
