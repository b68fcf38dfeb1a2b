"""What to import from a workbook, proposed from its words and colours."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from app.models.rules.importing.headings import Role, Target
from app.services.errors import NoHeaderFound, NothingInSheet
from app.services.importing import legends
from app.services.importing.plans.heading_cells import find_headings
from app.services.importing.plans.import_plan import ImportPlan, find_colours
from app.services.importing.plans.sheet_layout import name_of
from app.services.importing.plans.sheet_plan import SheetPlan
from app.services.importing.plans.sheet_proposal import (
    find_best_header,
    plan_sheet,
    tells_family_first,
)
from app.services.importing.readers.pasted import add_headings
from app.services.importing.readers.workbook import SheetRow, Workbook, Worksheet
from app.services.importing.turning import join_heading_rows, split_beside, turn_upright
from app.services.importing.word_lists import sheet_words
from app.services.memory import postpone_collection


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
    return ImportPlan(sheets, find_colours(sheets))


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


def _propose_plan(sheet: Worksheet) -> SheetPlan:
    if sheet.hidden:
        return plan_sheet(sheet, Role.IGNORED, 0)
    found = {role: find_best_header(sheet, role) for role in (Role.CLIENTS, Role.CONTACTS)}
    role = max(found, key=lambda role: found[role][0])
    nearness, row = found[role]
    if legends.is_named(sheet) and not _is_sure(sheet, row, role):
        return plan_sheet(sheet, Role.IGNORED, 0)
    return plan_sheet(sheet, role, row) if nearness else plan_sheet(sheet, Role.IGNORED, 0)


def _is_sure(sheet: Worksheet, number: int, role: Role) -> bool:
    """Whether a row has the very words of two headings at least."""
    row = next((row for row in sheet.rows if row.number == number), SheetRow(0, ()))
    return sheet_words().sure_fit(find_headings(row.cells), role) > 1


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
        headings = first.headings if row.number == first.header_row else find_headings(row.cells)
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


def _order_cards(plans: tuple[SheetPlan, ...]) -> tuple[SheetPlan, ...]:
    """Sheets of one client each with their names in the order that most of them tell."""
    cards = [plan for plan in plans if plan.sheet.turned and plan.role is Role.CLIENTS]
    told = Counter(tells_family_first(name_of(plan, row)) for plan in cards for row in plan.rows)
    if told[True] <= told[False]:
        return plans
    return tuple(
        replace(plan, columns={**plan.columns, column: Target.NAME_FAMILY_FIRST})
        if plan in cards
        and (column := plan.column(Target.NAME)) is not None
        and all(tells_family_first(name_of(plan, row)) is None for row in plan.rows)
        else plan
        for plan in plans
    )
