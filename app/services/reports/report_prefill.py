"""What the file already knows, put into the sections of a new report.

Only plain sentences that the client can read aloud, in the report's language. Left out on
purpose: status and its colour, reasons for a change or an end, rests, health checks, talks about
telling of one's limitations, notes and the coach's own next steps.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from sqlmodel import Session, col, func, or_, select

from app.models.client import Client, PhaseStep, StatusChange
from app.models.diary import Entry
from app.models.employer import Employer, EmployerContact
from app.models.enums import EntryKind, ListKind, PlacementKind
from app.models.placement import Placement, PlacementChange
from app.models.results import SubGoal
from app.models.rules.dates import day_text
from app.models.rules.reports.blocks import (
    Block,
    BlockKind,
    Run,
    Section,
    block,
    sections,
)
from app.models.rules.reports.section_copies import ABOUT, CONTENT
from app.models.rules.text.names import fold_text
from app.services.errors import NotFound
from app.services.phrases import LANGUAGES, Phrases, phrases
from app.services.word_meanings import came_themselves, say_in
from app.services.work.placement_changes import changes_of

_COUNTED: Mapping[str, frozenset[EntryKind]] = {
    "meetings": frozenset({EntryKind.MEETING}),
    "messages": frozenset({EntryKind.CALL, EntryKind.MESSAGE}),
    "workplace_visits": frozenset({EntryKind.WORKPLACE_VISIT}),
    "network_meetings": frozenset({EntryKind.NETWORK_MEETING}),
    "benefits_talks": frozenset({EntryKind.BENEFITS_TALK}),
}
_BULLETS = ("- ", "• ", "* ", "– ")


@dataclass(frozen=True)
class _Placed:
    """A job or a measure with the employer's name."""

    placement: Placement
    employer: str

    def going_on(self, today: date) -> bool:
        started, ended = self.placement.started_on, self.placement.ended_on
        return started is not None and started <= today and (ended is None or ended >= today)


@dataclass(frozen=True)
class Source:
    """A line that can be put into a section, and the row or field of the file that it is from.

    `origin` is a field of the client ("client.goal") or a table ("placement").
    """

    block: Block
    origin: str


@dataclass(frozen=True)
class _Known:
    """All that is read of one client, and the words to tell it in."""

    client: Client
    placed: Sequence[_Placed]
    changes: Mapping[int, Sequence[PlacementChange]]
    phases: Sequence[PhaseStep]
    reached: Sequence[SubGoal]
    counts: Mapping[str, int]
    next_service: str
    today: date
    words: Phrases


def prefill_blocks(
    session: Session,
    client_id: int,
    words: Phrases,
    today: date,
    template: Sequence[Section] = (),
) -> tuple[Block, ...]:
    """The sections of a new report; one that nothing is known for is an empty paragraph.

    Without a `template` they are the usual ones.

    Args:
        session: The session that is read in.
        client_id: The client.
        words: The wording, in the report's language.
        today: The day of the report.
        template: The headings to begin with, in their order.

    Raises:
        NotFound: There is no such client.
    """
    known = _read(session, client_id, words, today)
    blocks: list[Block] = []
    for section in template or usual(words):
        fill = _SECTIONS.get(section.about.source, _fill_nothing)
        written = [each for each in section.blocks if not each.empty]
        filled = [each.block for each in fill(known)]
        blocks += [*section.whole[:1], *written, *(filled or ([] if written else [Block()]))]
    return tuple(blocks)


def usual(words: Phrases, keys: Sequence[str] = ()) -> list[Section]:
    """Empty sections by their keys, by default the ones that a report usually has."""
    return [heading(words, key) for key in keys or words.all_of("sections")]


def heading(words: Phrases, key: str) -> Section:
    """One empty section of the catalogue."""
    return Section(
        Block(BlockKind.HEADING, (Run(titles(words)[key]),), about=ABOUT[key]), (Block(),)
    )


