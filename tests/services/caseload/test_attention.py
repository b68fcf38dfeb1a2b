"""What waits for the coach."""

from datetime import date, timedelta

import pytest

from app.models.client import ClientFields, ConsentFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields, EmployerFields
from app.models.enums import AttentionKind, PlacementKind, Status, Term
from app.models.placement import PlacementFields
from app.services.caseload import clients
from app.services.caseload.attention import AttentionItem, due, tick_item
from app.services.errors import Refused
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload, revert


@pytest.fixture
def today(caseload: Caseload) -> date:
    return caseload.today


@pytest.fixture
def client_id(caseload: Caseload) -> int:
    fields = ClientFields(given_names="Veera", family_name="Halonen")
    return clients.add(caseload, fields).new_row_id("client")


@pytest.fixture
def employer_id(caseload: Caseload) -> int:
    return records.add(caseload, EmployerFields(name="Kahvila Kulma")).new_row_id("employer")


def week(caseload: Caseload) -> list[AttentionItem]:
    return due(caseload, caseload.today + timedelta(days=7))


def test_next_steps_the_overdue_first(
    caseload: Caseload, client_id: int, employer_id: int, today: date
) -> None:
    def entry(days: int, **more: object) -> None:
        next_day = today + timedelta(days=days)
        fields = EntryFields(day=today, next_step=str(days), next_day=next_day, **more)
        records.add(caseload, fields)

    entry(8, client_id=client_id)
    entry(7, client_id=client_id)
    entry(1, client_id=client_id, next_done=True)
    entry(0)
    contact = EmployerContactFields(
        employer_id=employer_id,
        client_id=client_id,
        next_step="soita",
        next_day=today - timedelta(days=2),
    )
    records.add(caseload, contact)
    items = week(caseload)
    assert [item.text for item in items] == ["soita", "0", "7"]
    assert (items[0].client_name, items[0].employer_name) == ("Halonen Veera", "Kahvila Kulma")
    assert (items[1].client_id, items[1].client_name) == (None, "")


def test_tick_is_a_change_that_can_be_undone(
    caseload: Caseload, client_id: int, today: date
) -> None:
    entry = EntryFields(client_id=client_id, day=today, next_step="CV", next_day=today)
    records.add(caseload, entry)
    clients.rest(caseload, client_id, since=today, review_day=today)
    items = week(caseload)
    assert {item.kind for item in items} == {AttentionKind.NEXT_STEP, AttentionKind.REST_REVIEW}
    changes = [tick_item(caseload, item) for item in items]
    assert week(caseload) == []
    for change in reversed(changes):
        revert(caseload, change)
    assert week(caseload) == items


def test_review_is_not_asked_after_the_rest(
    caseload: Caseload, client_id: int, today: date
) -> None:
    clients.rest(caseload, client_id, since=today, review_day=today)
    clients.resume(caseload, client_id, day=today)
    assert week(caseload) == []


@pytest.mark.parametrize(
    ("fields", "asked"),
    [
        ({"kind": PlacementKind.MEASURE, "measure": "Työkokeilu"}, True),
        ({"kind": PlacementKind.JOB, "term": Term.FIXED_TERM}, True),
        ({"kind": PlacementKind.JOB, "term": Term.PERMANENT}, False),
    ],
)
def test_onward_plan_is_asked_before_a_measure_or_fixed_term_job_ends(
    caseload: Caseload, client_id: int, today: date, fields: dict[str, object], asked: bool
) -> None:
    end = today + timedelta(days=7)
    records.add(caseload, PlacementFields(client_id=client_id, ended_on=end, **fields))
    assert [item.kind for item in week(caseload)] == [AttentionKind.PLACEMENT_END] * asked
    assert due(caseload, today + timedelta(days=6)) == []
    following = PlacementFields(client_id=client_id, started_on=end)
    records.add(caseload, following)
    assert week(caseload) == []


def test_ended_measure_is_asked_after_while_the_board_says_in_measure(
    caseload: Caseload, client_id: int, today: date
) -> None:
    ended = PlacementFields(
        client_id=client_id, kind=PlacementKind.MEASURE, ended_on=today - timedelta(days=3)
    )
    records.add(caseload, ended)
    assert week(caseload) == []
    clients.move(caseload, client_id, Status.IN_MEASURE)
    assert [item.kind for item in week(caseload)] == [AttentionKind.PLACEMENT_END]
    with pytest.raises(Refused):
        tick_item(caseload, week(caseload)[0])


def test_consent_that_runs_out(caseload: Caseload, client_id: int, today: date) -> None:
    for days, withdrawn in ((7, None), (8, None), (-1, None), (3, today)):
        consent = ConsentFields(
            client_id=client_id,
            purpose=str(days),
            given_on=today - timedelta(days=90),
            valid_until=today + timedelta(days=days),
            withdrawn_on=withdrawn,
        )
        records.add(caseload, consent)
    assert [(item.kind, item.text) for item in week(caseload)] == [(AttentionKind.CONSENT_END, "7")]


def test_nobody_is_forgotten(caseload: Caseload, client_id: int, today: date) -> None:
    def silent(until: date) -> list[date]:
        return [item.day for item in due(caseload, until, silent_days=14) if item.table == "client"]

    fortnight = today + timedelta(days=14)
    assert silent(fortnight - timedelta(days=1)) == []
    assert silent(fortnight) == [fortnight]
    entry = EntryFields(client_id=client_id, day=today - timedelta(days=4))
    entry_id = records.add(caseload, entry).new_row_id("entry")
    assert silent(fortnight) == [today + timedelta(days=10)]
    records.edit(
        caseload, EntryFields, entry_id, next_step="soita", next_day=today + timedelta(days=60)
    )
    assert silent(fortnight) == []
    records.edit(caseload, EntryFields, entry_id, next_done=True)
    clients.rest(caseload, client_id, since=today)
    assert silent(fortnight) == []
    clients.resume(caseload, client_id, day=today)
    clients.move(caseload, client_id, Status.SUCCEEDED)
    assert silent(fortnight) == []
    clients.move(caseload, client_id, Status.HEALTH_CHECK)
    assert silent(fortnight) == [today + timedelta(days=10)]
    records.edit(caseload, ClientFields, client_id, ended_on=today)
    assert silent(fortnight) == []
