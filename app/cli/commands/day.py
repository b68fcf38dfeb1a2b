"""The coach's day without a window: finding anything, one line, and what waits."""

from collections.abc import Mapping
from typing import Any

from app.cli.commands.ways_in import open_caseload
from app.cli.context import Answer, Command, CommandContext, Stop
from app.models.rules.dates import day_text
from app.models.rules.quick_line.known_names import KnownName
from app.models.rules.quick_line.parsing import ParsedLine
from app.services.caseload import attention, quick_line
from app.services.caseload.search import search

MOST_HITS = 50  # lines of a search


def _search(context: CommandContext) -> Answer:
    with open_caseload(context) as caseload:
        hits = search(caseload, " ".join(context.asked.words), limit=MOST_HITS)
    document = [
        {
            "kind": hit.kind.value,
            "id": hit.id,
            "title": hit.title or None,
            "text": hit.snippet or None,
            "day": hit.day.isoformat() if hit.day else None,
            "client": reference_to(hit.client_id, hit.client_name),
            "employer": reference_to(hit.employer_id, hit.employer_name),
        }
        for hit in hits
    ]
    kinds = context.say.all_of("hit")
    lines = [
        " · ".join(filter(None, (kinds[hit.kind.value], hit.title, day_text(hit.day), hit.snippet)))
        for hit in hits
    ]
    return Answer(document, lines or [context.say("done.nothing_found")])


def reference_to(row_id: int | None, name: str) -> Mapping[str, Any] | None:
    """A client or an employer as a document names one; None for nobody."""
    return None if row_id is None else {"id": row_id, "name": name}


def _add(context: CommandContext) -> Answer:
    with open_caseload(context) as caseload:
        parsed = quick_line.read_line(caseload, context.asked.line)
        document = _line_document(parsed)
        if context.asked.dry_run:
            return Answer(document, _line_texts(context, parsed))
        if parsed.ambiguous:
            names = ", ".join(row.name for row in parsed.ambiguous)
            return Answer(document, fault=context.say("refused.ambiguous", names=names))
        if quick_line.is_empty(parsed):
            raise Stop("nothing_in_line")
        change = quick_line.save_line(caseload, parsed)
        missing = quick_line.missing_consents(caseload, parsed)
    document["consent_missing"] = bool(missing)
    if parsed.kind.contact_way is None:
        document["table"] = "entry"
    else:
        document["table"] = "employer_contact"
        if parsed.new_employer:
            document["employer"] = reference_to(change.new_row_id("employer"), parsed.new_employer)
    document["id"] = change.new_row_id(document["table"])
    told = [
        context.say("done.contact_no_consent", client=one.client_name, recipient=one.recipient)
        for one in missing
    ]
    lines = [context.say("done.add"), *_line_texts(context, parsed)]
    return Answer(document, lines, notice=" ".join(told))


def _line_document(parsed: ParsedLine) -> dict[str, Any]:
    employer = _reference(parsed.employer)
    if parsed.new_employer:
        employer = {"id": None, "name": parsed.new_employer}
    return {
        "kind": parsed.kind.value,
        "client": _reference(parsed.client),
        "clients": [_reference(client) for client in parsed.clients],
        "ambiguous": [
            {"kind": row.kind.value, "id": row.id, "name": row.name} for row in parsed.ambiguous
        ],
        "employer": employer,
        "person": _reference(parsed.person),
        "new_employer": bool(parsed.new_employer),
        "day": parsed.day.isoformat(),
        "minutes": parsed.minutes,
        "next_step": parsed.next_step or None,
        "next_day": parsed.next_day.isoformat() if parsed.next_day else None,
        "subject": parsed.subject or None,
        "place": parsed.place.value if parsed.place else None,
        "maker": parsed.maker.value,
        "missed": parsed.missed,
        "note": parsed.note or None,
    }


def _reference(row: KnownName | None) -> Mapping[str, Any] | None:
    return None if row is None else reference_to(row.id, row.name)


def _line_texts(context: CommandContext, parsed: ParsedLine) -> list[str]:
    """The fields of a line for people, each with its name; what the line does not say is left."""
    say = context.say
    values = {
        "kind": say(f"line_kind.{parsed.kind.value}"),
        "day": day_text(parsed.day),
        "client": ", ".join(client.name for client in parsed.clients),
        "ambiguous": ", ".join(row.name for row in parsed.ambiguous),
        "employer": parsed.employer.name if parsed.employer else "",
        "new_employer": parsed.new_employer,
        "person": parsed.person.name if parsed.person else "",
        "minutes": str(parsed.minutes or ""),
        "subject": parsed.subject,
        "next_step": parsed.next_step,
        "next_day": day_text(parsed.next_day),
        "note": parsed.note,
    }
    return [f"{say(f'line.{name}')}: {value}" for name, value in values.items() if value]


def _today(context: CommandContext) -> Answer:
    with open_caseload(context) as caseload:
        today, items = caseload.today, attention.agenda(caseload)
    document = [
        {
            "kind": item.kind.value,
            "due": item.day.isoformat() if item.day else None,
            "late": item.late_days(today),
            "why": item.why.value,
            "text": item.text or None,
            "client": reference_to(item.client_id, item.client_name),
            "employer": reference_to(item.employer_id, item.employer_name),
            "table": item.table,
            "id": item.row_id,
        }
        for item in items
    ]
    lines = [
        " · ".join(
            filter(
                None,
                (
                    day_text(item.day),
                    item.client_name,
                    item.employer_name,
                    context.say(f"why.{item.why.value}"),
                    item.text,
                ),
            )
        )
        for item in items
    ]
    return Answer(document, lines or [context.say("done.nothing_waits")])


COMMANDS: Mapping[str, Command] = {
    "search": _search,
    "add": _add,
    "today": _today,
}
