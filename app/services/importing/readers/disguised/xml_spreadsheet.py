"""Excel's "XML Spreadsheet 2003", which is mostly called .xls or .xml: values, colours, comments.

One tree of a part that may have no document type, so nothing in it is expanded or fetched.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from xml.etree.ElementTree import Element

from app.services.errors import NotASpreadsheet, SheetDamaged, SheetTooBig
from app.services.importing.readers.fills import RGB, is_colourful
from app.services.importing.readers.markup import tree
from app.services.importing.readers.workbook import (
    EMPTY,
    MAX_CELLS,
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

_SPACE = b"urn:schemas-microsoft-com:office:spreadsheet"
_HEAD = 4096  # bytes
_MOST_BYTES = 20 * 2**20  # a tree of more fills the memory
_DAY_ZERO = date(1900, 1, 1)
_NAMED_PERCENT = "Percent"


def is_xml_spreadsheet(content: bytes) -> bool:
    """Whether the file is a workbook in this format."""
    head = content[:_HEAD]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head.replace(b"\0", b"")
    return b"<" in head[:64] and _SPACE in head and b"Workbook" in head


def read(content: bytes) -> Workbook:
    """The workbook of such a file.

    Raises:
        NotASpreadsheet, SheetDamaged, SheetTooBig: It can't be read to its end.
    """
    if len(content) > _MOST_BYTES:
        raise SheetTooBig
    book = tree(content)
    if book.tag != "Workbook":
        raise NotASpreadsheet
    try:
        styles = {entry.get("ID", ""): entry for entry in book.iterfind("Styles/Style")}
        looks = {name: _find_look(name, styles) for name in styles}
        sheets = book.findall("Worksheet")
        if len(sheets) > MAX_SHEETS:
            raise SheetTooBig
        shift = SHIFT_1904 if book.find("ExcelWorkbook/Date1904") is not None else 0
        return Workbook(tuple(_read_sheet(sheet, looks, shift) for sheet in sheets))
    except ValueError:
        raise SheetDamaged from None


@dataclass(frozen=True)
class _XmlStyle:
    fill: Fill | None = None
    ink: str = ""
    struck: bool = False
    is_percent: bool = False


_PLAIN = _XmlStyle()


def _find_look(name: str, styles: Mapping[str, Element]) -> _XmlStyle:
    """What a style looks like, by itself and by those that it builds on."""
    fill, ink, struck, shown = None, "", False, ""
    for _ in range(10):
        entry = styles.get(name)
        if entry is None:
            break
        interior, font = entry.find("Interior"), entry.find("Font")
        number_format = entry.find("NumberFormat")
        if not shown and number_format is not None:
            shown = number_format.get("Format", "")
        if fill is None and interior is not None and RGB.fullmatch(interior.get("Color", "")):
            pattern = interior.get("Pattern", "Solid")
            fill = None if pattern == "None" else Fill(interior.attrib["Color"].upper())
        if font is not None:
            colour = font.get("Color", "")
            ink = ink or (colour.upper() if RGB.fullmatch(colour) and is_colourful(colour) else "")
            struck = struck or font.get("StrikeThrough") == "1"
        name = entry.get("Parent", "")
    percent = shown == _NAMED_PERCENT or is_percent_format(shown)
    return _XmlStyle(fill, ink, struck, percent)


def _read_sheet(sheet: Element, looks: Mapping[str, _XmlStyle], shift: int) -> Worksheet:
    table = sheet.find("Table")
    columns = {} if table is None else dict(_column_fills(table, looks))
    rows: list[SheetRow] = []
    merged: list[tuple[int, int, int, int]] = []
    number, places = 0, 0
    for row in () if table is None else table.iterfind("Row"):
        number = int(row.get("Index", number + 1))
        own = looks.get(row.get("StyleID", ""), _PLAIN).fill
        cells = _read_cells(row, looks, own, columns, number, merged)
        places += len(cells)
        if places > MAX_CELLS or len(merged) > MAX_MERGED or len(rows) >= MAX_ROWS:
            raise SheetTooBig
        if any(cells):
            rows.append(SheetRow(number, tuple(cells), own))
        number += int(row.get("Span", 0))
    visible = sheet.findtext("WorksheetOptions/Visible", "")
    return Worksheet(
        sheet.get("Name", ""),
        tuple(rows),
        tuple(merged),
        rule_colours=sheet.find("ConditionalFormatting") is not None,
        hidden=visible.strip() in ("SheetHidden", "SheetVeryHidden"),
        day_shift=shift,
    )


def _column_fills(
    table: Element, looks: Mapping[str, _XmlStyle]
) -> Iterator[tuple[int, Fill | None]]:
    at = 0
    for column in table.iterfind("Column"):
        at = int(column.get("Index", at + 1))
        last = at + int(column.get("Span", 0))
        if fill := looks.get(column.get("StyleID", ""), _PLAIN).fill:
            yield from ((place - 1, fill) for place in range(at, min(last, MAX_COLUMNS) + 1))
        at = last


def _read_cells(
    row: Element,
    looks: Mapping[str, _XmlStyle],
    own: Fill | None,
    columns: Mapping[int, Fill | None],
    number: int,
    merged: list[tuple[int, int, int, int]],
) -> list[Cell]:
    cells: list[Cell] = []
    for entry in row.iterfind("Cell"):
        column = int(entry.get("Index", len(cells) + 1)) - 1
        if not len(cells) <= column < MAX_COLUMNS:
            raise SheetTooBig
        cells += [_empty(own or columns.get(at)) for at in range(len(cells), column)]
        look = looks.get(entry.get("StyleID", ""), _PLAIN)
        cells.append(_read_cell(entry, look, own or columns.get(column)))
        wide, high = int(entry.get("MergeAcross", 0)), int(entry.get("MergeDown", 0))
        if wide or high:
            merged.append((number - 1, column, number - 1 + high, column + wide))
            wide = min(wide, MAX_COLUMNS - len(cells))
            cells += [_empty(look.fill or own)] * wide
    return cells


def _empty(fill: Fill | None) -> Cell:
    return Cell(fill=fill) if fill else EMPTY


def _read_cell(entry: Element, look: _XmlStyle, around: Fill | None) -> Cell:
    data, note = entry.find("Data"), entry.find("Comment/Data")
    value = None if data is None else _read_value(data, look)
    comment = "" if note is None else "".join(note.itertext()).strip()
    link = entry.get("HRef", "")
    fill = look.fill or around
    if value is None:
        return Cell(fill=fill, comment=comment) if fill or comment else EMPTY
    return Cell(value, fill, comment, link, look.ink, look.struck)


def _read_value(data: Element, look: _XmlStyle) -> Value:
    text, kind = "".join(data.itertext()), data.get("Type", "String")
    if not text.strip():
        return None
    if kind == "Number":
        return format_percent(float(text)) if look.is_percent else float(text)
    if kind == "DateTime":
        moment = datetime.fromisoformat(text)
        if moment.date() < _DAY_ZERO:
            return moment.time()
        return moment.date() if moment.time() == time() else moment
    if kind == "Boolean":
        return text.strip() == "1"
    return SheetError(text) if kind == "Error" else text
