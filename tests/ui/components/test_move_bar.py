"""A move that ends something asks when, why, where to and how it ended, and keeps each at once."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields, StatusChangeFields
from app.models.enums import Outcome, Status
from app.services.caseload import clients, lists
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.components.move_bar import MoveBar
from app.ui.foundation.workspace import Workspace
from tests.ui.conftest import Watcher, write


@pytest.fixture
def client_id(caseload: Caseload) -> int:
    lists.fill_defaults(caseload, "en")
    fields = ClientFields(given_names="Veera", family_name="Halonen")
    return clients.add(caseload, fields).new_row_id("client")


@pytest.fixture
def bar(qtbot: QtBot, workspace: Workspace, client_id: int) -> MoveBar:
    bar = MoveBar(workspace)
    qtbot.addWidget(bar)
    bar.resize(1100, 90)
    move(bar, workspace, client_id, Status.SUCCEEDED)
    with qtbot.waitActive(bar):
        bar.activateWindow()
    return bar


def move(bar: MoveBar, workspace: Workspace, client_id: int, status: Status) -> None:
    bar.move_client(clients.card(workspace.caseload, client_id), status, moved=lambda: None)


def line(bar: MoveBar, name: str) -> QLineEdit:
    return next(found for found in bar.findChildren(QLineEdit) if found.accessibleName() == name)


def last_move(caseload: Caseload, client_id: int) -> StatusChangeFields:
    return records.list_records(caseload, StatusChangeFields, client_id=client_id)[-1].fields


def test_each_answer_is_kept_when_the_keyboard_leaves_it(
    qtbot: QtBot, bar: MoveBar, caseload: Caseload, client_id: int
) -> None:
    for name, text in (
        ("Day", "2.11."),
        ("Reason", "sai työn"),
        ("Next service", "oma väylä"),
        ("Service ended", "t"),
    ):
        line(bar, name).setFocus()
        line(bar, name).selectAll()
        write(line(bar, name), text)
    choice = bar.findChild(QComboBox)
    choice.setFocus()
    while choice.currentText() != "Employed":
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    bar._finish()
    kept = last_move(caseload, client_id)
    assert (kept.day, kept.reason, kept.next_service) == (
        date(2026, 11, 2),
        "sai työn",
        "oma väylä",
    )
    client = records.get(caseload, ClientFields, client_id)
    assert client.ended_on == caseload.today
    assert client.outcome is Outcome.EMPLOYED


def test_esc_closes_and_loses_nothing(
    qtbot: QtBot, bar: MoveBar, caseload: Caseload, client_id: int
) -> None:
    reason = line(bar, "Reason")
    reason.setFocus()
    write(reason, "muutti pois")
    qtbot.keyClick(reason, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert last_move(caseload, client_id).reason == "muutti pois"


def test_a_day_that_can_not_be_read_is_marked_and_the_good_one_stays(
    qtbot: QtBot, bar: MoveBar, caseload: Caseload, client_id: int
) -> None:
    day = line(bar, "Day")
    day.setFocus()
    day.selectAll()
    write(day, "eilen")
    line(bar, "Reason").setFocus()
    assert day.property("wrong")
    assert last_move(caseload, client_id).day == caseload.today


def test_services_of_the_own_list_are_offered(bar: MoveBar, caseload: Caseload) -> None:
    completer = line(bar, "Next service").completer()
    assert completer is not None
    model = completer.model()
    assert model is not None
    assert model.rowCount() > 2


def test_the_next_move_asks_anew(bar: MoveBar, workspace: Workspace, client_id: int) -> None:
    line(bar, "Reason").setText("vanha")
    move(bar, workspace, client_id, Status.RETURNED)
    assert line(bar, "Reason").text() == ""
    assert bar.isVisible()


def test_a_move_is_told(
    bar: MoveBar, workspace: Workspace, client_id: int, watcher: Watcher
) -> None:
    move(bar, workspace, client_id, Status.ACTIVE)
    assert not bar.isVisible()
    assert watcher.told == ["Halonen Veera moved to: Active"]


def test_a_day_before_an_earlier_move_leaves_the_client_where_it_was_moved(
    bar: MoveBar, caseload: Caseload, client_id: int
) -> None:
    line(bar, "Day").setText("2.11.")
    bar._day.commit()
    assert clients.card(caseload, client_id).status is Status.SUCCEEDED


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_both_enters_close_but_not_over_a_day_that_can_not_be_read(
    qtbot: QtBot, bar: MoveBar, key: Qt.Key
) -> None:
    day = line(bar, "Day")
    day.setFocus()
    day.setText("32.11.")
    qtbot.keyClick(day, key)
    assert bar.isVisible()
    assert day.property("wrong")
    day.setText("t")
    qtbot.keyClick(day, key)
    assert not bar.isVisible()


def test_undoing_an_answer_is_seen(bar: MoveBar, workspace: Workspace) -> None:
    line(bar, "Reason").setText("sai työn")
    bar._reason.commit()
    workspace.undo_stack.undo()
    assert bar.isVisible()
    assert line(bar, "Reason").text() == ""
