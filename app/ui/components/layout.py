"""How fields stand on a page: under their labels, and beside each other."""

from PySide6 import QtCore
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget


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
    elif editor.inherits("QComboBox"):
        name_combo(editor, label)
    return whole


def name_field(field: QWidget, label: str) -> None:
    """Name a field for assistive technology; the part that takes the keyboard gets the name."""
    editor = field.focusProxy() or field
    editor.setAccessibleName(label)
    if editor.inherits("QComboBox"):
        name_combo(editor, label)


def name_combo(combo: QWidget, label: str) -> None:
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
