"""The manager's window: coaches' files, with no caseload and no passphrase."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.models.rules.dates import day_text
from app.ui.components.bars import LEAST_BAR, Stroke
from app.ui.figures.summaries_window import SummariesWindow
from app.ui.foundation import theme as themes
from app.ui.foundation.i18n import install
from app.ui.foundation.icons import Icons
from tests.services.summary.projects import exported, project, sign_as_coach
from tests.ui.conftest import Answers


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    found = []
    for number in range(3):
        made = exported(
            project(Random(f"{number}"), 40 + number), bytes([number]) * 32, months=[35]
        )
        file = tmp_path / f"coach-{number}.json"
        file.write_text(json.dumps(sign_as_coach(made.files[-1], number)))
        found.append(file)
    return found


@pytest.fixture
def window(qtbot: QtBot, answers: Answers) -> SummariesWindow:
    made = SummariesWindow(themes.load("light"), Icons(), language="en", questions=answers)
    qtbot.addWidget(made)
    made.show()
    return made


def read(qtbot: QtBot, window: SummariesWindow) -> None:
    """Wait until the files that were chosen are read and added."""
    qtbot.waitUntil(lambda: window.reading is None)


def told(window: SummariesWindow) -> str:
    QApplication.processEvents()  # what was just added is shown
    return "\n".join(one.text() for one in window.findChildren(QLabel) if one.isVisibleTo(window))


def test_files_are_opened_and_added(
    qtbot: QtBot, window: SummariesWindow, answers: Answers, files: list[Path]
) -> None:
    assert "No caseload and no passphrase is needed" in told(window)
    assert not window.save_button.isEnabled()
    answers.files = files
    window.open_button.click()
    read(qtbot, window)
    assert window.sum is not None
    assert window.sum.coaches == 3
    assert "about " in told(window)
    assert "coach-1.json" in told(window)


def test_each_number_has_its_interval_drawn_and_that_of_the_last_date_beside_it(
    qtbot: QtBot, window: SummariesWindow, answers: Answers, tmp_path: Path
) -> None:
    made = exported(project(Random("compared"), 60), bytes([7]) * 32, months=range(5, 36, 6))
    file = tmp_path / "coach-7.json"
    file.write_text(json.dumps(sign_as_coach(made.files[-1], 7)))
    answers.files = [file]
    window.open_button.click()
    read(qtbot, window)
    assert window.sum is not None
    table = next(one for one in window.sum.summary.tables if one.before_as_of)
    assert table.before_as_of is not None
    assert day_text(table.before_as_of) in told(window)
    drawn = window.findChildren(Stroke)
    numbers = sum(len(one.lines) for one in window.sum.summary.tables)
    assert sum(one.interval is not None for one in drawn) == numbers
    assert any(one.before is not None for one in drawn)


def test_the_sum_is_saved(
    qtbot: QtBot, window: SummariesWindow, answers: Answers, files: list[Path], tmp_path: Path
) -> None:
    window.show_files(files)
    read(qtbot, window)
    answers.path = tmp_path / "out"
    window.save_button.click()
    assert len(list((tmp_path / "out").iterdir())) == 3
    assert "Saved" in told(window)


def test_an_edited_file_is_refused_and_what_was_shown_stays(
    qtbot: QtBot, window: SummariesWindow, files: list[Path]
) -> None:
    window.show_files(files[:1])
    read(qtbot, window)
    before = window.sum
    document = json.loads(files[1].read_bytes())
    document["releases"][-1]["tables"]["outcome"]["work"] += 50
    files[1].write_text(json.dumps(document))
    window.show_files(files)
    read(qtbot, window)
    assert "coach-1.json is not as Rinnalla made it" in window.told.text()
    assert window.sum is before
    files[1].write_text("{}")
    window.show_files(files)
    read(qtbot, window)
    assert "coach-1.json is not a summary from Rinnalla" in window.told.text()


def test_many_files_are_added_beside_the_window_and_not_in_it(
    qtbot: QtBot, window: SummariesWindow, files: list[Path]
) -> None:
    window.show_files(files)
    assert window.reading is not None
    assert not window.open_button.isEnabled()
    window.show_files(files[:1])  # a second choice waits for the first
    read(qtbot, window)
    assert window.open_button.isEnabled()
    assert window.focusWidget() is window.open_button
    assert window.sum is not None
    assert window.sum.coaches == 3


def test_the_window_is_closed_while_files_are_read(
    window: SummariesWindow, files: list[Path]
) -> None:
    window.show_files(files)
    window.close()
    assert not window.isVisible()


@pytest.fixture
def swedish(qapp: QApplication) -> Iterator[None]:
    before = install(qapp, "sv")
    yield
    for translator in before:
        qapp.removeTranslator(translator)


def test_no_word_is_so_long_that_a_bar_has_no_room(
    qtbot: QtBot, answers: Answers, tmp_path: Path, swedish: None
) -> None:
    """All tables there are, with bounds, at the narrowest window the program is made for."""
    found = []
    for number in range(2):
        made = exported(
            project(Random(f"c{number}"), 110 + number), bytes([number]) * 32, months=[35]
        )
        found.append(tmp_path / f"{number}.json")
        found[-1].write_text(json.dumps(sign_as_coach(made.files[-1], number)))
    window = SummariesWindow(themes.load("light"), Icons(), language="sv", questions=answers)
    qtbot.addWidget(window)
    window.resize(1180, 720)
    window.show()
    window.show_files(found)
    read(qtbot, window)
    QApplication.processEvents()
    bars = [bar for bar in window.findChildren(Stroke) if bar.isVisibleTo(window)]
    assert len(bars) > 40
    assert min(bar.width() for bar in bars) >= LEAST_BAR


def test_nothing_of_a_caseload_is_imported() -> None:
    code = (
        "import sys, app.ui.figures.summaries_window, app.ui.figures.summary_view;"
        "import app.services.summary.merging, app.services.summary.pdf; print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert loaded & {"sqlalchemy", "sqlcipher3", "sqlmodel", "keyring"} == set()


def test_the_same_people_are_added_only_after_the_manager_says_so(
    qtbot: QtBot, window: SummariesWindow, tmp_path: Path
) -> None:
    found = []
    for number in range(2):
        made = exported(project(Random("one"), 40), bytes([number]) * 32, months=[35])
        found.append(tmp_path / f"{number}.json")
        found[-1].write_text(json.dumps(sign_as_coach(made.files[-1], number)))
    window.show_files(found)
    read(qtbot, window)
    assert "same people" in window.told.text()
    assert window.sum is None
    window.even_so_button.click()
    read(qtbot, window)
    assert window.sum is not None
    assert window.sum.same_people
    assert not window.even_so_button.isVisible()


def drop(window: SummariesWindow, files: Sequence[Path]) -> bool:
    """Drag files over the window and let go; whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    over = QDragEnterEvent(QPoint(40, 40), *how)
    QApplication.sendEvent(window, over)
    if over.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(40, 40), *how))
    return over.isAccepted()


def test_files_are_dropped_on_the_window(
    qtbot: QtBot, window: SummariesWindow, files: list[Path], tmp_path: Path
) -> None:
    assert drop(window, files)
    read(qtbot, window)
    assert window.sum is not None
    assert window.sum.coaches == 3
    other = tmp_path / "paper.pdf"
    other.write_bytes(b"%PDF-1.4")
    assert not drop(window, [other])
    assert drop(window, [files[0], other])  # what came with it in the same mail stays aside
    read(qtbot, window)
    assert window.sum.coaches == 1


def test_nothing_is_dropped_while_files_are_read(
    qtbot: QtBot, window: SummariesWindow, files: list[Path]
) -> None:
    window.show_files(files)
    assert not drop(window, files[:1])
    read(qtbot, window)
    assert window.sum is not None
    assert window.sum.coaches == 3
