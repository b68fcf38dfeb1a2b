"""Who fits a job, and what fits a client; whoever does not look for work is not offered."""

from datetime import timedelta

import pytest

from app.models.client import ClientFields, JobWishFields
from app.models.employer import EmployerFields, JobLeadFields
from app.models.enums import Hours, LeadState, Status
from app.services.caseload import clients
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.services.work import fitting


@pytest.fixture
def lead(caseload: Caseload) -> int:
    fields = EmployerFields(name="Leipomo Lumikello", municipality="Kotka", industry="Leipomo")
    employer = records.add(caseload, fields).new_row_id("employer")
    job = JobLeadFields(
        employer_id=employer,
        title="Leipuri",
        demands="Aamuvuoroja, tarkkuutta",
        hours=Hours.PART_TIME,
        adaptability="Rauhallinen nurkka löytyy",
    )
    return records.add(caseload, job).new_row_id("job_lead")


def client(caseload: Caseload, name: str, **fields: object) -> int:
    made = ClientFields.model_validate({"family_name": name, **fields})
    return clients.add(caseload, made).new_row_id("client")


def test_a_lead_shows_who_fits_best_first_with_the_words_that_met(
    caseload: Caseload, lead: int
) -> None:
    baker = client(
        caseload, "Aalto", goal="leipurin työhön", skills="tarkkuus", municipality="Kotka"
    )
    careful = client(caseload, "Niemi", skills="tarkkuus", practical_needs="rauhallista tilaa")
    client(caseload, "Salo", goal="autonkuljettajaksi")
    client(caseload, "Kallio", goal="leipuriksi", wished_hours=Hours.FULL_TIME)
    client(caseload, "Öhman", goal="leipuriksi", wished_places="Kouvola")
    client(caseload, "Laine", goal="leipuriksi", status=Status.SUCCEEDED)
    resting = client(caseload, "Mäki", goal="leipuriksi")
    clients.put_to_rest(caseload, resting, since=caseload.today)
    fits = fitting.clients_for_lead(caseload, lead)
    assert [fit.client_id for fit in fits] == [baker, careful]
    assert fits[0].words[0] == "Leipuri"
    assert fits[0].meeting.place is True
    assert "Rauhallinen" in fits[1].words


def test_a_client_sees_leads_and_employers(caseload: Caseload, lead: int) -> None:
    who = client(caseload, "Aalto", interests="leipurin työ, siivous")
    other = EmployerFields(name="Kymen Siivous", industry="Siivousala")
    cleaner = records.add(caseload, other).new_row_id("employer")
    wished = records.add(caseload, EmployerFields(name="Kirjasto")).new_row_id("employer")
    wish = JobWishFields(client_id=who, employer_id=wished, since=caseload.today)
    wish_id = records.add(caseload, wish).new_row_id("job_wish")
    found = fitting.work_for_client(caseload, who)
    assert found[0].wished_employer
    assert cleaner in {fit.employer_id for fit in found}
    assert lead in {fit.lead_id for fit in found}
    yesterday = caseload.today - timedelta(days=1)
    records.edit(caseload, JobWishFields, wish_id, since=yesterday, until=yesterday)
    assert wished not in {fit.employer_id for fit in fitting.work_for_client(caseload, who)}


@pytest.mark.parametrize("state", [LeadState.FILLED, LeadState.CLOSED])
def test_a_job_that_is_gone_is_not_offered(caseload: Caseload, lead: int, state: LeadState) -> None:
    who = client(caseload, "Aalto", goal="leipuriksi")
    assert lead in {fit.lead_id for fit in fitting.work_for_client(caseload, who)}
    records.edit(caseload, JobLeadFields, lead, state=state)
    assert lead not in {fit.lead_id for fit in fitting.work_for_client(caseload, who)}
