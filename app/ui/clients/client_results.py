"""What a client has got besides a job: sub-goals, need of support, measures and their change."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.models.enums import Instrument, SubGoalKind, SupportNeedKind
from app.models.results import MeasurementFields, SupportNeedFields
from app.models.rules.field_limits import LARGEST_RESULT
from app.services.caseload import results
from app.services.caseload.results import ScaleSeries
from app.services.storage import records
from app.services.storage.records import Record
from app.ui.clients.client_tab import ClientTab
from app.ui.components.basics import Card, secondary
from app.ui.components.fields import ChoiceField, DayField, LineField, NumberField, TickField
from app.ui.components.lists.record_list import RecordList, day_column
from app.ui.components.lists.table_model import Column
from app.ui.components.record_form import RecordForm
from app.ui.components.scroll import Tabs, make_scrollable
from app.ui.components.wrap_layout import ColumnsLayout
from app.ui.foundation.theme import resize_font
from app.ui.foundation.workspace import Workspace

PICTURE_ROW = 54


class ResultsTab(ClientTab):
    """Sub-goals on the left; need of support, measures and the picture of change on the right."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.sub_goals = SubGoals(workspace)
        self.picture = ChangePicture(workspace)
        self.needs = self._needs()
        self.measures = self._measures()
        self.tabs = Tabs()
        self.tabs.setDocumentMode(True)
        for part, name in (
            (self.measures, self.tr("Measures")),
            (self._picture_page(), self.tr("Picture of change")),
            (self.needs, self.tr("Need of support")),
        ):
            self.tabs.addTab(part, name)
        for bar in (self.tabs, self.tabs.tabBar()):
            bar.setAccessibleName(self.tr("Measures and needs"))
        row = ColumnsLayout(spacing=16)
        row.add(make_scrollable(self.sub_goals), 2)
        row.add(self.tabs, 3)
        self.box.addLayout(row, 1)

    def refresh(self) -> None:
        caseload, client_id = self.workspace.caseload, self.client_id
        self.sub_goals.show_client(client_id)
        self.needs.show_records(
            records.list_records(caseload, SupportNeedFields, client_id=client_id)
        )
        self.measures.show_records(
            records.list_records(caseload, MeasurementFields, client_id=client_id)
        )
        self._scale.offer(self._scale_words())
        names = {one: self.workspace.labels[one] for one in Instrument}
        self.picture.show_series(results.scale_series(caseload, client_id, names))

    def _scale_words(self) -> list[str]:
        own = results.scales_in_use(self.workspace.caseload)
        usual = [
            self.tr("Self-efficacy"),
            self.tr("Work ability"),
            *(f"Kykyviisari: {part}" for part in self._kykyviisari()),
        ]
        return [*usual, *(one for one in own if one not in usual)]

    def _kykyviisari(self) -> tuple[str, ...]:
        return (
            self.tr("Overall situation"),
            self.tr("Inclusion"),
            self.tr("Mind"),
            self.tr("Everyday life"),
            self.tr("Skills"),
            self.tr("Body"),
        )

    def _measures(self) -> RecordList:
        labels = self.workspace.labels
        columns: list[Column[Record[Any]]] = [
            day_column(self.tr("Day"), labels),
            Column(self.tr("Scale"), lambda r: r.fields.scale, width=150, stretch=True),
            Column(
                self.tr("Result"),
                lambda r: f"{r.fields.value:g} / {r.fields.highest:g}".replace(".", ","),
                width=90,
            ),
        ]
        form = RecordForm(self.workspace, MeasurementFields)
        self._scale = LineField()
        form.row(("scale", self.tr("Scale"), self._scale))
        form.row(
            ("value", self.tr("Result"), NumberField(0, LARGEST_RESULT, decimals=1)),
            ("highest", self.tr("Highest"), NumberField(1, LARGEST_RESULT, decimals=0)),
        )
        form.row(("day", self.tr("Day"), self._day_field()))
        form.box.addWidget(
            secondary(
                self.tr(
                    "Of Kykyviisari, record only the results (percentages, highest 100); its "
                    "questions are not copied here."
                )
            )
        )
        form.box.addStretch(1)
        return RecordList(
            self.workspace,
            MeasurementFields,
            columns,
            form,
            words=(
                self.tr("Measures"),
                self.tr("New measure"),
                self.tr(
                    "Self-efficacy, work ability, Kykyviisari and scales of your own, as often as "
                    "they are asked."
                ),
            ),
            make_new=lambda: MeasurementFields(
                client_id=self.client_id, scale=self.tr("Self-efficacy"), day=self.workspace.today
            ),
            first_field="scale",
        )

    def _needs(self) -> RecordList:
        labels = self.workspace.labels
        columns: list[Column[Record[Any]]] = [
            day_column(self.tr("Day"), labels),
            Column(self.tr("Need of support"), lambda r: labels[r.fields.need], width=160),
            Column(self.tr("More"), lambda r: r.fields.note, width=120, stretch=True),
        ]
        form = RecordForm(self.workspace, SupportNeedFields)
        form.row(
            ("need", self.tr("Need of support"), ChoiceField.from_enum(SupportNeedKind, labels))
        )
        form.row(("day", self.tr("Day"), self._day_field()))
        form.row(("note", self.tr("More"), LineField()))
        form.box.addStretch(1)
        return RecordList(
            self.workspace,
            SupportNeedFields,
            columns,
            form,
            words=(
                self.tr("Need of support"),
                self.tr("New assessment"),
                self.tr("Where support is needed, in one word, at entry and at each review."),
            ),
            make_new=lambda: SupportNeedFields(client_id=self.client_id, day=self.workspace.today),
            first_field="need",
        )

    def _day_field(self) -> DayField:
        return DayField(lambda: self.workspace.today, self.workspace.labels)

    def _picture_page(self) -> QWidget:
        page = QWidget()
        box = QVBoxLayout(page)
        box.addWidget(
            secondary(self.tr("To look at together: each scale from its first result to the last."))
        )
        box.addWidget(make_scrollable(self.picture), 1)
        return page


