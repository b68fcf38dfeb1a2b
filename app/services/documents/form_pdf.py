"""Any declared form on paper: one renderer for all kinds, of the same family as the report."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from typing import Any

from reportlab.lib.colors import white
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer, Table

from app.models.enums import ReportCopy, ReportState
from app.models.rules.dates import day_text
from app.models.rules.forms.form_kinds import (
    FieldKind,
    FormField,
    FormKind,
    FormSection,
    answer_words,
    is_empty,
    row_words,
)
from app.models.rules.reports.report_states import DONE, PartTaken
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
    keep_list_ends,
    measure_room,
    render_sheet,
)
from app.services.documents.report_pdf import signature_table
from app.services.documents.styles import ACCENT, CALM, CAUTION, HAIRLINE, LARGE, styles
from app.services.documents.tagging import Element, Tagged
from app.services.documents.typography import BESIDE, plain, refuse_unprintable
from app.services.phrases import Phrases, phrases

_HEADING_LINES = 6  # of text: a heading with less room below it goes to the next page
_LABEL_LINES = 3  # of a paragraph, that stay with the label above it
_CHART_HEIGHT = 74.0  # points
_SIGNED_TEXT = 220  # points: more than these last words may continue over the page break
_TALL = 10_000
_AFTER_TABLE = 6  # points
_SHORT = frozenset(FieldKind) - {FieldKind.TEXT, FieldKind.TABLE}
_NAMED = {"name", "who"}
_ENDS = frozenset(".?!:")
_BULLETS = ("- ", "• ", "* ", "– ")
_CIRCLED = re.compile(r"(?:[-•*–] )?(?P<what>.+?):?\s*(?P<numbers>\d+(?:\u00a0{2,}\d+)+)")
"""A line of a survey: what is asked, and numbers far apart to circle one of."""
_CELLS = (
    ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 8),
    ("TOPPADDING", (0, 0), (-1, -1), 4),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
)
_CIRCLE_ROW = [*_CELLS, ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
_Styles = Mapping[str, ParagraphStyle]


@dataclass(frozen=True)
class FormPage:
    """All that is printed of a form, for one copy."""

    kind: FormKind
    answers: Mapping[str, Any]
    state: ReportState
    copy: ReportCopy
    client_name: str
    named: bool
    day: date | None
    part: PartTaken
    letterhead: Letterhead
    printed_at: datetime
    large: bool = False
    plain: bool = False
    consented: bool = False
    told_with_leave: bool = False

    @property
    def missing_letters(self) -> tuple[str, ...]:
        """The letters of the answers that no font of ours has."""
        told = (
            answer_words(field, self.answers.get(field.key))
            for section in self.sections
            for field in section.fields
        )
        return fonts.missing_letters(" ".join(told))

    @property
    def draft(self) -> bool:
        """Whether the paper is marked as a draft: a shared form that is not final yet."""
        return self.kind.together and self.state not in DONE

    @property
    def sections(self) -> list[FormSection]:
        """The sections of this copy that say something; the client's copy has all of these."""
        return [
            one
            for one in self.kind.sections
            if (self.copy is ReportCopy.CLIENT or self.copy in one.copies)
            and any(not is_empty(field, self.answers.get(field.key)) for field in one.fields)
        ]


def render(page: FormPage) -> bytes:
    """The form as an A4 PDF in its own language.

    Raises:
        Refused: The paper has no letters for a name in it (Reason.NAME_UNPRINTABLE).
    """
    refuse_unprintable(page.client_name, *page.letterhead.names, *_names(page))
    words = phrases(page.kind.language, "report", plain=page.plain)
    style = styles(large=page.large)
    story = [*_opening(page, words, style), *_part_box(page, words, style)]
    for section in page.sections:
        story += _section(section, page, style)
    if not page.sections:
        story.append(Tagged(plain(words(f"empty.{page.state}")), style["muted"]))
    text, last = _last_section(story)
    return render_sheet(_frame(page, words), [*text, *_closing(page, words, style, last)])


