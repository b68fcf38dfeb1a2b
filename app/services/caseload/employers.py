"""The employers at a glance, and the log of contacts with them."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlmodel import select

from app.models.employer import (
    Employer,
    EmployerContactFields,
    EmployerFields,
    EmployerPerson,
    EmployerPersonFields,
)
from app.models.enums import ContactMaker, ContactWay, Sector
from app.models.placement import PlacementFields
from app.models.rules.dates import stored_day
from app.models.rules.service_state import in_work_sql
from app.models.rules.text.names import fold_text, fold_texts, sort_key
from app.services.errors import InvalidValue
from app.services.storage import records
from app.services.storage.changes import Change
from app.services.storage.records import Record
from app.services.storage.unit_of_work import Caseload, UnitOfWork


@dataclass(frozen=True)
class EmployerRow:
    """An employer in the table: who, how much contact there has been, what is next."""

    id: int
    name: str
    sector: Sector | None
    industry: str
    municipality: str
    people: str
    contact_count: int
    visit_count: int
    last_contact_day: date | None
    current_clients: int
    next_day: date | None
    next_step: str


@dataclass(frozen=True)
class ContactRow:
    """A line of the contact log, with the names that its ids stand for."""

    id: int
    day: date | None
    employer_id: int
    employer_name: str
    person_id: int | None
    person_name: str
    client_id: int | None
    client_name: str
    way: ContactWay
    made_by: ContactMaker
    subject: str
    note: str
    minutes: int | None
    next_step: str
    next_day: date | None
    next_done: bool


def rows(caseload: Caseload) -> list[EmployerRow]:
    """Every employer at a glance, sorted by name the Finnish way."""
    today = {"today": caseload.today.isoformat()}
    with caseload.raw_connection() as connection:
        employers = connection.execute(_EMPLOYERS).fetchall()
        people: dict[int, list[str]] = {}
        for employer_id, name in connection.execute(_PEOPLE):
            people.setdefault(employer_id, []).append(name)
        counts = {row[0]: row[1:] for row in connection.execute(_COUNTS)}
        steps = {row[0]: row[1:] for row in connection.execute(_STEPS)}
        current = dict(connection.execute(_CURRENT, today))
    made = [
        EmployerRow(
            id=row[0],
            name=row[1],
            sector=Sector(row[2]) if row[2] else None,
            industry=row[3],
            municipality=row[4],
            people=", ".join(people.get(row[0], ())),
            contact_count=count,
            visit_count=visits,
            last_contact_day=stored_day(last),
            current_clients=current.get(row[0], 0),
            next_day=stored_day(next_day),
            next_step=next_step,
        )
        for row in employers
        for count, visits, last in (counts.get(row[0], (0, 0, None)),)
        for next_day, next_step in (steps.get(row[0], (None, "")),)
    ]
    return sorted(made, key=lambda row: sort_key(row.name))


def contacts(
    caseload: Caseload, *, employer_id: int | None = None, client_id: int | None = None
) -> list[ContactRow]:
    """The contact log, newest first: all of it, or of one employer, or about one client."""
    asked = {"employer": employer_id, "client": client_id}
    with caseload.raw_connection() as connection:
        found = connection.execute(_CONTACTS, asked).fetchall()
    return [
        ContactRow(
            id=row[0],
            day=stored_day(row[1]),
            employer_id=row[2],
            employer_name=row[3],
            person_id=row[4],
            person_name=row[5] or "",
            client_id=row[6],
            client_name=(row[7] or "").strip(),
            way=ContactWay(row[8]),
            made_by=ContactMaker(row[9]),
            subject=row[10],
            note=row[11],
            minutes=row[12],
            next_step=row[13],
            next_day=stored_day(row[14]),
            next_done=bool(row[15]),
        )
        for row in found
    ]


def log_contact(
    caseload: Caseload, employer_name: str, *, person_name: str = "", **values: Any
) -> Change:
    """Log a contact by the employer's name; who is not known yet is added with it.

    Args:
        caseload: the open caseload.
        employer_name: the employer, known or new.
        person_name: with whom there, known or new; nobody without it.
        values: fields of EmployerContactFields without the employer.

    Raises:
        InvalidValue: no employer, or a value that a contact does not take.
    """
    name = " ".join(employer_name.split())
    if not name:
        raise InvalidValue("employer_id")
    with caseload.unit() as unit:
        employer_id = find_or_add_employer(unit, name)
        if person_name.strip():
            values["person_id"] = _find_or_add_person(unit, employer_id, person_name)
        contact = records.validate_fields(
            EmployerContactFields, {**values, "employer_id": employer_id}
        )
        unit.add(records.row_of(contact))
        return unit.commit()


def place_at(caseload: Caseload, placement_id: int, employer_name: str) -> Change:
    """Say by its name at which employer a job or a measure is; no name takes it away.

    An employer not met before is added with it.

    Raises:
        InvalidValue: Too long a name.
        NotFound: There is no such job or measure.
    """
    name = " ".join(employer_name.split())
    with caseload.unit() as unit:
        placement = records.find_record(unit, PlacementFields, placement_id)
        placement.employer_id = find_or_add_employer(unit, name) if name else None
        return unit.commit()


def list_names(caseload: Caseload) -> list[tuple[int, str]]:
    """The id and the name of each employer, sorted by name the Finnish way."""
    with caseload.raw_connection() as connection:
        found = connection.execute("SELECT id, name FROM employer").fetchall()
    return sorted(((row[0], row[1]) for row in found), key=lambda row: sort_key(row[1]))


def people(caseload: Caseload, employer_id: int) -> list[Record[EmployerPersonFields]]:
    """The people at an employer, sorted by name; of some only the title is known."""
    found = records.list_records(caseload, EmployerPersonFields, employer_id=employer_id)
    return sorted(found, key=lambda person: sort_key(person.fields.name))


def find_or_add_employer(unit: UnitOfWork, name: str) -> int:
    """The id of the employer of that name, or of a new one.

    Case and diacritics make no difference.

    Raises:
        InvalidValue: No name, or too long a one.
    """
    known = unit.session.exec(select(Employer.id, Employer.name).order_by("id")).all()
    folded, wanted = fold_texts([other for _, other in known]), fold_text(name)
    alike = zip(known, folded, strict=True)
    found = next((row_id for (row_id, _), other in alike if other == wanted), None)
    return found or unit.add(
        records.row_of(records.validate_fields(EmployerFields, {"name": name}))
    )


def list_visits_of_week(caseload: Caseload) -> list[int]:
    """The contacts face to face of this week, Monday to Sunday, by whomever (criterion 17)."""
    monday = caseload.today - timedelta(days=caseload.today.weekday())
    asked = {"from": monday.isoformat(), "to": (monday + timedelta(days=6)).isoformat()}
    with caseload.raw_connection() as connection:
        return [row[0] for row in connection.execute(_WEEK, asked)]


def _find_or_add_person(unit: UnitOfWork, employer_id: int, name: str) -> int:
    typed = " ".join(name.split())
    known = unit.session.exec(
        select(EmployerPerson.id, EmployerPerson.name).where(
            EmployerPerson.employer_id == employer_id
        )
    ).all()
    found = next((i for i, other in known if i and fold_text(other) == fold_text(typed)), None)
    fields = {"employer_id": employer_id, "name": typed}
    return found or unit.add(records.row_of(records.validate_fields(EmployerPersonFields, fields)))


_WEEK = """
    SELECT id FROM employer_contact
    WHERE way = 'visit' AND day BETWEEN :from AND :to ORDER BY day, id"""
_EMPLOYERS = "SELECT id, name, sector, industry, municipality FROM employer"
_PEOPLE = "SELECT employer_id, iif(name <> '', name, title) FROM employer_person ORDER BY id"
_COUNTS = """
    SELECT employer_id, count(*), sum(way = 'visit'), max(day)
    FROM employer_contact GROUP BY employer_id"""
# With a single min(), SQLite takes the other columns from the row that holds it.
_STEPS = """
    SELECT employer_id, min(next_day), next_step FROM employer_contact
    WHERE NOT next_done AND next_day IS NOT NULL GROUP BY employer_id"""
_CURRENT = f"""
    SELECT employer_id, count(DISTINCT client_id) FROM placement
    WHERE employer_id IS NOT NULL AND {in_work_sql()}
    GROUP BY employer_id"""  # noqa: S608 - a fixed condition
_CONTACTS = """
    SELECT contact.id, contact.day, contact.employer_id, employer.name,
           contact.person_id, iif(person.name <> '', person.name, person.title), contact.client_id,
           client.family_name || ' ' || client.given_names,
           contact.way, contact.made_by, contact.subject, contact.note, contact.minutes,
           contact.next_step, contact.next_day, contact.next_done
    FROM employer_contact AS contact
    JOIN employer ON employer.id = contact.employer_id
    LEFT JOIN employer_person AS person ON person.id = contact.person_id
    LEFT JOIN client ON client.id = contact.client_id
    WHERE (:employer IS NULL OR contact.employer_id = :employer)
        AND (:client IS NULL OR contact.client_id = :client)
    ORDER BY contact.day DESC, contact.id DESC"""
