"""The cards of the board, and what a coach does with a client."""

from datetime import date, timedelta

import pytest
from sqlmodel import select

from app.models.client import (
    ClientFields,
    PhaseStepFields,
    RatingFields,
    RestFields,
    StatusChangeFields,
)
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields, EmployerFields
from app.models.enums import (
    AttentionKind,
    EntryKind,
    Instrument,
    Moment,
    Outcome,
    Phase,
    PlacementKind,
    Status,
)
from app.models.placement import PlacementFields
from app.models.register import LogLine
from app.services.caseload import clients
from app.services.errors import InvalidValue, NotFound
from app.services.figures import criteria
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload, revert
from app.services.work import several


def new(caseload: Caseload, name: str = "Veera Halonen", **more: object) -> int:
    given, _, family = name.rpartition(" ")
    fields = ClientFields(given_names=given, family_name=family, **more)
    return clients.add(caseload, fields).new_row_id("client")


def card(caseload: Caseload, client_id: int) -> clients.ClientCard:
    return next(card for card in clients.cards(caseload) if card.id == client_id)


def days(number: int) -> timedelta:
    return timedelta(days=number)


def test_new_client_is_active_in_the_first_phase_from_today(caseload: Caseload) -> None:
    found = card(caseload, new(caseload, birth_date=date(1990, 5, 4)))
    assert (found.name, found.full_name) == ("Halonen Veera", "Veera Halonen")
    assert (found.status, found.phase) == (Status.ACTIVE, Phase.AGREEMENT)
    assert found.status_since == found.started_on == caseload.today
    assert found.birth_year == 1990


def test_client_without_a_name_is_refused(caseload: Caseload) -> None:
    with pytest.raises(InvalidValue):
        clients.add(caseload, ClientFields())
    assert clients.cards(caseload) == []


def test_cards_are_in_finnish_order(caseload: Caseload) -> None:
    for name in ("Örjan Öhman", "Åsa Åberg", "Olga Zaitseva", "Aino Äijälä", "Georg Wright"):
        new(caseload, name)
    assert [c.name for c in clients.cards(caseload)] == [
        "Wright Georg",
        "Zaitseva Olga",
        "Åberg Åsa",
        "Äijälä Aino",
        "Öhman Örjan",
    ]


def test_move_keeps_the_history_and_is_one_undo(caseload: Caseload) -> None:
    client_id = new(caseload)
    day = caseload.today - days(3)
    change = clients.move(
        caseload, client_id, Status.RETURNED, day=day, reason="muutti", next_service="Kutyp"
    )
    assert card(caseload, client_id).status is Status.RETURNED
    assert card(caseload, client_id).status_since == day
    assert clients.timeline(caseload, client_id)[-1].value is Status.RETURNED
    revert(caseload, change)
    assert card(caseload, client_id).status is Status.ACTIVE
    assert card(caseload, client_id).status_since == caseload.today


def test_going_back_is_never_blocked(caseload: Caseload) -> None:
    client_id = new(caseload)
    for status in (*Status, *reversed(Status)):
        clients.move(caseload, client_id, status)
        assert card(caseload, client_id).status is status


@pytest.mark.parametrize("status", list(Status))
def test_who_comes_back_is_counted_again_and_the_time_away_is_a_rest(
    caseload: Caseload, status: Status
) -> None:
    began, ended = caseload.today - days(300), caseload.today - days(200)
    stands = Status.SUCCEEDED if status is Status.RETURNED else Status.RETURNED
    end = {"ended_on": ended, "outcome": Outcome.EDUCATION, "outcome_note": "opisto"}
    client_id = new(caseload, status=stands, started_on=began, **end)
    change = clients.move(caseload, client_id, status)
    back = status in (Status.ACTIVE, Status.IN_MEASURE)
    kept = records.get(caseload, ClientFields, client_id)
    rests = records.list_records(caseload, RestFields, client_id=client_id)
    spans = [(one.fields.since, one.fields.until) for one in rests]
    assert spans == ([(ended, caseload.today)] if back else [])
    assert (kept.started_on, kept.ended_on) == (began, None if back else ended)
    told = [(one.fields.service_ended, one.fields.outcome, one.fields.reason) for one in rests]
    told += [(True, kept.outcome, kept.outcome_note)] if kept.outcome else []
    assert told == [(True, Outcome.EDUCATION, "opisto")]
    assert clients.caseload_count(caseload).open == back
    for away, most in ((150, 0), (250, 1)):
        day = caseload.today - days(away)
        criterion = criteria.review(caseload, since=day, until=day).criteria[0]
        assert criterion.measured.n == most
    revert(caseload, change)
    assert records.get(caseload, ClientFields, client_id).ended_on == ended
    assert records.list_records(caseload, RestFields, client_id=client_id) == []


