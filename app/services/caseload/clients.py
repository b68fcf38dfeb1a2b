"""The clients of the caseload: the cards of the board, and what a coach does with a client."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from operator import attrgetter
from typing import Any, NamedTuple

from sqlmodel import col, select

from app.models.client import (
    ClientFields,
    PhaseStepFields,
    Rating,
    RatingFields,
    Rest,
    RestFields,
    StatusChangeFields,
)
from app.models.enums import (
    AttentionKind,
    ContactWay,
    EntryKind,
    Instrument,
    LogAction,
    Moment,
    Outcome,
    Phase,
    PlacementKind,
    Status,
    Topic,
)
from app.models.fields import Fields
from app.models.results import MeasurementFields
from app.models.rules import caseload_size
from app.models.rules.caseload_size import CaseloadPart, find_part
from app.models.rules.dates import stored_day
from app.models.rules.service_state import ONLY_QUICK_HELP_SQL, in_work_sql, is_open, resting_sql
from app.models.rules.status import continues_service
from app.models.rules.text.names import are_alike, sort_key
from app.services.errors import InvalidValue, NotFound
from app.services.storage import records
from app.services.storage.changes import Change
from app.services.storage.connection import DatabaseConnection, DatabaseRow
from app.services.storage.kept_readings import (
    ClientId,
    KeptReading,
    as_list,
    find_touched_clients,
    restrict_to_clients,
)
from app.services.storage.unit_of_work import Caseload, UnitOfWork

# What a card tells comes from these: a page that shows cards reads them again when one changes.
CARD_TOPICS = frozenset(
    {
        Topic.CLIENTS,
        Topic.ENTRIES,
        Topic.CONTACTS,
        Topic.PLACEMENTS,
        Topic.CONSENTS,
        Topic.EMPLOYERS,
    }
)


@dataclass(frozen=True)
class ClientCard:
    """A client at a glance: what the board's card and the client table show."""

    id: int
    name: str
    full_name: str
    status: Status
    status_since: date | None
    situation: str
    next_day: date | None
    next_step: str
    resting: bool
    review_day: date | None
    phase: Phase | None
    referrer: str
    started_on: date | None
    ended_on: date | None
    outcome: Outcome | None
    birth_year: int | None
    municipality: str
    goal: str
    last_contact: date | None
    phone: str = ""
    tags: tuple[str, ...] = ()
    next_kind: AttentionKind | None = None


@dataclass(frozen=True)
class CaseloadCount:
    """The clients whose service is open today, by their part of the caseload."""

    search_or_work: tuple[int, ...] = ()
    other: tuple[int, ...] = ()
    resting: tuple[int, ...] = ()
    limit: int = caseload_size.LIMIT

    @property
    def open(self) -> int:
        """How many criterion 1 counts: all but those whose service rests."""
        return len(self.search_or_work) + len(self.other)

    @property
    def full(self) -> bool:
        """Whether there are as many as criterion 1 allows, or more."""
        return self.open >= self.limit


@dataclass(frozen=True)
class Event:
    """One thing on a client's path. `value` says what it was, `until` when a span ended."""

    table: str
    row_id: int
    day: date | None
    value: StrEnum | None = None
    text: str = ""
    detail: str = ""
    until: date | None = None


def add(caseload: Caseload, fields: ClientFields, *, day: date | None = None) -> Change:
    """Take a new client in: the row, the first status, and the phase of agreement.

    The service starts on `day` unless the fields say otherwise.

    Raises:
        InvalidValue: No name, or a value that a field does not take.
    """
    if not fields.list_name:
        raise InvalidValue("family_name")
    with caseload.unit() as unit:
        add_client(unit, fields, day or fields.started_on or caseload.today)
        return unit.commit()


def add_client(unit: UnitOfWork, fields: ClientFields, start: date) -> int:
    """Take a new client in together with what else is done in this unit; gives the id."""
    client = records.row_of(fields)
    client.started_on = client.started_on or start
    client_id = unit.add(client)
    _add(unit, StatusChangeFields(client_id=client_id, status=client.status, day=start))
    _add(unit, PhaseStepFields(client_id=client_id, phase=Phase.AGREEMENT, day=start))
    return client_id


