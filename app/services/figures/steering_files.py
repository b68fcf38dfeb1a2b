"""The steering report as a text document and as a spreadsheet, to edit further."""

from typing import Any

from openpyxl.chart import BarChart, Reference
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from app.services.documents import form_docx
from app.services.figures.steering_draft import DraftSection, SteeringDraft
from app.services.phrases import Phrases
from app.services.workbooks import (
    ACCENT,
    MUTED,
    lay_out,
    make_paragraph,
    new_workbook,
    save_nameless,
    set_value,
)

_WIDTHS = {"A": 52, "B": 12, "C": 12, "D": 16}
_LETTERS = 84
_COLUMNS, _FACT_COLUMNS = (4000, 900, 2000, 2700), (4900, 4700)
"""Of the text document, in twentieths of a point: words, count, share, bar."""
_PAGE_ROWS = 95
"""So many rows of the workbook stand on a printed page, as wide as it is with its charts."""
_BLOCK, _LONGEST = "█", 14
"""What a bar of a text document is made of, and how many at the most."""


def render_docx(draft: SteeringDraft, words: Phrases) -> bytes:
    """The report as a text document; the same report gives the same bytes."""
    write = form_docx.paragraph
    body = [write(words(_title_key(draft)), "Title"), write(draft.period)]
    body += [write(text, bold=not place) for place, text in enumerate(_warn(draft, words))]
    body += [write(text) for text in _split(draft.comment)]
    body.append(
        form_docx.table(
            [[one.word, str(one.count), told] for one, told in _targets(draft, words)], _COLUMNS
        )
    )
    if draft.facts:
        body.append(form_docx.table([list(fact) for fact in draft.facts], _FACT_COLUMNS))
    for section in draft.sections:
        body.append(write(section.title, "Heading1"))
        body += [write(text) for text in (*_split(section.about), *_split(section.comment))]
        most = max((one.count for one in section.lines), default=0)
        rows = [
            [
                one.word,
                str(one.count),
                ", ".join(part for part in (_format_share(one.share), one.more) if part),
                *([_BLOCK * round(_LONGEST * one.count / most)] if draft.pictures and most else []),
            ]
            for one in section.lines
        ]
        pictures = int(draft.pictures)
        body.append(form_docx.table(rows, _COLUMNS, pictures) if rows else write(words("none")))
    body += [write(text) for text in (*draft.notes, *_foot(draft))]
    return form_docx.package("".join(body), words.language)


def render_workbook(draft: SteeringDraft, words: Phrases) -> bytes:
    """The report as a workbook of one sheet, with a chart a section where pictures are wanted."""
    book, page = new_workbook(words("sheet"))
    _SheetWriter(page, words, parted=not draft.one_page).write(draft)
    lay_out(page, _WIDTHS, pages_high=int(draft.one_page))
    return save_nameless(book)


class _SheetWriter:
    """Writes line by line from the top; `parted` where several pages may be printed of it."""

    def __init__(self, page: Worksheet, words: Phrases, *, parted: bool) -> None:
        self._page, self._words, self._parted = page, words, parted
        self._row = 0
        self._page_begins = 0

    def write(self, draft: SteeringDraft) -> None:
        words = self._words
        self._line(words(_title_key(draft)), font=Font(bold=True, size=16, color=ACCENT))
        self._line(draft.period)
        for number, line in enumerate(_warn(draft, words)):
            self._text(line, font=Font(bold=not number))
        for line in _split(draft.comment):
            self._text(line)
        self._row += 1
        for one, target in _targets(draft, words):
            self._line(one.word, one.count, target, font=Font(bold=True))
        for word, value in draft.facts:
            self._line(word, value)
        for section in draft.sections:
            self._section(section, pictures=draft.pictures)
        self._row += 1
        for line in (*draft.notes, *_foot(draft)):
            self._text(line, font=Font(color=MUTED))

    def _section(self, section: DraftSection, *, pictures: bool) -> None:
        needed = 2 + max(len(section.lines), int(2 * _height(section)) if pictures else 0)
        full = self._row + needed > self._page_begins + _PAGE_ROWS
        if self._parted and full:  # no table or chart is cut
            self._page.row_breaks.append(Break(id=self._row))
            self._page_begins = self._row
        self._row += 1
        self._line(section.title, font=Font(bold=True, size=12, color=ACCENT))
        if section.about:
            self._text(section.about, font=Font(color=MUTED))
        for line in _split(section.comment):
            self._text(line)
        first = self._row + 1
        for one in section.lines:
            self._line(one.word, one.count, one.share, one.more)
        if not section.lines:
            self._line(self._words("none"))
        elif pictures:
            self._chart(section, first)

    def _chart(self, section: DraftSection, first: int) -> None:
        chart = BarChart()
        chart.type, chart.legend, chart.title = "bar", None, section.title
        chart.height, chart.width = _height(section), 14
        chart.y_axis.delete = False
        chart.x_axis.delete = False
        chart.x_axis.scaling.orientation = "maxMin"
        chart.add_data(Reference(self._page, min_col=2, min_row=first, max_row=self._row))
        chart.set_categories(Reference(self._page, min_col=1, min_row=first, max_row=self._row))
        self._page.add_chart(chart, f"F{first - 1}")
        # The next section starts below the picture.
        self._row = max(self._row, first + int(chart.height * 2) - 1)

    def _line(self, *values: Any, font: Font | None = None) -> None:
        self._row += 1
        for column, value in enumerate(values, 1):
            if value is None or value == "":
                continue
            cell = self._page.cell(self._row, column)
            set_value(cell, value)
            if isinstance(value, float):
                cell.number_format = "0 %"
            if font:
                cell.font = font
            if column > 1:
                cell.alignment = Alignment(horizontal="right")

    def _text(self, text: str, font: Font | None = None) -> None:
        """A paragraph over all columns."""
        self._line(text, font=font)
        make_paragraph(self._page, self._row, text, columns=4, letters=_LETTERS)


def _height(section: DraftSection) -> float:
    """Of a section's chart, in centimetres: about two rows each."""
    return 2.5 + 0.6 * len(section.lines)


def _split(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _title_key(draft: SteeringDraft) -> str:
    return "anonymous_title" if draft.anonymous else "title"


def _warn(draft: SteeringDraft, words: Phrases) -> tuple[str, str]:
    """How far the report may go: a heading and a sentence."""
    if draft.anonymous:
        told = words("anonymous_text", recipient=draft.recipient)
        return words("anonymous_marking"), told
    return words("warning"), words("warning_text", recipient=draft.recipient)


def _targets(draft: SteeringDraft, words: Phrases) -> list[tuple[Any, str]]:
    return [
        (one, "" if one.target is None else words("target", n=one.target))
        for one in draft.key_figures
    ]


def _foot(draft: SteeringDraft) -> list[str]:
    head = draft.letterhead
    return [line for line in (head.organisation, head.coach_contact, head.funder_line) if line]


def _format_share(share: float | None) -> str:
    return "" if share is None else f"{round(share * 100)} %"
