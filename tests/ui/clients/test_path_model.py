"""The events of a client's path as Qt sees them."""

from datetime import date

from pytestqt.modeltest import ModelTester

from app.models.client import ClientFields
from app.models.enums import Status
from app.services.caseload import clients
from app.services.storage.unit_of_work import Caseload
from app.ui.clients.client_path import PathModel
from app.ui.foundation.workspace import Workspace


def test_it_keeps_the_rules_of_qt(
    workspace: Workspace, caseload: Caseload, qtmodeltester: ModelTester
) -> None:
    client_id = clients.add(caseload, ClientFields(family_name="Halonen")).new_row_id("client")
    clients.move(caseload, client_id, Status.RETURNED, reason="muutti")
    clients.put_to_rest(caseload, client_id, since=date(2026, 11, 2))
    model = PathModel(workspace)
    qtmodeltester.check(model)
    events = clients.timeline(caseload, client_id)
    model.show_events(events)
    assert model.rowCount() == len(events) == 4
    model.show_events([])
