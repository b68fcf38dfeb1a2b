"""The summary as an A4 page: two totals, tables with bars, what is missing, how to read it.

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
from app.models.rules.disclosure import Shown
from app.services.documents import fonts
from app.services.documents.sheet import LOCALES
from app.services.documents.styles import CALM, HAIRLINE, styles
from app.services.documents.typography import plain
from app.services.phrases import Phrases
from app.services.summary import wording
from app.services.summary.release import Summary

_SIDE, _TOP, _BOTTOM = 20 * mm, 16 * mm, 21 * mm
_WIDTH, _HEIGHT = A4[0] - 2 * _SIDE, A4[1]
_GUTTER = 11 * mm
_COLUMN = (_WIDTH - _GUTTER) / 2
_BAR = HexColor("#2B5FAF")
_TRACK = HexColor("#E6EBF3")
_BAR_HEIGHT = 5
_COUNT_WIDTH, _PADDING = 34, 14


def made(summary: Summary, words: Phrases) -> bytes:
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
class _Block:
    """Something of a known height that draws itself with its top left corner at a point."""

    height: float
    parts: Sequence[tuple[Any, float, float]]
    bars: Sequence[tuple[float, float]] = ()
    ground: bool = False

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        canvas.saveState()
        if self.ground:
            canvas.setFillColor(CALM.ground)
            canvas.roundRect(x, top - self.height, width, self.height, 5, stroke=0, fill=1)
        for share, down in self.bars:
            canvas.setFillColor(_TRACK)
            canvas.roundRect(x, top - down, width, _BAR_HEIGHT, 2, stroke=0, fill=1)
            canvas.setFillColor(_BAR)
            canvas.roundRect(x, top - down, width * share, _BAR_HEIGHT, 2, stroke=0, fill=1)
        canvas.restoreState()
        for paragraph, right, down in self.parts:
            paragraph.drawOn(canvas, x + right, top - down)


class _Page:
    """Draws from the top down; notes that find no room go on to a second page."""

    def __init__(self, canvas: Canvas, summary: Summary, words: Phrases) -> None:
        self._canvas, self._summary, self._words = canvas, summary, words
        self._style = styles()
        text = {"fontSize": 9.2, "leading": 12}
        self._row = ParagraphStyle("row", self._style["value"], **text)
        self._number = ParagraphStyle("number", self._row, alignment=TA_RIGHT)
        self._note = ParagraphStyle("note", self._style["value"], fontSize=9, leading=13)
        self._y = _HEIGHT - _TOP

    def draw(self) -> None:
        self._frame()
        self._title()
        self._totals()
        self._body()

    def _frame(self) -> None:
        """The organisation above, the kind of document and the funder below, on each page."""
        canvas, style = self._canvas, self._style
        foot = [self._words("foot"), self._summary.funder_line]
        text = Paragraph("<br/>".join(plain(line) for line in foot if line), style["running"])
        _, height = text.wrap(_WIDTH, _HEIGHT)
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.6)
        canvas.line(_SIDE, _BOTTOM - 5, _SIDE + _WIDTH, _BOTTOM - 5)
        text.drawOn(canvas, _SIDE, _BOTTOM - 11 - height)
        if self._summary.organisation:
            self._put(Paragraph(plain(self._summary.organisation), style["running"]), 6)

    def _title(self) -> None:
        day = self._words("as_of", day=day_text(self._summary.as_of))
        self._y -= 8
        self._put(Paragraph(plain(self._words("title")), self._style["title"]), 0)
        self._put(Paragraph(plain(day), self._style["subtitle"]), 14)

    def _totals(self) -> None:
        tiles = [
            self._tile("started", self._summary.started),
            self._tile("closed", self._summary.closed),
        ]
        height = max(tile.height for tile in tiles)
        for number, tile in enumerate(tiles):
            even = _Block(height, tile.parts, ground=True)
            even.draw(self._canvas, _SIDE + number * (_COLUMN + _GUTTER), self._y, _COLUMN)
        self._y -= height + 22

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
        """The tables and the notes, as airy as one page allows; else the notes get their own."""
        notes = self._notes()
        room = self._y - _BOTTOM - 8
        for spacing in _SPACINGS:
            columns = self._columns(spacing)
            height = max(_height(blocks, spacing) for _, blocks in columns)
            if height + notes.height <= room:
                break
        for number, (width, blocks) in enumerate(columns):
            y = self._y
            for block in blocks:
                block.draw(self._canvas, _SIDE + number * (_COLUMN + _GUTTER), y, width)
                y -= block.height + spacing.blocks
        self._y -= height
        if height + notes.height > room:
            self._canvas.showPage()
            self._y = _HEIGHT - _TOP
            self._frame()
            self._y -= 8
        notes.draw(self._canvas, _SIDE, self._y, _WIDTH)

    def _columns(self, spacing: "_Spacing") -> Sequence[tuple[float, Sequence[_Block]]]:
        """One wide table, or two columns of about the same height with the order kept."""
        shown = self._summary.tables
        if len(shown) == 1:
            return [(_WIDTH, [self._table(shown[0], _WIDTH, spacing)])]
        blocks = [self._table(one, _COLUMN, spacing) for one in shown]
        cuts = range(len(blocks), -1, -1)  # of two as good, the one with more on the left
        halves = [(blocks[:cut], blocks[cut:]) for cut in cuts]
        best = min(halves, key=lambda both: max(_height(half, spacing) for half in both))
        return [(_COLUMN, half) for half in best]

    def _table(self, shown: Shown, width: float, spacing: "_Spacing") -> _Block:
        parts: list[tuple[Any, float, float]] = []
        bars: list[tuple[float, float]] = []
        down = 0.0
        head = Paragraph(plain(wording.heading(shown, self._words)), self._style["subheading"])
        about = Paragraph(plain(wording.about(shown, self._words)), self._style["label"])
        for text, after in ((head, 0), (about, spacing.rows)):
            down += text.wrap(width, _HEIGHT)[1]
            parts.append((text, 0, down))
            down += after
        for label, count in wording.lines(shown, self._words):
            text = Paragraph(plain(label), self._row)
            number = Paragraph(f"<b>{count}</b>", self._number)
            number.wrap(_COUNT_WIDTH, _HEIGHT)
            down += text.wrap(width - _COUNT_WIDTH, _HEIGHT)[1]
            parts += [(text, 0, down), (number, width - _COUNT_WIDTH, down)]
            down += 1 + _BAR_HEIGHT
            bars.append((count / shown.covered, down))
            down += spacing.rows
        return _Block(down, parts, bars)

    def _notes(self) -> _Block:
        """What is missing and why, and how to read the rest."""
        parts: list[Paragraph] = []
        missing = wording.missing(self._summary, self._words)
        if missing:
            parts.append(self._note_title("missing_title"))
        for tables, reason in missing:
            line = f"<b>{plain(tables)}</b><br/>{plain(reason)}"
            parts.append(Paragraph(line, self._note))
        parts.append(self._note_title("reading_title"))
        parts.append(Paragraph(plain(wording.reading(self._words)), self._note))
        return _boxed(parts)

    def _note_title(self, key: str) -> Paragraph:
        style = ParagraphStyle("note_title", self._note, fontSize=10, spaceBefore=7)
        return Paragraph(f"<b>{plain(self._words(key))}</b>", style)

    def _put(self, text: Paragraph, after: float) -> None:
        _, height = text.wrap(_WIDTH, _HEIGHT)
        text.drawOn(self._canvas, _SIDE, self._y - height)
        self._y -= height + after


def _boxed(parts: Sequence[Paragraph]) -> _Block:
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


@dataclass(frozen=True)
class _Spacing:
    """Points below each row of a table, and below each table."""

    rows: float
    blocks: float


_SPACINGS = (
    _Spacing(7.5, 17),
    _Spacing(6.5, 13),
    _Spacing(5.5, 11),
    _Spacing(4.5, 8),
    _Spacing(3, 5),
)
