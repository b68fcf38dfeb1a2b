"""What the wizard offers to put right: two spellings of a name, and days that the sheet lacks."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.models.rules.importing.headings import Target
from app.models.rules.workdays import next_workday
from app.services.importing import OpenEnd, OpenStep, SimilarNames, StepOnDayOff
from app.ui.components.basics import Card, button, secondary
from app.ui.components.fields import DayField, wrap_with_label
from app.ui.components.scroll import make_scrollable
from app.ui.foundation.workspace import Workspace
from app.ui.importing.import_texts import ImportTexts

_SHOWN_AT_ONCE = 3  # lines; more of them scroll
_LINE_HEIGHT = 34


class SimilarNamesCard(Card):
    """The names that are most likely one: ticked, they are imported in one spelling."""

    chosen = Signal(object)  # the spellings that are replaced, as ImportPlan.joined

    def __init__(self, texts: ImportTexts) -> None:
        super().__init__()
        self._texts = texts
        self._pairs: tuple[SimilarNames, ...] = ()
        self.boxes: dict[tuple[str, str], QCheckBox] = {}
        self.add(secondary(self.tr("These names look like one. Ticked names are imported as one.")))
        self._place = QVBoxLayout()
        self.box.addLayout(self._place)
        self.hide()

    def show_pairs(
        self, pairs: Sequence[SimilarNames], joined: Mapping[tuple[str, str], str]
    ) -> None:
        """Show the pairs, ticked where the plan joins them; nothing where there are none.

        Args:
            pairs: The pairs of spellings.
            joined: The spellings that are replaced, as in `ImportPlan.joined`.
        """
        if tuple(pairs) != self._pairs:
            self._pairs = tuple(pairs)
            self._fill()
        for key, tick in self.boxes.items():
            tick.blockSignals(True)
            tick.setChecked(key in joined)
            tick.blockSignals(False)
        self.setVisible(bool(pairs))

    def _fill(self) -> None:
        while (item := self._place.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        lines = QWidget()
        box = QVBoxLayout(lines)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        self.boxes = {}
        for pair in self._pairs:
            tick = QCheckBox(
                self.tr("{field}: {other} → {kept}").format(
                    field=self._texts.target(Target(pair.field)), other=pair.other, kept=pair.kept
                )
            )
            tick.toggled.connect(self._tell)
            self.boxes[pair.key] = tick
            box.addWidget(tick)
        if len(self._pairs) <= _SHOWN_AT_ONCE:
            self._place.addWidget(lines)
            return
        place = make_scrollable(lines)
        for part in (place.viewport(), lines):
            part.setAutoFillBackground(False)
        place.setFixedHeight(_LINE_HEIGHT * _SHOWN_AT_ONCE)
        self._place.addWidget(place)

    def _tell(self) -> None:
        ticked = {key for key, tick in self.boxes.items() if tick.isChecked()}
        self.chosen.emit({pair.key: pair.kept for pair in self._pairs if pair.key in ticked})


class OpenDay(NamedTuple):
    """A line of the card of open days: whose row, its name, what is said of it, what is asked."""

    row_id: int
    name: str
    about: str
    asked: str


class OpenDaysCard(Card):
    """Rows whose day the sheet does not tell, with a field for each, completed in one go."""

    completed = Signal(object)  # the days by the row's id

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.days: dict[int, DayField] = {}
        self._about = secondary()
        self.add(self._about)
        self.for_all = DayField(lambda: workspace.today, workspace.labels)
        self.fill_button = button(workspace, self.tr("Fill in the empty days"), self._fill_all)
        self.save_button = button(workspace, self.tr("Save the days"), self._save)
        self._actions = QWidget()
        row = QHBoxLayout(self._actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(wrap_with_label(self.tr("One day for all"), self.for_all))
        row.addWidget(self.fill_button, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        row.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.add(self._actions)
        self._place = QVBoxLayout()
        self.box.addLayout(self._place)
        self.hide()

    def show_lines(self, about: str, lines: Sequence[OpenDay]) -> None:
        """List the rows below a sentence about them; nothing is shown where there are none."""
        self.days = {}
        while (item := self._place.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.setVisible(bool(lines))
        if not lines:
            return
        self._about.setText(about)
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        for at, line in enumerate(lines):
            field = DayField(lambda: self.workspace.today, self.workspace.labels)
            field.line.setAccessibleName(line.asked)
            for column, text in enumerate((QLabel(line.name), secondary(line.about))):
                text.setWordWrap(True)
                grid.addWidget(text, at, column)
            grid.addWidget(field, at, 2)
            self.days[line.row_id] = field
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 1)
        self._place.addWidget(whole)
        self._actions.show()
        self.for_all.set_value(None)

    def show_sentence(self, sentence: str) -> None:
        """Say that the days are saved, and list no rows any more."""
        self.show_lines("", ())
        self.show()
        self._about.setText(sentence)
        self._actions.hide()

    def _fill_all(self) -> None:
        self.for_all.commit()
        day = None if self.for_all.wrong else self.for_all.value()
        for field in self.days.values() if day else ():
            if not field.line.text().strip():
                field.set_value(day)

    def _save(self) -> None:
        found: dict[int, date] = {}
        for row_id, field in self.days.items():
            field.commit()
            if field.wrong:
                field.line.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            if (day := field.value()) is not None:
                found[row_id] = day
        if found:
            self.completed.emit(found)


class OpenEndsCard(OpenDaysCard):
    """The closed clients whose last day the sheet does not tell."""

    def show_clients(self, clients: Sequence[OpenEnd]) -> None:
        """List the clients; nothing is shown where there are none."""
        about = self.tr(
            "%n closed client(s) have no last day in the sheet. Write the days you know; the "
            "others can be filled in later.",
            "",
            len(clients),
        )
        asked, labels = self.tr("Last day of {name}"), self.workspace.labels
        self.show_lines(
            about,
            [
                OpenDay(one.client_id, one.name, labels[one.status], asked.format(name=one.name))
                for one in clients
            ],
        )

    def show_saved(self, count: int) -> None:
        """Say how many days are saved."""
        self.show_sentence(self.tr("%n last day(s) saved.", "", count))


class OpenStepsCard(OpenDaysCard):
    """The next steps with employers whose day the sheet does not tell."""

    def show_steps(self, steps: Sequence[OpenStep]) -> None:
        """List the steps; nothing is shown where there are none."""
        about = self.tr(
            "%n next step(s) with employers have no day in the sheet. With a day they come up on "
            "Today; the others stay among what is agreed without a day.",
            "",
            len(steps),
        )
        asked, labels = self.tr("Day of the next step with {name}"), self.workspace.labels
        self.show_lines(
            about,
            [
                OpenDay(
                    each.contact_id,
                    f"{each.employer}, {labels.day(each.day)}" if each.day else each.employer,
                    each.next_step,
                    asked.format(name=each.employer),
                )
                for each in steps
            ],
        )

    def show_saved(self, count: int) -> None:
        """Say how many days are saved."""
        self.show_sentence(self.tr("%n day(s) of next steps saved.", "", count))


class DaysOffCard(Card):
    """The next steps that were counted to a day nobody works, with the working day after it."""

    completed = Signal(object)  # the days by the contact's id

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._steps: Sequence[StepOnDayOff] = ()
        self._about, self._lines = secondary(), QLabel()
        self._lines.setWordWrap(True)
        self.move_button = button(
            workspace, self.tr("Move them to the next working day"), self._move, icon="calendar"
        )
        self.add(self._about)
        self.add(self._lines)
        self.box.addWidget(self.move_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_steps(self, steps: Sequence[StepOnDayOff]) -> None:
        """List the steps; nothing is shown where there are none."""
        self._steps = steps
        labels, today = self._workspace.labels, self._workspace.today
        self._about.setText(
            self.tr(
                "%n next step(s), counted from the day of the contact, come to a day on which "
                "nobody is at work.",
                "",
                len(steps),
            )
        )
        self._lines.setText(
            "\n".join(
                f"{one.employer} · {one.next_step} · {labels.next_day_text(one.next_day, today)}"
                for one in steps
            )
        )
        self._lines.setVisible(bool(steps))
        self.move_button.setVisible(bool(steps))
        self.setVisible(bool(steps))

    def show_saved(self, count: int) -> None:
        """Say how many days are saved."""
        self._about.setText(self.tr("%n day(s) of next steps saved.", "", count))
        self._lines.hide()
        self.move_button.hide()

    def _move(self) -> None:
        self.completed.emit({one.contact_id: next_workday(one.next_day) for one in self._steps})
