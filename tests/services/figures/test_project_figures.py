"""What the sources' own reports ask for, against figures counted by hand from the rows."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from statistics import median

import pytest

from app.models.client import ClientFields, NetworkPersonFields, StatusChangeFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields, EmployerFields
from app.models.enums import (
    CameBy,
    ContactWay,
    EntryKind,
    Hours,
    LedTo,
    Outcome,
    PlacementKind,
    Sector,
    Status,
    SubGoalKind,
    Subsidy,
    SupportNeedKind,
    Term,
)
from app.models.fields import Fields
from app.models.form import FormFields
from app.models.placement import PlacementFields
from app.models.results import SubGoalFields, SupportNeedFields
from app.services import demo
from app.services.figures import criteria, project_figures, statistics
from app.services.figures.statistics import Group
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.services.vault import opening
from tests.conftest import FixedClock

JUNE = date(2026, 6, 1)


def add(caseload: Caseload, *fields: Fields) -> list[int]:
    with caseload.unit() as unit:
        ids = [unit.add(records.row_of(one)) for one in fields]
        unit.commit()
    return ids


def counts(group: Group) -> dict[str, int]:
    return {one.name: one.count for one in group.figures}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Caseload]:
    opened = opening.temporary(tmp_path_factory.mktemp("demo") / "caseload", clock=FixedClock())
    demo.fill(opened, opened.today)
    yield opened
    opened.close()


def test_the_demo_s_jobs_by_hours_and_term_sector_and_municipality(filled: Caseload) -> None:
    jobs = [
        one.fields
        for one in records.list_records(filled, PlacementFields)
        if one.fields.kind is PlacementKind.JOB
    ]
    by_hand = Counter(f"{one.hours or ''} {one.term or ''}".strip() for one in jobs)
    found = project_figures.count_project(filled)
    assert counts(found.hours_terms) == by_hand
    assert found.hours_terms.total == len(jobs)
    sectors = Counter(
        str(records.get(filled, EmployerFields, one.employer_id).sector or "")
        for one in jobs
        if one.employer_id
    )
    own = statistics.count_own_figures(filled)
    assert {one.name: one.count for one in own.sectors.figures if one.name and one.count} == {
        name: count for name, count in sectors.items() if name
    }
    assert len(sectors - Counter([""])) >= 3
    for figure in own.sectors.figures:
        assert own.sectors.share(figure) == figure.count / len(jobs)
    towns = Counter(one.fields.municipality for one in records.list_records(filled, ClientFields))
    assert counts(found.municipalities) == towns
    working = {one.client_id for one in jobs}
    employed = Counter(records.get(filled, ClientFields, who).municipality for who in working)
    helped = {one.client_id for one in jobs if one.subsidy is Subsidy.PAY_SUBSIDY}
    subsidised = Counter(records.get(filled, ClientFields, who).municipality for who in helped)
    assert subsidised
    assert counts(found.subsidised_municipalities) == subsidised
    assert counts(found.employed_municipalities) == employed


def test_the_demo_s_outcomes_are_the_eight_of_the_pilot(filled: Caseload) -> None:
    clients = records.list_records(filled, ClientFields)
    by_hand = Counter(str(one.fields.outcome) for one in clients if one.fields.outcome)
    own = statistics.count_own_figures(filled)
    assert [one.name for one in own.outcomes.figures] == list(map(str, Outcome))
    assert {one.name: one.count for one in own.outcomes.figures if one.count} == by_hand


def test_taulukko_1_of_palo(caseload: Caseload) -> None:
    """32 people got work, 21 full-time and 11 part-time or for a time; some twice (§4.4)."""
    shapes = [
        (21, Hours.FULL_TIME, Term.PERMANENT),
        (5, Hours.PART_TIME, Term.PERMANENT),
        (4, Hours.FULL_TIME, Term.FIXED_TERM),
        (2, Hours.PART_TIME, Term.FIXED_TERM),
    ]
    jobs = [(hours, term) for number, hours, term in shapes for _ in range(number)]
    people = add(caseload, *(ClientFields(family_name="Yksi") for _ in jobs))
    for who, (hours, term) in zip(people, jobs, strict=True):
        job = PlacementFields(client_id=who, hours=hours, term=term, started_on=JUNE)
        add(caseload, job)
    found = counts(project_figures.count_project(caseload).hours_terms)
    part_or_fixed = {name: n for name, n in found.items() if "part" in name or "fixed" in name}
    assert found.pop("full_time permanent") == 21
    assert found == part_or_fixed
    assert sum(part_or_fixed.values()) == 11
    later = JUNE + timedelta(days=90)
    for who in people[:3]:
        add(caseload, PlacementFields(client_id=who, started_on=later))
    again = project_figures.count_project(caseload)
    assert counts(again.hours_terms)[""] == 3
    assert again.employed_more_than_once.ids == tuple(people[:3])
    own = statistics.count_own_figures(caseload)
    assert (own.people_in_work.count, own.job_starts.count) == (32, 35)


def test_heinola_and_sysma(caseload: Caseload) -> None:
    """Five of each; in Heinola three got a job, all with pay subsidy (2024)."""
    for town in (*["Heinola"] * 4, " heinola", *["Sysmä"] * 5):
        add(caseload, ClientFields(family_name="Asiakas", municipality=town, started_on=JUNE))
    for who in (1, 2, 5):
        add(
            caseload,
            PlacementFields(client_id=who, subsidy=Subsidy.PAY_SUBSIDY, started_on=JUNE),
            PlacementFields(client_id=who, subsidy=Subsidy.PAY_SUBSIDY, started_on=JUNE),
        )
    found = project_figures.count_project(caseload, since=JUNE, until=JUNE)
    assert counts(found.municipalities) == {"Heinola": 5, "Sysmä": 5}
    assert counts(found.employed_municipalities) == {"Heinola": 3}
    assert counts(found.subsidised_municipalities) == {"Heinola": 3}
    assert found.employed_more_than_once.ids == (1, 2, 5)
    later = project_figures.count_project(caseload, since=JUNE + timedelta(days=1))
    assert counts(later.municipalities) == {}


def test_words_that_mean_the_same_are_one_row(caseload: Caseload) -> None:
    who, employer = add(caseload, ClientFields(family_name="Yksi"), EmployerFields(name="Leipomo"))
    for reason in ("Sairaus", "sairaus.", "  SAIRAUS", "Sairaus", "Muutto", ""):
        add(caseload, PlacementFields(client_id=who, ended_on=JUNE, end_reason=reason))
    for subject in ("Palkkatuki", "palkkatuki", ""):
        add(caseload, EmployerContactFields(employer_id=employer, day=JUNE, subject=subject))
    for role in ("Omaohjaaja", "omaohjaaja"):
        add(caseload, NetworkPersonFields(client_id=who, role=role))
    found = project_figures.count_project(caseload)
    assert counts(found.end_reasons) == {"Sairaus": 4, "Muutto": 1, "": 1}
    assert counts(found.subjects) == {"Palkkatuki": 2, "": 1}
    assert counts(found.network_roles) == {"Omaohjaaja": 2}
    for group in (found.end_reasons, found.subjects, found.network_roles):
        for figure in group.figures:
            assert len(statistics.rows(caseload, group.table, figure.ids)) == figure.count


def test_who_came_without_being_sent_is_one_row_in_any_words(caseload: Caseload) -> None:
    for words in ("Itse", "Asiakas itse", "itse", "Klienten själv", "Self-referral", "Kela"):
        add(caseload, ClientFields(family_name="Yksi", started_on=JUNE, referrer=words))
    own = statistics.count_own_figures(caseload)
    assert sorted(one.count for one in own.referrers.figures) == [1, 5]
    openness = criteria.review(caseload, since=JUNE, until=JUNE).criteria[8].measured
    assert (openness.figure, openness.n, openness.more["came_themselves"]) == (2, 6, 5)


def test_many_events_weeks_months_moves_and_time_in_service(caseload: Caseload) -> None:
    one, two, employer = add(
        caseload,
        ClientFields(family_name="Yksi", started_on=JUNE, ended_on=JUNE + timedelta(days=30)),
        ClientFields(family_name="Kaksi", started_on=JUNE, ended_on=JUNE + timedelta(days=51)),
        EmployerFields(name="Leipomo"),
    )
    for number in range(4):
        day = JUNE + timedelta(days=7 * number)
        add(caseload, EntryFields(client_id=one, day=day), EntryFields(client_id=two, day=day))
    add(
        caseload,
        EntryFields(client_id=two, day=date(2026, 7, 1), missed=True),
        EntryFields(client_id=one, day=JUNE, kind=EntryKind.CALL),
        EmployerContactFields(employer_id=employer, day=JUNE, way=ContactWay.VISIT),
        StatusChangeFields(client_id=one, status=Status.ACTIVE, day=JUNE),
        StatusChangeFields(client_id=one, status=Status.IN_MEASURE, day=date(2026, 7, 1)),
    )
    found = project_figures.count_project(caseload, since=JUNE, until=date(2026, 7, 31))
    assert found.many_events.ids == (one, two)
    assert counts(found.meetings_by_month) == {"2026-06": 8}
    assert counts(found.meetings_by_week) == dict.fromkeys(
        ("2026-W23", "2026-W24", "2026-W25", "2026-W26"), 2
    )
    assert counts(found.visits_by_month) == {"2026-06": 1}
    assert counts(found.moves) == {"active in_measure": 1}
    assert found.time_in_service.median_days == round(median([30, 51]))
    june = project_figures.count_project(caseload, until=date(2026, 6, 30))
    assert counts(june.moves) == {}
    assert june.many_events.ids == (one,)


def test_what_the_network_the_client_and_the_diary_of_many_came_to(caseload: Caseload) -> None:
    (who,) = add(caseload, ClientFields(family_name="Yksi", started_on=JUNE, came_by=CameBy.SELF))
    people = [{"name": "A", "role": "Omaohjaaja"}, {"name": "B", "role": "omaohjaaja"}]
    for present, day in (("yes", "2026-06-01"), ("yes", "2026-06-02"), ("no", "2026-05-31")):
        answers = json.dumps({"client_present": present, "held_on": day, "people": people})
        now = datetime(2026, 6, 3, tzinfo=UTC)
        form = {"kind": "shared_plan", "answers": answers, "created_at": now, "changed_at": now}
        add(caseload, FormFields(client_id=who, **form))
    add(
        caseload,
        EntryFields(client_id=who, day=JUNE, led_to=LedTo.NETWORK),
        EntryFields(client_id=who, day=JUNE, missed=True, missed_reason="Aikataulu"),
        EntryFields(client_id=who, day=JUNE, missed=True, missed_reason="aikataulu"),
        EntryFields(kind=EntryKind.TRAINING, day=JUNE, people=12),
        EntryFields(kind=EntryKind.TRAINING, day=JUNE, people=8),
        EntryFields(kind=EntryKind.TRAINING, day=JUNE),
        EntryFields(kind=EntryKind.FORUM, day=date(2026, 5, 1), people=30),
        SubGoalFields(client_id=who, goal=SubGoalKind.CAREER_PLAN, day=JUNE),
        SupportNeedFields(client_id=who, need=SupportNeedKind.FUNCTIONING, day=JUNE),
        PlacementFields(client_id=who, started_on=JUNE, first_job=True, ended_on=JUNE),
        PlacementFields(
            client_id=who, started_on=JUNE, ended_on=JUNE, end_reason="Kauan", end_cause="Muutto"
        ),
    )
    found = project_figures.count_project(caseload, since=JUNE, until=date(2026, 6, 30))
    assert counts(found.client_present) == {"yes": 2}
    assert counts(found.meeting_roles) == {"Omaohjaaja": 4}
    assert counts(found.came_by) == {"self": 1}
    assert counts(found.led_to) == {"network": 1}
    assert counts(found.missed_reasons) == {"Aikataulu": 2}
    assert counts(found.sub_goals) == {"career_plan": 1}
    assert counts(found.support_needs) == {"functioning": 1}
    assert counts(found.end_reasons) == {"Muutto": 1, "": 1}
    assert found.first_jobs.count == 1
    (training,) = found.gatherings
    assert (training.kind, training.count, training.people, training.uncounted) == (
        EntryKind.TRAINING, 3, 20, 1
    )  # fmt: skip
    for group in vars(found).values():
        if isinstance(group, Group):
            for figure in group.figures:
                rows = statistics.rows(caseload, group.table, figure.ids)
                assert {row.id for row in rows} == set(figure.ids)


def test_sector_shares_of_palo(caseload: Caseload) -> None:
    """68 % in companies, 20 % in the third sector, 12 % in the public one (§4.4)."""
    (who,) = add(caseload, ClientFields(family_name="Yksi"))
    for number, sector in ((17, Sector.COMPANY), (5, Sector.THIRD_SECTOR), (3, Sector.PUBLIC)):
        (employer,) = add(caseload, EmployerFields(name=str(sector), sector=sector))
        add(caseload, *[PlacementFields(client_id=who, employer_id=employer)] * number)
    sectors = statistics.count_own_figures(caseload).sectors
    shares = {one.name: sectors.share(one) for one in sectors.figures if one.count}
    assert shares == {Sector.COMPANY: 0.68, Sector.THIRD_SECTOR: 0.20, Sector.PUBLIC: 0.12}
