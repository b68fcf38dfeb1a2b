"""A file that is double-clicked in a folder, and what is told once after an update."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app import __main__ as start
from app import cli
from app.models.employer import EmployerFields
from app.services.storage import records
from app.services.vault import slots
from app.services.vault.backups import making
from app.ui.access.rescue import Rescue
from app.ui.foundation.places import SettingsPart
from app.ui.foundation.preferences import SEEN_VERSION, Preferences
from app.ui.foundation.workspace import PageName, Place
from app.ui.shell.application import Application, Options
from app.version import VERSION
from tests import caseloads
from tests.notes import keep_notes_in
from tests.ui.conftest import Answers, free_windows

LOW = slots.Effort(memory=19 * 1024, passes=1, lanes=1)


class Started:
    """The program started with some options, beside a caseload with one backup."""

    def __init__(self, qapp: QApplication, folder: Path) -> None:
        self.qapp = qapp
        self.path = folder / "caseload.db"
        self.caseload = caseloads.create(self.path, "neljä sanaa on hyvä", effort=LOW)
        records.add(self.caseload, EmployerFields(name="Leipomo"))
        self.backup = making.make(self.caseload).path
        self.preferences = Preferences(folder / "window.ini")
        self.application: Application | None = None

    def start(self, **options: object) -> Application:
        asked = Options(language="en", theme="light", **options)  # type: ignore[arg-type]
        self.application = Application(self.qapp, asked, self.preferences, Answers())
        return self.application

    def end(self) -> None:
        made = self.application
        if made is None:
            self.caseload.close()
            return
        window, summaries = made.window, made.summaries
        made.close_caseload()
        for shown in (window, summaries, made.start_window):
            if shown is not None:
                shown.close()
        free_windows(self.qapp)
        for translator in made._translators:
            self.qapp.removeTranslator(translator)
        self.qapp.setStyleSheet("")


@pytest.fixture
def started(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Started]:
    keep_notes_in(monkeypatch, tmp_path / "state")
    made = Started(qapp, tmp_path)
    yield made
    made.end()


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        (["asiakkaat åö.db"], {"file": Path("asiakkaat åö.db")}),
        (["--file", "a.rinnalla"], {"backup": Path.cwd() / "a.rinnalla"}),
        (["A.RINNALLA"], {"backup": Path.cwd() / "A.RINNALLA"}),
        (["a.json", "b.json"], {"summaries": (Path("a.json"), Path("b.json"))}),
        (["a.rinnalla-summary"], {"summaries": (Path("a.rinnalla-summary"),)}),
        ([], {}),
    ],
)
def test_a_file_alone_is_opened(words: list[str], asked: dict[str, object]) -> None:
    read = start.read_window_options(words)
    assert read is not None
    names = [read["open_file"]] if "open_file" in read else read.get("files", [])
    assert start._sort_files(names) == asked


def test_a_file_among_options_is_opened_and_a_command_stays_one() -> None:
    asked = cli.parse_arguments(["--language", "sv", "--theme", "dark", "jaettu kansio/a.rinnalla"])
    assert asked.open_file == Path("jaettu kansio/a.rinnalla")
    assert asked.command is None
    asked = cli.parse_arguments(["--language", "sv", "check", "a.rinnalla"])
    assert (asked.command, asked.open_file) == ("check", None)
    for words in (["unknown"], ["import"], ["--demo", "check.txt"]):
        assert start.read_window_options(words) is None
        with pytest.raises(SystemExit):
            cli.parse_arguments(words)


def test_a_backup_is_offered_at_the_start_page(started: Started) -> None:
    started.caseload.close()
    started.preferences.write(SEEN_VERSION, "")
    made = started.start(file=started.path, backup=started.backup)
    made.start()
    assert made.start_window is not None
    page = made.start_window.screen_as(Rescue)
    assert page is not None
    assert page.backups.path() == started.backup


def test_a_backup_is_looked_into_from_the_open_window(started: Started, qtbot: QtBot) -> None:
    made = started.start(file=started.path)
    made.open_window(started.caseload)
    window = made.window
    assert window is not None
    window.workspace.end_tasks()
    made.come_to_front(started.backup)
    qtbot.waitUntil(lambda: made.window is not window)
    assert made.window is not None
    assert made.window.workspace.caseload.read_only


def test_summaries_need_no_caseload(started: Started, qtbot: QtBot, tmp_path: Path) -> None:
    started.caseload.close()
    broken = tmp_path / "summary-2026-10-31.json"
    broken.write_text("{}")
    made = started.start(summaries=(broken,))
    made.start()
    window = made.summaries
    assert window is not None
    assert made.start_window is None
    qtbot.waitUntil(lambda: window.reading is None)
    assert broken.name in window.told.text()


def test_an_update_is_told_once_and_leads_to_what_is_new(started: Started) -> None:
    started.preferences.write(SEEN_VERSION, "0.0.9")
    made = started.start(file=started.path)
    made.open_window(started.caseload)
    window = made.window
    assert window is not None
    assert VERSION in window.news.text.text()
    assert window.news.isVisibleTo(window)
    window.news.read_button.click()
    assert not window.news.isVisibleTo(window)
    assert window.place == Place(PageName.SETTINGS, part=SettingsPart.ABOUT)
    labels = window.page(PageName.SETTINGS).findChildren(QLabel)
    assert any("anonymous summary" in label.text() for label in labels)
    assert any(label.toolTip() == str(started.path) for label in labels)  # a long one is shortened
    window.news.tell_of_update(started.preferences)
    assert not window.news.isVisibleTo(window)


def test_a_first_start_is_no_update(started: Started) -> None:
    made = started.start(file=started.path)
    made.open_window(started.caseload)
    assert made.window is not None
    assert not made.window.news.isVisibleTo(made.window)
    assert started.preferences.read(SEEN_VERSION) == VERSION
