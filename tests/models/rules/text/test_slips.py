"""Which words are taken for one with a typing error of one letter, and which are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.rules.text.family_names import is_known_name
from app.models.rules.text.slips import (
    are_nearly_equal,
    begins_with_a_slip,
    count_shared_start,
    is_one_slip_away,
    looks_like_a_slip,
)

FEW_LETTERS = st.text("abc", max_size=8)


def all_slips(word: str, letters: str = "abc") -> set[str]:
    """Every word that one slip makes of this one, made rather than compared."""
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    missing = {left + right[1:] for left, right in cuts if right}
    swapped = {left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1}
    wrong = {left + one + right[1:] for left, right in cuts if right for one in letters}
    added = {left + one + right for left, right in cuts for one in letters}
    return (missing | swapped | wrong | added) - {word}


@given(FEW_LETTERS, FEW_LETTERS)
def test_one_slip_is_what_one_slip_makes(word: str, other: str) -> None:
    assert is_one_slip_away(word, other) == (other in all_slips(word))
    assert is_one_slip_away(word, other) == is_one_slip_away(other, word)


@given(FEW_LETTERS, st.data())
def test_each_slip_is_seen(word: str, data: st.DataObject) -> None:
    other = data.draw(st.sampled_from(sorted(all_slips(word))))
    assert is_one_slip_away(word, other)
    assert are_nearly_equal(word, other) == (min(len(word), len(other)) >= 5)


@pytest.mark.parametrize("typed", ["vitanen", "virtaanen", "virtamen", "vitranen", "wirtanen"])
def test_one_letter_wrong(typed: str) -> None:
    assert is_one_slip_away(typed, "virtanen")
    assert are_nearly_equal(typed, "virtanen")
    assert looks_like_a_slip(typed, "virtanen")


@pytest.mark.parametrize(
    ("typed", "other"),
    [("virtanen", "virtanen"), ("vitannen", "virtanen"), ("aho", "aro"), ("sanna", "hanna")],
)
def test_no_slip(typed: str, other: str) -> None:
    assert not looks_like_a_slip(typed, other)


def test_names_may_be_equal_and_have_five_letters() -> None:
    assert are_nearly_equal("virtanen", "virtanen")
    assert not is_one_slip_away("virtanen", "virtanen")
    assert is_one_slip_away("salo", "sale")
    assert not are_nearly_equal("salo", "sale")
    assert not are_nearly_equal("salo", "salon")
    assert not are_nearly_equal("virtanen", "vitannen")


def test_a_longer_word_begins_with_a_slip() -> None:
    assert begins_with_a_slip("tyokokeliu", "tyokokeilusta")
    assert not begins_with_a_slip("tyokokeilu", "tyokokeilu")
    assert not begins_with_a_slip("varat", "varstossa"), "five letters are too few"
    assert not begins_with_a_slip("ytokokeilu", "tyokokeilusta"), "the first two are right"


def test_how_far_words_go_together() -> None:
    assert count_shared_start("virtanen", "virtasen") == 5
    assert count_shared_start("", "virtanen") == 0
    assert count_shared_start("vir", "virtanen") == 3


def test_known_names_are_no_slips() -> None:
    assert is_known_name("Lehtinen")
    assert is_known_name("hakkinen")
    assert is_known_name("Veera")
    assert not is_known_name("Vitanen")
