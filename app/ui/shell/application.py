"""Builds everything in one place and passes it down: application, looks, start page, window.

What opening a caseload needs takes a second to import, so the start page is shown first and the
rest is imported while the passphrase is typed.
"""

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.services.credentials import ByKey
from app.services.errors import Cancelled, Damaged, KnownError
from app.services.resource_files import resource
from app.ui.access.start_window import StartWindow
from app.ui.foundation import preferences as prefs
from app.ui.foundation import theme as themes
from app.ui.foundation.error_texts import ErrorTexts
from app.ui.foundation.i18n import install, system_language
from app.ui.foundation.icons import Icons
from app.ui.foundation.preferences import Preferences
from app.ui.foundation.questions import Questions

if TYPE_CHECKING:
    from app.services.access import OpenedCaseload
    from app.services.storage.keys import MasterKey
    from app.services.storage.unit_of_work import Caseload
    from app.ui.figures.summaries_window import SummariesWindow
    from app.ui.foundation.labels import Labels
    from app.ui.foundation.page import Page
    from app.ui.foundation.tasks import Progress, Task
    from app.ui.foundation.workspace import PageName, Workspace
    from app.ui.shell.main_window import MainWindow
    from app.ui.shell.waiting import Waiting
    from app.ui.system.idle import Idle
    from app.ui.system.system_lock import SystemLock

LOCK_SECONDS = 1.5
HEADLESS = {"offscreen", "minimal"}
AFTER_FIRST_PICTURE_MS = 50


@dataclass(frozen=True)
class Options:
    """How the program was asked to start."""

    file: Path | None = None
    demo: bool = False
    locked: bool = False
    language: str = ""
    theme: str = ""


