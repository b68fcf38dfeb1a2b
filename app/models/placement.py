"""Jobs and measures: one client may have several, so people and job starts are counted apart."""

from sqlmodel import Field

from app.models.enums import Hours, PlacementKind, Subsidy, Term
from app.models.fields import Day, Fields, Line, Row, Text, enum_field, link


class PlacementFields(Fields):
    """A job or a measure. `measure` names it (work trial, ...) when the kind is a measure."""

    client_id: int = link("client")
    employer_id: int | None = link("employer", outlives=True)
    kind: PlacementKind = enum_field(PlacementKind, PlacementKind.JOB)
    measure: Line = ""
    job_title: Line = ""
    industry: Line = ""
    hours: Hours | None = enum_field(Hours)
    weekly_hours: float | None = Field(default=None, ge=0, le=80)
    term: Term | None = enum_field(Term)
    subsidy: Subsidy | None = enum_field(Subsidy)
    started_on: Day | None = None
    ended_on: Day | None = None
    end_reason: Text = ""
    adjustments: Text = ""
    support_needs: Text = ""
    note: Text = ""


class Placement(PlacementFields, Row, table=True):
    __tablename__ = "placement"
