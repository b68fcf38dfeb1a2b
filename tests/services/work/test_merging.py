"""Merging: everything that points at the other one follows, nothing is lost, and undo undoes it."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlmodel import select

from app.models.attention import AttentionMarkFields
from app.models.client import ClientFields, JobWishFields
from app.models.diary import EntryFields
from app.models.employer import (
    EmployerContactFields,
    EmployerFields,
    EmployerPersonFields,
    JobLeadFields,
)
from app.models.enums import Instrument, ListKind, LogAction, Moment, Sector, Status
from app.models.form import FormFields
from app.models.placement import PlacementFields
from app.models.register import LogLine
from app.models.tables import TABLES
from app.services.caseload import clients, employers, lists
from app.services.errors import InvalidValue
from app.services.reports import client_extract
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload, revert
from app.services.work import merging


def everything(caseload: Caseload) -> dict[str, list[dict[str, Any]]]:
    with caseload.reading() as session:
        return {
            str(table.__tablename__): [row.model_dump() for row in session.exec(select(table))]
            for table in TABLES
            if table is not LogLine
        }


def pointing_at(caseload: Caseload, name: str, row_id: int) -> int:
    """How many rows of the whole file point at this one."""
    with caseload.reading() as session:
        return sum(
            len(session.exec(select(table).where(column == row_id)).all())
            for table, column in merging._links_to(name)
        )


def two_employers(caseload: Caseload) -> tuple[int, int]:
    """One employer written in two ways; every table that can points at the second."""
    kept = records.add(
        caseload, EmployerFields(name="Satamahuolto Oy", phone="040 123", supports="Perehdytys")
    ).new_row_id("employer")
    other = records.add(
        caseload,
        EmployerFields(
            name="SATAMAHUOLTO",
            phone="050 777",
            municipality="Kotka",
            sector=Sector.COMPANY,
            supports="Perehdytys\nTyön aloittaminen",
        ),
    ).new_row_id("employer")
    client_id = clients.add(caseload, ClientFields(family_name="Aalto")).new_row_id("client")
    person = EmployerPersonFields(employer_id=other, name="Päivi")
    person_id = records.add(caseload, person).new_row_id("employer_person")
    for row in (
        EmployerContactFields(employer_id=other, person_id=person_id, client_id=client_id),
        PlacementFields(client_id=client_id, employer_id=other, job_title="Siivooja"),
        JobWishFields(client_id=client_id, employer_id=other),
        JobLeadFields(employer_id=other, title="Siivooja"),
    ):
        records.add(caseload, row)
    return kept, other


def test_all_that_points_at_an_employer_follows_and_nothing_is_lost(caseload: Caseload) -> None:
    kept, other = two_employers(caseload)
    count = pointing_at(caseload, "employer", other)
    assert count == 5
    preview = merging.preview_merge(caseload, EmployerFields, kept, other)
    assert sum(preview.rows.values()) == 5
    assert preview.to_notes == ("SATAMAHUOLTO", "050 777")
    before = everything(caseload)
    change = merging.merge_employers(caseload, kept, other)
    assert pointing_at(caseload, "employer", kept) == 5
    ((only, _),) = employers.list_names(caseload)
    assert only == kept
    fields = records.get(caseload, EmployerFields, kept)
    assert (fields.name, fields.phone, fields.municipality) == (
        "Satamahuolto Oy",
        "040 123",
        "Kotka",
    )
    assert fields.sector is Sector.COMPANY
    assert fields.supports == "Perehdytys\nTyön aloittaminen"
    assert fields.notes == "SATAMAHUOLTO · 050 777"
    with caseload.reading() as session:
        lines = session.exec(select(LogLine).where(LogLine.action == LogAction.MERGED)).all()
    assert (("employer", other)) in {(line.subject, line.row_id) for line in lines}
    revert(caseload, change)
    assert everything(caseload) == before


def two_clients(caseload: Caseload) -> tuple[int, int]:
    """One person written down twice."""
    day = date(2026, 3, 2)
    first = ClientFields(
        family_name="Mäkinen", given_names="Aino", started_on=day, goal="Leipuriksi"
    )
    kept = clients.add(caseload, first).new_row_id("client")
    second = ClientFields(
        family_name="Makinen",
        given_names="Aino",
        birth_year=1990,
        started_on=day - timedelta(days=60),
        ended_on=day,
        goal="Leipuriksi\nKotkaan",
        referrer="TE-toimisto",
    )
    other = clients.add(caseload, second).new_row_id("client")
    clients.move(caseload, other, Status.RETURNED)
    clients.rate(caseload, kept, Instrument.WORK_ABILITY, Moment.START, 6, day=day)
    clients.rate(caseload, other, Instrument.WORK_ABILITY, Moment.START, 3, day=day)
    for row in (
        EntryFields(client_id=other, note="eka"),
        PlacementFields(client_id=other, job_title="Siivooja"),
        FormFields(
            client_id=other, kind="cv", created_at=caseload.clock(), changed_at=caseload.clock()
        ),
        AttentionMarkFields(client_id=other, source="client", source_id=other),
    ):
        records.add(caseload, row)
    return kept, other


def test_a_client_written_twice_becomes_one(caseload: Caseload) -> None:
    kept, other = two_clients(caseload)
    before = everything(caseload)
    followed = pointing_at(caseload, "client", other)
    own = pointing_at(caseload, "client", kept)
    change = merging.merge_clients(caseload, kept, other)
    assert [card.id for card in clients.cards(caseload)] == [kept]
    assert pointing_at(caseload, "client", kept) == own + followed - 1  # the second rating
    fields = records.get(caseload, ClientFields, kept)
    assert (fields.status, fields.ended_on) == (Status.ACTIVE, None)
    assert fields.started_on == date(2026, 1, 1)
    assert (fields.birth_year, fields.referrer) == (1990, "TE-toimisto")
    assert fields.goal == "Leipuriksi\nKotkaan"
    assert fields.notes.startswith("Makinen · ")
    assert "/10 2.3.2026" in fields.notes
    (mark,) = records.list_records(caseload, AttentionMarkFields, client_id=kept)
    assert mark.fields.source_id == kept
    revert(caseload, change)
    assert everything(caseload) == before


def test_the_log_of_both_is_in_the_clients_own_print_until_it_is_undone(
    caseload: Caseload,
) -> None:
    kept, other = two_clients(caseload)
    clients.log_opening(caseload, other)
    change = merging.merge_clients(caseload, kept, other)
    with caseload.reading() as session:
        assert client_extract.ids_of_log(session, kept) == {kept, other}
    assert client_extract.document(caseload, kept, language="fi").startswith(b"%PDF")
    revert(caseload, change)
    with caseload.reading() as session:
        assert client_extract.ids_of_log(session, kept) == {kept}


def test_nobody_is_merged_with_oneself(caseload: Caseload) -> None:
    kept, _ = two_employers(caseload)
    with pytest.raises(InvalidValue):
        merging.merge_employers(caseload, kept, kept)


def test_words_that_mean_the_same_become_one_everywhere(caseload: Caseload) -> None:
    lists.add(caseload, ListKind.REFERRER, "Itse")
    for referrer in ("Itse", "Asiakas itse", "Asiakas itse", "TE-toimisto"):
        clients.add(caseload, ClientFields(family_name="Aalto", referrer=referrer))
    assert merging.count_words(caseload, ListKind.REFERRER) == {
        "Asiakas itse": 2,
        "Itse": 1,
        "TE-toimisto": 1,
    }
    before = everything(caseload)
    change = merging.merge_words(caseload, ListKind.REFERRER, "Itse", "Asiakas itse")
    assert merging.count_words(caseload, ListKind.REFERRER) == {
        "Asiakas itse": 3,
        "TE-toimisto": 1,
    }
    assert lists.items(caseload, ListKind.REFERRER) == ["Asiakas itse"]
    revert(caseload, change)
    assert everything(caseload) == before


def test_one_of_several_lines_is_merged_alone(caseload: Caseload) -> None:
    clients.add(caseload, ClientFields(family_name="Aalto", helps="Lepo\nKoulutus\nLevätä"))
    merging.merge_words(caseload, ListKind.HELPS, "Levätä", "Lepo")
    assert merging.count_words(caseload, ListKind.HELPS) == {"Koulutus": 1, "Lepo": 1}
    with pytest.raises(InvalidValue):
        merging.merge_words(caseload, ListKind.HELPS, "Lepo", "Lepo")


@pytest.mark.parametrize("kind", [kind for kind in ListKind if kind is not ListKind.KNOWN_WORD])
def test_every_list_knows_where_its_words_stand(kind: ListKind) -> None:
    assert merging._PLACES[kind]
