"""A module that is imported when it is first used: the first picture does not wait for it."""

from importlib import import_module
from typing import Any


class LateModule:
    """Stands for a module until one of its names is asked for."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self._name), name)
