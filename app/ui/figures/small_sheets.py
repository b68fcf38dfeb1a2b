"""Two small sheets of sums: every input is a field, every result stands beside it."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.models.rules.small_sheets import ROVANIEMI
from app.services.figures import small_sheets
from app.services.figures.small_sheets import BENEFIT, CAPACITY
from app.services.phrases import phrases
from app.ui.components.basics import Card, button, secondary
from app.ui.components.fields import NumberField
from app.ui.components.layout import name_field
from app.ui.components.scroll import make_scrollable
from app.ui.foundation import printing
from app.ui.foundation.screens import open_dialog
from app.ui.foundation.workspace import Workspace

MOST = 999_999_999


class SmallSheetsView(QWidget):
    """The sheets side by side; what is typed is saved, and counted at once."""

    def __init__(self, workspace: Workspace, language: str) -> None:
        super().__init__()
        self._workspace, self._language = workspace, language
        self._words = phrases(language, "small_sheets")
        self.fields: dict[tuple[str, str], NumberField] = {}
        self.results: dict[str, QGridLayout] = {}
        example = button(workspace, self._words("example"), self.show_example, name="quiet")
        self.print_button = button(workspace, self.tr("Print…"), self.print_sheets, icon="print")
        workspace.writing(example, self.print_button)
        sheets = QHBoxLayout()
        sheets.setSpacing(12)
        for sheet in small_sheets.SHEETS:
            card = self._card(sheet)
            if sheet == BENEFIT:
                card.box.addWidget(example, 0, Qt.AlignmentFlag.AlignLeft)
            card.box.addStretch(1)
            sheets.addWidget(card, 1)
        inner = QWidget()
        inner.setLayout(sheets)
        sheets.setContentsMargins(0, 0, 6, 12)
        top = QHBoxLayout()
        top.addWidget(secondary(self._words("about.whole")), 1)
        top.addWidget(self.print_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 0)
        box.setSpacing(12)
        box.addLayout(top)
        box.addWidget(make_scrollable(inner), 1)

    def refresh(self) -> None:
        """Show what is kept in the file, and count again."""
        for sheet in small_sheets.SHEETS:
            given = small_sheets.read_inputs(self._workspace.caseload, sheet)
            for name in small_sheets.input_names(sheet):
                self.fields[sheet, name].renew(getattr(given, name))
            self._show_results(sheet, given)

    def show_example(self) -> None:
        """Fill in Rovaniemi's numbers; one step of Undo."""
        self._keep(BENEFIT, ROVANIEMI)

    def print_sheets(self) -> QDialog:
        """Show the page as it will be printed; what is printed is logged."""
        caseload = self._workspace.caseload
        pdf = small_sheets.render_sheets(caseload, language=self._language)
        dialog = printing.PrintPreview(
            self,
            pdf,
            printed=lambda: small_sheets.log_printing(caseload),
            large=lambda: small_sheets.render_sheets(caseload, language=self._language, large=True),
        )
        return open_dialog(dialog)

    def _card(self, sheet: str) -> Card:
        card = Card(self._words(f"heading.{sheet}"))
        card.add(secondary(self._words(f"about.{sheet}")))
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        for line, name in enumerate(small_sheets.input_names(sheet)):
            field = NumberField(0, MOST, decimals=1 if sheet == CAPACITY else 0)
            field.undone_elsewhere = True
            name_field(field, self._words(f"input.{name}"))
            field.edited.connect(lambda sheet=sheet, name=name: self._on_edited(sheet, name))
            if self._workspace.caseload.read_only:
                field.lock()
            word = QLabel(self._words(f"input.{name}"))
            word.setWordWrap(True)
            word.setBuddy(field)
            grid.addWidget(word, line, 0)
            grid.addWidget(field, line, 1)
            self.fields[sheet, name] = field
        card.box.addLayout(grid)
        card.add(secondary(self._words("results")))
        self.results[sheet] = QGridLayout()
        self.results[sheet].setColumnStretch(0, 1)
        card.box.addLayout(self.results[sheet])
        return card

    def _on_edited(self, sheet: str, name: str) -> None:
        given = small_sheets.read_inputs(self._workspace.caseload, sheet)
        self._keep(sheet, replace(given, **{name: self.fields[sheet, name].value()}))

    def _keep(self, sheet: str, given: Any) -> None:
        self._workspace.do(
            self._words(f"heading.{sheet}"),
            lambda: small_sheets.keep_inputs(self._workspace.caseload, sheet, given),
        )

    def _show_results(self, sheet: str, given: Any) -> None:
        grid = self.results[sheet]
        while (item := grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for line, (word, value) in enumerate(
            small_sheets.list_results(sheet, given, self._language)
        ):
            name, digits = QLabel(word), QLabel(value)
            name.setWordWrap(True)
            digits.setObjectName("sum")
            grid.addWidget(name, line, 0)
            grid.addWidget(digits, line, 1, Qt.AlignmentFlag.AlignRight)
