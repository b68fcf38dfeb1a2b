"""What a sheet is proposed to be by its headings and cells."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from app.models.rules.importing.headings import Role, Target
from app.models.rules.text.given_names import family_first
from app.services.importing.name_cells import is_bare_name, read_name
from app.services.importing.plans.heading_cells import find_headings
from app.services.importing.plans.row_colours import find_colour_column
from app.services.importing.plans.sheet_plan import SheetPlan
from app.services.importing.readers.workbook import SheetRow, Worksheet
from app.services.importing.word_lists import sheet_words

HEADER_WITHIN = 20  # rows
_SOME_DAY = date(2030, 1, 1)  # births beside names tell nothing of the order


def header_rows(sheet: Worksheet) -> list[SheetRow]:
    """The rows that may have the headings."""
    return [row for row in sheet.rows if row.number < sheet.top + HEADER_WITHIN]


def find_best_header(sheet: Worksheet, role: Role) -> tuple[int, int]:
    """How well the best header row fits, and its number; the first of equals."""
    best = (0, 0)
    for row in header_rows(sheet):
        nearness = sheet_words().fit(find_headings(row.cells), role)
        if nearness > best[0]:
            best = (nearness, row.number)
    return best


def plan_sheet(sheet: Worksheet, role: Role, header_row: int) -> SheetPlan:
    """A sheet taken for what it is, with its columns as their headings and cells tell them."""
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
    column = find_colour_column(plan) if role is Role.CLIENTS else None
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
    told = Counter(tells_family_first(row.cell(column).text) for row in plan.rows)
    if told[True] <= told[False]:
        return plan
    return plan.with_columns({**plan.columns, column: Target.NAME_FAMILY_FIRST})


def tells_family_first(cell: str) -> bool | None:
    """Whether the family name stands first in a cell, whatever else stands there."""
    if not cell:
        return None
    return family_first(cell if is_bare_name(cell) else read_name(cell, _SOME_DAY).name)
