"""The table of clients: sort, filter, open, all by keyboard."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.enums import Status
from app.services.caseload import clients
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.clients.list_page import ClientsPage
from app.ui.foundation import theme as themes
from app.ui.foundation.places import Act, OfClient
from app.ui.foundation.preferences import Preferences
from app.ui.foundation.workspace import PageName, Place, Workspace
from tests.ui.conftest import Watcher


def new(caseload: Caseload, given: str, family: str, **more: object) -> int:
    fields = ClientFields(given_names=given, family_name=family, **more)
    return clients.add(caseload, fields).new_row_id("client")


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, preferences: Preferences) -> ClientsPage:
    page = ClientsPage(workspace, preferences=preferences)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    return page


def names(page: ClientsPage) -> list[str]:
    model = page.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def column(page: ClientsPage, title: str) -> int:
    model = page.table.model()
    across = Qt.Orientation.Horizontal
    titles = [model.headerData(n, across) for n in range(model.columnCount())]
    return titles.index(title)


def cell(page: ClientsPage, row: int, title: str) -> str:
    text: str = page.table.model().index(row, column(page, title)).data()
    return text


def test_rows_are_in_finnish_order_with_status_and_lateness_in_words(
    page: ClientsPage, caseload: Caseload
) -> None:
    late = new(caseload, "Örjan", "Öhman", status=Status.HEALTH_CHECK)
    new(caseload, "Åsa", "Åberg")
    new(caseload, "Olga", "Zaitseva")
    step = EntryFields(
        client_id=late, next_step="Soita", next_day=caseload.today - timedelta(days=2)
    )
    records.add(caseload, step)
    page.show()
    assert names(page) == ["Zaitseva Olga", "Åberg Åsa", "Öhman Örjan"]
    assert cell(page, 2, "Status") == "Health first"
    assert cell(page, 2, "Next date").startswith("2 day")
    assert page.table.model().index(2, column(page, "Status")).data(Qt.ItemDataRole.DecorationRole)


def test_any_column_sorts_and_the_chosen_client_stays_chosen(
    page: ClientsPage, caseload: Caseload
) -> None:
    early = new(caseload, "Veera", "Halonen", started_on=date(2026, 1, 2))
    new(caseload, "Aino", "Niemi", started_on=date(2026, 5, 2))
    page.show()
    page.table.select(early)
    page.table.sortByColumn(column(page, "Started"), Qt.SortOrder.DescendingOrder)
    assert names(page) == ["Niemi Aino", "Halonen Veera"]
    chosen = page.table.current_row()
    assert chosen is not None
    assert chosen.id == early


def test_rows_without_a_value_come_last_either_way(page: ClientsPage, caseload: Caseload) -> None:
    new(caseload, "Aino", "Niemi", referrer="Oppilaitos")
    new(caseload, "Veera", "Halonen")
    page.show()
    for order in Qt.SortOrder:
        page.table.sortByColumn(column(page, "Referrer"), order)
        assert names(page) == ["Niemi Aino", "Halonen Veera"]


def test_text_status_and_open_filters_narrow_together(
    qtbot: QtBot, page: ClientsPage, caseload: Caseload, preferences: Preferences
) -> None:
    new(caseload, "Äiti", "Halonen", referrer="Oppilaitos")
    new(caseload, "Aino", "Niemi", status=Status.RETURNED)
    new(caseload, "Pekka", "Salo", status=Status.REHAB_WORK)
    page.show()
    qtbot.keyClicks(page.filters.line, "oppi aiti")
    assert names(page) == ["Halonen Äiti"]
    assert page.filters.count.text() == "1 of 3 clients"
    qtbot.keyClick(page.filters.line, Qt.Key.Key_Escape)
    assert len(names(page)) == 3
    page.filters.chips[Status.RETURNED].click()
    page.filters.chips[Status.REHAB_WORK].click()
    assert names(page) == ["Niemi Aino", "Salo Pekka"]
    page.filters.only_open.box.click()
    assert names(page) == ["Salo Pekka"]
    page.filters.clear_button.click()
    assert len(names(page)) == 3


def test_only_open_ones_is_remembered(
    qtbot: QtBot,
    workspace: Workspace,
    page: ClientsPage,
    caseload: Caseload,
    preferences: Preferences,
) -> None:
    new(caseload, "Aino", "Niemi", status=Status.RETURNED)
    page.show()
    page.filters.only_open.box.click()
    again = ClientsPage(workspace, preferences=preferences)
    qtbot.addWidget(again)
    again.show()
    assert again.filters.only_open.value()
    assert names(again) == []


def test_a_hidden_column_stays_hidden_next_time(
    qtbot: QtBot, workspace: Workspace, page: ClientsPage, preferences: Preferences
) -> None:
    menu = page.columns_menu()
    next(choice for choice in menu.actions() if choice.text() == "Phase").trigger()
    again = ClientsPage(workspace, preferences=preferences)
    qtbot.addWidget(again)
    for shown in (page, again):
        assert shown.table.isColumnHidden(column(shown, "Phase"))
        assert not shown.table.isColumnHidden(column(shown, "Outcome"))


def test_from_the_filter_to_an_open_file_without_a_mouse(
    qtbot: QtBot, page: ClientsPage, caseload: Caseload, watcher: Watcher
) -> None:
    new(caseload, "Aino", "Niemi")
    wanted = new(caseload, "Veera", "Halonen")
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.page_actions[1].trigger()
    qtbot.keyClicks(page.filters.line, "veera")
    qtbot.keyClick(page.filters.line, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert watcher.places == [Place(PageName.CLIENT_FILE, wanted)]


def test_a_move_elsewhere_shows_at_once(
    qtbot: QtBot, workspace: Workspace, page: ClientsPage, caseload: Caseload
) -> None:
    client_id = new(caseload, "Aino", "Niemi")
    page.show()
    workspace.do("", lambda: clients.move(caseload, client_id, Status.IN_MEASURE))
    qtbot.waitUntil(lambda: cell(page, 0, "Status") == "In a measure")
    workspace.undo_stack.undo()
    qtbot.waitUntil(lambda: cell(page, 0, "Status") == "Active")


def test_an_empty_caseload_offers_what_to_do(page: ClientsPage, watcher: Watcher) -> None:
    page.show()
    assert not page.table.isVisible()
    page.header_buttons[1].click()
    assert watcher.places == [Place(PageName.CLIENT_FILE, part=Act.NEW)]


def test_what_is_begun_from_a_row_is_about_its_client(
    page: ClientsPage, caseload: Caseload, workspace: Workspace
) -> None:
    new(caseload, "Veera", "Aalto")
    niemi = new(caseload, "Kaisa", "Niemi")
    page.refresh_now()
    page.table.select(niemi)
    watch = Watcher(workspace)
    card = page.table.current_row()
    assert card is not None
    menu = page.make_menu(card)
    for one in menu.actions()[1:4]:
        one.trigger()
    assert watch.places == [
        Place(PageName.CLIENT_FILE, niemi, Act.NEW_MEETING),
        Place(PageName.EMPLOYERS, part=OfClient(niemi)),
        Place(PageName.REPORTS, part=OfClient(niemi)),
    ]
    moves = [one for one in menu.actions() if one.text().startswith("Move")]
    assert [one.isEnabled() for one in moves] == [status is not card.status for status in Status]


def test_a_status_is_whole_in_its_column_in_every_size_of_text(
    qtbot: QtBot,
    workspace: Workspace,
    caseload: Caseload,
    preferences: Preferences,
    usual_size: QApplication,
) -> None:
    for status in Status:
        new(caseload, "Aino", status.value, status=status)
    for percent in (100, 150, 200):
        themes.set_text_size(usual_size, percent)
        page = ClientsPage(workspace, preferences=preferences)
        qtbot.addWidget(page)
        page.resize(1200, 700)
        page.show()
        page.refresh_now()
        place = column(page, "Status")
        needed = [
            page.table.sizeHintForIndex(page.table.model().index(row, place)).width()
            for row in range(len(Status))
        ]
        assert max(needed) <= page.table.columnWidth(place), percent
