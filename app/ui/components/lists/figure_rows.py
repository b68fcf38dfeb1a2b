"""The rows behind one figure of the coach's own; Enter or a double click opens one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from app.models.rules.dates import day_text
from app.services.figures.statistics import FigureRow
from app.ui.components.basics import heading, secondary
from app.ui.components.lists.table import TableView
from app.ui.components.lists.table_model import Column, TableModel
from app.ui.foundation.screens import fit_to_screen
from app.ui.foundation.workspace import PageName, Workspace

SIZE = (680, 520)


class FigureRows(QDialog):
    """A list of clients, jobs, contacts or meetings that a figure counts."""

    def __init__(
        self, workspace: Workspace, title: str, rows: Sequence[FigureRow], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(title + " – Rinnalla")
        fit_to_screen(self, QSize(*SIZE))
        model: TableModel[FigureRow] = TableModel(
            [
                Column(self.tr("Name"), lambda row: row.title, width=200),
                Column(self.tr("What"), lambda row: row.detail, stretch=True),
                Column(
                    self.tr("Day"),
                    lambda row: day_text(row.day),
                    key=lambda row: row.day,
                    width=110,
                ),
            ],
            identity=lambda row: row.id,
        )
        self.table: TableView[FigureRow] = TableView(model, title)
        self.table.show_rows(rows)
        self.table.select_first()
        self.table.opened.connect(self._open)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(10)
        box.addWidget(heading(title, 18))
        box.addWidget(secondary(self.tr("%n row(s); Enter opens one", "", len(rows))))
        box.addWidget(self.table, 1)
        box.addWidget(buttons)

    def _open(self, row: FigureRow) -> None:
        if row.client_id is not None:
            self._workspace.go(PageName.CLIENT_FILE, row.client_id)
        elif row.employer_id is not None:
            self._workspace.go(PageName.EMPLOYERS, row.employer_id)
        else:
            return
        self.accept()
