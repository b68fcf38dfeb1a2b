"""What every spreadsheet of the program has in common: its page, its words, and no maker's name."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from html import escape
from io import BytesIO
from typing import Any, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.compat import safe_string
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import to_excel
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.dimensions import SheetDimension
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from app.services.documents.typography import printable

Rows = Sequence[Sequence[str | int | date | None]]

ACCENT, MUTED = "24406F", "525C6E"
DAY_FORMAT = "d.m.yyyy"
_LINE = 15.5  # points of a line's height
_NO_PROPERTIES = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    b"<cp:coreProperties xmlns:cp="
    b'"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'
)
_NO_PROGRAM = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    b"<Properties xmlns="
    b'"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>'
)
_PROPERTIES = {"docProps/core.xml": _NO_PROPERTIES, "docProps/app.xml": _NO_PROGRAM}
_NO_TIME = (1980, 1, 1, 0, 0, 0)


def new_workbook(title: str) -> tuple[Workbook, Worksheet]:
    """A workbook and its one sheet, which has this title."""
    book = Workbook()
    page = book.active
    assert isinstance(page, Worksheet)  # noqa: S101 - a new workbook has one
    page.title = title
    return book, page


def lay_out(page: Worksheet, widths: Mapping[str, int], *, pages_high: int = 0) -> None:
    """Print the sheet on A4, as wide as one page.

    Args:
        page: The sheet.
        widths: The width of each column in letters, by its letter.
        pages_high: On how many pages it has to fit; 0 for as many as it takes.
    """
    for column, width in widths.items():
        page.column_dimensions[column].width = width
    page.sheet_view.showGridLines = False
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, pages_high
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def set_value(cell: Cell | MergedCell, value: Any) -> None:
    """Write a number or words; words are never a formula, whatever a municipality is called."""
    cell.value = printable(value) if isinstance(value, str) else value
    if isinstance(value, str):
        cell.data_type = "s"


def make_paragraph(page: Worksheet, row: int, text: str, *, columns: int, letters: int) -> None:
    """Give a text that stands in the first cell of a row the room of a paragraph.

    A spreadsheet does not find the height by itself.

    Args:
        page: The sheet.
        row: The row, from 1.
        text: What stands there.
        columns: How many columns it goes over.
        letters: How many letters fit on a line of these.
    """
    page.merge_cells(start_row=row, end_row=row, start_column=1, end_column=columns)
    page.cell(row, 1).alignment = Alignment(wrap_text=True, vertical="top")
    page.row_dimensions[row].height = _LINE * (len(text) // letters + 1)


def save_nameless(book: Workbook, *, rows: Mapping[str, Rows] | None = None) -> bytes:
    """The file without author, program and times, in the package's parts too.

    The same workbook gives the same bytes.

    Args:
        book: The workbook.
        rows: By a sheet's title, many rows of words, whole numbers, days and nothing that stand
            below its own. As cells of the workbook they would take five times as long.
    """
    target = BytesIO()
    with _NamelessPackage(target, "w") as package:
        _InMemoryWriter(book, package, rows or {}).write_data()
    return target.getvalue()


class _NamelessPackage(ZipFile):
    """A package whose parts have no time, and whose properties name nobody and no program."""

    def writestr(self, name: Any, part: Any, *_compressed: Any) -> None:
        """Pack one part."""
        part = _PROPERTIES.get(name, part)
        super().writestr(ZipInfo(name, _NO_TIME), part, ZIP_DEFLATED)


class _InMemoryWriter(ExcelWriter):
    """Writes a workbook without a temporary file, which would hold names unencrypted.

    openpyxl's own writer puts each sheet into one on its way into the package, and offers no other
    way; what it does around that is done here too.
    """

    _archive: ZipFile

    def __init__(self, book: Workbook, archive: ZipFile, rows: Mapping[str, Rows]) -> None:
        super().__init__(book, archive)
        self._rows = rows

    def write_worksheet(self, ws: Any) -> None:
        """Write one sheet with its charts and pictures into the package."""
        drawing: Any = SpreadsheetDrawing()
        drawing.charts, drawing.images = ws._charts, ws._images  # noqa: SLF001
        ws._drawing = drawing  # noqa: SLF001
        sheet: Any = _PlainRowsWriter(ws, self._rows.get(ws.title, ()))
        sheet.write()
        ws._rels = sheet._rels  # noqa: SLF001
        self._archive.writestr(ws.path[1:], sheet.read())
        self.manifest.append(ws)


class _PlainRowsWriter(WorksheetWriter):
    """Writes rows of plain cells as text: openpyxl builds a tree of each, and takes far longer.

    A row with anything else (a formula, a link, a truth value) is written its way.
    """

    def __init__(self, page: Worksheet, more: Rows) -> None:
        super().__init__(page, out=BytesIO())
        self._page, self._more = page, more

    def write_dimensions(self) -> None:
        """Write from which cell to which the sheet goes."""
        last = self._page.max_row + len(self._more)
        ref = f"A1:{get_column_letter(self._page.max_column)}{last}"
        self.xf.send(SheetDimension(ref if self._more else self._page.dimensions).to_tree())

    def write_rows(self) -> None:
        """Write the rows of the sheet's cells, and below them those that it has no cells of."""
        xf: Any = self.xf.send(True)  # noqa: FBT003 - its way
        with xf.element("sheetData"):
            for number, cells in self.rows():
                self.write_row(xf, cells, number)
            if self._more:
                self._write_more(xf)
        self.xf.send(None)

    def _write_more(self, xf: Any) -> None:
        """Write the rows that have no cells; a cell is made for the style of their days alone."""
        day = Cell(self._page, 1, 1)
        day.number_format = DAY_FORMAT
        style = f' s="{day.style_id}"'
        for number, values in enumerate(self._more, start=self._page.max_row + 1):
            made = "".join(
                _write_value(
                    f"{get_column_letter(column)}{number}",
                    value,
                    _KINDS[type(value)],
                    style if type(value) is date else "",
                )
                for column, value in enumerate(values, start=1)
                if value is not None
            )
            xf._file(f'<row r="{number}">{made}</row>')  # noqa: SLF001

    def write_row(self, xf: Any, row: Iterable[Cell | MergedCell], row_idx: int) -> None:
        """Write one row."""
        cells, page = list(row), cast(Worksheet, self.ws)
        if not all(map(_is_plain, cells)):
            super().write_row(xf, cells, row_idx)
            return
        about = {"r": f"{row_idx}", **dict(page.row_dimensions.get(row_idx, {}))}
        with xf.element("row", about):
            xf._file("".join(map(_write_plain, cells)))  # noqa: SLF001 - its write() would escape it


_KINDS = {str: "s", int: "n", type(None): "n", date: "d"}
_PLAIN = set(_KINDS.items())


def _is_plain(cell: Any) -> bool:
    """Whether a cell is of words, of a whole number, of a day or of nothing."""
    return (type(cell.value), cell.data_type) in _PLAIN and not (cell.hyperlink or cell.comment)


def _write_plain(cell: Any) -> str:
    """A plain cell as openpyxl would write it."""
    if cell.value is None and not cell.has_style:
        return ""
    style = f' s="{cell.style_id}"' if cell.has_style else ""
    return _write_value(cell.coordinate, cell.value, cell.data_type, style)


def _write_value(place: str, value: Any, kind: str, style: str) -> str:
    head = f'<c r="{place}"{style} t="{"inlineStr" if kind == "s" else "n"}"'
    if value is None or value == "":
        return f"{head} />"
    if kind == "s":
        kept = ' xml:space="preserve"' if value.strip() not in ("", value) else ""
        return f"{head}><is><t{kept}>{escape(value, quote=False)}</t></is></c>"
    number: Any = to_excel(value) if kind == "d" else value  # type: ignore[no-untyped-call]
    return f"{head}><v>{safe_string(number)}</v></c>"
