"""Long work off the window's thread, with progress and Cancel; the result comes back once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal

from app.services.errors import Cancelled, KnownError
from app.services.progress import Progress


class Task(QObject):
    """One piece of long work. Connect its signals first, then `start` it.

    Exactly one of `done`, `failed` (a KnownError) and `broken` (a bug) is emitted, in the thread
    of the window. A cancelled task fails with Cancelled. A bug also goes the way of every bug:
    to the window's crash handler.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    broken = Signal(object)

    def __init__(self, work: Callable[[Progress], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._thread = _Worker(work, self)
        self._thread.progressed.connect(self.progressed)
        self._thread.finished.connect(self._finish)

    def start(self) -> None:
        """Begin the work; connect the signals first."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._thread.requestInterruption()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the work to end, before the file is closed under it.

        Args: `seconds` is the longest to wait; a place that hangs may hold it forever.
        Returns: whether it has ended.
        """
        if seconds is None:
            return self._thread.wait()
        return self._thread.wait(QDeadlineTimer(round(seconds * 1000)))

    def _finish(self) -> None:
        thread = self._thread
        thread.wait()  # "finished" comes a moment before the thread has ended
        self.deleteLater()
        if thread.fault is None:
            self.done.emit(thread.result)
        elif isinstance(thread.fault, KnownError):
            self.failed.emit(thread.fault)
        else:
            self.broken.emit(thread.fault)
            raise thread.fault


class _Worker(QThread):
    progressed = Signal(int, int)

    def __init__(self, work: Callable[[Progress], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self.result: Any = None
        self.fault: BaseException | None = None

    def run(self) -> None:
        try:
            self.result = self._work(self._progress)
        except BaseException as fault:  # noqa: BLE001 - handed to the window's thread whole
            self.fault = fault

    def _progress(self, done: int, total: int) -> None:
        if self.isInterruptionRequested():
            raise Cancelled
        self.progressed.emit(done, total)
