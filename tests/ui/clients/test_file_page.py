"""A client's file: taking a client in, where the service stands, and everything recorded."""

from datetime import date, timedelta
from pathlib import Path
from threading import current_thread, main_thread
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot
from sqlmodel import select

from app.models.client import (
    ClientFields,
    ConsentFields,
    PhaseStepFields,
    RestFields,
    StatusChangeFields,
)
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields, EmployerFields
from app.models.enums import (
    EntryKind,
    Instrument,
    LogAction,
    Moment,
    Outcome,
    Phase,
    PlacementKind,
    Status,
)
from app.models.placement import PlacementFields
from app.models.register import LogLine
from app.services.caseload import clients, employers, erasure, lists
from app.services.reports import client_extract
from app.services.storage import records
from app.services.storage.changes import of_tables
from app.services.storage.unit_of_work import Caseload
from app.services.vault.backups.archive import Manifest
from app.services.vault.backups.listing import Backup
from app.ui.clients.client_history import HistoryTab
from app.ui.clients.client_overview import OverviewTab, find_address
from app.ui.clients.client_profile import ProfileTab
from app.ui.clients.erased_dialog import ErasedDialog
from app.ui.clients.file_page import ClientFilePage
from app.ui.clients.record_tabs import ConsentsTab, ContactsTab, MeetingsTab, WorkTab
from app.ui.components.fields import AreaField, ChoiceField, DayField, LineField
from app.ui.foundation.places import Act, FileRow, OfClient, RowKind, Target
from app.ui.foundation.printing import PrintPreview
from app.ui.foundation.workspace import PageName, Place, Workspace
from tests.ui.conftest import Watcher


def new(caseload: Caseload, given: str = "Veera", family: str = "Halonen", **more: object) -> int:
    fields = ClientFields(given_names=given, family_name=family, **more)
    return clients.add(caseload, fields).new_row_id("client")


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> ClientFilePage:
    page = ClientFilePage(workspace)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    workspace.went.connect(
        lambda place: page.arrive(place) if place.page is PageName.CLIENT_FILE else None
    )
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def arrive(page: ClientFilePage, client_id: int, part: Target | None = None) -> None:
    page.arrive(Place(PageName.CLIENT_FILE, client_id, part))


def type_line(field: object, text: str) -> None:
    assert isinstance(field, LineField | DayField)
    field.line.setText(text)
    field.commit()


def words(page: ClientFilePage) -> str:
    shown = [w for kind in (QLabel, QPushButton) for w in page.findChildren(kind) if w.isVisible()]
    return " | ".join(w.text() for w in shown)


def test_new_client_is_taken_in_with_the_keyboard_and_the_file_opens(
    qtbot: QtBot, page: ClientFilePage, caseload: Caseload
) -> None:
    lists.fill_defaults(caseload, "fi")
    page.arrive(Place(PageName.CLIENT_FILE, part=Act.NEW))
    assert page.title() == "New client"
    assert page.header_buttons == []
    fields = page.new_client.fields
    assert fields["family_name"].focusProxy().hasFocus()  # type: ignore[union-attr]
    type_line(fields["family_name"], "Öhman")
    type_line(fields["given_names"], "Örjan")
    type_line(fields["birth_date"], "3.12.1990")
    type_line(fields["referrer"], "Oppilaitos")
    type_line(fields["started_on"], "-3")
    qtbot.keyClick(fields["referrer"].focusProxy(), Qt.Key.Key_Return)
    (card,) = clients.cards(caseload)
    assert (card.name, card.birth_year, card.referrer) == ("Öhman Örjan", 1990, "Oppilaitos")
    assert card.started_on == caseload.today - timedelta(days=3)
    assert card.status is Status.ACTIVE
    assert page.client_id == card.id
    assert page.band.name.text() == "Örjan Öhman"
    assert "hman" not in page.title()


def test_new_client_needs_a_name_and_days_that_exist(
    qtbot: QtBot, page: ClientFilePage, caseload: Caseload
) -> None:
    page.arrive(Place(PageName.CLIENT_FILE))
    page.new_client.add_button.click()
    assert "Write the client's name." in words(page)
    type_line(page.new_client.fields["family_name"], "Niemi")
    type_line(page.new_client.fields["started_on"], "31.2.2026")
    page.new_client.add_button.click()
    assert clients.cards(caseload) == []
    assert page.new_client.fields["family_name"].value() == "Niemi"


