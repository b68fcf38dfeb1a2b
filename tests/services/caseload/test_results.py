"""Results besides a job: sub-goals, need of support, measures at any number of times."""

from datetime import date

import pytest

from app.models.client import ClientFields, RatingFields
from app.models.enums import Instrument, Moment, SubGoalKind
from app.models.results import MeasurementFields
from app.services.caseload import results
from app.services.caseload.results import ReachedSubGoal
from app.services.errors import InvalidValue
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload, revert

DAY = date(2026, 11, 16)


@pytest.fixture
def client_id(caseload: Caseload) -> int:
    return records.add(caseload, ClientFields(family_name="Halonen")).new_row_id("client")


def test_a_sub_goal_is_reached_once_changed_taken_away_and_undone(
    caseload: Caseload, client_id: int
) -> None:
    goal = SubGoalKind.CAREER_PLAN
    results.mark_sub_goal(caseload, client_id, goal, reached=True, day=DAY)
    change = results.mark_sub_goal(
        caseload, client_id, goal, reached=True, day=DAY, note="Suunnitelma tehtiin."
    )
    assert results.sub_goals(caseload, client_id) == {
        goal: ReachedSubGoal(DAY, "Suunnitelma tehtiin.")
    }
    revert(caseload, change)
    assert results.sub_goals(caseload, client_id)[goal].note == ""
    change = results.mark_sub_goal(caseload, client_id, goal, reached=False, day=None)
    assert results.sub_goals(caseload, client_id) == {}
    revert(caseload, change)
    assert len(results.sub_goals(caseload, client_id)) == 1


def test_there_are_the_seven_of_the_source() -> None:
    assert len(SubGoalKind) == 7


def test_a_scale_has_as_many_results_as_were_asked(caseload: Caseload, client_id: int) -> None:
    for day, scale, value in (
        (date(2026, 9, 1), "Oma asteikko", 4),
        (date(2026, 3, 1), "Oma asteikko", 2.5),
        (date(2026, 11, 1), "Oma asteikko", 7),
    ):
        fields = MeasurementFields(client_id=client_id, scale=scale, value=value, day=day)
        records.add(caseload, fields)
    percent = MeasurementFields(
        client_id=client_id, scale="Kykyviisari: Mieli", value=62, highest=100, day=DAY
    )
    records.add(caseload, percent)
    names = {Instrument.SELF_EFFICACY: "oma  asteikko", Instrument.WORK_ABILITY: "Työkyky"}
    other, own = results.scale_series(caseload, client_id, names)
    assert [value for _, value in own.points] == [2.5, 4, 7]
    assert (own.highest, other.highest) == (10, 100)
    assert results.scales_in_use(caseload) == ["Kykyviisari: Mieli", "Oma asteikko"]
    rated = RatingFields(client_id=client_id, moment=Moment.START, value=1, day=date(2026, 1, 7))
    records.add(caseload, rated)
    _, own = results.scale_series(caseload, client_id, names)
    assert [value for _, value in own.points] == [1, 2.5, 4, 7]  # the rating of the start too
    with pytest.raises(InvalidValue):
        records.edit(caseload, MeasurementFields, 1, value=-1)
