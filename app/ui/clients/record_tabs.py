"""The tabs of a client's file that are lists: meetings, work, contacts, network, consents."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout

from app.models.client import ConsentFields, NetworkPersonFields
from app.models.diary import EntryFields
from app.models.enums import (
    EntryKind,
    EntryPlace,
    EntryWay,
    Hours,
    JobContract,
    LedTo,
    ListKind,
    PlacementKind,
    Subsidy,
    Term,
)
from app.models.fields import Fields
from app.models.placement import PlacementChangeFields, PlacementFields
from app.models.rules.field_limits import DAY_MINUTES, WEEK_HOURS
from app.services.caseload import employers, lists
from app.services.caseload.employers import ContactRow
from app.services.storage import records
from app.services.storage.records import Record
from app.ui.clients.client_tab import ClientTab
from app.ui.clients.placement_changes import PlacementChanges
from app.ui.components.basics import EmptyState, button, secondary
from app.ui.components.fields import (
    AreaField,
    ChoiceField,
    DayField,
    LineField,
    NumberField,
    TickField,
    wrap_with_label,
)
from app.ui.components.lists.record_list import RecordList, day_column
from app.ui.components.lists.table import TableView
from app.ui.components.lists.table_model import Column
from app.ui.components.people.contacts import ContactViews
from app.ui.components.people.employer_field import EmployerNameField
from app.ui.components.record_form import RecordForm
from app.ui.components.scroll import PageStack, make_scrollable
from app.ui.foundation.places import OfClient, RowKind
from app.ui.foundation.workspace import PageName, Workspace


class ListTab(ClientTab):
    """A tab that is one list with a form for the chosen row."""

    kind: type[Fields]

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.list = self.make_list()
        self.box.addWidget(self.list, 1)

    def make_list(self) -> RecordList:
        """The list of this tab."""
        raise NotImplementedError

    def refresh(self) -> None:
        found = records.list_records(self.workspace.caseload, self.kind, client_id=self.client_id)
        self.list.show_records(found)

    def choose(self, table: str, row_id: int) -> None:
        self.list.choose(row_id)
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def day_field(self) -> DayField:
        """A field for a day."""
        return DayField(lambda: self.workspace.today, self.workspace.labels)

    def icon(self, name: str, meaning: str) -> QIcon:
        """An icon in the colour of a meaning."""
        return self.workspace.icons.icon(name, self.workspace.theme[meaning])


class MeetingsTab(ListTab):
    """Meetings, calls and messages with the client; a new one takes one press."""

    kind = EntryFields

    def make_list(self) -> RecordList:
        labels = self.workspace.labels
        missed, late = self.icon("close", "on_late"), self.icon("warning", "on_late")

        def waits(record: Record[EntryFields]) -> bool:
            return record.fields.next_day is not None and not record.fields.next_done

        columns: list[Column[Record[Any]]] = [
            day_column(self.tr("Day"), labels),
            Column(
                self.tr("What"),
                lambda r: self._describe(r.fields),
                icon=lambda r: missed if r.fields.missed else None,
                width=160,
            ),
            Column(
                self.tr("Note"),
                lambda r: " ".join(r.fields.note.split()),
                width=180,
                stretch=True,
            ),
            Column(
                self.tr("Next"),
                lambda r: (
                    labels.due_words(r.fields.next_day, self.workspace.today) if waits(r) else ""
                ),
                lambda r: r.fields.next_day if waits(r) else None,
                icon=lambda r: (
                    late if waits(r) and r.fields.next_day < self.workspace.today else None
                ),
                width=132,
            ),
        ]
        return RecordList(
            self.workspace,
            EntryFields,
            columns,
            self._form(),
            words=(
                self.tr("Meetings"),
                self.tr("New meeting"),
                self.tr("Meetings, calls and messages with the client belong here."),
            ),
            make_new=self._make_entry,
            first_field="note",
        )

    def _describe(self, fields: EntryFields) -> str:
        word = self.workspace.labels[fields.kind]
        return self.tr("{what}, missed").format(what=word) if fields.missed else word

    def _make_entry(self) -> EntryFields:
        return EntryFields(
            client_id=self.client_id, day=self.workspace.today, kind=EntryKind.MEETING
        )

    def _form(self) -> RecordForm:
        labels = self.workspace.labels
        form = RecordForm(self.workspace, EntryFields)
        form.row(
            ("day", self.tr("Day"), self.day_field()),
            ("kind", self.tr("What"), ChoiceField.from_enum(EntryKind, labels)),
        )
        form.row(("note", self.tr("Note"), AreaField(lines=4)))
        form.row(("next_step", self.tr("Next step"), LineField()))
        form.row(
            ("next_day", self.tr("Day"), self.day_field()),
            ("next_done", self.tr("Next step done"), TickField(self.tr("Done"))),
        )
        form.row(
            ("way", self.tr("How"), ChoiceField.from_enum(EntryWay, labels, optional=True)),
            ("place", self.tr("Where"), ChoiceField.from_enum(EntryPlace, labels, optional=True)),
        )
        form.row(
            ("minutes", self.tr("Minutes"), NumberField(0, DAY_MINUTES)),
            ("missed", self.tr("The client"), TickField(self.tr("Did not come"))),
        )
        form.row(("with_whom", self.tr("Who else was there"), LineField()))
        self._missed_reason = LineField()
        form.row(
            ("missed_reason", self.tr("Why the client did not come"), self._missed_reason),
            (
                "led_to",
                self.tr("What it led to"),
                ChoiceField.from_enum(LedTo, labels, optional=True),
            ),
        )
        form.box.addStretch(1)
        return form

    def refresh(self) -> None:
        caseload = self.workspace.caseload
        self._missed_reason.offer(lists.items(caseload, ListKind.MISSED), complete=True)
        super().refresh()


class WorkTab(ListTab):
    """Jobs and measures; the employer is typed by name, also one not met before."""

    kind = PlacementFields

    def __init__(self, workspace: Workspace) -> None:
        self._names: dict[int, str] = {}
        self._industry = LineField()
        self._end_cause = LineField()
        self.changes = PlacementChanges(workspace)
        self.form = PlacementForm(workspace, self.changes)
        super().__init__(workspace)

    def refresh(self) -> None:
        caseload = self.workspace.caseload
        self._names = {row.id: row.name for row in employers.rows(caseload)}
        self.form.offer(self._names)
        self.form.measure.offer(lists.items(caseload, ListKind.MEASURE), complete=True)
        self._industry.offer(lists.items(caseload, ListKind.INDUSTRY), complete=True)
        self._end_cause.offer(lists.items(caseload, ListKind.JOB_END), complete=True)
        super().refresh()

    def choose(self, table: str, row_id: int) -> None:
        """Choose a job or a measure, or the one in which a change is, at its benefits."""
        if table != RowKind.PLACEMENT_CHANGE:
            super().choose(table, row_id)
            return
        change = records.get(self.workspace.caseload, PlacementChangeFields, row_id)
        self.list.choose(change.placement_id)
        self.changes.forms[row_id].benefits.setFocus(Qt.FocusReason.OtherFocusReason)

    def make_list(self) -> RecordList:
        labels = self.workspace.labels
        columns: list[Column[Record[Any]]] = [
            Column(
                self.tr("Started"),
                lambda r: labels.day(r.fields.started_on),
                lambda r: r.fields.started_on,
                width=98,
            ),
            Column(self.tr("Ends"), lambda r: labels.day(r.fields.ended_on), width=98),
            Column(self.tr("What"), lambda r: self._describe(r.fields), width=180, stretch=True),
            Column(
                self.tr("Employer"),
                lambda r: self._names.get(r.fields.employer_id or 0, ""),
                width=180,
            ),
        ]
        return RecordList(
            self.workspace,
            PlacementFields,
            columns,
            self._fill_form(),
            words=(
                self.tr("Work and measures"),
                self.tr("New job or measure"),
                self.tr("Jobs, work trials and other measures of the client belong here."),
            ),
            make_new=self._make_placement,
            first_field="kind",
            under_table=make_scrollable(self.changes),
        )

    def _describe(self, fields: PlacementFields) -> str:
        words = (fields.measure, fields.job_title)
        shown = words if fields.kind is PlacementKind.MEASURE else words[1:]
        return " · ".join(word for word in shown if word) or self.workspace.labels[fields.kind]

    def _make_placement(self) -> PlacementFields:
        return PlacementFields(client_id=self.client_id, started_on=self.workspace.today)

    def _fill_form(self) -> RecordForm:
        form, labels = self.form, self.workspace.labels
        form.row(
            ("kind", self.tr("Kind"), ChoiceField.from_enum(PlacementKind, labels)),
            ("measure", self.tr("Which measure"), form.measure),
        )
        form.box.addWidget(wrap_with_label(self.tr("Employer"), form.employer))
        form.row(
            ("job_title", self.tr("Work done"), LineField()),
            ("industry", self.tr("Industry"), self._industry),
        )
        form.row(
            ("started_on", self.tr("Started"), self.day_field()),
            ("ended_on", self.tr("Ends"), self.day_field()),
        )
        form.row(
            ("hours", self.tr("Hours"), ChoiceField.from_enum(Hours, labels, optional=True)),
            ("weekly_hours", self.tr("Hours a week"), NumberField(0, WEEK_HOURS, decimals=1)),
        )
        form.row(
            ("term", self.tr("Term"), ChoiceField.from_enum(Term, labels, optional=True)),
            ("subsidy", self.tr("Subsidy"), ChoiceField.from_enum(Subsidy, labels, optional=True)),
        )
        form.row(("adjustments", self.tr("Adjustments at work"), AreaField(lines=2)))
        form.row(("support_needs", self.tr("Need of support in this job"), AreaField(lines=2)))
        form.row(
            (
                "contract",
                self.tr("Terms"),
                ChoiceField.from_enum(JobContract, labels, optional=True),
            ),
            ("support_until", self.tr("Support wanted until"), self.day_field()),
        )
        form.row(
            ("end_cause", self.tr("Why it ended, in a word"), self._end_cause),
            ("first_job", self.tr("For the client"), TickField(self.tr("First job ever"))),
        )
        form.row(("end_reason", self.tr("Why it ended"), AreaField(lines=1)))
        form.row(("end_heard_on", self.tr("When you heard of the end"), self.day_field()))
        form.row(("note", self.tr("Note"), AreaField(lines=2)))
        form.box.addStretch(1)
        return form


class PlacementForm(RecordForm):
    """The form of a job or a measure. Its employer is a name, which a service turns into one."""

    def __init__(self, workspace: Workspace, changes: PlacementChanges) -> None:
        super().__init__(workspace, PlacementFields)
        self._changes = changes
        self._names: dict[int, str] = {}
        self.employer = EmployerNameField(workspace)
        self.employer.edited.connect(self._save_employer)
        if workspace.caseload.read_only:
            self.employer.lock()
        self.measure = LineField()

    def offer(self, names: dict[int, str]) -> None:
        """Offer these employers while typing."""
        self._names = names
        self.employer.offer_employers(list(names.items()))

    def load(self, row_id: int, fields: Fields) -> None:
        if row_id != self._row_id:
            self.employer.commit()
        typing = row_id == self._row_id and self.employer.line.hasFocus()
        super().load(row_id, fields)
        self._changes.show_placement(row_id)
        if isinstance(fields, PlacementFields):
            if not typing:
                self.employer.set_value(self._names.get(fields.employer_id or 0, ""))
            whole = self.measure.parentWidget()  # the field with its label
            if whole is not None:
                whole.setVisible(fields.kind is PlacementKind.MEASURE)

    def commit(self) -> None:
        super().commit()
        self.employer.commit()

    def _save_employer(self) -> None:
        row_id = self._row_id
        if row_id is not None:
            self._workspace.do(
                self.tr("Employer of a job or a measure"),
                lambda: employers.place_at(self._workspace.caseload, row_id, self.employer.value()),
            )


class ContactsTab(ClientTab):
    """What has been agreed with employers for this client; edited in the employer log."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.table: TableView[ContactRow] = ContactViews(workspace).table(
            self.tr("Employer contacts")
        )
        self.table.setColumnHidden(self.table.model().columnCount() - 1, True)  # the client
        self.table.opened.connect(self._open)
        self.table.chose.connect(self._show_note)
        self._note = secondary()
        empty = EmptyState(self.tr("Contacts with employers about this client belong here."))
        self._stack = PageStack()
        self._stack.addWidget(empty)
        self._stack.addWidget(self.table)
        new = button(workspace, self.tr("New contact"), self._open_new_contact, icon="add")
        workspace.writing(new)
        head = QHBoxLayout()
        head.addWidget(new)
        self._open_button = button(
            workspace, self.tr("Open in the employer log"), self._open_current, icon="employers"
        )
        head.addWidget(self._open_button)
        head.addWidget(self._note, 1)
        self.box.addWidget(self._stack, 1)
        self.box.addLayout(head)

    def refresh(self) -> None:
        found = employers.contacts(self.workspace.caseload, client_id=self.client_id)
        self.table.show_rows(found)
        self._stack.setCurrentIndex(1 if found else 0)
        self._open_button.setVisible(bool(found))
        if self.table.current_row() is None:
            self.table.select_first()
        self._show_note(self.table.current_row())

    def choose(self, table: str, row_id: int) -> None:
        self.table.select(row_id)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_note(self, row: ContactRow | None) -> None:
        self._note.setText("" if row is None else row.note)

    def _open(self, row: ContactRow) -> None:
        self.workspace.go(PageName.EMPLOYERS, row.employer_id)

    def _open_current(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self._open(row)

    def _open_new_contact(self) -> None:
        self.workspace.go(PageName.EMPLOYERS, part=OfClient(self.client_id))


class NetworkTab(ListTab):
    """The people around the client, by role."""

    kind = NetworkPersonFields

    def __init__(self, workspace: Workspace) -> None:
        self._role = LineField()
        self._service = LineField()
        super().__init__(workspace)

    def refresh(self) -> None:
        self._role.offer(lists.items(self.workspace.caseload, ListKind.ROLE), complete=True)
        self._service.offer(lists.items(self.workspace.caseload, ListKind.SERVICE), complete=True)
        super().refresh()

    def make_list(self) -> RecordList:
        columns: list[Column[Record[Any]]] = [
            Column(self.tr("Name"), lambda r: r.fields.name, width=170),
            Column(self.tr("Role"), lambda r: r.fields.role, width=150),
            Column(self.tr("Service"), lambda r: r.fields.service, width=160, stretch=True),
            Column(self.tr("Phone"), lambda r: r.fields.phone, width=130),
        ]
        form = RecordForm(self.workspace, NetworkPersonFields)
        form.rows(
            [
                ("name", self.tr("Name"), LineField()),
                ("role", self.tr("Role"), self._role),
                ("service", self.tr("Service"), self._service),
            ]
        )
        form.row(
            ("phone", self.tr("Phone"), LineField()), ("email", self.tr("E-mail"), LineField())
        )
        form.row(
            ("since", self.tr("Since"), self.day_field()),
            ("until", self.tr("Until"), self.day_field()),
        )
        form.box.addStretch(1)
        return RecordList(
            self.workspace,
            NetworkPersonFields,
            columns,
            form,
            words=(
                self.tr("Network"),
                self.tr("New person"),
                self.tr("People who work with the client or are close to them belong here."),
            ),
            make_new=lambda: NetworkPersonFields(
                client_id=self.client_id, since=self.workspace.today
            ),
            first_field="name",
            descending=False,
        )


class ConsentsTab(ListTab):
    """What the client has agreed to, and whether it still holds, in words."""

    kind = ConsentFields

    def __init__(self, workspace: Workspace) -> None:
        self._recipient = LineField()
        super().__init__(workspace)

    def refresh(self) -> None:
        self._recipient.offer(lists.items(self.workspace.caseload, ListKind.SERVICE), complete=True)
        super().refresh()

    def begin(self, recipient: str) -> None:
        """A new consent to this recipient, with the keyboard on the day it was given."""
        fields = ConsentFields(client_id=self.client_id, recipient=recipient)
        self.list.add(fields, first_field="given_on")

    def make_list(self) -> RecordList:
        today = self.workspace.today
        holds, not_now = self.icon("check", "on_good"), self.icon("warning", "on_late")
        columns: list[Column[Record[Any]]] = [
            Column(
                self.tr("Given"),
                lambda r: self.workspace.labels.day(r.fields.given_on),
                lambda r: r.fields.given_on,
                width=98,
            ),
            Column(self.tr("For what"), lambda r: r.fields.purpose, width=160, stretch=True),
            Column(self.tr("To whom"), lambda r: r.fields.recipient, width=170),
            Column(
                self.tr("State"),
                lambda r: self._state(r.fields),
                icon=lambda r: holds if r.fields.valid_on(today) else not_now,
                width=206,
            ),
        ]
        form = RecordForm(self.workspace, ConsentFields)
        form.rows(
            [
                ("purpose", self.tr("For what"), LineField()),
                ("recipient", self.tr("To whom"), self._recipient),
                ("data", self.tr("Which information"), AreaField(lines=3)),
            ]
        )
        form.row(
            ("given_on", self.tr("Given"), self.day_field()),
            ("valid_until", self.tr("Valid until"), self.day_field()),
            ("withdrawn_on", self.tr("Withdrawn"), self.day_field()),
        )
        form.box.addStretch(1)
        return RecordList(
            self.workspace,
            ConsentFields,
            columns,
            form,
            words=(
                self.tr("Consents"),
                self.tr("New consent"),
                self.tr("What the client has agreed to belongs here: to whom, what, how long."),
            ),
            make_new=lambda: ConsentFields(client_id=self.client_id, given_on=self.workspace.today),
            first_field="purpose",
        )

    def _state(self, fields: ConsentFields) -> str:
        today, labels = self.workspace.today, self.workspace.labels
        if fields.valid_on(today):
            until = fields.valid_until
            if until is None:
                return self.tr("Valid")
            return self.tr("Valid until {day}").format(day=labels.day(until))
        if fields.withdrawn_on is not None and fields.withdrawn_on <= today:
            return self.tr("Withdrawn")
        if fields.valid_until is not None and fields.valid_until < today:
            return self.tr("Expired")
        return self.tr("Not given yet")
