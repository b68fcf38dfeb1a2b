"""The way in: first start, unlocking, wrong passphrases, and what is imported before it shows."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.services.storage.unit_of_work import Caseload
from app.services.vault import keyring_entry, opening, slots
from app.ui.access.first_start import FirstStart
from app.ui.access.paper_key import PaperShown
from app.ui.access.start.window import StartWindow
from app.ui.access.unlock import Unlock
from app.ui.components.basics import Card
from app.ui.foundation import theme as themes
from app.ui.foundation.icons import Icons
from app.ui.foundation.preferences import CASELOAD, REMEMBERED, Preferences
from app.ui.foundation.printing import PrintPreview
from tests import caseloads
from tests.ui.conftest import write

PASSPHRASE = "lumi järvi pöytä kuu"
LOWEST_EFFORT = slots.Effort(memory=19 * 1024, passes=1, lanes=1)


class Ring:
    """A keyring in memory; it may wait for an answer, as behind a dialog of the system."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.answers = Event()
        self.answers.set()

    def get_password(self, service: str, user: str) -> str | None:
        self.answers.wait()
        return self.kept.get((service, user))

    def set_password(self, service: str, user: str, password: str) -> None:
        self.kept[service, user] = password

    def delete_password(self, service: str, user: str) -> None:
        self.kept.pop((service, user), None)


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    made = Ring()
    for module in (opening, keyring_entry):
        monkeypatch.setattr(
            module, "system_keyring", lambda: keyring_entry.SystemKeyring(cast(Any, made))
        )
    return made


class Answers:
    """A person who answers what is asked about files."""

    def __init__(self) -> None:
        self.file: Path | None = None
        self.chosen_folder: Path | None = None

    def open_file(self, _parent: object, _title: str, _kinds: str) -> Path | None:
        return self.file

    def folder(self, _parent: object, _title: str) -> Path | None:
        return self.chosen_folder


