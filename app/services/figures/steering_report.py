"""The steering report as PDF, text document or spreadsheet, for a named recipient, and logged."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.late import LateModule
from app.models.enums import LogAction
from app.services.errors import InvalidValue
from app.services.figures.project_figures import ProjectFigures
from app.services.figures.statistics import OwnFigures
from app.services.figures.steering_choice import SteeringChoice, keep_choice
from app.services.figures.steering_draft import (
    SECTIONS,
    SteeringDraft,
    draft_report,
    format_facts,
    format_period,
    list_lines,
)
from app.services.phrases import Phrases, phrases
from app.services.storage import private_files
from app.services.storage.unit_of_work import Caseload

if TYPE_CHECKING:
    from app.services.documents import figures_pdf
    from app.services.figures import steering_files
else:
    figures_pdf = LateModule("app.services.documents.figures_pdf")
    steering_files = LateModule("app.services.figures.steering_files")

_SUBJECT = "figures"
_FIRST_TILES = (
    "started",
    "closed",
    "active",
    "resting",
    "people_in_work",
    "job_starts",
    "employers_contacted",
    "employers_visited",
)


def render_report(
    caseload: Caseload,
    own: OwnFigures,
    project: ProjectFigures,
    choice: SteeringChoice,
    *,
    language: str,
) -> bytes:
    """The report as a PDF.

    Args:
        caseload: The open caseload.
        own: The coach's own figures of the period.
        project: The figures of the project in the period.
        choice: To whom, which sections, how it looks.
        language: The report's language: fi, sv or en.

    Raises:
        Refused: As `draft_report`.
        InvalidValue: There is no such language.
    """
    words = phrases(language, "figures")
    return _render_pdf(caseload, draft_report(caseload, own, project, choice, words), words)


def save(
    caseload: Caseload,
    own: OwnFigures,
    project: ProjectFigures,
    choice: SteeringChoice,
    path: Path,
    *,
    language: str,
) -> None:
    """Write the report by the ending of the file (pdf, docx, xlsx), and log to whom it goes.

    The choice is kept for the next report.

    Args:
        caseload: The open caseload.
        own: The coach's own figures of the period.
        project: The figures of the project in the period.
        choice: To whom, which sections, how it looks.
        path: Where it is written.
        language: The report's language: fi, sv or en.

    Raises:
        Refused: As `draft_report`.
        InvalidValue: The name has another ending.
        NoSpace, ReadOnly: The file can't be written.
    """
    words = phrases(language, "figures")
    if path.suffix.lower() not in _FORMATS:
        raise InvalidValue("path")
    draft = draft_report(caseload, own, project, choice, words)
    data = _FORMATS[path.suffix.lower()](caseload, draft, words)
    with caseload.unit() as unit:
        unit.log(LogAction.SAVED_COPY, subject=_SUBJECT, detail=draft.recipient)
        keep_choice(unit, choice)
        private_files.write(path, data)
        unit.commit()


def log_printing(caseload: Caseload, choice: SteeringChoice) -> None:
    """Log that the report was printed, and to whom it goes; keep the choice for the next one."""
    with caseload.unit() as unit:
        unit.log(LogAction.PRINTED, subject=_SUBJECT, detail=" ".join(choice.recipient.split()))
        keep_choice(unit, choice)
        unit.commit()


def format_lines(
    own: OwnFigures, project: ProjectFigures, today: date, *, language: str
) -> list[str]:
    """The exact figures as lines of text, for a terminal.

    Raises:
        InvalidValue: There is no such language.
    """
    words = phrases(language, "figures")
    lines = [format_period(own, today, words)]
    lines += [f"{words(f'tile.{name}')}: {getattr(own, name).count}" for name in _FIRST_TILES]
    lines += [f"{word}: {value}" for word, value in format_facts(own, words)]
    for name in SECTIONS:
        found = list_lines(name, own, project, words)
        lines += ["", words(f"group.{name}")]
        lines += [f"  {one.word}: {one.count}" for one in found] or [f"  {words('none')}"]
    return lines


def _render_pdf(caseload: Caseload, draft: SteeringDraft, words: Phrases) -> bytes:
    return figures_pdf.render(_page(draft, caseload, words), words)


def _page(draft: SteeringDraft, caseload: Caseload, words: Phrases) -> "figures_pdf.FiguresPage":
    return figures_pdf.FiguresPage(
        recipient=draft.recipient,
        period=draft.period,
        comment=draft.comment,
        tiles=tuple(
            figures_pdf.FigureTile(
                one.word,
                str(one.count),
                "" if one.target is None else words("target", n=one.target),
            )
            for one in draft.key_figures
        ),
        facts=draft.facts,
        sections=tuple(
            figures_pdf.FigureSection(
                one.title,
                tuple(
                    figures_pdf.FigureLine(
                        line.word, line.count, format_share(line.share), line.more
                    )
                    for line in one.lines
                ),
                one.comment,
                one.about,
            )
            for one in draft.sections
        ),
        notes=draft.notes,
        anonymous=draft.anonymous,
        one_page=draft.one_page,
        pictures=draft.pictures,
        letterhead=draft.letterhead,
        printed_at=caseload.clock(),
        large=draft.large,
    )


def format_share(share: float | None) -> str:
    """A share in whole per cent; nothing where there is none."""
    return "" if share is None else f"{round(share * 100)} %"


def _render_docx(_caseload: Caseload, draft: SteeringDraft, words: Phrases) -> bytes:
    return steering_files.render_docx(draft, words)


def _render_xlsx(_caseload: Caseload, draft: SteeringDraft, words: Phrases) -> bytes:
    return steering_files.render_workbook(draft, words)


_FORMATS: Mapping[str, Callable[[Caseload, SteeringDraft, Phrases], bytes]] = {
    ".pdf": _render_pdf,
    ".docx": _render_docx,
    ".xlsx": _render_xlsx,
}