def move(
    caseload: Caseload,
    client_id: int,
    status: Status,
    *,
    day: date | None = None,
    reason: str = "",
    next_service: str = "",
) -> Change:
    """Move a client on the board; every move is allowed, and the history is kept.

    A service that has ended is taken up again by a move to active or to a measure: it was a rest.

    Args:
        caseload: The open caseload.
        client_id: Who is moved.
        status: Where to; the present status changes nothing.
        day: When; today without it.
        reason: Why, in the coach's words.
        next_service: Where the client goes next, if out of the service.

    Raises:
        NotFound: There is no such client.
        InvalidValue: A day that is not plausible, or too long a text.
    """
    with caseload.unit() as unit:
        told = {"day": day or unit.today, "reason": reason, "next_service": next_service}
        add_move(unit, client_id, status, **told)
        return unit.commit()


def add_move(unit: UnitOfWork, client_id: int, status: Status, **told: Any) -> None:
    """Move a client on `told["day"]`, today without it; who stands there already stays.

    The time since an end is kept as a rest, with the outcome: nobody is counted who was away,
    nobody is left out who is back, and the figures of the time before stay as they were
    (Kymenlaakso pilot 2022 §4.3: a service is put to rest, with its history).

    Args:
        unit: What it is part of.
        client_id: Who is moved.
        status: Where to.
        told: The other fields of the move.

    Raises:
        NotFound: There is no such client.
        InvalidValue: A day that is not plausible, or too long a text.
    """
    client = records.find_record(unit, ClientFields, client_id)
    if client.status is status:
        return
    values = {"day": unit.today, **told, "client_id": client_id, "status": status}
    made = records.validate_fields(StatusChangeFields, values)
    _add(unit, made)
    client.status = status
    ended, day = client.ended_on, made.day or unit.today
    if ended is not None and continues_service(status, ended, day):
        if ended < day:
            away = RestFields(
                client_id=client_id,
                since=ended,
                until=day,
                reason=client.outcome_note,
                service_ended=True,
                outcome=client.outcome,
            )
            _add(unit, away)
        client.ended_on, client.outcome, client.outcome_note = None, None, ""


def put_to_rest(
    caseload: Caseload,
    client_id: int,
    *,
    since: date,
    review_day: date | None = None,
    reason: str = "",
) -> Change:
    """Put the service to rest until it is reviewed (Kymenlaakso pilot 2022 §4.3).

    A client who already rests gets the new days.

    Args:
        caseload: The open caseload.
        client_id: Whose service rests.
        since: The first day of the rest.
        review_day: When it is looked at again.
        reason: Why, in the coach's words.

    Raises:
        InvalidValue: A day that is not plausible, or too long a text.
        NotFound: There is no such client.
    """
    values = {"since": since, "review_on": review_day, "reason": reason}
    with caseload.unit() as unit:
        resting = _open_rest(unit, client_id)
        if resting is None:
            _add(unit, records.validate_fields(RestFields, {"client_id": client_id, **values}))
        else:
            records.assign(unit, RestFields, resting, **values)
        return unit.commit()


def resume(caseload: Caseload, client_id: int, *, day: date) -> Change:
    """End the rest of a service; changes nothing for a client who does not rest.

    Raises:
        InvalidValue: A day that is not plausible.
    """
    with caseload.unit() as unit:
        resting = _open_rest(unit, client_id)
        if resting is None:
            return Change()
        records.assign(unit, RestFields, resting, until=day)
        return unit.commit()


def enter_phase(
    caseload: Caseload, client_id: int, phase: Phase, *, day: date, note: str = ""
) -> Change:
    """Enter a phase of the coaching model on a day; an earlier phase may come again.

    Raises:
        InvalidValue: A day that is not plausible.
        NotFound: There is no such client.
    """
    with caseload.unit() as unit:
        records.find_record(unit, ClientFields, client_id)
        values = {"client_id": client_id, "phase": phase, "day": day, "note": note}
        _add(unit, records.validate_fields(PhaseStepFields, values))
        return unit.commit()


