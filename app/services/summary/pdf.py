"""The summary on A4: two totals, tables with bars of the rounded numbers, how to read them.

The page says nothing but the summary: no author, no program user, no time of writing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from app.models.rules.dates import day_text
from app.services.documents import fonts
from app.services.documents.sheet import LOCALES, Logo
from app.services.documents.styles import CALM, HAIRLINE, styles
from app.services.documents.typography import plain
from app.services.phrases import Phrases
from app.services.summary import wording
from app.services.summary.view import Line, Summary, SummaryTable

_SIDE, _TOP, _BOTTOM = 20 * mm, 16 * mm, 21 * mm
_WIDTH, _HEIGHT = A4[0] - 2 * _SIDE, A4[1]
_LOGO = (40 * mm, 11 * mm)
_GUTTER = 11 * mm
_COLUMN = (_WIDTH - _GUTTER) / 2
_BAR_COLOUR, _FINE_COLOUR = HexColor("#2B5FAF"), HexColor("#7FA0D2")
_TRACK = HexColor("#E6EBF3")
_BAR_HEIGHT, _FINE_BAR = 5, 3.5
_INDENT, _PADDING, _BETWEEN, _AIR = 12, 14, 8, 8


def render_pdf(summary: Summary, words: Phrases) -> bytes:
    """The finished PDF. The same summary gives the same bytes."""
    fonts.register()
    target = BytesIO()
    canvas = Canvas(
        target,
        pagesize=A4,
        invariant=1,
        lang=LOCALES[words.language],
        initialFontName=fonts.REGULAR,
    )
    canvas.setTitle(words("title"))
    for name in (canvas.setAuthor, canvas.setSubject, canvas.setCreator, canvas.setProducer):
        name("")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    _Page(canvas, summary, words).draw()
    canvas.save()
    return target.getvalue()


@dataclass(frozen=True)
class _IntervalBar:
    """A bar within a block: where its lower left corner is, and how much of it is full."""

    right: float
    down: float
    width: float
    height: float
    share: float


@dataclass(frozen=True)
class _Block:
    """Something of a known height that draws itself with its top left corner at a point."""

    height: float
    parts: Sequence[tuple[Any, float, float]]
    bars: Sequence["_IntervalBar"] = ()
    ground: bool = False

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        canvas.saveState()
        if self.ground:
            canvas.setFillColor(CALM.ground)
            canvas.roundRect(x, top - self.height, width, self.height, 5, stroke=0, fill=1)
        for bar in self.bars:
            place = (x + bar.right, top - bar.down)
            canvas.setFillColor(_TRACK)
            canvas.roundRect(*place, bar.width, bar.height, bar.height / 2, stroke=0, fill=1)
            canvas.setFillColor(_FINE_COLOUR if bar.height == _FINE_BAR else _BAR_COLOUR)
            if bar.share:
                long = max(bar.width * bar.share, bar.height)
                canvas.roundRect(*place, long, bar.height, bar.height / 2, stroke=0, fill=1)
        canvas.restoreState()
        for paragraph, right, down in self.parts:
            paragraph.drawOn(canvas, x + right, top - down)


class _Page:
    """Draws from the top down; notes that find no room continue on a second page."""

    def __init__(self, canvas: Canvas, summary: Summary, words: Phrases) -> None:
        self._canvas, self._summary, self._words = canvas, summary, words
        self._style = styles()
        text = {"fontSize": 9.2, "leading": 12}
        self._row = ParagraphStyle("row", self._style["value"], **text)
        self._number = ParagraphStyle("number", self._row, alignment=TA_RIGHT)
        self._fine = ParagraphStyle("fine", self._row, fontSize=8.6, leading=11)
        self._column = ParagraphStyle(
            "column", self._style["label"], alignment=TA_RIGHT, fontSize=7.6, leading=9
        )
        self._note = ParagraphStyle("note", self._style["value"], fontSize=9, leading=13)
        self._y = _HEIGHT - _TOP

    def draw(self) -> None:
        self._frame(self._summary.organisation)
        self._title()
        self._totals()
        if self._summary.small:
            self._put(Paragraph(plain(self._words("small_group")), self._note), 12)
        self._body()

    def _frame(self, head: str) -> None:
        """Whose it is above, the kind of document and the funder below, on each page."""
        canvas, style = self._canvas, self._style
        foot = [self._words("foot"), self._summary.funder_line]
        text = Paragraph("<br/>".join(plain(line) for line in foot if line), style["running"])
        _, height = text.wrap(_WIDTH, _HEIGHT)
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.6)
        canvas.line(_SIDE, _BOTTOM - 5, _SIDE + _WIDTH, _BOTTOM - 5)
        text.drawOn(canvas, _SIDE, _BOTTOM - 11 - height)
        logo = Logo(self._summary.logo, _LOGO)
        logo.draw(canvas, _SIDE + _WIDTH - logo.width, self._y + 6)
        if head:
            self._put(Paragraph(plain(head), style["running"]), 6)

    def _title(self) -> None:
        self._y -= 8
        self._put(Paragraph(plain(self._words("title")), self._style["title"]), 0)
        self._put(Paragraph(plain(self._subtitle()), self._style["subtitle"]), 12)

    def _subtitle(self) -> str:
        """Up to when the numbers are, or from how many coaches."""
        files = self._summary.files
        if files:
            return self._words("title_files", n=len(files))
        return self._words("as_of", day=day_text(self._summary.totals.as_of))

    def _totals(self) -> None:
        tiles = [
            self._tile("started", self._summary.totals.started),
            self._tile("closed", self._summary.totals.closed),
        ]
        height = max(tile.height for tile in tiles)
        for number, tile in enumerate(tiles):
            even = _Block(height, tile.parts, ground=True)
            even.draw(self._canvas, _SIDE + number * (_COLUMN + _GUTTER), self._y, _COLUMN)
        self._y -= height + 18

    def _tile(self, key: str, count: int) -> _Block:
        number = Paragraph(
            str(count), ParagraphStyle("total", self._style["title"], fontSize=30, leading=36)
        )
        name = Paragraph(f"<b>{plain(self._words(key))}</b>", self._style["value"])
        note = Paragraph(plain(self._words(f"{key}_note")), self._style["label"])
        wide = stringWidth(str(count), fonts.BOLD, 30) + 12
        rest = _COLUMN - wide - 2 * _PADDING
        number.wrap(wide, 100)
        name.wrap(rest, 100)
        note.wrap(rest, 100)
        body = name.height + note.height
        height = max(58, body + 22)
        top = (height - body) / 2
        return _Block(
            height,
            [
                (number, _PADDING, height / 2 + number.height / 2 - 1),
                (name, _PADDING + wide, top + name.height),
                (note, _PADDING + wide, top + body),
            ],
        )

    def _body(self) -> None:
        """The tables in two columns and then the notes: on one page, or well divided on more."""
        notes = self._notes()
        head = Paragraph(plain(self._next_head()), self._style["running"])
        whole = _HEIGHT - _TOP - head.wrap(_WIDTH, _HEIGHT)[1] - 6 - _AIR - _BOTTOM - 8
        spacing, pages = self._pages(self._y - _BOTTOM - 8, whole, notes.height)
        for number, blocks in enumerate(pages):
            if number:
                self._next_page()
            self._draw_columns(blocks, spacing)
        if notes.height > self._y - _BOTTOM - 8:
            self._next_page()
        notes.draw(self._canvas, _SIDE, self._y, _WIDTH)

    def _pages(
        self, room: float, whole: float, notes: float
    ) -> tuple["_Spacing", list[Sequence[_Block]]]:
        """Which tables stand on which page; `room` is that of the first, `whole` of the others."""
        for spacing in _SPACINGS:
            blocks = self._blocks(spacing)
            if _fits(blocks, spacing, room - notes):
                return spacing, [blocks]
        for spacing in _SPACINGS:
            blocks = self._blocks(spacing)
            divided: list[list[Sequence[_Block]]] = [
                [blocks[:cut], blocks[cut:]]
                for cut in range(1, len(blocks))
                if _fits(blocks[:cut], spacing, room)
                and _fits(blocks[cut:], spacing, whole - notes)
            ]
            if divided:
                return spacing, min(divided, key=lambda pages: _uneven(pages, spacing))
        pages, rest = list[Sequence[_Block]](), blocks
        while rest:
            count = _most(rest, spacing, whole if pages else room)
            pages.append(rest[:count])
            rest = rest[count:]
        return spacing, pages

    def _next_page(self) -> None:
        self._canvas.showPage()
        self._y = _HEIGHT - _TOP
        self._frame(self._next_head())
        self._y -= _AIR

    def _next_head(self) -> str:
        """What a page says of itself that may be parted from the first."""
        told = (self._summary.organisation, self._words("title"), self._subtitle())
        return " · ".join(one for one in told if one)

    def _draw_columns(self, blocks: Sequence[_Block], spacing: "_Spacing") -> None:
        cut = _best_cut(blocks, spacing)
        for number, half in enumerate((blocks[:cut], blocks[cut:])):
            y = self._y
            for block in half:
                block.draw(self._canvas, _SIDE + number * (_COLUMN + _GUTTER), y, _COLUMN)
                y -= block.height + spacing.blocks
        self._y -= max(_height(blocks[:cut], spacing), _height(blocks[cut:], spacing))

    def _blocks(self, spacing: "_Spacing") -> list[_Block]:
        return [
            self._grid(table, spacing) if table.crossed else self._table(table, spacing)
            for table in self._summary.tables
        ]

    def _head(
        self, table: SummaryTable, spacing: "_Spacing"
    ) -> tuple[list[tuple[Any, float, float]], float]:
        parts: list[tuple[Any, float, float]] = []
        down = 0.0
        head = Paragraph(plain(wording.heading(table, self._words)), self._style["subheading"])
        about = Paragraph(plain(wording.about(table, self._words)), self._style["label"])
        for text, after in ((head, 0), (about, spacing.rows)):
            down += text.wrap(_COLUMN, _HEIGHT)[1]
            parts.append((text, 0, down))
            down += after
        return parts, down

    def _table(self, table: SummaryTable, spacing: "_Spacing") -> _Block:
        """One class a line: its words, a bar of the rounded number, and the number."""
        parts, down = self._head(table, spacing)
        bars: list[_IntervalBar] = []
        wide = self._count_width(table)
        for label, line in wording.lines(table, self._words):
            indent = _INDENT if line.fine else 0.0
            text = Paragraph(plain(label), self._fine if line.fine else self._row)
            count = plain(wording.number(line, self._words))
            number = Paragraph(count if line.fine else f"<b>{count}</b>", self._number)
            number.wrap(wide, _HEIGHT)
            down += text.wrap(_COLUMN - wide - indent, _HEIGHT)[1]
            parts += [(text, indent, down), (number, _COLUMN - wide, down)]
            thick = _FINE_BAR if line.fine else _BAR_HEIGHT
            down += 1 + thick
            bars.append(
                _IntervalBar(indent, down, _COLUMN - indent, thick, line.count / table.scale)
            )
            down += spacing.rows
        return _Block(down, parts, bars)

    def _grid(self, table: SummaryTable, spacing: "_Spacing") -> _Block:
        """A two-way table: below the words of a row, three numbers with their bars."""
        parts, down = self._head(table, spacing)
        bars: list[_IntervalBar] = []
        titles, rows = wording.grid(table, self._words)
        wide = (_COLUMN + _BETWEEN) / len(titles)
        heads = [Paragraph(plain(title), self._column) for title in titles]
        down += max(head.wrap(wide - _BETWEEN, _HEIGHT)[1] for head in heads)
        parts += [(head, n * wide, down) for n, head in enumerate(heads)]
        for label, cells in rows:
            down += 3
            text = Paragraph(plain(label), self._row)
            down += text.wrap(_COLUMN, _HEIGHT)[1]
            parts.append((text, 0, down))
            numbers = [self._cell(line) for line in cells]
            down += max(number.wrap(wide - _BETWEEN, _HEIGHT)[1] for number in numbers)
            parts += [(number, n * wide, down) for n, number in enumerate(numbers)]
            down += 1 + _FINE_BAR
            for n, line in enumerate(cells):
                share = line.count / table.scale
                bars.append(_IntervalBar(n * wide, down, wide - _BETWEEN, _FINE_BAR, share))
            down += spacing.rows
        return _Block(down, parts, bars)

    def _cell(self, line: Line) -> Paragraph:
        count, _, bounds = wording.short_number(line).partition(" ")
        small = f' <font size="7.6">{plain(bounds)}</font>' if bounds else ""
        return Paragraph(f"<b>{plain(count)}</b>{small}", self._number)

    def _count_width(self, table: SummaryTable) -> float:
        texts = [wording.number(line, self._words) for line in table.lines]
        return float(max(stringWidth(text, fonts.BOLD, 9.2) for text in texts)) + 12

    def _notes(self) -> _Block:
        """What is missing and why, and how to read the rest."""
        parts: list[Paragraph] = []
        parts.append(self._note_title("reading_title"))
        parts += [
            Paragraph(plain(text), self._note)
            for text in wording.reading(self._summary, self._words)
        ]
        files = wording.files(self._summary, self._words)
        if files:
            parts.append(self._note_title("files_title"))
        parts += [Paragraph(plain(text), self._note) for text in files]
        told = wording.notes(self._summary, self._words)
        if told:
            parts.append(self._note_title("notes_title"))
        for tables, reason in told:
            lead = f"<b>{plain(tables)}:</b> " if tables else ""
            parts.append(Paragraph(f"{lead}{plain(reason)}", self._note))
        return _build_box(parts)

    def _note_title(self, key: str) -> Paragraph:
        style = ParagraphStyle("note_title", self._note, fontSize=10, spaceBefore=7)
        return Paragraph(f"<b>{plain(self._words(key))}</b>", style)

    def _put(self, text: Paragraph, after: float) -> None:
        _, height = text.wrap(_WIDTH, _HEIGHT)
        text.drawOn(self._canvas, _SIDE, self._y - height)
        self._y -= height + after


def _build_box(parts: Sequence[Paragraph]) -> _Block:
    """Paragraphs below each other on a tinted ground."""
    down, placed = 5.0, []
    for part in parts:
        down += part.style.spaceBefore
        down += part.wrap(_WIDTH - 2 * _PADDING, _HEIGHT)[1]
        placed.append((part, _PADDING, down))
        down += 4
    return _Block(down + 8, placed, ground=True)


def _height(blocks: Sequence[_Block], spacing: "_Spacing") -> float:
    return sum(block.height + spacing.blocks for block in blocks)


def _best_cut(blocks: Sequence[_Block], spacing: "_Spacing") -> int:
    """How many blocks stand in the left column, so that both are about as high, in their order."""

    def taller(cut: int) -> float:
        return max(_height(blocks[:cut], spacing), _height(blocks[cut:], spacing))

    return min(range(len(blocks), -1, -1), key=taller)


def _fits(blocks: Sequence[_Block], spacing: "_Spacing", room: float) -> bool:
    cut = _best_cut(blocks, spacing)
    return max(_height(blocks[:cut], spacing), _height(blocks[cut:], spacing)) <= room


def _uneven(pages: Sequence[Sequence[_Block]], spacing: "_Spacing") -> float:
    """How much higher one column is than the other, over all pages."""
    total = 0.0
    for blocks in pages:
        cut = _best_cut(blocks, spacing)
        total += abs(_height(blocks[:cut], spacing) - _height(blocks[cut:], spacing))
    return total


def _most(blocks: Sequence[_Block], spacing: "_Spacing", room: float) -> int:
    """How many of the blocks find room on this page; one at least."""
    counts = range(len(blocks), 0, -1)
    return next((count for count in counts if _fits(blocks[:count], spacing, room)), 1)


@dataclass(frozen=True)
class _Spacing:
    """Points below each row of a table, and below each table."""

    rows: float
    blocks: float


_SPACINGS = (_Spacing(6.5, 15), _Spacing(5.5, 12), _Spacing(4.5, 9), _Spacing(3.5, 7))
