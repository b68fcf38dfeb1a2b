"""Lists on paper, in a spreadsheet and on the clipboard: what is shown, and nothing taken amiss."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument

from app.models.refusals import Reason
from app.services.errors import Refused
from app.services.listing import rows_pdf, rows_sheet, shown_rows
from app.services.listing.shown_rows import ShownBoard, ShownCard, ShownRows, write_html, write_tsv
from app.services.storage.unit_of_work import Caseload

ROWS = ShownRows(
    title="Asiakkaat",
    columns=("Nimi", "Alkoi", "Puhelin", "Luku"),
    rows=(
        ("Öhman Örjan", date(2026, 2, 8), "+358 40 123 4567", 7),
        ("=HYPERLINK(1)", None, "040 1234567", 1.5),
        ("Kaksi\nriviä\tja sarkain", date(2025, 12, 31), "", None),
    ),
    narrowed="Vain avoimet",
)
BOARD = ShownBoard(
    title="Tilannetaulu",
    columns=(
        ("Aktiivinen", (ShownCard("Aalto Aino", "haussa", "Tänään"),)),
        ("Ensin kuntouttavaan työtoimintaan", ()),
    ),
)


def pdf_text(pdf: bytes) -> str:
    return "\n".join(page.get_textpage().get_text_range() for page in PdfDocument(pdf))


def test_pasted_rows_are_lines_and_cells_and_no_formula() -> None:
    lines = write_tsv(ROWS.rows).split("\r\n")
    assert lines == [
        "Öhman Örjan\t8.2.2026\t+358 40 123 4567\t7",
        "'=HYPERLINK(1)\t\t040 1234567\t1.5",
        "Kaksi riviä ja sarkain\t31.12.2025\t\t",
        "",
    ]


def test_the_pasted_table_keeps_words_as_words() -> None:
    html = write_html(ROWS.rows)
    assert html.count("<tr>") == 3
    assert "<td style=\"mso-number-format:'\\@'\">040 1234567</td>" in html
    assert "<td>8.2.2026</td><td" in html  # a day is pasted as a day
    assert "Kaksi<br>riviä" in html
    assert "<b>" not in write_html([["<b>"]])


def test_a_spreadsheet_has_days_and_numbers_and_no_formula() -> None:
    page = load_workbook(BytesIO(rows_sheet.render_rows(ROWS))).active
    assert page is not None
    values = [[cell.value for cell in row] for row in page.iter_rows()]
    assert values[0] == ["Nimi", "Alkoi", "Puhelin", "Luku"]
    assert values[1][0] == "Öhman Örjan"
    assert page["B2"].is_date
    assert page["D2"].value == 7
    assert page["A3"].data_type == "s"
    assert page["A3"].value == "=HYPERLINK(1)"
    assert page["C3"].value == "040 1234567"


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_printed_list_lies_and_says_what_it_is_narrowed_to(
    caseload: Caseload, language: str
) -> None:
    pdf = rows_pdf.render_rows(caseload, ROWS, language=language)
    wide, high = PdfDocument(pdf)[0].get_size()
    assert wide > high
    text = pdf_text(pdf)
    assert "Öhman Örjan" in text
    assert "8.2.2026" in text
    assert "Vain avoimet" in text
    assert b"/MarkInfo" in pdf
    assert b"/TH" in pdf


def test_a_long_list_repeats_its_headings_on_every_page(caseload: Caseload) -> None:
    many = ShownRows("Lista", ROWS.columns, ROWS.rows * 60)
    pages = PdfDocument(rows_pdf.render_rows(caseload, many, language="fi"))
    assert len(pages) > 2
    assert all("Puhelin" in page.get_textpage().get_text_range() for page in pages)


def test_a_heading_within_a_list_runs_over_its_row_and_is_no_row(caseload: Caseload) -> None:
    told = "Hiljaisuus: näihin asiakkaisiin ei ole oltu yhteydessä kolmeen viikkoon · 9"
    rows = [(told, "", "", ""), *ROWS.rows] * 30
    headings = frozenset(range(0, len(rows), len(ROWS.rows) + 1))
    shown = ShownRows("Odottaa", ROWS.columns, tuple(rows), headings=headings)
    pdf = rows_pdf.render_rows(caseload, shown, language="fi")
    pages = [page.get_textpage().get_text_range() for page in PdfDocument(pdf)]
    assert f"rivejä {30 * len(ROWS.rows)}" in pages[0]
    assert sum(page.count(told) for page in pages) == 30
    assert not any(told in page.splitlines()[-1] for page in pages)  # what it heads is below
    assert b"/ColSpan 4" in pdf
    page = load_workbook(BytesIO(rows_sheet.render_rows(shown))).active
    assert page["A2"].font.bold
    assert not page["A3"].font.bold
    assert page.column_dimensions["A"].width < len(told)


def test_the_printed_board_says_each_status_in_words_and_is_grey(caseload: Caseload) -> None:
    pdf = rows_pdf.render_board(caseload, BOARD, language="fi")
    text = " ".join(pdf_text(pdf).split())
    assert "Aktiivinen · 1" in text
    assert "Ensin kuntouttavaan työtoimintaan · 0" in text
    assert "Aalto Aino" in text
    assert "Tänään" in text


def test_every_font_of_a_list_and_the_board_is_embedded(caseload: Caseload) -> None:
    headed = ShownRows("A", ROWS.columns, (("Tänään · 1", "", "", ""),), headings=frozenset({0}))
    assert b"Helvetica" not in rows_pdf.render_rows(caseload, headed, language="fi")
    assert b"Helvetica" not in rows_pdf.render_board(caseload, BOARD, language="fi")


def test_a_list_and_the_board_are_not_made_rather_than_lose_a_name(caseload: Caseload) -> None:
    signs = ShownRows("A", ("Nimi", "Tila"), (("Öhman Örjan", "☎ 📌 soita"),))
    assert rows_pdf.render_rows(caseload, signs, language="fi")
    named = ShownRows("A", ("Päivä", "Kuka"), (("16.11.", "王 小明"),))
    with pytest.raises(Refused) as caught:
        rows_pdf.render_rows(caseload, named, language="fi")
    assert caught.value.reason is Reason.NAME_UNPRINTABLE
    board = ShownBoard("A", (("Aktiivinen", (ShownCard("王 小明", "", ""),)),))
    with pytest.raises(Refused):
        rows_pdf.render_board(caseload, board, language="fi")


def test_an_empty_list_and_board_print(caseload: Caseload) -> None:
    assert rows_pdf.render_rows(caseload, ShownRows("A", ("x",), ()), language="fi")
    assert rows_pdf.render_board(caseload, ShownBoard("A", ()), language="fi")


def test_what_leaves_is_logged_without_anybodys_name(caseload: Caseload, tmp_path: Path) -> None:
    target = tmp_path / "lista.xlsx"
    shown_rows.save(caseload, target, rows_sheet.render_rows(ROWS), title="Asiakkaat")
    shown_rows.log_printing(caseload, "Asiakkaat")
    shown_rows.log_copying(caseload, "Asiakkaat")
    assert target.read_bytes()[:2] == b"PK"
    with caseload.raw_connection() as connection:
        found = connection.execute("SELECT action, subject, detail FROM log_line").fetchall()
    assert found[-3:] == [
        ("exported", "list", "Asiakkaat"),
        ("printed", "list", "Asiakkaat"),
        ("exported", "list", "Asiakkaat"),
    ]


def test_a_paper_of_several_pages_without_headings_has_a_bookmark_a_page(
    caseload: Caseload,
) -> None:
    many = ShownRows("Lista", ROWS.columns, ROWS.rows * 60)
    for shown in (many, ShownRows("Lista", ROWS.columns, ROWS.rows)):
        document = pypdfium2.PdfDocument(rows_pdf.render_rows(caseload, shown, language="fi"))
        found = [(one.level, one.get_title()) for one in document.get_toc()]
        pages = len(document)
        document.close()
        rest = [(1, f"Sivu {page} / {pages}") for page in range(2, pages + 1)]
        assert found == ([(0, "Lista"), *rest] if pages > 1 else [])
    assert pages == 1