class Way:
    """A start window on a path, with its clock and its person."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.path = folder / "caseload.db"
        self.preferences = Preferences(folder / "window.ini")
        self.answers = Answers()
        self.seconds = 100.0
        self.windows: list[StartWindow] = []
        self.caseloads: list[Caseload] = []

    def show(self) -> StartWindow:
        window = StartWindow(
            self.path,
            self.preferences,
            themes.load("light"),
            Icons(),
            language="en",
            questions=self.answers,  # type: ignore[arg-type]
            monotonic=lambda: self.seconds,
        )
        window.opened.connect(lambda caseload, _part: self.caseloads.append(caseload))
        window.show()
        self.windows.append(window)
        return window

    def make(self) -> None:
        caseloads.create(self.path, PASSPHRASE, effort=LOWEST_EFFORT).close()


@pytest.fixture
def way(qtbot: QtBot, tmp_path: Path) -> Iterator[Way]:
    made = Way(qtbot, tmp_path)
    yield made
    for caseload in made.caseloads:
        caseload.close()
    for window in filter(isValid, made.windows):
        window.wait()
        window.leave()


def first_of(window: StartWindow) -> FirstStart:
    assert window.screen_as(FirstStart) is not None
    return window.screen_as(FirstStart)


def unlock_of(window: StartWindow) -> Unlock:
    assert window.screen_as(Unlock) is not None
    return window.screen_as(Unlock)


def answer_passphrase(qtbot: QtBot, first: FirstStart, passphrase: str, again: str) -> None:
    for field, text in ((first.passphrase, passphrase), (first.repeated, again)):
        field.line.setText(text)
        field.line.textEdited.emit(text)
    first.next_button.click()


def test_a_first_caseload_is_made_and_its_paper_key_shown(qtbot: QtBot, way: Way) -> None:
    window = way.show()
    first = first_of(window)
    first.next_button.click()
    answer_passphrase(qtbot, first, PASSPHRASE, PASSPHRASE)
    first.next_button.click()
    first.import_button.click()
    qtbot.waitUntil(lambda: window.screen_as(PaperShown) is not None)
    paper = window.screen_as(PaperShown)
    assert paper is not None
    paper.print_button.click()
    (preview,) = window.findChildren(PrintPreview)
    preview.reject()
    qtbot.waitUntil(lambda: not window.findChildren(PrintPreview))  # the key goes with it
    with qtbot.waitSignal(window.opened) as opened:
        paper.later_button.click()
    assert opened.args is not None
    assert opened.args[1] is True
    opened.args[0].close()
    way.caseloads.clear()
    again = opening.open_with_passphrase(way.path, PASSPHRASE)
    again.close()


def test_tab_goes_from_the_passphrase_to_the_same_again(qtbot: QtBot, way: Way) -> None:
    window = way.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    first = first_of(window)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    write(QApplication.focusWidget(), PASSPHRASE)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is first.repeated.line
    write(QApplication.focusWidget(), PASSPHRASE)  # with its spaces, which press no button
    assert first.repeated.text() == PASSPHRASE
    qtbot.keyClick(first.repeated.line, Qt.Key.Key_Backtab)
    assert isinstance(QApplication.focusWidget(), QPushButton)  # Show is still to be had by key


def test_a_first_caseload_is_made_with_the_keyboard_alone(qtbot: QtBot, way: Way) -> None:
    window = way.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    first = first_of(window)
    assert isinstance(QApplication.focusWidget(), QRadioButton)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    for _ in range(2):
        write(QApplication.focusWidget(), PASSPHRASE)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert QApplication.focusWidget() is first.next_button
    qtbot.keyClick(first.next_button, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is first.import_button
    qtbot.keyClick(first.import_button, Qt.Key.Key_Enter)
    qtbot.waitUntil(lambda: window.screen_as(PaperShown) is not None, timeout=20_000)
    assert window.screen_as(PaperShown) is not None
    with qtbot.waitSignal(window.opened):
        qtbot.keyClick(window.screen_as(PaperShown).later_button, Qt.Key.Key_Return)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_lies_over_something_else_in_the_smallest_window(
    way: Way, usual_size: QApplication, percent: int
) -> None:
    themes.set_text_size(usual_size, percent)
    for make in (lambda: None, way.make):
        make()
        window = way.show()
        window.resize(window.minimumSize())
        QTest.qWait(1)
        (card,) = window.findChildren(Card)
        beside = [one for one in window.findChildren(QPushButton) if not card.isAncestorOf(one)]
        assert len(beside) == 2
        bottom = card.mapTo(window, card.rect().bottomLeft()).y()
        assert all(one.mapTo(window, one.rect().topLeft()).y() > bottom for one in beside)
        assert card.height() >= card.layout().totalHeightForWidth(card.width())


def test_nothing_runs_beside_the_first_picture(way: Way, qtbot: QtBot) -> None:
    way.make()
    window = way.show()
    began = []
    window.first_painted.connect(lambda: began.append(window.grab().isNull()))
    window.hide()
    QTest.qWait(100)  # a slow computer: the picture is late, and no thread may delay it further
    assert not began
    assert not window.controller.running

    window.show()
    qtbot.waitUntil(lambda: bool(began))


def test_a_window_that_is_never_painted_does_its_work_too(
    way: Way, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.access.start.window.LATEST_LOOKS", 3)
    way.make()
    window = way.show()
    began = []
    window.first_painted.connect(lambda: began.append(window.isVisible()))
    window.hide()
    qtbot.waitUntil(lambda: bool(began))
    assert began == [False]


def list_signs(window: StartWindow) -> list[bool]:
    """Of each sign beside the name that is seen, whether it is drawn."""
    labels = window.findChildren(QLabel)
    return [
        not one.pixmap().isNull()
        for one in labels
        if one.accessibleName() == "Rinnalla" and one.isVisible()
    ]


def test_the_sign_is_drawn_right_after_the_first_picture(way: Way, qtbot: QtBot) -> None:
    way.make()
    window = way.show()
    assert list_signs(window) == [False]
    qtbot.waitSignal(window.first_painted).wait()
    assert list_signs(window) == [True]
    window.controller.show_unlock()
    QTest.qWait(1)
    assert list_signs(window) == [True]


def test_nothing_begins_in_a_window_that_was_closed_at_once(way: Way) -> None:
    window = way.show()
    window.leave()
    window.controller.look_around()
    assert not window.controller.running


@pytest.mark.parametrize(
    ("passphrase", "again", "told"),
    [("kissa", "kissa", "at least 8"), (PASSPHRASE, "lumi", "not the same")],
)
def test_a_passphrase_that_does_not_do_is_told(
    qtbot: QtBot, way: Way, passphrase: str, again: str, told: str
) -> None:
    first = first_of(way.show())
    first.next_button.click()
    answer_passphrase(qtbot, first, passphrase, again)
    assert told in first._told.text()
    assert first.passphrase.isVisible()


def test_the_language_changes_at_once_and_the_step_stays(qtbot: QtBot, way: Way) -> None:
    window = way.show()
    chosen: list[str] = []
    window.language_chosen.connect(chosen.append)
    finnish = next(b for b in first_of(window)._languages.buttons() if b.text() == "Suomi")
    finnish.click()
    assert chosen == ["fi"]
    window.renew(themes.load("dark"), "fi")
    assert first_of(window).answers.language == "fi"


def test_a_synced_folder_is_warned_of(qtbot: QtBot, way: Way, tmp_path: Path) -> None:
    first = first_of(way.show())
    first.next_button.click()
    answer_passphrase(qtbot, first, PASSPHRASE, PASSPHRASE)
    assert not first._shared.isVisible()
    way.answers.chosen_folder = tmp_path / "OneDrive - Kunta"
    first.change_button.click()
    assert first._shared.isVisible()
    assert first.answers.path == tmp_path / "OneDrive - Kunta" / "caseload.db"


def test_a_folder_with_a_caseload_is_opened_instead(way: Way, qtbot: QtBot, tmp_path: Path) -> None:
    window = way.show()
    elsewhere = tmp_path / "vanha"
    caseloads.create(elsewhere / "caseload.db", PASSPHRASE, effort=LOWEST_EFFORT).close()
    first = first_of(window)
    way.answers.chosen_folder = elsewhere
    first.change_button.click()
    assert unlock_of(window) is not None
    assert window.controller.path == elsewhere / "caseload.db"


def submit(window: StartWindow, text: str) -> None:
    unlock = unlock_of(window)
    unlock.passphrase.line.setText(text)
    unlock.open_button.click()


def test_the_passphrase_opens_the_file(qtbot: QtBot, way: Way) -> None:
    way.make()
    window = way.show()
    with qtbot.waitSignal(window.opened):
        submit(window, PASSPHRASE)
    assert way.caseloads[0].path == way.path


def test_a_caseload_that_was_opened_before_is_offered_and_opened(
    qtbot: QtBot, way: Way, tmp_path: Path
) -> None:
    way.make()
    other = tmp_path / "sijaisuus.db"
    caseloads.create(other, PASSPHRASE, effort=LOWEST_EFFORT).close()
    for path in (tmp_path / "poissa.db", other, way.path):
        way.preferences.remember_caseload(path)
    window = way.show()

    def offered() -> dict[str, QPushButton]:
        made = unlock_of(window).findChildren(QPushButton)
        return {Path(one.toolTip()).name: one for one in made if one.toolTip().endswith(".db")}

    assert list(offered()) == ["sijaisuus.db", "poissa.db"]
    offered()["poissa.db"].click()
    assert "poissa.db" not in offered()  # it is not there, and is no longer offered
    assert not unlock_of(window).new_button.isHidden()
    offered()["sijaisuus.db"].click()
    assert list(offered()) == ["caseload.db"]
    with qtbot.waitSignal(window.opened):
        submit(window, PASSPHRASE)
    assert way.caseloads[0].path == other


def test_a_wrong_passphrase_is_told_and_selected(qtbot: QtBot, way: Way) -> None:
    way.make()
    window = way.show()
    submit(window, "väärä tunnuslause")
    unlock = unlock_of(window)
    qtbot.waitUntil(lambda: bool(unlock._told.text()))
    assert unlock.passphrase.line.selectedText() == "väärä tunnuslause"
    assert unlock.open_button.isEnabled()
    assert not way.caseloads


def test_after_five_wrong_ones_the_next_has_to_wait(qtbot: QtBot, way: Way) -> None:
    way.make()
    window = way.show()
    unlock = unlock_of(window)
    for wrong in range(1, 6):
        submit(window, f"väärä {wrong} tunnuslause")
        qtbot.waitUntil(lambda n=wrong: window.controller.wrong_passphrases == n)
    assert not unlock.open_button.isEnabled()
    assert "5 s" in unlock.open_button.text()
    unlock.passphrase.line.returnPressed.emit()
    assert window.controller.wrong_passphrases == 5
    way.seconds += 5.0
    qtbot.waitUntil(unlock.open_button.isEnabled)
    with qtbot.waitSignal(window.opened):
        submit(window, PASSPHRASE)


def test_a_file_that_was_here_and_is_gone_is_never_made_anew(qtbot: QtBot, way: Way) -> None:
    way.preferences.write(CASELOAD, str(way.path))
    unlock = unlock_of(way.show())
    assert unlock._told.text()
    assert unlock.new_button.isVisible()
    unlock.new_button.click()
    assert way.windows[0].screen_as(FirstStart) is not None


def test_a_busy_and_a_foreign_file_are_told_apart(qtbot: QtBot, way: Way, tmp_path: Path) -> None:
    way.make()
    other = opening.open_with_passphrase(way.path, PASSPHRASE)
    window = way.show()
    submit(window, PASSPHRASE)
    qtbot.waitUntil(lambda: "already open" in unlock_of(window)._told.text())
    other.close()
    foreign = tmp_path / "muu.db"
    foreign.write_text("ei tämä ole asiakastiedosto, mutta riittävän pitkä")
    way.answers.file = foreign
    unlock_of(window).other_button.click()
    submit(window, PASSPHRASE)
    qtbot.waitUntil(lambda: bool(unlock_of(window)._told.text()))
    assert foreign.read_text().startswith("ei tämä")


def test_a_remembered_file_opens_without_the_passphrase(qtbot: QtBot, way: Way, ring: Ring) -> None:
    way.make()
    window = way.show()
    qtbot.waitUntil(lambda: unlock_of(window).remember.isVisible())
    unlock_of(window).remember.setChecked(True)
    with qtbot.waitSignal(window.opened):
        submit(window, PASSPHRASE)
    way.caseloads.pop().close()
    assert way.preferences.read(REMEMBERED)
    assert len(ring.kept) == 1
    again = way.show()
    with qtbot.waitSignal(again.opened):
        pass
    assert way.caseloads[0].path == way.path


def test_a_keyring_that_does_not_answer_leaves_the_passphrase_usable(
    qtbot: QtBot, way: Way, ring: Ring
) -> None:
    way.make()
    way.preferences.write(REMEMBERED, "yes")
    ring.answers.clear()
    window = way.show()
    unlock = unlock_of(window)
    qtbot.waitUntil(unlock._ring.isVisible)
    unlock.remember.setChecked(False)
    with qtbot.waitSignal(window.opened):
        submit(window, PASSPHRASE)
    ring.answers.set()
    window.wait()
    assert len(way.caseloads) == 1


def test_nothing_heavy_is_imported_before_the_window_shows(tmp_path: Path) -> None:
    """Nor is Qt's own namespace, which is as heavy; what the next page needs comes with it."""
    (tmp_path / "caseload.db").write_bytes(bytes(4096))
    script = """
import sys
from pathlib import Path
from app.ui.shell import application
from app.ui.foundation import theme
from app.ui.foundation.icons import Icons
from app.ui.foundation.preferences import Preferences
from app.ui.foundation.questions import Questions
from app.ui.access.start import controller, window as start_window
controller.StartController._find_keyring = lambda self: None
app = application.make_app(["rinnalla"])
theme.choose_theme(theme.ThemeChoice.SYSTEM, theme.palette_is_dark, theme.ask_no_contrast)
window = start_window.StartWindow(
    Path("caseload.db"), Preferences(Path("window.ini")), theme.load("light"),
    Icons(), language="fi", questions=Questions(),
)
window.show()
app.processEvents()
from PySide6 import QtCore
heavy = {"sqlmodel", "sqlalchemy", "pydantic", "cryptography", "keyring", "reportlab", "openpyxl"}
print(sorted(heavy & set(sys.modules)), "Qt" in vars(QtCore))
print(bool(QtCore.Qt), "Qt" in vars(QtCore))
"""
    shown = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
    )
    assert shown.stdout.split("\n")[:2] == ["[] False", "True True"]
