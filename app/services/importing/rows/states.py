"""What the cells of a row say of the outcome, the status and the ratings."""

from app.models.enums import Outcome, Status
from app.models.rules.importing.headings import Target, plain
from app.services.importing.plans.import_plan import ImportPlan
from app.services.importing.problems import ProblemKind
from app.services.importing.rows.row_reader import RowReader
from app.services.importing.values import rating_of
from app.services.importing.word_lists import sheet_words

_FEW_WORDS = 4


def find_outcome(read: RowReader) -> Outcome | None:
    """The outcome that the words of the row tell; others are told and kept."""
    text = read.text(Target.OUTCOME)
    struck = read.cell(Target.OUTCOME).struck
    past = read.is_over(text)
    outcome = sheet_words().outcome_of(text) if text and not struck and not past else None
    if outcome and read.is_to_come(text, Target.OUTCOME):
        return None
    if text and outcome is None:
        read.add_problem(ProblemKind.UNKNOWN_OUTCOME, Target.OUTCOME, text)
        read.keep(Target.OUTCOME, text)
    else:
        read.keep_if_detailed(Target.OUTCOME, text, _few_words(text))
    return outcome


def find_outcome_by_mark(read: RowReader) -> Outcome | None:
    """The outcome below whose heading alone the row has a mark; unclear marks are told.

    The marks themselves are in the notes, as what stands in any other left-over column.
    """
    found, marks = {}, sheet_words().outcome_marks
    for at, outcome in read.plan.outcome_marks.items():
        cell = read.row.cell(at)
        if marks.says_yes(cell.text):
            if not cell.struck:
                found[at] = outcome
        elif cell.text and not marks.says_no(cell.text) and not sheet_words().says_none(cell.text):
            read.add_problem_at(ProblemKind.UNKNOWN_OUTCOME, at, cell.text)
            return None
    if len(found) > 1:
        at = min(found)
        read.add_problem_at(ProblemKind.UNKNOWN_OUTCOME, at, read.row.cell(at).text)
        return None
    return next(iter(found.values()), None)


def _few_words(text: str) -> int:
    """How many words of an outcome or a status say no more: those of a listed phrase, or one."""
    return _FEW_WORDS if plain(text) in sheet_words().phrases else 1


def find_rating(read: RowReader, target: Target) -> int | None:
    """A rating from 0 to 10; another value is told and kept."""
    value = read.value(target)
    if value is None:
        return None
    rating = rating_of(value)
    text = "" if rating is not None else read.text(target)
    if text:
        read.add_problem(ProblemKind.BAD_RATING, target, text)
        read.keep(target, text)
    return rating


_LASTING = frozenset({Status.REHAB_WORK, Status.HEALTH_CHECK, Status.IN_MEASURE})
"""What a client is in for a time, and no longer where only a past year is told."""


def find_status(plan: ImportPlan, read: RowReader) -> Status:
    """The colour tells; where there is none, the words of a status column; else active."""
    fill = read.plan.fills[read.row.number]
    choice = plan.statuses.get(fill.rgb) if fill else None
    text = read.text(Target.STATUS)
    struck = bool(text) and read.cell(Target.STATUS).struck
    worded = sheet_words().status_of(text) if text and not struck else None
    if worded and read.is_over(text, lasts=worded in _LASTING):
        worded = None
    if worded and read.is_to_come(text, Target.STATUS):
        text, worded = "", None
    told = choice is not None and (choice.status is not Status.ACTIVE or not worded)
    if text and worded is None:
        read.add_problem(ProblemKind.UNKNOWN_STATUS, Target.STATUS, text)
        read.keep(Target.STATUS, text)
    elif told and choice and worded and worded is not choice.status:
        read.add_problem(ProblemKind.STATUS_WORD, Target.STATUS, text)
        read.keep(Target.STATUS, text)
    elif text:
        read.keep_if_detailed(Target.STATUS, text, _few_words(text))
    if choice is None or not told:
        return worded or Status.ACTIVE
    if not choice.sure:
        read.add_problem(ProblemKind.COLOUR_UNSURE, value=choice.fill)
    return choice.status
