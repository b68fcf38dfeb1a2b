"""What a screen reader is told where Qt's own answer is not enough.

A widget whose class has `make_access` tells of itself by what that returns; Qt tells of all others.
Qt asks for it only while a screen reader listens.
"""

from functools import cache
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel


@runtime_checkable
class TellsOfItself(Protocol):
    """A widget with an answer of its own."""

    def make_access(self) -> QAccessibleInterface:
        """Its answer to a screen reader."""


class HeadingAccess(QAccessibleWidget):
    """A label that a screen reader finds when it goes from heading to heading."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label, QAccessible.Role.Heading)
        self._label = label

    def text(self, kind: QAccessible.Text) -> str:
        return self._label.text() if kind is QAccessible.Text.Name else super().text(kind)


@cache
def install_access() -> None:
    """Let widgets tell of themselves, once in a process."""
    QAccessible.installFactory(_answer)


def announce(about: QObject, sentence: str) -> None:
    """Have a screen reader say a sentence."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(about, sentence))


def _answer(key: str, asked: QObject) -> QAccessibleInterface | None:
    """Qt goes up the classes of an object: the answer is for its own class, the first."""
    if key != type(asked).__name__ or not isinstance(asked, TellsOfItself):
        return None
    answer = asked.make_access()
    asked.__dict__["_access"] = answer  # lives as long as the widget: Qt only borrows it
    return answer
