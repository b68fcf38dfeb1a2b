"""Employer contacts as a table and as a form, for the log and for a client's file."""

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon

from app.models.employer import EmployerContactFields
from app.models.enums import ContactMaker, ContactWay
from app.models.fields import Fields
from app.models.rules.field_limits import DAY_MINUTES
from app.models.rules.text.names import sort_key
from app.services.caseload import clients, employers
from app.services.caseload.consent_check import missing_for_contact
from app.services.caseload.employers import ContactRow
from app.services.storage.changes import Change
from app.ui.components.fields import (
    AreaField,
    ChoiceField,
    DayField,
    LineField,
    NumberField,
    TickField,
)
from app.ui.components.lists.table import TableView
from app.ui.components.lists.table_model import Column, TableModel
from app.ui.components.people.client_field import tell_apart
from app.ui.components.people.consent_notice import ConsentNotice
from app.ui.components.record_form import RecordForm
from app.ui.foundation.workspace import Workspace

WAY_ICONS = {
    ContactWay.VISIT: "visit",
    ContactWay.PHONE: "phone",
    ContactWay.EMAIL: "email",
    ContactWay.VIA_CLIENT: "via_client",
    ContactWay.VIDEO: "video",
}

_DISCLOSES = frozenset({"client_id", "employer_id", "day"})
"""What decides which employer hears about which client, and when."""


class ContactViews(QObject):
    """Makes the tables and forms of contacts, with the same words everywhere."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace

    def table(self, name: str, *, short: bool = False) -> TableView[ContactRow]:
        """The contact log as a table; a short one leaves the employer out."""
        labels = self._workspace.labels
        columns: list[Column[ContactRow]] = [
            Column(
                self.tr("Day"), lambda row: labels.day(row.day), key=lambda row: row.day, width=94
            ),
            Column(self.tr("How"), lambda row: labels[row.way], icon=self._way_icon, width=145),
            Column(self.tr("What about"), lambda row: row.subject, width=190, stretch=True),
            Column(
                self.tr("Client"),
                lambda row: row.client_name,
                key=lambda row: sort_key(row.client_name),
                width=130,
            ),
        ]
        if not short:
            employer: Column[ContactRow] = Column(
                self.tr("Employer"),
                lambda row: row.employer_name,
                key=lambda row: sort_key(row.employer_name),
                width=175,
            )
            columns.insert(1, employer)
        return TableView(TableModel(columns, identity=lambda row: row.id, descending=True), name)

    def form(self) -> RecordForm:
        """The form of one contact."""
        workspace, labels = self._workspace, self._workspace.labels
        form = ContactForm(workspace)
        form.row(("employer_id", self.tr("Employer"), ChoiceField([])))
        form.row(
            ("day", self.tr("Day"), DayField(lambda: workspace.today, labels)),
            ("way", self.tr("How"), ChoiceField.from_enum(ContactWay, labels)),
        )
        form.row(("person_id", self.tr("Person"), ChoiceField([], optional=True)))
        form.row(
            ("made_by", self.tr("Who made it"), ChoiceField.from_enum(ContactMaker, labels)),
            ("minutes", self.tr("Minutes"), NumberField(0, DAY_MINUTES)),
        )
        form.row(("client_id", self.tr("Client"), ChoiceField([], optional=True)))
        form.row(
            ("subject", self.tr("What about"), LineField()),
            ("job_type", self.tr("Work asked for"), LineField()),
        )
        form.row(("note", self.tr("Note"), AreaField(lines=3)))
        form.row(("next_step", self.tr("Next step"), LineField()))
        form.row(
            ("next_day", self.tr("When"), DayField(lambda: workspace.today, labels)),
            ("next_done", self.tr("State"), TickField(self.tr("Done"))),
        )
        form.box.addStretch(1)
        return form

    def offer(self, form: RecordForm) -> None:
        """Offer the employers and clients of now in a contact's form."""
        caseload = self._workspace.caseload
        employer, client = form.field("employer_id"), form.field("client_id")
        if isinstance(employer, ChoiceField) and isinstance(client, ChoiceField):
            names = [(row.id, row.name) for row in employers.rows(caseload)]
            employer.offer(names, optional=False)
            client.offer(tell_apart(clients.cards(caseload)))

    def offer_people(self, form: RecordForm, employer_id: int) -> None:
        """Offer the people of the contact's employer."""
        person = form.field("person_id")
        if isinstance(person, ChoiceField):
            found = employers.people(self._workspace.caseload, employer_id)
            person.offer([(one.id, one.fields.name or one.fields.title) for one in found])

    def _way_icon(self, row: ContactRow) -> QIcon:
        return self._workspace.icons.icon(WAY_ICONS[row.way], self._workspace.theme["secondary"])


class ContactForm(RecordForm):
    """The form of one contact; it says at once where a client is named without a consent."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, EmployerContactFields)
        self.notice = ConsentNotice(workspace)
        self.box.addWidget(self.notice)

    def load(self, row_id: int, fields: Fields) -> None:
        if row_id != self._row_id:
            self.notice.show_missing(None)
        super().load(row_id, fields)

    def _write(self, row_id: int, name: str, value: Any) -> Change:
        change = super()._write(row_id, name, value)
        if name in _DISCLOSES:
            caseload = self._workspace.caseload
            self.notice.show_missing(missing_for_contact(caseload, row_id))
        return change
