"""The keyring in each state that it can be in."""

from threading import Event
from typing import Any

import keyring
import pytest
from keyring.backends.chainer import ChainerBackend
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import KeyringLocked

from app.services.storage.keys import MasterKey
from app.services.vault import keyring_entry
from app.services.vault.keyring_entry import SystemKeyring

DB_ID = "0123456789abcdef0123456789abcdef"


def test_a_key_is_kept_under_the_caseloads_own_name(ring: SystemKeyring, backend: Any) -> None:
    master = MasterKey.generate()
    assert ring.write(DB_ID, master)
    assert backend.kept == {(f"Rinnalla/{DB_ID}", "device"): master.text()}
    kept = ring.read(DB_ID)
    assert kept is not None
    assert kept.secret == master.secret
    ring.remove(DB_ID)
    assert ring.read(DB_ID) is None


def test_a_keyring_that_drops_the_key_without_a_word_is_noticed() -> None:
    assert not SystemKeyring(NullKeyring()).write(DB_ID, MasterKey.generate())


def test_a_keyring_that_keeps_something_else_is_noticed(backend: Any) -> None:
    backend.get_password = lambda *_: MasterKey.generate().text()
    assert not SystemKeyring(backend).write(DB_ID, MasterKey.generate())


def test_a_locked_keyring_is_no_way_in_and_no_error(backend: Any) -> None:
    def locked(*_: str) -> None:
        raise KeyringLocked

    backend.get_password = backend.set_password = backend.delete_password = locked
    ring = SystemKeyring(backend)
    assert ring.read(DB_ID) is None
    assert not ring.write(DB_ID, MasterKey.generate())
    ring.remove(DB_ID)


def test_a_keyring_that_does_not_answer_is_given_up(backend: Any) -> None:
    answered = Event()
    backend.get_password = lambda *_: answered.wait() and MasterKey.generate().text()
    ring = SystemKeyring(backend, patience=0.05)
    assert ring.read(DB_ID) is None  # though the answer has not come, and never would
    answered.set()
    assert ring.read(DB_ID) is not None


def test_a_key_does_not_roam_with_a_windows_profile(backend: Any) -> None:
    backend.persist = "enterprise"
    SystemKeyring(backend)
    assert backend.persist == "local machine"


def test_only_known_keyrings_are_trusted(backend: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen: list[Any] = [backend]
    monkeypatch.setattr(keyring, "get_keyring", lambda: chosen[0])
    assert keyring_entry.system_keyring() is None
    name = keyring_entry.class_name(backend)
    monkeypatch.setattr(keyring_entry, "TRUSTED", {name})
    found = keyring_entry.system_keyring()
    assert found is not None
    assert found.name == name
    chosen[0] = ChainerBackend()
    monkeypatch.setattr(ChainerBackend, "backends", [NullKeyring(), backend])
    found = keyring_entry.system_keyring()
    assert found is not None
    assert found.name == name
