"""A page reads again only for its own topics, once a turn, and not while it is hidden."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.employer import EmployerFields
from app.models.enums import Topic
from app.services.caseload import clients
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.foundation.page import Page
from app.ui.foundation.workspace import Workspace
from tests.conftest import FixedClock


class Counting(Page):
    topics = frozenset({Topic.CLIENTS})

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.read = 0
        box = QVBoxLayout(self)
        self.line = QLineEdit()
        box.addWidget(QLabel("x"))
        box.addWidget(self.line)

    def refresh(self) -> None:
        self.read += 1


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> Counting:
    page = Counting(workspace)
    qtbot.addWidget(page)
    return page


def client(caseload: Caseload, name: str) -> object:
    return clients.add(caseload, ClientFields(family_name=name))


def turn(qtbot: QtBot) -> None:
    """Let what was queued for the next turn of the event loop happen."""
    with qtbot.waitCallback() as called:
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, called))


def test_a_page_that_is_shown_on_another_day_reads_again(page: Counting, clock: FixedClock) -> None:
    page.show()
    page.hide()
    page.show()
    assert page.read == 1
    page.hide()
    clock.pass_by(days=1)
    page.show()
    assert page.read == 2


def test_many_changes_in_a_turn_are_one_reading(
    qtbot: QtBot, page: Counting, workspace: Workspace, caseload: Caseload
) -> None:
    page.show()
    assert page.read == 1
    for name in ("A", "B", "C"):
        workspace.do("", lambda name=name: client(caseload, name))
    assert page.read == 1
    qtbot.waitUntil(lambda: page.read == 2)
    turn(qtbot)
    assert page.read == 2


def test_other_topics_and_its_own_changes_are_left_alone(
    qtbot: QtBot, page: Counting, workspace: Workspace, caseload: Caseload
) -> None:
    page.show()
    workspace.do("", lambda: records.add(caseload, EmployerFields(name="x")))
    workspace.do("", lambda: client(caseload, "A"), origin=page)
    turn(qtbot)
    assert page.read == 1
    workspace.undo_stack.undo()
    qtbot.waitUntil(lambda: page.read == 2)


def test_a_hidden_page_waits_until_it_is_seen(
    qtbot: QtBot, page: Counting, workspace: Workspace, caseload: Caseload
) -> None:
    page.show()
    page.hide()
    for name in ("A", "B"):
        workspace.do("", lambda name=name: client(caseload, name))
    turn(qtbot)
    assert page.read == 1
    page.show()
    assert page.read == 2
    page.hide()
    page.show()
    assert page.read == 2


def test_a_page_never_shown_never_reads(
    qtbot: QtBot, page: Counting, workspace: Workspace, caseload: Caseload
) -> None:
    workspace.do("", lambda: client(caseload, "A"))
    turn(qtbot)
    assert page.read == 0
    page.refresh_now()
    assert page.read == 1


def test_the_keyboard_goes_where_work_begins(qtbot: QtBot, page: Counting) -> None:
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.focus_content()
    assert page.line.hasFocus()
