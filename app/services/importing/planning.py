"""What to import from a workbook: proposed from its words and colours, changed by the coach.

A plan is a value; each choice in the wizard makes a new one, and going back loses nothing.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from hashlib import sha256

from app.models.kinds import Status
from app.models.rules import colours
from app.models.rules.headings import Role, Target, fit, status_of, targets
from app.services.importing.faults import NoHeaderFound, NothingInSheet
from app.services.importing.workbook import Cell, Fill, Row, Sheet, Value, Workbook

HEADER_WITHIN = 20  # rows
EXAMPLES = 3
_NAMES = (Target.NAME, Target.FAMILY_NAME, Target.GIVEN_NAMES)
_WHITE = "#FFFFFF"


@dataclass(frozen=True)
class SheetPlan:
    """What one sheet is and where its columns go.

    `header_row` is a row number as in the sheet; `colour_column` is the column whose colour
    counts, or None where it is the colour of most of the row.
    """

    sheet: Sheet
    role: Role = Role.IGNORED
    header_row: int = 0
    columns: Mapping[int, Target] = field(default_factory=dict)
    colour_column: int | None = None

    @property
    def name(self) -> str:
        return self.sheet.name

    @cached_property
    def headings(self) -> dict[int, str]:
        """The heading of each column that has one, or has something below."""
        return _headings(self._head)

    @cached_property
    def _head(self) -> tuple[Cell, ...]:
        rows = (row for row in self.sheet.rows if row.number == self.header_row)
        return next(rows, Row(0, ())).cells

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The rows below the headings, without repeated headings."""
        head = {at: cell.value for at, cell in enumerate(self._head) if cell.text}
        below = (row for row in self.sheet.rows if row.number > self.header_row)
        return tuple(row for row in below if not _repeats(row, head))

    @cached_property
    def places(self) -> Mapping[Target, int]:
        """The column of each target that has one; of several left-over ones, any."""
        return {target: index for index, target in self.columns.items()}

    @cached_property
    def leftovers(self) -> tuple[int, ...]:
        """The columns that are kept in the notes under their headings."""
        return tuple(at for at, target in self.columns.items() if target is Target.LEFTOVER)

    @cached_property
    def fills(self) -> Mapping[int, Fill | None]:
        """The colour of each row, by its number."""
        return {row.number: row_fill(self, row) for row in self.rows}

    def column(self, target: Target) -> int | None:
        """The column that goes there, or None."""
        return self.places.get(target)

    def samples(self, count: int = 5) -> list[list[str]]:
        """The first rows in words, for the wizard; a text for each column of `columns`."""
        return [[row.cell(i).text for i in sorted(self.columns)] for row in self.rows[:count]]


@dataclass(frozen=True)
class ColourChoice:
    """A fill of the clients' rows, how many rows have it, whose, and what it is taken for."""

    fill: str
    count: int
    examples: tuple[str, ...]
    status: Status
    sure: bool


@dataclass(frozen=True)
class Plan:
    """Everything that the import will go by."""

    sheets: tuple[SheetPlan, ...]
    colours: tuple[ColourChoice, ...] = ()

    @cached_property
    def statuses(self) -> Mapping[str, ColourChoice]:
        return {choice.fill: choice for choice in self.colours}

    @property
    def layout(self) -> str:
        """A short name of how the sheets are laid out, by their headings: no person's data."""
        parts = [(s.name, *sorted(s.headings.values())) for s in self.sheets if s.columns]
        return sha256(repr(parts).encode()).hexdigest()[:16]

    def with_role(self, index: int, role: Role) -> "Plan":
        """The sheet taken for something else; its header row and columns are proposed anew."""
        sheet = self.sheets[index].sheet
        row = _best_header(sheet, role)[1] if role is not Role.IGNORED else 0
        return self._with_sheet(index, _sheet_plan(sheet, role, row))

    def with_header(self, index: int, header_row: int) -> "Plan":
        """Another row taken for the headings; the columns are proposed anew."""
        old = self.sheets[index]
        return self._with_sheet(index, _sheet_plan(old.sheet, old.role, header_row))

    def with_column(self, index: int, column: int, target: Target) -> "Plan":
        """A column taken for something else; a column that went there before is left over."""
        old = self.sheets[index]
        single = target not in (Target.LEFTOVER, Target.IGNORED)
        columns = {
            at: Target.LEFTOVER if single and found is target else found
            for at, found in old.columns.items()
        }
        return self._with_sheet(index, replace(old, columns={**columns, column: target}))

    def with_colour_column(self, index: int, column: int | None) -> "Plan":
        """The column whose colour counts, or None for the colour of most of the row."""
        return self._with_sheet(index, replace(self.sheets[index], colour_column=column))

    def with_colour(self, fill: str, status: Status) -> "Plan":
        """A colour taken for another status, or confirmed: from now on it is sure."""
        return self.with_statuses({fill: status})

    def with_statuses(self, chosen: Mapping[str, Status]) -> "Plan":
        """Several colours chosen at once, for example those remembered from the last import."""
        return replace(
            self,
            colours=tuple(
                replace(c, status=chosen[c.fill], sure=True) if c.fill in chosen else c
                for c in self.colours
            ),
        )

    def _with_sheet(self, index: int, sheet: SheetPlan) -> "Plan":
        sheets = (*self.sheets[:index], sheet, *self.sheets[index + 1 :])
        fresh = replace(self, sheets=sheets, colours=_colours(sheets))
        return fresh.with_statuses({c.fill: c.status for c in self.colours if c.sure})


