"""The employers, and the form, people and history of the chosen one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.employer import EmployerFields, EmployerPersonFields
from app.models.enums import ListKind, Sector
from app.models.rules.text.employer_names import may_be_same
from app.models.rules.text.names import sort_key
from app.services.caseload import employers, lists
from app.services.caseload.employers import ContactRow, EmployerRow
from app.services.storage import records
from app.services.storage.records import Record
from app.ui.components.basics import EmptyState, action, button, icon_button, secondary
from app.ui.components.fields import AreaField, ChoiceField, LineField
from app.ui.components.late_part import LatePart, LateTabs
from app.ui.components.lists.record_list import RecordList
from app.ui.components.lists.table import FilterLine, TableView
from app.ui.components.lists.table_model import Column, TableModel
from app.ui.components.people.contacts import ContactViews
from app.ui.components.people.merge_bar import MergeBar
from app.ui.components.record_form import RecordForm
from app.ui.components.scroll import PageStack, make_scrollable, split_with
from app.ui.components.tick_lines import TickLines
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
        self._form = self._details()
        self._add_menu(add_lead)
        self._people = LatePart("employer_people", self._people_list)
        self.leads = LatePart(
            "employer_leads", lambda: EmployerLeads(workspace, open_lead, add_lead)
        )
        self._history = LatePart("employer_history", self._make_history)
        self._tabs = LateTabs()
        self._tabs.addTab(make_scrollable(self._form), self.tr("Details"))
        self._tabs.add(self._people, self.tr("People"), self._show_people)
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
        industry = self._form.field("industry")
        if isinstance(industry, LineField):
            industry.offer(lists.items(self._workspace.caseload, ListKind.INDUSTRY), complete=True)
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
            editor = self._form.field("name")
            editor.setFocus()
            if isinstance(editor, LineField):
                editor.line.selectAll()

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
        self._form.field("name").setFocus(Qt.FocusReason.OtherFocusReason)

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

    def _details(self) -> RecordForm:
        labels = self._workspace.labels
        form = RecordForm(self._workspace, EmployerFields)
        form.box.setContentsMargins(0, 10, 4, 10)
        name = LineField()
        form.row(("name", self.tr("Name"), name))
        name.line.textChanged.connect(self._tell_alike)
        self._alike = secondary()
        self._alike.setWordWrap(False)
        self._alike.hide()
        form.box.addWidget(self._alike)
        form.row(
            ("sector", self.tr("Sector"), ChoiceField.from_enum(Sector, labels, optional=True)),
            ("industry", self.tr("Industry"), LineField()),
        )
        form.row(
            ("municipality", self.tr("Municipality"), LineField()),
            ("size", self.tr("Size"), LineField()),
        )
        form.row(
            ("phone", self.tr("Phone"), LineField()),
            ("email", self.tr("E-mail"), LineField()),
        )
        self._supports = TickLines()
        form.row(("supports", self.tr("What support the employer needs"), self._supports))
        form.row(
            ("support_needs", self.tr("More about the support wished for"), AreaField(lines=2))
        )
        form.row(
            (
                "work_features",
                self.tr("The work: demands, variety, what can be adjusted"),
                AreaField(lines=2),
            )
        )
        form.row(("hiring_criteria", self.tr("What is looked for in a worker"), AreaField(lines=2)))
        form.row(("vacancies", self.tr("Vacancies and trial places"), AreaField(lines=2)))
        form.row(("notes", self.tr("Notes"), AreaField(lines=2)))
        form.box.addStretch(1)
        return form

    def _tell_alike(self, name: str) -> None:
        """Say which other employer the typed name looks like."""
        row = self._table.current_row()
        own = row.id if row is not None else 0
        every = employers.list_names(self._workspace.caseload)
        near = [other for one, other in every if one != own and may_be_same(other, name)]
        self._alike.setText(self.tr("Looks like: {name}").format(name=near[0] if near else ""))
        self._alike.setVisible(bool(near))

    def _people_list(self) -> RecordList:
        form = RecordForm(self._workspace, EmployerPersonFields)
        form.rows(
            [
                ("name", self.tr("Name"), LineField()),
                ("title", self.tr("Title"), LineField()),
                ("phone", self.tr("Phone"), LineField()),
                ("email", self.tr("E-mail"), LineField()),
                ("note", self.tr("Note"), AreaField(lines=2)),
            ]
        )
        form.box.addStretch(1)
        columns: list[Column[Record[EmployerPersonFields]]] = [
            Column(
                self.tr("Name"),
                lambda person: person.fields.name or person.fields.title,
                key=lambda person: sort_key(person.fields.name or person.fields.title),
                stretch=True,
            ),
        ]
        return RecordList(
            self._workspace,
            EmployerPersonFields,
            columns,
            form,
            words=(
                self.tr("People at the employer"),
                self.tr("Add a person"),
                self.tr("The people you deal with at this employer belong here."),
            ),
            make_new=self._new_person,
            first_field="name",
            descending=False,
        )

    def _new_person(self) -> EmployerPersonFields:
        return EmployerPersonFields(employer_id=self._id)

    def _show(self, row: EmployerRow | None) -> None:
        if row is None or not self.merge_bar.is_about(row.id):
            self.merge_bar.hide()
        caseload = self._workspace.caseload
        kept = None if row is None else records.find(caseload, EmployerFields, row.id)
        self._tabs.setEnabled(kept is not None)
        if row is not None and kept is not None:
            self._id = row.id
            self._form.load(row.id, kept)
            self._supports.offer(lists.items(caseload, ListKind.EMPLOYER_SUPPORT))
            self._tabs.refresh()

    def _show_people(self, people: RecordList) -> None:
        people.show_records(employers.people(self._workspace.caseload, self._id))

    def _show_history(self, history: TableView[ContactRow]) -> None:
        history.show_rows(employers.contacts(self._workspace.caseload, employer_id=self._id))

    def _make_history(self) -> TableView[ContactRow]:
        views = ContactViews(self._workspace)
        return views.table(self.tr("Contacts with this employer"), short=True)
