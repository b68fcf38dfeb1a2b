"""A client's path as a vertical time line: statuses, phases, rests, placements, meetings."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.models.enums import Status
from app.services.caseload.clients import Event
from app.ui.foundation.theme import resize_font, scale_px
from app.ui.foundation.workspace import Workspace

EVENT_ROLE = Qt.ItemDataRole.UserRole + 1
DAY_WIDTH = 84
RAIL = 108
TEXT_LEFT = 132
LINE = 20
PAD = 7
NODE = 24
_RIM = 5  # px, of a node around its icon
DOT = 10
Index = QModelIndex | QPersistentModelIndex


class PathModel(QAbstractListModel):
    """The events of a path, newest first, and how each is worded."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._events: list[Event] = []

    def show_events(self, events: Iterable[Event]) -> None:
        """Show these events instead."""
        self.beginResetModel()
        self._events = list(events)
        self.endResetModel()

    def row_of(self, event: Event) -> int:
        """The row of the event that stands for the same row of the caseload, or -1."""
        wanted = (event.table, event.row_id)
        found = (n for n, e in enumerate(self._events) if (e.table, e.row_id) == wanted)
        return next(found, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._events)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        event = self._events[index.row()]
        if role == EVENT_ROLE:
            return event
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(event)
        if role == Qt.ItemDataRole.ToolTipRole:
            return event.text or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (self.day_words(event), self.title(event), self.text(event))
            return ", ".join(part for part in parts if part)
        return None

    def day_words(self, event: Event) -> str:
        """The day of the event; the end of a span stands in its title."""
        return self._workspace.labels.day(event.day)

    def title(self, event: Event) -> str:
        """What happened, in a few words."""
        word = self._workspace.labels.word_or_nothing(event.value)
        if event.table == "rest":
            return self._span(self._workspace.labels.resting_mark(), event.until)
        if event.table == "placement":
            what = event.text or word
            return self._span(" · ".join(filter(None, (what, event.detail))), event.until)
        if event.table == "employer_contact":
            return f"{word} · {event.detail}"
        if event.table == "phase_step":
            return self.tr("Phase {phase}").format(phase=word)
        return word

    def text(self, event: Event) -> str:
        """The line under the title."""
        if event.table == "placement":
            return ""
        first = " ".join(event.text.split())
        if event.table == "status_change" and event.detail:
            return " → ".join(filter(None, (first, event.detail)))
        return first

    def _span(self, word: str, until: date | None) -> str:
        return f"{word} (–{self._workspace.labels.day(until)})" if until else word


class PathDelegate(QStyledItemDelegate):
    """Paints one event: its day, its place on the rail, its words."""

    def __init__(self, workspace: Workspace, model: PathModel, font: QFont) -> None:
        super().__init__()
        self._workspace = workspace
        self._model = model
        self._title_font = resize_font(font, 14, bold=True)
        self._text_font = resize_font(font, 13)
        self._title_metrics = QFontMetrics(self._title_font)
        self._text_metrics = QFontMetrics(self._text_font)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 2 if self._model.text(index.data(EVENT_ROLE)) else 1
        return QSize(240, lines * scale_px(LINE) + 2 * PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        event: Event = index.data(EVENT_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = self._workspace.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme["accent_soft"])
            painter.drawRoundedRect(QRectF(rect).adjusted(0, 1, 0, -1), 6, 6)
        self._paint_rail(painter, rect, index, event)
        self._paint_words(painter, rect, event)
        painter.restore()

    def _paint_rail(self, painter: QPainter, rect: QRect, index: Index, event: Event) -> None:
        middle = rect.top() + PAD + scale_px(LINE) / 2
        last = index.row() == self._model.rowCount() - 1
        top = middle if index.row() == 0 else rect.top()
        painter.setPen(QPen(self._workspace.theme["hairline"], 2))
        rail = RAIL + scale_px(DAY_WIDTH) - DAY_WIDTH
        painter.drawLine(QPointF(rail, top), QPointF(rail, middle if last else rect.bottom() + 1))
        painter.setPen(Qt.PenStyle.NoPen)
        icon, fill, ink = self._node(event)
        size = NODE if icon else DOT
        node = QRectF(rail - size / 2, middle - size / 2, size, size)
        painter.setBrush(fill)
        painter.drawEllipse(node)
        if icon:
            inside = node.topLeft() + QPointF(_RIM, _RIM)
            self._workspace.icons.draw(painter, icon, ink, inside, NODE - 2 * _RIM)

    def _node(self, event: Event) -> tuple[str, QColor, QColor]:
        theme = self._workspace.theme
        if event.table == "status_change" and isinstance(event.value, Status):
            colours = theme.statuses[event.value]
            return f"status_{event.value}", colours.tint, colours.icon
        if event.table == "rest":
            return "resting", theme["warning"], theme["on_warning"]
        if event.table == "placement":
            return "employers", theme["accent_soft"], theme["accent_text"]
        if event.table == "phase_step":
            return "", theme["accent"], theme["accent"]
        return "", theme["border"], theme["border"]

    def _paint_words(self, painter: QPainter, rect: QRect, event: Event) -> None:
        theme = self._workspace.theme
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideRight
        line, day_width = scale_px(LINE), scale_px(DAY_WIDTH)
        text_left = TEXT_LEFT + day_width - DAY_WIDTH
        first = QRect(text_left, rect.top() + PAD, rect.right() - text_left - 8, line)
        painter.setFont(self._text_font)
        painter.setPen(theme["secondary"])
        painter.drawText(
            QRect(0, first.top(), day_width, line), right, self._model.day_words(event)
        )
        text = self._model.text(event)
        if text:
            under = self._text_metrics.elidedText(text, elide, first.width())
            painter.drawText(first.translated(0, line), left, under)
        minor = event.table in ("entry", "employer_contact")
        painter.setFont(self._text_font if minor else self._title_font)
        metrics = self._text_metrics if minor else self._title_metrics
        painter.setPen(theme["text"])
        title = metrics.elidedText(self._model.title(event), elide, first.width())
        painter.drawText(first, left, title)


class PathView(QListView):
    """The time line. Enter or a double click opens what an event stands for."""

    opened = Signal(object)  # Event

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._model = PathModel(workspace)
        self._model.setParent(self)
        delegate = PathDelegate(workspace, self._model, self.font())
        delegate.setParent(self)
        self.setModel(self._model)
        self.setItemDelegate(delegate)
        self.setObjectName("cards")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("The client's path"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self._open)

    def show_events(self, events: Iterable[Event]) -> None:
        """Show these events; the chosen one stays chosen."""
        chosen = self.currentIndex().data(EVENT_ROLE)
        self._model.show_events(events)
        if chosen is not None:
            row = self._model.row_of(chosen)
            if row >= 0:
                self.setCurrentIndex(self._model.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(EVENT_ROLE))
