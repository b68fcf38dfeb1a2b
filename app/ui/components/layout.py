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
    """Parts beside each other as words are, on as many rows as the width asks for.

    With `fill` what is left of a row goes to the parts that can be wider, such as fields. With
    `low` the parts stand on the lower edge of their row, as a button beside labelled fields does.
    """

    def __init__(
        self,
        whole: QWidget | None = None,
        *,
        spacing: int = 8,
        fill: bool = False,
        low: bool = False,
    ) -> None:
        if whole is None:
            super().__init__()
        else:
            super().__init__(whole)
        self._parts: list[QLayoutItem] = []
        self._fill, self._low = fill, low
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, part: QLayoutItem) -> None:
        self._parts.append(part)
        self.invalidate()

    def count(self) -> int:
        return len(self._parts)

    def itemAt(self, at: int) -> QLayoutItem | None:
        return self._parts[at] if 0 <= at < len(self._parts) else None

    def takeAt(self, at: int) -> QLayoutItem | None:
        return self._parts.pop(at) if 0 <= at < len(self._parts) else None

    def expandingDirections(self) -> QtCore.Qt.Orientation:
        return QtCore.Qt.Orientation.Horizontal if self._fill else QtCore.Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        rows = self._rows(width - around.left() - around.right())
        heights = sum(max(part.sizeHint().height() for part in row) for row in rows)
        gaps = self.spacing() * max(0, len(rows) - 1)
        return heights + gaps + around.top() + around.bottom()

    def setGeometry(self, rect: QtCore.QRect) -> None:
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        top = inner.y()
        for row in self._rows(inner.width()):
            height = max(part.sizeHint().height() for part in row)
            self._place(row, QtCore.QRect(inner.x(), top, inner.width(), height))
            top += height + self.spacing()

    def sizeHint(self) -> QtCore.QSize:
        return self.minimumSize()

    def minimumSize(self) -> QtCore.QSize:
        shown = [part for part in self._parts if not part.isEmpty()]
        width = max((part.minimumSize().width() for part in shown), default=0)
        height = max((part.sizeHint().height() for part in shown), default=0)
        least = QtCore.QSize(width if self._fill else 0, height)
        return least.grownBy(self.contentsMargins())

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        left = 0
        for part in self._parts:
            if part.isEmpty():
                continue
            wide = part.sizeHint().width()
            if not rows or left + wide > width:
                rows.append([])
                left = 0
            rows[-1].append(part)
            left += wide + self.spacing()
        return rows

    def _place(self, row: list[QLayoutItem], rect: QtCore.QRect) -> None:
        widths = [min(part.sizeHint().width(), rect.width()) for part in row]
        wider = [
            at
            for at, part in enumerate(row)
            if self._fill and part.expandingDirections() & QtCore.Qt.Orientation.Horizontal
        ]
        spare = rect.width() - sum(widths) - self.spacing() * (len(row) - 1)
        for at in wider:
            widths[at] += max(0, spare) // len(wider)
        left = rect.x()
        for part, width in zip(row, widths, strict=True):
            height = min(part.sizeHint().height(), rect.height())
            above = (rect.height() - height) // (1 if self._low else 2)
            part.setGeometry(QtCore.QRect(left, rect.y() + above, width, height))
            left += width + self.spacing()
