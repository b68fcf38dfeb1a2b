"""xlsx and xlsm: values, comments, merged cells and colours, in one walk through each sheet.

An own reader, because openpyxl takes a minute where somebody has formatted 200,000 empty rows,
and because it knows neither comments in threads nor the strict form of the format.
"""

import posixpath
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from xml.etree.ElementTree import Element

from app.services.importing import fills, rules
from app.services.importing.faults import NotASpreadsheet, SheetDamaged, SheetTooBig
from app.services.importing.markup import local, tree, walk
from app.services.importing.package import Package
from app.services.importing.workbook import (
    EMPTY,
    MAX_COLUMNS,
    MAX_ROWS,
    MAX_SHEETS,
    Cell,
    Fill,
    Row,
    Sheet,
    SheetError,
    Value,
    Workbook,
)

_DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_NOT_A_DATE = re.compile(r'"[^"]*"|\[(?!h|m|s)[^\]]*\]|\\.|_.|\*.|general|am/pm', re.IGNORECASE)
_THREAD = re.compile(r"\[Threaded comment\].*?\n(?:Comment|Kommentti|Kommentar):\s*", re.DOTALL)
_UNCOLOURED_RULES = {"dataBar", "iconSet"}
_TEXTS = frozenset({"v", "t", "f", "formula"})
_UNCOMPUTED = SheetError("=?")
_DAY_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 - a sheet knows no time zones
_DAY_ZERO_1904 = datetime(1904, 1, 1)  # noqa: DTZ001


@dataclass(frozen=True)
class _Style:
    fill: Fill | None = None
    is_date: bool = False


_PLAIN = _Style()


@dataclass(frozen=True)
class _Book:
    """What all sheets share."""

    texts: Sequence[str]
    styles: Mapping[str, _Style]
    rule_fills: Sequence[Fill | None]
    day_zero: datetime

    def style(self, index: str | None) -> _Style:
        return self.styles.get(index or "0", _PLAIN)


def read(package: Package) -> Workbook:
    """The workbook of a package that holds one. Raises SheetDamaged, SheetTooBig."""
    try:
        return _read(package)
    except (ValueError, IndexError, KeyError, TypeError):
        raise SheetDamaged from None


def _read(package: Package) -> Workbook:
    main = _of_kind(package, "", "/officeDocument")
    book = tree(package.part(main))
    if book.tag != "workbook":
        raise NotASpreadsheet
    parts = _related(package, main)
    theme = _optional(package, _of_kind(package, main, "/theme"))
    styles = _optional(package, _of_kind(package, main, "/styles"))
    texts = _of_kind(package, main, "/sharedStrings")
    properties = book.find("workbookPr")
    old_mac = properties is not None and properties.get("date1904") in ("1", "true")
    shared = _Book(
        texts=_shared_texts(package.part(texts)) if texts else (),
        styles=_styles(styles, theme),
        rule_fills=_rule_fills(styles, theme),
        day_zero=_DAY_ZERO_1904 if old_mac else _DAY_ZERO,
    )
    entries = book.findall("sheets/sheet")
    if len(entries) > MAX_SHEETS:
        raise SheetTooBig
    return Workbook(
        tuple(
            _sheet(package, parts[entry.get("id", "")], entry, shared)
            for entry in entries
            if "worksheets/" in parts.get(entry.get("id", ""), "")
        )
    )


def _sheet(package: Package, name: str, entry: Element, book: _Book) -> Sheet:
    found = _Walk(book, _comments(package, name))
    content = package.part(name)
    walk(_without_empty_end(content), found.start, found.end, found.text)
    found.add_comment_rows()
    rows = (
        rules.coloured(found.rows, found.colour_rules) if found.colour_rules else tuple(found.rows)
    )
    return Sheet(
        name=entry.get("name", ""),
        rows=rows,
        merged=tuple(
            (top - 1, left, bottom - 1, right) for top, left, bottom, right in found.merged
        ),
        rule_colours=found.unknown_rules,
        hidden=entry.get("state", "visible") != "visible",
    )


def _without_empty_end(content: bytes) -> bytes:
    """The sheet without the rows after its last value: somebody may have formatted 200,000."""
    last = max(content.rfind(b"<v>"), content.rfind(b"<is>"), content.rfind(b"<f"))
    row_end = content.find(b"</row>", last) if last >= 0 else content.find(b"<row")
    end = content.rfind(b"</sheetData>")
    if row_end < 0 or end < row_end:
        return content
    return content[: row_end + 6 if last >= 0 else row_end] + content[end:]


