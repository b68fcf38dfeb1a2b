"""The A4 page of every printed document: margins, running head, foot, page x / y, outline."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.rl_accel import escapePDF, fp_str
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepTogether,
    PageBreak,
    PageTemplate,
    Spacer,
)

from app.services.documents import fonts
from app.services.documents.styles import ACCENT, HAIRLINE, LARGE, LINE, Tint, styles
from app.services.documents.tagging import Element, Tagged, Tags
from app.services.documents.typography import plain, refuse_unprintable

rl_config.useA85 = 0  # compressed streams as bytes: a fifth smaller, and sooner made
SIDE = 25 * mm
"""The left and the right margin of every printed page."""
WIDTH = A4[0] - 2 * SIDE
LYING_SIDE = 15 * mm
LYING_WIDTH = A4[1] - 2 * LYING_SIDE
"""The margins and the room of a page that lies on its long side."""
_TOP, _BOTTOM = 13 * mm, 12 * mm
_GAP = 8 * mm
LOGO = (46 * mm, 13 * mm)
"""The place of a logo at the most: no wider, no higher."""
_PRODUCER = "Rinnalla"
_LEAD_IN = 120
"""Letters that a line before a list may have, so as to be kept with it."""
_AROUND = "around"
_TALL = 10_000  # points: higher than whatever is measured
_LABELS = ("field_label", "voice")
"""Styles of what belongs to the text below it, by how their names begin."""
_ESCAPED = {code: escapePDF(bytes([code])) for code in range(256)}
LOCALES = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}


@dataclass(frozen=True)
class PageFrame:
    """What stands around the text on each page. `title` is the document's kind, never a name.

    `tagged` where all of the story tells what it is, so that a screen reader can follow it;
    `nameless` where the file tells neither who made it, nor with what, nor when; `lying` where
    the pages lie on their long side; `large` where what stands around is in large print too.
    """

    title: str
    language: str
    made_at: datetime
    page_words: str = "{page} / {pages}"
    organisation: str = ""
    logo: bytes = b""
    marking: str = ""
    ground: str = ""
    foot: str = ""
    funder_line: str = ""
    tagged: bool = False
    nameless: bool = False
    lying: bool = False
    large: bool = False

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of a page."""
        wide, high = landscape(A4) if self.lying else A4
        return wide, high

    @property
    def side(self) -> float:
        """The margin on the left and on the right."""
        return float(LYING_SIDE if self.lying else SIDE)

    @property
    def width(self) -> float:
        """The room between the margins."""
        return float(self.size[0] - 2 * self.side)


class Heading(Tagged):
    """A heading that also stands in the outline of the document."""

    level = 0
    role = "H2"

    def draw(self) -> None:
        canvas = self.canv
        key = f"heading{canvas.getPageNumber()}-{self._outline_number(canvas)}"
        canvas.bookmarkHorizontal(key, 0, self.height)
        canvas.addOutlineEntry(self.getPlainText() or "–", key, level=self._depth(canvas))
        super().draw()

    def _outline_number(self, canvas: Any) -> int:
        canvas.headings_drawn += 1
        return int(canvas.headings_drawn)

    def _depth(self, canvas: Any) -> int:
        """A subheading before any heading stands at the top: an outline has no gaps."""
        depth = min(self.level, canvas.outline_depth + 1)
        canvas.outline_depth = depth
        return int(depth)


class Subheading(Heading):
    """A heading one level below, tagged H3."""

    level = 1
    role = "H3"


class BoxParagraph(Tagged):
    """A paragraph on a tinted ground that may continue over a page break."""

    tint: Tint

    def draw(self) -> None:
        with self.canv.tags.artifact():
            _paint(self.canv, self.tint, self.width, self.height)
        super().draw()

    def split(self, width: float, height: float) -> list[Any]:
        parts: list[Any] = super().split(width, height)
        for part in parts:
            part.tint = self.tint
        return parts


