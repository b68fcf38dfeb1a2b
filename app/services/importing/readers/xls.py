"""xls, the format before 2007: values, comments and the palette's colours through xlrd.

xlrd's own way in computes the defined names too, and stumbles over them; so its steps are taken
here one by one, which needs some of its inner names.
"""

# ruff: noqa: SLF001

import re
import struct
from collections.abc import Sequence
from datetime import datetime, timedelta
from io import StringIO
from typing import Any
from urllib.parse import unquote

import xlrd
from xlrd.biffh import XL_WORKBOOK_GLOBALS, error_text_from_code
from xlrd.book import SUPPORTED_VERSIONS, Book
from xlrd.compdoc import CompDocError
from xlrd.formula import FormulaError

from app.services.errors import SheetDamaged, SheetLockUnknown, SheetTooBig
from app.services.importing.readers.fills import is_colourful
from app.services.importing.readers.workbook import (
    EMPTY,
    MAX_COLUMNS,
    MAX_MERGED,
    MAX_ROWS,
    MAX_SHEETS,
    SHIFT_1904,
    Cell,
    Fill,
    SheetError,
    SheetRow,
    Value,
    Workbook,
    Worksheet,
    format_percent,
    is_percent_format,
)

_AUTOMATIC = 64
_OWN_SHEET = 45  # formats up to this one have their only sheet without a table of sheets
_END_OF_PART, _BEGIN_OF_PART = 0x000A, (0x0009, 0x0209, 0x0409, 0x0809)
_COLOUR_RULES = (0x01B0, 0x0879)  # CONDFMT and its successor
_COUNTED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
# xlrd stumbles over damaged records in many ways; each of these was seen or is its reader's own.
_STUMBLES = (
    xlrd.XLRDError,
    FormulaError,
    CompDocError,
    struct.error,
    AssertionError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
    ArithmeticError,
    NotImplementedError,
    RecursionError,
)


class _NamelessBook(Book):  # type: ignore[misc]
    """A workbook whose defined names are not computed: they are of no use here, and stumble."""

    def names_epilogue(self) -> None:
        """Leave the names alone."""


def read(content: bytes) -> Workbook:
    """The workbook in an xls file, or in the records of one, from Excel 2.1 to 2003.

    Raises:
        SheetDamaged, SheetTooBig: It can't be read to its end.
        SheetLockUnknown: It is locked in a way of before 1997.
    """
    book = _NamelessBook()
    try:
        _load(book, content)
        if len(book._sheet_list) > MAX_SHEETS:
            raise SheetTooBig
        ruled = [_has_colour_rules(book, at) for at in range(len(book._sheet_list))]
        return Workbook(
            tuple(
                _sheet(book, sheet, rules)
                for sheet, rules in zip(book.sheets(), ruled, strict=True)
            )
        )
    except xlrd.XLRDError as error:
        if "encrypted" in str(error):
            raise SheetLockUnknown from None
        raise SheetDamaged from None
    except _STUMBLES:
        raise SheetDamaged from None
    finally:
        book.release_resources()


def _load(book: Any, content: bytes) -> None:
    """What xlrd.open_workbook does, for a book of our own."""
    book.biff2_8_load(
        file_contents=content,
        logfile=StringIO(),
        formatting_info=True,
        ragged_rows=True,
        use_mmap=False,
    )
    version = book.getbof(XL_WORKBOOK_GLOBALS)
    if version not in SUPPORTED_VERSIONS:
        raise SheetDamaged
    book.biff_version = version
    if version < _OWN_SHEET:
        book.fake_globals_get_sheet()
        return
    book.parse_globals()
    if version > _OWN_SHEET:
        book._sheet_list = [None for _ in book._sheet_names]
        book.get_sheets()
    book.nsheets = len(book._sheet_list)


