"""A move asks what its colour means, keeps each answer at once, and is one step of undo."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields, StatusChangeFields
from app.models.employer import EmployerFields
from app.models.enums import (
    AttentionKind,
    Hours,
    Outcome,
    Phase,
    PlacementKind,
    Status,
    Subsidy,
    Term,
)
from app.models.placement import PlacementFields
from app.models.rules.status import MoveQuestion
from app.services.caseload import attention, clients, employers, lists
from app.services.figures import gaps, project_figures
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.components.fields import ChoiceField
from app.ui.components.people.employer_field import EmployerNameField
from app.ui.components.people.move_bar import MoveBar
from app.ui.foundation.workspace import Workspace
from tests.ui.conftest import Watcher, write


@pytest.fixture
def client_id(caseload: Caseload) -> int:
    lists.fill_defaults(caseload, "en")
    fields = ClientFields(given_names="Veera", family_name="Halonen")
    return clients.add(caseload, fields).new_row_id("client")


@pytest.fixture
def bar(qtbot: QtBot, workspace: Workspace, client_id: int) -> MoveBar:
    bar = MoveBar(workspace)
    qtbot.addWidget(bar)
    bar.resize(1100, 90)
    move(bar, workspace, client_id, Status.RETURNED)
    with qtbot.waitActive(bar):
        bar.activateWindow()
    return bar


def move(bar: MoveBar, workspace: Workspace, client_id: int, status: Status) -> None:
    bar.move_client(clients.card(workspace.caseload, client_id), status, moved=lambda: None)


def line(bar: MoveBar, name: str) -> QLineEdit:
    return next(
        found
        for found in bar.findChildren(QLineEdit)
        if found.accessibleName() == name and found.isVisible()
    )


def type_answer(bar: MoveBar, name: str, text: str) -> None:
    line(bar, name).setFocus()
    line(bar, name).selectAll()
    write(line(bar, name), text)
    completer = line(bar, name).completer()
    if completer is not None:
        completer.popup().hide()  # as Tab does


def choose(bar: MoveBar, question: MoveQuestion, value: object) -> None:
    """As a person does: a choice of the list."""
    field = bar.field(question)
    assert isinstance(field, ChoiceField)
    assert field.isVisible()
    field.combo.setCurrentIndex(field.combo.findData(value))
    field.combo.activated.emit(field.combo.currentIndex())


def last_move(caseload: Caseload, client_id: int) -> StatusChangeFields:
    return records.list_records(caseload, StatusChangeFields, client_id=client_id)[-1].fields


def placements(caseload: Caseload, client_id: int) -> list[PlacementFields]:
    found = records.list_records(caseload, PlacementFields, client_id=client_id)
    return [one.fields for one in found]


def in_a_trial(caseload: Caseload, client_id: int) -> int:
    """A client whose trial runs, planned until the new year."""
    trial = PlacementFields(
        client_id=client_id,
        kind=PlacementKind.MEASURE,
        measure="Työkokeilu",
        started_on=caseload.today - timedelta(days=20),
        ended_on=caseload.today + timedelta(days=30),
    )
    return records.add(caseload, trial).new_row_id("placement")


def test_red_asks_why_where_to_and_how_it_ended(
    qtbot: QtBot, bar: MoveBar, caseload: Caseload, client_id: int
) -> None:
    for name, text in (
        ("Day", "2.11."),
        ("Reason", "muutti pois"),
        ("Next service", "oma väylä"),
        ("Service ended", "t"),
    ):
        type_answer(bar, name, text)
    choose(bar, MoveQuestion.OUTCOME, Outcome.EMPLOYED)
    bar._finish()
    kept = last_move(caseload, client_id)
    assert (kept.day, kept.reason, kept.next_service) == (
        date(2026, 11, 2),
        "muutti pois",
        "oma väylä",
    )
    client = records.get(caseload, ClientFields, client_id)
    assert client.ended_on == caseload.today
    assert client.outcome is Outcome.EMPLOYED


def test_light_green_asks_the_measure_its_employer_and_its_end(
    qtbot: QtBot, bar: MoveBar, workspace: Workspace, caseload: Caseload, client_id: int
) -> None:
    move(bar, workspace, client_id, Status.IN_MEASURE)
    for name, text in (
        ("Which measure", "Työkokeilu"),
        ("Employer", "Leipomo Lumikello"),
        ("Ends", "+30"),
    ):
        type_answer(bar, name, text)
    bar._finish()
    assert not bar.isVisible()
    (trial,) = placements(caseload, client_id)
    assert (trial.kind, trial.measure) == (PlacementKind.MEASURE, "Työkokeilu")
    assert trial.started_on == caseload.today
    assert trial.ended_on == caseload.today + timedelta(days=30)
    assert trial.employer_id == employers.list_names(caseload)[0][0]
    workspace.undo_stack.undo()
    assert clients.card(caseload, client_id).status is Status.RETURNED
    assert not placements(caseload, client_id)
    assert not employers.list_names(caseload)
    workspace.undo_stack.redo()
    assert placements(caseload, client_id) == [trial]


def test_another_answer_is_kept_beside_a_day_that_can_not_be_read(
    bar: MoveBar, workspace: Workspace, caseload: Caseload, client_id: int
) -> None:
    move(bar, workspace, client_id, Status.SUCCEEDED)
    type_answer(bar, "Starts", "joskus")
    type_answer(bar, "Work done", "Leipuri")
    bar.field(MoveQuestion.JOB_TITLE).commit()
    (job,) = placements(caseload, client_id)
    assert (job.job_title, job.started_on) == ("Leipuri", caseload.today)
    type_answer(bar, "Starts", "+10")
    bar._finish()
    (job,) = placements(caseload, client_id)
    assert job.started_on == caseload.today + timedelta(days=10)


def test_green_asks_the_job_and_begins_phase_5_and_its_visits(
    qtbot: QtBot, bar: MoveBar, workspace: Workspace, caseload: Caseload, client_id: int
) -> None:
    move(bar, workspace, client_id, Status.SUCCEEDED)
    type_answer(bar, "Work done", "Leipuri")
    choose(bar, MoveQuestion.HOURS, Hours.PART_TIME)
    choose(bar, MoveQuestion.TERM, Term.FIXED_TERM)
    choose(bar, MoveQuestion.SUBSIDY, Subsidy.PAY_SUBSIDY)
    type_answer(bar, "Starts", "+10")
    bar._finish()
    (job,) = placements(caseload, client_id)
    starts = caseload.today + timedelta(days=10)
    assert (job.kind, job.job_title, job.started_on) == (PlacementKind.JOB, "Leipuri", starts)
    assert (job.hours, job.term, job.subsidy) == (
        Hours.PART_TIME,
        Term.FIXED_TERM,
        Subsidy.PAY_SUBSIDY,
    )
    assert clients.card(caseload, client_id).phase is Phase.KEEPING_WORK
    visits = [
        item.day
        for item in attention.list_due(caseload, starts)
        if item.kind is AttentionKind.JOB_SUPPORT
    ]
    assert visits == [starts - timedelta(days=7)]
    workspace.undo_stack.undo()
    assert clients.card(caseload, client_id).phase is Phase.AGREEMENT


@pytest.mark.parametrize("status", [Status.HEALTH_CHECK, Status.REHAB_WORK])
def test_yellow_and_pink_ask_why_and_when_to_look_again(
    bar: MoveBar, workspace: Workspace, caseload: Caseload, client_id: int, status: Status
) -> None:
    in_a_trial(caseload, client_id)
    move(bar, workspace, client_id, status)
    type_answer(bar, "Reason", "ei ollut oikea-aikainen")
    type_answer(bar, "Look again on", "+14")
    assert bar._ending.box.text() == "Ends now: Työkokeilu"
    bar._ending.box.click()
    bar._finish()
    (trial,) = placements(caseload, client_id)
    assert (trial.ended_on, trial.end_reason) == (caseload.today, "ei ollut oikea-aikainen")
    again = caseload.today + timedelta(days=14)
    (item,) = [
        item
        for item in attention.list_due(caseload, again)
        if item.kind is AttentionKind.STATUS_REVIEW
    ]
    assert (item.day, item.client_id) == (again, client_id)
    assert clients.card(caseload, client_id).next_day == again
    attention.put_off(caseload, item, again + timedelta(days=7))
    assert not [
        one
        for one in attention.list_due(caseload, again)
        if one.kind is AttentionKind.STATUS_REVIEW
    ]
    attention.tick_item(caseload, item)
    assert last_move(caseload, client_id).review_on is None
    assert not bar.isVisible()


def test_what_runs_is_kept_unless_it_is_ticked_and_the_tick_can_be_taken_back(
    bar: MoveBar, workspace: Workspace, caseload: Caseload, client_id: int
) -> None:
    in_a_trial(caseload, client_id)
    before = placements(caseload, client_id)
    move(bar, workspace, client_id, Status.ACTIVE)
    assert bar.isVisible()  # only because something runs
    assert placements(caseload, client_id) == before
    bar._ending.box.click()
    assert placements(caseload, client_id)[0].ended_on == caseload.today
    bar._ending.box.click()
    assert placements(caseload, client_id) == before
    bar._ending.box.click()
    workspace.undo_stack.undo()  # the move with all that it did
    assert placements(caseload, client_id) == before
    assert clients.card(caseload, client_id).status is Status.RETURNED


def test_a_measure_that_is_known_already_is_not_made_twice(
    bar: MoveBar, workspace: Workspace, caseload: Caseload, client_id: int
) -> None:
    in_a_trial(caseload, client_id)
    move(bar, workspace, client_id, Status.IN_MEASURE)
    assert line(bar, "Which measure").text() == "Työkokeilu"
    assert not bar._ending.isVisible()
    type_answer(bar, "Ends", "+60")
    bar._finish()
    assert len(placements(caseload, client_id)) == 1
    assert placements(caseload, client_id)[0].ended_on == caseload.today + timedelta(days=60)


def test_back_from_a_trial_to_kuty_is_one_move_that_the_figures_count(
    bar: MoveBar, workspace: Workspace, caseload: Caseload, client_id: int
) -> None:
    move(bar, workspace, client_id, Status.IN_MEASURE)
    move(bar, workspace, client_id, Status.REHAB_WORK)
    type_answer(bar, "Reason", "ei ollut oikea-aikainen")
    bar._finish()
    counted = project_figures.count_project(caseload).moves
    assert counted["in_measure rehab_work"] == 1
    assert last_move(caseload, client_id).reason == "ei ollut oikea-aikainen"


def test_a_new_employer_is_said_to_be_new_and_half_a_name_makes_none(
    qtbot: QtBot, bar: MoveBar, workspace: Workspace, caseload: Caseload, client_id: int
) -> None:
    records.add(caseload, EmployerFields(name="SATAMAHUOLTO"))
    move(bar, workspace, client_id, Status.IN_MEASURE)
    employer = bar.field(MoveQuestion.EMPLOYER)
    assert isinstance(employer, EmployerNameField)
    employer.line.setFocus()
    write(employer.line, "Satamahuolto Oy")
    assert employer.is_new
    assert employer.hint.isVisible()
    assert not employer._pause.isActive()
    employer._alike.click()
    assert employer.value() == "SATAMAHUOLTO"
    assert not employer.is_new
    bar._finish()
    assert len(employers.list_names(caseload)) == 1


def test_nothing_is_made_when_nothing_is_answered(
    qtbot: QtBot, bar: MoveBar, workspace: Workspace, caseload: Caseload, client_id: int
) -> None:
    move(bar, workspace, client_id, Status.SUCCEEDED)
    qtbot.keyClick(line(bar, "Work done"), Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert not placements(caseload, client_id)
    assert clients.card(caseload, client_id).status is Status.SUCCEEDED
    assert ("client", "job_title", client_id) in {gap.key for gap in gaps.list_gaps(caseload)}


def test_esc_closes_and_loses_nothing(
    qtbot: QtBot, bar: MoveBar, caseload: Caseload, client_id: int
) -> None:
    reason = line(bar, "Reason")
    reason.setFocus()
    write(reason, "muutti pois")
    qtbot.keyClick(reason, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert last_move(caseload, client_id).reason == "muutti pois"


def test_a_day_that_can_not_be_read_is_marked_and_the_good_one_stays(
    qtbot: QtBot, bar: MoveBar, caseload: Caseload, client_id: int
) -> None:
    day = line(bar, "Day")
    day.setFocus()
    day.selectAll()
    write(day, "eilen")
    line(bar, "Reason").setFocus()
    assert day.property("wrong")
    assert last_move(caseload, client_id).day == caseload.today


def test_services_of_the_own_list_are_offered(bar: MoveBar, caseload: Caseload) -> None:
    completer = line(bar, "Next service").completer()
    assert completer is not None
    model = completer.model()
    assert model is not None
    assert model.rowCount() > 2


def test_the_next_move_asks_anew(bar: MoveBar, workspace: Workspace, client_id: int) -> None:
    line(bar, "Reason").setText("vanha")
    move(bar, workspace, client_id, Status.REHAB_WORK)
    assert line(bar, "Reason").text() == ""
    assert bar.isVisible()


def test_a_move_is_told(
    bar: MoveBar, workspace: Workspace, client_id: int, watcher: Watcher
) -> None:
    move(bar, workspace, client_id, Status.ACTIVE)
    assert not bar.isVisible()
    assert watcher.told == ["Halonen Veera moved to: Active"]


def test_a_day_before_an_earlier_move_leaves_the_client_where_it_was_moved(
    bar: MoveBar, caseload: Caseload, client_id: int
) -> None:
    line(bar, "Day").setText("2.11.")
    bar.field(MoveQuestion.DAY).commit()
    assert clients.card(caseload, client_id).status is Status.RETURNED


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_both_enters_close_but_not_over_a_day_that_can_not_be_read(
    qtbot: QtBot, bar: MoveBar, key: Qt.Key
) -> None:
    day = line(bar, "Day")
    day.setFocus()
    day.setText("32.11.")
    qtbot.keyClick(day, key)
    assert bar.isVisible()
    assert day.property("wrong")
    day.setText("t")
    qtbot.keyClick(day, key)
    assert not bar.isVisible()


def test_undo_takes_the_answers_away_with_the_move(
    bar: MoveBar, workspace: Workspace, caseload: Caseload, client_id: int
) -> None:
    line(bar, "Reason").setText("sai työn")
    bar.field(MoveQuestion.REASON).commit()
    workspace.undo_stack.undo()
    assert not bar.isVisible()
    assert clients.card(caseload, client_id).status is Status.ACTIVE


def test_after_another_step_an_answer_is_a_step_of_its_own(
    bar: MoveBar, workspace: Workspace, caseload: Caseload, client_id: int
) -> None:
    workspace.do(
        "Note",
        lambda: records.edit(caseload, ClientFields, client_id, notes="välissä"),
    )
    line(bar, "Reason").setText("sai työn")
    bar.field(MoveQuestion.REASON).commit()
    workspace.undo_stack.undo()
    assert bar.isVisible()
    assert line(bar, "Reason").text() == ""
    assert records.get(caseload, ClientFields, client_id).notes == "välissä"
