"""What all pages share: they read again only when something of theirs has changed."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.models.enums import Topic
from app.services.errors import Damaged
from app.services.storage.changes import Change
from app.ui.foundation.workspace import Place, Workspace

STRIP = 256  # px


class Page(QWidget):
    """A page of the window. Subclasses set `topics` and write `refresh`.

    What a page offers the window: `header_buttons` beside the search, and `page_actions`, with
    their keys, in the menu of actions; those of them that print or save a file, `paper_actions`,
    stand in the file menu instead.

    Hidden pages only mark themselves stale; a shown one refreshes once per turn of the event loop,
    however many changes came.
    """

    topics: frozenset[Topic] = frozenset()
    _reading_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._header_buttons: list[QPushButton] = []
        self.page_actions: list[QAction] = []
        self.paper_actions: list[QAction] = []
        self._stale = True
        self._read_on = workspace.today
        # Queued, not timed: it comes before the next key, which would meet rows that have gone.
        self._reading_wanted.connect(self._refresh_in_sight, Qt.ConnectionType.QueuedConnection)
        workspace.changed.connect(self._on_change)

    @property
    def header_buttons(self) -> list[QPushButton]:
        """What is offered beside the search; the page's own until the window shows it there."""
        return self._header_buttons

    @header_buttons.setter
    def header_buttons(self, buttons: list[QPushButton]) -> None:
        """Offer these; what has no parent yet is the page's, since it would keep the page."""
        self._header_buttons = buttons
        for made in buttons:
            if made.parentWidget() is None:
                made.setParent(self)
                made.hide()

    def list_buttons(self) -> list[QPushButton]:
        """All that it may offer beside the search, also what it does not offer now."""
        return self._header_buttons

    def hasHeightForWidth(self) -> bool:
        """No: what is high scrolls within the page, which needs no second scroll bar beside it."""
        return False

    def title(self) -> str:
        """The heading over the page; never a client's name in the window's own title."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read everything shown here again; selection and typed text stay."""
        raise NotImplementedError

    def prepare(self, place: Place) -> None:
        """Read what will be shown, while it is not seen yet: then it is laid out but once."""
        self.refresh_if_stale()

    def lay_out_unseen(self) -> None:
        """Lay out and paint what it has, unseen, so that it is there at once when it is shown."""
        around = self.parentWidget()
        if around is not None and not self.isVisible():
            self.resize(around.size())
            for top in range(0, self.height(), STRIP):  # a picture of all would take 5 MB
                self.grab(QRect(0, top, self.width(), STRIP))

    def arrive(self, place: Place) -> None:
        """Show the row that was asked for."""

    def focus_content(self) -> None:
        """Put the keyboard where work on this page begins."""
        for child in self.findChildren(QWidget):
            if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
                child.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def make_stale(self) -> None:
        """Read again as soon as the page is seen."""
        if self.isVisible() and not self._stale:
            self._reading_wanted.emit()
        self._stale = True

    def refresh_now(self) -> None:
        """Read again at once, for a caller that needs the rows in place."""
        self._stale = True
        self.refresh_if_stale()

    def refresh_if_stale(self) -> None:
        """Read again at once if something has changed since, or another day has begun."""
        today = self.workspace.today
        if self._stale or self._read_on != today:
            self._stale, self._read_on = False, today
            try:
                self.refresh()
            except Damaged as error:  # told as it is: the page shows what it showed before
                self.workspace.show_trouble(error)

    def _refresh_in_sight(self) -> None:
        if self.isVisible():  # one that was hidden meanwhile reads when it is seen again
            self.refresh_if_stale()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh_if_stale()

    def _on_change(self, change: Change, origin: object) -> None:
        if origin is not self and self.topics & change.topics:
            self.make_stale()
