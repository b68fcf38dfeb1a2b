from datetime import date

import pytest

from app.models.enums import Hours, Outcome, Sector, Subsidy
from app.models.rules.summary import classes
from app.models.rules.summary.classes import TREES, Variable


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("TE-toimisto", "employment_services"),
        ("Kunnan työllisyyspalvelut", "employment_services"),
        ("kuntakokeilu", "employment_services"),
        ("Monialainen työelämäpalvelu", "joint_services"),
        ("TYP", "joint_services"),
        ("Kuntouttava työtoiminta", "from_rehab_work"),
        ("Aikuissosiaalityö", "social_services"),
        ("Vammaispalvelut", "social_services"),
        ("Mielenterveyspalvelut", "health_services"),
        ("mielenterveys- ja päihdepalvelut", "health_services"),
        ("Työkyvyn arviointiyksikkö", "health_services"),
        ("Itse", "self"),
        ("Asiakas itse", "self"),
        ("Oppilaitos", "other"),
        ("Rikosseuraamuslaitos", "other"),
        ("", "not_recorded"),
        ("Sysselsättningstjänsterna", "employment_services"),
        ("Vuxensocialarbete", "social_services"),
        ("Klienten själv", "self"),
        ("Rehabilitative work activity", "from_rehab_work"),
        ("Employment services", "employment_services"),
    ],
)
def test_the_coachs_own_words_fall_into_a_public_class(words: str, expected: str) -> None:
    assert classes.referral_class(words) == expected


def test_every_outcome_has_a_class_and_so_has_none() -> None:
    fine = TREES[Variable.OUTCOME].fine
    assert {classes.outcome_class(outcome) for outcome in (*Outcome, None)} == set(fine)


def test_every_job_has_a_class_of_its_kind_and_its_sector() -> None:
    kinds = {classes.kind_class(h, s) for h in (*Hours, None) for s in (*Subsidy, None)}
    assert kinds == set(TREES[Variable.KIND].fine)
    assert classes.kind_class(Hours.FULL_TIME, Subsidy.PAY_SUBSIDY) == "supported"
    assert classes.kind_class(None, None) == "not_recorded"
    sectors = {classes.sector_class(sector) for sector in (*Sector, None)}
    assert sectors == set(TREES[Variable.SECTOR].fine)
    assert classes.sector_class(None) == "not_recorded"


@pytest.mark.parametrize(
    ("years", "expected"),
    [(18, "under_30"), (29, "under_30"), (30, "from_30"), (54, "from_30"),
     (55, "from_55"), (None, "not_recorded")],
)  # fmt: skip
def test_age_groups(years: int | None, expected: str) -> None:
    assert classes.age_class(years) == expected


def test_age_counts_full_years_where_the_birthday_is_known() -> None:
    day = date(2022, 6, 1)
    assert classes.age_at(day, date(1992, 6, 2), None) == 29
    assert classes.age_at(day, date(1992, 6, 1), None) == 30
    assert classes.age_at(day, None, 1992) == 30
    assert classes.age_at(day, None, None) is None


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [(4, 5, "better"), (5, 5, "not_better"), (5, 4, "not_better"), (None, 4, "not_recorded"),
     (4, None, "not_recorded"), (0, 0, "not_better")],
)  # fmt: skip
def test_change(start: int | None, end: int | None, expected: str) -> None:
    assert classes.change_class(start, end) == expected


@pytest.mark.parametrize(
    ("meetings", "expected"),
    [(0, "under_five"), (4, "under_five"), (5, "five_to_nine"), (9, "five_to_nine"),
     (10, "ten_up"), (19, "ten_up"), (20, "twenty_up")],
)  # fmt: skip
def test_contacts(meetings: int, expected: str) -> None:
    assert classes.contacts_class(meetings) == expected