def test_who_comes_back_on_the_day_of_the_end_has_not_been_away(caseload: Caseload) -> None:
    today = caseload.today
    other = new(caseload, "Aino Aalto", status=Status.RETURNED, ended_on=today + days(1))
    told = {"outcome": Outcome.INTERRUPTED, "outcome_note": "erehdys"}
    client_id = new(caseload, status=Status.RETURNED, ended_on=today, **told)
    several.move_all(caseload, [client_id, other], Status.ACTIVE)
    kept = records.get(caseload, ClientFields, client_id)
    assert (kept.ended_on, kept.outcome, kept.outcome_note) == (None, None, "")
    assert records.get(caseload, ClientFields, other).ended_on == today + days(1)
    assert records.list_records(caseload, RestFields) == []


def moved(caseload: Caseload, client_id: int, status: Status, **more: object) -> int:
    fields = StatusChangeFields(client_id=client_id, status=status, **more)
    return records.add(caseload, fields).new_row_id("status_change")


def test_filling_in_an_earlier_status_leaves_the_present_one(caseload: Caseload) -> None:
    client_id = new(caseload, status=Status.IN_MEASURE)
    earlier = moved(caseload, client_id, Status.ACTIVE)
    assert card(caseload, client_id).status is Status.IN_MEASURE
    day = caseload.today - days(90)
    records.edit(caseload, StatusChangeFields, earlier, day=day)
    assert card(caseload, client_id).status is Status.IN_MEASURE
    assert card(caseload, client_id).status_since == caseload.today
    path = [e.value for e in clients.timeline(caseload, client_id) if e.table == "status_change"]
    assert path == [Status.IN_MEASURE, Status.ACTIVE]


def test_a_day_put_right_moves_nobody(caseload: Caseload) -> None:
    client_id = new(caseload)
    row_id = clients.move(caseload, client_id, Status.SUCCEEDED).new_row_id("status_change")
    records.edit(caseload, StatusChangeFields, row_id, day=caseload.today - days(30))
    assert card(caseload, client_id).status is Status.SUCCEEDED
    assert card(caseload, client_id).status_since == caseload.today - days(30)
    first, _ = records.list_records(caseload, StatusChangeFields, client_id=client_id)
    records.edit(caseload, StatusChangeFields, first.id, status=Status.IN_MEASURE)
    records.remove(caseload, StatusChangeFields, first.id)
    assert card(caseload, client_id).status is Status.SUCCEEDED


def test_the_move_that_led_there_takes_the_client_along_and_undo_brings_both_back(
    caseload: Caseload,
) -> None:
    client_id = new(caseload)
    row_id = clients.move(caseload, client_id, Status.REHAB_WORK).new_row_id("status_change")
    other = records.edit(caseload, StatusChangeFields, row_id, status=Status.HEALTH_CHECK)
    assert card(caseload, client_id).status is Status.HEALTH_CHECK
    removed = records.remove(caseload, StatusChangeFields, row_id)
    assert card(caseload, client_id).status is Status.ACTIVE
    revert(caseload, removed)
    assert card(caseload, client_id).status is Status.HEALTH_CHECK
    revert(caseload, other)
    assert card(caseload, client_id).status is Status.REHAB_WORK


def test_the_last_move_removed_leaves_the_client_where_the_client_stands(
    caseload: Caseload,
) -> None:
    client_id = new(caseload, status=Status.IN_MEASURE)
    (only,) = records.list_records(caseload, StatusChangeFields, client_id=client_id)
    records.remove(caseload, StatusChangeFields, only.id)
    assert card(caseload, client_id).status is Status.IN_MEASURE


def test_move_to_the_same_status_changes_nothing(caseload: Caseload) -> None:
    client_id = new(caseload)
    assert not clients.move(caseload, client_id, Status.ACTIVE, reason="turha")
    with pytest.raises(NotFound):
        clients.move(caseload, client_id + 1, Status.ACTIVE)


