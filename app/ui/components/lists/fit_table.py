"""Who fits a job, or which work fits a client: a list with the words that met."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.models.rules.text.names import sort_key
from app.services.work.fitting import Fit
from app.ui.components.basics import heading
from app.ui.components.lists.table import TableView
from app.ui.components.lists.table_model import Column, TableModel
from app.ui.foundation.theme import scale_px
from app.ui.foundation.workspace import PageName, Workspace


class FitTable(QWidget):
    """Fits, best first. Enter opens the client, or the employer where the client is known."""

    def __init__(self, workspace: Workspace, *, of_client: bool) -> None:
        super().__init__()
        self._workspace = workspace
        self._of_client = of_client
        title = self.tr("Work and employers that fit") if of_client else self.tr("Who fits")
        self.table: TableView[Fit] = TableView(self._model(), title)
        self.table.opened.connect(self._open)
        self.table.setMinimumHeight(scale_px(110))
        self._empty = QLabel(
            self.tr("Nothing meets the wishes and skills that are recorded.")
            if of_client
            else self.tr("Nobody's recorded wishes and skills meet this job.")
        )
        self._empty.setObjectName("secondary")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(6)
        box.addWidget(heading(title, 14))
        box.addWidget(self._empty)
        box.addWidget(self.table, 1)

    def show_fits(self, fits: list[Fit]) -> None:
        """Show these."""
        self.table.show_rows(fits)
        self.table.setVisible(bool(fits))
        self._empty.setVisible(not fits)
        if self.table.current_row() is None:
            self.table.select_first()

    def _model(self) -> TableModel[Fit]:
        who: Column[Fit] = Column(
            self.tr("Client"),
            lambda fit: fit.client_name,
            key=lambda fit: sort_key(fit.client_name),
            width=170,
        )
        where: list[Column[Fit]] = [
            Column(self.tr("Job"), lambda fit: fit.title or self.tr("No known job"), width=170),
            Column(self.tr("Employer"), lambda fit: fit.employer_name, width=190),
        ]
        return TableModel(
            [
                *(where if self._of_client else [who]),
                Column(
                    self.tr("What met"),
                    self._words,
                    key=lambda fit: fit.order,
                    width=200,
                    stretch=True,
                ),
                Column(self.tr("Hours"), lambda fit: self._side(fit.meeting.hours), width=90),
                Column(self.tr("Place"), lambda fit: self._side(fit.meeting.place), width=90),
            ],
            identity=lambda fit: (fit.client_id, fit.lead_id, fit.employer_id),
            sorted_by=2 if self._of_client else 1,
        )

    def _words(self, fit: Fit) -> str:
        wished = [self.tr("wished employer")] if fit.wished_employer else []
        return ", ".join([*wished, *fit.words])

    def _side(self, meets: bool | None) -> str:
        return self.tr("fits") if meets else self.tr("not known")

    def _open(self, fit: Fit) -> None:
        if self._of_client:
            self._workspace.go(PageName.EMPLOYERS, fit.employer_id)
        else:
            self._workspace.go(PageName.CLIENT_FILE, fit.client_id)
