"""The printable steering report of the coach's own figures: exact, for one named recipient."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from app.late import LateModule
from app.models.enums import (
    ClientPart,
    ContactWay,
    EntryKind,
    Hours,
    LogAction,
    Outcome,
    Phase,
    Sector,
    Status,
    Subsidy,
    Term,
)
from app.models.refusals import Reason
from app.models.rules.dates import day_text
from app.services.documents import letterhead
from app.services.errors import Refused
from app.services.figures.statistics import UNKNOWN, AgeBand, Figure, Group, OwnFigures
from app.services.phrases import Phrases, phrases
from app.services.storage import private_files
from app.services.storage.unit_of_work import Caseload

if TYPE_CHECKING:
    from app.services.documents import figures_pdf
else:
    figures_pdf = LateModule("app.services.documents.figures_pdf")

_KINDS: Mapping[str, type[StrEnum] | None] = {
    "outcomes": Outcome,
    "statuses": Status,
    "phases": Phase,
    "ages": AgeBand,
    "hours": Hours,
    "terms": Term,
    "sectors": Sector,
    "subsidies": Subsidy,
    "measures": None,
    "contacts_by_way": ContactWay,
    "entries": EntryKind,
    "referrers": None,
    "participation": ClientPart,
}
"""The tables in the order of the print, two abreast; None where the words are the coach's own."""

SECTIONS = tuple(_KINDS)
_TILES = (
    "started",
    "closed",
    "active",
    "resting",
    "people_in_work",
    "job_starts",
    "employers_contacted",
    "employers_visited",
)


def render_report(caseload: Caseload, own: OwnFigures, recipient: str, *, language: str) -> bytes:
    """The report as a PDF. Raises Refused without a recipient, InvalidValue for the language."""
    if not recipient.strip():
        raise Refused(Reason.RECIPIENT_MISSING)
    words = phrases(language, "figures")
    page = figures_pdf.FiguresPage(
        recipient=" ".join(recipient.split()),
        period=_period(own, caseload.today, words),
        tiles=tuple((words(f"tile.{name}"), str(getattr(own, name).count)) for name in _TILES),
        facts=_facts(own, words),
        sections=tuple(
            figures_pdf.FigureSection(
                words(f"group.{name}"), _lines(name, getattr(own, name), words)
            )
            for name in SECTIONS
        ),
        letterhead=letterhead.read(caseload),
        printed_at=caseload.clock(),
    )
    return figures_pdf.render(page, words)


def format_lines(own: OwnFigures, today: date, *, language: str) -> list[str]:
    """The same figures as lines of text, for a terminal. Raises InvalidValue for the language."""
    words = phrases(language, "figures")
    lines = [_period(own, today, words)]
    lines += [f"{words(f'tile.{name}')}: {getattr(own, name).count}" for name in _TILES]
    lines += [f"{word}: {value}" for word, value in _facts(own, words)]
    for name in SECTIONS:
        found = _lines(name, getattr(own, name), words)
        lines += ["", words(f"group.{name}")]
        lines += [f"  {word}: {count}" for word, count in found] or [f"  {words('none')}"]
    return lines


def save(caseload: Caseload, own: OwnFigures, recipient: str, path: Path, *, language: str) -> None:
    """Write the report to a file, and log to whom it goes. Raises Refused, NoSpace, ReadOnly."""
    data = render_report(caseload, own, recipient, language=language)
    with caseload.unit() as unit:
        unit.log(LogAction.SAVED_COPY, subject="figures", detail=recipient.strip())
        private_files.write(path, data)
        unit.commit()


def log_printing(caseload: Caseload, recipient: str) -> None:
    """Log that the report was printed, and to whom it goes."""
    with caseload.unit() as unit:
        unit.log(LogAction.PRINTED, subject="figures", detail=recipient.strip())
        unit.commit()


def _period(own: OwnFigures, today: date, words: Phrases) -> str:
    since, until = day_text(own.since), day_text(own.until)
    if own.since and own.until:
        return words("period", since=since, until=until)
    if own.since:
        return words("since", since=since)
    return words("until", until=until) if own.until else words("all", until=day_text(today))


def _facts(own: OwnFigures, words: Phrases) -> tuple[tuple[str, str], ...]:
    facts = [
        (words("tile.quick_help"), str(own.entries[EntryKind.QUICK_HELP])),
        (words("tile.missed"), str(own.missed.count)),
    ]
    for wait in (own.to_employer_contact, own.to_work):
        if wait.median_days is not None:
            told = words("days", n=wait.median_days, people=wait.count)
            facts.append((words(f"tile.{wait.name}"), told))
    mean = own.self_efficacy
    if mean.start is not None and mean.end is not None:
        start, end = (f"{value:.1f}" for value in (mean.start, mean.end))
        if words.language != "en":
            start, end = start.replace(".", ","), end.replace(".", ",")
        facts.append((words("tile.self_efficacy"), words("mean", start=start, end=end, n=mean.n)))
    return tuple(facts)


def _lines(name: str, group: Group, words: Phrases) -> tuple[tuple[str, int], ...]:
    kinds = phrases(words.language, "access")  # enums have their printed words there
    return tuple(
        (_word(name, one, words, kinds), one.count)
        for one in group.figures
        if one.count or (one.name != UNKNOWN and name == "outcomes")
    )


def _word(name: str, figure: Figure, words: Phrases, kinds: Phrases) -> str:
    kind = _KINDS[name]
    if figure.name == UNKNOWN:
        return words("unknown")
    if kind is AgeBand:
        return words(f"ages.{figure.name}")
    return kinds(f"values.{kind.__name__}.{figure.name}") if kind else figure.name
