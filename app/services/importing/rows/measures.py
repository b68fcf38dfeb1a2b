"""The job or the measure that the words of a row tell of."""

from app.models.enums import Outcome, PlacementKind
from app.models.rules.importing.headings import Target
from app.services.importing.problems import ProblemKind
from app.services.importing.rows.row_reader import LINE_LIMIT, RowReader
from app.services.importing.values import Work, work_of
from app.services.importing.word_lists import sheet_words


def find_work(
    read: RowReader, situation: str, outcome: Outcome | None, employer: str
) -> Work | None:
    """The job or measure that the row tells of; words that only mention one are told."""
    cell = read.cell(Target.SITUATION)
    work = work_of(situation, outcome, employer)
    if work and outcome is Outcome.EMPLOYED and _is_own_business(read, Target.OUTCOME):
        return None
    measure = work is not None and work.kind is PlacementKind.MEASURE
    gone = cell.struck or read.is_over(situation, lasts=measure)
    if gone and outcome is None:
        work = None
    if work and outcome is None and read.is_to_come(situation, Target.SITUATION):
        return None
    mentioned = work is None and outcome is None and sheet_words().mentions_work(situation)
    if mentioned and (employer or gone or sheet_words().denies(situation)):
        read.add_problem(ProblemKind.WORK_UNSURE, Target.SITUATION, situation)
    return work


def _is_own_business(read: RowReader, target: Target) -> bool:
    """Whether the words of an outcome tell of a business of one's own: told, and no job is made."""
    text = read.cell(target).text
    if not sheet_words().tells_own_business(text):
        return False
    read.add_problem(ProblemKind.WORK_UNSURE, target, text)
    read.keep(target, text)
    return True


def name_measure(read: RowReader, work: Work | None, outcome: Outcome | None) -> str:
    """The measure in the words of the row; empty for a job."""
    if work is None or work.kind is PlacementKind.JOB:
        return ""
    told = ""
    if outcome is Outcome.WORK_TRIAL:
        marked = (at for at, meant in read.plan.outcome_marks.items() if meant is outcome)
        told = read.cell(Target.OUTCOME).text or read.plan.headings.get(next(marked, -1), "")
    words = told or read.cell(Target.SITUATION).text.partition(",")[0]
    return words[:LINE_LIMIT]
