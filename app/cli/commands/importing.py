"""Bringing clients and employer contacts in from a sheet."""

from collections.abc import Mapping
from typing import Any

from app.cli.commands.ways_in import open_caseload, refuse_same_file
from app.cli.context import Answer, Command, CommandContext, read_line
from app.services import importing
from app.services.errors import SheetLocked
from app.services.importing import read_workbook
from app.services.importing.wording import sentence, wording
from app.services.progress import no_progress
from app.services.vault.backups import making


def _import(context: CommandContext) -> Answer:
    refuse_same_file(context.asked.file, context.asked.sheet)
    with open_caseload(context) as caseload:
        workbook = _workbook(context)
        plan = importing.add_remembered_colours(caseload, importing.propose(workbook))
        if context.asked.dry_run:
            found = importing.preview(caseload, plan)
        else:
            making.make(caseload)
            found = importing.apply(caseload, plan, no_progress).preview
    say = wording(context.language)
    problems = [
        {"sheet": problem.sheet, "row": problem.row, "problem": sentence(problem, say)}
        for problem in found.problems
    ]
    counts = found.counts
    summary = context.say("done.import_dry" if context.asked.dry_run else "done.import", **counts)
    return Answer(
        {
            **counts,
            "statuses": {status.value: count for status, count in found.statuses.items()},
            "outcomes": {outcome.value: count for outcome, count in found.outcomes.items()},
            "colours": [
                {
                    "fill": choice.fill,
                    "status": choice.status.value,
                    "count": choice.count,
                    "sure": choice.sure,
                }
                for choice in found.colours
            ],
            "problems": problems,
        },
        [
            summary,
            context.say("done.same_people"),
            *(context.say("done.import_problem", **problem) for problem in problems),
        ],
    )


def _workbook(context: CommandContext) -> Any:
    """The workbook SHEET; a password is read from standard input or asked for where needed."""
    password = read_line() if context.asked.sheet_password_stdin else None
    try:
        return read_workbook(context.asked.sheet, password)
    except SheetLocked:
        if password is not None or context.asked.passphrase_stdin or context.asked.paper_key_stdin:
            raise
        return read_workbook(context.asked.sheet, context.secret("sheet_password"))


COMMANDS: Mapping[str, Command] = {
    "import": _import,
}