def _names(page: FormPage) -> Iterator[str]:
    """Who is named in the tables of this copy."""
    for section in page.sections:
        for field in section.fields:
            named = {column.key for column in field.columns} & _NAMED
            for row in page.answers.get(field.key) or () if named else ():
                yield from (str(row.get(key) or "") for key in named)


def _frame(page: FormPage, words: Phrases) -> PageFrame:
    head, about_nobody = page.letterhead, not page.kind.of_client
    if page.kind.own:
        return PageFrame(
            title=page.kind.title,
            language=page.kind.language,
            made_at=page.printed_at,
            page_words=words("page", page="{page}", pages="{pages}"),
            organisation=page.client_name,
            foot=page.kind.title,
            tagged=True,
            nameless=True,
            large=page.large,
        )
    employer = page.copy is ReportCopy.EMPLOYER
    marking = "" if about_nobody else words("profile.marking" if employer else "secret")
    ground = "" if about_nobody else head.secrecy_ground or words("secrecy_ground")
    if employer:
        ground = words("profile.ground") if page.consented else ""
    draft = [words("draft")] if page.draft else []
    printed = words("printed", day=day_text(page.printed_at.date()))
    return PageFrame(
        title=page.kind.title,
        language=page.kind.language,
        made_at=page.printed_at,
        page_words=words("page", page="{page}", pages="{pages}"),
        organisation=head.organisation,
        logo=head.logo,
        marking=marking,
        ground=ground,
        foot=" · ".join([page.kind.title, *draft, printed]),
        funder_line=head.funder_line,
        tagged=True,
        large=page.large,
    )


class _FormTitle(Tagged):
    role = "H1"


def _opening(page: FormPage, words: Phrases, style: _Styles) -> list[Flowable]:
    name = page.client_name
    if page.kind.of_client and not page.named:
        name = words("story_nameless" if page.told_with_leave else "nameless")
    told = BESIDE.join(part for part in (name, day_text(page.day) if page.day else "") if part)
    badge = Badge(words("draft"), large=page.large)
    title = _fit_beside(badge if page.draft else None, style["title"], page.kind.title)
    story: list[Flowable] = [
        *([badge] if page.draft else []),
        _FormTitle(plain(page.kind.title), title),
    ]
    if page.kind.of_client:
        story.append(Tagged(plain(told), style["subtitle"]))
    if page.kind.intro:
        story += [Spacer(0, 6), Tagged(plain(page.kind.intro), style["muted"])]
    return [*story, Spacer(0, 8)]


def _fit_beside(badge: Badge | None, style: ParagraphStyle, title: str) -> ParagraphStyle:
    """The title's style; beside the word of a draft it has less room."""
    room = badge.room if badge else 0
    widest = max(stringWidth(word, style.fontName, 1) for word in title.split())
    size = min(style.fontSize, (WIDTH - room - 1) / widest)  # a word is not broken
    return ParagraphStyle("form_title", parent=style, fontSize=size, rightIndent=room)


def _part_box(page: FormPage, words: Phrases, style: _Styles) -> list[Flowable]:
    """How the client took part, in a form that is made together."""
    if not page.kind.together or page.copy is ReportCopy.EMPLOYER:
        return []
    part = page.part
    if part.how is None or part.day is None:
        return []
    tint = CALM if part.recorded else CAUTION
    told = [words(f"form_part.{part.how}", day=day_text(part.day))]
    lines = [_box_line(words("part.title"), style["box_title"], tint)]
    lines.append(_box_line(" ".join(told), style["box"], tint))
    if part.words.strip():
        quoted = words("part.quoted", words=part.bare_words)
        lines.append(_box_line(quoted, style["box_quote"], tint))
    return [BoxSpace(tint, 10), *lines, BoxSpace(tint, 11), Spacer(0, 3)]


def _box_line(text: str, style: ParagraphStyle, tint: Any) -> BoxParagraph:
    made = BoxParagraph(plain(text), style)
    made.tint = tint
    return made


