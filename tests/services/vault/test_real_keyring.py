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
by_ring = caseloads.open_with_keyring(path, ring=ring) if ring else None
print("opens", by_ring is not None)
if by_ring is not None:
    print("noted", slots.read(slots.slot_path_of(path), engine.identity(path)).keyring.backend)
    by_ring.close()
    service = f"Rinnalla/{engine.identity(path)}"
    for state, value in (("empty", ""), ("wrong", "A" * 43), ("old", "old")):
        ring._backend.set_password(service, USER, value)
        print(state, caseloads.open_with_keyring(path, ring=ring) is not None)
    opening.lock_out(path, ring=ring)
    print("forgotten", ring.read(engine.identity(path)) is None)
opening.open_with_passphrase(path, passphrase).close()
print("passphrase opens")
"""


def _session(tmp_path: Path, state: str, code: str = STATES) -> dict[str, str]:
    command = [sys.executable, "-c", code, str(tmp_path / "a" / "caseload.db"), state]
    environment = {k: v for k, v in os.environ.items() if k != "PYTHON_KEYRING_BACKEND"}
    if state != "no bus":
        command = ["dbus-run-session", "--", *command]
    environment |= {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "d")}
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=ROOT, env=environment, timeout=120
    )
    assert done.returncode == 0, done.stderr
    lines = [
        line for line in done.stdout.splitlines() if " " in line
    ]  # the bus's daemons write too
    return dict(line.split(" ", 1) for line in lines)


@pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason="no gnome-keyring on this computer")
def test_an_unlocked_keyring_keeps_the_key_and_gives_it_back(tmp_path: Path) -> None:
    told = _session(tmp_path, "unlocked")
    assert told["trusted"] == told["kept"] == told["opens"] == "True"
    assert told["noted"] == "keyring.backends.SecretService.Keyring"
    assert told["empty"] == told["wrong"] == told["old"] == "False"
    assert told["forgotten"] == "True"


@pytest.mark.unix("a session without a bus")
def test_without_a_keyring_the_passphrase_is_the_way_in(tmp_path: Path) -> None:
    told = _session(tmp_path, "no bus")
    assert told["opens"] == "False"


LOCKING = """
import os, signal, subprocess, sys, time
from pathlib import Path
from app.services import access
from app.services.credentials import ByKeyring
from app.services.storage import engine
from app.services.storage.file_names import lock_mark_path
from app.services.vault import keyring_entry, opening
from tests import caseloads

path, passphrase, state = Path(sys.argv[1]), "neljä sanaa on hyvä", sys.argv[2]
unlock = ["gnome-keyring-daemon", "--unlock", "--components=secrets"]
subprocess.run(unlock, input=b"x", stdout=subprocess.DEVNULL, check=True)
patient, hasty = (keyring_entry.system_keyring(patience=one) for one in (20, 1.5))
caseload = caseloads.create(path, passphrase)
assert opening.remember(caseload, ring=patient)
caseload.close()
db_id = engine.identity(path)

def daemons():
    # Those of this session alone: they have its home.
    home = f"HOME={os.environ['HOME']}".encode()
    for one in Path("/proc").glob("[0-9]*"):
        try:
            name, around = (one / "comm").read_text(), (one / "environ").read_bytes()
        except OSError:
            continue
        if name.startswith("gnome-keyring") and home in around.split(bytes(1)):
            yield int(one.name)

if state in ("stopped", "gone"):
    for one in list(daemons()):
        os.kill(one, signal.SIGSTOP if state == "stopped" else signal.SIGKILL)
elif state == "locked":
    import secretstorage

    secretstorage.get_default_collection(secretstorage.dbus_init()).lock()
print("out", opening.lock_out(path, ring=hasty))
print("marked", lock_mark_path(path).exists())
if state == "stopped":
    for one in daemons():
        os.kill(one, signal.SIGCONT)
print("asked", access.open_caseload(path, ByKeyring()) is None)
if state in ("gone", "locked"):
    subprocess.run([*unlock, "--replace"], input=b"x", stdout=subprocess.DEVNULL, check=True)
print("opens", access.open_caseload(path, ByKeyring()) is not None)
# What was asked first still runs: as at the next starts of the program, it is tried again.
print("finished", any(opening.finish_lock_out(path, ring=patient) for _ in range(5)))
print("kept", patient.read(db_id) is not None)
print("left", lock_mark_path(path).exists())
caseload = opening.open_with_passphrase(path, passphrase)
print("again", opening.remember(caseload, ring=patient))
caseload.close()
by_ring = access.open_caseload(path, ByKeyring())
print("reopens", by_ring is not None)
by_ring.caseload.close()
"""


@pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason="no gnome-keyring on this computer")
@pytest.mark.parametrize("state", ["awake", "stopped", "gone", "locked"])
def test_locked_means_locked_however_slow_the_keyring_is(tmp_path: Path, state: str) -> None:
    told = _session(tmp_path, state, LOCKING)
    assert told["out"] == str(state == "awake")
    assert told["marked"] == str(state != "awake")
    assert told["asked"] == "True"
    assert told["opens"] == "False"
    assert told["finished"] == "True"
    assert told["kept"] == told["left"] == "False"
    assert told["again"] == told["reopens"] == "True"
