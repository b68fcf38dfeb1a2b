"""What waits for the coach."""

import json
from datetime import date, timedelta

import pytest

from app.models.client import ClientFields, ConsentFields, StatusChangeFields
from app.models.criteria import CriterionReviewFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields, EmployerFields
from app.models.enums import (
    AttentionKind,
    ContactWay,
    EntryKind,
    Phase,
    PlacementKind,
    Status,
    Term,
    WaitReason,
)
from app.models.form import FormFields
from app.models.placement import PlacementChangeFields, PlacementFields
from app.models.rules.dates import add_months
from app.services.caseload import clients
from app.services.caseload.attention import (
    AttentionItem,
    agenda,
    count_waiting,
    list_due,
    put_off,
    settle,
    tick_item,
    write_limit,
)
from app.services.caseload.waiting.calendar_file import write_calendar
from app.services.errors import InvalidValue, Refused
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload, revert


@pytest.fixture
def today(caseload: Caseload) -> date:
    return caseload.today


@pytest.fixture
def client_id(caseload: Caseload) -> int:
    fields = ClientFields(given_names="Veera", family_name="Halonen")
    return clients.add(caseload, fields).new_row_id("client")


@pytest.fixture
def employer_id(caseload: Caseload) -> int:
    return records.add(caseload, EmployerFields(name="Kahvila Kulma")).new_row_id("employer")


def week(caseload: Caseload) -> list[AttentionItem]:
    return list_due(caseload, caseload.today + timedelta(days=7))


def kinds(items: list[AttentionItem]) -> list[AttentionKind]:
    return [item.kind for item in items]


def test_next_steps_the_overdue_first(
    caseload: Caseload, client_id: int, employer_id: int, today: date
) -> None:
    def entry(days: int, **more: object) -> None:
        next_day = today + timedelta(days=days)
        fields = EntryFields(day=today, next_step=str(days), next_day=next_day, **more)
        records.add(caseload, fields)

    entry(8, client_id=client_id)
    entry(7, client_id=client_id)
    entry(1, client_id=client_id, next_done=True)
    entry(0)
    contact = EmployerContactFields(
        employer_id=employer_id,
        client_id=client_id,
        next_step="soita",
        next_day=today - timedelta(days=2),
    )
    records.add(caseload, contact)
    items = week(caseload)
    assert [item.text for item in items] == ["soita", "0", "7"]
    assert (items[0].client_name, items[0].employer_name) == ("Halonen Veera", "Kahvila Kulma")
    assert (items[1].client_id, items[1].client_name) == (None, "")


def test_tick_is_a_change_that_can_be_undone(
    caseload: Caseload, client_id: int, today: date
) -> None:
    entry = EntryFields(client_id=client_id, day=today, next_step="CV", next_day=today)
    records.add(caseload, entry)
    clients.put_to_rest(caseload, client_id, since=today, review_day=today)
    items = week(caseload)
    assert {item.kind for item in items} == {AttentionKind.NEXT_STEP, AttentionKind.REST_REVIEW}
    changes = [tick_item(caseload, item) for item in items]
    assert week(caseload) == []
    for change in reversed(changes):
        revert(caseload, change)
    assert week(caseload) == items


def test_review_is_not_asked_after_the_rest(
    caseload: Caseload, client_id: int, today: date
) -> None:
    clients.put_to_rest(caseload, client_id, since=today, review_day=today)
    clients.resume(caseload, client_id, day=today)
    assert week(caseload) == []


@pytest.mark.parametrize(
    ("fields", "asked"),
    [
        ({"kind": PlacementKind.MEASURE, "measure": "Työkokeilu"}, True),
        ({"kind": PlacementKind.JOB, "term": Term.FIXED_TERM}, True),
        ({"kind": PlacementKind.JOB, "term": Term.PERMANENT}, False),
    ],
)
def test_onward_plan_is_asked_before_a_measure_or_fixed_term_job_ends(
    caseload: Caseload, client_id: int, today: date, fields: dict[str, object], asked: bool
) -> None:
    end = today + timedelta(days=7)
    records.add(caseload, PlacementFields(client_id=client_id, ended_on=end, **fields))
    assert [item.kind for item in week(caseload)] == [AttentionKind.PLACEMENT_END] * asked
    assert list_due(caseload, today + timedelta(days=6)) == []
    following = PlacementFields(client_id=client_id, started_on=end)
    records.add(caseload, following)
    assert AttentionKind.PLACEMENT_END not in kinds(week(caseload))


