"""How long data is kept, and whose data is no longer needed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.models.rules.dates import day_text
from app.models.rules.retention import LONGEST_YEARS, USUAL_YEARS
from app.services.caseload import erasure
from app.services.errors import KnownError
from app.services.storage import settings
from app.ui.components.basics import Card, button, heading, secondary
from app.ui.components.fields import LineField, NumberField, side_by_side, wrap_with_label
from app.ui.foundation.theme import scale_px
from app.ui.foundation.workspace import Workspace

SHOWN = 8  # clients


class RetentionSheet(Card):
    """The time in years with its reason, and the clients whose time is over."""

    wanted = Signal(int)  # id of a client

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.head.insertWidget(0, heading(self.tr("How long data is kept")))
        self._workspace = workspace
        self.years = NumberField(1, LONGEST_YEARS)
        self.reason = LineField(placeholder=self.tr("For example a decision of the organisation"))
        for field in (self.years, self.reason):
            field.edited.connect(self._change)
            if workspace.caseload.read_only:
                field.lock()
        self.add(
            side_by_side(
                wrap_with_label(self.tr("Years from the end of the service"), self.years),
                wrap_with_label(
                    self.tr("Why another time than {years} years").format(years=USUAL_YEARS),
                    self.reason,
                ),
            )
        )
        self._told = secondary()
        self.add(self._told)
        self.list = QListWidget()
        self.list.setObjectName("backups")
        self.list.setAccessibleName(self.tr("Clients whose data is no longer needed"))
        self.list.itemActivated.connect(self._go)
        self.add(self.list)
        self._erased = secondary()
        self.add(self._erased)
        self.open_button = button(
            workspace, self.tr("Open the client's file"), self._open, icon="clients"
        )
        self.box.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        caseload = self._workspace.caseload
        editor = self.years.focusProxy()
        if editor is None or not editor.hasFocus():
            self.years.set_value(erasure.retention_years(caseload))
            self.reason.set_value(settings.read(caseload, erasure.REASON))
        due = [one for one in erasure.list_ended_clients(caseload) if one.due]
        self.list.clear()
        for one in due:
            item = QListWidgetItem(f"{one.name}    {day_text(one.due_on)}")
            item.setData(Qt.ItemDataRole.UserRole, one.client_id)
            self.list.addItem(item)
        self.list.setVisible(bool(due))
        self.open_button.setVisible(bool(due))
        self.list.setFixedHeight(scale_px(34) * min(SHOWN, max(1, len(due))) + 4)
        self._told.setText(
            self.tr("%n clients are due. Erase each from the client's own file.", "", len(due))
            if due
            else self.tr("No client's data is due yet.")
        )

        erased = erasure.count_erased(caseload)
        unknown = self.tr("not known")
        self._erased.setVisible(bool(erased))
        self._erased.setText(
            self.tr(
                "%n clients have been erased for good. By the year in which the service ended: "
                "{years}. The figures no longer count them.",
                "",
                sum(erased.values()),
            ).format(years=", ".join(f"{year or unknown} ({n})" for year, n in erased.items()))
        )

    def _change(self) -> None:
        try:
            years = int(self.years.value() or 0)
        except ValueError:
            years = 0
        if not years:
            self.years.show_wrong(self.years.complaint())
            return
        reason = str(self.reason.value())
        try:
            if years != erasure.retention_years(self._workspace.caseload) or reason:
                erasure.set_retention(self._workspace.caseload, years, reason)
        except KnownError:
            self.reason.show_wrong(self.tr("Write the reason, too."))
            return
        self.refresh()

    def _go(self, item: QListWidgetItem) -> None:
        self.wanted.emit(item.data(Qt.ItemDataRole.UserRole))

    def _open(self) -> None:
        item = self.list.currentItem() or self.list.item(0)
        if item is not None:
            self._go(item)
