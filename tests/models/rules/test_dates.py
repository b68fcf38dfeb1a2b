"""Dates as a coach types and reads them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.rules.dates import day_text, parse_day, short_day

TODAY = date(2026, 11, 22)
plausible = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3.12.", date(2026, 12, 3)),
        ("3.12", date(2026, 12, 3)),
        (" 03.12. ", date(2026, 12, 3)),
        ("3. 12. 2026", date(2026, 12, 3)),
        ("3.1.", date(2027, 1, 3)),
        ("3.9.", date(2026, 9, 3)),
        ("3.12.26", date(2026, 12, 3)),
        ("to 3.12.", date(2026, 12, 3)),
        ("Lö. 3.12.2026", date(2026, 12, 3)),
        ("3.12.29", date(2029, 12, 3)),
        ("3.12.30", date(1930, 12, 3)),
        ("3.12.2026", date(2026, 12, 3)),
        ("29.2.2024", date(2024, 2, 29)),
        ("2026-12-03", date(2026, 12, 3)),
        ("2026/12/03", date(2026, 12, 3)),
        ("2026.12.3", date(2026, 12, 3)),
        ("t", TODAY),
        ("T", TODAY),
        ("+7", date(2026, 11, 29)),
        ("-3", date(2026, 11, 19)),
        ("+0", TODAY),
        ("", None),
        ("  ", None),
    ],
)
def test_what_was_typed_is_what_was_meant(typed: str, meant: date | None) -> None:
    assert parse_day(typed, TODAY) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "huomenna",
        "31.2.",
        "29.2.",
        "29.2.2026",
        "0.1.2026",
        "3.13.2026",
        "3.12.1899",
        "3.12.202",
        "3.12.20266",
        "3",
        "3.",
        "12/3/2026",
        "2026-13-01",
        "+",
        "+99999",
        "3.12.2026 klo 9",
        "٣.١٢.٢٠٢٦x",
    ],
)
def test_rubbish_is_refused_without_being_quoted(typed: str) -> None:
    with pytest.raises(ValueError) as fault:  # noqa: PT011
        parse_day(typed, TODAY)
    assert typed not in str(fault.value)


@given(plausible)
def test_what_is_written_can_be_typed(day: date) -> None:
    assert parse_day(day_text(day), TODAY) == day
    assert parse_day(day.isoformat(), TODAY) == day


@given(plausible, st.dates(date(1901, 1, 1), date(2198, 12, 31)))
def test_day_without_a_year_is_within_half_a_year(day: date, today: date) -> None:
    if (day.day, day.month) != (29, 2):
        found = parse_day(f"{day.day}.{day.month}.", today)
        assert found is not None
        assert abs(found - today) <= timedelta(days=184)


@given(st.text())
def test_anything_typed_is_a_day_nothing_or_a_value_error(text: str) -> None:
    try:
        found = parse_day(text, TODAY)
    except ValueError:
        return
    assert found is None or 1900 <= found.year <= 2199


def test_written_and_short_day() -> None:
    assert day_text(None) == ""
    assert short_day(date(2026, 12, 3), ["ma", "ti", "ke", "to", "pe", "la", "su"]) == "to 3.12."
