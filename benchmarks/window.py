"""The window on a caseload as a coach has it, for benchmarks that run in a process of their own.

What is imported while she types her passphrase is imported before the clock starts; the daily
backup is measured by `vault` and `large`.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, sleep, thread_time
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.services import access
from app.services.credentials import ByKey
from app.services.storage.keys import MasterKey
from app.services.vault import opening
from app.ui.foundation.preferences import Preferences
from app.ui.foundation.workspace import PageName, Workspace
from app.ui.shell import application
from app.ui.shell.daily_backup import DailyBackup
from app.ui.shell.main_window import MainWindow
from app.ui.shell.pages import PagesAhead
from app.ui.system.garbage_collection import GarbageCollection

PASSPHRASE = "neljä sanaa riittää hyvin"
CALM_TURNS = 5
IN_ITS_ORDER = """
import runpy, sys
import app.__main__, app.ui.shell.application  # as the program itself begins
sys.argv.pop(0)
runpy.run_module(sys.argv[0], run_name="__main__")
"""


def measure_apart(
    module: str, file: Path, rounds: int, *words: str, by_key: bool = False
) -> dict[str, float]:
    """The median of each figure that a module prints as JSON when it is run on a file.

    Args: `by_key` hands the file's key over, as a keyring does; else the passphrase is used.
    `words` follow the file and the key.
    """
    key = opening.key_by_passphrase(file, PASSPHRASE).text() if by_key else ""
    with TemporaryDirectory() as state:
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "QT_LOGGING_RULES": "default.warning=false",  # that it can't tell a screen of sizes
            "XDG_STATE_HOME": state,
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
        runs = []
        for _ in range(rounds + 1):  # the first opening on a computer checks the file
            done = subprocess.run(
                [sys.executable, "-c", IN_ITS_ORDER, module, str(file), key, *words],
                env=environment,
                stdout=subprocess.PIPE,
                check=True,
                text=True,
            )
            runs.append(json.loads(done.stdout))
    return {figure: median(run[figure] for run in runs[1:]) for figure in runs[0]}


class Took(NamedTuple):
    """Milliseconds on the wall, and of the processor: all that counts on a busy machine."""

    wall: float
    processor: float

    def __add__(self, other: object) -> "Took":
        assert isinstance(other, Took)
        return Took(self.wall + other.wall, self.processor + other.processor)


def as_figures(took: Mapping[str, Took]) -> dict[str, float]:
    """Plain figures: those on the wall by their names, the processor's with " processor"."""
    walls = {name: each.wall for name, each in took.items()}
    return walls | {f"{name} processor": each.processor for name, each in took.items()}


