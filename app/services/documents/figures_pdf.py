"""The coach's own figures on paper, for a steering group: every page says it is not anonymous."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, KeepTogether, Spacer

from app.services.documents import fonts
from app.services.documents.letterhead import Letterhead
from app.services.documents.sheet import WIDTH, BoxParagraph, BoxSpace, PageFrame, render_sheet
from app.services.documents.styles import CAUTION, styles
from app.services.documents.tagging import DocumentTitle, Tagged, TaggedTable
from app.services.documents.typography import plain
from app.services.phrases import Phrases

_GAP = 18.0
_HALF = (WIDTH - _GAP) / 2
_BAR, _TRACK = HexColor("#2B5FAF"), HexColor("#E6EBF3")
_COUNT = 30.0
_BAR_WIDTH = 62.0
_TILES = 4


@dataclass(frozen=True)
class FigureSection:
    """A table: its heading, and each of its lines in words with its number."""

    title: str
    lines: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class FiguresPage:
    """All that is printed of the figures."""

    recipient: str
    period: str
    tiles: tuple[tuple[str, str], ...]
    facts: tuple[tuple[str, str], ...]
    sections: tuple[FigureSection, ...]
    letterhead: Letterhead
    printed_at: datetime


def render(page: FiguresPage, words: Phrases) -> bytes:
    """The figures as an A4 PDF in the language of the phrases."""
    style = styles()
    story: list[Flowable] = [
        DocumentTitle(plain(words("title")), style["title"]),
        Tagged(plain(page.period), style["subtitle"]),
        Spacer(0, 10),
        *_warning(page, words),
        Spacer(0, 14),
        _tiles(page.tiles),
        Spacer(0, 8),
        _facts(page.facts),
        Spacer(0, 10),
    ]
    pairs = [page.sections[n : n + 2] for n in range(0, len(page.sections), 2)]
    story += [KeepTogether([_side_by_side(pair, words), Spacer(0, 8)]) for pair in pairs]
    return render_sheet(_sheet(page, words), story)


def _sheet(page: FiguresPage, words: Phrases) -> PageFrame:
    return PageFrame(
        title=words("title"),
        language=words.language,
        made_at=page.printed_at,
        page_words=words("page", page="{page}", pages="{pages}"),
        organisation=page.letterhead.organisation,
        logo=page.letterhead.logo,
        marking=words("marking"),
        ground=words("ground", recipient=page.recipient),
        foot=words("foot", recipient=page.recipient),
        funder_line=page.letterhead.funder_line,
        tagged=True,
    )


def _warning(page: FiguresPage, words: Phrases) -> list[Flowable]:
    style = styles()
    told = (
        (words("warning"), "box_title"),
        (words("warning_text", recipient=page.recipient), "box"),
    )
    lines: list[Flowable] = [BoxSpace(CAUTION, 8)]
    for text, name in told:
        line = BoxParagraph(plain(text), style[name])
        line.tint = CAUTION
        lines.append(line)
    return [*lines, BoxSpace(CAUTION, 9)]


def _tiles(tiles: Sequence[tuple[str, str]]) -> TaggedTable:
    style = styles()
    cells = [
        [
            Tagged(f'<font name="{fonts.BOLD}" size="19">{plain(count)}</font>', style["body"]),
            Tagged(plain(word), style["label"]),
        ]
        for word, count in tiles
    ]
    rows = [cells[n : n + _TILES] for n in range(0, len(cells), _TILES)]
    return TaggedTable(rows, colWidths=[WIDTH / _TILES] * _TILES, style=_PLAIN, hAlign="LEFT")


def _facts(facts: Sequence[tuple[str, str]]) -> TaggedTable:
    style = styles()
    rows = [
        [Tagged(plain(word), style["value"]), Tagged(plain(value), style["value"])]
        for word, value in facts
    ]
    return TaggedTable(rows, colWidths=[WIDTH * 0.55, WIDTH * 0.45], style=_PLAIN, hAlign="LEFT")


def _side_by_side(pair: Sequence[FigureSection], words: Phrases) -> TaggedTable:
    cells: list[Any] = [_section(section, words) for section in pair]
    cells += [""] * (2 - len(cells))
    return TaggedTable(
        [[cells[0], "", cells[1]]], colWidths=[_HALF, _GAP, _HALF], style=_PLAIN, hAlign="LEFT"
    )


def _section(section: FigureSection, words: Phrases) -> list[Flowable]:
    style = styles()
    total = sum(count for _, count in section.lines)
    head: list[Flowable] = [SectionTitle(plain(section.title), style["subheading"])]
    if not total:
        return [*head, Tagged(plain(words("none")), style["label"])]
    most = max(count for _, count in section.lines)
    rows = [
        [
            Tagged(plain(word), style["label"]),
            _Bar(count / most),
            Tagged(f"<b>{count}</b>", style["running_right"]),
        ]
        for word, count in section.lines
    ]
    widths = [_HALF - _BAR_WIDTH - _COUNT, _BAR_WIDTH, _COUNT]
    return [*head, TaggedTable(rows, colWidths=widths, style=_ROWS, hAlign="LEFT")]


class SectionTitle(Tagged):
    role = "H2"


class _Bar(Flowable):  # type: ignore[misc]
    """A bar of a number against the largest of its table."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        return width, 8

    def draw(self) -> None:
        with self.canv.tags.artifact():  # the number beside it says the same
            self.canv.saveState()
            self.canv.setFillColor(_TRACK)
            self.canv.roundRect(0, 1, self.width, 5, 2.5, stroke=0, fill=1)
            self.canv.setFillColor(_BAR)
            if self._share:
                wide = max(5, self.width * self._share)
                self.canv.roundRect(0, 1, wide, 5, 2.5, stroke=0, fill=1)
            self.canv.restoreState()


_PLAIN = [
    ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 1),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
]
_ROWS = [*_PLAIN, ("VALIGN", (1, 0), (1, -1), "MIDDLE"), ("RIGHTPADDING", (0, 0), (0, -1), 8)]
