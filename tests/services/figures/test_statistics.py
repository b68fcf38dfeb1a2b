from collections.abc import Sequence
from datetime import date

import pytest

from app.models.client import ClientFields, PhaseStepFields, RatingFields, RestFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields, EmployerFields
from app.models.enums import (
    ContactWay,
    EntryKind,
    Hours,
    Instrument,
    Moment,
    Outcome,
    Phase,
    PlacementKind,
    Sector,
    Status,
    Subsidy,
    Term,
)
from app.models.fields import Fields
from app.models.placement import PlacementFields
from app.services.caseload import clients
from app.services.caseload.clients import caseload_count
from app.services.figures import over_time, statistics
from app.services.figures.project_figures import count_project
from app.services.figures.statistics import AgeBand
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload

PILOT = {
    Outcome.EMPLOYED: 20,
    Outcome.WORK_TRIAL: 4,
    Outcome.REHAB_WORK: 8,
    Outcome.WORK_ABILITY_ASSESSMENT: 4,
    Outcome.EDUCATION: 2,
    Outcome.INTERRUPTED: 7,
    Outcome.DID_NOT_STAY: 1,
    Outcome.SICK_LEAVE: 4,
}


def add(caseload: Caseload, fields: Sequence[Fields]) -> list[int]:
    with caseload.unit() as unit:
        ids = [unit.add(records.row_of(one)) for one in fields]
        unit.commit()
    return ids


def counts(group: statistics.Group) -> dict[str, int]:
    return {figure.name: figure.count for figure in group.figures if figure.count}


def test_the_kymenlaakso_table_comes_out_also_where_no_end_date_is_known(
    caseload: Caseload,
) -> None:
    end = date(2022, 12, 1)
    add(
        caseload,
        [
            ClientFields(family_name="A", outcome=outcome, ended_on=None if number % 3 else end)
            for outcome, count in PILOT.items()
            for number in range(count)
        ],
    )
    made = statistics.count_own_figures(caseload)
    assert counts(made.outcomes) == {str(name): count for name, count in PILOT.items()}
    assert [figure.name for figure in made.outcomes.figures] == list(Outcome)
    assert made.outcome_without_end.count == 50 - made.closed.count > 0


def test_an_empty_caseload_has_figures_too(caseload: Caseload) -> None:
    made = statistics.count_own_figures(caseload)
    assert made.started.count == made.outcomes.total == made.entries.total == 0
    assert made.self_efficacy.change is None
    assert not made.anonymous


def test_a_period_has_both_its_ends(caseload: Caseload) -> None:
    days = [date(2022, 1, 31), date(2022, 2, 1), date(2022, 2, 28), date(2022, 3, 1)]
    ids = add(
        caseload,
        [
            ClientFields(family_name="A", started_on=d, ended_on=d, outcome=Outcome.EMPLOYED)
            for d in days
        ],
    )
    made = statistics.count_own_figures(caseload, since=days[1], until=days[2])
    assert made.started.ids == made.closed.ids == tuple(ids[1:3])
    assert made.outcomes["employed"] == 2


def test_people_and_job_starts_are_counted_apart(caseload: Caseload) -> None:
    [first, second] = add(caseload, [ClientFields(family_name="A"), ClientFields(family_name="B")])
    [shop] = add(caseload, [EmployerFields(name="Kauppa", sector=Sector.COMPANY)])
    full = {"hours": Hours.FULL_TIME, "term": Term.PERMANENT}
    add(
        caseload,
        [
            PlacementFields(client_id=first, employer_id=shop, **full),
            PlacementFields(client_id=first, hours=Hours.PART_TIME, subsidy=Subsidy.PAY_SUBSIDY),
            PlacementFields(client_id=second, hours=Hours.PART_TIME, term=Term.FIXED_TERM),
            PlacementFields(client_id=second, kind=PlacementKind.MEASURE, measure=" Työkokeilu "),
        ],
    )
    made = statistics.count_own_figures(caseload)
    assert (made.people_in_work.count, made.job_starts.count) == (2, 3)
    assert counts(made.hours) == {"full_time": 1, "part_time": 2}
    assert counts(made.terms) == {"permanent": 1, "fixed_term": 1, statistics.UNKNOWN: 1}
    assert counts(made.subsidies) == {"pay_subsidy": 1, statistics.UNKNOWN: 2}
    assert counts(made.sectors) == {"company": 1, statistics.UNKNOWN: 2}
    assert counts(made.measures) == {"Työkokeilu": 1}


