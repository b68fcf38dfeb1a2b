"""For the manager: several coaches' summaries opened and added, without a caseload.

Needs no passphrase: the files have no people in them. Nothing of the caseload is imported here.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.late import LateModule
from app.services.errors import KnownError, SamePeople
from app.services.phrases import phrases
from app.services.storage.file_names import SUMMARY_SUFFIXES
from app.services.summary import merging
from app.ui.components.basics import EmptyState, button, heading, secondary
from app.ui.components.scroll import make_scrollable
from app.ui.figures.summary_view import SummaryView
from app.ui.figures.why_rounded import WhyRounded
from app.ui.foundation import printing
from app.ui.foundation.error_texts import ErrorTexts
from app.ui.foundation.icons import Icons
from app.ui.foundation.questions import Questions, files_of
from app.ui.foundation.screens import fit_to_screen, open_dialog
from app.ui.foundation.tasks import Task
from app.ui.foundation.theme import Theme, dress

if TYPE_CHECKING:
    from app.services.summary.merging import Sum

if TYPE_CHECKING:
    from app.services.summary import pdf
else:
    pdf = LateModule("app.services.summary.pdf")

SIZE = (1180, 800)


class SummariesWindow(QWidget):
    """Reads coaches' JSON files, adds them with honest bounds, draws, prints and saves."""

    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons, *, language: str, questions: Questions) -> None:
        super().__init__()
        self.theme, self.icons = theme, icons
        dress(self, theme)
        self._language, self._questions = language, questions
        self._words = phrases(language, "summary")
        self._errors = ErrorTexts(self)
        self.sum: Sum | None = None
        self.reading: Task | None = None
        self.setWindowTitle(self.tr("Summaries") + " – Rinnalla")
        self.setWindowIcon(icons.icon("rinnalla", theme["accent"]))
        fit_to_screen(self, QSize(*SIZE))
        self.setAcceptDrops(True)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setObjectName("wrongText")
        self._about = secondary()
        self.print_button = button(self, self.tr("Print…"), self.print_preview, icon="print")
        self.save_button = button(self, self.tr("Save the sum…"), self.save, icon="save")
        self.open_button = button(self, self.tr("Open summaries…"), self.open_files, name="primary")
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(heading(self.tr("Summaries"), 22))
        top.addStretch(1)
        self._files: Sequence[Path] = ()
        self.even_so_button = button(self, self.tr("Add them anyway"), self.add_even_so)
        self.even_so_button.hide()
        top.addWidget(self.even_so_button)
        top.addWidget(button(self, self.tr("Why rounded?"), self.explain, name="quiet"))
        for made in (self.print_button, self.save_button, self.open_button):
            top.addWidget(made)
        self._body = QVBoxLayout()
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 12)
        box.setSpacing(10)
        box.addLayout(top)
        box.addWidget(self._about)
        box.addWidget(self.told)
        box.addLayout(self._body, 1)
        self._empty()
        self._draw()
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_files(self) -> None:
        """Let the manager choose one or several coaches' JSON files."""
        title = self.tr("Open summaries")
        files = self._questions.open_files(
            self, title, self.tr("Summaries (*.rinnalla-summary *.json)")
        )
        if files:
            self.show_files(files)

    def add_even_so(self) -> None:
        """Add the files that were refused because they seem to be of the same people."""
        self.show_files(self._files, even_so=True)

    def show_files(self, files: Sequence[Path], *, even_so: bool = False) -> None:
        """Add these files and show the sum; says which one is refused, and keeps what was shown."""
        if self.reading is not None:
            return
        self._files = files
        self.even_so_button.hide()

        def work(_progress: object) -> "Sum":
            return merging.merge_files(merging.read(files), even_so=even_so)

        self.reading = task = Task(work, self)
        task.done.connect(self._on_added)
        task.failed.connect(self._on_refused)
        task.broken.connect(lambda _fault: self._read())
        self._draw()
        task.start()

    def _on_added(self, made: "Sum") -> None:
        self.sum = made
        self.told.setText("")
        self._show(made)
        self._read()

    def _on_refused(self, error: KnownError) -> None:
        self.told.setText(self._errors.sentence(error))
        self.even_so_button.setVisible(isinstance(error, SamePeople))
        self._read()

    def _read(self) -> None:
        self.reading = None
        self._draw()
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)  # it was off for a moment

    def print_preview(self) -> QDialog | None:
        """Show the page of the sum as it will be printed."""
        if self.sum is None:
            return None
        data = pdf.render_pdf(self.sum.summary, self._words)
        dialog = printing.PrintPreview(self, data, printed=lambda: None)
        return open_dialog(dialog)

    def save(self) -> None:
        """Write the sum as JSON, PDF and spreadsheet into a folder."""
        folder = self._questions.folder(self, self.tr("Where to save the sum"))
        if folder is None or self.sum is None:
            return
        try:
            files = merging.write(self.sum, folder, language=self._language)
        except KnownError as error:
            self.told.setText(self._errors.sentence(error))
        else:
            names = ", ".join(file.name for file in files)
            self._about.setText(self.tr("Saved: {files}").format(files=names))
        self._draw()

    def explain(self) -> QDialog:
        """Tell in plain words why the numbers are rounded."""
        dialog = WhyRounded(self._language, self)
        return open_dialog(dialog)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.reading is None and _list_summaries(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.show_files(_list_summaries(event))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.reading is not None:
            self.reading.wait()
        super().closeEvent(event)
        self.closed.emit()

    def _show(self, made: "Sum") -> None:
        self._clear()
        view = SummaryView(self, self._words)
        view.show_summary(made.summary)
        self._body.addWidget(make_scrollable(view))
        told = [self.tr("%n coach(es)", "", made.coaches)]
        if made.unsigned:
            told.append(
                self.tr("Not signed, so nobody can check that they are genuine: {names}").format(
                    names=", ".join(made.unsigned)
                )
            )
        if made.older:
            names = ", ".join(made.older)
            told.append(
                self.tr("Left out, since a newer one or the same is here: {names}").format(
                    names=names
                )
            )
        self._about.setText("  ·  ".join(told))

    def _empty(self) -> None:
        self._clear()
        self._body.addWidget(
            EmptyState(
                self.tr(
                    "Open the files that coaches have sent, one or several at a time, or drop them "
                    "here. "
                    "They are added up, and each sum says how sure it is. No caseload and no "
                    "passphrase is needed."
                ),
                button(self, self.tr("Open summaries…"), self.open_files),
            )
        )

    def _clear(self) -> None:
        while (item := self._body.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()

    def _draw(self) -> None:
        self.open_button.setEnabled(self.reading is None)
        for made in (self.print_button, self.save_button):
            made.setEnabled(self.sum is not None and self.reading is None)
        self.told.setVisible(bool(self.told.text()))
        self._about.setVisible(bool(self._about.text()))


def _list_summaries(event: QDropEvent) -> list[Path]:
    """The files that are dropped, without those that are no summaries by their name."""
    dropped = files_of(event.mimeData())
    return [file for file in dropped if file.suffix.casefold() in SUMMARY_SUFFIXES]
