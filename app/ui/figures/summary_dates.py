"""On which days new numbers of the anonymous summary come, and what each choice costs."""

from PySide6.QtWidgets import QButtonGroup, QDialogButtonBox, QRadioButton, QWidget

from app.models.rules.summary.dates import ReleaseDates, Rhythm
from app.services.phrases import Phrases
from app.services.summary import ledger
from app.ui.components.basics import heading, secondary
from app.ui.components.fields import DayField, wrap_with_label
from app.ui.components.scroll import WordsDialog
from app.ui.foundation.workspace import Workspace

WIDTH = 560


class SummaryDatesDialog(WordsDialog):
    """Half-yearly, yearly or quarterly, and the day on which the project ends."""

    def __init__(self, workspace: Workspace, words: Phrases, parent: QWidget) -> None:
        super().__init__(parent, WIDTH)
        self._workspace = workspace
        dates = ledger.read_dates(workspace.caseload)
        self.setWindowTitle(words("dates.title") + " – Rinnalla")
        box = self.box
        box.setSpacing(10)
        box.addWidget(heading(words("dates.title"), 18))
        box.addWidget(secondary(words("dates.about")))
        self._rhythms = QButtonGroup(self)
        for number, rhythm in enumerate(Rhythm):
            choice = QRadioButton(words(f"dates.{rhythm}"))
            choice.setChecked(rhythm is dates.rhythm)
            self._rhythms.addButton(choice, number)
            box.addWidget(choice)
        box.addWidget(secondary(words("dates.price")))
        self.end = DayField(lambda: workspace.today, workspace.labels)
        self.end.set_value(dates.project_end)
        box.addWidget(wrap_with_label(words("dates.end"), self.end))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.below.addWidget(buttons)

    def choose(self, rhythm: Rhythm) -> None:
        """Choose a rhythm as a press on its line does."""
        self._rhythms.button(list(Rhythm).index(rhythm)).setChecked(True)

    def accept(self) -> None:
        """Keep the choice, unless the day can't be read."""
        try:
            end = self.end.value()
        except ValueError:
            return
        rhythm = list(Rhythm)[self._rhythms.checkedId()]
        change = ledger.set_dates(self._workspace.caseload, ReleaseDates(rhythm, end))
        self._workspace.publish(change)
        super().accept()
