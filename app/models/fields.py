"""Shared field types and the two base classes of every table."""

from datetime import date
from enum import Enum
from typing import Annotated, Any

from pydantic import AfterValidator, ConfigDict, StringConstraints
from sqlalchemy import Enum as ColumnEnum
from sqlmodel import Field, SQLModel

from app.models.rules.field_limits import EARLIEST, LATEST


def _refuse_implausible_day(value: date) -> date:
    if not EARLIEST <= value <= LATEST:
        raise ValueError
    return value


Name = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)]
Text = Annotated[str, StringConstraints(max_length=100_000)]
Day = Annotated[date, AfterValidator(_refuse_implausible_day)]


class Fields(SQLModel):
    """What a form hands in: validated, with no id. Error texts never quote what was typed."""

    model_config = ConfigDict(hide_input_in_errors=True, extra="forbid")  # type: ignore[assignment]


class Row(SQLModel):
    """What a table adds to its fields. `table=True` does not validate: build it from Fields."""

    id: int | None = Field(default=None, primary_key=True)


def enum_field(kind: type[Enum], default: Any = None, **more: Any) -> Any:
    """A field that stores an enum by its value, so that the file can be read without us."""
    column = ColumnEnum(
        kind,
        values_callable=lambda members: [member.value for member in members],
        native_enum=False,
        create_constraint=False,
        length=40,
    )
    return Field(default=default, sa_type=column, **more)


def link(target: str, *, optional: bool = False, outlives: bool = False) -> Any:
    """A reference to another table's row.

    A row is removed with its target, also where the link is optional; only a row that outlives
    its target stays, with an empty link. The unit of work does both, so that both can be undone.
    """
    nullable = optional or outlives
    given: dict[str, Any] = {"default": None} if nullable else {}
    return Field(
        foreign_key=f"{target}.id",
        index=True,
        nullable=nullable,
        sa_column_kwargs={"info": {"outlives": outlives}},
        **given,
    )
