"""Several clients chosen at once: moved, dated and tagged, each one step of undo."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.enums import Status
from app.services.caseload import clients
from app.services.storage.unit_of_work import Caseload
from app.ui.clients.list_page import ClientsPage
from app.ui.foundation.preferences import Preferences
from app.ui.foundation.workspace import Workspace
from tests.ui.conftest import Answers, Watcher, write


@pytest.fixture
def page(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload, preferences: Preferences
) -> ClientsPage:
    for name in ("Aalto", "Halonen", "Niemi"):
        clients.add(caseload, ClientFields(given_names="Aino", family_name=name))
    made = ClientsPage(workspace, preferences=preferences)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def choose_two(qtbot: QtBot, page: ClientsPage) -> None:
    page.table.select_first()
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def statuses(caseload: Caseload) -> list[Status]:
    return [card.status for card in clients.cards(caseload)]


def test_the_bar_shows_for_several_alone(qtbot: QtBot, page: ClientsPage) -> None:
    page.table.select_first()
    assert page.several_bar.isHidden()
    choose_two(qtbot, page)
    assert page.several_bar.isVisible()
    page.several_bar.get().left.emit()
    assert page.several_bar.isHidden()


def test_a_move_of_several_is_one_step_of_undo_and_they_stay_chosen(
    qtbot: QtBot, page: ClientsPage, caseload: Caseload, workspace: Workspace, watcher: Watcher
) -> None:
    choose_two(qtbot, page)
    menu = page.several_bar.get().statuses_menu()
    menu.actions()[list(Status).index(Status.RETURNED)].trigger()
    page.refresh_now()
    assert statuses(caseload) == [Status.RETURNED, Status.RETURNED, Status.ACTIVE]
    assert [card.name for card in page.table.list_chosen()] == ["Aalto Aino", "Halonen Aino"]
    assert workspace.undo_stack.count() == 1
    assert "2 client" in workspace.undo_stack.undoText()
    workspace.undo_stack.undo()
    assert statuses(caseload) == [Status.ACTIVE] * 3


def test_a_day_for_several(qtbot: QtBot, page: ClientsPage, caseload: Caseload) -> None:
    choose_two(qtbot, page)
    page.several_bar.get().set_date()
    assert page.several_bar.get().day.wrong  # no day was typed
    page.several_bar.get().day.line.setText("+7")
    page.several_bar.get().date_button.click()
    found = [(card.next_day, card.next_step) for card in clients.cards(caseload)]
    wanted = (caseload.today + timedelta(days=7), "Get in touch")
    assert found == [wanted, wanted, (None, "")]


def test_a_tag_for_several_is_seen_and_filtered_by(
    qtbot: QtBot, page: ClientsPage, caseload: Caseload
) -> None:
    choose_two(qtbot, page)
    page.several_bar.get().add_button.click()
    assert page.several_bar.get().tag.wrong
    page.several_bar.get().tag.line.setText("kevät")
    page.several_bar.get().add_button.click()
    page.refresh_now()
    page.filters.line.setText("kevat")
    assert page.table.model().rowCount() == 2
    choose_two(qtbot, page)
    page.several_bar.get().tag.line.setText("kevät")
    page.several_bar.get().remove_button.click()
    assert clients.list_tags(caseload) == []


def test_a_filter_is_kept_under_a_name_and_narrows_again(
    qtbot: QtBot,
    page: ClientsPage,
    workspace: Workspace,
    preferences: Preferences,
    answers: Answers,
) -> None:
    page.filters.line.setText("halo")
    page.filters.chips[Status.ACTIVE].click()
    page.filters.days.setCurrentIndex(page.filters.days.findData("none"))
    answers.typed = "Oma lista"
    page.filters.saved.keep()
    again = ClientsPage(workspace, preferences=preferences)
    qtbot.addWidget(again)
    again.show()
    assert again.table.model().rowCount() == 3
    menu = again.filters.saved.menu()
    menu.actions()[0].trigger()
    assert again.table.model().rowCount() == 1
    assert again.filters.read().days == "none"
    assert again.filters.chips[Status.ACTIVE].isChecked()
    assert "Oma lista" in menu.actions()[-1].text()
    menu.actions()[-1].trigger()
    assert len(again.filters.saved.menu().actions()) == 2


def test_the_new_columns_come_when_they_are_wanted(
    qtbot: QtBot, page: ClientsPage, workspace: Workspace, preferences: Preferences
) -> None:
    texts = [choice.text() for choice in page.columns_menu().actions()]
    for wanted in ("Municipality", "Phone", "Resting", "Last contact", "Own tags"):
        assert wanted in texts
    next(one for one in page.columns_menu().actions() if one.text() == "Phone").trigger()
    again = ClientsPage(workspace, preferences=preferences)
    qtbot.addWidget(again)
    shown = again.table.collect_rows("x").columns
    assert "Phone" in shown
    assert "Municipality" not in shown


def test_enter_in_a_line_of_the_bar_does_what_its_button_does(
    qtbot: QtBot, page: ClientsPage, caseload: Caseload
) -> None:
    choose_two(qtbot, page)
    bar = page.several_bar.get()
    with qtbot.waitActive(page):
        page.activateWindow()
    bar.tag.line.setFocus()
    write(bar.tag.line, "summer")
    qtbot.keyClick(bar.tag.line, Qt.Key.Key_Return)
    assert clients.list_tags(caseload) == ["summer"]
    page.refresh_now()
    assert bar.tag.line.hasFocus()  # the bar was not put away for a moment
    write(bar.step.line, "Call")
    write(bar.day.line, "+7")
    qtbot.keyClick(bar.day.line, Qt.Key.Key_Return)
    wanted = (caseload.today + timedelta(days=7), "Call")
    dated = [(card.next_day, card.next_step) for card in clients.cards(caseload)]
    assert dated == [wanted, wanted, (None, "")]
    assert (bar.step.value(), bar.day.value()) == ("", None)  # nothing is done twice
