"""A list as a spreadsheet: real days and numbers, a heading that stays, words that stay words."""

from collections.abc import Collection, Sequence
from datetime import date

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from app.services.listing.shown_rows import Cell, ShownBoard, ShownRows, as_text
from app.services.workbooks import new_workbook, save_nameless

_DAY = "d.m.yyyy"
_LEAST, _MOST = 8, 48  # letters of a column
_LONGEST = 32_767  # letters of a cell, as Excel has it
_NOT_IN_TITLES = str.maketrans("", "", "[]:*?/\\")


def render_rows(shown: ShownRows) -> bytes:
    """The rows under their columns, on one sheet."""
    return _render(shown.title, shown.columns, shown.rows, shown.headings)


def render_board(shown: ShownBoard, columns: tuple[str, str, str, str]) -> bytes:
    """The cards of the board as rows; `columns` name the status, name, situation and day."""
    rows = [
        (status, card.name, card.about, card.due)
        for status, cards in shown.columns
        for card in cards
    ]
    return _render(shown.title, columns, rows)


def _render(
    title: str,
    columns: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    headings: Collection[int] = (),
) -> bytes:
    book, page = new_workbook(title.translate(_NOT_IN_TITLES)[:31] or "1")
    for number, row in enumerate((columns, *rows), 1):
        for place, cell in enumerate(row, 1):
            _write(page, number, place, cell)
    for cell_of_head in page[1]:
        cell_of_head.font = Font(bold=True)
    for number in headings:
        heading = page.cell(number + 2, 1)
        heading.font, heading.alignment = Font(bold=True), Alignment(vertical="top")
    narrow = [row for number, row in enumerate(rows) if number not in headings]
    for place, _ in enumerate(columns, 1):
        longest = max(len(as_text(row[place - 1])) for row in (columns, *narrow))
        width = min(max(longest + 2, _LEAST), _MOST)
        page.column_dimensions[get_column_letter(place)].width = width
    page.freeze_panes = "A2"
    page.auto_filter.ref = page.dimensions
    page.print_title_rows = "1:1"
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    return save_nameless(book)


def _write(page: Worksheet, row: int, column: int, value: Cell) -> None:
    cell = page.cell(row, column)
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    if isinstance(value, str):
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)[:_LONGEST]
        cell.data_type = "s"  # openpyxl takes what begins with = for a formula
        cell.quotePrefix = cell.data_type == "s" and value.startswith(("=", "+", "-", "@"))
        cell.number_format = "@"
    elif value is not None:
        cell.value = value
        if isinstance(value, date):
            cell.number_format = _DAY
