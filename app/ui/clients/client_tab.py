"""The tabs of a client's file: each is made when it is first shown, and read when it is seen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components.late_part import LatePart, LateTabs
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


class ClientTabs(LateTabs):
    """The tabs of one client's file, by name; the first is in sight when a file is opened."""

    def __init__(self, tabs: Sequence[tuple[str, str, Callable[[], ClientTab]]]) -> None:
        super().__init__()
        self._client_id = 0
        self._parts = {
            name: LatePart(name, make, ahead=not number)
            for number, (name, _, make) in enumerate(tabs)
        }
        for name, title, _ in tabs:
            self.add(self._parts[name], title, lambda tab: tab.show_client(self._client_id))

    def show_client(self, client_id: int) -> None:
        """Show this client in every tab; only the one in sight is read now."""
        self._client_id = client_id
        self.refresh()

    def choose(self, name: str) -> None:
        """Have this tab in sight when a client is shown next."""
        self._stale.clear()
        self.setCurrentWidget(self._parts[name])

    def open(self, name: str) -> ClientTab:
        """Go to the tab of this name, and give it."""
        self.setCurrentWidget(self._parts[name])
        return self._parts[name].get()

    def step(self, by: int) -> None:
        """Go to the next tab or the one before; the last is followed by the first."""
        self.setCurrentIndex((self.currentIndex() + by) % self.count())
        self.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def current(self) -> str:
        """The name of the tab in sight."""
        return list(self._parts)[self.currentIndex()]
