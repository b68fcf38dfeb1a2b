"""One quality criterion: what it asks, what was counted from which rows, and the coach's score."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.rules.criteria.rows import Gap
from app.services.figures import criteria, criteria_lines, criterion_scores, statistics
from app.services.figures.criteria import CriteriaReview, Criterion
from app.services.phrases import Phrases
from app.services.storage import settings
from app.ui.components.basics import Card, button, heading, secondary, warning
from app.ui.components.fields import AreaField, ChoiceField, DayField, Field, NumberField
from app.ui.components.layout import wrap_with_label
from app.ui.components.lists.figure_rows import FigureRows
from app.ui.criteria.week_marks import WeekMarks
from app.ui.foundation.screens import open_dialog
from app.ui.foundation.workspace import Workspace

CASELOAD, VISITS = 1, 17


class CriterionDetail(QWidget):
    """Shows one criterion and keeps what the coach says of it."""

    def __init__(self, workspace: Workspace, words: Phrases) -> None:
        super().__init__()
        self._workspace, self._words = workspace, words
        self._shown: CriteriaReview | None = None
        self._number = 0
        self._name = heading("", 18)
        self._name.setWordWrap(True)
        self._about = secondary()
        self._counted = QVBoxLayout()
        self._counted.setSpacing(6)
        self.score = ChoiceField([(n, str(n)) for n in range(5, 0, -1)], optional=True)
        self.reason = AreaField(lines=2)
        self.evidence = AreaField(lines=2)
        self.evidence_on = DayField(lambda: workspace.today, workspace.labels)
        self.full_time = NumberField(0.05, 9, decimals=2)
        self._full_time = wrap_with_label(
            self.tr("Full-time coaches (0.8 for four days a week)"), self.full_time
        )
        self.weeks = WeekMarks(workspace)
        self._lay_out()
        self._bind()

    def show_criterion(self, shown: CriteriaReview, one: Criterion) -> None:
        """Show a criterion. What is typed for another one is saved to that one first."""
        if one.number != self._number:
            self._commit()
        same = one.number == self._number
        self._shown, self._number = shown, one.number
        self._name.setText(f"{one.number} {self._words(f'name.{one.number}')}")
        self._about.setText(self._words(f"about.{one.number}"))
        self._show_counted(one)
        for name, field in self._fields().items():
            value = getattr(one.own, name)
            if same:
                field.renew(value)
            else:
                field.set_value(value)
        self._full_time.setVisible(one.number == CASELOAD)
        if one.number == CASELOAD:
            self.full_time.renew(shown.full_time)
        self.weeks.setVisible(one.number == VISITS)
        if one.number == VISITS:
            self.weeks.show_weeks(shown.period)

    def show_rows(self, table: str, ids: Sequence[int], title: str) -> FigureRows:
        """Open the rows behind a figure, or those that lack something."""
        rows = statistics.rows(self._workspace.caseload, table, ids)
        dialog = FigureRows(self._workspace, title, rows, self.window())
        return open_dialog(dialog)

    def _lay_out(self) -> None:
        own = Card(self.tr("Own score"))
        row = QHBoxLayout()
        row.addWidget(wrap_with_label(self.tr("Score 1–5"), self.score))
        row.addWidget(wrap_with_label(self.tr("Day of the evidence"), self.evidence_on))
        own.box.addLayout(row)
        own.add(wrap_with_label(self.tr("Reason"), self.reason))
        own.add(wrap_with_label(self.tr("Evidence, without names"), self.evidence))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 6, 0)
        box.setSpacing(10)
        for part in (self._name, self._about):
            box.addWidget(part)
        box.addLayout(self._counted)
        box.addWidget(self._full_time)
        box.addWidget(own)
        box.addWidget(self.weeks)
        box.addStretch(1)

    def _bind(self) -> None:
        for name, field in self._fields().items():
            self._prepare(field)
            field.edited.connect(lambda name=name: self._keep(name))
        self._prepare(self.full_time)
        self.full_time.edited.connect(self._keep_full_time)

    def _prepare(self, field: Field) -> None:
        field.undone_elsewhere = True
        if self._workspace.caseload.read_only:
            field.lock()

    def _fields(self) -> dict[str, Field]:
        return {
            "score": self.score,
            "reason": self.reason,
            "evidence": self.evidence,
            "evidence_on": self.evidence_on,
        }

    def _commit(self) -> None:
        for field in self._fields().values():
            field.commit()

    def _keep(self, name: str) -> None:
        shown, number = self._shown, self._number
        if shown is None:
            return
        value: Any = self._fields()[name].value()
        self._workspace.do(
            self.tr("Score criterion {number}").format(number=number),
            lambda: criterion_scores.give_score(
                self._workspace.caseload, shown, number, **{name: value}
            ),
        )

    def _keep_full_time(self) -> None:
        value = self.full_time.value()
        self._workspace.do(
            self.tr("Full-time coaches"),
            lambda: settings.write(
                self._workspace.caseload, criteria.FULL_TIME, "" if value is None else f"{value:g}"
            ),
        )

    def _show_counted(self, one: Criterion) -> None:
        while (item := self._counted.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        measured, words = one.measured, self._words
        told = []
        if one.unit is not None:
            told.append(criteria_lines.format_figure(one, words))
        if measured.proposal is not None:
            told.append(words("proposal", proposal=measured.proposal))
        if told:
            self._counted.addWidget(heading(" · ".join(told)))
        for note in criteria_lines.format_notes(one, words):
            self._counted.addWidget(warning(note, name="notice"))
        self._counted.addWidget(self._row_buttons(one))

    def _row_buttons(self, one: Criterion) -> QWidget:
        """What opens the rows: all, those that do not meet it, and those that lack something."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        measured, name = one.measured, self._words(f"name.{one.number}")
        offered = [
            (self.tr("Rows"), measured.table, measured.ids),
            (self.tr("What pulls it down"), measured.table, measured.failing),
        ]
        kinds = dict.fromkeys((gap.field, gap.table) for gap in measured.gaps)
        for field, table in kinds:
            lacking = [g for g in measured.gaps if (g.field, g.table) == (field, table)]
            offered.append((self._gap(lacking), table, tuple(gap.id for gap in lacking)))
        for word, table, ids in offered:
            if ids and table in statistics.TABLES:
                text = f"{word} ({len(ids)})"
                show = self._opener(table, ids, f"{name}: {word}")
                opener = button(self._workspace, text, show)
                column.addWidget(opener, 0, Qt.AlignmentFlag.AlignLeft)
        return whole

    def _opener(self, table: str, ids: Sequence[int], title: str) -> Callable[[], FigureRows]:
        return lambda: self.show_rows(table, ids, title)

    def _gap(self, gaps: Sequence[Gap]) -> str:
        return self._words(f"gap_kind.{gaps[0].field}")