def titles(words: Phrases) -> Mapping[str, str]:
    """Every section of the catalogue by its key: the usual ones, and the ones that may be added."""
    found = {**words.all_of("sections"), **words.all_of("more_sections")}
    return {key: str(title) for key, title in found.items()}


def missing_content(blocks: Iterable[Block]) -> tuple[str, ...]:
    """The keys of strengths and competence, where the report tells nothing of either.

    A section counts by what it is filled from, or by its title in any of our languages. A text
    without any heading can't be judged and passes.
    """
    all_sections = sections(blocks)
    headed = [one for one in all_sections if one.heading is not None and one.title.strip()]
    if not headed and not all(one.empty for one in all_sections):
        return ()
    told = {content_key(one) for one in headed if not one.empty}
    return () if told & set(CONTENT) else CONTENT


def content_key(section: Section) -> str:
    """Which section of the catalogue it is, by what it is filled from or else by its title."""
    return section.about.source or _keys_by_title().get(fold_text(section.title.strip()), "")


@cache
def _keys_by_title() -> Mapping[str, str]:
    return {
        fold_text(title): key
        for language in LANGUAGES
        for key, title in titles(phrases(language, "report")).items()
    }


def sources(
    session: Session, client_id: int, words: Phrases, today: date, key: str
) -> list[Source]:
    """What the file knows for one section, line by line.

    Args:
        session: The session that is read in.
        client_id: The client.
        words: The wording, in the report's language.
        today: The day of the report.
        key: The section, by its key in the catalogue.

    Raises:
        NotFound: There is no such client.
    """
    return list(_SECTIONS.get(key, _fill_nothing)(_read(session, client_id, words, today)))


def _fill_nothing(_known: _Known) -> Iterator[Source]:
    yield from ()


def _read(session: Session, client_id: int, words: Phrases, today: date) -> _Known:
    client = session.get(Client, client_id)
    if client is None:
        raise NotFound
    last_move = session.exec(
        select(StatusChange)
        .where(StatusChange.client_id == client_id, StatusChange.status == client.status)
        .order_by(col(StatusChange.day).desc(), col(StatusChange.id).desc())
    ).first()
    return _Known(
        client=client,
        placed=_load_placements(session, client_id),
        changes=_load_changes(session, client_id),
        phases=session.exec(
            select(PhaseStep)
            .where(PhaseStep.client_id == client_id, col(PhaseStep.day) <= today)
            .order_by(col(PhaseStep.day), col(PhaseStep.id))
        ).all(),
        reached=session.exec(
            select(SubGoal)
            .where(
                SubGoal.client_id == client_id,
                or_(col(SubGoal.day).is_(None), col(SubGoal.day) <= today),
            )
            .order_by(col(SubGoal.day), col(SubGoal.id))
        ).all(),
        counts=_count_entries(session, client_id, today),
        next_service=last_move.next_service if last_move else "",
        today=today,
        words=words,
    )


def _load_placements(session: Session, client_id: int) -> list[_Placed]:
    rows = session.exec(
        select(Placement, Employer)
        .join(Employer, isouter=True)
        .where(Placement.client_id == client_id)
        .order_by(col(Placement.started_on).nulls_last(), col(Placement.id))
    )
    return [_Placed(placement, employer.name if employer else "") for placement, employer in rows]


def _load_changes(session: Session, client_id: int) -> dict[int, list[PlacementChange]]:
    found: dict[int, list[PlacementChange]] = {}
    for change in changes_of(session, client_id):
        found.setdefault(change.placement_id, []).append(change)
    return found


def _count_entries(session: Session, client_id: int, today: date) -> dict[str, int]:
    kinds = session.exec(
        select(Entry.kind).where(
            Entry.client_id == client_id,
            col(Entry.missed).is_(False),
            col(Entry.day) <= today,
        )
    )
    held = Counter(kinds)
    contacts = session.exec(
        select(func.count())
        .select_from(EmployerContact)
        .where(EmployerContact.client_id == client_id, col(EmployerContact.day) <= today)
    ).one()
    counted = {key: sum(held[kind] for kind in wanted) for key, wanted in _COUNTED.items()}
    return {**counted, "employer_contacts": contacts}


