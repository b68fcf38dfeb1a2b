"""xlsx and xlsm: values, comments, merged cells and colours, the rows in pieces.

An own reader, because openpyxl takes a minute where somebody has formatted 200,000 empty rows,
and because it knows neither comments in threads nor the strict form of the format.
"""

import posixpath
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from app.services.errors import NotASpreadsheet, SheetDamaged, SheetTooBig
from app.services.importing.readers import colour_rules, fills
from app.services.importing.readers.fills import NO_MARKS
from app.services.importing.readers.markup import local, plain_tree, tree
from app.services.importing.readers.package import Package
from app.services.importing.readers.workbook import (
    EMPTY,
    MAX_CELLS,
    MAX_COLUMNS,
    MAX_MERGED,
    MAX_ROWS,
    MAX_SHEETS,
    MAX_TEXT,
    SHIFT_1904,
    Cell,
    Fill,
    SheetError,
    SheetRow,
    Value,
    Workbook,
    Worksheet,
    column_letters,
    format_percent,
    is_percent_format,
)

_DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_NOT_A_DATE = re.compile(r'"[^"]*"|\[(?!h|m|s)[^\]]*\]|\\.|_.|\*.|general|am/pm', re.IGNORECASE)
_THREAD = re.compile(r"\[Threaded comment\].*?\n(?:Comment|Kommentti|Kommentar):\s*", re.DOTALL)
_COUNTED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_BUILT_IN_DURATION = "46"
_BUILT_IN_PERCENTS = ("9", "10")
_UNCOLOURED_RULES = {"dataBar", "iconSet"}
_SHEET_DATA = re.compile(rb"<(\w+:)?sheetData(?:\s[^>]*)?>")
_DECLARATION = re.compile(
    rb"(?:\xef\xbb\xbf)?<\?xml(?:[^>]*?encoding=[\"']([\w.-]+)[\"'])?[^>]*\?>"
)
_PIECE = 2**20  # bytes
_MAX_WHOLE = 20 * 2**20  # bytes
_UNCOMPUTED = SheetError("=?")
_USUAL_MAIN = "xl/workbook.xml"
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LINK_FORMULA = re.compile(r'\s*HYPERLINK\(\s*"((?:[^"]|"")*)"', re.IGNORECASE)
_LETTERS = tuple(column_letters(column) for column in range(MAX_COLUMNS))
_MOST_MET = 20_000  # cells that are not made again where they stand again
_QUICK_ROW = re.compile(r'(?:<row r="\d+"[^<>]*/>)*<row r="(\d+)"([^<>]*)>')
_QUICK_PLACE = re.compile(r"[A-Z]+[0-9]+")
_QUICK_CELL = re.compile(
    r'(?: s="(\d+)")?(?: t="(s|str|n|inlineStr)")?'
    r"(?:\s?/>|>(?:<v>([^<>&\x00-\x1f]*)</v>|<is><t>([^<>&\x00-\x08\x0b-\x1f]*)</t></is>)</c>)"
)
"""A cell of the usual form behind its place: 'A1', whose quotation mark has been cut off."""
_QUICK_END = re.compile(r'(?:<row r="\d+"[^<>]*/>)*')
_LONGEST_DURATION = 10_000  # days
_DAY_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 - a sheet knows no time zones
_DAY_ZERO_1904 = datetime(1904, 1, 1)  # noqa: DTZ001


@dataclass(frozen=True)
class _XlsxStyle:
    fill: Fill | None = None
    is_date: bool = False
    is_duration: bool = False
    is_percent: bool = False
    ink: str = ""
    struck: bool = False

    @property
    def marked(self) -> bool:
        """Whether the letters are coloured or struck through."""
        return bool(self.ink) or self.struck


_PLAIN = _XlsxStyle()


