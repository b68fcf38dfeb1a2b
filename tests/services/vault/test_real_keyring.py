"""gnome-keyring in a private D-Bus session, in the states that a real one can be in."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
TOOLS = ("dbus-run-session", "gnome-keyring-daemon")
STATES = """
import subprocess, sys
from pathlib import Path
from app.services import errors
from app.services.storage import engine
from app.services.vault import keyring_entry, opening, slots
from app.services.vault.keyring_entry import USER
from tests import caseloads

path, passphrase = Path(sys.argv[1]), "neljä sanaa on hyvä"
if sys.argv[2] == "unlocked":
    subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=b"x",
                   stdout=subprocess.DEVNULL, check=True)
ring = keyring_entry.system_keyring()
effort = slots.Effort(memory=19 * 1024, passes=1, lanes=1)
caseload = caseloads.create(path, passphrase, effort=effort)
print("trusted", ring is not None)
print("kept", opening.remember(caseload, ring=ring) if ring else False)
caseload.close()
by_ring = opening.open_with_keyring(path, ring=ring) if ring else None
print("opens", by_ring is not None)
if by_ring is not None:
    print("noted", slots.read(slots.beside(path), engine.identity(path)).keyring.backend)
    by_ring.close()
    service = f"Rinnalla/{engine.identity(path)}"
    for state, value in (("empty", ""), ("wrong", "A" * 43), ("old", "old")):
        ring._backend.set_password(service, USER, value)
        print(state, opening.open_with_keyring(path, ring=ring) is not None)
    opening.forget(path, ring=ring)
    print("forgotten", ring.read(engine.identity(path)) is None)
opening.open_with_passphrase(path, passphrase).close()
print("passphrase opens")
"""


def _session(tmp_path: Path, state: str) -> dict[str, str]:
    command = [sys.executable, "-c", STATES, str(tmp_path / "a" / "caseload.db"), state]
    environment = {k: v for k, v in os.environ.items() if k != "PYTHON_KEYRING_BACKEND"}
    if state != "no bus":
        command = ["dbus-run-session", "--", *command]
    environment |= {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "d")}
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=ROOT, env=environment, timeout=120
    )
    assert "passphrase opens" in done.stdout, done.stderr
    return dict(line.split(" ", 1) for line in done.stdout.splitlines())


@pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason="no gnome-keyring on this computer")
def test_an_unlocked_keyring_keeps_the_key_and_gives_it_back(tmp_path: Path) -> None:
    told = _session(tmp_path, "unlocked")
    assert told["trusted"] == told["kept"] == told["opens"] == "True"
    assert told["noted"] == "keyring.backends.SecretService.Keyring"
    assert told["empty"] == told["wrong"] == told["old"] == "False"
    assert told["forgotten"] == "True"


def test_without_a_keyring_the_passphrase_is_the_way_in(tmp_path: Path) -> None:
    told = _session(tmp_path, "no bus")
    assert told["opens"] == "False"
