"""Lengths of time in words: how long, not how often or when."""

import re

import pytest

from app.models.rules.importing.lengths import Length, find_length
from app.models.rules.text.names import fold_text


def length_in(text: str) -> Length | None:
    places = list(re.finditer(r"[^\W_]+", text))
    return find_length(text, places, [fold_text(place[0]) for place in places])


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("töissä kaksi päivää", Length.SHORT),
        ("töissä 2pv", Length.SHORT),
        ("viikon töissä", Length.SHORT),
        ("töihin viikoksi", Length.SHORT),
        ("jobbade i två veckor", Length.SHORT),
        ("in work for a week", Length.SHORT),
        ("a couple of days", Length.SHORT),
        ("työkokeilu 3 kk", Length.LONG),
        ("töissä vuoden", Length.LONG),
        ("anställd sex månader", Length.LONG),
        ("töissä 3 pv/vko", None),
        ("työssä 3 päivää viikossa", None),
        ("20 h a week", None),
        ("tre dagar i veckan", None),
        ("vko 36", None),
        ("vuoden 2024 alusta", None),
        ("vuoden alusta", None),
        ("työllistyi 1.3.2023", None),
    ],
)
def test_how_long(text: str, length: Length | None) -> None:
    assert length_in(text) is length
