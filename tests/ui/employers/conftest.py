"""What the tests of the employers' page share."""

from pytestqt.qtbot import QtBot

from app.ui.employers.page import EmployersPage
from app.ui.foundation.workspace import PageName, Place, Workspace


def open_employer(qtbot: QtBot, workspace: Workspace, employer: int) -> EmployersPage:
    """The page of employers with one of them chosen."""
    page = EmployersPage(workspace)
    qtbot.addWidget(page)
    page.resize(1250, 800)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.arrive(Place(PageName.EMPLOYERS, employer))
    return page
