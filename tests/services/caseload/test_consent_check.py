"""A consent is looked at where something is told, to whom it is told."""

from datetime import date

import pytest

from app.models.client import ClientFields, ConsentFields
from app.models.employer import EmployerFields
from app.services.caseload import quick_line
from app.services.caseload.consent_check import (
    allows_employer,
    covers_delivery,
    missing_consent,
    missing_for_employer,
    missing_for_paper,
    missing_for_referrer,
)
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload

DAY = date(2026, 11, 16)


@pytest.fixture
def client_id(caseload: Caseload) -> int:
    fields = ClientFields(given_names="Veera", family_name="Halonen", referrer="TE-toimisto")
    return records.add(caseload, fields).new_row_id("client")


@pytest.mark.parametrize(
    ("recipient", "asked", "enough"),
    [
        ("TE-toimisto", "te-toimisto", True),
        ("TE-toimisto ja Kela", "Kela", True),
        ("Kela", "TE-toimisto", False),
        ("Kahvila Kulma", "Kahvila Kulma Oy", True),
        ("", "TE-toimisto", False),
        ("Kaikki paitsi Kela", "Kela", False),
        ("Ei Kelalle", "Kela", False),
        ("Ei Kelalle, TE-toimisto", "TE-toimisto", True),
        ("Karlan kahvila", "Arla", False),
        ("Kahvila Kulmaan", "Kahvila Kulma", True),
    ],
)
def test_a_consent_speaks_of_whom_it_names(
    caseload: Caseload, client_id: int, recipient: str, asked: str, *, enough: bool
) -> None:
    records.add(caseload, ConsentFields(client_id=client_id, recipient=recipient, given_on=DAY))
    found = missing_consent(caseload, client_id, asked)
    assert (found is None) is enough
    if found is not None:
        assert (found.client_name, found.recipient) == ("Veera Halonen", asked)


def test_one_that_has_run_out_is_none(caseload: Caseload, client_id: int) -> None:
    consent = ConsentFields(
        client_id=client_id, recipient="TE-toimisto", given_on=date(2026, 1, 1), valid_until=DAY
    )
    consent_id = records.add(caseload, consent).new_row_id("consent")
    assert missing_for_referrer(caseload, client_id) is None
    records.edit(caseload, ConsentFields, consent_id, valid_until=date(2026, 11, 15))
    assert missing_for_referrer(caseload, client_id) is not None


def test_who_came_alone_has_no_referrer_to_agree_to(caseload: Caseload) -> None:
    for referrer in ("Itse", "asiakas itse", ""):
        fields = ClientFields(family_name="Niemi", referrer=referrer)
        client_id = records.add(caseload, fields).new_row_id("client")
        assert missing_for_referrer(caseload, client_id) is None


def test_a_consent_to_employers_is_one_to_each(caseload: Caseload, client_id: int) -> None:
    assert missing_for_employer(caseload, client_id, "Kahvila Kulma") is not None
    given = ConsentFields(client_id=client_id, purpose="Yhteys työnantajiin", given_on=DAY)
    records.add(caseload, given)
    assert missing_for_employer(caseload, client_id, "Kahvila Kulma") is None


@pytest.mark.parametrize(
    ("words", "enough"),
    [
        ({"recipient": "Työnantajat"}, True),
        ({"purpose": "Osaamisprofiili"}, True),
        ({"recipient": "TE-toimisto", "purpose": "Osaamisprofiili"}, False),
        ({"recipient": "TE-toimisto", "data": "Kaikki, ei työnantajille"}, False),
        ({"recipient": "Kahvila Kulma"}, True),
        ({"recipient": "Ei Kahvila Kulmalle"}, False),
        ({"recipient": "Kela", "purpose": "Palkkatuki", "data": "Työnantajakontaktit"}, False),
        ({"recipient": "Kela", "purpose": "Yhteydet työnantajiin"}, False),
        ({"recipient": "Kela ja työnantajat"}, True),
        ({"purpose": "Kontakt med arbetsgivare"}, True),
    ],
)
def test_an_employers_paper_claims_a_consent_only_where_one_speaks_of_that_employer(
    caseload: Caseload, client_id: int, words: dict[str, str], *, enough: bool
) -> None:
    records.add(caseload, ConsentFields(client_id=client_id, given_on=DAY, **words))
    with caseload.reading() as session:
        assert allows_employer(session, client_id, "Kahvila Kulma", DAY) is enough
        assert not allows_employer(session, client_id, "Kahvila Kulma", date(2026, 11, 15))
        if words.get("recipient") == "Kahvila Kulma":
            assert not allows_employer(session, client_id, "Leipomo Pulla", DAY)
            assert not allows_employer(session, client_id, "", DAY)


def test_a_contact_of_another_day_needs_the_consent_of_that_day(
    caseload: Caseload, client_id: int
) -> None:
    given = ConsentFields(client_id=client_id, recipient="Kahvila Kulma", given_on=DAY)
    records.add(caseload, given)
    employer = EmployerFields(name="Kahvila Kulma")
    records.add(caseload, employer)
    for line, missing in (
        ("työnantajakäynti Kahvila Kulma Halonen", 0),
        ("työnantajakäynti Kahvila Kulma Halonen eilen", 1),
        ("tapaaminen Halonen eilen", 0),
    ):
        parsed = quick_line.read_line(caseload, line)
        assert len(quick_line.missing_consents(caseload, parsed)) == missing, line


@pytest.mark.parametrize(
    ("recipient", "employer", "enough"),
    [
        ("Kela", "", False),
        ("Kela", "Kahvila Kulma", False),
        ("Työnantajat", "", True),
        ("Kahvila Kulma", "", True),
        ("Kahvila Kulma", "Leipomo Pulla", False),
        ("Leipomo Pulla", "Leipomo Pulla", True),
        ("Leipomo Pulla", "", False),
    ],
)
def test_a_consent_chosen_for_an_employers_paper_has_to_speak_of_an_employer(
    caseload: Caseload, client_id: int, recipient: str, employer: str, *, enough: bool
) -> None:
    """Kahvila Kulma is in the register; of Leipomo Pulla nobody knows that it employs people."""
    records.add(caseload, EmployerFields(name="Kahvila Kulma"))
    fields = ConsentFields(client_id=client_id, recipient=recipient, given_on=DAY)
    chosen = records.add(caseload, fields).new_row_id("consent")
    found = missing_for_paper(caseload, client_id, chosen, employer, any_employer="Työnantaja")
    assert (found is None) is enough
    if found is not None:
        assert found.recipient == (employer or "Työnantaja")


@pytest.mark.parametrize(
    ("recipient", "given_to", "to_employer", "enough"),
    [
        ("TE-toimisto", "TE-toimisto, Oili Mäki", False, True),
        ("Kela", "TE-toimisto", False, False),
        ("Työnantajat", "Kahvila Kulma", True, True),
        ("Työnantajat", "TE-toimisto", False, False),
        ("Kela", "Kahvila Kulma", True, False),
    ],
)
def test_a_delivery_is_by_a_consent_that_speaks_of_its_recipient(
    caseload: Caseload, recipient: str, given_to: str, *, to_employer: bool, enough: bool
) -> None:
    client_id = records.add(caseload, ClientFields(family_name="Halonen")).new_row_id("client")
    fields = ConsentFields(client_id=client_id, recipient=recipient, given_on=DAY)
    chosen = records.add(caseload, fields).new_row_id("consent")
    assert covers_delivery(caseload, chosen, given_to, to_employer=to_employer) is enough