def _section(section: FormSection, page: FormPage, style: _Styles) -> list[Flowable]:
    """The heading and the answers; a lone field needs no label of its own."""
    shown = [one for one in section.fields if not is_empty(one, page.answers.get(one.key))]
    lone = len(shown) == 1 and (len(section.fields) == 1 or shown[0].label == section.title)
    story: list[Flowable] = [Heading(plain(section.title), style["heading"])]
    for field in shown:
        same = lone or field.label == section.title
        story += _field(field, page, style, label="" if same else field.label)
    if len(shown) > 1 and _SHORT.issuperset(one.kind for one in shown[-2:]):
        story[-2].keepWithNext = 1  # the last line of several is not alone on the next page
    return [CondPageBreak(_measure_beginning(story, style)), *story]


def _measure_beginning(story: list[Flowable], style: _Styles) -> float:
    """How many points a section's beginning needs below it on a page: all of a short one."""
    most: float = _HEADING_LINES * style["body"].leading
    high = 0.0
    for part in story:
        if isinstance(part, KeepTogether):  # it needs a canvas to tell how high it is
            return most
        high += float(part.wrap(WIDTH, _TALL)[1]) + float(part.getSpaceBefore())
        if high > most:
            return max(most, _measure_room(story, style))
    return high


def _measure_room(story: list[Flowable], style: _Styles) -> float:
    return measure_room(story, lines=_LABEL_LINES, leading=style["body"].leading)


def _field(field: FormField, page: FormPage, style: _Styles, *, label: str) -> list[Flowable]:
    value = page.answers.get(field.key)
    if field.kind is FieldKind.TABLE:
        head = [Tagged(plain(label), style["field_label"])] if label else []
        drawn = (
            _charts(field, value or [], style, LARGE if page.large else 1.0) if field.chart else []
        )
        return [*head, *drawn, *_table(field, value or [], style, large=page.large)]
    words = answer_words(field, value)
    if field.kind is FieldKind.TEXT:
        body = style["body"].leading
        told = _paragraphs(words, style)
        if not label:
            return told
        if isinstance(told[0], Tagged) and told[0].style is style["body"]:
            told[0].style = style["answer"]  # it belongs to the label right above it
        labelled = [Tagged(plain(label), style["field_label"]), *told]
        return [CondPageBreak(max(4 * body, _measure_room(labelled, style))), *labelled]
    if field.kind is FieldKind.TICK:
        return [Tagged(plain(f"{words} {field.label}"), style["body"])]
    between = "" if label[-1:] in _ENDS else ":"  # a question has its own mark
    shown = f"<b>{plain(label)}{between}</b> {plain(words)}" if label else plain(words)
    return [Tagged(shown, style["body"])]


def _paragraphs(words: str, style: _Styles) -> list[Flowable]:
    """Lines of text; what begins with a dash is an item of a list."""
    story: list[Flowable] = []
    items: Element | None = None
    for line in (one.strip() for one in words.splitlines()):
        if not line:
            continue
        if not line.strip("_"):  # room to write by hand
            story += [Spacer(0, style["body"].leading), HorizontalRule(WIDTH), Spacer(0, 4)]
            continue
        if circled := _CIRCLED.fullmatch(line):
            items = None
            story.append(_circle_row(circled["what"], circled["numbers"].split(), style))
        elif line.startswith(_BULLETS):
            items = items or Element("L")
            made = Tagged(plain(line[2:].strip()), style["bullet"], bulletText="•")
            made.element = Element("LBody", Element("LI", items))
            story.append(made)
        else:
            items = None
            story.append(Tagged(plain(line), style["body"]))
    return keep_list_ends(story)


def _circle_row(what: str, numbers: Sequence[str], style: _Styles) -> Flowable:
    """A question and the numbers to circle one of, below those of the row before."""
    row = Element("TR", Element("Table"))
    cells = [_cell(text, style["value"], "TD", row) for text in (what, *numbers)]
    step = style["value"].fontSize * 2.2
    widths = [WIDTH - step * len(numbers), *(step for _ in numbers)]
    return Table([cells], colWidths=widths, style=_CIRCLE_ROW, hAlign="LEFT")


