"""Number and day of the next backup, counted in the caseload itself and by all its places.

A day is one on which a backup was made. Neither an emptied folder nor a second computer nor a
clock that was set back makes them begin again.
"""

import json
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import NamedTuple

from app.services import errors
from app.services.storage import settings
from app.services.storage.unit_of_work import Caseload
from app.services.vault.backups.listing import list_backups
from app.services.vault.backups.sealing import list_own

SETTING = "backup_count"
_BELIEVED_NUMBER = 1_000_000  # of a backup without a seal, which anybody may have written


class Count(NamedTuple):
    """The number of a backup, its counted day, and the date that this day had on the wall."""

    number: int
    day: int
    on: date | None


def next_count(
    caseload: Caseload, db_id: str, places: Iterable[Path], keys: Sequence[bytes]
) -> Count:
    """What the next backup is to be called; noted in the file, so that no other is called so.

    Args:
        caseload: The caseload that is to be backed up.
        db_id: Its id.
        places: All folders that may hold backups of it; those that are not there count for none.
        keys: The caseload's seal keys.
    """
    found = [_read_count(caseload)]
    unsealed = 0
    for place in places:
        own = list_own(place, db_id, keys)
        found += (
            Count(one.manifest.number, one.manifest.day, one.manifest.made_at.date()) for one in own
        )
        unsealed = max([unsealed, *(one.manifest.number for one in list_backups(place, db_id))])
    last = max(found, key=lambda one: one.number)
    day = max(one.day for one in found)
    unsealed = unsealed if unsealed < _BELIEVED_NUMBER else 0
    number = max(last.number, unsealed) + 1
    count = Count(number, day if day and last.on == caseload.today else day + 1, caseload.today)
    if not caseload.read_only:
        _store_count(caseload, count)
    return count


def _read_count(caseload: Caseload) -> Count:
    with suppress(ValueError, TypeError, KeyError):
        body = json.loads(settings.read(caseload, SETTING) or "null")
        return Count(int(body["number"]), int(body["day"]), date.fromisoformat(body["on"]))
    return Count(0, 0, None)


def _store_count(caseload: Caseload, count: Count) -> None:
    """Past the unit of work: that a backup was made is no change of what the coach recorded."""
    body = {"number": count.number, "day": count.day, "on": str(count.on)}
    # A damaged file may take nothing more; the backup itself will tell.
    with (
        suppress(errors.Damaged, errors.ReadOnly),
        caseload.raw_connection(watched=False) as connection,
    ):
        connection.execute(
            "INSERT INTO setting (name, value) VALUES (?, ?) "
            "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (SETTING, json.dumps(body)),
        )
