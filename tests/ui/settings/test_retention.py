"""How long data is kept, in the settings."""

from pytestqt.qtbot import QtBot

from app.services.caseload import erasure
from app.services.storage.unit_of_work import Caseload
from app.ui.foundation.workspace import Workspace
from app.ui.settings.retention import RetentionSheet
from tests.ui.conftest import write


def test_a_number_of_years_that_can_not_be_read_is_marked_and_another_one_needs_a_reason(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload
) -> None:
    sheet = RetentionSheet(workspace)
    qtbot.addWidget(sheet)
    for typed in ("viisi", "", "0"):
        sheet.years.line.setText(typed)
        sheet.reason.set_value("")
        write(sheet.reason.line, "Kunnan päätös")
        sheet.reason.commit()
        assert sheet.years.wrong == "Between 1 and 100."
        assert erasure.retention_years(caseload) == 10
    sheet.years.line.setText("5")
    sheet.years.commit()
    assert erasure.retention_years(caseload) == 5
    assert not sheet.years.wrong
