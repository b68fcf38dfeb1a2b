"""Counts as words, bars and digits: one line each, readable without the bar."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.components.basics import Looks, PressButton, secondary
from app.ui.foundation.theme import resize_font, scale_px

BAR_HEIGHT, FINE_HEIGHT, COLUMN_HEIGHT = 10, 6, 90
INDENT = 14
LEAST_BAR = 44


@dataclass(frozen=True)
class Bar:
    """One line: what is counted, how many, and a colour of its own if it has one.

    `text` stands instead of the digits; a `fine` line is a part of the one above it; `open` shows
    the rows behind the number. `interval` is what the number may stand for, and `before` the number
    of an earlier day.
    """

    word: str
    count: int
    colour: QColor | None = None
    icon: str = ""
    text: str = ""
    fine: bool = False
    open: Callable[[], object] | None = None
    interval: tuple[int, int] | None = None
    before: int | None = None


class Bars(QWidget):
    """A small table of counts with bars drawn from the very digits shown.

    `days` are the headings of the numbers and of the earlier ones beside them, if there are any.
    """

    def __init__(self, looks: Looks, lines: Sequence[Bar], days: tuple[str, str] | None = None):
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 4)
        grid.setColumnMinimumWidth(1, LEAST_BAR)
        most = max((max(line.count, *(line.interval or (0,))) for line in lines), default=0)
        for column, day in enumerate(days or (), start=2):
            grid.addWidget(_align_right(secondary(day)), 0, column)
        for number, line in enumerate(lines, start=1):
            word = secondary(line.word) if line.fine else QLabel(line.word)
            word.setWordWrap(True)
            word.setIndent(INDENT if line.fine else 0)
            colour = line.colour or looks.theme["accent"]
            height = FINE_HEIGHT if line.fine else BAR_HEIGHT
            grid.addWidget(word, number, 0)
            grid.addWidget(draw_bar(looks, line, most, colour, height), number, 1)
            grid.addWidget(_digits(line), number, 2)
            if days is not None:
                before = "" if line.before is None else str(line.before)
                grid.addWidget(_align_right(secondary(before)), number, 3)


def draw_bar(looks: Looks, line: Bar, most: int, colour: QColor, height: int) -> "Stroke":
    """The bar of a line, `height` pixels high; the whole width is `most`."""
    whole = max(1, most)
    made = Stroke(colour, looks.theme["pill"], line.count / whole, height)
    if line.interval is not None:
        low, high = line.interval
        before = None if line.before is None else line.before / whole
        made.mark(looks.theme["text"], looks.theme["surface"], (low / whole, high / whole), before)
    return made


def _align_right(label: QLabel) -> QLabel:
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    label.setWordWrap(False)
    return label


def _digits(line: Bar) -> QWidget:
    """The number; where its rows can be seen, a button that shows them."""
    text = line.text or str(line.count)
    if line.open is None or not line.count:
        digits = QLabel(text)
        digits.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        digits.setMinimumWidth(scale_px(30))
        if line.open is not None:
            digits.setContentsMargins(0, 0, 7, 0)
        return digits
    return figure_button(text, line.word, line.open)


def figure_button(text: str, word: str, show: Callable[[], object]) -> QPushButton:
    """A number that shows its rows when it is pressed."""
    made = PressButton(text)
    made.setObjectName("figure")
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAccessibleName(f"{word}: {text}")
    made.clicked.connect(lambda: show())
    return made


class Columns(QWidget):
    """Counts over time: a column each, its digits above and its words below.

    Where an earlier number is known, it stands in brackets below the digits.
    """

    def __init__(self, looks: Looks, lines: Sequence[Bar]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2)
        grid.setVerticalSpacing(2)
        most = max((line.count for line in lines), default=0)
        for number, line in enumerate(lines):
            digits = _digits(line)
            digits.setMinimumWidth(0)
            part = line.count / most if most else 0.0
            upright = Stroke(looks.theme["accent"], looks.theme["pill"], part, upright=True)
            word = secondary(line.word)
            word.setFont(resize_font(word.font(), 11))
            word.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            word.setWordWrap(False)
            grid.addWidget(digits, 0, number, Qt.AlignmentFlag.AlignHCenter)
            if line.before is not None:
                before = secondary(f"({line.before})")
                before.setFont(word.font())
                before.setWordWrap(False)
                grid.addWidget(before, 1, number, Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(upright, 2, number)
            grid.addWidget(word, 3, number)
            grid.setColumnStretch(number, 1)


class Tile(QWidget):
    """One big number with what it counts; `show` opens its rows."""

    def __init__(self, number: str, word: str, show: Callable[[], object] | None = None) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        digits: QWidget = QLabel(number)
        if show is not None:
            digits = figure_button(number, word, show)
            digits.setObjectName("tileFigure")
        digits.setFont(resize_font(digits.font(), 26, bold=True))
        box.addWidget(digits, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(secondary(word))
        box.addStretch(1)


class Stroke(QWidget):
    """The bar of a line, or an upright one."""

    def __init__(
        self,
        colour: QColor,
        ground: QColor,
        part: float,
        thick: int = BAR_HEIGHT,
        *,
        upright: bool = False,
    ) -> None:
        super().__init__()
        self._colour, self._ground, self._part = colour, ground, part
        self._thick, self._upright = thick, upright
        self._ink, self._paper = colour, ground
        self.interval: tuple[float, float] | None = None
        self.before: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def mark(
        self, ink: QColor, paper: QColor, interval: tuple[float, float], before: float | None
    ) -> None:
        """Draw over it the interval that it stands for, and a dot where it was before."""
        self._ink, self._paper, self.interval, self.before = ink, paper, interval, before

    def sizeHint(self) -> QSize:
        return QSize(12, COLUMN_HEIGHT) if self._upright else QSize(80, self._thick)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, 0, self.width(), self._thick)
        if self._upright:
            whole = QRectF((self.width() - self._thick) / 2, 0, self._thick, self.height())
        radius = self._thick / 2
        painter.setBrush(self._ground)
        painter.drawRoundedRect(whole, radius, radius)
        if self._part > 0:
            painter.setBrush(self._colour)
            painter.drawRoundedRect(self._fill_rect(whole), radius, radius)
        if self.interval is not None:
            self._draw_marks(painter, self.interval)
        painter.end()

    def _draw_marks(self, painter: QPainter, interval: tuple[float, float]) -> None:
        middle, reach = self._thick / 2, self._thick / 2 - 1
        low, high = (1 + part * (self.width() - 2) for part in interval)
        painter.setPen(QPen(self._ink, 1))
        painter.drawLine(QPointF(low, middle), QPointF(high, middle))
        for at in (low, high):
            painter.drawLine(QPointF(at, middle - reach), QPointF(at, middle + reach))
        if self.before is not None:
            painter.setBrush(self._paper)
            at = reach + self.before * (self.width() - 2 * reach)
            painter.drawEllipse(QPointF(at, middle), reach - 0.5, reach - 0.5)

    def _fill_rect(self, whole: QRectF) -> QRectF:
        filled = QRectF(whole)
        if self._upright:
            filled.setTop(whole.bottom() - max(whole.height() * self._part, self._thick))
        else:
            filled.setWidth(max(whole.width() * self._part, self._thick))
        return filled