def test_somebody_of_a_similar_name_is_shown_while_typing(
    qtbot: QtBot, page: ClientFilePage, caseload: Caseload, watcher: Watcher
) -> None:
    known = new(caseload, "Eero", "Korhonen", birth_year=1980)
    page.arrive(Place(PageName.CLIENT_FILE))
    type_line(page.new_client.fields["family_name"], "Korhonen")
    type_line(page.new_client.fields["given_names"], "Eeroo")
    qtbot.waitUntil(lambda: "Korhonen Eero · 1980" in words(page))
    opener = next(b for b in page.new_client.findChildren(QPushButton) if b.text() == "Open")
    opener.click()
    assert watcher.places == [Place(PageName.CLIENT_FILE, known)]


def test_each_opening_of_another_file_is_logged_once(
    page: ClientFilePage, caseload: Caseload
) -> None:
    first, second = new(caseload), new(caseload, "Aino", "Niemi")
    for client_id in (first, first, second, first):
        arrive(page, client_id)
    with caseload.reading() as session:
        lines = session.exec(select(LogLine).filter_by(action=LogAction.OPENED)).all()
        assert [line.client_id for line in lines] == [first, second, first]


def test_a_move_that_ends_the_service_asks_in_place(
    qtbot: QtBot, page: ClientFilePage, caseload: Caseload, workspace: Workspace
) -> None:
    client_id = new(caseload)
    arrive(page, client_id)
    menu = page.band.status.menu()
    assert isinstance(menu, QMenu)
    next(choice for choice in menu.actions() if choice.text() == "Returned").trigger()
    assert page.band.status.text() == "Returned"
    assert page.band.move_bar.isVisible()
    reason = page.focusWidget()
    qtbot.keyClicks(reason, "Ei ajankohtaista")
    qtbot.keyClick(reason, Qt.Key.Key_Return)
    assert not page.band.move_bar.isVisible()
    moved = records.list_records(caseload, StatusChangeFields, client_id=client_id)[-1].fields
    assert (moved.status, moved.reason) == (Status.RETURNED, "Ei ajankohtaista")
    workspace.undo_stack.undo()
    workspace.undo_stack.undo()
    qtbot.waitUntil(lambda: page.band.status.text() == "Active")


def test_phase_is_entered_from_the_band(page: ClientFilePage, caseload: Caseload) -> None:
    client_id = new(caseload)
    arrive(page, client_id)
    page.band.enter(Phase.JOB_SEARCH)
    assert clients.card(caseload, client_id).phase is Phase.JOB_SEARCH


def test_rest_with_its_review_and_going_on(
    qtbot: QtBot, page: ClientFilePage, caseload: Caseload
) -> None:
    client_id = new(caseload)
    arrive(page, client_id)
    page.band.put_to_rest()
    bar = page.band.rest_bar.get()
    type_line(bar.review, "+30")
    type_line(bar.reason, "Leikkaus")
    qtbot.keyClick(bar.reason.line, Qt.Key.Key_Return)
    card = clients.card(caseload, client_id)
    assert card.resting
    assert card.review_day == caseload.today + timedelta(days=30)
    qtbot.waitUntil(lambda: page.band.rest.isVisible())
    assert "16.12." in page.band.rest.text()
    page.band.put_to_rest()
    assert bar.reason.value() == "Leikkaus"
    page.band.resume()
    assert not clients.card(caseload, client_id).resting
    assert len(records.list_records(caseload, RestFields)) == 1


def test_what_was_typed_for_a_rest_is_there_after_escape(
    qtbot: QtBot, page: ClientFilePage, caseload: Caseload
) -> None:
    arrive(page, new(caseload))
    page.band.put_to_rest()
    type_line(page.band.rest_bar.get().reason, "Leikkaus")
    qtbot.keyClick(page.band.rest_bar.get().reason.line, Qt.Key.Key_Escape)
    assert not page.band.rest_bar.isVisible()
    page.band.put_to_rest()
    assert page.band.rest_bar.get().reason.value() == "Leikkaus"