class Application(QObject):
    """The running program: which window is shown, and what it is made of."""

    def __init__(
        self,
        app: QApplication,
        options: Options,
        preferences: Preferences,
        questions: Questions | None = None,
        *,
        leave: Callable[[Sequence[str]], None] | None = None,
    ) -> None:
        super().__init__()
        self._app = app
        self._leave = leave
        self._options = options
        self.preferences = preferences
        self.questions = questions or Questions()
        self.icons = Icons()
        self.language = options.language or preferences.read(prefs.LANGUAGE) or system_language()
        self._translators = install(app, self.language)
        self.theme_choice = _theme_choice(options.theme or preferences.read(prefs.THEME))
        self.theme = themes.choose_theme(self.theme_choice, themes.palette_is_dark)
        themes.apply(app, self.theme)
        self.start_window: StartWindow | None = None
        self._left: StartWindow | None = None  # a keyring may still be asked behind it
        self.window: MainWindow | None = None
        self._known: MasterKey | None = None  # of the file to go back to
        self.idle: Idle | None = None
        self._system_lock: SystemLock | None = None
        self.summaries: SummariesWindow | None = None
        self.waiting: Waiting | None = None  # in the window's place while a file is replaced
        self._replacing: Task | None = None
        self._lock_wanted = False
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def path(self) -> Path:
        """Where the caseload lies or will lie."""
        return self._options.file or self.preferences.caseload_path()

    def start(self) -> None:
        """Show the start page, or the demo."""
        if self._options.demo:
            self._start_demo()
        else:
            self.show_start()

    def show_start(self) -> None:
        """Ask for the passphrase, or set up a first caseload."""
        self.start_window = StartWindow(
            self.path,
            self.preferences,
            self.theme,
            self.icons,
            language=self.language,
            questions=self.questions,
            locked=self._options.locked,
        )
        self.start_window.opened.connect(self.open_window)
        self.start_window.language_chosen.connect(self.change_language)
        self.start_window.summaries_wanted.connect(self.open_summaries)
        self.start_window.show()
        QTimer.singleShot(AFTER_FIRST_PICTURE_MS, Thread(target=warm_up, daemon=True).start)

    def open_summaries(self) -> "SummariesWindow":
        """Show the manager's window, which needs no caseload; closing it leaves the rest open."""
        from app.ui.figures.summaries_window import SummariesWindow

        made = SummariesWindow(
            self.theme, self.icons, language=self.language, questions=self.questions
        )
        made.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        made.closed.connect(self._forget_summaries)
        self.summaries = made
        made.show()
        return made

    def _forget_summaries(self) -> None:
        self.summaries = None

    def change_language(self, language: str) -> None:
        """Speak another language from now on; what is shown is made anew in it."""
        self.language = language
        self.preferences.write(prefs.LANGUAGE, language)
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = install(self._app, language)
        self._renew()

    def change_theme(self, choice: themes.ThemeChoice) -> None:
        """Another theme, at once."""
        self.preferences.write(prefs.THEME, choice.value)
        self.theme_choice = choice
        self._renew()

    def open_window(self, caseload: "Caseload", part: str = "") -> None:
        """Show the window on an open caseload; `part` is a part of the settings to begin with."""
        from app.ui.shell.daily_backup import DailyBackup

        workspace = self._workspace(caseload)
        self._take_window(workspace)
        assert self.window is not None  # noqa: S101 - just made
        geometry = self.preferences.read(prefs.GEOMETRY)
        if geometry.isEmpty() or not self.window.restoreGeometry(geometry):
            self.window.resize(1440, 900)
        self.window.show()
        self._go_first(workspace, part)
        DailyBackup(workspace).make_if_due()
        if self.start_window is not None:
            self.start_window.leave()
            self._left, self.start_window = self.start_window, None
            if self._options.file is None and not caseload.read_only:
                self.preferences.write(prefs.CASELOAD, str(caseload.path))

    def watch(self) -> None:
        """What need not keep the first picture waiting: faults, debuggers, the wish to end."""
        from app.services.vault import process_hardening
        from app.ui.system.crash_handler import CrashHandler
        from app.ui.system.garbage_collection import GarbageCollection
        from app.ui.system.termination import Termination

        self._follow_system()
        GarbageCollection(self)
        process_hardening.refuse_debuggers()
        self._crashes = CrashHandler()
        self._crashes.install()
        Termination(self._app)

    def close_caseload(self) -> None:
        """Close the window and the file, after what is being written is written."""
        for start in (self.start_window, self._left):
            if start is not None and isValid(start):
                start.wait()
        if self._replacing is not None:
            self._replacing.cancel()  # a restore that has begun is finished; its file is closed
            self._replacing.wait()
            waiting, _ = self._end_waiting()
            if waiting is not None:
                waiting.close()
                waiting.deleteLater()
        if self.window is not None:
            self.preferences.write(prefs.GEOMETRY, self.window.saveGeometry())
            self.window.workspace.end_tasks()
            _end(self.window.workspace.caseload)
            if self.preferences.read(prefs.ASK_AT_START):
                _forget(self.window.workspace.caseload)
            self.window.workspace.caseload.close()
            self.window = None

    def lock(self) -> None:
        """Close the file whatever is open, and become a fresh process at the unlock page.

        What is half typed is kept in the file. Nothing is asked, and nothing is waited for longer
        than a moment: what is still being written then is taken back at the next opening.
        """
        window = self.window
        if self.waiting is not None:
            self._lock_wanted = True  # as soon as the restored file is there
        if window is None or window.workspace.caseload.master is None:
            return  # nothing is open, or it is the demo, which could not be opened again
        from app.ui.shell.drafts import half_typed, save_texts

        caseload, draft = window.workspace.caseload, half_typed(window, window.place)
        for shown in self._app.topLevelWidgets():
            save_texts(shown)
            shown.hide()
        clipboard = self._app.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        self.preferences.write(prefs.GEOMETRY, window.saveGeometry())
        tasks = window.workspace.tasks()
        for task in tasks:
            task.cancel()
        _within(
            LOCK_SECONDS,
            lambda: _close_for_lock(caseload, draft, tasks),
            lambda: _forget(caseload),
        )
        self.window = None
        words = ["--locked", "--language", self.language, "--theme", self.theme_choice.value]
        if self._leave is None:
            from app.services.vault.process_restart import begin_afresh

            begin_afresh([*words, "--file", str(self.path)])
        else:
            self._leave([*words, "--file", str(self.path)])

    def look_into(self, backup: Path) -> None:
        """Show a backup in the window, for reading; leaving it leads back to the start page."""
        window = self.window
        if window is None or window.workspace.caseload.master is None or not window.isEnabled():
            return
        from app.services import access

        workspace, caseload = window.workspace, window.workspace.caseload
        master, path = caseload.master, caseload.path
        assert master is not None  # noqa: S101 - looked at above

        def work(progress: "Progress") -> "Caseload":
            return _unless_cancelled(
                access.look_into_backup(backup, ByKey(master), path).caseload, progress
            )

        window.busy(self.tr("The backup is being opened and compared…"))
        task = workspace.task(work)
        task.done.connect(lambda inside: self._show_inside(workspace, inside))
        task.failed.connect(lambda error: self._not_inside(workspace, error))
        task.broken.connect(lambda _fault: self._not_inside(workspace, None))
        task.start()

    def _show_inside(self, workspace: "Workspace", inside: "Caseload") -> None:
        window = self.window
        if window is None or window.workspace is not workspace:
            inside.close()  # the window was closed or locked meanwhile
            return
        self._known = workspace.caseload.master
        self._put_away(window)
        self.open_window(inside)

    def _not_inside(self, workspace: "Workspace", error: KnownError | None) -> None:
        if self.window is not None and self.window.workspace is workspace:
            self.window.busy("")
            if error is not None:
                workspace.trouble(error)

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the open file, and open that.

        The window is put away first, since its file must be closed for it; another one says that
        something goes on.
        """
        window = self.window
        if window is None or window.workspace.caseload.master is None or not window.isEnabled():
            return
        from app.services import access

        path, master = window.workspace.caseload.path, window.workspace.caseload.master
        assert master is not None  # noqa: S101 - looked at above
        key = ByKey(master)

        def work(progress: "Progress") -> "tuple[Caseload, KnownError | None]":
            fault: KnownError | None = None
            opened: OpenedCaseload | None
            try:
                opened = access.restore_backup(backup, key, path)
            except KnownError as error:
                fault, opened = error, access.open_caseload(path, key)
            return _unless_cancelled(_sound(opened), progress), fault

        self._wait(window, self.tr("The backup is being compared and restored…"), work)

    def _wait(
        self,
        window: "MainWindow",
        sentence: str,
        work: "Callable[[Progress], tuple[Caseload, KnownError | None]]",
    ) -> None:
        """Put a window and its file away, say what goes on, and show the file that comes of it."""
        from app.ui.foundation.tasks import Task
        from app.ui.shell.waiting import Waiting

        self.waiting = Waiting(sentence)
        self.waiting.setGeometry(window.geometry())
        self.waiting.show()
        self._put_away(window)
        self._replacing = task = Task(work, self)
        task.done.connect(lambda result: self._on_replaced(*result))
        task.failed.connect(self._not_opened_again)
        task.broken.connect(lambda _fault: self._not_opened_again(None))
        task.start()

    def _on_replaced(self, caseload: "Caseload", fault: KnownError | None) -> None:
        waiting, lock = self._end_waiting()
        if waiting is None:
            caseload.close()  # the program is ending
            return
        self.open_window(caseload, "safety")
        waiting.deleteLater()
        if fault is not None and self.window is not None:
            self.window.workspace.trouble(fault)
        if lock:
            self.lock()

    def _not_opened_again(self, error: KnownError | None) -> None:
        """Neither the backup nor the file that was there opens: the start page knows more ways."""
        waiting, _ = self._end_waiting()
        if waiting is None:
            return
        self.show_start()
        waiting.deleteLater()
        start = self.start_window
        if error is not None and start is not None and start.unlock is not None:
            start.unlock.say(ErrorTexts(self).sentence(error))

    def _end_waiting(self) -> "tuple[Waiting | None, bool]":
        """The window that stood for the file, and whether a lock was wanted meanwhile."""
        waiting, lock = self.waiting, self._lock_wanted
        self.waiting, self._replacing, self._lock_wanted = None, None, False
        return waiting, lock

    def _put_away(self, window: "MainWindow") -> None:
        """Close a window and its file, before another takes its place."""
        self.preferences.write(prefs.GEOMETRY, window.saveGeometry())
        window.workspace.end_tasks()
        _end(window.workspace.caseload)
        window.workspace.caseload.close()
        window.hide()
        window.deleteLater()
        self.window = None

    def back_to_start(self) -> None:
        """Leave a file that was only looked into; the one from which it was is opened again."""
        window, known, path = self.window, self._known, self.path
        self._known = None
        if window is None or known is None or window.workspace.caseload.path == path:
            if window is not None:
                self._put_away(window)
            self.show_start()
            return
        from app.services import access

        def work(progress: "Progress") -> "tuple[Caseload, None]":
            return _unless_cancelled(
                _sound(access.open_caseload(path, ByKey(known))), progress
            ), None

        self._wait(window, self.tr("Your caseload is being opened again…"), work)

    def lock_after(self, minutes: int) -> None:
        """Lock when nobody has touched anything for so long; 0 is never."""
        self.preferences.write(prefs.LOCK_MINUTES, str(minutes))
        if self.idle is not None:
            self.idle.minutes = minutes

    def _watch_for_lock(self) -> None:
        """From the first open file on: idle time, and the computer's own lock."""
        from app.ui.system.idle import Idle
        from app.ui.system.system_lock import SystemLock

        if self.idle is None:
            self.idle = Idle(self.lock_minutes)
            self.idle.passed.connect(self.lock)
            self.idle.watch(self._app)
            self._system_lock = SystemLock(self._app)
            self._system_lock.locked.connect(self.lock)

    @property
    def lock_minutes(self) -> int:
        """After how many minutes without a touch the program locks itself."""
        return _minutes(self.preferences.read(prefs.LOCK_MINUTES))

    def _take_window(self, workspace: "Workspace") -> None:
        self._watch_for_lock()
        self.window = _window(workspace, self)
        self.window.locked.connect(self.lock)
        self.window.left.connect(self.back_to_start)

    def _go_first(self, workspace: "Workspace", part: str) -> None:
        """The board, or where the coach was when the program was locked."""
        from app.services.caseload import drafts
        from app.ui.foundation.workspace import PageName
        from app.ui.shell.drafts import place_of, put_back

        draft = drafts.take(workspace.caseload) if self.start_window is not None else {}
        place = place_of(draft) if not part else None
        if place is not None:
            workspace.go(place.page, place.row_id, place.part)
            window = self.window
            if window is not None:
                QTimer.singleShot(0, window, lambda: put_back(window, draft))
            return
        workspace.go(PageName.BOARD)
        if part:
            workspace.go(PageName.SETTINGS, part=part)

    def _workspace(self, caseload: "Caseload") -> "Workspace":
        from app.ui.foundation.workspace import Workspace

        return Workspace(
            caseload,
            theme=self.theme,
            icons=self.icons,
            labels=_labels(),
            questions=self.questions,
        )

    def _start_demo(self) -> None:
        from tempfile import TemporaryDirectory

        from app.services import demo
        from app.services.vault import opening

        self._demo_folder = TemporaryDirectory(prefix="rinnalla-")
        self._app.aboutToQuit.connect(self._end_demo)
        caseload = opening.temporary(Path(self._demo_folder.name))
        demo.fill(caseload, caseload.today)
        self.open_window(caseload)

    def _end_demo(self) -> None:
        self.close_caseload()
        self._demo_folder.cleanup()

    def _follow_system(self) -> None:
        if themes.choose_theme(self.theme_choice).name != self.theme.name:
            self._renew()

    def _renew(self) -> None:
        """Make the window anew in the theme and language of now.

        The workspace and its undo stay, and so does what is half typed on the page in sight.
        """
        self.theme = themes.choose_theme(self.theme_choice)
        themes.apply(self._app, self.theme)
        if self.start_window is not None:
            self.start_window.renew(self.theme, self.language)
        if self.window is None:
            return
        from app.ui.shell.drafts import half_typed, put_back

        old, workspace = self.window, self.window.workspace
        draft = half_typed(old, old.place)
        workspace.theme = self.theme
        workspace.labels = _labels()
        self._take_window(workspace)
        self.window.setGeometry(old.geometry())
        self.window.show()
        if old.place is not None:
            self.window.show_place(old.place)
        put_back(self.window, draft)
        old.close()
        old.deleteLater()


