"""What was agreed in a form comes up on its day, and is ticked where it comes up."""

from datetime import date

import pytest

from app.models.client import ClientFields
from app.services.caseload import attention
from app.services.caseload.waiting import agreed_tasks
from app.services.errors import NotFound
from app.services.forms import filled_forms
from app.services.forms.declarations import form_kinds
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload, revert

SOON, LATER = date(2026, 11, 20), date(2027, 1, 4)


def _plan(caseload: Caseload) -> int:
    fields = ClientFields(given_names="Veera", family_name="Halonen")
    client_id = records.add(caseload, fields).new_row_id("client")
    form_id = filled_forms.start(caseload, "shared_plan", client_id, "fi").new_row_id("form")
    rows = [
        {"who": "Oili", "what": "Soittaa Kelaan", "by": SOON.isoformat()},
        {"who": "Veera", "what": "Käy töissä", "by": LATER.isoformat()},
        {"who": "Kalle", "what": "Laskee edut", "by": SOON.isoformat(), "done": True},
        {"who": "Joku", "what": "Ilman päivää"},
    ]
    filled_forms.answer(caseload, form_id, "tasks", rows)
    return form_id


def test_agreed_tasks_are_listed_by_their_day(caseload: Caseload) -> None:
    form_id = _plan(caseload)
    found = agreed_tasks.list_agreed_tasks(caseload, LATER)
    assert [(one.day, one.text) for one in found] == [
        (SOON, "Oili: Soittaa Kelaan"),
        (LATER, "Veera: Käy töissä"),
    ]
    assert (found[0].form_id, found[0].client_name) == (form_id, "Halonen Veera")
    assert len(agreed_tasks.list_agreed_tasks(caseload, SOON)) == 1


def test_a_task_is_ticked_and_that_is_undone(caseload: Caseload) -> None:
    form_id = _plan(caseload)
    change = agreed_tasks.tick_agreed_task(caseload, form_id, 0)
    assert len(agreed_tasks.list_agreed_tasks(caseload, LATER)) == 1
    revert(caseload, change)
    assert len(agreed_tasks.list_agreed_tasks(caseload, LATER)) == 2
    with pytest.raises(NotFound):
        agreed_tasks.tick_agreed_task(caseload, form_id, 9)


def test_what_waits_has_them_too(caseload: Caseload) -> None:
    form_id = _plan(caseload)
    found = [one for one in attention.list_due(caseload, LATER) if one.table == "form"]
    assert [(one.row_id, one.text) for one in found] == [
        (form_id, "Oili: Soittaa Kelaan"),
        (form_id, "Veera: Käy töissä"),
    ]
    assert found[0].tickable
    attention.tick_item(caseload, found[0])
    found = [one for one in attention.list_due(caseload, LATER) if one.table == "form"]
    assert [one.text for one in found] == ["Veera: Käy töissä"]


def test_every_declared_table_of_tasks_has_the_key_that_is_looked_for() -> None:
    for kind in form_kinds("fi"):
        for field in kind.fields:
            assert field.tasks is (field.key == agreed_tasks.TASKS)
            if field.tasks:
                assert {"who", "what", "by", "done"} == {one.key for one in field.columns}
