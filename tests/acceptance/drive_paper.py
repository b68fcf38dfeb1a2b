"""Looks at papers from elsewhere in the real window, by keys: FILE PASSPHRASE.

Run by `test_paper_view.py`. Before and after the looking it asks for a file that is not there, by
which a trace of the system's calls knows where that was. Prints the names that were shown.
"""

import json
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.services.caseload import clients
from app.services.forms import attachments
from app.ui.clients.file_page import ClientFilePage
from app.ui.clients.papers.client_papers import PapersTab
from app.ui.clients.papers.paper_view import PaperView, PictureView
from app.ui.foundation.printing import PageView
from app.ui.foundation.workspace import PageName, Place
from tests.acceptance.driver import Key, Program

BEGINS, ENDS = "/looking-begins", "/looking-ends"


def mark(name: str) -> None:
    """Leave a trace: ask for a file that nobody has."""
    with suppress(FileNotFoundError):
        Path(name).read_bytes()


def main(file: Path, passphrase: str) -> list[str]:
    program = Program(file, language="en")
    driver = program.driver
    program.application.start()
    window = program.unlock(passphrase)
    client = clients.cards(window.workspace.caseload)[0].id
    window.show_place(Place(PageName.CLIENT_FILE, client))
    page = window.page(PageName.CLIENT_FILE)
    assert isinstance(page, ClientFilePage)
    tab = page.tabs.open("papers")
    assert isinstance(tab, PapersTab)
    table, shown = tab.attachments.table, []
    driver.wait(lambda: not window.workspace.tasks())  # the backup of the day is a file, encrypted
    mark(BEGINS)
    for row in attachments.list_attachments(window.workspace.caseload, client):
        driver.activate(window)
        table.select(row.id)
        table.setFocus()
        driver.press(Key.Key_Return)
        driver.wait(lambda: isinstance(driver.app.activeModalWidget(), PaperView))
        dialog = driver.app.activeModalWidget()
        assert isinstance(dialog, PaperView)
        driver.wait(dialog.isVisible)
        view: QWidget = dialog.view
        assert isinstance(view, PageView | PictureView)
        for key in (Key.Key_PageDown, Key.Key_End, Key.Key_Home):
            driver.press(key)
        view.change_zoom(2.0)
        assert not dialog.grab().isNull()
        driver.press(Key.Key_Escape)
        driver.wait(lambda: driver.app.activeModalWidget() is None)
        shown.append(type(view).__name__)
    mark(ENDS)
    program.close()
    return shown


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.argv[2])))
