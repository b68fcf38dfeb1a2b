"""Prints the exact figures for a recipient: asked first, printed on every page, and logged."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.services.errors import KnownError
from app.services.figures import steering_report
from app.services.figures.statistics import OwnFigures
from app.ui.components.basics import button, heading
from app.ui.components.fields import wrap_with_label
from app.ui.foundation import printing
from app.ui.foundation.workspace import Workspace

WIDTH = 520


class SteeringReport(QDialog):
    """Prints or saves the steering report once it has a recipient."""

    def __init__(
        self, workspace: Workspace, own: OwnFigures, language: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace, self._own, self._language = workspace, own, language
        self.setWindowTitle("Rinnalla")
        self.recipient = QLineEdit()
        self.recipient.setPlaceholderText(self.tr("For example: the steering group"))
        self.recipient.textChanged.connect(self._allow)
        warning = QFrame()
        warning.setObjectName("warning")
        inner = QVBoxLayout(warning)
        inner.setContentsMargins(14, 8, 14, 8)
        words = QLabel(
            self.tr(
                "The report has exact figures and is not anonymous. It says so on every page, "
                "and to whom it goes. What you print or save is written in the log."
            )
        )
        words.setWordWrap(True)
        inner.addWidget(words)
        self.print_button = button(
            workspace, self.tr("Print…"), self.print_preview, icon="print", name="primary"
        )
        self.save_button = button(workspace, self.tr("Save as PDF…"), self.save, icon="save")
        self.print_button.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(button(workspace, self.tr("Cancel"), self.reject, name="quiet"))
        row.addStretch(1)
        row.addWidget(self.save_button)
        row.addWidget(self.print_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(14)
        box.addWidget(heading(self.tr("Steering report"), 18))
        box.addWidget(warning)
        box.addWidget(wrap_with_label(self.tr("To whom it goes"), self.recipient))
        box.addLayout(row)
        self.setFixedWidth(WIDTH)
        self._allow()

    def print_preview(self) -> QDialog | None:
        """Show the pages as they will be printed; what is printed is logged."""
        recipient = self.recipient.text()
        try:
            pdf = steering_report.render_report(
                self._workspace.caseload, self._own, recipient, language=self._language
            )
        except KnownError as error:
            self._workspace.trouble(error)
            return None
        caseload = self._workspace.caseload
        dialog = printing.PrintPreview(
            self, pdf, printed=lambda: steering_report.log_printing(caseload, recipient)
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self.accept)
        dialog.open()
        return dialog

    def save(self) -> None:
        """Write the report to a file, and log it."""
        kinds = self.tr("PDF (*.pdf)")
        name = self.tr("steering-report.pdf")
        path = self._workspace.questions.save_file(self, self.tr("Steering report"), name, kinds)
        if path is None:
            return
        try:
            steering_report.save(
                self._workspace.caseload,
                self._own,
                self.recipient.text(),
                path,
                language=self._language,
            )
        except KnownError as error:
            self._workspace.trouble(error)
            return
        self._workspace.told.emit(self.tr("The steering report was saved."))
        self.accept()

    def _allow(self) -> None:
        named = bool(self.recipient.text().strip())
        self.print_button.setEnabled(named)
        self.save_button.setEnabled(named)
