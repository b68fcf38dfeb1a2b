"""What anonymous summaries have published, and who is counted in it."""

from pydantic import NonNegativeInt

from app.models.fields import Day, Fields, Row, enum_field, link
from app.models.rules.summary.classes import FORMER, Stream


class SummaryReleaseFields(Fields):
    """Numbers published once: `tables` is their JSON, by table and class. Never edited.

    `edition` is that of the classes. Everybody until `all_until` is counted in them.
    """

    stream: Stream = enum_field(Stream, Stream.STARTED)
    number: NonNegativeInt = 0
    as_of: Day
    started: NonNegativeInt = 0
    closed: NonNegativeInt = 0
    tables: str = "{}"
    edition: str = FORMER
    all_until: Day | None = None


class SummaryRelease(SummaryReleaseFields, Row, table=True):
    """The table of published summaries."""

    __tablename__ = "summary_release"


class SummaryPersonFields(Fields):
    """A client who is counted: the classes (JSON), frozen, so that a correction moves no number."""

    client_id: int = link("client")
    stream: Stream = enum_field(Stream, Stream.STARTED)
    classes: str = "{}"


class SummaryPerson(SummaryPersonFields, Row, table=True):
    """The table of clients who are counted in a summary."""

    __tablename__ = "summary_person"
