"""A paper that is filled in with a client: its kind is declared in `resources/forms/`."""

from datetime import datetime

from app.models.enums import (
    ClientPart,
    DeliveryGround,
    DeliveryWay,
    ReportCopy,
    ReportState,
)
from app.models.fields import Day, Fields, Line, Row, Text, enum_field, link


class FormFields(Fields):
    """One filled form: `answers` is JSON by field of its kind, `text` the same as it is read.

    A form about nobody by name (a leaflet) has no client.
    """

    client_id: int | None = link("client", optional=True)
    kind: Line = ""
    language: str = "fi"
    day: Day | None = None
    state: ReportState = enum_field(ReportState, ReportState.DRAFT)
    answers: Text = "{}"
    text: Text = ""
    created_at: datetime
    changed_at: datetime
    client_part: ClientPart | None = enum_field(ClientPart)
    client_part_on: Day | None = None
    client_words: Text = ""
    no_client_words: bool = False
    final_on: Day | None = None
    version: int = 1


class Form(FormFields, Row, table=True):
    """The table of filled forms as they stand now."""

    __tablename__ = "form"


class FormVersionFields(Fields):
    """The form as it was at a sign-off, or as it was handed over: to whom, why, how and when."""

    form_id: int = link("form")
    client_id: int | None = link("client", optional=True)
    consent_id: int | None = link("consent", outlives=True)
    version: int = 1
    state: ReportState = enum_field(ReportState, ReportState.READ)
    made_at: datetime
    answers: Text = "{}"
    client_words: Text = ""
    paper: ReportCopy | None = enum_field(ReportCopy)
    recipient: Line = ""
    ground: DeliveryGround | None = enum_field(DeliveryGround)
    ground_note: Line = ""
    way: DeliveryWay | None = enum_field(DeliveryWay)
    day: Day | None = None


class FormVersion(FormVersionFields, Row, table=True):
    """The table of forms as they stood at each sign-off or delivery."""

    __tablename__ = "form_version"
