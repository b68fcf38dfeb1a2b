"""Meetings and the other lines of the diary, with or without a client."""

from pydantic import NonNegativeInt
from sqlalchemy import Index, text

from app.models.client import DiaryFields
from app.models.enums import EntryKind, EntryPlace, EntryWay, LedTo
from app.models.fields import Line, Row, enum_field, link


class EntryFields(DiaryFields):
    """A meeting, call or piece of network work. Quick help may stay nameless: no client."""

    client_id: int | None = link("client", optional=True)
    kind: EntryKind = enum_field(EntryKind, EntryKind.MEETING)
    place: EntryPlace | None = enum_field(EntryPlace)
    way: EntryWay | None = enum_field(EntryWay)
    with_whom: Line = ""
    people: NonNegativeInt | None = None
    missed: bool = False
    subject: Line = ""
    missed_reason: Line = ""
    led_to: LedTo | None = enum_field(LedTo)


class Entry(EntryFields, Row, table=True):
    """The table of the diary, with the indexes that its lists and counts read by."""

    __tablename__ = "entry"
    __table_args__ = (
        Index("ix_entry_day", "day"),
        Index("ix_entry_next_day", "next_day"),
        Index("ix_entry_contacts", "client_id", "day", "kind", "missed"),
        Index("ix_entry_missed", "client_id", "day", sqlite_where=text("missed")),
        Index(
            "ix_entry_undated",
            "client_id",
            "day",
            "next_done",
            sqlite_where=text("next_step <> '' AND next_day IS NULL"),
        ),
        Index(
            "ix_entry_open_step",
            "client_id",
            "next_day",
            "next_step",
            sqlite_where=text("NOT next_done AND next_day IS NOT NULL"),
        ),
        Index("ix_entry_subject", "subject", sqlite_where=text("subject <> ''")),
    )
