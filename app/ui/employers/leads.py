"""The jobs and trial places that are known of, and who fits the chosen one."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.employer import JobLeadFields
from app.models.enums import Hours, LeadOrigin, LeadState, PlacementKind
from app.models.rules.text.names import sort_key
from app.services.caseload import clients, employers
from app.services.caseload.clients import ClientCard
from app.services.storage import records
from app.services.storage.records import Record
from app.services.work import fitting
from app.ui.components.basics import button
from app.ui.components.fields import AreaField, ChoiceField, DayField, LineField
from app.ui.components.lists.fit_table import FitTable
from app.ui.components.lists.record_list import RecordList
from app.ui.components.lists.table import TableView
from app.ui.components.lists.table_model import Column, TableModel
from app.ui.components.people.client_field import tell_apart
from app.ui.components.record_form import RecordForm
from app.ui.foundation.workspace import Workspace

Lead = Record[JobLeadFields]


class LeadList(QWidget):
    """Every lead, the live ones first; under them who fits the chosen one, beside them its form."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._names: dict[int, str] = {}
        self._cards: list[ClientCard] = []
        self._employer = ChoiceField([])
        self._client = ChoiceField([], optional=True)
        self.fits = FitTable(workspace, of_client=False)
        self.list = self._make_list()
        self.list.table.chose.connect(self._show_fits)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 10, 0, 0)
        box.addWidget(self.list)

    def refresh(self) -> None:
        """Read the leads again."""
        caseload = self._workspace.caseload
        self._names = dict(employers.list_names(caseload))
        self._employer.offer(list(self._names.items()), optional=False)
        self.list.allow_adding(allowed=bool(self._names))
        cards = clients.cards(caseload)
        if cards != self._cards:  # of thousands the names alone take long
            self._cards = cards
            self._client.offer(tell_apart(cards))
        self.list.show_records(records.list_records(caseload, JobLeadFields))
        if self.isVisible():
            self._show_fits(self.list.table.current_row())

    def add_for(self, employer_id: int) -> None:
        """Add a lead at this employer, and put the keyboard in it."""
        day = self._workspace.today
        self.list.add(JobLeadFields(employer_id=employer_id, day=day))

    def choose(self, lead_id: int) -> None:
        """Choose a lead."""
        self.list.choose(lead_id)
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_fits(self, lead: Lead | None) -> None:
        self.fits.setVisible(lead is not None)
        if lead is not None:
            self.fits.show_fits(fitting.clients_for_lead(self._workspace.caseload, lead.id))

    def _order(self, lead: Lead) -> tuple[bool, date, int]:
        live = lead.fields.state in fitting.LIVE
        return live, lead.fields.day or date.min, lead.id

    def _make_list(self) -> RecordList:
        labels = self._workspace.labels
        columns: list[Column[Record[Any]]] = [
            Column(
                self.tr("Day"), lambda lead: labels.day(lead.fields.day), self._order, width=100
            ),
            Column(self.tr("Job"), lambda lead: lead.fields.title, width=160, stretch=True),
            Column(
                self.tr("Employer"),
                lambda lead: self._names.get(lead.fields.employer_id, ""),
                lambda lead: sort_key(self._names.get(lead.fields.employer_id, "")),
                width=200,
            ),
            Column(self.tr("State"), lambda lead: labels[lead.fields.state], width=110),
        ]
        return RecordList(
            self._workspace,
            JobLeadFields,
            columns,
            self._make_form(),
            words=(
                self.tr("Jobs and leads"),
                self.tr("New job"),
                self.tr("Vacancies, hidden jobs and trial places belong here."),
            ),
            make_new=self._make_lead,
            first_field="title",
            under_table=self.fits,
        )

    def _make_lead(self) -> JobLeadFields:
        chosen = self.list.table.current_row()
        first = chosen.fields.employer_id if chosen else next(iter(self._names), 0)
        return JobLeadFields(employer_id=first, day=self._workspace.today)

    def _make_form(self) -> RecordForm:
        labels = self._workspace.labels
        form = RecordForm(self._workspace, JobLeadFields)
        form.row(
            ("title", self.tr("Job"), LineField()),
            ("employer_id", self.tr("Employer"), self._employer),
        )
        form.row(
            ("kind", self.tr("Kind"), ChoiceField.from_enum(PlacementKind, labels)),
            ("state", self.tr("State"), ChoiceField.from_enum(LeadState, labels)),
        )
        form.row(
            ("day", self.tr("Day"), DayField(lambda: self._workspace.today, labels)),
            (
                "origin",
                self.tr("Where from"),
                ChoiceField.from_enum(LeadOrigin, labels, optional=True),
            ),
        )
        form.row(
            ("hours", self.tr("Hours"), ChoiceField.from_enum(Hours, labels, optional=True)),
            ("place", self.tr("Place"), LineField()),
        )
        form.row(("demands", self.tr("What the work demands"), AreaField(lines=2)))
        form.row(("adaptability", self.tr("What can be adjusted"), AreaField(lines=2)))
        form.row(("client_id", self.tr("For which client"), self._client))
        form.row(("note", self.tr("Note"), AreaField(lines=2)))
        form.box.addStretch(1)
        return form


class EmployerLeads(QWidget):
    """The leads of one employer; Enter opens one among all, and a new one is begun from here."""

    def __init__(
        self, workspace: Workspace, open_lead: Callable[[int], None], add_for: Callable[[int], None]
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._employer_id = 0
        labels = workspace.labels
        columns: list[Column[Lead]] = [
            Column(
                self.tr("Day"),
                lambda lead: labels.day(lead.fields.day),
                lambda lead: lead.fields.day and (lead.fields.day, lead.id),
                width=100,
            ),
            Column(self.tr("Job"), lambda lead: lead.fields.title, width=160, stretch=True),
            Column(self.tr("State"), lambda lead: labels[lead.fields.state], width=110),
        ]
        model = TableModel(columns, identity=lambda lead: lead.id, descending=True)
        self.table: TableView[Lead] = TableView(model, self.tr("Jobs of this employer"))
        self.table.opened.connect(lambda lead: open_lead(lead.id))
        self.add_button = button(
            workspace, self.tr("New job"), lambda: add_for(self._employer_id), icon="add"
        )
        workspace.writing(self.add_button)
        top = QHBoxLayout()
        top.addWidget(self.add_button)
        top.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 10, 0, 0)
        box.addLayout(top)
        box.addWidget(self.table, 1)

    def show_employer(self, employer_id: int) -> None:
        """Show the leads of this employer."""
        self._employer_id = employer_id
        self.table.show_rows(
            records.list_records(self._workspace.caseload, JobLeadFields, employer_id=employer_id)
        )
        if self.table.current_row() is None:
            self.table.select_first()
