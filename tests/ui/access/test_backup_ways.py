"""Looking into a backup and restoring it from the settings: in the background, once, and safely."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, current_thread, main_thread
from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.models.client import ClientFields
from app.models.employer import EmployerFields
from app.services import errors
from app.services.caseload import clients
from app.services.storage import engine, records
from app.services.storage.unit_of_work import Caseload
from app.services.vault import device_state, opening, slots
from app.services.vault.backups import listing, making, restoring
from app.ui.access.new_passphrase import NewPassphrase
from app.ui.access.safety_settings import AskPassphrase, BackupSheet, KeysSheet
from app.ui.access.unlock import Unlock
from app.ui.components.record_form import RecordForm
from app.ui.foundation.places import SettingsPart
from app.ui.foundation.preferences import Preferences
from app.ui.foundation.workspace import PageName
from app.ui.reports.report_editor import ReportEditor
from app.ui.settings.page import SettingsPage
from app.ui.shell.application import Application, Options
from tests import caseloads
from tests.notes import keep_notes_in
from tests.ui.conftest import PATIENCE, Answers, free_windows

LOW = slots.Effort(memory=19 * 1024, passes=1, lanes=1)
WRITING = ("New ", "Move to", "Log the", "Remove", "Import", "Earlier", "Tick", "Erase", "Rename")


class Held:
    """Stands for a service: it begins, and ends only when it may."""

    def __init__(self, service: Callable[..., Any]) -> None:
        self._service = service
        self.began, self.may_end = Event(), Event()
        self.calls = 0
        self.in_window: bool | None = None
        self.result: Any = None

    def __call__(self, *args: Any, **more: Any) -> Any:
        self.calls += 1
        self.in_window = current_thread() is main_thread()
        self.began.set()
        if not self.in_window:
            assert self.may_end.wait(PATIENCE / 1000)
        self.result = self._service(*args, **more)
        return self.result


@pytest.fixture
def application(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Application]:
    keep_notes_in(monkeypatch, tmp_path / "state")
    path = tmp_path / "caseload.db"
    caseload = caseloads.create(path, "neljä sanaa on hyvä", effort=LOW)
    records.add(caseload, EmployerFields(name="Leipomo"))
    making.make(caseload)
    records.add(caseload, EmployerFields(name="Uudempi"))
    left: list[Any] = []
    made = Application(
        qapp,
        Options(path, language="en", theme="light"),
        Preferences(tmp_path / "window.ini"),
        Answers(),
        leave=left.append,
    )
    made.open_window(caseload)
    made.window.workspace.end_tasks()  # type: ignore[union-attr]
    yield made
    window = made.window
    made.close_caseload()
    if window is not None:
        window.close()
    free_windows(qapp)
    for translator in made._translators:
        qapp.removeTranslator(translator)
    qapp.setStyleSheet("")


@pytest.fixture
def looking(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    held = Held(opening.open_backup)
    monkeypatch.setattr(opening, "open_backup", held)
    yield held
    held.may_end.set()


@pytest.fixture
def held_restore(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    held = Held(restoring.restore)
    monkeypatch.setattr(restoring, "restore", held)
    yield held
    held.may_end.set()


def sheet_of(application: Application) -> BackupSheet:
    window = application.window
    assert window is not None
    window.workspace.go(PageName.SETTINGS, part=SettingsPart.SAFETY)
    page = window.page(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    return page.panel(BackupSheet)


def names(caseload: Caseload) -> list[str]:
    return sorted(row.fields.name for row in records.list_records(caseload, EmployerFields))


def opens(path: Path) -> bool:
    """Whether nobody holds the file."""
    opening.open_with_passphrase(path, "neljä sanaa on hyvä").close()
    return True


def reasons(widget: QWidget | None) -> Iterator[str]:
    """What is told under the mouse: the tooltip of a widget, or of what it lies in."""
    while widget is not None:
        yield widget.toolTip()
        widget = widget.parentWidget()


def test_looking_goes_on_in_the_background_and_starts_once(
    application: Application, qtbot: QtBot, looking: Held
) -> None:
    sheet, window = sheet_of(application), application.window
    assert window is not None
    sheet.look_button.click()
    qtbot.waitUntil(looking.began.is_set)
    assert not looking.in_window
    assert not window.isEnabled()
    assert "being opened" in window._told._text.text()
    sheet.look_button.click()
    sheet.look_into_backup()
    sheet.restore()
    looking.may_end.set()
    qtbot.waitUntil(lambda: application.window is not window)
    inside = application.window
    assert inside is not None
    assert looking.calls == 1
    assert inside.isEnabled()
    assert inside.workspace.caseload.read_only
    assert names(inside.workspace.caseload) == ["Leipomo"]


def test_what_can_not_be_looked_into_is_told_in_one_sentence(
    application: Application, qtbot: QtBot, looking: Held
) -> None:
    sheet, window = sheet_of(application), application.window
    assert window is not None
    path = sheet.list.path()
    assert path is not None
    whole = path.read_bytes()
    middle = len(whole) // 2
    path.write_bytes(whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :])
    looking.may_end.set()
    with qtbot.waitSignal(window.workspace.troubled) as told:
        sheet.look_button.click()
    assert told.args == [window.workspace.errors.sentence(errors.NotABackup())]
    assert application.window is window
    assert window.isEnabled()
    assert names(window.workspace.caseload) == ["Leipomo", "Uudempi"]


@pytest.mark.parametrize("end", ["close_caseload", "lock"])
def test_ending_while_a_backup_is_looked_into_leaves_nothing_open(
    application: Application, qtbot: QtBot, looking: Held, end: str
) -> None:
    sheet, window = sheet_of(application), application.window
    assert window is not None
    sheet.look_button.click()
    qtbot.waitUntil(looking.began.is_set)
    task = window.workspace.tasks()[-1]
    looking.may_end.set()
    with qtbot.waitSignal(task.destroyed):
        getattr(application, end)()
    assert application.window is None
    with pytest.raises(Exception, match="closed"), looking.result.raw_connection() as connection:
        connection.execute("SELECT 1")
    assert opens(application.path)


def test_in_a_backup_that_is_looked_into_nothing_offers_to_write(
    application: Application, qtbot: QtBot
) -> None:
    window = application.window
    assert window is not None
    fields = ClientFields(given_names="Veera", family_name="Halonen")
    client_id = clients.add(window.workspace.caseload, fields).new_row_id("client")
    making.make(window.workspace.caseload)
    sheet_of(application).look_button.click()
    qtbot.waitUntil(lambda: application.window is not window)
    inside = application.window
    assert inside is not None
    (banner,) = [
        label.text() for label in inside.findChildren(QLabel) if "reading only" in label.text()
    ]
    told: list[str] = []
    inside.workspace.troubled.connect(told.append)
    offered: set[str] = set()
    for name in PageName:
        inside.workspace.go(name, client_id if name is PageName.CLIENT_FILE else None)
        page = inside.page(name)
        for tabs in page.findChildren(QTabWidget):
            for number in range(tabs.count()):
                tabs.setCurrentIndex(number)
        for button in inside.findChildren(QAbstractButton):
            word = button.text().strip() or button.accessibleName()
            in_editor = any(one.isAncestorOf(button) for one in inside.findChildren(ReportEditor))
            if in_editor or not any(begin in word for begin in WRITING):
                continue  # the editor knows by its report
            offered.add(word)
            assert not button.isEnabled(), word
            assert banner in reasons(button), word
        for field in page.findChildren(RecordForm):
            for line in field.findChildren(QLineEdit):
                assert line.isReadOnly() or not line.isEnabled()
    assert {"New client", "New meeting", "Log the contact", "New report"} <= offered
    for action in inside.findChildren(QAction):
        if any(begin in action.text() for begin in WRITING):
            assert not action.isEnabled(), action.text()
    assert told == []


def test_leaving_a_backup_opens_the_caseload_again_in_the_background(
    application: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = application.window
    sheet_of(application).look_button.click()
    qtbot.waitUntil(lambda: application.window is not window)
    inside = application.window
    assert inside is not None
    held = Held(opening.open_with_key)
    monkeypatch.setattr(opening, "open_with_key", held)
    inside.leave_button.click()
    qtbot.waitUntil(held.began.is_set)
    assert not held.in_window
    assert application.replacement is not None
    assert application.replacement.waiting.isVisible()
    held.may_end.set()
    qtbot.waitUntil(lambda: application.window is not None)
    again = application.window
    assert again is not None
    assert application.replacement is None
    assert names(again.workspace.caseload) == ["Leipomo", "Uudempi"]
    assert not again.workspace.caseload.read_only
    assert again.place is not None
    assert again.place.page is PageName.SETTINGS


def test_when_the_caseload_does_not_open_again_the_start_page_says_why(
    application: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object, **__: object) -> None:
        raise errors.FileBusy

    window = application.window
    sheet_of(application).look_button.click()
    qtbot.waitUntil(lambda: application.window is not window)
    inside = application.window
    assert inside is not None
    monkeypatch.setattr(opening, "open_with_key", busy)
    inside.leave_button.click()
    qtbot.waitUntil(lambda: application.start_window is not None)
    assert application.replacement is None
    assert application.window is None


def test_restoring_shows_that_it_goes_on_and_ends_in_the_settings(
    application: Application, qtbot: QtBot, held_restore: Held
) -> None:
    sheet, window = sheet_of(application), application.window
    assert window is not None
    sheet.restore_button.click()
    qtbot.waitUntil(held_restore.began.is_set)
    assert not held_restore.in_window
    assert application.replacement is not None
    assert application.replacement.waiting.isVisible()
    assert not isValid(window) or not window.isVisible()
    application.restore(listing.folder_of(application.path))
    held_restore.may_end.set()
    qtbot.waitUntil(lambda: application.window is not None)
    again = application.window
    assert again is not None
    assert again is not window
    assert held_restore.calls == 1
    assert application.replacement is None
    assert names(again.workspace.caseload) == ["Leipomo"]
    assert again.place is not None
    assert again.place.page is PageName.SETTINGS


def test_a_failed_restore_goes_back_to_the_present_file(
    application: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise errors.NoSpace

    monkeypatch.setattr(restoring, "restore", full)
    sheet = sheet_of(application)
    sheet.restore_button.click()
    qtbot.waitUntil(lambda: application.window is not None)
    window = application.window
    assert window is not None
    assert names(window.workspace.caseload) == ["Leipomo", "Uudempi"]
    assert window._told._text.text() == window.workspace.errors.sentence(errors.NoSpace())


def test_when_nothing_opens_any_more_the_start_page_says_why(
    application: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object, **__: object) -> None:
        raise errors.FileBusy

    sheet = sheet_of(application)
    monkeypatch.setattr(opening, "open_with_key", busy)
    sheet.restore_button.click()
    qtbot.waitUntil(lambda: application.start_window is not None)
    start = application.start_window
    assert start is not None
    assert start.screen_as(Unlock) is not None
    assert application.replacement is None


def test_ending_while_a_backup_is_restored_waits_for_it(
    application: Application, qtbot: QtBot, held_restore: Held
) -> None:
    sheet_of(application).restore_button.click()
    qtbot.waitUntil(held_restore.began.is_set)
    replacement = application.replacement
    assert replacement is not None
    replacement.waiting.close()
    held_restore.may_end.set()
    with qtbot.waitSignal(replacement.task.destroyed):
        application.close_caseload()
    assert held_restore.result is not None
    assert application.window is None
    assert application.replacement is None
    assert opens(application.path)


def test_a_lock_that_comes_meanwhile_is_not_forgotten(
    application: Application, qtbot: QtBot, held_restore: Held
) -> None:
    sheet_of(application).restore_button.click()
    qtbot.waitUntil(held_restore.began.is_set)
    application.lock()
    left: list[object] = []
    application._leave = left.append
    held_restore.may_end.set()
    qtbot.waitUntil(lambda: bool(left))
    assert application.window is None
    assert opens(application.path)


def test_a_restored_file_is_looked_after_as_on_the_start_page(
    application: Application, qtbot: QtBot
) -> None:
    """What it is like is noted: else an older copy of it would be taken for it later."""
    sheet, db_id = sheet_of(application), engine.identity(application.path)
    sheet.restore_button.click()
    qtbot.waitUntil(lambda: application.window is not None)
    memory = device_state.recall(db_id)
    assert memory.counter > 0
    assert memory.open
    assert memory.checked_on is not None


def test_a_passphrase_that_a_full_disk_keeps_from_changing_can_be_tried_again(
    application: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise errors.NoSpace

    sheet_of(application)
    assert application.window is not None
    page = application.window.page(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.panel(KeysSheet).change_passphrase()
    asking = page.panel(KeysSheet).dialog.page  # type: ignore[union-attr]
    assert isinstance(asking, AskPassphrase)
    asking.passphrase.set_text("neljä sanaa on hyvä")
    asking.next_button.click()
    qtbot.waitUntil(lambda: isinstance(page.panel(KeysSheet).dialog.page, NewPassphrase))  # type: ignore[union-attr]
    new = page.panel(KeysSheet).dialog.page  # type: ignore[union-attr]
    assert isinstance(new, NewPassphrase)
    for field in (new.passphrase, new.repeated):
        field.set_text("aivan uudet neljä sanaa")
    with monkeypatch.context() as patch:
        patch.setattr(slots, "write", full)
        new.save_button.click()
        qtbot.waitUntil(lambda: bool(new._told.text()))
    assert new._told.text() == application.window.workspace.errors.sentence(errors.NoSpace())
    assert new.save_button.isEnabled()
    new.save_button.click()
    qtbot.waitUntil(lambda: page.panel(KeysSheet).dialog is None)
    application.close_caseload()
    opening.open_with_passphrase(application.path, "aivan uudet neljä sanaa").close()


@pytest.mark.parametrize("typed", ["neljä sanaa on hyvä", "väärä"])
def test_a_question_that_was_closed_while_the_passphrase_was_tried_leads_nowhere(
    application: Application, qtbot: QtBot, typed: str
) -> None:
    sheet_of(application)
    assert application.window is not None
    page = application.window.page(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    keys = page.panel(KeysSheet)
    keys.show_paper()
    asking = keys.dialog.page  # type: ignore[union-attr]
    assert isinstance(asking, AskPassphrase)
    asking.passphrase.set_text(typed)
    asking.next_button.click()
    asking.back_button.click()
    qtbot.waitUntil(lambda: not application.window.workspace.tasks())  # type: ignore[union-attr]
    assert keys.dialog is None
