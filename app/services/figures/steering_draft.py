"""What stands in a steering report, in words: the same for paper, text document and spreadsheet.

An exact report is counted from the rows. An anonymous one takes its numbers from what the anonymous
summary has already published, and from nothing else: its gate stays the only one.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.models.enums import (
    CameBy,
    ClientPart,
    ContactWay,
    EntryKind,
    Hours,
    LedTo,
    ListKind,
    Outcome,
    Phase,
    Sector,
    Status,
    SubGoalKind,
    Subsidy,
    SupportNeedKind,
    Term,
)
from app.models.refusals import Reason
from app.models.rules.criteria.anchors import HIGHEST_SUM
from app.models.rules.dates import day_text
from app.services.documents import letterhead
from app.services.documents.letterhead import Letterhead
from app.services.errors import InvalidValue, Refused
from app.services.figures import criterion_scores
from app.services.figures.project_figures import ProjectFigures
from app.services.figures.statistics import UNKNOWN, AgeBand, Figure, Group, OwnFigures
from app.services.figures.steering_choice import WHOLE, SteeringChoice
from app.services.phrases import Phrases, phrases
from app.services.storage.unit_of_work import Caseload
from app.services.summary import ledger, view, wording
from app.services.summary.view import Summary
from app.services.word_meanings import MUNICIPALITY, say_in

_KINDS: Mapping[str, type[StrEnum] | None] = {
    "outcomes": Outcome,
    "statuses": Status,
    "phases": Phase,
    "ages": AgeBand,
    "municipalities": None,
    "employed_municipalities": None,
    "subsidised_municipalities": None,
    "came_by": CameBy,
    "referrers": None,
    "led_to": LedTo,
    "support_needs": SupportNeedKind,
    "sub_goals": SubGoalKind,
    "hours_terms": None,
    "sectors": Sector,
    "subsidies": Subsidy,
    "measures": None,
    "end_reasons": None,
    "contacts_by_way": ContactWay,
    "contacts_by_month": None,
    "subjects": None,
    "entries": EntryKind,
    "meetings_by_month": None,
    "visits_by_month": None,
    "missed_reasons": None,
    "client_present": None,
    "meeting_roles": None,
    "network_roles": None,
    "gatherings": EntryKind,
    "moves": None,
    "participation": ClientPart,
}
"""The sections in the order of the print; None where the words are not those of one list."""

_LISTS = {
    "municipalities": MUNICIPALITY,
    "employed_municipalities": MUNICIPALITY,
    "subsidised_municipalities": MUNICIPALITY,
    "referrers": ListKind.REFERRER,
    "measures": ListKind.MEASURE,
    "end_reasons": ListKind.JOB_END,
    "subjects": ListKind.SUBJECT,
    "missed_reasons": ListKind.MISSED,
    "meeting_roles": ListKind.ROLE,
    "network_roles": ListKind.ROLE,
}
"""The lists whose usual words are said in the report's language."""

SECTIONS = tuple(_KINDS)
GATHERINGS = ("training", "forum", "workshop", "client_panel", "pop_up")
"""What the annual report counts of the network's events; quick help stands by itself."""

KEY_FIGURES = (
    "started",
    "closed",
    "active",
    "resting",
    "people_in_work",
    "job_starts",
    "first_jobs",
    "employed_more_than_once",
    "many_events",
    "employers_contacted",
    "employers_visited",
    *GATHERINGS,
)
"""The numbers that may have a target beside them."""

_TILES = KEY_FIGURES[:6] + KEY_FIGURES[9:11] + GATHERINGS[:2]
_TOTALS = ("started", "closed")
_MONTHLY = frozenset({"contacts_by_month", "meetings_by_month", "visits_by_month"})
MONTHS, REVIEWS = 12, 4


@dataclass(frozen=True)
class KeyFigure:
    """One number of the whole, with the target beside it if there is one."""

    name: str
    word: str
    count: int
    target: int | None = None


@dataclass(frozen=True)
class DraftLine:
    """One line of a section: its words, its count, its share of the section (0-1), and more."""

    word: str
    count: int
    share: float | None = None
    more: str = ""


@dataclass(frozen=True)
class DraftSection:
    """One section: its lines, the coach's comment, and what is to be known of the numbers."""

    name: str
    title: str
    lines: tuple[DraftLine, ...]
    comment: str = ""
    about: str = ""


@dataclass(frozen=True)
class SteeringDraft:
    """The whole report in words, and how it is to look."""

    recipient: str
    period: str
    comment: str
    key_figures: tuple[KeyFigure, ...]
    facts: tuple[tuple[str, str], ...]
    sections: tuple[DraftSection, ...]
    notes: tuple[str, ...]
    anonymous: bool
    one_page: bool
    pictures: bool
    large: bool
    letterhead: Letterhead


