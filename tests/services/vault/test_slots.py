"""The slot file: no damage opens anything, and damage is told from a wrong passphrase."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.services import errors
from app.services.storage.keys import MasterKey
from app.services.vault import slots

DB_ID = "0123456789abcdef0123456789abcdef"
LOWEST = slots.Effort(memory=19 * 1024, passes=1, lanes=1)
PASSPHRASE = "neljä sanaa on hyvä"


def _written(path: Path, passphrase: str = PASSPHRASE) -> MasterKey:
    master = MasterKey.generate()
    slot = slots.passphrase_slot(DB_ID, master, passphrase, LOWEST)
    file = slots.SlotFile(db_id=DB_ID, check=master.check(DB_ID), slots=(slot,))
    slots.write(path, file, master)
    return master


def _edited(path: Path, **values: Any) -> None:
    """Change the file as somebody would who knows how its digest is made, but not the key."""
    body = json.loads(path.read_bytes()) | values
    del body["digest"]
    plain = json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
    path.write_text(json.dumps(body | {"digest": hashlib.sha256(plain).hexdigest()}))


def test_the_passphrase_gives_the_master_key(tmp_path: Path) -> None:
    master = _written(tmp_path / "a.keys")
    file = slots.read(tmp_path / "a.keys", DB_ID)
    assert file is not None
    assert slots.unlock_slot(file, PASSPHRASE).secret == master.secret
    assert master.matches(DB_ID, file.check)
    assert not MasterKey.generate().matches(DB_ID, file.check)
    with pytest.raises(errors.WrongKey):
        slots.unlock_slot(file, PASSPHRASE + " ")
    assert master.text() not in (tmp_path / "a.keys").read_text()
    assert master.secret.hex() not in (tmp_path / "a.keys").read_text()


def test_every_cut_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "a.keys"
    _written(path)
    whole = path.read_bytes()
    for length in range(len(whole) - 1):  # without its last line end it is still whole
        path.write_bytes(whole[:length])
        assert slots.read(path, DB_ID) is None


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 5000))
def test_every_flipped_bit_is_seen(tmp_path: Path, place: int) -> None:
    path = tmp_path / "a.keys"
    if not path.exists():
        _written(tmp_path / "whole.keys")
        path.write_bytes((tmp_path / "whole.keys").read_bytes())
    whole = (tmp_path / "whole.keys").read_bytes()
    flipped = bytearray(whole)
    flipped[place // 8 % len(whole)] ^= 1 << place % 8
    path.write_bytes(flipped)
    before = slots.read(tmp_path / "whole.keys", DB_ID)
    assert slots.read(path, DB_ID) in (None, before)  # the same where only a blank has changed


def test_a_damaged_file_falls_back_on_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "a.keys"
    master = _written(path)
    file = slots.read(path, DB_ID)
    assert file is not None
    slots.write(path, file.contents(), master)
    path.write_bytes(path.read_bytes()[:100])
    spare = slots.read(path, DB_ID)
    assert spare is not None
    assert slots.unlock_slot(spare, PASSPHRASE).secret == master.secret


def test_the_earlier_passphrase_is_no_way_in_while_the_file_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.keys"
    _written(path, "vanha salalause")
    _written(path, "uusi salalause")
    file = slots.read(path, DB_ID)
    assert file is not None
    with pytest.raises(errors.WrongKey):
        slots.unlock_slot(file, "vanha salalause")


def test_another_caseloads_file_is_not_taken(tmp_path: Path) -> None:
    _written(tmp_path / "a.keys")
    assert slots.read(tmp_path / "a.keys", "f" * 32) is None


@pytest.mark.parametrize(
    "effort",
    [
        {"memory": 2**31, "passes": 3, "lanes": 4},
        {"memory": 1024, "passes": 3, "lanes": 4},
        {"memory": 65536, "passes": 1000, "lanes": 4},
        {"memory": 65536, "passes": 3, "lanes": 0},
        {"memory": "65536", "passes": 3, "lanes": 4},
    ],
)
def test_absurd_costs_are_refused_before_they_are_paid(tmp_path: Path, effort: Any) -> None:
    path = tmp_path / "a.keys"
    _written(path)
    slot = json.loads(path.read_bytes())["slots"][0]
    _edited(path, slots=[slot | {"effort": effort}])
    assert slots.read(path, DB_ID) is None


def test_an_edited_file_is_refused_though_the_passphrase_fits(tmp_path: Path) -> None:
    path = tmp_path / "a.keys"
    _written(path)
    _edited(path, generation=2)
    file = slots.read(path, DB_ID)
    assert file is not None
    with pytest.raises(errors.NoWayIn):
        slots.unlock_slot(file, PASSPHRASE)


def test_a_later_format_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.keys"
    _written(path)
    _edited(path, v=2)
    with pytest.raises(errors.TooNew):
        slots.read(path, DB_ID)


@pytest.mark.parametrize("text", ["", "[]", "null", "7", "{", '{"v": 1}', "[" * 50_000])
def test_other_files_are_no_slot_files(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.keys"
    path.write_text(text)
    assert slots.read(path, DB_ID) is None


@pytest.mark.parametrize(
    ("seconds", "passes"),
    [
        (0.0, 10),
        (0.05, 10),
        (0.15, 10),
        (0.185, 9),
        (0.25, 6),
        (0.3, 5),
        (0.5, 3),
        (0.51, 3),
        (9, 3),
    ],
)
def test_a_guess_is_made_to_take_half_a_second(seconds: float, passes: int) -> None:
    effort = slots.effort_for(seconds)
    assert effort.passes == passes
    assert (effort.memory, effort.lanes) == (64 * 1024, 4)
    assert slots.Effort.model_validate(effort.model_dump()) == effort  # reading accepts it


@pytest.mark.parametrize(("seconds", "passes"), [(0.25, 6), (60, 3)])
def test_a_slot_is_made_with_the_effort_that_fits_the_computer(
    monkeypatch: pytest.MonkeyPatch, seconds: float, passes: int
) -> None:
    monkeypatch.setattr(slots, "_one_guess", lambda: seconds)
    slot = slots.passphrase_slot("00" * 16, MasterKey.generate(), "neljä sanaa on hyvä")
    assert slot.effort.passes == passes