def _table(
    field: FormField, rows: list[Mapping[str, Any]], style: _Styles, *, large: bool
) -> list[Flowable]:
    """A table with its columns side by side; in large print each row as lines of its own."""
    shown = [row for row in rows if row_words(field, row)]
    columns = [
        one for one in field.columns if any(not is_empty(one, row.get(one.key)) for row in shown)
    ]
    if large:
        lines = (_lines_of_row(columns, row) for row in shown)
        return [KeepTogether([Tagged(row, style["body"])]) for row in lines]
    whole = Element("Table")
    cells = [_row([(one.label, "TH") for one in columns], style["label"], whole)]
    for row in shown:
        told = [(answer_words(one, row.get(one.key)), "TD") for one in columns]
        cells.append(_row(told, style["value"], whole))
    weights = [3 if one.kind is FieldKind.TEXT else 1 if _narrow(one) else 2 for one in columns]
    widths = [WIDTH * weight / sum(weights) for weight in weights]
    look = [
        *_CELLS,
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.6, HAIRLINE),
    ]
    return [
        _FormTable(
            cells,
            colWidths=widths,
            style=look,
            repeatRows=1,
            hAlign="LEFT",
            spaceAfter=_AFTER_TABLE,
        )
    ]


def _charts(
    field: FormField, rows: list[Mapping[str, Any]], style: _Styles, by: float
) -> list[Flowable]:
    """Each scale that was measured twice or more, as a line through time."""
    days = [date.fromisoformat(row["day"]) for row in rows if row.get("day")]
    story: list[Flowable] = []
    for scale in dict.fromkeys(row.get("scale", "") for row in rows):
        own = [row for row in rows if row.get("scale", "") == scale]
        points = [
            (date.fromisoformat(row["day"]), float(row["value"]))
            for row in own
            if row.get("day") and row.get("value") is not None
        ]
        highest = max(float(row.get("highest") or 0) for row in own)
        if len(points) > 1:
            chart = _Chart(sorted(points), highest, (min(days), max(days)), field.point, by)
            told = Tagged(f"<b>{plain(scale)}</b>", style["value"])
            story += [KeepTogether([told, chart]), Spacer(0, 6)]
    return story


def _lines_of_row(columns: Sequence[FormField], row: Mapping[str, Any]) -> str:
    """A row of a table in large print: its cells under each other, short ones beside each other."""
    lines: list[str] = []
    beside = False
    for one in columns:
        if is_empty(one, row.get(one.key)):
            continue
        told = f"<b>{plain(one.label)}:</b> {plain(answer_words(one, row.get(one.key)))}"
        if beside and _narrow(one):
            lines[-1] += f"{BESIDE}{told}"
        else:
            lines.append(told)
        beside = _narrow(one)
    return "<br/>".join(lines)


class _Chart(Flowable):  # type: ignore[misc]
    """A line through the results; the table below says the same in figures."""

    def __init__(
        self,
        points: list[tuple[date, float]],
        highest: float,
        span: tuple[date, date],
        point: str,
        by: float,
    ) -> None:
        super().__init__()
        self._points, self._span, self._point, self._by = points, span, point, by
        self._highest = max([highest, *(value for _, value in points)]) or 1.0

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return WIDTH, _CHART_HEIGHT * self._by

    def draw(self) -> None:
        canvas, by = self.canv, self._by
        low = 14 * by
        room, first = (_CHART_HEIGHT - 14 - 16) * by, self._span[0]
        whole = max(1, (self._span[1] - first).days)
        places = [
            (
                14 * by + (WIDTH - 60 * by) * (day - first).days / whole,
                low + room * value / self._highest,
            )
            for day, value in self._points
        ]
        with canvas.tags.artifact():
            canvas.saveState()
            canvas.setStrokeColor(HAIRLINE)
            canvas.line(0, low, WIDTH, low)
            canvas.setStrokeColor(ACCENT)
            canvas.setFillColor(ACCENT)
            canvas.setLineWidth(2)
            canvas.lines([(*one, *two) for one, two in pairwise(places)])
            self._draw_values(places)
            for x, y in places:
                canvas.circle(x, y, 3, stroke=0, fill=1)
            self._draw_days([x for x, _ in places], low - 10 * by)
            canvas.restoreState()

    def _draw_values(self, places: Sequence[tuple[float, float]]) -> None:
        """The results above their points, each with room; the line gives way to them."""
        canvas, size = self.canv, 9 * self._by
        right, height = -size, 0.0
        for (x, y), (_, value) in zip(places, self._points, strict=True):
            told = f"{value:g}".replace(".", self._point)
            wide = stringWidth(told, fonts.BOLD, size)
            if x - wide / 2 < right and abs(y - height) < size:
                continue
            right, height = x + wide / 2, y
            canvas.setFillColor(white)
            canvas.rect(x - wide / 2 - 1, y + 5, wide + 2, size * 0.85, stroke=0, fill=1)
            canvas.setFillColor(ACCENT)
            canvas.setFont(fonts.BOLD, size)
            canvas.drawCentredString(x, y + 6, told)

    def _draw_days(self, places: Sequence[float], y: float) -> None:
        """The first and the last day, and of the others those with room between."""
        size = 7.5 * self._by
        self.canv.setFont(fonts.REGULAR, size)
        told = [day_text(day) for day, _ in self._points]
        half = [stringWidth(one, fonts.REGULAR, size) / 2 for one in told]
        at = [min(max(x, wide), WIDTH - wide) for x, wide in zip(places, half, strict=True)]
        right, gap = -size, size / 2
        for number, (x, wide) in enumerate(zip(at, half, strict=True)):
            last = number == len(at) - 1
            if last or (right + gap < x - wide and x + wide + gap < at[-1] - half[-1]):
                self.canv.drawCentredString(x, y, told[number])
                right = x + wide


