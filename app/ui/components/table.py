"""A table as everywhere in the window: whole rows, one at a time, Enter opens."""

from collections.abc import Iterable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLineEdit, QTableView

from app.ui.components.basics import make_clearable
from app.ui.components.table_model import TableModel

T = TypeVar("T")
ROW_HEIGHT = 36


class TableView(QTableView, Generic[T]):
    """Shows a TableModel. `chose` comes when another row is selected, `opened` on Enter,
    `unwanted` on Del.

    When the selected row goes, the one that takes its place is selected.
    """

    chose = Signal(object)  # the row, or None
    opened = Signal(object)  # the row
    unwanted = Signal()  # Del was pressed

    def __init__(self, model: TableModel[T], name: str) -> None:
        super().__init__()
        self._model = model
        model.setParent(self)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicator(*model.sorting)
        self.setSortingEnabled(True)
        for number, column in enumerate(model.columns):
            self.setColumnWidth(number, column.width)
            if column.stretch:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        self._kept: Any = None
        self._kept_at = 0
        model.modelAboutToBeReset.connect(self._keep_current)
        model.modelReset.connect(self._select_kept)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._follow_selection)
        self.doubleClicked.connect(self._open)

    def show_rows(self, rows: Iterable[T]) -> None:
        """Show these rows; the selected one stays selected if it is still there."""
        self._model.show_rows(rows)

    def narrow(self, text: str, passes: Any = None) -> None:
        """Filter the rows; the selected one stays selected if it is still shown."""
        self._model.narrow(text, passes)

    def _follow_selection(self) -> None:
        """A row that a screen reader has selected is the current one, as with a key."""
        chosen = self.selectionModel().selectedRows()
        now = self.currentIndex()
        if len(chosen) == 1 and (not now.isValid() or chosen[0].row() != now.row()):
            self.selectionModel().setCurrentIndex(
                chosen[0], QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def current(self) -> T | None:
        """The selected row, if any."""
        index = self.currentIndex()
        return self._model.row(index.row()) if index.isValid() else None

    def select(self, identity: Any) -> bool:
        """Select the row with this identity; False where it is not shown."""
        number = self._model.number_of(identity)
        if number >= 0:
            self.selectRow(number)
            self.scrollTo(self._model.index(number, 0))
        return number >= 0

    def select_first(self) -> None:
        """Select the first row, where there is one."""
        if self._model.rowCount():
            self.selectRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.unwanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the selected row in sight when a bar under the table takes room."""
        index = self.currentIndex()
        seen = self.visualRect(index).intersects(QRect(QPoint(), event.oldSize()))
        super().resizeEvent(event)
        if seen:
            self.scrollTo(index)

    def _keep_current(self) -> None:
        chosen = self.current()
        self._kept = None if chosen is None else self._model.identity(chosen)
        self._kept_at = self.currentIndex().row()

    def _select_kept(self) -> None:
        if self._kept is None or self.select(self._kept):
            return
        rows = self._model.rowCount()
        if rows:
            self.selectRow(min(self._kept_at, rows - 1))
        else:
            self.chose.emit(None)

    def _on_current(self, index: QModelIndex) -> None:
        self.chose.emit(self._model.row(index.row()) if index.isValid() else None)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._model.row(index.row()))


class FilterLine(QLineEdit):
    """Narrows a table while typing. Enter and Down go to the rows, Esc shows them all again."""

    def __init__(self, table: TableView[Any], words: str, name: str) -> None:
        super().__init__()
        self._table = table
        self.setPlaceholderText(words)
        self.setAccessibleName(name)
        make_clearable(self)
        self.textChanged.connect(table.narrow)

    def begin(self) -> None:
        """Take the keyboard."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key not in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        if key == Qt.Key.Key_Escape:
            self.clear()
        if self._table.current() is None:
            self._table.select_first()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
