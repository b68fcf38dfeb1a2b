"""The filters of the client list that are kept under a name."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.services.caseload import saved_filters
from app.services.caseload.saved_filters import SavedFilter
from app.ui.components.basics import button
from app.ui.foundation.workspace import Workspace


class FilterMenu(QObject):
    """A button whose menu shows, keeps and forgets filters."""

    def __init__(
        self,
        workspace: Workspace,
        page: QWidget,
        *,
        read: Callable[[], SavedFilter],
        apply: Callable[[SavedFilter], None],
    ) -> None:
        """Args: `read` gives what the list is narrowed to now, `apply` narrows it."""
        super().__init__(page)
        self._workspace, self._page, self._read, self._apply = workspace, page, read, apply
        self.button = button(workspace, self.tr("Saved filters"), self._show, icon="down")

    def menu(self) -> QMenu:
        """What is kept, and what can be done with it."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        kept = saved_filters.read(self._workspace.caseload)
        for one in kept:
            menu.addAction(one.name, partial(self._apply, one))
        menu.addSeparator()
        keep = menu.addAction(self.tr("Save this filter…"), self.keep)
        self._workspace.writing(keep)
        for one in kept:
            text = self.tr("Remove “{name}”").format(name=one.name)
            self._workspace.writing(menu.addAction(text, partial(self._forget, one.name)))
        return menu

    def keep(self) -> None:
        """Ask for a name, and keep what the list is narrowed to now."""
        now = self._read()
        name = self._workspace.questions.word(
            self._page, self.tr("Save this filter"), self.tr("Name of the filter"), now.text
        )
        if not name.strip():
            return
        named = SavedFilter(name, now.text, now.statuses, now.days, now.only_open)
        self._workspace.do(
            self.tr("Filter"),
            lambda: saved_filters.save(self._workspace.caseload, named),
            detail=name,
        )

    def _forget(self, name: str) -> None:
        self._workspace.do(
            self.tr("Removal of a filter"),
            lambda: saved_filters.remove(self._workspace.caseload, name),
            detail=name,
        )

    def _show(self) -> None:
        self.menu().popup(self.button.mapToGlobal(QPoint(0, self.button.height())))
