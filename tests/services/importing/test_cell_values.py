"""What single cells tell: days, births, ratings, jobs."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.enums import Hours, Outcome, PlacementKind, Subsidy, Term
from app.services.importing.readers.workbook import SheetError, Value
from app.services.importing.values import (
    Birth,
    NumberDays,
    Work,
    birth_inside,
    birth_of,
    day_inside,
    day_of,
    rating_of,
    work_of,
)

DAY = date(2021, 2, 7)


@pytest.mark.parametrize(
    "value",
    [
        DAY,
        datetime.combine(DAY, time(9)),
        44234.0,
        "7.2.2021",
        " 07.02.2021 ",
        "7.2.21",
        "7. 2. 2021",
        "7/2/2021",
        "2021-02-07",
        "2021-02-07 00:00:00",
        "2021/02/07",
        "2021/2/7",
        "2021.02.07",
        "su 7.2.2021",
        "7.2.2021 klo 9.30",
    ],
)
def test_days(value: Value) -> None:
    assert day_of(value) == DAY


@pytest.mark.parametrize(
    "value",
    ["", "keväällä", "7.2.", "31.2.2021", "t", "+7", "2021", 2021.0, 3.0, True, None, "7.2.1821"],
)
def test_no_days(value: Value) -> None:
    assert day_of(value) is None


def test_a_day_within_words() -> None:
    assert day_inside("soita 7.2.2021 aamulla") == DAY
    assert day_inside("7.2.2021 tai 8.2.2021") is None
    assert day_inside("soitto 2 vk") is None


@given(st.dates(date(1930, 1, 1), date(2029, 12, 31)))
def test_every_way_of_writing_a_day_is_the_same_day(day: date) -> None:
    serial = float((day - date(1899, 12, 30)).days)
    written = (f"{day.day}.{day.month}.{day.year}", f"{day:%d.%m.%y}", day.isoformat(), serial)
    assert {day_of(value) for value in written} == {day}


@pytest.mark.parametrize(
    ("value", "birth"),
    [
        (1978.0, Birth(year=1978)),
        ("1978", Birth(year=1978)),
        (date(1978, 3, 1), Birth(date(1978, 3, 1), 1978)),
        ("1.3.1978", Birth(date(1978, 3, 1), 1978)),
        ("010378-123A", Birth(date(1978, 3, 1), 1978, code_left_out=True)),
        ("010305A123B", Birth(date(2005, 3, 1), 2005, code_left_out=True)),
        ("990378-123A", None),
        ("nuori", None),
        (78.0, None),
    ],
)
def test_births(value: Value, birth: Birth | None) -> None:
    assert birth_of(value) == birth


@pytest.mark.parametrize(
    ("value", "rating"),
    [(4.0, 4), ("4", 4), ("4/10", 4), ("10", 10), (0.0, 0), (11.0, None), (4.5, None)]
    + [(value, None) for value in ("hyvä", True, None, SheetError("#REF!"), -1.0)],
)
def test_ratings(value: Value, rating: int | None) -> None:
    assert rating_of(value) == rating


JOB, MEASURE = PlacementKind.JOB, PlacementKind.MEASURE


@pytest.mark.parametrize(
    ("words", "work"),
    [
        ("vakituinen kokoaikainen", Work(JOB, Hours.FULL_TIME, None, Term.PERMANENT)),
        ("vakituinen, osa-aika 20 h/vko", Work(JOB, Hours.PART_TIME, 20, Term.PERMANENT)),
        ("osa-aika, 18,5 h/vko", Work(JOB, Hours.PART_TIME, 18.5)),
        ("määräaikainen 8 kk", Work(JOB, term=Term.FIXED_TERM)),
        (
            "palkkatuella 6 kk, kokoaikainen",
            Work(JOB, Hours.FULL_TIME, None, Term.FIXED_TERM, Subsidy.PAY_SUBSIDY),
        ),
        ("tills vidare, deltid 25 h i veckan", Work(JOB, Hours.PART_TIME, 25, Term.PERMANENT)),
        ("fixed-term, full time", Work(JOB, Hours.FULL_TIME, None, Term.FIXED_TERM)),
        ("oppisopimus", Work(JOB, subsidy=Subsidy.APPRENTICESHIP)),
        ("", Work(JOB)),
    ],
)
def test_jobs(words: str, work: Work) -> None:
    assert work_of(words, Outcome.EMPLOYED, "") == work


def test_measures_and_no_work() -> None:
    assert work_of("3 kk", Outcome.WORK_TRIAL, "") == Work(MEASURE)
    assert work_of("työkokeilu sovittu", None, "") == Work(MEASURE)
    assert work_of("hakee osa-aikatyötä", None, "") is None
    assert work_of("osa-aika", None, "Kahvila") == Work(JOB, Hours.PART_TIME)
    assert work_of("työkokeilu päättyi", Outcome.INTERRUPTED, "") is None


@pytest.mark.parametrize(
    ("numbers", "days"),
    [
        ([900101, 851231], ["1990-01-01", "1985-12-31"]),
        ([851231, 101112], ["1985-12-31", "2010-11-12"]),
        ([10190, 151290], ["1990-01-01", "1990-12-15"]),
        ([311290, 851231, 10203], ["1990-12-31", "1985-12-31", "2003-02-01"]),
    ],
)
def test_births_typed_year_first(numbers: list[int], days: list[str | None]) -> None:
    column = NumberDays(births=True, today=date(2026, 11, 16)).decide(numbers)
    found = [column.day(number) for number in numbers]
    assert [str(day) if day else None for day in found] == days


@pytest.mark.parametrize(
    ("text", "year"),
    [("s. 1970", 1970), ("1970 (54 v)", 1970), ("3. helmikuuta 1990", 1990), ("54 v", None),
     ("f. 1980 el. 1981", None), ("2019", None), ("0401980123", None)],
)  # fmt: skip
def test_a_year_among_the_words_of_a_birth(text: str, year: int | None) -> None:
    found = birth_inside(text, date(2026, 11, 16))
    assert (found.year if found else None) == year


@pytest.mark.parametrize(
    "text",
    [
        "15. kesäkuuta 1970", "15.kesäkuuta 1970", "15 juni 1970", "den 15 juni 1970",
        "15:e juni 1970", "15 Jun 1970", "June 15, 1970", "15th June 1970", "Jun. 15th 1970",
        "15th of June, 1970", "15 kesä 1970",
    ],
)  # fmt: skip
def test_a_day_with_its_month_in_words(text: str) -> None:
    assert day_of(text) == date(1970, 6, 15)


@pytest.mark.parametrize("text", ["juni 1970", "31 juni 1970", "15 elokuvaa 1970", "kevät 15 1970"])
def test_words_that_are_no_day(text: str) -> None:
    assert day_of(text) is None
