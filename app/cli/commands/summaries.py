"""The anonymous summary: making it, adding several up, and attacking it."""

from collections.abc import Mapping
from datetime import date

from app.cli.commands.ways_in import open_caseload
from app.cli.context import Answer, Command, CommandContext
from app.models.rules.dates import day_text
from app.services.phrases import LANGUAGES
from app.services.storage import settings
from app.services.summary import audit, exporting, merging


def _summary(context: CommandContext) -> Answer:
    as_of: date = context.asked.as_of
    with open_caseload(context) as caseload:
        language = context.asked.language or settings.read(caseload, "language", LANGUAGES[0])
        taken = 0
        if context.asked.take_in:
            taken = exporting.take_in(caseload, context.asked.take_in)
        made = exporting.export(caseload, as_of, context.asked.out, language=language)
    totals, files = made.summary.totals, [str(file) for file in made.files]
    told = context.say(
        "done.summary",
        day=day_text(totals.as_of),
        files=", ".join(files),
        started=totals.started,
        closed=totals.closed,
        tables=len(made.summary.tables),
    )
    return Answer({"files": files, "taken_in": taken, **made.document}, [told])


def _merge(context: CommandContext) -> Answer:

    made = merging.merge_files(merging.read(context.asked.files))
    language = context.asked.language or LANGUAGES[0]
    files = [str(file) for file in merging.write(made, context.asked.out, language=language)]
    totals = made.summary.totals
    told = context.say(
        "done.merge",
        n=made.coaches,
        files=", ".join(files),
        started=totals.started,
        closed=totals.closed,
    )
    notice = context.say("done.merge_older", files=", ".join(made.older)) if made.older else ""
    return Answer(
        {"files_written": files, "older": list(made.older), **made.document}, [told], notice
    )


def _audit(context: CommandContext) -> Answer:

    made = audit.attack(document for _, document in merging.read(context.asked.files))
    document = {
        "files": made.files,
        "statements": made.statements,
        "proved": [vars(one) for one in made.proved],
        "inconsistent": list(made.inconsistent),
        "safe": made.safe,
    }
    tried = context.say("done.audit_tried", files=made.files, statements=made.statements)
    if made.safe:
        return Answer(document, [context.say("done.audit"), tried])
    lines = [
        context.say(
            f"done.audit_{one.what}", group=one.group, day=one.as_of, low=one.low, high=one.high
        )
        for one in made.proved
    ]
    lines += [context.say("done.audit_inconsistent", series=one) for one in made.inconsistent]
    return Answer(document, [*lines, tried], fault=context.say("refused.provable"))


COMMANDS: Mapping[str, Command] = {
    "summary": _summary,
    "merge": _merge,
    "audit": _audit,
}
