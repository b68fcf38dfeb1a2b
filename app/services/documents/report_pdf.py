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
    Spacer,
    Table,
)

from app.models.enums import ReportCopy, ReportState
from app.models.rules.dates import day_text
from app.models.rules.reports.blocks import HEADINGS, Block, BlockKind, Voice, block, sections
from app.models.rules.reports.report_states import DONE, OPEN, PartTaken
from app.services.documents import fonts
from app.services.documents.letterhead import Letterhead
from app.services.documents.page_frame import (
    WIDTH,
    Badge,
    BoxParagraph,
    BoxSpace,
    Heading,
    HorizontalRule,
    PageFrame,
    Subheading,
    keep_list_ends,
    measure_room,
    render_sheet,
)
from app.services.documents.styles import CALM, CAUTION, Tint, styles
from app.services.documents.tagging import Element, Tagged
from app.services.documents.typography import markup, plain, refuse_unprintable
from app.services.phrases import Phrases

_KEPT_LINES = 4  # a heading stays with this many lines, or with a whole shorter paragraph
_SIGNED_TEXT = 220  # points: more than these last words may continue over the page break
_LISTS = frozenset({BlockKind.BULLET, BlockKind.NUMBERED})
_STYLE_OF: Mapping[BlockKind, str] = {
    BlockKind.TEXT: "body",
    BlockKind.HEADING: "heading",
    BlockKind.SUBHEADING: "subheading",
    BlockKind.BULLET: "bullet",
    BlockKind.NUMBERED: "numbered",
}


@dataclass(frozen=True)
class ReportPage:
    """All that is printed of a report; `blocks` are those of the copy alone.

    `consented` where the client is named to an employer by a consent that holds on the day.
    """

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
    large: bool = False
    named: bool = True
    consented: bool = False

    @property
    def missing_letters(self) -> tuple[str, ...]:
        """The letters of names and text that no font of the program has."""
        texts = [self.client_name, self.referrer, *self.recipients]
        texts += [block.text for block in self.blocks]
        texts += [text for text in vars(self.part).values() if isinstance(text, str)]
        texts += [text for text in vars(self.letterhead).values() if isinstance(text, str)]
        return fonts.missing_letters(" ".join(texts))

    @property
    def draft(self) -> bool:
        """Whether the paper is marked as a draft: a report that is not final yet."""
        return self.state not in DONE

    @property
    def profile(self) -> bool:
        """Whether it is the competence profile, which tells an employer nothing but that."""
        return self.copy is ReportCopy.EMPLOYER


_Styles = Mapping[str, ParagraphStyle]


def render(page: ReportPage, words: Phrases) -> bytes:
    """The report as an A4 PDF in the language of the phrases.

    Raises:
        Refused: The paper has no letters for a name in it (Reason.NAME_UNPRINTABLE).
    """
    refuse_unprintable(page.client_name, page.referrer, *page.recipients, *page.letterhead.names)
    style = styles(large=page.large)
    if page.profile:
        story = [
            *_opening(page, words, style),
            *_text(page, words, style),
            *_contact(page, words, style),
        ]
    else:
        text, last = _last_words(_text(page, words, style))
        story = [
            *_opening(page, words, style),
            *_part_box(page, words, style),
            *text,
            *_signatures(page, words, style, last=last),
        ]
    return render_sheet(_sheet(page, words), story)


def _sheet(page: ReportPage, words: Phrases) -> PageFrame:
    draft = [words("draft")] if page.draft else []
    printed = words("printed", day=day_text(page.printed_at.date()))
    title = _title(page, words)
    kind = [] if page.profile else [words(f"copy.{page.copy}")]
    ground = page.letterhead.secrecy_ground or words("secrecy_ground")
    if page.profile:
        ground = words("profile.ground") if page.consented else ""
    return PageFrame(
        title=title,
        language=words.language,
        made_at=page.printed_at,
        page_words=words("page", page="{page}", pages="{pages}"),
        organisation=page.letterhead.organisation,
        logo=page.letterhead.logo,
        marking=words("profile.marking" if page.profile else "secret"),
        ground=ground,
        foot=" · ".join([title, *draft, *kind, printed]),
        funder_line=page.letterhead.funder_line,
        tagged=True,
        large=page.large,
    )


def _title(page: ReportPage, words: Phrases) -> str:
    return words("profile.title" if page.profile else "title")


