"""What is written out of a caseload: a report, the figures, everything as plain text."""

from collections.abc import Mapping
from dataclasses import replace

from app.cli.commands.ways_in import open_caseload, refuse_same_file
from app.cli.context import Answer, Command, CommandContext
from app.cli.paper_notices import tell_of_names, tell_of_paper
from app.cli.words import system_language
from app.models.enums import ReportCopy
from app.services.caseload import exporting
from app.services.caseload.client_names import find_client_by_name
from app.services.documents import letterhead
from app.services.figures import (
    criteria,
    criteria_lines,
    project_figures,
    statistics,
    steering_choice,
    steering_draft,
    steering_report,
)
from app.services.phrases import phrases
from app.services.reports import delivery, report_printing


def _report(context: CommandContext) -> Answer:
    refuse_same_file(context.asked.file, context.asked.out)
    with open_caseload(context) as caseload:
        asked, consent_id = context.asked, None
        if asked.consent is not None:
            client_id = find_client_by_name(caseload, asked.client)
            consent_id = delivery.consent_for(caseload, client_id, asked.consent)
        wanted = report_printing.Print(
            ReportCopy(asked.copy), large=asked.large, consent_id=consent_id
        )
        written = report_printing.write(
            caseload, asked.client, asked.out, language=asked.language, wanted=wanted
        )
        lacks = letterhead.missing_lines(caseload)
        missing = report_printing.paper_consent(
            caseload, written.client_id, wanted, context.language
        )
    notices = [] if written.stored else [context.say("done.report_not_stored")]
    if written.lacks_content:
        notices.append(context.say("done.report_lacks"))
    notices += tell_of_paper(context, missing, written.missing_letters, lacks)
    notices += tell_of_names(context, written.own_names)
    return Answer(
        {
            "file": str(asked.out),
            "copy": asked.copy,
            **vars(written),
            "stored": written.stored,
            "consent_missing": missing is not None,
            "letterhead_missing": list(lacks),
        },
        [context.say("done.saved", file=asked.out)],
        notice=" ".join(notices),
    )


def _figures(context: CommandContext) -> Answer:
    with open_caseload(context) as caseload:
        asked = context.asked
        language = asked.language or system_language()
        own = statistics.count_own_figures(caseload, since=asked.since, until=asked.until)
        more = project_figures.count_project(caseload, since=asked.since, until=asked.until)
        lines = steering_report.format_lines(own, more, caseload.today, language=language)
    return Answer(
        statistics.document(own) | project_figures.document(more),
        [context.say("done.figures"), *lines],
        notice=context.say("done.not_anonymous"),
    )


def _steering(context: CommandContext) -> Answer:
    refuse_same_file(context.asked.file, context.asked.out)
    with open_caseload(context) as caseload:
        asked = context.asked
        choice = replace(
            steering_choice.read_choice(caseload),
            recipient=asked.recipient,
            anonymous=asked.anonymous,
            one_page=asked.one_page,
        )
        if asked.sections is not None:
            choice = replace(choice, sections=steering_draft.check_sections(asked.sections))
        steering_report.save(
            caseload,
            statistics.count_own_figures(caseload, since=asked.since, until=asked.until),
            project_figures.count_project(caseload, since=asked.since, until=asked.until),
            choice,
            asked.out,
            language=asked.language or system_language(),
        )
    return Answer(
        {
            "file": str(asked.out),
            "recipient": choice.recipient,
            "anonymous": choice.anonymous,
            "sections": list(choice.sections),
        },
        [context.say("done.saved", file=asked.out)],
        notice="" if choice.anonymous else context.say("done.not_anonymous"),
    )


def _criteria(context: CommandContext) -> Answer:
    with open_caseload(context) as caseload:
        asked = context.asked
        found = criteria.review(caseload, since=asked.since, until=asked.until)
        words = phrases(context.language, "criteria")
        document = criteria.document(caseload, found, lambda number: words(f"name.{number}"))
    return Answer(
        document,
        criteria_lines.format_lines(found, language=context.language),
        notice=context.say("done.not_anonymous"),
    )


def _export(context: CommandContext) -> Answer:
    with open_caseload(context) as caseload:
        files = exporting.export(caseload, context.asked.out)
    return Answer(
        {"files": [str(file) for file in files]},
        [context.say("done.export", n=len(files), folder=context.asked.out)],
        notice=context.say("done.export_warning"),
    )


COMMANDS: Mapping[str, Command] = {
    "report": _report,
    "figures": _figures,
    "criteria": _criteria,
    "steering": _steering,
    "export": _export,
}