def test_ended_measure_is_asked_after_while_the_board_says_in_measure(
    caseload: Caseload, client_id: int, today: date
) -> None:
    ended = PlacementFields(
        client_id=client_id, kind=PlacementKind.MEASURE, ended_on=today - timedelta(days=3)
    )
    records.add(caseload, ended)
    assert week(caseload) == []
    clients.move(caseload, client_id, Status.IN_MEASURE)
    assert [item.kind for item in week(caseload)] == [AttentionKind.PLACEMENT_END]
    with pytest.raises(Refused):
        tick_item(caseload, week(caseload)[0])


def _changed_job(caseload: Caseload, client_id: int, day: date, **values: object) -> int:
    job = PlacementFields(client_id=client_id, job_title="Keittäjä", started_on=date(2026, 1, 7))
    placement = records.add(caseload, job).new_row_id("placement")
    fields = PlacementChangeFields(placement_id=placement, client_id=client_id, day=day, **values)
    return records.add(caseload, fields).new_row_id("placement_change")


def _advice(caseload: Caseload) -> list[AttentionItem]:
    return [item for item in week(caseload) if item.kind is AttentionKind.BENEFITS_ADVICE]


@pytest.mark.parametrize(
    ("values", "asked"),
    [
        ({"weekly_hours": 20.0}, True),
        ({"rest_days": "keskiviikko"}, True),
        ({"ends_on": date(2027, 3, 31)}, True),
        ({"note": "Esihenkilö vaihtui"}, False),
        ({"weekly_hours": 20.0, "benefits_on": date(2026, 10, 1)}, False),
    ],
)
def test_a_change_of_a_job_waits_for_benefits_advice(
    caseload: Caseload, client_id: int, today: date, values: dict[str, object], asked: bool
) -> None:
    made = _changed_job(caseload, client_id, today + timedelta(days=5), **values)
    found = _advice(caseload)
    assert [(item.why, item.table, item.row_id, item.text) for item in found] == [
        (WaitReason.WORK_CHANGED, "placement_change", made, "Keittäjä")
    ] * asked
    assert [item.day for item in found] == [today + timedelta(days=5)] * asked


def test_benefits_advice_is_settled_by_a_tick_or_by_a_talk_since_the_step_before(
    caseload: Caseload, client_id: int, today: date
) -> None:
    _changed_job(caseload, client_id, today, weekly_hours=20)
    (item,) = _advice(caseload)
    change = tick_item(caseload, item)
    assert _advice(caseload) == []
    (talk,) = records.list_records(caseload, EntryFields)
    assert (talk.fields.kind, talk.fields.day) == (EntryKind.BENEFITS_TALK, today)
    revert(caseload, change)
    put_off(caseload, item, today + timedelta(days=3))
    assert [late.day for late in _advice(caseload)] == [today + timedelta(days=3)]
    for day, waits in ((date(2026, 1, 7), True), (today + timedelta(days=1), True), (today, False)):
        entry = EntryFields(client_id=client_id, day=day, kind=EntryKind.BENEFITS_TALK)
        records.add(caseload, entry)
        assert bool(_advice(caseload)) is waits


def test_of_several_changes_the_one_in_force_waits_while_the_job_lasts(
    caseload: Caseload, client_id: int, today: date
) -> None:
    first = _changed_job(caseload, client_id, today - timedelta(days=60), weekly_hours=20)
    placement = records.get(caseload, PlacementChangeFields, first).placement_id
    second, coming = (
        records.add(
            caseload,
            PlacementChangeFields(
                placement_id=placement,
                client_id=client_id,
                day=today + timedelta(days=days),
                weekly_hours=hours,
            ),
        ).new_row_id("placement_change")
        for days, hours in ((-10, 25), (6, 30))
    )
    assert [item.row_id for item in _advice(caseload)] == [second, coming]
    records.edit(caseload, PlacementFields, placement, ended_on=today - timedelta(days=1))
    assert _advice(caseload) == []


def test_consent_that_runs_out(caseload: Caseload, client_id: int, today: date) -> None:
    for days, withdrawn in ((7, None), (8, None), (-1, None), (3, today)):
        consent = ConsentFields(
            client_id=client_id,
            purpose=str(days),
            given_on=today - timedelta(days=90),
            valid_until=today + timedelta(days=days),
            withdrawn_on=withdrawn,
        )
        records.add(caseload, consent)
    assert [(item.kind, item.text) for item in week(caseload)] == [(AttentionKind.CONSENT_END, "7")]


