"""Plain rows: added, edited, removed and listed in one way for all kinds."""

from datetime import date
from typing import Any

import pytest
from sqlmodel import select

from app.models.client import ClientFields, ReportFields
from app.models.diary import EntryFields
from app.models.employer import EmployerFields, EmployerPersonFields
from app.models.enums import EntryKind, Sector, Status
from app.models.fields import Fields
from app.models.placement import PlacementFields
from app.models.tables import TABLES
from app.services import demo
from app.services.caseload import clients
from app.services.errors import InvalidValue, NotFound
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload

KINDS = [kind for table in TABLES for kind in table.__bases__ if issubclass(kind, Fields)]


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_fields_has_its_own_table(kind: type[Fields]) -> None:
    assert issubclass(records.row_type(kind), kind)


def test_what_was_added_is_read_back_detached(caseload: Caseload) -> None:
    given = EmployerFields(name="  Kahvila Tähti ", sector=Sector.COMPANY, notes=" rivi\n toinen ")
    row_id = records.add(caseload, given).new_row_id("employer")
    got = records.get(caseload, EmployerFields, row_id)
    assert (got.name, got.sector) == ("Kahvila Tähti", Sector.COMPANY)
    assert got.notes == " rivi\n toinen "
    got.name = "Muu"
    assert records.get(caseload, EmployerFields, row_id).name == "Kahvila Tähti"


def test_what_is_read_is_what_the_objects_hold(caseload: Caseload) -> None:
    demo.fill(caseload, caseload.today)
    kept = 0
    for kind in KINDS:
        found = records.list_records(caseload, kind)
        with caseload.reading() as session:
            rows = session.exec(select(records.row_type(kind)).order_by("id")).all()
            held = [(row.id, [_typed(row, name) for name in kind.model_fields]) for row in rows]
        assert [
            (one.id, [_typed(one.fields, name) for name in kind.model_fields]) for one in found
        ] == held
        kept += bool(held)
    assert kept > 15  # the made-up caseload has most kinds


def _typed(row: Any, name: str) -> tuple[type, Any]:
    value = getattr(row, name)
    return type(value), value


def test_nothing_is_asked_for_by_none(caseload: Caseload) -> None:
    records.add(caseload, EntryFields(kind=EntryKind.CALL, day=None))
    records.add(caseload, EntryFields(kind=EntryKind.NOTE, day=date(2026, 3, 2)))
    for where in ({"day": None}, {"kind": EntryKind.CALL}, {"kind": EntryKind.CALL, "day": None}):
        (found,) = records.list_records(caseload, EntryFields, **where)
        assert found.fields.kind is EntryKind.CALL
    (found,) = records.list_records(caseload, EntryFields, day=date(2026, 3, 2))
    assert found.fields.kind is EntryKind.NOTE


def test_rows_are_listed_by_what_is_asked_newest_last(caseload: Caseload) -> None:
    first = records.add(caseload, EmployerFields(name="A")).new_row_id("employer")
    other = records.add(caseload, EmployerFields(name="B")).new_row_id("employer")
    for employer_id, name in ((first, "Pia"), (other, "Kaj"), (first, "Jan")):
        records.add(caseload, EmployerPersonFields(employer_id=employer_id, name=name))
    found = records.list_records(caseload, EmployerPersonFields, employer_id=first)
    assert [person.fields.name for person in found] == ["Pia", "Jan"]
    assert len(records.list_records(caseload, EmployerPersonFields)) == 3


@pytest.mark.parametrize(
    ("kind", "values", "field"),
    [
        (EntryFields, {"minutes": -1}, "minutes"),
        (EntryFields, {"kind": "dance"}, "kind"),
        (EntryFields, {"day": date(1066, 10, 14)}, "day"),
        (ClientFields, {"birth_year": 1066}, "birth_year"),
        (ClientFields, {"family_name": "x" * 201}, "family_name"),
        (ClientFields, {"notes": "x" * 100_001}, "notes"),
        (PlacementFields, {"weekly_hours": 81}, "weekly_hours"),
        (EmployerFields, {"colour": "red"}, "colour"),
    ],
)
def test_a_wrong_value_is_refused_by_its_field_and_changes_nothing(
    caseload: Caseload, kind: Any, values: dict[str, Any], field: str
) -> None:
    client_id = clients.add(caseload, ClientFields(family_name="Halonen")).new_row_id("client")
    whose = {"client_id": client_id} if "client_id" in kind.model_fields else {}
    if kind is ClientFields:
        row_id = client_id
    else:
        made = records.add(caseload, kind(**whose))
        row_id = made.new_row_id(records.row_type(kind).__tablename__)
    before = records.get(caseload, kind, row_id)
    with pytest.raises(InvalidValue) as fault:
        records.edit(caseload, kind, row_id, **values)
    assert fault.value.field == field
    assert "x" * 20 not in str(fault.value)
    assert records.get(caseload, kind, row_id) == before


def test_one_wrong_value_keeps_the_right_ones_back_too(caseload: Caseload) -> None:
    row_id = records.add(caseload, EntryFields(note="eka")).new_row_id("entry")
    with pytest.raises(InvalidValue):
        records.edit(caseload, EntryFields, row_id, note="toka", minutes=-5)
    assert records.get(caseload, EntryFields, row_id).note == "eka"


def test_an_edit_touches_only_what_is_named(caseload: Caseload) -> None:
    row_id = records.add(caseload, EntryFields(note="eka", minutes=30)).new_row_id("entry")
    records.edit(caseload, EntryFields, row_id, kind=EntryKind.CALL)
    got = records.get(caseload, EntryFields, row_id)
    assert (got.kind, got.note, got.minutes) == (EntryKind.CALL, "eka", 30)


def test_what_has_rules_of_its_own_is_not_edited_here(caseload: Caseload) -> None:
    client_id = clients.add(caseload, ClientFields(family_name="Halonen")).new_row_id("client")
    with pytest.raises(ValueError, match="service of its own"):
        records.edit(caseload, ClientFields, client_id, status=Status.RETURNED)
    for name in ReportFields.model_fields:
        with pytest.raises(ValueError, match="service of its own"):
            records.edit(caseload, ReportFields, 1, **{name: ""})


def test_a_row_that_is_not_there(caseload: Caseload) -> None:
    for act in (records.get, records.edit, records.remove):
        with pytest.raises(NotFound):
            act(caseload, EmployerFields, 99)