def test_ages_are_those_at_the_start_and_referrers_the_coachs_words(caseload: Caseload) -> None:
    start = date(2022, 6, 1)
    years = [2005, 2004, 1993, 1992, 1968, 1967, 1958, 1957, None]
    add(
        caseload,
        [
            ClientFields(
                family_name="A",
                birth_year=year,
                started_on=start,
                referrer="Itse" if year else "",
            )
            for year in years
        ],
    )
    made = statistics.count_own_figures(caseload)
    assert counts(made.ages) == {
        AgeBand.UNDER_18: 1,
        AgeBand.FROM_18: 2,
        AgeBand.FROM_30: 2,
        AgeBand.FROM_55: 2,
        AgeBand.FROM_65: 1,
        statistics.UNKNOWN: 1,
    }
    assert counts(made.referrers) == {"Itse": 8, statistics.UNKNOWN: 1}


def test_contacts_by_way_and_month_and_employers_once(caseload: Caseload) -> None:
    [shop, cafe] = add(caseload, [EmployerFields(name="Kauppa"), EmployerFields(name="Kahvila")])
    add(
        caseload,
        [
            EmployerContactFields(employer_id=shop, way=ContactWay.VISIT, day=date(2022, 3, 1)),
            EmployerContactFields(employer_id=shop, way=ContactWay.EMAIL, day=date(2022, 3, 31)),
            EmployerContactFields(employer_id=cafe, way=ContactWay.EMAIL, day=date(2022, 4, 1)),
        ],
    )
    made = statistics.count_own_figures(caseload)
    assert counts(made.contacts_by_way) == {"visit": 1, "email": 2}
    assert counts(made.contacts_by_month) == {"2022-03": 2, "2022-04": 1}
    assert (made.employers_contacted.ids, made.employers_visited.ids) == ((shop, cafe), (shop,))


def test_entries_count_with_their_minutes_and_missed_ones_apart(caseload: Caseload) -> None:
    add(
        caseload,
        [
            EntryFields(kind=EntryKind.MEETING, minutes=45),
            EntryFields(kind=EntryKind.MEETING, minutes=None),
            EntryFields(kind=EntryKind.MEETING, minutes=60, missed=True),
            EntryFields(kind=EntryKind.QUICK_HELP, minutes=20),
        ],
    )
    made = statistics.count_own_figures(caseload)
    minutes = {f.name: f.minutes for f in made.entries.figures if f.count}
    assert minutes == {"meeting": 45, "quick_help": 20}
    assert counts(made.entries) == {"meeting": 2, "quick_help": 1}
    assert made.missed.count == 1


@pytest.mark.parametrize(
    ("since", "until", "counted"),
    [
        (None, None, 4),
        (date(2022, 2, 1), None, 2),
        (None, date(2022, 2, 1), 2),
        (date(2022, 2, 1), date(2022, 2, 1), 1),
    ],
)
def test_entries_count_by_their_day(
    caseload: Caseload, since: date | None, until: date | None, counted: int
) -> None:
    days = [None, date(2022, 1, 31), date(2022, 2, 1), date(2022, 2, 2)]
    add(caseload, [EntryFields(day=day) for day in days])
    made = statistics.count_own_figures(caseload, since=since, until=until)
    assert made.entries["meeting"] == counted


