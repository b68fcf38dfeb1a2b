"""What a benchmark hands back: one row of the table."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """A figure. `at_most` limits the ratio to the peer; without a peer, the figure itself."""

    name: str
    ours: float
    unit: str = "ms"
    peer: float | None = None
    at_most: float | None = None

    @property
    def ratio(self) -> float | None:
        return self.ours / self.peer if self.peer else None

    @property
    def kept(self) -> bool:
        """Whether the aim is reached; a figure without one is only shown."""
        return self.at_most is None or (self.ratio or self.ours) <= self.at_most
