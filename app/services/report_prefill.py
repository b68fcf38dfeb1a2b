"""What the file already knows, put into the sections of a new report.

Only plain sentences that the client can read aloud, in the report's language. Left out on
purpose: status and its colour, reasons for a change or an end, rests, health checks, talks about
telling of one's limitations, notes and the coach's own next steps.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, func, select

from app.models.client import Client, PhaseStep, StatusChange
from app.models.diary import Entry
from app.models.employer import Employer, EmployerContact
from app.models.kinds import EntryKind, PlacementKind
from app.models.placement import Placement
from app.models.rules.blocks import Block, BlockKind, block
from app.models.rules.dates import day_text
from app.models.rules.names import folded
from app.services.errors import NotFound
from app.services.phrases import Phrases

_COUNTED: Mapping[str, frozenset[EntryKind]] = {
    "meetings": frozenset({EntryKind.MEETING}),
    "messages": frozenset({EntryKind.CALL, EntryKind.MESSAGE}),
    "workplace_visits": frozenset({EntryKind.WORKPLACE_VISIT}),
    "network_meetings": frozenset({EntryKind.NETWORK_MEETING}),
    "benefits_talks": frozenset({EntryKind.BENEFITS_TALK}),
}
_BULLETS = ("- ", "• ", "* ", "– ")
_SELF_REFERRED = frozenset({"itse", "asiakas itse", "sjalv", "klienten sjalv", "self", "client"})


@dataclass(frozen=True)
class _Placed:
    """A job or a measure with the employer's name."""

    placement: Placement
    employer: str

    def going_on(self, today: date) -> bool:
        started, ended = self.placement.started_on, self.placement.ended_on
        return started is not None and started <= today and (ended is None or ended >= today)


@dataclass(frozen=True)
class _Known:
    """All that is read of one client, and the words to tell it in."""

    client: Client
    placed: Sequence[_Placed]
    phases: Sequence[PhaseStep]
    counts: Mapping[str, int]
    next_service: str
    today: date
    words: Phrases


def prefilled(session: Session, client_id: int, words: Phrases, today: date) -> tuple[Block, ...]:
    """The sections of a new report; one that nothing is known for is an empty paragraph."""
    known = _read(session, client_id, words, today)
    blocks: list[Block] = []
    for key, title in words.all_of("sections").items():
        blocks.append(block(BlockKind.HEADING, str(title)))
        blocks += list(_SECTIONS[key](known)) or [Block()]
    return tuple(blocks)


def self_referred(referrer: str) -> bool:
    """Whether the client came without anybody's referral."""
    return folded(referrer.strip()) in _SELF_REFERRED


def _read(session: Session, client_id: int, words: Phrases, today: date) -> _Known:
    client = session.get(Client, client_id)
    if client is None:
        raise NotFound
    last_move = session.exec(
        select(StatusChange)
        .where(StatusChange.client_id == client_id)
        .order_by(col(StatusChange.day).desc(), col(StatusChange.id).desc())
    ).first()
    return _Known(
        client=client,
        placed=_placed(session, client_id),
        phases=session.exec(
            select(PhaseStep)
            .where(PhaseStep.client_id == client_id, col(PhaseStep.day) <= today)
            .order_by(col(PhaseStep.day), col(PhaseStep.id))
        ).all(),
        counts=_counts(session, client_id, today),
        next_service=last_move.next_service if last_move else "",
        today=today,
        words=words,
    )


def _placed(session: Session, client_id: int) -> list[_Placed]:
    rows = session.exec(
        select(Placement, Employer)
        .join(Employer, isouter=True)
        .where(Placement.client_id == client_id)
        .order_by(col(Placement.started_on).nulls_last(), col(Placement.id))
    )
    return [_Placed(placement, employer.name if employer else "") for placement, employer in rows]


def _counts(session: Session, client_id: int, today: date) -> dict[str, int]:
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


def _background(known: _Known) -> Iterator[Block]:
    client, words = known.client, known.words
    if client.started_on is not None:
        yield _text(words("prefill.started", day=day_text(client.started_on)))
    if not self_referred(client.referrer):
        yield from _told(client.referrer, words, "referrer")
    yield from _told(client.goal, words, "goal")


