"""Every contact with employers, and the form of the chosen one."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.employer import EmployerContactFields
from app.services.caseload import employers
from app.services.caseload.employers import ContactRow
from app.services.storage import records
from app.ui.components.basics import button, icon_button
from app.ui.components.lists.table import FilterLine
from app.ui.components.people.contacts import ContactViews
from app.ui.components.scroll import split_with
from app.ui.foundation.workspace import Workspace


class ContactLog(QWidget):
    """Every contact, newest first; the chosen one is edited beside the table."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._views = ContactViews(workspace)
        self._table = self._views.table(self.tr("Employer contacts"))
        self._table.chose.connect(self._show_form)
        self._table.opened.connect(self._begin_edit)
        self._table.unwanted.connect(self.remove)
        self.filter_line = FilterLine(
            self._table,
            self.tr("Filter by employer, client, subject…"),
            self.tr("Filter the contacts"),
        )
        self._form = self._views.form()
        self._form.setEnabled(False)
        remove = icon_button(workspace, "remove", self.tr("Remove the chosen contact"), self.remove)
        workspace.writing(remove)
        self._all = button(workspace, self.tr("Show all contacts"), self.show_all, icon="close")
        self._all.hide()
        top = QHBoxLayout()
        top.addWidget(self.filter_line, 1)
        top.addWidget(self._all)
        top.addWidget(remove)
        left = QWidget()
        box = QVBoxLayout(left)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(top)
        box.addWidget(self._table, 1)
        split = split_with(left, self._form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 10, 0, 0)
        whole.addWidget(split)

    def refresh(self, wanted: int | None = None) -> None:
        """Read the log again, and choose a contact."""
        self._views.offer(self._form)
        self._table.show_rows(employers.contacts(self._workspace.caseload))
        if wanted is not None:
            self._table.select(wanted)
        elif self._table.current_row() is None:
            self._table.select_first()
        else:
            self._show_form(self._table.current_row())

    def show_only(self, ids: Collection[int]) -> None:
        """Show these contacts alone, until all are wanted again."""
        self.filter_line.clear()
        wanted = frozenset(ids)
        self._table.narrow("", lambda row: row.id in wanted)
        self._all.show()
        self._table.select_first()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_all(self) -> None:
        """Show every contact again."""
        self._table.narrow(self.filter_line.text())
        self._all.hide()

    def remove(self) -> None:
        """Remove the chosen contact; it can be undone."""
        row = self._table.current_row()
        if row is not None and self._workspace.do(
            self.tr("Removal of a contact"),
            lambda: records.remove(self._workspace.caseload, EmployerContactFields, row.id),
        ):
            self._workspace.told.emit(self.tr("The contact was removed."))

    def _begin_edit(self) -> None:
        self._form.field("subject").setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_form(self, row: ContactRow | None) -> None:
        caseload = self._workspace.caseload
        kept = None if row is None else records.find(caseload, EmployerContactFields, row.id)
        self._form.setEnabled(kept is not None)
        if row is not None and kept is not None:
            self._views.offer_people(self._form, row.employer_id)
            self._form.load(row.id, kept)
