"""What is looked up in a dictionary, and what a misspelt word may have been."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.rules.text.spell_words import (
    find_near_words,
    find_splits,
    split_checkable_parts,
    words,
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Työ sujuu, kun aamut (rauhassa) alkavat!", "Työ sujuu kun aamut rauhassa alkavat"),
        ("Kela, KELA, EU:n ja Kela:n", "Kela ja Kela:n"),
        ("TE-toimisto 2020-luvulla", "TE-toimisto luvulla"),
        ("mielenterveys- ja päihdepalvelut", "ja päihdepalvelut"),
        ("kirjoita: anna@esimerkki.fi, www.esimerkki.fi, https://a.fi/b", "kirjoita"),
        ("abc1 1abc a_b iPhone McDonald", ""),
        ("don’t 'se'", "don't se"),
        ("Привет ja مرحبا", "ja"),
        ("ja/tai", "ja tai"),
        ("työ\u00adkokeilussa", "työkokeilussa"),
        ("tyo\u0308", "työ"),
        ("a i o", ""),
        ("", ""),
    ],
)
def test_the_words_of_a_text(text: str, found: str) -> None:
    assert [word.text for word in words(text)] == found.split()


def test_where_a_word_stands_with_its_marks() -> None:
    (word,) = words("😀 (tyo\u0308\u00adpaja), 7")
    assert (word.start, word.end, word.text) == (3, 12, "työpaja")


@given(st.text(max_size=200))
def test_any_text_gives_words_in_order_and_inside_it(text: str) -> None:
    place = 0
    for word in words(text):
        assert place <= word.start < word.end <= len(text)
        place = word.end


def test_the_parts_that_can_be_judged() -> None:
    assert split_checkable_parts("TE-palvelut") == ["palvelut"]
    assert split_checkable_parts("kahvila-ravintola") == ["kahvila", "ravintola"]
    assert split_checkable_parts("EU:n") == []


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("keitiö", "keittiö"),
        ("ravitnola", "ravintola"),
        ("kökket", "köket"),
        ("tommorow", "tomorrow"),
        ("arbtsprövning", "arbetsprövning"),
        ("tyokokeilu", "työkokeilu"),
    ],
)
def test_a_slip_is_near_what_was_meant(slip: str, meant: str) -> None:
    assert meant in set(find_near_words(slip))


def test_likely_slips_come_first() -> None:
    tried = list(find_near_words("kökket"))
    assert tried.index("köket") < tried.index("kökketa")


def test_two_words_run_together() -> None:
    assert ("alot"[:1], "lot") not in set(find_splits("alot"))  # one letter is no word
    assert ("kun", "aamu") in set(find_splits("kunaamu"))