def test_nobody_is_forgotten(caseload: Caseload, client_id: int, today: date) -> None:
    def silent(until: date) -> list[date | None]:
        items = list_due(caseload, until)
        return [item.day for item in items if item.kind is AttentionKind.NO_CONTACT]

    fortnight = today + timedelta(days=14)
    assert silent(fortnight - timedelta(days=1)) == []
    assert silent(fortnight) == [fortnight]
    note = EntryFields(client_id=client_id, day=today, kind=EntryKind.NOTE)
    missed = EntryFields(client_id=client_id, day=today, missed=True)
    for fields in (note, missed):  # neither a thought nor an empty chair is a contact
        records.add(caseload, fields)
    assert silent(fortnight) == [fortnight]
    entry = EntryFields(client_id=client_id, day=today - timedelta(days=4))
    entry_id = records.add(caseload, entry).new_row_id("entry")
    assert silent(fortnight) == [today + timedelta(days=10)]
    records.edit(
        caseload, EntryFields, entry_id, next_step="soita", next_day=today + timedelta(days=60)
    )
    assert silent(fortnight) == []
    records.edit(caseload, EntryFields, entry_id, next_done=True)
    clients.put_to_rest(caseload, client_id, since=today)
    assert silent(fortnight) == []
    clients.resume(caseload, client_id, day=today)
    clients.move(caseload, client_id, Status.SUCCEEDED)
    assert silent(fortnight) == []
    clients.enter_phase(caseload, client_id, Phase.KEEPING_WORK, day=today)
    assert silent(fortnight) == [today + timedelta(days=10)]
    clients.move(caseload, client_id, Status.HEALTH_CHECK)
    assert silent(fortnight) == [today + timedelta(days=10)]
    records.edit(caseload, ClientFields, client_id, ended_on=today)
    assert silent(fortnight) == []


def test_who_has_just_begun_in_a_job_is_met(
    caseload: Caseload, client_id: int, today: date
) -> None:
    """The rhythm of criterion 23: 7 days before, 3 after, weekly for four weeks, then monthly."""
    start = today + timedelta(days=5)
    placement = PlacementFields(client_id=client_id, job_title="kokki", started_on=start)
    job_id = records.add(caseload, placement).new_row_id("placement")
    clients.move(caseload, client_id, Status.SUCCEEDED)
    clients.enter_phase(caseload, client_id, Phase.KEEPING_WORK, day=start)

    def first(until: date) -> tuple[WaitReason, date | None] | None:
        items = list_due(caseload, until)
        support = [item for item in items if item.kind is AttentionKind.JOB_SUPPORT]
        return (support[0].why, support[0].day) if support else None

    def meet(day: date) -> None:
        records.add(caseload, EntryFields(client_id=client_id, day=day))

    year = start + timedelta(days=365)
    assert first(today) == (WaitReason.BEFORE_JOB, start - timedelta(days=7))
    meet(today)
    caseload.clock.set(start)  # type: ignore[attr-defined]
    assert first(year) == (WaitReason.AFTER_JOB_START, start + timedelta(days=3))
    for why, days in (
        (WaitReason.AFTER_JOB_START, 3),
        (WaitReason.FIRST_WEEKS_AT_WORK, 7),
        (WaitReason.FIRST_WEEKS_AT_WORK, 14),
        (WaitReason.FIRST_WEEKS_AT_WORK, 21),
        (WaitReason.FIRST_WEEKS_AT_WORK, 28),
    ):
        day = start + timedelta(days=days)
        assert first(year) == (why, day)
        caseload.clock.set(day)  # type: ignore[attr-defined]
        meet(day)
    assert first(year) == (WaitReason.MONTHLY_AT_WORK, add_months(start, 2))
    records.edit(caseload, PlacementFields, job_id, support_until=start + timedelta(days=40))
    assert first(year) is None


def test_reviews_first_employer_and_a_missed_meeting(
    caseload: Caseload, client_id: int, today: date
) -> None:
    year = today + timedelta(days=365)

    def day_of(kind: AttentionKind) -> date | None:
        return next((item.day for item in list_due(caseload, year) if item.kind is kind), None)

    assert day_of(AttentionKind.FIRST_EMPLOYER) == today + timedelta(days=30)
    assert day_of(AttentionKind.NEED_REVIEW) == add_months(today, 6)
    review = next(
        item for item in list_due(caseload, year) if item.kind is AttentionKind.NEED_REVIEW
    )
    caseload.clock.set(today + timedelta(days=100))  # type: ignore[attr-defined]
    tick_item(caseload, review)
    assert day_of(AttentionKind.NEED_REVIEW) == add_months(today + timedelta(days=100), 6)
    records.add(caseload, EntryFields(client_id=client_id, day=today, missed=True))
    assert day_of(AttentionKind.MISSED_MEETING) == today + timedelta(days=7)
    records.add(caseload, EntryFields(client_id=client_id, day=today + timedelta(days=2)))
    assert day_of(AttentionKind.MISSED_MEETING) is None
    employer = records.add(caseload, EmployerFields(name="Kulma")).new_row_id("employer")
    visit = EmployerContactFields(
        employer_id=employer, client_id=client_id, day=today, way=ContactWay.VISIT
    )
    records.add(caseload, visit)
    assert day_of(AttentionKind.FIRST_EMPLOYER) is None