def test_the_meter_is_the_boards(caseload: Caseload) -> None:
    ids = add(caseload, [ClientFields(family_name="A", status=status) for status in Status])
    add(
        caseload,
        [PhaseStepFields(client_id=ids[2], phase=Phase.KEEPING_WORK, day=date(2026, 1, 1))],
    )
    assert statistics.count_own_figures(caseload).caseload == caseload_count(caseload)
    assert statistics.count_own_figures(caseload).caseload.open == len(Status)
    assert len(statistics.count_own_figures(caseload).caseload.search_or_work) == 3


def test_the_mean_change_counts_only_people_rated_at_both_ends(caseload: Caseload) -> None:
    ids = add(caseload, [ClientFields(family_name="A") for _ in range(3)])
    rated = [(ids[0], 2, 6), (ids[1], 4, 5), (ids[2], 9, None)]
    add(
        caseload,
        [
            RatingFields(
                client_id=who, instrument=Instrument.SELF_EFFICACY, moment=moment, value=value
            )
            for who, start, end in rated
            for moment, value in ((Moment.START, start), (Moment.END, end))
            if value is not None
        ],
    )
    made = statistics.count_own_figures(caseload).self_efficacy
    assert (made.n, made.start, made.end, made.change) == (2, 3.0, 5.5, 2.5)


def test_statuses_are_todays_and_resting_clients_are_known(caseload: Caseload) -> None:
    ids = add(
        caseload,
        [ClientFields(family_name="A", status=status) for status in (*Status, Status.RETURNED)],
    )
    add(caseload, [RestFields(client_id=ids[0], since=caseload.today)])
    made = statistics.count_own_figures(caseload)
    assert made.statuses["returned"] == 2
    assert made.resting.ids == (ids[0],)
    assert len(made.caseload.search_or_work) == 1  # in a measure; the active one rests
    assert made.caseload.resting == (ids[0],)


def test_of_those_whose_service_goes_on_so_many_rest(caseload: Caseload) -> None:
    """Nobody rests whose service is over, though the rest was never ended; nor before it began."""
    begun, over = date(2022, 1, 1), date(2022, 6, 1)
    ids = add(
        caseload,
        [
            ClientFields(family_name="A", started_on=begun),
            ClientFields(family_name="B", started_on=begun, ended_on=over),
            ClientFields(family_name="C", started_on=date(2023, 1, 1)),
        ],
    )
    add(caseload, [RestFields(client_id=one, since=date(2022, 3, 1)) for one in ids])
    assert statistics.count_own_figures(caseload).resting.ids == (ids[0], ids[2])
    then = statistics.count_own_figures(caseload, since=begun, until=date(2022, 4, 30))
    assert then.resting.ids == then.active.ids == (ids[0], ids[1])
    before = statistics.count_own_figures(caseload, since=begun, until=date(2022, 2, 1))
    assert (before.resting.ids, before.active.ids) == ((), (ids[0], ids[1]))


