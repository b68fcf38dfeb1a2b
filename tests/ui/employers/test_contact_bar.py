"""A contact is logged in seconds, by keyboard, and nothing that was typed is lost."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.employer import EmployerFields
from app.models.enums import ContactMaker, ContactWay
from app.services.caseload import clients, employers
from app.services.caseload.employers import ContactRow
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.employers.contact_bar import ContactBar
from app.ui.foundation.workspace import Workspace
from tests.ui.conftest import Watcher, write


@pytest.fixture
def bar(qtbot: QtBot, workspace: Workspace, caseload: Caseload) -> ContactBar:
    records.add(caseload, EmployerFields(name="Kahvila Tähti"))
    clients.add(caseload, ClientFields(given_names="Veera", family_name="Halonen"))
    bar = ContactBar(workspace)
    qtbot.addWidget(bar)
    bar.resize(1200, 140)
    bar.refresh()
    with qtbot.waitActive(bar):
        bar.show()
        bar.activateWindow()
    bar.begin()
    return bar


def type_at(name: str, text: str) -> None:
    """Tab to the field of that name, and type."""
    for _ in range(24):
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit) and focus.accessibleName() == name:
            focus.selectAll()
            write(focus, text)
            return
        focus.nextInFocusChain()
        focus.window().focusNextChild()
    raise LookupError(name)


def logged(caseload: Caseload) -> list[ContactRow]:
    return employers.contacts(caseload)


def enter(qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_a_contact_by_keyboard_alone(
    qtbot: QtBot, bar: ContactBar, caseload: Caseload, watcher: Watcher
) -> None:
    told = QSignalSpy(bar.logged)
    type_at("Employer", "kahvila tähti")
    type_at("About the client", "Halonen Veera")
    type_at("Day", "13.11.")
    type_at("What about", "harjoittelu")
    type_at("Next step", "soita uudelleen")
    type_at("When", "+7")
    enter(qtbot)
    (contact,) = logged(caseload)
    assert contact.employer_name == "Kahvila Tähti"
    assert contact.client_name == "Halonen Veera"
    assert contact.day == caseload.today - timedelta(days=3)
    assert (contact.way, contact.subject) == (ContactWay.PHONE, "harjoittelu")
    assert (contact.next_step, contact.next_day) == (
        "soita uudelleen",
        caseload.today + timedelta(days=7),
    )
    assert told.at(0) == [contact.id]
    assert len(watcher.told) == 1
    assert len(employers.rows(caseload)) == 1


def test_a_name_alone_is_enough_and_a_new_one_makes_an_employer(
    qtbot: QtBot, bar: ContactBar, workspace: Workspace, caseload: Caseload
) -> None:
    type_at("Employer", "Leipomo Öljymäki")
    enter(qtbot)
    (contact,) = logged(caseload)
    assert contact.day == caseload.today
    assert {row.name for row in employers.rows(caseload)} == {"Kahvila Tähti", "Leipomo Öljymäki"}
    workspace.undo_stack.undo()
    assert logged(caseload) == []
    assert [row.name for row in employers.rows(caseload)] == ["Kahvila Tähti"]


def test_the_line_is_clear_for_the_next_one(
    qtbot: QtBot, bar: ContactBar, caseload: Caseload
) -> None:
    type_at("Employer", "Leipomo")
    type_at("What about", "eka")
    enter(qtbot)
    values = {line.accessibleName(): line.text() for line in bar.findChildren(QLineEdit)}
    assert values.pop("Day") == "16.11.2026"
    assert set(values.values()) == {""}


@pytest.mark.parametrize(
    ("name", "text"), [("About the client", "Kuka Tahansa"), ("Day", "eilen"), ("When", "joskus")]
)
def test_what_can_not_be_taken_is_marked_and_all_is_kept(
    qtbot: QtBot, bar: ContactBar, caseload: Caseload, name: str, text: str
) -> None:
    type_at("Employer", "Leipomo")
    type_at(name, text)
    enter(qtbot)
    assert logged(caseload) == []
    lines = {line.accessibleName(): line for line in bar.findChildren(QLineEdit)}
    assert lines["Employer"].text() == "Leipomo"
    assert lines[name].text() == text
    assert lines[name].property("wrong")


def test_the_employer_is_asked_for(qtbot: QtBot, bar: ContactBar, caseload: Caseload) -> None:
    type_at("What about", "asia")
    enter(qtbot)
    assert logged(caseload) == []
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Employer"
    assert focus.property("wrong")


def test_it_begins_with_a_known_employer(bar: ContactBar) -> None:
    bar.begin("Kahvila Tähti")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "What about"
    lines = {line.accessibleName(): line.text() for line in bar.findChildren(QLineEdit)}
    assert lines["Employer"] == "Kahvila Tähti"


def test_the_keyboard_is_where_the_next_contact_begins(
    qtbot: QtBot, bar: ContactBar, caseload: Caseload
) -> None:
    type_at("Employer", "Kahvila Tähti")
    type_at("What about", "kesätyö")
    enter(qtbot)
    assert len(logged(caseload)) == 1
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.accessibleName() == "Employer"


@pytest.mark.parametrize("typed", ["halonen veera", "Veera Halonen", "HALONEN, Veera"])
def test_a_client_is_known_however_the_name_is_typed(
    qtbot: QtBot, bar: ContactBar, caseload: Caseload, typed: str
) -> None:
    type_at("Employer", "Kahvila Tähti")
    type_at("About the client", typed)
    enter(qtbot)
    assert [row.client_name for row in logged(caseload)] == ["Halonen Veera"]


def test_of_two_clients_with_one_name_one_is_chosen(
    qtbot: QtBot, bar: ContactBar, caseload: Caseload
) -> None:
    fields = ClientFields(given_names="Veera", family_name="Halonen", birth_year=1980)
    second = clients.add(caseload, fields).new_row_id("client")
    bar.refresh()
    type_at("Employer", "Kahvila Tähti")
    type_at("About the client", "Halonen Veera")
    enter(qtbot)
    assert logged(caseload) == []
    assert "Several clients" in bar._client.wrong
    type_at("About the client", "Halonen Veera (1980)")
    enter(qtbot)
    assert [row.client_id for row in logged(caseload)] == [second]


def test_enter_takes_an_offered_name_and_logs_only_when_it_is_pressed_again(
    qtbot: QtBot, bar: ContactBar, caseload: Caseload
) -> None:
    type_at("Employer", "Kah")
    offered = bar._employer.line.completer().popup()
    assert offered.isVisible()
    qtbot.keyClick(offered, Qt.Key.Key_Down)
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    assert not offered.isVisible()
    assert bar._employer.value() == "Kahvila Tähti"
    assert logged(caseload) == []
    enter(qtbot)
    assert [row.employer_name for row in logged(caseload)] == ["Kahvila Tähti"]


def test_enter_over_names_of_which_none_is_chosen_logs_what_is_typed(
    qtbot: QtBot, bar: ContactBar, caseload: Caseload
) -> None:
    type_at("Employer", "Kah")
    offered = bar._employer.line.completer().popup()
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    assert [row.employer_name for row in logged(caseload)] == ["Kah"]
    assert not offered.isVisible()


def test_note_minutes_maker_and_person_are_in_the_bar(
    qtbot: QtBot, bar: ContactBar, workspace: Workspace, caseload: Caseload
) -> None:
    type_at("Employer", "Kahvila Tähti")
    type_at("Note", "kertoi kesätöistä")
    type_at("Person", "Päivi Pomo")
    type_at("Minutes", "25")
    bar._maker.set_value(ContactMaker.COORDINATOR)
    bar.log()
    (contact,) = logged(caseload)
    assert (contact.note, contact.minutes) == ("kertoi kesätöistä", 25)
    assert contact.made_by is ContactMaker.COORDINATOR
    assert contact.person_name == "Päivi Pomo"
    type_at("Employer", "Kahvila Tähti")
    assert bar._person.line.completer().model().rowCount() == 1
    type_at("Person", "päivi POMO")
    bar.log()
    assert len({row.person_id for row in logged(caseload)}) == 1
    workspace.undo_stack.undo()
    workspace.undo_stack.undo()
    assert not logged(caseload)
    assert not employers.people(caseload, contact.employer_id)


def test_a_new_employer_is_told_before_enter_and_one_that_looks_alike_is_offered(
    bar: ContactBar, caseload: Caseload
) -> None:
    type_at("Employer", "Kahvila Tähti Oy")
    assert bar._employer.hint.isVisible()
    assert "Kahvila Tähti" in bar._employer._alike.text()
    bar._employer._alike.click()
    assert not bar._employer.hint.isVisible()
    bar.log()
    assert [row.name for row in employers.rows(caseload)] == ["Kahvila Tähti"]
    type_at("Employer", "Leipomo Öljymäki")
    assert bar._employer._said.text() == "A new employer"
    assert not bar._employer._alike.isVisible()


@pytest.mark.parametrize("text", ["minus", "1441"])
def test_minutes_that_can_not_be_are_marked(bar: ContactBar, caseload: Caseload, text: str) -> None:
    type_at("Employer", "Leipomo")
    type_at("Minutes", text)
    bar.log()
    assert logged(caseload) == []
    assert bar._minutes.wrong
