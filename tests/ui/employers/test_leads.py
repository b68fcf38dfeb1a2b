"""The jobs of an employer, its needs as ticks, and who fits, through the real page."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.employer import EmployerFields, JobLeadFields
from app.models.enums import Hours, LeadState
from app.services.caseload import clients, lists, search
from app.services.caseload.search import HitKind
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.clients.client_wishes import WishesTab
from app.ui.employers.leads import LeadList
from app.ui.employers.page import EmployersPage
from app.ui.foundation.places import FileRow, RowKind
from app.ui.foundation.workspace import PageName, Place, Workspace
from tests.ui.conftest import Watcher
from tests.ui.employers.conftest import open_employer


@pytest.fixture
def employer(caseload: Caseload) -> int:
    lists.fill_defaults(caseload, "fi")
    fields = EmployerFields(name="Leipomo Lumikello", municipality="Kotka")
    return records.add(caseload, fields).new_row_id("employer")


@pytest.fixture
def baker(caseload: Caseload) -> int:
    fields = ClientFields(given_names="Veera", family_name="Halonen", goal="leipurin työhön")
    return clients.add(caseload, fields).new_row_id("client")


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, employer: int, baker: int) -> EmployersPage:
    return open_employer(qtbot, workspace, employer)


def test_a_lead_is_written_and_shows_who_fits_with_the_words_that_met(
    page: EmployersPage, workspace: Workspace, caseload: Caseload, watcher: Watcher, baker: int
) -> None:
    page._employers.get()._tabs.setCurrentWidget(page._employers.get().leads)
    page._employers.get().leads.get().add_button.click()
    tab = page._leads.get()
    assert tab.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Job"
    form = tab.list._form
    form.field("title").line.setText("Leipuri")  # type: ignore[attr-defined]
    form.field("title").commit()
    page.refresh()
    table = tab.fits.table
    model = table.model()
    assert model.rowCount() == 1
    assert [model.index(0, n).data() for n in range(2)] == ["Halonen Veera", "Leipuri"]
    table.opened.emit(table.current_row())
    assert watcher.places[-1] == Place(PageName.CLIENT_FILE, baker)
    page._tabs.setCurrentWidget(page._employers)
    own = page._employers.get().leads.get().table
    assert own.model().rowCount() == 1
    own.opened.emit(own.current_row())
    assert page._tabs.currentWidget() is page._leads
    assert page._tabs.tabText(4) == "Jobs (1)"
    (lead,) = records.list_records(caseload, JobLeadFields)
    assert (lead.fields.title, lead.fields.state) == ("Leipuri", LeadState.OPEN)
    assert lead.fields.day == caseload.today
    workspace.undo_stack.undo()
    workspace.undo_stack.undo()
    assert not records.list_records(caseload, JobLeadFields)


def test_a_client_shows_the_work_that_fits(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload, employer: int, baker: int
) -> None:
    lead = JobLeadFields(employer_id=employer, title="Leipuri", hours=Hours.FULL_TIME)
    records.add(caseload, lead)
    tab = WishesTab(workspace)
    qtbot.addWidget(tab)
    tab.show_client(baker)
    model = tab.fits.table.model()
    assert [model.index(0, n).data() for n in range(3)] == [
        "Leipuri",
        "Leipomo Lumikello",
        "Leipuri",
    ]
    hours = tab.form.field("wished_hours")
    hours.set_value(Hours.FULL_TIME)
    records.edit(caseload, ClientFields, baker, wished_hours=Hours.PART_TIME)
    tab.refresh()
    assert model.rowCount() == 0


def test_a_lead_needs_an_employer(qtbot: QtBot, workspace: Workspace, caseload: Caseload) -> None:
    leads = LeadList(workspace)
    qtbot.addWidget(leads)
    leads.refresh()
    assert not leads.list.add_button.isEnabled()
    records.add(caseload, EmployerFields(name="Kahvila"))
    leads.refresh()
    assert leads.list.add_button.isEnabled()


def test_a_lead_is_found_and_opened(page: EmployersPage, caseload: Caseload, employer: int) -> None:
    fields = JobLeadFields(employer_id=employer, title="Leipuri", demands="aamuvuoroja")
    lead = records.add(caseload, fields).new_row_id("job_lead")
    (hit,) = [one for one in search.search(caseload, "aamuvuoro") if one.kind is HitKind.LEAD]
    assert (hit.id, hit.title, hit.employer_id) == (lead, "Leipuri", employer)
    page.arrive(Place(PageName.EMPLOYERS, employer, FileRow(RowKind(hit.kind.value), hit.id)))
    chosen = page._leads.get().list.table.current_row()
    assert chosen is not None
    assert chosen.id == lead
    records.remove(caseload, JobLeadFields, lead)
    assert not search.search(caseload, "aamuvuoro")
