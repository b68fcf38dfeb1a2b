"""A client's path as one picture over time, to be looked at together."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.models.rules.path_spans import PathSpans, Span, list_ticks, stack_rows
from app.ui.components.basics import heading, secondary
from app.ui.components.scroll import make_scrollable
from app.ui.foundation.screens import fit_to_screen
from app.ui.foundation.theme import resize_font, scale_px
from app.ui.foundation.workspace import Workspace

SIZE = QSize(1120, 620)
_LANE, _ROW, _LABEL, _TICK = 30, 34, 128, 92  # pixels: heights, width of the words, of a tick
_DOT = 8.0


class PathPicture(QWidget):
    """Lanes under each other: status, phase, rest, work and measures, meetings.

    A span bears its words, and all of it is told in words to a screen reader.
    """

    def __init__(self, workspace: Workspace, spans: PathSpans) -> None:
        super().__init__()
        self._workspace, self._spans = workspace, spans
        self._lanes: list[tuple[str, tuple[Span, ...]]] = [
            (self.tr("Status"), spans.statuses),
            (self.tr("Phase"), spans.phases),
            (self.tr("Service rests"), spans.rests),
            (self.tr("Work and measures"), spans.work),
        ]
        self._lanes = [(word, lane) for word, lane in self._lanes if lane]
        self.setMinimumSize(scale_px(640), self._height())
        self.setAccessibleName(self.tell())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return QSize(scale_px(1000), self._height())

    def tell(self) -> str:
        """The picture in words."""
        day = self._workspace.labels.day
        parts = []
        for word, lane in self._lanes:
            told = ", ".join(
                f"{self._words(span)} {day(span.start)}–{'' if span.open else day(span.end)}"
                for span in lane
            )
            parts.append(f"{word}: {told}")
        if self._spans.meetings:
            parts.append(self.tr("%n meeting(s) and contact(s)", "", len(self._spans.meetings)))
        return "; ".join(parts)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = float(scale_px(8))
        bottom = self._height() - scale_px(30)
        self._draw_ticks(painter, bottom)
        for word, lane in self._lanes:
            self._draw_label(painter, word, top)
            rows = stack_rows(lane) if lane is self._spans.work else [0] * len(lane)
            for span, row in zip(lane, rows, strict=True):
                self._draw_span(painter, span, top + row * scale_px(_ROW))
            top += scale_px(_ROW) * (max(rows) + 1) + scale_px(8)
        if self._spans.meetings:
            self._draw_meetings(painter, top)
        painter.end()

    def _height(self) -> int:
        rows = sum(
            max(stack_rows(lane)) + 1 if lane is self._spans.work else 1 for _, lane in self._lanes
        )
        gaps = scale_px(8) * (len(self._lanes) + 2)
        return scale_px(_ROW) * (rows + bool(self._spans.meetings)) + gaps + scale_px(30)

    def _find_place(self, day: date) -> float:
        """Where a day stands from the left."""
        left, right = scale_px(_LABEL), self.width() - scale_px(16)
        whole = max(1, (self._spans.last - self._spans.first).days)
        return left + (right - left) * (day - self._spans.first).days / whole

    def _draw_ticks(self, painter: QPainter, bottom: int) -> None:
        theme = self._workspace.theme
        room = self.width() - scale_px(_LABEL)
        painter.setFont(resize_font(self.font(), 12))
        for tick in list_ticks(self._spans.first, self._spans.last, room // scale_px(_TICK)):
            x = self._find_place(tick)
            painter.setPen(QPen(theme["hairline"], 1))
            painter.drawLine(QPointF(x, 0), QPointF(x, bottom))
            painter.setPen(theme["secondary"])
            where = QRectF(x - scale_px(45), bottom + 4, scale_px(90), scale_px(20))
            painter.drawText(where, Qt.AlignmentFlag.AlignHCenter, f"{tick.month}/{tick.year}")
        today = self._workspace.today
        if today <= self._spans.last:
            painter.setPen(QPen(theme["accent"], 2, Qt.PenStyle.DashLine))
            painter.drawLine(
                QPointF(self._find_place(today), 0), QPointF(self._find_place(today), bottom)
            )

    def _draw_label(self, painter: QPainter, word: str, top: float) -> None:
        painter.setFont(resize_font(self.font(), 13, bold=True))
        painter.setPen(self._workspace.theme["text"])
        where = QRectF(0, top, scale_px(_LABEL) - 8, scale_px(_LANE))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(where, flags, word)

    def _draw_span(self, painter: QPainter, span: Span, top: float) -> None:
        left, right = (
            self._find_place(span.start),
            max(self._find_place(span.end), self._find_place(span.start) + 6),
        )
        box = QRectF(left, top, right - left, scale_px(_LANE))
        ground, ink, edge = self._colours(span)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        inside = box.adjusted(6, 0, -4, 0)
        key = str(span.value) if span.value is not None else ""
        if key in self._workspace.theme.statuses and box.width() > scale_px(26):
            size = scale_px(16)
            at = QPointF(inside.left(), box.center().y() - size / 2)
            self._workspace.icons.draw(painter, f"status_{key}", edge, at, size)
            inside.setLeft(inside.left() + size + 5)
        painter.setFont(resize_font(self.font(), 13))
        painter.setPen(ink)
        metrics = QFontMetrics(painter.font())
        word = metrics.elidedText(
            self._words(span), Qt.TextElideMode.ElideRight, int(inside.width())
        )
        if len(word) > 1:
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, word)

    def _draw_meetings(self, painter: QPainter, top: float) -> None:
        theme = self._workspace.theme
        self._draw_label(painter, self.tr("Meetings"), top)
        painter.setPen(QPen(theme["surface"], 1))
        painter.setBrush(theme["secondary"])
        for day in self._spans.meetings:
            painter.drawEllipse(
                QPointF(self._find_place(day), top + scale_px(_LANE) / 2), _DOT / 2, _DOT / 2
            )

    def _colours(self, span: Span) -> tuple[QColor, QColor, QColor]:
        """Ground, letters and edge."""
        theme = self._workspace.theme
        status = theme.statuses.get(str(span.value)) if span in self._spans.statuses else None
        if status is not None:
            return status.tint, status.text, status.icon
        if span in self._spans.rests:
            return theme["warning"], theme["on_warning"], theme["on_warning"]
        if span in self._spans.work:
            return theme["accent_soft"], theme["accent_text"], theme["accent"]
        return theme["surface"], theme["text"], theme["border"]

    def _words(self, span: Span) -> str:
        labels = self._workspace.labels
        if span in self._spans.rests:
            return labels.resting_mark()
        return span.text or labels.word_or_nothing(span.value)


class PathDialog(QDialog):
    """The picture with room around it; its title tells no name."""

    def __init__(self, workspace: Workspace, spans: PathSpans, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Path") + " – Rinnalla")
        self.picture = PathPicture(workspace, spans)
        inner = QWidget()
        inner_box = QVBoxLayout(inner)
        inner_box.addWidget(self.picture)
        inner_box.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.addWidget(heading(self.tr("Path"), 22))
        box.addWidget(secondary(self.tr("From the beginning until today (the dashed line).")))
        box.addWidget(make_scrollable(inner), 1)
        fit_to_screen(self, SIZE)
