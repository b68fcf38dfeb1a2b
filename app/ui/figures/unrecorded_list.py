"""What is not recorded yet, before anything leaves: each line opens its client or is filled in."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.models.client import ClientFields
from app.models.enums import Outcome
from app.models.rules.field_limits import EARLIEST
from app.services.phrases import Phrases
from app.services.storage import records
from app.services.summary.collect import Unrecorded, UnrecordedGap
from app.ui.components.basics import Card, button, secondary
from app.ui.components.fields import ChoiceField, DayField, Field, LineField, NumberField
from app.ui.components.layout import name_field
from app.ui.components.wrap_layout import WrapLayout
from app.ui.foundation.theme import scale_px
from app.ui.foundation.workspace import PageName, Workspace

NAME_WIDTH, FIELD_WIDTH = 260, 240
SHOWN = 6
"""Names below one heading; the rest is behind one press."""


class UnrecordedList(Card):
    """A heading for each thing that is missing, and below it the clients who lack it.

    Shown again after a change, each line that is still missing stays as it is, with what is being
    typed there. As long as the keyboard is in a line it stays, filled or not: what is saved while
    it is being typed must not bring another client under the same keys.
    """

    def __init__(self, workspace: Workspace, words: Phrases) -> None:
        super().__init__(words("unrecorded.title"))
        self._workspace, self._words = workspace, words
        self._about = secondary()
        self.add(self._about)
        self._above = self.box.count()
        self._gaps: dict[UnrecordedGap, _GapLines] = {}
        self._missing: Mapping[UnrecordedGap, Sequence[tuple[int, str]]] = {}
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._show_lines)

    def show_gaps(
        self, found: Sequence[Unrecorded], names: Mapping[int, str], next_on: str
    ) -> None:
        """Show what is missing now, in its order; `next_on` is the day of the next numbers."""
        self._about.setText(self._words("unrecorded.about", next=next_on))
        self._missing = {
            one.gap: [(client_id, names.get(client_id, "")) for client_id in one.client_ids]
            for one in found
        }
        self._show_lines()

    def _show_lines(self) -> None:
        shown: list[_GapLines] = []
        for gap in UnrecordedGap:
            part, missing = self._gaps.get(gap), self._missing.get(gap, ())
            if part is None and missing:
                part = self._gaps[gap] = _GapLines(self._workspace, self._words, gap)
                part.left.connect(self._turn.start)
                self.box.insertWidget(self._above + len(shown), part)
            if part is not None and part.show_clients(missing):
                shown.append(part)
            elif part is not None:
                _drop(self._gaps.pop(gap))
        stops = [stop for part in shown for stop in part.list_tab_stops()]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)


class _GapLines(QWidget):
    """The clients who lack one thing, each with the field where it can be written down.

    `left` tells that the keyboard has gone from one of the lines.
    """

    left = Signal()

    def __init__(self, workspace: Workspace, words: Phrases, gap: UnrecordedGap) -> None:
        super().__init__()
        self._workspace, self._words, self._gap = workspace, words, gap
        self._clients: Sequence[tuple[int, str]] = ()  # by id and name
        self._lines: dict[tuple[int, str], QWidget] = {}
        self._told = QLabel()
        self._more = button(workspace, "", self._show_rest, name="quiet")
        below = QHBoxLayout()
        below.addWidget(self._more)
        below.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self._told)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        box.addLayout(self._rows)
        box.addLayout(below)

    def show_clients(self, missing: Sequence[tuple[int, str]]) -> bool:
        """Show these, by id and name; gives whether any line is left."""
        self._told.setText(self._words.format_count(f"unrecorded.{self._gap}", len(missing)))
        focus = self.window().focusWidget()
        for who, line in list(self._lines.items()):
            if who not in missing and (focus is None or not line.isAncestorOf(focus)):
                _drop(self._lines.pop(who))
        self._clients = sorted({*missing, *self._lines})
        self._show_lines(SHOWN)
        return bool(self._clients)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)

    def list_tab_stops(self) -> list[QWidget]:
        """What takes the keyboard, from top to bottom."""
        lines = [self._lines[who] for who in self._clients if who in self._lines]
        inner = [part for line in lines for part in line.findChildren(QWidget)]
        return [one for one in (*inner, self._more) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]

    def _show_rest(self) -> None:
        self._show_lines(len(self._clients))

    def _show_lines(self, most: int) -> None:
        shown = [who for n, who in enumerate(self._clients) if n < most or who in self._lines]
        for at, who in enumerate(shown):
            if who not in self._lines:
                self._lines[who] = self._make_line(*who)
                self._rows.insertWidget(at, self._lines[who])
        left = len(self._clients) - len(shown)
        self._more.setText(self._words("unrecorded.more", n=left))
        self._more.setVisible(left > 0)

    def _make_line(self, client_id: int, name: str) -> QWidget:
        """The client's name, which opens the file, and the field where it can be written down."""
        made = button(
            self._workspace,
            name,
            lambda: self._workspace.go(PageName.CLIENT_FILE, client_id),
            name="quiet",
        )
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setMinimumWidth(scale_px(NAME_WIDTH))
        line = QWidget()
        row = WrapLayout(line)  # with large letters the field stands under the name
        row.setContentsMargins(12, 0, 0, 0)
        row.addWidget(made)
        field = self._make_field()
        if field is not None:
            field.setFixedWidth(scale_px(FIELD_WIDTH))
            name_field(field, f"{self._words.format_count(f'unrecorded.{self._gap}', 1)} {name}")
            field.edited.connect(lambda: self._save(client_id, field))
            if self._workspace.caseload.read_only:
                field.lock()
            row.addWidget(field)
        for part in line.findChildren(QWidget):
            part.installEventFilter(self)
        return line

    def _make_field(self) -> Field | None:
        """An empty field of the right kind; ratings have a place of their own in the file."""
        match self._gap:
            case UnrecordedGap.ENDED_ON | UnrecordedGap.STARTED_ON:
                return DayField(lambda: self._workspace.today, self._workspace.labels)
            case UnrecordedGap.OUTCOME:
                return ChoiceField.from_enum(Outcome, self._workspace.labels, optional=True)
            case UnrecordedGap.BIRTH_YEAR:
                return NumberField(EARLIEST.year, self._workspace.today.year)
            case UnrecordedGap.REFERRER:
                return LineField()
            case _:
                return None

    def _save(self, client_id: int, field: Field) -> None:
        try:
            value = field.value()
        except ValueError:
            return
        if value in (None, ""):
            return
        caseload = self._workspace.caseload
        self._workspace.do(
            self.tr("Edit"),
            lambda: records.edit(caseload, ClientFields, client_id, **{self._gap.value: value}),
        )


def _drop(part: QWidget) -> None:
    """Take a part away; the keyboard, if it was there, goes to what comes next."""
    part.hide()
    part.deleteLater()
