"""The print for a client: everything that is recorded, nothing of anybody else, plain words."""

from contextlib import closing
from datetime import date

import pypdfium2
import pytest

from app.models.client import ClientFields, ConsentFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields, EmployerFields
from app.models.enums import EntryKind
from app.models.rules.reports.disclosure_check import Finding, Worry
from app.services import demo, errors
from app.services.caseload import clients
from app.services.reports import client_extract, final_report, report_check
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from tests.conftest import FixedClock


def text_of(pdf: bytes) -> str:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).split())


def test_everything_of_one_client_and_nothing_of_another(caseload: Caseload) -> None:
    client_id = clients.add(
        caseload,
        ClientFields(given_names="Veera", family_name="Halonen", goal="Leipuri & <kokki>"),
    ).new_row_id("client")
    other = clients.add(caseload, ClientFields(given_names="Muu", family_name="Ihminen"))
    employer = records.add(caseload, EmployerFields(name="Leipomo Lumikello")).new_row_id(
        "employer"
    )
    records.add(
        caseload,
        EntryFields(
            client_id=client_id, day=date(2026, 11, 3), kind=EntryKind.MEETING, note="Sovittiin"
        ),
    )
    records.add(caseload, EntryFields(client_id=other.new_row_id("client"), note="Salaista muusta"))
    records.add(caseload, ConsentFields(client_id=client_id, purpose="Yhteydenpito"))
    records.add(
        caseload, EmployerContactFields(employer_id=employer, client_id=client_id, note="Soitettu")
    )
    told = text_of(client_extract.document(caseload, client_id, language="fi"))
    for words in (
        "Sinua koskevat tiedot",
        "Veera Halonen",
        "Leipuri & <kokki>",
        "Asiakastapaaminen",
        "3.11.2026",
        "Yhteydenpito",
        "Leipomo Lumikello",
        "Luovutettu",
    ):
        assert words in told
    assert "Ihminen" not in told
    assert "Salaista" not in told


def test_times_are_the_coachs_and_nobody_elses_name_is_quoted(
    caseload: Caseload, clock: FixedClock
) -> None:
    client_id = clients.add(caseload, ClientFields(given_names="Veera")).new_row_id("client")
    report = final_report.start(caseload, client_id, "fi").new_row_id("report")
    finding = Finding(Worry.OTHER_CLIENT, 0, 0, 14, "Virtanen Pekka")
    report_check.let_stand(caseload, report, finding)
    told = text_of(client_extract.document(caseload, client_id, language="fi"))
    at = clock.now
    assert f"{at.day}.{at.month}.{at.year} {at.hour}.{at.minute:02d} Lisätty" in told
    assert "virtanen" not in told
    assert "Kieli suomi" in told
    assert "[" not in told


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_full_client_in_every_language(caseload: Caseload, language: str) -> None:
    demo.fill(caseload, caseload.today)
    shown = max(
        (card.id for card in clients.cards(caseload)),
        key=lambda one: len(clients.timeline(caseload, one)),
    )
    for client_id in {shown, *(row.client_id for row in final_report.rows(caseload))}:
        told = text_of(client_extract.document(caseload, client_id, language=language))
        assert "{" not in told
        assert clients.card(caseload, client_id).full_name in told


LINKS = {"report_id", "consent_id", "form_id", "placement_id"}


def test_every_column_has_words(caseload: Caseload) -> None:
    from enum import Enum
    from typing import get_args

    from app.models.tables import TABLES
    from app.services.phrases import phrases

    for language in ("fi", "sv", "en"):
        say = phrases(language, "access")
        for table in TABLES:
            if "client_id" not in table.model_fields and table.__tablename__ != "client":
                continue
            for name, field in table.model_fields.items():
                if name in {"id", "client_id", "employer_id", "person_id", "row_id"} | LINKS:
                    continue
                assert f"fields.{table.__tablename__}.{name}" in say
                for kind in (field.annotation, *get_args(field.annotation)):
                    if isinstance(kind, type) and issubclass(kind, Enum):
                        missing = [
                            v for v in kind if f"values.{kind.__name__}.{v.value}" not in say
                        ]
                        assert missing == []


def test_nobody_is_no_print(caseload: Caseload) -> None:
    with pytest.raises(errors.NotFound):
        client_extract.document(caseload, 99, language="fi")


def test_it_speaks_one_language_and_tells_each_text_once(caseload: Caseload) -> None:
    demo.fill(caseload, caseload.today)
    whose = {card.full_name: card.id for card in clients.cards(caseload)}
    told = text_of(client_extract.document(caseload, whose["Sami Jokela"], language="en"))
    assert "Maija Mallikas, job coach" in told
    assert "työhönvalmentaja" not in told
    assert "JulkL" not in told
    assert told.count("We made a skills profile and a shared plan") == 1
    assert told.count("The same text as above.") == 3
    *_, signed = told.split("Versions and deliveries of forms", maxsplit=1)
    assert "Form Interim report Version 1" in signed


def test_in_large_print_it_says_the_same_in_larger_letters(caseload: Caseload) -> None:
    fields = ClientFields(given_names="Veera", family_name="Halonen", goal="Oma työ")
    client_id = records.add(caseload, fields).new_row_id("client")
    heights = []
    for large in (False, True):
        pdf = client_extract.document(caseload, client_id, language="fi", large=large)
        with closing(pypdfium2.PdfDocument(pdf)) as document:
            for page in document:
                text = page.get_textpage()
                if found := text.search("Oma työ").get_next():
                    _, low, _, high = text.get_charbox(found[0], loose=True)
                    heights.append(high - low)
    usual, larger = heights
    assert larger > 1.4 * usual
