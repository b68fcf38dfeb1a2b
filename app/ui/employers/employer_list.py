"""The employers, and beside them what is known of the chosen one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.employer import EmployerFields
from app.models.rules.text.names import sort_key
from app.services.caseload import employers
from app.services.caseload.employers import ContactRow, EmployerRow
from app.services.storage import records
from app.ui.components.basics import EmptyState, action, button, icon_button
from app.ui.components.late_part import LatePart, LateTabs
from app.ui.components.lists.table import FilterLine, TableView
from app.ui.components.lists.table_model import Column, TableModel
from app.ui.components.people.contacts import ContactViews
from app.ui.components.people.merge_bar import MergeBar
from app.ui.components.scroll import PageStack, make_scrollable, split_with
from app.ui.employers.employer_details import EmployerDetails
from app.ui.employers.employer_people import EmployerPeople
from app.ui.employers.leads import EmployerLeads
from app.ui.foundation.workspace import PageName, Workspace


class EmployerList(QWidget):
    """The employers, and for the chosen one its details, people and history."""

    def __init__(
        self,
        workspace: Workspace,
        log_for: Callable[[str], None],
        open_lead: Callable[[int], None],
        add_lead: Callable[[int], None],
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._log_for = log_for
        self._id = 0  # of the employer whose details are shown
        self._table: TableView[EmployerRow] = TableView(self._model(), self.tr("Employers"))
        self.filter_line = FilterLine(
            self._table, self.tr("Filter the employers…"), self.tr("Filter the employers")
        )
        self._table.chose.connect(self._show)
        self._table.opened.connect(self._begin_edit)
        self._table.unwanted.connect(self.remove)
        self._form = EmployerDetails(workspace)
        self._add_menu(add_lead)
        self._people = LatePart("employer_people", lambda: EmployerPeople(workspace))
        self.leads = LatePart(
            "employer_leads", lambda: EmployerLeads(workspace, open_lead, add_lead)
        )
        self._history = LatePart("employer_history", self._make_history)
        self._tabs = LateTabs()
        self._tabs.addTab(make_scrollable(self._form), self.tr("Details"))
        self._tabs.add(
            self._people, self.tr("People"), lambda people: people.show_employer(self._id)
        )
        self._tabs.add(self.leads, self.tr("Jobs"), lambda leads: leads.show_employer(self._id))
        self._tabs.add(self._history, self.tr("History"), self._show_history)
        top = QHBoxLayout()
        top.addWidget(self.filter_line, 1)
        self.merge_bar = MergeBar(workspace, EmployerFields)
        self.merge_bar.merged.connect(self.refresh)
        merge = button(workspace, self.tr("Merge…"), self.merge)
        merge.setToolTip(self.tr("Merge another employer into the chosen one"))
        remove = icon_button(
            workspace, "remove", self.tr("Remove the chosen employer"), self.remove
        )
        top.addWidget(merge)
        top.addWidget(remove)
        new = button(workspace, self.tr("New employer"), self.add, icon="add", name="primary")
        workspace.writing(merge, remove, new)
        left = QWidget()
        box = QVBoxLayout(left)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(top)
        box.addWidget(self._table, 1)
        self._stack = PageStack()
        self._stack.addWidget(
            EmptyState(
                self.tr("Employers belong here. Log the first contact above, or add one."), new
            )
        )
        self._stack.addWidget(split_with(left, self._tabs))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 10, 0, 0)
        whole.addWidget(self._stack)
        whole.addWidget(self.merge_bar)

    def merge(self) -> None:
        """Ask, in place, which other employer is the chosen one written in another way."""
        row = self._table.current_row()
        if row is not None:
            self._table.setFocus()  # it has the keyboard again afterwards
            self.merge_bar.ask(row.id)

    def refresh(self) -> None:
        """Read the employers again."""
        found = employers.rows(self._workspace.caseload)
        self._form.offer_industries()
        self._table.show_rows(found)
        self._stack.setCurrentIndex(1 if found else 0)
        if self._table.current_row() is None:
            self._table.select_first()
        else:
            self._show(self._table.current_row())

    def choose(self, employer_id: int) -> None:
        """Choose an employer."""
        self.filter_line.clear()
        self.refresh()
        self._table.select(employer_id)

    def add(self) -> None:
        """Add an employer and put the keyboard in its name."""
        name = self.tr("New employer")
        change = self._workspace.do(
            self.tr("New employer"),
            lambda: records.add(self._workspace.caseload, EmployerFields(name=name)),
        )
        if change:
            self._workspace.go(PageName.EMPLOYERS, change.new_row_id("employer"))
            self._tabs.setCurrentIndex(0)
            self._form.name.setFocus()
            self._form.name.line.selectAll()

    def remove(self) -> None:
        """Remove the chosen employer with its contacts; it can be undone."""
        row = self._table.current_row()
        if row is not None and self._workspace.do(
            self.tr("Removal of an employer"),
            lambda: records.remove(self._workspace.caseload, EmployerFields, row.id),
        ):
            self._workspace.told.emit(self.tr("The employer was removed with its contacts."))

    def _add_menu(self, add_lead: Callable[[int], None]) -> None:
        """What can be done with a row, for the right button and the menu key."""

        def with_row(run: Callable[[EmployerRow], object]) -> Callable[[], object]:
            def run_with_row() -> None:
                row = self._table.current_row()
                if row is not None:
                    run(row)

            return run_with_row

        made = [
            action(self, self.tr("New contact"), with_row(lambda row: self._log_for(row.name))),
            action(self, self.tr("New job"), with_row(lambda row: add_lead(row.id))),
            action(self, self.tr("Merge…"), self.merge),
            action(self, self.tr("Remove the chosen employer"), self.remove),
        ]
        self._workspace.writing(*made)
        self._table.addActions(made)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _begin_edit(self) -> None:
        self._tabs.setCurrentIndex(0)
        self._form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _model(self) -> TableModel[EmployerRow]:
        labels = self._workspace.labels
        return TableModel(
            [
                Column(
                    self.tr("Name"),
                    lambda row: row.name,
                    key=lambda row: sort_key(row.name),
                    width=240,
                    stretch=True,
                ),
                Column(
                    self.tr("Sector"), lambda row: labels.word_or_nothing(row.sector), width=120
                ),
                Column(
                    self.tr("Contacts"),
                    lambda row: str(row.contact_count),
                    key=lambda row: row.contact_count,
                    width=96,
                    right=True,
                ),
                Column(
                    self.tr("Last"),
                    lambda row: labels.day(row.last_contact_day),
                    key=lambda row: row.last_contact_day,
                    width=100,
                ),
            ],
            identity=lambda row: row.id,
        )

    def _show(self, row: EmployerRow | None) -> None:
        if row is None or not self.merge_bar.is_about(row.id):
            self.merge_bar.hide()
        kept = (
            None if row is None else records.find(self._workspace.caseload, EmployerFields, row.id)
        )
        self._tabs.setEnabled(kept is not None)
        if row is not None and kept is not None:
            self._id = row.id
            self._form.load(row.id, kept)
            self._tabs.refresh()

    def _show_history(self, history: TableView[ContactRow]) -> None:
        history.show_rows(employers.contacts(self._workspace.caseload, employer_id=self._id))

    def _make_history(self) -> TableView[ContactRow]:
        views = ContactViews(self._workspace)
        return views.table(self.tr("Contacts with this employer"), short=True)
