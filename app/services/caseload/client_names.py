"""One client by what somebody types for a name, where there is no list to pick from."""

from sqlmodel import select

from app.models.client import Client
from app.models.rules.text.names import fold_text
from app.services.errors import NotFound
from app.services.storage.unit_of_work import Caseload


def find_client_by_name(caseload: Caseload, typed: str) -> int:
    """The id of the one client that this fits: an id, a whole name, or a part of one name.

    Either order of names, any case; a whole name goes before a part, and letters as typed before
    letters without their marks ("Hakkinen"). Raises NotFound with the number of clients that fit.
    """
    with caseload.reading() as session:
        names = {
            client_id: (f"{given} {family}", f"{family} {given}")
            for client_id, given, family in session.exec(
                select(Client.id, Client.given_names, Client.family_name)
            )
            if client_id is not None
        }
    if typed.strip().isdecimal():
        if int(typed) not in names:
            raise NotFound
        return int(typed)
    return _one(typed, names)


def _one(typed: str, names: dict[int, tuple[str, str]]) -> int:
    for letters in (str.casefold, fold_text):
        wanted = _collapse_spaces(letters(typed.replace(",", " ")))
        orders = {
            one: {_collapse_spaces(letters(name)) for name in both} for one, both in names.items()
        }
        whole = [one for one, both in orders.items() if wanted in both]
        part = [one for one, both in orders.items() if any(wanted in name for name in both)]
        found = whole or part
        if wanted and found:
            if len(found) > 1:
                raise NotFound(matches=len(found))
            return found[0]
    raise NotFound


def _collapse_spaces(text: str) -> str:
    return " ".join(text.split())
