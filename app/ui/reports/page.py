"""Final reports: the list of them, and the one that is being written."""

from contextlib import suppress

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.client import ReportFields
from app.models.enums import Topic
from app.models.rules.text.names import sort_key
from app.services.caseload import clients
from app.services.reports import final_report
from app.services.reports.final_report import ReportRow
from app.services.storage import records
from app.ui.components.basics import Card, EmptyState, action, button, icon_button
from app.ui.components.fields import wrap_with_label
from app.ui.components.late_part import LatePart
from app.ui.components.lists.table import TableView
from app.ui.components.lists.table_model import Column, TableModel
from app.ui.components.people.client_field import ClientNameField
from app.ui.components.scroll import PageStack
from app.ui.foundation.page import Page
from app.ui.foundation.places import OfClient
from app.ui.foundation.preferences import Preferences
from app.ui.foundation.workspace import Place, Workspace
from app.ui.reports.report_editor import ReportEditor


class ReportsPage(Page):
    """All reports in a table; opening one shows its editor in the same place."""

    topics = frozenset({Topic.REPORTS, Topic.CLIENTS, Topic.LISTS})

    def __init__(
        self,
        workspace: Workspace,
        *,
        language: str = "fi",
        preferences: Preferences | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, parent)
        self._report_language = language
        self._table: TableView[ReportRow] = TableView(self._model(), self.tr("Final reports"))
        self._table.opened.connect(lambda row: self.open_report(row.id))
        self._table.unwanted.connect(self.remove)
        self._starter = _Starter(workspace)
        self._starter.started.connect(self.begin)
        self._starter.left.connect(self.focus_content)
        self._preferences = preferences
        self._editor = LatePart("editor", self._make_editor)
        self._stack = PageStack()
        for part in (self._empty(), self._list(), self._editor):
            self._stack.addWidget(part)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 0, 20, 0)
        box.setSpacing(12)
        box.addWidget(self._starter)
        box.addWidget(self._stack, 1)
        self._starter.hide()
        self.header_buttons = [
            button(workspace, self.tr("New report"), self._ask_client, icon="add", name="primary")
        ]
        self.page_actions = [
            action(self, self.tr("New report"), self._ask_client, key="Ctrl+R"),
            action(self, self.tr("Print…"), lambda: self.editor.print_preview(), key="Ctrl+P"),
            action(
                self, self.tr("Save as PDF…"), lambda: self.editor.save_pdf(), key="Ctrl+Shift+S"
            ),
            action(self, self.tr("Read together"), lambda: self.editor.write_together(), key="F9"),
            action(
                self, self.tr("Next misspelt word"), lambda: self.editor.text.mend_next(), key="F7"
            ),
            action(self, self.tr("All reports"), self.show_list, key="Ctrl+Shift+R"),
        ]
        self.paper_actions = self.page_actions[1:3]
        workspace.writing(*self.header_buttons, *self.page_actions[:3])
        for made in self.page_actions:
            self.addAction(made)

    @property
    def editor(self) -> ReportEditor:
        """The editor, made when a report is first opened."""
        return self._editor.get()

    def title(self) -> str:
        return self.tr("Final reports")

    def refresh(self) -> None:
        found = final_report.rows(self.workspace.caseload)
        self._table.show_rows(found)
        self._starter.refresh()
        known = {row.id for row in found}
        if self.workspace.texts:
            self.editor.forget(known)
        in_editor = self._stack.currentWidget() is self._editor
        shown = self.editor.report_id if in_editor else None
        if shown in known:
            self.editor.show_report(shown)
        else:
            self._stack.setCurrentIndex(1 if found else 0)

    def arrive(self, place: Place) -> None:
        self.refresh_if_stale()
        if isinstance(place.part, OfClient):
            self._open_for_client(place.part.client_id)
        elif place.row_id is not None:
            self.open_report(place.row_id)

    def open_report(self, report_id: int) -> None:
        """Show a report in the editor."""
        self.editor.show_report(report_id)
        self._stack.setCurrentWidget(self._editor)
        self.editor.text.setFocus()

    def show_list(self) -> None:
        """Show all reports."""
        self.editor.save()
        self._stack.setCurrentIndex(1)
        self.make_stale()
        self._table.setFocus()

    def begin(self, client_id: int) -> None:
        """Begin a report for a client, its sections filled from the file, and open it."""
        self._starter.hide()
        change = self.workspace.do(
            self.tr("Start of a final report"),
            lambda: final_report.start(self.workspace.caseload, client_id, self._report_language),
        )
        if change:
            self.refresh_now()
            self.open_report(change.new_row_id("report"))

    def remove(self) -> None:
        """Remove the chosen report; it can be undone."""
        row = self._table.current_row()
        if row is not None and self.workspace.do(
            self.tr("Removal of a report"),
            lambda: records.remove(self.workspace.caseload, ReportFields, row.id),
        ):
            self.workspace.told.emit(self.tr("The report was removed."))

    def _make_editor(self) -> ReportEditor:
        made = ReportEditor(self.workspace, preferences=self._preferences)
        made.left.connect(self.show_list)
        return made

    def _open_for_client(self, client_id: int) -> None:
        for row in final_report.rows(self.workspace.caseload):
            if row.client_id == client_id:
                self.open_report(row.id)
                return
        self.begin(client_id)

    def _ask_client(self) -> None:
        self._starter.show()
        self._starter.begin()

    def _model(self) -> TableModel[ReportRow]:
        labels = self.workspace.labels
        return TableModel(
            [
                Column(
                    self.tr("Client"),
                    lambda row: row.client_name,
                    key=lambda row: sort_key(row.client_name),
                    width=260,
                    stretch=True,
                ),
                Column(self.tr("State"), lambda row: labels[row.state], width=130),
                Column(
                    self.tr("The client's part"),
                    lambda row: labels.word_or_nothing(row.part.how) or self.tr("Not recorded yet"),
                    width=300,
                ),
                Column(
                    self.tr("Last written"),
                    lambda row: labels.day(row.changed_at.date()),
                    key=lambda row: row.changed_at,
                    width=130,
                ),
            ],
            identity=lambda row: row.id,
            sorted_by=3,
            descending=True,
        )

    def _list(self) -> QWidget:
        whole = QWidget()
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._table, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        remove = icon_button(
            self.workspace, "remove", self.tr("Remove the chosen report"), self.remove
        )
        self.workspace.writing(remove)
        row.addWidget(remove)
        box.addLayout(row)
        return whole

    def _empty(self) -> QWidget:
        new = button(self.workspace, self.tr("New report"), self._ask_client, icon="add")
        self.workspace.writing(new)
        return EmptyState(
            self.tr(
                "Final reports belong here. Each is written together with the client, and its "
                "sections are filled from the client's file to begin with."
            ),
            new,
        )


class _Starter(Card):
    """Asks whose report is begun."""

    started = Signal(int)
    left = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._name = ClientNameField(placeholder=self.tr("Begin to type the name"))
        self._name.line.returnPressed.connect(self._start)
        leave = QShortcut("Esc", self, self._close)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.box.takeAt(0)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(wrap_with_label(self.tr("Whose report?"), self._name), 1)
        row.addWidget(button(workspace, self.tr("Begin"), self._start, name="primary"))
        row.addWidget(icon_button(workspace, "close", self.tr("Close"), self._close))
        row.addStretch(1)
        self.box.addLayout(row)

    def refresh(self) -> None:
        """Offer the clients of now."""
        self._name.offer_clients(clients.cards(self._workspace.caseload))

    def begin(self) -> None:
        """Take the keyboard."""
        self.refresh()
        self._name.set_value("")
        self._name.setFocus()

    def _start(self) -> None:
        with suppress(ValueError):
            client_id = self._name.client_id()
            if client_id is None:
                self._name.show_wrong(self.tr("Write the client's name."))
            else:
                self.started.emit(client_id)

    def _close(self) -> None:
        self.hide()
        self.left.emit()
