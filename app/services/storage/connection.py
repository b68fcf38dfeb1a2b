"""What Rinnalla uses of a DB-API connection; the library itself has no types."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Protocol, TypeAlias

DatabaseRow: TypeAlias = Any
"""As many values as the statement has columns."""


class DatabaseCursor(Protocol):
    """The rows of one statement."""

    def __iter__(self) -> Iterator[DatabaseRow]: ...

    def fetchone(self) -> DatabaseRow:
        """The next row."""

    def fetchall(self) -> list[DatabaseRow]:
        """All rows that are left."""

    def close(self) -> None:
        """Release the statement."""


class DatabaseConnection(Protocol):
    """A connection to an SQLCipher file. `total_changes` counts rows written through it."""

    total_changes: int
    in_transaction: bool

    def execute(
        self, statement: str, values: Sequence[Any] | Mapping[str, Any] = ..., /
    ) -> DatabaseCursor:
        """Run one statement with its values bound."""

    def backup(
        self,
        target: "DatabaseConnection",
        *,
        pages: int = ...,
        progress: Callable[[int, int, int], None] | None = ...,
        sleep: float = ...,
    ) -> None:
        """Copy the whole database into another, `pages` at a time, `sleep` seconds between."""

    def executescript(self, script: str, /) -> DatabaseCursor:
        """Run several statements without values."""

    def rollback(self) -> None:
        """Undo what is not committed."""

    def close(self) -> None:
        """Close the file."""
