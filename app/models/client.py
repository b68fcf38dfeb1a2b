"""A client: profile, referral, path and outcome (the columns of the sheet, and what it lacked)."""

from datetime import date, datetime

from pydantic import NonNegativeInt
from sqlmodel import Field

from app.models.enums import (
    CameBy,
    ClientPart,
    DeliveryGround,
    DeliveryWay,
    Hours,
    Instrument,
    Moment,
    Outcome,
    Phase,
    ReportCopy,
    ReportState,
    Status,
)
from app.models.fields import Day, Fields, Line, Name, Row, Text, enum_field, link
from app.models.rules.field_limits import EARLIEST, LATEST, RATED_UP_TO


class ClientFields(Fields):
    """What a coach records about one client. `status` is today's; its history is StatusChange.

    `plan_written_on` is the day on which coaching was written into the employment plan; `hinders`
    and `helps` are lines, each from the coach's list or in other words; so are `tags`, her own
    words to filter by.
    """

    given_names: Name = ""
    family_name: Name = ""
    birth_date: Day | None = None
    birth_year: int | None = Field(default=None, ge=EARLIEST.year, le=LATEST.year)
    phone: Line = ""
    email: Line = ""
    municipality: Name = ""
    languages: Line = ""

    referrer: Line = ""
    referral_note: Text = ""
    started_on: Day | None = None
    ended_on: Day | None = None

    own_will: Text = ""
    goal: Text = ""
    strengths: Text = ""
    skills: Text = ""
    interests: Text = ""
    resources: Text = ""
    support_needs: Text = ""
    practical_needs: Text = ""
    life_situation: Text = ""
    education: Text = ""
    work_history: Text = ""
    notes: Text = ""
    situation: Line = ""

    status: Status = enum_field(Status, Status.ACTIVE)
    outcome: Outcome | None = enum_field(Outcome)
    outcome_note: Text = ""

    came_by: CameBy | None = enum_field(CameBy)
    came_with: Line = ""
    plan_written_on: Day | None = None
    hinders: Text = ""
    helps: Text = ""
    wished_hours: Hours | None = enum_field(Hours)
    wished_places: Line = ""
    tags: Text = ""

    @property
    def full_name(self) -> str:
        """The name as it is written in a document: given names first."""
        return f"{self.given_names} {self.family_name}".strip()

    @property
    def list_name(self) -> str:
        """The name as it is written in a list: family name first."""
        return f"{self.family_name} {self.given_names}".strip()


class Client(ClientFields, Row, table=True):
    """The table of clients."""

    __tablename__ = "client"


class StatusChangeFields(Fields):
    """One move on the board: when, why, where to next, and when the client is looked at again."""

    client_id: int = link("client")
    status: Status = enum_field(Status, Status.ACTIVE)
    day: Day | None = None
    reason: Text = ""
    next_service: Line = ""
    review_on: Day | None = None


class StatusChange(StatusChangeFields, Row, table=True):
    """The table of status moves, the history behind `Client.status`."""

    __tablename__ = "status_change"


class RestFields(Fields):
    """The service put to rest: the place and the history are kept (Kymenlaakso §4.3).

    With `service_ended` the service had ended on `since`, with that `outcome`, and was taken up
    again on `until`: figures of the time before still tell its end.
    """

    client_id: int = link("client")
    since: Day | None = None
    review_on: Day | None = None
    until: Day | None = None
    reason: Text = ""
    service_ended: bool = False
    outcome: Outcome | None = enum_field(Outcome)


class Rest(RestFields, Row, table=True):
    """The table of rest periods."""

    __tablename__ = "rest"


class PhaseStepFields(Fields):
    """The day on which a client entered a phase."""

    client_id: int = link("client")
    phase: Phase = enum_field(Phase, Phase.AGREEMENT)
    day: Day | None = None
    note: Text = ""


class PhaseStep(PhaseStepFields, Row, table=True):
    """The table of steps from phase to phase."""

    __tablename__ = "phase_step"


class RatingFields(Fields):
    """A rating from 0 to 10 at the start or the end of the service (Kymenlaakso §7)."""

    client_id: int = link("client")
    instrument: Instrument = enum_field(Instrument, Instrument.SELF_EFFICACY)
    moment: Moment = enum_field(Moment, Moment.START)
    value: int = Field(ge=0, le=RATED_UP_TO)
    day: Day | None = None


