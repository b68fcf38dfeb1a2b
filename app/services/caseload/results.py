"""Results besides a job: sub-goals, need of support, and measures at any number of times."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, select

from app.models.client import ClientFields, Rating, RatingFields
from app.models.enums import Instrument, SubGoalKind
from app.models.results import Measurement, MeasurementFields, SubGoal, SubGoalFields
from app.models.rules.field_limits import RATED_UP_TO
from app.services.storage import records
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload


@dataclass(frozen=True)
class ReachedSubGoal:
    """A sub-goal that was reached: when, and one line on it."""

    day: date | None
    note: str


@dataclass(frozen=True)
class ScaleSeries:
    """One scale's results by day, the earliest first; `highest` is the scale's end."""

    scale: str
    highest: float
    points: tuple[tuple[date, float], ...]


def sub_goals(caseload: Caseload, client_id: int) -> Mapping[SubGoalKind, ReachedSubGoal]:
    """The sub-goals that a client has reached."""
    with caseload.reading() as session:
        rows = session.exec(select(SubGoal).where(SubGoal.client_id == client_id)).all()
        return {row.goal: ReachedSubGoal(row.day, row.note) for row in rows}


def mark_sub_goal(
    caseload: Caseload,
    client_id: int,
    goal: SubGoalKind,
    *,
    reached: bool,
    day: date | None,
    note: str = "",
) -> Change:
    """Record that a sub-goal was reached, change its day and line, or take it away.

    Raises:
        InvalidValue: A day that is not plausible, or too long a line.
        NotFound: There is no such client.
    """
    with caseload.unit() as unit:
        records.find_record(unit, ClientFields, client_id)
        chosen = select(SubGoal).where(SubGoal.client_id == client_id, SubGoal.goal == goal)
        present = unit.session.exec(chosen).first()
        if present is None and reached:
            values = {"client_id": client_id, "goal": goal, "day": day, "note": note}
            unit.add(records.row_of(records.validate_fields(SubGoalFields, values)))
        elif present is not None and not reached:
            unit.remove(present)
        elif present is not None and present.id is not None:
            records.assign(unit, SubGoalFields, present.id, day=day, note=note)
        return unit.commit()


def scale_series(
    caseload: Caseload, client_id: int, instruments: Mapping[Instrument, str] | None = None
) -> list[ScaleSeries]:
    """Every scale that was measured, each with its results by day.

    Args:
        caseload: The open caseload.
        client_id: Whose results.
        instruments: How the ratings of the start and the end of the service are called, to be
            counted in; without it they are left out.
    """
    measured = records.list_records(caseload, MeasurementFields, client_id=client_id)
    rated = records.list_records(caseload, RatingFields, client_id=client_id) if instruments else []
    return _gather(
        [one.fields for one in rated], [one.fields for one in measured], instruments or {}
    )


def read_series(
    session: Session,
    client_id: int,
    instruments: Mapping[Instrument, str],
    until: date | None = None,
) -> list[ScaleSeries]:
    """As `scale_series`, in a session that is open, up to a day."""
    return _gather(
        session.exec(select(Rating).where(Rating.client_id == client_id)).all(),
        session.exec(select(Measurement).where(Measurement.client_id == client_id)).all(),
        instruments,
        until,
    )


def _gather(
    ratings: Iterable[RatingFields],
    measured: Iterable[MeasurementFields],
    instruments: Mapping[Instrument, str],
    until: date | None = None,
) -> list[ScaleSeries]:
    told: list[tuple[date | None, str, float, float]] = [
        (row.day, instruments[row.instrument], row.value, RATED_UP_TO)
        for row in ratings
        if row.instrument in instruments
    ]
    told += [(row.day, row.scale, row.value, row.highest) for row in measured]
    points: dict[str, set[tuple[date, float]]] = {}
    names: dict[str, str] = {}
    highest: dict[str, float] = {}
    for day, scale, value, most in told:
        name = " ".join(scale.split())
        if day is None or not name or (until is not None and day > until):
            continue
        key = name.casefold()
        names.setdefault(key, name)
        points.setdefault(key, set()).add((day, value))
        highest[key] = max(most, value, highest.get(key, 0))
    return [
        ScaleSeries(names[key], highest[key], tuple(sorted(points[key]))) for key in sorted(points)
    ]


def scales_in_use(caseload: Caseload) -> list[str]:
    """The scales that have been measured with anybody, to be offered again."""
    with caseload.reading() as session:
        rows = session.exec(select(Measurement.scale).distinct()).all()
        return sorted({one.strip() for one in rows if one.strip()})
