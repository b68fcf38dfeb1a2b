"""The first thing that is seen: a way into the caseload, or the making of a new one.

Nothing heavy is imported here: what opening needs is imported in the task that opens. Nor is `Qt`,
here and in all that the first picture needs: its 1,300 names take a seventh of the time to it.
"""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6 import QtGui
from PySide6.QtCore import QTimer, Signal

from app.ui.access.start.controller import StartController
from app.ui.access.start.frame import StartFrame
from app.ui.foundation.icons import Icons
from app.ui.foundation.preferences import Preferences
from app.ui.foundation.questions import Questions
from app.ui.foundation.theme import Theme, dress, step_text_size

LOOK_MS = 16
LATEST_LOOKS = 60  # a window that is not painted, such as a minimised one, does its work too


class StartWindow(StartFrame):
    """Opens the caseload at a path by keyring or passphrase, or makes the first one."""

    opened = Signal(object, bool)  # Caseload, and whether a sheet is to be imported first
    language_chosen = Signal(str)
    text_size_wanted = Signal(int)  # per cent
    first_painted = Signal()  # the first picture is on its way: what would have delayed it may run

    def __init__(
        self,
        path: Path,
        preferences: Preferences,
        theme: Theme,
        icons: Icons,
        *,
        language: str,
        questions: Questions,
        monotonic: Callable[[], float] = time.monotonic,
        locked: bool = False,
    ) -> None:
        super().__init__(theme, icons)
        self._left = False
        self._looks = 0
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self._look_for_picture)
        self.controller = StartController(
            self,
            path,
            preferences,
            questions,
            language=language,
            monotonic=monotonic,
            locked=locked,
        )
        self.controller.opened.connect(self.opened)
        self.controller.language_chosen.connect(self.language_chosen)
        self.controller.idle.connect(self._on_idle)
        self.controller.begin()
        self.first_painted.connect(self._complete)
        self._looking.start()

    def renew(self, theme: Theme, language: str) -> None:
        """Rebuild what is asked in another theme or language; what was typed stays."""
        self.theme = theme
        dress(self, theme, pages=False)
        self.controller.renew(language)

    def say(self, sentence: str) -> None:
        """One sentence on what is shown."""
        self.screen_shown.say(sentence)

    def leave(self) -> None:
        """Close, and end the program once no task is running."""
        self._left = True
        self.controller.leave()
        self.hide()
        if not self.controller.running:
            self.deleteLater()

    def wait(self) -> None:
        """Wait for what is being opened or made, before the program ends."""
        self.controller.wait()

    def _look_for_picture(self) -> None:
        """Begin what is not seen, a thread above all, only when the first picture is painted.

        Not in `paintEvent`: for that Python would be given the names of all events before it.
        """
        self._looks += 1
        on_screen = self.windowHandle()
        painted = on_screen is not None and on_screen.isExposed()
        if painted or self._looks == LATEST_LOOKS:
            self._looking.stop()
            self.first_painted.emit()

    def _complete(self) -> None:
        self.draw_sign()
        for key, step in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1), ("Ctrl+0", 0)):
            QtGui.QShortcut(key, self, partial(self._step_text_size, step))
        self.controller.look_around()

    def _step_text_size(self, step: int) -> None:
        self.text_size_wanted.emit(step_text_size(step))

    def _on_idle(self) -> None:
        if self._left:
            self.deleteLater()
