"""Several clients at once: one change, which undo takes back whole."""

from datetime import timedelta

import pytest

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.enums import EntryKind, Status
from app.services.caseload import clients, search
from app.services.errors import InvalidValue, NotFound
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload, revert
from app.services.work import several


@pytest.fixture
def three(caseload: Caseload) -> list[int]:
    return [
        clients.add(caseload, ClientFields(given_names=name, family_name="Laine")).new_row_id(
            "client"
        )
        for name in ("Aino", "Veera", "Pekka")
    ]


def test_a_move_of_several_is_one_change_and_leaves_alone_who_stands_there(
    caseload: Caseload, three: list[int]
) -> None:
    clients.move(caseload, three[0], Status.IN_MEASURE)
    change = several.move_all(caseload, three, Status.IN_MEASURE)
    assert change.ids("client") == frozenset(three[1:])
    assert {clients.card(caseload, one).status for one in three} == {Status.IN_MEASURE}
    revert(caseload, change)
    assert clients.card(caseload, three[0]).status is Status.IN_MEASURE
    assert clients.card(caseload, three[1]).status is Status.ACTIVE


def test_nobody_is_moved_where_one_is_gone(caseload: Caseload, three: list[int]) -> None:
    with pytest.raises(NotFound):
        several.move_all(caseload, [*three, 999], Status.RETURNED)
    assert {clients.card(caseload, one).status for one in three} == {Status.ACTIVE}


def test_what_was_agreed_gets_the_day_and_the_others_get_the_step(
    caseload: Caseload, three: list[int]
) -> None:
    today = caseload.today
    agreed = EntryFields(
        client_id=three[0], day=today, next_step="Soita", next_day=today + timedelta(days=1)
    )
    records.add(caseload, agreed)
    day = today + timedelta(days=9)
    change = several.plan_next(caseload, three, day, step="", otherwise="Ota yhteyttä")
    cards = [clients.card(caseload, one) for one in three]
    assert [card.next_day for card in cards] == [day] * 3
    assert [card.next_step for card in cards] == ["Soita", "Ota yhteyttä", "Ota yhteyttä"]
    made = records.list_records(caseload, EntryFields, client_id=three[1])
    assert made[0].fields.kind is EntryKind.NOTE  # no meeting that was not held
    assert clients.card(caseload, three[1]).last_contact is None
    revert(caseload, change)
    assert clients.card(caseload, three[0]).next_day == today + timedelta(days=1)


def test_a_tag_is_given_once_found_and_taken_away(caseload: Caseload, three: list[int]) -> None:
    several.tag_all(caseload, three, " kevään  ryhmä ")
    several.tag_all(caseload, three[:1], "Kevään ryhmä")
    assert clients.card(caseload, three[0]).tags == ("kevään ryhmä",)
    assert clients.list_tags(caseload) == ["kevään ryhmä"]
    assert {hit.client_id for hit in search.search(caseload, "kevään ryhmä")} == set(three)
    several.tag_all(caseload, three[1:], "KEVÄÄN RYHMÄ", remove=True)
    assert [clients.card(caseload, one).tags for one in three] == [("kevään ryhmä",), (), ()]
    with pytest.raises(InvalidValue):
        several.tag_all(caseload, three, "  ")
