"""Settings are saved as they are typed, lists are the coach's own, the file is checked in words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.enums import ListKind
from app.services.caseload import clients, lists
from app.services.storage import settings
from app.services.storage.unit_of_work import Caseload
from app.ui.employers.page import EmployersPage
from app.ui.foundation import theme as themes
from app.ui.foundation.places import Act, SettingsPart
from app.ui.foundation.preferences import Preferences
from app.ui.foundation.questions import Questions
from app.ui.foundation.workspace import PageName, Place, Workspace
from app.ui.settings.merge_words import MergeWords
from app.ui.settings.page import PARTS, SettingsPage
from app.ui.shell.application import Application, Options
from tests.ui.conftest import write


class Person(Questions):
    """Somebody who says yes, and where files go."""

    def __init__(self, folder: Path) -> None:
        self.where: Path | None = folder
        self.agrees = True
        self.asked: list[str] = []

    def confirm(self, parent: object, text: str, *, yes: str, no: str) -> bool:
        self.asked.append(f"{text} {yes} {no}")
        return self.agrees

    def folder(self, parent: object, title: str) -> Path | None:
        return self.where


@pytest.fixture
def person(tmp_path: Path) -> Person:
    return Person(tmp_path)


@pytest.fixture
def application(
    qtbot: QtBot, qapp: QApplication, caseload: Caseload, tmp_path: Path, person: Person
) -> Iterator[Application]:
    lists.fill_defaults(caseload, "en")
    made = Application(
        qapp,
        Options(caseload.path, language="en", theme="light"),
        Preferences(tmp_path / "window.ini"),
        person,
    )
    made.open_window(caseload)
    yield made
    window = made.window
    made.close_caseload()
    if window is not None:
        window.close()
    for translator in made._translators:
        qapp.removeTranslator(translator)
    qapp.setStyleSheet("")


def shown(application: Application) -> SettingsPage:
    assert application.window is not None
    application.window.workspace.go(PageName.SETTINGS)
    page = application.window.page(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    return page


def test_a_setting_saves_itself_and_can_be_undone(
    application: Application, caseload: Caseload, qtbot: QtBot
) -> None:
    page = shown(application)
    field = page.looks.get().organisation.fields["organisation"]
    qtbot.keyClicks(field.focusProxy(), "Kymen TE")
    field.commit()
    assert settings.read(caseload, "organisation") == "Kymen TE"
    page.workspace.undo_stack.undo()
    assert settings.read(caseload, "organisation") == ""
    qtbot.waitUntil(lambda: field.value() == "")


def test_a_part_of_the_settings_is_made_when_it_is_first_seen(application: Application) -> None:
    page = shown(application)
    parts = (page.looks, page.lists, page.safety, page.file)
    assert [part.part is not None for part in parts] == [True, False, False, False]
    page.workspace.go(PageName.SETTINGS, part=SettingsPart.SAFETY)
    assert [part.part is not None for part in parts] == [True, False, True, False]


def test_a_list_is_edited_in_place(application: Application, caseload: Caseload) -> None:
    page = shown(application)
    page.lists.get().kinds.setCurrentRow(list(ListKind).index(ListKind.MEASURE))
    page.lists.get().words.new_line.setText("Job hunting course")
    page.lists.get().words.add_button.click()
    assert lists.items(caseload, ListKind.MEASURE)[-1] == "Job hunting course"
    page.lists.get().words.move_chosen(-1)
    assert lists.items(caseload, ListKind.MEASURE)[-2] == "Job hunting course"
    item = page.lists.get().words.items.currentItem()
    assert item is not None
    item.setText("Course")
    assert lists.items(caseload, ListKind.MEASURE)[-2] == "Course"
    page.lists.get().words.remove()
    assert "Course" not in lists.items(caseload, ListKind.MEASURE)
    item = page.lists.get().words.items.currentItem()
    assert item is not None  # what came after it, to go on from there
    assert item.text() == lists.items(caseload, ListKind.MEASURE)[-1]
    page.workspace.undo_stack.undo()
    assert lists.items(caseload, ListKind.MEASURE)[-2] == "Course"


def test_the_language_changes_at_once_and_undo_stays(
    application: Application, caseload: Caseload, qtbot: QtBot
) -> None:
    page = shown(application)
    page.workspace.do("x", lambda: settings.write(caseload, "coach_name", "Maija"))
    page.looks.get().language.combo.setCurrentIndex(page.looks.get().language.combo.findData("fi"))
    page.looks.get().language.commit()
    again = shown(application)
    assert again is not page
    assert again.title() == "Asetukset"
    assert again.workspace.undo_stack.canUndo()


def test_what_is_half_typed_outlives_a_change_of_theme(application: Application) -> None:
    """The computer may turn dark at sunset, in the middle of a sentence."""
    assert application.window is not None
    application.window.workspace.go(PageName.EMPLOYERS, part=Act.NEW)
    write(application.window.focusWidget(), "Kahvila")
    application.change_theme(themes.ThemeChoice.DARK)
    page = application.window.page(PageName.EMPLOYERS)
    assert isinstance(page, EmployersPage)
    assert page._bar._employer.value() == "Kahvila"
    assert application.window.focusWidget() is page._bar._employer.line


def test_the_theme_changes_at_once(application: Application) -> None:
    page = shown(application)
    page.looks.get().theme.combo.setCurrentIndex(
        page.looks.get().theme.combo.findData(themes.ThemeChoice.DARK)
    )
    page.looks.get().theme.commit()
    assert shown(application).workspace.theme.dark


def test_letters_grow_at_once_and_the_next_start_has_them_so(
    application: Application, qapp: QApplication
) -> None:
    try:
        page = shown(application)
        page.looks.get().text_size.combo.setCurrentIndex(
            page.looks.get().text_size.combo.findText("150 %")
        )
        page.looks.get().text_size.commit()
        assert shown(application) is not page
        assert shown(application).font().pixelSize() == 21
        again = Application(qapp, Options(), application.preferences)
        assert themes.text_size() == 150
        again.deleteLater()
        application.change_text_size(100)
        assert shown(application).font().pixelSize() == 14
    finally:
        themes.set_text_size(qapp, 100)


def test_the_file_is_checked_in_words(application: Application, qtbot: QtBot) -> None:
    page = shown(application)
    page.file.get().check_file()
    assert not page.file.get().check_button.isEnabled()
    qtbot.waitUntil(page.file.get().check_button.isEnabled)
    assert "in order" in page.file.get().health.text()


def test_the_export_asks_first(
    application: Application, person: Person, tmp_path: Path, qtbot: QtBot
) -> None:
    page = shown(application)
    person.agrees = False
    page.file.get().export_all()
    assert "plain text" in person.asked[0]
    person.agrees = True
    with qtbot.waitSignal(page.workspace.told):
        page.file.get().export_all()
    assert (tmp_path / "Rinnalla export" / "caseload.json").is_file()


def test_import_opens_the_wizard_once(application: Application, qtbot: QtBot) -> None:
    page = shown(application)
    page.workspace.go(PageName.SETTINGS, part=Act.IMPORT)
    qtbot.waitUntil(lambda: page.wizard is not None)
    assert page.tabs.currentIndex() == PARTS.index(SettingsPart.FILE)
    assert page.wizard is not None
    page.wizard.reject()
    qtbot.waitUntil(lambda: page.wizard is None)
    window = application.window
    assert window is not None
    assert window.place == Place(PageName.SETTINGS)


def test_after_an_import_the_board_is_shown(application: Application, qtbot: QtBot) -> None:
    page = shown(application)
    page.workspace.go(PageName.SETTINGS, part=Act.IMPORT)
    qtbot.waitUntil(lambda: page.wizard is not None)
    assert page.wizard is not None
    page.wizard.accept()
    qtbot.waitUntil(lambda: page.wizard is None)
    window = application.window
    assert window is not None
    assert window.place == Place(PageName.BOARD)


def test_words_of_a_list_are_merged_where_they_are_recorded(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload
) -> None:
    for referrer in ("Itse", "Asiakas itse"):
        clients.add(caseload, ClientFields(family_name="Aalto", referrer=referrer))
    words = MergeWords(workspace)
    qtbot.addWidget(words)
    words.show_list(ListKind.REFERRER)
    assert "Itse" in words.hint.text()
    words.other.set_value("Itse")
    words.merge()
    assert words.kept.wrong
    words.other.set_value(None)
    qtbot.mouseClick(words.take, Qt.MouseButton.LeftButton)
    assert {words.other.value(), words.kept.value()} == {"Itse", "Asiakas itse"}
    assert words.take.isHidden()
    words.other.set_value("Itse")
    words.kept.set_value("Asiakas itse")
    words.merge()
    assert {card.referrer for card in clients.cards(caseload)} == {"Asiakas itse"}
    workspace.undo_stack.undo()
    assert {card.referrer for card in clients.cards(caseload)} == {"Itse", "Asiakas itse"}
