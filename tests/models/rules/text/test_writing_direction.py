"""The order of letters of both directions; the cases are of Unicode's BidiCharacterTest."""

import pytest

from app.models.rules.text.writing_direction import (
    begins_from_right,
    find_levels,
    has_right_to_left,
    order_line,
)


@pytest.mark.parametrize(
    ("text", "from_right", "order"),
    [
        ("abc", False, [0, 1, 2]),
        ("אבג", False, [2, 1, 0]),
        ("a אב c", False, [0, 1, 3, 2, 4, 5]),
        ("a אב c", True, [5, 4, 3, 2, 1, 0]),
        ("אב 12", False, [3, 4, 2, 1, 0]),  # a number stays as it is
        ("عب 12.5", True, [3, 4, 5, 6, 2, 1, 0]),
        ("א (a) ב", True, [6, 5, 4, 3, 2, 1, 0]),
        ("a (א) b", False, [0, 1, 2, 3, 4, 5, 6]),
        ("אב ", False, [1, 0, 2]),  # room at the end goes with the paragraph
        ("10% א", True, [4, 3, 0, 1, 2]),
    ],
)
def test_letters_take_their_places(text: str, from_right: bool, order: list[int]) -> None:
    assert order_line(find_levels(text, from_right=from_right)) == order


def test_the_first_letter_tells_where_a_paragraph_begins() -> None:
    assert begins_from_right("12 (سلام) Kela")
    assert not begins_from_right("Kela: سلام")
    assert has_right_to_left("Kela: سلام")
    assert not has_right_to_left("Ääkköset – ja Русский")
