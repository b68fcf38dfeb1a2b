"""The sheet with the paper key: large groups to read and to type, and what to do with them."""

from datetime import datetime

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from app.models.rules.dates import day_text
from app.services.documents import fonts
from app.services.documents.page_frame import WIDTH, BoxParagraph, BoxSpace, PageFrame, render_sheet
from app.services.documents.styles import ACCENT, CALM, CAUTION, HAIRLINE, INK, Tint, styles
from app.services.documents.tagging import DocumentTitle, Tagged, TaggedTable
from app.services.documents.typography import plain
from app.services.phrases import Phrases, phrases

COLUMNS = 4


def render(groups: tuple[str, ...], made_at: datetime, language: str) -> bytes:
    """One A4 page with the groups of a paper key, made in memory and never stored."""
    words, style = phrases(language, "paper"), styles()
    story: list[Flowable] = [
        DocumentTitle(plain(words("title")), style["title"]),
        Tagged(plain(words("subtitle")), style["subtitle"]),
        Spacer(0, 16),
        _groups(groups, style["value"]),
        Spacer(0, 14),
        Tagged(plain(words("letters")), style["small"]),
        Spacer(0, 8),
        *_box(words, "keep", CAUTION),
        Spacer(0, 12),
        Tagged(plain(words("use.title")), style["heading"]),
    ]
    for number, step in enumerate(words.all_of("use.steps").values(), start=1):
        story.append(Tagged(plain(str(step)), style["numbered"], bulletText=f"{number}."))
    story += [Spacer(0, 12), *_box(words, "without", CALM), Spacer(0, 22), _place(words)]
    sheet = PageFrame(
        title=words("title"),
        language=language,
        made_at=made_at,
        organisation="Rinnalla",
        marking=words("marking"),
        foot=words("printed", day=day_text(made_at.date())),
        tagged=True,
    )
    return render_sheet(sheet, story)


def _groups(groups: tuple[str, ...], style: ParagraphStyle) -> TaggedTable:
    """Four groups a line, each under its number."""
    number = ParagraphStyle("number", style, fontSize=8, leading=10, textColor=ACCENT)
    letters = ParagraphStyle(
        "letters", style, fontName=fonts.BOLD, fontSize=19, leading=25, textColor=INK
    )
    cells = [
        [Tagged(str(place), number), Tagged(plain(group), letters)]
        for place, group in enumerate(groups, start=1)
    ]
    cells += [[]] * (-len(cells) % COLUMNS)
    rows = [cells[start : start + COLUMNS] for start in range(0, len(cells), COLUMNS)]
    looks = [
        ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
        ("BOX", (0, 0), (-1, -1), 0.8, HAIRLINE),
        ("INNERGRID", (0, 0), (-1, -1), 0.6, HAIRLINE),
        ("LEFTPADDING", (0, 0), (-1, -1), 12),
        ("TOPPADDING", (0, 0), (-1, -1), 5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
    ]
    return TaggedTable(rows, colWidths=[WIDTH / COLUMNS] * COLUMNS, style=looks)


def _box(words: Phrases, key: str, tint: Tint) -> list[Flowable]:
    style = styles()
    lines = [
        BoxParagraph(plain(words(f"{key}.{part}")), style[name])
        for part, name in (("title", "box_title"), ("text", "box"))
    ]
    for line in lines:
        line.tint = tint
    return [BoxSpace(tint, 9), *lines, BoxSpace(tint, 10)]


def _place(words: Phrases) -> TaggedTable:
    """Two lines to fill in by hand: whose it is and where it is kept."""
    style = styles()
    row = [Tagged(plain(words(key)), style["label"]) for key in ("whose", "kept")]
    return TaggedTable(
        [["", ""], row],
        colWidths=[WIDTH / 2] * 2,
        style=[
            ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
            ("LINEBELOW", (0, 0), (0, 0), 0.8, HAIRLINE),
            ("LINEBELOW", (1, 0), (1, 0), 0.8, HAIRLINE),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ],
    )
