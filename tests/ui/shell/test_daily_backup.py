"""The backup of the day: made beside the work, and told of where the coach has to do something."""

import re
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import Mock

import pytest
from pytestqt.qtbot import QtBot

from app.models.rules.access.backup_thinning import RHYTHMS
from app.services import errors
from app.services.storage.unit_of_work import Caseload
from app.services.vault import slots
from app.services.vault.backups import daily, listing
from app.ui.access.safety_settings import BackupSheet
from app.ui.foundation.program import FileControl
from app.ui.foundation.workspace import Workspace
from app.ui.shell.daily_backup import DailyBackup
from tests import caseloads
from tests.conftest import FixedClock
from tests.notes import keep_notes_in
from tests.ui.conftest import Watcher

LOW = slots.Effort(memory=19 * 1024, passes=1, lanes=1)


@pytest.fixture
def caseload(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Caseload]:
    """One with a key of its own, which a backup needs."""
    keep_notes_in(monkeypatch, tmp_path / "state")
    path = tmp_path / "caseload.db"
    made = caseloads.create(path, "neljä sanaa on hyvä", effort=LOW, clock=clock)
    yield made
    made.close()


def make(qtbot: QtBot, workspace: Workspace) -> None:
    DailyBackup(workspace).make_if_due()
    qtbot.waitUntil(lambda: not workspace.tasks())


def made(caseload: Caseload) -> list[Path]:
    return sorted(listing.folder_of(caseload.path).glob("*.rinnalla"))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    place = tmp_path / "tikku"
    place.mkdir()
    return place


def test_the_first_of_the_day_tells_that_a_second_place_is_missing_and_the_next_nothing(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload, watcher: Watcher
) -> None:
    make(qtbot, workspace)
    assert len(made(caseload)) == 1
    (told,) = watcher.told
    assert told.startswith("Backups are on this computer alone:")
    make(qtbot, workspace)
    assert len(made(caseload)) == len(watcher.told) == 1


def test_with_a_second_place_there_is_nothing_to_tell(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload, watcher: Watcher, place: Path
) -> None:
    daily.choose_second_place(caseload, place)
    make(qtbot, workspace)
    (copy,) = place.iterdir()
    assert [copy.name] == [one.name for one in made(caseload)]
    assert not watcher.told
    assert not watcher.troubles


def test_a_stick_that_is_gone_is_told(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload, watcher: Watcher, place: Path
) -> None:
    daily.choose_second_place(caseload, place)
    place.rmdir()
    make(qtbot, workspace)
    assert len(made(caseload)) == 1
    (trouble,) = watcher.troubles
    assert trouble.startswith("The backup was made, but it could not be copied")


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        (errors.DriveFull("/tikku", 8), "it is full."),
        (errors.ReadOnly(), "it can't be written to."),
        (errors.PlaceGone(), "is the stick or the drive there?"),
    ],
)
def test_why_there_is_no_copy_is_told(
    qtbot: QtBot,
    workspace: Workspace,
    caseload: Caseload,
    watcher: Watcher,
    place: Path,
    monkeypatch: pytest.MonkeyPatch,
    fault: errors.KnownError,
    why: str,
) -> None:
    def fail(*_: object) -> None:
        raise fault

    daily.choose_second_place(caseload, place)
    monkeypatch.setattr(daily, "copy_to", fail)
    make(qtbot, workspace)
    (trouble,) = watcher.troubles
    assert trouble.endswith(f"to the second place: {why}")


def test_how_often_how_many_and_how_long_is_told(
    qtbot: QtBot, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = BackupSheet(workspace, Mock(FileControl))
    qtbot.addWidget(sheet)
    assert "at the first start of each day. " in sheet._rhythm.text()
    assert sheet._rhythm.text().endswith("Kept: 7 days, 8 weeks and 12 months.")
    make(qtbot, workspace)
    monkeypatch.setattr(daily, "find_rhythm", lambda _size: RHYTHMS[-1])
    sheet.refresh()
    assert "every 2 days. " in sheet._rhythm.text()
    told = r"4 days, 3 weeks and 3 months. The last one took \d+ s.$"
    assert re.search(told, sheet._rhythm.text())


def test_of_a_damaged_file_no_backup_is_made(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload, watcher: Watcher
) -> None:
    with caseload.path.open("r+b") as file:
        file.seek(5 * 4096 + 100)
        (byte,) = file.read(1)
        file.seek(-1, 1)
        file.write(bytes([byte ^ 1]))
    make(qtbot, workspace)
    assert not made(caseload)
    (trouble,) = watcher.troubles
    assert trouble.startswith("The file is damaged, so no backup of it was made.")


def test_a_backup_that_is_not_wanted_any_more_is_nobodys_trouble(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload, watcher: Watcher
) -> None:
    DailyBackup(workspace).make_if_due()
    (task,) = workspace.tasks()
    task.cancel()
    qtbot.waitUntil(lambda: not workspace.tasks())
    assert not made(caseload)
    assert not watcher.troubles
