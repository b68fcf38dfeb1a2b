"""A client's path as a picture: all of it in words too, and drawn in each theme."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.enums import PlacementKind, Status
from app.models.placement import PlacementFields
from app.services.caseload import clients
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.clients.client_overview import OverviewTab
from app.ui.components.path_picture import PathDialog
from app.ui.foundation import theme as themes
from app.ui.foundation.workspace import Workspace


@pytest.fixture
def client_id(caseload: Caseload) -> int:
    start = caseload.today - timedelta(days=300)
    fields = ClientFields(given_names="Aino", family_name="Halonen", started_on=start)
    made = clients.add(caseload, fields).new_row_id("client")
    clients.move(caseload, made, Status.IN_MEASURE, day=caseload.today - timedelta(days=90))
    records.add(caseload, EntryFields(client_id=made, day=caseload.today - timedelta(days=30)))
    job = PlacementFields(
        client_id=made,
        kind=PlacementKind.JOB,
        job_title="Kokki",
        started_on=caseload.today - timedelta(days=80),
        ended_on=caseload.today + timedelta(days=60),
    )
    records.add(caseload, job)
    return made


def tab(qtbot: QtBot, workspace: Workspace, client_id: int) -> OverviewTab:
    made = OverviewTab(workspace)
    qtbot.addWidget(made)
    made.show_client(client_id)
    made.show()
    return made


@pytest.mark.parametrize("theme", ["light", "contrast_dark"])
def test_the_picture_shows_and_says_the_whole_path(
    qtbot: QtBot, qapp: QApplication, workspace: Workspace, client_id: int, theme: str
) -> None:
    workspace.theme = themes.load(theme)
    made = tab(qtbot, workspace, client_id)
    dialog = made.show_picture()
    assert isinstance(dialog, PathDialog)
    qtbot.addWidget(dialog)
    told = dialog.picture.accessibleName()
    for word in ("Active", "In a measure", "Kokki", "1 meeting"):
        assert word in told
    image = dialog.picture.grab().toImage()
    colours = workspace.theme.statuses["in_measure"]
    drawn = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }
    assert {colours.tint.name(), workspace.theme["accent_soft"].name()} <= drawn
    assert "Halonen" not in dialog.windowTitle()


def test_a_path_without_days_has_no_picture(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload
) -> None:
    made = clients.add(caseload, ClientFields(family_name="Aalto"), day=date(2026, 1, 1))
    with caseload.raw_connection() as connection:
        connection.execute("UPDATE status_change SET day = NULL")
        connection.execute("UPDATE phase_step SET day = NULL")
        connection.commit()
    assert tab(qtbot, workspace, made.new_row_id("client")).show_picture() is None
