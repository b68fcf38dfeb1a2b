"""The marks and words in cells that mean 'the same as above', or 'nothing'."""

from app.models.rules.importing.headings import Target, plain
from app.services.importing.plans.sheet_plan import SheetPlan
from app.services.importing.problems import ImportProblem, ProblemKind
from app.services.importing.readers.workbook import Cell, SheetRow, column_letters
from app.services.importing.rows.day_columns import DAYS
from app.services.importing.rows.row_contents import RATINGS
from app.services.importing.word_lists import sheet_words

_DITTO_BY_WORD = frozenset(
    {
        Target.REFERRER,
        Target.MUNICIPALITY,
        Target.EMPLOYER,
        Target.LANGUAGES,
        Target.INDUSTRY,
        Target.SITUATION,
        Target.SECTOR,
        Target.WAY,
        Target.STARTED_ON,
        Target.ENDED_ON,
        Target.DAY,
    }
)
_LONGEST_DITTO = 25  # letters
_TAKEN_BY_WORD = (_DITTO_BY_WORD - {Target.SITUATION}) | {
    *DAYS,
    Target.BIRTH,
    Target.OUTCOME,
    Target.STATUS,
    Target.PHONE,
    Target.EMAIL,
    Target.PERSON,
    Target.NEXT_STEP,
    Target.JOB_TITLE,
    *RATINGS,
}
"""Where a dash says that there is nothing."""


def may_have_dittos(plan: SheetPlan) -> bool:
    """Whether any cell is a mark or a word for 'as above', or for 'nothing'."""
    listed = sheet_words()
    values = {cell.value for row in plan.rows for cell in row.cells}
    return any(
        text in listed.nothing or listed.is_ditto(text) or plain(text) in listed.ditto_words
        for value in values
        if isinstance(value, str) and len(text := value.strip()) <= _LONGEST_DITTO
    )


def fill_dittos(
    plan: SheetPlan, row: SheetRow, above: dict[int, Cell], problems: list[ImportProblem]
) -> SheetRow:
    """The row with the values above in the place of ditto marks; `above` is brought up to it."""
    listed, cells, by_word = sheet_words(), None, plan.columns
    for at, cell in enumerate(row.cells):
        value = cell.value
        if value is None:
            continue
        if isinstance(value, str) and len(value) <= _LONGEST_DITTO:
            text = value.strip()
            if not text:
                continue
            if text in listed.nothing and by_word.get(at) in _TAKEN_BY_WORD:
                cells = cells or list(row.cells)
                cells[at] = cell._replace(value=None)
                continue
            if listed.is_ditto(text) or (
                by_word.get(at) in _DITTO_BY_WORD and plain(text) in listed.ditto_words
            ):
                cells = cells or list(row.cells)
                cells[at] = cell._replace(value=above[at].value if at in above else None)
                kind = ProblemKind.DITTO if at in above else ProblemKind.DITTO_OF_NOTHING
                heading = plan.headings.get(at) or column_letters(at)
                told = above[at].text if at in above else text
                problems.append(ImportProblem(plan.name, row.number, kind, heading, told))
                continue
        above[at] = cell
    return row if cells is None else row._replace(cells=tuple(cells))
