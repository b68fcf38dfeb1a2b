"""The quality criteria as a form on paper: 25 rows with their evidence, and nobody's name."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, KeepTogether, Spacer

from app.services.documents.letterhead import Letterhead
from app.services.documents.page_frame import Heading, PageFrame, Subheading, render_sheet
from app.services.documents.styles import styles
from app.services.documents.tagging import DocumentTitle, Tagged
from app.services.documents.typography import plain
from app.services.phrases import Phrases


@dataclass(frozen=True)
class CriteriaFormRow:
    """One criterion on paper: its name, our words for it, the scores, and the facts in words."""

    name: str
    about: str
    scores: str
    facts: tuple[str, ...]


@dataclass(frozen=True)
class CriteriaForm:
    """All that is printed; `parts` are the three parts with their rows, `large` is large print."""

    period: str
    totals: tuple[str, ...]
    parts: tuple[tuple[str, tuple[CriteriaFormRow, ...]], ...]
    letterhead: Letterhead
    printed_at: datetime
    large: bool = False


def render(form: CriteriaForm, words: Phrases) -> bytes:
    """The form as a tagged A4 PDF in the language of the phrases."""
    style = styles(large=form.large)
    story: list[Flowable] = [
        DocumentTitle(plain(words("title")), style["title"]),
        Tagged(plain(form.period), style["subtitle"]),
        Spacer(0, 8),
        *(Tagged(plain(line), style["body"]) for line in form.totals),
        Tagged(plain(words("source")), style["small"]),
    ]
    for title, rows in form.parts:
        head = Heading(plain(title), style["heading"])
        for number, row in enumerate(rows):
            story.append(KeepTogether([*([] if number else [head]), *_row(row, style)]))
    frame = PageFrame(
        title=words("title"),
        language=words.language,
        made_at=form.printed_at,
        page_words=words("page", page="{page}", pages="{pages}"),
        organisation=form.letterhead.organisation,
        logo=form.letterhead.logo,
        foot=form.letterhead.coach_contact,
        funder_line=form.letterhead.funder_line,
        tagged=True,
        large=form.large,
    )
    return render_sheet(frame, story)


def _row(row: CriteriaFormRow, style: Mapping[str, ParagraphStyle]) -> list[Flowable]:
    return [
        Subheading(plain(row.name), style["subheading"]),
        Tagged(plain(row.about), style["small"]),
        Tagged(f"<b>{plain(row.scores)}</b>", style["value"]),
        *(Tagged(plain(fact), style["value"]) for fact in row.facts),
    ]
