"""From the first start to the window, as one piece."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.access.first_start import PASSPHRASE
from app.ui.access.paper_key import PaperShown
from app.ui.foundation.preferences import CASELOAD, LANGUAGE, Preferences
from app.ui.foundation.workspace import PageName
from app.ui.settings.page import SettingsPage
from app.ui.shell.application import Application, Options


@pytest.fixture
def application(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Application]:
    preferences = Preferences(tmp_path / "window.ini")
    preferences.write(CASELOAD, "")
    preferences.write(LANGUAGE, "sv")
    made = Application(qapp, Options(tmp_path / "new" / "caseload.db"), preferences)
    made.start()
    yield made
    window = made.window
    made.close_caseload()
    if window is not None:
        window.close()
        window.deleteLater()
    if made.start_window is not None:
        made.start_window.leave()
    for translator in made._translators:
        qapp.removeTranslator(translator)
    qapp.setStyleSheet("")


def test_the_first_start_leads_to_the_import(application: Application, qtbot: QtBot) -> None:
    start = application.start_window
    assert start is not None
    assert start.first is not None
    assert start.first.answers.language == "sv"
    finnish = next(b for b in start.first._languages.buttons() if b.text() == "Suomi")
    finnish.click()
    first = start.first
    assert first.next_button.text() == "Seuraava"
    first.next_button.click()
    assert first.answers.step == PASSPHRASE
    for field in (first.passphrase, first.repeated):
        qtbot.keyClicks(field.line, "kivi puro honka ilo")
    first.next_button.click()
    first.next_button.click()
    first.import_button.click()
    qtbot.waitUntil(lambda: start.paper is not None)
    assert isinstance(start.paper, PaperShown)
    start.paper.later_button.click()
    qtbot.waitUntil(lambda: application.window is not None)
    assert application.start_window is None
    window = application.window
    assert window is not None
    page = window.page(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: page.wizard is not None)
    assert page.wizard is not None
    page.wizard.reject()
