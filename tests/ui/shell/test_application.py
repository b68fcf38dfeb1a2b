"""From the first start to the window, as one piece."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFontInfo, QScreen
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.models.rules.access.idle_lock import USUAL_MINUTES
from app.services.caseload import employers
from app.ui.access.first_start import PASSPHRASE, FirstStart
from app.ui.access.paper_key import PaperShown
from app.ui.foundation import theme as themes
from app.ui.foundation.preferences import CASELOAD, LANGUAGE, LOCK_MINUTES, Preferences
from app.ui.foundation.screens import FRAME, fit_to_screen
from app.ui.foundation.workspace import PageName, Place
from app.ui.settings.page import SettingsPage
from app.ui.shell import pages
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
    demo = getattr(made, "_demo", None)
    if demo is not None:
        demo.remove()
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
    assert start.screen_as(FirstStart) is not None
    assert start.screen_as(FirstStart).answers.language == "sv"
    finnish = next(
        b for b in start.screen_as(FirstStart)._languages.buttons() if b.text() == "Suomi"
    )
    finnish.click()
    first = start.screen_as(FirstStart)
    assert first.next_button.text() == "Seuraava"
    first.next_button.click()
    assert first.answers.step == PASSPHRASE
    for field in (first.passphrase, first.repeated):
        qtbot.keyClicks(field.line, "kivi puro honka ilo")
    first.next_button.click()
    first.next_button.click()
    first.import_button.click()
    qtbot.waitUntil(lambda: start.screen_as(PaperShown) is not None)
    assert isinstance(start.screen_as(PaperShown), PaperShown)
    start.screen_as(PaperShown).later_button.click()
    qtbot.waitUntil(lambda: application.window is not None)
    assert application.start_window is None
    window = application.window
    assert window is not None
    page = window.page(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: page.wizard is not None)
    assert page.wizard is not None
    page.wizard.reject()


@pytest.mark.parametrize("free", [QSize(1280, 720), QSize(910, 512), QSize(960, 540)])
def test_a_window_is_no_larger_than_its_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, free: QSize
) -> None:
    """1280x720, 1366x768 at 150 % and 1920x1080 at 200 %."""
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _self: QRect(QPoint(0, 0), free))
    window = QWidget()
    qtbot.addWidget(window)
    window.setMinimumSize(960, 600)
    fit_to_screen(window, QSize(1440, 900))
    framed = window.size() + FRAME
    assert framed.boundedTo(free) == framed


def test_windows_are_dressed_each_and_the_application_is_not(
    application: Application, qapp: QApplication, qtbot: QtBot
) -> None:
    """A sheet of the application would be looked through for each part of a page many times."""
    qapp.setStyleSheet("")  # what the tests of single pages are dressed in
    start = application.start_window
    assert start is not None
    start.demo_wanted.emit()
    qtbot.waitUntil(lambda: application.window is not None)
    window = application.window
    assert window is not None
    assert qapp.styleSheet() == ""
    light, dark = (themes.load(name)["accent"].name() for name in ("light", "dark"))
    application.change_theme(themes.ThemeChoice.LIGHT)
    assert light in application.open_summaries().styleSheet()
    application.change_theme(themes.ThemeChoice.DARK)
    for shown in (application.window, application.summaries):
        assert shown is not None
        assert dark in shown.styleSheet()
        assert light not in shown.styleSheet()
    assert application.summaries is not None
    assert application.open_summaries() is application.summaries  # never a second one
    application.summaries.close()


@pytest.mark.parametrize("kept", ["", "spoiled"])
def test_it_locks_itself_after_the_usual_minutes_where_no_others_are_set(
    application: Application, kept: str
) -> None:
    assert application.lock_minutes == USUAL_MINUTES
    application.preferences.write(LOCK_MINUTES, "0")
    assert application.lock_minutes == 0
    application.preferences.write(LOCK_MINUTES, kept)
    assert application.lock_minutes == USUAL_MINUTES


def test_every_system_shows_the_same_font(qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == "Noto Sans"
    for kind in ("QTableView", "QMenu", "QHeaderView", "QMessageBox", "QToolTip"):
        assert qapp.font(kind).family() == "Noto Sans"


def test_the_example_is_opened_from_the_start_page(application: Application, qtbot: QtBot) -> None:
    assert application.start_window is not None
    before = application.preferences.read(CASELOAD)
    application.start_window.demo_wanted.emit()
    qtbot.waitUntil(lambda: application.window is not None)
    window = application.window
    assert window is not None
    assert window.workspace.caseload.master is None
    assert window.place == Place(PageName.TODAY)
    assert application.preferences.read(CASELOAD) == before
    assert not window.windowIcon().isNull()


def test_what_is_made_in_pauses_ends_with_the_file(
    application: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "FIRST_PAUSE_MS", 0)
    monkeypatch.setattr(pages, "PAUSE_MS", 0)
    assert application.start_window is not None
    application.start_window.demo_wanted.emit()
    qtbot.waitUntil(lambda: application.window is not None)
    window = application.window
    assert window is not None
    qtbot.waitUntil(lambda: PageName.BOARD in window.pages)
    made = set(window.pages)
    application.close_caseload()
    assert not window.isVisible()
    qtbot.wait(100)  # a page that reads a closed file would fail the test
    assert set(window.pages) == made


def test_what_was_read_beside_the_window_is_handed_to_nobody_once_the_file_is_closed(
    application: Application, qtbot: QtBot
) -> None:
    application.open_demo()
    session = application.session
    assert session is not None
    seen: list[object] = []
    task = session.workspace.task(lambda _progress: None)
    task.done.connect(lambda _result: seen.append(employers.list_names(session.caseload)))
    task.start()
    task.wait()  # what it found is on its way
    application.session = None
    session.put_away()
    qtbot.waitUntil(lambda: not isValid(task))
    assert seen == []


def test_on_a_small_screen_no_page_is_squeezed(application: Application, qtbot: QtBot) -> None:
    """1366x768 at 150 %: what has no room is scrolled to."""
    application.open_demo()
    window = application.window
    assert window is not None
    window.resize(QSize(910, 512) - FRAME)
    for name in PageName:
        window.workspace.go(name)
        page = window.page(name)
        qtbot.waitUntil(lambda page=page: page.width() >= page.minimumSizeHint().width())
        qtbot.waitUntil(lambda page=page: page.height() >= page.minimumSizeHint().height())
    assert window.size() == QSize(910, 512) - FRAME