def _opening(page: ReportPage, words: Phrases, style: _Styles) -> list[Flowable]:
    """The title, whose report it is, and the facts that a reader looks for first."""
    facts = [
        (words("coach"), page.letterhead.coach_name),
        (words("period"), page.period),
        (words("referrer"), page.referrer),
    ]
    cells = [
        [Tagged(plain(label), style["label"]), Tagged(plain(value), style["value"])]
        for label, value in facts
        if value and not page.profile
    ]
    return [
        *([Badge(words("draft"), large=page.large)] if page.draft else []),
        _Title(plain(_title(page, words)), style["title"]),
        Tagged(plain(page.client_name), style["subtitle"]),
        Spacer(0, 8),
        *([_facts(cells, large=page.large)] if cells else []),
        Spacer(0, 14),
    ]


class _Title(Tagged):
    role = "H1"


def _facts(cells: list[list[Tagged]], *, large: bool) -> Flowable:
    """The facts side by side, each under its label; in large print under each other."""
    share = WIDTH / 3
    rows, widths = (
        ([[cell] for cell in cells], [WIDTH]) if large else ([cells], [share] * len(cells))
    )
    padding = [
        ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 12),
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]
    return Table(rows, colWidths=widths, style=padding, hAlign="LEFT")


def _part_box(page: ReportPage, words: Phrases, style: _Styles) -> list[Flowable]:
    """Whether, how and when the client took part, and in which words."""
    part = page.part
    tint = CALM if part.recorded else CAUTION
    lines = [_box_paragraph(plain(words("part.title")), style["box_title"], tint)]
    if part.how is None or part.day is None:
        lines.append(_box_paragraph(plain(words("part.not_yet")), style["box"], tint))
    else:
        told = [words(f"part.{part.how}", day=day_text(part.day))]
        told += [words("part.read_aloud")] if part.read_aloud else []
        if part.read_language:
            told.append(words("part.read_language", language=part.read_language))
        lines.append(_box_paragraph(plain(" ".join(told)), style["box"], tint))
        lines += _own_words(part, words, style, tint)
    return [BoxSpace(tint, 10), *lines, BoxSpace(tint, 11), Spacer(0, 3)]


def _own_words(part: PartTaken, words: Phrases, style: _Styles, tint: Tint) -> list[Flowable]:
    if not part.words.strip():
        key = "part.no_words" if part.no_words else "part.words_not_yet"
        return [_box_paragraph(plain(words(key)), style["box"], tint)]
    quoted = words("part.quoted", words=part.bare_words)
    return [
        BoxSpace(tint, 5),
        _box_paragraph(plain(words("part.words")), style["box"], tint),
        _box_paragraph(plain(quoted), style["box_quote"], tint),
    ]


def _box_paragraph(text: str, style: ParagraphStyle, tint: Tint) -> BoxParagraph:
    paragraph = BoxParagraph(text, style)
    paragraph.tint = tint
    return paragraph


def _text(page: ReportPage, words: Phrases, style: _Styles) -> list[Flowable]:
    """What was written, block by block; a section with nothing in it is left out.

    While the text is still open, such a section says that it is to be filled in together. Where
    there are two voices, each section says whose it is.
    """
    story: list[Flowable] = []
    hints = page.state in OPEN and not page.profile
    all_sections = [one for one in sections(page.blocks) if hints or not one.empty]
    two = len({one.about.voice for one in all_sections if one.heading}) > 1
    for section in all_sections:
        own = section.about.voice is Voice.CLIENT
        if section.heading is not None:
            story += _build_flowables([section.heading], style)
            if two and not section.heading.empty:
                label = words(f"voice.{section.about.voice}")
                story.append(Tagged(plain(label), style["voice_client" if own else "voice"]))
            if section.empty:
                story.append(Tagged(plain(words(f"empty.{page.state}")), style["muted"]))
                continue
        story += _build_flowables(section.blocks, style)
    return _keep_headings_with_text(keep_list_ends(story))


def _build_flowables(blocks: Iterable[Block], style: _Styles) -> list[Flowable]:
    story: list[Flowable] = []
    number = 0
    of_kind: tuple[BlockKind, Element] | None = None
    for each in blocks:
        number = number + 1 if each.kind is BlockKind.NUMBERED else 0
        if each.new_page:
            story.append(PageBreak())
        made_of = _paragraph(each, number, style)
        if each.kind in _LISTS:
            of_kind = of_kind if of_kind and of_kind[0] is each.kind else (each.kind, Element("L"))
            made_of.element = Element("LBody", Element("LI", of_kind[1]))
        else:
            of_kind = None
        story.append(made_of)
    return story


