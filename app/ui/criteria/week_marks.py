"""How each week was worked: on leave, and whether the log of contacts was looked through."""

from datetime import date, timedelta

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.models.rules.criteria.period import Period
from app.models.rules.dates import day_text
from app.services.figures import criterion_scores
from app.services.figures.criterion_scores import WeekMark
from app.ui.components.basics import Card, secondary
from app.ui.components.fields import TickField
from app.ui.foundation.workspace import Workspace


class WeekMarks(Card):
    """The weeks of a period, the newest first, with two ticks each."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(self.tr("Weeks"))
        self._workspace = workspace
        self._shown: list[WeekMark] = []
        self.add(
            secondary(
                self.tr(
                    "A week counts as worked unless it was leave. Tick the log when you have "
                    "looked it through; five points need that each week."
                )
            )
        )
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self.box.addLayout(self._grid)

    def show_weeks(self, period: Period) -> None:
        """Show the ISO weeks that lie wholly in a period."""
        weeks = criterion_scores.list_weeks(self._workspace.caseload, period)[::-1]
        if weeks == self._shown:
            return
        self._shown = weeks
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for number, week in enumerate(weeks):
            last = week.monday + timedelta(days=6)
            words = self.tr("Week {number}: {first} – {last}").format(
                number=week.monday.isocalendar().week,
                first=day_text(week.monday),
                last=day_text(last),
            )
            self._grid.addWidget(QLabel(words), number, 0)
            self._grid.addWidget(self._tick(week, self.tr("Leave"), words, "leave"), number, 1)
            looked = self._tick(week, self.tr("Log looked through"), words, "looked_through_on")
            self._grid.addWidget(looked, number, 2)

    def _tick(self, week: WeekMark, word: str, of: str, name: str) -> QWidget:
        tick = TickField(word)
        tick.box.setAccessibleName(f"{of}, {word}")
        tick.set_value(bool(getattr(week, name)))
        if self._workspace.caseload.read_only:
            tick.lock()
        tick.edited.connect(lambda: self._keep(week.monday, name, on=tick.value()))
        return tick

    def _keep(self, monday: date, name: str, *, on: bool) -> None:
        value = on if name == "leave" else (self._workspace.today if on else None)
        self._workspace.do(
            self.tr("Mark of a week"),
            lambda: criterion_scores.mark_week(self._workspace.caseload, monday, **{name: value}),
        )
