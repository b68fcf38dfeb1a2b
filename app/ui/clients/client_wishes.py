"""What work a client wishes for, and where, with the days between which it holds."""

from typing import Any

from app.models.client import ClientFields, JobWishFields
from app.models.enums import Hours, ListKind
from app.services.caseload import employers, lists
from app.services.storage import records
from app.services.storage.records import Record
from app.services.work import fitting
from app.ui.clients.record_tabs import ListTab
from app.ui.components.fields import ChoiceField, LineField
from app.ui.components.lists.fit_table import FitTable
from app.ui.components.lists.record_list import RecordList
from app.ui.components.lists.table_model import Column
from app.ui.components.record_form import RecordForm
from app.ui.foundation.workspace import Workspace


class WishesTab(ListTab):
    """Wishes for work: quality criterion 16 looks whether contacts are made by them."""

    kind = JobWishFields

    def __init__(self, workspace: Workspace) -> None:
        self._job_type = LineField()
        self._employer = ChoiceField([], optional=True)
        self._names: dict[int, str] = {}
        super().__init__(workspace)
        self.form = RecordForm(workspace, ClientFields)
        self.form.row(
            (
                "wished_hours",
                self.tr("Hours wished for"),
                ChoiceField.from_enum(Hours, workspace.labels, optional=True),
            ),
            ("wished_places", self.tr("Where the client can work"), LineField()),
        )
        self.fits = FitTable(workspace, of_client=True)
        self.box.insertWidget(0, self.form)
        self.box.addWidget(self.fits, 1)

    def refresh(self) -> None:
        caseload = self.workspace.caseload
        self._names = {one.id: one.name for one in employers.rows(caseload)}
        self._job_type.offer(lists.items(caseload, ListKind.INDUSTRY), complete=True)
        self._employer.offer(list(self._names.items()))
        super().refresh()
        self.form.load(self.client_id, records.get(caseload, ClientFields, self.client_id))
        self.fits.show_fits(fitting.work_for_client(caseload, self.client_id))

    def make_list(self) -> RecordList:
        labels = self.workspace.labels
        columns: list[Column[Record[Any]]] = [
            Column(self.tr("Kind of work"), lambda r: r.fields.job_type, width=200, stretch=True),
            Column(
                self.tr("Employer"), lambda r: self._names.get(r.fields.employer_id, ""), width=180
            ),
            Column(
                self.tr("Since"), lambda r: labels.day(r.fields.since), lambda r: r.fields.since
            ),
            Column(
                self.tr("Until"), lambda r: labels.day(r.fields.until), lambda r: r.fields.until
            ),
        ]
        form = RecordForm(self.workspace, JobWishFields)
        form.row(("job_type", self.tr("Kind of work"), self._job_type))
        form.row(("employer_id", self.tr("Employer"), self._employer))
        form.row(
            ("since", self.tr("Since"), self.day_field()),
            ("until", self.tr("Until"), self.day_field()),
        )
        form.box.addStretch(1)
        return RecordList(
            self.workspace,
            JobWishFields,
            columns,
            form,
            words=(
                self.tr("Wishes"),
                self.tr("New wish"),
                self.tr("Work and employers that the client wishes for belong here."),
            ),
            make_new=lambda: JobWishFields(client_id=self.client_id, since=self.workspace.today),
            first_field="job_type",
            descending=False,
        )
