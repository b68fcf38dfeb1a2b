"""Employers, the people there, and what was agreed with them. They outlive any client."""

from sqlalchemy import Index, text

from app.models.client import DiaryFields
from app.models.enums import (
    ContactMaker,
    ContactWay,
    Hours,
    LeadOrigin,
    LeadState,
    PlacementKind,
    Sector,
)
from app.models.fields import Day, Fields, Line, Name, Row, Text, enum_field, link


class EmployerFields(Fields):
    """An employer: a client of the coach too, with a history of its own (Kymenlaakso §4.3).

    `supports` are lines, each a need of support from the coach's list or in other words (§5.2).
    """

    name: Name = ""
    sector: Sector | None = enum_field(Sector)
    industry: Line = ""
    municipality: Name = ""
    size: Line = ""
    phone: Line = ""
    email: Line = ""
    support_needs: Text = ""
    work_features: Text = ""
    hiring_criteria: Text = ""
    vacancies: Text = ""
    notes: Text = ""
    supports: Text = ""


class Employer(EmployerFields, Row, table=True):
    """The table of employers."""

    __tablename__ = "employer"


class EmployerPersonFields(Fields):
    """Somebody who works for an employer, whom the coach can turn to."""

    employer_id: int = link("employer")
    name: Name = ""
    title: Line = ""
    phone: Line = ""
    email: Line = ""
    note: Text = ""


class EmployerPerson(EmployerPersonFields, Row, table=True):
    """The table of the people at employers."""

    __tablename__ = "employer_person"


class EmployerContactFields(DiaryFields):
    """One contact with an employer: who, how, about what, and for which client if any.

    `job_type` is the kind of work that was asked for.
    """

    employer_id: int = link("employer")
    person_id: int | None = link("employer_person", outlives=True)
    client_id: int | None = link("client", outlives=True)
    way: ContactWay = enum_field(ContactWay, ContactWay.PHONE)
    made_by: ContactMaker = enum_field(ContactMaker, ContactMaker.COACH)
    subject: Line = ""
    job_type: Line = ""


class EmployerContact(EmployerContactFields, Row, table=True):
    """The table of employer contacts, the employer log."""

    __tablename__ = "employer_contact"
    __table_args__ = (
        Index(
            "ix_employer_contact_open_step",
            "client_id",
            "next_day",
            sqlite_where=text("NOT next_done AND next_day IS NOT NULL"),
        ),
        Index(
            "ix_employer_contact_undated",
            "employer_id",
            "day",
            sqlite_where=text("next_step <> '' AND next_day IS NULL"),
        ),
    )


class JobLeadFields(Fields):
    """A job or a trial place that is known of: what it asks for, and how far it is.

    Demands and adaptability are those of the work (Kymenlaakso pilot 2022 §5.1), `origin` says
    whether the place was advertised, hidden or made (ESR background summary).
    """

    employer_id: int = link("employer")
    client_id: int | None = link("client", outlives=True)
    kind: PlacementKind = enum_field(PlacementKind, PlacementKind.JOB)
    title: Line = ""
    day: Day | None = None
    state: LeadState = enum_field(LeadState, LeadState.OPEN)
    origin: LeadOrigin | None = enum_field(LeadOrigin)
    demands: Text = ""
    adaptability: Text = ""
    hours: Hours | None = enum_field(Hours)
    place: Name = ""
    note: Text = ""


class JobLead(JobLeadFields, Row, table=True):
    """The table of job leads."""

    __tablename__ = "job_lead"