def test_the_first_end_of_who_came_back_is_told_as_before(caseload: Caseload) -> None:
    """A report of last year says the same before and after somebody has come back this year."""
    began, ended, back = date(2022, 1, 10), date(2022, 11, 10), date(2023, 3, 1)
    stays = ClientFields(family_name="B", started_on=began)
    leaves = ClientFields(
        family_name="A",
        started_on=began,
        ended_on=ended,
        status=Status.RETURNED,
        outcome=Outcome.EMPLOYED,
    )
    one, other = add(caseload, [leaves, stays])
    year = {"since": date(2022, 1, 1), "until": date(2022, 12, 31)}
    before = (statistics.count_own_figures(caseload, **year), count_project(caseload, **year))
    clients.move(caseload, one, Status.ACTIVE, day=back)
    after = (statistics.count_own_figures(caseload, **year), count_project(caseload, **year))
    for name in ("started", "closed", "outcomes", "active", "resting", "resumed", "self_efficacy"):
        assert getattr(after[0], name) == getattr(before[0], name), name
    assert (after[0].closed.ids, after[0].active.ids) == ((one,), (other,))
    assert after[1].time_in_service == before[1].time_in_service

    spring = {"since": date(2023, 1, 1), "until": date(2023, 6, 30)}
    made = statistics.count_own_figures(caseload, **spring)
    assert (made.resumed.ids, made.started.ids, made.closed.ids) == ((one,), (), ())
    assert (made.active.ids, made.resting.ids) == ((one, other), ())
    records.edit(
        caseload,
        ClientFields,
        one,
        ended_on=date(2023, 5, 1),
        outcome=Outcome.SICK_LEAVE,
    )
    found = count_project(caseload, **spring).time_in_service
    assert (found.ids, found.median_days) == ((one,), (date(2023, 5, 1) - back).days)
    made = statistics.count_own_figures(caseload)
    assert counts(made.outcomes) == {Outcome.EMPLOYED: 1, Outcome.SICK_LEAVE: 1}
    assert made.closed.ids == (one,)
    whole = count_project(caseload).time_in_service
    away = (back - ended).days
    assert (whole.ids, whole.median_days) == ((one,), (date(2023, 5, 1) - began).days - away)


def test_a_month_without_contacts_is_a_month_too(caseload: Caseload) -> None:
    [shop] = add(caseload, [EmployerFields(name="Kauppa")])
    days = [date(2021, 11, 5), date(2022, 2, 1), date(2022, 2, 28), None]
    add(caseload, [EmployerContactFields(employer_id=shop, day=day) for day in days])
    group = statistics.count_own_figures(caseload).contacts_by_month
    told = [(one.name, one.count) for one in over_time.list_last(group, 12)]
    assert told == [("2021-11", 1), ("2021-12", 0), ("2022-01", 0), ("2022-02", 2)]
    assert over_time.list_last(group, 2) == over_time.list_last(group, 12)[-2:]
    assert over_time.list_last(statistics.Group("employer_contact", ()), 12) == []


def test_a_month_and_a_week_stand_beside_those_in_their_place_before(caseload: Caseload) -> None:
    [shop] = add(caseload, [EmployerFields(name="Kauppa")])
    days = {2021: ("1.2.", "8.3."), 2022: ("4.2.", "30.12.")}
    added = [
        EmployerContactFields(
            employer_id=shop, day=date(year, int(day.split(".")[1]), int(day.split(".")[0]))
        )
        for year, told in days.items()
        for day in told
    ]
    add(caseload, added)
    now, before = ({"since": date(y, 1, 1), "until": date(y, 12, 31)} for y in (2022, 2021))
    firsts = {"since": now["since"], "since_before": before["since"]}
    months, then = (
        statistics.count_own_figures(caseload, **period).contacts_by_month
        for period in (now, before)
    )
    told = over_time.list_beside(months, then, 12, **firsts)
    assert [(one.name, one.count, n) for one, n in told if one.count or n] == [
        ("2022-02", 1, 1),
        ("2022-03", 0, 1),
        ("2022-12", 1, 0),
    ]
    assert [one.name for one, _ in told] == [f"2022-{month:02}" for month in range(2, 13)]
    weeks, then = (count_project(caseload, **period).contacts_by_week for period in (now, before))
    told = over_time.list_beside(weeks, then, 60, **firsts)
    # 1.1.2021 is in the last week of 2020 (53), 1.1.2022 in that of 2021 (52).
    assert [(one.name, one.count, n) for one, n in told if one.count or n] == [
        ("2022-W05", 1, 1),
        ("2022-W10", 0, 1),
        ("2022-W52", 1, 0),
    ]
    assert len(told) == 48


