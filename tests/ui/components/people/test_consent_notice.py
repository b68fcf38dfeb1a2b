"""A missing consent is told where an employer is contacted, and leads to where it is recorded."""

from datetime import date, timedelta

from pytestqt.qtbot import QtBot

from app.models.client import ClientFields, ConsentFields
from app.models.employer import EmployerContactFields, EmployerFields
from app.services.caseload import clients
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.clients.file_page import ClientFilePage
from app.ui.clients.record_tabs import ConsentsTab
from app.ui.components.fields import DayField
from app.ui.components.people.consent_notice import ConsentNotice
from app.ui.components.people.contacts import ContactViews
from app.ui.employers.contact_bar import ContactBar
from app.ui.foundation.places import NewConsent
from app.ui.foundation.workspace import PageName, Workspace
from app.ui.today.page import TodayPage
from tests.ui.conftest import Watcher


def _logged(bar: ContactBar, employer: str, client: str) -> None:
    bar.refresh()
    bar._employer.set_value(employer)
    bar._client.set_value(client)
    bar.log()


def test_a_contact_about_a_named_client_is_logged_and_the_consent_asked_for(
    qtbot: QtBot, workspace: Workspace, watcher: Watcher, caseload: Caseload
) -> None:
    client_id = clients.add(
        caseload, ClientFields(given_names="Veera", family_name="Halonen")
    ).new_row_id("client")
    bar = ContactBar(workspace)
    qtbot.addWidget(bar)
    bar.show()
    _logged(bar, "Kahvila Kulma", "Halonen Veera")
    assert len(records.list_records(caseload, EmployerContactFields)) == 1
    assert bar.notice.isVisible()
    assert "Veera Halonen" in bar.notice.words.text()
    assert "Kahvila Kulma" in bar.notice.words.text()
    bar.notice.record.click()
    place = watcher.places[-1]
    assert (place.page, place.row_id) == (PageName.CLIENT_FILE, client_id)
    assert place.part == NewConsent("Kahvila Kulma")
    assert place.without_arrival.part is None
    page = ClientFilePage(workspace)
    qtbot.addWidget(page)
    page.show()
    page.arrive(place)
    (consent,) = records.list_records(caseload, ConsentFields)
    assert (consent.fields.recipient, consent.fields.given_on) == ("Kahvila Kulma", None)
    tab = page.tabs.open("consents")
    assert isinstance(tab, ConsentsTab)
    given = tab.list._form.field("given_on")
    assert isinstance(given, DayField)
    given.line.setText("t")
    given.commit()
    (consent,) = records.list_records(caseload, ConsentFields)
    assert consent.fields.given_on == caseload.today == date(2026, 11, 16)
    _logged(bar, "Kahvila Kulma", "Halonen Veera")
    assert not bar.notice.isVisible()
    _logged(bar, "Uusi Paikka", "")
    assert not bar.notice.isVisible()


def test_a_client_named_in_a_contact_afterwards_is_asked_after_too(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload
) -> None:
    client_id = clients.add(caseload, ClientFields(family_name="Halonen")).new_row_id("client")
    records.add(caseload, EmployerFields(name="Kahvila Kulma"))
    day = date(2026, 10, 1)
    contact = EmployerContactFields(employer_id=1, day=day)
    contact_id = records.add(caseload, contact).new_row_id("employer_contact")
    views = ContactViews(workspace)
    form = views.form()
    qtbot.addWidget(form)
    form.show()
    views.offer(form)
    form.load(contact_id, records.get(caseload, EmployerContactFields, contact_id))
    notice = form.findChild(ConsentNotice)
    assert notice is not None
    assert notice.isHidden()
    form.field("client_id").set_value(client_id)
    form.field("client_id").edited.emit()
    assert notice.isVisible()
    given = ConsentFields(client_id=client_id, recipient="Kahvila Kulma", given_on=day)
    records.add(caseload, given)
    form.field("day").set_value(day + timedelta(days=1))
    form.field("day").edited.emit()
    assert notice.isHidden()


def test_what_is_done_in_place_on_today_tells_of_a_missing_consent(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload
) -> None:
    client_id = clients.add(
        caseload, ClientFields(given_names="Veera", family_name="Halonen")
    ).new_row_id("client")
    records.add(caseload, EmployerFields(name="Kahvila Kulma"))
    step = {"next_step": "soita", "next_day": caseload.today}
    contact = EmployerContactFields(employer_id=1, client_id=client_id, **step)
    records.add(caseload, contact)
    page = TodayPage(workspace)
    qtbot.addWidget(page)
    page.show()
    page.refresh_now()
    page.table.select_first()
    page.done_line.setText("soitettu, jatko +14")
    page.settle()
    assert len(records.list_records(caseload, EmployerContactFields)) == 2
    assert page.notice.isVisible()
    assert "Kahvila Kulma" in page.notice.words.text()
