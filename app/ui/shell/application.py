"""Builds everything in one place and passes it down: application, looks, start page, window.

What opening a caseload needs takes a second to import, so the start page is shown first and the
rest is imported while the passphrase is typed.
"""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.late import LateModule, import_late
from app.services.errors import KnownError
from app.services.resource_files import resource
from app.services.storage import private_files
from app.ui.access.start.window import StartWindow
from app.ui.foundation import preferences as prefs
from app.ui.foundation import theme as themes
from app.ui.foundation.i18n import install, system_language
from app.ui.foundation.icons import Icons
from app.ui.foundation.preferences import Preferences
from app.ui.foundation.questions import Questions
from app.ui.system.single_instance import SingleInstance

if TYPE_CHECKING:
    from app.models.rules.access import idle_lock
    from app.services.caseload import clients
    from app.services.storage import engine
    from app.services.storage.keys import MasterKey
    from app.services.storage.unit_of_work import Caseload
    from app.services.vault import process_restart
    from app.ui.components import accessible, scroll
    from app.ui.figures import summaries_window
    from app.ui.figures.summaries_window import SummariesWindow
    from app.ui.foundation import error_texts, places
    from app.ui.foundation.places import Target
    from app.ui.shell import session as sessions
    from app.ui.shell import watching
    from app.ui.shell.main_window import MainWindow
    from app.ui.shell.replacement import FileReplacement
    from app.ui.shell.session import Session
    from app.ui.shell.watching import LockWatch
    from app.ui.system import stall_notice, stall_watch
else:
    accessible = LateModule("app.ui.components.accessible")
    clients = LateModule("app.services.caseload.clients")
    engine = LateModule("app.services.storage.engine")
    error_texts = LateModule("app.ui.foundation.error_texts")
    idle_lock = LateModule("app.models.rules.access.idle_lock")
    places = LateModule("app.ui.foundation.places")
    process_restart = LateModule("app.services.vault.process_restart")
    scroll = LateModule("app.ui.components.scroll")
    sessions = LateModule("app.ui.shell.session")
    summaries_window = LateModule("app.ui.figures.summaries_window")
    stall_notice = LateModule("app.ui.system.stall_notice")
    stall_watch = LateModule("app.ui.system.stall_watch")
    watching = LateModule("app.ui.shell.watching")

PAGES_AFTER_MS = 1000
FONT = "Noto Sans"  # the same on every system, so that nothing is cut on one of them


class Options:
    """How the program was asked to start."""

    def __init__(
        self,
        file: Path | None = None,
        backup: Path | None = None,
        summaries: Sequence[Path] = (),
        *,
        demo: bool = False,
        locked: bool = False,
        stalled: bool = False,
        language: str = "",
        theme: str = "",
    ) -> None:
        self.file, self.backup, self.summaries = file, backup, summaries
        self.demo, self.locked, self.stalled = demo, locked, stalled
        self.language, self.theme = language, theme


