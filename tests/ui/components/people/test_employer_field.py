"""A known employer is found by its name, and names are compared only while one is typed."""

import pytest
from pytestqt.qtbot import QtBot

from app.models.employer import EmployerFields
from app.services.storage import records
from app.ui.components.people import employer_field
from app.ui.components.people.employer_field import EmployerNameField
from app.ui.foundation.workspace import Workspace


def test_of_two_alike_in_case_and_marks_the_first_is_meant(
    qtbot: QtBot, workspace: Workspace
) -> None:
    caseload = workspace.caseload
    records.add(caseload, EmployerFields(name="Kahvila Äkäs"))
    records.add(caseload, EmployerFields(name="KAHVILA ÄKÄS"))
    field = EmployerNameField(workspace)
    qtbot.addWidget(field)
    field.refresh()
    field.set_value(" kahvila  akas ")
    assert field.employer_id() == field.names[0][0]
    assert not field.is_new


def test_an_empty_field_compares_no_names(
    qtbot: QtBot, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    records.add(workspace.caseload, EmployerFields(name="Kahvila"))
    compared = []
    monkeypatch.setattr(employer_field, "may_be_same", lambda *names: compared.append(names))
    field = EmployerNameField(workspace)
    qtbot.addWidget(field)
    field.refresh()
    assert not compared
    field.set_value("Kahvio")
    assert compared == [("Kahvila", "Kahvio")]
