"""Places that scroll, and pages and parts that fit into narrow ones."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.foundation.screens import FRAME
from app.ui.foundation.theme import scale_px

_PANE = 1  # px, the line over the page of a tab


class Scroll(QScrollArea):
    """Gives what it holds all the height that its wrapped words need; Qt alone would squeeze it."""

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(part)
        self._needed = 0  # how wide it told that it must be

    def minimumSizeHint(self) -> QSize:
        """As wide as what it holds needs, which it does not scroll sideways."""
        least, part = super().minimumSizeHint(), self.widget()
        if part is None:
            return least
        needed = max(part.minimumSizeHint().width(), part.minimumWidth())
        needed += self.verticalScrollBar().sizeHint().width()
        return QSize(max(least.width(), needed), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            needed = self.minimumSizeHint().width()
            if needed != self._needed:
                self._needed = needed
                self.updateGeometry()  # what it holds has come late, and is wider
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        part = self.widget()
        layout = None if part is None else part.layout()
        if part is not None and layout is not None and layout.hasHeightForWidth():
            part.setMinimumHeight(layout.totalHeightForWidth(self.viewport().width()))


class InSight(QObject):
    """Scrolls the page so that a part is in sight as soon as it is shown, or takes more room.

    Of a part that is higher than the window its beginning is.
    """

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        self._turn = QTimer(self)  # when all is laid out
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._scroll)
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.Move):
            self._turn.start()
        return super().eventFilter(watched, event)

    def _scroll(self) -> None:
        around: QWidget | None = self._part.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        page = None if around is None else around.widget()
        if around is None or page is None or not self._part.isVisible():
            return
        bar = around.verticalScrollBar()
        top = self._part.mapTo(page, QPoint(0, 0)).y()
        bottom = top + self._part.height()
        seen = around.viewport().height()
        bar.setValue(min(max(bar.value(), bottom - seen), top))


class WordsDialog(QDialog):
    """A dialog of one width, as high as its words need; what is higher than the screen scrolls.

    Qt alone gives a dialog two thirds of the screen at most, and cuts the words.

    Attributes:
        box: For what scrolls.
        below: For what is always in sight, such as the buttons.
    """

    def __init__(self, parent: QWidget, width: int) -> None:
        super().__init__(parent)
        self.setFixedWidth(scale_px(width))
        words = QWidget()
        self.box = QVBoxLayout(words)
        self.box.setContentsMargins(28, 22, 28, 0)
        words.installEventFilter(self)
        self.below = QVBoxLayout()
        self.below.setContentsMargins(28, 12, 28, 22)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Scroll(words), 1)
        whole.addLayout(self.below)

    def _fit_height(self) -> None:
        """Take the height that the words need, or what the screen has."""
        needed = self.below.sizeHint().height()
        if self.box.hasHeightForWidth():
            needed += self.box.totalHeightForWidth(self.width())
        else:
            needed += self.box.totalSizeHint().height()
        free = self.screen().availableGeometry().height() - FRAME.height()
        self.resize(self.width(), min(needed, free))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # another word is said, or a part is shown
            self._fit_height()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        self._fit_height()
        super().showEvent(event)


class PageStack(QStackedWidget):
    """Pages of which one is seen; it is as small as that one can be, not as the widest of all."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def hasHeightForWidth(self) -> bool:
        """No: the least height is told for the width that the page has.

        Else Qt takes the height that the page would like for the least that it needs.
        """
        return False

    def fit_page(self, on: bool) -> None:
        """Whether the page in sight gets the size of the stack; while it is off, none does."""
        layout = self.layout()
        if layout is not None:
            layout.setEnabled(on)

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return QSize(0, 0) if page is None else _find_least(page, self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class Tabs(QTabWidget):
    """Tabs of which one is seen; they are as small as that one can be, not as the largest of all.

    Qt alone would have a page scroll once a high tab of it has been seen.
    """

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def hasHeightForWidth(self) -> bool:
        """No, as a stack of pages has none."""
        return False

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        if page is None:
            return super().minimumSizeHint()
        least, heads = _find_least(page, self.width()), self.tabBar().minimumSizeHint()
        width = max(least.width(), heads.width())
        return QSize(width, least.height() + heads.height() + _PANE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class Split(QSplitter):
    """Two parts with a handle between them; under each other where there is no room beside."""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(max(self._least_widths(), default=0), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        needed = sum(self._least_widths()) + self.handleWidth() * (self.count() - 1)
        turned = needed > event.size().width()
        wanted = Qt.Orientation.Vertical if turned else Qt.Orientation.Horizontal
        if wanted != self.orientation():
            self.setOrientation(wanted)
            self.updateGeometry()
        super().resizeEvent(event)

    def _least_widths(self) -> list[int]:
        parts = (self.widget(at) for at in range(self.count()))
        return [
            max(part.minimumSizeHint().width(), part.minimumWidth())
            for part in parts
            if part is not None and not part.isHidden()
        ]


def split_with(left: QWidget, right: QWidget) -> QSplitter:
    """A list and what is chosen in it, with a handle between them."""
    split = Split(Qt.Orientation.Horizontal)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(16)
    split.addWidget(left)
    split.addWidget(right if isinstance(right, QTabWidget) else make_scrollable(right))
    split.setStretchFactor(0, 3)
    split.setStretchFactor(1, 2)
    split.setSizes([640, 420])
    return split


def meet_widgets() -> None:
    """Have the classes of all widgets made that PySide makes when it is first asked for them.

    That is when Python is handed a widget which Qt has made by itself; it takes 20 ms, once.
    """
    QScrollArea().viewport()


def make_scrollable(part: QWidget) -> QScrollArea:
    """A part that scrolls when it is higher than its place."""
    return Scroll(part)


def _find_least(page: QWidget, width: int) -> QSize:
    """The least size of a page at this width, in which its words wrap."""
    least = page.minimumSizeHint().expandedTo(page.minimumSize())
    layout = page.layout()
    if layout is not None and layout.hasHeightForWidth():
        wide = max(width, least.width())
        least.setHeight(max(least.height(), layout.totalMinimumHeightForWidth(wide)))
    return least