def test_situation_is_the_current_placement_else_the_words_of_the_sheet(
    caseload: Caseload,
) -> None:
    client_id = new(caseload, situation="profilointi kesken")
    employer_id = records.add(caseload, EmployerFields(name="Kahvila Kulma")).new_row_id("employer")
    assert card(caseload, client_id).situation == "profilointi kesken"
    placement = PlacementFields(
        client_id=client_id,
        employer_id=employer_id,
        kind=PlacementKind.MEASURE,
        measure="Työkokeilu",
        started_on=caseload.today,
        ended_on=caseload.today + days(30),
    )
    placement_id = records.add(caseload, placement).new_row_id("placement")
    assert card(caseload, client_id).situation == "Työkokeilu · Kahvila Kulma"
    records.edit(
        caseload,
        PlacementFields,
        placement_id,
        started_on=caseload.today - days(9),
        ended_on=caseload.today - days(1),
    )
    assert card(caseload, client_id).situation == "profilointi kesken"


def test_next_day_is_the_earliest_of_all_that_is_open(caseload: Caseload) -> None:
    client_id = new(caseload)
    today = caseload.today
    employer_id = records.add(caseload, EmployerFields(name="Kahvila Kulma")).new_row_id("employer")
    assert card(caseload, client_id).next_day is None

    placement = PlacementFields(
        client_id=client_id,
        started_on=today,
        ended_on=today + days(40),
        job_title="keittiöapulainen",
    )
    records.add(caseload, placement)
    found = card(caseload, client_id)
    assert (found.next_day, found.next_kind) == (today + days(40), AttentionKind.PLACEMENT_END)

    clients.put_to_rest(caseload, client_id, since=today, review_day=today + days(30))
    found = card(caseload, client_id)
    assert (found.next_day, found.next_kind) == (today + days(30), AttentionKind.REST_REVIEW)
    assert (found.resting, found.review_day) == (True, today + days(30))

    contact = EmployerContactFields(
        employer_id=employer_id,
        client_id=client_id,
        day=today,
        next_step="soita",
        next_day=today + days(7),
    )
    records.add(caseload, contact)
    assert card(caseload, client_id).next_step == "soita"

    entry = EntryFields(client_id=client_id, day=today, next_step="CV", next_day=today - days(2))
    entry_id = records.add(caseload, entry).new_row_id("entry")
    found = card(caseload, client_id)
    assert (found.next_day, found.next_step) == (today - days(2), "CV")
    assert (found.next_kind, found.last_contact) == (AttentionKind.NEXT_STEP, today)

    records.edit(caseload, EntryFields, entry_id, next_done=True)
    assert card(caseload, client_id).next_step == "soita"


def test_rest_and_resume(caseload: Caseload) -> None:
    client_id = new(caseload)
    today = caseload.today
    clients.put_to_rest(caseload, client_id, since=today - days(5), reason="leikkaus")
    clients.put_to_rest(caseload, client_id, since=today - days(4), review_day=today + days(9))
    assert len(records.list_records(caseload, RestFields)) == 1
    assert card(caseload, client_id).review_day == today + days(9)
    clients.resume(caseload, client_id, day=today)
    assert not card(caseload, client_id).resting
    assert card(caseload, client_id).review_day is None
    assert not clients.resume(caseload, client_id, day=today)


def test_latest_phase_by_day_is_shown_and_an_earlier_one_may_come_again(
    caseload: Caseload,
) -> None:
    client_id = new(caseload)
    today = caseload.today
    clients.enter_phase(caseload, client_id, Phase.KEEPING_WORK, day=today + days(2))
    clients.enter_phase(caseload, client_id, Phase.PROFILE, day=today + days(1))
    assert card(caseload, client_id).phase is Phase.KEEPING_WORK
    clients.enter_phase(caseload, client_id, Phase.JOB_SEARCH, day=today + days(3), note="uusi")
    assert card(caseload, client_id).phase is Phase.JOB_SEARCH
    assert len(records.list_records(caseload, PhaseStepFields, client_id=client_id)) == 4


