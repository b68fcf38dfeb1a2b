"""What the file already knows, put into a new form: each field names its source."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from app.models.client import Client, NetworkPerson
from app.models.diary import Entry
from app.models.employer import Employer
from app.models.enums import Instrument, ListKind
from app.models.placement import Placement
from app.models.results import Measurement, SubGoal
from app.models.rules.dates import day_text
from app.models.rules.forms.form_kinds import FieldKind, FormField, FormKind, is_empty
from app.models.rules.reports.blocks import BlockKind
from app.models.rules.text.names import fold_text
from app.services.caseload.results import read_series
from app.services.documents.letterhead import Letterhead
from app.services.errors import NotFound
from app.services.forms.declarations import form_kind
from app.services.phrases import LANGUAGES, phrases
from app.services.reports import report_prefill
from app.services.word_meanings import say_in

_OWN_WORDS = frozenset({"own_will"})
"""What the client has said stands as it was said."""


@dataclass(frozen=True)
class _FormFacts:
    """All that a source may read."""

    session: Session
    client: Client | None
    head: Letterhead
    today: date
    language: str


def prefill_answers(
    session: Session, kind: FormKind, client_id: int | None, head: Letterhead, today: date
) -> dict[str, Any]:
    """The answers that a new form begins with.

    Raises:
        NotFound: There is no such client.
    """
    client = None if client_id is None else session.get(Client, client_id)
    if client_id is not None and client is None:
        raise NotFound
    spoken = head.in_language(kind.language)
    known = _FormFacts(session, client, spoken, today, kind.language)
    answers: dict[str, Any] = {}
    for field in kind.fields:
        value = _fill(field, kind, known)
        if not is_empty(field, value):
            answers[field.key] = value
    return answers


def _fill(field: FormField, kind: FormKind, known: _FormFacts) -> Any:
    source, _, name = field.fill.partition(".")
    if not source:
        return None
    if source == "texts":
        return kind.texts[name]
    if source == "measured":
        return _read_measured(field, kind, known, name)
    value = _SOURCES[source](known, name)
    if field.fill == "client.referrer":
        return say_in(ListKind.REFERRER, value, known.language)
    if source == "client" and field.kind is FieldKind.TEXT and name not in _OWN_WORDS:
        return _capitalise_first(value)  # the sheet's "vakituinen työ" begins a paragraph here
    return value


def _client(known: _FormFacts, name: str) -> Any:
    client = known.client
    if client is None:
        return None
    if name == "name":
        return client.full_name
    if name == "birth":
        born = client.birth_date
        return day_text(born) if born else str(client.birth_year or "")
    value = getattr(client, name)
    return value.isoformat() if isinstance(value, date) else str(value or "")


def _report(known: _FormFacts, key: str) -> str:
    """A section as the final report would begin it, its lists as lists."""
    if known.client is None or known.client.id is None:
        return ""
    words = phrases(known.language, "report")
    found = report_prefill.sources(known.session, known.client.id, words, known.today, key)
    return "\n".join(
        f"- {one.block.text}" if one.block.kind is BlockKind.BULLET else one.block.text
        for one in found
    )


def _network(known: _FormFacts, _name: str) -> list[dict[str, str]]:
    """Those in the client's network today: name, role, service."""
    if known.client is None:
        return []
    rows = known.session.exec(
        select(NetworkPerson)
        .where(NetworkPerson.client_id == known.client.id)
        .order_by(col(NetworkPerson.id))
    ).all()
    return [
        {"name": one.name, "role": one.role, "service": one.service}
        for one in rows
        if (one.until is None or one.until >= known.today)
        and (one.since is None or one.since <= known.today)
    ]


