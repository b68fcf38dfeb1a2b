"""Every table of a caseload file, in an order in which each comes after what it refers to."""

from sqlmodel import SQLModel

from app.models.attachment import Attachment, AttachmentContent
from app.models.attention import AttentionMark
from app.models.client import (
    Client,
    Consent,
    JobWish,
    NetworkPerson,
    PhaseStep,
    Rating,
    Report,
    ReportDelivery,
    ReportVersion,
    Rest,
    StatusChange,
)
from app.models.criteria import CriterionReview, CriterionScore, WorkWeek
from app.models.diary import Entry
from app.models.employer import Employer, EmployerContact, EmployerPerson, JobLead
from app.models.form import Form, FormVersion
from app.models.ledger import SummaryPerson, SummaryRelease
from app.models.placement import Placement, PlacementChange
from app.models.register import ListItem, LogLine, Setting
from app.models.results import Measurement, SubGoal, SupportNeed

TABLES: tuple[type[SQLModel], ...] = (
    Client,
    StatusChange,
    Rest,
    PhaseStep,
    Rating,
    NetworkPerson,
    SubGoal,
    SupportNeed,
    Measurement,
    Consent,
    Report,
    ReportVersion,
    ReportDelivery,
    Form,
    FormVersion,
    Attachment,
    AttachmentContent,
    Employer,
    EmployerPerson,
    EmployerContact,
    JobLead,
    Entry,
    Placement,
    PlacementChange,
    JobWish,
    AttentionMark,
    ListItem,
    Setting,
    LogLine,
    SummaryRelease,
    SummaryPerson,
    CriterionReview,
    CriterionScore,
    WorkWeek,
)
