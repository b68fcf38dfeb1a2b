"""How a search hit is drawn: what it is and whose, the day, and the found words in bold."""

from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QTextDocument, QTransform
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.models.rules.text.names import fold_text
from app.services.caseload.search import Hit
from app.ui.foundation.theme import resize_font, scale_px
from app.ui.foundation.workspace import Workspace

HIT_ROLE = Qt.ItemDataRole.UserRole + 1
WORDS_ROLE = Qt.ItemDataRole.UserRole + 2
"""What was typed, as folded words: they are marked in a title."""
_HIT_HEIGHT, _HEAD_HEIGHT, _PAD = 46, 30, 10
_DAY_WIDTH = 92
_WHOLE = "<div style='color:{ink}; white-space:pre'>{html}</div>"


class HitDelegate(QStyledItemDelegate):
    """Two lines for a hit, one for a heading."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        is_hit = isinstance(index.data(HIT_ROLE), Hit)
        return QSize(100, scale_px(_HIT_HEIGHT if is_hit else _HEAD_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        hit = index.data(HIT_ROLE)
        theme, rect = self._workspace.theme, QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pointed = hit is not None and bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or pointed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme["accent_soft" if chosen else "hover"])
            painter.drawRoundedRect(rect, 6, 6)
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        ink = theme["accent_text" if chosen else "text"]
        if isinstance(hit, Hit):
            self._draw_hit(painter, inner, hit, index.data(WORDS_ROLE) or (), ink)
        else:
            heading = hit is None
            painter.setFont(resize_font(option.font, 13 if heading else 14, bold=True))
            painter.setPen(theme["secondary"] if heading else ink)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(inner, flags, index.data())
        painter.restore()

    def _draw_hit(
        self, painter: QPainter, rect: QRectF, hit: Hit, words: tuple[str, ...], ink: QColor
    ) -> None:
        theme, labels = self._workspace.theme, self._workspace.labels
        half = rect.height() / 2
        day = labels.day(hit.day)
        first = QRectF(rect.left(), rect.top() + 3, rect.width() - scale_px(_DAY_WIDTH), half)
        title = mark_places(hit.title, find_words(hit.title, words))
        _draw_line(painter, first, f"<b>{title}</b>", ink, 14)
        if day:
            painter.setFont(resize_font(painter.font(), 12))
            painter.setPen(theme["secondary"])
            wide = scale_px(_DAY_WIDTH)
            at = QRectF(rect.right() - wide, first.top(), wide, half)
            painter.drawText(at, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, day)
        below = " · ".join(
            filter(None, (escape(owner_words(hit)), mark_places(hit.snippet, list(hit.marks))))
        )
        second = QRectF(rect.left(), rect.top() + half, rect.width(), half - 2)
        _draw_line(painter, second, below, theme["secondary"], 12)


def owner_words(hit: Hit) -> str:
    """Whose it is, where the title does not say it."""
    names = (hit.client_name, hit.employer_name)
    return " · ".join(name for name in names if name and name != hit.title)


def find_words(text: str, words: tuple[str, ...]) -> list[tuple[int, int]]:
    """The places in a text of the words that begin as one of these does."""
    places, at = [], 0
    for word in text.split(" "):
        folded = fold_text(word)
        fitting = [len(typed) for typed in words if typed and folded.startswith(typed)]
        if fitting:
            places.append((at, at + min(max(fitting), len(word))))
        at += len(word) + 1
    return places


def mark_places(text: str, places: list[tuple[int, int]]) -> str:
    """The text as HTML with these places in bold and underlined: colour alone marks nothing."""
    parts, at = [], 0
    for start, end in sorted(places):
        if start < at:
            continue
        parts += [escape(text[at:start]), f"<b><u>{escape(text[start:end])}</u></b>"]
        at = end
    return "".join((*parts, escape(text[at:]))).replace("\n", " ")


def _draw_line(painter: QPainter, rect: QRectF, html: str, ink: QColor, pixels: int) -> None:
    document = QTextDocument()
    document.setDefaultFont(resize_font(painter.font(), pixels))
    document.setDocumentMargin(0)
    document.setHtml(_WHOLE.format(ink=ink.name(), html=html))
    painter.save()
    painter.setClipRect(rect)
    top = rect.top() + (rect.height() - document.size().height()) / 2
    painter.setTransform(QTransform.fromTranslate(rect.left(), top), combine=True)
    document.drawContents(painter)
    painter.restore()
