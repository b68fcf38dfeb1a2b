"""Gaps are filled in where they stand, and the list goes on with the next one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields, RestFields
from app.models.diary import EntryFields
from app.models.employer import EmployerFields
from app.models.enums import Outcome, PlacementKind, Sector
from app.models.placement import PlacementChangeFields, PlacementFields
from app.services.figures import gaps
from app.services.storage import records
from app.ui.components.fields import ChoiceField, LineField
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
        PlacementFields(client_id=1, kind=PlacementKind.MEASURE, started_on=workspace.today),
        PlacementChangeFields(placement_id=2, client_id=1, weekly_hours=20),
        PlacementChangeFields(placement_id=3, client_id=1, weekly_hours=20),  # no figure counts it
        RestFields(client_id=1, since=workspace.today),
        RestFields(client_id=1, since=workspace.today, service_ended=True),
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
        ("rest", "outcome", 2),
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


def test_what_is_still_being_typed_never_goes_to_the_next_one(
    workspace: Workspace, qtbot: QtBot
) -> None:
    for name in ("Aalto", "Berg"):
        records.add(workspace.caseload, ClientFields(family_name=name))
    page = SummaryPage(workspace, language="en")
    qtbot.addWidget(page)
    page.show()
    show_gaps(page)
    page.activateWindow()
    page.gaps.get().table.select(("client", "municipality", 1))
    page.gaps.get().table.setFocus()
    qtbot.keyClick(page.gaps.get().table, Qt.Key.Key_Return)
    field = page.gaps.get()._form("client", "municipality").field("municipality")
    assert isinstance(field, LineField)
    qtbot.keyClicks(field.line, "Hei")
    field.commit()  # the pause of a second is over
    page.refresh_now()
    qtbot.keyClicks(field.line, "nola")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    page.refresh_now()
    told = [records.get(workspace.caseload, ClientFields, one).municipality for one in (1, 2)]
    assert told == ["Heinola", ""]
    assert page.gaps.get().table.current_row() is not None
    assert (
        page.gaps.get()._find_held_gap() == page.gaps.get().table.current_row()
    )  # the keyboard is in its field


def test_a_choice_is_made_before_the_list_goes_on(workspace: Workspace, qtbot: QtBot) -> None:
    records.add(workspace.caseload, ClientFields(family_name="Aalto"))
    for number, name in enumerate(("Leipomo", "Torikahvio"), 1):
        records.add(workspace.caseload, EmployerFields(name=name))
        records.add(workspace.caseload, PlacementFields(client_id=1, employer_id=number))
    page = SummaryPage(workspace, language="en")
    qtbot.addWidget(page)
    page.show()
    show_gaps(page)
    page.activateWindow()
    assert page.gaps.get().table.select(("employer", "sector", 1))
    page.gaps.get().table.setFocus()
    qtbot.keyClick(page.gaps.get().table, Qt.Key.Key_Return)
    field = page.gaps.get()._form("employer", "sector").field("sector")
    assert isinstance(field, ChoiceField)
    for _ in range(2):
        qtbot.keyClick(field.combo, Qt.Key.Key_Down)
        page.refresh_now()
    qtbot.keyClick(field.combo, Qt.Key.Key_Return)
    page.refresh_now()
    sectors = [records.get(workspace.caseload, EmployerFields, one).sector for one in (1, 2)]
    assert sectors == [list(Sector)[1], None]
    current = page.gaps.get().table.current_row()
    assert current is not None
    assert current.key == ("employer", "sector", 2)
    assert page.gaps.get()._find_held_gap() == current