def rate(
    caseload: Caseload,
    client_id: int,
    instrument: Instrument,
    moment: Moment,
    value: int | None,
    *,
    day: date,
) -> Change:
    """Record a rating at the start or the end of the service.

    Args:
        caseload: The open caseload.
        client_id: Who was rated.
        instrument: What was rated.
        moment: Start or end; each has one rating.
        value: 0 to 10; None takes the rating away.
        day: When.

    Raises:
        InvalidValue: A value outside 0 to 10, or no plausible day.
        NotFound: There is no such client.
    """
    with caseload.unit() as unit:
        records.find_record(unit, ClientFields, client_id)
        whose = {"client_id": client_id, "instrument": instrument, "moment": moment}
        present = unit.session.exec(select(Rating.id).filter_by(**whose)).first()
        if present is not None and value is None:
            unit.remove(records.find_record(unit, RatingFields, present))
        elif present is not None:
            records.assign(unit, RatingFields, present, value=value, day=day)
        elif value is not None:
            _add(unit, records.validate_fields(RatingFields, {**whose, "value": value, "day": day}))
        return unit.commit()


def plan_file() -> None:
    """Work out how the rows at the top of a client's file are read, before one is opened."""
    records.plan_readings(ClientFields, RatingFields, MeasurementFields)


def log_opening(caseload: Caseload, client_id: int) -> None:
    """Note in the log that the client's file was opened; one open for reading has no new lines.

    Raises:
        NotFound: There is no such client.
    """
    if caseload.read_only:
        return
    records.get(caseload, ClientFields, client_id)
    with caseload.unit() as unit:
        unit.log(LogAction.OPENED, subject="client", row_id=client_id, client_id=client_id)
        unit.commit()


def possible_duplicates(caseload: Caseload, given_names: str, family_name: str) -> list[ClientCard]:
    """The clients who may be the person whose name is being typed."""
    name = f"{given_names} {family_name}"
    return [card for card in cards(caseload) if are_alike(card.full_name, name)]


def caseload_count(caseload: Caseload) -> CaseloadCount:
    """How many clients count to the caseload today, for the meter that warns at the limit."""
    return _keep_glances(caseload).derive(_count_parts)


def _count_parts(glances: Mapping[ClientId, "_Glance"]) -> CaseloadCount:
    parts: dict[CaseloadPart, list[int]] = {part: [] for part in CaseloadPart}
    for seen in glances.values():
        if seen.part is not None:
            parts[seen.part].append(seen.card.id)
    return CaseloadCount(
        search_or_work=tuple(sorted(parts[CaseloadPart.SEARCH_OR_WORK])),
        other=tuple(sorted(parts[CaseloadPart.OTHER])),
        resting=tuple(sorted(parts[CaseloadPart.RESTING])),
    )


def cards(caseload: Caseload) -> list[ClientCard]:
    """Every client at a glance, sorted by family name the Finnish way.

    After a change only the clients whom it touches are read again, and the cards of the others
    are the same objects as before: the board asks for them after every change.
    """
    return list(_keep_glances(caseload).derive(_sort_cards))


def _sort_cards(glances: Mapping[ClientId, "_Glance"]) -> tuple[ClientCard, ...]:
    return tuple(seen.card for seen in sorted(glances.values(), key=_PLACE))


def list_tags(caseload: Caseload) -> list[str]:
    """Every tag that some client bears, in order."""
    return sorted({tag for card in cards(caseload) for tag in card.tags}, key=str.casefold)


def card(caseload: Caseload, client_id: int) -> ClientCard:
    """One client at a glance.

    Raises:
        NotFound: There is no such client.
    """
    seen = _keep_glances(caseload).values().get(client_id)
    if seen is None:
        raise NotFound
    return seen.card


class _Glance(NamedTuple):
    """A card, its place among the others, and the part of the caseload in which it counts today."""

    place: tuple[Any, int]
    card: ClientCard
    part: CaseloadPart | None


_PLACE = attrgetter("place")


def _keep_glances(caseload: Caseload) -> KeptReading[_Glance]:
    kept: KeptReading[_Glance] | None = caseload.kept.get(_Glance)
    if kept is None:

        def read(
            connection: DatabaseConnection, wanted: Collection[ClientId] | None
        ) -> dict[ClientId, _Glance]:
            return _read_glances(connection, wanted, caseload.today)

        kept = caseload.kept[_Glance] = KeptReading(caseload, read, find_touched_clients)
    return kept


