"""The fictional caseload that every page can be looked at with."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from app.models.client import Client, ClientFields, ConsentFields, NetworkPersonFields, StatusChange
from app.models.diary import Entry
from app.models.employer import EmployerContact, EmployerPersonFields
from app.models.enums import AttentionKind, ListKind, ReportState, Status
from app.models.placement import Placement
from app.models.register import LogLine
from app.models.rules.reports.disclosure_check import Worry
from app.models.tables import TABLES
from app.services import demo
from app.services.caseload import attention, clients, employers, lists
from app.services.forms import filled_forms, form_check, form_printing
from app.services.forms.declarations import form_kinds
from app.services.forms.form_printing import FormPrint
from app.services.reports import final_report
from app.services.storage import records, settings
from app.services.storage.unit_of_work import Caseload
from app.services.vault import opening
from tests.conftest import FixedClock

SUNDAY, WEDNESDAY = date(2026, 11, 22), date(2027, 3, 3)


@pytest.fixture
def filled(caseload: Caseload) -> Caseload:
    demo.fill(caseload, caseload.today)
    return caseload


def rows(caseload: Caseload, table: type[Any]) -> list[Any]:
    with caseload.reading() as session:
        return list(session.exec(select(table)).all())


def test_board_looks_alive(filled: Caseload) -> None:
    cards = clients.cards(filled)
    assert {card.status for card in cards} == set(Status)
    assert sum(" · " in card.situation for card in cards) >= 15
    assert any(card.resting for card in cards)
    count = clients.caseload_count(filled)
    assert count.limit / 2 < len(count.search_or_work) <= count.limit
    assert count.other
    assert count.resting
    in_measure = [c for c in cards if c.status is Status.IN_MEASURE and c.ended_on is None]
    assert len(in_measure) >= 4
    assert all(" · " in card.situation for card in in_measure)


def test_something_is_overdue_today_and_next_week(filled: Caseload) -> None:
    today = filled.today
    items = attention.list_due(filled, today + timedelta(days=14))
    agreed = [item for item in items if item.kind is AttentionKind.NEXT_STEP]
    days = {item.day for item in agreed if item.day}
    assert min(days) == today - timedelta(days=2)
    assert today in days
    assert any(day >= today + timedelta(days=7) for day in days)
    assert {AttentionKind.REST_REVIEW, AttentionKind.PLACEMENT_END, AttentionKind.CONSENT_END} <= {
        item.kind for item in items
    }


def test_every_page_has_something_to_show(filled: Caseload) -> None:
    assert len(rows(filled, Entry)) >= 25
    assert len(records.list_records(filled, NetworkPersonFields)) >= 5
    assert len(records.list_records(filled, ConsentFields)) >= 4
    assert any(row.next_day and row.current_clients for row in employers.rows(filled))
    (report,) = (row for row in final_report.rows(filled) if row.state is ReportState.DRAFT)
    assert len(final_report.get(filled, report.id).blocks) > 20
    assert settings.read(filled, "coach_name") == "Maija Mallikas"


def test_history_of_the_sheet_is_kept(filled: Caseload) -> None:
    found = rows(filled, Client)
    ended = [client for client in found if client.ended_on]
    assert len(ended) > 30
    assert "Halonen Veera" in {client.list_name for client in found}
    assert not any("Uusi" in client.given_names for client in found)


@pytest.mark.parametrize("today", [SUNDAY, WEDNESDAY])
def test_nothing_has_happened_in_the_future(
    caseload: Caseload, clock: FixedClock, today: date
) -> None:
    clock.set(today)
    demo.fill(caseload, today)
    for table, names in (
        (Client, ("started_on", "ended_on")),
        (StatusChange, ("day",)),
        (Entry, ("day",)),
        (EmployerContact, ("day",)),
        (Placement, ("started_on",)),
    ):
        days = [getattr(row, name) for row in rows(caseload, table) for name in names]
        assert max(day for day in days if day) <= today
    last = max(client.started_on for client in rows(caseload, Client))
    assert today - timedelta(days=35) <= last
    for placement in rows(caseload, Placement):
        assert placement.ended_on is None or placement.started_on < placement.ended_on


def test_everybody_in_it_is_fictional(filled: Caseload) -> None:
    people = [
        *rows(filled, Client),
        *(r.fields for r in records.list_records(filled, NetworkPersonFields)),
        *(r.fields for r in records.list_records(filled, EmployerPersonFields)),
    ]
    assert all(person.email == "" or person.email.endswith(".invalid") for person in people)
    assert all(person.phone == "" or person.phone.startswith("050 000 0") for person in people)


def test_the_same_day_gives_the_same_caseload(
    filled: Caseload, tmp_path: Path, clock: FixedClock
) -> None:
    again = opening.temporary(tmp_path / "again", clock=clock)
    demo.fill(again, again.today)
    for table in set(TABLES) - {LogLine}:  # the lines of one change have no order
        assert rows(filled, table) == rows(again, table)
    again.close()


def test_three_clients_carry_every_paper_of_the_path_each_in_one_language(
    filled: Caseload,
) -> None:
    paths: dict[str, set[str]] = {}
    whose: dict[str, set[int | None]] = {}
    for row in filled_forms.list_forms(filled):
        view = filled_forms.get_form(filled, row.id)
        paths.setdefault(view.kind.language, set()).add(view.kind.key)
        whose.setdefault(view.kind.language, set()).add(view.client_id)
        assert bool(view.part.words) == view.kind.together
        found = form_check.check_form(filled, row.id, FormPrint())
        assert [one for one in found if one.worry is Worry.OTHER_CLIENT] == []
        for copy in view.kind.copies:
            assert form_printing.preview_form(filled, row.id, FormPrint(copy)).startswith(b"%PDF-")
    every = {kind.key for kind in form_kinds("fi")}
    assert paths == {"fi": every, "sv": every, "en": every}
    assert [len(one - {None}) for one in whose.values()] == [1, 1, 1]
    written = {final_report.get(filled, row.id).language for row in final_report.rows(filled)}
    assert written == set(paths)


def test_no_paper_of_the_demo_is_in_two_languages(filled: Caseload) -> None:
    for row in filled_forms.list_forms(filled):
        view = filled_forms.get_form(filled, row.id)
        if view.client_id is None or view.kind.language == "fi":
            continue
        client = records.get(filled, ClientFields, view.client_id)
        told = json.dumps(view.answers, ensure_ascii=False)
        for finnish in (client.goal, client.referrer, client.strengths, client.skills):
            assert not finnish or finnish not in told, view.kind.key


def test_what_has_changed_is_drawn_from_the_start_to_the_end(filled: Caseload) -> None:
    for row in filled_forms.list_forms(filled):
        if row.kind == "change":
            measured = filled_forms.get_form(filled, row.id).answers["measures"]
            assert len({one["day"] for one in measured}) >= 2


NAMES = {"given_names", "family_name", "name", "email", "phone", "municipality", "place"}


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_words_are_in_the_language_and_all_else_is_the_same(
    filled: Caseload, language: str, tmp_path: Path, clock: FixedClock
) -> None:
    other = opening.temporary(tmp_path / language, clock=clock)
    demo.fill(other, other.today, language)
    finnish, left = 0, []
    for table in TABLES:
        if table.__name__ in {"LogLine", "Setting", "ListItem"} or "Form" in table.__name__:
            continue
        pairs = list(zip(rows(filled, table), rows(other, table), strict=True))
        for ours, theirs in pairs:
            for name in table.model_fields.keys() - {"blocks", "language"}:
                before, after = getattr(ours, name), getattr(theirs, name)
                words = type(before) is str and any(letter.isalpha() for letter in before)
                employer = table.__name__ == "Employer" and name == "name"
                if not words or name.endswith("_at") or (name in NAMES and not employer):
                    continue
                finnish += 1
                if before == after and "Report" not in table.__name__:
                    left.append((table.__name__, name, before))
    assert finnish > 500
    assert left == []
    listed = [label for kind in ListKind for label in lists.items(other, kind)]
    assert not set(lists.items(filled, ListKind.REFERRER)) & set(listed)
    assert clients.caseload_count(other) == clients.caseload_count(filled)
    until = filled.today + timedelta(days=14)
    told, known = attention.list_due(other, until), attention.list_due(filled, until)
    assert [(item.kind, item.day, item.client_id) for item in told] == [
        (item.kind, item.day, item.client_id) for item in known
    ]
    assert settings.read(other, "language", "") == language
    other.close()
