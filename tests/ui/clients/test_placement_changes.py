"""Changes of a job in the client's file, edited where one works."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.enums import EntryKind, LedTo
from app.models.placement import PlacementChangeFields, PlacementFields
from app.services.caseload import clients
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.clients.record_tabs import WorkTab
from app.ui.figures.nameless_diary import NamelessDiary
from app.ui.foundation.places import RowKind
from app.ui.foundation.workspace import Workspace


@pytest.fixture
def tab(qtbot: QtBot, workspace: Workspace, caseload: Caseload) -> WorkTab:
    client_id = clients.add(caseload, ClientFields(family_name="Halonen")).new_row_id("client")
    for day in (date(2026, 9, 1), date(2026, 10, 1)):
        records.add(caseload, PlacementFields(client_id=client_id, started_on=day))
    made = WorkTab(workspace)
    qtbot.addWidget(made)
    made.show()
    made.show_client(client_id)
    return made


def test_a_change_is_added_in_place_and_is_the_jobs_own(
    tab: WorkTab, caseload: Caseload, workspace: Workspace
) -> None:
    tab.changes.add_change()
    ((change_id, form),) = tab.changes.forms.items()
    form.field("weekly_hours").set_value(20)
    form.field("weekly_hours").edited.emit()
    change = records.get(caseload, PlacementChangeFields, change_id)
    assert (change.weekly_hours, change.day) == (20, caseload.today)
    assert records.get(caseload, PlacementFields, change.placement_id).weekly_hours == 20
    form.benefits.box.click()
    (talk,) = records.list_records(caseload, EntryFields)
    assert talk.fields.kind is EntryKind.BENEFITS_TALK
    other = next(
        one.id
        for one in records.list_records(caseload, PlacementFields)
        if one.id != change.placement_id
    )
    tab.list.choose(other)
    assert tab.changes.forms == {}
    tab.list.choose(change.placement_id)
    tab.changes.forms[change_id].remove()
    assert records.list_records(caseload, PlacementChangeFields) == []


def test_what_waits_on_today_opens_the_change_at_its_benefits(
    qtbot: QtBot, tab: WorkTab, caseload: Caseload
) -> None:
    first = min(one.id for one in records.list_records(caseload, PlacementFields))
    fields = PlacementChangeFields(placement_id=first, client_id=tab.client_id, weekly_hours=20)
    made = records.add(caseload, fields).new_row_id("placement_change")
    tab.refresh()
    tab.activateWindow()
    tab.choose(RowKind.PLACEMENT_CHANGE, made)
    row = tab.list.table.current_row()
    assert row is not None
    assert row.id == first
    assert tab.changes.forms[made].benefits.box.hasFocus()


def test_a_first_contact_needs_no_client(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload
) -> None:
    diary = NamelessDiary(workspace)
    qtbot.addWidget(diary)
    diary.show()
    diary.refresh()
    diary.list.add()
    form = diary.list._form
    form.field("led_to").set_value(LedTo.NOT_YET)
    form.field("led_to").edited.emit()
    form.field("note").set_value("Kuntoutus kesken")
    form.field("note").edited.emit()
    (line,) = records.list_records(caseload, EntryFields)
    assert (line.fields.led_to, line.fields.note) == (LedTo.NOT_YET, "Kuntoutus kesken")
    assert line.fields.client_id is None
