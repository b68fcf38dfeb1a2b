"""What a form is made of: sections, fields, tables. A kind is a value, read from its declaration.

Whatever a form needs is here, so that one more kind of form is one more file in `resources/forms/`
and no code.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from app.models.enums import ReportCopy
from app.models.rules.dates import day_text

Answers = Mapping[str, Any]
"""What was filled in, by field: text, a day as ISO, a number, a tick, or rows of a table."""

LONGEST = 100_000  # characters of one answer
PERCENT = 100
FEWEST_ANSWERS = 5
"""A survey's results of fewer answers are withheld on paper: somebody could be recognised (THL).

It is about answers to a form. Small groups of an anonymous summary: `summary/classes.SMALL_GROUP`.
"""


class FieldKind(StrEnum):
    """How a field is filled in, on the screen and on paper."""

    LINE = "line"
    TEXT = "text"
    DAY = "day"
    NUMBER = "number"
    TICK = "tick"
    CHOICE = "choice"
    SCALE = "scale"
    TABLE = "table"


@dataclass(frozen=True)
class FormChoice:
    """One answer to choose, and how it reads."""

    key: str
    label: str


@dataclass(frozen=True)
class FormField:
    """One field. `fill` names what of the file it begins with, `columns` are those of a table.

    `tasks` where each row of the table is something that somebody does by a day, `chart` where the
    rows are results of scales (scale, day, value, highest) that are drawn too. A scale goes from
    `low` to `high`; one up to 100 is a percentage. A column's `enough_of` are the counts, in its
    row or its form, below `FEWEST_ANSWERS` of which its result is not told on paper. `point`
    stands before the decimals.
    """

    key: str
    kind: FieldKind
    label: str
    hint: str = ""
    fill: str = ""
    choices: tuple[FormChoice, ...] = ()
    columns: tuple["FormField", ...] = ()
    tasks: bool = False
    chart: bool = False
    low: int = 0
    high: int = 10
    enough_of: tuple[str, ...] = ()
    point: str = ","


@dataclass(frozen=True)
class FormSection:
    """Fields under a heading, and the copies besides the client's that they stand in."""

    key: str
    title: str
    fields: tuple[FormField, ...]
    copies: frozenset[ReportCopy]


@dataclass(frozen=True)
class FormKind:
    """A kind of form in one language.

    `together` where it is signed off with the client; `of_client` where it is about one at all;
    `nameless` where the employer's copy names the client by consent alone; `signers` are the roles
    that sign; `docx` where it may be saved to be edited elsewhere; `texts` are what fields may
    begin with. `own` where it is the client's own paper, which says nothing of the service;
    `plain` tells whether its fixed texts are also there in plain language. `undeclared` where
    forms of it are kept whose declaration is gone.
    """

    key: str
    language: str
    title: str
    intro: str
    sections: tuple[FormSection, ...]
    copies: tuple[ReportCopy, ...]
    texts: Mapping[str, str]
    order: int = 0
    together: bool = True
    of_client: bool = True
    nameless: bool = False
    docx: bool = False
    signers: tuple[str, ...] = ()
    plain: bool = False
    own: bool = False
    undeclared: bool = False

    @property
    def fields(self) -> Iterator[FormField]:
        """Every field, in the order of the paper."""
        for section in self.sections:
            yield from section.fields

    def field(self, key: str) -> FormField | None:
        """The field of that key."""
        return next((one for one in self.fields if one.key == key), None)


def check_answer(field: FormField, value: Any) -> bool:
    """Whether a value fits the field; None takes the answer away."""
    if value is None:
        return True
    match field.kind:
        case FieldKind.LINE | FieldKind.TEXT:
            return isinstance(value, str) and len(value) <= LONGEST
        case FieldKind.DAY:
            return isinstance(value, str) and (value == "" or _parse_iso_day(value) is not None)
        case FieldKind.NUMBER:
            return isinstance(value, int | float) and not isinstance(value, bool)
        case FieldKind.SCALE:
            return isinstance(value, int) and field.low <= value <= field.high
        case FieldKind.TICK:
            return isinstance(value, bool)
        case FieldKind.CHOICE:
            return value in {one.key for one in field.choices} | {""}
        case FieldKind.TABLE:
            columns = {one.key: one for one in field.columns}
            return isinstance(value, list) and all(
                isinstance(row, dict)
                and row.keys() <= columns.keys()
                and all(check_answer(columns[key], cell) for key, cell in row.items())
                for row in value
            )


