"""The workspace: what is done is saved, undoable and told; a refusal is said in a sentence."""

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
from app.ui.foundation.places import Act, FileRow, RowKind
from app.ui.foundation.workspace import UNDO_STEPS, PageName, Place, Workspace
from tests.conftest import FixedClock
from tests.ui.conftest import Watcher


@pytest.fixture
def client_id(caseload: Caseload) -> int:
    fields = ClientFields(given_names="Veera", family_name="Halonen")
    return clients.add(caseload, fields).new_row_id("client")


def goal(caseload: Caseload, client_id: int) -> str:
    return records.get(caseload, ClientFields, client_id).goal


def edit(workspace: Workspace, client_id: int, text: str) -> None:
    workspace.do(
        f"Goal {text}",
        lambda: records.edit(workspace.caseload, ClientFields, client_id, goal=text),
    )


def test_a_change_is_saved_undone_and_redone(
    workspace: Workspace, caseload: Caseload, client_id: int
) -> None:
    for text in ("yksi", "kaksi", "kolme"):
        edit(workspace, client_id, text)
    stack = workspace.undo_stack
    assert goal(caseload, client_id) == "kolme"
    assert stack.undoText() == "goal kolme (Halonen)"
    stack.undo()
    stack.undo()
    assert goal(caseload, client_id) == "yksi"
    assert stack.redoText() == "goal kaksi (Halonen)"
    stack.redo()
    assert goal(caseload, client_id) == "kaksi"
    edit(workspace, client_id, "muu")
    assert not stack.canRedo()


def test_changes_of_all_kinds_share_one_stack(workspace: Workspace, caseload: Caseload) -> None:
    made = workspace.do("", lambda: clients.add(caseload, ClientFields(family_name="Halonen")))
    assert made is not None
    client_id = made.new_row_id("client")
    workspace.do("", lambda: records.add(caseload, EmployerFields(name="Kahvila")))
    workspace.do("", lambda: clients.move(caseload, client_id, Status.RETURNED))
    workspace.do("", lambda: records.add(caseload, EntryFields(client_id=client_id)))
    workspace.do("", lambda: records.remove(caseload, ClientFields, client_id))
    while workspace.undo_stack.canUndo():
        workspace.undo_stack.undo()
    assert clients.cards(caseload) == []
    assert records.list_records(caseload, EmployerFields) == []
    while workspace.undo_stack.canRedo():
        workspace.undo_stack.redo()
    assert clients.cards(caseload) == []
    workspace.undo_stack.undo()
    (card,) = clients.cards(caseload)
    assert card.status is Status.RETURNED


def test_everyone_is_told_of_each_change_and_when_it_was_saved(
    workspace: Workspace, caseload: Caseload, client_id: int, clock: FixedClock
) -> None:
    changed, saved = QSignalSpy(workspace.changed), QSignalSpy(workspace.saved)
    origin = object()
    workspace.do(
        "", lambda: records.edit(caseload, ClientFields, client_id, goal="x"), origin=origin
    )
    clock.pass_by(minutes=5)
    workspace.undo_stack.undo()
    assert changed.count() == saved.count() == 2
    assert [changed.at(n)[1] for n in (0, 1)] == [origin, None]
    assert changed.at(1)[0].topics == {Topic.CLIENTS}
    assert saved.at(1)[0] == clock.now


def test_what_changes_nothing_is_no_step(
    workspace: Workspace, caseload: Caseload, client_id: int
) -> None:
    changed = QSignalSpy(workspace.changed)
    made = workspace.do("", lambda: clients.move(caseload, client_id, Status.ACTIVE))
    assert made is not None
    assert not made
    assert workspace.undo_stack.count() == changed.count() == 0


def test_a_known_fault_is_said_in_one_sentence_and_is_no_step(
    workspace: Workspace, watcher: Watcher, caseload: Caseload
) -> None:
    def refuse() -> Change:
        raise errors.NoSpace

    assert workspace.do("", refuse) is None
    (sentence,) = watcher.troubles
    assert sentence.endswith(".")
    assert workspace.undo_stack.count() == 0


def test_a_bug_is_not_swallowed(workspace: Workspace, watcher: Watcher) -> None:
    def bug() -> Change:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        workspace.do("", bug)
    assert watcher.troubles == []


def test_a_step_that_no_longer_fits_is_said_and_forgotten(
    workspace: Workspace, watcher: Watcher, caseload: Caseload, client_id: int
) -> None:
    edit(workspace, client_id, "yksi")
    edit(workspace, client_id, "kaksi")
    records.edit(caseload, ClientFields, client_id, goal="muualla")
    workspace.undo_stack.undo()
    assert len(watcher.troubles) == 1
    assert goal(caseload, client_id) == "muualla"
    assert workspace.undo_stack.count() == 1


def test_a_full_disk_leaves_the_step_for_later(
    workspace: Workspace,
    watcher: Watcher,
    caseload: Caseload,
    client_id: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    edit(workspace, client_id, "yksi")

    def full(*_: object) -> Change:
        raise errors.NoSpace

    with monkeypatch.context() as patch:
        patch.setattr(caseload, "unit", full)
        workspace.undo_stack.undo()
    assert len(watcher.troubles) == 1
    assert goal(caseload, client_id) == "yksi"
    assert workspace.undo_stack.count() == 1


def test_the_stack_does_not_grow_for_ever(workspace: Workspace) -> None:
    assert workspace.undo_stack.undoLimit() == UNDO_STEPS


def test_a_place_that_is_a_thing_to_do_is_not_done_again_on_coming_back(
    workspace: Workspace, watcher: Watcher
) -> None:
    workspace.go(PageName.CLIENT_FILE, part=Act.NEW)
    workspace.go(PageName.CLIENT_FILE, 4, FileRow(RowKind.ENTRY, 7))
    new, entry = watcher.places
    assert new.without_arrival == Place(PageName.CLIENT_FILE)
    assert (
        entry.without_arrival == entry == Place(PageName.CLIENT_FILE, 4, FileRow(RowKind.ENTRY, 7))
    )


def test_work_is_ended_before_the_file_is_closed(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    def work(progress: object) -> None:
        assert callable(progress)
        while True:
            progress(0, 0)

    task = workspace.task(work)
    failed = QSignalSpy(task.failed)
    task.start()
    workspace.end_tasks()
    qtbot.waitUntil(lambda: failed.count() == 1)
    assert isinstance(failed.at(0)[0], errors.Cancelled)