@dataclass
class _Walk:
    """The state of a walk through one sheet's XML."""

    book: _Book
    comments: dict[tuple[int, int], str]
    rows: list[Row] = field(default_factory=list)
    merged: list[rules.Area] = field(default_factory=list)
    colour_rules: list[rules.Rule] = field(default_factory=list)
    unknown_rules: bool = False

    def __post_init__(self) -> None:
        self._columns: list[tuple[int, int, Fill]] = []
        self._cells: dict[int, Cell] = {}
        self._empty: list[tuple[int, Fill | None]] = []
        self._number = 0
        self._column = -1
        self._row_fill: Fill | None = None
        self._given: dict[str, str] = {}
        self._buffer: list[str] = []
        self._value: str | None = None
        self._formula = False
        self._reading = False
        self._phonetic = False
        self._areas: tuple[rules.Area, ...] = ()
        self._rule: dict[str, str] = {}
        self._commented = {row for row, _ in self.comments}

    def start(self, name: str, given: dict[str, str]) -> None:
        if name == "c":
            self._start_cell(given)
        elif name in _TEXTS:
            self._reading = not self._phonetic
            self._buffer = []
        elif name != "is":
            self._start_other(local(name), name, given)

    def _start_other(self, name: str, full: str, given: dict[str, str]) -> None:
        if name != full and (name == "c" or name in _TEXTS):
            self.start(name, given)  # a writer that gives every name a prefix
        elif name == "row":
            self._number = int(given.get("r", self._number + 1))
            self._column = -1
            self._cells = {}
            self._empty = []
            self._row_fill = self.book.style(given["s"]).fill if "s" in given else None
        elif name == "rPh":
            self._phonetic = True
        else:
            self._start_around(name, given)

    def _start_cell(self, given: dict[str, str]) -> None:
        reference = given.get("r")
        self._column = _column_of(reference) if reference else self._column + 1
        self._given = given
        self._value = None
        self._formula = False

    def _start_around(self, name: str, given: dict[str, str]) -> None:
        if name == "col":
            fill = self.book.style(given.get("style")).fill
            if fill:
                self._columns.append((int(given["min"]) - 1, int(given["max"]) - 1, fill))
        elif name == "mergeCell":
            self.merged += _areas(given.get("ref", ""))
        elif name == "conditionalFormatting":
            self._areas = tuple(_areas(given.get("sqref", "")))
        elif name == "cfRule":
            self._rule = given
            self._buffer = []

    def text(self, text: str) -> None:
        if self._reading:
            self._buffer.append(text)

    def end(self, name: str) -> None:
        if name == "c":
            self._end_cell()
        elif name in _TEXTS:
            self._end_text(name)
        elif name != "is":
            self._end_other(local(name), name)

    def _end_text(self, name: str) -> None:
        if name == "v":
            self._value = "".join(self._buffer)
        elif name == "t" and self._reading:
            self._value = (self._value or "") + "".join(self._buffer)
        elif name != "t":
            self._formula = True
        self._reading = False

    def _end_other(self, name: str, full: str) -> None:
        if name != full and (name == "c" or name in _TEXTS):
            self.end(name)
        elif name == "row":
            self._end_row()
        elif name == "rPh":
            self._phonetic = False
        elif name == "cfRule":
            self._end_rule()

    def _end_cell(self) -> None:
        column, style = self._column, self.book.style(self._given.get("s"))
        value = self._typed(style)
        if column >= MAX_COLUMNS:
            if value is not None:
                raise SheetTooBig
        elif value is None:
            self._empty.append((column, style.fill))
        else:
            comment = self.comments.pop((self._number, column), "") if self.comments else ""
            self._cells[column] = Cell(value, style.fill or self._fill_below(column), comment)

    def _typed(self, style: _Style) -> Value:
        text, kind = self._value, self._given.get("t", "n")
        if not text:
            return _UNCOMPUTED if self._formula and kind != "str" else None
        if kind == "s":
            return self.book.texts[int(text)]
        if kind in ("str", "inlineStr"):
            return text
        if kind == "b":
            return text == "1"
        if kind == "e":
            return SheetError(text)
        if kind == "d":
            return datetime.fromisoformat(text)
        number = float(text)
        return self._moment(number) if style.is_date else number

    def _moment(self, number: float) -> Value:
        try:
            since = timedelta(seconds=round(number * 86_400))
            moment = self.book.day_zero + since
        except (OverflowError, ValueError):
            return number
        if 0 <= number < 1:
            return (_DAY_ZERO + since).time()
        return moment.date() if moment.time() == _DAY_ZERO.time() else moment

    def _fill_below(self, column: int) -> Fill | None:
        """The fill that shows through a cell without one: the row's, else the column's."""
        if self._row_fill or not self._columns:
            return self._row_fill
        return next((fill for low, high, fill in self._columns if low <= column <= high), None)

    def _end_row(self) -> None:
        own = dict(self._empty)
        if self._number in self._commented:
            for place in [place for place in self.comments if place[0] == self._number]:
                empty = self._empty_cell(place[1], own)
                self._cells[place[1]] = empty._replace(comment=self.comments.pop(place))
        if not any(self._cells.values()):
            return
        if len(self.rows) >= MAX_ROWS:
            raise SheetTooBig
        width = max(max(self._cells), max(own, default=0)) + 1
        cells = (self._cells.get(at) or self._empty_cell(at, own) for at in range(width))
        self.rows.append(Row(self._number, tuple(cells), self._row_fill))

    def _empty_cell(self, column: int, own: Mapping[int, Fill | None]) -> Cell:
        fill = own.get(column) or self._fill_below(column)
        return Cell(fill=fill) if fill else EMPTY

    def _end_rule(self) -> None:
        style = self._rule.get("dxfId")
        fills_known = self.book.rule_fills
        fill = fills_known[int(style)] if style and int(style) < len(fills_known) else None
        rule = rules.made(self._rule, "".join(self._buffer), self._areas, fill)
        if rule:
            self.colour_rules.append(rule)
        elif fill or (self._rule.get("type") not in _UNCOLOURED_RULES and not self._areas):
            self.unknown_rules = True  # of the extended kind, or one with several texts
        elif self._rule.get("type") == "colorScale":
            self.unknown_rules = True

    def add_comment_rows(self) -> None:
        """A comment may stand where there is no cell at all: its row is kept for its sake."""
        for number in sorted({row for row, _ in self.comments}):
            self._number, self._row_fill, self._cells, self._empty = number, None, {}, []
            self._end_row()
        self.rows.sort(key=lambda row: row.number)


