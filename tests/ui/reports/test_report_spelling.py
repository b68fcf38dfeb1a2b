"""The spelling check in a report: its language, the file's names, own words, and turning it off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.enums import ListKind
from app.models.rules.reports.blocks import BlockKind, block
from app.services.caseload import clients, lists
from app.services.reports import final_report, spelling
from app.services.reports.spelling import Places, usual_places
from app.services.storage.unit_of_work import Caseload
from app.ui.foundation.preferences import SPELLING, Preferences
from app.ui.foundation.workspace import Workspace
from app.ui.reports.report_editor import ReportEditor
from tests.ui.conftest import write

FOUND = spelling.languages(usual_places())
needs_dictionaries = pytest.mark.skipif(
    not {"fi", "sv"} <= set(FOUND), reason="this computer has no Finnish and Swedish dictionary"
)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "looks" / "window.ini")


@pytest.fixture
def report_id(caseload: Caseload) -> int:
    fields = ClientFields(given_names="Veera", family_name="Hyvröinen")
    client_id = clients.add(caseload, fields).new_row_id("client")
    return final_report.start(caseload, client_id, "fi").new_row_id("report")


@pytest.fixture
def editor(
    qtbot: QtBot, workspace: Workspace, report_id: int, preferences: Preferences
) -> Iterator[ReportEditor]:
    editor = ReportEditor(workspace, preferences=preferences)
    qtbot.addWidget(editor)
    editor.resize(1200, 700)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    yield editor
    workspace.end_tasks()
    editor.close()


@needs_dictionaries
def test_a_dictionary_that_comes_after_the_window_was_made_again_reaches_nobody(
    qapp: QApplication,
    qtbot: QtBot,
    workspace: Workspace,
    report_id: int,
    preferences: Preferences,
) -> None:
    editor = ReportEditor(workspace, preferences=preferences)
    editor.show_report(report_id)
    assert workspace.tasks()
    editor.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not workspace.tasks())


def faults(editor: ReportEditor) -> list[str]:
    """The misspelt words, found as F7 finds them."""
    marks, found = editor.text.marks, list[str]()
    editor.text.moveCursor(QTextCursor.MoveOperation.Start)
    while marks.go_to_next():
        word = editor.text.textCursor().selectedText()
        if word in found:
            break
        found.append(word)
    return found


def choose(editor: ReportEditor, name: str) -> None:
    menu: QMenu = editor.text.menu(editor.text.textCursor())
    next(action for action in menu.actions() if action.text() == name).trigger()
    menu.close()


def begin(qtbot: QtBot, editor: ReportEditor, report_id: int, text: str) -> None:
    editor.show_report(report_id)
    qtbot.waitUntil(lambda: editor.text.marks.checking)
    editor.text.set_blocks([block(BlockKind.TEXT, text)])


@needs_dictionaries
def test_the_language_is_the_reports(
    qtbot: QtBot, caseload: Caseload, editor: ReportEditor, report_id: int
) -> None:
    begin(qtbot, editor, report_id, "Työkokeilussa keitiössä köket kökket Hyvröiselle")
    assert faults(editor) == ["keitiössä", "köket", "kökket"]
    view = final_report.get(caseload, report_id)
    swedish = final_report.start(caseload, view.client_id, "sv").new_row_id("report")
    begin(qtbot, editor, swedish, "Työkokeilussa köket kökket Hyvröinens")
    assert faults(editor) == ["Työkokeilussa", "kökket"]


@needs_dictionaries
def test_known_words_lie_in_the_encrypted_file_and_are_undone(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload, editor: ReportEditor, report_id: int
) -> None:
    begin(qtbot, editor, report_id, "zumbafirma ja zumbafirmassa")
    assert faults(editor) == ["zumbafirma", "zumbafirmassa"]
    editor.text.go_to(0, 0, 3)
    choose(editor, "Add to own words")
    assert lists.items(caseload, ListKind.KNOWN_WORD) == ["zumbafirma"]
    assert faults(editor) == []
    assert workspace.undo_stack.undoText() == "own word"
    workspace.undo_stack.undo()
    editor.show_report(report_id)
    assert lists.items(caseload, ListKind.KNOWN_WORD) == []
    editor.text.set_blocks([block(BlockKind.TEXT, "zumbafirma")])
    assert faults(editor) == ["zumbafirma"]


@needs_dictionaries
def test_an_ignored_word_is_ignored_in_this_report_and_stored_nowhere(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload, editor: ReportEditor, report_id: int
) -> None:
    begin(qtbot, editor, report_id, "zumbafirma")
    steps = workspace.undo_stack.count()
    editor.text.go_to(0, 0, 3)
    choose(editor, "Ignore here")
    assert faults(editor) == []
    assert workspace.undo_stack.count() == steps
    assert lists.items(caseload, ListKind.KNOWN_WORD) == []
    other = final_report.start(caseload, final_report.get(caseload, report_id).client_id, "fi")
    begin(qtbot, editor, other.new_row_id("report"), "zumbafirma")
    assert faults(editor) == ["zumbafirma"]


@needs_dictionaries
def test_it_can_be_turned_off_and_on_again(
    qtbot: QtBot, editor: ReportEditor, report_id: int, preferences: Preferences
) -> None:
    begin(qtbot, editor, report_id, "keitiössä")
    preferences.write(SPELLING, "")
    editor.hide()
    editor.show()
    assert not editor.text.marks.checking
    assert faults(editor) == []
    preferences.write(SPELLING, "yes")
    editor.hide()
    editor.show()
    qtbot.waitUntil(lambda: editor.text.marks.checking)


@needs_dictionaries
def test_nothing_readable_is_left_on_the_disk(
    qtbot: QtBot, editor: ReportEditor, report_id: int, caseload: Caseload, tmp_path: Path
) -> None:
    begin(qtbot, editor, report_id, "zumbafirma")
    editor.text.go_to(0, 0, 3)
    choose(editor, "Add to own words")
    editor.save()
    for folder in (tmp_path, caseload.path.parent):
        for file in folder.rglob("*"):
            assert not file.is_file() or b"zumbafirma" not in file.read_bytes()


def test_all_works_without_any_dictionary(
    qtbot: QtBot,
    workspace: Workspace,
    caseload: Caseload,
    report_id: int,
    preferences: Preferences,
    tmp_path: Path,
) -> None:
    nowhere = Places(libraries=(str(tmp_path),), hunspell=(tmp_path,), voikko=(tmp_path,))
    editor = ReportEditor(workspace, preferences=preferences, places=nowhere)
    qtbot.addWidget(editor)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    editor.show_report(report_id)
    qtbot.waitUntil(lambda: workspace.tasks() == [])
    editor.text.setFocus()
    write(editor.text, "keitiössä ")
    assert not editor.text.marks.checking
    assert faults(editor) == []
    editor.text.mend_next()
    menu = editor.text.menu(editor.text.textCursor())
    assert "Add to own words" not in [action.text() for action in menu.actions()]
    menu.close()
    editor.save()
    assert "keitiössä" in str(final_report.get(caseload, report_id).blocks)
    editor.close()
