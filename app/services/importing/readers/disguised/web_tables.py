"""A page of HTML tables that is called a workbook: what many old registers export as ".xls".

Nothing is fetched and nothing runs: the page is walked through as text, its tables taken as
sheets, each cell with the words and the colour that it shows.
"""

import codecs
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from app.services.errors import SheetTooBig
from app.services.importing.readers.disguised.page_looks import (
    NO_LOOKS,
    CellLooks,
    find_class_looks,
    find_own_looks,
)
from app.services.importing.readers.encodings import decode_text
from app.services.importing.readers.workbook import (
    EMPTY,
    MAX_CELLS,
    MAX_COLUMNS,
    MAX_ROWS,
    MAX_SHEETS,
    MAX_TEXT,
    Cell,
    SheetRow,
    Workbook,
    Worksheet,
)

_BEGINS = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|[a-z])", re.I)
_TABLE = re.compile(rb"<table[\s>]", re.IGNORECASE)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_SHEET_NAME = re.compile(r"<x:Name>([^<]*)</x:Name>", re.IGNORECASE)
_HEAD = 4096  # bytes
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LONGEST_RUN = 2**17  # letters without the end of a tag; the walk is slow on such
_BREAKS = frozenset({"br", "p", "div", "li"})


def is_web_page(content: bytes) -> bool:
    """Whether the file is a page with a table in it."""
    if content.startswith(_WIDE):
        content = content[2:].replace(b"\0", b"")
    head = content[:_HEAD].removeprefix(codecs.BOM_UTF8)
    return bool(_BEGINS.match(head)) and bool(_TABLE.search(content))


def read(content: bytes, name: str) -> Workbook:
    """The tables of a page as a workbook.

    Args:
        content: The bytes of the file.
        name: What a sheet is called whose name the page doesn't tell.

    Raises:
        NotASpreadsheet: It is no text.
        SheetTooBig: There are too many rows, columns or tables.
    """
    named = _CHARSET.search(content[:_HEAD])
    text = decode_text(content, named[1].decode() if named else "")
    if max(map(len, text.split(">"))) > _LONGEST_RUN:
        raise SheetTooBig
    page = _Page(find_class_looks(text))
    page.feed(text)
    page.close()
    names = _SHEET_NAME.findall(text)
    tables = [table for table in page.tables if table.rows]
    return Workbook(
        tuple(
            Worksheet(
                names[at] if at < len(names) else name if len(tables) == 1 else f"{name} {at + 1}",
                tuple(table.rows),
                merged=tuple(table.merged),
            )
            for at, table in enumerate(tables)
        )
    )


@dataclass
class _WebTable:
    """A table that is being read; `taken` are the cells that a cell above reaches down into."""

    rows: list[SheetRow] = field(default_factory=list)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    cells: dict[int, Cell] = field(default_factory=dict)
    taken: dict[int, int] = field(default_factory=dict)
    number: int = 0
    column: int = 0
    places: int = 0
    looks: CellLooks = NO_LOOKS

    def start_row(self, looks: CellLooks) -> None:
        self.end_row()
        self.number, self.column, self.cells, self.looks = self.number + 1, 0, {}, looks

    def end_row(self) -> None:
        if any(self.cells.values()):
            width = max(self.cells) + 1
            self.places += width
            if len(self.rows) >= MAX_ROWS or self.places > MAX_CELLS:
                raise SheetTooBig
            cells = tuple(self.cells.get(at, EMPTY) for at in range(width))
            self.rows.append(SheetRow(self.number, cells, self.looks.fill))
        self.taken = {at: left - 1 for at, left in self.taken.items() if left > 1}
        self.cells = {}

    def take(self, cell: Cell, wide: int, high: int) -> None:
        while self.column in self.taken:
            self.column += 1
        if self.column + wide > MAX_COLUMNS:
            raise SheetTooBig
        if cell:
            self.cells[self.column] = cell
        if high > 1:
            self.taken |= dict.fromkeys(range(self.column, self.column + wide), high)
        if wide > 1 or high > 1:
            bottom, right = self.number + high - 2, self.column + wide - 1
            self.merged.append((self.number - 1, self.column, bottom, right))
        self.column += wide


class _Page(HTMLParser):
    """Walks through the tables of a page; a table within a cell is part of its words."""

    def __init__(self, classes: dict[str, CellLooks]) -> None:
        super().__init__()
        self.tables: list[_WebTable] = []
        self._classes = classes
        self._depth = 0
        self._hidden = 0
        self._words: list[str] | None = None
        self._cell: dict[str, str] = {}
        self._looks = NO_LOOKS
        self._link = ""
        self._length = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in ("style", "script"):
            self._hidden += 1
        elif tag == "table":
            self._depth += 1
            if self._depth == 1:
                if len(self.tables) >= MAX_SHEETS:
                    raise SheetTooBig
                self.tables.append(_WebTable())
        elif self._depth == 1 and tag == "tr":
            self._end_cell()
            self.tables[-1].start_row(find_own_looks(tag, given, self._classes))
        elif self._depth == 1 and tag in ("td", "th"):
            self._end_cell()
            self._words, self._cell, self._link, self._length = [], given, "", 0
            self._looks = find_own_looks(tag, given, self._classes)
        elif self._words is not None:
            self._start_within(tag, given)

    def _start_within(self, tag: str, given: dict[str, str]) -> None:
        """An element within a cell: its looks are the cell's, but for the colour behind a word."""
        inner = find_own_looks(tag, given, self._classes)._replace(fill=None)
        self._looks = inner.merge_with(self._looks)
        if tag == "a":
            self._link = self._link or given.get("href", "")
        elif self._words and tag in (*_BREAKS, "tr"):
            self._words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("style", "script"):
            self._hidden = max(0, self._hidden - 1)
        elif tag == "table" and self._depth:
            self._depth -= 1
            if not self._depth:
                self._end_cell()
                self.tables[-1].end_row()
        elif self._depth == 1 and tag in ("td", "th", "tr"):
            self._end_cell()

    def handle_data(self, data: str) -> None:
        if self._words is None or self._hidden:
            return
        self._length += len(data)
        if self._length > MAX_TEXT:
            raise SheetTooBig
        self._words.append(re.sub(r"\s+", " ", data))

    def close(self) -> None:
        super().close()
        self._end_cell()
        for table in self.tables:
            table.end_row()

    def _end_cell(self) -> None:
        if self._words is None or not self.tables:
            return
        table, lines = self.tables[-1], "".join(self._words).split("\n")
        text = "\n".join(line for each in lines if (line := " ".join(each.split())))
        cell = table.looks.merge_with(self._looks).make_cell(text)
        if cell and self._link:
            cell = cell._replace(link=self._link)
        table.take(cell, _span(self._cell, "colspan"), _span(self._cell, "rowspan"))
        self._words = None


def _span(given: dict[str, str], name: str) -> int:
    """How many columns or rows a cell covers."""
    told = given.get(name, "1").strip()
    return min(max(1, int(told)), MAX_COLUMNS) if told.isdecimal() and len(told) < 6 else 1
