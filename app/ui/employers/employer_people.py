"""The people whom the coach deals with at one employer."""

from app.models.employer import EmployerPersonFields
from app.models.rules.text.names import sort_key
from app.services.caseload import employers
from app.services.storage.records import Record
from app.ui.components.fields import AreaField, LineField
from app.ui.components.lists.record_list import RecordList
from app.ui.components.lists.table_model import Column
from app.ui.components.record_form import RecordForm
from app.ui.foundation.workspace import Workspace


class EmployerPeople(RecordList):
    """The people of one employer, and the form of the chosen one."""

    def __init__(self, workspace: Workspace) -> None:
        self._employer_id = 0
        form = RecordForm(workspace, EmployerPersonFields)
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
        super().__init__(
            workspace,
            EmployerPersonFields,
            columns,
            form,
            words=(
                self.tr("People at the employer"),
                self.tr("Add a person"),
                self.tr("The people you deal with at this employer belong here."),
            ),
            make_new=lambda: EmployerPersonFields(employer_id=self._employer_id),
            first_field="name",
            descending=False,
        )

    def show_employer(self, employer_id: int) -> None:
        """Show the people of this employer."""
        self._employer_id = employer_id
        self.show_records(employers.people(self._workspace.caseload, employer_id))
