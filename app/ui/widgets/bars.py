"""Counts as words, bars and digits: one line each, readable without the bar."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.theme import sized
from app.ui.widgets.basics import secondary

BAR_HEIGHT = 10


@dataclass(frozen=True)
class Bar:
    """One line: what is counted, how many, and a colour of its own if it has one."""

    word: str
    count: int
    colour: QColor | None = None
    icon: str = ""


class Bars(QWidget):
    """A small table of counts with bars drawn from the very digits shown."""

    def __init__(self, desk: Desk, lines: Sequence[Bar]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 4)
        most = max((line.count for line in lines), default=0)
        for number, line in enumerate(lines):
            word = QLabel(line.word)
            word.setWordWrap(True)
            digits = QLabel(str(line.count))
            digits.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            digits.setMinimumWidth(30)
            part = line.count / most if most else 0.0
            bar = _Stroke(line.colour or desk.theme["accent"], desk.theme["pill"], part)
            grid.addWidget(word, number, 0)
            grid.addWidget(bar, number, 1)
            grid.addWidget(digits, number, 2)


class Tile(QWidget):
    """One big number with what it counts."""

    def __init__(self, number: str, word: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        digits = QLabel(number)
        digits.setFont(sized(digits.font(), 26, bold=True))
        box.addWidget(digits)
        box.addWidget(secondary(word))
        box.addStretch(1)


class _Stroke(QWidget):
    """The bar of a line."""

    def __init__(self, colour: QColor, ground: QColor, part: float) -> None:
        super().__init__()
        self._colour, self._ground, self._part = colour, ground, part
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(80, BAR_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, 0, self.width(), BAR_HEIGHT)
        radius = BAR_HEIGHT / 2
        painter.setBrush(self._ground)
        painter.drawRoundedRect(whole, radius, radius)
        if self._part > 0:
            whole.setWidth(max(self.width() * self._part, BAR_HEIGHT))
            painter.setBrush(self._colour)
            painter.drawRoundedRect(whole, radius, radius)
        painter.end()