def draft_report(
    caseload: Caseload,
    own: OwnFigures,
    project: ProjectFigures,
    choice: SteeringChoice,
    words: Phrases,
) -> SteeringDraft:
    """Put the steering report together as chosen: its figures and notes in words, not yet drawn.

    Args:
        caseload: The open caseload.
        own: The coach's own figures of the period.
        project: The figures of the project in the period.
        choice: To whom, which sections, how it looks.
        words: The wording, in the report's language.

    Raises:
        Refused: There is no recipient, or no anonymous summary has been published yet for an
            anonymous report.
    """
    recipient = " ".join(choice.recipient.split())
    if not recipient:
        raise Refused(Reason.RECIPIENT_MISSING)
    head = letterhead.read_in(caseload, words.language)
    comment = choice.comments.get(WHOLE, "").strip()
    if choice.anonymous:
        return _draft_anonymous(read_published(caseload), choice, words, head, recipient, comment)
    counts = key_counts(own, project)
    shown = [name for name in KEY_FIGURES if name in _TILES or name in choice.targets]
    return SteeringDraft(
        recipient,
        format_period(own, caseload.today, words),
        comment,
        tuple(
            KeyFigure(name, words(f"tile.{name}"), counts[name], choice.targets.get(name))
            for name in shown
            if counts[name] or name in choice.targets or name not in GATHERINGS
        ),
        (*format_facts(own, words), *_quality_facts(caseload, words)),
        tuple(
            DraftSection(
                name,
                _title(words(f"group.{name}"), lines),
                lines,
                choice.comments.get(name, "").strip(),
            )
            for name in SECTIONS
            if name in choice.sections
            for lines in [list_lines(name, own, project, words)]
        ),
        (),
        anonymous=False,
        one_page=choice.one_page,
        pictures=choice.pictures,
        large=choice.large,
        letterhead=head,
    )


def check_sections(names: Iterable[str]) -> tuple[str, ...]:
    """The sections asked for, in the order of the print.

    Raises:
        InvalidValue: A section that the report does not have.
    """
    wanted = {name.strip() for name in names}
    if not wanted <= set(SECTIONS):
        raise InvalidValue("sections")
    return tuple(name for name in SECTIONS if name in wanted)


def key_counts(own: OwnFigures, project: ProjectFigures) -> dict[str, int]:
    """Every key figure by its name."""
    held = {one.kind: one.count for one in project.gatherings}
    counts = {}
    for name in KEY_FIGURES:
        figure = getattr(own, name, None) or getattr(project, name, None)
        counts[name] = figure.count if isinstance(figure, Figure) else held.get(name, 0)
    return counts


def read_published(caseload: Caseload) -> Summary:
    """What the anonymous summary published last.

    Raises:
        Refused: Nothing has been published yet.
    """
    known = ledger.read(caseload)
    if known.last is None or not known.series.totals:
        raise Refused(Reason.SUMMARY_NOT_SAVED)
    totals = known.series.totals_of(known.last) or known.series.totals[-1]
    following = ledger.read_dates(caseload).next_after(totals.as_of)
    notes = view.notes(known.series, totals, frozenset(), following)
    return Summary(totals, view.tables(known.series), notes, last_table=known.series.last_table)


def list_lines(
    name: str, own: OwnFigures, project: ProjectFigures, words: Phrases
) -> tuple[DraftLine, ...]:
    """A section's lines in words, what nothing is counted in left out but for the outcomes.

    Args:
        name: The section.
        own: The coach's own figures of the period.
        project: The figures of the project in the period.
        words: The wording, in the report's language.
    """
    if name == "gatherings":
        return _list_gatherings(project, words)
    group: Group = getattr(own, name, None) or getattr(project, name)
    kinds = phrases(words.language, "access")  # enums have their printed words there
    figures = group.figures[-MONTHS:] if name in _MONTHLY else group.figures
    return tuple(
        DraftLine(
            _word(name, one, words, kinds),
            one.count,
            None if name in _MONTHLY else group.share(one),
            _minutes(one, words),
        )
        for one in figures
        if one.count or name in _MONTHLY or (one.name != UNKNOWN and name == "outcomes")
    )


def _title(title: str, lines: Sequence[DraftLine]) -> str:
    """A section's title; of shares, how many they are of."""
    if not any(line.share for line in lines):
        return title
    return f"{title} (n\u00a0=\u00a0{sum(line.count for line in lines)})"


