"""Merging in place: the one that looks alike is proposed, what follows is told, undo parts them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.employer import EmployerFields
from app.services.caseload import clients, employers
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.components.people.merge_bar import MergeBar
from app.ui.foundation.workspace import Workspace


@pytest.fixture
def kept(caseload: Caseload) -> int:
    employers.log_contact(caseload, "SATAMAHUOLTO", subject="työkokeilu")
    kept = records.add(caseload, EmployerFields(name="Satamahuolto Oy")).new_row_id("employer")
    records.add(caseload, EmployerFields(name="Kahvila"))
    return kept


def shown(qtbot: QtBot, bar: MergeBar, kept: int) -> MergeBar:
    qtbot.addWidget(bar)
    bar.resize(900, 90)
    bar.ask(kept)
    with qtbot.waitActive(bar):
        bar.activateWindow()
    return bar


def test_employers_are_merged_and_parted_again(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload, kept: int
) -> None:
    bar = shown(qtbot, MergeBar(workspace, EmployerFields), kept)
    assert bar.other.value() == "SATAMAHUOLTO"
    assert bar.told.text() == "1 row(s) follow.\nGoes to the notes: SATAMAHUOLTO"
    qtbot.keyClick(bar.other.line, Qt.Key.Key_Return)
    assert not bar.isVisible()
    assert [name for _, name in employers.list_names(caseload)] == ["Kahvila", "Satamahuolto Oy"]
    assert employers.contacts(caseload)[0].employer_id == kept
    workspace.undo_stack.undo()
    assert len(employers.list_names(caseload)) == 3


def test_a_name_that_nobody_has_merges_nothing(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload, kept: int
) -> None:
    bar = shown(qtbot, MergeBar(workspace, EmployerFields), kept)
    bar.other.line.setText("Kuka tahansa")
    assert not bar.button.isEnabled()
    bar.merge()
    assert bar.other.wrong
    assert len(employers.list_names(caseload)) == 3
    qtbot.keyClick(bar.other.line, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_clients_are_merged(qtbot: QtBot, workspace: Workspace, caseload: Caseload) -> None:
    ids = [
        clients.add(caseload, ClientFields(given_names="Aino", family_name=name)).new_row_id(
            "client"
        )
        for name in ("Mäkinen", "Makinen", "Salo")
    ]
    bar = shown(qtbot, MergeBar(workspace, ClientFields), ids[0])
    assert bar.other.value() == "Makinen Aino"
    bar.button.click()
    assert [card.id for card in clients.cards(caseload)] == [ids[0], ids[2]]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_the_keyboard_goes_back_to_where_it_was(
    qtbot: QtBot, workspace: Workspace, kept: int, key: Qt.Key
) -> None:
    page, before, tick = QWidget(), QLineEdit(), QCheckBox()
    bar = MergeBar(workspace, EmployerFields)
    box = QVBoxLayout(page)
    for part in (before, bar, tick):
        box.addWidget(part)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    before.setFocus()
    bar.ask(kept)
    assert bar.other.line.hasFocus()
    qtbot.keyClick(bar.other.line, key)
    assert not bar.isVisible()
    assert before.hasFocus()  # and not a tick that the next press would set
