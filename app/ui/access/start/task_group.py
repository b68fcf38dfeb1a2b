"""The work beside a start page: several tasks, and when the last of them has ended."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.late import LateModule
from app.services.errors import KnownError

if TYPE_CHECKING:
    from app.services.progress import Progress
    from app.ui.foundation import tasks
else:
    tasks = LateModule("app.ui.foundation.tasks")


class TaskGroup(QObject):
    """Tasks of one window that may outlive what is shown; `idle` comes when the last has ended."""

    idle = Signal()
    broken = Signal()

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._running = 0

    @property
    def running(self) -> bool:
        """Whether any task of the group is at work."""
        return self._running > 0

    def run(
        self,
        work: "Callable[[Progress], Any]",
        done: Callable[[Any], object],
        failed: Callable[[KnownError], object],
    ) -> None:
        """Start a piece of work; one of the two is called with what came of it."""
        task = tasks.Task(work, self)
        self._running += 1
        task.done.connect(done)
        task.failed.connect(failed)
        task.broken.connect(lambda _fault: self.broken.emit())
        for end in (task.done, task.failed, task.broken):
            end.connect(self._on_ended)
        task.start()

    def wait(self) -> None:
        """Wait for all of them to end; their results are handed over later."""
        for task in self.findChildren(tasks.Task):
            task.wait()

    def _on_ended(self) -> None:
        self._running -= 1
        if not self._running:
            self.idle.emit()