@dataclass(frozen=True)
class _Book:
    """What all sheets share."""

    texts: Sequence[str]
    runs: Mapping[str, tuple[str, bool]]
    inks: fills.Inks
    styles: Mapping[str, _XlsxStyle]
    rule_fills: Sequence[Fill | None]
    day_zero: datetime

    def style(self, index: str | None) -> _XlsxStyle:
        return self.styles.get(index or "0", _PLAIN)

    def convert(self, kind: str, text: str, style: _XlsxStyle) -> Value:
        """The value that a cell of that kind and style has by its text."""
        if kind == "s":
            return self.texts[int(text)]
        if kind in ("str", "inlineStr"):
            return _unescape(text)
        if kind == "b":
            return text == "1"
        if kind == "e":
            return SheetError(text)
        if kind == "d":
            return datetime.fromisoformat(text)
        number = float(text)
        if style.is_duration and abs(number) < _LONGEST_DURATION:
            return timedelta(seconds=round(number * 86_400))
        if style.is_percent:
            return format_percent(number)
        return self._convert_date(number) if style.is_date else number

    def _convert_date(self, number: float) -> Value:
        try:
            since = timedelta(seconds=round(number * 86_400))
            moment = self.day_zero + since
        except (OverflowError, ValueError):
            return number
        if 0 <= number < 1:
            return (_DAY_ZERO + since).time()
        return moment.date() if moment.time() == _DAY_ZERO.time() else moment


class _QuickCells(dict[str, Cell]):
    """The cells of the usual form, by all that is written of them but their places."""

    def __init__(self, book: _Book) -> None:
        self._book = book

    def __missing__(self, written: str) -> Cell:
        """The cell that is written so, for the first time.

        Raises:
            KeyError: That is not the usual form.
        """
        found = _QUICK_CELL.fullmatch(written)
        if found is None:
            raise KeyError(written)
        style, kind, text = self._book.style(found[1]), found[2] or "n", found[3] or found[4]
        value = self._book.convert(kind, text, style) if text else None
        made = Cell(value, style.fill) if style.fill or value is not None else EMPTY
        if value is not None and (style.marked or self._book.runs):
            ink, struck = self._book.runs.get(text, NO_MARKS) if kind == "s" else NO_MARKS
            made = made._replace(ink=style.ink or ink, struck=style.struck or struck)
        if len(self) < _MOST_MET:
            self[written] = made
        return made


def read(package: Package) -> Workbook:
    """Read an xlsx package into a workbook of plain values and colours.

    Raises:
        NotASpreadsheet: The package holds no workbook.
        SheetDamaged, SheetTooBig: It can't be read to its end.
    """
    try:
        return _read(package)
    except (ValueError, IndexError, KeyError, TypeError):
        raise SheetDamaged from None


def _read(package: Package) -> Workbook:
    main = _of_kind(package, "", "/officeDocument") or _USUAL_MAIN
    book = tree(package.part(main))
    if book.tag != "workbook":
        raise NotASpreadsheet
    parts = _find_related_parts(package, main, "/worksheet")
    theme = _read_optional_part(package, _of_kind(package, main, "/theme"))
    styles = _read_optional_part(package, _of_kind(package, main, "/styles"))
    texts = _of_kind(package, main, "/sharedStrings")
    properties = book.find("workbookPr")
    old_mac = properties is not None and properties.get("date1904") in ("1", "true")
    entries = _read_shared_texts(package.part(texts)) if texts else []
    inks = fills.Inks(fills.theme_colours(theme), () if styles is None else fills.palette(styles))
    shared = _Book(
        texts=[_unescape(_rich_text(entry)) for entry in entries],
        runs={
            str(at): marks
            for at, entry in enumerate(entries)
            if len(entry) > 1 and (marks := inks.of_runs(entry)) != NO_MARKS
        },
        inks=inks,
        styles=_styles(styles, theme),
        rule_fills=_rule_fills(styles, theme),
        day_zero=_DAY_ZERO_1904 if old_mac else _DAY_ZERO,
    )
    sheets = book.findall("sheets/sheet")
    if len(sheets) > MAX_SHEETS:
        raise SheetTooBig
    return Workbook(
        tuple(
            _sheet(package, parts[entry.get("id", "")], entry, shared)
            for entry in sheets
            if entry.get("id", "") in parts
        )
    )