class Application(QObject):
    """The process: its looks and language, the start page, and the session of the open file."""

    file_opened = Signal(object)  # Path of a caseload that has a window now

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
        self.options = options
        self.preferences = preferences
        self.questions = questions or Questions()
        self.icons = Icons()
        self.language = options.language or preferences.read(prefs.LANGUAGE) or system_language()
        self._translators = install(app, self.language)
        self.theme_choice = _theme_choice(options.theme or preferences.read(prefs.THEME))
        themes.set_text_size(app, _text_size(preferences.read(prefs.TEXT_SIZE)))
        self.theme = themes.choose_theme(
            self.theme_choice, themes.palette_is_dark, themes.ask_no_contrast
        )
        themes.apply(app, self.theme)
        self.start_window: StartWindow | None = None
        self._left: StartWindow | None = None  # a keyring may still be asked behind it
        self.session: Session | None = None
        self.held_up = False  # work waits for a place that hangs, also after the file is closed
        self._known: MasterKey | None = None  # of the file to go back to
        self._lock_watch: LockWatch | None = None
        self.summaries: SummariesWindow | None = None
        self.replacement: FileReplacement | None = None

    @property
    def path(self) -> Path:
        """Where the caseload is or will be."""
        return self.options.file or self.preferences.caseload_path()

    @property
    def window(self) -> "MainWindow | None":
        """The window of the open file."""
        return None if self.session is None else self.session.window

    @property
    def lock_minutes(self) -> int:
        """After how many minutes without a touch the program locks itself."""
        return _minutes(self.preferences.read(prefs.LOCK_MINUTES))

    def start(self) -> None:
        """Show the start page, the demo, or the files that the program was started with."""
        if self.options.demo:
            self.open_demo()
        elif self.options.summaries:
            self.open_summaries().show_files(self.options.summaries)
        else:
            self.show_start()
            self._offer(self.options.backup)

    def show_start(self) -> None:
        """Ask for the passphrase, or set up a first caseload."""
        self.start_window = StartWindow(
            self.path,
            self.preferences,
            self.theme,
            self.icons,
            language=self.language,
            questions=self.questions,
            locked=self.options.locked,
        )
        self.start_window.opened.connect(self._on_opened)
        self.start_window.language_chosen.connect(self.change_language)
        self.start_window.text_size_wanted.connect(self.change_text_size)
        self.start_window.summaries_wanted.connect(self.open_summaries)
        self.start_window.demo_wanted.connect(self.open_demo)
        self.start_window.first_painted.connect(lambda: _begin_behind(self, self._app))
        self.start_window.show()

    def open_summaries(self) -> "SummariesWindow":
        """Show the manager's window, which needs no caseload; closing it leaves the rest open."""
        if self.summaries is not None:
            _bring_to_front(self.summaries)
            return self.summaries
        _keep_still(self._app)
        made = summaries_window.SummariesWindow(
            self.theme, self.icons, language=self.language, questions=self.questions
        )
        made.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        made.closed.connect(lambda: setattr(self, "summaries", None))
        self.summaries = made
        made.show()
        return made

    def change_language(self, language: str) -> None:
        """Speak another language; what is shown is made again in it."""
        self.language = language
        self.preferences.write(prefs.LANGUAGE, language)
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = install(self._app, language)
        self._renew()

    def change_theme(self, choice: themes.ThemeChoice) -> None:
        """Show another theme, at once."""
        self.preferences.write(prefs.THEME, choice.value)
        self.theme_choice = choice
        self._renew()

    def change_text_size(self, percent: int) -> None:
        """Show letters of another size, at once; this computer remembers it."""
        self.preferences.write(prefs.TEXT_SIZE, str(percent))
        themes.set_text_size(self._app, percent)
        self._renew()

    def open_window(self, caseload: "Caseload", part: "Target | None" = None) -> None:
        """Show the window on an open caseload; `part` is a part of the settings to begin with."""
        _keep_still(self._app)
        _give_icon(self._app, self.icons, self.theme)
        self.session = session = sessions.Session(
            self, caseload, theme=self.theme, icons=self.icons, questions=self.questions
        )
        session.lock_wanted.connect(self.lock)
        session.leave_wanted.connect(self.back_to_start)
        session.inside_opened.connect(self._show_inside)
        self._watch_for_lock()
        self.file_opened.emit(caseload.path)
        session.show()
        session.begin(part, resumed=self.start_window is not None and caseload.master is not None)
        if self.start_window is not None:
            self.start_window.leave()
            self._left, self.start_window = self.start_window, None
            own = caseload.master is not None and not caseload.read_only
            if self.options.file is None and own:
                self.preferences.remember_caseload(caseload.path)

    def open_demo(self) -> None:
        """Show a made-up caseload, which is gone when the program ends."""
        self._demo = sessions.Demo(self.language)
        self._app.aboutToQuit.connect(self._end_demo)
        self.open_window(self._demo.caseload)

    def come_to_front(self, backup: Path | None = None) -> None:
        """Show what is open over all other windows, because the program was started again.

        Args:
            backup: The one that it was started with, to look into.
        """
        shown = self._app.activeModalWidget() or self.window or self.start_window
        if shown is None and self.replacement is not None:
            return  # a file is being replaced; its window says so and goes by itself
        if shown is not None:
            _bring_to_front(shown)
            self._app.alert(shown)  # where the system lets nobody push itself to the front
        self._offer(backup)

    def _offer(self, backup: Path | None) -> None:
        """Look into a backup from the open file, or offer it at the start page."""
        if backup is None:
            return
        if self.session is not None:
            self.look_into(backup)
        elif self.start_window is not None:
            self.start_window.controller.restoration.show_backup(backup)

    def watch(self) -> None:
        """What need not keep the first picture waiting: faults, debuggers, what is read aloud."""
        accessible.install_access()
        self._follow_system()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        self._access = hints.accessibility()  # dies where no name holds it
        self._access.contrastPreferenceChanged.connect(self._follow_system)
        self._watch = watching.Watch(self._app, self)
        self._stalls = stall_watch.StallWatch(
            lambda: self.path.parent, lambda: ["--stalled", *_looks(self)], self
        )
        self._app.aboutToQuit.connect(self._stalls.end)

    def close_caseload(self) -> None:
        """Close the window and the file, after what is being written is written."""
        for start in (self.start_window, self._left):
            if start is not None and isValid(start):
                start.wait()
        replacement, self.replacement = self.replacement, None
        if replacement is not None:
            replacement.cancel()  # a restore that has begun is finished; its file is closed
        session, self.session = self.session, None
        if session is not None:
            session.forget_key()
            self.held_up = not session.close()

    def lock(self) -> None:
        """Close the file, whatever page or dialog is open, and restart at the unlock page."""
        if self.replacement is not None:
            self.replacement.lock_wanted = True
        session = self.session
        if session is None or session.caseload.master is None:
            return  # nothing is open, or it is the demo, which could not be opened again
        session.lock(self._app)
        self.session = None
        (self._leave or process_restart.replace_process)(
            ["--locked", *_looks(self), "--file", str(self.path)]
        )

    def lock_after(self, minutes: int) -> None:
        """Lock when nobody has touched anything for so long; 0 is never."""
        self.preferences.write(prefs.LOCK_MINUTES, str(minutes))
        if self._lock_watch is not None:
            self._lock_watch.idle.minutes = minutes

    def look_into(self, backup: Path) -> None:
        """Show a backup in the window, for reading; leaving it leads back to the own file."""
        if self.session is not None:
            self.session.look_into(backup)

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the open file, and open that.

        The window is put away first, since its file must be closed for it; another one says that
        something is in progress.
        """
        if self.session is not None and self.session.may_be_replaced:
            self._replace(self.session.restore(backup))

    def back_to_start(self) -> None:
        """Leave a file that was only looked into; the one from which it was is opened again."""
        session, known, path = self.session, self._known, self.path
        self._known = None
        if session is None or known is None or session.caseload.path == path:
            if session is not None:
                self.session = None
                session.put_away()
            self.show_start()
            return
        self._replace(session.return_to(path, known))

    def _on_opened(self, caseload: "Caseload", importing: bool) -> None:
        self.open_window(caseload, places.Act.IMPORT if importing else None)

    def _show_inside(self, inside: "Caseload") -> None:
        session = self.session
        if session is None:
            inside.close()
            return
        self._known = session.caseload.master
        session.put_away()
        self.open_window(inside)

    def _replace(self, replacement: "FileReplacement") -> None:
        self.session, self.replacement = None, replacement
        replacement.setParent(self)
        replacement.replaced.connect(self._on_replaced)
        replacement.failed.connect(self._on_not_opened_again)

    def _on_replaced(self, caseload: "Caseload", fault: KnownError | None) -> None:
        replacement, self.replacement = self.replacement, None
        if replacement is None:
            caseload.close()  # the program is ending
            return
        self.open_window(caseload, places.SettingsPart.SAFETY)
        replacement.end()
        if fault is not None and self.session is not None:
            self.session.workspace.show_trouble(fault)
        if replacement.lock_wanted:
            self.lock()

    def _on_not_opened_again(self, error: KnownError | None) -> None:
        """Neither the backup nor the file that was there opens: the start page knows more ways."""
        replacement, self.replacement = self.replacement, None
        if replacement is None:
            return
        self.show_start()
        replacement.end()
        start = self.start_window
        if error is not None and start is not None:
            start.say(error_texts.ErrorTexts(self).sentence(error))

    def _watch_for_lock(self) -> None:
        """From the first open file on: idle time, and the computer's own lock."""
        if self._lock_watch is None:
            self._lock_watch = watching.LockWatch(self._app, self.lock_minutes, self.lock)

    def _end_demo(self) -> None:
        self.close_caseload()
        self._demo.remove()

    def _follow_system(self) -> None:
        if themes.choose_theme(self.theme_choice).name != self.theme.name:
            self._renew()

    def _renew(self) -> None:
        """Show what is open in the theme and language of now."""
        self.theme = themes.choose_theme(self.theme_choice)
        themes.apply(self._app, self.theme)
        if self.summaries is not None:
            themes.dress(self.summaries, self.theme)
        if self.start_window is not None:
            self.start_window.renew(self.theme, self.language)
        if self.session is not None:
            self.session.renew(self.theme)


