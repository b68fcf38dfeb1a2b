"""Dialogs of words are as high as their words, also with large letters and on a low screen."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.components.scroll import WordsDialog


@pytest.mark.parametrize("lines", [1, 12, 400])
def test_no_word_is_cut_and_the_button_stays_in_sight(qtbot: QtBot, lines: int) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = WordsDialog(parent, 300)
    words = QLabel("Asiakas on poistettu tiedostosta ja varmuuskopioista. " * lines)
    words.setWordWrap(True)
    dialog.box.addWidget(words)
    close = QPushButton("Sulje")
    dialog.below.addWidget(close)
    dialog.show()
    qtbot.waitExposed(dialog)

    screen = dialog.screen().availableGeometry()
    assert words.height() >= words.heightForWidth(words.width())
    assert dialog.height() <= screen.height()
    assert dialog.rect().contains(close.geometry())
    if lines < 400:  # two thirds of the screen are no bound
        assert dialog.height() >= words.heightForWidth(words.width()) + close.height()


def test_it_grows_with_what_is_said_later(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = WordsDialog(parent, 300)
    words = QLabel("Salalause")
    words.setWordWrap(True)
    dialog.box.addWidget(words)
    dialog.show()
    qtbot.waitExposed(dialog)
    before = dialog.height()

    words.setText("Tämä ei ole tämän tiedoston salalause. " * 5)
    qtbot.waitUntil(lambda: dialog.height() > before)
    assert words.height() >= words.heightForWidth(words.width())
