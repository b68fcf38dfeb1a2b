"""Employers and the log of contacts with them: add one in seconds, see what waits."""

from collections.abc import Callable, Collection
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.late import LateModule
from app.models.employer import EmployerContactFields, EmployerFields, EmployerPersonFields
from app.models.enums import AttentionKind, ListKind, Sector, Topic
from app.models.rules.text.employer_names import may_be_same
from app.models.rules.text.names import sort_key
from app.services.caseload import attention, employers, lists
from app.services.caseload.attention import AttentionItem
from app.services.caseload.employers import ContactRow, EmployerRow
from app.services.listing.shown_rows import ShownRows
from app.services.storage import records
from app.services.storage.records import Record
from app.services.work import fitting
from app.ui.components.basics import EmptyState, action, button, icon_button, secondary
from app.ui.components.fields import AreaField, ChoiceField, LineField
from app.ui.components.late_part import LatePart, LateTabs
from app.ui.components.lists.list_output import ListOutput
from app.ui.components.lists.record_list import RecordList
from app.ui.components.lists.table import FilterLine, TableView
from app.ui.components.lists.table_model import Column, TableModel
from app.ui.components.people.contacts import ContactViews
from app.ui.components.people.merge_bar import MergeBar
from app.ui.components.record_form import RecordForm
from app.ui.components.scroll import PageStack, make_scrollable, split_with
from app.ui.components.tick_lines import TickLines
from app.ui.employers.contact_bar import ContactBar
from app.ui.employers.first_contacts import FirstContacts
from app.ui.employers.leads import EmployerLeads, LeadList
from app.ui.foundation.page import Page
from app.ui.foundation.places import Act, FileRow, OfClient, RowKind
from app.ui.foundation.workspace import PageName, Place, Workspace

if TYPE_CHECKING:
    from app.ui.employers import leaflet
else:
    leaflet = LateModule("app.ui.employers.leaflet")

AHEAD = timedelta(days=14)


