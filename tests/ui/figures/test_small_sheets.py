"""The small sheets: every input is a field that is kept, every result is counted at once."""

import pypdfium2
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.services.figures import small_sheets
from app.ui.figures.page import SummaryPage
from app.ui.foundation.printing import PrintPreview
from app.ui.foundation.workspace import Workspace


def read_results(page: SummaryPage, sheet: str) -> list[str]:
    grid = page.sheets.get().results[sheet]
    texts = []
    for row in range(grid.rowCount()):
        item = grid.itemAtPosition(row, 1)
        widget = item.widget() if item is not None else None
        texts += [widget.text()] if isinstance(widget, QLabel) else []
    return texts


def test_what_is_typed_is_kept_counted_undone_and_printed(
    workspace: Workspace, qtbot: QtBot
) -> None:
    page = SummaryPage(workspace, language="en")
    qtbot.addWidget(page)
    page.show()
    page._tabs.setCurrentWidget(page.sheets)
    assert set(read_results(page, "benefit")) == {"–"}
    page.sheets.get().show_example()
    page.refresh_now()
    assert read_results(page, "benefit")[:2] == ["149\u00a0000", "281\u00a0000"]
    field = page.sheets.get().fields["benefit", "costs"]
    field.set_value(300_000)
    field.edited.emit()
    page.refresh_now()
    assert read_results(page, "benefit")[0] == "−57\u00a0000"
    document = pypdfium2.PdfDocument(small_sheets.render_sheets(workspace.caseload, language="en"))
    text = " ".join(one.get_textpage().get_text_bounded() for one in document)
    document.close()
    words = " ".join(text.split())
    assert "300 000" in words
    assert "−57 000" in words
    workspace.undo_stack.undo()
    page.refresh_now()
    assert read_results(page, "benefit")[0] == "149\u00a0000"


def test_the_sheets_are_there_in_large_print(workspace: Workspace, qtbot: QtBot) -> None:
    page = SummaryPage(workspace, language="en")
    qtbot.addWidget(page)
    page.show()
    page._tabs.setCurrentWidget(page.sheets)
    dialog = page.sheets.get().print_sheets()
    qtbot.addWidget(dialog)
    assert isinstance(dialog, PrintPreview)
    assert dialog.view.page_count == 1
    dialog.large.click()
    assert dialog.view.page_count == 2
    assert [label.text() for label in dialog.findChildren(QLabel)] == ["2 page(s)"]
    dialog.large.click()
    assert dialog.view.page_count == 1
