"""Reads the cells of one row: what fits a field, what is odd, what is kept in the notes.

Nothing is dropped in silence: what fits no field is kept in the notes under its heading, and
listed."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from app.models.enums import Instrument, Moment
from app.models.rules.importing.headings import Target
from app.models.rules.importing.periods import (
    is_of_days_before,
    is_of_years_before,
    lies_ahead,
    lies_behind,
    split_period,
)
from app.models.rules.text.identity_codes import has_code, mask_bare_code
from app.models.rules.text.phone_numbers import with_lost_zero
from app.services.importing.plans.sheet_layout import NAMES
from app.services.importing.plans.sheet_plan import SheetPlan
from app.services.importing.problems import ImportProblem, ProblemKind
from app.services.importing.readers.workbook import (
    EMPTY,
    Cell,
    SheetError,
    SheetRow,
    Value,
    format_value,
)
from app.services.importing.rows.row_contents import RATINGS
from app.services.importing.values import (
    NumberDays,
    day_inside,
    day_of,
    moment_of,
    time_of,
    with_day_first,
)
from app.services.importing.word_lists import sheet_words

K = TypeVar("K")
NAME_LIMIT = 200  # characters
LINE_LIMIT = 500
TEXT_LIMIT = 100_000  # characters
_LIMITS: Mapping[Target, int] = {
    Target.PHONE: LINE_LIMIT,
    Target.EMAIL: LINE_LIMIT,
    Target.MUNICIPALITY: NAME_LIMIT,
    Target.LANGUAGES: LINE_LIMIT,
    Target.REFERRER: LINE_LIMIT,
    Target.SITUATION: LINE_LIMIT,
    Target.JOB_TITLE: LINE_LIMIT,
    Target.EMPLOYER: NAME_LIMIT,
    Target.INDUSTRY: LINE_LIMIT,
    Target.SUBJECT: LINE_LIMIT,
    Target.NEXT_STEP: LINE_LIMIT,
    Target.PERSON: NAME_LIMIT,
}
_MORE = re.compile(r"[\d,;:(!?]")
_OTHER_DAY = re.compile(r"\b\d{1,2}\.\d{1,2}\.(?!\s?\d{4})")
_MAY_TELL_WHEN = re.compile(r"(?:19|20)\d\d|\d\.\s?\d|\d/\d|\d-\d")
_FIRST_SERVICE = 1990  # no coach has a service that began before
_MOST_CLEANED = 4096  # texts; more are hardly equal ones
_MAY_BE_NONE = frozenset(
    {
        Target.EMPLOYER,
        Target.REFERRER,
        Target.MUNICIPALITY,
        Target.PHONE,
        Target.EMAIL,
        Target.PERSON,
        Target.INDUSTRY,
        Target.JOB_TITLE,
    }
)
"""Where 'ei tietoa' would become somebody's employer."""


