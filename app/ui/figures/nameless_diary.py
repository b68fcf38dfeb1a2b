"""The diary of what is nobody's by name: first contacts, quick help, pop-ups, network work."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.diary import EntryFields
from app.models.enums import EntryKind, EntryPlace, LedTo, ListKind
from app.models.rules.field_limits import DAY_MINUTES
from app.services.caseload import lists
from app.services.storage import records
from app.services.storage.records import Record
from app.ui.components.fields import AreaField, ChoiceField, DayField, LineField, NumberField
from app.ui.components.lists.record_list import RecordList, day_column
from app.ui.components.lists.table_model import Column
from app.ui.components.record_form import RecordForm
from app.ui.foundation.workspace import Workspace

MOST_PEOPLE = 1000
KINDS = (
    EntryKind.CALL,
    EntryKind.MESSAGE,
    EntryKind.MEETING,
    EntryKind.QUICK_HELP,
    EntryKind.POP_UP,
    EntryKind.NETWORK_MEETING,
    EntryKind.CLIENT_PANEL,
    EntryKind.WORKSHOP,
    EntryKind.TRAINING,
    EntryKind.FORUM,
    EntryKind.OTHER,
)


class NamelessDiary(QWidget):
    """Lines of the diary that have no client; a first contact need not become one."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._subject = LineField()
        self.list = self._make_list()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 0)
        box.addWidget(self.list)

    def refresh(self) -> None:
        """Read the lines again."""
        caseload = self._workspace.caseload
        self._subject.offer(lists.items(caseload, ListKind.SUBJECT), complete=True)
        self.list.show_records(records.list_records(caseload, EntryFields, client_id=None))

    def choose(self, row_id: int) -> None:
        """Choose a line."""
        self.list.choose(row_id)

    def _make_list(self) -> RecordList:
        labels = self._workspace.labels
        columns: list[Column[Record[Any]]] = [
            day_column(self.tr("Day"), labels),
            Column(self.tr("What"), lambda r: labels[r.fields.kind], width=150),
            Column(
                self.tr("Subject and note"),
                lambda r: " · ".join(
                    part for part in (r.fields.subject, " ".join(r.fields.note.split())) if part
                ),
                width=180,
                stretch=True,
            ),
            Column(
                self.tr("What it led to"),
                lambda r: labels[r.fields.led_to] if r.fields.led_to else "",
                width=140,
            ),
            Column(self.tr("People"), lambda r: str(r.fields.people or ""), width=96),
        ]
        return RecordList(
            self._workspace,
            EntryFields,
            columns,
            self._form(),
            words=(
                self.tr("Diary without names"),
                self.tr("New line"),
                self.tr(
                    "First contacts that did not become clients, quick help, pop-ups, workshops, "
                    "trainings and forums belong here. Write no names."
                ),
            ),
            make_new=lambda: EntryFields(day=self._workspace.today, kind=EntryKind.CALL),
            first_field="subject",
        )

    def _form(self) -> RecordForm:
        labels = self._workspace.labels
        form = RecordForm(self._workspace, EntryFields)
        kinds = ChoiceField([(one, labels[one]) for one in KINDS])
        form.row(
            ("day", self.tr("Day"), DayField(lambda: self._workspace.today, labels)),
            ("kind", self.tr("What"), kinds),
        )
        form.row(("subject", self.tr("Subject or theme"), self._subject))
        form.row(
            (
                "led_to",
                self.tr("What it led to"),
                ChoiceField.from_enum(LedTo, labels, optional=True),
            ),
            ("people", self.tr("People"), NumberField(0, MOST_PEOPLE)),
        )
        form.row(("note", self.tr("Note; where it is not timely yet, why"), AreaField(lines=3)))
        form.row(("with_whom", self.tr("Who else was there, by profession"), LineField()))
        form.row(
            ("place", self.tr("Where"), ChoiceField.from_enum(EntryPlace, labels, optional=True)),
            ("minutes", self.tr("Minutes"), NumberField(0, DAY_MINUTES)),
        )
        form.box.addStretch(1)
        return form