def test_a_plan_is_reviewed_every_three_months(
    caseload: Caseload, client_id: int, today: date
) -> None:
    items = list_due(caseload, add_months(today, 3))
    assert AttentionKind.PLAN_REVIEW in kinds(items)


def test_steps_without_a_day_hold_it_in_their_words_or_come_last(
    caseload: Caseload, client_id: int, employer_id: int, today: date
) -> None:
    for words in ("soitto 2 vk", "odottaa päätöstä"):
        contact = EmployerContactFields(
            employer_id=employer_id, day=today - timedelta(days=14), next_step=words
        )
        records.add(caseload, contact)
    items = [item for item in week(caseload) if item.employer_id]
    assert [(item.kind, item.day) for item in items] == [
        (AttentionKind.NEXT_STEP, today),
        (AttentionKind.STEP_WITHOUT_DAY, None),
    ]
    put_off(caseload, items[1], today + timedelta(days=3))
    items = [item for item in week(caseload) if item.employer_id]
    assert [item.day for item in items] == [today, today + timedelta(days=3)]


def test_what_is_put_off_waits_until_that_day(
    caseload: Caseload, client_id: int, today: date
) -> None:
    fortnight = today + timedelta(days=14)
    (item,) = [i for i in list_due(caseload, fortnight) if i.kind is AttentionKind.NO_CONTACT]
    change = put_off(caseload, item, fortnight + timedelta(days=3))
    assert AttentionKind.NO_CONTACT not in kinds(list_due(caseload, fortnight))
    assert AttentionKind.NO_CONTACT in kinds(list_due(caseload, fortnight + timedelta(days=3)))
    revert(caseload, change)
    tick_item(caseload, item)
    assert AttentionKind.NO_CONTACT not in kinds(list_due(caseload, fortnight))


def test_a_thing_is_done_in_its_place(caseload: Caseload, client_id: int, today: date) -> None:
    entry = EntryFields(client_id=client_id, day=today, next_step="soita", next_day=today)
    records.add(caseload, entry)
    (item,) = agenda(caseload)
    change = settle(caseload, item, "soitettu, jatko +14")
    rows = [record.fields for record in records.list_records(caseload, EntryFields)]
    assert [row.next_done for row in rows] == [True, False]
    assert (rows[1].client_id, rows[1].kind) == (client_id, EntryKind.CALL)
    assert rows[1].next_day == today + timedelta(days=14)
    revert(caseload, change)
    assert agenda(caseload) == [item]


def test_the_limits_are_the_coachs(caseload: Caseload, client_id: int, today: date) -> None:
    write_limit(caseload, "silent_days", 3)
    assert AttentionKind.NO_CONTACT in kinds(list_due(caseload, today + timedelta(days=3)))
    with pytest.raises(InvalidValue):
        write_limit(caseload, "silent_days", 0)


