"""How each page is made: what a feature needs of another one is handed in here."""

from collections.abc import Callable, Mapping

from app.ui.access.safety import BackupSheet, KeysSheet, LockSheet
from app.ui.board.page import BoardPage
from app.ui.clients.file_page import ClientFilePage
from app.ui.clients.list_page import ClientsPage
from app.ui.components.lists.kept_layout import KeptLayout
from app.ui.criteria.page import CriteriaPage
from app.ui.employers.page import EmployersPage
from app.ui.figures.page import SummaryPage
from app.ui.foundation.page import Page
from app.ui.foundation.places import PageName
from app.ui.foundation.program import Program
from app.ui.foundation.workspace import Workspace
from app.ui.importing.import_wizard import ImportWizard, open_with_pasted_rows
from app.ui.reports.page import ReportsPage
from app.ui.settings.page import SettingsPage
from app.ui.today.page import TodayPage

PageMaker = Callable[[Workspace, Program], Page]


def _settings(workspace: Workspace, program: Program) -> Page:
    return SettingsPage(
        workspace,
        program,
        safety=[
            KeysSheet(workspace, program),
            LockSheet(workspace, program),
            BackupSheet(workspace, program),
        ],
        import_dialog=ImportWizard,
        paste_dialog=open_with_pasted_rows,
    )


def _reports(workspace: Workspace, program: Program) -> Page:
    return ReportsPage(workspace, language=program.language, preferences=program.preferences)


PAGES: Mapping[PageName, PageMaker] = {
    PageName.TODAY: lambda workspace, _program: TodayPage(workspace),
    PageName.BOARD: lambda workspace, program: BoardPage(
        workspace, preferences=program.preferences
    ),
    PageName.CLIENTS: lambda workspace, program: ClientsPage(
        workspace, preferences=program.preferences
    ),
    PageName.CLIENT_FILE: lambda workspace, _program: ClientFilePage(workspace),
    PageName.EMPLOYERS: lambda workspace, _program: EmployersPage(workspace),
    PageName.REPORTS: _reports,
    PageName.SUMMARY: lambda workspace, program: SummaryPage(workspace, language=program.language),
    PageName.CRITERIA: lambda workspace, program: CriteriaPage(
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
