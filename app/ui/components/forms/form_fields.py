"""The fields of a declared form on the screen: one widget for each kind of field."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.models.rules.dates import day_text, parse_day
from app.models.rules.forms.form_kinds import FieldKind, FormField
from app.ui.components.basics import button, icon_button
from app.ui.components.fields import (
    AreaField,
    ChoiceField,
    DayField,
    Field,
    LineField,
    NumberField,
    TickField,
)
from app.ui.foundation.theme import scale_px
from app.ui.foundation.workspace import Workspace

ROW_HEIGHT = 34
LARGEST = 1_000_000


def make_form_field(workspace: Workspace, field: FormField) -> Field:
    """The widget for a field of a form; its value is what the form keeps."""
    match field.kind:
        case FieldKind.LINE:
            return LineField(placeholder=field.hint)
        case FieldKind.TEXT:
            return AreaField(lines=2, placeholder=field.hint)
        case FieldKind.DAY:
            return IsoDayField(workspace)
        case FieldKind.NUMBER:
            return NumberField(0, LARGEST, decimals=2)
        case FieldKind.SCALE:
            return NumberField(field.low, field.high)
        case FieldKind.TICK:
            return TickField(field.label)
        case FieldKind.CHOICE:
            offered = [(one.key, one.label) for one in field.choices]
            return ChoiceField(offered, optional=True)
        case FieldKind.TABLE:
            return FormTableField(workspace, field)


class IsoDayField(DayField):
    """A day that is kept as text, as the answers of a form are."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(lambda: workspace.today, workspace.labels)

    def value(self) -> Any:
        day = self.day()
        return day.isoformat() if day else None

    def _show(self, value: Any) -> None:
        super()._show(date.fromisoformat(value) if value else None)


class FormTableField(Field):
    """Rows of people or of tasks: typed into the table, added and removed below it."""

    def __init__(self, workspace: Workspace, field: FormField) -> None:
        super().__init__()
        self._workspace = workspace
        self._columns = field.columns
        self.table = QTableWidget(0, len(field.columns))
        self.table.setHorizontalHeaderLabels([one.label for one in field.columns])
        self.table.setAccessibleName(field.label)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(scale_px(ROW_HEIGHT))
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for number, column in enumerate(field.columns):
            if column.kind in (FieldKind.DAY, FieldKind.TICK, FieldKind.NUMBER):
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.ResizeToContents)
        self.table.itemChanged.connect(lambda _item: self.commit())
        whole = QWidget()
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.table)
        row = QHBoxLayout()
        self.add_button = button(workspace, self.tr("Add a row"), self.add_row, icon="add")
        self.remove_button = icon_button(
            workspace, "remove", self.tr("Remove the chosen row"), self.remove_row
        )
        row.addWidget(self.add_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        box.addLayout(row)
        self._box.addWidget(whole)
        self.setFocusProxy(self.table)

    def value(self) -> list[dict[str, Any]]:
        rows = [self._row(number) for number in range(self.table.rowCount())]
        return [row for row in rows if row]

    def add_row(self) -> None:
        """An empty row, with the keyboard in its first cell."""
        self._put(self.table.rowCount(), {})
        self._fit()
        self.table.setCurrentCell(self.table.rowCount() - 1, 0)
        self.table.setFocus()

    def remove_row(self) -> None:
        """Take the chosen row away."""
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())
            self._fit()
            self.commit()

    def lock(self) -> None:
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for part in (self.add_button, self.remove_button):
            part.setEnabled(False)

    def complaint(self) -> str:
        return self.tr("Write the day as 3.12.2026.")

    def _row(self, number: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for place, column in enumerate(self._columns):
            item = self.table.item(number, place)
            if item is None:
                continue
            if column.kind is FieldKind.TICK:
                if item.checkState() is Qt.CheckState.Checked:
                    found[column.key] = True
                continue
            text = item.text().strip()
            if not text:
                continue
            if column.kind is FieldKind.DAY:
                day = parse_day(text, self._workspace.today)
                if day is not None:
                    found[column.key] = day.isoformat()
            elif column.kind is FieldKind.NUMBER:
                found[column.key] = float(text.replace(",", "."))
            else:
                found[column.key] = text
        return found

    def _show(self, value: Any) -> None:
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        for number, row in enumerate(value or ()):
            self._put(number, row)
        self.table.blockSignals(False)
        self._fit()

    def _put(self, number: int, row: Mapping[str, Any]) -> None:
        silent = self.table.blockSignals(True)
        self.table.insertRow(number)
        for place, column in enumerate(self._columns):
            value = row.get(column.key)
            item = QTableWidgetItem()
            if column.kind is FieldKind.TICK:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if value else Qt.CheckState.Unchecked)
            elif column.kind is FieldKind.DAY:
                item.setText(day_text(date.fromisoformat(value)) if value else "")
            elif value is not None:
                item.setText(str(value))
            self.table.setItem(number, place, item)
        self.table.blockSignals(silent)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # now its headings have the height of the theme

    def _fit(self) -> None:
        rows = max(1, min(self.table.rowCount(), 8))
        self.table.setFixedHeight(
            self.table.horizontalHeader().sizeHint().height() + rows * ROW_HEIGHT + 4
        )
