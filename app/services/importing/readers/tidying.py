"""What no reader of a format should have to mind: codes, line ends and letters that can't be."""

import re
from dataclasses import replace

from app.models.rules.text.identity_codes import mask_codes
from app.services.errors import SheetTooBig
from app.services.importing.readers.workbook import MAX_TEXT, Cell, SheetRow, Workbook, Worksheet

_SHORTEST_CODE = 10  # characters
_BAD_LETTERS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\u200b\u2060\ufeff]|\r\n?")


def tidy_workbook(book: Workbook) -> Workbook:
    """The workbook without the ends of identity codes, wherever in it they stand.

    Raises:
        SheetTooBig: As `tidy_text`.
    """
    return Workbook(tuple(_tidy_sheet(sheet) for sheet in book.sheets))


def tidy_text(text: str) -> str:
    """One text of a sheet, with its lines ended as everywhere and no identity code whole.

    Raises:
        SheetTooBig: The text is longer than any cell.
    """
    if len(text) > MAX_TEXT:
        raise SheetTooBig
    if not text.isprintable():
        text = _BAD_LETTERS.sub(lambda found: "\n" if found[0][0] == "\r" else "", text)
    return mask_codes(text) if len(text) >= _SHORTEST_CODE else text


def _tidy_sheet(sheet: Worksheet) -> Worksheet:
    known: dict[str, str] = {}
    rows = tuple(_tidy_row(row, known) for row in sheet.rows)
    return replace(sheet, name=tidy_text(sheet.name), rows=rows)


def _tidy_row(row: SheetRow, known: dict[str, str]) -> SheetRow:
    """The row with tidy texts; `known` has those that were met before."""
    cells: list[Cell] | None = None
    for at, (value, _, comment, link, _, _) in enumerate(row.cells):
        tidy = value
        if isinstance(value, str):
            tidy = known.get(value) or known.setdefault(value, tidy_text(value))
        if tidy != value or comment or link:
            cells = cells or list(row.cells)
            cells[at] = cells[at]._replace(
                value=tidy, comment=tidy_text(comment), link=tidy_text(link)
            )
    return row if cells is None else row._replace(cells=tuple(cells))