class OpenWindow:
    """A window that was opened by a key; `elapsed` tells how long something takes to be seen.

    Attributes:
        first: From the key to the first page painted.
    """

    def __init__(self, file: Path, key: str = "") -> None:
        DailyBackup.make_if_due = lambda _self: None  # type: ignore[method-assign]
        if hasattr(os, "sync"):
            os.sync()  # the first save would else write out all of a file that was just made
        self.app = application.make_app(["rinnalla"])
        options = application.Options(file=file, language="fi", theme="light")
        kept = file.with_name("window.ini")
        kept.unlink(missing_ok=True)  # as on a new day: the page of the last time is forgotten
        preferences = Preferences(kept)
        self.program = application.Application(self.app, options, preferences)
        self._watch = _PaintWatch()
        GarbageCollection(self.program)  # as the program itself has it
        application.warm_up()  # while the passphrase is typed
        application.warm_up_pages()
        master = MasterKey.from_text(key) or opening.key_by_passphrase(file, PASSPHRASE)
        self.first = self.elapsed(lambda: self._open(file, ByKey(master)))

    @property
    def window(self) -> MainWindow:
        """The window of the open file."""
        assert self.program.window is not None
        return self.program.window

    @property
    def workspace(self) -> Workspace:
        """What the window works with."""
        return self.window.workspace

    def elapsed(self, work: Callable[[], object]) -> Took:
        """How long until what was done is on the screen, with all that it sets going."""
        began, spent = perf_counter(), thread_time()
        work()
        self.paint()
        return Took((perf_counter() - began) * 1000, (thread_time() - spent) * 1000)

    def longest_turn(self, work: Callable[[], object]) -> Took:
        """The longest that the window answers nobody, until what was done is on the screen."""
        turns = []
        self._watch.painted = True
        while self._watch.painted:
            began, spent = perf_counter(), thread_time()
            if turns:
                self._watch.painted = False
                self.app.processEvents()
            else:
                work()
            turns.append(Took((perf_counter() - began) * 1000, (thread_time() - spent) * 1000))
        return Took(*(max(each) for each in zip(*turns, strict=True)))

    def first_picture(self, work: Callable[[], object], parts: Iterable[QWidget]) -> Took:
        """How long until one of these parts of a page is painted with what was done."""
        watch = _PartWatch()
        for part in parts:
            part.installEventFilter(watch)
        began, spent = perf_counter(), thread_time()
        work()
        while not watch.painted:
            self.app.processEvents()
        took = Took((perf_counter() - began) * 1000, (thread_time() - spent) * 1000)
        self.paint()
        return took

    def notice(self, shown: QWidget) -> None:
        """Wait for the pictures of a window or a dialog too, from now on."""
        shown.installEventFilter(self._watch)

    def paint(self) -> None:
        """Let the window read again and paint, until nothing is left to be painted."""
        self._watch.painted = True
        while self._watch.painted:
            self._watch.painted = False
            self.app.processEvents()

    def go(self, page: PageName, row_id: int | None = None) -> Took:
        """How long until a page is on the screen."""
        took = self.elapsed(lambda: self.workspace.go(page, row_id))
        shown = self.window.page(page)
        if not shown.isVisible() or shown.visibleRegion().isEmpty():
            raise RuntimeError(f"{page} is not on the screen")
        return took

    def show_counted(self) -> Took:
        """Wait for what is counted beside the window; the longest turn in which it was shown."""
        turns, calm = [Took(0, 0)], 0
        while calm < CALM_TURNS:  # some of it is made a turn of the event loop later
            calm = 0 if self.workspace.tasks() or self._watch.painted else calm + 1
            self._watch.painted = False
            sleep(0.001)  # so that the window's thread takes nothing from the counting
            began, spent = perf_counter(), thread_time()
            self.app.processEvents()
            turns.append(Took((perf_counter() - began) * 1000, (thread_time() - spent) * 1000))
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return max(turns, key=attrgetter("processor"))

    def hold_pages(self) -> PagesAhead:
        """Make no page in a pause that has not been asked for: it would be in some figure."""
        ahead = self.window.findChild(PagesAhead)
        timer = None if ahead is None else ahead.findChild(QTimer)
        assert ahead is not None
        assert timer is not None
        timer.stop()
        return ahead

    def import_pages(self) -> None:
        """Let the first pause pass, in which nothing is made; what pages need is imported then."""
        ahead, had = self.hold_pages(), len(self.window.pages)
        ahead.step()
        while ahead.is_importing:
            sleep(0.01)
        assert len(self.window.pages) == had

    def make_pages(self) -> list[Took]:
        """Make the pages that are made in the pauses after opening; what each pause took."""
        ahead = self.hold_pages()  # each pause is measured by itself
        pauses = []
        while not ahead.is_done:
            pauses.append(self.elapsed(ahead.step))
            sleep(0.01)  # what is imported beside it goes on
        return pauses

    def close(self) -> None:
        """Close the window and the file."""
        self.window.hide()  # one that is shown when the interpreter ends still calls into it
        self.program.close_caseload()

    def _open(self, file: Path, key: ByKey) -> None:
        opened = access.open_caseload(file, key)
        assert opened is not None
        self.program.open_window(opened.caseload)
        self.notice(self.window)


class _PaintWatch(QObject):
    """Notices that a window has been painted."""

    painted = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            self.painted = True
        return False


class _PartWatch(QObject):
    """Notices that one of some parts is painted; what is painted with it is still to be."""

    painted = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.painted = True
        return False
