"""The disclosure check: what to look at before the report is printed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.models.rules.reports.disclosure_check import Finding
from app.ui.components.basics import Card, button, secondary
from app.ui.components.worries import worry_words
from app.ui.foundation.theme import scale_px
from app.ui.foundation.workspace import Workspace


class CheckTab(QWidget):
    """Lists the findings; going to one selects it in the text."""

    went = Signal(object)  # Finding
    let_stand = Signal(object)  # Finding

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._found: Sequence[Finding] = ()
        self._told = secondary()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What to look at"))
        self.list.setWordWrap(True)
        self.list.setSpacing(4)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(scale_px(250))
        self.list.itemActivated.connect(lambda _item: self.show_chosen())
        self.list.itemClicked.connect(lambda _item: self.show_chosen())
        self._go = button(workspace, self.tr("Go there"), self.show_chosen, name="primary")
        self._stand = button(workspace, self.tr("Leave it as it is"), self.accept_finding)
        row = QHBoxLayout()
        row.addWidget(self._go)
        row.addWidget(self._stand)
        row.addStretch(1)
        sheet = Card(self.tr("Before printing"))
        sheet.add(self._told)
        sheet.add(self.list)
        sheet.box.addLayout(row)
        sheet.add(
            secondary(
                self.tr(
                    "You decide. The check knows the names in this caseload and common forms of "
                    "words; it does not see nicknames, or a person described without a name."
                )
            )
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 10, 0, 0)
        box.addWidget(sheet)
        box.addStretch(1)

    def show_findings(self, found: Sequence[Finding], copy: str) -> None:
        """Show what was found in a copy, named as on the paper's tab."""
        row = self.list.currentRow()
        self._found = found
        self.list.clear()
        for one in found:
            self.list.addItem(QListWidgetItem(f"”{one.text}”\n{self.reason(one)}"))
        self.list.setVisible(bool(found))
        self._go.setVisible(bool(found))
        self._stand.setVisible(bool(found))
        self.list.setCurrentRow(min(max(row, 0), len(found) - 1))
        self._told.setText(
            self.tr("{copy}: %n place(s) to check.", "", len(found)).format(copy=copy)
            if found
            else self.tr("{copy}: nothing to look at.").format(copy=copy)
        )

    def reason(self, finding: Finding) -> str:
        """Why it is pointed at, in one line."""
        return worry_words(finding)

    def show_chosen(self) -> None:
        """Show the chosen place in the text."""
        if 0 <= self.list.currentRow() < len(self._found):
            self.went.emit(self._found[self.list.currentRow()])

    def accept_finding(self) -> None:
        """Let the chosen place stand; it is pointed at no more."""
        if 0 <= self.list.currentRow() < len(self._found):
            self.let_stand.emit(self._found[self.list.currentRow()])
