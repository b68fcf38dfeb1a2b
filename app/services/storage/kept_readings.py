"""What is read of each client once, and after a change only of those whom it touches."""

import json
import re
from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Any, Generic, TypeVar

from app.services.storage.changes import Change
from app.services.storage.connection import DatabaseConnection
from app.services.storage.unit_of_work import Caseload

V = TypeVar("V")
D = TypeVar("D")
ClientId = int | None
"""None stands for what belongs to no client."""
MOST_TOUCHED = 500
"""Clients; for more of them reading all is as quick."""

Read = Callable[[DatabaseConnection, Collection[ClientId] | None], dict[ClientId, V]]
Touched = Callable[[DatabaseConnection, Change], Collection[ClientId] | None]


class KeptReading(Generic[V]):
    """A value for each client that is never older than the file.

    It hears of every commit of the caseload. A change of the day, and a writing that no unit of
    work has made, have everything read again.
    """

    def __init__(self, caseload: Caseload, read: Read[V], touched: Touched) -> None:
        """Hear of the caseload's commits; nothing is read yet.

        Args:
            caseload: The open caseload.
            read: Gives the value of each of these clients, or of all (None); one who is left out
                has none.
            touched: The clients whose value a change may have changed; None for all of them.
        """
        self._caseload = caseload
        self._read = read
        self._touched = touched
        self._values: dict[ClientId, V] = {}
        self._day: date | None = None  # of the values; None where they are not to be used
        self._seen_on: date | None = None
        self._waiting: list[Change] = []
        self._derived: dict[Callable[..., Any], Any] = {}  # of the values as they are
        caseload.watch(self._on_change)

    def values(self) -> Mapping[ClientId, V]:
        """The value of each client now; one that has not changed is the same object as before."""
        return self.derive(dict)

    def derive(self, make: Callable[[Mapping[ClientId, V]], D]) -> D:
        """What a function makes of the values; made again when one of them has changed.

        Args: `make` is the same function each time, and what it makes is not changed by anybody.
        """
        with self._caseload.raw_connection() as connection:
            if connection.in_transaction:  # what is not committed yet may be taken back
                return make(self._read(connection, None))
            if self._day != self._caseload.today:
                self._read_all(connection)
            elif self._waiting:
                self._read_touched(connection)
            if make not in self._derived:
                self._derived[make] = make(self._values)
            made: D = self._derived[make]
            return made

    def forget(self) -> None:
        """Read everything again at the next call."""
        self._day = None

    def _on_change(self, change: Change | None) -> None:
        if change is None:
            self.forget()
        elif change:
            self._waiting.append(change)

    def _read_touched(self, connection: DatabaseConnection) -> None:
        whole = Change(tuple(image for change in self._waiting for image in change.images))
        clients = self._touched(connection, whole)
        if clients is None or len(clients) > MOST_TOUCHED:
            self._read_all(connection)
            return
        found = self._read(connection, clients) if clients else {}
        for client in clients:
            if self._values.get(client) == found.get(client):
                continue
            self._derived = {}
            if client in found:
                self._values[client] = found[client]
            else:
                del self._values[client]
        self._waiting = []

    def _read_all(self, connection: DatabaseConnection) -> None:
        day = self._caseload.today
        found = self._read(connection, None)
        if day == self._seen_on:  # on the next day "tomorrow" is another word
            found |= {who: old for who, old in self._values.items() if found.get(who) == old}
        self._values, self._derived = found, {}
        self._day = self._seen_on = day
        self._waiting = []


def restrict_to_clients(statement: str, clients: Collection[ClientId] | None) -> str:
    """A statement about some clients, whose ids are its value `:clients` as a list in JSON.

    Args:
        statement: With `<client_id>` where the column, which may have another name, is compared.
        clients: The clients; None for all.
    """

    def condition(found: re.Match[str]) -> str:
        if clients is None:
            return "1"
        some = f"{found[1]} IN (SELECT value FROM json_each(:clients))"  # noqa: S608 - a column out of our own text
        return f"({some} OR {found[1]} IS NULL)" if None in clients else some

    return _COLUMN.sub(condition, statement)


def as_list(clients: Collection[ClientId] | None) -> str:
    """Their ids in JSON, for the value `:clients` of a narrowed statement."""
    return json.dumps([who for who in clients or () if who is not None])


def find_touched_clients(connection: DatabaseConnection, change: Change) -> set[ClientId]:
    """The clients of whom anything shown at a glance may have changed.

    Beside those whose rows they are: whose job or contact is with an employer that has another
    name now, and whose agreed step without a day a later contact with its employer may overtake.
    """
    found: set[ClientId] = set()
    renamed, met = set[int](), set[int]()
    for image in change.images:
        if image.table == "client":
            found.add(image.row_id)
        elif image.table == "employer":
            renamed.add(image.row_id)
        for values in (image.before, image.after):
            if values is not None and "client_id" in values:
                found.add(values["client_id"])
            if values is not None and image.table == "employer_contact":
                met.add(values["employer_id"])
    for statement, employers in ((_OF_EMPLOYERS, renamed), (_WITHOUT_DAY, met)):
        if employers:
            asked = {"employers": json.dumps(sorted(employers))}
            found |= {who for (who,) in connection.execute(statement, asked)}
    return found


_COLUMN = re.compile(r"<([a-z_]+(?:\.[a-z_]+)?)>")
_OF_EMPLOYERS = """
    SELECT client_id FROM placement
        WHERE employer_id IN (SELECT value FROM json_each(:employers))
    UNION
    SELECT client_id FROM employer_contact
        WHERE employer_id IN (SELECT value FROM json_each(:employers))"""
_WITHOUT_DAY = """
    SELECT DISTINCT client_id FROM employer_contact
    WHERE employer_id IN (SELECT value FROM json_each(:employers))
        AND next_step <> '' AND next_day IS NULL AND NOT next_done"""
