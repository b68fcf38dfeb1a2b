"""How fields stand on a page: under their labels, and beside each other."""

from PySide6 import QtCore
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget


def labelled(label: str, field: QWidget, *, stretch: int = 0) -> QWidget:
    """A field under its label; the label names it for a screen reader and focuses it."""
    whole = QWidget()
    box = QVBoxLayout(whole)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(3)
    word = QLabel(label)
    word.setObjectName("secondary")
    word.setBuddy(field)
    box.addWidget(word)
    box.addWidget(field, stretch)
    editor = field.focusProxy() or field
    if not editor.accessibleName():
        editor.setAccessibleName(label)
    return whole


def side_by_side(*parts: QWidget, spacing: int = 12) -> QWidget:
    """Parts in one row, at the top of it."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for part in parts:
        row.addWidget(part, 1, QtCore.Qt.AlignmentFlag.AlignTop)
    return whole