def test_rating_is_set_changed_and_taken_away(caseload: Caseload) -> None:
    client_id = new(caseload)
    what = (Instrument.WORK_ABILITY, Moment.START)
    for value in (3, 7):
        clients.rate(caseload, client_id, *what, value, day=caseload.today)
        assert [r.fields.value for r in records.list_records(caseload, RatingFields)] == [value]
    with pytest.raises(InvalidValue):
        clients.rate(caseload, client_id, *what, 11, day=caseload.today)
    clients.rate(caseload, client_id, *what, None, day=caseload.today)
    assert records.list_records(caseload, RatingFields) == []


def test_possible_duplicates(caseload: Caseload) -> None:
    known = new(caseload, "Aino Mäki-Petäjä")
    new(caseload, "Aino Karjalainen")
    for given, family in (
        ("aino", "maki petaja"),
        ("Mäki-Petäjä", "Aino"),
        ("Ainu", "Mäki-Petäjä"),
    ):
        assert [c.id for c in clients.possible_duplicates(caseload, given, family)] == [known]
    assert clients.possible_duplicates(caseload, "", "") == []


def test_timeline_has_every_kind_newest_first(caseload: Caseload) -> None:
    client_id = new(caseload)
    other = new(caseload, "Kirsi Kangas")
    today = caseload.today
    employer_id = records.add(caseload, EmployerFields(name="Kahvila Kulma")).new_row_id("employer")
    clients.put_to_rest(caseload, client_id, since=today + days(1))
    records.add(caseload, PlacementFields(client_id=client_id, started_on=today + days(2)))
    for whose in (client_id, other):
        records.add(caseload, EntryFields(client_id=whose, day=today + days(3), note="CV"))
    contact = EmployerContactFields(
        employer_id=employer_id, client_id=client_id, day=today + days(4), subject="esittely"
    )
    records.add(caseload, contact)
    records.add(caseload, EntryFields(client_id=client_id, note="ei päivää"))
    events = clients.timeline(caseload, client_id)
    assert [event.table for event in events] == [
        "employer_contact",
        "entry",
        "placement",
        "rest",
        "phase_step",
        "status_change",
        "entry",
    ]
    assert (events[0].text, events[0].detail) == ("esittely", "Kahvila Kulma")


def test_the_caseload_is_who_is_open_and_does_not_rest(caseload: Caseload) -> None:
    """Criterion 1: the service has begun and not ended, whatever the status says."""
    today = caseload.today
    made = {status: new(caseload, f"Aino {status.value}", status=status) for status in Status}
    resting = new(caseload, "Lepo Lepola")
    clients.put_to_rest(caseload, resting, since=today)
    new(caseload, "Entinen Asiakas", ended_on=today)
    new(caseload, "Tuleva Asiakas", started_on=today + timedelta(days=1))
    helped = new(caseload, "Pika Avustettu")
    records.add(caseload, EntryFields(client_id=helped, kind=EntryKind.QUICK_HELP, day=today))
    count = clients.caseload_count(caseload)
    assert len(count.search_or_work) == 2
    assert len(count.other) == 4
    assert count.resting == (resting,)
    clients.enter_phase(caseload, made[Status.SUCCEEDED], Phase.KEEPING_WORK, day=today)
    count = clients.caseload_count(caseload)
    assert made[Status.SUCCEEDED] in count.search_or_work
    assert (count.open, count.limit, count.full) == (6, 20, False)


def test_opening_a_file_is_logged(caseload: Caseload) -> None:
    client_id = new(caseload)
    clients.log_opening(caseload, client_id)
    with caseload.reading() as session:
        line = session.exec(select(LogLine)).all()[-1]
    assert (line.action.value, line.client_id) == ("opened", client_id)
    with pytest.raises(NotFound):
        clients.log_opening(caseload, client_id + 1)


def test_one_card_is_the_same_as_in_the_whole_list(caseload: Caseload) -> None:
    first, second = new(caseload), new(caseload, "Aino Niemi")
    today = caseload.today
    for client_id in (first, second):
        work = PlacementFields(client_id=client_id, job_title="Keittiöapu", started_on=today)
        records.add(caseload, work)
        step = EntryFields(client_id=client_id, day=today, next_step="Soita", next_day=today)
        records.add(caseload, step)
        clients.put_to_rest(caseload, client_id, since=today, review_day=today)
    assert [clients.card(caseload, c.id) for c in clients.cards(caseload)] == clients.cards(
        caseload
    )
    with pytest.raises(NotFound):
        clients.card(caseload, second + 1)