def _fill_background(known: _Known) -> Iterator[Source]:
    client, words = known.client, known.words
    if client.started_on is not None:
        yield _text(words("prefill.started", day=day_text(client.started_on)), "client.started_on")
    if not came_themselves(client.referrer):
        sent_by = say_in(ListKind.REFERRER, client.referrer, words.language)
        yield from _lines(sent_by, words, "referrer", origin="client.referrer")
    yield from _quote_field(known, "goal")


def _describe_work(known: _Known) -> Iterator[Source]:
    words = known.words
    if len(known.phases) > 1:
        yield _text(words("prefill.phases"), "phase_step")
        for step in known.phases:
            phase = words(f"phase.{step.phase}")
            day = day_text(step.day)
            yield _bullet(words("prefill.phase", day=day, phase=phase), "phase_step")
    if known.placed:
        yield _text(words("prefill.placements"), "placement")
        for placed in known.placed:
            yield _bullet(_placement(placed, words), "placement")
            for change in known.changes.get(placed.placement.id or 0, ()):
                yield _bullet(_change(change, words), "placement")
    if known.reached:
        yield _text(words("prefill.reached"), "sub_goal")
        named = phrases(words.language, "access")
        for one in known.reached:
            goal = named(f"values.SubGoalKind.{one.goal}")
            yield _bullet(f"{goal}, {day_text(one.day)}" if one.day else goal, "sub_goal")
    counted = [
        words.format_count(f"prefill.{key}", count) for key, count in known.counts.items() if count
    ]
    if counted:
        yield _text(" ".join(counted), "entry")


def _fill_competence(known: _Known) -> Iterator[Source]:
    yield from _quote_field(known, "skills", label=False)
    yield from _quote_field(known, "education")
    yield from _quote_field(known, "work_history")


def _fill_strengths(known: _Known) -> Iterator[Source]:
    yield from _quote_field(known, "strengths", label=False)
    yield from _quote_field(known, "resources")
    yield from _quote_field(known, "interests")


def _support(known: _Known) -> Iterator[Source]:
    yield from _quote_field(known, "support_needs", label=False)
    yield from _quote_field(known, "practical_needs")
    yield from _describe_adjustments(known)


def _describe_adjustments(known: _Known) -> Iterator[Source]:
    """What was arranged at a workplace and helped: told without saying why it was needed."""
    words = known.words
    helped = [placed for placed in known.placed if placed.placement.adjustments.strip()]
    if helped:
        yield _text(words("prefill.adjustments"), "placement")
        for placed in helped:
            place = placed.employer or _name_placement(placed.placement, words)
            text = " ".join(placed.placement.adjustments.split())
            yield _bullet(words("prefill.adjustment", place=place, text=text), "placement")


def _fill_wishes(known: _Known) -> Iterator[Source]:
    """What kind of work and which hours: the last agreed hours tell what has worked."""
    yield from _quote_field(known, "goal")
    yield from _quote_field(known, "interests")
    hours = next((p.placement for p in reversed(known.placed) if p.placement.weekly_hours), None)
    if hours is not None:
        number = f"{hours.weekly_hours:g}".replace(".", known.words("decimal_point"))
        yield _text(known.words("prefill.hours", hours=number), "placement")


def _fill_path(known: _Known) -> Iterator[Source]:
    words, client = known.words, known.client
    if client.ended_on is not None and client.ended_on <= known.today:
        yield _text(words("prefill.ended", day=day_text(client.ended_on)), "client.ended_on")
    if client.outcome is not None and f"prefill.outcome.{client.outcome}" in words:
        yield _text(words(f"prefill.outcome.{client.outcome}"), "client.outcome")
    for placed in known.placed:
        if placed.going_on(known.today):
            now = words("prefill.now", text=_placement(placed, words))
            yield _text(_sentence(now), "placement")
    yield from _lines(known.next_service, words, "next_service", origin="status_change")


