"""A column of the board: heading with its count, cards under it, folding to a narrow strip.

The words of a heading are those of its status, in `app/ui/foundation/labels.py`.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessibleInterface,
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFrame, QListView, QVBoxLayout

from app.models.enums import Status
from app.services.caseload.clients import ClientCard
from app.ui.board.card_access import CHOOSE, MOVE, OPEN, CardListAccess, HeadAccess, ReadCard
from app.ui.board.card_delegate import CardDelegate
from app.ui.board.column_model import CARD_ROLE, ColumnModel
from app.ui.components.basics import is_enter
from app.ui.foundation.theme import resize_font, scale_px
from app.ui.foundation.workspace import Workspace

FOLDED_WIDTH = 44
LEAST_WIDTH = 184
HEAD_HEIGHT = 44
HEAD_BAR = 4


class ColumnHead(QAbstractButton):
    """The heading of a column; pressing it folds the column or opens it again."""

    def __init__(self, workspace: Workspace, status: Status) -> None:
        super().__init__()
        self._workspace = workspace
        self._status = status
        self._count = 0
        self.setCheckable(True)
        self.setFixedHeight(scale_px(HEAD_HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def make_access(self) -> QAccessibleInterface:
        """A button that folds, no box to tick."""
        return HeadAccess(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def show_count(self, count: int) -> None:
        """Show how many cards the column has."""
        if count == self._count and self.toolTip():
            return
        self._count = count
        word = self._workspace.labels[self._status]
        self.setAccessibleName(f"{word}: {count}")
        self.setToolTip(f"{self._workspace.labels.in_full(self._status)}: {count}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scale_px(LEAST_WIDTH), scale_px(HEAD_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._workspace.theme.statuses[self._status]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = self.rect()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.tint)
        painter.drawRoundedRect(QRectF(rect).adjusted(0, 0, 0, 8), 8, 8)
        painter.fillRect(0, rect.height() - HEAD_BAR, rect.width(), HEAD_BAR, colours.bar)
        folded = self.isChecked()
        size = scale_px(16)
        icon_left = (rect.width() - size) / 2 if folded else 12
        self._workspace.icons.draw(
            painter,
            f"status_{self._status}",
            colours.icon,
            QPointF(icon_left, scale_px(4 if folded else 12)),
            size,
        )
        if folded:
            painter.setFont(resize_font(self.font(), 12, bold=True))
            painter.setPen(colours.text)
            under = rect.adjusted(0, scale_px(4) + size, 0, -HEAD_BAR)
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, str(self._count))
        else:
            self._paint_words(painter, colours.text)
        if self.hasFocus():
            painter.setPen(QPen(self._workspace.theme["accent"], 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 7, 7)
        painter.end()

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        painter.setFont(resize_font(self.font(), 14, bold=True))
        painter.setPen(ink)
        middle = Qt.AlignmentFlag.AlignVCenter
        line = self.rect().adjusted(20 + scale_px(16), 0, -12, -HEAD_BAR)
        count = str(self._count)
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, count)
        line.setWidth(line.width() - painter.fontMetrics().horizontalAdvance(count) - 8)
        word = self._workspace.labels[self._status]
        if painter.fontMetrics().horizontalAdvance(word) > line.width():
            painter.setFont(resize_font(self.font(), 13, bold=True))  # two lines of it have room
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, word)


class CardList(QListView):
    """The cards of one status. Arrows go up and down; left and right go to the next column."""

    opened = Signal(int)
    moved = Signal(int, object)  # a client to a status, as a screen reader asks
    stepped = Signal(int)  # -1 to the left, +1 to the right
    target = Signal(bool)  # a dragged card is over this list
    focused = Signal()
    lettered = Signal(str)  # letters of a name, which may stand in another column

    def __init__(self, workspace: Workspace, model: ColumnModel, delegate: CardDelegate) -> None:
        super().__init__()
        self._workspace = workspace
        self._model = model
        self._read_cards: dict[int, ReadCard] = {}
        self.setModel(model)
        model.modelReset.connect(self._drop_cards_elsewhere)
        model.rowsRemoved.connect(self._drop_cards_elsewhere)
        self.setItemDelegate(delegate)
        self.setObjectName("cards")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.setAutoScroll(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.activated.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._follow_selection)

    def current_card(self) -> ClientCard | None:
        """The selected card, if any."""
        index = self.currentIndex()
        if not index.isValid() or not self.selectionModel().isSelected(index):
            return None
        card: ClientCard = index.data(CARD_ROLE)
        return card

    def select_row(self, row: int) -> None:
        """Select a row and scroll to it."""
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index)

    def make_access(self) -> QAccessibleInterface:
        """The cards are its children, each with its actions."""
        return CardListAccess(self, self._read_card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave it to the board, which looks into every column."""
        self.lettered.emit(search)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the selected card in sight when a bar under the board takes room."""
        index = self.currentIndex()
        seen = self.visualRect(index).intersects(QRect(QPoint(), event.oldSize()))
        super().resizeEvent(event)
        if seen and self.current_card() is not None:
            self.scrollTo(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current_card() is None and self.model().rowCount() and not self._by_mouse(event):
            self.select_row(0)
        self.focused.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        self.target.emit(event.isAccepted())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.target.emit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.target.emit(False)
        super().dropEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self.indexAt(event.position().toPoint()).isValid():
            self.clearSelection()

    def _follow_selection(self) -> None:
        """A card that a screen reader has selected is the current one, as with a key."""
        chosen = self.selectionModel().selectedIndexes()
        if chosen and self.currentIndex() not in chosen:
            self.selectionModel().setCurrentIndex(
                chosen[0], QItemSelectionModel.SelectionFlag.NoUpdate
            )
            self.focused.emit()

    def _read_card(self, row: int) -> ReadCard | None:
        """The card of a row for a screen reader, made when it is first asked for."""
        card: ClientCard | None = self._model.index(row, 0).data(CARD_ROLE)
        if card is None:
            return None
        if card.id not in self._read_cards:
            self._read_cards[card.id] = ReadCard(
                self, card.id, self._model.row_of, self._actions_of(card.id)
            )
        return self._read_cards[card.id]

    def _actions_of(self, client_id: int) -> dict[str, tuple[str, Callable[[], object]]]:
        labels = self._workspace.labels
        actions: dict[str, tuple[str, Callable[[], object]]] = {
            CHOOSE: (self.tr("Choose"), partial(self._choose, client_id)),
            OPEN: (self.tr("Open the client's file"), lambda: self.opened.emit(client_id)),
        }
        if self._workspace.caseload.read_only:
            return actions
        for status in Status:
            if status is not self._model.status:
                words = self.tr("Move to {status}").format(status=labels[status])
                actions[MOVE.format(status.value)] = (
                    words,
                    partial(self.moved.emit, client_id, status),
                )
        return actions

    def _choose(self, client_id: int) -> None:
        self.select_row(self._model.row_of(client_id))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.focused.emit()

    def _drop_cards_elsewhere(self) -> None:
        gone = [one for one in self._read_cards if self._model.row_of(one) < 0]
        for client_id in gone:
            self._read_cards.pop(client_id).deleteLater()

    def _open(self) -> None:
        card = self.current_card()
        if card is not None:
            self.opened.emit(card.id)

    @staticmethod
    def _by_mouse(event: QFocusEvent) -> bool:
        return event.reason() == Qt.FocusReason.MouseFocusReason


class BoardColumn(QFrame):
    """Heading and cards of one status."""

    folded = Signal(object, bool)

    def __init__(self, workspace: Workspace, model: ColumnModel) -> None:
        super().__init__()
        self.status = model.status
        self._workspace = workspace
        self._model = model
        self.setObjectName("column")
        self.head = ColumnHead(workspace, model.status)
        self.cards = CardList(workspace, model, CardDelegate(workspace, self.font()))
        self.cards.setAccessibleName(workspace.labels[model.status])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(8)
        layout.addWidget(self.head, 0, Qt.AlignmentFlag.AlignTop)  # also while it is folded
        layout.addWidget(self.cards, 1)
        self.head.toggled.connect(self._fold)
        self.cards.target.connect(self._mark_target)
        self.setMinimumWidth(scale_px(LEAST_WIDTH))

    def show_cards(self, cards: list[ClientCard]) -> None:
        """Show these cards; the selected client stays selected if it is still here."""
        selected = self.cards.current_card()
        self._model.show_cards(cards)
        self.head.show_count(len(cards))
        if selected is not None and not self.select(selected.id):
            self.cards.selectionModel().clear()  # not the one that has come into its place

    def select(self, client_id: int) -> bool:
        """Select a client's card, if it is in this column."""
        row = self._model.row_of(client_id)
        if row >= 0:
            self.cards.select_row(row)
        return row >= 0

    def set_folded(self, folded: bool) -> None:
        """Fold the column to its head, or unfold it."""
        self.head.setChecked(folded)

    def _fold(self, folded: bool) -> None:
        self.cards.setVisible(not folded)
        if folded:
            self.setFixedWidth(scale_px(FOLDED_WIDTH))
        else:
            self.setMinimumWidth(scale_px(LEAST_WIDTH))
            self.setMaximumWidth(16_777_215)
        self.folded.emit(self.status, folded)

    def _mark_target(self, over: bool) -> None:
        accent = self._workspace.theme["accent"].name()
        frame = f"#column {{ border: 2px solid {accent}; padding: -2px; }}"  # moves nothing inside
        self.setStyleSheet(frame if over else "")