class BoxSpace(Spacer):  # type: ignore[misc]
    """Room within a tinted box, above, between or below its paragraphs."""

    def __init__(self, tint: Tint, height: float) -> None:
        super().__init__(WIDTH, height)
        self.tint = tint

    def draw(self) -> None:
        with self.canv.tags.artifact():
            _paint(self.canv, self.tint, self.width, self.height)


class HorizontalRule(Flowable):  # type: ignore[misc]
    """A line to write on."""

    def __init__(self, width: float) -> None:
        super().__init__()
        self.width = width

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, 0.7

    def draw(self) -> None:
        """Draw the line as decoration, which a screen reader passes over."""
        with self.canv.tags.artifact():
            self.canv.setStrokeColor(LINE)
            self.canv.setLineWidth(0.7)
            self.canv.line(0, 0, self.width, 0)


def render_sheet(sheet: PageFrame, story: Sequence[Flowable]) -> bytes:
    """The finished PDF. The same sheet and story give the same bytes.

    Raises:
        Refused: The paper has no letters for whom it is from (Reason.NAME_UNPRINTABLE).
    """
    refuse_unprintable(sheet.organisation, sheet.foot)
    head, foot = _Head(sheet), _Foot(sheet)
    target = BytesIO()
    document = BaseDocTemplate(
        target,
        pagesize=sheet.size,
        title=sheet.title,
        author="" if sheet.nameless else sheet.organisation,
        subject="",
        creator="" if sheet.nameless else _PRODUCER,
        producer="" if sheet.nameless else _PRODUCER,
        lang=LOCALES[sheet.language],
        displayDocTitle=1,
        initialFontName=fonts.REGULAR,
        invariant=1,
    )
    low, high = _BOTTOM + foot.height + _GAP / 2, sheet.size[1] - _TOP - head.height - _GAP
    frame = Frame(sheet.side, low, sheet.width, high - low, 0, 0, 0, 0)

    def draw_head_and_foot(canvas: Any, _document: Any) -> None:
        with canvas.tags.artifact():
            if not canvas.hasForm(_AROUND):  # the same on every page
                canvas.beginForm(_AROUND)
                head.draw(canvas)
                foot.draw(canvas)
                canvas.endForm()
            canvas.doForm(_AROUND)
            canvas.doForm(f"page{canvas.getPageNumber()}")
        canvas.bookmarkPage(_name_page(canvas.getPageNumber()))

    document.addPageTemplates(PageTemplate(frames=[frame], onPage=draw_head_and_foot))
    document.build(list(story), canvasmaker=_canvas_type(sheet, foot))
    return target.getvalue()


def _canvas_type(sheet: PageFrame, foot: "_Foot") -> type[Any]:
    class _Canvas(Canvas):  # type: ignore[misc]
        """Counts its pages and headings, and is dated by the caseload's clock."""

        _currentMatrix: tuple[float, ...]  # noqa: N815 - as reportlab calls it

        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self.headings_drawn = 0
            self.outline_depth = -1
            self.tags = Tags(self, wanted=sheet.tagged)
            if not sheet.nameless:
                self.setDateFormatter(lambda *_: f"D:{sheet.made_at:%Y%m%d%H%M%S}")

        def translate(self, dx: float, dy: float) -> None:
            """Move the origin; each paragraph does, so without the sums of turning and scaling."""
            a, b, c, d, e, f = self._currentMatrix
            if self._code and self._code[-1].endswith(" cm"):
                super().translate(dx, dy)
            else:
                self._currentMatrix = (a, b, c, d, a * dx + c * dy + e, b * dx + d * dy + f)
                self._code.append(f"1 0 0 1 {fp_str(dx, dy)} cm")

        def _escape(self, text: bytes) -> str:
            return text.decode("latin-1").translate(_ESCAPED)

        def save(self) -> None:
            pages = self.getPageNumber() - 1
            for page in range(1, pages + 1):
                foot.number(self, page, pages)
            _outline_pages(self, sheet, pages)
            self.tags.finish(sheet.title, LOCALES[sheet.language])
            super().save()

    return _Canvas


