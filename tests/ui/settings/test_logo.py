"""The logo in the settings: chosen, seen, removed, undone, and refused in a sentence."""

from pathlib import Path

from PIL import Image
from pytestqt.qtbot import QtBot

from app.services.documents import logo
from app.ui.foundation.workspace import Workspace
from app.ui.settings.logo import LogoField
from tests.ui.conftest import Answers, Watcher


def made(workspace: Workspace, qtbot: QtBot) -> LogoField:
    field = LogoField(workspace)
    qtbot.addWidget(field)
    workspace.changed.connect(lambda *_: field.refresh())
    field.refresh()
    field.show()
    return field


def test_a_logo_is_chosen_seen_removed_and_undone(
    workspace: Workspace, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    field = made(workspace, qtbot)
    assert field.picture.text() == "No logo"
    assert not field.remove_button.isVisible()
    answers.path = tmp_path / "logo.jpg"
    Image.new("RGB", (400, 200), "navy").save(answers.path)
    field.choose_button.click()
    assert logo.read(workspace.caseload)
    assert not field.picture.pixmap().isNull()
    field.remove_button.click()
    assert not logo.read(workspace.caseload)
    assert field.picture.text() == "No logo"
    workspace.undo_stack.undo()
    assert logo.read(workspace.caseload)
    assert field.remove_button.isVisible()


def test_what_is_no_picture_is_refused_in_one_sentence(
    workspace: Workspace, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    field, watcher = made(workspace, qtbot), Watcher(workspace)
    answers.path = tmp_path / "logo.png"
    answers.path.write_text("not a picture")
    field.choose_button.click()
    assert len(watcher.troubles) == 1
    assert "PNG" in watcher.troubles[0]
    assert field.picture.text() == "No logo"


def test_nothing_chosen_changes_nothing(
    workspace: Workspace, answers: Answers, qtbot: QtBot
) -> None:
    field = made(workspace, qtbot)
    answers.path = None
    field.choose_button.click()
    assert not workspace.undo_stack.canUndo()
