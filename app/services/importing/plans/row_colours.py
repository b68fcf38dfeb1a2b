"""The colour of a row."""

from collections import Counter

from app.services.importing.legends import means_something
from app.services.importing.plans.sheet_layout import NAMES, SheetLayout
from app.services.importing.readers.workbook import Fill, SheetRow


def row_fill(plan: SheetLayout, row: SheetRow) -> Fill | None:
    """The colour of a row: of the chosen column, of most of its cells, of its name or its state.

    A coloured cell beside the table comes last.
    """
    if plan.colour_column is not None:
        return row.cell(plan.colour_column).fill
    fill = find_main_fill(plan, row)
    if means_something(fill):
        return fill
    others = (row.cell(at).fill for at in (*plan.state_columns, *plan.swatches))
    return next((other for other in others if means_something(other)), fill)


def find_main_fill(plan: SheetLayout, row: SheetRow) -> Fill | None:
    """The colour of most of a row's cells, or of its name alone."""
    fills = [cell[1] for cell in row.cells]
    if not row.fill and not any(fills):
        return None
    fills += [row.fill or None] * (max(plan.columns, default=-1) + 1 - len(fills))
    found = [fills[column] for column in plan.columns]
    if found and found.count(found[0]) == len(found):
        return found[0]
    counted = Counter(found)
    fill = max(counted, key=counted.__getitem__, default=None)
    if fill and counted[fill] * 2 > len(plan.columns):
        return fill
    name = next((at for target in NAMES if (at := plan.column(target)) is not None), None)
    return row.cell(name).fill if name is not None else None


def find_colour_column(plan: SheetLayout) -> int | None:
    """The one column that is coloured, where neither whole rows nor names are."""
    if any(means_something(find_main_fill(plan, row)) for row in plan.rows):
        return None
    best, most = None, 0
    for column in plan.columns:
        fills = Counter(row.cell(column).fill for row in plan.rows)
        coloured = sum(count for fill, count in fills.items() if means_something(fill))
        if len(fills) > 1 and coloured > most:
            best, most = column, coloured
    return best
