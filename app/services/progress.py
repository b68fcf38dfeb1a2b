"""How long work tells how far it is."""

from collections.abc import Callable
from typing import TypeAlias

Progress: TypeAlias = Callable[[int, int], None]
"""Told what is done, of how much in all. It may raise Cancelled, which stops the work."""


def no_progress(_done: int, _total: int) -> None:
    """Report progress to nobody, where nobody watches."""