def test_a_meeting_takes_one_press_and_typing(
    qtbot: QtBot, page: ClientFilePage, caseload: Caseload
) -> None:
    client_id = new(caseload)
    arrive(page, client_id)
    qtbot.keyClick(page, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.focusWidget(), "Tavattiin kahvilassa")
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    (entry,) = [record.fields for record in records.list_records(caseload, EntryFields)]
    assert (entry.client_id, entry.kind, entry.day) == (
        client_id,
        EntryKind.MEETING,
        caseload.today,
    )
    assert entry.note == "Tavattiin kahvilassa"


def test_a_meeting_is_begun_from_elsewhere_with_the_keyboard_in_its_note(
    qtbot: QtBot, page: ClientFilePage, caseload: Caseload
) -> None:
    first, second = new(caseload), new(caseload, "Aino", "Niemi")
    arrive(page, first)
    for client_id in (first, second):  # the file that is open, and another
        page.arrive(Place(PageName.CLIENT_FILE, client_id, Act.NEW_MEETING))
        qtbot.keyClicks(page.focusWidget(), "Puhelu")
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    found = [record.fields for record in records.list_records(caseload, EntryFields)]
    assert sorted((one.client_id, one.note) for one in found) == [
        (first, "Puhelu"),
        (second, "Puhelu"),
    ]


def test_typed_text_is_saved_to_its_own_client_when_another_file_opens(
    qtbot: QtBot, page: ClientFilePage, caseload: Caseload
) -> None:
    first, second = new(caseload), new(caseload, "Aino", "Niemi")
    for client_id in (first, second):
        arrive(page, client_id)
        profile = page.tabs.open("profile")
        assert isinstance(profile, ProfileTab)
        goal = profile.form.field("goal")
        assert isinstance(goal, AreaField)
        goal.setFocus()
        qtbot.keyClicks(goal.area, f"Tavoite {client_id}")
    arrive(page, first)
    for client_id in (first, second):
        assert records.get(caseload, ClientFields, client_id).goal == f"Tavoite {client_id}"


