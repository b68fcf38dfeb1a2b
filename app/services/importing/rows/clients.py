"""The rows of clients."""

from collections.abc import Collection
from datetime import date
from functools import partial
from typing import Any

from app.models.rules.importing.headings import Role, Target
from app.services.importing.legends import means_something
from app.services.importing.plans.import_plan import ImportPlan
from app.services.importing.plans.sheet_layout import NAMES
from app.services.importing.plans.sheet_plan import SheetPlan
from app.services.importing.problems import ImportProblem, ProblemKind
from app.services.importing.readers.workbook import SheetRow
from app.services.importing.rows.measures import find_work, name_measure
from app.services.importing.rows.names_and_births import (
    find_birth,
    find_former_name,
    find_name,
    find_name_problem,
    split_whole_name,
    take_beside,
)
from app.services.importing.rows.phone_and_mail import find_email, find_phone
from app.services.importing.rows.row_contents import ClientRow
from app.services.importing.rows.row_reader import NAME_LIMIT, RowReader, list_words
from app.services.importing.rows.service_days import find_service_days
from app.services.importing.rows.sheet_problems import (
    note_colours,
    note_left_out,
    note_legend,
    note_sheet,
)
from app.services.importing.rows.sheet_rows import read_rows
from app.services.importing.rows.states import (
    find_outcome,
    find_outcome_by_mark,
    find_rating,
    find_status,
)


def client_rows(plan: ImportPlan, problems: list[ImportProblem], today: date) -> list[ClientRow]:
    """The clients of all sheets of clients; what is odd is added to `problems`."""
    found = []
    for sheet in plan.sheets:
        if sheet.role is Role.IGNORED:
            note_left_out(sheet, problems)
            note_legend(sheet, problems)
        if sheet.role is Role.CLIENTS:
            note_sheet(sheet, problems)
            note_legend(sheet, problems)
            note_colours(sheet, problems)
            found += [_client(plan, read) for read in read_rows(sheet, problems, today)]
    return found


def _client(plan: ImportPlan, read: RowReader) -> ClientRow:
    told = find_name(read)
    refused = find_name_problem(read, told.name)
    if refused:
        whole = (
            told.name if refused is ProblemKind.NAME_TOO_LONG else "; ".join(read.words(read.row))
        )
        read.add_problem(refused, value=whole)
        return ClientRow(
            read.plan.name, read.row.number, told.name[:NAME_LIMIT], "", refused=refused
        )
    given, family = told.parts or split_whole_name(read, told.name)
    if read.is_marked:
        read.note_letter_looks()
    fields: dict[str, Any] = {
        name: text for target, name, _ in read.plan.texts if (text := read.text(target))
    }
    fields["phone"] = find_phone(read, fields.get("phone", ""))
    fields["email"] = find_email(read, fields.get("email", ""))
    fields |= find_service_days(read)
    if fields["started_on"] and fields["ended_on"] and fields["ended_on"] < fields["started_on"]:
        read.add_problem(ProblemKind.ENDS_FIRST)
    read.since = fields["started_on"] or fields["ended_on"]
    fields |= find_birth(read, told)
    take_beside(read, told, fields)
    outcome = read.read_once(Target.OUTCOME, find_outcome, read.since_of(Target.OUTCOME))
    if outcome is None and read.plan.outcome_marks and not read.cell(Target.OUTCOME).text:
        outcome = find_outcome_by_mark(read)
    ratings = {
        kind: rating
        for target, kind in read.ratings
        if (rating := find_rating(read, target)) is not None
    }
    status = find_status(plan, read)
    situation = fields.get("situation") or read.cell(Target.SITUATION).text
    employer = read.text(Target.EMPLOYER)
    work = read.read_once(
        Target.SITUATION,
        lambda read: find_work(read, situation, outcome, employer),
        *(situation, outcome, read.cell(Target.OUTCOME).value, bool(employer)),
        read.since_of(Target.SITUATION),
    )
    job_title = read.text(Target.JOB_TITLE)
    if work is None:
        for target, text in ((Target.EMPLOYER, employer), (Target.JOB_TITLE, job_title)):
            if text:
                read.keep(target, text)
    fields["outcome"] = outcome
    fields["notes"] = read.notes(read.text(Target.NOTES))
    return ClientRow(
        read.plan.name,
        read.row.number,
        given,
        family,
        {name: value for name, value in fields.items() if value},
        status,
        ratings,
        employer,
        job_title,
        work,
        name_measure(read, work, outcome),
        situation,
        told.former or find_former_name(read),
        (fill.rgb if means_something(fill := read.plan.fills[read.row.number]) and fill else ""),
        card=read.plan.sheet.turned,
        tell=partial(_words, read.plan, read.row),
    )


def _words(plan: SheetPlan, row: SheetRow, without: Collection[Target]) -> tuple[str, ...]:
    apart = {*NAMES, Target.BIRTH, *without}
    columns = [at for at, target in plan.columns.items() if target in apart]
    return tuple(list_words(plan, row, columns))
