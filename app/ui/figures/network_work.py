"""What was done for nobody by name: quick help, pop-ups, panels, workshops, training, forums."""

from collections import Counter
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.diary import EntryFields
from app.models.enums import EntryKind, EntryPlace, ListKind
from app.services.caseload import lists
from app.services.storage import records
from app.services.storage.records import Record
from app.ui.components.basics import secondary
from app.ui.components.fields import (
    AreaField,
    ChoiceField,
    DayField,
    LineField,
    NumberField,
    TickField,
)
from app.ui.components.record_form import RecordForm
from app.ui.components.record_list import RecordList
from app.ui.components.table_model import Column
from app.ui.foundation.workspace import Workspace

KINDS = (
    EntryKind.QUICK_HELP,
    EntryKind.POP_UP,
    EntryKind.CLIENT_PANEL,
    EntryKind.WORKSHOP,
    EntryKind.TRAINING,
    EntryKind.FORUM,
    EntryKind.NETWORK_MEETING,
    EntryKind.MEETING,
    EntryKind.CALL,
    EntryKind.MESSAGE,
    EntryKind.NOTE,
    EntryKind.OTHER,
)
_MOST_MINUTES = 1440
_MOST_PEOPLE = 10_000


class NetworkWorkView(QWidget):
    """Every entry without a client, with a count of each kind and of the people who took part."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._subject = LineField()
        self.count = secondary()
        self.count.setWordWrap(True)
        self.list = self._make_list()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 0)
        box.setSpacing(10)
        box.addWidget(self.count)
        box.addWidget(self.list, 1)

    def refresh(self) -> None:
        """Read the entries again."""
        caseload = self._workspace.caseload
        self._subject.offer(lists.items(caseload, ListKind.SUBJECT))
        found = records.list_records(caseload, EntryFields, client_id=None)
        self.list.show_records(found)
        self.count.setText("  ·  ".join(self._count(found)))

    def choose(self, entry_id: int) -> None:
        """Choose an entry, as from a search."""
        self.list.choose(entry_id)
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self, found: list[Record[EntryFields]]) -> list[str]:
        labels = self._workspace.labels
        kinds = Counter(row.fields.kind for row in found)
        people = sum(row.fields.people or 0 for row in found)
        minutes = sum(row.fields.minutes or 0 for row in found)
        parts = [self.tr("%n entry(s) without a name", "", len(found))]
        parts += [f"{labels[kind]} {kinds[kind]}" for kind in KINDS if kinds[kind]]
        if people:
            parts.append(self.tr("%n people took part", "", people))
        if minutes:
            parts.append(self.tr("%n hour(s)", "", round(minutes / 60)))
        return parts

    def _make_list(self) -> RecordList:
        labels = self._workspace.labels
        columns: list[Column[Record[Any]]] = [
            Column(
                self.tr("Day"),
                lambda r: labels.day(r.fields.day),
                lambda r: r.fields.day and (r.fields.day, r.id),
                width=98,
            ),
            Column(self.tr("What"), lambda r: labels[r.fields.kind], width=150),
            Column(self.tr("About"), lambda r: _about(r.fields), width=200, stretch=True),
            Column(
                self.tr("People"),
                lambda r: str(r.fields.people or ""),
                lambda r: r.fields.people,
                width=82,
            ),
        ]
        return RecordList(
            self._workspace,
            EntryFields,
            columns,
            self._make_form(),
            words=(
                self.tr("Entries without a name"),
                self.tr("New entry"),
                self.tr(
                    "Quick help, pop-ups, client panels, workshops, training and forums belong "
                    "here: nobody is named, everything counts."
                ),
            ),
            make_new=lambda: EntryFields(day=self._workspace.today, kind=EntryKind.QUICK_HELP),
            first_field="subject",
        )

    def _make_form(self) -> RecordForm:
        labels = self._workspace.labels
        kinds = ChoiceField([(kind, labels[kind]) for kind in KINDS])
        form = RecordForm(self._workspace, EntryFields)
        form.row(("day", self.tr("Day"), self._day()), ("kind", self.tr("What"), kinds))
        form.row(
            ("subject", self.tr("What about"), self._subject),
            ("people", self.tr("How many people"), NumberField(0, _MOST_PEOPLE)),
        )
        form.row(("note", self.tr("Note"), AreaField(lines=4)))
        form.row(
            ("place", self.tr("Where"), ChoiceField.of(EntryPlace, labels, optional=True)),
            ("minutes", self.tr("Minutes"), NumberField(0, _MOST_MINUTES)),
        )
        form.row(("with_whom", self.tr("With whom, by profession"), LineField()))
        form.row(("next_step", self.tr("Next step"), LineField()))
        form.row(
            ("next_day", self.tr("Day of the next step"), self._day()),
            ("next_done", self.tr("Next step done"), TickField(self.tr("Done"))),
        )
        form.box.addStretch(1)
        return form

    def _day(self) -> DayField:
        return DayField(lambda: self._workspace.today, self._workspace.labels)


def _about(fields: EntryFields) -> str:
    return " · ".join(filter(None, (fields.subject, " ".join(fields.note.split()))))
