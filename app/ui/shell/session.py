"""One open file: its workspace, its window, and how both are closed.

All that needs an open file is imported through this module, after the first picture.
"""

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.late import LateModule
from app.models.rules.dates import day_text
from app.services import access
from app.services.access import OpenedCaseload
from app.services.caseload import drafts
from app.services.caseload.attention import agenda
from app.services.credentials import ByKey
from app.services.errors import Cancelled, Damaged, KnownError
from app.services.progress import Progress
from app.services.storage.keys import MasterKey
from app.services.storage.unit_of_work import Caseload
from app.services.vault import locked_mark, opening
from app.ui.components.lists.kept_layout import KeptLayout
from app.ui.foundation import preferences as prefs
from app.ui.foundation.icons import Icons
from app.ui.foundation.labels import Labels
from app.ui.foundation.places import PageName, Target
from app.ui.foundation.preferences import Preference
from app.ui.foundation.program import Program
from app.ui.foundation.questions import Questions
from app.ui.foundation.tasks import Task
from app.ui.foundation.theme import Theme
from app.ui.foundation.workspace import Workspace
from app.ui.shell.daily_backup import DailyBackup
from app.ui.shell.drafts import collect_half_typed, place_of, put_back, save_texts
from app.ui.shell.main_window import MainWindow
from app.ui.shell.pages import PagesAhead, page_makers
from app.ui.shell.replacement import FileReplacement
from app.ui.system.garbage_collection import keep_what_is_there
from app.ui.today.system_note import SystemNote

if TYPE_CHECKING:
    from app.services import demo
else:
    demo = LateModule("app.services.demo")

LOCK_SECONDS = 1.5
TASK_SECONDS = 0.7  # of them
GEOMETRY = Preference("window/geometry", QByteArray())  # where the window was


