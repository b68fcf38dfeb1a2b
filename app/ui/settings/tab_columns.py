"""How the sheets of a tab of the settings stand beside each other."""

from PySide6.QtWidgets import QHBoxLayout, QWidget


def make_columns(tab: QWidget) -> QHBoxLayout:
    """A row over the whole of a tab, for its columns of sheets."""
    columns = QHBoxLayout(tab)
    columns.setContentsMargins(0, 16, 0, 12)
    columns.setSpacing(16)
    return columns
