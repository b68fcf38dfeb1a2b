"""Settings: looks, the organisation, the coach's own lists, and the file itself."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.models.enums import Topic
from app.ui.components.basics import Panel
from app.ui.components.late_part import LatePart, LateTabs
from app.ui.components.scroll import make_scrollable
from app.ui.foundation.page import Page
from app.ui.foundation.places import Act, Place, SettingsPart
from app.ui.foundation.program import LooksControl
from app.ui.foundation.workspace import Workspace
from app.ui.settings.about import AboutPanel
from app.ui.settings.file_tab import FileTab
from app.ui.settings.lists_tab import ListsTab
from app.ui.settings.looks_tab import LooksTab
from app.ui.settings.safety_tab import SafetyTab

AnyPanel = TypeVar("AnyPanel", bound=Panel)
PARTS = list(SettingsPart)


class SettingsPage(Page):
    """Everything that is set once: each part is a tab, and each field saves itself."""

    topics = frozenset({Topic.SETTINGS, Topic.LISTS})

    def __init__(
        self,
        workspace: Workspace,
        looks: LooksControl,
        *,
        safety: Callable[[], Sequence[Panel]],
        import_dialog: Callable[[Workspace, QWidget], QDialog],
        paste_dialog: Callable[[Workspace, QWidget, Act], QDialog] | None = None,
    ) -> None:
        """Args: `safety` makes the panels about keys, locking and backups, of another feature."""
        super().__init__(workspace)
        self._import_dialog = import_dialog
        self._paste_dialog = paste_dialog
        self.wizard: QDialog | None = None
        self.looks = LatePart("looks", lambda: LooksTab(workspace, looks))
        self.lists = LatePart("lists", lambda: ListsTab(workspace))
        self.safety = LatePart("safety", lambda: SafetyTab(workspace, safety()))
        self.file = LatePart("file", lambda: FileTab(workspace, self.import_sheet))
        about = LatePart("about", lambda: AboutPanel(workspace, looks.language))
        words = self.tr("Appearance and organisation")
        self.tabs = LateTabs(always=True)  # backups are made and taken away beside the file
        self.tabs.setAccessibleName(self.tr("Settings"))
        self.tabs.add(self.looks, words, LooksTab.refresh, scrolls=True)
        self.tabs.add(self.lists, self.tr("Lists"), ListsTab.refresh)
        self.tabs.add(self.safety, self.tr("Safety"), SafetyTab.refresh, scrolls=True)
        self.tabs.add(self.file, self.tr("This file"), FileTab.refresh, scrolls=True)
        self.tabs.addTab(make_scrollable(about), self.tr("About"))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 0, 20, 0)
        box.addWidget(self.tabs)

    def title(self) -> str:
        return self.tr("Settings")

    def refresh(self) -> None:
        self.tabs.refresh()

    def arrive(self, place: Place) -> None:
        if isinstance(place.part, SettingsPart):
            self.tabs.setCurrentIndex(PARTS.index(place.part))
        elif place.part == Act.IMPORT:
            self.tabs.setCurrentIndex(PARTS.index(SettingsPart.FILE))
            QTimer.singleShot(0, self, self.import_sheet)
        elif place.part in (Act.PASTE_CLIENTS, Act.PASTE_CONTACTS):
            act = Act(place.part)
            self.tabs.setCurrentIndex(PARTS.index(SettingsPart.FILE))
            QTimer.singleShot(0, self, lambda: self.paste_rows(act))

    def panel(self, kind: type[AnyPanel]) -> AnyPanel:
        """The panel of a kind that was handed in."""
        return next(panel for panel in self.safety.get().panels if isinstance(panel, kind))

    def import_sheet(self) -> None:
        """Open the import wizard over the window."""
        if self.wizard is None:
            self.wizard = self._import_dialog(self.workspace, self.window())
            self.wizard.finished.connect(self._on_wizard_closed)
            self.wizard.open()

    def paste_rows(self, act: Act) -> None:
        """Open the import wizard with the rows on the clipboard."""
        if self.wizard is None and self._paste_dialog is not None:
            self.wizard = self._paste_dialog(self.workspace, self.window(), act)
            self.wizard.finished.connect(self._on_wizard_closed)
            self.wizard.open()

    def _on_wizard_closed(self) -> None:
        self.wizard = None
