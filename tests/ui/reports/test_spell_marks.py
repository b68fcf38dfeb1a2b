"""Misspelt words are marked and mended, and nothing that is typed changes by it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.models.rules.reports.blocks import (
    About,
    Block,
    BlockKind,
    Run,
    Style,
    Voice,
    block,
    plain_text,
)
from app.models.rules.text.inflection import Names
from app.services.reports.spelling import Checker
from app.ui.reports.block_editor import BlockEditor
from tests.ui.conftest import write

INK = QColor("#FF0000")


class FewWords:
    """A dictionary of a few words, whose suggestions are its words that begin alike."""

    words = ("hyvä", "päivä", "tänään", "kahvi")

    def is_right(self, word: str) -> bool:
        return word.lower() in self.words

    def suggestions(self, word: str) -> Iterator[str]:
        return (one for one in self.words if one[0] == word[0])


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[BlockEditor]:
    editor = BlockEditor(misspelt=INK)
    qtbot.addWidget(editor)
    editor.resize(600, 400)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    editor.setFocus()
    editor.marks.set_checker(Checker(FewWords(), "fi", Names(())))
    yield editor
    for menu in editor.findChildren(QMenu):
        menu.close()
    editor.close()


def marked(editor: BlockEditor) -> bool:
    """Whether there is a dot in the ink of misspelt words anywhere."""
    picture = editor.viewport().grab().toImage()
    return any(
        picture.pixelColor(x, y).red() > 200 and picture.pixelColor(x, y).green() < 120
        for y in range(min(picture.height(), 220))
        for x in range(min(picture.width(), 300))
    )


def names(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def press(menu: QMenu, name: str) -> None:
    next(action for action in menu.actions() if action.text() == name).trigger()


def at(editor: BlockEditor, place: int) -> QTextCursor:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(place)
    return cursor


def test_a_misspelt_word_is_marked_and_a_right_one_is_not(
    qtbot: QtBot, editor: BlockEditor
) -> None:
    editor.set_blocks([block(BlockKind.TEXT, "hyvä pävä")])
    qtbot.waitUntil(lambda: marked(editor))
    editor.set_blocks([block(BlockKind.TEXT, "hyvä päivä")])
    qtbot.waitUntil(lambda: not marked(editor))


def test_without_a_dictionary_nothing_is_marked(qtbot: QtBot, editor: BlockEditor) -> None:
    editor.set_blocks([block(BlockKind.TEXT, "hyvä pävä")])
    qtbot.waitUntil(lambda: marked(editor))
    editor.marks.set_checker(None)
    assert not marked(editor)
    assert editor.marks.select_word_at(at(editor, 6)) is None
    assert not editor.marks.go_to_next()


def test_the_word_that_is_being_written_waits(qtbot: QtBot, editor: BlockEditor) -> None:
    write(editor, "hyvä pävä")
    for _ in range(3):
        QApplication.processEvents()
        assert not marked(editor)
    write(editor, " ")
    qtbot.waitUntil(lambda: marked(editor))


def test_checking_neither_changes_the_text_nor_makes_a_step_of_undo(
    qtbot: QtBot, editor: BlockEditor
) -> None:
    blocks = (
        Block(BlockKind.TEXT, (Run("hyvä "), Run("pävä 😀 tänäään", Style.BOLD))),
        block(BlockKind.BULLET, "kahvvi"),
    )
    editor.set_blocks(blocks)
    heard: list[int] = []
    editor.typed.connect(lambda: heard.append(1))
    qtbot.waitUntil(lambda: marked(editor))
    assert editor.marks.go_to_next()
    assert editor.blocks() == blocks
    assert not editor.document().isUndoAvailable()
    assert heard == []


def test_a_mend_keeps_the_form_of_the_word_and_is_one_step_of_undo(editor: BlockEditor) -> None:
    before = (Block(BlockKind.TEXT, (Run("😀 hyvä "), Run("pävä", Style.BOLD), Run(" tänään"))),)
    editor.set_blocks(before)
    menu = editor.menu(at(editor, 10))
    assert names(menu)[:4] == ["päivä", "", "Add to own words", "Ignore here"]
    press(menu, "päivä")
    assert editor.blocks() == (
        Block(BlockKind.TEXT, (Run("😀 hyvä "), Run("päivä", Style.BOLD), Run(" tänään"))),
    )
    editor.undo()
    assert editor.blocks() == before
    assert not editor.document().isUndoAvailable()
    menu.close()


def test_a_right_word_and_a_text_that_is_agreed_have_no_suggestions(editor: BlockEditor) -> None:
    editor.set_blocks([block(BlockKind.TEXT, "hyvä pävä")])
    assert "Add to own words" not in names(editor.menu(at(editor, 2)))
    assert "Add to own words" in names(editor.menu(at(editor, 7)))
    editor.setReadOnly(True)
    assert "Add to own words" not in names(editor.menu(at(editor, 7)))


def test_a_word_like_none_says_so(editor: BlockEditor) -> None:
    editor.set_blocks([block(BlockKind.TEXT, "xyz")])
    assert names(editor.menu(at(editor, 1)))[0] == "No suggestions"


def test_the_menu_key_and_f7_mend_without_a_mouse(qtbot: QtBot, editor: BlockEditor) -> None:
    editor.set_blocks([block(BlockKind.TEXT, "hyvä"), block(BlockKind.TEXT, "kahvvi pävä")])
    editor.mend_next()
    assert editor.textCursor().selectedText() == "kahvvi"
    (menu,) = (one for one in editor.findChildren(QMenu) if one.isVisible())
    assert names(menu)[0] == "kahvi"
    menu.close()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    by_key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(editor.viewport(), by_key)
    (menu,) = (one for one in editor.findChildren(QMenu) if one.isVisible())
    assert names(menu)[0] == "päivä"
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert plain_text(editor.blocks()).split() == ["hyvä", "kahvvi", "päivä"]


def test_the_next_one_is_looked_for_round_the_end(editor: BlockEditor) -> None:
    editor.set_blocks([block(BlockKind.TEXT, "pävä"), block(BlockKind.TEXT, "hyvä")])
    editor.moveCursor(QTextCursor.MoveOperation.End)
    assert editor.marks.go_to_next()
    assert editor.textCursor().selectedText() == "pävä"
    assert editor.marks.go_to_next()
    editor.set_blocks([block(BlockKind.TEXT, "hyvä"), block(BlockKind.TEXT, "päivä")])
    assert not editor.marks.go_to_next()


def test_the_clients_own_words_can_be_left_alone(qtbot: QtBot, editor: BlockEditor) -> None:
    own = Block(BlockKind.HEADING, (Run("hyvä"),), about=About(voice=Voice.CLIENT))
    editor.marks.own_words = False
    editor.set_blocks([own, block(BlockKind.TEXT, "pävä")])
    for _ in range(3):
        QApplication.processEvents()
    assert not marked(editor)
    assert not editor.marks.go_to_next()
    editor.marks.own_words = True
    editor.viewport().update()
    qtbot.waitUntil(lambda: marked(editor))
