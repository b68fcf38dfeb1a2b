"""The history behind a client's status: moves, phases and rests, each with its day and reason."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout

from app.models.client import PhaseStepFields, RestFields, StatusChangeFields
from app.models.enums import ListKind, Outcome, Phase, Status
from app.models.fields import Fields
from app.services.caseload import lists
from app.services.storage import records
from app.services.storage.records import Record
from app.ui.clients.client_tab import ClientTab
from app.ui.components.fields import AreaField, ChoiceField, DayField, LineField, TickField
from app.ui.components.lists.record_list import RecordList
from app.ui.components.lists.table_model import Column
from app.ui.components.pills import Pill
from app.ui.components.record_form import RecordForm
from app.ui.components.scroll import PageStack
from app.ui.foundation.workspace import Workspace


class HistoryTab(ClientTab):
    """Moves, phases and rests; what was written in haste is put right, what was before filled in.

    Only the move that led where the client stands takes the client along.
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._service = LineField()
        self.lists: dict[type[Fields], RecordList] = {
            StatusChangeFields: self._statuses(),
            PhaseStepFields: self._phases(),
            RestFields: self._rests(),
        }
        self._tables = {
            records.row_type(kind).__tablename__: number for number, kind in enumerate(self.lists)
        }
        self._stack = PageStack()
        self._choices = QButtonGroup(self)
        head = QHBoxLayout()
        head.setSpacing(8)
        words = (self.tr("Statuses"), self.tr("Phases"), self.tr("Rest periods"))
        for number, (word, part) in enumerate(zip(words, self.lists.values(), strict=True)):
            choice = Pill(word, name="choice")
            choice.setCheckable(True)
            choice.setChecked(number == 0)
            self._choices.addButton(choice, number)
            head.addWidget(choice)
            self._stack.addWidget(part)
        head.addStretch(1)
        self._choices.idClicked.connect(self._stack.setCurrentIndex)
        self.box.addLayout(head)
        self.box.addWidget(self._stack, 1)

    def refresh(self) -> None:
        self._service.offer(lists.items(self.workspace.caseload, ListKind.SERVICE), complete=True)
        for kind, part in self.lists.items():
            found = records.list_records(self.workspace.caseload, kind, client_id=self.client_id)
            part.show_records(found)

    def choose(self, table: str, row_id: int) -> None:
        number = self._tables[table]
        self._choices.button(number).setChecked(True)
        self._stack.setCurrentIndex(number)
        part = list(self.lists.values())[number]
        part.choose(row_id)
        part.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _statuses(self) -> RecordList:
        icons = {
            status: self.workspace.icons.icon(f"status_{status}", colours.icon)
            for status, colours in self.workspace.theme.statuses.items()
        }
        columns = [
            self._day_column("day"),
            Column[Record[Any]](
                self.tr("Status"),
                lambda r: self.workspace.labels[r.fields.status],
                icon=lambda r: icons[r.fields.status],
                width=180,
            ),
            self._reason_column("reason"),
        ]
        form = RecordForm(self.workspace, StatusChangeFields)
        form.row(
            ("status", self.tr("Status"), ChoiceField.from_enum(Status, self.workspace.labels)),
            ("day", self.tr("Day"), self._day_field()),
        )
        form.row(("reason", self.tr("Reason"), AreaField(lines=3)))
        form.row(("next_service", self.tr("Next service"), self._service))
        form.box.addStretch(1)
        return RecordList(
            self.workspace,
            StatusChangeFields,
            columns,
            form,
            words=(
                self.tr("Statuses"),
                self.tr("Add an earlier status"),
                self.tr("Each move of the client on the board leaves a line here."),
            ),
            make_new=lambda: StatusChangeFields(client_id=self.client_id),
            first_field="status",
        )

    def _phases(self) -> RecordList:
        columns = [
            self._day_column("day"),
            Column[Record[Any]](
                self.tr("Phase"), lambda r: self.workspace.labels[r.fields.phase], width=250
            ),
            self._reason_column("note"),
        ]
        form = RecordForm(self.workspace, PhaseStepFields)
        form.row(("phase", self.tr("Phase"), ChoiceField.from_enum(Phase, self.workspace.labels)))
        form.row(("day", self.tr("Day"), self._day_field()))
        form.row(("note", self.tr("Note"), AreaField(lines=3)))
        form.box.addStretch(1)
        return RecordList(
            self.workspace,
            PhaseStepFields,
            columns,
            form,
            words=(
                self.tr("Phases"),
                self.tr("New phase"),
                self.tr("The five phases of the coaching model and their days belong here."),
            ),
            make_new=lambda: PhaseStepFields(client_id=self.client_id, day=self.workspace.today),
            first_field="phase",
        )

    def _rests(self) -> RecordList:
        labels = self.workspace.labels
        columns = [
            self._day_column("since"),
            Column[Record[Any]](self.tr("Until"), lambda r: labels.day(r.fields.until), width=110),
            Column[Record[Any]](
                self.tr("Review"), lambda r: labels.day(r.fields.review_on), width=110
            ),
            self._reason_column("reason"),
            Column[Record[Any]](
                self.tr("Earlier end"), lambda r: self._end_words(r.fields), width=150
            ),
        ]
        form = RecordForm(self.workspace, RestFields)
        form.row(
            ("since", self.tr("Since"), self._day_field()),
            ("until", self.tr("Until"), self._day_field()),
            ("review_on", self.tr("Review"), self._day_field()),
        )
        form.row(("reason", self.tr("Reason"), AreaField(lines=3)))
        form.row(
            (
                "service_ended",
                self.tr("Earlier end"),
                TickField(self.tr("The service had ended and was taken up again")),
            ),
            (
                "outcome",
                self.tr("Outcome"),
                ChoiceField.from_enum(Outcome, labels, optional=True),
            ),
        )
        form.box.addStretch(1)
        return RecordList(
            self.workspace,
            RestFields,
            columns,
            form,
            words=(
                self.tr("Rest periods"),
                self.tr("Add an earlier rest period"),
                self.tr("When the service is put to rest, its days are kept here."),
            ),
            make_new=self._new_rest,
            first_field="since",
        )

    def _new_rest(self) -> RestFields:
        """One that is over: a rest that begins now is entered over the tabs."""
        return RestFields(
            client_id=self.client_id, since=self.workspace.today, until=self.workspace.today
        )

    def _day_column(self, name: str) -> Column[Record[Any]]:
        def day(record: Record[Any]) -> Any:
            return getattr(record.fields, name)

        return Column(
            self.tr("Since") if name == "since" else self.tr("Day"),
            lambda r: self.workspace.labels.day(day(r)),
            lambda r: day(r) and (day(r), r.id),
            width=98,
        )

    def _reason_column(self, name: str) -> Column[Record[Any]]:
        return Column(
            self.tr("Note") if name == "note" else self.tr("Reason"),
            lambda r: " ".join(getattr(r.fields, name).split()),
            width=200,
            stretch=True,
        )

    def _end_words(self, rest: RestFields) -> str:
        """How the service had ended before it was taken up again."""
        if not rest.service_ended:
            return ""
        return self.workspace.labels[rest.outcome] if rest.outcome else self.tr("Outcome open")

    def _day_field(self) -> DayField:
        return DayField(lambda: self.workspace.today, self.workspace.labels)
