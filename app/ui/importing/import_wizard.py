"""The import wizard: from the old coloured sheet to clients, without a surprise on the way.

Nothing is saved before the last step, which is one change and one step to undo. Going back loses
no choice: all of them are in the plan.
"""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.models.rules.importing.headings import Role
from app.services.errors import Cancelled, KnownError, SheetLocked, SheetPasswordWrong
from app.services.importing import (
    Imported,
    ImportPlan,
    Preview,
    add_remembered_colours,
    apply,
    complete_end_days,
    complete_step_days,
    list_open_ends,
    list_open_steps,
    list_steps_on_days_off,
    preview,
    propose,
    propose_from_clipboard,
    read_pasted,
    read_workbook,
)
from app.services.progress import Progress
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload
from app.services.vault.backups import making
from app.ui.components.basics import button, heading, is_enter
from app.ui.foundation.i18n import window_language
from app.ui.foundation.places import Act, PageName
from app.ui.foundation.screens import fit_to_screen
from app.ui.foundation.tasks import Task
from app.ui.foundation.theme import scale_px
from app.ui.foundation.workspace import Workspace
from app.ui.importing.import_findings import DaysOffCard, OpenStepsCard
from app.ui.importing.import_steps import (
    ColoursStep,
    ColumnsStep,
    DoneStep,
    FileStep,
    PreviewStep,
    SheetsStep,
    WizardStep,
)
from app.ui.importing.import_texts import ImportTexts

FILE, SHEETS, COLUMNS, COLOURS, PREVIEW, DONE = range(6)


