"""In the pauses after opening the pages of every day are made before they are seen."""

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.ui.components.late_part import LatePart
from app.ui.foundation.page import Page
from app.ui.foundation.workspace import PageName, Workspace
from app.ui.shell.main_window import MainWindow
from app.ui.shell.pages import AHEAD, PagesAhead


class Counted(Page):
    """A page that keeps count of how many were made, and of what it reads."""

    made: list["Counted"] = []  # noqa: RUF012 - emptied by the fixture

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.reads = 0
        self.laid_out = 0
        self.line = QLineEdit()
        self.late = LatePart("late", QLineEdit)
        self.first = LatePart("first", QLineEdit, ahead=True)
        box = QVBoxLayout(self)
        for part in (self.line, self.late, self.first):
            box.addWidget(part)
            part.setVisible(part is self.line)
        Counted.made.append(self)

    def title(self) -> str:
        return "A page"

    def refresh(self) -> None:
        self.reads += 1

    def lay_out_unseen(self) -> None:
        super().lay_out_unseen()
        self.laid_out += 1


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace) -> MainWindow:
    Counted.made.clear()
    window = MainWindow(workspace, dict.fromkeys(PageName, Counted))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    workspace.go(PageName.TODAY)
    return window


def test_every_page_is_made_and_none_is_read_or_takes_the_keyboard(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    (today,) = Counted.made
    today.line.setFocus()
    ahead = PagesAhead(window)
    ahead.step()
    assert len(Counted.made) == 1  # what they need is imported first
    qtbot.waitUntil(lambda: ahead.is_done)
    assert len(Counted.made) == 1 + len(AHEAD)
    assert [page.reads for page in Counted.made] == [1] * (1 + len(AHEAD))
    assert all(page.size() == today.size() for page in Counted.made)  # laid out, unseen
    assert window.focusWidget() is today.line
    workspace.go(PageName.CLIENTS)
    assert len(Counted.made) == 1 + len(AHEAD)
    assert window.page(PageName.CLIENTS).isVisible()
    assert Counted.made[2].reads == 1  # what was read ahead is shown


def test_a_page_that_the_coach_has_opened_is_left_alone(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    workspace.go(PageName.BOARD)
    workspace.go(PageName.TODAY)
    opened = window.page(PageName.BOARD)
    opened.make_stale()
    ahead = PagesAhead(window)
    qtbot.waitUntil(lambda: ahead.is_done)
    assert isinstance(opened, Counted)
    assert opened.reads == 1  # it reads again when it is seen


def test_what_has_changed_since_is_read_again_when_a_page_is_seen(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    ahead = PagesAhead(window)
    qtbot.waitUntil(lambda: ahead.is_done)
    page = window.page(PageName.BOARD)
    assert isinstance(page, Counted)
    page.make_stale()
    workspace.go(PageName.BOARD)
    assert page.reads == 2


def test_a_page_has_read_before_it_is_seen(window: MainWindow, workspace: Workspace) -> None:
    seen = []
    page = window.page(PageName.BOARD)
    page.refresh = lambda: seen.append(page.isVisible())  # type: ignore[method-assign]
    workspace.go(PageName.BOARD)
    assert seen == [False]


def test_what_a_page_shows_first_is_made_in_a_pause_of_its_own(
    qtbot: QtBot, window: MainWindow
) -> None:
    ahead = PagesAhead(window)

    def step_until_made() -> bool:
        ahead.step()
        return len(Counted.made) == 2

    qtbot.waitUntil(step_until_made)
    page = Counted.made[1]
    assert page.first.part is None
    ahead.step()
    assert page.first.part is not None
    assert len(Counted.made) == 2
    qtbot.waitUntil(lambda: ahead.is_done)
    assert all(page.first.part is not None for page in Counted.made[1:])
    assert all(page.late.part is None for page in Counted.made)


def test_a_page_half_made_is_left_alone_once_it_is_seen(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    ahead = PagesAhead(window)
    ahead.step()
    while len(Counted.made) < 2:
        qtbot.wait(1)
        ahead.step()
    assert not ahead.is_done
    workspace.go(AHEAD[0])
    page = Counted.made[1]
    assert page.isVisible()
    qtbot.waitUntil(lambda: ahead.is_done)
    assert [one.laid_out for one in Counted.made] == [0, 0, *[1] * (len(AHEAD) - 1)]


def test_nothing_is_made_while_the_window_is_busy_or_put_away(
    qtbot: QtBot, window: MainWindow
) -> None:
    ahead = PagesAhead(window)
    ahead.step()
    window.busy("Something is in progress")
    for _ in range(40):
        ahead.step()
    window.busy("")
    window.hide()
    for _ in range(40):
        ahead.step()
    assert len(Counted.made) == 1
    window.show()
    qtbot.waitUntil(lambda: ahead.is_done)
    assert len(Counted.made) == 1 + len(AHEAD)
