"""Changes in a job or a measure while it lasts.

Source: Kymenlaakso pilot 2022 §4.4 (a trial is extended, hours and days of rest are altered).
"""

from typing import Any

from sqlmodel import Session, col, select

from app.models.placement import (
    Placement,
    PlacementChange,
    PlacementChangeFields,
    PlacementFields,
)
from app.services.storage import records
from app.services.storage.changes import Change
from app.services.storage.records import Record
from app.services.storage.unit_of_work import Caseload, UnitOfWork

_NOW_IN_FORCE = {"weekly_hours": "weekly_hours", "ends_on": "ended_on"}
"""What the newest change tells of the job itself, by the job's own column."""


def list_changes(caseload: Caseload, placement_id: int) -> list[Record[PlacementChangeFields]]:
    """The changes of a job or a measure, the newest first; those without a day stand first."""
    found = records.list_records(caseload, PlacementChangeFields, placement_id=placement_id)
    dated = sorted(
        (one for one in found if one.fields.day is not None),
        key=lambda one: (one.fields.day, one.id),
        reverse=True,
    )
    return [*(one for one in found if one.fields.day is None), *dated]


def add_change(caseload: Caseload, placement_id: int) -> Change:
    """Begin a change from today on.

    Raises:
        NotFound: There is no such job.
    """
    with caseload.unit() as unit:
        placement = records.find_record(unit, PlacementFields, placement_id)
        fields = PlacementChangeFields(
            placement_id=placement_id, client_id=placement.client_id, day=unit.today
        )
        unit.add(records.row_of(fields))
        return unit.commit()


def keep_change(caseload: Caseload, change_id: int, /, **values: Any) -> Change:
    """Change some fields of a change; the job has the hours and the last day of the newest one.

    Raises:
        InvalidValue: A value that a field does not take.
        NotFound: There is no such change.
    """
    with caseload.unit() as unit:
        change = records.assign(unit, PlacementChangeFields, change_id, **values)
        unit.session.flush()
        if values.keys() & {*_NOW_IN_FORCE, "day"}:
            _follow_newest(unit, change.placement_id)
        return unit.commit()


def changes_of(session: Session, client_id: int) -> list[PlacementChange]:
    """All changes in a client's jobs and measures, the earliest first."""
    chosen = select(PlacementChange).where(
        PlacementChange.client_id == client_id, col(PlacementChange.day).is_not(None)
    )
    return list(session.exec(chosen.order_by(col(PlacementChange.day), col(PlacementChange.id))))


def _follow_newest(unit: UnitOfWork, placement_id: int) -> None:
    rows = unit.session.exec(
        select(PlacementChange)
        .where(PlacementChange.placement_id == placement_id)
        .order_by(col(PlacementChange.day).desc(), col(PlacementChange.id).desc())
    ).all()
    placement = unit.session.get(Placement, placement_id)
    for told, own in _NOW_IN_FORCE.items():
        newest = next((getattr(row, told) for row in rows if getattr(row, told) is not None), None)
        if placement is not None and newest is not None:
            setattr(placement, own, newest)
