"""Gaps are filled in where they stand, and the list goes on with the next one."""

from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.employer import EmployerFields
from app.models.enums import Outcome
from app.models.placement import PlacementChangeFields, PlacementFields
from app.services.figures import gaps
from app.services.storage import records
from app.ui.figures.page import SummaryPage
from app.ui.foundation.workspace import Workspace


def keys(workspace: Workspace) -> set[tuple[str, str, int]]:
    return {gap.key for gap in gaps.list_gaps(workspace.caseload)}


def show_gaps(page: SummaryPage) -> None:
    tabs = page.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentWidget(page.gaps)


def test_every_gap_is_told_and_has_a_field(workspace: Workspace, qtbot: QtBot) -> None:
    for row in (
        ClientFields(family_name="Yksi", outcome=Outcome.EMPLOYED),
        EmployerFields(name="Leipomo"),
        PlacementFields(client_id=1, employer_id=1, ended_on=workspace.today),
        PlacementFields(client_id=1, job_title="Keittäjä", started_on=workspace.today),
        PlacementChangeFields(placement_id=2, client_id=1, weekly_hours=20),
        EntryFields(client_id=1, day=workspace.today),
        EntryFields(client_id=1, day=workspace.today, missed=True),
    ):
        records.add(workspace.caseload, row)
    assert keys(workspace) == {
        *(("client", name, 1) for name in ("started_on", "ended_on", "birth_year")),
        *(("client", name, 1) for name in ("referrer", "municipality")),
        *(("placement", name, 1) for name in ("started_on", "job_title", "hours", "term")),
        *(("placement", name, 2) for name in ("hours", "term", "employer_id")),
        ("placement", "end_reason", 1),
        ("placement_change", "day", 1),
        ("employer", "sector", 1),
        ("entry", "minutes", 1),
        ("entry", "place", 1),
    }
    page = SummaryPage(workspace, language="en")
    qtbot.addWidget(page)
    page.show()
    show_gaps(page)
    for key in keys(workspace):
        assert page.gaps.get().table.select(key)
    page.gaps.get().table.select(("placement", "employer_id", 2))
    form = page.gaps.get()._form("placement", "employer_id")
    form.field("employer_id").line.setText("leipomo")  # type: ignore[attr-defined]
    form.commit()
    assert records.get(workspace.caseload, PlacementFields, 2).employer_id == 1
    assert ("placement", "employer_id", 2) not in keys(workspace)


def test_what_is_filled_in_is_saved_and_leaves_the_list(workspace: Workspace, qtbot: QtBot) -> None:
    records.add(workspace.caseload, ClientFields(family_name="Yksi"))
    page = SummaryPage(workspace, language="en")
    qtbot.addWidget(page)
    page.show()
    show_gaps(page)
    page.gaps.get().table.select(("client", "municipality", 1))
    form = page.gaps.get()._form("client", "municipality")
    form.field("municipality").line.setText("Heinola")  # type: ignore[attr-defined]
    form.commit()
    page.refresh_now()
    assert records.get(workspace.caseload, ClientFields, 1).municipality == "Heinola"
    assert ("client", "municipality", 1) not in keys(workspace)
    assert page.gaps.get().table.current_row() is not None
    workspace.undo_stack.undo()
    assert ("client", "municipality", 1) in keys(workspace)