def _has_colour_rules(book: Any, at: int) -> bool:
    """Whether the records of a sheet hold conditional formats."""
    if book.biff_version <= _OWN_SHEET or at >= len(book._sh_abs_posn):
        return False
    records, place, depth = book.mem, book._sh_abs_posn[at], 0
    while place + 4 <= len(records):
        kind, length = struct.unpack_from("<HH", records, place)
        if kind in _COLOUR_RULES:
            return True
        depth += (kind in _BEGIN_OF_PART) - (kind == _END_OF_PART)
        if depth <= 0:
            return False
        place += 4 + length
    return False


def _sheet(book: Any, sheet: Any, rules: bool) -> Worksheet:  # noqa: FBT001
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
    if len(merged) > MAX_MERGED:
        raise SheetTooBig
    return Worksheet(
        sheet.name,
        tuple(rows),
        merged,
        rule_colours=rules,
        hidden=bool(sheet.visibility),
        day_shift=SHIFT_1904 if book.datemode else 0,
    )


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
        if value is None:
            cells.append(Cell(None, fill, comment) if fill or comment else EMPTY)
            continue
        runs = sheet.rich_text_runlist_map.get((number, column), ())
        ink, struck = _letters(book, cell, runs)
        link = _link(sheet.hyperlink_map.get((number, column)))
        cells.append(Cell(value, fill, comment, link, ink, struck))
    if not any(cells):
        return None
    if any(cells[MAX_COLUMNS:]):
        raise SheetTooBig
    return SheetRow(number + 1, tuple(cells[:MAX_COLUMNS]), row_fill)


def _letters(book: Any, cell: Any, runs: Sequence[tuple[int, int]]) -> tuple[str, bool]:
    """The colour of a cell's letters, '' for a usual one, and whether they are struck through.

    `runs` are where other fonts begin within the text, and their numbers.
    """
    fonts = [font for _, font in runs]
    if cell.xf_index is not None and cell.xf_index < len(book.xf_list):
        fonts.insert(0, book.xf_list[cell.xf_index].font_index)
    ink, struck = "", False
    for index in fonts:
        if not 0 <= index < len(book.font_list):
            continue
        font = book.font_list[index]
        usual = not 0 <= font.colour_index < _AUTOMATIC
        rgb = None if usual else book.colour_map.get(font.colour_index)
        told = "#{:02X}{:02X}{:02X}".format(*rgb) if rgb else ""
        ink = ink or (told if told and is_colourful(told) else "")
        struck = struck or bool(font.struck_out)
    return ink, struck


def _link(found: Any) -> str:
    address = getattr(found, "url_or_path", None) or ""
    if isinstance(address, bytes):
        address = address.decode("utf-8", "replace")
    return unquote(str(address).rstrip("\0"))


def _number_format(book: Any, cell: Any) -> str:
    """How the number of a cell is shown, '' where nothing tells."""
    if cell.xf_index is None or cell.xf_index >= len(book.xf_list):
        return ""
    shown = book.format_map.get(book.xf_list[cell.xf_index].format_key)
    return str(shown.format_str) if shown is not None else ""


def _is_duration(book: Any, cell: Any) -> bool:
    """Whether hours are counted past 24, as in [h]:mm."""
    return bool(_COUNTED.search(_number_format(book, cell).split(";")[0]))


def _value(book: Any, cell: Any) -> Value:
    if cell.ctype == xlrd.XL_CELL_DATE:
        if _is_duration(book, cell):
            return timedelta(seconds=round(cell.value * 86_400))
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
        number = float(cell.value)
        return format_percent(number) if is_percent_format(_number_format(book, cell)) else number
    return str(cell.value) if cell.ctype == xlrd.XL_CELL_TEXT and cell.value else None


def _fill(book: Any, format_: Any) -> Fill | None:
    pattern = format_.background.fill_pattern
    index = format_.background.pattern_colour_index
    rgb = book.colour_map.get(index) if 0 <= index < _AUTOMATIC else None
    if not pattern or rgb is None:
        return None
    return Fill("#{:02X}{:02X}{:02X}".format(*rgb), sure=pattern == 1)
