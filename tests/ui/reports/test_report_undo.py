"""Undo in the text: it is there again after leaving the report, and in a window made anew."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.rules.reports.blocks import plain_text
from app.services.reports import final_report
from app.services.storage import records
from app.ui.foundation.workspace import PageName, Place, Workspace
from app.ui.reports.page import ReportsPage
from tests.ui.conftest import write

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def ids(workspace: Workspace) -> list[int]:
    found = []
    for given, family in (("Veera", "Halonen"), ("Pekka", "Virtanen")):
        client = ClientFields(given_names=given, family_name=family, strengths="täsmällinen")
        client_id = records.add(workspace.caseload, client).new_row_id("client")
        found.append(final_report.start(workspace.caseload, client_id, "fi").new_row_id("report"))
    return found


def page_of(workspace: Workspace, qtbot: QtBot, report_id: int) -> ReportsPage:
    made = ReportsPage(workspace)
    qtbot.addWidget(made)
    made.resize(1180, 640)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.arrive(Place(PageName.REPORTS, report_id))
    made.editor.text.setFocus()
    return made


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot, ids: list[int]) -> Iterator[ReportsPage]:
    made = page_of(workspace, qtbot, ids[0])
    yield made
    made.editor.save()
    made.close()


def kept(workspace: Workspace, report_id: int) -> str:
    return plain_text(final_report.get(workspace.caseload, report_id).blocks)


def undo(qtbot: QtBot, page: ReportsPage) -> None:
    qtbot.keyClick(page.editor.text, Qt.Key.Key_Z, CONTROL)
    page.editor.save()


def test_it_is_there_after_going_to_all_reports_and_another_one(
    page: ReportsPage, workspace: Workspace, qtbot: QtBot, ids: list[int]
) -> None:
    before = kept(workspace, ids[0])
    write(page.editor.text, "Kirjoitin tämän. ")
    page.show_list()
    page.open_report(ids[1])
    other = kept(workspace, ids[1])
    write(page.editor.text, "Toisesta. ")
    page.open_report(ids[0])
    assert kept(workspace, ids[0]) == "Kirjoitin tämän. " + before
    undo(qtbot, page)
    assert kept(workspace, ids[0]) == before
    assert kept(workspace, ids[1]) == "Toisesta. " + other


def test_it_is_there_in_a_window_made_anew(
    page: ReportsPage, workspace: Workspace, qtbot: QtBot, ids: list[int]
) -> None:
    """Form, order and words: each of the three steps is taken back, one at a time, and redone."""
    texts = [kept(workspace, ids[0])]
    page.editor.sections.list.setCurrentRow(0)
    page.editor.sections.shift(1)
    page.editor.save()
    texts.append(kept(workspace, ids[0]))
    write(page.editor.text, "Sanoja. ")
    page.editor.save()
    texts.append(kept(workspace, ids[0]))
    page.close()
    fresh = page_of(workspace, qtbot, ids[0])
    undo(qtbot, fresh)
    assert kept(workspace, ids[0]) == texts[1]
    undo(qtbot, fresh)
    assert kept(workspace, ids[0]) == texts[0]
    for text in texts[1:]:
        fresh.editor._tools.redo_tool.click()
        fresh.editor.save()
        assert kept(workspace, ids[0]) == text
    fresh.close()


def test_what_was_written_side_by_side_is_undone_in_the_editor(
    page: ReportsPage, workspace: Workspace, qtbot: QtBot, ids: list[int]
) -> None:
    before = kept(workspace, ids[0])
    write(page.editor.text, "Ensin minä. ")
    together = page.editor.write_together()
    assert together is not None
    assert together.text.toPlainText().startswith("Ensin minä. ")
    together.text.moveCursor(together.text.textCursor().MoveOperation.End)
    write(together.text, "Sitten me.")
    qtbot.keyClick(together.text, Qt.Key.Key_Escape)
    assert kept(workspace, ids[0]) == f"Ensin minä. {before}Sitten me."
    undo(qtbot, page)
    assert kept(workspace, ids[0]) == f"Ensin minä. {before}"
    undo(qtbot, page)
    assert kept(workspace, ids[0]) == before
    assert page.editor.text.document().defaultFont().pixelSize() == 15


def test_a_change_from_elsewhere_is_one_more_step(
    page: ReportsPage, workspace: Workspace, qtbot: QtBot, ids: list[int]
) -> None:
    before = kept(workspace, ids[0])
    write(page.editor.text, "Yksi. ")
    page.editor.save()
    workspace.undo_stack.undo()
    page.refresh_now()
    assert page.editor.text.toPlainText() == before
    undo(qtbot, page)
    assert kept(workspace, ids[0]) == "Yksi. " + before
    undo(qtbot, page)
    assert kept(workspace, ids[0]) == before


def test_the_buttons_tell_whether_there_is_a_step(
    page: ReportsPage, workspace: Workspace, qtbot: QtBot, ids: list[int]
) -> None:
    editor = page.editor
    assert not editor._tools.undo_tool.isEnabled()
    write(editor.text, "a")
    assert editor._tools.undo_tool.isEnabled()
    page.open_report(ids[1])
    assert not editor._tools.undo_tool.isEnabled()
    page.open_report(ids[0])
    assert editor._tools.undo_tool.isEnabled()
    editor._tools.undo_tool.click()
    assert not editor._tools.undo_tool.isEnabled()
    assert editor._tools.redo_tool.isEnabled()


def test_nothing_is_kept_of_what_is_gone_or_erased(
    page: ReportsPage, workspace: Workspace, ids: list[int]
) -> None:
    write(page.editor.text, "Yksi. ")
    page.open_report(ids[1])
    write(page.editor.text, "Kaksi. ")
    page.editor.save()
    workspace.forget_steps()
    assert not page.editor.text.document().isUndoAvailable()
    assert page.editor.text.toPlainText().startswith("Kaksi. ")
    client_id = final_report.get(workspace.caseload, ids[1]).client_id
    records.remove(workspace.caseload, ClientFields, client_id)
    page.refresh()
    assert set(workspace.texts) == {ids[0]}
    assert page.editor.text.toPlainText() == ""
    assert page.editor.report_id is None
    page.open_report(ids[0])
    assert page.editor.text.toPlainText().startswith("Yksi. ")


def test_what_is_typed_after_a_pause_is_a_step_of_its_own(
    page: ReportsPage, workspace: Workspace, qtbot: QtBot, ids: list[int]
) -> None:
    before = kept(workspace, ids[0])
    for words in ("Ensin. ", "Sitten. "):
        write(page.editor.text, words)
        page.editor.save()
    undo(qtbot, page)
    assert kept(workspace, ids[0]) == "Ensin. " + before
    undo(qtbot, page)
    assert kept(workspace, ids[0]) == before