class ImportWizard(QDialog):
    """Leads from the file to the imported caseload."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.plan: ImportPlan | None = None
        self._task: Task | None = None
        self._undo_index = -1
        self._contacts_alone = False
        self._completed: set[int] = set()
        self._offered: set[tuple[str, str]] = set()
        texts = ImportTexts(self)
        self.setWindowTitle(self.tr("Import a sheet") + " – Rinnalla")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(True)
        self.setMinimumSize(720, 420)
        fit_to_screen(self, QSize(1100, 700))
        self.file = FileStep(workspace, texts)
        self.sheets = SheetsStep(workspace, texts)
        self.columns = ColumnsStep(workspace, texts)
        self.colours = ColoursStep(workspace, texts)
        self.preview = PreviewStep(workspace, texts)
        self.done_step = DoneStep(workspace, texts, self._undo)
        self._steps: tuple[WizardStep, ...] = (
            self.file,
            self.sheets,
            self.columns,
            self.colours,
            self.preview,
            self.done_step,
        )
        self._lay_out()
        self.file.chosen.connect(self.read)
        self.preview.similar.chosen.connect(self._join)
        self.done_step.open_ends.completed.connect(self._complete_ends)
        for steps in (self.done_step.open_steps, self.done_step.days_off):
            steps.completed.connect(partial(self._complete_steps, steps))
        for step in self._steps:
            step.planned.connect(self._on_planned)
            step.ready_changed.connect(self._draw)
        self._go(FILE)

    @property
    def step(self) -> int:
        """The step that is shown."""
        return self._stack.currentIndex()

    def read(self, path: Path, password: str | None) -> None:
        """Read a workbook in the background and propose what to do with it."""
        caseload = self.workspace.caseload

        def work(progress: Progress) -> ImportPlan:
            progress(0, 0)
            workbook = read_workbook(path, password)
            progress(0, 0)
            return add_remembered_colours(caseload, propose(workbook))

        self.plan = None
        self.file.show_file(path)
        self._run(self.tr("Reading the sheet…"), work, self._read)

    def paste(self, role: Role) -> None:
        """Take the rows on the clipboard, copied in Excel or LibreOffice, in place of a file."""
        caseload, name = self.workspace.caseload, self.tr("Pasted rows")
        copied = QGuiApplication.clipboard().mimeData()
        text, html, language = copied.text(), copied.html(), window_language()

        def work(progress: Progress) -> ImportPlan:
            progress(0, 0)
            plan = propose_from_clipboard(read_pasted(text, html, name), role, language)
            return add_remembered_colours(caseload, plan)

        self.plan = None
        self._run(self.tr("Reading the sheet…"), work, self._read)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads from a tick to the next step, as from everything else."""
        ticking = isinstance(self.focusWidget(), QCheckBox)
        if is_enter(event) and ticking and self.next_button.isEnabled():
            self.next_button.click()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Stop what is running, else close; what was imported stays."""
        if self._task is not None:
            self._task.cancel()
        else:
            super().reject()

    def accept(self) -> None:
        """Close, and show what was imported: the clients in their colours, or the contacts."""
        super().accept()
        self.workspace.go(PageName.EMPLOYERS if self._contacts_alone else PageName.BOARD)

    def go_next(self) -> None:
        """Show the next step, or import."""
        if self._task is not None or not self._ready():
            return
        if self.step == COLOURS:
            self._make_preview()
        elif self.step == PREVIEW:
            self._import()
        elif self.step == DONE:
            self.accept()
        else:
            self._go(self.step + 1)

    def go_back(self) -> None:
        """Go back a step; every choice stays."""
        if self._task is None and FILE < self.step < DONE:
            self._go(self.step - 1)

    def _lay_out(self) -> None:
        self._names = QLabel()
        self._names.setObjectName("secondary")
        self._names.setTextFormat(Qt.TextFormat.RichText)
        self._title = heading("", 20)
        self._stack = QStackedWidget()
        for step in self._steps:
            self._stack.addWidget(step)
        self._warning = QFrame()
        self._warning.setObjectName("warning")
        self._told = QLabel()
        self._told.setWordWrap(True)
        told = QVBoxLayout(self._warning)
        told.setContentsMargins(12, 8, 12, 8)
        told.addWidget(self._told)
        self._warning.hide()
        self._busy = QLabel()
        self._busy.setObjectName("secondary")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(220, 8)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel_button = button(self.workspace, self.tr("Cancel"), self.reject, name="quiet")
        self.back_button = button(self.workspace, self.tr("Back"), self.go_back, icon="back")
        self.next_button = button(self.workspace, self.tr("Next"), self.go_next, name="primary")
        self.next_button.setMinimumWidth(scale_px(120))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.cancel_button)
        row.addSpacing(8)
        row.addWidget(self._bar)
        row.addWidget(self._busy, 1)
        row.addWidget(self.back_button)
        row.addWidget(self.next_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 18, 24, 18)
        box.setSpacing(12)
        box.addWidget(self._names)
        box.addWidget(self._title)
        box.addWidget(self._stack, 1)
        box.addWidget(self._warning)
        box.addLayout(row)

    def _go(self, step: int) -> None:
        self.say("")
        self._stack.setCurrentIndex(step)
        titles = (
            self.tr("Which sheet?"),
            self.tr("What do the sheets hold?"),
            self.tr("Which field does a column go to?"),
            self.tr("What do the colours mean?"),
            self.tr("This will be imported"),
            self.tr("The employer contacts are in your caseload")
            if self._contacts_alone
            else self.tr("Welcome to your caseload"),
        )
        names = (
            self.tr("File"),
            self.tr("Sheets"),
            self.tr("Columns"),
            self.tr("Colours"),
            self.tr("Preview"),
            self.tr("Ready"),
        )
        self._title.setText(titles[step])
        self._names.setText(
            "&nbsp; › &nbsp;".join(
                f"<b>{name}</b>" if at == step else name for at, name in enumerate(names)
            )
        )
        self._draw()
        self._take_keyboard()

    def _take_keyboard(self) -> None:
        """Let Enter continue where nothing must be chosen, else begin at the first choice."""
        if self.step != FILE and self.next_button.isEnabled():
            self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        for part in self._steps[self.step].findChildren(QWidget):
            takes = part.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes and part.isEnabled() and part.isVisibleTo(self):
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def say(self, sentence: str) -> None:
        """One sentence over the buttons, or nothing."""
        self._told.setText(sentence)
        self._warning.setVisible(bool(sentence))

    def _draw(self) -> None:
        busy = self._task is not None
        self._bar.setVisible(busy)
        self._busy.setVisible(True)
        if not busy:
            self._busy.clear()
        self._stack.setEnabled(not busy)
        self.cancel_button.setVisible(self.step < DONE)
        self.back_button.setVisible(FILE < self.step < DONE)
        self.back_button.setEnabled(not busy)
        self.next_button.setEnabled(not busy and self._ready())
        shown = (
            self.tr("Show the employer log")
            if self._contacts_alone
            else self.tr("Show the status board")
        )
        words = {PREVIEW: self.tr("Import"), DONE: shown}
        self.next_button.setText(words.get(self.step, self.tr("Next")))

    def _ready(self) -> bool:
        return self.plan is not None and self._steps[self.step].ready

    def _on_planned(self, plan: ImportPlan) -> None:
        self.plan = plan
        for step in self._steps:
            step.show_plan(plan)
        self._draw()

    def _read(self, plan: ImportPlan) -> None:
        self.file.ask_password(asked=False)
        self.colours.agreed.setChecked(False)
        self._offered = set()
        self._on_planned(plan)
        self._go(SHEETS)

    def _make_preview(self) -> None:
        caseload, plan, offered = self.workspace.caseload, self.plan, self._offered
        assert plan is not None  # noqa: S101 - only a step with a plan comes here

        def work(_progress: Progress) -> tuple[ImportPlan, Preview]:
            found = preview(caseload, plan)
            fresh = {pair.key: pair.kept for pair in found.similar if pair.key not in offered}
            if not fresh:
                return plan, found
            offered.update(fresh)
            joined = plan.with_spellings({**plan.joined, **fresh})
            return joined, preview(caseload, joined)

        self._run(self.tr("Looking…"), work, self._show_preview)

    def _show_preview(self, found: tuple[ImportPlan, Preview]) -> None:
        self.plan, shown = found
        self.preview.show_preview(shown, self.plan)
        if self.step != PREVIEW:
            self._go(PREVIEW)

    def _join(self, joined: Mapping[tuple[str, str], str]) -> None:
        """Import under one name what the coach has ticked, and look again."""
        if self.plan is not None:
            self.plan = self.plan.with_spellings(joined)
            self._make_preview()

    def _import(self) -> None:
        caseload, plan = self.workspace.caseload, self.plan
        assert plan is not None  # noqa: S101 - only a step with a plan comes here
        self._run(
            self.tr("Importing…"),
            lambda progress: _back_up_and_apply(caseload, plan, progress),
            self._on_imported,
        )

    def _on_imported(self, imported: Imported) -> None:
        self.workspace.adopt_change(self.tr("Import of a sheet"), imported.change)
        self._undo_index = self.workspace.undo_stack.index() if imported.change else -1
        preview = imported.preview
        self._contacts_alone = bool(preview.contact_rows) and not preview.clients
        caseload, change = self.workspace.caseload, imported.change
        ends, steps = list_open_ends(caseload, change), list_open_steps(caseload, change)
        days_off = list_steps_on_days_off(caseload, change)
        self.done_step.show_done(preview, ends, steps, days_off)
        self.done_step.undo_button.setVisible(bool(imported.change))
        self._go(DONE)

    def _complete_ends(self, days: Mapping[int, date]) -> None:
        caseload = self.workspace.caseload
        if self._complete(self.tr("Last days"), lambda: complete_end_days(caseload, days)):
            self.done_step.open_ends.show_saved(len(days))

    def _complete_steps(self, card: OpenStepsCard | DaysOffCard, days: Mapping[int, date]) -> None:
        caseload = self.workspace.caseload
        if self._complete(self.tr("Next steps"), lambda: complete_step_days(caseload, days)):
            card.show_saved(len(days))

    def _complete(self, words: str, work: Callable[[], Change]) -> bool:
        """Save what the sheet lacked; undoing the import takes it back, too."""
        stack = self.workspace.undo_stack
        follows = stack.index() in {self._undo_index, *self._completed}
        done = self.workspace.do(words, work) is not None
        if done and follows:
            self._completed.add(stack.index())
        return done

    def _undo(self) -> None:
        stack = self.workspace.undo_stack
        while stack.index() in self._completed:
            self._completed.discard(stack.index())
            stack.undo()
        if stack.index() == self._undo_index:
            stack.undo()
            self.done_step.show_undone()

    def _run(
        self, words: str, work: Callable[[Progress], Any], done: Callable[[Any], None]
    ) -> None:
        if self._task is not None:
            return
        self.say("")
        task = self._task = self.workspace.task(work)
        task.progressed.connect(self._show_progress)
        for end in (task.done, task.failed, task.broken):
            end.connect(self._on_ended)
        task.done.connect(done)
        task.failed.connect(self._on_failed)
        self._show_progress(0, 1)
        self._busy.setText(words)
        self._draw()
        task.start()

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _on_ended(self) -> None:
        self._task = None
        self._draw()
        if self.focusWidget() is None:
            self._take_keyboard()

    def _on_failed(self, error: KnownError) -> None:
        if isinstance(error, Cancelled) and self.step == FILE:
            return
        self.file.ask_password(asked=isinstance(error, SheetLocked | SheetPasswordWrong))
        self.say(self.workspace.errors.sentence(error))


def open_with_pasted_rows(workspace: Workspace, parent: QWidget, act: Act) -> ImportWizard:
    """The wizard with the rows on the clipboard, of clients or of employer contacts."""
    wizard = ImportWizard(workspace, parent)
    wizard.paste(Role.CLIENTS if act is Act.PASTE_CLIENTS else Role.CONTACTS)
    return wizard


def _back_up_and_apply(caseload: Caseload, plan: ImportPlan, progress: Progress) -> Imported:
    """A verified backup, then the import; the demo has no key to back up with."""
    if caseload.master is not None:
        making.make(caseload, lambda _done, _total: progress(0, 1))  # Cancel works meanwhile
    return apply(caseload, plan, progress)
