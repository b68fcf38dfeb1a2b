"""The one late boundary: a module that is imported when it is first used.

What takes long to import (the PDF library, the database, the window of an open file) is named at
the top of a module as usual, but for type checkers alone; a `LateModule` stands in for it.
"""

from functools import cache
from importlib import import_module
from threading import RLock
from types import ModuleType
from typing import Any

_IMPORTING = RLock()


@cache
def import_late(name: str) -> ModuleType:
    """Import a module while no other thread imports one late.

    Two threads that enter a circle of modules from two sides would wait for each other; Python
    then gives one of them a half-made module, and the import fails.
    """
    with _IMPORTING:
        return import_module(name)


class LateModule:
    """Stands for a module until one of its names is asked for."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(import_late(self._name), name)
