"""What to import from a workbook: proposed from its words and colours, changed by the coach.

A plan is a value; each choice in the wizard makes a new one, and going back loses nothing.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from hashlib import sha256
from itertools import pairwise

from app.models.enums import Status
from app.models.rules.importing import colours
from app.models.rules.importing.headings import Role, Target, plain
from app.models.rules.text.family_names import is_known_name
from app.models.rules.text.given_names import family_first, is_given_name
from app.models.rules.text.names import PARTICLES
from app.services.errors import NoHeaderFound, NothingInSheet
from app.services.importing import legends
from app.services.importing.legends import LegendLine, means_something
from app.services.importing.name_cells import is_bare_name, is_household, read_name
from app.services.importing.readers.pasted import add_headings
from app.services.importing.readers.workbook import Cell, Fill, SheetRow, Value, Workbook, Worksheet
from app.services.importing.turning import join_heading_rows, split_beside, turn_upright
from app.services.importing.word_lists import sheet_words
from app.services.memory import postpone_collection

HEADER_WITHIN = 20  # rows
EXAMPLES = 3  # cells of a column
_SWATCHES_WITHIN = 3  # columns to the right of the last one
WHOLE_NAMES = (Target.NAME, Target.NAME_FAMILY_FIRST)
NAMES = (*WHOLE_NAMES, Target.FAMILY_NAME, Target.GIVEN_NAMES)
_STATES = (Target.STATUS, Target.SITUATION, Target.OUTCOME)
_OF_ONE_PERSON = {
    Target.BIRTH,
    Target.PHONE,
    Target.EMAIL,
    Target.MUNICIPALITY,
    Target.REFERRER,
    Target.STARTED_ON,
    Target.ENDED_ON,
    Target.PERIOD,
    Target.STATUS,
}
"""What a row tells of a person of its own: with one of them it continues no other's."""
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
_BROKEN = re.compile(r"[-‐‑]\s*\n\s*(?=[a-zåäö])(?!(?:ja|och|and|tai|eller|or|sekä)\b)")
_HYPHENATED = re.compile(r"(?<=[^\W\d_])- (?=[a-zåäö])")
_CODE_TAIL = re.compile(r"(?P<sign>[-+–−‐A-FU-Y])?\s?\d{3}\s?[0-9A-Y]", re.IGNORECASE)
_TAIL_HEADING = re.compile(
    r"tunnu|hetu|personbet|signum|identity|id.?code|loppuosa|slutdel|sista siffr|last digits",
    re.IGNORECASE,
)
_THIS_CENTURY = re.compile(r"(?<!\d)20\d\d(?!\d)")
_FIGURE = re.compile(r"[-+\d\s.,]+(?:%|€|h)?")
_COMMA_NAME = re.compile(r"[^\s,]+,\s*[^\W\d_]")
_LONGEST_NUMBER = 6  # digits of a row's own number
_COMPANY_FORMS = frozenset({"oy", "oyj", "ab", "abp", "ky", "tmi", "ry", "rf", "osk", "ltd", "inc"})
_BY_HEADER = frozenset({"headings", "_head", "rows", "swatch_rows", "legend_columns", "above"})
_SOME_DAY = date(2030, 1, 1)  # births beside names tell nothing of the order
_MOST_NAMES = 6  # words of a row that can be a name


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
class SheetPlan:
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

    def with_columns(self, columns: Mapping[int, Target]) -> "SheetPlan":
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
        beside = self.legend_columns
        return tuple(
            row
            for row in below
            if not _repeats_headings(row, head)
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
    def legend(self) -> tuple[LegendLine, ...]:
        """What this sheet says of its colours."""
        return tuple(_legend_lines(self))

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
    def continued_rows(self) -> Mapping[int, int]:
        """The rows that continue a client's, and the row where the name stands.

        They are covered by its merged name cell, or are further lines of it without a name.
        """
        found = dict(self.rows_of_merged_names)
        named: SheetRow | None = None
        for row in self.rows if self.role is Role.CLIENTS and not self.sheet.turned else ():
            if name_of(self, row):
                named = row if row.number not in self.impersonal else None
            elif named and _continues(self, row, named, found):
                found[row.number] = named.number
        return found

    @cached_property
    def further_lines(self) -> Mapping[int, list[SheetRow]]:
        """The rows that continue a client's, by the row where the name stands."""
        found: dict[int, list[SheetRow]] = {}
        for row in self.rows if self.continued_rows else ():
            if row.number in self.continued_rows:
                found.setdefault(self.continued_rows[row.number], []).append(row)
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
    def told(self) -> "RowsTogether":
        """What the rows tell together, by which one of them is taken for a person."""
        return _look_at_rows(self)

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
        for at in range(last + 1 + _SWATCHES_WITHIN):
            fills = {row.cell(at).fill for row in self.rows} if at not in apart else set()
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
    def impersonal(self) -> frozenset[int]:
        """The rows whose name is a sum, a title, a remark or a line of the legend.

        Of contacts those whose employer is a sum or a title between the rows.
        """
        if self.role is Role.CONTACTS:
            named = ((row, row.cell(self.places[Target.EMPLOYER]).text) for row in self.rows)
            return frozenset(row.number for row, name in named if not_an_employer(row, name))
        columns = [at for at in map(self.column, NAMES) if at is not None]
        split = Target.NAME not in self.places and Target.NAME_FAMILY_FIRST not in self.places
        columns = sorted(columns) if split else columns[:1]
        return frozenset(
            row.number
            for row in self.rows
            if not_a_person(self, row, " ".join(row.cell(at).text for at in columns).strip())
        )

    @cached_property
    def doubtful(self) -> frozenset[int]:
        """The rows whose name may be none: 'uusi asiakas', or unknown words with nothing beside."""
        clients = {row.number for row in self.rows if _names_any_client(name_of(self, row))}
        alone = [
            row.number
            for row in self.rows
            if _has_at_most(self, row, 1) and _may_be_remark(name_of(self, row))
        ]
        return frozenset(clients).union(alone if self.told.is_wordy else ()) - self.impersonal

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

    @cached_property
    def fills(self) -> Mapping[int, Fill | None]:
        """The colour of each row, by its number."""
        return {row.number: row_fill(self, row) for row in self.rows}

    def column(self, target: Target) -> int | None:
        """The column that goes there, or None."""
        return self.places.get(target)

    def samples(self, count: int = 5) -> list[list[str]]:
        """The first rows in words, for the wizard: a text for each column of `columns`."""
        return [[row.cell(i).text for i in sorted(self.columns)] for row in self.rows[:count]]


@dataclass(frozen=True)
class ColourChoice:
    """A fill of the clients' rows, how many rows have it, whose, and what it is taken for.

    `legend` is what the sheet itself says of the colour.
    """

    fill: str
    count: int
    examples: tuple[str, ...]
    status: Status
    sure: bool
    legend: str = ""


@dataclass(frozen=True)
class ImportPlan:
    """Everything that the import will follow.

    `joined` is the spelling to use, by the field and the plain form of the one that is replaced.
    """

    sheets: tuple[SheetPlan, ...]
    colours: tuple[ColourChoice, ...] = ()
    joined: Mapping[tuple[str, str], str] = field(default_factory=dict)

    @cached_property
    def statuses(self) -> Mapping[str, ColourChoice]:
        """What was chosen for each fill colour, by its hex value."""
        return {choice.fill: choice for choice in self.colours}

    @property
    def layout(self) -> str:
        """A short name of how the sheets are laid out, by their headings: no person's data."""
        parts = [(s.name, *sorted(s.headings.values())) for s in self.sheets if s.columns]
        return sha256(repr(parts).encode()).hexdigest()[:16]

    def with_role(self, index: int, role: Role) -> "ImportPlan":
        """A sheet taken for something else; its header row and columns are proposed again.

        Args:
            index: The place of the sheet in `sheets`, as in the methods below.
            role: What it holds.
        """
        sheet = self.sheets[index].sheet
        row = _best_header(sheet, role)[1] if role is not Role.IGNORED else 0
        return self._with_sheet(index, _sheet_plan(sheet, role, row))

    def with_header(self, index: int, header_row: int) -> "ImportPlan":
        """Another row taken for the headings; the columns are proposed again.

        Args:
            index: The sheet.
            header_row: The number of the row, as the worksheet counts it.
        """
        old = self.sheets[index]
        return self._with_sheet(index, _sheet_plan(old.sheet, old.role, header_row))

    def with_column(self, index: int, column: int, target: Target) -> "ImportPlan":
        """A column taken for something else; a column that went there before is left over.

        Args:
            index: The sheet.
            column: The column, from 0.
            target: Where it goes.
        """
        old = self.sheets[index]
        single = target not in (Target.LEFTOVER, Target.IGNORED)
        columns = {
            at: Target.LEFTOVER if single and found is target else found
            for at, found in old.columns.items()
        }
        return self._with_sheet(index, replace(old, columns={**columns, column: target}))

    def with_colour_column(self, index: int, column: int | None) -> "ImportPlan":
        """The column whose colour counts, or None for the colour of most of the row."""
        return self._with_sheet(index, replace(self.sheets[index], colour_column=column))

    def with_colour(self, fill: str, status: Status) -> "ImportPlan":
        """A fill (`#RRGGBB`) assigned to another status, or confirmed: it then counts as sure."""
        return self.with_statuses({fill: status})

    def with_statuses(self, chosen: Mapping[str, Status]) -> "ImportPlan":
        """Several colours chosen at once, for example those remembered from the last import.

        Args:
            chosen: The status by fill colour (`#RRGGBB`).
        """
        return replace(
            self,
            colours=tuple(
                replace(c, status=chosen[c.fill], sure=True) if c.fill in chosen else c
                for c in self.colours
            ),
        )

    def with_spellings(self, joined: Mapping[tuple[str, str], str]) -> "ImportPlan":
        """The spellings of one referrer, municipality or employer that another one replaces."""
        return replace(self, joined=joined)

    def _with_sheet(self, index: int, sheet: SheetPlan) -> "ImportPlan":
        sheets = (*self.sheets[:index], sheet, *self.sheets[index + 1 :])
        fresh = replace(self, sheets=sheets, colours=_colours(sheets))
        return fresh.with_statuses({c.fill: c.status for c in self.colours if c.sure})


def propose(workbook: Workbook) -> ImportPlan:
    """Propose how to import a workbook: what each sheet holds, where columns go, what colours mean.

    Raises:
        NothingInSheet, NoHeaderFound: No sheet of it can be a list of clients or employers.
    """
    with postpone_collection():
        return _propose(workbook)


def _propose(workbook: Workbook) -> ImportPlan:
    shown = [sheet for sheet in workbook.sheets if sheet.rows]
    if not shown:
        raise NothingInSheet
    sheets = tuple(
        plan
        for sheet in shown
        for part in _turn_upright(sheet)
        for block in ([part] if part.hidden or part.turned else split_beside(part))
        for plan in _tables(block)
    )
    sheets = _order_cards(sheets)
    if all(sheet.role is Role.IGNORED for sheet in sheets):
        raise NoHeaderFound
    if not any(sheet.rows for sheet in sheets if sheet.role is not Role.IGNORED):
        raise NothingInSheet
    return ImportPlan(sheets, _colours(sheets))


def propose_from_clipboard(workbook: Workbook, role: Role, language: str = "fi") -> ImportPlan:
    """A plan for copied rows, whose headings are guessed where they were not copied.

    Args:
        workbook: The copied rows.
        role: What they hold.
        language: The language of guessed headings: fi, sv or en.

    Raises:
        NothingInSheet, NoHeaderFound: The rows can't be a list of clients or employers.
    """
    try:
        return propose(workbook)
    except NoHeaderFound:
        return propose(add_headings(workbook, role, language))


def _turn_upright(sheet: Worksheet) -> list[Worksheet]:
    """The sheet as it is, or turned where its headings stand below each other."""
    if sheet.hidden:
        return [sheet]
    sheet = join_heading_rows(sheet)
    return turn_upright(sheet) or [sheet]


def row_fill(plan: SheetPlan, row: SheetRow) -> Fill | None:
    """The colour of a row: of the chosen column, of most of its cells, of its name or its state.

    A coloured cell beside the table comes last.
    """
    if plan.colour_column is not None:
        return row.cell(plan.colour_column).fill
    fill = _main_fill(plan, row)
    if means_something(fill):
        return fill
    others = (row.cell(at).fill for at in (*plan.state_columns, *plan.swatches))
    return next((other for other in others if means_something(other)), fill)


def _main_fill(plan: SheetPlan, row: SheetRow) -> Fill | None:
    """The colour of most of a row's cells, or of its name alone."""
    if not row.fill and not any(cell.fill for cell in row.cells):
        return None
    found = [row.cell(column).fill for column in plan.columns]
    if found and found.count(found[0]) == len(found):
        return found[0]
    counted = Counter(found)
    fill = max(counted, key=counted.__getitem__, default=None)
    if fill and counted[fill] * 2 > len(plan.columns):
        return fill
    name = next((at for target in NAMES if (at := plan.column(target)) is not None), None)
    return row.cell(name).fill if name is not None else None


def name_of(plan: SheetPlan, row: SheetRow) -> str:
    """The name in a row as it stands there, in one or two columns."""
    if plan.whole_name is not None:
        return row.cell(plan.places[plan.whole_name]).text
    parts = (plan.column(Target.GIVEN_NAMES), plan.column(Target.FAMILY_NAME))
    return " ".join(row.cell(at).text for at in parts if at is not None).strip()


def _continues(
    plan: SheetPlan, row: SheetRow, named: SheetRow, continued: Mapping[int, int]
) -> bool:
    """Whether a row without a name is a further line of the client's row above it.

    It stands right below, tells nothing that every client has of their own, and is written where
    the row above is written too.
    """
    above = row.number - 1
    if above != named.number and continued.get(above) != named.number:
        return False
    filled = {at: cell for at, cell in enumerate(row.cells) if cell and at in plan.columns}
    texts = [cell.text for cell in filled.values()]
    if not any(any(map(str.isalpha, text)) for text in texts):
        return False
    if {plan.columns[at] for at in filled} & _OF_ONE_PERSON:
        return False
    fills = {cell.fill for cell in filled.values() if means_something(cell.fill)}
    if fills - {cell.fill for cell in named.cells}:
        return False
    listed = sheet_words()
    if any(
        _is_sum(plain(text).split()) or legends.is_legend_text(text) or listed.is_colour(text)
        for text in texts
    ):
        return False
    return any(named.cell(at) for at in filled)


def _propose_plan(sheet: Worksheet) -> SheetPlan:
    if sheet.hidden:
        return _sheet_plan(sheet, Role.IGNORED, 0)
    found = {role: _best_header(sheet, role) for role in (Role.CLIENTS, Role.CONTACTS)}
    role = max(found, key=lambda role: found[role][0])
    nearness, row = found[role]
    if legends.is_named(sheet) and not _is_sure(sheet, row, role):
        return _sheet_plan(sheet, Role.IGNORED, 0)
    return _sheet_plan(sheet, role, row) if nearness else _sheet_plan(sheet, Role.IGNORED, 0)


def _is_sure(sheet: Worksheet, number: int, role: Role) -> bool:
    """Whether a row has the very words of two headings at least."""
    row = next((row for row in sheet.rows if row.number == number), SheetRow(0, ()))
    return sheet_words().sure_fit(_headings(row.cells), role) > 1


def _tables(sheet: Worksheet) -> list[SheetPlan]:
    """The tables of a sheet, one below the other: 'Aktiiviset', and lower down 'Päättyneet'."""
    first = _propose_plan(sheet)
    if first.role is Role.IGNORED:
        return [first]
    heads: list[tuple[int, int]] = []
    known: list[Mapping[int, str]] = []
    for before, row in pairwise((SheetRow(0, ()), *sheet.rows)):
        if row.number != first.header_row and not _only_words(row):
            continue
        headings = first.headings if row.number == first.header_row else _headings(row.cells)
        if row.number == first.header_row or (headings not in known and _is_header(headings)):
            known.append(headings)
            heads.append((before.number if len(before.filled) == 1 else row.number, row.number))
    numbers = [row.number for row in sheet.rows]
    ends = [start for start, _ in heads[1:]] + [numbers[-1] + 1]
    starts = [
        start
        for (start, head), end in zip(heads, ends, strict=True)
        if head == first.header_row or any(head < number < end for number in numbers)
    ]
    if len(starts) < 2:
        return [first]
    bounds = [1, *starts[1:], numbers[-1] + 1]
    return [_propose_plan(_table(sheet, top, end)) for top, end in pairwise(bounds)]


def _only_words(row: SheetRow) -> bool:
    return all(isinstance(cell.value, str) for cell in row.cells if cell)


def _is_header(headings: Mapping[int, str]) -> bool:
    """Whether a row further down has the very words of headings, a name or an employer too."""
    return any(sheet_words().sure_fit(headings, role) > 1 for role in (Role.CLIENTS, Role.CONTACTS))


def _table(sheet: Worksheet, top: int, end: int) -> Worksheet:
    return replace(
        sheet,
        rows=tuple(row for row in sheet.rows if top <= row.number < end),
        merged=tuple(area for area in sheet.merged if top <= area[0] + 1 < end),
        top=top,
    )


def header_rows(sheet: Worksheet) -> list[SheetRow]:
    """The rows that may have the headings."""
    return [row for row in sheet.rows if row.number < sheet.top + HEADER_WITHIN]


def _best_header(sheet: Worksheet, role: Role) -> tuple[int, int]:
    """How well the best header row fits, and its number; the first of equals."""
    best = (0, 0)
    for row in header_rows(sheet):
        nearness = sheet_words().fit(_headings(row.cells), role)
        if nearness > best[0]:
            best = (nearness, row.number)
    return best


def _sheet_plan(sheet: Worksheet, role: Role, header_row: int) -> SheetPlan:
    plan = SheetPlan(sheet, role, header_row)
    if role is Role.IGNORED:
        return plan
    width = max((len(row.cells) for row in plan.rows), default=0)
    headings = plan.headings
    named = sheet_words().targets(headings, role)
    columns = {
        at: named.get(at, Target.LEFTOVER)
        for at in range(max(width, max(headings, default=-1) + 1))
        if at not in plan.legend_columns
        and (at in headings or any(row.cell(at) for row in plan.rows))
    }
    columns |= _find_colour_words(plan, columns)
    columns |= dict.fromkeys(plan.with_columns(columns).code_tails, Target.IGNORED)
    plan = _order_names(plan.with_columns(columns))
    column = _colour_column(plan) if role is Role.CLIENTS else None
    return plan if column is None else replace(plan, colour_column=column)


def _find_colour_words(plan: SheetPlan, columns: Mapping[int, Target]) -> dict[int, Target]:
    """The column of situations as one of statuses, where each of its cells names a colour."""
    if plan.role is not Role.CLIENTS or Target.STATUS in columns.values():
        return {}
    found = (at for at, target in columns.items() if target is Target.SITUATION)
    at = next(found, -1)
    words = [cell.text for row in plan.rows if (cell := row.cell(at)) and at >= 0]
    return {at: Target.STATUS} if words and all(map(sheet_words().is_colour, words)) else {}


def _order_names(plan: SheetPlan) -> SheetPlan:
    """Whole names with the family name first, where most of them tell that they are."""
    column = plan.column(Target.NAME)
    if column is None:
        return plan
    told = Counter(_family_first(row.cell(column).text) for row in plan.rows)
    if told[True] <= told[False]:
        return plan
    return plan.with_columns({**plan.columns, column: Target.NAME_FAMILY_FIRST})


def _family_first(cell: str) -> bool | None:
    """Whether the family name stands first in a cell, whatever else stands there."""
    if not cell:
        return None
    return family_first(cell if is_bare_name(cell) else read_name(cell, _SOME_DAY).name)


def _order_cards(plans: tuple[SheetPlan, ...]) -> tuple[SheetPlan, ...]:
    """Sheets of one client each with their names in the order that most of them tell."""
    cards = [plan for plan in plans if plan.sheet.turned and plan.role is Role.CLIENTS]
    told = Counter(_family_first(name_of(plan, row)) for plan in cards for row in plan.rows)
    if told[True] <= told[False]:
        return plans
    return tuple(
        replace(plan, columns={**plan.columns, column: Target.NAME_FAMILY_FIRST})
        if plan in cards
        and (column := plan.column(Target.NAME)) is not None
        and all(_family_first(name_of(plan, row)) is None for row in plan.rows)
        else plan
        for plan in plans
    )


def _colour_column(plan: SheetPlan) -> int | None:
    """The one column that is coloured, where neither whole rows nor names are."""
    if any(means_something(_main_fill(plan, row)) for row in plan.rows):
        return None
    best, most = None, 0
    for column in plan.columns:
        fills = Counter(row.cell(column).fill for row in plan.rows)
        coloured = sum(count for fill, count in fills.items() if means_something(fill))
        if len(fills) > 1 and coloured > most:
            best, most = column, coloured
    return best


def _colours(sheets: Sequence[SheetPlan]) -> tuple[ColourChoice, ...]:
    counts: Counter[str] = Counter()
    names: dict[str, list[str]] = {}
    patterned: set[str] = set()
    for sheet in sheets:
        for row in sheet.rows if sheet.role is Role.CLIENTS else ():
            fill = sheet.fills[row.number]
            name = name_of(sheet, row) if fill else ""
            if fill is None or not name or row.number in sheet.impersonal:
                continue
            counts[fill.rgb] += 1
            names.setdefault(fill.rgb, []).append(name[:200])
            if not fill.sure:
                patterned.add(fill.rgb)
    suggested = colours.suggest(counts.keys())
    legend = legends.by_fill(
        (line for sheet in sheets for line in sheet.legend),
        {fill: each.status for fill, each in suggested.items()},
    )
    return tuple(
        _choice(fill, count, names[fill], suggested[fill], legend.get(fill), fill in patterned)
        for fill, count in counts.most_common()
    )


def _choice(
    fill: str,
    count: int,
    names: Sequence[str],
    suggested: colours.Suggestion,
    line: LegendLine | None,
    patterned: bool,  # noqa: FBT001
) -> ColourChoice:
    status = line.status if line and line.status else suggested.status
    sure = bool(line.status) if line else suggested.sure
    words = line.words if line else ""
    return ColourChoice(fill, count, tuple(names[:EXAMPLES]), status, sure and not patterned, words)


def _legend_lines(plan: SheetPlan) -> Iterator[LegendLine]:
    """The lines of a legend: above the headings, beside and below the rows, or a sheet of it."""
    sheet = plan.sheet
    if plan.role is Role.IGNORED:
        lines = list(legends.above_lines(sheet, sheet.rows))
        if any(line.status for line in lines) or legends.is_named(sheet):
            yield from lines
        return
    yield from legends.above_lines(sheet, plan.rows_above_headings)
    yield from legends.comment_lines(sheet, plan.header_row, plan.head_comments)
    if plan.role is not Role.CLIENTS:
        return
    yield from plan.swatch_rows.values()
    yield from legends.column_lines(sheet, plan.header_row, plan.legend_columns)
    below = [row for row in plan.rows if row.has_at_most(2)]
    unnamed = [row for row in below if row.number in plan.impersonal]
    fills = {cell.fill for row in unnamed for cell in row.filled if means_something(cell.fill)}
    clients = (row for row in plan.rows if row.number not in plan.impersonal) if fills else ()
    used = {cell.fill for row in clients for cell in row.cells}
    many = len(fills & used) > 1
    for row in unnamed:
        coloured = any(means_something(cell.fill) for cell in row.filled)
        for line in legends.above_lines(sheet, [row], many=many):
            yield line
            coloured = False
        texts = [cell.text for cell in row.filled]
        if coloured and (sheet_words().status_of(": ".join(texts))):
            fill = next(cell.fill for cell in row.filled if means_something(cell.fill))
            yield legends.line_of(sheet.name, row.number, ": ".join(texts), fill)


def _look_at_rows(plan: SheetPlan) -> RowsTogether:
    named, is_loud, sums_begin = list[SheetRow](), False, None
    for row in plan.rows:
        words = _name_words(plan, row)
        if any(map(is_known_name, words)):
            named.append(row)
            is_loud = is_loud or all(map(str.isupper, words))
            sums_begin = None
        elif sums_begin is None and _is_sum(plain(" ".join(words)).split()):
            sums_begin = row.number
    more = [row for row in plan.rows if not row.has_at_most(1)]
    rows = named or plan.rows
    is_wordy = sum(1 for row in rows if not row.has_at_most(1)) * 2 > len(rows)
    return RowsTogether(bool(more), is_wordy, is_loud, sums_begin)


def _name_words(plan: SheetPlan, row: SheetRow) -> list[str]:
    return name_of(plan, row).replace(",", " ").split()


def not_a_person(plan: SheetPlan, row: SheetRow, name: str) -> bool:
    """Whether a row among the clients is a sum, a title, a remark or a line of the legend."""
    listed = sheet_words()
    words = plain(name).split()
    if not words:
        return False
    few = _has_at_most(plan, row, 2)
    alone = few and _has_at_most(plan, row, 1)
    if _is_no_name(name, words, alone=alone) or (alone and is_household(name)):
        return True
    if alone and len(words) == 2 and plan.told.tells_more and _is_sentence(name, alone=True):
        return not any(map(is_known_name, words))  # 'I kö', 'terveys kesken'
    if alone and plan.told.tells_more and _may_be_remark(name):
        shouts = name.isupper() and len(words) > 1 and not plan.told.is_loud
        if shouts or listed.rows.has_ordinary_words(name):
            return True
    if _is_below_sums(plan, row, name) or _is_extreme(plan, row, name):
        return True
    if not few:
        return False
    filled = _cells_of(plan, row)
    if len(filled) == 2 and listed.is_colour(filled[0].text):
        beside = filled[1].text
        return bool(listed.status_of(beside)) or beside[:1].islower()
    return len(filled) == 1 and _is_remark(plan, name)


def _is_below_sums(plan: SheetPlan, row: SheetRow, name: str) -> bool:
    """Whether a row below the sums is another figure: 'joista naisia' and a number."""
    if plan.told.sums_begin is None or row.number <= plan.told.sums_begin:
        return False
    others = [cell.text for cell in _cells_of(plan, row) if cell.text != name]
    return len(others) < 2 and all(map(_FIGURE.fullmatch, others))


def _is_extreme(plan: SheetPlan, row: SheetRow, name: str) -> bool:
    """Whether a row is the least or the greatest of the figures above: 'Max', 5 and 7."""
    if plain(name) not in sheet_words().rows.extremes:
        return False
    others = [cell.text for cell in _cells_of(plan, row) if cell.text != name]
    return bool(others) and all(map(_FIGURE.fullmatch, others))


def _names_any_client(name: str) -> bool:
    """Whether a client is called by the word for one: 'uusi asiakas', 'Client 3'."""
    words = plain(name).split()
    is_called = not sheet_words().name_headings.isdisjoint(words)
    return is_called and not any(map(is_given_name, words))


def _may_be_remark(name: str) -> bool:
    """Whether words in a row of their own may be none of a name: two or more, none a known name."""
    words = name.replace(",", " ").split()
    return len(words) > 1 and not any(map(is_known_name, words))


def not_an_employer(row: SheetRow, name: str) -> bool:
    """Whether a row among the contacts is a sum, or a title or remark that stands alone."""
    words, listed = plain(name).split(), sheet_words()
    if not words or not _COMPANY_FORMS.isdisjoint(words):
        return False
    alone = row.has_at_most(1)
    if _is_sum(words):
        return True
    if not alone:
        return False
    titled = len(words) == 1 or name.isupper() or any(map(str.isdigit, name))
    return (
        listed.rows.begins_with_denial(name)
        or ":" in name
        or (titled and listed.rows.is_section(name))
    )


def _is_numbered(rows: Sequence[SheetRow], column: int) -> bool:
    """Whether a column mostly holds counting numbers, each greater than the one above."""
    texts = [text.rstrip(".") for row in rows if (text := row.cell(column).text)]
    numbers = [int(text) for text in texts if text.isdecimal() and len(text) < _LONGEST_NUMBER]
    grows = all(one < other for one, other in pairwise(numbers))
    return grows and len(numbers) > 1 and len(numbers) * 2 > len(texts)


def _is_no_name(name: str, words: Sequence[str], *, alone: bool) -> bool:
    """Whether the words are a sum, begin with a denial or are a sentence, whatever is beside."""
    listed = sheet_words()
    if _is_sum(words):
        return True
    if listed.rows.begins_with_denial(name) and (alone or not _is_capitalised(name)):
        return True
    return len(words) > 2 and _is_sentence(name, alone=alone)


def _is_remark(plan: SheetPlan, name: str) -> bool:
    """Whether the words that stand alone in a row are a title, a remark or a legend's line."""
    listed = sheet_words()
    if (
        (":" in name and not _begins_as_name(name))
        or "=" in name
        or legends.is_legend_text(name)
        or listed.status_of(name)
    ):
        return True
    if _is_capitalised(name) and any(map(is_given_name, name.split()[1:])):
        return False
    if _THIS_CENTURY.search(name) and not any(map(is_given_name, name.split())):
        return True
    return listed.rows.is_section(name) or (plan.told.is_wordy and not _looks_like_name(name))


def _begins_as_name(name: str) -> bool:
    """Whether a whole name stands before a colon: 'Mäkinen Jari: kuty'."""
    before = name.partition(":")[0]
    return _is_capitalised(before) and any(map(is_given_name, before.split()))


def _is_capitalised(name: str) -> bool:
    """Whether a name of two words or more has a capital in each, and is not all capitals."""
    words = name.replace(",", " ").split()
    return len(words) > 1 and not name.isupper() and all(word[:1].isupper() for word in words)


def _is_sentence(name: str, *, alone: bool) -> bool:
    """Whether words in small letters follow the first: 'Cannot be reached', 'soita kun ehdit'.

    In a row where nothing else stands (`alone`) numbers are no other words: 'Last updated 3.4.'.
    """
    words = name.split()
    if alone:
        words = [words[0], *(word for word in words[1:] if any(map(str.isalpha, word)))]
    small = [word for word in words[1:] if word[:1].islower() and word not in PARTICLES]
    return 0 < len(small) == len(words) - 1 and not any(map(is_given_name, words))


def _is_sum(words: Sequence[str]) -> bool:
    """Whether the words in small letters say that the row is a sum or an average."""
    return " ".join(words) in sheet_words().rows.sums or _is_total(words)


def _is_total(words: Sequence[str]) -> bool:
    """Whether the words count people: 'Yht. 1', 'Asiakkaita yhteensä 3 kpl'."""
    listed = sheet_words()
    if listed.rows.totals.isdisjoint(words):
        return False
    return (
        words[0] in listed.rows.totals
        or words[-1] in listed.rows.totals
        or any(map(str.isdigit, words))
    )


def _looks_like_name(name: str) -> bool:
    """Whether a lone cell may be a name: words with capitals, one a known given name if alone."""
    words = name.replace(",", " ").split()
    if any(map(is_given_name, words)):
        return True
    if not 1 < len(words) <= _MOST_NAMES:
        return False
    return sum(1 for word in words if word[:1].islower()) * 2 < len(words)


def _cells_of(plan: SheetPlan, row: SheetRow) -> list[Cell]:
    """The row's filled cells, without a legend's beside it."""
    beside = plan.legend_columns | plan.numbering
    return [cell for at, cell in enumerate(row.cells) if cell and at not in beside]


def _has_at_most(plan: SheetPlan, row: SheetRow, count: int) -> bool:
    if not plan.legend_columns and not plan.numbering:
        return row.has_at_most(count)
    return len(_cells_of(plan, row)) <= count


def _is_only_in(row: SheetRow, columns: frozenset[int]) -> bool:
    return all(at in columns for at, cell in enumerate(row.cells) if cell)


def clean_heading(text: str) -> str:
    """A heading on one line: 'Lähet-⏎tävä taho' was one word, 'Start-⏎date' was not."""
    text = text.replace("\u00ad", "")
    whole = " ".join(_BROKEN.sub("", text).split())[:200]
    if "- " in whole and not _is_listed(whole):
        joined = _HYPHENATED.sub("", whole)  # 'Suku- nimi'
        whole = joined if _is_listed(joined) else whole
    if "\n" not in text or _is_listed(whole):
        return whole
    apart = " ".join(_BROKEN.sub(" ", text).split())[:200]
    return apart if _is_listed(apart) else whole


def _is_listed(heading: str) -> bool:
    return any(sheet_words().is_heading(heading, role) for role in (Role.CLIENTS, Role.CONTACTS))


def _headings(cells: Sequence[Cell]) -> dict[int, str]:
    return {
        at: clean_heading(cell.text)
        for at, cell in enumerate(cells)
        if isinstance(cell.value, str) and cell.value.strip()
    }


def _repeats_headings(row: SheetRow, headings: Mapping[int, Value]) -> bool:
    return bool(headings) and all(row.cell(at).value == text for at, text in headings.items())
