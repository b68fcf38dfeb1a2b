"""Filters of the client list under a name of the coach's; what she types may be about people.

So they are kept in the file, in one setting as JSON, and not on the computer.
"""

import json
from dataclasses import asdict, dataclass
from typing import Any

from app.services.errors import InvalidValue
from app.services.storage import settings
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload

_NAME = "client_filters"


@dataclass(frozen=True)
class SavedFilter:
    """What the list is narrowed to: words, statuses, the kind of next day, and only open ones."""

    name: str
    text: str = ""
    statuses: tuple[str, ...] = ()
    days: str = ""
    only_open: bool = False


def read(caseload: Caseload) -> list[SavedFilter]:
    """The saved filters in the order of their names; what can't be read is left out."""
    try:
        rows = json.loads(settings.read(caseload, _NAME, "[]"))
    except ValueError:
        return []
    return [_read_one(row) for row in rows if isinstance(row, dict) and row.get("name")]


def save(caseload: Caseload, saved: SavedFilter) -> Change:
    """Keep a filter; one of the same name is replaced.

    Raises:
        InvalidValue: The filter has no name.
    """
    name = " ".join(saved.name.split())
    if not name:
        raise InvalidValue("name")
    others = _list_other_filters(caseload, name)
    return _write(caseload, [*others, SavedFilter(**{**asdict(saved), "name": name})])


def remove(caseload: Caseload, name: str) -> Change:
    """Forget the filter of that name."""
    return _write(caseload, _list_other_filters(caseload, name))


def _list_other_filters(caseload: Caseload, name: str) -> list[SavedFilter]:
    return [one for one in read(caseload) if one.name.casefold() != name.casefold()]


def _write(caseload: Caseload, filters: list[SavedFilter]) -> Change:
    rows = [asdict(one) for one in sorted(filters, key=lambda one: one.name.casefold())]
    return settings.write(caseload, _NAME, json.dumps(rows, ensure_ascii=False))


def _read_one(row: dict[str, Any]) -> SavedFilter:
    statuses = row.get("statuses")
    return SavedFilter(
        name=str(row["name"]),
        text=str(row.get("text", "")),
        statuses=tuple(map(str, statuses)) if isinstance(statuses, list) else (),
        days=str(row.get("days", "")),
        only_open=row.get("only_open") is True,
    )