def _bring_to_front(window: QWidget) -> None:
    """Show a window over all others, also where it was put away as an icon."""
    window.setWindowState(window.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _begin_behind(application: Application, app: QApplication) -> None:
    """Begin what the first picture did not wait for."""
    _give_icon(app, application.icons, application.theme)
    Thread(target=warm_up, daemon=True).start()
    QTimer.singleShot(PAGES_AFTER_MS, application, lambda: _warm_up_pages_of(application))


def _give_icon(app: QApplication, icons: Icons, theme: themes.Theme) -> None:
    """Give all windows their icon; not at the start, where `QIcon` would hold up the picture."""
    app.setWindowIcon(icons.icon("rinnalla", theme["accent"]))


def _keep_still(app: QApplication) -> None:
    """Let nothing move by itself; not at the start, where `Qt` would hold up the picture."""
    app.setEffectEnabled(QtCore.Qt.UIEffect.UI_General, False)


def make_app(arguments: list[str]) -> QApplication:
    """The Qt application in our style and with our font."""
    # Asked for in words: setStyle would first make Python's names for all of QStyle (15 ms).
    app = QApplication([*arguments, "-style", "Fusion"])
    app.setApplicationName("Rinnalla")
    app.setApplicationDisplayName("Rinnalla")
    app.setDesktopFileName("rinnalla")
    for face in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(resource("fonts", f"NotoSans-{face}.ttf")))
    font = app.font()
    font.setFamilies([FONT, font.family()])  # for letters that ours lacks
    font.setPixelSize(themes.TEXT_PIXELS)
    app.setFont(font)
    return app


