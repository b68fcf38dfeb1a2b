"""Paints a client's card: name, situation, next date, and the status at the left edge.

A board has fifty cards in sight, so what can be is made once and kept: the sheet of a card, which
all of one status share, and its words as they are measured, shortened and shaped.
"""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import (
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QStaticText,
    QTransform,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.models.enums import Status
from app.services.caseload.clients import ClientCard
from app.ui.board.column_model import CARD_ROLE
from app.ui.foundation.theme import resize_font, scale_px
from app.ui.foundation.workspace import Workspace

ROW_HEIGHT = 92
CARD_GAP = 8
RADIUS = 8.0
BAR = 6
PAD = 12
ABOVE, BELOW = 10, 9
PILL_HEIGHT = 21
ICON = 15
KEPT = 240  # cards whose words are kept, and
KEPT_SHEETS = 40  # sheets, which change with the width of the columns
_FRAME = QMargins(1, 1, 1, 1)  # the frame of the chosen one reaches so far over the card
_SELECTED = QStyle.StateFlag.State_Selected
_FOCUSED = QStyle.StateFlag.State_HasFocus
_POINTED = QStyle.StateFlag.State_MouseOver


@dataclass(frozen=True, slots=True)
class _Words:
    """Words where they stand on the card, shaped and ready to be painted."""

    at: QPointF
    text: QStaticText
    font: QFont
    ink: QColor


@dataclass(frozen=True, slots=True)
class _Content:
    """What stands on the sheet of one card, for as long as that card, its width and day last."""

    card: ClientCard
    width: int
    day: date
    pills: tuple[tuple[QRect, QColor], ...]
    words: tuple[_Words, ...]
    resting_at: QPointF | None  # the icon that stands where the word has no room


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
        self._sheets: dict[tuple[Status, int, int, int, int, float], QPixmap] = {}
        self._contents: dict[int, _Content] = {}

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
        content = self._content(card, rect.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        painter.drawPixmap(
            -_FRAME.left(), -_FRAME.top(), self._sheet(painter, rect.size(), card.status, state)
        )
        if content.pills:
            painter.setPen(Qt.PenStyle.NoPen)
            round_by = self._pill_height / 2
            for pill, fill in content.pills:
                painter.setBrush(fill)
                painter.drawRoundedRect(pill, round_by, round_by)
        for words in content.words:
            painter.setFont(words.font)
            painter.setPen(words.ink)
            painter.drawStaticText(words.at, words.text)
        if content.resting_at is not None:
            ink = self._workspace.theme["on_warning"]
            self._workspace.icons.draw(painter, "resting", ink, content.resting_at, self._icon)
        painter.restore()

    def _sheet(
        self, painter: QPainter, size: QSize, status: Status, state: QStyle.StateFlag
    ) -> QPixmap:
        """The card of a status without its words, painted once."""
        # Without the keyboard it is only the last one that had it.
        wide = 2 if state & _SELECTED else 1
        ink = "border" if state & (_SELECTED | _POINTED) else "hairline"
        frame = QPen(self._workspace.theme["accent" if state & _FOCUSED else ink], wide)
        ratio = painter.device().devicePixelRatioF()
        key = (status, size.width(), size.height(), frame.color().rgb(), wide, ratio)
        sheet = self._sheets.get(key)
        if sheet is None:
            if len(self._sheets) >= KEPT_SHEETS:
                self._sheets.clear()
            sheet = self._sheets[key] = QPixmap(size.grownBy(_FRAME) * ratio)
            sheet.setDevicePixelRatio(ratio)
            sheet.fill(Qt.GlobalColor.transparent)
            fresh = QPainter(sheet)
            fresh.setRenderHint(QPainter.RenderHint.Antialiasing)
            place = QRect(QPoint(_FRAME.left(), _FRAME.top()), size)
            self._paint_sheet(fresh, place, status, frame)
            fresh.end()
        return sheet

    def _paint_sheet(self, painter: QPainter, rect: QRect, status: Status, frame: QPen) -> None:
        theme = self._workspace.theme
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.fillPath(shape, theme["surface"])
        painter.save()
        painter.setClipRect(
            rect.left(), rect.top(), BAR, rect.height(), Qt.ClipOperation.IntersectClip
        )
        painter.fillPath(shape, theme.statuses[status].bar)
        painter.restore()
        painter.setPen(frame)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        inside = self._inside(rect.width()).translated(rect.topLeft())
        self._workspace.icons.draw(
            painter,
            f"status_{status}",
            theme.statuses[status].icon,
            QPointF(inside.right() - self._icon + 1, self._pill_line(inside).top() + 3),
            self._icon,
        )

    def _content(self, card: ClientCard, width: int) -> _Content:
        """What stands on a card, made when that card is painted first."""
        kept, today = self._contents.get(card.id), self._workspace.today
        if kept is None or kept.card is not card or kept.width != width or kept.day != today:
            if len(self._contents) >= KEPT:
                self._contents.clear()
            kept = self._contents[card.id] = self._make_content(card, width, today)
        return kept

    def _make_content(self, card: ClientCard, width: int, today: date) -> _Content:
        theme = self._workspace.theme
        inside = self._inside(width)
        name_high, text_down, text_high, _ = self._lines
        name_line = QRect(inside.left(), inside.top(), inside.width(), name_high)
        text_line = QRect(inside.left(), inside.top() + text_down, inside.width(), text_high)
        pill_line = self._pill_line(inside)
        name = _shorten(self._name_metrics, card.name, inside.width())
        words = [self._shape(name, self._name_font, name_line, theme["text"])]
        first, second = self._two_lines(card.situation, inside.width())
        if card.next_day is not None or card.resting:  # these need the third line
            first = _shorten(self._text_metrics, card.situation, inside.width())
        else:
            room = inside.width() - self._icon - 6
            second = _shorten(self._text_metrics, second, room)
            words.append(self._shape(second, self._text_font, pill_line, theme["secondary"]))
        words.append(self._shape(first, self._text_font, text_line, theme["secondary"]))
        pills: list[tuple[QRect, QColor]] = []
        resting_at = self._add_pills(card, pill_line, today, pills, words)
        shown = tuple(one for one in words if one.text.text())
        return _Content(card, width, today, tuple(pills), shown, resting_at)

    def _inside(self, width: int) -> QRect:
        """Where words may stand on a card of this width."""
        high = self._row_height - CARD_GAP
        return QRect(0, 0, width, high).adjusted(BAR + PAD, ABOVE, -PAD, -BELOW)

    def _pill_line(self, inside: QRect) -> QRect:
        top = inside.top() + self._lines[-1]
        return QRect(inside.left(), top, inside.width(), self._pill_height)

    def _two_lines(self, text: str, width: int) -> tuple[str, str]:
        """The words that fit a line, and the others."""
        if self._text_metrics.horizontalAdvance(text) <= width:
            return text, ""
        words = text.split()
        for count in range(len(words) - 1, 0, -1):
            first = " ".join(words[:count])
            if self._text_metrics.horizontalAdvance(first) <= width:
                return first, " ".join(words[count:])
        return _shorten(self._text_metrics, text, width), ""

    def _add_pills(
        self,
        card: ClientCard,
        line: QRect,
        today: date,
        pills: list[tuple[QRect, QColor]],
        words: list[_Words],
    ) -> QPointF | None:
        """Add what waits and the rest; the place of the rest's icon where its word has no room."""
        theme, left = self._workspace.theme, line.left()
        if card.next_day is not None:
            word = self._workspace.labels.due_words(card.next_day, today)
            fill, ink = ("late", "on_late") if card.next_day < today else ("pill", "secondary")
            pill = self._pill(left, line, word, theme[ink], words)
            pills.append((pill, theme[fill]))
            left += pill.width() + 6
        if not card.resting:
            return None
        word = self._workspace.labels.resting_mark()
        if self._pill_width(word) > line.right() - self._icon - 6 - left:
            return QPointF(line.right() - 2 * self._icon - 4, line.top() + 3)
        pills.append((self._pill(left, line, word, theme["on_warning"], words), theme["warning"]))
        return None

    def _pill_width(self, word: str) -> int:
        return self._pill_metrics.horizontalAdvance(word) + 16

    def _pill(self, left: int, line: QRect, word: str, ink: QColor, words: list[_Words]) -> QRect:
        """Where a pill stands; its word is added to the words."""
        room = line.right() - self._icon - 6 - left
        word = _shorten(self._pill_metrics, word, room - 16)
        pill = QRect(left, line.top(), self._pill_width(word), self._pill_height)
        words.append(self._shape(word, self._pill_font, pill.adjusted(8, 0, -8, 0), ink))
        return pill

    def _shape(self, text: str, font: QFont, line: QRect, ink: QColor) -> _Words:
        """Words in the middle of a line's height, at its left."""
        shaped = QStaticText(text)
        shaped.setTextFormat(Qt.TextFormat.PlainText)
        shaped.prepare(QTransform(), font)
        above = (line.height() - QFontMetrics(font).height()) / 2
        return _Words(QPointF(line.left(), line.top() + above), shaped, font, ink)


def _shorten(metrics: QFontMetrics, text: str, width: int) -> str:
    return metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, width)
