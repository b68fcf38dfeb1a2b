"""The coach's own scores of the quality criteria, review by review, and how weeks were worked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import select

from app.models.criteria import (
    CriterionReview,
    CriterionScore,
    CriterionScoreFields,
    WorkWeek,
    WorkWeekFields,
)
from app.models.rules.criteria.anchors import NUMBERS, next_review_months
from app.models.rules.criteria.period import Period
from app.models.rules.dates import months_before, stored_day
from app.services.figures import criteria
from app.services.figures.criteria import CriteriaReview
from app.services.storage import records
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload, UnitOfWork

_KEPT = ("score", "reason", "evidence", "evidence_on")


@dataclass(frozen=True)
class ReviewSum:
    """One review of the history: `total` is the sum of its scores, None until all 25 are given."""

    id: int
    day: date | None
    since: date | None
    until: date | None
    scored: int
    total: int | None


@dataclass(frozen=True)
class WeekMark:
    """How one ISO week was worked, by its Monday."""

    monday: date
    leave: bool = False
    looked_through_on: date | None = None


def start_review(caseload: Caseload, shown: CriteriaReview) -> Change:
    """Begin a review of a period; scores, reasons and evidence of the last one are taken along.

    The earlier review stays as it was.
    """
    with caseload.unit() as unit:
        review_id = _add_review(unit, shown.period)
        for one in shown.criteria:
            kept = {name: getattr(one.own, name) for name in _KEPT}
            if any(kept.values()):
                unit.add(_new_score(review_id, shown, one.number, kept))
        return unit.commit()


def give_score(caseload: Caseload, shown: CriteriaReview, number: int, /, **values: Any) -> Change:
    """Keep the coach's own score, reason or evidence for one criterion in the review of a period.

    Without a review one is begun. What was counted at that moment is kept beside the score.

    Args:
        caseload: The open caseload.
        shown: What is in sight of that period; a review begun or undone since is not in it yet.
        number: The criterion, 1 to 25.
        values: `score` (1 to 5 or None), `reason`, `evidence`, `evidence_on`.

    Raises:
        InvalidValue: A value that a score does not take.
    """
    with caseload.raw_connection() as db:
        found = criteria.find_review(db, shown.period)
    with caseload.unit() as unit:
        review_id = found or _add_review(unit, shown.period)
        row = unit.session.exec(
            select(CriterionScore).where(
                CriterionScore.review_id == review_id, CriterionScore.number == number
            )
        ).first()
        if row is None or row.id is None:
            unit.add(_new_score(review_id, shown, number, values))
        else:
            counted = _figures_now(shown, number)
            records.assign(unit, CriterionScoreFields, row.id, **{**counted, **values})
        return unit.commit()


def list_reviews(caseload: Caseload) -> list[ReviewSum]:
    """Every review, the earliest first, with the sum of its scores."""
    with caseload.raw_connection() as db:
        rows = db.execute(_REVIEWS).fetchall()
    return [
        ReviewSum(
            one,
            stored_day(day),
            stored_day(since),
            stored_day(until),
            scored,
            total if scored == len(NUMBERS) else None,
        )
        for one, day, since, until, scored, total in rows
    ]


def next_review_on(caseload: Caseload) -> date | None:
    """When the next review is due: half a year after the last, a year from 100 points on (THL).

    None where there was none yet.
    """
    reviews = [one for one in list_reviews(caseload) if one.day is not None]
    if not reviews:
        return None
    last = reviews[-1]
    return None if last.day is None else months_before(last.day, -next_review_months(last.total))


def list_weeks(caseload: Caseload, period: Period) -> list[WeekMark]:
    """The ISO weeks that lie wholly in a period, each with what is marked of it."""
    marked = {
        one.fields.monday: WeekMark(
            one.fields.monday, one.fields.leave, one.fields.looked_through_on
        )
        for one in records.list_records(caseload, WorkWeekFields)
    }
    return [marked.get(monday, WeekMark(monday)) for monday in period.full_weeks()]


def mark_week(caseload: Caseload, monday: date, /, **values: Any) -> Change:
    """Mark a week as `leave`, or with the day on which its log was `looked_through_on`.

    Raises:
        InvalidValue: A day that is not plausible.
    """
    with caseload.unit() as unit:
        row = unit.session.exec(select(WorkWeek).where(WorkWeek.monday == monday)).first()
        if row is None or row.id is None:
            fields = records.validate_fields(WorkWeekFields, {"monday": monday, **values})
            unit.add(records.row_of(fields))
        else:
            records.assign(unit, WorkWeekFields, row.id, **values)
        return unit.commit()


def _add_review(unit: UnitOfWork, period: Period) -> int:
    return unit.add(CriterionReview(day=unit.today, since=period.since, until=period.until))


def _new_score(review_id: int, shown: CriteriaReview, number: int, values: Any) -> Any:
    whole = {"review_id": review_id, "number": number, **_figures_now(shown, number), **values}
    return records.row_of(records.validate_fields(CriterionScoreFields, whole))


def _figures_now(shown: CriteriaReview, number: int) -> dict[str, Any]:
    measured = shown.criteria[number - 1].measured
    return {"figure": measured.figure, "n": measured.n, "proposal": measured.proposal}


def list_totals(reviews: Sequence[ReviewSum]) -> list[tuple[date, int]]:
    """The days and sums of the reviews that are whole: the history, earliest first."""
    return [(one.day, one.total) for one in reviews if one.day and one.total is not None]


_REVIEWS = """
    SELECT r.id, r.day, r.since, r.until, count(s.score), sum(s.score) FROM criterion_review r
    LEFT JOIN criterion_score s ON s.review_id = r.id
    GROUP BY r.id ORDER BY r.day, r.id
"""
