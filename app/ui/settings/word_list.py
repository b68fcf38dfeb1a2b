"""One of the coach's own lists: rename in place, add, move, remove."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.models.enums import ListKind
from app.models.register import ListItemFields
from app.services.caseload import lists
from app.services.storage import records
from app.ui.components.basics import RecordedLine, button
from app.ui.foundation.workspace import Workspace

ID = Qt.ItemDataRole.UserRole


class WordList(QWidget):
    """Shows the words of one list at a time; what is recorded with them never changes."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._kind = ListKind.REFERRER
        self.items = QListWidget()
        self.items.setAccessibleName(self.tr("Words of the list"))
        self.items.setSpacing(3)
        triggers = QAbstractItemView.EditTrigger
        self.items.setEditTriggers(
            triggers.NoEditTriggers
            if workspace.caseload.read_only
            else triggers.DoubleClicked | triggers.EditKeyPressed
        )
        self.items.itemChanged.connect(self._rename)
        self.new_line = RecordedLine()
        self.new_line.setPlaceholderText(self.tr("New words"))
        self.new_line.setAccessibleName(self.tr("New words"))
        self.new_line.returnPressed.connect(self.add)
        self.add_button = button(workspace, self.tr("Add"), self.add, icon="add")
        adding = QHBoxLayout()
        adding.setSpacing(8)
        adding.addWidget(self.new_line, 1)
        adding.addWidget(self.add_button)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for made in (
            button(workspace, self.tr("Rename"), self._begin_rename),
            button(workspace, self.tr("Up"), lambda: self.move_chosen(-1)),
            button(workspace, self.tr("Down"), lambda: self.move_chosen(1)),
        ):
            acts.addWidget(made)
            workspace.writing(made)
        acts.addStretch(1)
        remove = button(workspace, self.tr("Remove"), self.remove, icon="remove", name="quiet")
        acts.addWidget(remove)
        workspace.writing(remove, self.new_line, self.add_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(adding)
        box.addWidget(self.items, 1)
        box.addLayout(acts)
        gone = QShortcut("Del", self.items, self.remove)
        gone.setContext(Qt.ShortcutContext.WidgetShortcut)

    def show_list(self, kind: ListKind, name: str) -> None:
        """Show another list; its name is what a screen reader says."""
        self._kind = kind
        self.items.clear()
        self.items.setAccessibleName(name)
        self.refresh()

    def refresh(self) -> None:
        """Read the list again; the chosen words stay chosen, or those that took their place."""
        chosen, at = self._current_id(), self.items.currentRow()
        self.items.blockSignals(True)
        self.items.clear()
        for record in lists.list_in_order(self._workspace.caseload, self._kind):
            item = QListWidgetItem(record.fields.label)
            item.setData(ID, record.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.items.addItem(item)
            if record.id == chosen:
                self.items.setCurrentItem(item)
        if chosen is not None and self._current_id() is None:
            self.items.setCurrentRow(min(at, self.items.count() - 1))
        self.items.blockSignals(False)

    def add(self) -> None:
        """Add what is typed at the end of the list."""
        label = self.new_line.text().strip()
        if not label:
            self.new_line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        kind = self._kind
        if self._workspace.do(
            self.tr("Addition to a list"), lambda: lists.add(self._workspace.caseload, kind, label)
        ):
            self.new_line.empty()
            self.refresh()
            self.items.setCurrentRow(self.items.count() - 1)

    def move_chosen(self, steps: int) -> None:
        """Move the chosen words up or down."""
        chosen, kind = self._current_id(), self._kind
        if chosen is not None:
            self._workspace.do(
                self.tr("Order of a list"),
                lambda: lists.move(self._workspace.caseload, kind, chosen, steps),
            )
            self.refresh()

    def remove(self) -> None:
        """Remove the chosen words; undo brings them back."""
        chosen = self._current_id()
        if chosen is None:
            return
        done = self._workspace.do(
            self.tr("Removal from a list"),
            lambda: records.remove(self._workspace.caseload, ListItemFields, chosen),
        )
        if done:
            self.refresh()
            self._workspace.told.emit(self.tr("Removed from the list. What is recorded stays."))

    def _begin_rename(self) -> None:
        item = self.items.currentItem()
        if item is not None:
            self.items.editItem(item)

    def _rename(self, item: QListWidgetItem) -> None:
        label, row_id = item.text().strip(), int(item.data(ID))
        if label:
            self._workspace.do(
                self.tr("Name in a list"),
                lambda: records.edit(self._workspace.caseload, ListItemFields, row_id, label=label),
            )
        self.refresh()

    def _current_id(self) -> int | None:
        item = self.items.currentItem()
        return None if item is None else int(item.data(ID))
