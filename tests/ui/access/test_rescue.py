"""The ways back: by the paper, from a damaged, empty or older file, and what stays untouched."""

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.models.employer import EmployerFields
from app.services.storage import records
from app.services.vault import checking, device_state, integrity, opening
from app.services.vault.backups import making
from app.ui.access.new_passphrase import NewPassphrase
from app.ui.access.paper_key import PaperUnlock
from app.ui.access.rescue import OlderFile, Rescue
from tests.notes import keep_notes_in
from tests.ui.access.test_start_window import PASSPHRASE, Way, submit, unlock_of
from tests.ui.access.test_start_window import way as way

NEW = "aivan toinen lause tähän"


@pytest.fixture(autouse=True)
def _own_notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_notes_in(monkeypatch, tmp_path / "state")


def with_backup(way: Way) -> tuple[bytes, Any]:
    """A file with a backup and something written after it; gives the file and its key."""
    way.make()
    caseload = opening.open_with_passphrase(way.path, PASSPHRASE)
    integrity.begin(caseload)
    records.add(caseload, EmployerFields(name="Leipomo"))
    making.make(caseload)
    integrity.close_and_note(caseload)
    caseload.close()
    return way.path.read_bytes(), caseload.master


def test_case_05_the_paper_opens_and_a_new_passphrase_is_asked_for_at_once(
    qtbot: QtBot, way: Way
) -> None:
    _, master = with_backup(way)
    window = way.show()
    window.controller.show_paper_unlock()
    page = window.screen_as(PaperUnlock)
    assert page is not None
    page.field.area.setPlainText(" ".join(master.paper()).lower())
    page.open_button.click()
    qtbot.waitUntil(lambda: window.screen_as(NewPassphrase) is not None)
    asked = window.screen_as(NewPassphrase)
    assert asked is not None
    assert not way.caseloads
    asked.passphrase.line.setText(NEW)
    asked.repeated.line.setText(NEW)
    with qtbot.waitSignal(window.opened):
        asked.save_button.click()
    way.caseloads[0].close()
    opening.open_with_passphrase(way.path, NEW).close()


def test_case_06_a_mistyped_paper_marks_its_group_and_does_not_open(qtbot: QtBot, way: Way) -> None:
    _, master = with_backup(way)
    window = way.show()
    window.controller.show_paper_unlock()
    page = window.screen_as(PaperUnlock)
    assert page is not None
    groups = list(master.paper())
    groups[3] = groups[3][:2] + groups[3][1:2] + groups[3][3:]
    groups[3] = groups[3] if groups[3] != master.paper()[3] else "00000"
    page.field.area.setPlainText(" ".join(groups))
    assert not page.open_button.isEnabled()
    assert "4" in page.field._told.text()


@pytest.mark.parametrize("damage", ["cut", "first page", "a page inside"])
def test_case_14_damage_leads_to_the_newest_backup_and_nothing_is_overwritten(
    qtbot: QtBot, way: Way, tmp_path: Path, damage: str
) -> None:
    whole, _ = with_backup(way)
    at = 100 if damage == "first page" else len(whole) // 2
    flipped = whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]
    spoiled = whole[:-8192] if damage == "cut" else flipped
    way.path.write_bytes(spoiled)
    as_after_a_crash(tmp_path / "state")
    window = way.show()
    submit(window, PASSPHRASE)
    qtbot.waitUntil(lambda: window.screen_as(Rescue) is not None)
    rescue = window.screen_as(Rescue)
    assert rescue is not None
    assert way.path.read_bytes() == spoiled
    assert rescue.backups.path() is not None
    with qtbot.waitSignal(window.opened):
        rescue.restore_button.click()
    names = [row.fields.name for row in records.list_records(way.caseloads[0], EmployerFields)]
    assert names == ["Leipomo"]
    (aside,) = way.path.parent.glob("caseload-before-restore-*.db")
    assert aside.read_bytes() == spoiled


def as_after_a_crash(state: Path) -> None:
    """The next opening checks the file."""
    for note in state.rglob("*.json"):
        device_state.remember(note.stem, open=True)


def test_case_16_an_older_file_is_told_and_the_coach_chooses(qtbot: QtBot, way: Way) -> None:
    older, _ = with_backup(way)
    caseload = opening.open_with_passphrase(way.path, PASSPHRASE)
    records.add(caseload, EmployerFields(name="Uudempi"))
    integrity.close_and_note(caseload)
    caseload.close()
    way.path.write_bytes(older)
    window = way.show()
    submit(window, PASSPHRASE)
    qtbot.waitUntil(lambda: window.screen_as(OlderFile) is not None)
    assert not way.caseloads
    page = window.screen_as(OlderFile)
    assert page is not None
    with qtbot.waitSignal(window.opened):
        page.continue_button.click()
    assert integrity.begin(way.caseloads[0]).older is None


def test_case_16_a_page_roll_back_is_told_and_the_coach_chooses(qtbot: QtBot, way: Way) -> None:
    older, _ = with_backup(way)
    caseload = opening.open_with_passphrase(way.path, PASSPHRASE)
    records.edit(caseload, EmployerFields, 1, name="Uudempi")
    integrity.close_and_note(caseload)
    whole, mixed = way.path.read_bytes(), None
    for at in range(4096, len(older), 4096):
        tried = whole[:at] + older[at : at + 4096] + whole[at + 4096 :]
        way.path.write_bytes(tried)
        caseload = opening.open_with_passphrase(way.path, PASSPHRASE)
        if checking.check(caseload).ok and tried != whole:
            mixed = tried
        caseload.close()
    assert mixed is not None
    way.path.write_bytes(mixed)
    window = way.show()
    submit(window, PASSPHRASE)
    qtbot.waitUntil(lambda: window.screen_as(OlderFile) is not None)
    assert not way.caseloads
    page = window.screen_as(OlderFile)
    assert page is not None
    with qtbot.waitSignal(window.opened):
        page.continue_button.click()
    assert integrity.begin(way.caseloads[0]).older is None


def test_case_17_an_empty_file_offers_its_backups(qtbot: QtBot, way: Way) -> None:
    with_backup(way)
    way.path.write_bytes(b"")
    window = way.show()
    submit(window, PASSPHRASE)
    qtbot.waitUntil(lambda: window.screen_as(Rescue) is not None)
    rescue = window.screen_as(Rescue)
    assert rescue is not None
    assert way.path.read_bytes() == b""
    rescue.passphrase.line.setText(PASSPHRASE)
    with qtbot.waitSignal(window.opened):
        rescue.restore_button.click()
    assert way.path.stat().st_size


def test_a_backup_is_looked_into_and_nothing_is_replaced(qtbot: QtBot, way: Way) -> None:
    present, _ = with_backup(way)
    window = way.show()
    assert unlock_of(window)
    window.controller.restoration.show_backups()
    rescue = window.screen_as(Rescue)
    assert rescue is not None
    rescue.passphrase.line.setText(PASSPHRASE)
    with qtbot.waitSignal(window.opened):
        rescue.look_button.click()
    assert way.caseloads[0].read_only
    assert way.path.read_bytes() == present
