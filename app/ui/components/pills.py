"""Small round words: a status, a date that is late, a filter that is on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu

from app.models.enums import Status
from app.ui.components.basics import PressButton
from app.ui.foundation.theme import scale_size
from app.ui.foundation.workspace import Workspace


class Pill(PressButton):
    """A word on a coloured pill. Pressed it does one thing or opens a menu."""

    def __init__(self, text: str = "", *, name: str = "pill") -> None:
        super().__init__(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(scale_size(16))
        self.set_kind(name)

    def set_kind(self, name: str) -> None:
        """Take the colours of this name in the style sheet."""
        if self.objectName() != name:
            self.setObjectName(name)
            self.style().unpolish(self)
            self.style().polish(self)

    def show_text(self, text: str, *, reading: str = "") -> None:
        """Show a word; `reading` is what a screen reader says where the word alone is not enough"""
        self.setText(text)
        self.setAccessibleName(reading or text)

    def offer(self, choices: Sequence[tuple[str, QIcon, Callable[[], object]]]) -> None:
        """Open a menu of these when pressed."""
        menu = self.menu() or QMenu(self)
        menu.clear()
        for text, icon, run in choices:
            chosen = menu.addAction(icon, text)
            chosen.triggered.connect(lambda _=False, run=run: run())
        if self.menu() is None:
            self.setProperty("menu", True)
            self.setMenu(menu)


class StatusChip(PressButton):
    """A status that a list is narrowed to while the chip is down; it shows how many there are."""

    def __init__(self, workspace: Workspace, status: Status) -> None:
        super().__init__()
        self._word = workspace.labels[status]
        self._name = f"pill_{status}"
        self.setObjectName("chip")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIcon(
            workspace.icons.icon(f"status_{status}", workspace.theme.statuses[status].icon)
        )
        self.setIconSize(scale_size(16))
        self.toggled.connect(self._colour)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show how many clients have the status."""
        self.setText(f"{self._word}  {count}")
        self.setAccessibleName(f"{self._word}: {count}")

    def _colour(self, on: bool) -> None:
        self.setObjectName(self._name if on else "chip")
        self.style().unpolish(self)
        self.style().polish(self)