def test_placement_takes_a_new_employer_by_name_as_one_undo(
    qtbot: QtBot, page: ClientFilePage, caseload: Caseload, workspace: Workspace
) -> None:
    client_id = new(caseload)
    arrive(page, client_id)
    qtbot.keyClick(page, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    tab = page.tabs.open("work")
    assert isinstance(tab, WorkTab)
    kind = tab.form.field("kind")
    assert isinstance(kind, ChoiceField)
    assert not tab.form.measure.isVisible()
    kind.combo.setCurrentIndex(kind.combo.findData(PlacementKind.MEASURE))
    kind.commit()
    qtbot.waitUntil(tab.form.measure.isVisible)
    type_line(tab.form.measure, "Työkokeilu")
    type_line(tab.form.employer, "Kahvila Kulma")
    (employer,) = employers.rows(caseload)
    (placement,) = [record.fields for record in records.list_records(caseload, PlacementFields)]
    assert placement.employer_id == employer.id
    assert (placement.kind, placement.measure) == (PlacementKind.MEASURE, "Työkokeilu")
    assert clients.card(caseload, client_id).situation == "Työkokeilu · Kahvila Kulma"
    workspace.undo_stack.undo()
    assert employers.rows(caseload) == []


def test_ratings_at_the_start_and_the_end(page: ClientFilePage, caseload: Caseload) -> None:
    client_id = new(caseload)
    arrive(page, client_id)
    overview = page.tabs.open("overview")
    assert isinstance(overview, OverviewTab)
    for moment, value in ((Moment.START, 3), (Moment.END, 7)):
        field = overview.ratings.fields[Instrument.WORK_ABILITY, moment]
        field.combo.setCurrentIndex(field.combo.findData(value))
        field.commit()
    arrive(page, new(caseload, "Aino", "Niemi"))
    assert overview.ratings.fields[Instrument.WORK_ABILITY, Moment.END].value() is None
    arrive(page, client_id)
    assert overview.ratings.fields[Instrument.WORK_ABILITY, Moment.END].value() == 7


def test_next_step_is_ticked_where_it_stands(
    qtbot: QtBot, page: ClientFilePage, caseload: Caseload
) -> None:
    client_id = new(caseload)
    late = caseload.today - timedelta(days=2)
    entry = EntryFields(client_id=client_id, day=late, next_step="Soita Kelaan", next_day=late)
    records.add(caseload, entry)
    arrive(page, client_id)
    assert "Soita Kelaan" in words(page)
    assert page.band.next_step.objectName() == "pill_late"
    done = next(b for b in page.findChildren(QPushButton) if b.accessibleName().startswith("Done:"))
    done.click()
    assert records.list_records(caseload, EntryFields)[0].fields.next_done
    qtbot.waitUntil(lambda: "Soita Kelaan" not in words(page))


def test_the_path_can_leave_meetings_out_and_opens_what_it_shows(
    qtbot: QtBot, page: ClientFilePage, caseload: Caseload
) -> None:
    client_id = new(caseload)
    made = records.add(caseload, EntryFields(client_id=client_id, day=caseload.today))
    clients.move(caseload, client_id, Status.IN_MEASURE)
    arrive(page, client_id)
    overview = page.tabs.open("overview")
    assert isinstance(overview, OverviewTab)
    model = overview.path.model()
    assert model.rowCount() == 4
    overview.path.setCurrentIndex(model.index(0, 0))
    assert model.index(0, 0).data() == "Client meeting"
    qtbot.keyClick(overview.path, Qt.Key.Key_Return)
    tab = page.tabs.open("meetings")
    assert isinstance(tab, MeetingsTab)
    chosen = tab.list.table.current_row()
    assert chosen is not None
    assert chosen.id == made.new_row_id("entry")
    overview.meetings_too.box.click()
    assert model.rowCount() == 3


def test_history_is_put_right_and_what_was_before_is_filled_in(
    qtbot: QtBot, page: ClientFilePage, caseload: Caseload, workspace: Workspace
) -> None:
    client_id = new(caseload, status=Status.IN_MEASURE)
    arrive(page, client_id, FileRow(RowKind.STATUS_CHANGE))
    tab = page.tabs.open("history")
    assert isinstance(tab, HistoryTab)
    statuses, phases, rests = tab.lists.values()
    type_line(statuses._form.field("day"), "2.11.2026")
    (change,) = records.list_records(caseload, StatusChangeFields)
    assert change.fields.day == date(2026, 11, 2)
    statuses.add_button.click()
    choice = statuses._form.field("status")
    assert isinstance(choice, ChoiceField)
    assert choice.combo.hasFocus()
    assert choice.value() is Status.ACTIVE
    qtbot.keyClick(choice.combo, Qt.Key.Key_Tab)
    type_line(statuses._form.field("day"), "1.9.")
    assert [r.fields.day for r in records.list_records(caseload, StatusChangeFields)] == [
        date(2026, 11, 2),
        date(2026, 9, 1),
    ]
    assert clients.card(caseload, client_id).status is Status.IN_MEASURE
    tab.choose("status_change", change.id)
    choice.combo.setCurrentIndex(choice.combo.findData(Status.HEALTH_CHECK))
    choice.commit()
    page.refresh_now()
    assert page.band.status.text() == "Health first"
    workspace.undo_stack.undo()
    page.refresh_now()
    assert page.band.status.text() == "In a measure"
    tab.choose("phase_step", records.list_records(caseload, PhaseStepFields)[0].id)
    phases.add_button.click()
    assert len(records.list_records(caseload, PhaseStepFields)) == 2
    rests.add()
    assert len(records.list_records(caseload, RestFields)) == 1
    assert not clients.card(caseload, client_id).resting
    form = rests._form
    form.field("service_ended").box.click()
    outcome = form.field("outcome")
    outcome.combo.setCurrentIndex(outcome.combo.findData(Outcome.EDUCATION))
    outcome.commit()
    (away,) = records.list_records(caseload, RestFields)
    assert (away.fields.service_ended, away.fields.outcome) == (True, Outcome.EDUCATION)
    page.refresh_now()
    assert rests.table.model().index(0, 4).data() == "To education"


@pytest.mark.parametrize(
    ("days", "state"),
    [
        ({}, "Not given yet"),
        ({"given_on": -5}, "Valid"),
        ({"given_on": -5, "valid_until": 3}, "Valid until 19.11.2026"),
        ({"given_on": -5, "valid_until": -1}, "Expired"),
        ({"given_on": -5, "withdrawn_on": 0}, "Withdrawn"),
    ],
)
def test_consent_says_in_words_whether_it_holds(
    page: ClientFilePage, caseload: Caseload, days: dict[str, int], state: str
) -> None:
    client_id = new(caseload)
    given = {name: caseload.today + timedelta(days=away) for name, away in days.items()}
    records.add(caseload, ConsentFields(client_id=client_id, **given))
    arrive(page, client_id, FileRow(RowKind.CONSENT))
    tab = page.tabs.open("consents")
    assert isinstance(tab, ConsentsTab)
    assert tab.list.table.model().index(0, 3).data() == state


def test_employer_contacts_open_in_the_employer_log(
    qtbot: QtBot, page: ClientFilePage, caseload: Caseload, watcher: Watcher
) -> None:
    client_id = new(caseload)
    employer = records.add(caseload, EmployerFields(name="Kahvila Kulma")).new_row_id("employer")
    records.add(caseload, EmployerContactFields(employer_id=employer, client_id=client_id))
    arrive(page, client_id, FileRow(RowKind.CONTACT))
    tab = page.tabs.open("contacts")
    assert isinstance(tab, ContactsTab)
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    assert watcher.places[-1] == Place(PageName.EMPLOYERS, employer)


@pytest.mark.parametrize(
    ("part", "tab"),
    [("entry", "meetings"), ("placement", "work"), ("person", "network"), ("client", "overview")],
)
def test_a_search_hit_opens_its_tab(
    page: ClientFilePage, caseload: Caseload, part: str, tab: str
) -> None:
    arrive(page, new(caseload), FileRow(RowKind(part)))
    assert page.tabs.current == tab


def test_a_search_hit_chooses_its_row_and_one_that_is_gone_does_no_harm(
    page: ClientFilePage, caseload: Caseload
) -> None:
    client_id = new(caseload)
    days = (caseload.today, caseload.today - timedelta(days=9))
    rows = [EntryFields(client_id=client_id, day=day) for day in days]
    _, older = [records.add(caseload, row).new_row_id("entry") for row in rows]
    arrive(page, client_id, FileRow(RowKind.ENTRY, older))
    tab = page.tabs.open("meetings")
    assert isinstance(tab, MeetingsTab)
    chosen = tab.list.table.current_row()
    assert chosen is not None
    assert chosen.id == older
    records.remove(caseload, EntryFields, older)
    arrive(page, client_id, FileRow(RowKind.ENTRY, older))
    assert page.tabs.current == "meetings"


def test_tabs_go_round_with_the_keyboard(
    qtbot: QtBot, page: ClientFilePage, caseload: Caseload
) -> None:
    arrive(page, new(caseload))
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(page, Qt.Key.Key_PageDown, control)
    assert page.tabs.current == "profile"
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab, control)
    assert page.tabs.current == "meetings"
    for _ in range(3):
        qtbot.keyClick(page, Qt.Key.Key_PageUp, control)
    assert page.tabs.current == "history"