class Session(QObject):
    """One open file in its window, until it is put away, locked or closed with the program."""

    lock_wanted = Signal()
    leave_wanted = Signal()  # back from a file that is only looked into
    inside_opened = Signal(object)  # Caseload: a backup that was opened to look into it

    def __init__(
        self,
        program: Program,
        caseload: Caseload,
        *,
        theme: Theme,
        icons: Icons,
        questions: Questions,
    ) -> None:
        super().__init__()
        self._program = program
        self._over = False
        self.workspace = Workspace(
            caseload, theme=theme, icons=icons, labels=Labels(), questions=questions
        )
        self.window = self._make_window()

    @property
    def caseload(self) -> Caseload:
        """The open file."""
        return self.workspace.caseload

    @property
    def _may_remember(self) -> bool:
        """Whether it is the coach's own file: no example, no backup that is looked into."""
        return self.caseload.master is not None and not self.caseload.read_only

    @property
    def may_be_replaced(self) -> bool:
        """Whether the file has a key to be opened again with, and no task uses it."""
        return self.caseload.master is not None and self.window.isEnabled()

    def show(self) -> None:
        """Show the window where it was the last time."""
        self.window.show_where_it_was(self._program.preferences.read(GEOMETRY))

    def begin(self, part: Target | None, *, resumed: bool) -> None:
        """Go to what waits, to the board where nothing does, to a part of the settings or a draft.

        Args: `resumed` says that the file was opened at the start page, where a lock leads.
        """
        draft = drafts.take_draft(self.caseload) if resumed else {}
        self.window.begun_lines.update(draft.get("lines") or {})
        place = place_of(draft) if part is None else None
        if place is not None:
            self.workspace.go(place.page, place.row_id, place.part)
            QTimer.singleShot(0, self.window, lambda: put_back(self.window, draft))
        else:
            self.workspace.go(self._first_page())
            if part is not None:
                self.workspace.go(PageName.SETTINGS, part=part)
        keep_what_is_there()
        self.window.news.tell_of_update(self._program.preferences)
        DailyBackup(self.workspace).make_if_due()
        if self.caseload.changed_since is not None:
            self.workspace.told.emit(
                self.tr(
                    "The file has been changed elsewhere since it was closed here on {day}."
                ).format(day=day_text(self.caseload.changed_since.date()))
            )

    def _first_page(self) -> PageName:
        """Where the coach was earlier today; the first time of a day what waits, else the board."""
        day, _, page = self._program.preferences.read(prefs.LAST_VIEW).partition(" ")
        same_day = self._may_remember and day == self.caseload.today.isoformat()
        if same_day and page in set(PageName):
            return PageName(page)
        return PageName.TODAY if agenda(self.caseload) else PageName.BOARD

    def renew(self, theme: Theme) -> None:
        """Make the window again in the theme and language of now.

        The workspace and its undo stay, and so does what is half typed on the page in sight.
        """
        old = self.window
        draft = self._collect_draft()
        for kept in old.findChildren(KeptLayout):
            kept.keep()  # the new window is there before the old one is hidden
        self.workspace.theme = theme
        self.workspace.labels = Labels()
        self.window = self._make_window()
        self.window.setGeometry(old.geometry())
        self.window.show()
        if old.place is not None:
            self.window.show_place(old.place)
        put_back(self.window, draft)
        self.window.begun_lines.update(draft["lines"])
        old.close()
        old.deleteLater()

    def _collect_draft(self) -> dict[str, Any]:
        """What is half typed in the window, and the quick lines that were begun."""
        half_typed = collect_half_typed(self.window, self.window.place)
        return half_typed | {"lines": self.window.begun_lines}

    def put_away(self) -> None:
        """Close the file and its window, before another takes its place."""
        self.close()
        self.window.hide()
        self.window.deleteLater()

    def close(self) -> bool:
        """Close the file, after what is being written is written.

        Returns: whether all work has ended; what waits for a place that hangs is left to itself.
        """
        self._over = True
        self._keep_view()
        self.window.hide()  # what is made or read in a pause looks whether anybody sees it
        for task in self.workspace.tasks():
            task.blockSignals(True)  # its result would be shown from a closed file
        ended = self.workspace.end_tasks()
        access.close_caseload(self.caseload)
        self.caseload.close()
        return ended

    def forget_key(self) -> None:
        """Take the key out of the keyring, where the passphrase is wanted at every start."""
        if self._program.preferences.read(prefs.ASK_AT_START):
            _forget(self.caseload)

    def lock(self, app: QApplication) -> None:
        """Close the file at once, whatever page or dialog is open; half-typed text is kept in it.

        Nothing is asked. What is still being written after that moment is taken back at the next
        opening.
        """
        self._over = True
        locked_mark.set_mark(self.caseload.path)  # before anything that may take long or fail
        draft = self._collect_draft()
        for shown in app.topLevelWidgets():
            save_texts(shown)
            shown.hide()
        clipboard = app.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        self._keep_view()
        tasks = self.workspace.tasks()
        for task in tasks:
            task.cancel()
        _run_within(
            LOCK_SECONDS,
            lambda: _close_for_lock(self.caseload, draft, tasks),
            lambda: _forget(self.caseload),
        )

    def look_into(self, backup: Path) -> None:
        """Open a backup for reading, in the background; `inside_opened` hands it over."""
        master, path = self.caseload.master, self.caseload.path
        if master is None or not self.may_be_replaced:
            return

        def work(progress: Progress) -> Caseload:
            return _close_after_cancel(
                access.look_into_backup(backup, ByKey(master), path).caseload, progress
            )

        self.window.busy(self.tr("The backup is being opened and compared…"))
        task = self.workspace.task(work)
        # The closures keep this object alive as long as the work lasts.
        task.done.connect(lambda inside: self._on_inside(inside))
        task.failed.connect(lambda error: self._on_not_inside(error))
        task.broken.connect(lambda _fault: self._on_not_inside(None))
        task.start()

    def restore(self, backup: Path) -> FileReplacement:
        """A backup takes the place of the open file; where it can't, that is opened again."""
        path, master = self.caseload.path, self.caseload.master
        assert master is not None  # noqa: S101 - `may_be_replaced`
        key = ByKey(master)

        def work(progress: Progress) -> tuple[Caseload, KnownError | None]:
            fault: KnownError | None = None
            opened: OpenedCaseload | None
            try:
                opened = access.restore_backup(backup, key, path)
            except KnownError as error:
                fault, opened = error, access.open_caseload(path, key)
            return _close_after_cancel(_sound(opened), progress), fault

        return self._replace(self.tr("The backup is being compared and restored…"), work)

    def return_to(self, path: Path, master: MasterKey) -> FileReplacement:
        """The coach's own file is opened again after a look into another one."""

        def work(progress: Progress) -> tuple[Caseload, None]:
            opened = access.open_caseload(path, ByKey(master))
            return _close_after_cancel(_sound(opened), progress), None

        return self._replace(self.tr("Your caseload is being opened again…"), work)

    def _replace(self, sentence: str, work: Callable[[Progress], Any]) -> FileReplacement:
        made = FileReplacement(sentence, self.workspace.theme, work)
        made.waiting.setGeometry(self.window.geometry())
        made.waiting.show()
        self.put_away()
        made.task.start()
        return made

    def _on_inside(self, inside: Caseload) -> None:
        if self._over:
            inside.close()  # the window was closed or locked meanwhile
        else:
            self.inside_opened.emit(inside)

    def _on_not_inside(self, error: KnownError | None) -> None:
        if self._over:
            return
        self.window.busy("")
        if error is not None:
            self.workspace.show_trouble(error)

    def _keep_view(self) -> None:
        self._program.preferences.write(GEOMETRY, self.window.saveGeometry())
        place = self.window.place
        if place is not None and self._may_remember:
            page = PageName.CLIENTS if place.page is PageName.CLIENT_FILE else place.page
            day = self.caseload.today.isoformat()
            self._program.preferences.write(prefs.LAST_VIEW, f"{day} {page.value}")

    def _make_window(self) -> MainWindow:
        made = MainWindow(self.workspace, page_makers(self._program))
        made.locked.connect(self.lock_wanted)
        made.text_size_wanted.connect(self._program.change_text_size)
        made.left.connect(self.leave_wanted)
        PagesAhead(made, self._program.language)
        SystemNote(self.workspace, self._program.preferences, made, None)
        return made


