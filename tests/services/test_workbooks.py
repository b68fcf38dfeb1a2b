"""A spreadsheet's rows are written as openpyxl would write them, only sooner."""

from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet._writer import WorksheetWriter

from app.services import workbooks

PLAIN: tuple[Any, ...] = (
    *("Aalto", "a & b", "<t>", '"', "'", "=1+1", "-", "ä\u00a0ö", "\N{GRINNING FACE}", "x" * 9000),
    *(" before", "after ", "\ttab", "two\nlines", "a\r\nb", " ", "\n", "", None),
    *(0, 1, -7, 2**31, 10**15, 10**17 + 1, 123456789012345678901234567890),
    *(date(1899, 12, 31), date(1900, 2, 28), date(1900, 3, 1), date(2026, 2, 28), date.max),
)
OTHER: tuple[Any, ...] = (
    *(True, False, 0.1, -2.5, 1e300, float("nan"), float("inf"), "=SUM(A1:A2)"),
    *(datetime(2026, 2, 28, 12, 30), time(12, 30), timedelta(days=1)),  # noqa: DTZ001 - has none
    *(CellRichText("rich ", "text"), "#N/A"),
)


def fill(values: tuple[Any, ...], *, words: bool) -> Any:
    """Each value twice, with a style and without, and every row with a neighbour or two."""
    book, page = workbooks.new_workbook("Page")
    for row, value in enumerate(values, start=2):
        for column in (1, 3):
            cell = page.cell(row, column)
            if words:
                workbooks.set_value(cell, value)
            else:
                cell.value = value
        page.cell(row, 3).font = Font(bold=True)
        page.cell(row, 4).alignment = Alignment(wrap_text=True)  # a style and nothing in it
    page.row_dimensions[3].height = 40.5
    page.row_dimensions[900].height = 12
    page.merge_cells("F2:G3")
    return book


def parts(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def in_its_way(book: Any, monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    with monkeypatch.context() as patched:
        patched.setattr(
            workbooks, "_PlainRowsWriter", lambda page, _more: WorksheetWriter(page, out=BytesIO())
        )
        return parts(workbooks.save_nameless(book))


@pytest.mark.parametrize("words", [True, False])
@pytest.mark.parametrize("values", [PLAIN, OTHER, (*PLAIN, *OTHER)], ids=["plain", "other", "all"])
def test_every_cell_is_written_as_openpyxl_writes_it(
    values: tuple[Any, ...], words: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = parts(workbooks.save_nameless(fill(values, words=words)))
    assert made == in_its_way(fill(values, words=words), monkeypatch)


def test_a_link_is_written_as_openpyxl_writes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def with_link() -> Any:
        book, page = workbooks.new_workbook("Page")
        page.append(["a", "b", 3])
        page.cell(1, 2).hyperlink = "https://example.org/?a=1&b=2"
        return book

    made = parts(workbooks.save_nameless(with_link()))
    assert made == in_its_way(with_link(), monkeypatch)
    assert b"<hyperlink " in made["xl/worksheets/sheet1.xml"]


def test_words_and_numbers_are_read_back_as_they_were_written() -> None:
    values = ("Aalto", "=1+1", " a & <b> ", "two\nlines", 7, -1, date(2026, 2, 28))
    page = load_workbook(BytesIO(workbooks.save_nameless(fill(values, words=True)))).active
    assert page is not None
    read = [page.cell(row, 1).value for row in range(2, 2 + len(values))]  # type: ignore[union-attr]
    assert read[:-1] == list(values[:-1])
    assert str(read[-1]) == "2026-02-28 00:00:00"


def test_no_tree_is_built_of_plain_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise AssertionError

    monkeypatch.setattr("openpyxl.worksheet._writer.write_cell", refuse)
    assert workbooks.save_nameless(fill(PLAIN, words=True))


def test_rows_without_cells_are_read_back_below_the_others() -> None:
    more = [("Työhön", 12, date(2026, 6, 30)), ("a & b", None, None)]
    book, page = workbooks.new_workbook("Luvut")
    page.append(["mihin", "montako", "päivä"])
    read = load_workbook(BytesIO(workbooks.save_nameless(book, rows={"Luvut": more})))["Luvut"]
    found = [[cell.value for cell in row] for row in read.iter_rows()]
    assert found == [
        ["mihin", "montako", "päivä"],
        ["Työhön", 12, datetime(2026, 6, 30)],  # noqa: DTZ001 - a spreadsheet knows no zone
        ["a & b", None, None],
    ]
    assert read["C2"].number_format == workbooks.DAY_FORMAT
