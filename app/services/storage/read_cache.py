"""What was read of a caseload is kept until a row of it changes: several pages ask the same."""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from app.services.storage.connection import DatabaseConnection
from app.services.storage.unit_of_work import Caseload

T = TypeVar("T")
_MOST = 16  # answers of one caseload


class ReadCache(Generic[T]):
    """Keeps the answers of one read, each by what was asked, as long as no row was written."""

    def __init__(self) -> None:
        self._kept: WeakKeyDictionary[Caseload, tuple[Hashable, dict[Hashable, T]]]
        self._kept = WeakKeyDictionary()

    def read(
        self, caseload: Caseload, asked: Hashable, read: Callable[[DatabaseConnection], T]
    ) -> T:
        """The kept answer, or what `read` gives now. The answer must not be changed by anybody."""
        with caseload.raw_connection() as connection:
            if connection.in_transaction:  # what is not committed may be taken back
                return read(connection)
            state = (id(connection), connection.total_changes, caseload.today)
            before, answers = self._kept.get(caseload, (None, {}))
            if before != state or len(answers) > _MOST:
                answers = {}
                self._kept[caseload] = (state, answers)
            if asked not in answers:
                answers[asked] = read(connection)
            return answers[asked]
