"""The master key, its text, and the keys made from it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.storage.keys import MasterKey

DATABASE = "2704942d31d2770583c8f1189638ab5b4d52c57b863bafb8b9bf1aa1ac30ab27"
SLOTS = "65e6f6b66598564b78f4e891d6403e7cb060f8adb7342074d020edf4dbeb5ac2"


@given(st.binary(min_size=32, max_size=32))
def test_the_text_of_a_key_gives_the_key(secret: bytes) -> None:
    text = MasterKey(secret).text()
    assert len(text) == 43
    again = MasterKey.from_text(text)
    assert again is not None
    assert again.secret == secret


@given(st.text(max_size=60))
def test_no_other_text_is_a_key(text: str) -> None:
    found = MasterKey.from_text(text)
    assert found is None or found.text() == text


@pytest.mark.parametrize("text", [None, "", "A" * 42, "A" * 44, "+" * 43, "ä" * 43])
def test_known_garbage_is_no_key(text: str | None) -> None:
    assert MasterKey.from_text(text) is None


def test_each_purpose_has_its_own_key() -> None:
    master = MasterKey(bytes(range(32)))
    # RFC 5869 with SHA-256, an empty salt and these purposes: a change here loses every file.
    assert master.database_key().hex() == DATABASE
    assert master.slot_key().hex() == SLOTS
    assert master.check("00" * 16) != master.check("01" * 16)


def test_a_key_does_not_show_itself() -> None:
    master = MasterKey.generate()
    assert master.secret.hex() not in repr(master)
    assert master.text() not in repr(master)
    assert str(master.secret) not in repr(master)
