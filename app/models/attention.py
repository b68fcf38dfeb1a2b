"""What a coach has put off or ticked among the things that the program itself brings up."""

from app.models.enums import AttentionKind
from app.models.fields import Day, Fields, Line, Row, enum_field, link


class AttentionMarkFields(Fields):
    """One thing that was put off or ticked: which, on which day it was due, and until when.

    `source` and `source_id` name the row it came from. A thing that comes again later is due on
    another day and so is not hidden by the mark.
    """

    client_id: int = link("client")
    kind: AttentionKind = enum_field(AttentionKind, AttentionKind.NO_CONTACT)
    source: Line = ""
    source_id: int = 0
    due_on: Day | None = None
    put_off_to: Day | None = None
    done_on: Day | None = None


class AttentionMark(AttentionMarkFields, Row, table=True):
    """The table of what was put off or ticked."""

    __tablename__ = "attention_mark"