def run(options: Options) -> int:
    """Start the window and give the exit status when it is closed."""
    app = make_app(sys.argv[:1])
    application = Application(app, options, Preferences())

    def dress(window: QWidget) -> None:
        themes.dress(window, application.theme)

    if options.stalled:
        return stall_notice.show_beside(dress)
    instance = SingleInstance(application)
    alone = options.demo or options.summaries
    while not alone and not _places_answer(application):
        if stall_notice.StallNotice(dress, starting=True).ask():
            os._exit(1)  # a thread that waits for the place can't be ended otherwise
    if not alone and not instance.claim_or_show(application.path, options.backup):
        return 0  # the window that is open has come to the front
    instance.show_wanted.connect(application.come_to_front)
    application.file_opened.connect(instance.claim)
    application.start()
    if application.start_window is None:
        QTimer.singleShot(0, application.watch)
    else:
        application.start_window.first_painted.connect(application.watch)
    status = app.exec()
    application.close_caseload()
    instance.release()
    if application.held_up:
        os._exit(status)  # a thread that waits for a place that hangs can't be ended otherwise
    return status


def _looks(application: Application) -> list[str]:
    """The words that start a process with the language and theme of this one."""
    return ["--language", application.language, "--theme", application.theme_choice.value]


def _places_answer(application: Application) -> bool:
    """Whether the files that it was started with can be looked at; links are followed then."""
    options = application.options
    file, backup = options.file, options.backup
    asked = [application.path.parent, *([] if backup is None else [backup.parent])]
    if not all(map(private_files.answers, asked)):
        return False
    options.file = None if file is None else private_files.resolve_link(file)
    options.backup = None if backup is None else private_files.resolve_link(backup)
    return True


def _theme_choice(name: str) -> themes.ThemeChoice:
    """The choice with this name; a spoiled one is the system's."""
    return (
        themes.ThemeChoice(name) if name in set(themes.ThemeChoice) else themes.ThemeChoice.SYSTEM
    )


def _text_size(text: str) -> int:
    """The size of letters of a preference; a spoiled one is the usual."""
    known = text.isdecimal() and int(text) in themes.TEXT_SIZES
    return int(text) if known else themes.TEXT_SIZES[0]


def _minutes(text: str) -> int:
    """The minutes of a preference; the usual ones where none are set or they are spoiled."""
    return int(text) if text.isdecimal() else idle_lock.USUAL_MINUTES


def warm_up() -> None:
    """Import what opening a caseload needs, while the passphrase is typed."""
    # Nothing of Qt may be imported here: this runs beside the window's own thread.
    for module in (
        "app.services.access",
        "app.services.caseload.clients",
        "app.services.caseload.attention",
    ):
        import_late(module)
    engine.prepare_tables()


def _warm_up_pages_of(application: Application) -> None:
    """While a passphrase is asked for; a key out of a keyring has opened the file by now."""
    if application.session is None:
        scroll.meet_widgets()
        Thread(target=warm_up_pages, daemon=True).start()


def warm_up_pages() -> None:
    """Import what the pages need of the services, while the passphrase is still typed."""
    for module in (  # nothing of Qt, as above
        "app.services.caseload.results",
        "app.services.work.fitting",
        "app.services.forms.filled_forms",
        "app.services.vault.client_transfer",
        "app.services.caseload.erasure",
        "app.services.figures.project_figures",
        "app.services.figures.small_sheets",
        "app.services.summary.exporting",
    ):
        import_late(module)
    clients.plan_file()