def _own_words(known: _Known) -> Iterator[Source]:
    for line in known.client.own_will.splitlines():
        if line.strip():
            yield _text(line.strip(), "client.own_will")


_SECTIONS: Mapping[str, Callable[[_Known], Iterator[Source]]] = {
    "background": _fill_background,
    "done": _describe_work,
    "competence": _fill_competence,
    "strengths": _fill_strengths,
    "support": _support,
    "path": _fill_path,
    "own_words": _own_words,
    "wishes": _fill_wishes,
    "helps": _describe_adjustments,
}


def _placement(placed: _Placed, words: Phrases) -> str:
    """A job or measure in words: 'Työkokeilu, Kahvila Kulma, 1.2.2026–30.4.2026'."""
    one = placed.placement
    terms = [one.hours, one.term] if one.kind is PlacementKind.JOB else []
    parts = [
        _name_placement(one, words),
        placed.employer,
        period(one.started_on, one.ended_on, words),
        *(words(f"placement.{term}") for term in terms if term),
    ]
    return ", ".join(part for part in parts if part)


def _change(change: PlacementChange, words: Phrases) -> str:
    """A change in words: 'Muutos 1.6.2026 alkaen: 20 h viikossa, jatkettu 31.8.2026 asti'."""
    hours = change.weekly_hours
    number = "" if hours is None else f"{hours:g}".replace(".", words("decimal_point"))
    told = [
        words("placement.change_hours", hours=number) if number else "",
        words("placement.change_rest", text=change.rest_days) if change.rest_days.strip() else "",
        words("placement.change_until", day=day_text(change.ends_on)) if change.ends_on else "",
    ]
    text = ", ".join(part for part in told if part) or words("placement.change")
    since = words("placement.change_since", day=day_text(change.day)) if change.day else ""
    return ": ".join(part for part in (_capitalise_first(since), text) if part)


def _name_placement(placement: Placement, words: Phrases) -> str:
    measure = say_in(ListKind.MEASURE, placement.measure, words.language)
    named = measure if placement.kind is PlacementKind.MEASURE else placement.job_title
    return _capitalise_first(named.strip() or words(f"placement.{placement.kind}"))


def period(started: date | None, ended: date | None, words: Phrases) -> str:
    """From when till when, in words: '1.2.2026–30.4.2026', '1.2.2026 alkaen'."""
    if started and ended:
        return day_text(started) if started == ended else f"{day_text(started)}–{day_text(ended)}"
    if started:
        return words("placement.since", day=day_text(started))
    return words("placement.until", day=day_text(ended)) if ended else ""


def _quote_field(known: _Known, field: str, *, label: bool = True) -> Iterator[Source]:
    """A field of the client as paragraphs and list items, the first paragraph after its label."""
    text: str = getattr(known.client, field)
    yield from _lines(text, known.words, field if label else "", origin=f"client.{field}")


def _lines(text: str, words: Phrases, label: str, *, origin: str) -> Iterator[Source]:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for place, line in enumerate(lines):
        labelled = label and place == 0
        if line.startswith(_BULLETS):
            if labelled:
                yield _text(words(f"prefill.{label}", text="").strip(), origin)
            yield _bullet(line[2:].strip(), origin)
        elif labelled:
            yield _text(words(f"prefill.{label}", text=_sentence(line)), origin)
        else:
            yield _text(_capitalise_first(_sentence(line)), origin)


def _sentence(text: str) -> str:
    return f"{text}." if text[-1:].isalnum() or text.endswith((")", "%", "€")) else text


def _capitalise_first(text: str) -> str:
    return text[:1].upper() + text[1:]


def _text(text: str, origin: str) -> Source:
    return Source(block(BlockKind.TEXT, text), origin)


def _bullet(text: str, origin: str) -> Source:
    return Source(block(BlockKind.BULLET, text), origin)
