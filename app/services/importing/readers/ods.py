"""ods (LibreOffice): values, annotations and background colours, in one walk through the content.

Repeated rows and cells are counted, not copied, so a sheet filled down to its end costs nothing.
"""

import re
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from urllib.parse import unquote

from app.services.errors import SheetDamaged, SheetTooBig
from app.services.importing.readers.fills import RGB, is_colourful
from app.services.importing.readers.markup import walk
from app.services.importing.readers.package import Parts
from app.services.importing.readers.workbook import (
    EMPTY,
    MAX_CELLS,
    MAX_COLUMNS,
    MAX_MERGED,
    MAX_ROWS,
    MAX_SHEETS,
    Cell,
    Fill,
    SheetError,
    SheetRow,
    Value,
    Workbook,
    Worksheet,
    format_percent,
)

_DURATION = re.compile(r"PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S")
_ERROR = re.compile(r"#[A-Z/0]+[!?]?|Err:\d+")
_CELLS = ("table:table-cell", "table:covered-table-cell")
_DAY_ZERO = date(1899, 12, 30)
_COLOURED_AHEAD = 300  # columns; a row coloured to the end of the sheet is longer


def read(parts: Parts) -> Workbook:
    """Read an ods (OpenDocument) into a workbook of plain values and colours.

    Raises:
        SheetDamaged, SheetTooBig: It can't be read to its end.
    """
    found = _Walk()
    try:
        for name in ("styles.xml", "content.xml"):
            if name in parts:
                walk(parts.part(name), found.start, found.end, found.text)
    except (ValueError, OverflowError, AttributeError):
        raise SheetDamaged from None
    return Workbook(tuple(found.sheets))


@dataclass
class _OdsStyle:
    parent: str
    colour: str = ""  # '' is not said, 'transparent' is said to be none
    ink: str = ""
    strike: str = ""


@dataclass
class _Table:
    """A sheet that is being read."""

    name: str
    rule_colours: bool
    hidden: bool = False
    rows: list[SheetRow] = field(default_factory=list)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    column_styles: list[tuple[int, int, str]] = field(default_factory=list)
    columns: int = 0
    number: int = 0
    places: int = 0


