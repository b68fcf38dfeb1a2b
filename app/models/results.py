"""What a client has got besides a job, and what has been measured on the way."""

from sqlmodel import Field

from app.models.enums import SubGoalKind, SupportNeedKind
from app.models.fields import Day, Fields, Line, Row, enum_field, link
from app.models.rules.field_limits import LARGEST_RESULT


class SubGoalFields(Fields):
    """A sub-goal that was reached (Kymenlaakso pilot 2022 §4.1, §8.1): when, and one line on it."""

    client_id: int = link("client")
    goal: SubGoalKind = enum_field(SubGoalKind, SubGoalKind.JOB_SEARCH_SKILLS)
    day: Day | None = None
    note: Line = ""


class SubGoal(SubGoalFields, Row, table=True):
    """The table of sub-goals that were reached."""

    __tablename__ = "sub_goal"


class SupportNeedFields(Fields):
    """Where support is needed on a day, at entry or at a review (PALO final report 2022 §4.3.2)."""

    client_id: int = link("client")
    need: SupportNeedKind = enum_field(SupportNeedKind, SupportNeedKind.WORK_ABILITY)
    day: Day | None = None
    note: Line = ""


class SupportNeed(SupportNeedFields, Row, table=True):
    """The table of support needs."""

    __tablename__ = "support_need"


class MeasurementFields(Fields):
    """A result of a scale on a day; `highest` is the scale's end.

    Of Kykyviisari the results alone are kept: its wording is the Institute of Occupational
    Health's (TTL).
    """

    client_id: int = link("client")
    scale: Line = ""
    value: float = Field(default=0, ge=0, le=LARGEST_RESULT)
    highest: float = Field(default=10, gt=0, le=LARGEST_RESULT)
    day: Day | None = None


class Measurement(MeasurementFields, Row, table=True):
    """The table of results of scales."""

    __tablename__ = "measurement"
