"""A client writes beside the coach on a keyboard of their own."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.models.client import ClientFields
from app.models.rules.reports.blocks import plain_text
from app.services.caseload import clients, keyboards
from app.services.reports import final_report
from app.services.storage.unit_of_work import Caseload
from app.ui.foundation.workspace import Workspace
from app.ui.reports.report_editor import ReportEditor
from app.ui.reports.side_by_side import SideBySide
from tests.ui.conftest import write


@pytest.fixture
def client_id(caseload: Caseload) -> int:
    fields = ClientFields(given_names="Veera", family_name="Halonen")
    return clients.add(caseload, fields).new_row_id("client")


@pytest.fixture
def editor(qtbot: QtBot, workspace: Workspace, caseload: Caseload, client_id: int) -> ReportEditor:
    made = ReportEditor(workspace)
    qtbot.addWidget(made)
    made.show()
    made.show_report(final_report.start(caseload, client_id, "fi").new_row_id("report"))
    made.text.set_blocks([])
    return made


@pytest.fixture
def together(qtbot: QtBot, editor: ReportEditor) -> Iterator[SideBySide]:
    made = opened(qtbot, editor)
    yield made
    if isValid(made):
        made.close()
    editor.close()


def opened(qtbot: QtBot, editor: ReportEditor) -> SideBySide:
    made = editor.write_together()
    assert made is not None
    qtbot.waitUntil(made.isVisible)
    return made


def press(together: SideBySide, *names: str) -> None:
    """Press keys of the screen."""
    for name in names:
        QApplication.processEvents()  # keys that are put in a layout are shown a moment later
        shown = [key for key in together.keys.findChildren(QPushButton) if key.isVisible()]
        next(key for key in shown if name in (key.text(), key.accessibleName())).click()


def text(together: SideBySide) -> str:
    return plain_text(together.text.blocks())


def test_it_is_put_away_until_it_is_asked_for(together: SideBySide) -> None:
    assert not together.keys.isVisible()
    QTest.keyClick(together, Qt.Key.Key_F8)
    assert together.keys.isVisible()
    QTest.keyClick(together, Qt.Key.Key_F8)
    assert not together.keys.isVisible()


def test_keys_on_the_screen_write(together: SideBySide) -> None:
    together.show_keys()
    press(together, "Українська", "Capital letters", "П", "р", "и", "в", "і", "т", "Space", "х")
    press(together, "Delete the letter before", "є", "New line", "ґ", "’")
    assert text(together).splitlines() == ["Привіт є", "ґ’"]


def test_keys_of_the_laptop_write_the_letter_in_their_place(together: SideBySide) -> None:
    together.show_keys()
    press(together, "Русский")
    for key in (Qt.Key.Key_G, Qt.Key.Key_H):
        QTest.keyClick(together.text, key)
    shift = Qt.KeyboardModifier.ShiftModifier
    large = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_G, shift, "G")
    QApplication.sendEvent(together.text, large)
    assert text(together) == "прП"
    together.show_keys()
    QTest.keyClick(together.text, Qt.Key.Key_G)
    assert text(together) == "прПg"


def test_shortcuts_and_letters_that_are_there_already_are_left_alone(
    together: SideBySide,
) -> None:
    together.show_keys()
    press(together, "Русский")
    write(together.text, "мир")
    QTest.keyClick(together.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text(together) == ""


def test_arabic_is_written_from_right_to_left(together: SideBySide) -> None:
    together.show_keys()
    press(together, "العربية", "س", "ل", "ا", "م", "؟")
    assert text(together) == "سلام؟"
    assert together.text.textCursor().block().textDirection() is Qt.LayoutDirection.RightToLeft
    assert together.keys.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_keyboard_keeps_the_cursor_in_the_text(together: SideBySide) -> None:
    together.show_keys()
    keys = together.keys.findChildren(QPushButton)
    assert keys
    assert all(key.focusPolicy() is Qt.FocusPolicy.NoFocus for key in keys)


def test_a_client_finds_the_keyboard_as_it_was_left(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload, editor: ReportEditor, client_id: int
) -> None:
    first = opened(qtbot, editor)
    steps = workspace.undo_stack.count()
    first.show_keys()
    press(first, "Eesti")
    first.close()
    assert keyboards.read_choice(caseload, client_id) == "et"
    assert workspace.undo_stack.count() == steps
    again = opened(qtbot, editor)
    assert again.keys.isVisible()
    assert again.keyboard == "et"
    again.show_keys()
    again.close()
    assert keyboards.read_choice(caseload, client_id) == ""
    editor.close()


def test_escape_leaves_also_with_the_keyboard_open(together: SideBySide) -> None:
    together.show_keys()
    QTest.keyClick(together.text, Qt.Key.Key_Escape)
    assert not together.isVisible()
