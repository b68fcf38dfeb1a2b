"""Closed clients whose last day the sheet does not tell: listed, and completed in one go."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlmodel import col, select

from app.models.client import Client, ClientFields, StatusChange
from app.models.enums import Status
from app.services.importing.matching import ENDED
from app.services.storage import records
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload


@dataclass(frozen=True)
class OpenEnd:
    """A client who is closed by the status, without the day on which the service ended."""

    client_id: int
    name: str
    status: Status
    started_on: date | None


def list_open_ends(caseload: Caseload, change: Change) -> list[OpenEnd]:
    """The closed clients without an end among those that an import added or changed, by name."""
    ids = [image.row_id for image in change.images if image.table == "client"]
    with caseload.reading() as session:
        closed = select(Client).where(
            col(Client.status).in_(ENDED),
            col(Client.ended_on).is_(None),
        )
        wanted = set(ids)
        found = [row for row in session.exec(closed) if row.id in wanted]
        return sorted(
            (OpenEnd(row.id or 0, row.list_name, row.status, row.started_on) for row in found),
            key=lambda each: each.name.casefold(),
        )


def complete_end_days(caseload: Caseload, days: Mapping[int, date]) -> Change:
    """Set the last day of these clients, and of the moves that closed them.

    Args:
        caseload: The open caseload.
        days: The last day of the service by the client's id.

    Raises:
        NotFound: A client is no longer there.
    """
    with caseload.unit() as unit:
        for client_id, day in days.items():
            client = records.assign(unit, ClientFields, client_id, ended_on=day)
            moves = select(StatusChange).where(
                StatusChange.client_id == client_id,
                StatusChange.status == client.status,
                col(StatusChange.day).is_(None),
            )
            for move in unit.session.exec(moves):
                move.day = day
        return unit.commit()
