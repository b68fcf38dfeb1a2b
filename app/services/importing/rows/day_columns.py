"""How the days of a column are written, where a single cell doesn't tell it."""

from collections.abc import Mapping, Sequence
from datetime import date

from app.models.rules.importing.headings import Target
from app.services.importing.plans.sheet_plan import SheetPlan
from app.services.importing.problems import ImportProblem, ProblemKind
from app.services.importing.readers.workbook import Value, format_value
from app.services.importing.values import NumberDays, day_of, is_month_first, is_of_two_readings

DAYS = (Target.STARTED_ON, Target.ENDED_ON, Target.DAY, Target.NEXT_DAY)


def list_days(plan: SheetPlan) -> dict[Target, list[Value]]:
    """The values of each column of days, each once."""
    return {
        target: list(dict.fromkeys(row.cell(at).value for row in plan.rows))
        for target in (Target.BIRTH, *DAYS)
        if (at := plan.column(target)) is not None
    }


def find_month_orders(columns: Mapping[Target, Sequence[Value]]) -> set[bool]:
    """Whether days are written month first, as 06/15/1970, by those that tell."""
    told = {is_month_first(value) for values in columns.values() for value in values}
    return {first for first in told if first is not None}


def note_days(
    plan: SheetPlan,
    columns: Mapping[Target, Sequence[Value]],
    numbers: Mapping[Target, NumberDays],
    problems: list[ImportProblem],
    *,
    strokes_told: bool,
) -> None:
    """Tell once how the days are read that nothing in the sheet decides, and years like 65."""
    digits_told = any(numbers[target].orders(values) for target, values in columns.items())
    unclear = {
        target: value
        for target, values in columns.items()
        for value in reversed(values)
        if (not strokes_told and is_of_two_readings(value))
        or (not digits_told and numbers[target].is_of_two_readings(value))
    }
    if unclear:
        target, value = next(iter(unclear.items()))
        day = numbers[target].day(value) or day_of(value)
        headings = ", ".join(plan.headings.get(plan.places[each], "") for each in unclear)
        told = f"{format_value(value)} = {format_value(day)}"
        problem = ImportProblem(plan.name, plan.header_row, ProblemKind.DAY_ORDER, headings, told)
        problems.append(problem)
    for value in columns.get(Target.BIRTH, ()):
        if year := numbers[Target.BIRTH].short_year(value):
            heading = plan.headings.get(plan.places[Target.BIRTH], "")
            told = f"{format_value(value)} = {year}"
            problem = ImportProblem(
                plan.name, plan.header_row, ProblemKind.SHORT_YEARS, heading, told
            )
            problems.append(problem)
            break


def decide_numbers(
    plan: SheetPlan, columns: Mapping[Target, Sequence[Value]], today: date
) -> dict[Target, NumberDays]:
    """How the bare numbers of each column of days are meant."""
    decided = {
        target: NumberDays(target is Target.BIRTH, today, plan.sheet.day_shift).decide(values)
        for target, values in columns.items()
    }
    if not any(numbers.year_first for numbers in decided.values()):
        return decided
    return {
        target: decided[target].decide(values, elsewhere_year_first=True)
        for target, values in columns.items()
    }
