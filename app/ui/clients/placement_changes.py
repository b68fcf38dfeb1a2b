"""Changes in the chosen job or measure while it lasts: hours, days of rest, the last day."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from app.models.fields import Fields
from app.models.placement import PlacementChangeFields
from app.models.rules.field_limits import WEEK_HOURS
from app.services.caseload.waiting import benefits_advice
from app.services.storage import records
from app.services.storage.changes import Change
from app.services.work import placement_changes
from app.ui.components.basics import Card, button, icon_button, secondary
from app.ui.components.fields import DayField, Field, LineField, NumberField, TickField
from app.ui.components.record_form import RecordForm
from app.ui.foundation.workspace import Workspace


class PlacementChanges(Card):
    """The changes of one job or measure, the newest first, each edited in its place."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(self.tr("Changes on the way"))
        self._workspace = workspace
        self._placement_id: int | None = None
        self.forms: dict[int, ChangeForm] = {}
        self.add_button = button(workspace, self.tr("Add a change"), self.add_change, icon="add")
        workspace.writing(self.add_button)
        self.head.addWidget(self.add_button)
        self._none = secondary(
            self.tr("Other hours, days of rest or a later last day belong here, each with its day.")
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.add(self._none)
        self.box.addLayout(self._rows)
        self.box.addStretch(1)

    def show_placement(self, placement_id: int | None) -> None:
        """Show the changes of a job or a measure."""
        if placement_id != self._placement_id:
            for form in self.forms.values():
                form.commit()
        self._placement_id = placement_id
        self.setVisible(placement_id is not None)
        found = (
            []
            if placement_id is None
            else placement_changes.list_changes(self._workspace.caseload, placement_id)
        )
        if [one.id for one in found] != list(self.forms):
            self._build([one.id for one in found])
        for one in found:
            self.forms[one.id].load(one.id, one.fields)
        self._none.setVisible(not found)

    def add_change(self) -> None:
        """Begin a change from today on, with the keyboard in its hours."""
        placement_id = self._placement_id
        if placement_id is None:
            return
        made = self._workspace.do(
            self.tr("New change"),
            lambda: placement_changes.add_change(self._workspace.caseload, placement_id),
        )
        if made:
            self.show_placement(placement_id)
            self.forms[made.new_row_id("placement_change")].field("weekly_hours").setFocus()

    def _build(self, ids: list[int]) -> None:
        for form in self.forms.values():
            self._rows.removeWidget(form)
            form.hide()
            form.deleteLater()
        self.forms = {one: ChangeForm(self._workspace) for one in ids}
        for form in self.forms.values():
            self._rows.addWidget(form)


class ChangeForm(RecordForm):
    """One change in a line: from when, how many hours, days of rest, the last day, benefits."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, PlacementChangeFields)
        self.benefits = TickField(self.tr("Benefits gone through"))
        self.benefits.edited.connect(self._record_benefits)
        if workspace.caseload.read_only:
            self.benefits.lock()
        self._advice = QLabel()
        self._advice.setObjectName("secondary")
        line = QHBoxLayout()
        line.setSpacing(8)
        parts: tuple[tuple[str, str, Field, int], ...] = (
            ("day", self.tr("From"), self._day(), 2),
            ("weekly_hours", self.tr("Hours a week"), NumberField(0, WEEK_HOURS, decimals=1), 2),
            ("rest_days", self.tr("Days of rest"), LineField(), 3),
            ("ends_on", self.tr("New last day"), self._day(), 2),
        )
        for name, label, field, wide in parts:
            line.addWidget(self.bind(name, label, field), wide)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.benefits)
        below.addWidget(self._advice)
        below.addWidget(self.bind("note", self.tr("Note"), LineField()), 1)
        remove = icon_button(workspace, "remove", self.tr("Remove this change"), self.remove)
        workspace.writing(remove)
        below.addWidget(remove)
        self.box.addLayout(line)
        self.box.addLayout(below)

    def load(self, row_id: int, fields: Fields) -> None:
        super().load(row_id, fields)
        if isinstance(fields, PlacementChangeFields):
            day = fields.benefits_on
            self.benefits.set_value(day is not None)
            self._advice.setText(self._workspace.labels.day(day) if day else "")

    def remove(self) -> None:
        """Remove this change; undo brings it back."""
        row_id = self._row_id
        if row_id is not None:
            self._workspace.do(
                self.tr("Removal of a change"),
                lambda: records.remove(self._workspace.caseload, PlacementChangeFields, row_id),
            )

    def _day(self) -> DayField:
        return DayField(lambda: self._workspace.today, self._workspace.labels)

    def _write(self, row_id: int, name: str, value: Any) -> Change:
        return placement_changes.keep_change(self._workspace.caseload, row_id, **{name: value})

    def _record_benefits(self) -> None:
        row_id, gone_through = self._row_id, bool(self.benefits.value())
        if row_id is not None:
            self._workspace.do(
                self.tr("Benefits, gone through"),
                lambda: benefits_advice.record_benefits(
                    self._workspace.caseload, row_id, gone_through=gone_through
                ),
            )
