"""The steering report on paper: exact or anonymous, and every page says which and for whom."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, KeepTogether, Spacer
from reportlab.platypus.doctemplate import LayoutError

from app.services.documents import fonts
from app.services.documents.letterhead import Letterhead
from app.services.documents.page_frame import (
    WIDTH,
    BoxParagraph,
    BoxSpace,
    Heading,
    PageFrame,
    render_sheet,
)
from app.services.documents.styles import CALM, CAUTION, LARGE, styles
from app.services.documents.tagging import DocumentTitle, Tagged, TaggedTable
from app.services.documents.typography import plain
from app.services.phrases import Phrases

_GAP = 18.0  # points
_BAR, _TRACK = HexColor("#2B5FAF"), HexColor("#E6EBF3")
_COUNT, _SHARE = 26.0, 34.0
_BAR_WIDTH = 48.0  # points
_DENSE_COUNT, _SMALL_GAP = 50.0, 5.0
_LONG = 420.0  # points; a higher table has no other beside it


@dataclass(frozen=True)
class FigureLine:
    """One line of a table: its words, its number, its share in words, and what more there is."""

    word: str
    count: int
    share: str = ""
    more: str = ""


@dataclass(frozen=True)
class FigureTile:
    """One large number with its words and its target."""

    word: str
    count: str
    target: str = ""


@dataclass(frozen=True)
class FigureSection:
    """A table: its heading, its lines, the coach's comment, and whom it counts."""

    title: str
    lines: tuple[FigureLine, ...]
    comment: str = ""
    about: str = ""


@dataclass(frozen=True)
class FiguresPage:
    """All that is printed of the figures, and how: on one page if it can be, with bars or not.

    In `large` print it takes the pages that it needs.
    """

    recipient: str
    period: str
    comment: str
    tiles: tuple[FigureTile, ...]
    facts: tuple[tuple[str, str], ...]
    sections: tuple[FigureSection, ...]
    notes: tuple[str, ...]
    anonymous: bool
    one_page: bool
    pictures: bool
    letterhead: Letterhead
    printed_at: datetime
    large: bool = False


@dataclass(frozen=True)
class _Density:
    """How much room things get: columns of tables, tiles in a row, lines of a table at the most."""

    columns: int = 2
    tiles: int = 4
    lines: int | None = None
    small: bool = False
    large: bool = False

    @property
    def style(self) -> Mapping[str, ParagraphStyle]:
        """The styles by name, in the size of the print."""
        return styles(large=self.large)

    @property
    def width(self) -> float:
        """The width of one of the columns."""
        return float(WIDTH - _GAP * (self.columns - 1)) / self.columns


_ROOMY = _Density()
_LARGE = _Density(1, 2, large=True)
_DENSER = (
    _ROOMY,
    _Density(2, 6, small=True),
    *(_Density(3, 6, lines, small=True) for lines in (None, 10, 7, 5, 4)),
)


def render(page: FiguresPage, words: Phrases) -> bytes:
    """The figures as an A4 PDF in the language of the phrases.

    One page is tried as roomy as it can be, then smaller and with fewer and fewer lines a table;
    where even the fewest are too many, the usual pages follow.
    """
    for density in _DENSER if page.one_page and not page.large else ():
        try:
            data, pages = _render(page, words, density)
        except LayoutError:  # a column is higher than a page
            continue
        if pages == 1:
            return data
    return _render(page, words, _LARGE if page.large else _ROOMY)[0]


def _render(page: FiguresPage, words: Phrases, density: _Density) -> tuple[bytes, int]:
    """The PDF, and how many pages it has."""
    style, small = density.style, density.small
    title = words("anonymous_title" if page.anonymous else "title")
    gap = 4 if small else 10
    comment = style["small" if small else "body"]
    story: list[Flowable] = [
        DocumentTitle(plain(title), style["heading" if small else "title"]),
        Tagged(plain(page.period), style["label" if small else "subtitle"]),
        Spacer(0, gap),
        *(_short_warning(page, words) if small else _warning(page, words, style)),
        Spacer(0, gap),
        *(Tagged(plain(line), comment) for line in page.comment.splitlines() if line.strip()),
        _tiles(page.tiles, density),
        Spacer(0, gap),
        *([_facts(page.facts, density), Spacer(0, gap)] if page.facts else []),
    ]
    made = [_section(one, page, density, words) for one in page.sections]
    if small:
        story.append(_side_by_side(_balance_columns(made, density), density))
    else:
        rows = _make_rows(made, density)
        story += [KeepTogether([*row, Spacer(0, gap - 2)]) for row in rows]
    story += [Tagged(plain(note), style["small"]) for note in page.notes]
    counter: list[int] = []
    story.append(_PageCounter(counter))
    return render_sheet(_sheet(page, words), story), max(counter, default=1)


