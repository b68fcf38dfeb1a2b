"""How long a ten-page final report takes to print, against bare reportlab with the same words.

Aims: ten pages in 0.6 s, and their images for the preview in 1 s.
"""

from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import getRegisteredFontNames, registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate

from app.models.enums import ReportCopy, ReportState
from app.models.rules.reports.blocks import Block, BlockKind, Run, Style, block
from app.models.rules.reports.report_states import PartTaken
from app.services.documents import fonts
from app.services.documents.letterhead import Letterhead
from app.services.documents.pages import page_count, page_images
from app.services.documents.report_pdf import ReportPage, render
from app.services.phrases import phrases
from app.services.resource_files import resource
from benchmarks.rows import Row
from benchmarks.timing import once, usual

PAGES, PARTS = 10, 18
BARE = "Bare"  # the same font as reportlab itself has it
SENTENCE = "Työ keittiössä sujuu hyvin, kun aamut alkavat rauhallisesti ja ohjeet ovat selvät. "


def measure() -> list[Row]:
    blocks = tuple(each for _ in range(PARTS) for each in _part())
    page, words = _page(blocks), phrases("fi", "report")
    first = once(lambda: render(page, words))
    ours = usual(lambda: render(page, words))
    bare = usual(lambda: _bare(blocks))
    pdf = render(page, words)
    if page_count(pdf) != PAGES:
        raise RuntimeError(f"{page_count(pdf)} pages, not {PAGES}: set PARTS anew")
    preview = usual(lambda: list(page_images(pdf, dpi=110)))
    return [
        Row("Ten-page report, the first (fonts are read)", first, at_most=600),
        Row("Ten-page report", ours, at_most=600),
        Row("Ten-page report against bare reportlab", ours, peer=bare, at_most=2.0),
        Row("Ten pages as images for the preview", preview, at_most=1000),
    ]


def _part() -> Iterable[Block]:
    """Headings, lists, and a paragraph with bold and italic."""
    yield block(BlockKind.HEADING, "Mitä teimme")
    yield Block(
        BlockKind.TEXT,
        (
            Run(SENTENCE * 4),
            Run("Tämä on tärkeää: ", Style.BOLD),
            Run("20 h viikossa. ", Style.ITALIC),
            Run(SENTENCE * 3),
        ),
    )
    yield block(BlockKind.SUBHEADING, "Työkokeilu, Kahvila Kulma, 1.2.2026–30.4.2026")
    for _ in range(3):
        yield block(BlockKind.BULLET, SENTENCE)
    for _ in range(3):
        yield block(BlockKind.NUMBERED, SENTENCE * 2)


def _page(blocks: tuple[Block, ...]) -> ReportPage:
    return ReportPage(
        state=ReportState.DRAFT,
        copy=ReportCopy.CLIENT,
        client_name="Veera Halonen",
        referrer="TE-toimisto",
        period="7.2.2025–30.10.2026",
        recipients=("asiakas", "TE-toimisto"),
        blocks=blocks,
        part=PartTaken(),
        letterhead=Letterhead("Esimerkkikaupunki", "Maija Valmentaja"),
        printed_at=datetime(2026, 11, 16, 9, 30).astimezone(),
    )


def _bare(blocks: Iterable[Block]) -> bytes:
    """The same words as paragraphs in the same font, with nothing around them."""
    if BARE not in getRegisteredFontNames():
        font = TTFont(BARE, str(resource("fonts", f"{fonts.REGULAR}.ttf")))
        font.face.name = BARE.encode()  # else reportlab takes ours, which is of the same face
        registerFont(font)
    style = ParagraphStyle("bare", fontName=BARE, fontSize=10.5, leading=15.5)
    target = BytesIO()
    SimpleDocTemplate(target, invariant=1).build(
        [Paragraph(escape(each.text), style) for each in blocks]
    )
    return target.getvalue()
