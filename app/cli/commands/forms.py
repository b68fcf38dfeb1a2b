"""Forms: which there are, and one of them on paper."""

from collections.abc import Mapping
from typing import Any

from app.cli.commands.ways_in import open_caseload, refuse_same_file
from app.cli.context import Answer, Command, CommandContext
from app.cli.paper_notices import tell_of_names, tell_of_paper
from app.models.enums import ReportCopy
from app.models.rules.dates import day_text
from app.services.caseload.client_names import find_client_by_name
from app.services.documents import letterhead
from app.services.errors import InvalidValue, NotFound
from app.services.forms import attachments, declarations, filled_forms, form_printing
from app.services.phrases import LANGUAGES
from app.services.storage import settings
from app.services.storage.unit_of_work import Caseload


def _form(context: CommandContext) -> Answer:
    asked = context.asked
    if asked.kind is None:
        with open_caseload(context) as caseload:
            return _list(context, caseload)
    if asked.out is None:
        raise InvalidValue("out")
    refuse_same_file(asked.file, asked.out)
    with open_caseload(context) as caseload:
        client_id = find_client_by_name(caseload, asked.client) if asked.client else None
        wanted = form_printing.FormPrint(
            ReportCopy(asked.copy), large=asked.large, plain=asked.plain
        )
        lacks = letterhead.missing_lines(caseload)
        written = form_printing.write_form(
            caseload, asked.kind, client_id, asked.out, language=asked.language, wanted=wanted
        )
    document: dict[str, Any] = {
        "file": str(asked.out),
        "kind": asked.kind,
        "copy": asked.copy,
        "language": written.language,
        "client_id": client_id,
        "form_id": written.id,
        "stored": written.id is not None,
        "consent_missing": written.consent is not None,
        "missing_letters": list(written.missing_letters),
        "own_names": list(written.own_names),
        "letterhead_missing": list(lacks),
    }
    notices = [] if written.id is not None else [context.say("done.form_not_stored")]
    notices += tell_of_paper(context, written.consent, written.missing_letters, lacks)
    notices += tell_of_names(context, written.own_names)
    return Answer(document, [context.say("done.saved", file=asked.out)], notice=" ".join(notices))


def _list(context: CommandContext, caseload: Caseload) -> Answer:
    """The kinds of form and, of each, those that are filled in."""
    language = context.asked.language or settings.read(caseload, "language", LANGUAGES[0])
    rows = filled_forms.list_forms(caseload)
    kinds: list[dict[str, Any]] = [
        {
            "kind": kind.key,
            "title": kind.title,
            "copies": [str(copy) for copy in kind.copies],
            "docx": kind.docx,
            "of_client": kind.of_client,
            "forms": [
                {
                    "id": row.id,
                    "client": {"id": row.client_id, "name": row.client_name}
                    if row.client_id is not None
                    else None,
                    "state": str(row.state),
                    "day": row.day.isoformat() if row.day else None,
                }
                for row in rows
                if row.kind == kind.key
            ],
        }
        for kind in declarations.form_kinds(language)
    ]
    lines = [f"{one['kind']:<20} {one['title']} ({len(one['forms'])})" for one in kinds]
    return Answer({"kinds": kinds}, lines)


def _attachment(context: CommandContext) -> Answer:
    asked = context.asked
    if (asked.save is None) != (asked.out is None):
        raise InvalidValue("out")
    with open_caseload(context) as caseload:
        client_id = find_client_by_name(caseload, asked.client)
        kept = {one.id: one for one in attachments.list_attachments(caseload, client_id)}
        if asked.save is not None:
            refuse_same_file(asked.file, asked.out)
            if asked.save not in kept:
                raise NotFound
            attachments.save_copy(caseload, asked.save, asked.out)
            return Answer(
                _attachment_document(kept[asked.save]) | {"file": str(asked.out)},
                [context.say("done.attachment_saved", file=asked.out)],
                notice=context.say("done.attachment_warning"),
            )
        if asked.add is not None:
            papers = attachments.read_files([asked.add])
            added = attachments.attach(caseload, client_id, papers).new_row_id("attachment")
            found = attachments.list_attachments(caseload, client_id)
            row = next(one for one in found if one.id == added)
            return Answer(_attachment_document(row), [context.say("done.attached", name=row.name)])
    lines = [f"{one.id:>5}  {day_text(one.day)}  {one.name}" for one in kept.values()]
    return Answer(
        [_attachment_document(one) for one in kept.values()],
        lines or [context.say("done.no_attachments")],
    )


def _attachment_document(row: attachments.AttachmentRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "name": row.name,
        "media": row.media or None,
        "size": row.size,
        "day": row.day.isoformat() if row.day else None,
    }


COMMANDS: Mapping[str, Command] = {"form": _form, "attachment": _attachment}
