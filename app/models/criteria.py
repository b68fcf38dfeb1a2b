"""The quality review: the coach's own scores of the 25 criteria, and how each week was worked."""

from sqlmodel import Field

from app.models.fields import Day, Fields, Row, Text, link


class CriterionReviewFields(Fields):
    """One review of the quality criteria: made on `day`, about the days from `since` to `until`."""

    day: Day | None = None
    since: Day | None = None
    until: Day | None = None
    note: Text = ""


class CriterionReview(CriterionReviewFields, Row, table=True):
    """The table of quality reviews."""

    __tablename__ = "criterion_review"


class CriterionScoreFields(Fields):
    """The coach's own score of one criterion, why, and on what evidence of which day.

    `figure`, `n` and `proposal` keep what the program had counted when the score was given.
    """

    review_id: int = link("criterion_review")
    number: int = Field(ge=1, le=25)
    score: int | None = Field(default=None, ge=1, le=5)
    reason: Text = ""
    evidence: Text = ""
    evidence_on: Day | None = None
    figure: float | None = None
    n: int | None = Field(default=None, ge=0)
    proposal: int | None = Field(default=None, ge=1, le=5)


class CriterionScore(CriterionScoreFields, Row, table=True):
    """The table of scores, one for each criterion of a review."""

    __tablename__ = "criterion_score"


class WorkWeekFields(Fields):
    """A week, by its Monday: leave, or the day on which its log was looked through."""

    monday: Day
    leave: bool = False
    looked_through_on: Day | None = None


class WorkWeek(WorkWeekFields, Row, table=True):
    """The table of weeks that were leave or looked through."""

    __tablename__ = "work_week"
