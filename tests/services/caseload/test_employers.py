"""The employers at a glance, and the log of contacts."""

from datetime import timedelta

from app.models.client import ClientFields
from app.models.employer import EmployerContactFields, EmployerFields, EmployerPersonFields
from app.models.enums import ContactWay
from app.models.placement import PlacementFields
from app.services.caseload import clients, employers
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload


def test_employers_at_a_glance(caseload: Caseload) -> None:
    today = caseload.today
    ids = {
        name: records.add(caseload, EmployerFields(name=name)).new_row_id("employer")
        for name in ("Öljy ja Rauta", "Kahvila Kulma", "Åbo Café")
    }
    kulma = ids["Kahvila Kulma"]
    client_id = clients.add(caseload, ClientFields(given_names="Veera")).new_row_id("client")
    for name in ("Sari Salo", "Aki Aalto"):
        records.add(caseload, EmployerPersonFields(employer_id=kulma, name=name))
    for days, way in ((9, ContactWay.VISIT), (3, ContactWay.PHONE)):
        contact = EmployerContactFields(
            employer_id=kulma,
            day=today - timedelta(days=days),
            way=way,
            next_step=str(days),
            next_day=today + timedelta(days=days),
        )
        records.add(caseload, contact)
    for start in (today, today + timedelta(days=1)):
        placement = PlacementFields(client_id=client_id, employer_id=kulma, started_on=start)
        records.add(caseload, placement)

    rows = employers.rows(caseload)
    assert [row.name for row in rows] == ["Kahvila Kulma", "Åbo Café", "Öljy ja Rauta"]
    assert (rows[0].people, rows[0].contact_count, rows[0].visit_count) == (
        "Sari Salo, Aki Aalto",
        2,
        1,
    )
    assert rows[0].last_contact_day == today - timedelta(days=3)
    assert (rows[0].next_step, rows[0].current_clients) == ("3", 1)
    assert (rows[1].contact_count, rows[1].last_contact_day, rows[1].next_day) == (0, None, None)
    assert [p.fields.name for p in employers.people(caseload, kulma)] == ["Aki Aalto", "Sari Salo"]


def test_contact_log_by_employer_and_by_client(caseload: Caseload) -> None:
    today = caseload.today
    first, second = (
        records.add(caseload, EmployerFields(name=name)).new_row_id("employer")
        for name in ("A", "B")
    )
    fields = ClientFields(given_names="Veera", family_name="Halonen")
    client_id = clients.add(caseload, fields).new_row_id("client")
    person = EmployerPersonFields(employer_id=first, name="Sari Salo")
    person_id = records.add(caseload, person).new_row_id("employer_person")
    for employer_id, days, more in (
        (first, 5, {"person_id": person_id, "client_id": client_id}),
        (second, 1, {"client_id": client_id}),
        (first, 0, {}),
    ):
        day = today - timedelta(days=days)
        records.add(caseload, EmployerContactFields(employer_id=employer_id, day=day, **more))

    assert [c.employer_name for c in employers.contacts(caseload)] == ["A", "B", "A"]
    assert len(employers.contacts(caseload, employer_id=first)) == 2
    about = employers.contacts(caseload, client_id=client_id)
    assert [contact.employer_name for contact in about] == ["B", "A"]
    assert (about[1].person_name, about[1].client_name) == ("Sari Salo", "Halonen Veera")
    assert employers.contacts(caseload)[0].client_name == ""
    assert len(employers.contacts(caseload, employer_id=second, client_id=client_id)) == 1


def test_contact_outlives_the_client(caseload: Caseload) -> None:
    employer_id = records.add(caseload, EmployerFields(name="A")).new_row_id("employer")
    client_id = clients.add(caseload, ClientFields(given_names="Veera")).new_row_id("client")
    contact = EmployerContactFields(employer_id=employer_id, client_id=client_id)
    records.add(caseload, contact)
    records.remove(caseload, ClientFields, client_id)
    assert [contact.client_id for contact in employers.contacts(caseload)] == [None]


def test_placement_finds_its_employer_by_name_or_adds_it(caseload: Caseload) -> None:
    client_id = clients.add(caseload, ClientFields(given_names="Veera")).new_row_id("client")
    made = records.add(caseload, PlacementFields(client_id=client_id)).new_row_id("placement")
    known = records.add(caseload, EmployerFields(name="Kahvila Kulma")).new_row_id("employer")

    def where() -> int | None:
        return records.get(caseload, PlacementFields, made).employer_id

    employers.place_at(caseload, made, " kahvila  kulma ")
    assert where() == known
    added = employers.place_at(caseload, made, "Puutyö Laine Oy")
    assert where() == added.new_row_id("employer")
    employers.place_at(caseload, made, "")
    assert where() is None
    assert len(employers.rows(caseload)) == 2
