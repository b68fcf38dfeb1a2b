"""How fields stand on a page: under their labels, and beside each other."""

from collections.abc import Iterable

from PySide6 import QtCore
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QVBoxLayout,
    QWidget,
)


def wrap_with_label(label: str, field: QWidget, *, stretch: int = 0) -> QWidget:
    """A field under its label; the label names it for a screen reader and focuses it."""
    whole = QWidget()
    box = column(whole, spacing=3)
    word = QLabel(label)
    word.setObjectName("secondary")
    word.setBuddy(field)
    box.addWidget(word)
    box.addWidget(field, stretch)
    editor = field.focusProxy() or field
    if not editor.accessibleName():
        name_field(field, label)
    elif isinstance(editor, QComboBox):
        name_combo(editor, label)
    return whole


def name_field(field: QWidget, label: str) -> None:
    """Name a field for assistive technology; the part that takes the keyboard gets the name."""
    editor = field.focusProxy() or field
    editor.setAccessibleName(label)
    if isinstance(editor, QComboBox):
        name_combo(editor, label)


def name_combo(combo: QComboBox, label: str) -> None:
    """Give a combo box a label for assistive technology.

    On Linux its accessible name is its value, and only a label beside it, in the same parent, is
    told: the one on the page stands further out, so a hidden one is put there.
    """
    word = QLabel(label, combo.parentWidget())
    word.hide()
    word.setBuddy(combo)


def column(whole: QWidget, *, spacing: int = 12) -> QVBoxLayout:
    """Parts under each other, `spacing` pixels apart, over the whole of a widget."""
    box = QVBoxLayout(whole)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    return box


def side_by_side(*parts: QWidget, spacing: int = 12) -> QWidget:
    """Parts in one row, `spacing` pixels apart, at the top of it."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for part in parts:
        row.addWidget(part, 1, QtCore.Qt.AlignmentFlag.AlignTop)
    return whole


def in_columns(parts: Iterable[QWidget], count: int) -> QWidget:
    """Parts in columns of one width, each under the lowest column so far."""
    whole = QWidget()
    columns = QHBoxLayout(whole)
    columns.setContentsMargins(0, 0, 0, 0)
    columns.setSpacing(12)
    stacks = [QVBoxLayout() for _ in range(count)]
    heights = [0] * count
    for part in parts:
        lowest = heights.index(min(heights))
        stacks[lowest].addWidget(part)
        heights[lowest] += part.sizeHint().height()
    for stack in stacks:
        stack.setSpacing(12)
        stack.addStretch(1)
        columns.addLayout(stack, 1)
    return whole


class WrapLayout(QLayout):
    """Parts beside each other as words are, on as many rows as the width asks for."""

    def __init__(self, whole: QWidget, *, spacing: int = 8) -> None:
        super().__init__(whole)
        self._parts: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, part: QLayoutItem) -> None:
        self._parts.append(part)

    def count(self) -> int:
        return len(self._parts)

    def itemAt(self, at: int) -> QLayoutItem | None:
        return self._parts[at] if 0 <= at < len(self._parts) else None

    def takeAt(self, at: int) -> QLayoutItem | None:
        return self._parts.pop(at) if 0 <= at < len(self._parts) else None

    def expandingDirections(self) -> QtCore.Qt.Orientation:
        return QtCore.Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QtCore.QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, rect: QtCore.QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, moving=True)

    def sizeHint(self) -> QtCore.QSize:
        return self.minimumSize()

    def minimumSize(self) -> QtCore.QSize:
        return QtCore.QSize(0, max((part.sizeHint().height() for part in self._parts), default=0))

    def _place(self, rect: QtCore.QRect, *, moving: bool) -> int:
        """Lay the parts out in a rectangle; the height that they take."""
        left, top, row = rect.x(), rect.y(), 0
        for part in self._parts:
            size = part.sizeHint()
            if left > rect.x() and left + size.width() > rect.right() + 1:
                left, top, row = rect.x(), top + row + self.spacing(), 0
            if moving:
                size.setWidth(min(size.width(), rect.width()))
                part.setGeometry(QtCore.QRect(QtCore.QPoint(left, top), size))
            left += size.width() + self.spacing()
            row = max(row, size.height())
        return top + row - rect.y()
