"""How a sheet is laid out: its headings, rows, columns and what they tell together."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice, pairwise
from typing import Self

from app.models.enums import Outcome
from app.models.rules.importing.headings import Role, Target, plain
from app.models.rules.text.family_names import is_known_name
from app.services.importing import legends
from app.services.importing.legends import LegendLine, means_something
from app.services.importing.plans.heading_cells import clean_heading, repeats_headings
from app.services.importing.plans.name_words import is_sum
from app.services.importing.readers.workbook import Cell, SheetRow, Worksheet
from app.services.importing.word_lists import sheet_words

_SWATCHES_WITHIN = 3  # columns to the right of the last one
WHOLE_NAMES = (Target.NAME, Target.NAME_FAMILY_FIRST)
NAMES = (*WHOLE_NAMES, Target.FAMILY_NAME, Target.GIVEN_NAMES)
_STATES = (Target.STATUS, Target.SITUATION, Target.OUTCOME)
CLIENT_TEXTS = (
    Target.PHONE,
    Target.EMAIL,
    Target.MUNICIPALITY,
    Target.LANGUAGES,
    Target.REFERRER,
    Target.OWN_WILL,
    Target.GOAL,
    Target.STRENGTHS,
    Target.SKILLS,
    Target.INTERESTS,
    Target.EDUCATION,
    Target.WORK_HISTORY,
    Target.SUPPORT_NEEDS,
    Target.LIFE_SITUATION,
    Target.SITUATION,
)
_CODE_TAIL = re.compile(r"(?P<sign>[-+–−‐A-FU-Y])?\s?\d{3}\s?[0-9A-Y]", re.IGNORECASE)
_TAIL_HEADING = re.compile(
    r"tunnu|hetu|personbet|signum|identity|id.?code|loppuosa|slutdel|sista siffr|last digits",
    re.IGNORECASE,
)
_COMMA_NAME = re.compile(r"[^\s,]+,\s*[^\W\d_]")
_LONGEST_NUMBER = 6  # digits of a row's own number
_BY_HEADER = frozenset({"headings", "_head", "rows", "swatch_rows", "legend_columns", "above"})


@dataclass(frozen=True)
class RowsTogether:
    """What the rows of a sheet tell together.

    `tells_more` is set where any says more than a name, `is_wordy` where most do (of those with a
    known name, where there are such): a lone word among them is a heading then. `is_loud` is set
    where names are written in capitals, so that capitals tell nothing of a row. `sums_begin` is
    the number of the sum below which no row has a known name.
    """

    tells_more: bool
    is_wordy: bool
    is_loud: bool
    sums_begin: int | None


@dataclass(frozen=True)
class SheetLayout:
    """What one sheet is and where its columns go.

    `header_row` is a row number as in the sheet; `colour_column` is the column whose colour
    counts, or None where it is the colour of most of the row.
    """

    sheet: Worksheet
    role: Role = Role.IGNORED
    header_row: int = 0
    columns: Mapping[int, Target] = field(default_factory=dict)
    colour_column: int | None = None

    @property
    def name(self) -> str:
        """The name of the worksheet."""
        return self.sheet.name

    def with_columns(self, columns: Mapping[int, Target]) -> Self:
        """The same with other columns; what does not depend on them is not looked for again."""
        changed = replace(self, columns=columns)
        known = {name: found for name, found in vars(self).items() if name in _BY_HEADER}
        vars(changed).update(known)
        return changed

    @cached_property
    def headings(self) -> dict[int, str]:
        """The heading of each column that has one; a day or a number may be one here."""
        return {at: clean_heading(cell.text) for at, cell in enumerate(self._head) if cell.text}

    @cached_property
    def _head(self) -> tuple[Cell, ...]:
        rows = (row for row in self.sheet.rows if row.number == self.header_row)
        return next(rows, SheetRow(0, ())).cells

    @cached_property
    def rows(self) -> tuple[SheetRow, ...]:
        """The rows below the headings, without repeated headings."""
        head = {at: cell.value for at, cell in enumerate(self._head) if cell.text}
        below = (row for row in self.sheet.rows if row.number > self.header_row)
        beside, first = self.legend_columns, min(head, default=0)
        return tuple(
            row
            for row in below
            if not (row.cell(first).value == head.get(first) and repeats_headings(row, head))
            and not (beside and _is_only_in(row, beside))
            and row.number not in self.swatch_rows
        )

    @cached_property
    def swatch_rows(self) -> Mapping[int, LegendLine]:
        """The rows among the clients that hold a colour of the legend and its words alone."""
        clients = self.role is Role.CLIENTS
        return legends.swatch_rows(self.sheet, self.header_row) if clients else {}

    @cached_property
    def legend_columns(self) -> frozenset[int]:
        """The columns beside the rows that hold a legend of the colours."""
        if self.role is not Role.CLIENTS:
            return frozenset()
        return legends.legend_columns(self.sheet, self.header_row)

    @cached_property
    def rows_above_headings(self) -> tuple[SheetRow, ...]:
        """The rows above the headings, where a title, a date or a legend stands."""
        return tuple(row for row in self.sheet.rows if row.number < self.header_row)

    @cached_property
    def head_comments(self) -> tuple[str, ...]:
        """What is commented on at the headings."""
        return tuple(cell.comment for cell in self._head if cell.comment)

    @cached_property
    def rows_of_merged_names(self) -> Mapping[int, int]:
        """Rows that a merged name cell covers, and the row where the name stands."""
        found: dict[int, int] = {}
        columns = {at for target in NAMES if (at := self.column(target)) is not None}
        for top, left, bottom, right in self.sheet.merged:
            if columns & set(range(left, right + 1)):
                found.update(dict.fromkeys(range(top + 2, bottom + 2), top + 1))
        return found

    @cached_property
    def places(self) -> Mapping[Target, int]:
        """The column of each target that has one; of several left-over ones, any."""
        return {target: index for index, target in self.columns.items()}

    @cached_property
    def texts(self) -> tuple[tuple[Target, str, int], ...]:
        """What goes into a client's fields as it stands, the fields' names and the columns."""
        return tuple(
            (target, target.value, self.places[target])
            for target in CLIENT_TEXTS
            if target in self.places
        )

    @cached_property
    def whole_name(self) -> Target | None:
        """What the column of whole names goes to, where there is one."""
        return next((target for target in WHOLE_NAMES if target in self.places), None)

    @cached_property
    def leftovers(self) -> tuple[int, ...]:
        """The columns that are kept in the notes under their headings."""
        return tuple(at for at, target in self.columns.items() if target is Target.LEFTOVER)

    @cached_property
    def outcome_marks(self) -> Mapping[int, Outcome]:
        """The left-over columns where a mark tells what became of somebody."""
        marks = sheet_words().outcome_marks
        return marks.find_columns({at: self.headings.get(at, "") for at in self.leftovers})

    @cached_property
    def told(self) -> "RowsTogether":
        """What the rows tell together, by which one of them is taken for a person."""
        return _look_at_rows(self)

    @cached_property
    def width(self) -> int:
        """The number of columns of the widest row."""
        return max((len(row.cells) for row in self.rows), default=0)

    @cached_property
    def filled(self) -> Mapping[int, int]:
        """How many cells of a row are filled, of three or more three, by its number."""
        return {row.number: len([*islice(filter(None, row.cells), 3)]) for row in self.rows}

    @cached_property
    def state_columns(self) -> tuple[int, ...]:
        """The columns of a state whose colours tell something: not the same one in all rows."""
        places = [at for target in _STATES if (at := self.column(target)) is not None]
        return tuple(at for at in places if len({row.cell(at).fill for row in self.rows}) > 1)

    @cached_property
    def swatches(self) -> tuple[int, ...]:
        """The columns beside the table that hold nothing but a colour for each row."""
        last = max(self.columns, default=-1)
        apart = self.columns.keys() | self.legend_columns
        found = []
        beyond = {row.fill for row in self.rows}
        for at in range(last + 1 + _SWATCHES_WITHIN):
            if at in apart:
                continue
            is_beyond = at >= self.width
            fills = beyond if is_beyond else {row.cell(at).fill for row in self.rows}
            if len(fills) > 1 and any(map(means_something, fills)):
                found.append(at)
        return tuple(found)

    @cached_property
    def code_tails(self) -> tuple[int, ...]:
        """The columns that hold nothing but the ends of identity codes: '-123A'."""
        found = []
        for at in self.columns:
            first = next((text for row in self.rows if (text := row.cell(at).text)), "")
            if not _CODE_TAIL.fullmatch(first):
                continue
            texts = [text for row in self.rows if (text := row.cell(at).text)]
            ends = [end for text in texts if (end := _CODE_TAIL.fullmatch(text))]
            beside = self.columns.get(at - 1) is Target.BIRTH
            lettered = beside and any(end[0][-1].isalpha() for end in ends)
            named = lettered or _TAIL_HEADING.search(self.headings.get(at, ""))
            if ends and len(ends) == len(texts) and (named or all(end["sign"] for end in ends)):
                found.append(at)
        return tuple(found)

    @cached_property
    def marked(self) -> frozenset[int]:
        """The rows in which a cell has a link, coloured letters, struck ones or a comment."""
        return frozenset(
            row.number
            for row in self.rows
            if any(cell.comment or cell.link or cell.ink or cell.struck for cell in row.cells)
        )

    @cached_property
    def numbering(self) -> frozenset[int]:
        """The columns left of the names that only number the rows: 'Nro' 1, 2, 3."""
        first = min((at for at in map(self.column, NAMES) if at is not None), default=0)
        return frozenset(at for at in self.leftovers if at < first and _is_numbered(self.rows, at))

    @cached_property
    def has_commas(self) -> bool:
        """Whether most names are written 'Halonen, Veera'."""
        names = [name for row in self.rows if (name := name_of(self, row))]
        return sum(1 for name in names if _COMMA_NAME.match(name)) * 2 > len(names)

    def column(self, target: Target) -> int | None:
        """The column that goes there, or None."""
        return self.places.get(target)


def name_of(plan: SheetLayout, row: SheetRow) -> str:
    """The name in a row as it stands there, in one or two columns."""
    if plan.whole_name is not None:
        return row.cell(plan.places[plan.whole_name]).text
    parts = (plan.column(Target.GIVEN_NAMES), plan.column(Target.FAMILY_NAME))
    return " ".join(row.cell(at).text for at in parts if at is not None).strip()


def _look_at_rows(plan: SheetLayout) -> RowsTogether:
    named, is_loud, sums_begin = list[SheetRow](), False, None
    for row in plan.rows:
        words = _name_words(plan, row)
        if any(map(is_known_name, words)):
            named.append(row)
            is_loud = is_loud or all(map(str.isupper, words))
            sums_begin = None
        elif sums_begin is None and is_sum(plain(" ".join(words)).split()):
            sums_begin = row.number
    more = any(count > 1 for count in plan.filled.values())
    rows = named or plan.rows
    is_wordy = sum(1 for row in rows if plan.filled[row.number] > 1) * 2 > len(rows)
    return RowsTogether(more, is_wordy, is_loud, sums_begin)


def _name_words(plan: SheetLayout, row: SheetRow) -> list[str]:
    return name_of(plan, row).replace(",", " ").split()


def _is_numbered(rows: Sequence[SheetRow], column: int) -> bool:
    """Whether a column mostly holds counting numbers, each greater than the one above."""
    texts = [text.rstrip(".") for row in rows if (text := row.cell(column).text)]
    numbers = [int(text) for text in texts if text.isdecimal() and len(text) < _LONGEST_NUMBER]
    grows = all(one < other for one, other in pairwise(numbers))
    return grows and len(numbers) > 1 and len(numbers) * 2 > len(texts)


def cells_of(plan: SheetLayout, row: SheetRow) -> list[Cell]:
    """The row's filled cells, without a legend's beside it."""
    beside = plan.legend_columns | plan.numbering
    return [cell for at, cell in enumerate(row.cells) if cell and at not in beside]


def has_at_most(plan: SheetLayout, row: SheetRow, count: int) -> bool:
    """Whether so many cells of a row are filled at most, without a legend's beside it."""
    if not plan.legend_columns and not plan.numbering:
        return plan.filled[row.number] <= count
    return len(cells_of(plan, row)) <= count


def _is_only_in(row: SheetRow, columns: frozenset[int]) -> bool:
    return all(at in columns for at, cell in enumerate(row.cells) if cell)
