"""A table as everywhere in the window: whole rows, Enter opens, Ctrl+C copies."""

from collections.abc import Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLineEdit, QTableView

from app.services.listing.shown_rows import Cell, ShownRows, write_html, write_tsv
from app.ui.components.lists.cell_delegate import CellDelegate
from app.ui.components.lists.clear_button import make_filter
from app.ui.components.lists.table_model import TableModel
from app.ui.foundation.theme import TEXT_PIXELS, resize_font, scale_px, scale_size

T = TypeVar("T")
ROW_HEIGHT = 36
LEAST_ROWS = 4  # with the heading
HEADING_FRAME = 32
"""Both paddings and the arrow of a heading, in pixels at 100 %."""
CELL_FRAME = 40  # both paddings of a cell and its icon


class TableView(QTableView, Generic[T]):
    """Shows a TableModel. `chose` comes when another row is selected, `opened` on Enter,
    `unwanted` on Del, `copied` with the number of rows that were put on the clipboard.

    When the selected row goes, the one that takes its place is selected. With `several` the rows
    are chosen as everywhere: Shift or Ctrl with the arrows or the mouse, Ctrl+A for all.
    """

    chose = Signal(object)  # the row, or None
    opened = Signal(object)  # the row
    unwanted = Signal()  # Del was pressed
    copied = Signal(int)
    numbered = Signal(int)  # how many rows are chosen now

    def __init__(self, model: TableModel[T], name: str, *, several: bool = False) -> None:
        super().__init__()
        self._model = model
        model.setParent(self)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(model, self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setIconSize(scale_size(16))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scale_px(ROW_HEIGHT))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicator(*model.sorting)
        self.setSortingEnabled(True)
        for number, column in enumerate(model.columns):
            needed = (heading_width(column.title), *map(_cell_width, column.words))
            self.setColumnWidth(number, max(scale_px(column.width), *needed))
            if column.stretch:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        self._kept: Any = None
        self._kept_others: list[Any] = []
        self._kept_at = 0
        self._choosing_again = False  # the rows are new, and not all are chosen that were before
        model.modelAboutToBeReset.connect(self._keep_current)
        model.modelReset.connect(self._select_kept)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._follow_selection)
        self.selectionModel().selectionChanged.connect(self._tell_number)
        self.doubleClicked.connect(self._open)

    def minimumSizeHint(self) -> QSize:
        """A few rows under the heading can be seen, also where a page has to scroll for it."""
        return super().minimumSizeHint().expandedTo(QSize(0, scale_px(LEAST_ROWS * ROW_HEIGHT)))

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

    def current_row(self) -> T | None:
        """The selected row, if any."""
        index = self.currentIndex()
        return self._model.row(index.row()) if index.isValid() else None

    def list_chosen(self) -> list[T]:
        """Every selected row, in the order that is shown."""
        found = self.selectionModel().selectedRows()
        return [self._model.row(index.row()) for index in sorted(found, key=QModelIndex.row)]

    def collect_rows(self, title: str, narrowed: str = "") -> ShownRows:
        """What is in sight, as plain values: the filter, the sorting and the columns are kept."""
        places = self._places_in_sight()
        columns = [self._model.columns[place] for place in places]
        return ShownRows(
            title=title,
            columns=tuple(column.title for column in columns),
            rows=tuple(self._cells(row) for row in self._model.list_shown()),
            narrowed=narrowed,
            headings=frozenset(self._heading_rows()),
        )

    def _heading_rows(self) -> Sequence[int]:
        """The numbers of the rows that are headings; a plain list has none."""
        return ()

    def copy(self) -> None:
        """Put the selected rows on the clipboard, as a spreadsheet pastes them."""
        rows = [self._cells(row) for row in self.list_chosen()]
        if not rows:
            return
        data = QMimeData()
        data.setText(write_tsv(rows))
        data.setHtml(write_html(rows))
        QGuiApplication.clipboard().setMimeData(data)
        self.copied.emit(len(rows))

    def select(self, identity: Any, *, near: int = 0) -> bool:
        """Select the row with this identity, looked for around `near`; False if it isn't shown."""
        number = self._model.number_of(identity, near=near)
        if number >= 0:
            self.select_row(number)
            self.scrollTo(self._model.index(number, 0))
        return number >= 0

    def select_row(self, number: int) -> None:
        """Select a row alone; Qt's own looks at the keys that happen to be down."""
        how = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(
            self._model.index(number, 0), how.ClearAndSelect | how.Rows
        )

    def select_first(self) -> None:
        """Select the first row, where there is one."""
        if self._model.rowCount():
            self.select_row(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.unwanted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first cell the current one without selecting its row."""
        super().focusInEvent(event)
        index = self.currentIndex()
        if index.isValid() and not self.selectionModel().hasSelection():
            self.select_row(index.row())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say why the table is empty, where only a filter makes it so."""
        super().paintEvent(event)
        if self._model.rowCount() or not self._model.all_rows():
            return
        words = QCoreApplication.translate(
            "TableView", "No row fits the filter. Esc in the filter shows all of them again."
        )
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().placeholderText().color())
        painter.setFont(self.font())
        room = self.viewport().rect().adjusted(20, 28, -20, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, words)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the selected row in sight when a bar under the table takes room."""
        index = self.currentIndex()
        seen = self.visualRect(index).intersects(QRect(QPoint(), event.oldSize()))
        super().resizeEvent(event)
        if seen:
            self.scrollTo(index)

    def _keep_current(self) -> None:
        chosen = self.current_row()
        self._kept = None if chosen is None else self._model.identity(chosen)
        self._kept_others = [self._model.identity(row) for row in self.list_chosen()]
        self._kept_at = self.currentIndex().row()
        self._choosing_again = True

    def _select_kept(self) -> None:
        self._choose_again()
        self._choosing_again = False
        self._tell_number()

    def _choose_again(self) -> None:
        if self._kept is None or self.select(self._kept, near=self._kept_at):
            self._select_others()
            return
        rows = self._model.rowCount()
        if rows:
            self.select_row(min(self._kept_at, rows - 1))
        else:
            self.chose.emit(None)

    def _select_others(self) -> None:
        """The rows that were chosen beside the one with the keyboard stay chosen."""
        how = QItemSelectionModel.SelectionFlag
        for identity in self._kept_others if len(self._kept_others) > 1 else ():
            number = self._model.number_of(identity)
            if number >= 0:
                index = self._model.index(number, 0)
                self.selectionModel().select(index, how.Select | how.Rows)

    def _tell_number(self) -> None:
        if not self._choosing_again:
            self.numbered.emit(len(self.selectionModel().selectedRows()))

    def _places_in_sight(self) -> list[int]:
        """The columns that are not hidden, from the left to the right."""
        header = self.horizontalHeader()
        order = (header.logicalIndex(place) for place in range(header.count()))
        return [place for place in order if not self.isColumnHidden(place)]

    def _cells(self, row: T) -> tuple[Cell, ...]:
        return tuple(
            self._model.columns[place].plain_value(row) for place in self._places_in_sight()
        )

    def _on_current(self, index: QModelIndex) -> None:
        self.chose.emit(self._model.row(index.row()) if index.isValid() else None)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._model.row(index.row()))


def _cell_width(words: str) -> int:
    """The pixels that a cell of these words takes, with an icon before them."""
    letters = QFontMetrics(resize_font(QGuiApplication.font(), TEXT_PIXELS))
    return letters.horizontalAdvance(words) + scale_px(CELL_FRAME)


def heading_width(title: str) -> int:
    """The pixels that a heading takes with the arrow of its sorting beside it."""
    letters = QFontMetrics(resize_font(QGuiApplication.font(), TEXT_PIXELS, bold=True))
    return letters.horizontalAdvance(title) + scale_px(HEADING_FRAME)


class FilterLine(QLineEdit):
    """Narrows a table while typing. Enter and Down go to the rows, Esc shows them all again."""

    def __init__(self, table: TableView[Any], words: str, name: str) -> None:
        super().__init__()
        self._table = table
        make_filter(self, words, name)
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
        if self._table.current_row() is None:
            self._table.select_first()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
