"""Arabic letters take the form that their neighbours give them."""

import pytest

from app.models.rules.text.arabic import form_of, shape, unshape


@pytest.mark.parametrize(
    ("typed", "shaped"),
    [
        ("محمد", "\ufee3\ufea4\ufee4\ufeaa"),  # initial, medial, medial, final
        ("دار", "دار"),  # none of these joins the next one
        ("سلام", "\ufeb3\ufefc\u0645"),  # lam and alef are one sign, joined to what is before
        ("لا", "\ufefb"),
        ("مَدرَسة", "\ufee3\u064e\ufeaa\u0631\u064e\ufeb3\ufe94"),  # marks do not part letters
        ("می‌خواهم", "\ufee3\ufbfd\u200c\ufea7\ufeee\u0627\ufeeb\ufee2"),  # a non-joiner does
        ("گچ", "\ufb94\ufb7b"),
        ("Halonen 12", "Halonen 12"),
    ],
)
def test_letters_are_joined(typed: str, shaped: str) -> None:
    assert shape(typed) == shaped
    assert unshape(shaped) == typed


def test_letters_of_kurdish_have_places_of_their_own() -> None:
    assert shape("ڕێ") == "ڕ" + "ێ"  # reh joins nothing after it
    joined = shape("هێڵ")
    assert joined[1] == form_of("ێ", 3)
    assert joined[2] == form_of("ڵ", 1)
    assert unshape(joined) == "هێڵ"
