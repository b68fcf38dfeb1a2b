"""Every paper on the usual sheet tells its structure: title, rows of tables, language."""

from datetime import UTC, datetime

import pytest

from app.models.client import ClientFields
from app.services.caseload import clients
from app.services.documents import paper_pdf
from app.services.phrases import LANGUAGES
from app.services.reports import client_extract
from app.services.storage.unit_of_work import Caseload

GROUPS = ("ABCDE",) * 13
DAY = datetime(2026, 11, 16, 9, 30, tzinfo=UTC)


def _tell_structure(pdf: bytes) -> None:
    for mark in (b"/MarkInfo", b"/StructTreeRoot", b"/Lang", b"/S /H1", b"/S /Table", b"/S /TD"):
        assert mark in pdf, mark


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_print_for_a_client_is_tagged(caseload: Caseload, language: str) -> None:
    client = clients.add(caseload, ClientFields(given_names="Veera", family_name="Halonen"))
    client_id = client.new_row_id("client")
    _tell_structure(client_extract.document(caseload, client_id, language=language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_key_is_tagged(language: str) -> None:
    _tell_structure(paper_pdf.render(GROUPS, DAY, language))
