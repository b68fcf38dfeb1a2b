"""Handing over and taking in, in the window."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.services import errors
from app.services.caseload import clients
from app.services.storage.unit_of_work import Caseload
from app.services.vault import client_transfer
from app.ui.clients.file_page import ClientFilePage
from app.ui.foundation.workspace import PageName, Place, Workspace
from app.ui.settings.moving_card import MovingCard
from tests import caseloads
from tests.ui.conftest import Answers, Watcher

SECRET = "kuljetuksen oma lause"


def test_the_caseload_is_handed_over_and_only_read_from_then_on(
    qtbot: QtBot, workspace: Workspace, watcher: Watcher, answers: Answers, tmp_path: Path
) -> None:
    workspace.caseload = caseloads.create(tmp_path / "oma" / "caseload.db", SECRET)
    card = MovingCard(workspace)
    qtbot.addWidget(card)
    answers.path = tmp_path / "annettu.rinnalla"
    dialog = card.ask_to_give()
    assert dialog is not None
    dialog.secret.setText(SECRET)
    dialog.again.setText("toinen")
    dialog.take.click()
    assert dialog.isVisible()
    dialog.again.setText(SECRET)
    dialog.take.click()
    qtbot.waitUntil(lambda: bool(watcher.told or watcher.troubles))
    assert not watcher.troubles
    assert answers.path.exists()
    assert not card.give_button.isEnabled()
    workspace.do("x", lambda: clients.add(workspace.caseload, ClientFields(family_name="B")))
    assert watcher.troubles == [workspace.errors.sentence(errors.GivenAway())]
    workspace.caseload.close()


def test_a_client_is_written_and_taken_in_as_one_step(
    qtbot: QtBot, workspace: Workspace, watcher: Watcher, answers: Answers, tmp_path: Path
) -> None:
    clients.add(workspace.caseload, ClientFields(given_names="Aino", family_name="Testinen"))
    page = ClientFilePage(workspace)
    qtbot.addWidget(page)
    page.arrive(Place(PageName.CLIENT_FILE, 1))
    answers.path = tmp_path / "yksi.rinnalla-client"
    dialog = page.hand_over()
    assert dialog is not None
    dialog.secret.setText(SECRET)
    dialog.again.setText(SECRET)
    dialog.take.click()
    qtbot.waitUntil(lambda: bool(watcher.told or watcher.troubles))
    assert not watcher.troubles
    watcher.told.clear()
    card = MovingCard(workspace)
    qtbot.addWidget(card)
    take = card.ask_to_take()
    assert take is not None
    take.secret.setText(SECRET)
    take.take.click()
    qtbot.waitUntil(lambda: bool(watcher.told or watcher.troubles))
    assert len(answers.asked) == 2  # the name of the file, and whether to take in the same name
    assert [one.id for one in clients.cards(workspace.caseload)] == [1, 2]
    workspace.undo_stack.undo()
    assert [one.id for one in clients.cards(workspace.caseload)] == [1]


def test_a_wrong_passphrase_is_told(
    qtbot: QtBot, workspace: Workspace, watcher: Watcher, answers: Answers, tmp_path: Path
) -> None:
    other: Caseload = caseloads.create(tmp_path / "o.db", SECRET)
    clients.add(other, ClientFields(family_name="Toinen"))
    answers.path = client_transfer.write_client(
        other, 1, tmp_path / "yksi", SECRET, effort=caseloads.LOW
    )
    other.close()
    card = MovingCard(workspace)
    qtbot.addWidget(card)
    take = card.ask_to_take()
    assert take is not None
    take.secret.setText("väärä lause tässä")
    take.take.click()
    qtbot.waitUntil(lambda: bool(watcher.troubles))
    assert clients.cards(workspace.caseload) == []
