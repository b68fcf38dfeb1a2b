"""The summary on A4: one page for a steering group, then every table, then how to read them.

Each number has a bar with the interval that it stands for, and beside it the number of the last
date. The pages say nothing but the summary: no author, no program user, no time of writing.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from reportlab.lib.colors import Color, HexColor, white
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak, Spacer

from app.models.rules.dates import day_text
from app.models.rules.summary.classes import Variable
from app.services.documents import fonts
from app.services.documents.page_frame import (
    WIDTH,
    BoxParagraph,
    BoxSpace,
    Heading,
    PageFrame,
    Subheading,
    render_sheet,
)
from app.services.documents.styles import CALM, HAIRLINE, INK, MUTED, styles
from app.services.documents.tagging import DocumentTitle, Tagged, TaggedTable
from app.services.documents.typography import plain
from app.services.phrases import Phrases
from app.services.summary import wording
from app.services.summary.view import LAST, Line, Summary, SummaryTable

STEERING = (LAST, Variable.OUTCOME, Variable.WORKED, Variable.KIND)
"""What a steering group looks at first; where a project has ended, the exact outcomes are that."""

_BAR_COLOUR, _FINE_COLOUR = HexColor("#2B5FAF"), HexColor("#7FA0D2")
_TRACK = HexColor("#E6EBF3")
_NO_TIME = datetime(2000, 1, 1, tzinfo=UTC)
_LABEL, _BEFORE = WIDTH * 0.42, 58.0
_NUMBER, _NUMBER_WITH_BOUNDS = 58.0, 120.0
_INDENT, _HALF_PAGE = 12, 300
_THICK, _MIDDLE = 5, 4.5
_PLAIN: list[Any] = [
    ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 1.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
]


def render_pdf(summary: Summary, words: Phrases) -> bytes:
    """The finished PDF. The same summary gives the same bytes."""
    page = PageFrame(
        title=words("title"),
        language=words.language,
        made_at=_NO_TIME,
        page_words=words("page", page="{page}", pages="{pages}"),
        organisation=" · ".join(filter(None, (summary.organisation, _subtitle(summary, words)))),
        logo=summary.logo,
        foot=words("foot"),
        funder_line=summary.funder_line,
        tagged=True,
        nameless=True,
    )
    return render_sheet(page, _Story(summary, words).flowables())


def _subtitle(summary: Summary, words: Phrases) -> str:
    """Up to when the numbers are, or from how many coaches."""
    if summary.files:
        return words("title_files", n=len(summary.files))
    return words("as_of", day=day_text(summary.totals.as_of))


class _Story:
    """The parts of the paper, in order."""

    def __init__(self, summary: Summary, words: Phrases) -> None:
        self._summary, self._words = summary, words
        self._style = styles()
        value = self._style["value"]
        self._row = ParagraphStyle("row", value, fontSize=9.5, leading=12)
        self._fine = ParagraphStyle("fine", value, fontSize=8.8, leading=11, leftIndent=_INDENT)
        self._number = ParagraphStyle("number", self._row, alignment=TA_RIGHT)
        self._small = ParagraphStyle("small_number", self._fine, alignment=TA_RIGHT, leftIndent=0)
        self._past = ParagraphStyle("past", self._small, textColor=MUTED)
        self._note = ParagraphStyle("note", value, fontSize=9.2, leading=13, spaceAfter=3)

    def flowables(self) -> list[Flowable]:
        """A page for a steering group; where there are tables, all of them from the next on."""
        words, summary = self._words, self._summary
        story: list[Flowable] = [
            DocumentTitle(plain(words("title")), self._style["title"]),
            Tagged(plain(_subtitle(summary, words)), self._style["subtitle"]),
            Spacer(0, 12),
            self._totals(),
            Spacer(0, 10),
        ]
        if summary.small:
            story += [*_box([(words("small_group"), "box")]), Spacer(0, 6)]
        first = self._tables_of_steering()
        for table in first:
            story.append(KeepTogether(self._table(table, coarse_only=True)))
        if not first:
            return [*story, *self._notes()]
        short = words("reading_sum" if summary.files else "reading_short")
        story += [Spacer(0, 10), *_box([(words("bars"), "box"), (short, "box")]), PageBreak()]
        story.append(Heading(plain(words("all_tables")), self._style["heading"]))
        for table in summary.tables:
            made = self._grid(table) if table.crossed else self._table(table)
            story += [CondPageBreak(_HALF_PAGE / 3), KeepTogether(made)]
        return [*story, CondPageBreak(_HALF_PAGE / 2), *self._notes()]

    def _tables_of_steering(self) -> list[SummaryTable]:
        found = [table for table in self._summary.tables if table.name in STEERING]
        if any(table.name == LAST for table in found):
            found = [table for table in found if table.name != Variable.OUTCOME]
        return found or [table for table in self._summary.tables if not table.crossed][:2]

    def _totals(self) -> TaggedTable:
        """The two exact numbers, large."""
        cells = []
        for key, count in (
            ("started", self._summary.totals.started),
            ("closed", self._summary.totals.closed),
        ):
            large = f'<font name="{fonts.BOLD}" size="30">{count}</font>'
            cells.append(
                [
                    Tagged(large, ParagraphStyle("total", self._style["value"], leading=36)),
                    Tagged(f"<b>{plain(self._words(key))}</b>", self._style["value"]),
                    Tagged(plain(self._words(f"{key}_note")), self._style["label"]),
                ]
            )
        looks = [
            *_PLAIN,
            ("BACKGROUND", (0, 0), (0, 0), CALM.ground),
            ("BACKGROUND", (2, 0), (2, 0), CALM.ground),
            ("LEFTPADDING", (0, 0), (-1, -1), 12),
            ("TOPPADDING", (0, 0), (-1, -1), 6),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
        ]
        gap = 14.0
        half = (WIDTH - gap) / 2
        return TaggedTable(
            [[cells[0], "", cells[1]]], colWidths=[half, gap, half], style=looks, hAlign="LEFT"
        )

    def _head(self, table: SummaryTable) -> list[Flowable]:
        return [
            Subheading(plain(wording.table_title(table, self._words)), self._style["subheading"]),
            Tagged(plain(wording.describe_table(table, self._words)), self._style["label"]),
            Spacer(0, 3),
        ]

    def _table(self, table: SummaryTable, *, coarse_only: bool = False) -> list[Flowable]:
        """One class a line: its words, a bar with its interval, its number, and the one before."""
        lines = [
            one for one in wording.lines(table, self._words) if not coarse_only or not one[1].fine
        ]
        compared = table.before_as_of is not None
        rows: list[list[Any]] = []
        if compared and table.before_as_of is not None:
            days = (table.as_of, table.before_as_of)
            rows.append(["", "", *(Tagged(plain(day_text(day)), self._past) for day in days)])
        rows += [self._line(table, label, line, compared=compared) for label, line in lines]
        number = _NUMBER_WITH_BOUNDS if table.files > 1 else _NUMBER
        past = [_BEFORE] if compared else []
        widths = [_LABEL, WIDTH - _LABEL - number - sum(past), number, *past]
        return [
            *self._head(table),
            TaggedTable(rows, colWidths=widths, style=_PLAIN, hAlign="LEFT"),
        ]

    def _line(self, table: SummaryTable, label: str, line: Line, *, compared: bool) -> list[Any]:
        count = plain(wording.number(line, self._words))
        before = "" if line.before is None else str(line.before)
        cells: list[Any] = [
            Tagged(plain(label), self._fine if line.fine else self._row),
            _IntervalBar(line, table),
            Tagged(count, self._small) if line.fine else Tagged(f"<b>{count}</b>", self._number),
        ]
        return [*cells, Tagged(before, self._past)] if compared else cells

    def _grid(self, table: SummaryTable) -> list[Flowable]:
        """A two-way table: a row of classes, in each of its columns a number with its bar."""
        titles, rows = wording.grid(table, self._words)
        column = ParagraphStyle("column", self._style["label"], alignment=TA_RIGHT, fontSize=8)
        cells: list[list[Any]] = [["", *(Tagged(plain(title), column) for title in titles)]]
        for label, lines in rows:
            cells.append(
                [
                    Tagged(plain(label), self._row),
                    *([self._cell(line), _IntervalBar(line, table, left=10)] for line in lines),
                ]
            )
        label_width = WIDTH * 0.34
        wide = (WIDTH - label_width) / len(titles)
        widths = [label_width, *[wide] * len(titles)]
        looks = [*_PLAIN, ("LINEBELOW", (0, 0), (-1, -1), 0.4, HAIRLINE)]
        return [
            *self._head(table),
            TaggedTable(cells, colWidths=widths, style=looks, hAlign="LEFT"),
        ]

    def _cell(self, line: Line) -> Tagged:
        count, _, bounds = wording.short_number(line).partition(" ")
        small = f' <font size="7.6">{plain(bounds)}</font>' if bounds else ""
        return Tagged(f"<b>{plain(count)}</b>{small}", self._number)

    def _notes(self) -> list[Flowable]:
        """How to read the numbers, where they are from, what is missing and why."""
        words = self._words
        story: list[Flowable] = [self._title("reading_title")]
        texts = [*wording.reading(self._summary, words)]
        story += [Tagged(plain(text), self._note) for text in texts]
        files = wording.files(self._summary, words)
        if files:
            story.append(self._title("files_title"))
        story += [Tagged(plain(text), self._note) for text in files]
        told = wording.notes(self._summary, words)
        if told:
            story.append(self._title("notes_title"))
        for tables, reason in told:
            lead = f"<b>{plain(tables)}:</b> " if tables else ""
            story.append(Tagged(f"{lead}{plain(reason)}", self._note))
        return story

    def _title(self, key: str) -> Heading:
        return Heading(plain(self._words(key)), self._style["heading"])


def _box(texts: Sequence[tuple[str, str]]) -> list[Flowable]:
    """Paragraphs on a calm ground."""
    made: list[Flowable] = [BoxSpace(CALM, 7)]
    for text, name in texts:
        style = ParagraphStyle("calm", styles()[name], fontSize=9.2, leading=13)
        line = BoxParagraph(plain(text), style)
        line.tint = CALM
        made.append(line)
    return [*made, BoxSpace(CALM, 8)]


class _IntervalBar(Flowable):  # type: ignore[misc]
    """A bar of a rounded number, the interval that it stands for, and a tick for the one before.

    The number beside it, and the sentence on how to read it, say the same in words.
    """

    def __init__(self, line: Line, table: SummaryTable, *, left: float = 0.0) -> None:
        super().__init__()
        self._line, self._left = line, left
        self._exact = table.name == LAST
        low, high = (line.count, line.count) if self._exact else line.interval
        self._interval = low, high
        self._scale = max(1, table.scale, line.count)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        return width, 9

    def draw(self) -> None:
        with self.canv.tags.artifact():
            self.canv.saveState()
            self._draw_bar()
            if not self._exact:
                self._draw_interval()
            if self._line.before is not None:
                at = self._place(self._line.before)
                self.canv.setFillColor(white)
                self.canv.setStrokeColor(INK)
                self.canv.circle(at, _MIDDLE, 1.7, stroke=1, fill=1)
            self.canv.restoreState()

    def _place(self, people: int) -> float:
        most = self.width - self._left
        return self._left + most * min(1.0, people / self._scale)

    def _draw_bar(self) -> None:
        """A thick line with round ends, which is shorter to say than a box with round corners."""
        self.canv.setLineCap(1)
        self.canv.setLineWidth(_THICK)
        self._draw_line(_TRACK, self.width - self._left)
        if self._line.count:
            colour = _FINE_COLOUR if self._line.fine else _BAR_COLOUR
            self._draw_line(colour, max(_THICK, self._place(self._line.count) - self._left))
        self.canv.setLineCap(0)

    def _draw_line(self, colour: Color, wide: float) -> None:
        self.canv.setStrokeColor(colour)
        end = _THICK / 2
        self.canv.line(self._left + end, _MIDDLE, self._left + wide - end, _MIDDLE)

    def _draw_interval(self) -> None:
        low, high = map(self._place, self._interval)
        self.canv.setStrokeColor(INK)
        self.canv.setLineWidth(0.7)
        self.canv.line(low, _MIDDLE, high, _MIDDLE)
        for at in (low, high):
            self.canv.line(at, 2.2, at, 6.8)
