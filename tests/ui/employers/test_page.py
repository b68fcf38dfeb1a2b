"""The employer log: what waits, all contacts, the employers, each edited in place."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTabWidget
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.employer import (
    EmployerContactFields,
    EmployerFields,
    EmployerPersonFields,
    JobLeadFields,
)
from app.models.enums import ContactWay
from app.services.caseload import attention, clients, employers
from app.services.forms import filled_forms
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.components.fields import ChoiceField
from app.ui.components.lists.table import TableView
from app.ui.employers.leaflet import LeafletDialog
from app.ui.employers.page import EmployersPage
from app.ui.foundation.places import Act, FileRow, OfClient, RowKind
from app.ui.foundation.workspace import PageName, Place, Workspace
from tests.ui.conftest import Answers, Watcher, write

WAITING, CONTACTS, EMPLOYERS = range(3)


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> EmployersPage:
    page = EmployersPage(workspace)
    qtbot.addWidget(page)
    page.resize(1250, 700)
    workspace.went.connect(page.arrive)  # as the window does
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


@pytest.fixture
def waiting(caseload: Caseload) -> int:
    """A contact whose next step is a day late, and one that is due next week."""
    client = clients.add(caseload, ClientFields(given_names="Veera", family_name="Halonen"))
    today = caseload.today
    late = employers.log_contact(
        caseload,
        "Kahvila",
        client_id=client.new_row_id("client"),
        subject="harjoittelu",
        day=today - timedelta(days=8),
        next_step="Soita",
        next_day=today - timedelta(days=1),
    )
    employers.log_contact(
        caseload, "Leipomo", day=today, next_step="Käy", next_day=today + timedelta(days=7)
    )
    return late.new_row_id("employer_contact")


def tabs(page: EmployersPage) -> QTabWidget:
    return page._tabs


def table(page: EmployersPage) -> TableView[object]:
    shown = tabs(page).currentWidget()
    return next(found for found in shown.findChildren(TableView) if found.isVisible())


def column(page: EmployersPage, number: int) -> list[str]:
    model = table(page).model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def show(page: EmployersPage, tab: int) -> None:
    tabs(page).setCurrentIndex(tab)


def test_a_view_is_made_when_it_is_first_seen(page: EmployersPage) -> None:
    parts = [page._due, page._log, page._employers, page._first, page._leads]
    assert [part.part is not None for part in parts] == [True, False, False, False, False]
    show(page, EMPLOYERS)
    assert [part.part is not None for part in parts] == [True, False, True, False, False]
    inner = page._employers.get()
    assert (inner._people.part, inner.leads.part, inner._history.part) == (None, None, None)


def test_what_waits_is_counted_late_first_and_ticked(
    qtbot: QtBot,
    page: EmployersPage,
    workspace: Workspace,
    caseload: Caseload,
    waiting: int,
    watcher: Watcher,
) -> None:
    page.refresh_now()
    assert tabs(page).tabText(WAITING) == "Waiting (2)"
    assert column(page, 1) == ["Soita", "Käy"]
    assert "late" in column(page, 0)[0]
    table(page).setFocus()
    table(page).select_first()
    qtbot.keyClick(table(page), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: column(page, 1) == ["Käy"])
    assert records.get(caseload, EmployerContactFields, waiting).next_done
    assert len(watcher.told) == 1
    workspace.undo_stack.undo()
    qtbot.waitUntil(lambda: tabs(page).tabText(WAITING) == "Waiting (2)")


def test_nothing_that_waits_further_off_is_shown(page: EmployersPage, caseload: Caseload) -> None:
    for days in (14, 15):
        day = caseload.today + timedelta(days=days)
        employers.log_contact(caseload, "Kahvila", next_step=f"{days}", next_day=day)
    page.refresh_now()
    assert column(page, 1) == ["14"]
    assert len(attention.list_due(caseload, caseload.today + timedelta(days=30))) == 2


def test_a_logged_contact_is_chosen_in_the_log_and_edited_there(
    qtbot: QtBot, page: EmployersPage, workspace: Workspace, caseload: Caseload, waiting: int
) -> None:
    show(page, CONTACTS)
    page.arrive(Place(PageName.EMPLOYERS, part=Act.NEW))
    write(QApplication.focusWidget(), "Ravintola Öinen")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(column(page, 1)) == 3)
    chosen = table(page).current_row()
    assert chosen is not None
    assert chosen.employer_name == "Ravintola Öinen"  # type: ignore[attr-defined]
    form = page._log.get()._form
    form.field("subject").setFocus()
    write(QApplication.focusWidget(), "kesätyö")
    form.field("note").setFocus()
    newest = employers.contacts(caseload)
    assert [c.subject for c in newest if c.employer_name == "Ravintola Öinen"] == ["kesätyö"]
    assert workspace.undo_stack.count() == 2


def test_contacts_are_filtered_and_a_removed_one_comes_back(
    qtbot: QtBot, page: EmployersPage, workspace: Workspace, caseload: Caseload, waiting: int
) -> None:
    show(page, CONTACTS)
    page._log.get().filter_line.setFocus()
    write(page._log.get().filter_line, "halonen harj")
    assert column(page, 1) == ["Kahvila"]
    table(page).select_first()
    page._log.get().remove()
    assert len(employers.contacts(caseload)) == 1
    qtbot.waitUntil(lambda: column(page, 1) == [])
    workspace.undo_stack.undo()
    qtbot.waitUntil(lambda: column(page, 1) == ["Kahvila"])


@pytest.mark.parametrize("tab", [CONTACTS, EMPLOYERS])
def test_keys_that_come_before_the_list_is_read_again_meet_no_removed_row(
    page: EmployersPage, waiting: int, watcher: Watcher, tab: int
) -> None:
    show(page, tab)
    part = page._log.get() if tab == CONTACTS else page._employers.get()
    table(page).select_first()
    part.remove()
    part.filter_line.setText("leipomo")
    part.filter_line.setText("kahvila")  # the removed row is still in the list
    assert column(page, 1 if tab == CONTACTS else 0) == ["Kahvila"]
    assert watcher.troubles == []


def test_a_new_employer_gets_its_name_at_once(
    qtbot: QtBot, page: EmployersPage, caseload: Caseload
) -> None:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page, Qt.Key.Key_E, keys)
    name = QApplication.focusWidget()
    assert isinstance(name, QLineEdit)
    assert name.selectedText() == name.text() == "New employer"
    write(name, "Öljymäen Leipomo")
    page._employers.get()._form.commit()
    assert [row.name for row in employers.rows(caseload)] == ["Öljymäen Leipomo"]


def test_an_employer_is_removed_with_its_contacts_and_brought_back(
    qtbot: QtBot,
    page: EmployersPage,
    workspace: Workspace,
    caseload: Caseload,
    waiting: int,
    watcher: Watcher,
) -> None:
    show(page, EMPLOYERS)
    assert column(page, 0) == ["Kahvila", "Leipomo"]
    table(page).select_first()
    page._employers.get().remove()
    qtbot.waitUntil(lambda: column(page, 0) == ["Leipomo"])
    assert [c.employer_name for c in employers.contacts(caseload)] == ["Leipomo"]
    assert len(watcher.told) == 1
    workspace.undo_stack.undo()
    qtbot.waitUntil(lambda: column(page, 0) == ["Kahvila", "Leipomo"])
    assert len(employers.contacts(caseload)) == 2


def test_the_history_and_people_of_an_employer(
    qtbot: QtBot, page: EmployersPage, caseload: Caseload, waiting: int
) -> None:
    kahvila = next(row.id for row in employers.rows(caseload) if row.name == "Kahvila")
    page.arrive(Place(PageName.EMPLOYERS, kahvila))
    part = page._employers.get()
    part._tabs.setCurrentIndex(1)
    people = part._people.get()
    people.add()
    write(QApplication.focusWidget(), "Päivi Esimies")
    people._form.commit()
    (person,) = employers.people(caseload, kahvila)
    assert person.fields.name == "Päivi Esimies"
    part._tabs.setCurrentIndex(3)
    model = part._history.get().model()
    assert model.rowCount() == 1
    assert "harjoittelu" in {model.index(0, n).data() for n in range(model.columnCount())}


def test_typing_a_name_elsewhere_does_not_disturb_the_form(
    qtbot: QtBot, page: EmployersPage, workspace: Workspace, caseload: Caseload
) -> None:
    first = records.add(caseload, EmployerFields(name="Kahvila")).new_row_id("employer")
    page.arrive(Place(PageName.EMPLOYERS, first))
    notes = page._employers.get()._form.field("notes")
    notes.setFocus()
    write(QApplication.focusWidget(), "kesken")
    reads = len(employers.rows(caseload))
    workspace.do("", lambda: records.add(caseload, EmployerFields(name="Leipomo")))
    qtbot.waitUntil(lambda: len(column(page, 0)) == reads + 1)
    assert notes.value() == "kesken"
    notes.commit()
    assert records.get(caseload, EmployerFields, first).notes == "kesken"


def test_empty_views_say_what_belongs_there(qtbot: QtBot, page: EmployersPage) -> None:
    for tab in (WAITING, EMPLOYERS):
        show(page, tab)
        shown = tabs(page).currentWidget()
        assert not [found for found in shown.findChildren(TableView) if found.isVisible()]


def test_the_filter_enter_and_del_work_in_both_lists(
    qtbot: QtBot, page: EmployersPage, caseload: Caseload, waiting: int
) -> None:
    page.refresh_now()
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page, Qt.Key.Key_F, held)
    assert tabs(page).currentIndex() == CONTACTS
    write(QApplication.focusWidget(), "harj")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert table(page).hasFocus()
    qtbot.keyClick(table(page), Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.text() == "harjoittelu"
    table(page).setFocus()
    qtbot.keyClick(table(page), Qt.Key.Key_Delete)
    assert [row.employer_name for row in employers.contacts(caseload)] == ["Leipomo"]
    tabs(page).setCurrentIndex(EMPLOYERS)
    qtbot.keyClick(page, Qt.Key.Key_F, held)
    write(QApplication.focusWidget(), "kahv")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(table(page), Qt.Key.Key_Delete)
    assert [row.name for row in employers.rows(caseload)] == ["Leipomo"]


def test_the_leaflet_is_begun_once_a_language_and_printed_without_a_client(
    page: EmployersPage, caseload: Caseload, answers: Answers, tmp_path: Path
) -> None:
    dialog = page.open_leaflet()
    assert dialog.language.value() == "en"  # the window's
    for language in ("sv", "en", "sv"):
        dialog.language.set_value(language)
        dialog.show_paper()
    assert len(filled_forms.list_forms(caseload)) == 2
    dialog.begin()
    assert dialog.chosen.combo.count() == 2
    answers.path = tmp_path / "leaflet.pdf"
    dialog.editor.save_pdf()
    assert answers.path.read_bytes().startswith(b"%PDF-")
    assert not dialog.editor.handover.isVisibleTo(dialog)
    dialog.reject()


def test_a_leaflet_that_was_found_is_shown(page: EmployersPage, caseload: Caseload) -> None:
    first = filled_forms.start(caseload, "survey_sheet", None, "sv").new_row_id("form")
    filled_forms.start(caseload, "survey_sheet", None, "sv")
    page.arrive(Place(PageName.EMPLOYERS, part=FileRow(RowKind.FORM, first)))
    (dialog,) = page.findChildren(LeafletDialog)
    assert (dialog.kind.value(), dialog.language.value()) == ("survey_sheet", "sv")
    assert dialog.chosen.value() == first
    dialog.reject()


# The rhythm that the quality criteria ask for.


def test_the_week_face_to_face_is_live_and_opens_its_rows(
    page: EmployersPage, workspace: Workspace, caseload: Caseload
) -> None:
    today = caseload.today
    for name, way, days in (
        ("Kahvila", ContactWay.VISIT, 0),
        ("Leipomo", ContactWay.VISIT, 7),
        ("Varasto", ContactWay.PHONE, 0),
    ):
        workspace.do(
            "Contact",
            lambda n=name, w=way, d=days: employers.log_contact(
                caseload, n, way=w, day=today - timedelta(days=d)
            ),
        )
    page.refresh_now()
    assert page._bar._week.text() == "Face to face this week 1/6"
    page._bar._week.click()
    assert tabs(page).currentIndex() == CONTACTS
    assert column(page, 1) == ["Kahvila"]
    page._log.get()._all.click()
    assert len(column(page, 1)) == 3
    assert not page._log.get()._all.isVisible()


def test_who_waits_for_a_first_contact_is_listed_and_begun_from_there(
    qtbot: QtBot, page: EmployersPage, workspace: Workspace, caseload: Caseload
) -> None:
    started = caseload.today - timedelta(days=12)
    fields = ClientFields(given_names="Veera", family_name="Halonen", started_on=started)
    client_id = clients.add(caseload, fields).new_row_id("client")
    page.refresh()
    assert "1 wait, longest 12/30 days" in page._bar._first.text()
    page._bar._first.click()
    assert column(page, 2) == ["12 / 30"]
    table(page).select_first()
    qtbot.keyClick(table(page), Qt.Key.Key_Return)
    assert page._bar._client.client_id() == client_id
    workspace.do(
        "Contact",
        lambda: employers.log_contact(
            caseload, "Kahvila", client_id=client_id, way=ContactWay.VISIT, day=caseload.today
        ),
    )
    page.refresh()
    assert not page._bar._first.isVisible()


def test_a_contact_from_a_clients_file_is_about_that_client(
    page: EmployersPage, workspace: Workspace, caseload: Caseload
) -> None:
    fields = ClientFields(given_names="Veera", family_name="Halonen")
    added = workspace.do("New client", lambda: clients.add(caseload, fields))
    assert added
    client_id = added.new_row_id("client")
    workspace.go(PageName.EMPLOYERS, part=OfClient(client_id))
    assert page._bar._client.client_id() == client_id
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Employer"


def test_the_person_of_a_contact_is_chosen_in_its_form(
    page: EmployersPage, caseload: Caseload
) -> None:
    logged = employers.log_contact(caseload, "Kahvila", day=caseload.today)
    employer_id = logged.new_row_id("employer")
    person = EmployerPersonFields(employer_id=employer_id, name="Päivi")
    person_id = records.add(caseload, person).new_row_id("employer_person")
    page.refresh()
    show(page, CONTACTS)
    field = page._log.get()._form.field("person_id")
    assert isinstance(field, ChoiceField)
    field.combo.setCurrentIndex(field.combo.findData(person_id))
    field.combo.activated.emit(field.combo.currentIndex())
    assert employers.contacts(caseload)[0].person_name == "Päivi"


def test_the_menu_of_an_employer_begins_a_contact_and_a_job_there(
    page: EmployersPage, caseload: Caseload, waiting: int
) -> None:
    page.refresh_now()
    tabs = page.findChild(QTabWidget)
    assert tabs is not None
    tabs.setCurrentIndex(EMPLOYERS)
    table = page._employers.get()._table
    assert table.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    table.select_row(1)
    contact, job = table.actions()[:2]
    contact.trigger()
    assert page._bar._employer.value() == "Leipomo"
    job.trigger()
    leads = records.list_records(caseload, JobLeadFields)
    employer = records.get(caseload, EmployerFields, leads[0].fields.employer_id)
    assert [employer.name] == ["Leipomo"]
