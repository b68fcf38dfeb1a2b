"""How each page is made: what a feature needs of another one is handed in here.

A page's module is imported when it is first shown.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from app.late import LateModule
from app.ui.components.lists.kept_layout import KeptLayout
from app.ui.foundation.page import Page
from app.ui.foundation.places import PageName
from app.ui.foundation.program import Program
from app.ui.foundation.workspace import Workspace

if TYPE_CHECKING:
    from app.ui.access import safety
    from app.ui.board import page as board
    from app.ui.clients import file_page, list_page
    from app.ui.criteria import page as criteria
    from app.ui.employers import page as employers
    from app.ui.figures import page as figures
    from app.ui.importing import import_wizard
    from app.ui.reports import page as reports
    from app.ui.settings import page as settings
    from app.ui.today import page as today
else:
    safety = LateModule("app.ui.access.safety")
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
            safety.KeysSheet(workspace, program),
            safety.LockSheet(workspace, program),
            safety.BackupSheet(workspace, program),
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


def page_makers(program: Program) -> dict[PageName, Callable[[Workspace], Page]]:
    """The table for one running program."""

    def bind_maker(name: PageName, make: PageMaker) -> Callable[[Workspace], Page]:
        def make_page(workspace: Workspace) -> Page:
            page = make(workspace, program)
            KeptLayout(page, program.preferences, name.value)
            return page

        return make_page

    return {name: bind_maker(name, make) for name, make in PAGES.items()}
