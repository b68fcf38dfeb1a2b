"""Makes the steering report: to whom, which sections, comments and targets; printed or saved."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.services.errors import KnownError
from app.services.figures import steering_choice, steering_draft, steering_report
from app.services.figures.project_figures import ProjectFigures
from app.services.figures.statistics import OwnFigures
from app.services.figures.steering_choice import WHOLE, SteeringChoice
from app.services.phrases import phrases
from app.ui.components.basics import button, heading, secondary, warning
from app.ui.components.fields import AreaField, ChoiceField, NumberField, wrap_with_label
from app.ui.components.layout import name_field
from app.ui.components.scroll import make_scrollable
from app.ui.foundation import printing
from app.ui.foundation.screens import fit_to_screen, open_dialog
from app.ui.foundation.workspace import Workspace

SIZE = (860, 640)
MOST = 9999
T = TypeVar("T")


class SteeringReport(QDialog):
    """Prints or saves the steering report once it has a recipient.

    It begins with what was chosen for the last one: sections, comments, targets, looks.
    """

    def __init__(
        self,
        workspace: Workspace,
        own: OwnFigures,
        project: ProjectFigures,
        language: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._language = workspace, language
        self._own, self._project = own, project
        self._words = phrases(language, "figures")
        last = steering_choice.read_choice(workspace.caseload)
        self._comments = dict(last.comments)
        self.setWindowTitle(self.tr("Steering report") + " – Rinnalla")
        fit_to_screen(self, QSize(*SIZE))
        self.recipient = QLineEdit(last.recipient)
        self.recipient.setPlaceholderText(self.tr("For example: the steering group"))
        self.recipient.textChanged.connect(self._allow)
        self.kind = ChoiceField(
            [(False, self.tr("Exact, not anonymous")), (True, self.tr("Anonymous"))]
        )
        self.kind.set_value(last.anonymous)
        self.kind.edited.connect(self._show_kind)
        self.one_page = QCheckBox(self.tr("On one page, if it fits"))
        self.one_page.setChecked(last.one_page)
        self.pictures = QCheckBox(self.tr("With bars"))
        self.pictures.setChecked(last.pictures)
        self.large = QCheckBox(self.tr("Large print"))
        self.large.setChecked(last.large)
        self._warning = warning(
            self.tr(
                "The report has exact figures and is not anonymous. It says so on every page, "
                "and to whom it goes. What you print or save is written in the log."
            )
        )
        self._calm = secondary(
            self.tr(
                "Only the numbers that the anonymous summary has already published: all of "
                "its tables, whichever are ticked. Write no names in your comments."
            )
        )
        self.sections = QListWidget()
        self.sections.setAccessibleName(self.tr("Sections of the report"))
        self.comment = AreaField(lines=4)
        self.comment.edited.connect(self._keep_comment)
        self._comment_on = heading("")
        self._comment_on.setWordWrap(True)
        self.targets: dict[str, NumberField] = {}
        self._fill_sections(last)
        self.print_button = button(
            workspace, self.tr("Print…"), self.print_preview, icon="print", name="primary"
        )
        self.save_button = button(workspace, self.tr("Save…"), self.save, icon="save")
        self.print_button.setDefault(True)
        self._lay_out(last)
        self.sections.currentItemChanged.connect(self._show_comment)
        self.sections.setCurrentRow(0)
        self._show_kind()
        self._allow()

    def read_choice(self) -> SteeringChoice | None:
        """What is chosen now; None where a target can't be read, which is marked then."""
        self._keep_comment()
        for field in self.targets.values():
            field.commit()
            if field.wrong:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return None
        targets = {name: field.value() for name, field in self.targets.items()}
        items = [self.sections.item(row) for row in range(self.sections.count())]
        return SteeringChoice(
            recipient=self.recipient.text(),
            sections=tuple(
                item.data(Qt.ItemDataRole.UserRole)
                for item in items
                if item.checkState() is Qt.CheckState.Checked
                and item.data(Qt.ItemDataRole.UserRole) != WHOLE
            ),
            comments={name: text for name, text in self._comments.items() if text.strip()},
            targets={name: int(value) for name, value in targets.items() if value is not None},
            anonymous=bool(self.kind.value()),
            one_page=self.one_page.isChecked(),
            pictures=self.pictures.isChecked(),
            large=self.large.isChecked(),
        )

    def print_preview(self) -> QDialog | None:
        """Show the pages as they will be printed; what is printed is logged."""
        choice, caseload = self.read_choice(), self._workspace.caseload
        if choice is None:
            return None
        pdf = self._try(
            lambda: steering_report.render_report(
                caseload, self._own, self._project, choice, language=self._language
            )
        )
        if pdf is None:
            return None
        dialog = printing.PrintPreview(
            self, pdf, printed=lambda: steering_report.log_printing(caseload, choice)
        )
        dialog.finished.connect(self.accept)
        return open_dialog(dialog)

    def save(self) -> None:
        """Write the report to a file by its ending, and log it."""
        choice = self.read_choice()
        if choice is None:
            return
        kinds = ";;".join(
            (
                self.tr("PDF (*.pdf)"),
                self.tr("Text document (*.docx)"),
                self.tr("Spreadsheet (*.xlsx)"),
            )
        )
        name = self.tr("steering-report.pdf")
        path = self._workspace.questions.save_file(self, self.tr("Steering report"), name, kinds)
        if path is None:
            return

        def write() -> bool:
            steering_report.save(
                self._workspace.caseload,
                self._own,
                self._project,
                choice,
                path,
                language=self._language,
            )
            return True

        if self._try(write):
            self._workspace.told.emit(self.tr("The steering report was saved."))
            self.accept()

    def _try(self, work: Callable[[], T]) -> T | None:
        try:
            return work()
        except KnownError as error:
            self._workspace.show_trouble(error)
            return None

    def _fill_sections(self, last: SteeringChoice) -> None:
        whole = QListWidgetItem(self._words("whole"))
        whole.setData(Qt.ItemDataRole.UserRole, WHOLE)
        whole.setFlags(whole.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        self.sections.addItem(whole)
        for name in steering_draft.SECTIONS:
            item = QListWidgetItem(self._words(f"group.{name}"))
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            chosen = name in last.sections
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
            self.sections.addItem(item)

    def _lay_out(self, last: SteeringChoice) -> None:
        options = QHBoxLayout()
        options.setSpacing(16)
        options.addWidget(wrap_with_label(self.tr("To whom it goes"), self.recipient), 1)
        options.addWidget(wrap_with_label(self.tr("Kind"), self.kind), 1)
        looks = QVBoxLayout()
        looks.setSpacing(0)
        looks.addWidget(self.one_page)
        looks.addWidget(self.pictures)
        looks.addWidget(self.large)
        options.addLayout(looks)
        right = QVBoxLayout()
        right.addWidget(self._comment_on)
        right.addWidget(
            wrap_with_label(self.tr("Own comment, kept for the next report"), self.comment)
        )
        right.addWidget(secondary(self.tr("Targets beside the results")))
        right.addWidget(make_scrollable(self._target_grid(last)), 1)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.sections, 1)
        middle.addLayout(right, 1)
        row = QHBoxLayout()
        row.addWidget(button(self._workspace, self.tr("Cancel"), self.reject, name="quiet"))
        row.addStretch(1)
        row.addWidget(self.save_button)
        row.addWidget(self.print_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        box.addWidget(heading(self.tr("Steering report"), 18))
        box.addLayout(options)
        box.addWidget(self._warning)
        box.addWidget(self._calm)
        box.addLayout(middle, 1)
        box.addLayout(row)

    def _target_grid(self, last: SteeringChoice) -> QWidget:
        """A line a key figure: its name, its result, and the target to type."""
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 6, 0)
        grid.setColumnStretch(0, 1)
        counts = steering_draft.key_counts(self._own, self._project)
        for line, name in enumerate(steering_draft.KEY_FIGURES):
            field = NumberField(0, MOST)
            field.set_value(last.targets.get(name))
            name_field(field, self._words(f"tile.{name}"))
            self.targets[name] = field
            word = QLabel(self._words(f"tile.{name}"))
            word.setWordWrap(True)
            grid.addWidget(word, line, 0)
            grid.addWidget(QLabel(str(counts[name])), line, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(field, line, 2)
        return whole

    def _show_kind(self) -> None:
        anonymous = bool(self.kind.value())
        self._warning.setVisible(not anonymous)
        self._calm.setVisible(anonymous)

    def _show_comment(
        self, item: QListWidgetItem | None, before: QListWidgetItem | None = None
    ) -> None:
        if before is not None:
            self._comments[before.data(Qt.ItemDataRole.UserRole)] = self.comment.value()
        if item is not None:
            self._comment_on.setText(item.text())
            self.comment.set_value(self._comments.get(item.data(Qt.ItemDataRole.UserRole), ""))

    def _keep_comment(self) -> None:
        item = self.sections.currentItem()
        if item is not None:
            self._comments[item.data(Qt.ItemDataRole.UserRole)] = self.comment.value()

    def _allow(self) -> None:
        named = bool(self.recipient.text().strip())
        self.print_button.setEnabled(named)
        self.save_button.setEnabled(named)
