"""What waits under headings: late, today, this week, silent, and without a day."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont

from app.services.caseload.attention import AttentionGroup, AttentionItem
from app.services.listing.shown_rows import Cell
from app.ui.components.lists.table import TableView
from app.ui.components.lists.table_model import Column, Index, TableModel
from app.ui.foundation.theme import resize_font

Identity = tuple[Any, ...]


class GroupedModel(TableModel[AttentionItem | AttentionGroup]):
    """The items in the order of the page, with a row for the heading of each group.

    A heading can't be chosen: arrows pass it by.
    """

    def __init__(
        self,
        columns: Sequence[Column[AttentionItem]],
        *,
        heading: Callable[[AttentionGroup, int], str],
        font: QFont,
        ink: QColor,
    ) -> None:
        super().__init__(
            [_for_items(column) for column in columns],
            identity=lambda row: row if isinstance(row, AttentionGroup) else item_identity(row),
        )
        self._heading = heading
        self._font = resize_font(font, 15, bold=True)
        self._ink = QBrush(ink)  # else it is as pale as what can't be pressed
        self._counts: dict[AttentionGroup, int] = {}
        self._headings: list[int] = []

    def show_groups(self, groups: Mapping[AttentionGroup, Sequence[AttentionItem]]) -> None:
        """Show the items of each group below its heading."""
        rows: list[AttentionItem | AttentionGroup] = []
        self._counts, self._headings = {}, []
        for group, items in groups.items():
            self._counts[group] = len(items)
            self._headings.append(len(rows))
            rows += [group, *items]
        self.beginResetModel()
        self._shown = rows
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Nothing: the order is the page's own."""

    def heading_rows(self) -> list[int]:
        """The numbers of the rows that are headings."""
        return self._headings

    def heading_of(self, group: AttentionGroup) -> str:
        """The words of a heading."""
        return self._heading(group, self._counts[group])

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.row(index.row()), AttentionGroup):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if not isinstance(row, AttentionGroup):
            return super().data(index, role)
        if index.column() == 0 and role == Qt.ItemDataRole.DisplayRole:
            return self.heading_of(row)
        return {
            Qt.ItemDataRole.FontRole: self._font,
            Qt.ItemDataRole.ForegroundRole: self._ink,
        }.get(Qt.ItemDataRole(role))


class GroupedTable(TableView[AttentionItem | AttentionGroup]):
    """The table of what waits: a heading runs over its whole width."""

    def __init__(self, model: GroupedModel, name: str) -> None:
        self._grouped = model
        super().__init__(model, name)
        self.setSortingEnabled(False)
        self.horizontalHeader().setSortIndicatorShown(False)
        model.modelReset.connect(self._span_headings)

    def show_groups(self, groups: Mapping[AttentionGroup, Sequence[AttentionItem]]) -> None:
        """Show these items; the chosen one stays chosen, or the one that takes its place."""
        self._grouped.show_groups(groups)
        if self.item_at_hand() is None:
            self.select_first()

    def item_at_hand(self) -> AttentionItem | None:
        """The chosen item, if any."""
        row = self.current_row()
        return row if isinstance(row, AttentionItem) else None

    def select_first(self) -> None:
        """Choose the first item below the first heading, or the item nearest to where it was."""
        rows = self._grouped.rowCount()
        near = max(self.currentIndex().row(), 0)
        self._choose((*range(near, rows), *range(near - 1, -1, -1)))

    def select_near(self, place: int) -> None:
        """Choose the item that has come into a place, else the one above, of the same heading."""
        rows = self._grouped.rowCount()
        near = min(max(place, 0), rows - 1)
        self._choose((*range(near, -1, -1), *range(near + 1, rows)))

    def _choose(self, places: Sequence[int]) -> None:
        """Choose the first item of these places; headings are none."""
        for number in places:
            if isinstance(self._grouped.row(number), AttentionItem):
                self.select_row(number)
                return

    def sizeHint(self) -> QSize:
        return QSize(600, 300)

    def _cells(self, row: AttentionItem | AttentionGroup) -> tuple[Cell, ...]:
        if isinstance(row, AttentionGroup):
            return (self._grouped.heading_of(row), *[""] * (self._grouped.columnCount() - 1))
        return super()._cells(row)

    def _heading_rows(self) -> Sequence[int]:
        return self._grouped.heading_rows()

    def _span_headings(self) -> None:
        self.clearSpans()
        for number in self._grouped.heading_rows():
            self.setSpan(number, 0, 1, self._grouped.columnCount())


def item_identity(item: AttentionItem) -> Identity:
    """What tells an item apart from the others, also after a change of another."""
    return item.kind, item.table, item.row_id, item.number, item.due_on


def _for_items(column: Column[AttentionItem]) -> Column[AttentionItem | AttentionGroup]:
    """The same column with nothing to say of a heading."""
    text, icon = column.text, column.icon
    return Column(
        column.title,
        lambda row: "" if isinstance(row, AttentionGroup) else text(row),
        icon=icon and (lambda row: None if isinstance(row, AttentionGroup) else icon(row)),
        width=column.width,
        stretch=column.stretch,
    )
