"""The lists that a coach edits herself: referrers, services, measures, industries, roles.

A row keeps the words it was given, so changing a list never changes what was recorded. Items are
added, renamed, ended and removed with `records` on ListItemFields.
"""

from datetime import date

from app.models.enums import ListKind
from app.models.register import ListItemFields
from app.services.errors import NotFound
from app.services.storage import records
from app.services.storage.changes import Change
from app.services.storage.records import Record
from app.services.storage.unit_of_work import Caseload
from app.services.word_meanings import read_usual_lists


def items(caseload: Caseload, kind: ListKind, *, day: date | None = None) -> list[str]:
    """The words to choose from, in the coach's order, as they are valid on the day (or today)."""
    when = day or caseload.today
    return [
        row.label
        for row in (record.fields for record in list_in_order(caseload, kind))
        if (row.valid_from or when) <= when <= (row.valid_until or when)
    ]


def add(caseload: Caseload, kind: ListKind, label: str) -> Change:
    """Add words at the end of a list.

    Raises:
        InvalidValue: A word that is no line of text.
    """
    position = max((row.fields.position for row in list_in_order(caseload, kind)), default=-1) + 1
    return records.add(caseload, ListItemFields(kind=kind, label=label, position=position))


def move(caseload: Caseload, kind: ListKind, item_id: int, steps: int) -> Change:
    """Move an item within its list; at the end of it nothing changes.

    Args:
        caseload: The open caseload.
        kind: The list.
        item_id: The item's row.
        steps: -1 for up, +1 for down.

    Raises:
        NotFound: The item is not in that list.
    """
    ids = [row.id for row in list_in_order(caseload, kind)]
    if item_id not in ids:
        raise NotFound
    at = ids.index(item_id)
    ids.insert(min(max(at + steps, 0), len(ids) - 1), ids.pop(at))
    with caseload.unit() as unit:
        for position, row_id in enumerate(ids):
            records.assign(unit, ListItemFields, row_id, position=position)
        return unit.commit()


def list_in_order(caseload: Caseload, kind: ListKind) -> list[Record[ListItemFields]]:
    """The items of a list in the coach's order, also those that are not valid today."""
    rows = records.list_records(caseload, ListItemFields, kind=kind)
    return sorted(rows, key=lambda row: row.fields.position)


def fill_defaults(caseload: Caseload, language: str) -> Change:
    """Give each list that is still empty its usual words in the language (fi, sv or en)."""
    words = read_usual_lists(language)
    filled = {record.fields.kind for record in records.list_records(caseload, ListItemFields)}
    with caseload.unit() as unit:
        for kind in ListKind:
            if kind not in filled:
                for position, label in enumerate(words[kind.value]):
                    fields = ListItemFields(kind=kind, label=label, position=position)
                    unit.add(records.row_of(fields))
        return unit.commit()