def _done(known: _Known) -> Iterator[Block]:
    words = known.words
    if len(known.phases) > 1:
        yield _text(words("prefill.phases"))
        for step in known.phases:
            phase = words(f"phase.{step.phase}")
            yield _bullet(words("prefill.phase", day=day_text(step.day), phase=phase))
    if known.placed:
        yield _text(words("prefill.placements"))
        for placed in known.placed:
            yield _bullet(_placement(placed, words))
    counted = [
        words.counted(f"prefill.{key}", count) for key, count in known.counts.items() if count
    ]
    if counted:
        yield _text(" ".join(counted))


def _competence(known: _Known) -> Iterator[Block]:
    yield from _told(known.client.skills)
    yield from _told(known.client.education, known.words, "education")
    yield from _told(known.client.work_history, known.words, "work_history")


def _strengths(known: _Known) -> Iterator[Block]:
    yield from _told(known.client.strengths)
    yield from _told(known.client.resources, known.words, "resources")
    yield from _told(known.client.interests, known.words, "interests")


def _support(known: _Known) -> Iterator[Block]:
    words = known.words
    yield from _told(known.client.support_needs)
    yield from _told(known.client.practical_needs, words, "practical_needs")
    helped = [placed for placed in known.placed if placed.placement.adjustments.strip()]
    if helped:
        yield _text(words("prefill.adjustments"))
        for placed in helped:
            place = placed.employer or _what(placed.placement, words)
            text = " ".join(placed.placement.adjustments.split())
            yield _bullet(words("prefill.adjustment", place=place, text=text))


def _path(known: _Known) -> Iterator[Block]:
    words, client = known.words, known.client
    if client.ended_on is not None and client.ended_on <= known.today:
        yield _text(words("prefill.ended", day=day_text(client.ended_on)))
    if client.outcome is not None and f"prefill.outcome.{client.outcome}" in words:
        yield _text(words(f"prefill.outcome.{client.outcome}"))
    for placed in known.placed:
        if placed.going_on(known.today):
            yield _text(_sentence(words("prefill.now", text=_placement(placed, words))))
    yield from _told(known.next_service, words, "next_service")


def _own_words(known: _Known) -> Iterator[Block]:
    yield from (_text(line.strip()) for line in known.client.own_will.splitlines() if line.strip())


_SECTIONS: Mapping[str, Callable[[_Known], Iterator[Block]]] = {
    "background": _background,
    "done": _done,
    "competence": _competence,
    "strengths": _strengths,
    "support": _support,
    "path": _path,
    "own_words": _own_words,
}


def _placement(placed: _Placed, words: Phrases) -> str:
    """A job or measure in words: 'Työkokeilu, Kahvila Kulma, 1.2.2026–30.4.2026'."""
    one = placed.placement
    terms = [one.hours, one.term] if one.kind is PlacementKind.JOB else []
    parts = [
        _what(one, words),
        placed.employer,
        period(one.started_on, one.ended_on, words),
        *(words(f"placement.{term}") for term in terms if term),
    ]
    return ", ".join(part for part in parts if part)


def _what(placement: Placement, words: Phrases) -> str:
    named = placement.measure if placement.kind is PlacementKind.MEASURE else placement.job_title
    return _capital(named.strip() or words(f"placement.{placement.kind}"))


def period(started: date | None, ended: date | None, words: Phrases) -> str:
    """From when till when, in words: '1.2.2026–30.4.2026', '1.2.2026 alkaen'."""
    if started and ended:
        return day_text(started) if started == ended else f"{day_text(started)}–{day_text(ended)}"
    if started:
        return words("placement.since", day=day_text(started))
    return words("placement.until", day=day_text(ended)) if ended else ""


def _told(text: str, words: Phrases | None = None, label: str = "") -> Iterator[Block]:
    """A field as paragraphs and list items, the first paragraph after its label."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for place, line in enumerate(lines):
        labelled = words is not None and place == 0
        if line.startswith(_BULLETS):
            if labelled and words is not None:
                yield _text(words(f"prefill.{label}", text="").strip())
            yield _bullet(line[2:].strip())
        elif labelled and words is not None:
            yield _text(words(f"prefill.{label}", text=_sentence(line)))
        else:
            yield _text(_capital(_sentence(line)))


def _sentence(text: str) -> str:
    return f"{text}." if text[-1:].isalnum() or text.endswith((")", "%", "€")) else text


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _text(text: str) -> Block:
    return block(BlockKind.TEXT, text)


def _bullet(text: str) -> Block:
    return block(BlockKind.BULLET, text)
