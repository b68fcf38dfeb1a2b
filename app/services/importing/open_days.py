"""Days that a sheet leaves out or tells by half, listed to be completed in one go.

The last days of closed clients, and the days of the next steps with employers: those that are not
there, and those that were counted to a day on which nobody is at work.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement
from sqlmodel import col, select

from app.models.client import Client, ClientFields, StatusChange
from app.models.employer import Employer, EmployerContact, EmployerContactFields
from app.models.enums import Status
from app.models.rules.workdays import find_day_off
from app.services.importing.matching import ENDED
from app.services.importing.rows.next_steps import find_step_day
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


@dataclass(frozen=True)
class StepOnDayOff:
    """A next step that was counted ("soitto 2 vk") to a day on which nobody is at work."""

    contact_id: int
    employer: str
    next_step: str
    next_day: date


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
    denies = sheet_words().rows.begins_with_denial
    undated = col(EmployerContact.next_day).is_(None)
    found = [
        OpenStep(row.id or 0, employer, row.next_step, row.day)
        for row, employer in _read_steps(caseload, change, undated)
        if not denies(row.next_step)
    ]
    return sorted(found, key=lambda each: (each.employer.casefold(), each.day or date.min))


def list_steps_on_days_off(caseload: Caseload, change: Change) -> list[StepOnDayOff]:
    """The counted next steps, from today on, that an import put on a day nobody works, by day."""
    ahead = col(EmployerContact.next_day) >= caseload.today
    found = [
        StepOnDayOff(row.id or 0, employer, row.next_step, row.next_day)
        for row, employer in _read_steps(caseload, change, ahead)
        if row.next_day and row.day and find_day_off(row.next_day)
        if find_step_day(row.next_step, row.day) == row.next_day
    ]
    return sorted(found, key=lambda each: (each.next_day, each.employer.casefold()))


def _read_steps(
    caseload: Caseload, change: Change, condition: ColumnElement[bool]
) -> Iterator[tuple[EmployerContact, str]]:
    """The contacts with a next step that an import changed, each with its employer's name."""
    wanted = change.ids("employer_contact")
    if not wanted:
        return
    with caseload.reading() as session:
        asked = (
            select(EmployerContact, Employer.name)
            .join(Employer, col(Employer.id) == EmployerContact.employer_id)
            .where(EmployerContact.next_step != "", condition)
        )
        yield from (found for found in session.exec(asked) if found[0].id in wanted)


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
