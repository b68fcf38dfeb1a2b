"""What Rinnalla uses of a DB-API connection; the library itself has no types."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Protocol, TypeAlias

DatabaseRow: TypeAlias = Any
"""As many values as the statement has columns."""


class DatabaseCursor(Protocol):
    """The rows of one statement."""

    def __iter__(self) -> Iterator[DatabaseRow]: ...

    def fetchone(self) -> DatabaseRow: ...

    def fetchall(self) -> list[DatabaseRow]: ...

    def close(self) -> None: ...


class DatabaseConnection(Protocol):
    """A connection to an SQLCipher file. `total_changes` counts rows written through it."""

    total_changes: int
    in_transaction: bool

    def execute(
        self, statement: str, values: Sequence[Any] | Mapping[str, Any] = ..., /
    ) -> DatabaseCursor: ...

    def backup(
        self,
        target: "DatabaseConnection",
        *,
        pages: int = ...,
        progress: Callable[[int, int, int], None] | None = ...,
        sleep: float = ...,
    ) -> None: ...

    def executescript(self, script: str, /) -> DatabaseCursor: ...

    def rollback(self) -> None: ...

    def close(self) -> None: ...
