"""Jobs and measures: one client may have several, so people and job starts are counted apart."""

from sqlmodel import Field

from app.models.enums import Hours, JobContract, PlacementKind, Subsidy, Term
from app.models.fields import Day, Fields, Line, Row, Text, enum_field, link
from app.models.rules.field_limits import WEEK_HOURS


class PlacementFields(Fields):
    """A job or a measure. `measure` names it (work trial, ...) when the kind is a measure.

    A job is on ordinary terms where `contract` says nothing else. `support_until` is the last day
    on which its holder wants support, `end_heard_on` the day on which the coach heard of its end.
    `end_cause` is the reason in a word of the coach's list, to be counted; `first_job` where it is
    the first job ever of its holder (PALO final report 2022 §5.1).
    """

    client_id: int = link("client")
    employer_id: int | None = link("employer", outlives=True)
    kind: PlacementKind = enum_field(PlacementKind, PlacementKind.JOB)
    measure: Line = ""
    job_title: Line = ""
    industry: Line = ""
    hours: Hours | None = enum_field(Hours)
    weekly_hours: float | None = Field(default=None, ge=0, le=WEEK_HOURS)
    term: Term | None = enum_field(Term)
    subsidy: Subsidy | None = enum_field(Subsidy)
    started_on: Day | None = None
    ended_on: Day | None = None
    end_reason: Text = ""
    adjustments: Text = ""
    support_needs: Text = ""
    note: Text = ""
    contract: JobContract | None = enum_field(JobContract)
    support_until: Day | None = None
    end_heard_on: Day | None = None
    end_cause: Line = ""
    first_job: bool = False


class Placement(PlacementFields, Row, table=True):
    """The table of jobs and measures."""

    __tablename__ = "placement"


class PlacementChangeFields(Fields):
    """What changes in a job or a measure from a day on: hours, days of rest, a new last day.

    `benefits_on` is the day on which benefits were gone through for it (criterion 12); Kymenlaakso
    pilot 2022 §4.4.
    """

    placement_id: int = link("placement")
    client_id: int = link("client")
    day: Day | None = None
    weekly_hours: float | None = Field(default=None, ge=0, le=WEEK_HOURS)
    rest_days: Line = ""
    ends_on: Day | None = None
    benefits_on: Day | None = None
    note: Line = ""


class PlacementChange(PlacementChangeFields, Row, table=True):
    """The table of changes in jobs and measures."""

    __tablename__ = "placement_change"
