"""Paints the cells of a table: their words, asked for once, and an icon before them."""

from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.ui.components.lists.table_model import TableModel

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_STANDS_OUT = (
    QStyle.StateFlag.State_Selected
    | QStyle.StateFlag.State_HasFocus
    | QStyle.StateFlag.State_MouseOver
)
_CENTRE = Qt.AlignmentFlag.AlignCenter


class _Places(NamedTuple):
    """Where the style puts the parts of a cell, from its left, its right and its top."""

    icon: QRect
    left: int
    right: int


class CellDelegate(QStyledItemDelegate):
    """For a plain cell Qt would ask the model seven things, and shape its words twice.

    What stands out, a chosen row or a heading, is painted by Qt and the style sheet.
    """

    def __init__(self, model: TableModel[Any], table: QTableView) -> None:
        super().__init__(table)
        self._model, self._table = model, table
        self._places: dict[tuple[bool, int], _Places] = {}

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        state = option.state
        if state & _STANDS_OUT or not state & QStyle.StateFlag.State_Enabled:
            super().paint(painter, option, index)
            return
        row, column = self._model.row(index.row()), self._model.columns[index.column()]
        text, icon = column.text(row), column.icon(row) if column.icon is not None else None
        if "\n" in text:
            super().paint(painter, option, index)
            return
        rect: QRect = option.rect
        key = (icon is not None, rect.height())
        places = self._places.get(key)
        if places is None:
            places = self._places[key] = self._find_places(option, index)
        if icon is not None:
            icon.paint(painter, places.icon.translated(rect.topLeft()), _CENTRE)
        if text:
            room = rect.adjusted(places.left, 0, -places.right, 0)
            metrics = option.fontMetrics
            if metrics.horizontalAdvance(text) > room.width():
                text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, _RIGHT if column.right else _LEFT, text)

    def _find_places(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> _Places:
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        style, rect = self._table.style(), option.rect
        part, metric = QStyle.SubElement, QStyle.PixelMetric.PM_FocusFrameHMargin
        words = style.subElementRect(part.SE_ItemViewItemText, whole, self._table)
        icon = style.subElementRect(part.SE_ItemViewItemDecoration, whole, self._table)
        margin = style.pixelMetric(metric, whole, self._table) + 1
        return _Places(
            icon.translated(-rect.topLeft()),
            words.left() - rect.left() + margin,
            rect.right() - words.right() + margin,
        )
