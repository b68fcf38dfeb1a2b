"""Changes in a job or a measure: the newest is in force, and benefits are gone through once."""

from datetime import date

import pytest

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.enums import EntryKind, PlacementKind
from app.models.placement import PlacementChangeFields, PlacementFields
from app.services.caseload import clients
from app.services.caseload.waiting import benefits_advice
from app.services.phrases import phrases
from app.services.reports import client_extract, report_prefill
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload, revert
from app.services.work import placement_changes


@pytest.fixture
def trial(caseload: Caseload) -> int:
    client = clients.add(caseload, ClientFields(given_names="Veera", family_name="Halonen"))
    fields = PlacementFields(
        client_id=client.new_row_id("client"),
        kind=PlacementKind.MEASURE,
        measure="työkokeilu",
        weekly_hours=10,
        started_on=date(2026, 9, 1),
        ended_on=date(2026, 10, 30),
    )
    return records.add(caseload, fields).new_row_id("placement")


def _change(caseload: Caseload, trial: int, day: date, **values: object) -> int:
    made = placement_changes.add_change(caseload, trial).new_row_id("placement_change")
    placement_changes.keep_change(caseload, made, day=day, **values)
    return made


def test_the_newest_change_is_in_force(caseload: Caseload, trial: int) -> None:
    last = _change(caseload, trial, date(2026, 10, 20), weekly_hours=25, ends_on=date(2026, 12, 31))
    _change(caseload, trial, date(2026, 10, 1), weekly_hours=20, rest_days="keskiviikko")
    placed = records.get(caseload, PlacementFields, trial)
    assert (placed.weekly_hours, placed.ended_on) == (25, date(2026, 12, 31))
    assert [one.fields.weekly_hours for one in placement_changes.list_changes(caseload, trial)] == [
        25,
        20,
    ]
    change = placement_changes.keep_change(caseload, last, weekly_hours=30)
    assert records.get(caseload, PlacementFields, trial).weekly_hours == 30
    revert(caseload, change)
    assert records.get(caseload, PlacementFields, trial).weekly_hours == 25


def test_benefits_are_gone_through_in_the_diary_too(caseload: Caseload, trial: int) -> None:
    first = placement_changes.add_change(caseload, trial).new_row_id("placement_change")
    second = placement_changes.add_change(caseload, trial).new_row_id("placement_change")
    for one in (first, second):
        benefits_advice.record_benefits(caseload, one, gone_through=True)
    (talk,) = records.list_records(caseload, EntryFields)
    assert (talk.fields.kind, talk.fields.day) == (EntryKind.BENEFITS_TALK, caseload.today)
    kept = records.get(caseload, PlacementChangeFields, second)
    assert kept.benefits_on == caseload.today
    benefits_advice.record_benefits(caseload, second, gone_through=False)
    assert records.get(caseload, PlacementChangeFields, second).benefits_on is None
    assert len(records.list_records(caseload, EntryFields)) == 1


def test_a_report_and_the_clients_own_print_tell_of_them(caseload: Caseload, trial: int) -> None:
    _change(
        caseload,
        trial,
        date(2026, 10, 20),
        weekly_hours=22.5,
        rest_days="ke",
        ends_on=date(2026, 12, 31),
    )
    whose = records.get(caseload, PlacementFields, trial).client_id
    words = phrases("fi", "report")
    with caseload.reading() as session:
        told = report_prefill.sources(session, whose, words, caseload.today, "done")
    lines = [one.block.text for one in told]
    at = lines.index(
        "Muutos 20.10.2026 alkaen: 22,5 h viikossa, välipäivät: ke, jatkettu 31.12.2026 asti"
    )
    assert lines[at - 1].startswith("Työkokeilu")
    assert client_extract.document(caseload, whose, language="sv")


def test_changes_go_with_their_job(caseload: Caseload, trial: int) -> None:
    _change(caseload, trial, date(2026, 10, 20), weekly_hours=22.5)
    gone = records.remove(caseload, PlacementFields, trial)
    assert records.list_records(caseload, PlacementChangeFields) == []
    revert(caseload, gone)
    assert len(records.list_records(caseload, PlacementChangeFields)) == 1
