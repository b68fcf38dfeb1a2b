"""xls, the format before 2007: values, comments and the palette's colours through xlrd."""

import struct
from datetime import datetime
from io import StringIO
from typing import Any

import xlrd
from xlrd.biffh import error_text_from_code
from xlrd.compdoc import CompDocError

from app.services.errors import SheetDamaged, SheetTooBig
from app.services.importing.readers.workbook import (
    EMPTY,
    MAX_COLUMNS,
    MAX_ROWS,
    MAX_SHEETS,
    Cell,
    Fill,
    SheetError,
    SheetRow,
    Value,
    Workbook,
    Worksheet,
)

_AUTOMATIC = 64
# xlrd stumbles over damaged records in many ways; each of these was seen or is its reader's own.
_STUMBLES = (
    xlrd.XLRDError,
    CompDocError,
    struct.error,
    AssertionError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
    OverflowError,
    NotImplementedError,
    RecursionError,
)


def read(content: bytes) -> Workbook:
    """The workbook in an xls file, or in the records of one. Raises SheetDamaged, SheetTooBig."""
    try:
        book = xlrd.open_workbook(
            file_contents=content, formatting_info=True, ragged_rows=True, logfile=StringIO()
        )
        if book.nsheets > MAX_SHEETS:
            raise SheetTooBig
        return Workbook(tuple(_sheet(book, sheet) for sheet in book.sheets()))
    except _STUMBLES:
        raise SheetDamaged from None


def _sheet(book: Any, sheet: Any) -> Worksheet:
    fills = {index: _fill(book, format_) for index, format_ in enumerate(book.xf_list)}
    columns = {index: fills.get(info.xf_index) for index, info in sheet.colinfo_map.items()}
    comments = {place: note.text.strip() for place, note in sheet.cell_note_map.items()}
    rows = []
    for number in range(sheet.nrows):
        row = _row(book, sheet, number, fills, columns, comments)
        if row:
            rows.append(row)
            if len(rows) > MAX_ROWS:
                raise SheetTooBig
    merged = tuple(
        (top, left, bottom - 1, right - 1) for top, bottom, left, right in sheet.merged_cells
    )
    return Worksheet(sheet.name, tuple(rows), merged, hidden=bool(sheet.visibility))


def _row(
    book: Any,
    sheet: Any,
    number: int,
    fills: dict[int, Fill | None],
    columns: dict[int, Fill | None],
    comments: dict[tuple[int, int], str],
) -> SheetRow | None:
    info = sheet.rowinfo_map.get(number)
    row_fill = fills.get(info.xf_index) if info is not None and info.has_default_xf_index else None
    cells: list[Cell] = []
    for column, cell in enumerate(sheet.row(number)):
        fill = fills.get(cell.xf_index) or row_fill or columns.get(column)
        value = _value(book, cell)
        comment = comments.get((number, column), "")
        cells.append(Cell(value, fill, comment) if fill or comment or value is not None else EMPTY)
    if not any(cells):
        return None
    if any(cells[MAX_COLUMNS:]):
        raise SheetTooBig
    return SheetRow(number + 1, tuple(cells[:MAX_COLUMNS]), row_fill)


def _value(book: Any, cell: Any) -> Value:
    if cell.ctype == xlrd.XL_CELL_DATE:
        try:
            moment: datetime = xlrd.xldate_as_datetime(cell.value, book.datemode)
        except (ValueError, OverflowError):
            return float(cell.value)
        if 0 <= cell.value < 1:
            return moment.time()
        return moment if moment.hour or moment.minute or moment.second else moment.date()
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return SheetError(error_text_from_code.get(cell.value, "#?"))
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return bool(cell.value)
    if cell.ctype == xlrd.XL_CELL_NUMBER:
        return float(cell.value)
    return str(cell.value) if cell.ctype == xlrd.XL_CELL_TEXT and cell.value else None


def _fill(book: Any, format_: Any) -> Fill | None:
    pattern = format_.background.fill_pattern
    index = format_.background.pattern_colour_index
    rgb = book.colour_map.get(index) if 0 <= index < _AUTOMATIC else None
    if not pattern or rgb is None:
        return None
    return Fill("#{:02X}{:02X}{:02X}".format(*rgb), sure=pattern == 1)
