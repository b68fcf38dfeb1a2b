"""Who was given a copy of a report, by which consent or law.

A copy is handed over on a ground, and a consent is looked at in that moment: given, not run out,
not withdrawn.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, select

from app.models.client import (
    Consent,
    ReportDelivery,
    ReportDeliveryFields,
)
from app.models.enums import DeliveryGround, DeliveryWay, LogAction, ReportCopy
from app.models.refusals import Reason
from app.models.rules.dates import day_text
from app.models.rules.reports.report_states import MOVES, PartTaken, ReportMove, grounds, refusal
from app.models.rules.text.names import fold_text
from app.services.caseload.consent_check import find_valid_consent
from app.services.errors import InvalidValue, Refused
from app.services.reports.final_report import find_report
from app.services.storage import records
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload


@dataclass(frozen=True)
class Delivery:
    """A copy that was handed over."""

    id: int
    paper: ReportCopy
    named: bool
    recipient: str
    ground: DeliveryGround
    ground_note: str
    way: DeliveryWay
    day: date | None
    version: int


@dataclass(frozen=True)
class ConsentRow:
    """A consent that holds today, in one line."""

    id: int
    recipient: str
    purpose: str
    valid_until: date | None


@dataclass(frozen=True)
class HandedOver:
    """What is recorded of one delivery."""

    paper: ReportCopy
    recipient: str
    ground: DeliveryGround
    way: DeliveryWay
    day: date
    consent_id: int | None = None
    note: str = ""
    named: bool = True


def consents(caseload: Caseload, client_id: int) -> list[ConsentRow]:
    """The client's consents that hold today."""
    with caseload.reading() as session:
        rows = session.exec(
            select(Consent).where(Consent.client_id == client_id).order_by(col(Consent.id).desc())
        ).all()
        return [
            ConsentRow(row.id or 0, row.recipient, row.purpose, row.valid_until)
            for row in rows
            if row.valid_on(caseload.today)
        ]


def consent_for(caseload: Caseload, client_id: int, recipient: str) -> int:
    """The client's newest consent to that recipient, who may be named in part.

    Raises:
        Refused: None that holds today names the recipient (Reason.CONSENT_DOES_NOT_HOLD).
    """
    wanted = fold_text(recipient.strip())
    for one in consents(caseload, client_id):
        if wanted and wanted in fold_text(one.recipient):
            return one.id
    raise Refused(Reason.CONSENT_DOES_NOT_HOLD)


def deliveries(caseload: Caseload, report_id: int) -> list[Delivery]:
    """Who has been given a copy, the latest first."""
    with caseload.reading() as session:
        rows: Sequence[ReportDelivery] = session.exec(
            select(ReportDelivery)
            .where(ReportDelivery.report_id == report_id)
            .order_by(col(ReportDelivery.day).desc(), col(ReportDelivery.id).desc())
        ).all()
        return [
            Delivery(
                row.id or 0,
                row.paper,
                row.named,
                row.recipient,
                row.ground,
                row.ground_note,
                row.way,
                row.day,
                row.version,
            )
            for row in rows
        ]


def deliver(caseload: Caseload, report_id: int, given: HandedOver) -> Change:
    """Record that a copy was handed over; the first one makes the report delivered.

    What is secret in social welfare may be told by the client's consent or where a law says so (Act
    621/1999 on the openness of government activities, 24 and 26 §).

    Raises:
        Refused: With a REPORT_IS_… of `Reason` where the report is not final, GROUND_DOES_NOT_FIT,
            CONSENT_MISSING, CONSENT_DOES_NOT_HOLD or DELIVERY_IN_FUTURE.
        InvalidValue: No `recipient`, or no `ground_note` for a ground by law.
        NotFound: The report is gone.
    """
    with caseload.unit() as unit:
        report, _ = find_report(unit.session, report_id)
        if reason := refusal(report.state, ReportMove.DELIVER, PartTaken()):
            raise Refused(reason)
        check_delivery(given, unit.today)
        note = describe_ground(unit.session, report.client_id, given, unit.today)
        row_id = unit.add(
            records.row_of(
                ReportDeliveryFields(
                    report_id=report_id,
                    client_id=report.client_id,
                    consent_id=given.consent_id,
                    version=report.version,
                    paper=given.paper,
                    named=given.named,
                    recipient=given.recipient,
                    ground=given.ground,
                    ground_note=note,
                    way=given.way,
                    day=given.day,
                )
            )
        )
        report.state = MOVES[report.state, ReportMove.DELIVER]
        unit.log(
            LogAction.DISCLOSED,
            subject="report_delivery",
            row_id=row_id,
            client_id=report.client_id,
            detail=f"{given.paper} {given.ground} {given.way}",
        )
        return unit.commit()


def check_delivery(given: HandedOver, today: date) -> None:
    """Refuse a delivery of any paper that can't be so.

    Raises:
        Refused: The ground is not one for this copy, or the day is to come.
        InvalidValue: There is no "recipient".
    """
    if given.ground not in grounds(given.paper):
        raise Refused(Reason.GROUND_DOES_NOT_FIT)
    if given.day > today:
        raise Refused(Reason.DELIVERY_IN_FUTURE)
    if not given.recipient.strip():
        raise InvalidValue("recipient")


def describe_ground(session: Session, client_id: int | None, given: HandedOver, today: date) -> str:
    """The ground in words as it is today; a consent holds now and held when the paper was given.

    Raises:
        Refused: There is no consent, or it does not hold.
        InvalidValue: The law is the ground and no "ground_note" says which.
    """
    if given.ground is DeliveryGround.LAW and not given.note.strip():
        raise InvalidValue("ground_note")
    if given.ground is not DeliveryGround.CONSENT:
        return given.note
    if given.consent_id is None or client_id is None:
        raise Refused(Reason.CONSENT_MISSING)
    consent = find_valid_consent(session, given.consent_id, client_id, today)
    find_valid_consent(session, given.consent_id, client_id, given.day)
    days = "–".join(day_text(day) for day in (consent.given_on, consent.valid_until) if day)
    return ", ".join(part for part in (consent.purpose, consent.recipient, days) if part)[:500]
