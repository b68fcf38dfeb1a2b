import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.rules.access.passphrase import Strength, pause_after, strength


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("", Strength.TOO_SHORT),
        ("kissa", Strength.TOO_SHORT),
        ("  kissa    ", Strength.TOO_SHORT),
        ("aaaaaaaaaaaaaaaa", Strength.WEAK),
        ("kissa koira", Strength.WEAK),
        ("kissa kissa", Strength.WEAK),
        ("kivikirkko88", Strength.GOOD),
        ("lumi järvi pöytä kuu", Strength.STRONG),
        ("tie puu syys yö", Strength.GOOD),
        ("tie puu syys yö ilo", Strength.STRONG),
    ],
)
def test_words_and_length_make_a_passphrase_strong(passphrase: str, expected: Strength) -> None:
    assert strength(passphrase) is expected


@given(st.text(max_size=60), st.text(alphabet="abcdefgh ", min_size=1, max_size=20))
def test_more_words_never_make_it_weaker_than_refused(start: str, more: str) -> None:
    if strength(start) > Strength.TOO_SHORT:
        assert strength(start + " " + more) > Strength.TOO_SHORT


def test_the_pause_begins_after_five_tries_and_ends_at_a_minute() -> None:
    assert [pause_after(wrong) for wrong in range(12)] == [0] * 5 + [5, 10, 20, 40, 60, 60, 60]
    assert pause_after(1_000) == 60
