"""The steps of the import wizard. Each shows the plan and hands on a changed one; none saves."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.models.enums import Status
from app.models.rules.importing.headings import Role, Target
from app.services.importing import (
    ImportPlan,
    OpenEnd,
    OpenStep,
    Preview,
    SheetPlan,
    StepOnDayOff,
)
from app.services.importing.applying import RowResult
from app.services.importing.matching import Result
from app.services.importing.plans.import_plan import ColourChoice
from app.services.importing.plans.sheet_proposal import header_rows
from app.services.importing.problems import ImportProblem
from app.services.importing.word_lists import sheet_words
from app.ui.components.basics import Card, button, heading, picture, secondary
from app.ui.components.fields import QuietCombo, wrap_with_label
from app.ui.components.lists.table import TableView
from app.ui.components.lists.table_model import Column, TableModel
from app.ui.components.scroll import Tabs, make_scrollable
from app.ui.foundation.theme import scale_px
from app.ui.foundation.workspace import Workspace
from app.ui.importing.import_findings import (
    DaysOffCard,
    OpenEndsCard,
    OpenStepsCard,
    SimilarNamesCard,
)
from app.ui.importing.import_texts import ImportTexts

SAMPLES = 5  # rows
_STATUSES_ABREAST = 3
SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt", ".xml", ".htm", ".html")


class WizardStep(QWidget):
    """A step. `planned` comes with a changed plan, `ready` when the next step is allowed."""

    planned = Signal(object)
    ready_changed = Signal()

    def __init__(self, workspace: Workspace, texts: ImportTexts) -> None:
        super().__init__()
        self.workspace = workspace
        self.texts = texts
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(12)

    @property
    def ready(self) -> bool:
        """Whether the next step may be gone to."""
        return True

    def show_plan(self, plan: ImportPlan) -> None:
        """Show what is planned."""


class FileStep(WizardStep):
    """Which file, and its password where it has one."""

    chosen = Signal(object, object)  # Path, password or None

    def __init__(self, workspace: Workspace, texts: ImportTexts) -> None:
        super().__init__(workspace, texts)
        self._path: Path | None = None
        self.setAcceptDrops(True)
        place = Card()
        place.box.setContentsMargins(24, 28, 24, 28)
        place.box.setSpacing(14)
        icon = workspace.icons.icon("import", workspace.theme["accent"])
        sign = picture(icon.pixmap(QSize(40, 40)), self.tr("Open a sheet"))
        self._name = heading(self.tr("Choose your sheet, or drop it here"), 17)
        about = secondary(
            self.tr(
                "xlsx, xlsm, xls, ods or csv. The file is only read and is not changed. Import "
                "nobody who is in another coach's caseload: the same person would be counted twice."
            )
        )
        self.choose_button = button(
            workspace, self.tr("Choose the file…"), self._choose, name="primary"
        )
        about.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for part in (sign, self._name):
            place.box.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        place.box.addWidget(about)
        place.box.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.returnPressed.connect(self._try_password)
        self.password_button = button(workspace, self.tr("Open the sheet"), self._try_password)
        self._lock = wrap_with_label(self.tr("Password of the sheet"), self.password)
        row = QHBoxLayout()
        row.addWidget(self._lock, 1)
        row.addWidget(self.password_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.box.addStretch(1)
        self.box.addWidget(place)
        self.box.addLayout(row)
        self.box.addStretch(2)
        self.ask_password(asked=False)

    def ask_password(self, *, asked: bool) -> None:
        """Show the field for the password of a protected sheet, or hide it."""
        self._lock.setVisible(asked)
        self.password_button.setVisible(asked)
        if asked:
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            self.password.selectAll()

    def show_file(self, path: Path) -> None:
        """Say which file was chosen."""
        self._path = path
        self._name.setText(path.name)
        self.choose_button.setText(self.tr("Choose another file…"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _path_of_drop(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _path_of_drop(event)
        if path is not None:
            event.acceptProposedAction()
            self.chosen.emit(path, None)

    def _choose(self) -> None:
        kinds = self.tr("Sheets ({kinds})").format(kinds=" ".join(f"*{s}" for s in SUFFIXES))
        every = self.tr("All files")
        path = self.workspace.questions.open_file(
            self, self.tr("Choose the file"), f"{kinds};;{every} (*)"
        )
        if path is not None:
            self.chosen.emit(path, None)

    def _try_password(self) -> None:
        if self._path is not None and self.password.text():
            self.chosen.emit(self._path, self.password.text())


class SheetsStep(WizardStep):
    """What each sheet of the workbook holds, and which row has its headings."""

    def __init__(self, workspace: Workspace, texts: ImportTexts) -> None:
        super().__init__(workspace, texts)
        self._plan: ImportPlan | None = None
        self.roles: list[QuietCombo] = []
        self.headers: list[QuietCombo] = []
        self.box.addWidget(
            secondary(self.tr("The workbook has these sheets. Choose which are imported."))
        )
        self._sheet = QFrame()
        self._sheet.setObjectName("sheet")
        self._grid: QGridLayout | None = None
        self._place = QVBoxLayout()
        self.box.addLayout(self._place, 1)

    @property
    def ready(self) -> bool:
        return self._plan is not None and any(
            sheet.role is not Role.IGNORED for sheet in self._plan.sheets
        )

    def show_plan(self, plan: ImportPlan) -> None:
        if self._plan == plan:
            return
        self._plan = plan
        whole = QFrame()
        whole.setObjectName("sheet")
        grid = QGridLayout(whole)
        grid.setContentsMargins(16, 14, 16, 14)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        titles = (self.tr("Sheet"), self.tr("Rows"), self.tr("Holds"), self.tr("Headings"))
        for at, title in enumerate(titles):
            grid.addWidget(secondary(title), 0, at)
        self.roles, self.headers = [], []
        for number, sheet in enumerate(plan.sheets):
            self._add(grid, number, sheet)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(2, 2)
        grid.setColumnStretch(3, 4)
        grid.setRowStretch(len(plan.sheets) + 1, 1)
        _replace(self._place, make_scrollable(whole))
        self.ready_changed.emit()

    def _add(self, grid: QGridLayout, number: int, sheet: SheetPlan) -> None:
        role = QuietCombo()
        role.setAccessibleName(self.tr("What the sheet {name} holds").format(name=sheet.name))
        for kind in Role:
            role.addItem(self.texts.role_words(kind), kind)
        role.setCurrentIndex(role.findData(sheet.role))
        role.activated.connect(lambda _at: self._change_role(number, Role(role.currentData())))
        header = QuietCombo()
        header.setAccessibleName(self.tr("Headings of the sheet {name}").format(name=sheet.name))
        for row in header_rows(sheet.sheet):
            words = ", ".join(cell.text for cell in row.cells if cell.text)
            told = self.tr("Row {row}: {words}") if row.number else self.tr("Guessed: {words}")
            header.addItem(told.format(row=row.number, words=words[:80]), row.number)
        header.setCurrentIndex(header.findData(sheet.header_row))
        header.setEnabled(sheet.role is not Role.IGNORED)
        header.activated.connect(lambda _at: self._change_header(number, header.currentData()))
        grid.addWidget(QLabel(sheet.name), number + 1, 0)
        grid.addWidget(QLabel(str(len(sheet.rows))), number + 1, 1)
        grid.addWidget(role, number + 1, 2)
        grid.addWidget(header, number + 1, 3)
        self.roles.append(role)
        self.headers.append(header)

    def _change_role(self, number: int, role: Role) -> None:
        if self._plan is not None:
            self.planned.emit(self._plan.with_role(number, role))

    def _change_header(self, number: int, row: int) -> None:
        if self._plan is not None:
            self.planned.emit(self._plan.with_header(number, row))


class ColumnsStep(WizardStep):
    """Where each column goes, with live values from the sheet."""

    def __init__(self, workspace: Workspace, texts: ImportTexts) -> None:
        super().__init__(workspace, texts)
        self._plan: ImportPlan | None = None
        self.targets: dict[tuple[int, int], QuietCombo] = {}
        self.box.addWidget(
            secondary(
                self.tr(
                    "Check where each column goes. What has no place of its own is kept as a "
                    "note, so that nothing is lost."
                )
            )
        )
        self.tabs = Tabs()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Sheets"))
        self.box.addWidget(self.tabs, 1)

    def show_plan(self, plan: ImportPlan) -> None:
        if self._plan == plan:
            return
        shown, at = self._plan, self.tabs.currentIndex()
        scroll = self._scroll()
        self._plan = plan
        self.targets = {}
        while self.tabs.count():
            old = self.tabs.widget(0)
            self.tabs.removeTab(0)
            if old is not None:
                old.deleteLater()
        for number, sheet in enumerate(plan.sheets):
            if sheet.role is not Role.IGNORED:
                title = f"{sheet.name} · {self.texts.role_words(sheet.role)}"
                self.tabs.addTab(self._table(number, sheet), title)
        if shown is not None and len(shown.sheets) == len(plan.sheets):
            self.tabs.setCurrentIndex(at)
            table = self._current_table()
            if table is not None:
                table.verticalScrollBar().setValue(scroll)

    def _current_table(self) -> QTableWidget | None:
        shown = self.tabs.currentWidget()
        return None if shown is None else shown.findChild(QTableWidget)

    def _scroll(self) -> int:
        table = self._current_table()
        return 0 if table is None else table.verticalScrollBar().value()

    def _table(self, number: int, sheet: SheetPlan) -> QWidget:
        columns = sorted(sheet.columns)
        table = QTableWidget(len(columns), SAMPLES + 2)
        table.setAccessibleName(self.tr("Columns of the sheet {name}").format(name=sheet.name))
        table.setHorizontalHeaderLabels(
            [
                self.tr("Heading"),
                self.tr("Field"),
                self.tr("From the sheet"),
                *[""] * (SAMPLES - 1),
            ]
        )
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(scale_px(44))
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setFrameShape(QFrame.Shape.NoFrame)
        samples = sheet.samples(SAMPLES)
        for row, column in enumerate(columns):
            name = sheet.headings.get(column, self.tr("(no heading)"))
            table.setItem(row, 0, _item(name))
            table.setCellWidget(row, 1, self._target(number, sheet, column, name))
            for at, values in enumerate(samples):
                table.setItem(row, 2 + at, _item(" ".join(values[row].split())))
        table.setColumnWidth(0, scale_px(170))
        table.setColumnWidth(1, scale_px(270))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for at in range(2, SAMPLES + 2):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        whole = QWidget()
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 10, 0, 0)
        box.setSpacing(10)
        box.addWidget(table, 1)
        if sheet.role is Role.CLIENTS:
            box.addWidget(self._colour_column(number, sheet))
        return whole

    def _target(self, number: int, sheet: SheetPlan, column: int, name: str) -> QWidget:
        combo = QuietCombo()
        combo.setAccessibleName(self.tr("Field for {heading}").format(heading=name))
        for target in sheet_words().choices(sheet.role):
            combo.addItem(self.texts.target(target), target)
        combo.setCurrentIndex(combo.findData(sheet.columns[column]))
        combo.activated.connect(
            lambda _at: self._change(
                lambda plan: plan.with_column(number, column, Target(combo.currentData()))
            )
        )
        self.targets[number, column] = combo
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(2, 4, 8, 4)
        box.addWidget(combo)
        return holder

    def _colour_column(self, number: int, sheet: SheetPlan) -> QWidget:
        combo = QuietCombo()
        combo.addItem(self.tr("The colour of the row"), None)
        for column in sorted(sheet.columns):
            name = sheet.headings.get(column, self.tr("(no heading)"))
            combo.addItem(self.tr("The column “{heading}”").format(heading=name), column)
        combo.setCurrentIndex(max(0, combo.findData(sheet.colour_column)))
        combo.setMinimumWidth(scale_px(300))
        combo.activated.connect(
            lambda _at: self._change(
                lambda plan: plan.with_colour_column(number, combo.currentData())
            )
        )
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(wrap_with_label(self.tr("Which colour tells the status"), combo))
        row.addStretch(1)
        return whole

    def _change(self, change: Callable[[ImportPlan], ImportPlan]) -> None:
        if self._plan is not None:
            self.planned.emit(change(self._plan))


class ColoursStep(WizardStep):
    """What each colour means. The next step is blocked until the coach has confirmed them."""

    def __init__(self, workspace: Workspace, texts: ImportTexts) -> None:
        super().__init__(workspace, texts)
        self._plan: ImportPlan | None = None
        self._colours: tuple[ColourChoice, ...] | None = None
        self.combos: dict[str, QuietCombo] = {}
        self.sure_buttons: dict[str, QPushButton] = {}
        self._about = secondary()
        self._place = QVBoxLayout()
        self.agreed = QCheckBox(self.tr("I have looked at the colours and they are right"))
        self.agreed.toggled.connect(self.ready_changed)
        self.box.addWidget(self._about)
        self.box.addLayout(self._place, 1)
        self.box.addWidget(self.agreed)

    @property
    def ready(self) -> bool:
        return self._colours == () or self.agreed.isChecked()

    def show_plan(self, plan: ImportPlan) -> None:
        self._plan = plan
        if self._colours == plan.colours:
            self._say()
            return
        fills = {choice.fill for choice in self._colours or ()}
        if fills != {choice.fill for choice in plan.colours}:
            self.agreed.setChecked(False)
        self._colours = plan.colours
        _replace(
            self._place, make_scrollable(self._table(plan.colours)) if plan.colours else QWidget()
        )
        self._say()

    def _say(self) -> None:
        colours = self._colours or ()
        unsure = sum(not choice.sure for choice in colours)
        clients = self._plan is not None and any(
            sheet.role is Role.CLIENTS for sheet in self._plan.sheets
        )
        if not clients:
            text = self.tr("Colours tell of clients, and there are none here.")
        elif not colours:
            text = self.tr(
                "The rows have no colours. A column of statuses counts; without one all are active."
            )
        elif unsure:
            text = self.tr(
                "The colours of your sheet become statuses. %n colour(s) are unsure: choose the "
                "status or confirm it.",
                "",
                unsure,
            )
        else:
            text = self.tr(
                "The colours of your sheet become statuses. A client without a colour is active."
            )
        self._about.setText(text)
        self.agreed.setVisible(bool(colours))
        self.agreed.setEnabled(not unsure)
        if unsure:
            self.agreed.setChecked(False)
        self.ready_changed.emit()

    def _table(self, colours: tuple[ColourChoice, ...]) -> QWidget:
        whole = QFrame()
        whole.setObjectName("sheet")
        grid = QGridLayout(whole)
        grid.setContentsMargins(16, 14, 16, 14)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        titles = (
            self.tr("Colour"),
            "",
            self.tr("Rows"),
            self.tr("Examples"),
            self.tr("Status"),
        )
        for at, title in enumerate(titles):
            grid.addWidget(secondary(title), 0, at)
        self.combos, self.sure_buttons = {}, {}
        for row, choice in enumerate(colours, 1):
            self._add(grid, row, choice)
        grid.setColumnStretch(3, 1)
        grid.setColumnMinimumWidth(4, scale_px(230))
        grid.setColumnMinimumWidth(5, 150)  # large letters leave more to the examples
        grid.setRowStretch(len(colours) + 1, 1)
        return whole

    def _add(self, grid: QGridLayout, row: int, choice: ColourChoice) -> None:
        pixmap = QPixmap(34, 26)
        pixmap.fill(choice.fill)
        swatch = picture(pixmap, self.tr("The colour {fill}").format(fill=choice.fill))
        swatch.setObjectName("swatch")
        swatch.setFrameShape(QFrame.Shape.Box)
        swatch.setFixedSize(36, 28)
        combo = QuietCombo()
        combo.setAccessibleName(self.tr("The colour {fill} becomes").format(fill=choice.fill))
        for status in Status:
            colours = self.workspace.theme.statuses[status]
            icon = self.workspace.icons.icon(f"status_{status.value}", colours.icon)
            combo.addItem(icon, self.workspace.labels[status], status)
        combo.setCurrentIndex(combo.findData(choice.status))
        combo.activated.connect(lambda _at: self._choose(choice.fill, Status(combo.currentData())))
        grid.addWidget(swatch, row, 0)
        grid.addWidget(QLabel(choice.fill), row, 1)
        grid.addWidget(QLabel(str(choice.count)), row, 2)
        examples = QLabel(" · ".join(choice.examples))  # a cell may hold 'Virtanen Matti, Kotka'
        examples.setWordWrap(True)
        grid.addWidget(examples, row, 3)
        grid.addWidget(combo, row, 4)
        grid.addWidget(self._sureness_label(choice), row, 5)
        self.combos[choice.fill] = combo

    def _sureness_label(self, choice: ColourChoice) -> QWidget:
        if choice.sure:
            return secondary(self.tr("Sure"))
        sure = button(
            self.workspace,
            self.tr("Unsure – confirm"),
            lambda: self._choose(choice.fill, choice.status),
            icon="warning",
        )
        sure.setAccessibleName(self.tr("Confirm the colour {fill}").format(fill=choice.fill))
        self.sure_buttons[choice.fill] = sure
        return sure

    def _choose(self, fill: str, status: Status) -> None:
        if self._plan is not None:
            self.planned.emit(self._plan.with_colour(fill, status))


@dataclass(frozen=True)
class PreviewRow:
    """A row of the sheet with what becomes of it and what to look at."""

    sheet: str
    row: int
    number: int
    name: str
    result: Result | None
    status: Status | None
    problems: str


class PreviewStep(WizardStep):
    """What the import would do, row by row, before anything is saved."""

    def __init__(self, workspace: Workspace, texts: ImportTexts) -> None:
        super().__init__(workspace, texts)
        self._counts = heading("", 15)
        self._counts.setWordWrap(True)
        self._more = secondary()
        self.only_problems = QCheckBox(self.tr("Only rows to check"))
        self.only_problems.toggled.connect(self._narrow)
        self._model = TableModel[PreviewRow](
            [
                Column(
                    self.tr("Row"), lambda row: str(row.row or ""), lambda row: row.number, width=64
                ),
                Column(self.tr("Sheet"), lambda row: row.sheet, width=100),
                Column(self.tr("Name"), lambda row: row.name, width=160),
                Column(self.tr("What is done"), self._result, width=164),
                Column(self.tr("Status"), self._status, icon=self._icon, width=196),
                Column(self.tr("To check"), lambda row: row.problems, stretch=True),
            ],
            identity=lambda row: row.number,
        )
        self.table: TableView[PreviewRow] = TableView(self._model, self.tr("Rows of the sheet"))
        self.detail = secondary()
        self.detail.setMinimumHeight(scale_px(40))
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.table.chose.connect(
            lambda row: self.detail.setText("" if row is None else row.problems)
        )
        head = QHBoxLayout()
        head.addWidget(self._more, 1)
        head.addWidget(self.only_problems)
        self.similar = SimilarNamesCard(texts)
        self.box.addWidget(self._counts)
        self.box.addWidget(self.similar)
        self.box.addLayout(head)
        self.box.addWidget(self.table, 1)
        self.box.addWidget(self.detail)

    def show_preview(self, preview: Preview, plan: ImportPlan) -> None:
        """Show what an import by the plan would do now."""
        self.similar.show_pairs(preview.similar, plan.joined)
        self._counts.setText(self.texts.count_words(preview))
        rows = _rows(preview, self.texts)
        found = sum(bool(row.problems) for row in rows)
        self._more.setText(
            self.tr("%n row(s) to check. Nothing is saved yet.", "", found)
            if found
            else self.tr("Nothing odd was found. Nothing is saved yet.")
        )
        self.only_problems.setEnabled(bool(found))
        self.table.show_rows(rows)
        self._narrow()
        self.table.select_first()

    def _narrow(self) -> None:
        only = self.only_problems.isChecked() and self.only_problems.isEnabled()
        self.table.narrow("", (lambda row: bool(row.problems)) if only else None)

    def _result(self, row: PreviewRow) -> str:
        return "" if row.result is None else self.texts.result(row.result)

    def _status(self, row: PreviewRow) -> str:
        return self.workspace.labels.word_or_nothing(row.status)

    def _icon(self, row: PreviewRow) -> QIcon | None:
        if row.status is None:
            return None
        colours = self.workspace.theme.statuses[row.status]
        return self.workspace.icons.icon(f"status_{row.status.value}", colours.icon)


class DoneStep(WizardStep):
    """What was imported, with the way back, and what to do with the old sheet."""

    def __init__(self, workspace: Workspace, texts: ImportTexts, undo: Callable[[], None]) -> None:
        super().__init__(workspace, texts)
        self._counts = heading("", 17)
        self._counts.setWordWrap(True)
        self._statuses = QGridLayout()
        self._statuses.setVerticalSpacing(8)
        self.undo_button = button(workspace, self.tr("Undo the import"), undo, icon="undo")
        done = Card(self.tr("The import is done"))
        done.add(self._counts)
        done.box.addLayout(self._statuses)
        done.box.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignLeft)
        old = Card(self.tr("The old sheet"))
        self._old_sheet = secondary()
        old.add(self._old_sheet)
        self.open_ends, self.open_steps = OpenEndsCard(workspace), OpenStepsCard(workspace)
        self.days_off = DaysOffCard(workspace)
        whole = QWidget()
        parts = QVBoxLayout(whole)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(12)
        for part in (done, self.open_ends, self.open_steps, self.days_off, old):
            parts.addWidget(part)
        parts.addStretch(1)
        self.box.addWidget(make_scrollable(whole))

    def show_done(
        self,
        preview: Preview,
        open_ends: Sequence[OpenEnd],
        open_steps: Sequence[OpenStep],
        days_off: Sequence[StepOnDayOff],
    ) -> None:
        """Say what was imported, and list what has no day or one on which nobody is at work."""
        self.open_ends.show_clients(open_ends)
        self.open_steps.show_steps(open_steps)
        self.days_off.show_steps(days_off)
        self._counts.setText(self.texts.count_words(preview))
        self._old_sheet.setText(self._tell_of_sheet(preview))
        self.undo_button.setEnabled(True)
        while (item := self._statuses.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        counted = [status for status in Status if preview.statuses.get(status)]
        for at, status in enumerate(counted):
            line = self._line(status, preview.statuses[status])
            self._statuses.addWidget(line, at // _STATUSES_ABREAST, at % _STATUSES_ABREAST)

    def show_undone(self) -> None:
        """Say that the import was taken back."""
        self._counts.setText(self.tr("The import was undone. The caseload is as it was."))
        self.undo_button.setEnabled(False)
        self.open_ends.show_clients(())
        self.open_steps.show_steps(())
        self.days_off.show_steps(())

    def _tell_of_sheet(self, preview: Preview) -> str:
        """What becomes of the sheet: until when it is kept depends on what came from it."""
        if not preview.contact_rows:
            return self.tr(
                "The sheet you imported is still where it was, and it is not encrypted. Keep "
                "it in a safe place until you have checked your clients here; then remove it "
                "by your organisation's rules. Remember its copies, too."
            )
        if not preview.clients:
            return self.tr(
                "The sheet you imported is still where it was, and it is not encrypted. Keep "
                "it in a safe place until you have checked the employer contacts here; then "
                "remove it by your organisation's rules. Remember its copies, too."
            )
        return self.tr(
            "The sheet you imported is still where it was, and it is not encrypted. Keep "
            "it in a safe place until you have checked your clients and the employer contacts "
            "here; then remove it by your organisation's rules. Remember its copies, too."
        )

    def _line(self, status: Status, count: int) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        icon = self.workspace.icons.icon(
            f"status_{status.value}", self.workspace.theme.statuses[status].icon
        )
        row.addWidget(picture(icon.pixmap(QSize(18, 18)), self.workspace.labels[status]))
        row.addWidget(QLabel(f"{self.workspace.labels[status]}: {count}"))
        row.addStretch(1)
        return line


def _rows(preview: Preview, texts: ImportTexts) -> list[PreviewRow]:
    """Each row with its problems; those of a sheet as a whole stand at its headings."""
    told: dict[tuple[str, int], list[ImportProblem]] = {}
    for problem in preview.problems:
        told.setdefault((problem.sheet, problem.row), []).append(problem)
    results: dict[tuple[str, int], RowResult | None] = dict.fromkeys(told)
    for result in (*preview.clients, *preview.contact_rows):
        results[result.sheet, result.row] = result
    sheets = list(dict.fromkeys(sheet for sheet, _row in results))
    ordered = sorted(results.items(), key=lambda item: (sheets.index(item[0][0]), item[0][1]))
    return [
        PreviewRow(
            sheet,
            row,
            number,
            result.name if result else "",
            result.result if result else None,
            result.status if result else None,
            " ".join(texts.problem(problem) for problem in told.get((sheet, row), ())),
        )
        for number, ((sheet, row), result) in enumerate(ordered)
    ]


def _item(text: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setToolTip(text)
    return item


def _replace(place: QVBoxLayout, part: QWidget) -> None:
    while (item := place.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
    place.addWidget(part)


def _path_of_drop(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if urls and urls[0].isLocalFile() else None
