"""Papers from elsewhere: kept whole inside the file, found, saved on request, gone when erased."""

import json
import re
from pathlib import Path

import pytest
from sqlmodel import select

from app.cli.words import cli_phrases
from app.models.client import ClientFields
from app.models.enums import LogAction
from app.models.refusals import Reason
from app.models.register import LogLine
from app.services.caseload import erasure, exporting, search
from app.services.errors import FileExists, NotFound, Refused
from app.services.forms import attachments
from app.services.phrases import LANGUAGES
from app.services.reports import client_extract
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload, reapply, revert
from tests.services.reports.test_client_extract import text_of

CONTENT = b"%PDF-1.7 \x00\xff kuohuviini \r\n\x1a"


@pytest.fixture
def client_id(caseload: Caseload) -> int:
    fields = ClientFields(given_names="Veera", family_name="Halonen")
    return records.add(caseload, fields).new_row_id("client")


def _kept(caseload: Caseload, client_id: int, name: str = "Tutkintotodistus.pdf") -> int:
    return attachments.attach(caseload, client_id, [(name, CONTENT)]).new_row_id("attachment")


def _logged(caseload: Caseload) -> list[tuple[LogAction, int | None]]:
    with caseload.reading() as session:
        lines = session.exec(select(LogLine).where(LogLine.subject.startswith("attachment"))).all()  # type: ignore[attr-defined]
        return [(one.action, one.client_id) for one in lines]


def test_a_paper_comes_back_to_the_byte_and_each_look_is_logged_once(
    caseload: Caseload, client_id: int
) -> None:
    kept = _kept(caseload, client_id)
    row, content = attachments.open_attachment(caseload, kept)
    assert content == CONTENT
    assert (row.name, row.media, row.size) == (
        "Tutkintotodistus.pdf",
        "application/pdf",
        len(CONTENT),
    )
    assert _logged(caseload) == [(LogAction.ADDED, client_id), (LogAction.OPENED, client_id)]


def test_adding_and_removing_are_undone_and_done_again(caseload: Caseload, client_id: int) -> None:
    added = attachments.attach(caseload, client_id, [("a.pdf", CONTENT), ("b.odt", b"PK")])
    revert(caseload, added)
    assert attachments.list_attachments(caseload, client_id) == []
    reapply(caseload, added)
    first, second = sorted(added.ids("attachment"))
    revert(caseload, attachments.remove(caseload, first))
    assert attachments.open_attachment(caseload, first)[1] == CONTENT
    assert attachments.open_attachment(caseload, second)[1] == b"PK"


def test_it_is_found_by_name_and_never_by_content(caseload: Caseload, client_id: int) -> None:
    kept = _kept(caseload, client_id)
    (hit,) = search.search(caseload, "tutkintotod")
    assert (hit.kind, hit.id, hit.client_id) == (search.HitKind.DOCUMENT, kept, client_id)
    assert search.search(caseload, "kuohuviini") == []
    attachments.rename(caseload, kept, "Lausunto")
    assert search.search(caseload, "tutkintotod") == []
    assert [hit.id for hit in search.search(caseload, "halonen lausunto")] == [kept]


def test_no_byte_of_it_is_readable_beside_the_program(caseload: Caseload, client_id: int) -> None:
    _kept(caseload, client_id)
    files = [one for one in caseload.path.parent.rglob("*") if one.is_file()]
    assert files
    assert not any(b"kuohuviini" in one.read_bytes() for one in files)


def test_a_copy_is_saved_on_request_and_replaces_nothing_unasked(
    caseload: Caseload, client_id: int, tmp_path: Path
) -> None:
    kept, target = _kept(caseload, client_id), tmp_path / "kopio.pdf"
    attachments.save_copy(caseload, kept, target)
    assert target.read_bytes() == CONTENT
    assert _logged(caseload)[-1] == (LogAction.SAVED_COPY, client_id)
    with pytest.raises(FileExists):
        attachments.save_copy(caseload, kept, target)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_of_the_command_line_tells_how_big_one_may_be(language: str) -> None:
    told = cli_phrases(language)("help.attachment_add")
    assert re.findall(r"\d+", told) == [str(attachments.LARGEST_MB)]


def test_too_big_empty_and_no_file_are_refused_and_nothing_is_kept(
    caseload: Caseload, client_id: int, tmp_path: Path
) -> None:
    big, empty, right = tmp_path / "big.pdf", tmp_path / "empty.pdf", tmp_path / "right.pdf"
    with big.open("wb") as file:
        file.truncate(attachments.LARGEST + 1)
    empty.touch()
    right.write_bytes(CONTENT)
    for wrong, reason in (
        (big, Reason.PAPER_TOO_BIG),
        (empty, Reason.PAPER_IS_EMPTY),
        (tmp_path, Reason.PAPER_IS_NO_FILE),
    ):
        with pytest.raises(Refused) as fault:
            attachments.read_files([right, wrong])
        assert fault.value.reason is reason
        assert fault.value.most == (attachments.LARGEST_MB if wrong is big else 0)
    with pytest.raises(Refused):
        attachments.attach(caseload, client_id, [("a", CONTENT), ("b", b"")])
    with pytest.raises(NotFound):
        attachments.attach(caseload, client_id + 1, [("a", CONTENT)])
    assert attachments.list_attachments(caseload, client_id) == []


def test_it_is_named_in_the_clients_own_print_and_exported_as_a_file(
    caseload: Caseload, client_id: int, tmp_path: Path
) -> None:
    kept = _kept(caseload, client_id)
    told = text_of(client_extract.document(caseload, client_id, language="fi"))
    assert "Muualta tulleet paperit" in told
    assert "Tutkintotodistus.pdf" in told
    exporting.export(caseload, tmp_path / "out")
    assert (tmp_path / "out" / f"attachment_{kept}.pdf").read_bytes() == CONTENT
    whole = json.loads((tmp_path / "out" / "caseload.json").read_bytes())
    assert whole["attachment_content"][0]["data"] == f"attachment_{kept}.pdf"


def test_it_goes_with_the_client(caseload: Caseload, client_id: int) -> None:
    kept = _kept(caseload, client_id)
    erasure.erase(caseload, client_id)
    with pytest.raises(NotFound):
        attachments.open_attachment(caseload, kept)
    with caseload.raw_connection() as connection:
        assert connection.execute("SELECT count(*) FROM attachment_content").fetchone()[0] == 0
    assert search.search(caseload, "tutkintotod") == []
