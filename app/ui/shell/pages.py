"""How each page is made: what a feature needs of another one is handed in here.

A page is imported and made when it is first shown, or in a pause before.
"""

import sys
from collections.abc import Callable, Mapping
from functools import partial
from threading import Thread
from time import sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.late import LateModule, import_late
from app.services.caseload import clients
from app.services.phrases import phrases
from app.ui.components.late_part import LatePart
from app.ui.components.lists.kept_layout import KeptLayout
from app.ui.components.scroll import meet_widgets
from app.ui.foundation.page import Page
from app.ui.foundation.places import PageName, Place
from app.ui.foundation.program import Program
from app.ui.foundation.workspace import Workspace

if TYPE_CHECKING:
    from app.ui.access import safety_settings
    from app.ui.board import page as board
    from app.ui.clients import file_page, list_page
    from app.ui.criteria import page as criteria
    from app.ui.employers import page as employers
    from app.ui.figures import page as figures
    from app.ui.importing import import_wizard
    from app.ui.reports import page as reports
    from app.ui.settings import page as settings
    from app.ui.shell.main_window import MainWindow
    from app.ui.today import page as today
else:
    safety_settings = LateModule("app.ui.access.safety_settings")
    board = LateModule("app.ui.board.page")
    criteria = LateModule("app.ui.criteria.page")
    employers = LateModule("app.ui.employers.page")
    figures = LateModule("app.ui.figures.page")
    file_page = LateModule("app.ui.clients.file_page")
    import_wizard = LateModule("app.ui.importing.import_wizard")
    list_page = LateModule("app.ui.clients.list_page")
    reports = LateModule("app.ui.reports.page")
    settings = LateModule("app.ui.settings.page")
    today = LateModule("app.ui.today.page")

PageMaker = Callable[[Workspace, Program], Page]


def _settings(workspace: Workspace, program: Program) -> Page:
    return settings.SettingsPage(
        workspace,
        program,
        safety=lambda: [
            safety_settings.KeysSheet(workspace, program),
            safety_settings.LockSheet(workspace, program),
            safety_settings.BackupSheet(workspace, program),
        ],
        import_dialog=lambda workspace, parent: import_wizard.ImportWizard(workspace, parent),
        paste_dialog=lambda workspace, parent, act: import_wizard.open_with_pasted_rows(
            workspace, parent, act
        ),
    )


def _reports(workspace: Workspace, program: Program) -> Page:
    return reports.ReportsPage(
        workspace, language=program.language, preferences=program.preferences
    )


PAGES: Mapping[PageName, PageMaker] = {
    PageName.TODAY: lambda workspace, _program: today.TodayPage(workspace),
    PageName.BOARD: lambda workspace, program: board.BoardPage(
        workspace, preferences=program.preferences
    ),
    PageName.CLIENTS: lambda workspace, program: list_page.ClientsPage(
        workspace, preferences=program.preferences
    ),
    PageName.CLIENT_FILE: lambda workspace, _program: file_page.ClientFilePage(workspace),
    PageName.EMPLOYERS: lambda workspace, _program: employers.EmployersPage(workspace),
    PageName.REPORTS: _reports,
    PageName.SUMMARY: lambda workspace, program: figures.SummaryPage(
        workspace, language=program.language
    ),
    PageName.CRITERIA: lambda workspace, program: criteria.CriteriaPage(
        workspace, language=program.language
    ),
    PageName.SETTINGS: _settings,
}


FIRST_PAUSE_MS, PAUSE_MS = 200, 100  # after opening, and between two steps ahead
BREATH_S = 0.02  # after each module, so that a page asked for meanwhile waits for one at most
AHEAD = (PageName.CLIENT_FILE, PageName.BOARD, PageName.CLIENTS, PageName.EMPLOYERS)
"""The pages of every day, first the one that takes longest to make and that a search leads to.

The others would take memory that most days nobody needs.
"""

MODULES = (  # in this order, so that the window waits for one of them at most
    "app.services.forms.filled_forms",
    "app.services.forms.attachments",
    "app.services.reports.delivery",
    "app.services.vault.client_transfer",
    "app.services.work.fitting",
    "app.services.work.moves",
    "app.services.work.merging",
    "app.services.caseload.erasure",
    "app.ui.clients.file_page",
    "app.ui.board.page",
    "app.ui.clients.list_page",
    "app.ui.employers.page",
    "app.ui.settings.page",
    "app.ui.criteria.page",
    "app.ui.clients.record_tabs",
    "app.ui.clients.client_profile",
    "app.ui.clients.client_history",
    "app.ui.clients.client_wishes",
    "app.ui.clients.papers.client_papers",
    "app.ui.clients.client_new",
)


class PagesAhead(QObject):
    """Makes the pages of every day before they are seen, so that each opens at once.

    First what they need is imported beside the window's thread, and classes of Qt are made. Each
    step is a moment in which the window answers nobody: in a pause a page is made, or the part that
    it shows first, or what it shows is read, or it is laid out. A page that is asked for before
    makes the rest of itself, and the next step waits for a pause after it.
    """

    def __init__(self, window: "MainWindow", language: str = "fi") -> None:
        super().__init__(window)
        self._window = window
        self._language = language
        self._left = list(AHEAD)
        self._made: Page | None = None  # the page made last
        self._steps: list[Callable[[], object]] = []  # what is left of it
        self._importing: Thread | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(FIRST_PAUSE_MS)
        self._timer.timeout.connect(self.step)
        self._timer.start()
        window.workspace.went.connect(self._give_way)

    @property
    def is_done(self) -> bool:
        """Whether all of them are there."""
        return not self._left and not self._steps

    @property
    def is_importing(self) -> bool:
        """Whether what the pages need is still being imported beside the window's thread."""
        return self._importing is not None and self._importing.is_alive()

    def step(self) -> None:
        """Go on by one step, where the window is open and nothing else is in progress."""
        if self._importing is None:
            meet_widgets()
            self._timer.setInterval(PAUSE_MS)
            self._importing = Thread(target=_read_beside, args=(self._language,), daemon=True)
            self._importing.start()
        elif self.is_importing or not self._window.isVisible():
            return
        elif self._window.isEnabled():
            if self._steps:
                self._steps.pop(0)()
            elif self._left:
                name = self._left.pop(0)
                if name not in self._window.pages:
                    self._made = made = self._window.page(name)
                    parts = [late for late in made.findChildren(LatePart) if late.ahead]
                    self._steps = [late.get for late in parts]
                    self._steps += [
                        made.refresh_if_stale,
                        made.lay_out_unseen,
                        partial(self._window.head.take_buttons, made.list_buttons()),
                    ]
            if self.is_done:
                self._timer.stop()

    def _give_way(self, place: Place) -> None:
        """The page that is shown now is painted first, and no more is done to it."""
        if self._window.pages.get(place.page) is self._made:
            self._steps.clear()
        if self._timer.isActive():
            self._timer.start()


def _read_beside(language: str) -> None:
    for module in MODULES:
        if module not in sys.modules:
            import_late(module)
            sleep(BREATH_S)
    clients.plan_file()
    phrases(language, "criteria")  # kept; reading them takes a fifth of making that page


def page_makers(program: Program) -> dict[PageName, Callable[[Workspace], Page]]:
    """The table for one running program."""

    def bind_maker(name: PageName, make: PageMaker) -> Callable[[Workspace], Page]:
        def make_page(workspace: Workspace) -> Page:
            page = make(workspace, program)
            KeptLayout(page, program.preferences, name.value)
            return page

        return make_page

    return {name: bind_maker(name, make) for name, make in PAGES.items()}
