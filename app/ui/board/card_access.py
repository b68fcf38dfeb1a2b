"""The cards as a screen reader has them: each with actions to choose, open and move it.

Qt gives the rows of a list one action alone, to choose them. So each row that a screen reader asks
for has a hidden widget that tells of it; none is made while nobody listens.
"""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QListView, QWidget

OPEN = "Open"
MOVE = "Move: {}"
NOTHING = cast(QAccessibleInterface, None)  # Qt knows none by a null pointer
CHOOSE = QAccessibleActionInterface.toggleAction()


class ReadCard(QWidget):
    """A card as it is read; it stays with its client while rows come and go."""

    def __init__(
        self,
        cards: QListView,
        client_id: int,
        row_of: Callable[[int], int],
        can_do: dict[str, tuple[str, Callable[[], object]]],
    ) -> None:
        super().__init__(cards)
        self.hide()
        self.cards = cards
        self.can_do = can_do
        self._client_id = client_id
        self._row_of = row_of

    def index(self) -> QModelIndex:
        """Where the card is now; an index that is not valid where it is no more."""
        return self.cards.model().index(self._row_of(self._client_id), 0)

    def make_access(self) -> QAccessibleInterface:
        """Its answer to a screen reader."""
        return CardAccess(self)


class CardAccess(QAccessibleWidget):
    """Name, place, state and actions of one card."""

    def __init__(self, card: ReadCard) -> None:
        super().__init__(card, QAccessible.Role.ListItem)
        self._card = card

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._card.cards)

    def rect(self) -> QRect:
        cards = self._card.cards
        seen = cards.visualRect(self._card.index())
        return QRect(cards.viewport().mapToGlobal(seen.topLeft()), seen.size())

    def text(self, kind: QAccessible.Text) -> str:
        if kind is not QAccessible.Text.Name:
            return ""
        from_model = self._card.index().data(Qt.ItemDataRole.AccessibleTextRole)
        return str(from_model or "")

    def state(self) -> QAccessible.State:
        cards, index = self._card.cards, self._card.index()
        state = QAccessible.State()
        if not index.isValid():
            state.invalid = True
            return state
        current = cards.currentIndex() == index
        state.selectable = state.focusable = state.active = True
        state.selected = cards.selectionModel().isSelected(index)
        state.focused = current and cards.hasFocus()
        inside = cards.viewport().rect().intersects(cards.visualRect(index))
        state.invisible = not cards.isVisible()
        state.offscreen = not inside
        return state

    def actionNames(self) -> list[str]:
        return list(self._card.can_do)

    def localizedActionName(self, name: str) -> str:
        return self._card.can_do[name][0] if name in self._card.can_do else name

    def localizedActionDescription(self, name: str) -> str:
        return self.localizedActionName(name)

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []

    def doAction(self, name: str) -> None:
        if name in self._card.can_do:  # after the reader has its answer: a page may change
            QTimer.singleShot(0, self._card, self._card.can_do[name][1])


class CardListAccess(QAccessibleWidget):
    """A column's list, whose children are its cards."""

    def __init__(self, cards: QListView, read: Callable[[int], QWidget | None]) -> None:
        super().__init__(cards, QAccessible.Role.List)
        self._cards = cards
        self._read = read

    def childCount(self) -> int:
        return self._cards.model().rowCount()

    def child(self, at: int) -> QAccessibleInterface:
        found = self._read(at)
        return NOTHING if found is None else QAccessible.queryAccessibleInterface(found)

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        at = self._cards.viewport().mapFromGlobal(QPoint(x, y))
        index = self._cards.indexAt(at)
        return self.child(index.row()) if index.isValid() else NOTHING

    def focusChild(self) -> QAccessibleInterface:
        index = self._cards.currentIndex()
        return self.child(index.row()) if index.isValid() and self._cards.hasFocus() else NOTHING

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        card = child.object()
        return card.index().row() if isinstance(card, ReadCard) else -1


class HeadAccess(QAccessibleWidget):
    """The heading of a column: a button that is down while the column is folded."""

    def __init__(self, head: QAbstractButton) -> None:
        super().__init__(head, QAccessible.Role.Button)
        self._head = head

    def state(self) -> QAccessible.State:
        state = super().state()
        state.expandable = True
        state.expanded = not self._head.isChecked()
        state.collapsed = self._head.isChecked()
        return state

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        if name == QAccessibleActionInterface.pressAction():
            QTimer.singleShot(0, self._head, self._head.click)
        else:
            super().doAction(name)
