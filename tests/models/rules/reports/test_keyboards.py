"""What the laptop's keys write on the keyboard of the client's choice."""

import pytest

from app.models.rules.reports.keyboards import Keyboard
from app.services.caseload import keyboards

ALL = {one.code: one for one in keyboards.keyboards()}
ALPHABETS = {
    "fi": "abcdefghijklmnopqrstuvwxyzåäö",
    "abc": "abcdefghijklmnopqrstuvwxyzåäö",
    "en": "abcdefghijklmnopqrstuvwxyz",
    "et": "abcdefghijklmnopqrsšzžtuvwõäöüxy",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءئؤأإآ",
    "fa": "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءئؤأآ\u200c",
    "tr": "abcçdefgğhıijklmnoöprsştuüvyz",
}


def letters(keyboard: Keyboard) -> set[str]:
    rows = (*keyboard.small, *keyboard.large, keyboard.more, keyboard.more_large)
    return {letter for row in rows for letter in row}


@pytest.mark.parametrize("code", ALPHABETS)
def test_every_letter_of_the_alphabet_has_a_key(code: str) -> None:
    assert set(ALPHABETS[code]) - letters(ALL[code]) == set()


def test_there_is_no_keyboard_that_is_not_looked_at_here() -> None:
    assert set(ALL) == set(ALPHABETS)


@pytest.mark.parametrize("code", ["fi", "abc", "en", "et", "ru", "uk", "tr"])
def test_a_key_has_a_small_and_a_large_letter(code: str) -> None:
    for small_row, large_row in zip(ALL[code].small, ALL[code].large, strict=True):
        for small, large in zip(small_row, large_row, strict=True):
            assert not small.isalpha() or large.lower().replace("\u0307", "") in (small, "i", "ı")


@pytest.mark.parametrize("keyboard", ALL.values(), ids=ALL)
def test_rows_fit_the_laptop(keyboard: Keyboard) -> None:
    for rows in (keyboard.small, keyboard.large):
        assert len(rows) == 3
        if keyboard.by_place:
            assert all(len(row) <= room for row, room in zip(rows, (12, 12, 10), strict=True))


@pytest.mark.parametrize(
    ("code", "typed", "written"),
    [
        ("ru", "ghbdtn", "привет"),
        ("ru", "Vjcrdf", "Москва"),
        ("uk", "gsdsm", "півіь"),
        ("ar", "lvpfh", "مرحبا"),
        ("fa", "sghl", "سلام"),
        ("et", "Å", "Ü"),
        ("ru", "привет 12", "привет 12"),
        ("fi", "åäö", "åäö"),
        ("abc", "qwe", "qwe"),
        ("en", "ö", "ö"),
    ],
)
def test_keys_write_the_letter_in_their_place(code: str, typed: str, written: str) -> None:
    assert "".join(map(ALL[code].convert_typed, typed)) == written
