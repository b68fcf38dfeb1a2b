"""Builds everything in one place and passes it down: application, looks, start page, window.

What opening a caseload needs takes a second to import, so the start page is shown first and the
rest is imported while the passphrase is typed.
"""

import gc
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.services.resource_files import resource
from app.ui import preferences as prefs
from app.ui import theme as themes
from app.ui.i18n import install, system_language
from app.ui.icons import Icons
from app.ui.preferences import Preferences
from app.ui.questions import Questions
from app.ui.start_window import StartWindow

if TYPE_CHECKING:
    from app.services.unit import Caseload
    from app.ui.desk import Desk, PageName
    from app.ui.labels import Labels
    from app.ui.main_window import MainWindow
    from app.ui.page import Page

HEADLESS = {"offscreen", "minimal"}
AFTER_FIRST_PICTURE_MS = 50


@dataclass(frozen=True)
class Options:
    """How the program was asked to start."""

    file: Path | None = None
    demo: bool = False
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
    ) -> None:
        super().__init__()
        self._app = app
        self._options = options
        self.preferences = preferences
        self.questions = questions or Questions()
        self.icons = Icons()
        self.language = options.language or preferences.read(prefs.LANGUAGE) or system_language()
        self._translators = install(app, self.language)
        self.theme_choice = _theme_choice(options.theme or preferences.read(prefs.THEME))
        self.theme = themes.chosen(self.theme_choice)
        themes.apply(app, self.theme)
        self.start_window: StartWindow | None = None
        self._left: StartWindow | None = None  # a keyring may still be asked behind it
        self.window: MainWindow | None = None
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
        )
        self.start_window.opened.connect(self.open_window)
        self.start_window.language_chosen.connect(self.change_language)
        self.start_window.show()
        QTimer.singleShot(AFTER_FIRST_PICTURE_MS, Thread(target=warm_up, daemon=True).start)

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
        desk = self._desk(caseload)
        self.window = _window(desk, self)
        geometry = self.preferences.read(prefs.GEOMETRY)
        if geometry.isEmpty() or not self.window.restoreGeometry(geometry):
            self.window.resize(1440, 900)
        self.window.show()
        _go_first(desk, part)
        if self.start_window is not None:
            self.start_window.leave()
            self._left, self.start_window = self.start_window, None
            if self._options.file is None:
                self.preferences.write(prefs.CASELOAD, str(caseload.path))

    def watch(self) -> None:
        """What need not keep the first picture waiting: faults, debuggers, the wish to end."""
        from app.services import hygiene
        from app.ui.crash import CrashHandler
        from app.ui.system_end import SystemEnd

        gc.enable()
        hygiene.refuse_debuggers()
        self._crashes = CrashHandler()
        self._crashes.install()
        SystemEnd(self._app)

    def close_caseload(self) -> None:
        """Close the window and the file, after what is being written is written."""
        for start in (self.start_window, self._left):
            if start is not None and isValid(start):
                start.wait()
        if self.window is not None:
            self.preferences.write(prefs.GEOMETRY, self.window.saveGeometry())
            self.window.desk.end_tasks()
            self.window.desk.caseload.close()
            self.window = None

    def _desk(self, caseload: "Caseload") -> "Desk":
        from app.ui.desk import Desk

        return Desk(
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

    def _follow_system(self, _scheme: Qt.ColorScheme) -> None:
        if themes.chosen(self.theme_choice).name != self.theme.name:
            self._renew()

    def _renew(self) -> None:
        """Make the window anew in the theme and language of now; the desk and its undo stay."""
        self.theme = themes.chosen(self.theme_choice)
        themes.apply(self._app, self.theme)
        if self.start_window is not None:
            self.start_window.renew(self.theme, self.language)
        if self.window is None:
            return
        old, desk = self.window, self.window.desk
        desk.theme = self.theme
        desk.labels = _labels()
        self.window = _window(desk, self)
        self.window.setGeometry(old.geometry())
        self.window.show()
        if old.place is not None:
            self.window.show_place(old.place)
        old.close()
        old.deleteLater()


def make_app(arguments: list[str]) -> QApplication:
    """The Qt application in our style; without a screen it brings its own font."""
    QApplication.setStyle("Fusion")  # before there is an application, so that no other is made
    app = QApplication(arguments)
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
    from app.ui.labels import Labels

    return Labels()


def _window(desk: "Desk", application: Application) -> "MainWindow":
    from app.ui.main_window import MainWindow

    return MainWindow(desk, page_makers(application))


def page_makers(
    application: Application,
) -> "dict[PageName, Callable[[Desk], Page]]":
    """How each page is made, when it is first gone to."""
    from app.ui.desk import PageName

    def page(module: str, name: str, **more: Any) -> "Callable[[Desk], Page]":
        def make(desk: "Desk") -> "Page":
            made: Page = getattr(import_module(f"app.ui.pages.{module}"), name)(desk, **more)
            return made

        return make

    return {
        PageName.BOARD: page("board", "BoardPage", preferences=application.preferences),
        PageName.CLIENTS: page("clients", "ClientsPage", preferences=application.preferences),
        PageName.CLIENT_FILE: page("client_file", "ClientFilePage"),
        PageName.EMPLOYERS: page("employers", "EmployersPage"),
        PageName.REPORTS: page("reports", "ReportsPage", language=application.language),
        PageName.SUMMARY: page("summary", "SummaryPage", language=application.language),
        PageName.SETTINGS: page("settings", "SettingsPage", application=application),
    }


def _theme_choice(name: str) -> themes.ThemeChoice:
    """The choice with this name; a spoiled one is the system's."""
    return (
        themes.ThemeChoice(name) if name in set(themes.ThemeChoice) else themes.ThemeChoice.SYSTEM
    )


def _go_first(desk: "Desk", part: str) -> None:
    from app.ui.desk import PageName

    desk.go(PageName.BOARD)
    if part:
        desk.go(PageName.SETTINGS, part=part)


def warm_up() -> None:
    """Import what opening a caseload needs, while the passphrase is typed."""
    # Nothing of Qt may be imported here: this runs beside the window's own thread.
    for module in ("app.services.vault.opening", "app.services.clients", "app.services.due"):
        import_module(module)