def _column_of(reference: str) -> int:
    return _column_named(reference.rstrip("0123456789"))


_column_named = lru_cache(maxsize=1024)(rules.column_index)


def _areas(references: str) -> list[rules.Area]:
    found = []
    for reference in references.replace("$", "").split():
        first, _, last = reference.partition(":")
        top, left = _place(first)
        bottom, right = _place(last or first)
        found.append((top, left, bottom, right))
    return found


def _place(reference: str) -> tuple[int, int]:
    letters = reference.rstrip("0123456789")
    digits = reference[len(letters) :]
    return int(digits) if digits else 1, rules.column_index(letters) if letters else 0


def _related(package: Package, name: str) -> dict[str, str]:
    """The parts that a part refers to, by the id of the reference."""
    return {entry.get("Id", ""): target for entry, target in _relations(package, name)}


def _of_kind(package: Package, name: str, kind: str) -> str:
    found = (
        target
        for entry, target in _relations(package, name)
        if entry.get("Type", "").endswith(kind)
    )
    return next(found, "")


def _relations(package: Package, name: str) -> list[tuple[Element, str]]:
    folder, base = posixpath.split(name)
    where = posixpath.join(folder, "_rels", f"{base}.rels")
    if where not in package:
        return []
    return [
        (entry, posixpath.normpath(posixpath.join("/", folder, entry.get("Target", "")))[1:])
        for entry in tree(package.part(where))
        if entry.get("TargetMode") != "External"
    ]


def _optional(package: Package, name: str) -> Element | None:
    return tree(package.part(name)) if name in package else None


def _shared_texts(content: bytes) -> list[str]:
    texts: list[str] = []
    pieces: list[str] = []
    inside = {"t": False, "rPh": False}

    def start(name: str, _given: dict[str, str]) -> None:
        name = local(name)
        if name == "si":
            pieces.clear()
        elif name in inside:
            inside[name] = True

    def end(name: str) -> None:
        name = local(name)
        if name == "si":
            texts.append("".join(pieces))
        elif name in inside:
            inside[name] = False

    def text(text: str) -> None:
        if inside["t"] and not inside["rPh"]:
            pieces.append(text)

    walk(content, start, end, text)
    return texts


def _styles(styles: Element | None, theme: Element | None) -> dict[str, _Style]:
    """The cell styles by their number, as the cells name it."""
    if styles is None:
        return {}
    looks = fills.fills(styles, fills.theme_colours(theme), fills.palette(styles))
    formats = {
        entry.get("numFmtId"): entry.get("formatCode", "")
        for entry in styles.iterfind("numFmts/numFmt")
    }
    return {
        str(number): _Style(
            _at(looks, entry.get("fillId", "0")), _is_date(entry.get("numFmtId", "0"), formats)
        )
        for number, entry in enumerate(styles.iterfind("cellXfs/xf"))
    }


def _rule_fills(styles: Element | None, theme: Element | None) -> list[Fill | None]:
    if styles is None:
        return []
    colours, indexed = fills.theme_colours(theme), fills.palette(styles)
    return [
        fills.fill_of(entry, colours, indexed, rule=True)
        if (entry := style.find("fill")) is not None
        else None
        for style in styles.iterfind("dxfs/dxf")
    ]


def _at(looks: Sequence[Fill | None], index: str) -> Fill | None:
    return looks[int(index)] if int(index) < len(looks) else None


def _is_date(number: str, formats: Mapping[str | None, str]) -> bool:
    if number not in formats:
        return int(number) in _DATE_FORMATS
    code = _NOT_A_DATE.sub("", formats[number].split(";")[0])
    return any(letter in code.lower() for letter in "dymhs")


def _comments(package: Package, name: str) -> dict[tuple[int, int], str]:
    """The comments of a sheet by row number and column, without the words Excel puts around."""
    part = _of_kind(package, name, "/comments")
    if part not in package:
        return {}
    found = {}
    for entry in tree(package.part(part)).iterfind("commentList/comment"):
        text = "".join(node.text or "" for node in entry.iterfind(".//t"))
        found[_place(entry.get("ref", "A1"))] = _THREAD.sub("", text).strip()
    return {place: text for place, text in found.items() if text}