def test_final_report_of_this_client(
    page: ClientFilePage, caseload: Caseload, watcher: Watcher
) -> None:
    client_id = new(caseload)
    arrive(page, client_id)
    page.header_buttons[0].click()
    assert watcher.places == [Place(PageName.REPORTS, part=OfClient(client_id))]


def test_removing_a_client_is_told_and_undone(
    qtbot: QtBot, page: ClientFilePage, caseload: Caseload, workspace: Workspace, watcher: Watcher
) -> None:
    client_id = new(caseload)
    records.add(caseload, EntryFields(client_id=client_id, note="Muistiinpano"))
    arrive(page, client_id)
    page.remove_client()
    assert clients.cards(caseload) == []
    assert watcher.places == [Place(PageName.CLIENTS)]
    assert watcher.told
    arrive(page, client_id)
    assert "not in the caseload" in words(page)
    assert page.header_buttons == []
    workspace.undo_stack.undo()
    arrive(page, client_id)
    assert page.band.name.text() == "Veera Halonen"
    assert records.list_records(caseload, EntryFields)[0].fields.note == "Muistiinpano"


def test_erasing_ends_with_the_backups_that_still_hold_the_client(
    page: ClientFilePage, caseload: Caseload, qtbot: QtBot
) -> None:
    client_id = new(caseload)
    arrive(page, client_id)
    manifest = Manifest(
        db_id="0" * 32,
        number=1,
        day=1,
        made_at=caseload.clock(),
        counter=1,
        schema_version=1,
        counts={"client": 3},
        digest="0" * 64,
        parts={},
    )
    backup = Backup(Path("kansio/caseload-1.rinnalla"), manifest)
    aside = Path("kansio/caseload-before-restore-1.db")
    page._on_erased(erasure.Erased((backup,), {"entry": 2}, of_tables("client"), (aside,)))
    (dialog,) = page.window().findChildren(ErasedDialog)
    qtbot.waitUntil(dialog.isVisible)
    day = caseload.today
    assert f"{day.day}.{day.month}.{day.year}" in dialog.list.list.item(0).text()
    assert "2" in dialog.mentions.text()
    assert aside.name in dialog.aside.text()
    dialog.reject()
    qtbot.waitUntil(lambda: not page.window().findChildren(ErasedDialog))


