"""Long work off the window's thread, with progress and Cancel; the result comes back once."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal

from app.services.errors import Cancelled, KnownError
from app.services.progress import Progress

Result = TypeVar("Result")


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


class NewestTask(QObject):
    """Reads off the window's thread, once at a time; only what was asked for last is shown."""

    def __init__(
        self,
        make: Callable[[Callable[[Progress], Any]], Task],
        refuse: Callable[[KnownError], object],
        parent: QObject,
    ) -> None:
        """Args: `make` gives a task, `refuse` tells why something could not be read."""
        super().__init__(parent)
        self._make, self._refuse = make, refuse
        self._wanted: tuple[Callable[[], Any], Callable[[Any], object]] | None = None
        self._show: Callable[[Any], object] | None = None  # of what is being read

    @property
    def running(self) -> bool:
        """Whether what was asked for is not shown yet."""
        return self._show is not None

    def ask(self, read: Callable[[], Result], show: Callable[[Result], object]) -> None:
        """Read something and show it, unless something else is asked for before it is read."""
        self._wanted = read, show
        if self._show is None:
            self._start()

    def _start(self) -> None:
        assert self._wanted is not None  # noqa: S101
        (read, self._show), self._wanted = self._wanted, None
        task = self._make(lambda _progress: read())
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        task.broken.connect(self._is_last)
        task.start()

    def _on_done(self, result: Any) -> None:
        show = self._show
        if self._is_last() and show is not None:
            show(result)

    def _on_failed(self, error: KnownError) -> None:
        if self._is_last():
            self._refuse(error)

    def _is_last(self) -> bool:
        """Whether nothing else was asked for; else that is read now."""
        self._show = None
        if self._wanted is None:
            return True
        self._start()
        return False


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