def _make_rows(made: Sequence[list[Flowable]], density: _Density) -> Iterator[list[Flowable]]:
    """Tables beside each other; a long one stands alone, so that a page break may part it."""
    beside: list[list[Flowable]] = []
    for table in made:
        long = sum(part.wrap(density.width, A4[1])[1] for part in table) > _LONG
        if beside and (long or len(beside) == density.columns):
            yield [_side_by_side(beside, density)]
            beside = []
        if long:
            yield table
        else:
            beside.append(table)
    if beside:
        yield [_side_by_side(beside, density)]


def _balance_columns(made: Sequence[list[Flowable]], density: _Density) -> list[list[Flowable]]:
    """The tables in columns of about the same height, in their order from left to right."""
    heights = [
        sum(part.wrap(density.width, A4[1])[1] + _SMALL_GAP for part in table) for table in made
    ]
    columns: list[list[Flowable]] = [[] for _ in range(density.columns)]
    filled = [0.0] * density.columns
    for table, height in zip(made, heights, strict=True):
        place = filled.index(min(filled))
        columns[place] += [*table, Spacer(0, _SMALL_GAP)]
        filled[place] += height
    return columns


class _PageCounter(Flowable):  # type: ignore[misc]
    """Nothing to see: notes on which page the story ends."""

    def __init__(self, pages: list[int]) -> None:
        super().__init__()
        self._pages = pages

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        self._pages.append(self.canv.getPageNumber())


def _sheet(page: FiguresPage, words: Phrases) -> PageFrame:
    return PageFrame(
        title=words("anonymous_title" if page.anonymous else "title"),
        language=words.language,
        made_at=page.printed_at,
        page_words=words("page", page="{page}", pages="{pages}"),
        organisation=page.letterhead.organisation,
        logo=page.letterhead.logo,
        marking=words("anonymous_marking" if page.anonymous else "marking"),
        ground=words("ground_to" if page.anonymous else "ground", recipient=page.recipient),
        foot=page.letterhead.coach_contact
        if page.anonymous
        else words("foot", recipient=page.recipient),
        funder_line=page.letterhead.funder_line,
        tagged=True,
        large=page.large,
    )


def _warning(
    page: FiguresPage, words: Phrases, style: Mapping[str, ParagraphStyle]
) -> list[Flowable]:
    tint = CALM if page.anonymous else CAUTION
    heading, text = _warning_words(page, words)
    lines: list[Flowable] = [BoxSpace(tint, 8)]
    for told, name in ((heading, "box_title"), (text, "box")):
        line = BoxParagraph(plain(told), style[name])
        line.tint = tint
        lines.append(line)
    return [*lines, BoxSpace(tint, 9)]


def _short_warning(page: FiguresPage, words: Phrases) -> list[Flowable]:
    heading, text = _warning_words(page, words)
    return [Tagged(f"<b>{plain(heading)}</b> {plain(text)}", _dense_style("small"))]


def _warning_words(page: FiguresPage, words: Phrases) -> tuple[str, str]:
    if page.anonymous:
        return words("anonymous_marking"), words("anonymous_text", recipient=page.recipient)
    return words("warning"), words("warning_text", recipient=page.recipient)


def _tiles(tiles: Sequence[FigureTile], density: _Density) -> TaggedTable:
    style, size = density.style, 14 if density.small else 24 if density.large else 19
    label = _dense_style("label") if density.small else style["label"]
    cells = [
        [
            Tagged(
                f'<font name="{fonts.BOLD}" size="{size}">{plain(one.count)}</font>', style["body"]
            ),
            Tagged(plain(one.word), label),
            *([Tagged(plain(one.target), label)] if one.target else []),
        ]
        for one in tiles
    ]
    across = density.tiles
    rows: list[list[Any]] = [list(cells[n : n + across]) for n in range(0, len(cells), across)]
    rows[-1] += [""] * (across - len(rows[-1]))
    return TaggedTable(rows, colWidths=[WIDTH / across] * across, style=_PLAIN, hAlign="LEFT")


def _facts(facts: Sequence[tuple[str, str]], density: _Density) -> Flowable:
    if density.small:
        told = " · ".join(f"{plain(word)} <b>{plain(value)}</b>" for word, value in facts)
        return Tagged(told, _dense_style("label"))
    style = density.style["value"]
    rows = [[Tagged(plain(word), style), Tagged(plain(value), style)] for word, value in facts]
    return TaggedTable(rows, colWidths=[WIDTH * 0.55, WIDTH * 0.45], style=_FACTS, hAlign="LEFT")


def _dense_style(name: str, *, bold: bool = False) -> ParagraphStyle:
    """A style of the scale in the small print of a single page."""
    size, leading = (9, 11.5) if bold else (7.5, 9.5)
    font = fonts.BOLD if bold else fonts.REGULAR
    return styles()[name].clone(
        f"dense_{name}", fontName=font, fontSize=size, leading=leading, spaceBefore=0, spaceAfter=0
    )


