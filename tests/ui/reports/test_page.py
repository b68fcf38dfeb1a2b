"""All final reports, and the one that is written, in the same place."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields, ReportFields
from app.models.rules.reports.blocks import plain_text
from app.services.caseload import clients
from app.services.reports import final_report
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.foundation.places import OfClient
from app.ui.foundation.workspace import PageName, Place, Workspace
from app.ui.reports.page import ReportsPage
from tests.ui.conftest import Watcher, write

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def people(caseload: Caseload) -> dict[str, int]:
    names = ("Halonen", "Öhman")
    return {
        name: clients.add(caseload, ClientFields(given_names="Aino", family_name=name)).new_row_id(
            "client"
        )
        for name in names
    }


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, people: dict[str, int]) -> ReportsPage:
    page = ReportsPage(workspace, language="en")
    qtbot.addWidget(page)
    page.resize(1250, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def begin(qtbot: QtBot, page: ReportsPage, name: str) -> None:
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_R, CTRL)
    write(QApplication.focusWidget(), name)
    qtbot.keyClick(page._starter._name.line, Qt.Key.Key_Return)


def listed(page: ReportsPage) -> list[str]:
    model = page._table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_report_that_was_removed_on_another_page_takes_no_text_any_more(
    page: ReportsPage, people: dict[str, int], caseload: Caseload, watcher: Watcher
) -> None:
    page.begin(people["Halonen"])
    editor = page.editor
    page.hide()
    write(editor.text, "Viimeinen lause")
    records.remove(caseload, ReportFields, editor.report_id)
    editor.save()
    assert editor.write_together() is None
    assert watcher.troubles == []


def test_a_report_is_begun_written_and_found_again_by_keyboard(
    qtbot: QtBot, page: ReportsPage, caseload: Caseload, people: dict[str, int]
) -> None:
    begin(qtbot, page, "Öhman Aino")
    assert page.editor.isVisible()
    assert page.editor.text.hasFocus()
    write(page.editor.text, "Alku. ")
    press(qtbot, Qt.Key.Key_R, CTRL | SHIFT)
    qtbot.waitUntil(lambda: listed(page) == ["Öhman Aino"])
    (row,) = final_report.rows(caseload)
    assert row.client_id == people["Öhman"]
    assert plain_text(final_report.get(caseload, row.id).blocks).startswith("Alku. ")
    page._table.select_first()
    qtbot.keyClick(page._table, Qt.Key.Key_Return)
    assert page.editor.report_id == row.id


def test_an_unknown_name_is_told_and_begins_nothing(
    qtbot: QtBot, page: ReportsPage, caseload: Caseload
) -> None:
    begin(qtbot, page, "Kuka Tahansa")
    assert final_report.rows(caseload) == []
    assert page._starter._name.line.property("wrong")


def test_a_removed_report_comes_back(
    qtbot: QtBot, page: ReportsPage, workspace: Workspace, caseload: Caseload, watcher: Watcher
) -> None:
    begin(qtbot, page, "Halonen Aino")
    page.show_list()
    page._table.select_first()
    page.remove()
    assert final_report.rows(caseload) == []
    assert len(watcher.told) == 1
    workspace.undo_stack.undo()
    qtbot.waitUntil(lambda: listed(page) == ["Halonen Aino"])


def test_undo_of_the_beginning_leaves_the_editor(
    qtbot: QtBot, page: ReportsPage, workspace: Workspace, caseload: Caseload
) -> None:
    begin(qtbot, page, "Halonen Aino")
    while workspace.undo_stack.canUndo():
        workspace.undo_stack.undo()
    qtbot.waitUntil(lambda: not page.editor.isVisible())
    assert final_report.rows(caseload) == []
    page.editor.save()
    assert final_report.rows(caseload) == []


def test_a_client_file_leads_to_its_report_and_begins_it_once(
    page: ReportsPage, caseload: Caseload, people: dict[str, int]
) -> None:
    place = Place(PageName.REPORTS, part=OfClient(people["Halonen"]))
    page.arrive(place)
    page.show_list()
    page.arrive(place)
    assert len(final_report.rows(caseload)) == 1
    assert page.editor.isVisible()


def test_a_name_that_changes_is_shown(
    qtbot: QtBot,
    page: ReportsPage,
    workspace: Workspace,
    caseload: Caseload,
    people: dict[str, int],
) -> None:
    begin(qtbot, page, "Halonen Aino")
    page.show_list()
    workspace.do(
        "",
        lambda: records.edit(caseload, ClientFields, people["Halonen"], family_name="Virta"),
    )
    qtbot.waitUntil(lambda: listed(page) == ["Virta Aino"])


class ShownWindows(QObject):
    """Takes note of every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_no_part_of_the_page_is_a_window_while_it_is_made(
    qtbot: QtBot, workspace: Workspace
) -> None:
    seen = ShownWindows()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(seen)
    page = ReportsPage(workspace, language="en")
    application.removeEventFilter(seen)
    qtbot.addWidget(page)
    assert page.editor.paper.letterhead.lacks  # so the card is there, in its place
    assert seen.shown == []
