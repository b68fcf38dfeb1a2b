"""What is to tell once of a sheet: lines of nobody, columns, layout, legend, colours."""

from collections import Counter
from collections.abc import Iterator

from app.models.rules.importing.headings import Role, Target
from app.models.rules.importing.periods import split_period
from app.services.importing.legends import means_something
from app.services.importing.plans.sheet_plan import SheetPlan
from app.services.importing.problems import ImportProblem, ProblemKind
from app.services.importing.readers.workbook import column_letters
from app.services.importing.word_lists import sheet_words

_TITLE = 80  # letters
_MOST_COLUMNS_TOLD = 20
_MOST_COLOURS_TOLD = 12  # rows of one colour in one column


def note_left_out(plan: SheetPlan, problems: list[ImportProblem]) -> None:
    """Report a sheet that is left out, unless it is the legend of the colours alone."""
    told = {line.row for line in plan.legend if line.status}
    rows = [
        row
        for row in plan.sheet.rows
        if row.number not in told
        and not all(sheet_words().status_of(cell.whole) for cell in row.filled)
    ]
    if rows:
        first, count = plan.sheet.rows[0].number, str(len(plan.sheet.rows))
        problems.append(ImportProblem(plan.name, first, ProblemKind.SHEET_LEFT_OUT, value=count))


def note_sheet(plan: SheetPlan, problems: list[ImportProblem]) -> None:
    """Tell of what concerns the sheet as a whole, or lines of it that are nobody's."""

    def note(row: int, kind: ProblemKind, heading: str = "", value: str = "") -> None:
        problems.append(ImportProblem(plan.name, row, kind, heading, value))

    for number, kind, words in _list_unread(plan):
        note(number, kind, value=words)
    if _is_family_name_first(plan):
        names = plan.places[Target.NAME_FAMILY_FIRST]
        note(plan.header_row, ProblemKind.NAME_ORDER, plan.headings.get(names, ""))
    for kind in _about_fills(plan):
        note(plan.header_row, kind)
    for heading, count in _list_kept_columns(plan):
        kind = ProblemKind.COLUMNS_IN_NOTES if count else ProblemKind.COLUMN_IN_NOTES
        note(plan.header_row, kind, heading, count)
    for kind, told in _about_columns(plan):
        note(plan.header_row, kind, *told)
    for kind in _about_layout(plan):
        note(plan.header_row, kind)
    for top, _left, bottom, _right in plan.sheet.merged:
        if bottom > top and top + 1 > plan.header_row and top + 2 not in plan.rows_of_merged_names:
            note(top + 1, ProblemKind.MERGED)


def _about_columns(plan: SheetPlan) -> Iterator[tuple[ProblemKind, tuple[str, str]]]:
    """What is to tell once of a column: its heading, and a cell of it."""
    if first := _first_period(plan):
        yield ProblemKind.PERIOD, first
    for column in plan.code_tails:
        yield ProblemKind.IDENTITY_CODE, (plan.headings.get(column, ""), "")


def _first_period(plan: SheetPlan) -> tuple[str, str] | None:
    """The heading of the column of periods, and the first of them that is read."""
    at = plan.column(Target.PERIOD)
    texts = (row.cell(at).text for row in plan.rows) if at is not None else ()
    found = next((text for text in texts if split_period(text)), "")
    return (plan.headings.get(at or 0, ""), found) if found else None


def _list_unread(plan: SheetPlan) -> Iterator[tuple[int, ProblemKind, str]]:
    """What stands above the headings or among the clients and is nobody's, with its row."""
    for number, words in _lines_above_headings(plan):
        yield number, ProblemKind.ABOVE_HEADINGS, words
    for number, words in plan.sheet.remarks:
        yield number, ProblemKind.REMARK, words
    for number, words in plan.sheet.lone_quotes:
        yield number, ProblemKind.LONE_QUOTE, words


def _about_layout(plan: SheetPlan) -> Iterator[ProblemKind]:
    """What is to tell of a sheet that is laid out in another way than a list."""
    if plan.sheet.turned:
        yield ProblemKind.TURNED
    if plan.sheet.beside:
        yield ProblemKind.BESIDE_EACH_OTHER


