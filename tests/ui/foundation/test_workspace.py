"""The desk: what is done is saved, undoable and told; what can't be done is said in a sentence."""

from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.employer import EmployerFields
from app.models.enums import Status, Topic
from app.services import errors
from app.services.caseload import clients
from app.services.storage import records
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload
from app.ui.foundation.workspace import UNDO_STEPS, Desk, PageName, Place
from tests.conftest import FixedClock
from tests.ui.conftest import Watcher


@pytest.fixture
def client_id(caseload: Caseload) -> int:
    fields = ClientFields(given_names="Veera", family_name="Halonen")
    return clients.add(caseload, fields).made("client")


def goal(caseload: Caseload, client_id: int) -> str:
    return records.get(caseload, ClientFields, client_id).goal


def edit(desk: Desk, client_id: int, text: str) -> None:
    desk.do(
        f"Goal {text}",
        lambda: records.edit(desk.caseload, ClientFields, client_id, goal=text),
    )


def test_a_change_is_saved_undone_and_redone(
    desk: Desk, caseload: Caseload, client_id: int
) -> None:
    for text in ("yksi", "kaksi", "kolme"):
        edit(desk, client_id, text)
    stack = desk.undo_stack
    assert goal(caseload, client_id) == "kolme"
    assert stack.undoText() == "Goal kolme"
    stack.undo()
    stack.undo()
    assert goal(caseload, client_id) == "yksi"
    assert stack.redoText() == "Goal kaksi"
    stack.redo()
    assert goal(caseload, client_id) == "kaksi"
    edit(desk, client_id, "muu")
    assert not stack.canRedo()


def test_changes_of_all_kinds_share_one_stack(desk: Desk, caseload: Caseload) -> None:
    made = desk.do("", lambda: clients.add(caseload, ClientFields(family_name="Halonen")))
    assert made is not None
    client_id = made.made("client")
    desk.do("", lambda: records.add(caseload, EmployerFields(name="Kahvila")))
    desk.do("", lambda: clients.move(caseload, client_id, Status.RETURNED))
    desk.do("", lambda: records.add(caseload, EntryFields(client_id=client_id)))
    desk.do("", lambda: records.remove(caseload, ClientFields, client_id))
    while desk.undo_stack.canUndo():
        desk.undo_stack.undo()
    assert clients.cards(caseload) == []
    assert records.listed(caseload, EmployerFields) == []
    while desk.undo_stack.canRedo():
        desk.undo_stack.redo()
    assert clients.cards(caseload) == []
    desk.undo_stack.undo()
    (card,) = clients.cards(caseload)
    assert card.status is Status.RETURNED


def test_everyone_is_told_of_each_change_and_when_it_was_saved(
    desk: Desk, caseload: Caseload, client_id: int, clock: FixedClock
) -> None:
    changed, saved = QSignalSpy(desk.changed), QSignalSpy(desk.saved)
    origin = object()
    desk.do("", lambda: records.edit(caseload, ClientFields, client_id, goal="x"), origin=origin)
    clock.pass_by(minutes=5)
    desk.undo_stack.undo()
    assert changed.count() == saved.count() == 2
    assert [changed.at(n)[1] for n in (0, 1)] == [origin, None]
    assert changed.at(1)[0].topics == {Topic.CLIENTS}
    assert saved.at(1)[0] == clock.now


def test_what_changes_nothing_is_no_step(desk: Desk, caseload: Caseload, client_id: int) -> None:
    changed = QSignalSpy(desk.changed)
    made = desk.do("", lambda: clients.move(caseload, client_id, Status.ACTIVE))
    assert made is not None
    assert not made
    assert desk.undo_stack.count() == changed.count() == 0


def test_a_known_fault_is_said_in_one_sentence_and_is_no_step(
    desk: Desk, watcher: Watcher, caseload: Caseload
) -> None:
    def refuse() -> Change:
        raise errors.NoSpace

    assert desk.do("", refuse) is None
    (sentence,) = watcher.troubles
    assert sentence.endswith(".")
    assert desk.undo_stack.count() == 0


def test_a_bug_is_not_swallowed(desk: Desk, watcher: Watcher) -> None:
    def bug() -> Change:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        desk.do("", bug)
    assert watcher.troubles == []


def test_a_step_that_no_longer_fits_is_said_and_forgotten(
    desk: Desk, watcher: Watcher, caseload: Caseload, client_id: int
) -> None:
    edit(desk, client_id, "yksi")
    edit(desk, client_id, "kaksi")
    records.edit(caseload, ClientFields, client_id, goal="muualla")
    desk.undo_stack.undo()
    assert len(watcher.troubles) == 1
    assert goal(caseload, client_id) == "muualla"
    assert desk.undo_stack.count() == 1


def test_a_full_disk_leaves_the_step_for_later(
    desk: Desk,
    watcher: Watcher,
    caseload: Caseload,
    client_id: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    edit(desk, client_id, "yksi")

    def full(*_: object) -> Change:
        raise errors.NoSpace

    with monkeypatch.context() as patch:
        patch.setattr(caseload, "unit", full)
        desk.undo_stack.undo()
    assert len(watcher.troubles) == 1
    assert goal(caseload, client_id) == "yksi"
    assert desk.undo_stack.count() == 1


def test_the_stack_does_not_grow_for_ever(desk: Desk) -> None:
    assert desk.undo_stack.undoLimit() == UNDO_STEPS


def test_a_place_that_is_a_thing_to_do_is_not_done_again_on_coming_back(
    desk: Desk, watcher: Watcher
) -> None:
    desk.go(PageName.CLIENT_FILE, part="new")
    desk.go(PageName.CLIENT_FILE, 4, "entry")
    new, entry = watcher.places
    assert new.settled == Place(PageName.CLIENT_FILE)
    assert entry.settled == entry == Place(PageName.CLIENT_FILE, 4, "entry")


def test_work_is_ended_before_the_file_is_closed(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    def work(progress: object) -> None:
        assert callable(progress)
        while True:
            progress(0, 0)

    task = desk.task(work)
    failed = QSignalSpy(task.failed)
    task.start()
    desk.end_tasks()
    qtbot.waitUntil(lambda: failed.count() == 1)
    assert isinstance(failed.at(0)[0], errors.Cancelled)
