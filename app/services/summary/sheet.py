"""The summary as a spreadsheet: the same numbers as the page, for those who calculate on."""

from typing import Any

from openpyxl.formatting.rule import DataBarRule, Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from app.models.rules.dates import day_text
from app.services.phrases import Phrases
from app.services.summary import wording
from app.services.summary.view import LAST, Line, Summary, SummaryTable
from app.services.workbooks import (
    ACCENT,
    MUTED,
    Rows,
    lay_out,
    make_paragraph,
    new_workbook,
    save_nameless,
    set_value,
)

_BAR, _GROUND = "8FA8CF", "EDF2F9"


def render_workbook(summary: Summary, words: Phrases) -> bytes:
    """The finished workbook. The same summary gives the same bytes."""
    book, page = new_workbook(words("file").capitalize())
    _Writer(page, words).write(summary)
    lay_out(page, _WIDTHS)
    title, rows = words("rows.title"), _list_rows(summary, words)
    _lay_out_rows(book.create_sheet(title), words, len(rows))
    return save_nameless(book, rows={title: rows})


class _Writer:
    """Writes line by line from the top."""

    def __init__(self, page: Worksheet, words: Phrases) -> None:
        self._page, self._words = page, words
        self._row = 0

    def write(self, summary: Summary) -> None:
        words, totals = self._words, summary.totals
        self._line(words("title"), font=Font(bold=True, size=16, color=ACCENT))
        if summary.organisation:
            self._line(summary.organisation)
        if summary.files:
            self._line(words("title_files", n=len(summary.files)))
        else:
            self._line(words("as_of", day=day_text(totals.as_of)))
        self._row += 1
        for key, count in (("started", totals.started), ("closed", totals.closed)):
            self._line(words(key), count, font=Font(bold=True, size=12), fill=_GROUND)
        if summary.small:
            self._text(words("small_group"))
        for table in summary.tables:
            self._table(table)
        self._notes(summary)

    def _table(self, table: SummaryTable) -> None:
        words = self._words
        self._row += 1
        self._line(wording.table_title(table, words), font=Font(bold=True, size=12, color=ACCENT))
        self._line(wording.describe_table(table, words), font=Font(color=MUTED))
        self._line(words("class_title"), words("people"), font=Font(bold=True), line=True)
        self._bounds(table, [Line("", 0)])
        first = self._row + 1
        if table.crossed:
            titles, rows = wording.grid(table, words)
            named = [
                (f"{label} · {title}", line)
                for label, cells in rows
                for title, line in zip(titles, cells, strict=True)
            ]
        else:
            named = wording.lines(table, words)
        for label, line in named:
            self._line(f"    {label}" if line.fine else label, line.count)
            self._bounds(table, [line])
        bars: Rule = DataBarRule(  # type: ignore[no-untyped-call]
            "num", 0, "num", table.scale, color=f"FF{_BAR}", showValue=True
        )
        self._page.conditional_formatting.add(f"B{first}:B{self._row}", bars)

    def _bounds(self, table: SummaryTable, lines: list[Line]) -> None:
        """Beside a sum of several files, its honest bounds."""
        if table.files == 1:
            return
        for line in lines:
            cell = self._page.cell(self._row, 3)
            cell.value = self._words("bounds")
            if line.bounds is not None:
                cell.value = f"{line.bounds[0]}–{line.bounds[1]}"
            cell.font = Font(bold=not line.name, color=MUTED)
            cell.alignment = Alignment(horizontal="right")

    def _notes(self, summary: Summary) -> None:
        self._row += 1
        self._line(self._words("reading_title"), font=Font(bold=True))
        for text in wording.reading(summary, self._words):
            self._text(text)
        told = wording.notes(summary, self._words)
        if told:
            self._row += 1
            self._line(self._words("notes_title"), font=Font(bold=True))
        for tables, reason in told:
            self._text(f"{tables}: {reason}" if tables else reason)
        if summary.files:
            self._row += 1
            self._line(self._words("files_title"), font=Font(bold=True))
        for text in wording.files(summary, self._words):
            self._text(text)
        self._row += 1
        for line in (self._words("foot"), summary.funder_line):
            if line:
                self._line(line, font=Font(color=MUTED))

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
            set_value(cell, value)
            if font:
                cell.font = font
            if fill:
                cell.fill = PatternFill("solid", start_color=fill)
            if line:
                cell.border = Border(bottom=Side("thin", color=MUTED))
            if column == 2:
                cell.alignment = Alignment(horizontal="right")

    def _text(self, text: str) -> None:
        """A paragraph over both columns."""
        self._line(text)
        make_paragraph(self._page, self._row, text, columns=2, letters=_LETTERS)


def _list_rows(summary: Summary, words: Phrases) -> Rows:
    """One number of one date a row, each with all that it is about, for a pivot table."""
    found = []
    for table in (*summary.tables, *summary.earlier):
        title, counts = wording.table_title(table, words), words(table.stream.value)
        for line in table.lines:
            row, _, column = line.name.partition("/")
            low, high = (line.count, line.count) if table.name == LAST else line.interval
            level = "cross" if table.crossed else "fine" if line.fine else "coarse"
            found.append(
                (
                    title,
                    counts,
                    words(f"rows.{level}"),
                    wording.class_name(row, words),
                    words(f"class.{column}") if column else "",
                    table.as_of,
                    line.count,
                    low,
                    high,
                    table.before_as_of,
                    line.before,
                    table.files,
                )
            )
    return found


def _lay_out_rows(page: Worksheet, words: Phrases, rows: int) -> None:
    """The headings and columns of the sheet for a pivot table, below which so many rows come."""
    page.append([words(f"rows.{name}") for name in _ROWS])
    for head in page[1]:
        head.font = Font(bold=True, color=ACCENT)
    for number, width in enumerate((34, 14, 14, 44, 24, 12, 10, 8, 8, 12, 10, 12), start=1):
        page.column_dimensions[get_column_letter(number)].width = width
    page.freeze_panes = "A2"
    page.auto_filter.ref = f"A1:{get_column_letter(len(_ROWS))}{rows + 1}"


_ROWS = (
    *("table", "counts", "level", "class", "column", "as_of"),
    *("people", "low", "high", "before_as_of", "before", "files"),
)
_WIDTHS = {"A": 62, "B": 22, "C": 12}
_LETTERS = 80
