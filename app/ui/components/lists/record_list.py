"""A list of rows with a form for the chosen one: add, edit in place, remove with undo."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.fields import Fields
from app.services.storage import records
from app.services.storage.records import Record
from app.ui.components.basics import EmptyState, button, icon_button
from app.ui.components.layout import column
from app.ui.components.lists.table import TableView
from app.ui.components.lists.table_model import Column, TableModel
from app.ui.components.record_form import RecordForm
from app.ui.components.scroll import PageStack, make_scrollable
from app.ui.components.wrap_layout import ColumnsLayout
from app.ui.foundation.labels import Labels
from app.ui.foundation.workspace import Workspace


def day_column(title: str, labels: Labels) -> Column[Record[Any]]:
    """The column of a record's `day`; of two on one day the one that was added later is later."""
    return Column(
        title,
        lambda r: labels.day(r.fields.day),
        lambda r: r.fields.day and (r.fields.day, r.id),
        width=98,
    )


class RecordList(QWidget):
    """Rows of one kind on the left, the chosen row's form on the right.

    `make_new` gives the fields of a new row; it is saved at once and its form takes the keyboard,
    so that adding is one press.
    `words` are (name of the list, "add", "what belongs here").
    """

    def __init__(
        self,
        workspace: Workspace,
        kind: type[Fields],
        columns: Sequence[Column[Record[Any]]],
        form: RecordForm,
        *,
        words: tuple[str, str, str],
        make_new: Callable[[], Fields],
        first_field: str,
        sorted_by: int = 0,
        descending: bool = True,
        under_table: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._under_table = under_table
        self._workspace = workspace
        self._kind = kind
        self._form = form
        self._make_new = make_new
        self._first_field = first_field
        self._fresh: tuple[int, Fields] | None = None  # the row added last, as it was added
        name, self._add_words, empty = words
        self._model: TableModel[Record[Any]] = TableModel(
            columns,
            identity=lambda record: record.id,
            sorted_by=sorted_by,
            descending=descending,
        )
        self.table: TableView[Record[Any]] = TableView(self._model, name)
        self.table.chose.connect(self._show_form)
        self.table.opened.connect(self._begin_edit)
        self.add_button = button(workspace, self._add_words, self.add, icon="add")
        self._first_button = button(
            workspace, self._add_words, self.add, icon="add", name="primary"
        )
        self._stack = PageStack()
        self._stack.addWidget(EmptyState(empty, self._first_button))
        self._stack.addWidget(self._build_layout())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack, 1)
        self.table.unwanted.connect(self.remove)

    def show_records(self, found: Sequence[Record[Any]]) -> None:
        """Show these rows; the chosen one stays chosen."""
        chosen = self.table.current_row()
        with_keyboard = self.table.hasFocus()
        self.table.show_rows(found)
        self._stack.setCurrentIndex(1 if found else 0)
        if with_keyboard and not found:
            self._first_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.table.current_row() is None:
            self.table.select_first()
        now = self.table.current_row()
        if now is not None and chosen is not None and now.id == chosen.id:
            self._form.load(now.id, now.fields)

    def add(self, fields: Fields | None = None, *, first_field: str = "") -> None:
        """Add a row, perhaps with some fields filled, and put the keyboard in its first field."""
        new = fields or self._make_new()
        made = self._workspace.do(
            self._add_words, lambda: records.add(self._workspace.caseload, new)
        )
        if made:
            table = records.row_type(self._kind).__tablename__
            row_id = made.new_row_id(table)
            self.choose(row_id)
            self._fresh = (row_id, new)
            self._form.field(first_field or self._first_field).setFocus(
                Qt.FocusReason.OtherFocusReason
            )

    def allow_adding(self, *, allowed: bool) -> None:
        """Let rows be added or not, as where what they belong to does not exist yet."""
        for one in (self.add_button, self._first_button):
            one.setEnabled(allowed and not self._workspace.caseload.read_only)

    def choose(self, row_id: int) -> None:
        """Choose a row by its id, reading it if the list has not got it yet."""
        if not self.table.select(row_id):
            record = Record(row_id, records.get(self._workspace.caseload, self._kind, row_id))
            self.show_records([*self._model.all_rows(), record])
            self.table.select(row_id)

    def drop_empty_row(self) -> None:
        """Take away the row that was added last if nothing has been written in it."""
        fresh, self._fresh = self._fresh, None
        if fresh is None:
            return
        row_id, new = fresh
        caseload = self._workspace.caseload
        kept = records.find(caseload, self._kind, row_id)
        if kept is None:
            return
        untouched = kept == new
        stack = self._workspace.undo_stack
        if untouched and stack.undoText() == self._add_words:
            stack.undo()
        elif untouched:
            self._workspace.do(
                self.tr("Removal of a row"), lambda: records.remove(caseload, self._kind, row_id)
            )

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.drop_empty_row()

    def remove(self) -> None:
        """Remove the chosen row; the bar that tells it offers to undo."""
        chosen = self.table.current_row()
        if chosen is None:
            return
        done = self._workspace.do(
            self.tr("Removal of a row"),
            lambda: records.remove(self._workspace.caseload, self._kind, chosen.id),
        )
        if done:
            self._workspace.told.emit(self.tr("Removed."))

    def _begin_edit(self) -> None:
        self._form.field(self._first_field).setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_layout(self) -> QWidget:
        whole = QWidget()
        row = ColumnsLayout(whole, spacing=16)
        rows = QWidget()
        left = column(rows, spacing=8)
        left.addLayout(self._row_buttons())
        left.addWidget(self.table, 1)
        if self._under_table is not None:
            left.addWidget(self._under_table, 1)
        row.add(rows, 3)
        row.add(make_scrollable(self._form), 2)
        return whole

    def _row_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addStretch(1)
        remove = icon_button(
            self._workspace, "remove", self.tr("Remove the chosen row"), self.remove
        )
        row.addWidget(remove)
        self._workspace.writing(self.add_button, self._first_button, remove)
        return row

    def _show_form(self, record: Record[Any] | None) -> None:
        if self._fresh is not None and record is not None and record.id != self._fresh[0]:
            self.drop_empty_row()
        self._form.setEnabled(record is not None)
        if record is not None:
            self._form.load(record.id, record.fields)
