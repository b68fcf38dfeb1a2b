"""The form of an employer, through the real page."""

import pytest
from pytestqt.qtbot import QtBot

from app.models.employer import EmployerFields
from app.models.enums import ListKind
from app.services.caseload import lists
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.components.fields import LineField
from app.ui.employers.page import EmployersPage
from app.ui.foundation.workspace import PageName, Place, Workspace
from tests.ui.employers.conftest import open_employer


@pytest.fixture
def employer(caseload: Caseload) -> int:
    lists.fill_defaults(caseload, "fi")
    fields = EmployerFields(name="Leipomo Lumikello", municipality="Kotka")
    return records.add(caseload, fields).new_row_id("employer")


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, employer: int) -> EmployersPage:
    return open_employer(qtbot, workspace, employer)


def test_needs_of_support_are_ticks(
    page: EmployersPage, workspace: Workspace, caseload: Caseload, employer: int
) -> None:
    form = page._employers.get()._form
    ticks = form._supports.ticks
    assert len(ticks) == 8
    for place in (0, 2, 0, 4):
        form._supports.ticks[place].click()
    kept = records.get(caseload, EmployerFields, employer).supports.splitlines()
    assert kept == [ticks[2].text(), ticks[4].text()]
    workspace.undo_stack.undo()
    page.refresh()
    assert len(records.get(caseload, EmployerFields, employer).supports.splitlines()) == 1
    assert sum(tick.isChecked() for tick in form._supports.ticks) == 1


def test_a_name_in_the_register_tells_whom_it_looks_like(
    page: EmployersPage, caseload: Caseload, employer: int
) -> None:
    other = records.add(caseload, EmployerFields(name="SATAMAHUOLTO")).new_row_id("employer")
    form = page._employers.get()._form
    assert not form._alike.isVisible()
    form.name.line.setText("Satamahuolto Oy")
    assert form._alike.text() == "Looks like: SATAMAHUOLTO"
    assert form._alike.isVisible()
    form.name.line.setText("Leipomo Lumikello")
    form.name.commit()  # else the pause would save it after the file is closed
    page.arrive(Place(PageName.EMPLOYERS, other))
    assert form.name.value() == "SATAMAHUOLTO"
    assert not form._alike.isVisible()  # it is not like itself


def test_the_industries_of_the_list_complete_what_is_typed(
    page: EmployersPage, workspace: Workspace, caseload: Caseload
) -> None:
    workspace.do("", lambda: lists.add(caseload, ListKind.INDUSTRY, "jäänmurto"))
    page.refresh()
    industry = page._employers.get()._form.field("industry")
    assert isinstance(industry, LineField)
    completer = industry.line.completer()
    completer.setCompletionPrefix("jään")
    assert completer.currentCompletion() == "jäänmurto"
