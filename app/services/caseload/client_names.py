"""Clients by name: the one that a typed name fits, and the one that a change is about."""

from sqlmodel import select

from app.models.client import Client
from app.models.rules.text.names import fold_text
from app.services.errors import NotFound
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload

_FAMILY_NAME = "SELECT family_name FROM client WHERE id = ?"


def find_client_by_name(caseload: Caseload, typed: str) -> int:
    """The id of the one client that this fits: an id, a whole name, or a part of one name.

    Either order of names, any case; a whole name goes before a part, and letters as typed before
    letters without their marks ("Hakkinen").

    Raises:
        NotFound: None or several fit; `matches` is how many.
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
    return _find_only_match(typed, names)


def find_changed_family_name(caseload: Caseload, change: Change) -> str:
    """The family name of the client whose rows a change has changed.

    Returns:
        The name; empty where the change is about no client, or about several.
    """
    rows = [(image.table, image.after or image.before or {}) for image in change.images]
    about = {
        image.row_id
        if image.table == "client"
        else (image.after or image.before or {}).get("client_id")
        for image in change.images
    } - {None}
    names = [row["family_name"] for table, row in rows if table == "client" and row]
    if len(about) != 1:
        return ""
    if names:
        return str(names[0])
    with caseload.raw_connection() as connection:
        found = connection.execute(_FAMILY_NAME, (about.pop(),)).fetchone()
    return "" if found is None else str(found[0])


def _find_only_match(typed: str, names: dict[int, tuple[str, str]]) -> int:
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