class SubGoals(Card):
    """The seven sub-goals, each with a tick, a day and a line."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(self.tr("Results besides a job"))
        self._workspace = workspace
        self._client_id = 0
        self.ticks: dict[SubGoalKind, TickField] = {}
        self.days: dict[SubGoalKind, DayField] = {}
        self.notes: dict[SubGoalKind, LineField] = {}
        for goal in SubGoalKind:
            self.add(self._row(goal))
        self.box.addStretch(1)

    def show_client(self, client_id: int) -> None:
        """Show what this client has reached."""
        self._client_id = client_id
        found = results.sub_goals(self._workspace.caseload, client_id)
        for goal in SubGoalKind:
            kept = found.get(goal)
            self.ticks[goal].set_value(kept is not None)
            for field, value in (
                (self.days[goal], kept.day if kept else None),
                (self.notes[goal], kept.note if kept else ""),
            ):
                editor = field.focusProxy()
                if editor is None or not editor.hasFocus():
                    field.set_value(value)
                field.setVisible(kept is not None)

    def _row(self, goal: SubGoalKind) -> QWidget:
        word = self._workspace.labels[goal]
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        tick = self.ticks[goal] = TickField(word)
        day = self.days[goal] = DayField(lambda: self._workspace.today, self._workspace.labels)
        note = self.notes[goal] = LineField(placeholder=self.tr("In one line"))
        day.line.setAccessibleName(self.tr("{what}: day").format(what=word))
        note.line.setAccessibleName(self.tr("{what}: in one line").format(what=word))
        grid.addWidget(tick, 0, 0, 1, 2)
        grid.addWidget(day, 1, 0)
        grid.addWidget(note, 1, 1)
        grid.setColumnStretch(1, 1)
        tick.edited.connect(lambda: self._tick(goal))
        for field in (day, note):
            field.edited.connect(lambda: self._keep(goal))
        if self._workspace.caseload.read_only:
            for part in (tick, day, note):
                part.lock()
        return whole

    def _tick(self, goal: SubGoalKind) -> None:
        reached, caseload = bool(self.ticks[goal].value()), self._workspace.caseload
        day = self._workspace.today if reached else None
        self._workspace.do(
            self._workspace.labels[goal],
            lambda: results.mark_sub_goal(
                caseload, self._client_id, goal, reached=reached, day=day
            ),
        )
        self.show_client(self._client_id)

    def _keep(self, goal: SubGoalKind) -> None:
        try:
            day = self.days[goal].value()
        except ValueError:
            return  # the field says itself what is wrong
        note = str(self.notes[goal].value())
        self._workspace.do(
            self._workspace.labels[goal],
            lambda: results.mark_sub_goal(
                self._workspace.caseload, self._client_id, goal, reached=True, day=day, note=note
            ),
        )


@dataclass(frozen=True)
class _Point:
    """A result in the picture."""

    at: QPointF
    words: str


class ChangePicture(QWidget):
    """Each scale as a line through time, the first result a ring and the last a dot."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._series: Sequence[ScaleSeries] = ()

    def show_series(self, series: Sequence[ScaleSeries]) -> None:
        """Show these scales; the picture is also put in words."""
        self._series = series
        self.setMinimumHeight(max(1, len(series)) * (PICTURE_ROW + 36) + 10)
        self.setAccessibleName("; ".join(self._words(one) for one in series) or "–")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, max(1, len(self._series)) * (PICTURE_ROW + 36) + 10)

    def _words(self, one: ScaleSeries) -> str:
        labels = self._workspace.labels
        told = ", ".join(f"{labels.day(day)} {value:g}" for day, value in one.points)
        return f"{one.scale}: {told}"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        days = [day for one in self._series for day, _ in one.points]
        for number, one in enumerate(self._series):
            self._draw(painter, one, number * (PICTURE_ROW + 36), (min(days), max(days)))
        painter.end()

    def _draw(self, painter: QPainter, one: ScaleSeries, top: int, span: tuple[date, date]) -> None:
        theme = self._workspace.theme
        wide, left = self.width() - 70.0, 12.0
        first, last = span
        whole = max(1, (last - first).days)
        painter.setFont(resize_font(self.font(), 13, bold=True))
        painter.setPen(theme["text"])
        painter.drawText(QRectF(0, top, self.width(), 20), Qt.AlignmentFlag.AlignLeft, one.scale)
        base = top + 30 + PICTURE_ROW - 8.0
        painter.setPen(QPen(theme["hairline"], 1))
        painter.drawLine(QPointF(left, base), QPointF(left + wide, base))
        points = [
            _Point(
                QPointF(
                    left + wide * (day - first).days / whole,
                    base - (PICTURE_ROW - 22) * value / one.highest,
                ),
                f"{value:g}".replace(".", ","),
            )
            for day, value in one.points
        ]
        painter.setPen(QPen(theme["accent"], 3, c=Qt.PenCapStyle.RoundCap))
        for before, after in pairwise(points):
            painter.drawLine(before.at, after.at)
        painter.setPen(QPen(theme["accent"], 2))
        for number, point in enumerate(points):
            painter.setBrush(theme["accent"] if number == len(points) - 1 else theme["surface"])
            painter.drawEllipse(point.at, 5, 5)
        painter.setFont(resize_font(self.font(), 12))
        painter.setPen(theme["secondary"])
        for point in points:
            painter.drawText(point.at + QPointF(-5, -10), point.words)
