"""What is done for several clients at once: each is one change, and one step of undo."""

from collections.abc import Iterable
from datetime import date

from sqlmodel import col, select

from app.models.client import ClientFields
from app.models.diary import Entry, EntryFields
from app.models.enums import EntryKind, Status
from app.services.caseload import clients
from app.services.errors import InvalidValue
from app.services.storage import records
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload, UnitOfWork


def move_all(caseload: Caseload, client_ids: Iterable[int], status: Status) -> Change:
    """Move clients on the board, today; who stands there already is left alone.

    Raises:
        NotFound: A client is not there; nobody is moved.
    """
    with caseload.unit() as unit:
        for client_id in client_ids:
            clients.add_move(unit, client_id, status)
        return unit.commit()


def plan_next(
    caseload: Caseload, client_ids: Iterable[int], day: date, *, step: str, otherwise: str
) -> Change:
    """Give clients their next day.

    Args:
        caseload: the open caseload.
        client_ids: for whom.
        day: when the next step is due.
        step: what is to be done; where it is empty, the step that was agreed first gets the day.
        otherwise: what is to be done with those who have none that was agreed.

    Raises:
        NotFound: a client is gone; then nothing is changed.
    """
    with caseload.unit() as unit:
        for client_id in client_ids:
            records.find_record(unit, ClientFields, client_id)
            agreed = None if step else _find_agreed(unit, client_id)
            if agreed is not None:
                records.assign(unit, EntryFields, agreed, next_day=day)
            else:
                values = {
                    "client_id": client_id,
                    "kind": EntryKind.NOTE,
                    "day": unit.today,
                    "next_step": step or otherwise,
                    "next_day": day,
                }
                unit.add(records.row_of(records.validate_fields(EntryFields, values)))
        return unit.commit()


def tag_all(
    caseload: Caseload, client_ids: Iterable[int], tag: str, *, remove: bool = False
) -> Change:
    """Give clients a tag, or take it away; case does not matter where it is compared.

    Raises:
        InvalidValue: The tag is empty.
        NotFound: A client is not there.
    """
    word = " ".join(tag.split())
    if not word:
        raise InvalidValue("tags")
    with caseload.unit() as unit:
        for client_id in client_ids:
            client = records.find_record(unit, ClientFields, client_id)
            others = [one for one in client.tags.splitlines() if one.casefold() != word.casefold()]
            if remove or len(others) == len(client.tags.splitlines()):
                lines = others if remove else [*others, word]
                records.assign(unit, ClientFields, client_id, tags="\n".join(lines))
        return unit.commit()


def _find_agreed(unit: UnitOfWork, client_id: int) -> int | None:
    """The entry whose next step is due first."""
    chosen = (
        select(Entry.id)
        .where(
            Entry.client_id == client_id, ~col(Entry.next_done), col(Entry.next_day).is_not(None)
        )
        .order_by("next_day", "id")
    )
    return unit.session.exec(chosen).first()