def _sheet(package: Package, name: str, entry: Element, book: _Book) -> Worksheet:
    around, pieces = _split(_as_utf8(package.part(name)))
    if around.count(b"mergeCell ") > MAX_MERGED:
        raise SheetTooBig
    outline = tree(around)
    links = _links(package, name, outline)
    reader = _Rows(book, _comments(package, name), _column_fills(outline, book), links)
    for piece in pieces:
        reader.read(piece)
    reader.add_comment_rows()
    computed, unknown = _colour_rules(outline, book)
    merged = [_areas(cell.get("ref", "")) for cell in outline.iterfind("mergeCells/mergeCell")]
    return Worksheet(
        name=entry.get("name", ""),
        rows=colour_rules.apply_rules(reader.rows, computed) if computed else tuple(reader.rows),
        merged=tuple((top - 1, left, bottom - 1, right) for [(top, left, bottom, right)] in merged),
        rule_colours=unknown,
        hidden=entry.get("state", "visible") != "visible",
        day_shift=SHIFT_1904 if book.day_zero == _DAY_ZERO_1904 else 0,
    )


def _split(content: bytes) -> tuple[bytes, list[bytes]]:
    """What stands around the rows, and the rows in pieces; pieces of empty rows are left out.

    Somebody may have formatted 200,000 rows: as one tree they would fill the memory.
    """
    start = _SHEET_DATA.search(content)
    if not start or start[0].endswith(b"/>"):
        return content, []
    prefix = start[1] or b""
    end = content.rfind(b"</" + prefix + b"sheetData>")
    rows = content[start.end() : end]
    size = _PIECE
    if b"<!" in rows:  # a comment could hold what looks like a row: only the whole is safe then
        if len(rows) > _MAX_WHOLE:
            raise SheetTooBig
        size = len(rows)
    marks = tuple(b"<" + prefix + mark for mark in (b"v", b"is", b"f"))
    pieces, at = [], 0
    while at < len(rows):
        cut = rows.find(b"<" + prefix + b"row", at + size)
        piece = rows[at : cut if cut > 0 else len(rows)]
        if any(mark in piece for mark in marks) or b' r="' not in piece:
            pieces.append(piece)
        at += len(piece)
    return content[: start.end()] + content[end:], pieces