def test_every_kind_of_thing_that_waits(
    caseload: Caseload, client_id: int, employer_id: int, today: date
) -> None:
    """The list of the day: each kind is brought up, says why, and names its place."""
    soon, past = today + timedelta(days=5), today - timedelta(days=40)

    def newcomer(name: str, **more: object) -> int:
        fields = ClientFields(family_name=name, started_on=today, **more)
        return clients.add(caseload, fields).new_row_id("client")

    def contact(**more: object) -> None:
        records.add(caseload, EmployerContactFields(employer_id=employer_id, **more))

    records.edit(caseload, ClientFields, client_id, started_on=add_months(today, -6))
    records.add(caseload, EntryFields(client_id=client_id, day=past, missed=True))
    planned = newcomer("Suunnitelma")
    records.edit(caseload, ClientFields, planned, started_on=add_months(today, -3))
    records.add(caseload, EntryFields(client_id=planned, next_step="CV", next_day=today))
    contact(next_step="soita", next_day=today)
    contact(next_step="odottaa päätöstä", day=today)
    clients.put_to_rest(caseload, newcomer("Lepo"), since=past, review_day=today)
    for name, kind, term in (("Kokeilu", "measure", None), ("Työ", "job", Term.FIXED_TERM)):
        fields = {"kind": kind, "term": term, "started_on": past, "ended_on": soon}
        records.add(caseload, PlacementFields(client_id=newcomer(name), **fields))
    consent = {"purpose": "työnantaja", "given_on": past, "valid_until": soon}
    records.add(caseload, ConsentFields(client_id=newcomer("Lupa"), **consent))
    records.add(caseload, CriterionReviewFields(day=add_months(today, -6), since=past, until=today))
    tasks = {"tasks": [{"who": "Kela", "what": "päätös", "by": today.isoformat()}]}
    made = {"created_at": caseload.clock(), "changed_at": caseload.clock()}
    form = FormFields(client_id=planned, kind="plan", answers=json.dumps(tasks), **made)
    records.add(caseload, form)
    move = clients.move(caseload, newcomer("Kuty"), Status.REHAB_WORK)
    moved = move.new_row_id("status_change")
    records.edit(caseload, StatusChangeFields, moved, review_on=today)
    in_work = newcomer("Töissä")
    clients.move(caseload, in_work, Status.SUCCEEDED)
    clients.enter_phase(caseload, in_work, Phase.KEEPING_WORK, day=today)
    records.edit(caseload, ClientFields, in_work, started_on=past)
    _changed_job(caseload, newcomer("Tunnit"), today, weekly_hours=20)
    items = agenda(caseload)
    assert {item.kind for item in items} == set(AttentionKind)
    at_work = {WaitReason.BEFORE_JOB, WaitReason.AFTER_JOB_START}
    at_work |= {WaitReason.FIRST_WEEKS_AT_WORK, WaitReason.MONTHLY_AT_WORK}
    assert {item.why for item in items} >= set(WaitReason) - at_work  # these have a test above
    silent = [item.client_name for item in items if item.kind is AttentionKind.NO_CONTACT]
    assert "Töissä" in silent
    assert [item.group(today) for item in items] == sorted(item.group(today) for item in items)
    one = list_due(caseload, today + timedelta(days=7), clients=[client_id])
    whole = week(caseload)
    assert one == [item for item in whole if item.client_id == client_id]


def test_the_review_of_the_criteria_is_put_off_and_comes_again(
    caseload: Caseload, today: date
) -> None:
    records.add(caseload, CriterionReviewFields(day=add_months(today, -6)))
    (item,) = agenda(caseload)
    with pytest.raises(Refused):
        tick_item(caseload, item)
    put_off(caseload, item, today + timedelta(days=20))
    assert agenda(caseload) == []
    (later,) = list_due(caseload, today + timedelta(days=20))
    assert (later.kind, later.due_on) == (AttentionKind.CRITERIA_REVIEW, today)
    records.add(caseload, CriterionReviewFields(day=today))
    assert list_due(caseload, add_months(today, 6))[0].day == add_months(today, 6)


def test_what_was_read_is_read_again_after_every_change(
    caseload: Caseload, client_id: int, today: date
) -> None:
    assert agenda(caseload) == []
    entry = EntryFields(client_id=client_id, day=today, next_step="CV", next_day=today)
    change = records.add(caseload, entry)
    assert count_waiting(caseload) == 1
    revert(caseload, change)
    assert (agenda(caseload), count_waiting(caseload)) == ([], 0)
    caseload.clock.set(today + timedelta(days=14))  # type: ignore[attr-defined]
    assert kinds(agenda(caseload)) == [AttentionKind.NO_CONTACT]


def test_a_calendar_file_has_days_and_kinds_but_nobodys_name(
    caseload: Caseload, client_id: int, today: date
) -> None:
    entry = EntryFields(client_id=client_id, day=today, next_step="soita Veeralle", next_day=today)
    records.add(caseload, entry)
    records.add(caseload, EntryFields(client_id=client_id, day=today, next_step="odottaa"))
    words = {kind: f"{kind.value}, " + "ö" * 60 for kind in AttentionKind}
    file = write_calendar(agenda(caseload), words, caseload.clock())
    text = file.decode()
    assert text.count("BEGIN:VEVENT") == 1
    assert f"DTSTART;VALUE=DATE:{today:%Y%m%d}\r\n" in text
    assert "SUMMARY:next_step\\, ö" in text
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert not any(word in text for word in ("Halonen", "Veera", "soita"))
    again = write_calendar(agenda(caseload), words, caseload.clock())
    assert again == file  # the same thing keeps its mark
