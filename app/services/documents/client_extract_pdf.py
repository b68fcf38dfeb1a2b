"""The print of all that is recorded on a client, in plain language and in reading order."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, KeepTogether, Spacer

from app.models.rules.dates import day_text
from app.services.documents import fonts
from app.services.documents.letterhead import Letterhead
from app.services.documents.page_frame import WIDTH, Heading, PageFrame, render_sheet
from app.services.documents.styles import HAIRLINE, styles
from app.services.documents.tagging import DocumentTitle, Tagged, TaggedTable
from app.services.documents.typography import plain, refuse_unprintable
from app.services.phrases import Phrases

_LABEL_SHARE = 0.3
_KEPT_ROWS = 10
"""A record of so few rows is not parted by a page."""


@dataclass(frozen=True)
class ExtractPart:
    """A heading and the records under it, each as labels and words."""

    title: str
    records: tuple[tuple[tuple[str, str], ...], ...]


@dataclass(frozen=True)
class AccessPage:
    """All that is printed. `log` is when, what, and with which data; `large` in large print."""

    client_name: str
    parts: tuple[ExtractPart, ...]
    log: tuple[tuple[str, str, str], ...]
    letterhead: Letterhead
    printed_at: datetime
    large: bool = False


def render(page: AccessPage, words: Phrases) -> bytes:
    """The print as an A4 PDF in the language of the phrases.

    Raises:
        Refused: The paper has no letters for the client's name (Reason.NAME_UNPRINTABLE).
    """
    refuse_unprintable(page.client_name)
    style = styles(large=page.large)
    story: list[Flowable] = [
        DocumentTitle(plain(words("title")), style["title"]),
        Tagged(plain(page.client_name), style["subtitle"]),
        Spacer(0, 10),
        Tagged(plain(words("intro")), style["body"]),
    ]
    for part in page.parts:
        story += _part(part, words, style)
    story += _log(page, words, style)
    return render_sheet(_sheet(page, words), story)


def _sheet(page: AccessPage, words: Phrases) -> PageFrame:
    return PageFrame(
        title=words("title"),
        language=words.language,
        made_at=page.printed_at,
        page_words=words("page", page="{page}", pages="{pages}"),
        organisation=page.letterhead.organisation,
        logo=page.letterhead.logo,
        marking=words("marking"),
        ground=page.letterhead.secrecy_ground,
        foot=" · ".join(
            part
            for part in (
                words("printed", day=day_text(page.printed_at.date())),
                page.letterhead.coach_contact,
            )
            if part
        ),
        funder_line=page.letterhead.funder_line,
        tagged=True,
        large=page.large,
    )


def _part(part: ExtractPart, words: Phrases, style: Mapping[str, ParagraphStyle]) -> list[Flowable]:
    heading = Heading(plain(part.title), style["heading"])
    records = [record for record in part.records if record]
    if not records:
        nothing = Tagged(plain(words("nothing")), style["muted"])
        return [KeepTogether([heading, nothing])]
    story: list[Flowable] = []
    for record in records:
        story += _record(record, style, [] if story else [heading])
    return story


def _record(
    record: tuple[tuple[str, str], ...],
    style: Mapping[str, ParagraphStyle],
    heading: list[Flowable],
) -> list[Flowable]:
    """Labels left, words right; long words go over pages, so each fact is a row of its own."""
    rows: list[Flowable] = [
        TaggedTable(
            [[Tagged(plain(label), style["label"]), Tagged(plain(line), style["value"])]],
            colWidths=[WIDTH * _LABEL_SHARE, WIDTH * (1 - _LABEL_SHARE)],
            style=[
                ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 1.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
            ],
        )
        for label, words in record
        for label, line in _lines(label, words)
    ]
    rows.append(_rule())
    if len(rows) <= _KEPT_ROWS:
        return [KeepTogether([*heading, *rows])]
    return [KeepTogether([*heading, *rows[:2]]), *rows[2:-2], KeepTogether(rows[-2:])]


def _lines(label: str, words: str) -> list[tuple[str, str]]:
    """One row a line of text, the label before the first: a row can't be parted by a page."""
    lines = [line for line in words.splitlines() if line.strip()] or [""]
    return [(label if not number else "", line) for number, line in enumerate(lines)]


def _rule() -> TaggedTable:
    return TaggedTable(
        [[""]],
        colWidths=[WIDTH],
        rowHeights=[7],
        style=[
            ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, HAIRLINE),
        ],
    )


def _log(page: AccessPage, words: Phrases, style: Mapping[str, ParagraphStyle]) -> list[Flowable]:
    story: list[Flowable] = [
        Heading(plain(words("titles.log_line")), style["heading"]),
        Tagged(plain(words("log_intro")), style["body"]),
        Spacer(0, 4),
    ]
    if not page.log:
        return [*story, Tagged(plain(words("nothing")), style["muted"])]
    head = [words(f"fields.log_line.{name}") for name in ("at", "action", "subject")]
    rows = [[Tagged(plain(word), style["label"]) for word in head]]
    rows += [[Tagged(plain(word), style["small"]) for word in line] for line in page.log]
    table = TaggedTable(
        rows,
        colWidths=[WIDTH * share for share in (0.22, 0.2, 0.58)],
        repeatRows=1,
        style=[
            ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("LINEBELOW", (0, 0), (-1, -1), 0.4, HAIRLINE),
        ],
    )
    return [*story, table]
