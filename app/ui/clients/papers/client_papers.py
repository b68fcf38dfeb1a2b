"""The papers of a client: forms that are filled in together, read, signed off, printed, given."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.services.forms import filled_forms
from app.services.forms.declarations import form_kinds
from app.services.forms.filled_forms import FormRow
from app.ui.clients.client_tab import ClientTab
from app.ui.clients.papers.attachments_card import AttachmentsCard
from app.ui.components.basics import button, secondary
from app.ui.components.fields import (
    ChoiceField,
    wrap_with_label,
)
from app.ui.components.forms.form_editor import FormEditor
from app.ui.components.lists.table import TableView
from app.ui.components.lists.table_model import Column, TableModel
from app.ui.components.scroll import make_scrollable
from app.ui.components.wrap_layout import WrapLayout
from app.ui.foundation.i18n import OWN_NAMES, window_language
from app.ui.foundation.places import RowKind
from app.ui.foundation.theme import scale_px
from app.ui.foundation.workspace import Workspace

ROW_HEIGHT, MOST_ROWS_SEEN = 38, 6


class PapersTab(ClientTab):
    """The client's forms on the left, the chosen one on the right."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.table: TableView[FormRow] = TableView(self._model(), self.tr("Papers"))
        self.table.chose.connect(self._show)
        self.kind = ChoiceField([])
        self.language = ChoiceField(OWN_NAMES)
        self.language.set_value(window_language())
        self.editor = FormEditor(workspace)
        top = WrapLayout(fill=True, labelled=True)
        kind = wrap_with_label(self.tr("New paper"), self.kind)
        kind.setMinimumWidth(scale_px(260))
        kind.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        top.addWidget(kind)
        top.addWidget(wrap_with_label(self.tr("Language of the paper"), self.language))
        self.begin_button = button(
            workspace, self.tr("Begin"), self.begin, icon="add", name="primary"
        )
        workspace.writing(self.begin_button)
        top.addWidget(self.begin_button)
        top.setAlignment(self.begin_button, Qt.AlignmentFlag.AlignBottom)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        self._nothing = secondary(
            self.tr(
                "Papers of the path belong here: each begins with what the file knows, is read "
                "together and signed off."
            )
        )
        column.addWidget(self._nothing)
        column.addWidget(self.table)
        self.attachments = AttachmentsCard(workspace)
        column.addWidget(self.attachments)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(make_scrollable(left), 2)
        self._chosen = make_scrollable(self.editor)
        row.addWidget(self._chosen, 3)
        self.box.addLayout(row, 1)

    def refresh(self) -> None:
        chosen = self.table.current_row()
        kinds = form_kinds(window_language())
        offered = [(one.key, one.title) for one in kinds if one.of_client]
        self.kind.offer(offered, optional=False)
        if self.kind.value() is None:
            self.kind.set_value(offered[0][0])
        self.attachments.show_client(self.client_id)
        found = filled_forms.list_forms(self.workspace.caseload, client_id=self.client_id)
        self.table.show_rows(found)
        self.table.setFixedHeight(ROW_HEIGHT * (1 + min(len(found), MOST_ROWS_SEEN)))
        self._nothing.setVisible(not found)
        self.table.setVisible(bool(found))
        if self.table.current_row() is None:
            self.table.select_first()
        now = self.table.current_row()
        if now is None or (chosen is not None and chosen.id == now.id):
            self._show(now)

    def choose(self, table: str, row_id: int) -> None:
        chosen = self.attachments.table if table == RowKind.DOCUMENT else self.table
        chosen.select(row_id)
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Begin the chosen kind of form, filled from the file."""
        caseload = self.workspace.caseload
        language = self.language.value()
        change = self.workspace.do(
            self.tr("Start of a paper"),
            lambda: filled_forms.start(caseload, self.kind.value(), self.client_id, language),
        )
        if change:
            self.refresh()
            self.table.select(change.new_row_id("form"))

    def _show(self, row: FormRow | None) -> None:
        self._chosen.setVisible(row is not None)
        self.editor.show_form(None if row is None else row.id)

    def _model(self) -> TableModel[FormRow]:
        labels = self.workspace.labels
        return TableModel(
            [
                Column(self.tr("Paper"), lambda row: row.title, width=190, stretch=True),
                Column(self.tr("State"), lambda row: labels[row.state], width=120),
                Column(
                    self.tr("Day"), lambda row: labels.day(row.day), lambda row: row.day, width=98
                ),
            ],
            identity=lambda row: row.id,
            sorted_by=2,
            descending=True,
        )
