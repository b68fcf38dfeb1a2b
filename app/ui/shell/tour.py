"""Pictures of every page and dialog, on a fictional caseload: for the README and for our own eyes.

Needs no screen. The day is fixed, so that the same program gives the same pictures.
"""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import chdir
from datetime import datetime, timedelta, timezone
from pathlib import Path
from secrets import token_hex
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPainter, QPixmap, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QTabWidget, QWidget

from app.models.enums import ReportState, Status
from app.services import demo
from app.services.caseload import clients
from app.services.figures import project_figures, statistics, steering_report
from app.services.figures.steering_choice import SteeringChoice
from app.services.phrases import phrases
from app.services.reports import final_report, report_printing
from app.services.resource_files import resource
from app.services.storage.unit_of_work import Caseload
from app.services.summary import exporting
from app.services.vault import opening
from app.ui.access.first_start import FirstStart
from app.ui.access.unlock import Unlock
from app.ui.board.page import BoardPage
from app.ui.figures.page import SummaryPage
from app.ui.foundation.places import Act
from app.ui.foundation.preferences import TEXT_SIZE, Preferences
from app.ui.foundation.questions import Questions
from app.ui.foundation.screens import FRAME
from app.ui.foundation.workspace import PageName
from app.ui.importing.import_wizard import ImportWizard
from app.ui.reports.block_editor import BlockEditor
from app.ui.reports.page import ReportsPage
from app.ui.shell.application import Application, Options, make_app
from app.ui.shell.main_window import MainWindow
from app.ui.shell.tour_safety import SafetyTour

WINDOW_FILE = "window.ini"
LAYOUT_TURNS = 3  # wrapped words are measured, placed, and measured again
MONDAY = datetime(2026, 11, 23, 9, 12, tzinfo=timezone(timedelta(hours=2)))


def run(
    folder: Path, *, theme: str, language: str, size: tuple[int, int], text_size: int = 100
) -> list[Path]:
    """Write a picture of each stop, the report and the summary, and give what was written.

    Args: `size` is that of a picture in pixels, `text_size` that of letters in per cent.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="rinnalla-") as hidden:
        app = _make_app_on_screen(Path(hidden), size)
        Preferences(Path(hidden) / WINDOW_FILE).write(TEXT_SIZE, str(text_size))
        tour = Tour(app, folder, Path(hidden), theme=theme, language=language, size=size)
        return list(tour.write_files())


def _make_app_on_screen(folder: Path, size: tuple[int, int]) -> QApplication:
    """Begin on a made-up screen on which a window of this size is whole; Qt's own has 800x800."""
    width, height = size[0] + FRAME.width(), size[1] + FRAME.height()
    screen = {"name": "tour", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [screen | {"logicalDpi": 96, "logicalBaseDpi": 96}]}))
    with chdir(folder):  # the colon after a drive's letter would end the name
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file.name}"
        return make_app(["rinnalla"])


def _edit_summary(file: Path) -> Path:
    """A summary in which somebody has changed a number."""
    document = json.loads(file.read_text("utf-8"))
    document["releases"][-1]["tables"]["outcome"]["work"] += 25
    edited = file.with_name("coach-edited.json")
    edited.write_text(json.dumps(document), "utf-8")
    return edited