def _as_utf8(content: bytes) -> bytes:
    """The part in UTF-8 without its declaration, from any encoding."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        content = content.decode("utf-16").encode()
        declared = _DECLARATION.match(content)
    else:
        declared = _DECLARATION.match(content)
        encoding = (declared[1] or b"utf-8").decode() if declared else "utf-8"
        if encoding.lower() != "utf-8":
            content = content.decode(encoding).encode()
            declared = _DECLARATION.match(content)
    return content[declared.end() :] if declared else content


def _column_fills(outline: Element, book: _Book) -> list[tuple[int, int, Fill]]:
    return [
        (int(column.get("min", 1)) - 1, int(column.get("max", 1)) - 1, fill)
        for column in outline.iterfind("cols/col")
        if (fill := book.style(column.get("style")).fill)
    ]


def _colour_rules(outline: Element, book: _Book) -> tuple[list[colour_rules.ColourRule], bool]:
    """The conditional formats that can be computed, and whether there are others that colour."""
    computed, unknown = [], False
    for block in outline.iter("conditionalFormatting"):
        areas = tuple(_areas(block.get("sqref", "")))
        for entry in block.iterfind("cfRule"):
            style = int(entry.get("dxfId", -1))
            fill = book.rule_fills[style] if 0 <= style < len(book.rule_fills) else None
            formula = " ".join(node.text or "" for node in entry.iterfind("formula"))
            rule = colour_rules.make_rule(entry.attrib, formula, areas, fill)
            if rule:
                computed.append(rule)
            elif entry.get("type") not in _UNCOLOURED_RULES:
                extended = not areas  # its colours are elsewhere in the file
                unknown |= bool(fill) or extended or entry.get("type") == "colorScale"
    return computed, unknown


@dataclass
class _Rows:
    """The rows of one sheet, as they are read."""

    book: _Book
    comments: dict[tuple[int, int], str]
    columns: list[tuple[int, int, Fill]]
    links: dict[tuple[int, int], str] = field(default_factory=dict)
    rows: list[SheetRow] = field(default_factory=list)
    number: int = 0
    places: int = 0
    quick: _QuickCells = field(init=False)

    def __post_init__(self) -> None:
        self.quick = _QuickCells(self.book)

    def read(self, piece: bytes) -> None:
        """Take the rows of a piece that have something in them."""
        quick = not (self.links or self.columns or b"<f" in piece or b'customFormat="1"' in piece)
        if not (quick and self._read_quickly(piece.decode())):
            self._read_tree(piece)

    def _read_quickly(self, piece: str) -> bool:
        """Take the rows as nearly all programs write them, without a tree of each cell.

        A row that has anything else in it is read as a tree. Returns False, before any row is
        taken, where the piece is not made of such rows.
        """
        *rows, rest = piece.split("</row>")
        heads = [_QUICK_ROW.match(row) for row in rows]
        if not all(heads) or not _QUICK_END.fullmatch(rest):
            return False
        commented = {number for number, _ in self.comments}
        for row, head in zip(rows, heads, strict=True):
            assert head is not None  # noqa: S101 - asked before
            own = ' s="' in head[2] or int(head[1]) in commented
            cells = None if own else self._quick_cells(row, head)
            if cells is None:
                self._read_tree(f"{row[head.start() :]}</row>".encode())
                continue
            self.number = int(head[1])
            if any(cells):
                self._keep(SheetRow(self.number, tuple(cells), None))
        return True

    def _quick_cells(self, row: str, head: re.Match[str]) -> list[Cell] | None:
        """The cells of a row of the usual form, most of them met before; None of any other row."""
        before, *parts = row[head.end() :].split('<c r="')
        if before or not parts:
            return None if before else []
        places, _, keys = zip(*[part.partition('"') for part in parts], strict=True)
        try:
            cells = list(map(self.quick.__getitem__, keys))
        except KeyError:
            return None
        number = head[1]
        if " ".join(places) == f"{number} ".join(_LETTERS[: len(places)]) + number:
            return cells
        return _spread(places, cells) if all(map(_QUICK_PLACE.fullmatch, places)) else None

    def _read_tree(self, piece: bytes) -> None:
        commented = {number for number, _ in self.comments}
        for row in plain_tree(b"<rows>" + piece + b"</rows>"):
            self.number = int(row.get("r", self.number + 1))
            style = row.get("s")
            fill = self.book.style(style).fill if style else None
            self._take(row, fill, self._comments_of(self.number) if commented else {})

    def add_comment_rows(self) -> None:
        """A comment may stand where there is no cell at all: its row is kept for its sake."""
        for number in sorted({number for number, _ in self.comments}):
            self.number = number
            self._take(Element("row"), None, self._comments_of(number))
        self.rows.sort(key=lambda row: row.number)

    def _comments_of(self, number: int) -> dict[int, str]:
        places = [place for place in self.comments if place[0] == number]
        return {place[1]: self.comments.pop(place) for place in places}

    def _take(self, row: Element, row_fill: Fill | None, comments: dict[int, str]) -> None:
        cells: list[Cell] = []
        found = bool(comments)
        row_number = str(self.number)
        for cell in row:
            reference, column = cell.get("r"), len(cells)
            if reference and not (
                column < len(_LETTERS) and reference == _LETTERS[column] + row_number
            ):
                column = _column_of(reference)
            made = self._make_cell(cell, column, row_fill)
            value = made.value
            if column >= MAX_COLUMNS or column < len(cells):
                if value is None:
                    continue
                raise SheetTooBig
            found = found or value is not None
            while len(cells) < column:
                cells.append(self._make_empty_cell(len(cells), row_fill))
            cells.append(made)
        if not found:
            return
        for column, comment in comments.items():
            cells += [self._make_empty_cell(at, row_fill) for at in range(len(cells), column + 1)]
            cells[column] = cells[column]._replace(comment=comment)
        if any(cells):
            self._keep(SheetRow(self.number, tuple(cells), row_fill))

    def _make_cell(self, cell: Element, column: int, row_fill: Fill | None) -> Cell:
        style = self.book.style(cell.get("s"))
        value = self._value(cell, style) if len(cell) else None
        fill = style.fill or row_fill or (self.columns and self._column_fill(column)) or None
        if value is not None and self._may_have_marks(cell, style):
            link, (ink, struck) = self._link(cell, column), self._run_marks(cell)
            ink, struck = style.ink or ink, style.struck or struck
            return Cell(value, fill, "", link, ink, struck)
        return Cell(value, fill) if fill or value is not None else EMPTY

    def _keep(self, row: SheetRow) -> None:
        self.places += len(row.cells)
        if len(self.rows) >= MAX_ROWS or self.places > MAX_CELLS:
            raise SheetTooBig
        self.rows.append(row)

    def _link(self, cell: Element, column: int) -> str:
        """The address that a cell leads to: set on it, or by its formula."""
        if self.links and (address := self.links.get((self.number, column))):
            return address
        for part in cell:
            if part.tag.endswith("f") and part.text and (found := _LINK_FORMULA.match(part.text)):
                return found[1].replace('""', '"')
        return ""

    def _may_have_marks(self, cell: Element, style: _XlsxStyle) -> bool:
        """Whether a cell may have a link, or letters that are coloured or struck through."""
        if style.marked or self.links or len(cell) > 1:
            return True
        kind = cell.get("t")
        return (kind == "s" and bool(self.book.runs)) or (kind == "inlineStr" and len(cell[0]) > 1)

    def _run_marks(self, cell: Element) -> tuple[str, bool]:
        """The colour of any letters within the cell's text, and whether any are struck through."""
        kind = cell.get("t")
        if kind == "s":
            return self.book.runs.get(next(cell.itertext(), ""), NO_MARKS)
        return self.book.inks.of_runs(cell[0]) if kind == "inlineStr" else NO_MARKS

    def _make_empty_cell(self, column: int, row_fill: Fill | None) -> Cell:
        fill = row_fill or self._column_fill(column)
        return Cell(fill=fill) if fill else EMPTY

    def _column_fill(self, column: int) -> Fill | None:
        return next((fill for low, high, fill in self.columns if low <= column <= high), None)

    def _value(self, cell: Element, style: _XlsxStyle) -> Value:
        kind = cell.get("t", "n")
        text, formula = "", False
        for part in cell:
            tag = part.tag if ":" not in part.tag else local(part.tag)
            if tag == "v":
                text = part.text or ""
            elif tag == "is":
                text = _rich_text(part)
            elif tag == "f":
                formula = True
        if not text:
            return _UNCOMPUTED if formula and kind != "str" else None
        return self.book.convert(kind, text, style)


