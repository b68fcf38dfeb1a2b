"""A file takes another's place: a window waits in between, and nothing can be pressed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.services.progress import Progress
from app.ui.components.basics import heading
from app.ui.foundation.tasks import Task
from app.ui.foundation.theme import Theme, dress

BAR_WIDTH = 320


class Waiting(QWidget):
    """One sentence, and a bar of how far it is. It knows no file, so it may close at any time."""

    def __init__(self, sentence: str, theme: Theme) -> None:
        super().__init__()
        dress(self, theme)
        self.setWindowTitle("Rinnalla")
        words = heading(sentence, 20)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setWordWrap(True)
        self._bar = QProgressBar()
        self.show_progress(0, 1)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(BAR_WIDTH, 8)
        self._bar.setAccessibleName(sentence)
        box = QVBoxLayout(self)
        box.setSpacing(18)
        box.addStretch(1)
        box.addWidget(words)
        box.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)

    def show_progress(self, done: int, total: int) -> None:
        """Show how much of the whole is done."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)


class FileReplacement(QObject):
    """The work that opens the other file, and the window that is shown until it is open.

    The work gives the file that is open then, and why it is not the one that was meant, or None.
    """

    replaced = Signal(object, object)  # Caseload, KnownError or None
    failed = Signal(object)  # KnownError, or None for a fault that is shown already

    def __init__(self, sentence: str, theme: Theme, work: Callable[[Progress], Any]) -> None:
        super().__init__()
        self.lock_wanted = False  # as soon as the file is there
        self.waiting = Waiting(sentence, theme)
        self.task = Task(work, self)
        self.task.progressed.connect(self.waiting.show_progress)
        self.task.done.connect(lambda result: self.replaced.emit(*result))
        self.task.failed.connect(lambda error: self.failed.emit(error))
        self.task.broken.connect(lambda _fault: self.failed.emit(None))

    def cancel(self) -> None:
        """Wait for the work to end, as the program does; a file that it opens is closed again."""
        self.task.cancel()
        self.task.wait()
        self.end()

    def end(self) -> None:
        """Another window has come, or the program ends."""
        self.waiting.close()
        self.waiting.deleteLater()
        self.deleteLater()
