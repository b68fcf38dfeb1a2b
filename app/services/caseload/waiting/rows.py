"""What is read of the file to tell what waits: steps, ends, jobs, and each client's last contact.

Each statement reads for all clients at once, or for one; the open steps stand in indexes of their
own, so that what is done long ago costs nothing.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.models.enums import AttentionKind, Phase, Status, WaitReason
from app.models.rules.dates import stored_day
from app.models.rules.service_state import not_ended_sql, resting_sql
from app.services.caseload import clients
from app.services.caseload.waiting.benefits_advice import UNADVISED
from app.services.caseload.waiting.items import AttentionItem
from app.services.storage.connection import DatabaseConnection
from app.services.storage.kept_readings import ClientId, as_list, restrict_to_clients

Wanted = Collection[ClientId] | None
"""The clients who are read, None for all."""
MarkKey = tuple[str, str, int, date | None]


@dataclass(frozen=True)
class WaitingClient:
    """A client whose service is open and not resting, with what decides whether she waits."""

    id: int
    name: str
    status: Status
    started_on: date | None
    phase: Phase | None
    last_contact: date | None
    has_step: bool
    employer_met: bool
    missed: tuple[int, date] | None


@dataclass(frozen=True)
class HeldJob:
    """A job that is held or soon begins; `wanted_until` is the last day of the support at work."""

    client_id: int
    id: int
    title: str
    started_on: date
    ended_on: date | None
    wanted_until: date | None
    employer: str


@dataclass(frozen=True)
class AttentionMarks:
    """What the coach has put off or ticked: by item, and the last review of each kind."""

    days: Mapping[MarkKey, tuple[date | None, date | None]]
    reviews: Mapping[tuple[int, str], date]


def read_dated(
    connection: DatabaseConnection, today: date, until: date, wanted: Wanted
) -> list[AttentionItem]:
    """Steps, rests, placements and consents with a day up to that one."""
    asked = _values(today, wanted, until=until.isoformat())
    rows = connection.execute(restrict_to_clients(_BY_DAY, wanted), asked).fetchall()
    return [_item(row) for row in rows]


def read_undated(
    connection: DatabaseConnection, today: date, wanted: Wanted
) -> list[tuple[date | None, AttentionItem]]:
    """Steps that were agreed without a day, each with the day on which it was written."""
    asked = _values(today, wanted)
    rows = connection.execute(restrict_to_clients(_WITHOUT_DAY, wanted), asked).fetchall()
    kinds = (AttentionKind.STEP_WITHOUT_DAY.value, WaitReason.STEP_WITHOUT_DAY.value)
    return [
        (stored_day(written), _item((*kinds, table, row_id, None, *row)))
        for written, table, row_id, *row in rows
    ]


def read_clients(
    connection: DatabaseConnection, today: date, wanted: Wanted
) -> list[WaitingClient]:
    """The clients whose service is open and does not rest."""
    asked = _values(today, wanted)
    missed = {
        who: (row_id, date.fromisoformat(day))
        for who, row_id, day in connection.execute(restrict_to_clients(_MISSED, wanted), asked)
    }
    rows = connection.execute(restrict_to_clients(_CLIENTS, wanted), asked).fetchall()
    return [
        WaitingClient(
            id=row[0],
            name=row[1],
            status=_STATUSES[row[2]],
            started_on=stored_day(row[3]),
            phase=Phase(row[4]) if row[4] else None,
            last_contact=stored_day(row[5]),
            has_step=bool(row[6]),
            employer_met=bool(row[7]),
            missed=missed.get(row[0]),
        )
        for row in rows
    ]


def read_jobs(
    connection: DatabaseConnection, today: date, wanted: Wanted
) -> dict[int, list[HeldJob]]:
    """The jobs of each client that have not ended."""
    jobs: dict[int, list[HeldJob]] = {}
    for who, job, title, start, end, until, employer in connection.execute(
        restrict_to_clients(_JOBS, wanted), _values(today, wanted)
    ):
        days = (date.fromisoformat(start), stored_day(end), stored_day(until))
        jobs.setdefault(who, []).append(HeldJob(who, job, title, *days, employer))
    return jobs


def read_marks(connection: DatabaseConnection, wanted: Wanted) -> AttentionMarks:
    """What was put off or ticked; of several marks of one thing the last counts."""
    days: dict[MarkKey, tuple[date | None, date | None]] = {}
    reviews: dict[tuple[int, str], date] = {}
    for who, kind, source, row_id, due_on, until, done in connection.execute(
        restrict_to_clients(_MARKS, wanted), {"clients": as_list(wanted)}
    ):
        done_on = stored_day(done)
        days[kind, source, row_id, stored_day(due_on)] = (stored_day(until), done_on)
        if done_on is not None:
            reviews[who, kind] = done_on
    return AttentionMarks(days, reviews)


def read_last_criteria_review(
    connection: DatabaseConnection,
) -> tuple[int, date, int | None] | None:
    """The last review of the quality criteria: its row, its day, and the sum if all are scored."""
    row = connection.execute(_LAST_REVIEW).fetchone()
    if row is None:
        return None
    return row[0], date.fromisoformat(row[1]), row[3] if row[2] == row[4] else None


def read_settings(connection: DatabaseConnection, start: str) -> dict[str, str]:
    """The settings whose names begin so."""
    rows = connection.execute(
        "SELECT name, value FROM setting WHERE substr(name, 1, ?) = ?", (len(start), start)
    )
    return dict(rows)


def _values(today: date, wanted: Wanted, **more: str) -> dict[str, Any]:
    return {"today": today.isoformat(), "clients": as_list(wanted), **more}


def _item(row: tuple[Any, ...]) -> AttentionItem:
    kind, why, table, row_id, day, text, client_id, name, employer_id, employer = row
    return AttentionItem(
        _KINDS[kind],
        _REASONS[why],
        table,
        row_id,
        date.fromisoformat(day) if day else None,
        text,
        client_id,
        name or "",
        employer_id,
        employer or "",
    )


_KINDS = {kind.value: kind for kind in AttentionKind}
_REASONS = {reason.value: reason for reason in WaitReason}
_STATUSES = {status.value: status for status in Status}

_NAME = "trim(client.family_name || ' ' || client.given_names)"
_MISSED = """
    SELECT client_id, id, max(day) FROM entry AS lost
    WHERE missed AND client_id IS NOT NULL AND day <= :today AND <client_id> AND NOT EXISTS (
        SELECT 1 FROM entry AS later
        WHERE later.client_id = lost.client_id AND later.day > lost.day AND later.kind <> 'note')
    GROUP BY client_id"""
_MARKS = """
    SELECT client_id, kind, source, source_id, due_on, put_off_to, done_on
    FROM attention_mark WHERE <client_id> ORDER BY id"""
_LAST_REVIEW = """
    SELECT review.id, review.day, count(score.score), sum(score.score), 25
    FROM criterion_review AS review
    LEFT JOIN criterion_score AS score ON score.review_id = review.id
    WHERE review.day IS NOT NULL GROUP BY review.id
    ORDER BY review.day DESC, review.id DESC LIMIT 1"""


_CLIENTS = f"""
    SELECT client.id, {_NAME}, status, started_on,
        (SELECT phase FROM phase_step WHERE client_id = client.id
            ORDER BY day DESC, phase_step.id DESC LIMIT 1),
        (SELECT day FROM entry WHERE client_id = client.id AND day <= :today
            AND NOT missed AND kind <> 'note' ORDER BY day DESC LIMIT 1),
        EXISTS (SELECT 1 FROM entry WHERE client_id = client.id
            AND NOT next_done AND next_day IS NOT NULL)
        OR EXISTS (SELECT 1 FROM employer_contact WHERE client_id = client.id
            AND NOT next_done AND next_day IS NOT NULL)
        OR EXISTS (SELECT 1 FROM status_change AS move WHERE client_id = client.id
            AND review_on IS NOT NULL AND {clients.STANDING}),
        EXISTS (SELECT 1 FROM employer_contact WHERE client_id = client.id
            AND way = 'visit' AND (day IS NULL OR day <= :today))
    FROM client
    WHERE <client.id> AND {not_ended_sql()} AND NOT EXISTS (
        SELECT 1 FROM rest WHERE rest.client_id = client.id AND {resting_sql()})"""  # noqa: S608


_JOBS = """
    SELECT placement.client_id, placement.id, job_title, started_on, ended_on, support_until,
           coalesce(employer.name, '')
    FROM placement LEFT JOIN employer ON employer.id = employer_id
    WHERE kind = 'job' AND started_on IS NOT NULL AND (ended_on IS NULL OR ended_on >= :today)
        AND <placement.client_id>
    ORDER BY placement.id"""


_WITHOUT_DAY = f"""
    SELECT entry.day, 'entry', entry.id, next_step, client_id, {_NAME}, NULL, NULL
        FROM entry INDEXED BY ix_entry_undated LEFT JOIN client ON client.id = client_id
        WHERE next_step <> '' AND next_day IS NULL AND NOT next_done AND <entry.client_id>
            AND {not_ended_sql()}
            AND NOT EXISTS (SELECT 1 FROM entry AS later
                WHERE later.client_id = entry.client_id AND later.day > entry.day)
    UNION ALL
    SELECT contact.day, 'employer_contact', contact.id, next_step,
           client_id, {_NAME}, employer_id, employer.name
        FROM employer_contact AS contact
        JOIN employer ON employer.id = employer_id
        LEFT JOIN client ON client.id = client_id
        WHERE next_step <> '' AND next_day IS NULL AND NOT next_done AND <contact.client_id>
            AND {not_ended_sql()}
            AND NOT EXISTS (SELECT 1 FROM employer_contact AS later
                WHERE later.employer_id = contact.employer_id AND later.day > contact.day)"""  # noqa: S608


_BY_DAY = f"""
    SELECT 'next_step', 'step_agreed', 'entry', entry.id, next_day, next_step,
           client_id, {_NAME}, NULL, NULL
        FROM entry INDEXED BY ix_entry_open_step LEFT JOIN client ON client.id = client_id
        WHERE NOT next_done AND next_day IS NOT NULL AND next_day <= :until AND <client_id>
    UNION ALL
    SELECT 'next_step', 'step_agreed', 'employer_contact', contact.id, next_day, next_step,
           client_id, {_NAME}, employer_id, employer.name
        FROM employer_contact AS contact
        JOIN employer ON employer.id = employer_id
        LEFT JOIN client ON client.id = client_id
        WHERE NOT next_done AND next_day <= :until AND <client_id>
    UNION ALL
    SELECT 'rest_review', 'rest_ends', 'rest', rest.id, review_on, reason,
           client_id, {_NAME}, NULL, NULL
        FROM rest JOIN client ON client.id = client_id
        WHERE review_on <= :until AND {resting_sql()} AND <client_id>
    UNION ALL
    SELECT 'status_review', 'look_again', 'status_change', move.id, review_on, reason,
           client_id, {_NAME}, NULL, NULL
        FROM status_change AS move JOIN client ON client.id = client_id
        WHERE review_on <= :until AND {clients.STANDING} AND {not_ended_sql()} AND <client_id>
    UNION ALL
    SELECT 'placement_end', iif(placement.kind = 'measure', 'measure_ends', 'job_ends'),
           'placement', placement.id, placement.ended_on,
           iif(placement.kind = 'measure', measure, job_title),
           client_id, {_NAME}, employer_id, employer.name
        FROM placement
        JOIN client ON client.id = client_id
        LEFT JOIN employer ON employer.id = employer_id
        WHERE placement.ended_on <= :until
            AND (placement.ended_on >= :today OR client.status = 'in_measure')
            AND {not_ended_sql()} AND NOT {clients.END_ANSWERED}
            AND (placement.kind = 'measure' OR term = 'fixed_term') AND <client_id>
            AND NOT EXISTS (
                SELECT 1 FROM placement AS later
                WHERE later.client_id = placement.client_id AND later.id <> placement.id
                    AND (later.ended_on IS NULL OR later.ended_on > placement.ended_on))
    UNION ALL
    SELECT 'consent_end', 'consent_ends', 'consent', consent.id, valid_until, purpose,
           client_id, {_NAME}, NULL, NULL
        FROM consent JOIN client ON client.id = client_id
        WHERE valid_until BETWEEN :today AND :until AND withdrawn_on IS NULL
            AND {not_ended_sql()} AND <client_id>
    UNION ALL
    SELECT 'benefits_advice', 'work_changed', 'placement_change', change.id, change.day,
           iif(placement.kind = 'measure', measure, job_title),
           change.client_id, {_NAME}, employer_id, employer.name
        FROM placement_change AS change
        JOIN placement ON placement.id = change.placement_id
        JOIN client ON client.id = change.client_id
        LEFT JOIN employer ON employer.id = employer_id
        WHERE change.day <= :until AND {UNADVISED}
            AND (placement.ended_on IS NULL OR placement.ended_on >= :today)
            AND {not_ended_sql()} AND <change.client_id>
            AND NOT EXISTS (
                SELECT 1 FROM placement_change AS later
                WHERE later.placement_id = change.placement_id
                    AND (later.day, later.id) > (change.day, change.id)
                    AND later.day <= :today)"""  # noqa: S608 - a fixed condition