def _paragraph(each: Block, number: int, style: _Styles) -> Any:
    if each.empty and each.kind in {*HEADINGS, BlockKind.TEXT}:
        return Spacer(0, 8)
    kind: Any = {BlockKind.HEADING: Heading, BlockKind.SUBHEADING: Subheading}.get(
        each.kind, Tagged
    )
    bullet = {BlockKind.BULLET: "•", BlockKind.NUMBERED: f"{number}."}.get(each.kind)
    return kind(markup(each.runs), style[_STYLE_OF[each.kind]], bulletText=bullet)


def _keep_headings_with_text(story: Sequence[Flowable]) -> list[Flowable]:
    """A page break before a heading that would stand alone at the foot of a page."""
    kept: list[Flowable] = []
    for place, each in enumerate(story):
        first = isinstance(each, Heading) and not (kept and isinstance(kept[-1], Heading))
        if first:
            room = measure_room(story[place:], lines=_KEPT_LINES, leading=each.style.leading)
            kept.append(CondPageBreak(room))
        kept.append(each)
    return kept


def _contact(page: ReportPage, words: Phrases, style: _Styles) -> list[Flowable]:
    """Whom the employer can ask."""
    contact = page.letterhead.coach_contact
    if not contact:
        return []
    return [
        Spacer(0, 14),
        KeepTogether(
            [
                Tagged(plain(words("profile.more")), style["label"]),
                Tagged(plain(contact), style["value"]),
            ]
        ),
    ]


def _last_words(text: list[Flowable]) -> tuple[list[Flowable], list[Flowable]]:
    """The text without its last words, and these: nobody signs a page that says nothing."""
    cut = len(text)
    while (
        cut
        and isinstance(text[cut - 1], Tagged)
        and (cut == len(text) or _belongs_to_next(text[cut - 1]))
    ):
        cut -= 1
    last = text[cut:]
    high = sum(float(each.wrap(WIDTH, 10_000)[1]) for each in last)
    return (text, []) if high > _SIGNED_TEXT else (text[:cut], last)


def _belongs_to_next(each: Flowable) -> bool:
    """Whether it belongs to what comes below it: a heading, or whose words these are."""
    return isinstance(each, Heading) or (
        isinstance(each, Tagged) and each.style.name.startswith("voice")
    )


def _signatures(
    page: ReportPage, words: Phrases, style: _Styles, *, last: Sequence[Flowable]
) -> list[Flowable]:
    """Where both sign, who is given a copy, and how to reach the coach.

    The last words of the text stand on the same page.
    """
    head = page.letterhead
    title = head.coach_title[:1].upper() + head.coach_title[1:] or words("coach")
    notes = [
        (words("recipients"), ", ".join(page.recipients)),
        (words("contact"), head.coach_contact),
    ]
    return [
        KeepTogether(
            [
                *last,
                *_build_flowables([block(BlockKind.HEADING, words("signatures.title"))], style),
                Spacer(0, 22),
                signature_table(
                    [(words("client"), page.client_name), (title, head.coach_name)], words, style
                ),
                Spacer(0, 11),
                *(
                    Tagged(f"<b>{plain(label)}:</b> {plain(text)}", style["small"])
                    for label, text in notes
                    if text
                ),
            ]
        )
    ]


def signature_table(signers: Sequence[tuple[str, str]], words: Phrases, style: _Styles) -> Flowable:
    """A column for each signer: a line for place and date, a line for the signature, the name."""
    gap, wide = 30, (WIDTH - 30) / 2

    def column(role: str, name: str) -> list[Flowable]:
        return [
            HorizontalRule(wide),
            Spacer(0, 3),
            Tagged(plain(words("signatures.place_and_day")), style["label"]),
            Spacer(0, 27),
            HorizontalRule(wide),
            Spacer(0, 3),
            Tagged(plain(words("signatures.signature")), style["label"]),
            Spacer(0, 3),
            Tagged(plain(name), style["value"]),
            Tagged(plain(role), style["label"]),
        ]

    left, *others = (column(role, name) for role, name in signers)
    right = others[0] if others else []
    look = [
        ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]
    return Table([[left, Spacer(gap, 0), right]], colWidths=[wide, gap, wide], style=look)