def _spread(places: Sequence[str], cells: Sequence[Cell]) -> list[Cell] | None:
    """The cells in their columns; None where they don't stand in order."""
    spread: list[Cell] = []
    for place, cell in zip(places, cells, strict=True):
        column = _column_of(place)
        if not len(spread) <= column < MAX_COLUMNS:
            return None
        spread += [EMPTY] * (column - len(spread))
        spread.append(cell)
    return spread


def _rich_text(entry: Element) -> str:
    """The text of an <is> or <si>: its runs, without the marks of how a word is pronounced."""
    if len(entry) == 1 and not len(entry[0]):
        return entry[0].text or ""
    pieces = []
    for part in entry:
        if local(part.tag) == "t":
            pieces.append(part.text or "")
        elif local(part.tag) == "r":
            pieces += [node.text or "" for node in part if local(node.tag) == "t"]
    return "".join(pieces)


def _column_of(reference: str) -> int:
    return _column_named(reference.rstrip("0123456789"))


_column_named = lru_cache(maxsize=1024)(colour_rules.column_index)


def _areas(references: str) -> list[colour_rules.Area]:
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
    return int(digits) if digits else 1, colour_rules.column_index(letters) if letters else 0


def _find_related_parts(package: Package, name: str, kind: str) -> dict[str, str]:
    """The parts of a kind that a part refers to, by the id of the reference."""
    return {
        entry.get("Id", ""): target
        for entry, target in _relations(package, name)
        if entry.get("Type", "").endswith(kind)
    }


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
        (entry, _resolve(package, folder, target.replace("\\", "/")))
        for entry in tree(package.part(where))
        if (target := entry.get("Target", "")) and entry.get("TargetMode") != "External"
    ]