class Demo:
    """A made-up caseload, in the window's language, in a folder that goes with the program."""

    def __init__(self, language: str) -> None:
        self._folder = TemporaryDirectory(prefix="rinnalla-")
        self.caseload = opening.temporary(Path(self._folder.name))
        demo.fill(self.caseload, self.caseload.today, language)

    def remove(self) -> None:
        """The caseload is closed: remove it."""
        self._folder.cleanup()


def _sound(opened: OpenedCaseload | None) -> Caseload:
    """The file that was opened again. Raises Damaged, closed again, where its checks say so."""
    if opened is None:
        raise Damaged
    health = opened.beginning.health
    if health is not None and not health.ok:
        opened.caseload.close()
        raise Damaged
    return opened.caseload


def _forget(caseload: Caseload) -> None:
    """Take the key out of the keyring, which must not open a locked file."""
    opening.lock_out(caseload.path)


def _close_after_cancel(caseload: Caseload, progress: Progress) -> Caseload:
    """A file that was opened in the background; closed again if nobody waits for it any more."""
    try:
        progress(1, 1)
    except Cancelled:
        caseload.close()
        raise
    return caseload


def _run_within(seconds: float, *jobs: Callable[[], None]) -> None:
    """Do some things side by side, and continue after so many seconds however far they are."""
    limit = time.monotonic() + seconds
    threads = [Thread(target=job, daemon=True) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(max(0.0, limit - time.monotonic()))


def _close_for_lock(caseload: Caseload, draft: dict[str, Any], tasks: Sequence[Task]) -> None:
    """Keep the draft first: what waits for a place that hangs may never end."""
    with suppress(KnownError):  # a full disk does not keep the file open
        drafts.keep(caseload, draft)
    limit = time.monotonic() + TASK_SECONDS
    for task in tasks:
        task.wait(max(0.0, limit - time.monotonic()))
    with suppress(KnownError):
        access.close_caseload(caseload)
    caseload.close()
