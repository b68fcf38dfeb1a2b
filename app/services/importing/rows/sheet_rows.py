"""The rows of a sheet in turn, each ready to be read."""

from collections.abc import Iterator
from datetime import date

from app.models.rules.importing.headings import Role
from app.services.importing.plans.sheet_plan import SheetPlan
from app.services.importing.problems import ImportProblem
from app.services.importing.readers.workbook import Cell, SheetRow
from app.services.importing.rows.day_columns import (
    decide_numbers,
    find_month_orders,
    list_days,
    note_days,
)
from app.services.importing.rows.dittos import fill_dittos, may_have_dittos
from app.services.importing.rows.row_reader import RowReader


def read_rows(plan: SheetPlan, problems: list[ImportProblem], today: date) -> Iterator[RowReader]:
    """The rows to read, each with what its marks of 'the same as above' stand for."""
    columns = list_days(plan)
    numbers = decide_numbers(plan, columns, today)
    month_orders = find_month_orders(columns)
    note_days(plan, columns, numbers, problems, strokes_told=len(month_orders) == 1)
    above: dict[int, Cell] = {}
    continued = plan.continued_rows if plan.role is Role.CLIENTS else {}
    month_first, dittos = month_orders == {True}, may_have_dittos(plan)
    none = SheetRow(0, ())
    reader = RowReader(plan, none, problems, today, numbers, month_first=month_first)
    for row in plan.rows:
        if row.number not in continued:
            counts = dittos and row.number not in plan.impersonal
            yield reader.take(fill_dittos(plan, row, above, problems) if counts else row)