class EmployersPage(Page):
    """A line to log a contact, and under it what waits, the whole log, and the employers."""

    topics = frozenset(
        {
            Topic.EMPLOYERS,
            Topic.CONTACTS,
            Topic.CLIENTS,
            Topic.PLACEMENTS,
            Topic.ENTRIES,
            Topic.LISTS,
            Topic.SETTINGS,
        }
    )

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._bar = ContactBar(workspace)
        self._due = LatePart("waiting", lambda: DueList(workspace), ahead=True)
        self._log = LatePart("log", lambda: ContactLog(workspace))
        self._leads = LatePart("leads", lambda: LeadList(workspace))
        self._employers = LatePart("employers", self._make_employers)
        self._first = LatePart("first", lambda: FirstContacts(workspace, self._bar.begin_about))
        self._logged: int | None = None  # a contact that the log has not shown yet
        self._tabs = LateTabs()
        self._tabs.tabBar().setAccessibleName(self.tr("Views of the log"))
        self._tabs.add(self._due, "", lambda part: part.show_items(self._waiting))
        self._tabs.add(self._log, "", self._read_log)
        self._tabs.add(self._employers, "", EmployerList.refresh)
        self._tabs.add(self._first, "", lambda part: part.show_items(self._unmet, self._limit))
        self._tabs.add(self._leads, "", LeadList.refresh)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 0, 20, 0)
        box.setSpacing(12)
        box.addWidget(self._bar)
        box.addWidget(self._tabs, 1)
        self._bar.logged.connect(self._show_contact)
        self._bar.week_wanted.connect(self._show_week)
        self._bar.first_wanted.connect(self._show_first)
        self.header_buttons = [
            button(workspace, self.tr("Leaflets and surveys…"), self.open_leaflet, icon="print"),
            button(workspace, self.tr("New employer"), self._add_employer, icon="add"),
        ]
        self.page_actions = [
            action(self, self.tr("New employer"), self._add_employer, key="Ctrl+Shift+E"),
            action(self, self.tr("Leaflets and surveys…"), self.open_leaflet),
            action(self, self.tr("Tick as done"), self._tick, key="Ctrl+D"),
            action(self, self.tr("Paste rows copied from a sheet"), self._paste, key="Ctrl+V"),
        ]
        workspace.writing(self._bar, *self.header_buttons, *self.page_actions)
        self.page_actions.append(
            action(self, self.tr("Filter the list"), self._begin_filter, key="Ctrl+F")
        )
        self.output = ListOutput(workspace, self, self._collect)
        self.page_actions += self.output.actions
        self.paper_actions = self.output.actions
        self.output.follow_all(self)
        for made in self.page_actions:
            self.addAction(made)

    def open_leaflet(self) -> "leaflet.LeafletDialog":
        """Show the leaflet for employers, to be edited and printed."""
        dialog = leaflet.LeafletDialog(self.workspace, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _collect(self) -> ShownRows:
        """The list of the tab in sight."""
        table: TableView[Any] = self._tabs.currentWidget().findChildren(TableView)[0]
        return table.collect_rows(table.accessibleName())

    def _paste(self) -> None:
        self.workspace.go(PageName.SETTINGS, part=Act.PASTE_CONTACTS)

    def title(self) -> str:
        return self.tr("Employer log")

    def refresh(self) -> None:
        self._bar.refresh()
        caseload, today = self.workspace.caseload, self.workspace.today
        limit = attention.read_limits(caseload).employer_days
        items = attention.list_due(caseload, today + max(AHEAD, timedelta(days=limit)))
        self._waiting = _select_steps(items, today + AHEAD)
        self._unmet = [item for item in items if item.kind is AttentionKind.FIRST_EMPLOYER]
        self._limit = limit
        self._bar.show_rhythm(len(employers.list_visits_of_week(caseload)), self._unmet, limit)
        live = fitting.count_live_leads(caseload)
        for tab, words in enumerate(
            (
                self.tr("Waiting ({count})").format(count=len(self._waiting)),
                self.tr("Contacts"),
                self.tr("Employers"),
                self.tr("First contacts ({count})").format(count=len(self._unmet)),
                self.tr("Jobs ({count})").format(count=live),
            )
        ):
            self._tabs.setTabText(tab, words)
        self._tabs.refresh()

    def arrive(self, place: Place) -> None:
        self.refresh_if_stale()
        if place.part == Act.NEW:
            self._bar.begin()
        elif isinstance(place.part, OfClient):
            self._bar.begin_about(place.part.client_id)
        elif isinstance(place.part, FileRow) and place.part.kind is RowKind.LEAD and place.part.id:
            self._open_lead(place.part.id)
        elif isinstance(place.part, FileRow) and place.part.kind is RowKind.FORM and place.part.id:
            self.open_leaflet().show_form(place.part.id)
        elif place.row_id is not None:
            self._tabs.setCurrentWidget(self._employers)
            self._employers.get().choose(place.row_id)

    def _read_log(self, log: "ContactLog") -> None:
        log.refresh(self._logged)
        self._logged = None

    def _make_employers(self) -> "EmployerList":
        made = EmployerList(self.workspace, self._bar.begin, self._open_lead, self._add_lead)
        made.merge_bar.appeared.connect(self._bar.setHidden)  # there is room for one
        return made

    def _show_contact(self, contact_id: int) -> None:
        self._logged = contact_id

    def _tick(self) -> None:
        self._due.get().tick()

    def _show_week(self) -> None:
        self._tabs.setCurrentWidget(self._log)
        self._log.get().show_only(employers.list_visits_of_week(self.workspace.caseload))

    def _open_lead(self, lead_id: int) -> None:
        self._tabs.setCurrentWidget(self._leads)
        self._leads.get().choose(lead_id)

    def _add_lead(self, employer_id: int) -> None:
        self._tabs.setCurrentWidget(self._leads)
        self._leads.get().add_for(employer_id)

    def _show_first(self) -> None:
        self._tabs.setCurrentWidget(self._first)
        self._first.get().table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_filter(self) -> None:
        shown = self._tabs.currentWidget()
        if shown is self._due:  # what waits is a short list; what is filtered is the log
            self._tabs.setCurrentWidget(self._log)
        wanted = self._employers.get() if shown is self._employers else self._log.get()
        wanted.filter_line.begin()

    def _add_employer(self) -> None:
        self._tabs.setCurrentWidget(self._employers)
        self._employers.get().add()


def _select_steps(items: list[AttentionItem], until: date) -> list[AttentionItem]:
    """The next steps with employers until a day, and those without one."""
    return [
        item
        for item in items
        if item.kind is AttentionKind.NEXT_STEP
        and item.employer_id is not None
        and (item.day is None or item.day <= until)
    ]


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
        self._stack = PageStack()
        self._stack.addWidget(
            EmptyState(
                self.tr("Nothing waits for the next two weeks. A next step with a day shows here.")
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


class ContactLog(QWidget):
    """Every contact, newest first; the chosen one is edited beside the table."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._views = ContactViews(workspace)
        self._table = self._views.table(self.tr("Employer contacts"))
        self._table.chose.connect(self._show_form)
        self._table.opened.connect(self._begin_edit)
        self._table.unwanted.connect(self.remove)
        self.filter_line = FilterLine(
            self._table,
            self.tr("Filter by employer, client, subject…"),
            self.tr("Filter the contacts"),
        )
        self._form = self._views.form()
        self._form.setEnabled(False)
        remove = icon_button(workspace, "remove", self.tr("Remove the chosen contact"), self.remove)
        workspace.writing(remove)
        self._all = button(workspace, self.tr("Show all contacts"), self.show_all, icon="close")
        self._all.hide()
        top = QHBoxLayout()
        top.addWidget(self.filter_line, 1)
        top.addWidget(self._all)
        top.addWidget(remove)
        left = QWidget()
        box = QVBoxLayout(left)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(top)
        box.addWidget(self._table, 1)
        split = split_with(left, self._form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 10, 0, 0)
        whole.addWidget(split)

    def refresh(self, wanted: int | None = None) -> None:
        """Read the log again, and choose a contact."""
        self._views.offer(self._form)
        self._table.show_rows(employers.contacts(self._workspace.caseload))
        if wanted is not None:
            self._table.select(wanted)
        elif self._table.current_row() is None:
            self._table.select_first()
        else:
            self._show_form(self._table.current_row())

    def show_only(self, ids: Collection[int]) -> None:
        """Show these contacts alone, until all are wanted again."""
        self.filter_line.clear()
        wanted = frozenset(ids)
        self._table.narrow("", lambda row: row.id in wanted)
        self._all.show()
        self._table.select_first()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_all(self) -> None:
        """Show every contact again."""
        self._table.narrow(self.filter_line.text())
        self._all.hide()

    def remove(self) -> None:
        """Remove the chosen contact; it can be undone."""
        row = self._table.current_row()
        if row is not None and self._workspace.do(
            self.tr("Removal of a contact"),
            lambda: records.remove(self._workspace.caseload, EmployerContactFields, row.id),
        ):
            self._workspace.told.emit(self.tr("The contact was removed."))

    def _begin_edit(self) -> None:
        self._form.field("subject").setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_form(self, row: ContactRow | None) -> None:
        self._form.setEnabled(row is not None)
        if row is not None:
            self._views.offer_people(self._form, row.employer_id)
            self._form.load(
                row.id, records.get(self._workspace.caseload, EmployerContactFields, row.id)
            )


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
            self.merge_bar.ask(row.id)

    def refresh(self) -> None:
        """Read the employers again."""
        found = employers.rows(self._workspace.caseload)
        industry = self._form.field("industry")
        if isinstance(industry, LineField):
            industry.offer(lists.items(self._workspace.caseload, ListKind.INDUSTRY))
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
        self._tabs.setEnabled(row is not None)
        if row is not None:
            caseload = self._workspace.caseload
            self._id = row.id
            self._form.load(row.id, records.get(caseload, EmployerFields, row.id))
            self._supports.offer(lists.items(caseload, ListKind.EMPLOYER_SUPPORT))
            self._tabs.refresh()

    def _show_people(self, people: RecordList) -> None:
        people.show_records(employers.people(self._workspace.caseload, self._id))

    def _show_history(self, history: TableView[ContactRow]) -> None:
        history.show_rows(employers.contacts(self._workspace.caseload, employer_id=self._id))

    def _make_history(self) -> TableView[ContactRow]:
        views = ContactViews(self._workspace)
        return views.table(self.tr("Contacts with this employer"), short=True)
