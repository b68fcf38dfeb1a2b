"""The structure of the report's PDF, read by programs that had no part in writing it."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from PIL import Image

from app.models.enums import ClientPart, ReportCopy, ReportState
from app.models.rules.reports.blocks import Block, BlockKind, Run, block
from app.models.rules.reports.report_states import PartTaken
from app.services.documents.letterhead import Letterhead
from app.services.documents.report_pdf import ReportPage, render
from app.services.phrases import phrases

LONG = "Työ keittiössä sujuu hyvin, kun aamut alkavat rauhallisesti. " * 90


def _logo() -> bytes:
    Image.new("RGB", (300, 90), "navy").save(target := BytesIO(), "PNG")
    return target.getvalue()


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return render(
        ReportPage(
            state=ReportState.DRAFT,
            copy=ReportCopy.CLIENT,
            client_name="Åke Öhman",
            referrer="TE-toimisto",
            period="7.2.2025–30.10.2026",
            recipients=("asiakas",),
            blocks=(
                block(BlockKind.HEADING, "Osaaminen"),
                block(BlockKind.TEXT, LONG),
                block(BlockKind.SUBHEADING, "Työkokeilu"),
                block(BlockKind.BULLET, "yksi"),
                block(BlockKind.BULLET, "kaksi"),
                block(BlockKind.NUMBERED, "ensin"),
                Block(BlockKind.TEXT, (Run("loppu"),)),
            ),
            part=PartTaken(ClientPart.COMMENTED, datetime(2026, 11, 3).date(), "Hyvä."),  # noqa: DTZ001
            letterhead=Letterhead("Kaupunki", "Maija Valmentaja", logo=_logo()),
            printed_at=datetime(2026, 11, 16, 9, 30),  # noqa: DTZ001
        ),
        phrases("fi", "report"),
    )


def _told(element: Any, ask: Any) -> str:
    size = ask(element, None, 0)
    buffer = pypdfium2.raw.ctypes.create_string_buffer(size) if size else None
    ask(element, buffer, size)
    return buffer.raw.decode("utf-16-le").rstrip("\0") if buffer else ""


def _roles(element: Any) -> Iterator[str]:
    yield _told(element, pdfium.FPDF_StructElement_GetType)
    for number in range(pdfium.FPDF_StructElement_CountChildren(element)):
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, number)
        if child:
            yield from _roles(child)


def test_pdfium_reads_headings_lists_and_paragraphs_in_order(pdf: bytes) -> None:
    document = pypdfium2.PdfDocument(pdf)
    found: list[str] = []
    for page in document:
        tree = pdfium.FPDF_StructTree_GetForPage(page)
        for number in range(pdfium.FPDF_StructTree_CountChildren(tree)):
            found += _roles(pdfium.FPDF_StructTree_GetChildAtIndex(tree, number))
        pdfium.FPDF_StructTree_Close(tree)
    order = "".join(f"/{role}" for role in found)
    read_on = order[1:].replace("/Document", "")  # each page begins with it
    assert "/Document/P/H1/P" in order  # the word Luonnos stands over the title
    assert "/H2/P" in order
    assert "/H3/L/LI/LBody/LI/LBody/L/LI/LBody/P" in read_on
    assert pdfium.FPDFCatalog_IsTagged(document)


def test_all_that_is_drawn_is_either_content_or_ornament(pdf: bytes) -> None:
    """A mark is never inside another, and no text is shown outside one (ISO 14289-1 §7.1)."""
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        for each in page.get_objects(max_depth=1):
            assert pdfium.FPDFPageObj_CountMarks(each) == 1


def test_a_paragraph_on_two_pages_is_one(pdf: bytes) -> None:
    text = _poppler("-struct-text", pdf)
    assert text.count("keittiössä") == 90
    elements = re.split(r"\n\s*[A-Z]\w* \(block\)\n", text)
    assert [each.count("keittiössä") for each in elements if "keittiössä" in each] == [90]


def test_words_are_not_joined_over_the_end_of_a_line(pdf: bytes) -> None:
    text = _poppler("-struct-text", pdf)
    assert " ".join(LONG.split()) in " ".join(text.replace('"', " ").split())


def test_poppler_and_qpdf_find_it_tagged_and_sound(pdf: bytes, tmp_path: Path) -> None:
    assert re.search(r"Tagged:\s+yes", _poppler("", pdf))
    if shutil.which("qpdf") is None:
        pytest.skip("qpdf is not there")
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(["qpdf", "--check", path], capture_output=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_language_and_the_title_are_told(pdf: bytes) -> None:
    assert b"/Lang (fi-FI)" in pdf
    assert b"/DisplayDocTitle true" in pdf
    assert b"<dc:title>" in pdf
    assert b"Loppuraportti" in pdf


def _poppler(option: str, pdf: bytes) -> str:
    if shutil.which("pdfinfo") is None:
        pytest.skip("pdfinfo is not there")
    words = ["pdfinfo", *([option] if option else []), "-"]
    done = subprocess.run(words, input=pdf, capture_output=True, check=False)
    return done.stdout.decode()
