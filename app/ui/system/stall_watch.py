"""Notices that the window stands still because the caseload's place does not answer.

A network drive that hangs keeps the window's own thread inside a read or a write that never ends,
where it can neither paint nor speak. So a thread of its own looks on, and has another process say
what is the matter: `app.ui.system.stall_notice`.
"""

import os
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event, Thread
from time import monotonic

from PySide6.QtCore import QObject, QTimer

from app.services.storage import private_files
from app.services.vault.process_restart import command

BEAT_MS = 1_000
STILL_SECONDS = 4.0  # a slow page is no stall
END_PROGRAM = 3  # exit status of the notice: the coach does not want to wait any longer


class StallWatch(QObject):
    """Watches the thread it is made in; says nothing while the place answers, however slow it is.

    Args:
        place: Gives the folder of the caseload at this moment.
        words: Gives the arguments that the notice's process is started with.
        parent: Ends the watch with it.
    """

    def __init__(
        self,
        place: Callable[[], Path],
        words: Callable[[], Sequence[str]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._place, self._words = place, words
        self._ended = Event()
        self._on_beat()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start(BEAT_MS)
        self._thread = Thread(target=self._look_on, daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Look no longer."""
        self._timer.stop()
        self._ended.set()

    def _on_beat(self) -> None:
        # Asked here: settings and looks are the window's own, which may stand still within them.
        self._folder, self._command = self._place(), command(self._words())
        self._beat = monotonic()

    def _look_on(self) -> None:
        while not self._ended.wait(BEAT_MS / 1000):
            if self._is_still() and not private_files.answers(self._folder) and self._is_still():
                self._say()

    def _is_still(self) -> bool:
        return monotonic() - self._beat > STILL_SECONDS

    def _say(self) -> None:
        """Show the notice until the window moves again; its end may be wished for there."""
        beat = self._beat
        with subprocess.Popen(self._command, stdin=subprocess.PIPE) as notice:  # noqa: S603 - ourselves
            while notice.poll() is None and self._beat == beat and not self._ended.wait(0.2):
                pass
            if notice.stdin is not None:
                notice.stdin.close()  # which takes the notice away
            status = notice.wait()
        if status == END_PROGRAM:
            os._exit(1)  # the thread that waits for the place can't be ended otherwise
        while self._beat == beat and not self._ended.wait(BEAT_MS / 1000):
            pass  # she waits, and knows why
