"""The system's wish that the program end, heard while Qt waits for something to happen."""

import signal
from socket import socketpair

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication


class Termination(QObject):
    """Ends as if the window was closed when the system says so, so that nothing stays behind.

    Python's own handlers do not run while Qt waits; a byte on a socket wakes it up.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._heard, self._waker = socketpair()
        self._waker.setblocking(False)
        signal.set_wakeup_fd(self._waker.fileno())
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._leave)

    def _leave(self) -> None:
        self._heard.recv(64)
        self._app.closeAllWindows()
        self._app.quit()
