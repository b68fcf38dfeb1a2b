"""Days that a sheet leaves out, listed to be completed in one go.

The last days of closed clients, and the days of the next steps with employers.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlmodel import col, select

from app.models.client import Client, ClientFields, StatusChange
from app.models.employer import Employer, EmployerContact, EmployerContactFields
from app.models.enums import Status
from app.services.importing.matching import ENDED
from app.services.importing.word_lists import sheet_words
from app.services.storage import records
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload


@dataclass(frozen=True)
class OpenEnd:
    """A client who is closed by the status, without the day on which the service ended."""

    client_id: int
    name: str
    status: Status
    started_on: date | None


@dataclass(frozen=True)
class OpenStep:
    """A next step with an employer without its day; `day` is the day of the contact."""

    contact_id: int
    employer: str
    next_step: str
    day: date | None


def list_open_ends(caseload: Caseload, change: Change) -> list[OpenEnd]:
    """The closed clients without an end among those that an import added or changed, by name."""
    wanted = change.ids("client")
    with caseload.reading() as session:
        closed = select(Client).where(
            col(Client.status).in_(ENDED),
            col(Client.ended_on).is_(None),
        )
        found = [row for row in session.exec(closed) if row.id in wanted]
        return sorted(
            (OpenEnd(row.id or 0, row.list_name, row.status, row.started_on) for row in found),
            key=lambda each: each.name.casefold(),
        )


def complete_end_days(caseload: Caseload, days: Mapping[int, date]) -> Change:
    """Set the last day of these clients, and of the moves that closed them.

    Args:
        caseload: The open caseload.
        days: The last day of the service by the client's id.

    Raises:
        NotFound: A client is no longer there.
    """
    with caseload.unit() as unit:
        for client_id, day in days.items():
            client = records.assign(unit, ClientFields, client_id, ended_on=day)
            moves = select(StatusChange).where(
                StatusChange.client_id == client_id,
                StatusChange.status == client.status,
                col(StatusChange.day).is_(None),
            )
            for move in unit.session.exec(moves):
                move.day = day
        return unit.commit()


def list_open_steps(caseload: Caseload, change: Change) -> list[OpenStep]:
    """The next steps without a day among the contacts that an import added, by employer.

    Words that say that nothing follows ('ei jatkoa') are no step.
    """
    wanted = change.ids("employer_contact")
    if not wanted:
        return []
    with caseload.reading() as session:
        undated = (
            select(EmployerContact, Employer.name)
            .join(Employer, col(Employer.id) == EmployerContact.employer_id)
            .where(EmployerContact.next_step != "", col(EmployerContact.next_day).is_(None))
        )
        denies = sheet_words().begins_with_denial
        found = [
            OpenStep(row.id or 0, employer, row.next_step, row.day)
            for row, employer in session.exec(undated)
            if row.id in wanted and not denies(row.next_step)
        ]
    return sorted(found, key=lambda each: (each.employer.casefold(), each.day or date.min))


def complete_step_days(caseload: Caseload, days: Mapping[int, date]) -> Change:
    """Set the days of the next steps with employers.

    Args:
        caseload: The open caseload.
        days: The day of the next step by the contact's id.

    Raises:
        NotFound: A contact is no longer there.
    """
    with caseload.unit() as unit:
        for contact_id, day in days.items():
            records.assign(unit, EmployerContactFields, contact_id, next_day=day)
        return unit.commit()
