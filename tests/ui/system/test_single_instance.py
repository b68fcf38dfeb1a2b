"""Starting the program again brings the window that is open to the front."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.foundation.preferences import Preferences
from app.ui.shell.application import Application, Options
from app.ui.system.single_instance import SingleInstance
from tests.notes import keep_notes_in
from tests.ui.conftest import free_windows

ROOT = Path(__file__).parents[3]
SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.ui.system.single_instance import SingleInstance
app = QCoreApplication([])
backup = Path(sys.argv[3]) if sys.argv[3:] else None
sys.exit(SingleInstance().claim_or_show(Path(sys.argv[1]), backup, patience=float(sys.argv[2])))
"""


@pytest.fixture(autouse=True)
def _own_notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_notes_in(monkeypatch, tmp_path / "state")


@pytest.fixture
def first(qapp: QCoreApplication) -> Iterator[SingleInstance]:
    made = SingleInstance()
    yield made
    made.release()
    made.deleteLater()


def start(path: Path, patience: float, *backup: Path) -> subprocess.Popen[bytes]:
    words = [sys.executable, "-c", SECOND, str(path), str(patience), *map(str, backup)]
    return subprocess.Popen(words, cwd=ROOT)


@pytest.mark.parametrize(
    "by_link", [False, pytest.param(True, marks=pytest.mark.unix("links to files need rights"))]
)
def test_the_second_one_has_the_first_shown_and_goes(
    first: SingleInstance, qtbot: QtBot, tmp_path: Path, by_link: bool
) -> None:
    path, link = tmp_path / "caseload.db", tmp_path / "linkki.db"
    if by_link:
        link.symlink_to(path)
    assert first.claim(path)
    with qtbot.waitSignal(first.show_wanted):
        second = start(link if by_link else path, 60)
    assert second.wait(60) == 0


@pytest.mark.parametrize("names", [["varmuus kopio ä.rinnalla"], []])
def test_the_second_one_hands_its_backup_over(
    first: SingleInstance, qtbot: QtBot, tmp_path: Path, names: list[str]
) -> None:
    path, backups = tmp_path / "caseload.db", [tmp_path / name for name in names]
    assert first.claim(path)
    with qtbot.waitSignal(first.show_wanted) as wanted:
        second = start(path, 60, *backups)
    assert second.wait(60) == 0
    assert wanted.args == [backups[0] if backups else None]


def test_one_that_hangs_keeps_nobody_out(first: SingleInstance, tmp_path: Path) -> None:
    assert first.claim(tmp_path / "caseload.db")
    assert start(tmp_path / "caseload.db", 0.2).wait(60) == 1  # nothing is heard here meanwhile


def test_the_window_comes_to_the_front_also_at_the_start_page(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    made = Application(
        qapp, Options(tmp_path / "caseload.db", language="en"), Preferences(tmp_path / "w.ini")
    )
    made.show_start()
    start = made.start_window
    assert start is not None
    start.showMinimized()
    made.come_to_front()
    assert not start.isMinimized()
    assert start.isVisible()
    made.close_caseload()
    start.close()
    free_windows(qapp)
    for translator in made._translators:
        qapp.removeTranslator(translator)
    qapp.setStyleSheet("")


def test_another_file_has_a_window_of_its_own(first: SingleInstance, tmp_path: Path) -> None:
    assert first.claim(tmp_path / "caseload.db")
    assert start(tmp_path / "toinen.db", 60).wait(60) == 1


def test_a_place_that_is_given_back_is_free(first: SingleInstance, tmp_path: Path) -> None:
    path = tmp_path / "caseload.db"
    assert first.claim(path)
    assert first.claim(path)
    first.release()
    assert start(path, 60).wait(60) == 1