def _read_glances(
    connection: DatabaseConnection, wanted: Collection[ClientId] | None, today: date
) -> dict[ClientId, _Glance]:
    asked = {"today": today.isoformat(), "clients": as_list(wanted)}

    def rows(statement: str) -> list[DatabaseRow]:
        return connection.execute(restrict_to_clients(statement, wanted), asked).fetchall()

    since, phases, rests = (dict(rows(one)) for one in (_STATUS_SINCE, _PHASES, _RESTS))
    situations = _situations(rows(_PLACEMENTS))
    steps = _first_steps(rows(_STEPS))
    helped_only = {who for (who,) in rows(ONLY_QUICK_HELP_SQL)}
    found: dict[ClientId, _Glance] = {}
    for row in rows(_CLIENTS):
        next_day, kind, next_step = steps.get(row[0], _NO_STEP)
        made = ClientCard(
            id=row[0],
            name=f"{row[2]} {row[1]}".strip(),
            full_name=f"{row[1]} {row[2]}".strip(),
            status=Status(row[3]),
            status_since=stored_day(since.get(row[0])),
            situation=situations.get(row[0]) or row[4],
            next_day=stored_day(next_day),
            next_step=next_step,
            resting=row[0] in rests,
            review_day=stored_day(rests.get(row[0])),
            phase=Phase(phases[row[0]]) if row[0] in phases else None,
            referrer=row[5],
            started_on=stored_day(row[6]),
            ended_on=stored_day(row[7]),
            outcome=Outcome(row[8]) if row[8] else None,
            birth_year=row[9],
            municipality=row[10],
            goal=row[11],
            last_contact=stored_day(row[12]),
            phone=row[13],
            tags=tuple(line for line in row[14].splitlines() if line.strip()),
            next_kind=AttentionKind(kind) if kind else None,
        )
        counts = is_open(made.started_on, made.ended_on, today) and made.id not in helped_only
        part = find_part(made.status, made.phase, resting=made.resting) if counts else None
        found[made.id] = _Glance((sort_key(made.name), made.id), made, part)
    # In their order once, so that after each change there is next to nothing to be sorted.
    return dict(sorted(found.items(), key=lambda one: one[1].place))


def timeline(caseload: Caseload, client_id: int) -> list[Event]:
    """The client's path, newest first; what has no day comes last."""
    with caseload.raw_connection() as connection:
        rows = connection.execute(_TIMELINE, {"client": client_id}).fetchall()
    events = [
        Event(
            table=row[0],
            row_id=row[1],
            day=stored_day(row[2]),
            value=_VALUES[row[0]](row[3]) if row[3] else None,
            text=row[4],
            detail=row[5],
            until=stored_day(row[6]),
        )
        for row in rows
    ]
    return sorted(
        events, key=lambda e: (e.day or date.min, _ORDER[e.table], e.row_id), reverse=True
    )


_VALUES: dict[str, type[StrEnum]] = {
    "status_change": Status,
    "phase_step": Phase,
    "placement": PlacementKind,
    "entry": EntryKind,
    "employer_contact": ContactWay,
}
_ORDER = {
    table: place
    for place, table in enumerate(
        ("status_change", "phase_step", "rest", "placement", "employer_contact", "entry")
    )
}
_NO_STEP = (None, None, "")

# The last contact of each client is looked up by an index: there are a hundred times as many.
_CLIENTS = """
    SELECT id, given_names, family_name, status, situation, referrer, started_on, ended_on,
           outcome, coalesce(birth_year, CAST(substr(birth_date, 1, 4) AS INTEGER)),
           municipality, goal,
           (SELECT day FROM entry WHERE client_id = client.id AND day <= :today
               AND NOT missed AND kind <> 'note' ORDER BY day DESC LIMIT 1),
           phone, tags
    FROM client WHERE <id>"""
# With a single max() or min(), SQLite takes the other columns from the row that holds it.
_STATUS_SINCE = """
    SELECT client_id, max(day) FROM status_change
    JOIN client ON client.id = client_id AND client.status = status_change.status
    WHERE <client_id> GROUP BY client_id"""
_PHASES = "SELECT client_id, phase FROM phase_step WHERE <client_id> ORDER BY client_id, day, id"
_RESTS = f"""
    SELECT client_id, review_on FROM rest
    WHERE {resting_sql()} AND <client_id> ORDER BY id"""  # noqa: S608 - a fixed condition
