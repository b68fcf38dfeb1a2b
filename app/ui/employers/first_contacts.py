"""The clients for whom no employer has been met yet, by the days since they entered."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.rules.text.names import sort_key
from app.services.caseload.attention import AttentionItem
from app.ui.components.basics import EmptyState
from app.ui.components.lists.table import TableView
from app.ui.components.lists.table_model import Column, TableModel
from app.ui.components.scroll import PageStack
from app.ui.foundation.workspace import Workspace


class FirstContacts(QWidget):
    """Quality criterion 15: the first employer is met within 30 days; Enter begins a contact."""

    def __init__(self, workspace: Workspace, begin_about: Callable[[int], None]) -> None:
        super().__init__()
        self._workspace = workspace
        self._limit = 0
        labels = workspace.labels
        columns: list[Column[AttentionItem]] = [
            Column(
                self.tr("Client"),
                lambda item: item.client_name,
                key=lambda item: sort_key(item.client_name),
                width=260,
                stretch=True,
            ),
            Column(
                self.tr("Service started"),
                lambda item: labels.day(self._start(item)),
                key=self._start,
                width=160,
            ),
            Column(
                self.tr("Days so far"),
                lambda item: f"{self._days(item)} / {self._limit}",
                key=self._days,
                width=140,
                right=True,
            ),
            Column(
                self.tr("Meet an employer by"),
                lambda item: labels.due_words(item.day, workspace.today),
                key=lambda item: item.day or date.max,
                width=200,
            ),
        ]
        model = TableModel(columns, identity=lambda item: item.client_id)
        self.table: TableView[AttentionItem] = TableView(
            model, self.tr("First contacts with an employer")
        )
        self.table.opened.connect(lambda item: begin_about(item.client_id))
        self._stack = PageStack()
        self._stack.addWidget(
            EmptyState(self.tr("An employer has been met for everybody who is looking for work."))
        )
        self._stack.addWidget(self.table)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 10, 0, 0)
        box.addWidget(self._stack)

    def show_items(self, items: list[AttentionItem], limit: int) -> None:
        """Show who waits; `limit` is in how many days of the entry an employer is met."""
        self._limit = limit
        self.table.show_rows(items)
        self._stack.setCurrentIndex(1 if items else 0)
        if self.table.current_row() is None:
            self.table.select_first()

    def _start(self, item: AttentionItem) -> date:
        due = item.due_on or item.day or self._workspace.today
        return due - timedelta(days=self._limit)

    def _days(self, item: AttentionItem) -> int:
        return (self._workspace.today - self._start(item)).days