def _resolve(package: Package, folder: str, target: str) -> str:
    """The part that a relation leads to; some writers name it from the root without a slash."""
    beside = posixpath.normpath(posixpath.join("/", folder, target))[1:]
    return target if beside not in package and target in package else beside


def _links(package: Package, name: str, outline: Element) -> dict[tuple[int, int], str]:
    """The addresses that cells of a sheet lead to, by row number and column."""
    folder, base = posixpath.split(name)
    where = posixpath.join(folder, "_rels", f"{base}.rels")
    outside = {
        entry.get("Id", ""): entry.get("Target", "")
        for entry in (tree(package.part(where)) if where in package else ())
        if entry.get("TargetMode") == "External"
    }
    found = {}
    for entry in outline.iterfind("hyperlinks/hyperlink"):
        address = outside.get(entry.get("id", ""), "")
        if address and entry.get("ref"):
            found[_place(entry.get("ref", "").partition(":")[0])] = unquote(address)
    return found


def _read_optional_part(package: Package, name: str) -> Element | None:
    return tree(package.part(name)) if name in package else None


def _read_shared_texts(content: bytes) -> list[Element]:
    return [entry for entry in plain_tree(content) if local(entry.tag) == "si"]


def _unescape(text: str) -> str:
    """The text without the format's own spelling of letters: '_x000D_' is the end of a line."""
    if len(text) > MAX_TEXT:
        raise SheetTooBig
    if "_x" not in text:
        return text
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


def _styles(styles: Element | None, theme: Element | None) -> dict[str, _XlsxStyle]:
    """The cell styles by their number, as the cells name it."""
    if styles is None:
        return {}
    looks = fills.fills(styles, fills.theme_colours(theme), fills.palette(styles))
    formats = {
        entry.get("numFmtId"): entry.get("formatCode", "")
        for entry in styles.iterfind("numFmts/numFmt")
    }
    inks = fills.Inks(fills.theme_colours(theme), fills.palette(styles)).of_fonts(styles)
    found = {}
    for number, entry in enumerate(styles.iterfind("cellXfs/xf")):
        code, font = entry.get("numFmtId", "0"), int(entry.get("fontId", "0"))
        ink, struck = inks[font] if font < len(inks) else ("", False)
        found[str(number)] = _XlsxStyle(
            _get_fill(looks, entry.get("fillId", "0")),
            _is_date(code, formats),
            _is_duration(code, formats),
            _is_percent(code, formats),
            ink,
            struck,
        )
    return found


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


def _get_fill(looks: Sequence[Fill | None], index: str) -> Fill | None:
    return looks[int(index)] if int(index) < len(looks) else None


def _is_date(number: str, formats: Mapping[str | None, str]) -> bool:
    if number not in formats:
        return int(number) in _DATE_FORMATS
    code = _NOT_A_DATE.sub("", formats[number].split(";")[0])
    return any(letter in code.lower() for letter in "dymhs")


def _is_duration(number: str, formats: Mapping[str | None, str]) -> bool:
    """Whether hours are counted past 24, as in [h]:mm."""
    if number not in formats:
        return number == _BUILT_IN_DURATION
    return bool(_COUNTED.search(formats[number].split(";")[0]))


def _is_percent(number: str, formats: Mapping[str | None, str]) -> bool:
    if number not in formats:
        return number in _BUILT_IN_PERCENTS
    return is_percent_format(formats[number])


def _comments(package: Package, name: str) -> dict[tuple[int, int], str]:
    """The comments of a sheet by row number and column, without the words Excel puts around."""
    part = _of_kind(package, name, "/comments")
    if part not in package:
        return {}
    found = {}
    for entry in tree(package.part(part)).iterfind("commentList/comment"):
        text = "".join(node.text or "" for node in entry.iterfind(".//t"))
        found[_place(entry.get("ref", "A1"))] = _THREAD.sub("", _unescape(text)).strip()
    return {place: text for place, text in found.items() if text}
