"""Steps that were agreed without a day, to be dated in one go."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.services.caseload import attention
from app.services.caseload.attention import AttentionItem
from app.ui.components.basics import button, heading, secondary
from app.ui.components.fields import DayField
from app.ui.components.layout import name_field
from app.ui.components.scroll import make_scrollable
from app.ui.foundation.screens import fit_to_screen
from app.ui.foundation.workspace import Workspace

_DAY_WIDTH = 150


class UndatedDialog(QDialog):
    """Each step with a field for its day, under each other; a day is saved when it is left."""

    def __init__(
        self, workspace: Workspace, items: Sequence[AttentionItem], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.days: list[DayField] = []
        self.setWindowTitle(self.tr("Agreed without a day"))
        fit_to_screen(self, QSize(680, 420))
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        for at, item in enumerate(items):
            who = QLabel(" · ".join(filter(None, (item.client_name, item.employer_name))))
            what = QLabel(item.text)
            what.setWordWrap(True)
            day = self._day_of(item)
            grid.addWidget(who, at, 0)
            grid.addWidget(what, at, 1)
            grid.addWidget(day, at, 2)
        grid.setRowStretch(len(items), 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        box.addWidget(heading(self.tr("When is the next step?")))
        about = secondary(
            self.tr("Write a day such as +7 or 3.12., then press Tab. What has none stays here.")
        )
        about.setWordWrap(True)
        box.addWidget(about)
        box.addWidget(make_scrollable(rows), 1)
        done = button(workspace, self.tr("Done"), self.accept, name="primary")
        box.addWidget(done, 0, Qt.AlignmentFlag.AlignRight)
        if self.days:
            self.days[0].setFocus()

    def accept(self) -> None:
        """Save the day that is being typed too."""
        for day in self.days:
            day.commit()
        super().accept()

    def _day_of(self, item: AttentionItem) -> DayField:
        day = DayField(lambda: self._workspace.today, self._workspace.labels)
        day.setFixedWidth(_DAY_WIDTH)
        whose = item.client_name or item.employer_name
        name_field(day, self.tr("Day of {step}, {whose}").format(step=item.text, whose=whose))
        day.edited.connect(lambda: self._save(item, day))
        self.days.append(day)
        return day

    def _save(self, item: AttentionItem, day: DayField) -> None:
        chosen = day.value()
        if chosen is not None:
            self._workspace.do(
                self.tr("Day of a next step"),
                lambda: attention.put_off(self._workspace.caseload, item, chosen),
            )
