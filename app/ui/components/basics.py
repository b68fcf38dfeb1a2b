"""Small parts of every page: buttons, headings, sheets, notices, and what an empty view says.

The first picture waits for this module: what it does not show is named in quotes.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.late import LateModule
from app.ui.foundation.icons import Icons
from app.ui.foundation.theme import Theme, resize_font, scale_px, scale_size

if TYPE_CHECKING:
    from app.ui.components import accessible
else:
    accessible = LateModule("app.ui.components.accessible")


class Looks(Protocol):
    """What a component needs to be drawn; the workspace and the start window both have it."""

    theme: Theme
    icons: Icons


class PressButton(QPushButton):
    """A button that Enter presses, as Space does; Qt's own know Enter only in dialogs."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: "QtGui.QKeyEvent") -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)


class _IconButton(QToolButton):
    def keyPressEvent(self, event: "QtGui.QKeyEvent") -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)


def is_enter(event: "QtGui.QKeyEvent") -> bool:
    """Whether one of the two Enter keys was pressed."""
    return event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter)


def button(
    looks: Looks, text: str, press: Callable[[], object], *, icon: str = "", name: str = ""
) -> QPushButton:
    """A push button; `name` is "primary", "quiet" or nothing."""
    made = PressButton(text)
    made.setObjectName(name)
    if icon:
        ink = looks.theme["on_accent" if name == "primary" else "text"]
        made.setIcon(looks.icons.icon(icon, ink))
        made.setIconSize(scale_size(16))
    made.clicked.connect(lambda: press())
    return made


def icon_button(looks: Looks, icon: str, name: str, press: Callable[[], object]) -> QToolButton:
    """A button that is only an icon; its name is the tooltip and what a screen reader says."""
    made = _IconButton()
    made.setIcon(looks.icons.icon(icon, looks.theme["secondary"]))
    made.setIconSize(scale_size(18))
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.clicked.connect(lambda: press())
    return made


class _Heading(QLabel):
    def make_access(self) -> "QtGui.QAccessibleInterface":
        return accessible.HeadingAccess(self)


def heading(text: str, pixels: int = 16) -> QLabel:
    """A heading inside a page."""
    label = _Heading(text)
    label.setFont(resize_font(label.font(), pixels, bold=True))
    return label


def picture(shown: "QtGui.QPixmap", name: str) -> QLabel:
    """A picture, and what a screen reader says that it is."""
    label = QLabel()
    label.setPixmap(shown)
    label.setAccessibleName(name)
    return label


def secondary(text: str = "") -> QLabel:
    """A quieter line of text that wraps."""
    label = QLabel(text)
    label.setObjectName("secondary")
    label.setWordWrap(True)
    return label


def warning(sentence: str, *, name: str = "warning") -> QFrame:
    """A sentence in a box that catches the eye; as a "notice" it is a quieter one."""
    frame = QFrame()
    frame.setObjectName(name)
    box = QVBoxLayout(frame)
    box.setContentsMargins(12, 10, 12, 10)
    words = QLabel(sentence)
    words.setWordWrap(True)
    box.addWidget(words)
    return frame


class ShortLabel(QLabel):
    """One line of words, which ends in an ellipsis where it has no room; whole in its tooltip."""

    def minimumSizeHint(self) -> QtCore.QSize:
        least = super().minimumSizeHint()
        return QtCore.QSize(min(least.width(), scale_px(120)), least.height())

    def resizeEvent(self, event: "QtGui.QResizeEvent") -> None:
        super().resizeEvent(event)
        self.setToolTip(self.text() if self._shorten() != self.text() else "")

    def paintEvent(self, event: "QtGui.QPaintEvent") -> None:
        painter = QtGui.QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        middle = QtCore.Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.contentsRect(), middle, self._shorten())
        painter.end()

    def _shorten(self) -> str:
        right = QtCore.Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.text(), right, self.contentsRect().width())


class PathLabel(QLabel):
    """Where a file is: a long path is shortened in the middle, and whole in its tooltip."""

    def __init__(self, path: Path, width: int) -> None:
        """Args: `width` is how many pixels it may take."""
        super().__init__(str(path))
        self._whole = str(path)
        self.setToolTip(self._whole)
        self._shorten(width)

    def enterEvent(self, event: "QtGui.QEnterEvent") -> None:
        super().enterEvent(event)
        self.setTextInteractionFlags(QtCore.Qt.TextInteractionFlag.TextSelectableByMouse)

    def _shorten(self, width: int) -> None:
        metrics = self.fontMetrics()
        if metrics.horizontalAdvance(self._whole) <= width:
            self.setText(self._whole)
        else:
            middle = QtCore.Qt.TextElideMode.ElideMiddle
            self.setText(metrics.elidedText(self._whole, middle, width))


class WidePathLabel(PathLabel):
    """The same, as wide as what it stands in."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, 0)
        policy = QtWidgets.QSizePolicy.Policy
        self.setSizePolicy(policy.Ignored, policy.Preferred)

    def resizeEvent(self, event: "QtGui.QResizeEvent") -> None:
        super().resizeEvent(event)
        self._shorten(self.width())


class Card(QFrame):
    """A white sheet with a heading and parts under each other."""

    def __init__(self, title: str = "", *, name: str = "sheet") -> None:
        super().__init__()
        self.setObjectName(name)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(16, 14, 16, 16)
        self.box.setSpacing(12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.box.addLayout(self.head)
        if title:
            self.head.addWidget(heading(title))
        self.head.addStretch(1)

    def add(self, part: QWidget, stretch: int = 0) -> None:
        """Put a part under the others; spare room is shared by `stretch`, as Qt does."""
        self.box.addWidget(part, stretch)


class Panel(Card):
    """A sheet of the settings that another feature makes; it reads again what it shows."""

    def refresh(self) -> None:
        """Show what is so now."""


class EmptyState(QWidget):
    """What belongs in a view that has nothing yet, and the one thing to do about it."""

    def __init__(self, text: str, *actions: QPushButton) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setSpacing(12)
        box.addStretch(1)
        label = secondary(text)
        label.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        label.setMinimumWidth(scale_px(320))
        middle = QHBoxLayout()  # an aligned label would get too little height for its lines
        middle.addStretch(1)
        middle.addWidget(label)
        middle.addStretch(1)
        box.addLayout(middle)
        row = QHBoxLayout()
        row.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        for action in actions:
            row.addWidget(action)
        box.addLayout(row)
        box.addStretch(1)


def action(
    parent: QWidget, text: str, run: Callable[[], object], *, key: str = "", everywhere: bool = True
) -> "QtGui.QAction":
    """A command with its shortcut, for a menu; works in the whole window unless told otherwise."""
    made = QtGui.QAction(text, parent)
    if key:
        made.setShortcut(key)
        made.setShortcutContext(
            QtCore.Qt.ShortcutContext.WindowShortcut
            if everywhere
            else QtCore.Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
    made.triggered.connect(lambda: run())
    return made


class RecordedLine(QLineEdit):
    """A line that Enter records; Ctrl+Z there takes back its letters, and with none the record."""

    def empty(self) -> None:
        """Empty the line after its words were recorded; they are no letters to take back."""
        self.setText("")  # `clear` would leave them to Ctrl+Z

    def event(self, event: "QtCore.QEvent") -> bool:
        if event.type() == QtCore.QEvent.Type.ShortcutOverride and isinstance(
            event, QtGui.QKeyEvent
        ):
            undo = event.matches(QtGui.QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QtGui.QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()  # it is the window's
                return False
        return super().event(event)
