"""A list and the board on paper, lying; what a colour says on the screen stands there in words.

Its columns are those in sight: each list's own, for clients in
`ui/clients/listing/client_columns.py`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, zip_longest
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from app.services.documents import fonts, letterhead
from app.services.documents.letterhead import Letterhead
from app.services.documents.page_frame import (
    LYING_WIDTH,
    WIDTH,
    Heading,
    PageFrame,
    measure_room,
    render_sheet,
)
from app.services.documents.styles import HAIRLINE, LINE, styles
from app.services.documents.tagging import DocumentTitle, Element, Tagged, TaggedTable
from app.services.documents.typography import plain, printable, refuse_unprintable
from app.services.listing.shown_rows import ShownBoard, ShownCard, ShownRows, as_text
from app.services.phrases import Phrases, phrases
from app.services.storage.unit_of_work import Caseload

_HEAD_GROUND = HexColor("#E9ECF1")
_PAD = 6.0  # points
_MOST_SHARE = 0.3  # of the page's width that the longest word of a column may take
_WHOLE_LINES = 7  # of a row in large print; a longer one may go over the page break
_MANY = 10  # columns; from then on the letters are smaller
_LOOK: list[tuple[Any, ...]] = [
    ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),  # of empty cells, else a font not embedded
    ("LEFTPADDING", (0, 0), (-1, -1), _PAD / 2),
    ("RIGHTPADDING", (0, 0), (-1, -1), _PAD / 2),
    ("TOPPADDING", (0, 0), (-1, -1), 3),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("BACKGROUND", (0, 0), (-1, 0), _HEAD_GROUND),
    ("LINEBELOW", (0, 0), (-1, 0), 1, LINE),
    ("LINEBELOW", (0, 1), (-1, -1), 0.6, HAIRLINE),
]


_Lines = tuple[str, list[str]]
"""Whose a row is, as it is typed, and what else it says, marked for paper."""


@dataclass(frozen=True)
class _Around:
    """What stands around the rows."""

    words: Phrases
    letterhead: Letterhead
    made_at: datetime


def render_rows(
    caseload: Caseload, shown: ShownRows, *, language: str, large: bool = False
) -> bytes:
    """The rows as a tagged A4 PDF that lies; in large print upright, a row as lines of its own.

    Raises:
        InvalidValue: There is no such language.
        Refused: The paper has no letters for a name in it (Reason.NAME_UNPRINTABLE).
    """
    paper = _read_paper(caseload, language)
    head, body = _styles(small=len(shown.columns) >= _MANY)
    rows = [[as_text(cell) for cell in row] for row in shown.rows]
    refuse_unprintable(_letters_of(text for row in rows for text in row))
    if large:
        count = len(rows) - len(shown.headings)
        return _render(
            paper, shown.title, shown.narrowed, count, _rows_as_lines(shown, rows), large=True
        )
    cells: list[list[Any]] = [_line(shown.columns, head, "TH")]
    look = list(_LOOK)
    for place, row in enumerate(rows, 1):
        if place - 1 not in shown.headings:
            cells.append(_line(row, body, "TD"))
            continue
        cells.append(_line_over_all(row, head))
        look.append(("SPAN", (0, place), (-1, place)))
        look.append(("TOPPADDING", (0, place), (-1, place), 3 * _PAD / 2))
        look.append(("NOSPLIT", (0, place), (-1, place + 1)))  # what it heads is below it
    plain_rows = [row for place, row in enumerate(rows) if place not in shown.headings]
    whole = [shown.columns, *plain_rows]
    widths = _share_widths(whole, head, body) if shown.columns else [LYING_WIDTH]
    table = TaggedTable(cells, colWidths=widths, style=look, repeatRows=1, hAlign="LEFT")
    return _render(paper, shown.title, shown.narrowed, len(plain_rows), [table])


def render_board(
    caseload: Caseload, shown: ShownBoard, *, language: str, large: bool = False
) -> bytes:
    """The columns of the board, each under the word of its status.

    They stand beside each other, in large print under each other.

    Raises:
        InvalidValue: There is no such language.
        Refused: The paper has no letters for a name in it (Reason.NAME_UNPRINTABLE).
    """
    refuse_unprintable(_letters_of(card.name for _, cards in shown.columns for card in cards))
    paper = _read_paper(caseload, language)
    head, body = _styles()
    if not shown.columns:
        return _render(paper, shown.title, shown.narrowed, 0, [])
    heads = [f"{status}\u00a0·\u00a0{len(cards)}" for status, cards in shown.columns]
    count = sum(len(column) for _, column in shown.columns)
    if large:
        blocks = [
            (told, [(card.name, [plain(card.about), plain(card.due)]) for card in column])
            for told, (_, column) in zip(heads, shown.columns, strict=True)
        ]
        return _render(paper, shown.title, shown.narrowed, count, _keep_rows(blocks), large=True)
    cards = [[_card(card, body) for card in column] for _, column in shown.columns]
    cells: list[list[Any]] = [_line(heads, head, "TH")]
    cells += [[one or "" for one in row] for row in zip_longest(*cards)]
    wide = LYING_WIDTH / len(heads)
    look = [*_LOOK, ("LINEAFTER", (0, 0), (-2, -1), 0.6, HAIRLINE)]
    table = TaggedTable(
        cells, colWidths=[wide] * len(heads), style=look, repeatRows=1, hAlign="LEFT"
    )
    return _render(paper, shown.title, shown.narrowed, count, [table])


def _rows_as_lines(shown: ShownRows, rows: Sequence[Sequence[str]]) -> list[Flowable]:
    """Each row as lines: whose it is, and below it what the others say, by their heads."""
    blocks: list[tuple[str, list[_Lines]]] = [("", [])]
    for place, row in enumerate(rows):
        if place in shown.headings:
            blocks.append((row[0], []))
        else:
            blocks[-1][1].append(_row_as_lines(shown.columns, row))
    return _keep_rows(blocks)


def _row_as_lines(columns: Sequence[str], row: Sequence[str]) -> _Lines:
    """The first cell that has a head and the signs that have none, then the others by theirs."""
    headed = [(head, text) for head, text in zip(columns, row, strict=True) if head]
    signs = [text for head, text in zip(columns, row, strict=True) if text and not head]
    first = " ".join([*(text or "–" for _, text in headed[:1]), *signs])
    return first, [f"<b>{plain(head)}:</b> {plain(text)}" for head, text in headed[1:] if text]


def _keep_rows(blocks: Iterable[tuple[str, Sequence[_Lines]]]) -> list[Flowable]:
    """Rows in large print: a page break parts only long ones, and no heading from what is below."""
    style, story = styles(large=True), list[Flowable]()
    above = ParagraphStyle("row_first", parent=style["body"], spaceAfter=0)
    below = ParagraphStyle("row_rest", parent=style["body"], spaceBefore=0)
    for title, rows in blocks:
        head = [Heading(plain(title), style["heading"])] if title else []
        for first, others in rows:
            name = Tagged(f"<b>{plain(first)}</b>", above)
            told = "<br/>".join(filter(None, others))
            rest = Tagged(told, below)  # a paragraph of its own: the name may run the other way
            room = measure_room([*head, rest], lines=_WHOLE_LINES, leading=below.leading)
            story += [CondPageBreak(room + name.wrap(WIDTH, A4[1])[1]), *head, name, rest]
            head = []
        story += head
    return story


def _letters_of(texts: Iterable[str]) -> str:
    """The letters that are no signs: which of the words are names is not known in a list."""
    return "".join(filter(str.isalpha, set(chain.from_iterable(texts))))


def _read_paper(caseload: Caseload, language: str) -> _Around:
    return _Around(
        phrases(language, "listing"), letterhead.read_in(caseload, language), caseload.clock()
    )


def _styles(*, small: bool = False) -> tuple[ParagraphStyle, ParagraphStyle]:
    style, size = styles(), 7.5 if small else 8.5
    look = {"fontSize": size, "leading": size * 1.3, "spaceBefore": 0, "spaceAfter": 0}
    head = ParagraphStyle("list_head", parent=style["subheading"], **look)
    return head, ParagraphStyle("list_body", parent=style["value"], **look)


def _render(
    paper: _Around,
    title: str,
    narrowed: str,
    count: int,
    story: Iterable[Flowable],
    *,
    large: bool = False,
) -> bytes:
    style, words, whose = styles(large=large), paper.words, paper.letterhead
    made = paper.made_at
    lines = [words("made", day=f"{made.day}.{made.month}.{made.year}", count=count)]
    lines += [words("narrowed", what=narrowed)] if narrowed else []
    small = ParagraphStyle("list_title", parent=style["title"], fontSize=17, leading=21)
    top = style["title"] if large else small
    frame = PageFrame(
        title=title,
        language=words.language,
        made_at=made,
        page_words=words("page", page="{page}", pages="{pages}"),
        organisation=whose.organisation,
        logo=whose.logo,
        marking=words("secret"),
        foot=whose.coach_contact,
        tagged=True,
        lying=not large,
        large=large,
    )
    first = [
        DocumentTitle(plain(title), top),
        *(Tagged(plain(line), style["small"]) for line in lines),
        Spacer(0, 6),
    ]
    return render_sheet(frame, [*first, *story])


def _line(cells: Sequence[str], style: ParagraphStyle, role: str) -> list[Tagged]:
    made = [Tagged(plain(cell), style) for cell in cells]
    for one in made:
        one.element = Element(role)
    return made


def _line_over_all(row: Sequence[str], style: ParagraphStyle) -> list[Any]:
    """A heading that runs over the whole row."""
    made = Tagged(plain(row[0]), style)
    made.element = Element("TH", columns=len(row))
    return [made, *[""] * (len(row) - 1)]


def _card(card: ShownCard, style: ParagraphStyle) -> Tagged:
    parts = [f"<b>{plain(card.name)}</b>", plain(card.about), plain(card.due)]
    return Tagged("<br/>".join(part for part in parts if part), style)


def _share_widths(
    rows: Sequence[Sequence[str]], head: ParagraphStyle, body: ParagraphStyle
) -> list[float]:
    """Each column at least as wide as its longest word; what is left goes to the longest texts."""
    least, wanted = [], []
    for place in range(len(rows[0])):
        styled = [(head, rows[0][place]), *((body, row[place]) for row in rows[1:])]
        texts = [(style, printable(text)) for style, text in styled]
        least.append(max(_width(word, style) for style, text in texts for word in _words(text)))
        wanted.append(max(_width(text, style) for style, text in texts))
    least = [min(wide, LYING_WIDTH * _MOST_SHARE) for wide in least]
    more = [max(0.0, want - low) for want, low in zip(wanted, least, strict=True)]
    left = LYING_WIDTH - sum(least)
    if left <= 0 or not sum(more):
        return [LYING_WIDTH * wide / sum(least) for wide in least]
    return [low + left * add / sum(more) for low, add in zip(least, more, strict=True)]


def _words(text: str) -> list[str]:
    return text.replace("-", "- ").split(" ") or [""]


def _width(text: str, style: ParagraphStyle) -> float:
    return float(stringWidth(text, style.fontName, style.fontSize)) + _PAD + 1
