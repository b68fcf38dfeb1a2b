"""A table is a list of columns: each says its title, its words and what it sorts by."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import chain
from operator import attrgetter
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QIcon

from app.models.rules.text.names import fold_text

T = TypeVar("T")
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column. `key` sorts (empty ones last); without it the folded words do.

    It is as wide as `width`, and wide enough for each of `words`, which a cell may say.
    """

    title: str
    text: Callable[[T], str]
    key: Callable[[T], Any] | None = None
    icon: Callable[[T], QIcon | None] | None = None
    width: int = 120
    right: bool = False
    stretch: bool = field(default=False)
    words: tuple[str, ...] = ()

    def sort_key(self, row: T) -> tuple[bool, Any]:
        """What the row sorts by; rows without a value come last."""
        value = self.key(row) if self.key is not None else fold_text(self.text(row))
        empty = value is None or value == ""
        return (empty, 0 if empty else value)

    def plain_value(self, row: T) -> str | int | float | date | None:
        """What a spreadsheet takes: a day or a number as such, everything else in its words."""
        text = self.text(row)
        value = self.key(row) if self.key is not None else None
        counted = isinstance(value, int | float) and not isinstance(value, bool)
        is_plain = isinstance(value, date) or (counted and str(value) == text)
        return value if text and is_plain else text


class TableModel(QAbstractTableModel, Generic[T]):
    """Rows under columns, sorted and filtered here: a proxy over Python rows is far slower.

    `identity` tells rows apart, so that a selection survives a refresh.
    """

    def __init__(
        self,
        columns: Sequence[Column[T]],
        *,
        identity: Callable[[T], Any],
        sorted_by: int = 0,
        descending: bool = False,
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.identity = identity
        self._sorted_by = sorted_by
        self._descending = descending
        self._lines: list[IndexedRow[T]] = []
        self._shown: list[T] = []
        self._words: list[str] = []
        self._passes: Callable[[T], bool] | None = None

    def show_rows(self, rows: Iterable[T]) -> None:
        """Show these rows instead; sorting and filter stay."""
        known = {id(line.row): line for line in self._lines}  # a row that is the same stays so
        key = self.columns[self._sorted_by].sort_key
        self._show_lines([known.get(id(row)) or IndexedRow(row, key(row)) for row in rows])

    def narrow(self, text: str, passes: Callable[[T], bool] | None = None) -> None:
        """Show only the rows in which every word is found, and which pass."""
        self._words = fold_text(text).split()
        self._passes = passes
        self._narrow()

    def row(self, number: int) -> T:
        """The row with this number, as it is shown."""
        return self._shown[number]

    def list_shown(self) -> list[T]:
        """The rows that pass the filter, in their order."""
        return list(self._shown)

    def number_of(self, identity: Any, *, near: int = 0) -> int:
        """Where the row with this identity is shown, or -1; looked for around `near` first."""
        rows, begin = self._shown, min(max(near - 1, 0), len(self._shown))
        places = chain(range(begin, len(rows)), range(begin))
        return next((n for n in places if self.identity(rows[n]) == identity), -1)

    def all_rows(self) -> list[T]:
        """Every row, also those that the filter hides."""
        return [line.row for line in self._lines]

    @property
    def sorting(self) -> tuple[int, Qt.SortOrder]:
        """The column sorted by, and in which order."""
        order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        return self._sorted_by, order

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self.columns):
            self._sorted_by = column
            self._descending = order == Qt.SortOrder.DescendingOrder
            key = self.columns[column].sort_key
            self._show_lines([replace(line, key=key(line.row)) for line in self._lines])

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.text(row)
        if role == Qt.ItemDataRole.DecorationRole and column.icon is not None:
            return column.icon(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column.right else LEFT
        if role == ROW_ROLE:
            return row
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT if self.columns[section].right else LEFT
        if role == Qt.ItemDataRole.SizeHintRole and orientation == Qt.Orientation.Vertical:
            return QSize(0, 0)
        return None

    def _words_of(self, line: "IndexedRow[T]") -> str:
        """The folded words of a row, which only a filter asks for."""
        if line.words is None:
            line.words = fold_text(" ".join(column.text(line.row) for column in self.columns))
        return line.words

    def _show_lines(self, lines: list["IndexedRow[T]"]) -> None:
        self._lines = self._sort_lines(lines)
        self._narrow()

    def _sort_lines(self, lines: list["IndexedRow[T]"]) -> list["IndexedRow[T]"]:
        """In the order of the chosen column; rows without a value come last."""
        filled = [line for line in lines if not line.key[0]]
        filled.sort(key=attrgetter("key"), reverse=self._descending)
        return filled + [line for line in lines if line.key[0]]

    def _narrow(self) -> None:
        lines = self._lines
        for word in self._words:
            lines = [line for line in lines if word in self._words_of(line)]
        rows = [line.row for line in lines]
        self.beginResetModel()
        self._shown = rows if self._passes is None else list(filter(self._passes, rows))
        self.endResetModel()


@dataclass(slots=True)
class IndexedRow(Generic[T]):
    """A row, what it sorts by, and its folded words once a filter has asked for them."""

    row: T
    key: tuple[bool, Any]
    words: str | None = None