@dataclass
class _Walk:
    """The state of a walk through the styles and the content."""

    sheets: list[Worksheet] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._styles: dict[str, _OdsStyle] = {}
        self._hidden: set[str] = set()
        self._style_name = ""
        self._style: _OdsStyle | None = None
        self._rules = False
        self._table: _Table | None = None
        self._row: dict[str, str] = {}
        self._cells: list[Cell] = []
        self._cell: dict[str, str] | None = None
        self._lines: list[str] = []
        self._note: list[str] | None = None
        self._in_line = False
        self._link = ""
        self._span = ("", False)
        self._day_shift = 0

    def start(self, name: str, given: dict[str, str]) -> None:
        if name.startswith("text:"):
            self._start_text(name, given)
        elif name in _CELLS:
            self._cell, self._lines, self._note, self._link = given, [], None, ""
            self._span = ("", False)
        elif name == "table:null-date":
            zero = date.fromisoformat(given.get("table:date-value", _DAY_ZERO.isoformat()))
            self._day_shift = (zero - _DAY_ZERO).days
        elif name == "table:table-row":
            self._row, self._cells = given, []
        elif name == "office:annotation":
            self._note, self._lines = self._lines, []
        elif self._table is None or name in ("style:style", "style:map"):
            self._start_outside(name, given)
        elif name == "table:table-column":
            self._start_column(self._table, given)
        elif name in ("calcext:conditional-format", "table:conditional-format"):
            self._table.rule_colours = True

    def _start_outside(self, name: str, given: dict[str, str]) -> None:
        if name == "table:table":
            if len(self.sheets) >= MAX_SHEETS:
                raise SheetTooBig
            hidden = given.get("table:style-name", "") in self._hidden
            self._table = _Table(given.get("table:name", ""), self._rules, hidden)
        elif name == "style:table-properties" and given.get("table:display") == "false":
            self._hidden.add(self._style_name)
        elif name == "style:style":
            self._style_name = given.get("style:name", "")
            if given.get("style:family", "").startswith(("table-", "text")):
                self._style = _OdsStyle(given.get("style:parent-style-name", ""))
                self._styles[self._style_name] = self._style
        elif name in ("style:table-cell-properties", "style:table-row-properties"):
            if self._style:
                self._style.colour = given.get("fo:background-color", "")
        elif name == "style:text-properties" and self._style:
            self._style.ink = given.get("fo:color", "")
            self._style.strike = given.get("style:text-line-through-style", "")
        elif name == "style:map" and self._style:
            self._rules = True

    def _start_column(self, table: _Table, given: dict[str, str]) -> None:
        count = int(given.get("table:number-columns-repeated", 1))
        style = given.get("table:default-cell-style-name", "")
        table.column_styles.append((table.columns, table.columns + count, style))
        table.columns += count

    def _start_text(self, name: str, given: dict[str, str]) -> None:
        if name == "text:p":
            self._lines.append("")
            self._in_line = True
        elif self._in_line and name == "text:a" and self._note is None:
            self._link = self._link or unquote(given.get("xlink:href", ""))
        elif self._in_line and name == "text:span" and self._note is None:
            ink, struck = self._letters(given.get("text:style-name", ""))
            self._span = (self._span[0] or ink, self._span[1] or struck)
        elif self._in_line and name == "text:s":
            self._lines[-1] += " " * min(int(given.get("text:c", 1)), 1000)
        elif self._in_line and name == "text:tab":
            self._lines[-1] += "\t"
        elif self._in_line and name == "text:line-break":
            self._lines[-1] += "\n"

    def text(self, text: str) -> None:
        if self._in_line and self._lines:
            self._lines[-1] += text

    def end(self, name: str) -> None:
        if name == "text:p":
            self._in_line = False
        elif name == "office:annotation" and self._note is not None:
            self._note, self._lines = self._lines, self._note
        elif name in _CELLS and self._cell is not None and self._table:
            self._end_cell(self._table, self._cell)
        elif name == "table:table-row" and self._table:
            self._end_row(self._table)
        elif name == "style:style":
            self._style = None
        elif name == "table:table" and self._table:
            table, self._table = self._table, None
            self.sheets.append(
                Worksheet(
                    table.name,
                    tuple(table.rows),
                    tuple(table.merged),
                    table.rule_colours,
                    table.hidden,
                    day_shift=self._day_shift,
                )
            )

    def _end_cell(self, table: _Table, given: dict[str, str]) -> None:
        column = len(self._cells)
        value = _value(given, "\n".join(self._lines).strip())
        comment = "\n".join(self._note or []).strip()
        repeated = int(given.get("table:number-columns-repeated", 1))
        if column + repeated > MAX_COLUMNS and (value is not None or comment):
            raise SheetTooBig
        looks: tuple[str, str, bool] | tuple[()] = ()
        if value:
            ink, struck = self._letters(given.get("table:style-name", ""))
            looks = (self._link, ink or self._span[0], struck or self._span[1])
        for at in range(column, min(column + repeated, MAX_COLUMNS)):
            fill = self._fill(table, given.get("table:style-name", ""), at)
            filled = fill or comment or value is not None
            self._cells.append(Cell(value, fill, comment, *looks) if filled else EMPTY)
        wide = int(given.get("table:number-columns-spanned", 1))
        high = int(given.get("table:number-rows-spanned", 1))
        if wide > 1 or high > 1:
            if len(table.merged) >= MAX_MERGED:
                raise SheetTooBig
            table.merged.append((table.number, column, table.number + high - 1, column + wide - 1))
        self._cell = None

    def _end_row(self, table: _Table) -> None:
        repeated = int(self._row.get("table:number-rows-repeated", 1))
        if any(self._cells):
            last = max(at for at, cell in enumerate(self._cells) if cell)
            cells = tuple(self._cells[: max(last + 1, _COLOURED_AHEAD)])
            table.places += len(cells) * repeated
            if len(table.rows) + repeated > MAX_ROWS or table.places > MAX_CELLS:
                raise SheetTooBig
            fill = self._colour(self._row.get("table:default-cell-style-name", ""))
            table.rows += [
                SheetRow(table.number + at + 1, cells, _make_fill(fill)) for at in range(repeated)
            ]
        table.number += repeated

    def _fill(self, table: _Table, style: str, column: int) -> Fill | None:
        by_column = next((s for low, high, s in table.column_styles if low <= column < high), "")
        places = (
            style,
            self._row.get("table:default-cell-style-name", ""),
            self._row.get("table:style-name", ""),
            by_column,
        )
        return _make_fill(next((found for place in places if (found := self._colour(place))), ""))

    def _letters(self, name: str) -> tuple[str, bool]:
        """The colour of a style's letters, '' for a usual one, and whether it strikes through."""
        ink, strike = "", ""
        for _ in range(10):
            style = self._styles.get(name)
            if style is None:
                break
            ink, strike, name = ink or style.ink, strike or style.strike, style.parent
        told = ink.upper() if RGB.fullmatch(ink) and is_colourful(ink) else ""
        return told, bool(strike) and strike != "none"

    def _colour(self, name: str) -> str:
        """The colour of a style or of those that it builds on."""
        for _ in range(10):
            style = self._styles.get(name)
            if style is None:
                return ""
            if style.colour:
                return style.colour if RGB.fullmatch(style.colour) else ""
            name = style.parent
        return ""


def _make_fill(colour: str) -> Fill | None:
    return Fill(colour.upper()) if colour else None


def _value(given: dict[str, str], text: str) -> Value:
    kind = given.get("office:value-type", "")
    if given.get("calcext:value-type") == "error" or (
        "table:formula" in given and _ERROR.fullmatch(text)
    ):
        return SheetError(text or "#?")
    if kind in ("float", "currency", "percentage") and "office:value" in given:
        number = float(given["office:value"])
        return format_percent(number) if kind == "percentage" else number
    if kind == "date":
        moment = datetime.fromisoformat(given.get("office:date-value", ""))
        return moment if moment.time() != time() else moment.date()
    if kind == "time":
        parts = _DURATION.fullmatch(given.get("office:time-value", ""))
        return (
            timedelta(**dict(zip(_UNITS, map(int, parts.groups()), strict=True))) if parts else text
        )
    if kind == "boolean":
        return given.get("office:boolean-value") == "true"
    return text or given.get("office:string-value") or None


_UNITS = ("hours", "minutes", "seconds")
