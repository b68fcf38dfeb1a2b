"""The one late boundary: a module that is imported when it is first used.

What takes long to import (the PDF library, the database, the window of an open file) is named at
the top of a module as ever, but for type checkers alone, and stood for by a `LateModule`.
"""

from importlib import import_module
from typing import Any


class LateModule:
    """Stands for a module until one of its names is asked for."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self._name), name)
