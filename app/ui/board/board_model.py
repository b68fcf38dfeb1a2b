"""One status of the board as a list of cards."""

from collections.abc import Callable, Iterable
from operator import is_
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from app.models.enums import Status
from app.services.caseload.clients import ClientCard

CARD_ROLE = Qt.ItemDataRole.UserRole + 1
MIME = "application/x-rinnalla-clients"
Index = QModelIndex | QPersistentModelIndex


class BoardModel(QAbstractListModel):
    """The cards of one status, in the order they were given.

    Dropped cards are handed to `on_drop`; the model itself moves nothing, since the change comes
    back through the caseload.
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

    def show_cards(self, cards: Iterable[ClientCard]) -> None:
        """Show these cards instead; nothing is laid out again where they are the same."""
        wanted = list(cards)
        if len(wanted) == len(self._cards) and all(map(is_, wanted, self._cards)):
            return
        self.beginResetModel()
        self._cards = wanted
        self.endResetModel()

    def row_of(self, client_id: int) -> int:
        """The row of a client, or -1."""
        return next((row for row, card in enumerate(self._cards) if card.id == client_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._cards)

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
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

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