class _FormTable(Table):  # type: ignore[misc]
    """A table whose lines are only ornament to a screen reader."""

    def _drawLines(self) -> None:
        with self.canv.tags.artifact():
            super()._drawLines()


def _narrow(column: FormField) -> bool:
    return column.kind in {FieldKind.DAY, FieldKind.NUMBER, FieldKind.TICK}


def _row(cells: list[tuple[str, str]], style: ParagraphStyle, table: Element) -> list[Tagged]:
    row = Element("TR", table)
    return [_cell(text, style, role, row) for text, role in cells]


def _cell(text: str, style: ParagraphStyle, role: str, row: Element) -> Tagged:
    made = Tagged(plain(text), style)
    made.element = Element(role, row)
    return made


def _is_signed(page: FormPage) -> bool:
    """Whether somebody signs; nobody signs a page that says nothing."""
    return bool(page.kind.signers and page.sections) and page.copy is not ReportCopy.EMPLOYER


def _last_section(story: list[Flowable]) -> tuple[list[Flowable], list[Flowable]]:
    """The story without its last section, and this: it stands on the page that is signed."""
    cut = next((at for at in range(len(story) - 1, 0, -1) if isinstance(story[at], Heading)), 0)
    last = [each for each in story[cut:] if not isinstance(each, CondPageBreak)]
    if not cut or any(isinstance(each, KeepTogether) for each in last):
        return story, []
    high = sum(float(each.wrap(WIDTH, _TALL)[1]) for each in last)
    return (story, []) if high > _SIGNED_TEXT else (story[: cut - 1], last)


def _closing(
    page: FormPage, words: Phrases, style: _Styles, last: list[Flowable]
) -> list[Flowable]:
    """The last words, who signs below them, and whom a reader can ask; none of it alone."""
    head, contact = page.letterhead, list[Flowable]()
    if head.coach_contact and not page.kind.own:
        label = words("profile.more" if page.copy is ReportCopy.EMPLOYER else "contact")
        contact = [
            Spacer(0, 12),
            Tagged(plain(label), style["label"]),
            Tagged(plain(head.coach_contact), style["value"]),
        ]
    if not _is_signed(page):
        return [KeepTogether([*last, *contact])] if last or contact else []
    title = head.coach_title[:1].upper() + head.coach_title[1:] or words("coach")
    known = {"client": (words("client"), page.client_name), "coach": (title, head.coach_name)}
    signers = [known.get(one) or (words(f"signers.{one}"), "") for one in page.kind.signers]
    signed = [*last, Heading(plain(words("signatures.title")), style["heading"])]
    for number in range(0, len(signers), 2):
        signed += [Spacer(0, 22), signature_table(signers[number : number + 2], words, style)]
    return [KeepTogether([*signed, *contact])]