def format_period(own: OwnFigures, today: date, words: Phrases) -> str:
    """The period in words."""
    since, until = day_text(own.since), day_text(own.until)
    if own.since and own.until:
        return words("period", since=since, until=until)
    if own.since:
        return words("since", since=since)
    return words("until", until=until) if own.until else words("all", until=day_text(today))


def format_facts(own: OwnFigures, words: Phrases) -> tuple[tuple[str, str], ...]:
    """What is no plain count: durations and the change of self-efficacy."""
    facts = [
        (words("tile.quick_help"), str(own.entries[EntryKind.QUICK_HELP])),
        (words("tile.missed"), str(own.missed.count)),
    ]
    if own.resumed.count:
        facts.insert(0, (words("tile.resumed"), str(own.resumed.count)))
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


def _quality_facts(caseload: Caseload, words: Phrases) -> list[tuple[str, str]]:
    """The sums of the last whole reviews of the quality criteria, as 75 (1.12.2021) → 92 (…)."""
    totals = criterion_scores.list_totals(criterion_scores.list_reviews(caseload))[-REVIEWS:]
    told = " → ".join(f"{total} ({day_text(day)})" for day, total in totals)
    return [(words("quality", most=HIGHEST_SUM), told)] if told else []


def _draft_anonymous(
    shown: Summary,
    choice: SteeringChoice,
    words: Phrases,
    head: Letterhead,
    recipient: str,
    comment: str,
) -> SteeringDraft:
    theirs = phrases(words.language, "summary")
    counts = {"started": shown.totals.started, "closed": shown.totals.closed}
    sections = tuple(
        DraftSection(
            table.name,
            wording.table_title(table, theirs),
            _list_public_lines(table, theirs),
            choice.comments.get(table.name, "").strip(),
            wording.describe_table(table, theirs),
        )
        for table in shown.tables
    )
    told = [*wording.reading(shown, theirs)]
    told += [f"{names}: {why}" if names else why for names, why in wording.notes(shown, theirs)]
    return SteeringDraft(
        recipient,
        theirs("as_of", day=day_text(shown.totals.as_of)),
        comment,
        tuple(
            KeyFigure(name, words(f"tile.{name}"), counts[name], choice.targets.get(name))
            for name in _TOTALS
        ),
        (),
        sections,
        tuple(told),
        anonymous=True,
        one_page=choice.one_page,
        pictures=choice.pictures,
        large=choice.large,
        letterhead=head,
    )


def _list_public_lines(table: view.SummaryTable, theirs: Phrases) -> tuple[DraftLine, ...]:
    """The lines of a public table; no shares, which its rounding would make wrong."""
    if not table.crossed:
        return tuple(
            DraftLine(f"– {word}" if line.fine else word, line.count)
            for word, line in wording.lines(table, theirs)
        )
    titles, rows = wording.grid(table, theirs)
    return tuple(
        DraftLine(f"{label} · {title}", line.count)
        for label, cells in rows
        for title, line in zip(titles, cells, strict=True)
    )


def _list_gatherings(project: ProjectFigures, words: Phrases) -> tuple[DraftLine, ...]:
    kinds = phrases(words.language, "access")
    return tuple(
        DraftLine(
            kinds(f"values.EntryKind.{one.kind}"),
            one.count,
            more=words("people", n=one.people) if one.people else "",
        )
        for one in project.gatherings
    )


def _minutes(figure: Figure, words: Phrases) -> str:
    if not figure.minutes:
        return ""
    hours, minutes = divmod(figure.minutes, 60)
    return words("time", hours=hours, minutes=f"{minutes:02}")


def _word(name: str, figure: Figure, words: Phrases, kinds: Phrases) -> str:
    kind = _KINDS[name]
    if figure.name == UNKNOWN:
        return words("unknown")
    if name == "hours_terms":
        return ", ".join(_find_words(figure.name, (Hours, Term), kinds)).capitalize()
    if name == "moves":
        return " → ".join(_find_words(figure.name, (Status,), kinds))
    if name == "client_present":
        return words(f"present.{figure.name}")
    if name in _MONTHLY:
        return f"{int(figure.name[5:])}/{figure.name[:4]}"
    if kind is AgeBand:
        return words(f"ages.{figure.name}")
    if kind is None:
        return say_in(_LISTS.get(name, ""), figure.name, words.language)
    return kinds(f"values.{kind.__name__}.{figure.name}")


def _find_words(names: str, of: Sequence[type[StrEnum]], kinds: Phrases) -> list[str]:
    known = {str(value): kind for kind in of for value in kind}
    return [kinds(f"values.{known[one].__name__}.{one}") for one in names.split()]
