"""When a next step is due, by its words."""

from datetime import date

import pytest

from app.models.rules.importing.step_days import step_day

CONTACT = date(2025, 2, 5)  # a Wednesday


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("soitto 2 vk", "2025-02-19"),
        ("Soita 1 kk", "2025-03-05"),
        ("2 viikon päästä", "2025-02-19"),
        ("yhteydenotto viikon kuluttua", "2025-02-12"),
        ("kahden viikon päästä uusi käynti", "2025-02-19"),
        ("ring om 2 veckor", "2025-02-19"),
        ("om en månad", "2025-03-05"),
        ("call in 10 days", "2025-02-15"),
        ("follow up in two weeks", "2025-02-19"),
        ("huomenna", "2025-02-06"),
        ("ensi viikolla", "2025-02-10"),
        ("soitto 3.12.", "2025-12-03"),
        ("käynti 3.1.", "2026-01-03"),
        ("2 vk", "2025-02-19"),
        ("odottaa päätöstä", None),
        ("käynti sovittu", None),
        ("työkokeilu 3 kk", None),
        ("soitettu 2 vk sitten", None),
        ("työtä 2 pv/vko", None),
        ("3.2. tai 10.2.", None),
        ("", None),
    ],
)
def test_days_of_next_steps(words: str, day: str | None) -> None:
    assert str(step_day(words, CONTACT)) == str(day)
