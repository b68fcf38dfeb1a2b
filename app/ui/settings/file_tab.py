"""The open file itself: where it is, whether it is sound, what goes into it and out of it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.services.caseload import exporting
from app.services.errors import KnownError
from app.services.progress import Progress
from app.services.vault import checking
from app.ui.components.basics import Card, WidePathLabel, button, secondary
from app.ui.components.fields import wrap_with_label
from app.ui.components.layout import column
from app.ui.foundation.workspace import Workspace
from app.ui.settings.moving_card import MovingCard
from app.ui.settings.tab_columns import make_columns

_SI = QLocale.DataSizeFormat.DataSizeSIFormat


class FileTab(QWidget):
    """The file on the left; import, moving and export on the right."""

    def __init__(self, workspace: Workspace, import_sheet: Callable[[], object]) -> None:
        super().__init__()
        self.workspace = workspace
        self.import_button = button(
            workspace, self.tr("Import a sheet…"), import_sheet, icon="import"
        )
        workspace.writing(self.import_button)
        columns = make_columns(self)
        columns.add(self._file_sheet(), 1)
        columns.add(self._bring_sheet(), 1)

    def refresh(self) -> None:
        """Show how large the file is now."""
        size = self.workspace.caseload.path.stat().st_size
        self._size.setText(QLocale().formattedDataSize(size, 1, _SI))

    def check_file(self) -> None:
        """Check the file in the background and say the result in words."""
        self.health.setText(self.tr("Checking the file…"))
        self.check_button.setEnabled(False)
        self._run(lambda _progress: checking.check(self.workspace.caseload), self._on_checked)

    def export_all(self) -> None:
        """Write everything as plain files, after one question."""
        agreed = self.workspace.questions.confirm(
            self,
            self.tr(
                "The export is plain text: anybody who gets the files can read everything about "
                "your clients. Write it only to a safe place, and remove it when it is no longer "
                "needed."
            ),
            yes=self.tr("Export everything"),
            no=self.tr("Don't export"),
        )
        folder = (
            self.workspace.questions.folder(self, self.tr("Where to export")) if agreed else None
        )
        if folder is not None:
            self._run(
                lambda _progress: exporting.export(
                    self.workspace.caseload, folder / self.tr("Rinnalla export")
                ),
                self._on_exported,
            )

    def _file_sheet(self) -> Card:
        sheet = Card(self.tr("The encrypted file"))
        where = WidePathLabel(self.workspace.caseload.path)
        sheet.add(wrap_with_label(self.tr("Where it is"), where))
        self._size = QLabel()
        sheet.add(wrap_with_label(self.tr("Size"), self._size))
        self.health = secondary(
            self.tr("The check reads the whole file and looks for damage. It changes nothing.")
        )
        self.check_button = button(
            self.workspace, self.tr("Check the file"), self.check_file, icon="check"
        )
        sheet.add(self.health)
        sheet.box.addWidget(self.check_button, 0, Qt.AlignmentFlag.AlignLeft)
        return sheet

    def _bring_sheet(self) -> QWidget:
        whole = QWidget()
        box = column(whole, spacing=16)
        bring = Card(self.tr("Import"))
        bring.add(
            secondary(
                self.tr(
                    "Bring clients and employer contacts from your own sheet. You see "
                    "everything before anything is saved. The same sheet can be imported "
                    "again: nothing is added twice. Don't import clients who are in another "
                    "coach's caseload: they would be counted twice."
                )
            )
        )
        bring.box.addWidget(self.import_button, 0, Qt.AlignmentFlag.AlignLeft)
        take = Card(self.tr("Export"))
        take.add(
            secondary(
                self.tr(
                    "Everything in the file unencrypted, readable without Rinnalla: one JSON "
                    "file, and a CSV table for each group of data."
                )
            )
        )
        self.export_button = button(
            self.workspace, self.tr("Export everything…"), self.export_all, icon="save"
        )
        self.workspace.writing(self.export_button)  # it is logged
        take.box.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.moving = MovingCard(self.workspace)
        box.addWidget(bring)
        box.addWidget(self.moving)
        box.addWidget(take)
        return whole

    def _on_checked(self, health: checking.FileHealth) -> None:
        self.check_button.setEnabled(True)
        if health.ok:
            rows = self.tr("%n rows", "", sum(health.counts.values()))
            self.health.setText(
                self.tr("The file is in order: {rows}, format version {schema}.").format(
                    rows=rows, schema=health.schema
                )
            )
        else:
            found = sorted({problem.check for problem in health.problems})
            self.health.setText(
                self.tr(
                    "The check found damage ({found}). Don't continue with this file: restore a "
                    "backup under Safety. The damaged file is kept."
                ).format(found=", ".join(found))
            )

    def _on_exported(self, files: list[Any]) -> None:
        self.workspace.told.emit(
            self.tr("Exported as plain text into the folder {folder}.").format(
                folder=files[0].parent.name
            )
        )

    def _run(self, work: Callable[[Progress], Any], done: Callable[[Any], object]) -> None:
        task = self.workspace.task(work)
        task.done.connect(done)
        task.failed.connect(self._on_failed)
        task.start()

    def _on_failed(self, error: KnownError) -> None:
        self.check_button.setEnabled(True)
        self.workspace.show_trouble(error)
