"""The lists that a coach edits herself: referrers, services, measures, industries, roles.

A row keeps the words it was given, so changing a list never changes what was recorded. Items are
added, renamed, ended and removed with `records` on ListItemFields.
"""

import tomllib
from datetime import date

from app.models.kinds import ListKind
from app.models.register import ListItemFields
from app.services import records
from app.services.changes import Change
from app.services.resource_files import resource
from app.services.unit import Caseload


def items(caseload: Caseload, kind: ListKind, *, day: date | None = None) -> list[str]:
    """The words to choose from, in the coach's order, as they are valid on the day (or today)."""
    when = day or caseload.today
    rows = [record.fields for record in records.listed(caseload, ListItemFields, kind=kind)]
    return [
        row.label
        for row in sorted(rows, key=lambda row: row.position)
        if (row.valid_from or when) <= when <= (row.valid_until or when)
    ]


def fill_defaults(caseload: Caseload, language: str) -> Change:
    """Give each list that is still empty its usual words in the language (fi, sv or en)."""
    words = tomllib.loads(resource("lists", f"{language}.toml").read_text(encoding="utf-8"))
    filled = {record.fields.kind for record in records.listed(caseload, ListItemFields)}
    with caseload.unit() as unit:
        for kind in ListKind:
            if kind not in filled:
                for position, label in enumerate(words[kind.value]):
                    fields = ListItemFields(kind=kind, label=label, position=position)
                    unit.add(records.row_of(fields))
        return unit.commit()