def propose(workbook: Workbook) -> Plan:
    """A plan for the workbook. Raises NothingInSheet, NoHeaderFound."""
    shown = [sheet for sheet in workbook.sheets if sheet.rows]
    if not shown:
        raise NothingInSheet
    sheets = tuple(_proposed(sheet) for sheet in shown)
    if all(sheet.role is Role.IGNORED for sheet in sheets):
        raise NoHeaderFound
    if not any(sheet.rows for sheet in sheets if sheet.role is not Role.IGNORED):
        raise NothingInSheet
    return Plan(sheets, _colours(sheets))


def row_fill(plan: SheetPlan, row: Row) -> Fill | None:
    """The colour of a row: of the chosen column, of most of its cells, or of its name alone."""
    if plan.colour_column is not None:
        return row.cell(plan.colour_column).fill
    counted = Counter([row.cell(column).fill for column in plan.columns])
    fill = max(counted, key=counted.__getitem__, default=None)
    if fill and counted[fill] * 2 > len(plan.columns):
        return fill
    name = next((at for target in _NAMES if (at := plan.column(target)) is not None), None)
    return row.cell(name).fill if name is not None else None


def name_of(plan: SheetPlan, row: Row) -> str:
    """The name in a row as it stands there, in one or two columns."""
    found = {target: plan.column(target) for target in _NAMES}
    whole = found[Target.NAME]
    if whole is not None:
        return row.cell(whole).text
    parts = (found[Target.GIVEN_NAMES], found[Target.FAMILY_NAME])
    return " ".join(row.cell(at).text for at in parts if at is not None).strip()


def _proposed(sheet: Sheet) -> SheetPlan:
    if sheet.hidden:
        return _sheet_plan(sheet, Role.IGNORED, 0)
    found = {role: _best_header(sheet, role) for role in (Role.CLIENTS, Role.CONTACTS)}
    role = max(found, key=lambda role: found[role][0])
    nearness, row = found[role]
    return _sheet_plan(sheet, role, row) if nearness else _sheet_plan(sheet, Role.IGNORED, 0)


def _best_header(sheet: Sheet, role: Role) -> tuple[int, int]:
    """How well the best header row fits, and its number; the first of equals."""
    best = (0, 0)
    for row in sheet.rows:
        if row.number > HEADER_WITHIN:
            break
        nearness = fit(_headings(row.cells), role)
        if nearness > best[0]:
            best = (nearness, row.number)
    return best


def _sheet_plan(sheet: Sheet, role: Role, header_row: int) -> SheetPlan:
    plan = SheetPlan(sheet, role, header_row)
    if role is Role.IGNORED:
        return plan
    width = max((len(row.cells) for row in plan.rows), default=0)
    headings = plan.headings
    used = {at for row in plan.rows for at, cell in enumerate(row.cells) if cell}
    named = targets(headings, role)
    columns = {
        at: named.get(at, Target.LEFTOVER)
        for at in range(max(width, max(headings, default=-1) + 1))
        if at in headings or at in used
    }
    plan = replace(plan, columns=columns)
    return replace(plan, colour_column=_colour_column(plan)) if role is Role.CLIENTS else plan


def _colour_column(plan: SheetPlan) -> int | None:
    """The one column that is coloured, where neither whole rows nor names are."""
    if any(_means_something(fill) for fill in plan.fills.values()):
        return None
    best, most = None, 0
    for column in plan.columns:
        fills = Counter(row.cell(column).fill for row in plan.rows)
        coloured = sum(count for fill, count in fills.items() if _means_something(fill))
        if len(fills) > 1 and coloured > most:
            best, most = column, coloured
    return best


def _means_something(fill: Fill | None) -> bool:
    return fill is not None and fill.rgb != _WHITE


def _colours(sheets: Sequence[SheetPlan]) -> tuple[ColourChoice, ...]:
    counts: Counter[str] = Counter()
    names: dict[str, list[str]] = {}
    patterned: set[str] = set()
    for sheet in sheets:
        for row in sheet.rows if sheet.role is Role.CLIENTS else ():
            fill = sheet.fills[row.number]
            name = name_of(sheet, row) if fill else ""
            if fill is None or not name:
                continue
            counts[fill.rgb] += 1
            names.setdefault(fill.rgb, []).append(name[:200])
            if not fill.sure:
                patterned.add(fill.rgb)
    suggested = colours.suggest(counts.keys())
    legend = _legend(sheets)
    return tuple(
        ColourChoice(
            fill=fill,
            count=count,
            examples=tuple(names[fill][:EXAMPLES]),
            status=legend.get(fill, suggested[fill].status),
            sure=(suggested[fill].sure or fill in legend) and fill not in patterned,
        )
        for fill, count in counts.most_common()
    )


def _legend(sheets: Sequence[SheetPlan]) -> dict[str, Status]:
    """What the sheet itself says of its colours: a coloured cell with the words of a status."""
    found: dict[str, Status] = {}
    for sheet in sheets:
        for row in sheet.sheet.rows if sheet.role is Role.IGNORED else ():
            for at, cell in enumerate(row.cells):
                if cell.fill and cell.fill.rgb != _WHITE and cell.fill.rgb not in found:
                    status = status_of(cell.text or row.cell(at + 1).text)
                    if status:
                        found[cell.fill.rgb] = status
    return found


def _headings(cells: Sequence[Cell]) -> dict[int, str]:
    return {
        at: " ".join(cell.text.split())[:200]
        for at, cell in enumerate(cells)
        if isinstance(cell.value, str) and cell.value.strip()
    }


def _repeats(row: Row, headings: Mapping[int, Value]) -> bool:
    return bool(headings) and all(row.cell(at).value == text for at, text in headings.items())
