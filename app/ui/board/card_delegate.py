"""Paints a client's card: name, situation, next date, and the status at the left edge."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.services.caseload.clients import ClientCard
from app.ui.board.board_model import CARD_ROLE
from app.ui.foundation.theme import resize_font, scale_px
from app.ui.foundation.workspace import Workspace

ROW_HEIGHT = 92
CARD_GAP = 8
RADIUS = 8.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
BAR = 6
PAD = 12
PILL_HEIGHT = 21
ICON = 15


class CardDelegate(QStyledItemDelegate):
    """One card a row. All fonts and metrics are made once, none while painting."""

    def __init__(self, workspace: Workspace, font: QFont) -> None:
        super().__init__()
        self._workspace = workspace
        self._name_font = resize_font(font, 14, bold=True)
        self._text_font = resize_font(font, 13)
        self._pill_font = resize_font(font, 12)
        self._name_metrics = QFontMetrics(self._name_font)
        self._text_metrics = QFontMetrics(self._text_font)
        self._pill_metrics = QFontMetrics(self._pill_font)
        self._row_height, self._pill_height = scale_px(ROW_HEIGHT), scale_px(PILL_HEIGHT)
        self._icon = scale_px(ICON)
        self._lines = (scale_px(20), scale_px(21), scale_px(18), scale_px(43))

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(scale_px(160), self._row_height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        card: ClientCard = index.data(CARD_ROLE)
        rect: QRect = option.rect.adjusted(CARD_GAP, 0, -CARD_GAP, -CARD_GAP)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter, rect, card, state=state)
        self._paint_text(painter, rect.adjusted(BAR + PAD, 10, -PAD, -9), card)
        painter.restore()

    def _paint_box(
        self, painter: QPainter, rect: QRect, card: ClientCard, *, state: QStyle.StateFlag
    ) -> None:
        theme = self._workspace.theme
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.fillPath(shape, theme["surface"])
        painter.save()
        painter.setClipRect(
            rect.left(), rect.top(), BAR, rect.height(), Qt.ClipOperation.IntersectClip
        )
        painter.fillPath(shape, theme.statuses[card.status].bar)
        painter.restore()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        keyboard = bool(state & QStyle.StateFlag.State_HasFocus)  # else it is only the last one
        frame = theme["accent" if keyboard else "border" if selected else "hairline"]
        painter.setPen(QPen(frame, 2 if selected else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)

    def _paint_text(self, painter: QPainter, rect: QRect, card: ClientCard) -> None:
        theme = self._workspace.theme
        name_high, text_down, text_high, pill_down = self._lines
        name_line = QRect(rect.left(), rect.top(), rect.width(), name_high)
        text_line = QRect(rect.left(), rect.top() + text_down, rect.width(), text_high)
        pill_line = QRect(rect.left(), rect.top() + pill_down, rect.width(), self._pill_height)
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(self._name_font)
        painter.setPen(theme["text"])
        painter.drawText(
            name_line, _LEFT, self._name_metrics.elidedText(card.name, elide, rect.width())
        )
        painter.setFont(self._text_font)
        painter.setPen(theme["secondary"])
        first, second = self._two_lines(card.situation, rect.width())
        if card.next_day is not None or card.resting:  # these need the third line
            first = self._text_metrics.elidedText(card.situation, elide, rect.width())
        else:
            room = rect.width() - self._icon - 6
            painter.drawText(pill_line, _LEFT, self._text_metrics.elidedText(second, elide, room))
        painter.drawText(text_line, _LEFT, first)
        self._paint_pills(painter, pill_line, card)
        self._workspace.icons.draw(
            painter,
            f"status_{card.status}",
            theme.statuses[card.status].icon,
            QPointF(rect.right() - self._icon + 1, pill_line.top() + 3),
            self._icon,
        )

    def _two_lines(self, text: str, width: int) -> tuple[str, str]:
        """The words that fit a line, and the others."""
        if self._text_metrics.horizontalAdvance(text) <= width:
            return text, ""
        words = text.split()
        for count in range(len(words) - 1, 0, -1):
            first = " ".join(words[:count])
            if self._text_metrics.horizontalAdvance(first) <= width:
                return first, " ".join(words[count:])
        return self._text_metrics.elidedText(text, Qt.TextElideMode.ElideRight, width), ""

    def _paint_pills(self, painter: QPainter, line: QRect, card: ClientCard) -> None:
        theme = self._workspace.theme
        left = line.left()
        if card.next_day is not None:
            late = card.next_day < self._workspace.today
            word = self._workspace.labels.due_words(card.next_day, self._workspace.today)
            fill, ink = ("late", "on_late") if late else ("pill", "secondary")
            left += self._pill(painter, left, line, word, theme[fill], theme[ink]) + 6
        if card.resting:
            word = self._workspace.labels.resting_mark()
            if self._pill_width(word) > line.right() - self._icon - 6 - left:
                where = QPointF(line.right() - 2 * self._icon - 4, line.top() + 3)
                self._workspace.icons.draw(
                    painter, "resting", theme["on_warning"], where, self._icon
                )
            else:
                self._pill(painter, left, line, word, theme["warning"], theme["on_warning"])

    def _pill_width(self, word: str) -> int:
        return self._pill_metrics.horizontalAdvance(word) + 16

    def _pill(
        self, painter: QPainter, left: int, line: QRect, word: str, fill: QColor, ink: QColor
    ) -> int:
        """Paint a word on a pill, and give the width used."""
        room = line.right() - self._icon - 6 - left
        word = self._pill_metrics.elidedText(word, Qt.TextElideMode.ElideRight, room - 16)
        width = self._pill_width(word)
        pill = QRect(left, line.top(), width, self._pill_height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(pill, self._pill_height / 2, self._pill_height / 2)
        painter.setFont(self._pill_font)
        painter.setPen(ink)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, word)
        return width
