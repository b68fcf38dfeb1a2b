"""What of a page comes late, so that it opens with what is in sight: parts, tabs, and figures.

A panel, a section or a bar that is hidden at first belongs into one, and tabs into `LateTabs`:
`tabs.add(LatePart("log", lambda: ContactLog(workspace)), title, ContactLog.refresh)`. What is
counted from the whole caseload is asked of a `LateCount`.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.services.errors import InvalidValue, KnownError, Refused
from app.ui.components.fields import Field
from app.ui.components.layout import column
from app.ui.components.scroll import Tabs, make_scrollable
from app.ui.foundation.tasks import NewestTask
from app.ui.foundation.workspace import Workspace

Counted = TypeVar("Counted")
Part = TypeVar("Part", bound=QWidget)


class LatePart(QWidget, Generic[Part]):
    """The place of a part. What needs the part before it is seen calls `get`.

    Attributes:
        name: By which its tables and dividers are remembered; the only one of this name in a page.
        ahead: Whether the page shows it first, so that it is made in the pause after the page's.
    """

    made = Signal()

    def __init__(
        self, name: str, make: Callable[[], Part], *, ahead: bool = False, hidden: bool = False
    ) -> None:
        """Args: `hidden` is for a bar: its place is taken only while the bar shows itself."""
        super().__init__()
        self.name, self.ahead = name, ahead
        self._make = make
        self._part: Part | None = None
        self._follows = hidden
        self._box = column(self)
        if hidden:
            self.hide()

    @property
    def part(self) -> Part | None:
        """The part, or None while nobody has seen or needed it."""
        return self._part

    def get(self) -> Part:
        """The part, made now if nobody has seen or needed it yet."""
        if self._part is None:
            self._part = self._make()
            self._box.addWidget(self._part)
            if self._follows:
                self._part.installEventFilter(self)
                self.setHidden(self._part.isHidden())
            elif self.isVisible():
                self._part.show()  # Qt alone shows it a turn of the event loop later
            self.made.emit()
        return self._part

    def showEvent(self, event: QShowEvent) -> None:
        self.get()
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(event.type() == QEvent.Type.ShowToParent)
        return super().eventFilter(watched, event)


class LateTabs(Tabs):
    """Tabs of which each is made when it is first seen, and read when it is seen after a change."""

    def __init__(self, *, always: bool = False) -> None:
        """Args: `always` reads a tab each time it is seen: not all it shows is in the file."""
        super().__init__()
        self._always = always
        self._read: dict[int, Callable[[], object]] = {}
        self._stale: set[int] = set()
        self.setDocumentMode(True)
        self.currentChanged.connect(self._read_seen)

    def add(
        self,
        late: LatePart[Part],
        title: str,
        read: Callable[[Part], object],
        *,
        scrolls: bool = False,
    ) -> None:
        """Add a tab; `read` shows in its part what the file holds now."""
        at = self.addTab(make_scrollable(late) if scrolls else late, title)
        self._read[at] = lambda: read(late.get())

    def refresh(self) -> None:
        """Read the tab in sight again, and each of the others when it is next seen."""
        self._stale = set(self._read)
        self._read_seen()

    def _read_seen(self) -> None:
        at = self.currentIndex()
        if at in self._stale:
            if not self._always:
                self._stale.discard(at)
            self._read[at]()


class LateCount(QLabel):
    """Counts off the window's thread, and says so in one quiet line until the first is shown.

    What is shown stays while it is counted again; of several counts only the newest is shown.
    """

    def __init__(self, workspace: Workspace, asked: Field | None = None) -> None:
        """Args: `asked` says why its value can't be counted from; the window says the rest."""
        super().__init__(self.tr("Being counted…"))
        self.setObjectName("secondary")
        self._workspace, self._asked = workspace, asked
        self._newest = NewestTask(workspace.task, self._on_refused, self)

    @property
    def running(self) -> bool:
        """Whether what was asked for is not shown yet."""
        return self._newest.running

    def ask(self, count: Callable[[], Counted], show: Callable[[Counted], object]) -> None:
        """Count something and show it, unless something else is asked for before it is counted."""

        def show_counted(counted: Any) -> None:
            self.hide()
            show(counted)

        self._newest.ask(count, show_counted)

    def _on_refused(self, error: KnownError) -> None:
        self.hide()
        if self._asked is not None and isinstance(error, Refused | InvalidValue):
            self._asked.show_wrong(self._workspace.errors.sentence(error))
        else:
            self._workspace.show_trouble(error)


def follow_parts(whole: QWidget, run: Callable[[QWidget], object]) -> None:
    """Do something with a widget now, and with each late part in it when that is made."""
    run(whole)
    for late in whole.findChildren(LatePart):
        if late.part is None:
            late.made.connect(partial(follow_parts, late, run))
