"""What the file keeps about itself: editable lists, settings, the append-only log."""

from datetime import datetime

from sqlmodel import Field

from app.models.enums import ListKind, LogAction
from app.models.fields import Day, Fields, Line, Row, enum_field


class ListItemFields(Fields):
    """One line of a list that the coach edits; rows that use it keep its words themselves."""

    kind: ListKind = enum_field(ListKind, ListKind.REFERRER)
    label: Line = ""
    position: int = 0
    valid_from: Day | None = None
    valid_until: Day | None = None


class ListItem(ListItemFields, Row, table=True):
    """The table of the coach's own lists."""

    __tablename__ = "list_item"


class Setting(Row, table=True):
    """A setting that says something about people or the organisation, so it lives in the file."""

    __tablename__ = "setting"

    name: str = Field(unique=True)
    value: str = ""


class LogLine(Row, table=True):
    """Who did what with whose data and when. Ids only, never a name; never edited."""

    __tablename__ = "log_line"

    at: datetime
    action: LogAction = enum_field(LogAction, LogAction.OPENED)
    subject: str = ""
    row_id: int | None = None
    client_id: int | None = Field(default=None, index=True)
    detail: str = ""
