"""Whether a client has agreed to a disclosure, checked where the disclosure happens.

The coach who prints, sends or calls is warned, and can record the consent; refused is a paper by a
chosen consent that does not hold, and nothing else.
Source: PALO final report 2022 §4.3.1 (a consent comes before the network or a coordinator is
contacted); Kymenlaakso pilot 2022 §3 (what is told at a workplace is agreed with the client).
"""

from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, select

from app.models.client import Client, ClientFields, Consent, ConsentFields
from app.models.employer import Employer, EmployerContactFields, EmployerFields
from app.models.refusals import Reason
from app.models.rules.consents import ConsentWords, speaks_of, speaks_of_employers
from app.services.errors import Refused
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.services.word_meanings import came_themselves


@dataclass(frozen=True)
class MissingConsent:
    """A client who has not agreed that this recipient is told."""

    client_id: int
    client_name: str
    recipient: str


def missing_consent(
    caseload: Caseload, client_id: int, recipient: str, *, day: date | None = None
) -> MissingConsent | None:
    """Which consent to tell the recipient about the client is missing on a day (today), or None."""
    with caseload.reading() as session:
        client = session.get(Client, client_id)
        name = recipient.strip()
        if client is None or not name:
            return None
        held = consent_words(session, client_id, day or caseload.today)
        if any(speaks_of(one, name) for one in held):
            return None
        return MissingConsent(client_id, client.full_name, name)


def missing_for_employer(
    caseload: Caseload, client_id: int, employer: str, *, day: date | None = None
) -> MissingConsent | None:
    """The same for an employer who is contacted about the client.

    A consent that speaks of employers in general is enough.
    """
    found = missing_consent(caseload, client_id, employer, day=day)
    if found is None:
        return None
    with caseload.reading() as session:
        allowed = allows_employer(session, client_id, employer, day or caseload.today)
    return None if allowed else found


def missing_for_referrer(caseload: Caseload, client_id: int) -> MissingConsent | None:
    """The same for the referrer, who is given a copy.

    Who came without a referral has nobody to be given it.

    Raises:
        NotFound: There is no such client.
    """
    referrer = records.get(caseload, ClientFields, client_id).referrer
    return None if came_themselves(referrer) else missing_consent(caseload, client_id, referrer)


def missing_for_paper(
    caseload: Caseload, client_id: int, consent_id: int, employer: str, *, any_employer: str
) -> MissingConsent | None:
    """What is missing before a paper for an employer names the client, by a chosen consent.

    Args:
        caseload: The open caseload.
        client_id: The client.
        consent_id: The consent that was chosen for the paper.
        employer: The employer that the paper is for, '' where it names none.
        any_employer: What an employer is called, to be told where the paper names none.
    """
    with caseload.reading() as session:
        client = session.get(Client, client_id)
        if client is None or allows_paper(session, client_id, consent_id, employer, caseload.today):
            return None
        return MissingConsent(client_id, client.full_name, employer.strip() or any_employer)


def covers_delivery(
    caseload: Caseload, consent_id: int, recipient: str, *, to_employer: bool
) -> bool:
    """Whether a consent speaks of whom a paper was handed to.

    Args:
        caseload: The open caseload.
        consent_id: The consent on which the paper was given.
        recipient: To whom it was given.
        to_employer: Whether it is an employer's copy: a consent to any employer is enough then.

    Raises:
        NotFound: There is no such consent.
    """
    told = _words_of(records.get(caseload, ConsentFields, consent_id))
    return speaks_of(told, recipient) or (to_employer and speaks_of_employers(told))


def missing_for_contact(caseload: Caseload, contact_id: int) -> MissingConsent | None:
    """What was missing on the day of a logged employer contact; None where it names no client.

    Raises NotFound.
    """
    contact = records.get(caseload, EmployerContactFields, contact_id)
    if contact.client_id is None:
        return None
    employer = records.get(caseload, EmployerFields, contact.employer_id)
    return missing_for_employer(caseload, contact.client_id, employer.name, day=contact.day)


def allows_employer(session: Session, client_id: int, employer: str, day: date) -> bool:
    """Whether a consent that holds then lets this employer, or any, hear of the client.

    Args:
        session: The session that is read in.
        client_id: The client.
        employer: The employer's name; without one only a consent to any employer is enough.
        day: The day on which the consent has to hold.
    """
    return any(
        speaks_of_employers(one) or (employer.strip() and speaks_of(one, employer))
        for one in consent_words(session, client_id, day)
    )


def allows_paper(
    session: Session, client_id: int, consent_id: int, employer: str, day: date
) -> bool:
    """Whether a paper for an employer may say that the client agreed to be named in it.

    It may by a consent to that employer or to any. A paper that is for no employer by name may by
    the consent that was chosen for it, too, where that speaks of an employer in the register: one
    to Kela is none to an employer.

    Args:
        session: The session that is read in.
        client_id: The client.
        consent_id: The chosen consent.
        employer: The employer that the paper is for, '' where it names none.
        day: The day on which the consent has to hold.
    """
    if allows_employer(session, client_id, employer, day):
        return True
    chosen = session.get(Consent, consent_id)
    if employer.strip() or chosen is None or not chosen.valid_on(day):
        return False
    told = _words_of(chosen)
    return any(speaks_of(told, name) for name in session.exec(select(Employer.name)))


def consent_words(session: Session, client_id: int, day: date) -> list[ConsentWords]:
    """What stands in the client's consents that hold on that day."""
    rows = session.exec(select(Consent).where(Consent.client_id == client_id)).all()
    return [_words_of(one) for one in rows if one.valid_on(day)]


def find_valid_consent(session: Session, consent_id: int, client_id: int, day: date) -> Consent:
    """A consent of this client that holds on that day.

    Raises:
        Refused: It is not theirs, or does not hold (Reason.CONSENT_DOES_NOT_HOLD).
    """
    consent = session.get(Consent, consent_id)
    if consent is None or consent.client_id != client_id or not consent.valid_on(day):
        raise Refused(Reason.CONSENT_DOES_NOT_HOLD)
    return consent


def _words_of(consent: ConsentFields) -> ConsentWords:
    return ConsentWords(consent.recipient, consent.purpose, consent.data)
