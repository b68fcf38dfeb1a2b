"""What keeps the file safe, and how long data is kept."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.ui.components.basics import Panel
from app.ui.components.layout import column
from app.ui.foundation.places import PageName
from app.ui.foundation.workspace import Workspace
from app.ui.settings.retention import RetentionSheet
from app.ui.settings.tab_columns import make_columns


class SafetyTab(QWidget):
    """The panels that are handed in, the last and widest of them over the times of keeping."""

    def __init__(self, workspace: Workspace, panels: Sequence[Panel]) -> None:
        super().__init__()
        self.workspace, self.panels = workspace, panels
        columns = make_columns(self)
        *narrow, wide = panels
        left = QWidget()
        box = column(left, spacing=16)
        for panel in narrow:
            box.addWidget(panel)
        self.retention = RetentionSheet(self.workspace)
        self.retention.wanted.connect(lambda one: self.workspace.go(PageName.CLIENT_FILE, one))
        right = QWidget()
        box = column(right, spacing=16)
        box.addWidget(wide)
        box.addWidget(self.retention)
        columns.add(left, 1)
        columns.add(right, 1)

    def refresh(self) -> None:
        """Show what is so now."""
        for panel in self.panels:
            panel.refresh()
        self.retention.refresh()
