"""The summary as a spreadsheet: the same numbers as the page, for those who calculate on."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.formatting.rule import DataBarRule, Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from app.models.rules.dates import day_text
from app.services.documents.typography import printable
from app.services.phrases import Phrases
from app.services.summary import wording
from app.services.summary.release import Summary

_ACCENT, _MUTED, _BAR, _GROUND = "24406F", "525C6E", "8FA8CF", "EDF2F9"
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


def made(summary: Summary, words: Phrases) -> bytes:
    """The finished workbook. The same summary gives the same bytes."""
    book = Workbook()
    page = book.active
    assert isinstance(page, Worksheet)  # noqa: S101 - a new workbook has one
    page.title = words("file").capitalize()
    _Writer(page, words).write(summary)
    _set_up(page)
    target = BytesIO()
    book.save(target)
    return _nameless(target.getvalue())


class _Writer:
    """Writes line by line from the top."""

    def __init__(self, page: Worksheet, words: Phrases) -> None:
        self._page, self._words = page, words
        self._row = 0

    def write(self, summary: Summary) -> None:
        words = self._words
        self._line(words("title"), font=Font(bold=True, size=16, color=_ACCENT))
        if summary.organisation:
            self._line(summary.organisation)
        self._line(words("as_of", day=day_text(summary.as_of)))
        self._row += 1
        for key, count in (("started", summary.started), ("closed", summary.closed)):
            self._line(words(key), count, font=Font(bold=True, size=12), fill=_GROUND)
        for shown in summary.tables:
            self._row += 1
            self._line(wording.heading(shown, words), font=Font(bold=True, size=12, color=_ACCENT))
            self._line(wording.about(shown, words), font=Font(color=_MUTED))
            self._line(words("class_title"), words("people"), font=Font(bold=True), line=True)
            first = self._row + 1
            for label, count in wording.lines(shown, words):
                self._line(label, count)
            bars: Rule = DataBarRule(  # type: ignore[no-untyped-call]
                "num", 0, "num", shown.covered, color=f"FF{_BAR}", showValue=True
            )
            self._page.conditional_formatting.add(f"B{first}:B{self._row}", bars)
        self._notes(summary)

    def _notes(self, summary: Summary) -> None:
        missing = wording.missing(summary, self._words)
        if missing:
            self._row += 1
            self._line(self._words("missing_title"), font=Font(bold=True))
        for tables, reason in missing:
            self._text(f"{tables}: {reason}")
        self._row += 1
        self._line(self._words("reading_title"), font=Font(bold=True))
        self._text(wording.reading(self._words))
        for line in (self._words("foot"), summary.funder_line):
            if line:
                self._line(line, font=Font(color=_MUTED))

    def _line(
        self,
        text: str,
        count: Any = None,
        *,
        font: Font | None = None,
        fill: str = "",
        line: bool = False,
    ) -> None:
        self._row += 1
        for column, value in ((1, text), (2, count)):
            cell = self._page.cell(self._row, column)
            cell.value = printable(value) if isinstance(value, str) else value
            if isinstance(value, str):
                cell.data_type = "s"  # never a formula, whatever the organisation is called
            if font:
                cell.font = font
            if fill:
                cell.fill = PatternFill("solid", start_color=fill)
            if line:
                cell.border = Border(bottom=Side("thin", color=_MUTED))
            if column == 2:
                cell.alignment = Alignment(horizontal="right")

    def _text(self, text: str) -> None:
        """A paragraph over both columns; a spreadsheet does not find its height by itself."""
        self._line(text)
        self._page.merge_cells(start_row=self._row, end_row=self._row, start_column=1, end_column=2)
        self._page.cell(self._row, 1).alignment = Alignment(wrap_text=True, vertical="top")
        self._page.row_dimensions[self._row].height = 15.5 * (len(text) // _LETTERS + 1)


_WIDTHS = {"A": 62, "B": 22}
_LETTERS = 80


def _set_up(page: Worksheet) -> None:
    for column, width in _WIDTHS.items():
        page.column_dimensions[column].width = width
    page.sheet_view.showGridLines = False
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _nameless(data: bytes) -> bytes:
    """The same workbook without author, program and times, in the package's parts too."""
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as fresh:
        for name, part in _parts(data):
            fresh.writestr(ZipInfo(name, _NO_TIME), part, ZIP_DEFLATED)
    return target.getvalue()


def _parts(data: bytes) -> Iterator[tuple[str, bytes]]:
    with ZipFile(BytesIO(data)) as package:
        for name in package.namelist():
            yield name, _PROPERTIES.get(name) or package.read(name)
