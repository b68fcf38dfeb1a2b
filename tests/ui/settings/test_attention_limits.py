"""The coach's own limits of what Today brings up."""

from pytestqt.qtbot import QtBot

from app.services.caseload import attention
from app.services.storage.unit_of_work import Caseload
from app.ui.foundation.workspace import Workspace
from app.ui.settings.attention_limits import AttentionLimitsSheet
from tests.ui.conftest import write


def test_a_limit_is_set_taken_back_and_made_usual_again(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload
) -> None:
    sheet = AttentionLimitsSheet(workspace)
    qtbot.addWidget(sheet)
    sheet.refresh()
    field = sheet.fields["silent_days"]
    assert field.line.text() == "14"
    field.line.clear()
    write(field.line, "21")
    field.commit()
    assert attention.read_limits(caseload).silent_days == 21
    workspace.undo_stack.undo()
    sheet.refresh()
    assert field.line.text() == "14"
    field.line.clear()
    write(field.line, "0")
    field.commit()
    assert field.wrong
    field.line.clear()
    field.commit()
    assert (field.line.text(), attention.read_limits(caseload).silent_days) == ("14", 14)
