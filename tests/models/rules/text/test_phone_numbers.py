"""One number in any spelling."""

import pytest

from app.models.rules.text.phone_numbers import comparable_number, numbers_in, whole_number


@pytest.mark.parametrize(
    "text",
    [
        "0401234567",
        "040 123 4567",
        "040-123 45 67",
        "+358401234567",
        "+358 40 123 4567",
        "+358 (0)40 123 4567",
        "00358 40 1234567",
        "358401234567",
        "(040) 123.4567",
    ],
)
def test_every_spelling_is_one_number(text: str) -> None:
    assert comparable_number(text) == "0401234567"
    assert whole_number(text) == "0401234567"


def test_a_number_of_another_country_keeps_its_code() -> None:
    assert comparable_number("+46 70 123 45 67") == "46701234567"
    assert comparable_number("0046701234567") == "46701234567"


def test_a_field_may_hold_several() -> None:
    assert numbers_in("040 123 4567, työ 09 765 4321") == ["0401234567", "097654321"]
    assert numbers_in("ei puhelinta") == []


@pytest.mark.parametrize("text", ["", "12", "Aino 040 123 4567", "abc", "1987"])
def test_what_is_no_number_by_itself(text: str) -> None:
    assert whole_number(text) == ""
