"""The first page: what waits, and why; ticked, put off or done in its place."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.models.enums import AttentionKind, Topic
from app.services.caseload import attention
from app.services.caseload.attention import AttentionGroup, AttentionItem
from app.services.caseload.clients import CARD_TOPICS
from app.services.storage.changes import Change
from app.ui.components.basics import EmptyState, action, button
from app.ui.components.quick_line import QuickLine
from app.ui.components.table import TableView
from app.ui.components.table_model import Column, TableModel
from app.ui.foundation.page import Page
from app.ui.foundation.places import FileRow, PageName, RowKind
from app.ui.foundation.workspace import Workspace

WEEK = timedelta(days=7)
_ROWS = {
    "entry": RowKind.ENTRY,
    "employer_contact": RowKind.EMPLOYER_CONTACT,
    "placement": RowKind.PLACEMENT,
    "consent": RowKind.CONSENT,
    "rest": RowKind.REST,
    "status_change": RowKind.STATUS_CHANGE,
}


class TodayPage(Page):
    """A quick line, and below it everything that waits, the late first."""

    topics = CARD_TOPICS | {Topic.SETTINGS}

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.quick_line = QuickLine(workspace)
        self.table = self._make_table()
        self.done_line = QLineEdit()
        self.done_line.setAccessibleName(self.tr("What was done about the chosen one"))
        self.done_line.setPlaceholderText(self.tr("Done in place: called, next +14"))
        self.done_line.returnPressed.connect(self.settle)
        self._tick = button(workspace, self.tr("Tick as done"), self.tick, icon="check")
        self._later = button(workspace, self.tr("In a week"), self.put_off, icon="calendar")
        workspace.writing(self.done_line, self._tick, self._later)
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyState(
                self.tr("Nothing waits this week. A next step with a day shows here on its day.")
            )
        )
        self._stack.addWidget(self._fill_list())
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 0, 20, 12)
        box.setSpacing(12)
        box.addWidget(self.quick_line)
        box.addWidget(self._stack, 1)
        self.page_actions = [
            action(self, self.tr("Tick as done"), self.tick, key="Ctrl+D"),
            action(self, self.tr("Put off by a week"), self.put_off, key="Ctrl+Shift+D"),
        ]
        workspace.writing(*self.page_actions)
        for made in self.page_actions:
            self.addAction(made)

    def title(self) -> str:
        return self.tr("Today")

    def refresh(self) -> None:
        items = attention.agenda(self.workspace.caseload)
        self.table.show_rows(items)
        self._stack.setCurrentIndex(1 if items else 0)
        if self.table.current() is None:
            self.table.select_first()

    def focus_content(self) -> None:
        self.table.setFocus()

    def tick(self) -> None:
        """Tick the chosen one as done; what no tick can end is opened instead."""
        item = self.table.current()
        if item is None:
            return
        if not item.tickable:
            self._open(item)
            return
        self._do(
            self.tr("Tick of a next step"),
            lambda: attention.tick_item(self.workspace.caseload, item),
            self.tr("Ticked as done."),
        )

    def put_off(self) -> None:
        """Let the chosen one wait for a week from today."""
        item = self.table.current()
        if item is not None:
            self._do(
                self.tr("Put off"),
                lambda: attention.put_off(
                    self.workspace.caseload, item, self.workspace.today + WEEK
                ),
                self.tr("Put off by a week."),
            )

    def settle(self) -> None:
        """Record what was done about the chosen one, and tick it."""
        item, line = self.table.current(), self.done_line.text()
        if item is None or not line.strip():
            return
        if not item.tickable:
            self._open(item)
            return
        if self._do(
            self.tr("Done in place"),
            lambda: attention.settle(self.workspace.caseload, item, line),
            self.tr("Recorded and ticked."),
        ):
            self.done_line.clear()

    def _do(self, text: str, operation: Callable[[], Change], told: str) -> bool:
        done = self.workspace.do(text, operation)
        if done:
            self.workspace.told.emit(told)
        return bool(done)

    def _make_table(self) -> TableView[AttentionItem]:
        labels, today = self.workspace.labels, self.workspace.today
        columns: list[Column[AttentionItem]] = [
            Column(
                self.tr("When"),
                lambda item: labels.due(item.day, today),
                key=lambda item: item.page_order(today),
                icon=self._sign,
                width=150,
            ),
            Column(self.tr("Who"), self._who, width=220),
            Column(self.tr("Why"), lambda item: labels[item.why], width=280),
            Column(self.tr("What"), lambda item: item.text, width=220, stretch=True),
        ]
        model = TableModel(
            columns, identity=lambda item: (item.kind, item.table, item.row_id, item.due_on)
        )
        table: TableView[AttentionItem] = TableView(model, self.tr("What waits"))
        table.opened.connect(self._open)
        return table

    def _fill_list(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.done_line, 1)
        row.addWidget(self._tick)
        row.addWidget(self._later)
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.table, 1)
        box.addLayout(row)
        return whole

    def _who(self, item: AttentionItem) -> str:
        return " · ".join(filter(None, (item.client_name, item.employer_name)))

    def _sign(self, item: AttentionItem) -> QIcon | None:
        if item.group(self.workspace.today) is not AttentionGroup.LATE:
            return None
        return self.workspace.icons.icon("warning", self.workspace.theme["on_late"])

    def _open(self, item: AttentionItem) -> None:
        """Go where the thing is settled."""
        part = FileRow(_ROWS[item.table], item.row_id) if item.table in _ROWS else None
        if item.kind is AttentionKind.NO_CONTACT:
            part = FileRow(RowKind.ENTRY)
        if item.client_id is not None:
            self.workspace.go(PageName.CLIENT_FILE, item.client_id, part)
        elif item.employer_id is not None:
            self.workspace.go(PageName.EMPLOYERS, item.employer_id, part)