def _work(known: _FormFacts, name: str) -> Any:
    """The newest job or measure: `employer`, `title`, or all of them as lines (`all`)."""
    if known.client is None:
        return ""
    rows = known.session.exec(
        select(Placement, Employer)
        .join(Employer, isouter=True)
        .where(Placement.client_id == known.client.id)
        .order_by(col(Placement.started_on).desc().nulls_last(), col(Placement.id).desc())
    ).all()
    if not rows:
        return ""
    if name == "employer":
        return next((employer.name for _, employer in rows if employer), "")
    if name == "title":
        return next((one.job_title or one.measure for one, _ in rows), "")
    words = phrases(known.language, "report")
    return "\n".join(
        "- "
        + ", ".join(
            part
            for part in (
                _capitalise_first(one.job_title or one.measure),
                employer.name if employer else "",
                report_prefill.period(one.started_on, one.ended_on, words),
            )
            if part
        )
        for one, employer in rows
    )


def _capitalise_first(text: str) -> str:
    return text[:1].upper() + text[1:]


def _coach(known: _FormFacts, name: str) -> str:
    return known.head.coach_contact if name == "contact" else str(getattr(known.head, name, ""))


def _next_step(known: _FormFacts, _name: str) -> str:
    """The next step with a day that the diary holds."""
    if known.client is None:
        return ""
    entry = known.session.exec(
        select(Entry)
        .where(
            Entry.client_id == known.client.id,
            col(Entry.next_done).is_(False),
            col(Entry.next_day) >= known.today,
        )
        .order_by(col(Entry.next_day))
    ).first()
    return entry.next_day.isoformat() if entry and entry.next_day else ""


def _measures(known: _FormFacts, _name: str) -> list[dict[str, Any]]:
    """The results of every scale, each scale by itself and the earliest first."""
    if known.client is None or known.client.id is None:
        return []
    words = phrases(known.language, "access")
    names = {one: words(f"values.Instrument.{one.value}") for one in Instrument}
    return [
        {"scale": one.scale, "day": day.isoformat(), "value": value, "highest": one.highest}
        for one in read_series(known.session, known.client.id, names, known.today)
        for day, value in one.points
    ]


def _read_measured(field: FormField, kind: FormKind, known: _FormFacts, name: str) -> Any:
    """What an instrument with several scales ("Kykyviisari: Mieli") showed when it was used last.

    All fields tell of that one day: its date, whether there is one at all, and of a scale the
    result by the field's own label, in whichever language it was recorded.
    """
    if known.client is None:
        return None
    results = known.session.exec(
        select(Measurement)
        .where(Measurement.client_id == known.client.id, col(Measurement.day) <= known.today)
        .order_by(col(Measurement.day), col(Measurement.id))
    ).all()
    by_scale = {_fold_scale(row.scale): row for row in results}
    of_it = {key: row for key, row in by_scale.items() if key.startswith(_fold_scale(name))}
    last = max((row.day for row in of_it.values() if row.day), default=None)
    if field.kind is FieldKind.DAY:
        return last.isoformat() if last else None
    if field.kind is FieldKind.TICK:
        return last is not None
    for language in LANGUAGES:
        asked = form_kind(kind.key, language).field(field.key)
        row = of_it.get(_fold_scale(f"{name}: {asked.label}")) if asked else None
        if row and row.day == last:
            share = min(max(row.value / row.highest, 0), 1)
            return round(field.low + share * (field.high - field.low))
    return None


def _fold_scale(scale: str) -> str:
    return " ".join(fold_text(scale).split())


def _sub_goals(known: _FormFacts, _name: str) -> str:
    """What was reached besides a job, a line each with its day."""
    if known.client is None:
        return ""
    rows = known.session.exec(
        select(SubGoal)
        .where(SubGoal.client_id == known.client.id)
        .order_by(col(SubGoal.day), col(SubGoal.id))
    ).all()
    words = phrases(known.language, "access")
    told = (
        (words(f"values.SubGoalKind.{row.goal.value}"), day_text(row.day), row.note) for row in rows
    )
    return "\n".join("- " + ", ".join(part for part in parts if part) for parts in told)


_SOURCES: Mapping[str, Callable[[_FormFacts, str], Any]] = {
    "client": _client,
    "report": _report,
    "network": _network,
    "work": _work,
    "coach": _coach,
    "next": _next_step,
    "measures": _measures,
    "sub_goals": _sub_goals,
    "today": lambda known, _name: known.today.isoformat(),
}
