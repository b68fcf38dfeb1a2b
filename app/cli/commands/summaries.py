"""The anonymous summary: making it, adding several up, and attacking it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.cli.commands.ways_in import open_caseload
from app.cli.context import Answer, Command, CommandContext
from app.models.rules.dates import day_text
from app.models.rules.summary.dates import ReleaseDates, Rhythm
from app.services.phrases import LANGUAGES, Phrases, phrases
from app.services.storage import settings
from app.services.storage.unit_of_work import Caseload
from app.services.summary import exporting, ledger, merging, wording
from app.services.summary.audit import attacker
from app.services.summary.collect import Unrecorded


def _summary(context: CommandContext) -> Answer:
    as_of: date = context.asked.as_of
    with open_caseload(context) as caseload:
        language = context.asked.language or settings.read(caseload, "language", LANGUAGES[0])
        dates = _choose_dates(context, caseload)
        taken = 0
        if context.asked.take_in:
            taken = exporting.take_in(caseload, context.asked.take_in)
        if context.asked.last and context.asked.dry_run:
            made, _ = exporting.preview_end(caseload, as_of, together=context.asked.together)
        elif context.asked.last:
            made = exporting.end_project(
                caseload,
                as_of,
                context.asked.out,
                together=context.asked.together,
                language=language,
            )
        elif context.asked.dry_run:
            made = exporting.preview(caseload, as_of, dates=dates)
        else:
            made = exporting.export(caseload, as_of, context.asked.out, language=language)
    totals, files = made.summary.totals, [str(file) for file in made.files]
    told = context.say(
        "done.summary_dry" if context.asked.dry_run else "done.summary",
        day=day_text(totals.as_of),
        files=", ".join(files),
        started=totals.started,
        closed=totals.closed,
        tables=len(made.summary.tables),
    )
    document = {
        "files": files,
        "taken_in": taken,
        **made.document,
        "same_people": list(made.same_people),
        "unrecorded": [
            {"field": one.gap.value, "clients": len(one.client_ids)} for one in made.unrecorded
        ],
    }
    last = _tell_last_table(made, phrases(language, "summary"))
    notice = ""
    if made.same_people:
        notice = context.say("done.summary_same", files=", ".join(made.same_people))
    return Answer(document, [told, *last, *_tell_gaps(context, made.unrecorded)], notice)


def _choose_dates(context: CommandContext, caseload: Caseload) -> ReleaseDates:
    """The release dates as they are asked for; kept, unless nothing is to be written."""
    asked, dates = context.asked, ledger.read_dates(caseload)
    if asked.dates is not None:
        dates = replace(dates, rhythm=Rhythm(asked.dates.replace("-", "_")))
    if asked.project_end is not None:
        dates = replace(dates, project_end=asked.project_end)
    if dates != ledger.read_dates(caseload) and not asked.dry_run:
        ledger.set_dates(caseload, dates)
    return dates


def _tell_last_table(made: exporting.Export, words: Phrases) -> list[str]:
    """The exact table with which a project ends, one class a line."""
    table = made.summary.last_table
    if table is None:
        return []
    return [
        words("last.title", day=day_text(table.as_of)),
        *(f"  {label}: {people}" for label, people in wording.last_lines(table, words)),
    ]


def _tell_gaps(context: CommandContext, unrecorded: Sequence[Unrecorded]) -> list[str]:
    """What is not recorded, one thing a line: the coach may still fill it in."""
    if not unrecorded:
        return []
    say = context.say
    lines = [say.format_count(f"unrecorded.{one.gap}", len(one.client_ids)) for one in unrecorded]
    return [say("done.unrecorded"), *lines]


def _merge(context: CommandContext) -> Answer:
    files = merging.read(context.asked.files)
    made = merging.merge_files(files, even_so=context.asked.even_so)
    language = context.asked.language or LANGUAGES[0]
    written = [str(file) for file in merging.write(made, context.asked.out, language=language)]
    totals = made.summary.totals
    told = context.say(
        "done.merge",
        n=made.coaches,
        files=", ".join(written),
        started=totals.started,
        closed=totals.closed,
    )
    notices = [
        context.say(f"done.{key}", files=", ".join(names))
        for key, names in (
            ("merge_older", made.older),
            ("summaries_unsigned", made.unsigned),
            ("merge_even_so", [name for pair in made.same_people for name in pair]),
        )
        if names
    ]
    document = {
        "files_written": written,
        "older": list(made.older),
        "unsigned": list(made.unsigned),
        "same_people": [list(pair) for pair in made.same_people],
        **made.document,
    }
    return Answer(document, [told], " ".join(notices))


def _audit(context: CommandContext) -> Answer:
    say, files = context.say, merging.read(context.asked.files)
    made = attacker.attack(document for _, document in files)
    same, unsigned = merging.find_same_people(files), merging.list_unsigned(files)
    document = {
        "files": made.files,
        "statements": made.statements,
        "proved": [vars(one) for one in made.proved],
        "inconsistent": list(made.inconsistent),
        "same_people": [list(pair) for pair in same],
        "unsigned": list(unsigned),
        "safe": made.safe and not same,
    }
    tried = say("done.audit_tried", files=made.files, statements=made.statements)
    notice = say("done.summaries_unsigned", files=", ".join(unsigned)) if unsigned else ""
    if made.safe and not same:
        return Answer(document, [say("done.audit"), tried], notice)
    lines = [
        say(f"done.audit_{one.what}", group=one.group, day=one.as_of, low=one.low, high=one.high)
        for one in made.proved
    ]
    lines += [say("done.audit_inconsistent", series=one) for one in made.inconsistent]
    lines += [say("done.audit_same", files=", ".join(pair)) for pair in same]
    fault = "refused.same_people" if made.safe else "refused.provable"
    return Answer(document, [*lines, tried], notice, fault=say(fault))


COMMANDS: Mapping[str, Command] = {
    "summary": _summary,
    "merge": _merge,
    "audit": _audit,
}