def _outline_pages(canvas: Any, sheet: PageFrame, pages: int) -> None:
    """Where no heading is: a bookmark for the title, and one below it for each further page."""
    if pages == 1 or canvas.headings_drawn:
        return
    canvas.addOutlineEntry(sheet.title, _name_page(1), level=0)
    for page in range(2, pages + 1):
        words = sheet.page_words.format(page=page, pages=pages)
        canvas.addOutlineEntry(words, _name_page(page), level=1)


def _name_page(page: int) -> str:
    """What the bookmark of a page is called within the file."""
    return f"leaf{page}"


class Logo:
    """The organisation's logo, as large as its place allows; without one the width is 0."""

    def __init__(self, png: bytes, place: tuple[float, float] = LOGO) -> None:
        self._picture = ImageReader(BytesIO(png)) if png else None
        self.width = self.height = 0.0
        if self._picture is not None:
            wide, high = self._picture.getSize()
            scale = min(place[0] / wide, place[1] / high)
            self.width, self.height = wide * scale, high * scale

    def draw(self, canvas: Any, x: float, top: float) -> None:
        """Draw the logo, if there is one, with its upper left corner at `x`, `top` (points)."""
        if self._picture is not None:
            canvas.drawImage(self._picture, x, top - self.height, self.width, self.height)


class _Head:
    """Who it is from on the left, how secret it is on the right."""

    def __init__(self, sheet: PageFrame) -> None:
        self._sheet = sheet
        style = styles(large=sheet.large)
        marking = f'<font name="{fonts.BOLD}" color="#1B2130">{plain(sheet.marking)}</font>'
        right = "<br/>".join(part for part in (marking, plain(sheet.ground)) if part)
        self._left = Tagged(plain(sheet.organisation), style["running"])
        self._right = Tagged(right, style["running_right"])
        self._logo = Logo(sheet.logo)
        self._indent = self._logo.width + 10 if sheet.logo else 0.0
        half = sheet.width * 0.48
        alone = not (sheet.marking or sheet.ground)
        room = (sheet.width if alone else half) - self._indent
        low, high = (
            part.wrap(wide, sheet.size[1])[1]
            for part, wide in ((self._left, room), (self._right, half))
        )
        self.height = max(low, high, self._logo.height) + 6

    def draw(self, canvas: Any) -> None:
        sheet = self._sheet
        top = sheet.size[1] - _TOP
        self._logo.draw(canvas, sheet.side, top)
        down = max(0.0, (self._logo.height - self._left.height) / 2)
        self._left.drawOn(canvas, sheet.side + self._indent, top - down - self._left.height)
        self._right.drawOn(canvas, sheet.side + sheet.width * 0.52, top - self._right.height)
        _hairline(canvas, top - self.height, sheet)


class _Foot:
    """The document's kind and day on the left, page x / y on the right, the funder below."""

    def __init__(self, sheet: PageFrame) -> None:
        self._sheet = sheet
        lines = "<br/>".join(plain(line) for line in (sheet.foot, sheet.funder_line) if line)
        style = styles(large=sheet.large)["running"]
        self._left = Tagged(lines, style)
        self._left.wrap(sheet.width * 0.76, sheet.size[1])
        self.height = max(self._left.height, style.leading) + 6

    def draw(self, canvas: Any) -> None:
        top = _BOTTOM + self.height
        _hairline(canvas, top, self._sheet)
        self._left.drawOn(canvas, self._sheet.side, top - 6 - self._left.height)

    def number(self, canvas: Any, page: int, pages: int) -> None:
        """Page x / y, drawn last of all, when y is known."""
        style = styles(large=self._sheet.large)["running_right"]
        words = self._sheet.page_words.format(page=page, pages=pages)
        canvas.beginForm(f"page{page}")
        canvas.setFont(style.fontName, style.fontSize)
        canvas.setFillColor(style.textColor)
        canvas.drawRightString(
            self._sheet.side + self._sheet.width,
            _BOTTOM + self.height - 6 - style.fontSize,
            words,
        )
        canvas.endForm()


