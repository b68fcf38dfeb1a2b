"""What hinders and what helps: words of a list are added as lines, others are typed."""

from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.enums import CameBy
from app.services.caseload import clients, lists
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.clients.client_profile import ProfileTab
from app.ui.foundation.workspace import Workspace


def test_words_of_the_list_become_lines(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload
) -> None:
    lists.fill_defaults(caseload, "fi")
    client_id = clients.add(caseload, ClientFields(family_name="Halonen")).new_row_id("client")
    tab = ProfileTab(workspace)
    qtbot.addWidget(tab)
    tab.show_client(client_id)
    words = tab._helps.words
    assert words.count() == 1 + 22  # the source tells 23 answers, of which 22 are named
    for place in (1, 17, 1):
        words.activated.emit(place)
    kept = records.get(caseload, ClientFields, client_id).helps
    assert kept.splitlines() == [words.itemText(1), words.itemText(17)]
    workspace.undo_stack.undo()
    assert len(records.get(caseload, ClientFields, client_id).helps.splitlines()) == 1
    came = tab.form.field("came_by")
    came.set_value(CameBy.JOINT_TALK)
    records.edit(caseload, ClientFields, client_id, came_by=CameBy.JOINT_TALK)
    assert records.get(caseload, ClientFields, client_id).came_by is CameBy.JOINT_TALK
