"""The tabs of a client's file: each is made when it is first shown, and read when it is seen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components.scroll import Tabs
from app.ui.foundation.workspace import Workspace


class ClientTab(QWidget):
    """One tab. Subclasses write `refresh`, and `choose` where they have rows."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.client_id = 0
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 12, 0, 0)
        self.box.setSpacing(12)

    def show_client(self, client_id: int) -> None:
        """Show this client; typed text of the one before is saved to that one."""
        self.client_id = client_id
        self.refresh()

    def refresh(self) -> None:
        """Read everything shown here again."""
        raise NotImplementedError

    def choose(self, table: str, row_id: int) -> None:
        """Choose a row of a table."""


class ClientTabs(Tabs):
    """The tabs of one client's file, by name."""

    def __init__(self, tabs: Sequence[tuple[str, str, Callable[[], ClientTab]]]) -> None:
        super().__init__()
        self._names = [name for name, _, _ in tabs]
        self._make = {name: make for name, _, make in tabs}
        self._made: dict[str, ClientTab] = {}
        self._stale: set[str] = set()
        self._client_id: int | None = None
        self.setDocumentMode(True)
        for _, title, _ in tabs:
            place = QWidget()
            QVBoxLayout(place).setContentsMargins(0, 0, 0, 0)
            self.addTab(place, title)
        self.currentChanged.connect(self._refresh_current)

    def show_client(self, client_id: int) -> None:
        """Show this client in every tab; only the one in sight is read now."""
        self._client_id = client_id
        self._stale = set(self._names)
        self._refresh_current()

    def choose(self, name: str) -> None:
        """Have this tab in sight when a client is shown next."""
        self._client_id = None
        self.setCurrentIndex(self._names.index(name))

    def open(self, name: str) -> ClientTab:
        """Go to the tab of this name, and give it."""
        self.setCurrentIndex(self._names.index(name))
        self._refresh_current()
        return self._made[name]

    def step(self, by: int) -> None:
        """Go to the next tab or the one before; the last is followed by the first."""
        self.setCurrentIndex((self.currentIndex() + by) % self.count())
        self.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def current(self) -> str:
        """The name of the tab in sight."""
        return self._names[self.currentIndex()]

    def _refresh_current(self) -> None:
        if self._client_id is None:
            return
        name = self.current
        if name not in self._made:
            made = self._made[name] = self._make[name]()
            place = self.currentWidget().layout()
            if place is not None:
                place.addWidget(made)
            self._stale.add(name)
        if name in self._stale:
            self._stale.discard(name)
            self._made[name].show_client(self._client_id)
