"""A line that is recorded by Enter, and empty again then."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class EntryLine(QLineEdit):
    """Ctrl+Z takes back its letters; where none were typed, it undoes what was recorded."""

    def empty(self) -> None:
        """Empty the line after its words were recorded; they are no letters to take back."""
        self.setText("")  # `clear` would leave them to Ctrl+Z

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()  # it is the window's
                return False
        return super().event(event)
