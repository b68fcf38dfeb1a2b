"""What the running program watches beside the work: faults, debuggers, the wish to end."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from app.services.vault import process_hardening
from app.ui.system.crash_handler import CrashHandler
from app.ui.system.garbage_collection import GarbageCollection
from app.ui.system.idle import Idle
from app.ui.system.lock_key import LockKey
from app.ui.system.system_lock import SystemLock
from app.ui.system.termination import Termination


class Watch(QObject):
    """Begins after the first picture, which it would only keep waiting."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        GarbageCollection(parent)
        process_hardening.refuse_debuggers()
        self._crashes = CrashHandler()
        self._crashes.install()
        Termination(app)


class LockWatch:
    """Says when an open file has to be locked.

    Nobody is there, the computer was locked, or Ctrl+L was pressed in a dialog.
    """

    def __init__(self, app: QApplication, minutes: int, lock: Callable[[], None]) -> None:
        self.idle = Idle(minutes)
        self.idle.passed.connect(lock)
        self.idle.watch(app)
        self._key = LockKey()
        self._key.pressed.connect(lock, Qt.ConnectionType.QueuedConnection)
        self._key.watch(app)
        self._system = SystemLock(app)
        self._system.locked.connect(lock)
