"""What a list shows, printed, saved as a spreadsheet and told when it is copied."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from app.late import LateModule
from app.services.errors import KnownError
from app.services.listing import shown_rows
from app.services.listing.shown_rows import ShownBoard, ShownRows
from app.ui.components.basics import action
from app.ui.components.late_part import follow_parts
from app.ui.components.lists.table import TableView
from app.ui.foundation import printing
from app.ui.foundation.i18n import window_language
from app.ui.foundation.screens import open_dialog
from app.ui.foundation.workspace import Workspace

if TYPE_CHECKING:
    from app.services.listing import rows_pdf, rows_sheet
else:
    rows_pdf = LateModule("app.services.listing.rows_pdf")
    rows_sheet = LateModule("app.services.listing.rows_sheet")

SPREADSHEET = "Excel (*.xlsx)"


class ListOutput(QObject):
    """The commands of a page that shows a list: print it, save it as a spreadsheet.

    Both hold names: it is said before, and logged after.
    """

    def __init__(
        self,
        workspace: Workspace,
        page: QWidget,
        show: Callable[[], ShownRows | ShownBoard],
        *,
        print_key: str = "Ctrl+P",
    ) -> None:
        """Args: `show` gives what is in sight when it is asked for."""
        super().__init__(page)
        self._workspace, self._page, self._show = workspace, page, show
        self.actions: list[QAction] = [
            action(page, self.tr("Print what is shown…"), self.print_list, key=print_key),
            action(page, self.tr("Save what is shown as a spreadsheet…"), self.save_sheet),
        ]

    def follow_all(self, whole: QWidget) -> None:
        """Log and tell what is copied from the tables of a page, under their own names."""
        follow_parts(whole, self._follow_tables)

    def follow(self, table: TableView[Any], title: str) -> None:
        """Log and tell what is copied from a table."""
        table.copied.connect(lambda count: self._note_copied(count, title))

    def print_list(self) -> QDialog | None:
        """Show the pages as they will be printed; None where the coach thinks better of it.

        Nor are there pages where a name has no letters on paper, which is said.
        """
        if not self._agree(self.tr("Show the pages")):
            return None
        caseload, language, shown = self._workspace.caseload, window_language(), self._show()

        def render(*, large: bool = False) -> bytes:
            if isinstance(shown, ShownBoard):
                return rows_pdf.render_board(caseload, shown, language=language, large=large)
            return rows_pdf.render_rows(caseload, shown, language=language, large=large)

        try:
            pdf = render()
        except KnownError as error:
            self._workspace.show_trouble(error)
            return None
        dialog = printing.PrintPreview(
            self._page,
            pdf,
            printed=lambda: self._log_printing(shown.title),
            large=lambda: render(large=True),
        )
        return open_dialog(dialog)

    def save_sheet(self) -> None:
        """Write the list to a spreadsheet, after one question."""
        shown = self._show()
        if not self._agree(self.tr("Save the list")):
            return
        proposed = self.tr("list") + ".xlsx"
        path = self._workspace.questions.save_file(self._page, shown.title, proposed, SPREADSHEET)
        if path is None:
            return
        if isinstance(shown, ShownBoard):
            words = (self.tr("Status"), self.tr("Name"), self.tr("Situation"), self.tr("Next date"))
            data = rows_sheet.render_board(shown, words)
        else:
            data = rows_sheet.render_rows(shown)
        try:
            shown_rows.save(self._workspace.caseload, path, data, title=shown.title)
        except KnownError as error:
            self._workspace.show_trouble(error)
        else:
            self._workspace.told.emit(self.tr("The list was saved. It holds names."))

    def _follow_tables(self, whole: QWidget) -> None:
        for table in whole.findChildren(TableView):
            self.follow(table, table.accessibleName())

    def _agree(self, yes: str) -> bool:
        return self._workspace.questions.confirm(
            self._page,
            self.tr(
                "The list holds names and is not encrypted: anybody who gets the paper or the "
                "file can read it. That you made it is noted in the log."
            ),
            yes=yes,
            no=self.tr("Cancel"),
        )

    def _log_printing(self, title: str) -> None:
        shown_rows.log_printing(self._workspace.caseload, title)

    def _note_copied(self, count: int, title: str) -> None:
        shown_rows.log_copying(self._workspace.caseload, title)
        self._workspace.told.emit(
            self.tr("%n row(s) copied. Paste them into a spreadsheet.", "", count)
        )
