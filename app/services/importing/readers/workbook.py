"""A workbook as plain values, the same for every file format; and how big one may be."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import NamedTuple

MAX_FILE = 50 * 2**20  # bytes on disk
MAX_PART = 200 * 2**20  # bytes of one part of the package, unpacked
MAX_ROWS = 20_100  # clients of 20,000 rows with their headings
MAX_COLUMNS = 16_384
MAX_CELLS = 4_000_000  # places of one sheet, empty ones between filled ones too
MAX_SHEETS = 500
MAX_MERGED = 20_000  # areas of one sheet; no client list has more
MAX_TEXT = 1_000_000  # letters in one cell; Excel stops at 32,767
SHIFT_1904 = 1462  # days between Excel's two ways of counting them
_QUOTED = re.compile(r'"[^"]*"|\\.|_.')  # what a number format shows as it stands


@dataclass(frozen=True, slots=True)
class SheetError:
    """What a formula came to when it could not be computed, for example '#REF!'."""

    code: str


Value = str | int | float | bool | date | datetime | time | timedelta | SheetError | None


class Fill(NamedTuple):
    """The colour behind a cell as `#RRGGBB`; not sure where a pattern mixes two colours."""

    rgb: str
    sure: bool = True


class Cell(NamedTuple):
    """One cell; its fill is its own, else its row's, else its column's.

    `link` is the address that its words lead to; `ink` the colour of its letters where it is
    another than the usual black; `struck` is set where they are struck through.
    """

    value: Value = None
    fill: Fill | None = None
    comment: str = ""
    link: str = ""
    ink: str = ""
    struck: bool = False

    @property
    def text(self) -> str:
        """The value as a person reads it, on the lines it has."""
        return format_value(self.value)

    @property
    def whole(self) -> str:
        """The value and the comment, as one text."""
        return " / ".join(part for part in (self.text, self.comment) if part)

    def __bool__(self) -> bool:
        value = self[0]
        if isinstance(value, str):
            return (bool(value) and not value.isspace()) or bool(self[2])
        return value is not None or bool(self[2])


EMPTY = Cell()


class SheetRow(NamedTuple):
    """A row with something in it. `number` is the one at its left edge in the program."""

    number: int
    cells: tuple[Cell, ...]
    fill: Fill | None = None

    def cell(self, column: int) -> Cell:
        """The cell in that column, counted from 0; an empty one beyond the last."""
        try:
            return self.cells[column]
        except IndexError:
            return Cell(fill=self.fill) if self.fill else EMPTY

    @property
    def filled(self) -> list[Cell]:
        """The cells with something in them."""
        return [cell for cell in self.cells if cell]

    def has_at_most(self, count: int) -> bool:
        """Whether no more cells than that have something in them."""
        return next(islice(filter(None, self.cells), count, None), None) is None


@dataclass(frozen=True, slots=True)
class Worksheet:
    """One sheet: only rows with something in them, and what is merged (rows and columns from 0).

    `rule_colours` is set where colours come from rules that we don't compute; `top` is the first
    row number of a table that stands below another one. `day_shift` is how many days the sheet's
    own count of days begins later than usual (1904). `turned` is set where each client was a
    column: its rows are numbered by them; `remarks` are lines there that are nobody's, with the
    numbers of their rows. `without_colours` is set where the file's format has none, `beside`
    where it is one of several tables that stand beside each other; `lone_quotes` are the values of
    a text file whose quotation mark nothing ends, with the numbers of their rows.
    """

    name: str
    rows: tuple[SheetRow, ...] = ()
    merged: tuple[tuple[int, int, int, int], ...] = ()
    rule_colours: bool = False
    hidden: bool = False
    top: int = 1
    day_shift: int = 0
    turned: bool = False
    remarks: tuple[tuple[int, str], ...] = ()
    without_colours: bool = False
    beside: bool = False
    lone_quotes: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Workbook:
    """A spreadsheet file as it was read: its worksheets in their order."""

    sheets: tuple[Worksheet, ...]


def column_letters(column: int) -> str:
    """A column as a spreadsheet names it: 0 is A, 26 is AA."""
    letters = ""
    while column >= 0:
        column, at = divmod(column, 26)
        letters = chr(ord("A") + at) + letters
        column -= 1
    return letters


def is_percent_format(code: str) -> bool:
    """Whether a number format shows a share as percents: '0 %', '0.0%'."""
    return "%" in _QUOTED.sub("", code.split(";")[0])


def format_percent(share: float) -> str:
    """A share as the sheet shows it: 0.6 is '60 %'; none of its digits is rounded away."""
    return f"{format_value(round(share * 100, 10))} %"


def format_value(value: Value) -> str:
    """A cell's value in words: 3.12.2026, 3.12.2026 13:30, 26:15, whole numbers without a point."""
    if isinstance(value, str):
        return value.strip()
    if value is None:
        return ""
    if isinstance(value, SheetError):
        return value.code
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value).replace(".", ",")
    if isinstance(value, datetime):
        day = f"{value.day}.{value.month}.{value.year}"
        return day if value.time() == time() else f"{day} {_format_clock(value.hour, value)}"
    if isinstance(value, date):
        return f"{value.day}.{value.month}.{value.year}"
    if isinstance(value, time):
        return _format_clock(value.hour, value)
    if isinstance(value, timedelta):
        hours, seconds = divmod(round(abs(value).total_seconds()), 3600)
        minutes, seconds = divmod(seconds, 60)
        sign = "-" if value < timedelta() else ""
        return sign + _format_clock(hours, time(0, minutes, seconds))
    return str(value)


def _format_clock(hours: int, within: datetime | time) -> str:
    seconds = f":{within.second:02}" if within.second else ""
    return f"{hours}:{within.minute:02}{seconds}"
