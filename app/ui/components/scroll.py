"""A place that scrolls, for what is higher than it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSplitter, QTabWidget, QWidget


class Scroll(QScrollArea):
    """Gives what it holds all the height that its wrapped words need; Qt alone would squeeze it."""

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        part = self.widget()
        layout = None if part is None else part.layout()
        if part is not None and layout is not None and layout.hasHeightForWidth():
            part.setMinimumHeight(layout.totalHeightForWidth(self.viewport().width()))


def split_with(left: QWidget, right: QWidget) -> QSplitter:
    """A list and what is chosen in it, with a handle between them."""
    split = QSplitter(Qt.Orientation.Horizontal)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(16)
    split.addWidget(left)
    split.addWidget(right if isinstance(right, QTabWidget) else make_scrollable(right))
    split.setStretchFactor(0, 3)
    split.setStretchFactor(1, 2)
    split.setSizes([640, 420])
    return split


def make_scrollable(part: QWidget) -> QScrollArea:
    """A part that scrolls when it is higher than its place."""
    return Scroll(part)