def is_empty(field: FormField, value: Any) -> bool:
    """Whether there is nothing to print of an answer."""
    if field.kind is FieldKind.TABLE:
        return not any(row_words(field, row) for row in value or ())
    return value is None or value is False or not str(value).strip()


def answer_words(field: FormField, value: Any, *, yes: str = "✓") -> str:
    """An answer as it reads on paper; empty where there is none.

    Args:
        field: The question.
        value: The answer in the shape that its kind stores; a day is ISO text.
        yes: What stands for a tick.
    """
    if field.kind is not FieldKind.TABLE and is_empty(field, value):
        return ""
    match field.kind:
        case FieldKind.DAY:
            found = _parse_iso_day(str(value))
            return day_text(found) if found else ""
        case FieldKind.TICK:
            return yes
        case FieldKind.CHOICE:
            return next((one.label for one in field.choices if one.key == value), str(value))
        case FieldKind.NUMBER if not isinstance(value, str):
            return f"{value:g}".replace(".", field.point)
        case FieldKind.SCALE:
            return f"{value} %" if field.high == PERCENT else f"{value} / {field.high}"
        case FieldKind.TABLE:
            lines = (" · ".join(row_words(field, row)) for row in value or ())
            return "\n".join(line for line in lines if line)
        case _:
            return str(value).strip()


def row_words(field: FormField, row: Answers) -> list[str]:
    """The cells of a table's row that say something."""
    words = (answer_words(column, row.get(column.key)) for column in field.columns)
    return [word for word in words if word]


def replace_usual_texts(kind: FormKind, simple: FormKind, answers: Answers) -> Answers:
    """The answers as another wording of the kind begins them, where they stand as they began."""
    usual = {one.key: one.fill.removeprefix("texts.") for one in kind.fields if one.fill}
    return {
        key: simple.texts[usual[key]]
        if usual.get(key) in kind.texts and value == kind.texts[usual[key]]
        else value
        for key, value in answers.items()
    }


def withhold_few(kind: FormKind, answers: Answers, few: str, unknown: str) -> Answers:
    """The answers as others may read them: no result of fewer than `FEWEST_ANSWERS` answers.

    Args:
        kind: The kind of form.
        answers: What was filled in.
        few: What stands instead of a result of too few.
        unknown: What stands instead of one whose number of answers nobody has told.
    """
    told = dict(answers)
    for field in kind.fields:
        guarded = [one for one in field.columns if one.enough_of]
        if guarded and field.key in answers:
            told[field.key] = [
                {**row, **_withhold_cells(guarded, row, answers, few, unknown)}
                for row in answers[field.key]
            ]
    return told


def _withhold_cells(
    guarded: Sequence[FormField], row: Answers, answers: Answers, few: str, unknown: str
) -> dict[str, str]:
    withheld = {}
    for column in guarded:
        found = [row.get(key, answers.get(key)) for key in column.enough_of]
        counts = [one for one in found if one is not None]
        if row.get(column.key) is not None and (not counts or min(counts) < FEWEST_ANSWERS):
            withheld[column.key] = few if counts else unknown
    return withheld


def plain_text(kind: FormKind, answers: Answers) -> str:
    """All that is filled in, as lines to search in and to read: label and answer."""
    lines = []
    for field in kind.fields:
        words = answer_words(field, answers.get(field.key))
        if words:
            between = "\n" if "\n" in words else " "
            lines.append(f"{field.label}:{between}{words}")
    return "\n".join(lines)


def tasks(kind: FormKind, answers: Answers) -> Sequence[tuple[FormField, int, Answers]]:
    """The rows in which somebody has agreed to do something.

    Returns:
        For each the field of its table, its place in it from 0, and its answers.
    """
    return [
        (field, number, row)
        for field in kind.fields
        if field.tasks
        for number, row in enumerate(answers.get(field.key) or ())
    ]


def _parse_iso_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