class Tour:
    """Walks the program and takes pictures."""

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        hidden: Path,
        *,
        theme: str,
        language: str,
        size: tuple[int, int],
    ) -> None:
        self._folder = folder
        self._hidden = hidden
        self._language = language
        self._size = size
        self._number = 0
        self._passphrase = token_hex(12)
        preferences = Preferences(hidden / WINDOW_FILE)
        options = Options(file=hidden / "caseload.db", language=language, theme=theme)
        self._application = Application(app, options, preferences, Questions())

    def write_files(self) -> Iterator[Path]:
        """Each file, as soon as it is written."""
        yield from self._starting()
        yield from self._empty()
        with_people = opening.temporary(self._hidden / "people", clock=lambda: MONDAY)
        demo.fill(with_people, with_people.today, self._language)
        yield from self._pages(self._window(with_people))
        yield from self._papers(with_people)
        self._close()

    def _starting(self) -> Iterator[Path]:
        self._application.show_start()
        start = self._application.start_window
        first = None if start is None else start.screen_as(FirstStart)
        if start is None or first is None:
            return
        for name in ("language", "passphrase", "place", "begin"):
            if name == "passphrase":
                for field in (first.passphrase, first.repeated):
                    field.set_text(self._passphrase)
                    field.changed.emit()
            yield self._picture(start, f"start-{name}")
            if first.next_button.isVisible():
                first.next_button.click()
        safety = SafetyTour(
            self._application,
            self._folder,
            lambda: MONDAY,
            self._size,
            self._picture,
            lambda until: self._settle(until=until),
        )
        safety.make_backups(self._passphrase, self._language)
        start.leave()
        self._application.show_start()
        again = self._application.start_window
        unlock = None if again is None else again.screen_as(Unlock)
        if again is not None and unlock is not None:
            yield self._picture(again, "unlock")
            unlock.passphrase.set_text(token_hex(4))
            unlock.open_button.click()
            self._settle(until=unlock.open_button.isEnabled)
            yield self._picture(again, "unlock-wrong")
            yield from safety.pictures(again, self._passphrase)
            yield safety.sheet(self._language)

    def _empty(self) -> Iterator[Path]:
        window = self._window(opening.temporary(self._hidden / "empty", clock=lambda: MONDAY))
        for name in (
            PageName.TODAY,
            PageName.BOARD,
            PageName.CLIENTS,
            PageName.EMPLOYERS,
            PageName.REPORTS,
        ):
            window.workspace.go(name)
            yield self._picture(window, f"empty-{name}")
        yield from self._importing(window)
        self._close()

    def _importing(self, window: MainWindow) -> Iterator[Path]:
        wizard = ImportWizard(window.workspace, window)
        wizard.show()
        yield self._picture(wizard, "import-file")
        wizard.read(resource("demo", "seurantataulukko.xlsx"), None)
        self._settle(until=lambda: wizard.plan is not None)
        for name in ("sheets", "columns", "colours"):
            yield self._picture(wizard, f"import-{name}")
            wizard.colours.agreed.setChecked(name == "colours")
            wizard.next_button.click()
        self._settle(until=lambda: wizard.next_button.isEnabled())
        yield self._picture(wizard, "import-preview")
        wizard.next_button.click()
        self._settle(until=lambda: wizard.next_button.isEnabled())
        yield self._picture(wizard, "import-done")
        wizard.next_button.click()

    def _pages(self, window: MainWindow) -> Iterator[Path]:
        workspace = window.workspace
        workspace.go(PageName.TODAY)
        yield self._picture(window, "today")
        for stop in (self._board, self._people, self._employers, self._reports, self._figures):
            yield from stop(window)
        workspace.go(PageName.CRITERIA)
        yield self._picture(window, "criteria")
        workspace.go(PageName.SETTINGS)
        yield from self._tabs(window, "settings")

    def _board(self, window: MainWindow) -> Iterator[Path]:
        window.workspace.go(PageName.BOARD)
        board = window.page(PageName.BOARD)
        assert isinstance(board, BoardPage)  # noqa: S101
        yield self._picture(window, "board")
        moved = self._find_richest_client(window, Status.IN_MEASURE)
        board.move_client(moved, Status.SUCCEEDED)
        yield self._picture(window, "board-move")
        window.workspace.undo_stack.undo()
        board.toggle_filter()
        yield self._picture(window, "board-filter")
        board.toggle_filter()
        window.search("kah")
        yield self._picture(window, "search")
        window.search("")
        keys = window.show_keys()
        yield self._picture(keys, "keys")
        keys.close()

    def _people(self, window: MainWindow) -> Iterator[Path]:
        window.workspace.go(PageName.CLIENTS)
        yield self._picture(window, "clients")
        window.workspace.go(PageName.CLIENT_FILE, part=Act.NEW)
        yield self._picture(window, "client-new")
        window.workspace.go(
            PageName.CLIENT_FILE, self._find_richest_client(window, Status.IN_MEASURE)
        )
        yield from self._tabs(window, "client")

    def _employers(self, window: MainWindow) -> Iterator[Path]:
        window.workspace.go(PageName.EMPLOYERS)
        yield from self._tabs(window, "employers")

    def _reports(self, window: MainWindow) -> Iterator[Path]:
        window.workspace.go(PageName.REPORTS)
        page = window.page(PageName.REPORTS)
        assert isinstance(page, ReportsPage)  # noqa: S101
        yield self._picture(window, "reports")
        page.open_report(final_report.rows(window.workspace.caseload)[0].id)
        for number, name in enumerate(("report", "report-client", "report-check", "report-paper")):
            page.editor.tabs.setCurrentIndex(number)
            yield self._picture(window, name)
        yield from self._misspelt(window, page.editor.text)
        together = page.editor.write_together()
        if together is not None:
            together.showNormal()
            together.resize(*self._size)
            yield self._picture(together, "report-side-by-side")
            together.show_keys()
            for keyboard in ("abc", "uk", "ar"):
                together.keys.choose(keyboard)
                yield self._picture(together, f"report-keyboard-{keyboard}")
            together.show_keys()
            together.close()
        preview = page.editor.print_preview()
        if preview is not None:
            yield self._picture(preview, "report-print")
            preview.close()

    def _misspelt(self, window: MainWindow, text: BlockEditor) -> Iterator[Path]:
        """A slip and what it may have been; no picture where there is no Finnish dictionary."""
        self._settle(until=lambda: text.marks.checking)
        if text.marks.checking:
            before = text.blocks()
            for number in (1, 2):  # the fourth letter of a paragraph goes
                text.go_to(number, 3, 3)
                text.textCursor().deleteChar()
            text.moveCursor(QTextCursor.MoveOperation.Start)
            text.mend_next()
            yield self._picture(window, "report-spelling")
            for menu in text.findChildren(QMenu):
                menu.close()
            text.replace_blocks(before)

    def _figures(self, window: MainWindow) -> Iterator[Path]:
        window.workspace.go(PageName.SUMMARY)
        yield from self._tabs(window, "summary")
        page = window.page(PageName.SUMMARY)
        assert isinstance(page, SummaryPage)  # noqa: S101
        jobs = statistics.count_own_figures(window.workspace.caseload).job_starts
        words = phrases(self._language, "figures")
        for name, dialog in (
            (
                "figure-rows",
                page.own.get().show_rows("placement", jobs.ids, words("tile.job_starts")),
            ),
            ("steering-report", page.own.get().print_report()),
            ("why-rounded", page.leaving.get().explain()),
        ):
            yield self._picture(dialog, name)
            dialog.close()

    def _papers(self, caseload: Caseload) -> Iterator[Path]:
        rows = final_report.rows(caseload)
        chosen = next((row for row in rows if row.state is ReportState.FINAL), rows[0])
        paper = self._folder / "report.pdf"
        report_printing.write(caseload, str(chosen.client_id), paper, language=self._language)
        yield paper
        exported = exporting.export(caseload, caseload.today, self._folder, language=self._language)
        yield from exported.files
        own = statistics.count_own_figures(caseload)
        steering = self._folder / "steering-report.pdf"
        recipient = phrases(self._language, "figures")("example_recipient")
        project = project_figures.count_project(caseload)
        choice = SteeringChoice(recipient=recipient)
        steering_report.save(caseload, own, project, choice, steering, language=self._language)
        yield steering
        yield from self._manager(exported.files[0])

    def _manager(self, first: Path) -> Iterator[Path]:
        """The manager's window: empty, one coach's file, several added, and one refused."""
        window = self._application.open_summaries()
        yield self._picture(window, "manager-empty")
        others = [self._coach(number) for number in range(1, 6)]
        shown = (
            ("one", others[:1]),
            ("sum", [first, *others]),
            ("refused", [_edit_summary(others[0])]),
        )
        for name, files in shown:
            window.show_files(files, even_so=True)  # made-up coaches all have the same people
            self._settle(until=lambda: window.reading is None)
            yield self._picture(window, f"manager-{name}")
        window.close()

    def _coach(self, number: int) -> Path:
        """The summary of another made-up coach, whose clients began earlier."""
        caseload = opening.temporary(self._hidden / f"coach-{number}", clock=lambda: MONDAY)
        demo.fill(caseload, caseload.today - timedelta(days=7 * number))
        made = exporting.export(caseload, caseload.today, self._hidden / f"summary-{number}")
        caseload.close()
        return made.files[0].rename(self._hidden / f"coach-{number}.json")

    def _tabs(self, window: MainWindow, name: str) -> Iterator[Path]:
        """A picture of each tab of the page that is shown."""
        tabs = next(tab for tab in window.findChildren(QTabWidget) if tab.isVisible())
        for number in range(tabs.count()):
            tabs.setCurrentIndex(number)
            yield self._picture(window, f"{name}-{number + 1}")

    def _find_richest_client(self, window: MainWindow, status: Status) -> int:
        """The client of a status with the most to show."""
        caseload = window.workspace.caseload
        found = [card.id for card in clients.cards(caseload) if card.status is status]
        return max(found, key=lambda client_id: len(clients.timeline(caseload, client_id)))

    def _window(self, caseload: Caseload) -> MainWindow:
        self._application.open_window(caseload)
        window = self._application.window
        assert window is not None  # noqa: S101
        window.resize(*self._size)
        return window

    def _close(self) -> None:
        if self._application.window is not None:
            self._application.window.close()
        self._application.close_caseload()

    def _picture(self, window: QWidget, name: str) -> Path:
        self._settle()
        picture = window.grab()
        self._paint_popups(window, picture)
        self._number += 1
        path = self._folder / f"{self._number:02d}-{name}.png"
        picture.save(str(path))
        return path

    def _paint_popups(self, window: QWidget, picture: QPixmap) -> None:
        painter = QPainter(picture)
        for other in QApplication.topLevelWidgets():
            below = other.parentWidget()
            popup = not isinstance(other, QDialog) and other is not window
            if popup and other.isVisible() and below is not None and below.window() is window:
                painter.drawPixmap(window.mapFromGlobal(other.pos()), other.grab())
        painter.end()

    def _settle(self, *, until: Callable[[], bool] = lambda: True) -> None:
        """Let the window lay itself out, and wait for what is said and what is counted."""
        calm = 0
        for _ in range(400):
            loop = QEventLoop()
            QTimer.singleShot(15, loop.quit)
            loop.exec()
            calm = calm + 1 if until() and not self._is_counting() else 0
            if calm > LAYOUT_TURNS:
                return

    def _is_counting(self) -> bool:
        session = self._application.session
        return session is not None and bool(session.workspace.tasks())
