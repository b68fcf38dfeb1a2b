"""A note of the system: a number and no name, only where it is wanted, once a day."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.services.caseload import clients
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.foundation.preferences import SYSTEM_NOTES, Preferences
from app.ui.foundation.workspace import Workspace
from app.ui.today.system_note import SystemNote
from tests.conftest import FixedClock


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def note(
    qtbot: QtBot, workspace: Workspace, preferences: Preferences, said: list[str]
) -> SystemNote:
    window = QWidget()
    qtbot.addWidget(window)
    return SystemNote(workspace, preferences, window, said.append)


@pytest.fixture
def waiting(caseload: Caseload) -> None:
    for name in ("Halonen", "Virtanen"):
        client = clients.add(caseload, ClientFields(given_names="Aino", family_name=name))
        step = EntryFields(
            client_id=client.new_row_id("client"),
            day=caseload.today,
            next_step="soita",
            next_day=caseload.today,
        )
        records.add(caseload, step)


@pytest.mark.usefixtures("waiting")
def test_it_is_off_until_it_is_wanted_and_has_no_name(
    note: SystemNote, preferences: Preferences, said: list[str], clock: FixedClock
) -> None:
    note.look()
    assert said == []
    preferences.write(SYSTEM_NOTES, "yes")
    note.look()
    note.look()
    assert said == ["You have 2 reminder(s)"]
    clock.set(clock.today + timedelta(days=1))
    note.look()
    assert len(said) == 2
    assert not any(name in told for told in said for name in ("Halonen", "Virtanen", "Aino"))


def test_nothing_waits_and_nothing_is_said(
    note: SystemNote, preferences: Preferences, said: list[str]
) -> None:
    preferences.write(SYSTEM_NOTES, "yes")
    note.look()
    assert said == []


@pytest.mark.usefixtures("waiting")
def test_who_looks_at_the_window_is_not_disturbed(
    qtbot: QtBot, workspace: Workspace, preferences: Preferences, said: list[str]
) -> None:
    preferences.write(SYSTEM_NOTES, "yes")
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    SystemNote(workspace, preferences, window, said.append).look()
    assert said == []