@dataclass(slots=True)
class RowReader:
    """Reads the cells of one row, noting what is odd and keeping what fits nowhere.

    One reader goes through all rows of a sheet: `take` begins the next one.

    `values` are those of its cells, one for each column. `cleaned` are the texts of each column
    that were read and have nothing odd about them, `quiet` what such cells mean, `dated` whether
    they may tell a year or a day; `month_first` is set where days are written 06/15/1970. `since`
    is the first day of the service, where it is told, else the last one.
    """

    plan: SheetPlan
    row: SheetRow
    problems: list[ImportProblem]
    today: date
    numbers: Mapping[Target, NumberDays] = field(default_factory=dict)
    quiet: dict[tuple[object, ...], Any] = field(default_factory=dict)
    month_first: bool = False
    since: date | None = None
    kept: list[str] = field(default_factory=list)
    is_marked: bool = False
    values: list[Value] = field(default_factory=list)
    cleaned: dict[Target, dict[Value, str]] = field(init=False)
    dated: dict[Value, bool] = field(default_factory=dict)
    places: Mapping[Target, int] = field(init=False)
    width: int = field(init=False)
    names: Sequence[Target] = field(init=False)
    ratings: Sequence[tuple[Target, tuple[Instrument, Moment]]] = field(init=False)

    def __post_init__(self) -> None:
        self.places = self.plan.places
        self.cleaned = {target: {} for target in self.places}
        self.width = max(self.plan.columns, default=-1) + 1
        self.names = [target for target in NAMES if target in self.places]
        self.ratings = [each for each in RATINGS.items() if each[0] in self.places]

    def take(self, row: SheetRow) -> "RowReader":
        """Begin another row; `is_marked` where it has a link, a comment, or letters of a look."""
        self.row, self.since, self.kept = row, None, []
        self.values = [cell[0] for cell in row.cells]
        if (short := self.width - len(self.values)) > 0:
            self.values += [None] * short
        self.is_marked = row.number in self.plan.marked
        return self

    def cell(self, target: Target) -> Cell:
        """The cell of the row that goes there; an empty one where no column does."""
        column = self.places.get(target)
        return EMPTY if column is None else self.row.cell(column)

    def value(self, target: Target) -> Value:
        """The value of that cell; None where it is empty."""
        column = self.places.get(target)
        return None if column is None else self.values[column]

    def add_problem(self, kind: ProblemKind, target: Target | None = None, value: str = "") -> None:
        """Tell of something odd in the row, with the heading of its column."""
        self.add_problem_at(kind, self.plan.column(target) if target else None, value)

    def add_problem_at(self, kind: ProblemKind, column: int | None, value: str) -> None:
        """Tell of something odd in a column of the row."""
        self.problems.append(
            ImportProblem(self.plan.name, self.row.number, kind, self._heading(column), value)
        )

    def text(self, target: Target) -> str:
        """A text that fits its field; a longer one is kept in the notes."""
        column = self.places.get(target)
        if column is None or (value := self.values[column]) is None:
            return ""
        if (known := self.cleaned[target].get(value)) is not None:
            return known
        if isinstance(value, SheetError):
            return self._note_formula_error(target, value)
        limit, text = _LIMITS.get(target), format_value(value)
        if limit is not None:
            text = " ".join(text.split())
        if target is not Target.PHONE:
            text = mask_bare_code(text)
        if len(text) > (limit or TEXT_LIMIT):
            self.add_problem(ProblemKind.TOO_LONG, target, text)
            self.keep(target, text)
            return ""
        if target in _MAY_BE_NONE and text and sheet_words().says_none(text):
            self._open(ProblemKind.NO_VALUE, target, text)
            return ""
        if len(self.cleaned[target]) < _MOST_CLEANED:
            self.cleaned[target][value] = text
        return text

    def read_once(self, target: Target, read: Callable[["RowReader"], K], *also: object) -> K:
        """What a cell means: read again only where it is a problem, or its words were kept.

        Args:
            target: Where the cell stands.
            read: What reads it.
            also: What else in the row its meaning depends on.
        """
        struck = self.is_marked and self.cell(target).struck
        key = (target, self.value(target), struck, *also)
        if key in self.quiet:
            known: K = self.quiet[key]
            return known
        before = len(self.problems), len(self.kept)
        found = read(self)
        if before == (len(self.problems), len(self.kept)) and len(self.quiet) < _MOST_CLEANED:
            self.quiet[key] = found
        return found

    def day(self, target: Target) -> date | None:
        """A day; the words of a cell that is none, or says more, are kept and told."""
        value = self.value(target)
        if value is None:
            return None
        if type(value) is date and _FIRST_SERVICE <= value.year < self.today.year:
            return value  # nothing is odd about it
        return self.read_once(target, lambda _: self._read_day(target))

    def _read_day(self, target: Target) -> date | None:
        cell = self.cell(target)
        if isinstance(cell.value, SheetError):
            self._note_formula_error(target, cell.value)
            return None
        numbers = self.numbers.get(target)
        if numbers and numbers.is_number(cell.value):
            day = numbers.day(cell.value)
            if day is None:
                self._open(ProblemKind.UNCLEAR_DAY, target, cell.text)
            return day
        value = with_day_first(cell.value) if self.month_first else moment_of(cell.value)
        day = day_of(value)
        if day is None and cell.text:
            unsure = _OTHER_DAY.search(cell.text) or sheet_words().undoes_day(cell.text)
            day = None if unsure else day_inside(cell.text)
            self._open(ProblemKind.DATE_INSIDE if day else ProblemKind.BAD_DATE, target, cell.text)
        elif day and time_of(value):
            self._open(ProblemKind.TIME_IN_NOTES, target, format_value(value))
        if day and target is not Target.NEXT_DAY:
            self._doubt_day(day, target, cell.text)
        return day

    def _doubt_day(self, day: date, target: Target, text: str) -> None:
        if day > self.today:
            self.add_problem(ProblemKind.DAY_TO_COME, target, text)
        elif day.year < _FIRST_SERVICE:
            self.add_problem(ProblemKind.UNLIKELY_DAY, target, text)

    def period(self, target: Target) -> dict[str, date | None] | None:
        """The days of the service in one cell, None where it tells none.

        An end to come is a plan: it is told, and kept in the notes. So are other words.
        """
        value, text = self.cell(target).value, self.cell(target).text
        written = split_period(text) if isinstance(value, str) else None
        if written is None:
            return None
        first, last = (
            day_of(with_day_first(words) if self.month_first else words)
            for words in (written.first, written.last)
        )
        if first is None or (last is None and written.last) or (last and last < first):
            return None
        self._doubt_day(first, target, text)
        if last and last > self.today:
            self._open(ProblemKind.DAY_TO_COME, target, text)
            last = None
        if written.rest:
            self._open(ProblemKind.DATE_INSIDE, target, text)
        return {"started_on": first, "ended_on": last}

    def is_to_come(self, text: str, target: Target) -> bool:
        """Whether the words tell of a day to come, so that nothing has happened; they are kept."""
        if not lies_ahead(text, self.today):
            return False
        self._open(ProblemKind.STILL_TO_COME, target, text)
        return True

    def since_of(self, target: Target) -> date | None:
        """The first day of the service, where the words of a cell may tell a year before it."""
        value = self.value(target)
        if self.since is None or value is None:
            return None
        if value not in self.dated:
            words = " ".join(format_value(value).split())
            self.dated[value] = _MAY_TELL_WHEN.search(words) is not None
        return self.since if self.dated[value] else None

    def is_over(self, text: str, *, lasts: bool = False) -> bool:
        """Whether the words tell of years that are over, or that were before the service began.

        What `lasts` is over, too, where a past year alone is beside it: 'kutyssa 2018'. So is a
        state where the sheet does not tell when the service was: 'töissä kaupungilla 2015'.
        """
        if not any(map(str.isdigit, text)):
            return False
        since = self.since
        lasts = lasts or (since is None and sheet_words().tells_state(text))
        year = self.today.year if lasts else since.year if since else 0
        return (
            lies_behind(text, self.today)
            or is_of_years_before(text, year)
            or (since is not None and is_of_days_before(text, since))
        )

    def _open(self, kind: ProblemKind, target: Target, text: str) -> None:
        """Tell of a cell and keep its words."""
        self.add_problem(kind, target, text)
        self.keep(target, text)

    def keep_if_detailed(self, target: Target, text: str, few: int) -> None:
        """Keep words that say more than the kind that was understood from them.

        Args:
            target: The column.
            text: The words.
            few: So many words say no more.
        """
        if _MORE.search(text) or len(text.split()) > few:
            self.keep(target, text)

    def keep(self, target: Target, text: str) -> None:
        """Keep words for the notes, under the heading of their column."""
        heading = self._heading(self.plan.column(target))
        line = f"{heading}: {text}" if heading else text
        if line not in self.kept:  # a phone is asked for twice
            self.kept.append(line)

    def notes(self, own: str) -> str:
        """The row's notes with all that was kept: odd values, left-over columns, comments."""
        if not (self.kept or self.is_marked or self.plan.leftovers or self.plan.further_lines):
            return self._note_codes(own[:TEXT_LIMIT])
        lines = [
            own,
            *self.kept,
            *self._leftovers(),
            *(self._comments() if self.is_marked else ()),
            *(self._links() if self.is_marked else ()),
            *self._read_continuation(),
        ]
        return self._note_codes("\n".join(line for line in lines if line)[:TEXT_LIMIT])

    def _note_codes(self, text: str) -> str:
        if "…" in text and has_code(text):  # the readers have masked each one
            self.add_problem(ProblemKind.CODE_IN_TEXT)
        return text

    def words(self, row: SheetRow) -> list[str]:
        """The cells of a row under their headings."""
        return list_words(self.plan, row)

    def _read_continuation(self) -> Iterator[str]:
        """What stands in the rows below that continue this one."""
        for row in self.plan.further_lines.get(self.row.number, ()):
            yield "; ".join(self.words(row))
            self.problems.append(ImportProblem(self.plan.name, row.number, ProblemKind.CONTINUED))

    def _note_formula_error(self, target: Target, error: SheetError) -> str:
        self.add_problem(ProblemKind.FORMULA_ERROR, target, error.code)
        return ""

    def _leftovers(self) -> Iterator[str]:
        for column in self.plan.leftovers:
            cell = self.row.cell(column)
            if not cell.text:
                continue
            heading = self._heading(column)
            if isinstance(cell.value, SheetError):
                self.problems.append(
                    ImportProblem(
                        self.plan.name,
                        self.row.number,
                        ProblemKind.FORMULA_ERROR,
                        heading,
                        cell.value.code,
                    )
                )
            else:
                phones = sheet_words().is_phone_heading(heading)
                text = with_zero(cell.value, cell.text) if phones else mask_bare_code(cell.text)
                yield f"{heading}: {text}" if heading else text

    def _comments(self) -> Iterator[str]:
        for column, cell in enumerate(self.row.cells):
            if cell.comment:
                heading = self._heading(column)
                self.problems.append(
                    ImportProblem(
                        self.plan.name,
                        self.row.number,
                        ProblemKind.COMMENT_IN_NOTES,
                        heading,
                        cell.comment,
                    )
                )
                yield f"{heading}: {cell.comment}" if heading else cell.comment

    def _links(self) -> Iterator[str]:
        """The addresses behind the words of cells, where the words don't tell them."""
        for column, cell in enumerate(self.row.cells):
            address = link_address(cell)
            if not address or self.plan.columns.get(column, Target.IGNORED) is Target.IGNORED:
                continue
            heading = self._heading(column)
            self.problems.append(
                ImportProblem(
                    self.plan.name, self.row.number, ProblemKind.LINK_KEPT, heading, address
                )
            )
            in_field = self.plan.columns.get(column) is Target.EMAIL and is_address_alone(cell)
            if not in_field:
                yield f"{heading}: {address}" if heading else address

    def note_letter_looks(self) -> None:
        """Tell of colours of letters and of what is struck through, which no field can hold."""
        cells = [
            cell
            for at, cell in enumerate(self.row.cells)
            if cell and at in self.plan.columns and not cell.link
        ]
        inks = sorted({cell.ink for cell in cells if cell.ink})
        if inks:
            self.add_problem(ProblemKind.LETTERS_COLOURED, value=", ".join(inks))
        struck = [cell.text for cell in cells if cell.struck]
        if struck:
            self.add_problem(ProblemKind.STRUCK, value="; ".join(struck))

    def _heading(self, column: int | None) -> str:
        return "" if column is None else self.plan.headings.get(column, "")


def link_address(cell: Cell) -> str:
    """The address that a cell's words lead to, where they are not the address themselves."""
    address = cell.link.removeprefix("tel:")
    if address.startswith("mailto:"):
        address = address.removeprefix("mailto:").partition("?")[0]
    return "" if not address or address in cell.text else address


def is_address_alone(cell: Cell) -> bool:
    """Whether the link of a cell of e-mail is its only address: its words are others."""
    address = link_address(cell)
    return "@" in address and "@" not in cell.text and len(address) <= LINE_LIMIT


def list_words(plan: SheetPlan, row: SheetRow, apart: Collection[int] = ()) -> list[str]:
    """The cells of a row under their headings, without the columns `apart`."""
    return [
        f"{heading}: {cell.whole}" if (heading := plan.headings.get(at, "")) else cell.whole
        for at, cell in enumerate(row.cells)
        if cell
        and at not in apart
        and at not in plan.legend_columns
        and plan.columns.get(at) is not Target.IGNORED
    ]


def with_zero(value: Value, text: str) -> str:
    """A phone number; one kept as a number in the sheet has lost the zero at its beginning."""
    typed = isinstance(value, float | int) or text.startswith(("4", "5"))
    return (typed and text.isdecimal() and with_lost_zero(text)) or text
