"""What a move on the board means: the measure or the job it begins, and those that it ends."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import select

from app.models.client import PhaseStep, PhaseStepFields
from app.models.enums import Phase, PlacementKind
from app.models.placement import PlacementFields
from app.services.caseload.employers import find_or_add_employer
from app.services.storage import records
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload, UnitOfWork


@dataclass(frozen=True)
class RunningPlacement:
    """A job or a measure that has not ended, as it was before a move."""

    id: int
    kind: PlacementKind
    what: str
    employer: str
    fields: PlacementFields


def list_running(caseload: Caseload, client_id: int) -> list[RunningPlacement]:
    """The client's jobs and measures that have not ended, the newest last."""
    found = records.list_records(caseload, PlacementFields, client_id=client_id)
    running = [
        one for one in found if one.fields.ended_on is None or one.fields.ended_on >= caseload.today
    ]
    with caseload.raw_connection() as connection:
        names = dict(connection.execute("SELECT id, name FROM employer"))
    return [
        RunningPlacement(
            one.id,
            one.fields.kind,
            one.fields.measure or one.fields.job_title,
            names.get(one.fields.employer_id, ""),
            one.fields,
        )
        for one in running
    ]


def describe_placement(
    caseload: Caseload,
    client_id: int,
    kind: PlacementKind,
    placement_id: int | None,
    **values: Any,
) -> Change:
    """Record what a move begins: the first answer makes the job or measure, others add to it.

    A job takes its holder to phase 5, support to keep the job, from the day it starts.

    Args:
        caseload: the open caseload.
        client_id: who was moved.
        kind: whether it is a job or a measure.
        placement_id: what an earlier answer has made; None for the first one.
        values: fields of PlacementFields, and `employer` by its name, new ones too.

    Raises:
        InvalidValue: a value that a placement does not take.
        NotFound: the client or the placement is gone.
    """
    with caseload.unit() as unit:
        if "employer" in values:
            name = " ".join(values.pop("employer").split())
            values["employer_id"] = find_or_add_employer(unit, name) if name else None
        if placement_id is None:
            usual = {"client_id": client_id, "kind": kind, "started_on": unit.today}
            fields = records.validate_fields(PlacementFields, {**usual, **values})
            unit.add(records.row_of(fields))
        else:
            fields = records.assign(unit, PlacementFields, placement_id, **values)
        if kind is PlacementKind.JOB:
            _enter_support(unit, client_id, fields.started_on or unit.today)
        return unit.commit()


def begin_support(caseload: Caseload, client_id: int, day: date) -> Change:
    """Take somebody whose job is known to phase 5, support to keep the job, from that day.

    Nothing changes for a client who is in it already.
    """
    with caseload.unit() as unit:
        _enter_support(unit, client_id, day)
        return unit.commit()


def end_running(
    caseload: Caseload, running: Sequence[RunningPlacement], day: date, *, reason: str = ""
) -> Change:
    """End the jobs and measures that a move ends, on its day.

    Args:
        caseload: The open caseload.
        running: What has not ended yet.
        day: The last day of each.
        reason: Why, in the coach's words; a reason that was written before stays.

    Raises:
        InvalidValue: A day that is not plausible.
        NotFound: A job or measure is not there.
    """
    with caseload.unit() as unit:
        for one in running:
            values: dict[str, Any] = {"ended_on": day}
            if one.kind is PlacementKind.JOB:
                values["end_heard_on"] = one.fields.end_heard_on or unit.today
            if not one.fields.end_reason:
                values["end_reason"] = reason
            records.assign(unit, PlacementFields, one.id, **values)
        return unit.commit()


def keep_running(caseload: Caseload, running: Sequence[RunningPlacement]) -> Change:
    """Undo `end_running`: what a tick has ended runs as it did before the move.

    Raises:
        InvalidValue, NotFound: As `end_running`.
    """
    with caseload.unit() as unit:
        for one in running:
            before = one.fields
            records.assign(
                unit,
                PlacementFields,
                one.id,
                ended_on=before.ended_on,
                end_heard_on=before.end_heard_on,
                end_reason=before.end_reason,
            )
        return unit.commit()


def _enter_support(unit: UnitOfWork, client_id: int, day: date) -> None:
    steps = unit.session.exec(
        select(PhaseStep).where(PhaseStep.client_id == client_id).order_by("day", "id")
    ).all()
    newest = steps[-1] if steps else None
    if newest is None or newest.phase is not Phase.KEEPING_WORK:
        values = {"client_id": client_id, "phase": Phase.KEEPING_WORK, "day": day}
        unit.add(records.row_of(records.validate_fields(PhaseStepFields, values)))