def _about_fills(plan: SheetPlan) -> Iterator[ProblemKind]:
    """What is to tell of a sheet of clients whose colours can't be read."""
    if plan.role is Role.CLIENTS and plan.sheet.rule_colours:
        yield ProblemKind.COLOURS_BY_RULES
    if plan.role is Role.CLIENTS and plan.sheet.without_colours:
        yield ProblemKind.NO_COLOURS


def _list_kept_columns(plan: SheetPlan) -> Iterator[tuple[str, str]]:
    """The headings of columns that are kept in the notes; of very many the first and the last."""
    kept = [at for at in plan.leftovers if any(row.cell(at).text for row in plan.rows)]
    headings = [plan.headings.get(at) or column_letters(at) for at in kept]
    if len(headings) > _MOST_COLUMNS_TOLD:
        yield f"{headings[0]} … {headings[-1]}", str(len(headings))
    else:
        yield from ((heading, "") for heading in headings)


def note_legend(sheet: SheetPlan, problems: list[ImportProblem]) -> None:
    """Tell of the legend's lines that mean no status, or another one than the colour's name."""
    for line in sheet.legend:
        if line.status is None:
            kind = ProblemKind.LEGEND_UNKNOWN
        elif line.named not in (None, line.status):
            kind = ProblemKind.LEGEND_COUNTS
        else:
            continue
        problems.append(ImportProblem(sheet.name, line.row, kind, value=line.words))


def note_colours(sheet: SheetPlan, problems: list[ImportProblem]) -> None:
    """Tell of the colours of single cells, which don't count beside the row's own."""
    told: Counter[tuple[str, int]] = Counter()
    most: dict[int, int] = {}
    for row in sheet.rows:
        own = sheet.fills[row.number]
        if row.number in sheet.continued_rows or {cell.fill for cell in row.cells} <= {
            own,
            None,
        }:
            continue
        counted = own.rgb if own and means_something(own) else ""
        for at in sheet.columns:
            cell = row.cell(at)
            if not cell.fill or cell.fill.rgb == counted or not means_something(cell.fill):
                continue
            key = (cell.fill.rgb, at)
            if at not in most:
                most[at] = 1 if _is_one_colour(sheet, at) else _MOST_COLOURS_TOLD
            if (counted and not cell) or told[key] >= most[at]:
                continue
            told[key] += 1
            heading = sheet.headings.get(at) or column_letters(at)
            kind = ProblemKind.COLOUR_NOT_USED
            problems.append(ImportProblem(sheet.name, row.number, kind, heading, cell.fill.rgb))


def _is_one_colour(sheet: SheetPlan, column: int) -> bool:
    """Whether all rows have one colour there, as a column that is shaded for looks."""
    fills = {row.cell(column).fill for row in sheet.rows}
    return len(fills) == 1 and len(sheet.rows) > 1


def _lines_above_headings(plan: SheetPlan) -> Iterator[tuple[int, str]]:
    """What stands above the headings, but for a title and a legend, and the headings' comments."""
    for row in plan.rows_above_headings:
        alone = row == plan.sheet.rows[0] and len(row.filled) == 1
        title = alone and len(row.filled[0].text) <= _TITLE
        if row.number in {line.row for line in plan.legend} and not title:
            legend = " ".join(line.words for line in plan.legend if line.row == row.number)
            told = [c.whole for c in row.filled if c.text not in legend or c.comment]
        else:
            told = [c.comment if title else c.whole for c in row.filled]
        if any(told):
            yield row.number, "; ".join(told)
    for comment in plan.head_comments:
        yield plan.header_row, comment


def _is_family_name_first(plan: SheetPlan) -> bool:
    """Whether names are read family name first though their heading doesn't say so."""
    column = plan.column(Target.NAME_FAMILY_FIRST)
    if column is None:
        return False
    heading = plan.headings.get(column, "")
    return sheet_words().targets({0: heading}, plan.role) != {0: Target.NAME_FAMILY_FIRST}
