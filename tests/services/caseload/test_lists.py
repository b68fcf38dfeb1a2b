"""The lists that a coach edits herself."""

import tomllib
from datetime import timedelta

import pytest

from app.models.enums import ListKind, Topic
from app.models.register import ListItemFields
from app.services.caseload import lists
from app.services.resource_files import resource
from app.services.storage import records, unit_of_work
from app.services.storage.unit_of_work import Caseload


@pytest.fixture
def filled(caseload: Caseload) -> Caseload:
    for record in records.list_records(caseload, ListItemFields):
        records.remove(caseload, ListItemFields, record.id)
    lists.fill_defaults(caseload, "fi")
    return caseload


def test_defaults_hold_the_words_of_the_trade(filled: Caseload) -> None:
    assert {"Asiakas itse", "Työnantaja"} <= set(lists.items(filled, ListKind.REFERRER))
    assert lists.items(filled, ListKind.MEASURE)[:2] == ["Työkokeilu", "Palkkatuettu työ"]
    assert not lists.fill_defaults(filled, "fi")


def test_filling_is_one_undo(filled: Caseload) -> None:
    for record in records.list_records(filled, ListItemFields):
        records.remove(filled, ListItemFields, record.id)
    change = lists.fill_defaults(filled, "sv")
    assert change.topics == {Topic.LISTS}
    unit_of_work.revert(filled, change)
    assert all(lists.items(filled, kind) == [] for kind in ListKind)


def test_only_what_is_valid_on_the_day_in_the_coachs_order(filled: Caseload) -> None:
    today = filled.today
    old = ListItemFields(
        kind=ListKind.ROLE, label="Vanha", position=-1, valid_until=today - timedelta(days=1)
    )
    new = ListItemFields(kind=ListKind.ROLE, label="Uusi", position=-2, valid_from=today)
    for fields in (old, new):
        records.add(filled, fields)
    assert lists.items(filled, ListKind.ROLE)[0] == "Uusi"
    assert "Vanha" not in lists.items(filled, ListKind.ROLE)
    yesterday = today - timedelta(days=1)
    assert lists.items(filled, ListKind.ROLE, day=yesterday)[0] == "Vanha"


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_language_has_every_list_without_a_word_twice(language: str) -> None:
    def words(which: str) -> dict[str, list[str]]:
        return tomllib.loads(resource("lists", f"{which}.toml").read_text(encoding="utf-8"))

    assert set(words(language)) == {kind.value for kind in ListKind}
    for kind, labels in words(language).items():
        assert len(labels) == len(set(labels)) == len(words("fi")[kind])


def test_items_are_added_at_the_end_and_moved(caseload: Caseload) -> None:
    for label in ("Kela", "Poliisi", "Seurakunta"):
        lists.add(caseload, ListKind.REFERRER, label)
    last = lists.list_in_order(caseload, ListKind.REFERRER)[-1]
    assert last.fields.label == "Seurakunta"
    lists.move(caseload, ListKind.REFERRER, last.id, -1)
    assert lists.items(caseload, ListKind.REFERRER) == ["Kela", "Seurakunta", "Poliisi"]
    assert not lists.move(
        caseload, ListKind.REFERRER, lists.list_in_order(caseload, ListKind.REFERRER)[0].id, -1
    )
