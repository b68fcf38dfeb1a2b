"""What is not recorded yet, before anything leaves: each line opens its client or is filled in."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.models.client import ClientFields
from app.models.enums import Outcome
from app.services.phrases import Phrases
from app.services.storage import records
from app.services.summary.collect import Unrecorded, UnrecordedGap
from app.ui.components.basics import Card, button, secondary
from app.ui.components.fields import ChoiceField, DayField, Field, LineField, NumberField
from app.ui.components.layout import name_field
from app.ui.foundation.theme import scale_px
from app.ui.foundation.workspace import PageName, Workspace

NAME_WIDTH, FIELD_WIDTH = 260, 240
FIRST_YEAR = 1930
SHOWN = 6
"""Names below one heading; the rest is behind one press."""


class UnrecordedList(Card):
    """A heading for each thing that is missing, and below it the clients who lack it."""

    def __init__(
        self,
        workspace: Workspace,
        words: Phrases,
        found: Sequence[Unrecorded],
        names: Mapping[int, str],
        next_on: str,
    ) -> None:
        super().__init__(words("unrecorded.title"))
        self._workspace, self._words, self._names = workspace, words, names
        self.add(secondary(words("unrecorded.about", next=next_on)))
        for one in found:
            self._add_gap(one)

    def _add_gap(self, one: Unrecorded) -> None:
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        count = len(one.client_ids)
        box.addWidget(QLabel(self._words.format_count(f"unrecorded.{one.gap}", count)))
        for client_id in one.client_ids[:SHOWN]:
            box.addLayout(self._row(client_id, one.gap))
        if count > SHOWN:
            more = button(
                self._workspace,
                self._words("unrecorded.more", n=count - SHOWN),
                lambda: self._show_rest(box, more, one),
                name="quiet",
            )
            row = QHBoxLayout()
            row.addWidget(more)
            row.addStretch(1)
            box.addLayout(row)
        self.add(part)

    def _show_rest(self, box: QVBoxLayout, more: QPushButton, one: Unrecorded) -> None:
        more.hide()
        for client_id in one.client_ids[SHOWN:]:
            box.addLayout(self._row(client_id, one.gap))

    def _row(self, client_id: int, gap: UnrecordedGap) -> QHBoxLayout:
        """The client's name, which opens the file, and the field where it can be written down."""
        name = self._names.get(client_id, "")
        made = button(
            self._workspace,
            name,
            lambda: self._workspace.go(PageName.CLIENT_FILE, client_id),
            name="quiet",
        )
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout()
        row.addSpacing(12)
        made.setMinimumWidth(scale_px(NAME_WIDTH))
        row.addWidget(made)
        field = self._make_field(gap)
        if field is not None:
            field.setFixedWidth(scale_px(FIELD_WIDTH))
            name_field(field, f"{self._words.format_count(f'unrecorded.{gap}', 1)} {name}")
            field.edited.connect(lambda: self._save(client_id, gap, field))
            if self._workspace.caseload.read_only:
                field.lock()
            row.addWidget(field)
        row.addStretch(1)
        return row

    def _make_field(self, gap: UnrecordedGap) -> Field | None:
        """An empty field of the right kind; ratings have a place of their own in the file."""
        match gap:
            case UnrecordedGap.ENDED_ON | UnrecordedGap.STARTED_ON:
                return DayField(lambda: self._workspace.today, self._workspace.labels)
            case UnrecordedGap.OUTCOME:
                return ChoiceField.from_enum(Outcome, self._workspace.labels, optional=True)
            case UnrecordedGap.BIRTH_YEAR:
                return NumberField(FIRST_YEAR, self._workspace.today.year)
            case UnrecordedGap.REFERRER:
                return LineField()
            case _:
                return None

    def _save(self, client_id: int, gap: UnrecordedGap, field: Field) -> None:
        try:
            value = field.value()
        except ValueError:
            return
        if value in (None, ""):
            return
        caseload = self._workspace.caseload
        self._workspace.do(
            self.tr("Edit"),
            lambda: records.edit(caseload, ClientFields, client_id, **{gap.value: value}),
        )