@pytest.mark.parametrize(
    ("ended", "active"), [(None, 1), (date(2026, 11, 16), 0), (date(2026, 11, 17), 1)]
)
def test_a_client_is_active_until_the_last_day(
    caseload: Caseload, ended: date | None, active: int
) -> None:
    add(caseload, [ClientFields(family_name="A", started_on=date(2026, 1, 1), ended_on=ended)])
    assert statistics.count_own_figures(caseload).active.count == active


def test_how_long_people_wait_is_a_median_of_those_who_began(caseload: Caseload) -> None:
    start = date(2022, 1, 10)
    ids = add(caseload, [ClientFields(family_name="A", started_on=start) for _ in range(4)])
    [shop] = add(caseload, [EmployerFields(name="Kauppa")])
    add(
        caseload,
        [
            *(
                EmployerContactFields(employer_id=shop, client_id=one, day=date(2022, 1, day))
                for one, day in zip(ids, (12, 20, 31, 5), strict=True)
            ),
            PlacementFields(client_id=ids[0], started_on=date(2019, 5, 1)),  # an earlier job
            PlacementFields(client_id=ids[0], started_on=date(2022, 2, 9)),
            PlacementFields(client_id=ids[0], started_on=date(2022, 4, 9)),
        ],
    )
    made = statistics.count_own_figures(caseload)
    assert made.to_employer_contact.ids == tuple(ids[:3])  # not the one before the start alone
    assert made.to_employer_contact.median_days == 10  # of 2, 10, 21
    assert (made.to_work.ids, made.to_work.median_days) == ((ids[0],), 30)
    later = statistics.count_own_figures(caseload, since=date(2022, 6, 1))
    assert (later.to_work.ids, later.to_work.median_days) == ((), None)


def test_phases_are_those_of_the_services_that_go_on(caseload: Caseload) -> None:
    here, over = add(
        caseload,
        [ClientFields(family_name="A"), ClientFields(family_name="B", ended_on=date(2022, 1, 1))],
    )
    for one in (here, over):
        add(caseload, [PhaseStepFields(client_id=one, phase=Phase.PROFILE, day=date(2021, 1, 1))])
    assert counts(statistics.count_own_figures(caseload).phases) == {Phase.PROFILE: 1}


def test_the_rows_behind_each_figure_are_known_by_name(caseload: Caseload) -> None:
    [client] = add(caseload, [ClientFields(given_names="Veera", family_name="Halonen")])
    [shop] = add(caseload, [EmployerFields(name="Kauppa", industry="Kaupan ala")])
    day = date(2022, 1, 10)
    add(
        caseload,
        [
            PlacementFields(client_id=client, employer_id=shop, job_title="Myyjä", started_on=day),
            EmployerContactFields(employer_id=shop, day=day, subject="Työkokeilu"),
            EntryFields(client_id=client, day=day, note="Tavattiin"),
            EntryFields(day=day, note="Nimetön pika-apu"),
        ],
    )
    told = {
        table: [(row.title, row.detail) for row in statistics.rows(caseload, table, [1, 2])]
        for table in sorted(statistics.TABLES)
    }
    assert told == {
        "client": [("Halonen Veera", "")],
        "employer": [("Kauppa", "Kaupan ala")],
        "employer_contact": [("Kauppa", "Työkokeilu")],
        "entry": [("Halonen Veera", "Tavattiin"), ("", "Nimetön pika-apu")],
        "form": [],
        "network_person": [],
        "placement": [("Halonen Veera", "Myyjä, Kauppa")],
        "report": [],
        "status_change": [],
        "sub_goal": [],
        "support_need": [],
    }


def test_the_document_has_numbers_and_no_ids(caseload: Caseload) -> None:
    add(caseload, [ClientFields(family_name="Halonen", outcome=Outcome.EMPLOYED)])
    made = statistics.document(statistics.count_own_figures(caseload))
    assert made["anonymous"] is False
    assert made["outcomes"]["employed"] == 1
    assert "Halonen" not in str(made)
