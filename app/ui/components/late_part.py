"""A part of a page that is made when it is first seen, so that a page opens with what is in sight.

A tab, a panel or a section that is hidden at first belongs into one:
`tabs.addTab(LatePart("log", lambda: ContactLog(workspace)), title)`.
"""

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.ui.components.layout import column

Part = TypeVar("Part", bound=QWidget)


class LatePart(QWidget, Generic[Part]):
    """The place of a part. What needs the part before it is seen calls `get`.

    Attributes:
        name: By which its tables and dividers are remembered; the only one of this name in a page.
    """

    made = Signal()

    def __init__(self, name: str, make: Callable[[], Part]) -> None:
        super().__init__()
        self.name = name
        self._make = make
        self._part: Part | None = None
        self._box = column(self)

    @property
    def part(self) -> Part | None:
        """The part, or None while nobody has seen or needed it."""
        return self._part

    def get(self) -> Part:
        """The part, made now if nobody has seen or needed it yet."""
        if self._part is None:
            self._part = self._make()
            self._box.addWidget(self._part)
            if self.isVisible():
                self._part.show()  # Qt alone shows it a turn of the event loop later
            self.made.emit()
        return self._part

    def showEvent(self, event: QShowEvent) -> None:
        self.get()
        super().showEvent(event)


def follow_parts(whole: QWidget, run: Callable[[QWidget], object]) -> None:
    """Do something with a widget now, and with each late part in it when that is made."""
    run(whole)
    for late in whole.findChildren(LatePart):
        if late.part is None:
            late.made.connect(partial(follow_parts, late, run))
