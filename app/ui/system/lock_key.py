"""The key that locks, also while a dialog is open: the window's own command is not heard then."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from app.ui.system.idle import FocusWatch

LOCK_KEY = "Ctrl+L"


class LockKey(FocusWatch):
    """Says that the key was pressed in a dialog, or while a list or a menu was open."""

    pressed = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        is_lock = QKeySequence(event.keyCombination()) == QKeySequence(LOCK_KEY)
        above = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if is_lock and above is not None:
            self.pressed.emit()
            return True
        return False
