"""What is not recorded and spoils which figure, filled in where it stands, row by row."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.client import ClientFields, RestFields, StatusChangeFields
from app.models.diary import EntryFields
from app.models.employer import EmployerFields
from app.models.enums import EntryPlace, Hours, Outcome, PlacementKind, Sector, Term
from app.models.fields import Fields
from app.models.placement import PlacementChangeFields, PlacementFields
from app.models.rules.field_limits import DAY_MINUTES, EARLIEST
from app.services.caseload import employers
from app.services.figures import gaps
from app.services.figures.gaps import FigureGap
from app.services.storage import records
from app.services.storage.changes import Change
from app.services.work import moves
from app.ui.components.basics import heading, secondary
from app.ui.components.fields import (
    ChoiceField,
    DayField,
    Field,
    LineField,
    NumberField,
    wrap_with_label,
)
from app.ui.components.lists.table import TableView
from app.ui.components.lists.table_model import Column, TableModel
from app.ui.components.people.employer_field import EmployerNameField
from app.ui.components.record_form import RecordForm
from app.ui.components.scroll import PageStack, split_with
from app.ui.foundation.workspace import Workspace

KINDS: dict[str, type[Fields]] = {
    "client": ClientFields,
    "placement": PlacementFields,
    "placement_change": PlacementChangeFields,
    "employer": EmployerFields,
    "entry": EntryFields,
    "status_change": StatusChangeFields,
    "rest": RestFields,
}
_BEGUN = {"measure": PlacementKind.MEASURE, "job_title": PlacementKind.JOB}


class GapsView(QWidget):
    """A list of gaps; the chosen one's field stands beside it.

    As long as the keyboard is in the field its gap stays, filled or not: what is saved while it is
    being typed must not bring the next one under the same keys. Enter moves to that.
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._words = self._name_fields()
        self._forms: dict[tuple[str, str], RecordForm] = {}
        self._told = secondary()
        model: TableModel[FigureGap] = TableModel(
            [
                Column(
                    self.tr("What is missing"),
                    lambda gap: self._words[gap.table, gap.field][0],
                    width=170,
                ),
                Column(self.tr("Whose"), lambda gap: gap.name, width=160),
                Column(self.tr("About"), lambda gap: gap.detail, width=150, stretch=True),
                Column(
                    self.tr("Affects"),
                    lambda gap: self._words[gap.table, gap.field][1],
                    width=230,
                ),
            ],
            identity=lambda gap: gap.key,
        )
        self.table: TableView[FigureGap] = TableView(model, self.tr("What is missing"))
        self.table.chose.connect(self._show_form)
        self.table.opened.connect(self._begin)
        self._name = heading("")
        self._name.setWordWrap(True)
        self._stack = PageStack()
        self._begun = _BegunForm(workspace)
        self._watch(self._begun.what)
        self._stack.addWidget(self._begun)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(self._name)
        column.addWidget(self._stack)
        column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 12)
        box.setSpacing(10)
        box.addWidget(self._told)
        box.addWidget(split_with(self.table, right), 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in enter
        ):
            self._go_on()
            return True
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Read the gaps again; the one after a filled one takes its place."""
        found = gaps.list_gaps(self._workspace.caseload)
        held = self._find_held_gap()
        self._told.setText(
            self.tr(
                "%n gap(s). Enter goes to the field, and from it to the next one; what you fill "
                "in is saved.",
                "",
                len(found),
            )
        )
        if held and all(gap.key != held.key for gap in found):
            found.insert(self.table.currentIndex().row(), held)
        self.table.show_rows(found)
        if self.table.current_row() is None:
            self.table.select_first()
        self._show_form(self.table.current_row())

    def _show_form(self, gap: FigureGap | None) -> None:
        self._stack.setVisible(gap is not None)
        self._name.setText("" if gap is None else f"{gap.name} {gap.detail}".strip())
        if gap is None:
            return
        if gap.table == "client" and gap.field in _BEGUN:
            self._begun.show_gap(gap)
            self._stack.setCurrentWidget(self._begun)
            return
        form = self._form(gap.table, gap.field)
        kept = records.find(self._workspace.caseload, KINDS[gap.table], gap.id)
        if kept is None:
            return
        form.load(gap.id, kept)
        self._stack.setCurrentWidget(form)

    def _begin(self, gap: FigureGap) -> None:
        editor = self._field_of(gap).focusProxy()
        if editor is not None:
            editor.setFocus()

    def _field_of(self, gap: FigureGap) -> Field:
        if gap.table == "client" and gap.field in _BEGUN:
            return self._begun.what
        return self._form(gap.table, gap.field).field(gap.field)

    def _find_held_gap(self) -> FigureGap | None:
        """The chosen one, while the keyboard is in its field."""
        chosen = self.table.current_row()
        editor = None if chosen is None else self._field_of(chosen).focusProxy()
        in_it = editor is not None and self.window().focusWidget() is editor
        return chosen if in_it else None  # also while another window is in front

    def _go_on(self) -> None:
        """Save what is typed, and go to the field of the next gap."""
        held = self._find_held_gap()
        if held is None:
            return
        field = self._field_of(held)
        field.commit()
        if field.wrong:
            return
        self.table.setFocus()
        self.refresh()
        if self.table.current_row() == held:  # nothing was filled in
            self.table.select_row(self.table.currentIndex().row() + 1)
        following = self.table.current_row()
        if following is not None:
            self._begin(following)

    def _form(self, table: str, name: str) -> RecordForm:
        if (table, name) not in self._forms:
            form = _FORMS.get((table, name), RecordForm)(self._workspace, KINDS[table])
            field = self._field(name)
            form.row((name, self._words[table, name][0], field))
            self._watch(field)
            form.box.addStretch(1)
            self._stack.addWidget(form)
            self._forms[table, name] = form
        return self._forms[table, name]

    def _watch(self, field: Field) -> None:
        editor = field.focusProxy()
        if editor is not None:
            editor.installEventFilter(self)

    def _field(self, name: str) -> Field:
        labels = self._workspace.labels
        if name in ("started_on", "ended_on", "review_on", "day"):
            return DayField(lambda: self._workspace.today, labels)
        if name == "employer_id":
            return EmployerNameField(self._workspace)
        if name == "birth_year":
            return NumberField(EARLIEST.year, self._workspace.today.year)
        if name == "minutes":
            return NumberField(0, DAY_MINUTES)
        if name == "outcome":
            return ChoiceField.from_enum(Outcome, labels, optional=True)
        if name == "hours":
            return ChoiceField.from_enum(Hours, labels, optional=True)
        if name == "term":
            return ChoiceField.from_enum(Term, labels, optional=True)
        if name == "sector":
            return ChoiceField.from_enum(Sector, labels, optional=True)
        if name == "place":
            return ChoiceField.from_enum(EntryPlace, labels, optional=True)
        return LineField()

    def _name_fields(self) -> dict[tuple[str, str], tuple[str, str]]:
        """For each field that may lack, its name and the figure that it spoils."""
        jobs = self.tr("Jobs by hours and term")
        moved = self.tr("What the move means")
        return {
            ("client", "started_on"): (self.tr("Service started"), self.tr("services begun")),
            ("client", "ended_on"): (self.tr("Service ended"), self.tr("services ended")),
            ("client", "outcome"): (self.tr("Outcome"), self.tr("Outcomes")),
            ("rest", "outcome"): (self.tr("Outcome of an earlier end"), self.tr("Outcomes")),
            ("client", "birth_year"): (self.tr("Year of birth"), self.tr("Age at the start")),
            ("client", "referrer"): (self.tr("Referrer"), self.tr("Where from")),
            ("client", "municipality"): (self.tr("Municipality"), self.tr("By municipality")),
            ("client", "measure"): (self.tr("Which measure"), moved),
            ("client", "job_title"): (self.tr("Work done"), moved),
            ("status_change", "review_on"): (self.tr("Look again on"), moved),
            ("status_change", "next_service"): (self.tr("Next service"), moved),
            ("placement", "started_on"): (self.tr("Job started"), self.tr("job starts")),
            ("placement", "job_title"): (self.tr("Work done"), self.tr("Quality criterion 19")),
            ("placement", "employer_id"): (
                self.tr("Employer"),
                self.tr("Quality criterion 20"),
            ),
            ("placement_change", "day"): (self.tr("Day"), self.tr("Quality criterion 12")),
            ("placement", "hours"): (self.tr("Hours"), jobs),
            ("placement", "term"): (self.tr("Term"), jobs),
            ("placement", "end_reason"): (self.tr("Why it ended"), self.tr("Why jobs ended")),
            ("employer", "sector"): (self.tr("Sector"), self.tr("Jobs by sector")),
            ("entry", "minutes"): (self.tr("Minutes"), self.tr("Quality criteria 2 and 24")),
            ("entry", "place"): (self.tr("Place"), self.tr("Quality criterion 24")),
        }


class _BegunForm(QWidget):
    """What a move has begun and nobody has written: the measure or the job itself."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._gap: FigureGap | None = None
        self.what = LineField()
        self.what.edited.connect(self._save)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(wrap_with_label(self.tr("What has begun"), self.what))
        box.addStretch(1)
        if workspace.caseload.read_only:
            self.what.lock()

    def show_gap(self, gap: FigureGap) -> None:
        """Ask about another one; what is typed about the present one is saved first."""
        if gap != self._gap:
            self.what.commit()
            self._gap = gap
            self.what.set_value("")

    def _save(self) -> None:
        gap, caseload = self._gap, self._workspace.caseload
        if gap is None or not self.what.value():
            return
        kind = _BEGUN[gap.field]
        self._workspace.do(
            self.tr("Work and measures"),
            lambda: moves.describe_placement(
                caseload, gap.id, kind, None, **{gap.field: self.what.value()}
            ),
        )


class _EmployerForm(RecordForm):
    """The employer of a job, by a name that a service turns into one."""

    def load(self, row_id: int, fields: Fields) -> None:
        field = self.field("employer_id")
        if isinstance(field, EmployerNameField):
            field.refresh()
        super().load(row_id, fields)

    def _write(self, row_id: int, name: str, value: Any) -> Change:
        return employers.place_at(self._workspace.caseload, row_id, value or "")


_FORMS: dict[tuple[str, str], type[RecordForm]] = {("placement", "employer_id"): _EmployerForm}