def make_app(arguments: list[str]) -> QApplication:
    """The Qt application in our style; without a screen it brings its own font."""
    # Asked for in words: setStyle would first make Python's names for all of QStyle (15 ms).
    app = QApplication([*arguments, "-style", "Fusion"])
    app.setApplicationName("Rinnalla")
    app.setApplicationDisplayName("Rinnalla")
    app.setDesktopFileName("rinnalla")
    if QGuiApplication.platformName() in HEADLESS:
        for face in ("Regular", "Bold"):
            QFontDatabase.addApplicationFont(str(resource("fonts", f"NotoSans-{face}.ttf")))
        font = app.font()
        font.setFamily("Noto Sans")
        app.setFont(font)
    font = app.font()
    font.setPixelSize(14)
    app.setFont(font)
    return app


def run(options: Options) -> int:
    """Start the window and give the exit status when it is closed."""
    app = make_app(sys.argv[:1])
    application = Application(app, options, Preferences())
    application.start()
    QTimer.singleShot(AFTER_FIRST_PICTURE_MS, application.watch)
    status = app.exec()
    application.close_caseload()
    return status


def _labels() -> "Labels":
    from app.ui.foundation.labels import Labels

    return Labels()


def _window(workspace: "Workspace", application: Application) -> "MainWindow":
    from app.ui.shell.main_window import MainWindow

    return MainWindow(workspace, page_makers(application))


