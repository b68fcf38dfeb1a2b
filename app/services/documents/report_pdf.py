"""The final report on paper. Knows nothing of the file: another renderer may take its place."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    KeepTogether,
    PageBreak,
    Paragraph,
    Spacer,
    Table,
)

from app.models.kinds import ReportCopy, ReportState
from app.models.rules.blocks import HEADINGS, Block, BlockKind, block, sections
from app.models.rules.dates import day_text
from app.models.rules.report_states import PartTaken
from app.services.documents import fonts
from app.services.documents.letterhead import Letterhead
from app.services.documents.sheet import (
    WIDTH,
    Badge,
    BoxParagraph,
    BoxSpace,
    Heading,
    Sheet,
    Subheading,
    made,
)
from app.services.documents.styles import CALM, CAUTION, LINE, Tint, styles
from app.services.documents.typography import markup, plain
from app.services.phrases import Phrases

_KEPT_LINES = 4  # a heading stays with this many lines, or with a whole shorter paragraph
_STYLE_OF: Mapping[BlockKind, str] = {
    BlockKind.TEXT: "body",
    BlockKind.HEADING: "heading",
    BlockKind.SUBHEADING: "subheading",
    BlockKind.BULLET: "bullet",
    BlockKind.NUMBERED: "numbered",
}


@dataclass(frozen=True)
class ReportPage:
    """All that is printed of a report."""

    state: ReportState
    copy: ReportCopy
    client_name: str
    referrer: str
    period: str
    recipients: tuple[str, ...]
    blocks: tuple[Block, ...]
    part: PartTaken
    letterhead: Letterhead
    printed_at: datetime


def render(page: ReportPage, words: Phrases) -> bytes:
    """The report as an A4 PDF in the language of the phrases."""
    style = styles()
    story = [
        *_opening(page, words, style),
        *_part_box(page, words, style),
        *_text(page, words, style),
        *_signatures(page, words, style),
    ]
    return made(_sheet(page, words), story)


def _sheet(page: ReportPage, words: Phrases) -> Sheet:
    draft = [words("draft")] if page.state is ReportState.DRAFT else []
    printed = words("printed", day=day_text(page.printed_at.date()))
    return Sheet(
        title=words("title"),
        language=words.language,
        made_at=page.printed_at,
        page_words=words("page", page="{page}", pages="{pages}"),
        organisation=page.letterhead.organisation,
        marking=words("secret"),
        ground=page.letterhead.secrecy_ground or words("secrecy_ground"),
        foot=" · ".join([words("title"), *draft, words(f"copy.{page.copy}"), printed]),
        funder_line=page.letterhead.funder_line,
    )


def _opening(
    page: ReportPage, words: Phrases, style: Mapping[str, ParagraphStyle]
) -> list[Flowable]:
    """The title, whose report it is, and the facts that a reader looks for first."""
    facts = [
        (words("coach"), page.letterhead.coach_name),
        (words("period"), page.period),
        (words("referrer"), page.referrer),
    ]
    cells = [
        [Paragraph(plain(label), style["label"]), Paragraph(plain(value), style["value"])]
        for label, value in facts
        if value
    ]
    return [
        *([Badge(words("draft"))] if page.state is ReportState.DRAFT else []),
        Paragraph(plain(words("title")), style["title"]),
        Paragraph(plain(page.client_name), style["subtitle"]),
        Spacer(0, 8),
        *([_facts(cells)] if cells else []),
        Spacer(0, 14),
    ]


def _facts(cells: list[list[Paragraph]]) -> Table:
    """The facts side by side, each under its label."""
    share = WIDTH / 3
    widths = [share] * len(cells)
    rows = [[label for label, _ in cells], [value for _, value in cells]]
    padding = [
        ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 12),
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]
    return Table(rows, colWidths=widths, style=padding, hAlign="LEFT")


def _part_box(
    page: ReportPage, words: Phrases, style: Mapping[str, ParagraphStyle]
) -> list[Flowable]:
    """Whether, how and when the client took part, and in which words."""
    part = page.part
    tint = CALM if part.recorded else CAUTION
    lines = [_boxed(plain(words("part.title")), style["box_title"], tint)]
    if part.how is None or part.day is None:
        lines.append(_boxed(plain(words("part.not_yet")), style["box"], tint))
    else:
        told = words(f"part.{part.how}", day=day_text(part.day))
        lines.append(_boxed(plain(told), style["box"], tint))
        lines += _own_words(part, words, style, tint)
    return [BoxSpace(tint, 10), *lines, BoxSpace(tint, 11), Spacer(0, 3)]


def _own_words(
    part: PartTaken, words: Phrases, style: Mapping[str, ParagraphStyle], tint: Tint
) -> list[Flowable]:
    if not part.words.strip():
        key = "part.no_words" if part.no_words else "part.words_not_yet"
        return [_boxed(plain(words(key)), style["box"], tint)]
    quoted = words("part.quoted", words=part.words.strip())
    return [
        BoxSpace(tint, 5),
        _boxed(plain(words("part.words")), style["box"], tint),
        _boxed(plain(quoted), style["box_quote"], tint),
    ]


def _boxed(text: str, style: ParagraphStyle, tint: Tint) -> BoxParagraph:
    paragraph = BoxParagraph(text, style)
    paragraph.tint = tint
    return paragraph


def _text(page: ReportPage, words: Phrases, style: Mapping[str, ParagraphStyle]) -> list[Flowable]:
    """What was written, block by block; a section with nothing in it says so."""
    story: list[Flowable] = []
    for section in sections(page.blocks):
        if section.heading is not None:
            story += _flowed([section.heading], style)
            if section.empty:
                story.append(Paragraph(plain(words(f"empty.{page.state}")), style["muted"]))
                continue
        story += _flowed(section.blocks, style)
    return _headings_kept(story)


def _flowed(blocks: Iterable[Block], style: Mapping[str, ParagraphStyle]) -> list[Flowable]:
    story: list[Flowable] = []
    number = 0
    for each in blocks:
        number = number + 1 if each.kind is BlockKind.NUMBERED else 0
        if each.new_page:
            story.append(PageBreak())
        story.append(_paragraph(each, number, style))
    return story


def _paragraph(each: Block, number: int, style: Mapping[str, ParagraphStyle]) -> Flowable:
    if each.empty and each.kind in {*HEADINGS, BlockKind.TEXT}:
        return Spacer(0, 8)
    kind: Any = {BlockKind.HEADING: Heading, BlockKind.SUBHEADING: Subheading}.get(
        each.kind, Paragraph
    )
    bullet = {BlockKind.BULLET: "•", BlockKind.NUMBERED: f"{number}."}.get(each.kind)
    return kind(markup(each.runs), style[_STYLE_OF[each.kind]], bulletText=bullet)


def _headings_kept(story: Sequence[Flowable]) -> list[Flowable]:
    """A page break before a heading that would stand alone at the foot of a page."""
    kept: list[Flowable] = []
    for place, each in enumerate(story):
        first = isinstance(each, Heading) and not (kept and isinstance(kept[-1], Heading))
        if first:
            kept.append(CondPageBreak(_room_needed(story[place:])))
        kept.append(each)
    return kept


def _room_needed(story: Sequence[Flowable]) -> float:
    """The height of the headings that the story begins with, and of the first lines below."""
    needed = 0.0
    for each in story:
        if isinstance(each, PageBreak):
            break
        height = float(each.wrap(WIDTH, 10_000)[1])
        needed += float(each.getSpaceBefore() + height + each.getSpaceAfter())
        if not isinstance(each, Heading | Spacer):
            leading: float = each.style.leading
            needed -= max(0.0, height - _KEPT_LINES * leading)
            break
    return needed


def _signatures(
    page: ReportPage, words: Phrases, style: Mapping[str, ParagraphStyle]
) -> list[Flowable]:
    """Where both sign, who is given a copy, and how to reach the coach."""
    head = page.letterhead
    title = head.coach_title[:1].upper() + head.coach_title[1:] or words("coach")
    last = [
        (words("recipients"), ", ".join(page.recipients)),
        (words("contact"), head.coach_contact),
    ]
    return [
        KeepTogether(
            [
                *_flowed([block(BlockKind.HEADING, words("signatures.title"))], style),
                Spacer(0, 22),
                _signature_table(
                    [(words("client"), page.client_name), (title, head.coach_name)], words, style
                ),
                Spacer(0, 11),
                *(
                    Paragraph(f"<b>{plain(label)}:</b> {plain(text)}", style["small"])
                    for label, text in last
                    if text
                ),
            ]
        )
    ]


def _signature_table(
    signers: Sequence[tuple[str, str]], words: Phrases, style: Mapping[str, ParagraphStyle]
) -> Table:
    """A column for each signer: a line for place and date, a line for the signature, the name."""
    gap, wide = 30, (WIDTH - 30) / 2

    def row(texts: Iterable[str], look: str) -> list[Any]:
        left, right = (Paragraph(plain(text), style[look]) for text in texts)
        return [left, "", right]

    rows = [
        row([words("signatures.place_and_day")] * 2, "label"),
        ["", "", ""],
        row([words("signatures.signature")] * 2, "label"),
        row((name for _, name in signers), "value"),
        row((role for role, _ in signers), "label"),
    ]
    look = [
        ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        *(
            ("LINEABOVE", (column, line), (column, line), 0.7, LINE)
            for column in (0, 2)
            for line in (0, 2)
        ),
    ]
    return Table(
        rows, colWidths=[wide, gap, wide], rowHeights=[None, 27, None, None, None], style=look
    )
