"""A note of the system while the window is in the background: how many things wait, and no name."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from app.services.caseload import attention
from app.ui.foundation.preferences import SYSTEM_NOTES, Preferences
from app.ui.foundation.workspace import Workspace

EVERY_MS = 300_000
SHOWN_MS = 10_000

Send = Callable[[str], None]


class SystemNote(QObject):
    """Once a day at the most, only where the coach wants it and looks at something else.

    It lives with the open window, so there is none while the file is locked.
    """

    def __init__(
        self, workspace: Workspace, preferences: Preferences, window: QWidget, send: Send | None
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._preferences = preferences
        self._window = window
        self._send = send or TrayNote(window).show_text
        self._noted_on: date | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Say it, if it is wanted, not said yet today, and nobody looks at the window."""
        today = self._workspace.today
        if self._preferences.read(SYSTEM_NOTES) != "yes" or self._noted_on == today:
            return
        if self._window.isActiveWindow():
            return
        waiting = attention.count_waiting(self._workspace.caseload)
        if waiting:
            self._noted_on = today
            self._send(self.tr("You have %n reminder(s)", "", waiting))


class TrayNote:
    """Says it by an icon in the tray of the system, which is there only as long as the note."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._icon: QSystemTrayIcon | None = None

    def show_text(self, text: str) -> None:
        """Show a note, where the system has a place for it."""
        if not is_possible():
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(self._window.windowIcon(), self._window)
            self._icon.messageClicked.connect(self._window.activateWindow)
        self._icon.show()
        self._icon.showMessage("Rinnalla", text, QIcon(), SHOWN_MS)
        QTimer.singleShot(SHOWN_MS, self._icon, self._icon.hide)


def is_possible() -> bool:
    """Whether the system shows notes of programs."""
    return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()
