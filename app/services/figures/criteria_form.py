"""The printed form of the quality criteria: rendered, saved and logged; no client's name."""

from pathlib import Path
from typing import TYPE_CHECKING

from app.late import LateModule
from app.models.enums import LogAction
from app.models.rules.criteria.anchors import PARTS, next_band
from app.models.rules.dates import day_text
from app.services.documents import letterhead
from app.services.figures.criteria import CriteriaReview, Criterion
from app.services.figures.criteria_lines import format_figure, format_notes, format_total
from app.services.phrases import Phrases, phrases
from app.services.storage import private_files
from app.services.storage.unit_of_work import Caseload

if TYPE_CHECKING:
    from app.services.documents import criteria_pdf
else:
    criteria_pdf = LateModule("app.services.documents.criteria_pdf")

_SUBJECT = "criteria"


def render_form(
    caseload: Caseload, shown: CriteriaReview, *, language: str, large: bool = False
) -> bytes:
    """The form of 25 rows as a PDF, perhaps in large print.

    Raises:
        InvalidValue: There is no such language.
    """
    words = phrases(language, "criteria")
    period = shown.period
    form = criteria_pdf.CriteriaForm(
        period=words("period", since=day_text(period.since), until=day_text(period.until)),
        totals=tuple(format_standing(shown, words)),
        parts=tuple(
            (
                words(f"part.{part}"),
                tuple(_row(shown.criteria[number - 1], words) for number in numbers),
            )
            for part, numbers in PARTS.items()
        ),
        letterhead=letterhead.read_in(caseload, language),
        printed_at=caseload.clock(),
        large=large,
    )
    return criteria_pdf.render(form, words)


def format_standing(shown: CriteriaReview, words: Phrases) -> list[str]:
    """The sum with its band, and what is missing to the next one."""
    lines = [format_total(shown, words), *([] if shown.over else [words("not_over")])]
    following = None if shown.total is None else next_band(shown.total)
    if following is not None:
        lines.append(words("to_next", points=following[1], band=words(f"band.{following[0]}")))
    return lines


def save(
    caseload: Caseload, shown: CriteriaReview, path: Path, *, language: str, large: bool = False
) -> None:
    """Write the form as a PDF, perhaps in large print, and log it.

    Raises:
        InvalidValue: There is no such language.
        NoSpace, ReadOnly: The file can't be written.
    """
    data = render_form(caseload, shown, language=language, large=large)
    with caseload.unit() as unit:
        unit.log(LogAction.SAVED_COPY, subject=_SUBJECT)
        private_files.write(path, data)
        unit.commit()


def log_printing(caseload: Caseload) -> None:
    """Log that the form was printed."""
    with caseload.unit() as unit:
        unit.log(LogAction.PRINTED, subject=_SUBJECT)
        unit.commit()


def _row(one: Criterion, words: Phrases) -> "criteria_pdf.CriteriaFormRow":
    own = one.own
    scores = [
        words("no_score") if own.score is None else words("score", score=own.score),
        *([] if one.measured.proposal is None else [_proposal(one, words)]),
    ]
    facts = [format_figure(one, words)] if one.unit is not None else []
    facts += format_notes(one, words)
    if own.reason:
        facts.append(words("reason", text=own.reason))
    if own.evidence_on:
        day = day_text(own.evidence_on)
        facts.append(words("evidence", text=own.evidence or "–", day=day))
    elif own.evidence:
        facts.append(words("evidence_undated", text=own.evidence))
    return criteria_pdf.CriteriaFormRow(
        name=words(
            "row", number=one.number, name=words(f"name.{one.number}"), own=_place(one.number)
        ),
        about=words(f"about.{one.number}"),
        scores=" · ".join(scores),
        facts=tuple(facts),
    )


def _proposal(one: Criterion, words: Phrases) -> str:
    return words("proposal", proposal=one.measured.proposal)


def _place(number: int) -> int:
    """A criterion's number in its part, as IPS-25 counts."""
    return next(number - part[0] + 1 for part in PARTS.values() if number in part)
