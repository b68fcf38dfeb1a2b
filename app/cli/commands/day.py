"""The coach's day without a window: finding anything."""

from collections.abc import Mapping
from typing import Any

from app.cli.commands.ways_in import open_caseload
from app.cli.context import Answer, Command, CommandContext
from app.models.rules.dates import day_text
from app.services.caseload.search import search

MOST_HITS = 50


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


COMMANDS: Mapping[str, Command] = {
    "search": _search,
}
