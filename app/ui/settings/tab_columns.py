"""How the sheets of a tab of the settings stand beside each other."""

from PySide6.QtWidgets import QWidget

from app.ui.components.wrap_layout import ColumnsLayout


def make_columns(tab: QWidget, *, top: bool = True) -> ColumnsLayout:
    """A row over the whole of a tab, for its columns of sheets, each at its own height."""
    columns = ColumnsLayout(tab, spacing=16, top=top)
    columns.setContentsMargins(0, 16, 0, 12)
    return columns