def page_makers(
    application: Application,
) -> "dict[PageName, Callable[[Workspace], Page]]":
    """How each page is made, when it is first gone to."""
    from app.ui.foundation.workspace import PageName

    def page(module: str, name: str, **more: Any) -> "Callable[[Workspace], Page]":
        def make(workspace: "Workspace") -> "Page":
            made: Page = getattr(import_module(f"app.ui.{module}"), name)(workspace, **more)
            return made

        return make

    return {
        PageName.BOARD: page("board.page", "BoardPage", preferences=application.preferences),
        PageName.CLIENTS: page(
            "clients.list_page", "ClientsPage", preferences=application.preferences
        ),
        PageName.CLIENT_FILE: page("clients.file_page", "ClientFilePage"),
        PageName.EMPLOYERS: page("employers.page", "EmployersPage"),
        PageName.REPORTS: page(
            "reports.page",
            "ReportsPage",
            language=application.language,
            preferences=application.preferences,
        ),
        PageName.SUMMARY: page("figures.page", "SummaryPage", language=application.language),
        PageName.SETTINGS: page("settings.page", "SettingsPage", application=application),
    }


def _theme_choice(name: str) -> themes.ThemeChoice:
    """The choice with this name; a spoiled one is the system's."""
    return (
        themes.ThemeChoice(name) if name in set(themes.ThemeChoice) else themes.ThemeChoice.SYSTEM
    )