def test_the_keyboard_is_on_what_a_search_or_a_step_between_tabs_shows(
    qtbot: QtBot, page: ClientFilePage, caseload: Caseload
) -> None:
    client_id = new(caseload)
    entry = records.add(caseload, EntryFields(client_id=client_id, note="puhelu")).new_row_id(
        "entry"
    )
    arrive(page, client_id, FileRow(RowKind.CLIENT, client_id))
    assert page.tabs.tabBar().hasFocus()
    arrive(page, client_id, FileRow(RowKind.ENTRY, entry))
    tab = page.tabs.open("meetings")
    assert isinstance(tab, MeetingsTab)
    assert tab.list.table.hasFocus()
    page.tabs.step(1)
    assert page.tabs.tabBar().hasFocus()


def test_printing_all_that_is_recorded_does_not_stop_the_window(
    qtbot: QtBot, page: ClientFilePage, caseload: Caseload, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_window: list[bool] = []
    whole = client_extract.document

    def watched(*args: Any, **more: Any) -> bytes:
        in_window.append(current_thread() is main_thread())
        return whole(*args, **more)

    monkeypatch.setattr(client_extract, "document", watched)
    arrive(page, new(caseload))
    page.print_everything()
    qtbot.waitUntil(lambda: bool(page.findChildren(PrintPreview)), timeout=20_000)
    assert in_window == [False]
    (preview,) = page.findChildren(PrintPreview)
    preview.close()
    qtbot.waitUntil(lambda: not page.findChildren(PrintPreview))


@pytest.mark.parametrize(
    ("name", "text", "address"),
    [
        ("phone", "040 123-4567", "tel:0401234567"),
        ("phone", "+358 40 1234567", "tel:+358401234567"),
        ("email", " aino@esimerkki.invalid ", "mailto:aino@esimerkki.invalid"),
        ("email", "aino@esimerkki.invalid?bcc=muu@esimerkki.invalid", ""),
        ("email", "ei ole", ""),
    ],
)
def test_an_address_is_handed_on_alone(name: str, text: str, address: str) -> None:
    assert find_address(name, text).toString() == address


def test_what_a_file_does_not_ask_at_first_is_made_when_it_does(
    page: ClientFilePage, caseload: Caseload
) -> None:
    arrive(page, new(caseload))
    bars = (page.band.move_bar, page.band.rest_bar, page.band.merge_bar)
    assert [bar.part for bar in bars] == [None, None, None]
    assert page._new_client.part is None
    page.band.merge()
    assert page.band.merge_bar.isVisible()
    arrive(page, new(caseload))
    assert not page.band.merge_bar.isVisible()