class Rating(RatingFields, Row, table=True):
    """The table of ratings."""

    __tablename__ = "rating"


class NetworkPersonFields(Fields):
    """Somebody in the client's network, by role; the dates tell when they held it."""

    client_id: int = link("client")
    name: Name = ""
    role: Line = ""
    service: Line = ""
    phone: Line = ""
    email: Line = ""
    since: Day | None = None
    until: Day | None = None


class NetworkPerson(NetworkPersonFields, Row, table=True):
    """The table of the people in clients' networks."""

    __tablename__ = "network_person"


class ConsentFields(Fields):
    """What the client has agreed to: for what, to whom, which data, how long."""

    client_id: int = link("client")
    purpose: Line = ""
    recipient: Line = ""
    data: Text = ""
    given_on: Day | None = None
    valid_until: Day | None = None
    withdrawn_on: Day | None = None

    def valid_on(self, day: date) -> bool:
        """Whether the consent holds on that day: given, not run out, not withdrawn."""
        return (
            self.given_on is not None
            and self.given_on <= day
            and (self.valid_until is None or day <= self.valid_until)
            and (self.withdrawn_on is None or day < self.withdrawn_on)
        )


class Consent(ConsentFields, Row, table=True):
    """The table of consents."""

    __tablename__ = "consent"


class JobWishFields(Fields):
    """Work that a client wishes for, or an employer, from a day until another (criterion 16)."""

    client_id: int = link("client")
    job_type: Line = ""
    employer_id: int | None = link("employer", outlives=True)
    since: Day | None = None
    until: Day | None = None


class JobWish(JobWishFields, Row, table=True):
    """The table of job wishes."""

    __tablename__ = "job_wish"


class ReportFields(Fields):
    """A final report: `blocks` is the JSON block list of `app/models/rules/reports/blocks.py`.

    `version` grows each time it is reopened; `let_stand` is a JSON list of what the second pair of
    eyes pointed at and the coach left in; `plain_words` prints the fixed texts in plain language.
    `lacks_reason` says why there is nothing about strengths and competence.
    """

    client_id: int = link("client")
    language: str = "fi"
    state: ReportState = enum_field(ReportState, ReportState.DRAFT)
    blocks: str = "[]"
    created_at: datetime
    changed_at: datetime
    client_part: ClientPart | None = enum_field(ClientPart)
    client_part_on: Day | None = None
    client_words: Text = ""
    no_client_words: bool = False
    final_on: Day | None = None
    version: int = 1
    read_aloud: bool = False
    read_language: Line = ""
    plain_words: bool = False
    let_stand: str = "[]"
    lacks_reason: Line = ""


class Report(ReportFields, Row, table=True):
    """The table of final reports as they stand now."""

    __tablename__ = "report"


class ReportVersionFields(Fields):
    """The report as it was when it was read, agreed on or made final."""

    report_id: int = link("report")
    client_id: int = link("client")
    version: int = 1
    state: ReportState = enum_field(ReportState, ReportState.READ)
    made_at: datetime
    blocks: str = "[]"
    client_words: Text = ""


class ReportVersion(ReportVersionFields, Row, table=True):
    """The table of final reports as they stood at each sign-off."""

    __tablename__ = "report_version"


class ReportDeliveryFields(Fields):
    """Who was given which copy of a report, on what ground, how and when.

    `ground_note` keeps in words what the ground was at that moment, also when a consent ends later.
    """

    report_id: int = link("report")
    client_id: int = link("client")
    consent_id: int | None = link("consent", outlives=True)
    version: int = 1
    paper: ReportCopy = enum_field(ReportCopy, ReportCopy.CLIENT)
    named: bool = True
    recipient: Line = ""
    ground: DeliveryGround = enum_field(DeliveryGround, DeliveryGround.OWN)
    ground_note: Line = ""
    way: DeliveryWay = enum_field(DeliveryWay, DeliveryWay.IN_HAND)
    day: Day | None = None


class ReportDelivery(ReportDeliveryFields, Row, table=True):
    """The table of final reports that were handed over."""

    __tablename__ = "report_delivery"


class DiaryFields(Fields):
    """What every dated line has: a note, and perhaps a next step with its own date."""

    day: Day | None = None
    minutes: NonNegativeInt | None = None
    note: Text = ""
    next_step: Line = ""
    next_day: Day | None = None
    next_done: bool = False