def _minutes(text: str) -> int:
    """The minutes of a preference; a spoiled one is the usual ten."""
    return int(text) if text.isdecimal() else int(prefs.LOCK_MINUTES.default)


def _end(caseload: "Caseload") -> None:
    """Note how far a file has come, and close it."""
    from app.services import access

    access.close_caseload(caseload)


def _sound(opened: "OpenedCaseload | None") -> "Caseload":
    """The file that was opened again. Raises Damaged, closed again, where its checks say so."""
    if opened is None:
        raise Damaged
    health = opened.beginning.health
    if health is not None and not health.ok:
        opened.caseload.close()
        raise Damaged
    return opened.caseload


def _forget(caseload: "Caseload") -> None:
    """Take the key out of the keyring, which must not open a locked file."""
    from app.services.vault import opening

    opening.forget(caseload.path)


def _unless_cancelled(caseload: "Caseload", progress: "Progress") -> "Caseload":
    """A file that was opened in the background; closed again if nobody waits for it any more."""
    try:
        progress(1, 1)
    except Cancelled:
        caseload.close()
        raise
    return caseload


def _within(seconds: float, *jobs: Callable[[], None]) -> None:
    """Do some things side by side, and go on after so many seconds however far they are."""
    limit = time.monotonic() + seconds
    threads = [Thread(target=job, daemon=True) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(max(0.0, limit - time.monotonic()))


def _close_for_lock(caseload: "Caseload", draft: dict[str, Any], tasks: "Sequence[Task]") -> None:
    from app.services.caseload import drafts

    for task in tasks:
        task.wait()
    try:
        drafts.keep(caseload, draft)
        _end(caseload)
    except KnownError:
        pass  # a full disk does not keep the file open
    caseload.close()


def warm_up() -> None:
    """Import what opening a caseload needs, while the passphrase is typed."""
    # Nothing of Qt may be imported here: this runs beside the window's own thread.
    for module in (
        "app.services.access",
        "app.services.caseload.clients",
        "app.services.caseload.attention",
    ):
        import_module(module)
