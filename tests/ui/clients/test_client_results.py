"""Results besides a job in the window."""

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.enums import SubGoalKind
from app.models.results import MeasurementFields
from app.services.caseload import clients, results
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.clients.client_overview import Ratings
from app.ui.clients.client_results import ResultsTab
from app.ui.foundation.workspace import Workspace


@pytest.fixture
def tab(qtbot: QtBot, workspace: Workspace, caseload: Caseload) -> ResultsTab:
    client_id = clients.add(caseload, ClientFields(family_name="Halonen")).new_row_id("client")
    made = ResultsTab(workspace)
    qtbot.addWidget(made)
    made.show()
    made.show_client(client_id)
    return made


def test_a_tick_is_a_day_and_then_a_line(tab: ResultsTab, caseload: Caseload) -> None:
    goal = SubGoalKind.FELT_SUCCESS
    assert not tab.sub_goals.notes[goal].isVisible()
    tab.sub_goals.ticks[goal].box.click()
    assert tab.sub_goals.notes[goal].isVisible()
    tab.sub_goals.notes[goal].line.setText("Uskalsi soittaa itse.")
    tab.sub_goals.notes[goal].commit()
    kept = results.sub_goals(caseload, tab.client_id)[goal]
    assert (kept.day, kept.note) == (caseload.today, "Uskalsi soittaa itse.")
    tab.sub_goals.ticks[goal].box.click()
    assert results.sub_goals(caseload, tab.client_id) == {}


def test_measures_make_a_picture_that_is_put_in_words(tab: ResultsTab, caseload: Caseload) -> None:
    tab.measures.add()
    (measure,) = records.list_records(caseload, MeasurementFields)
    records.edit(caseload, MeasurementFields, measure.id, value=4, day=date(2026, 9, 1))
    later = MeasurementFields(
        client_id=tab.client_id, scale="Self-efficacy", value=7, day=caseload.today
    )
    records.add(caseload, later)
    tab.refresh()
    told = tab.picture.accessibleName()
    assert told.startswith("Self-efficacy: ")
    assert " 4, " in told
    assert told.endswith(" 7")
    tab.tabs.setCurrentIndex(1)
    assert not tab.picture.grab().isNull()


def test_a_need_of_support_is_one_press(tab: ResultsTab) -> None:
    tab.needs.add()
    assert tab.needs.table.current_row() is not None


def test_what_was_measured_at_any_number_of_times_is_drawn_on_the_overview(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload
) -> None:
    client_id = clients.add(caseload, ClientFields(family_name="Halonen")).new_row_id("client")
    ratings = Ratings(workspace)
    qtbot.addWidget(ratings)
    ratings.show()

    def measure(value: float, days_ago: int) -> None:
        day = caseload.today - timedelta(days=days_ago)
        fields = MeasurementFields(
            client_id=client_id, scale="Own scale", value=value, highest=10, day=day
        )
        records.add(caseload, fields)
        ratings.show_client(client_id)

    measure(3, 60)
    assert not ratings.picture.isVisible()  # one result is no change
    for value, days_ago in ((5, 30), (4, 10), (8, 0)):
        measure(value, days_ago)
    assert ratings.picture.isVisible()
    assert ratings.picture.accessibleName() == (
        "Own scale: 17.9.2026 3, 17.10.2026 5, 6.11.2026 4, 16.11.2026 8"
    )
    image = ratings.picture.grab().toImage()
    accent = workspace.theme["accent"].name()
    colours = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    assert accent in colours
