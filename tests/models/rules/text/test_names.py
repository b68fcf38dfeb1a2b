"""How names are put in order, compared and taken apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.rules.text.names import (
    are_alike,
    fold_text,
    fold_texts,
    sort_key,
    split_family_first,
    split_name,
)


def test_finnish_order() -> None:
    # Suo .. Suoniemi and the prefixes: examples of Kielitoimiston ohjepankki.
    ordered = [
        "Aalto Leena",
        "af Hällström Arto",
        "Järvi Yrjö",
        "Järvinen Anneli",
        "Suo Maarit",
        "Suoaho Liisa",
        "Suo-Anttila Kirsi",
        "Suoniemi Teemu",
        "Van Rompuy Herman",
        "Virtanen Merja",
        "Väänänen Ali",
        "von Wright Georg",
        "Zaitseva Olga",
        "Åberg Leena",
        "Äijälä Aino",
        "Öhman Katri",
    ]
    assert sorted(set(ordered), key=sort_key) == ordered


@pytest.mark.parametrize(
    ("one", "other"),
    [("halonen veera", "HALONEN VEERA"), ("Idrén Eva", "Idren Eva"), ("O'Neill Ann", "ONeill Ann")],
)
def test_case_and_marks_do_not_move_a_name(one: str, other: str) -> None:
    assert sort_key(one)[0] == sort_key(other)[0]


@given(st.from_regex("[A-Za-z]{1,8}", fullmatch=True), st.sampled_from("åäöÅÄÖ"), st.text())
def test_aao_come_after_every_other_letter(plain: str, letter: str, rest: str) -> None:
    assert sort_key(plain) < sort_key(letter + rest)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Veera Halonen", ("Veera", "Halonen")),
        ("Veera Maria Halonen", ("Veera Maria", "Halonen")),
        ("Raija Mäki-Petäjä", ("Raija", "Mäki-Petäjä")),
        ("Georg Henrik von Wright", ("Georg Henrik", "von Wright")),
        ("Ursula von der Leyen", ("Ursula", "von der Leyen")),
        ("Sean Ó Briain", ("Sean", "Ó Briain")),
        ("Omar bin Salman", ("Omar", "bin Salman")),
        ("Kaj Ben Lindholm", ("Kaj Ben", "Lindholm")),
        ("Halonen, Veera", ("Veera", "Halonen")),
        ("  Veera   Halonen ", ("Veera", "Halonen")),
        ("Veera", ("Veera", "")),
        ("von Wright", ("von", "Wright")),
        ("", ("", "")),
    ],
)
def test_split_name(name: str, parts: tuple[str, str]) -> None:
    assert split_name(name) == parts


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Ó Briain Sean", ("Sean", "Ó Briain")),
        ("Bin Salman Omar", ("Omar", "Bin Salman")),
        ("El Amrani Fatima", ("Fatima", "El Amrani")),
        ("von Wright Georg", ("Georg", "von Wright")),
        ("Le Thi Hoa", ("Thi Hoa", "Le")),
        ("Halonen Ben Veera", ("Ben Veera", "Halonen")),
        ("Bin Omar", ("Omar", "Bin")),
    ],
)
def test_split_a_name_with_the_family_name_first(name: str, parts: tuple[str, str]) -> None:
    assert split_family_first(name) == parts


@given(st.lists(st.text()))
def test_many_texts_are_folded_as_each_by_itself(texts: list[str]) -> None:
    assert fold_texts(texts) == [fold_text(text) for text in texts]


def test_folded() -> None:
    assert fold_text("ÄITI Åsa Øst Éva") == "aiti asa ost eva"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Veera Halonen", "halonen veera"),
        ("Veera Halonen", "Veera Maria Halonen"),
        ("Veera Halonen", "Vera Halonen"),
        ("Veera Halonen", "Veera Halonnen"),
        ("Veera Halonen", "Veera Haloenn"),
        ("Raija Mäki-Petäjä", "Raija Mäki Petäjä"),
    ],
)
def test_alike(one: str, other: str) -> None:
    assert are_alike(one, other)
    assert are_alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Veera Halonen", "Kirsi Halonen"),
        ("Veera Halonen", "Halonen"),
        ("Veera Halonen", ""),
        ("", ""),
        ("Ali", "Alo"),
    ],
)
def test_not_alike(one: str, other: str) -> None:
    assert not are_alike(one, other)
