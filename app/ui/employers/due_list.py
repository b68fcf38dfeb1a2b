"""What was agreed with employers and waits."""

from datetime import date

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.caseload import attention
from app.services.caseload.attention import AttentionItem
from app.ui.components.basics import EmptyState, button
from app.ui.components.lists.table import TableView
from app.ui.components.lists.table_model import Column, TableModel
from app.ui.components.scroll import PageStack
from app.ui.foundation.places import Act
from app.ui.foundation.workspace import PageName, Workspace


class DueList(QWidget):
    """What was agreed with employers and waits for the next two weeks, the late ones first."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        labels = workspace.labels
        columns: list[Column[AttentionItem]] = [
            Column(
                self.tr("When"),
                lambda item: labels.due_words(item.day, workspace.today),
                key=lambda item: item.day or date.max,
                icon=self._late_icon,
                width=150,
            ),
            Column(self.tr("What"), lambda item: item.text, width=260, stretch=True),
            Column(self.tr("Employer"), lambda item: item.employer_name, width=260),
            Column(self.tr("Client"), lambda item: item.client_name, width=190),
        ]
        model = TableModel(columns, identity=lambda item: (item.table, item.row_id))
        self._table: TableView[AttentionItem] = TableView(model, self.tr("What waits"))
        self._table.opened.connect(lambda item: workspace.go(PageName.EMPLOYERS, item.employer_id))
        tick = button(workspace, self.tr("Tick as done"), self.tick, icon="check")
        workspace.writing(tick)
        top = QHBoxLayout()
        top.addStretch(1)
        top.addWidget(tick)
        filled = QWidget()
        box = QVBoxLayout(filled)
        box.setContentsMargins(0, 10, 0, 0)
        box.addLayout(top)
        box.addWidget(self._table, 1)
        log = button(
            workspace,
            self.tr("Log a contact"),
            lambda: workspace.go(PageName.EMPLOYERS, part=Act.NEW),
            icon="add",
        )
        workspace.writing(log)
        self._stack = PageStack()
        self._stack.addWidget(
            EmptyState(
                self.tr("Nothing waits for the next two weeks. A next step with a day shows here."),
                log,
            )
        )
        self._stack.addWidget(filled)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def show_items(self, items: list[AttentionItem]) -> None:
        """Show the steps that wait."""
        self._table.show_rows(items)
        self._stack.setCurrentIndex(1 if items else 0)

    def tick(self) -> None:
        """Tick the chosen one as done."""
        item = self._table.current_row()
        if item is not None and self._workspace.do(
            self.tr("Tick of a next step"),
            lambda: attention.tick_item(self._workspace.caseload, item),
        ):
            self._workspace.told.emit(self.tr("Ticked as done."))

    def _late_icon(self, item: AttentionItem) -> QIcon | None:
        if not item.late_days(self._workspace.today):
            return None
        return self._workspace.icons.icon("warning", self._workspace.theme["on_late"])
