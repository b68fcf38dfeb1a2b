"""The key on paper: what is typed wrong is shown where it is, and never becomes another key."""

from hypothesis import given
from hypothesis import strategies as st

from app.models.rules.access import paper_key
from app.models.rules.access.paper_key import (
    ALPHABET,
    GROUP_LENGTH,
    GROUPS,
    encode_secret,
    parse_typed,
)

SECRET = bytes(range(32))
KEYS = st.binary(min_size=32, max_size=32)
PLACES = st.integers(0, GROUPS * GROUP_LENGTH - 1)


def test_a_known_key() -> None:
    # A change here makes every printed paper worthless.
    assert " ".join(encode_secret(SECRET)) == KNOWN


@given(KEYS)
def test_what_is_written_is_read(secret: bytes) -> None:
    groups = encode_secret(secret)
    assert len(groups) == GROUPS
    assert {len(group) for group in groups} == {GROUP_LENGTH}
    assert parse_typed(" ".join(groups)).secret == secret


@given(KEYS)
def test_any_spacing_and_case_and_look_alikes(secret: bytes) -> None:
    text = "-".join(encode_secret(secret)).lower().replace("0", "o").replace("1", "l")
    assert parse_typed(f"\n {text} ").secret == secret
    assert parse_typed(text.upper().replace("L", "I")).secret == secret


@given(KEYS, PLACES, st.sampled_from(ALPHABET))
def test_one_wrong_character_marks_its_group_alone(secret: bytes, place: int, other: str) -> None:
    text = "".join(encode_secret(secret))
    if text[place] == other:
        return
    found = parse_typed(text[:place] + other + text[place + 1 :])
    assert found.wrong == {place // GROUP_LENGTH}
    assert found.secret is None


@given(KEYS, PLACES)
def test_two_characters_that_changed_places_are_marked(secret: bytes, place: int) -> None:
    text = "".join(encode_secret(secret))
    other = text[:place] + text[place : place + 2][::-1] + text[place + 2 :]
    if other == text:
        return
    groups = {place // GROUP_LENGTH, (place + 1) // GROUP_LENGTH}
    assert parse_typed(other).wrong == groups
    assert parse_typed(other).secret is None


@given(KEYS, st.integers(0, GROUPS - 1), st.integers(0, GROUPS - 1))
def test_two_groups_that_changed_places_are_marked(secret: bytes, one: int, two: int) -> None:
    groups = list(encode_secret(secret))
    groups[one], groups[two] = groups[two], groups[one]
    found = parse_typed(" ".join(groups))
    if groups == list(encode_secret(secret)):
        assert found.secret == secret
    else:
        assert {one, two} & found.wrong
        assert found.secret is None


@given(KEYS, st.integers(0, GROUPS * GROUP_LENGTH))
def test_a_beginning_is_not_wrong_yet(secret: bytes, length: int) -> None:
    found = parse_typed("".join(encode_secret(secret))[:length])
    assert found.wrong == frozenset()
    assert found.missing == GROUPS * GROUP_LENGTH - length
    assert (found.secret is None) == (found.missing > 0)


def test_too_much_is_wrong() -> None:
    found = parse_typed("".join(encode_secret(SECRET)) + "A")
    assert found.wrong == {GROUPS}
    assert found.missing == -1


@given(st.text(max_size=200))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    found = parse_typed(text)
    assert found.secret is None or len(found.secret) == paper_key.KEY_BYTES


def test_another_version_is_no_key() -> None:
    values = [ALPHABET.index(letter) for group in encode_secret(SECRET) for letter in group]
    first = [values[0] ^ 16, *values[1:4]]
    first.append(paper_key._check(0, first))
    other = "".join(ALPHABET[value] for value in [*first, *values[5:]])
    assert parse_typed(other).wrong == frozenset()
    assert parse_typed(other).secret is None


KNOWN = "2001Q 081GE 81860 0W401 J2GBY 1G6GP W3RGY 2491Q 650N9 2RBH4 G68TD 3CE1V T7GZY"