_PLACEMENTS = f"""
    SELECT placement.client_id, iif(placement.kind = 'measure', measure, job_title), employer.name
    FROM placement LEFT JOIN employer ON employer.id = employer_id
    WHERE {in_work_sql()} AND <placement.client_id>
    ORDER BY started_on, placement.id"""  # noqa: S608 - a fixed condition
STANDING = """
    client.status = move.status AND NOT EXISTS (
        SELECT 1 FROM status_change AS later WHERE later.client_id = move.client_id
            AND (coalesce(later.day, ''), later.id) > (coalesce(move.day, ''), move.id))"""
"""Of moves joined with their clients, the one that led where the client stands."""
END_ANSWERED = """
    EXISTS (SELECT 1 FROM status_change AS answer
        JOIN client AS moved ON moved.id = answer.client_id AND moved.status = answer.status
        WHERE answer.client_id = placement.client_id AND answer.day >= placement.ended_on
            AND moved.status <> 'in_measure')"""
"""Of jobs and measures, those whose end has been answered by a move to elsewhere."""
_STEPS = f"""
    SELECT client_id, min(next_day), 'next_step', next_step FROM entry
        WHERE NOT next_done AND next_day IS NOT NULL AND <client_id> GROUP BY client_id
    UNION ALL
    SELECT client_id, min(next_day), 'next_step', next_step FROM employer_contact
        WHERE NOT next_done AND next_day IS NOT NULL AND <client_id> GROUP BY client_id
    UNION ALL
    SELECT client_id, review_on, 'rest_review', '' FROM rest
        WHERE review_on IS NOT NULL AND {resting_sql()} AND <client_id>
    UNION ALL
    SELECT client_id, review_on, 'status_review', '' FROM status_change AS move
        JOIN client ON client.id = client_id
        WHERE review_on IS NOT NULL AND {STANDING} AND <client_id>
    UNION ALL
    SELECT client_id, min(ended_on), 'placement_end', '' FROM placement
        WHERE ended_on IS NOT NULL AND {in_work_sql()} AND NOT {END_ANSWERED}
            AND <client_id> GROUP BY client_id"""  # noqa: S608 - a fixed condition
_TIMELINE = """
    SELECT 'status_change', id, day, status, reason, next_service, NULL
        FROM status_change WHERE client_id = :client
    UNION ALL
    SELECT 'phase_step', id, day, phase, note, '', NULL
        FROM phase_step WHERE client_id = :client
    UNION ALL
    SELECT 'rest', id, since, NULL, reason, '', until
        FROM rest WHERE client_id = :client
    UNION ALL
    SELECT 'placement', placement.id, started_on, kind,
            iif(kind = 'measure', measure, job_title), coalesce(employer.name, ''), ended_on
        FROM placement LEFT JOIN employer ON employer.id = employer_id
        WHERE client_id = :client
    UNION ALL
    SELECT 'entry', id, day, kind, note, with_whom, NULL
        FROM entry WHERE client_id = :client
    UNION ALL
    SELECT 'employer_contact', employer_contact.id, day, way,
            trim(subject || char(10) || note, char(10)), employer.name, NULL
        FROM employer_contact JOIN employer ON employer.id = employer_id
        WHERE client_id = :client"""


def _add(unit: UnitOfWork, fields: Fields) -> int:
    return unit.add(records.row_of(fields))


def _open_rest(unit: UnitOfWork, client_id: int) -> int | None:
    records.find_record(unit, ClientFields, client_id)
    chosen = select(Rest.id).where(Rest.client_id == client_id, col(Rest.until).is_(None))
    return unit.session.exec(chosen).first()


def _situations(rows: Iterable[tuple[int, str, str | None]]) -> dict[int, str]:
    return {client_id: " · ".join(filter(None, (what, where))) for client_id, what, where in rows}


def _first_steps(rows: Iterable[tuple[int, str, str, str]]) -> dict[int, tuple[str, str, str]]:
    first: dict[int, tuple[str, str, str]] = {}
    for client_id, day, kind, step in rows:
        if client_id not in first or day < first[client_id][0]:
            first[client_id] = (day, kind, step)
    return first