def _hairline(canvas: Any, height: float, sheet: PageFrame) -> None:
    canvas.saveState()
    canvas.setStrokeColor(HAIRLINE)
    canvas.setLineWidth(0.6)
    canvas.line(sheet.side, height, sheet.side + sheet.width, height)
    canvas.restoreState()


def _paint(canvas: Any, tint: Tint, width: float, height: float) -> None:
    """The ground overlaps by a hair, so that no seam shows between two parts of a box."""
    canvas.saveState()
    canvas.setFillColor(tint.ground)
    canvas.rect(0, -0.2, width, height + 0.4, stroke=0, fill=1)
    canvas.setFillColor(tint.edge)
    canvas.rect(0, -0.2, 3, height + 0.4, stroke=0, fill=1)
    canvas.restoreState()


def measure_room(story: Sequence[Flowable], *, lines: int, leading: float) -> float:
    """How many points a story's beginning needs, so that nothing that leads on stands alone.

    It is the headings and labels, what no page break parts from the next, such as the line that
    leads to a list, and the first lines of what comes below them, or all of an item of a list.

    Args:
        story: Begins with a heading or a label.
        lines: So many lines of a paragraph stay with what is above it.
        leading: The height of such a line where what stands there is no paragraph, in points.
    """
    high = 0.0
    for part in story:
        if isinstance(part, PageBreak):
            break
        if isinstance(part, KeepTogether):  # it needs a canvas to tell how high it is
            return high + lines * leading
        height = float(part.wrap(WIDTH, _TALL)[1])
        around = float(part.getSpaceBefore() + part.getSpaceAfter())
        if _leads(part):
            high += around + height
            continue
        own = part.style.leading if isinstance(part, Tagged) else leading
        return high + around + (height if _is_item(part) else min(height, lines * own))
    return high


def _leads(part: Flowable) -> bool:
    return (
        isinstance(part, Heading | Spacer | CondPageBreak)
        or bool(part.getKeepWithNext())
        or (isinstance(part, Tagged) and part.style.name.startswith(_LABELS))
    )


def keep_list_ends(story: list[Flowable]) -> list[Flowable]:
    """The same story, in which neither the line that leads to a list nor an end of it is alone.

    A page break parts neither a short line that ends with a colon from the first item, nor the
    first item from the second, nor the last from the one before.
    """
    for before, one, last, after in zip(
        [None, *story], story, story[1:], [*story[2:], None], strict=False
    ):
        if not _is_item(last):
            continue
        if _is_item(one):
            alone = not (_is_item(before) and _is_item(after))
        else:
            alone = isinstance(one, Tagged) and _leads_on(one.getPlainText())
        if alone:
            one.keepWithNext = 1
    return story


def _leads_on(text: str) -> bool:
    return len(text) <= _LEAD_IN and text.rstrip().endswith(":")


def _is_item(each: Flowable | None) -> bool:
    return bool(getattr(each, "bulletText", None))


class Badge(Flowable):  # type: ignore[misc]
    """A word in a frame at the right edge, level with the line that follows it.

    `room` is what that line has to leave free, in points.
    """

    def __init__(self, word: str, *, large: bool = False) -> None:
        super().__init__()
        self._word = word.upper()
        self._by = LARGE if large else 1.0
        self._element = Element("P")
        self._wide = stringWidth(self._word, fonts.BOLD, 11 * self._by) + 20 * self._by
        self.room = self._wide + 12

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        return 0, 0

    def draw(self) -> None:
        """Draw the word in a rounded frame at the right edge."""
        canvas, by = self.canv, self._by
        canvas.saveState()
        canvas.setFont(fonts.BOLD, 11 * by)
        canvas.setStrokeColor(ACCENT)
        canvas.setFillColor(ACCENT)
        canvas.setLineWidth(1.2)
        with canvas.tags.artifact():
            canvas.roundRect(self.width - self._wide, -5 - 22 * by, self._wide, 22 * by, 4)
        with canvas.tags.content(self._element):
            canvas.drawCentredString(self.width - self._wide / 2, -5 - 15 * by, self._word)
        canvas.restoreState()
