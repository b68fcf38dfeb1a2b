"""What was done for nobody by name has its place and its count."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.enums import EntryKind
from app.services.caseload import clients, quick_line
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.figures.page import SummaryPage
from app.ui.foundation.places import FileRow, PageName, Place, RowKind
from app.ui.foundation.workspace import Workspace


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> Iterator[SummaryPage]:
    caseload = workspace.caseload
    clients.add(caseload, ClientFields(given_names="Veera", family_name="Halonen"))
    for line in ("pika-apu 30 min CV", "pop-up kirjastossa 2 h", "tapaaminen Halonen 1 h"):
        quick_line.save_line(caseload, quick_line.read_line(caseload, line))
    made = SummaryPage(workspace, language="en")
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    yield made
    made.close()


def test_a_hit_without_a_client_leads_there(page: SummaryPage) -> None:
    page.arrive(Place(PageName.SUMMARY, part=FileRow(RowKind.ENTRY, 2)))
    view = page.network
    assert view.isVisible()
    chosen = view.list.table.current()
    assert chosen is not None
    assert chosen.fields.kind is EntryKind.POP_UP
    assert "Halonen" not in " ".join(label.text() for label in view.findChildren(QLabel))


def test_everything_is_counted(page: SummaryPage, caseload: Caseload) -> None:
    records.edit(caseload, EntryFields, 2, people=12)
    page.arrive(Place(PageName.SUMMARY, part=FileRow(RowKind.ENTRY)))
    told = page.network.count.text()
    assert "Quick help 1" in told
    assert "Pop-up clinic 1" in told
    assert "12" in told
    assert "meeting" not in told


def test_one_that_is_gone_is_not_missed(page: SummaryPage, caseload: Caseload) -> None:
    records.remove(caseload, EntryFields, 1)
    page.arrive(Place(PageName.SUMMARY, part=FileRow(RowKind.ENTRY, 1)))
    assert page.network.isVisible()


def test_a_new_one_has_no_client(page: SummaryPage, caseload: Caseload) -> None:
    page.arrive(Place(PageName.SUMMARY, part=FileRow(RowKind.ENTRY)))
    page.network.list.add()
    field = page.network.list._form.field("subject")
    field.set_value("työnhaku")
    field.commit()
    newest = records.list_records(caseload, EntryFields, client_id=None)[-1].fields
    assert newest.kind is EntryKind.QUICK_HELP