def _side_by_side(columns: Sequence[list[Flowable]], density: _Density) -> TaggedTable:
    """Columns beside each other, with a gap between each two."""
    cells: list[Any] = []
    for number in range(density.columns):
        cells += [""] if number else []
        cells.append(columns[number] if number < len(columns) else "")
    widths = [_GAP if number % 2 else density.width for number in range(len(cells))]
    return TaggedTable([cells], colWidths=widths, style=_PLAIN, hAlign="LEFT")


def _section(
    section: FigureSection, page: FiguresPage, density: _Density, words: Phrases
) -> list[Flowable]:
    style = density.style
    title = _dense_style("value", bold=True) if density.small else style["subheading"]
    small = _dense_style("small") if density.small else style["small"]
    head: list[Flowable] = [Heading(plain(section.title), title)]
    told = (section.about, *section.comment.splitlines())
    head += [Tagged(plain(line), small) for line in told if line.strip()]
    if not any(line.count for line in section.lines):
        return [*head, Tagged(plain(words("none")), small)]
    lines = _shorten(section.lines, density, words)
    table = _dense_rows(lines) if density.small else _rows(lines, density, pictures=page.pictures)
    widths = [density.width - sum(table[1]), *table[1]]
    looks = _DENSE_ROWS if density.small else _ROWS
    return [*head, TaggedTable(table[0], colWidths=widths, style=looks, hAlign="LEFT")]


def _shorten(
    lines: Sequence[FigureLine], density: _Density, words: Phrases
) -> Sequence[FigureLine]:
    """As many lines as there is room for; what is left over is one line."""
    if density.lines is None or len(lines) <= density.lines:
        return lines
    rest = lines[density.lines - 1 :]
    more = FigureLine(words("rest", n=len(rest)), sum(line.count for line in rest))
    return [*lines[: density.lines - 1], more]


def _rows(
    lines: Sequence[FigureLine], density: _Density, *, pictures: bool
) -> tuple[list[list[Any]], list[float]]:
    """The rows of a table, and the widths of its columns after the words."""
    style, by = density.style, LARGE if density.large else 1.0
    most, shares = max(line.count for line in lines), any(line.share for line in lines)
    rows = [
        [
            Tagged(plain(f"{line.word}, {line.more}" if line.more else line.word), style["label"]),
            *([_Bar(line.count / most)] if pictures else []),
            Tagged(f"<b>{line.count}</b>", style["running_right"]),
            *([Tagged(plain(line.share), style["running_right"])] if shares else []),
        ]
        for line in lines
    ]
    widths = [*([_BAR_WIDTH] if pictures else []), _COUNT, *([_SHARE] if shares else [])]
    return rows, [wide * by for wide in widths]


def _dense_rows(lines: Sequence[FigureLine]) -> tuple[list[list[Any]], list[float]]:
    words, count = _dense_style("label"), _dense_style("running_right")
    rows = [
        [
            Tagged(plain(line.word), words),
            Tagged(f"<b>{line.count}</b>{f' ({line.share})' if line.share else ''}", count),
        ]
        for line in lines
    ]
    return rows, [_DENSE_COUNT]


def render_sums(
    blocks: Sequence[tuple[str, str, Sequence[tuple[str, str]]]],
    head: Letterhead,
    printed_at: datetime,
    words: Phrases,
    *,
    large: bool = False,
) -> bytes:
    """Small sheets of sums as an A4 PDF.

    Args:
        blocks: For each block its title, a sentence on it, and its lines in words and digits. One
            without a sentence belongs to the block above, and stays on its page.
        head: Whose paper it is.
        printed_at: When it is printed.
        words: The phrases with `title` and `page`.
        large: In large print.
    """
    style = styles(large=large)
    sheets: list[list[Flowable]] = []
    for title, about, lines in blocks:
        sheets += [[]] if about or not sheets else []
        sheets[-1].append(Heading(plain(title), style["subheading"]))
        sheets[-1] += [Tagged(plain(about), style["small"])] if about else []
        rows = [
            [Tagged(plain(word), style["value"]), Tagged(f"<b>{plain(value)}</b>", style["value"])]
            for word, value in lines
        ]
        sheets[-1].append(
            TaggedTable(rows, colWidths=[WIDTH * 0.7, WIDTH * 0.3], style=_FACTS, hAlign="LEFT")
        )
    first = DocumentTitle(plain(words("title")), style["title"])
    frame = PageFrame(
        title=words("title"),
        language=words.language,
        made_at=printed_at,
        page_words=words("page", page="{page}", pages="{pages}"),
        organisation=head.organisation,
        logo=head.logo,
        foot=head.coach_contact,
        funder_line=head.funder_line,
        tagged=True,
        large=large,
    )
    return render_sheet(frame, [first, *map(KeepTogether, sheets)])


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
_FACTS = [*_PLAIN, ("RIGHTPADDING", (0, 0), (0, -1), 8)]
_ROWS = [*_FACTS, ("VALIGN", (1, 0), (1, -1), "MIDDLE")]
_DENSE_ROWS = [*_ROWS, ("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 1)]
