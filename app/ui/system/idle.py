"""Tells when nobody has touched the keyboard or the mouse for a while."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

LOOK_EVERY_MS = 5_000
_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
    QEvent.Type.InputMethod,
}


def awake_seconds() -> float:
    """A clock that nobody can set; where it can, it counts while the computer sleeps, too."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


class FocusWatch(QObject):
    """Hears what comes to whichever window has the keyboard.

    Not the application: its filter would be handed every object, also one that is going.
    """

    def watch(self, app: QGuiApplication) -> None:
        """Begin to listen."""
        app.focusWindowChanged.connect(self._watch_window)
        self._watch_window(app.focusWindow())

    def _watch_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)


class Idle(FocusWatch):
    """Watches the windows. `passed` comes once when the minutes are over; 0 is never."""

    passed = Signal()

    def __init__(self, minutes: int, *, seconds: Callable[[], float] = awake_seconds) -> None:
        super().__init__()
        self.minutes = minutes
        self._seconds = seconds
        self._touched = seconds()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.check_time)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._touched = self._seconds()
        return False

    def check_time(self) -> None:
        """Look whether the time is over."""
        if self.minutes and self._seconds() - self._touched >= self.minutes * 60:
            self._touched = self._seconds()
            self.passed.emit()
