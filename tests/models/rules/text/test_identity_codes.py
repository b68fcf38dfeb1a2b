"""Identity codes in every spelling that was met lose their ends, and what is no code keeps them."""

import pytest

from app.models.rules.text.identity_codes import (
    has_code,
    is_valid_code,
    mask_bare_code,
    mask_birth_cell,
    mask_codes,
)


@pytest.mark.parametrize(
    "code",
    [
        "010190-123A", "010190–123A", "010190 − 123 A", "010190*123A", "1.1.1990-123A",
        "1.1.90–123A", "10190-123A", "010190 - 1 2 3 A", "01.01.1990-123A", "010190Y123A",
    ],
)  # fmt: skip
def test_the_end_is_left_out(code: str) -> None:
    masked = mask_codes(f"soita {code} heti")
    assert masked in ("soita 010190-… heti", "soita 010190Y… heti")
    assert has_code(masked)


@pytest.mark.parametrize(
    "text",
    [
        "HETU100867-2497", "cv_100867-2497.pdf", "100867-200M_cv.pdf", "Aalto100867-200M",
        "HETU100867A200M", "100867-2497Aalto", "10/08/67-2497", "1967-08-10-200M",
        "100867;2497", "100867%2D200M", "100867<b>-200M", "100867-2 497",
    ],
)  # fmt: skip
def test_words_and_signs_around_hide_no_end(text: str) -> None:
    masked = mask_codes(text)
    assert "100867" in masked
    assert "497" not in masked
    assert "200M" not in masked


@pytest.mark.parametrize(
    ("code", "left"),
    [
        ("811228-9874", "281281-…"),
        ("19811228-9874", "281281-…"),
        ("20010203-1234", "030201A…"),
    ],
)
def test_swedish_personal_numbers(code: str, left: str) -> None:
    assert mask_codes(f"ring {code}") == f"ring {left}"


@pytest.mark.parametrize(
    "text",
    [
        "Oilola-Ilola", "tila 010112 (3 h)", "1.3.2023 (120 h)", "Illola 12", "12.10.2023 – 120 h",
        "010124 (121 h)", "klo 12 - 14 A",
        "soita 0101901238", "0101901238 (vaihde)", "puh 0101901238", "laskunro 0101901238",
        "Matti 0401234567", "0101901238", "kpl 010112-13", "y-tunnus 0112038-9",
        "puh. 040123-4567", "lasku 811228-1112", "1.3.2023 – 120 h", "1.3.2023 301B",
        "33100 Tampere", "tilaus100867/2498",
        "12.30-14.00", "1.3.2023 klo 12.30", "2021-2023", "050 123 4567",
    ],
)  # fmt: skip
def test_what_is_no_code_stays(text: str) -> None:
    assert mask_codes(text) == text


@pytest.mark.parametrize(
    "cell", ["010190-", "010190-XXXX", "010190 - ****", "010190-123", "900101-1234"]
)
def test_a_cell_of_births_tells_the_day_alone(cell: str) -> None:
    assert mask_birth_cell(cell) == "010190-…"


@pytest.mark.parametrize(
    "code",
    [
        "０１０１９０－１２３Ａ", "O10190-123A", "010190-123", "0101901238", "010190 1238",
        "010190-I23A", "010190−l23A", "OlO19O-123A", "010190-1Z3A", "010190-12 3A",
        "010190-\u200b123A", "010190\u00ac123A", "010190=123A", "0 1 0 1 9 0 - 1 2 3 A",
        "19900101-123A", "900101-123A", "010190-123\nA", "010190-[123A",
    ],
)  # fmt: skip
def test_codes_with_slips_of_the_pen(code: str) -> None:
    assert mask_codes(f"hetu {code} soitettu") == "hetu 010190-… soitettu"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("0101901238", "010190-…"),
        ("0401234567", "0401234567"),
        ("9901901238", "9901901238"),
        ("01019012", "01019012"),
    ],
)
def test_ten_digits_alone_outside_of_a_column_of_phones(text: str, left: str) -> None:
    assert mask_bare_code(text) == left


def test_a_mobile_number_with_the_check_digit_of_a_code_is_none() -> None:
    numbers = [
        f"0{prefix}{number}" for prefix in (40, 50) for number in range(1_900_000, 1_900_400)
    ]
    codes_by_chance = [each for each in numbers if is_valid_code(f"{each[:6]}-{each[6:]}")]
    assert len(codes_by_chance) > 20
    for number in codes_by_chance:
        assert mask_codes(number) == number
        assert mask_codes(f"soita {number} ma") == f"soita {number} ma"
        assert "…" in mask_birth_cell(number)
