"""The 15 promises, one test each, named after the promise."""

import math
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from app.models.employer import EmployerFields
from app.services import errors
from app.services.caseload import erasure
from app.services.storage import engine, records
from app.services.storage.unit_of_work import Caseload
from app.services.vault import checking, device_state, integrity, opening, slots
from app.services.vault.backups import daily, listing, making, restoring, verifying
from app.services.vault.keyring_entry import SystemKeyring
from tests import caseloads
from tests.faults import kills
from tests.services.vault.conftest import LOWEST_EFFORT, visit, visited
from tests.services.vault.test_cases import NEW, _Null, filled, master_of

CANARY = "Ruusunterälehti"
PAGE = 4096


def test_promise_the_file_tells_nothing_without_a_key(made: Any) -> None:
    caseload = made.open()
    for _ in range(30):
        records.add(caseload, EmployerFields(name=CANARY, notes=CANARY * 40))
    making.make(caseload)
    caseload.close()
    whole = made.path.read_bytes()
    assert not whole.startswith(b"SQLite format 3")
    for page in range(len(whole) // PAGE):
        counts = Counter(whole[page * PAGE : (page + 1) * PAGE])
        entropy = -sum(n / PAGE * math.log2(n / PAGE) for n in counts.values())
        assert entropy > 7.9, page
    secret = caseload.master.secret
    for file in made.path.parent.rglob("*"):
        data = file.read_bytes() if file.is_file() else b""
        for word in (CANARY.encode(), CANARY.encode("utf-16-le"), secret, secret.hex().encode()):
            assert word not in data, file
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(made.path).execute("SELECT * FROM employer")


def test_promise_a_saved_note_survives_power_loss(made: Any) -> None:
    # The states themselves are in tests/faults; here that every save is set up so.
    caseload = made.open()
    with caseload.raw_connection() as connection:
        found = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "locking_mode", "temp_store")
        }
    caseload.close()
    assert found["journal_mode"] == "delete"
    assert found["synchronous"] == 3
    assert found["locking_mode"] == "exclusive"
    assert found["temp_store"] in (0, 2)


@pytest.mark.parametrize(
    "state", ["no entry", "empty", "locked", "no backend", "null", "wrong", "not trusted"]
)
def test_promise_losing_the_keyring_does_not_lose_the_data(
    made: Any, backend: Any, state: str
) -> None:
    ring: SystemKeyring | None = SystemKeyring(backend)
    caseload = made.open()
    opening.remember(caseload, ring=ring)
    caseload.close()
    key = next(iter(backend.kept))
    if state == "no entry":
        backend.kept.clear()
    elif state in ("empty", "wrong"):
        backend.kept[key] = "" if state == "empty" else "A" * 43
    elif state == "locked":
        backend.get_password = _locked
    else:
        ring = SystemKeyring(_Null()) if state == "null" else None
    assert caseloads.open_with_keyring(made.path, ring=ring) is None
    made.open().close()
    alone = made.path.with_name("yksin.db")
    alone.write_bytes(made.path.read_bytes())
    opening.open_with_paper(alone, " ".join(caseload.master.paper())).close()


def _locked(*_: str) -> None:
    from keyring.errors import KeyringLocked

    raise KeyringLocked


def test_promise_losing_any_one_side_file_does_not_lose_the_data(
    made: Any, ring: SystemKeyring, backend: Any
) -> None:
    caseload = made.open()
    opening.set_passphrase(caseload, made.passphrase, effort=LOWEST_EFFORT)
    making.make(caseload)
    opening.remember(caseload, ring=ring)
    caseload.close()
    paper, kept = " ".join(caseload.master.paper()), dict(backend.kept)
    side = [made.slot_path, slots.previous(made.slot_path), *listing.folder_of(made.path).iterdir()]
    for lost in side:
        whole = lost.read_bytes()
        for damage in (None, whole[: len(whole) // 2], bytes([whole[0] ^ 1]) + whole[1:]):
            lost.unlink(missing_ok=True)
            if damage is not None:
                lost.write_bytes(damage)
            made.open().close()
            opening.open_with_paper(made.path, paper).close()
            by_ring = caseloads.open_with_keyring(made.path, ring=ring)
            assert by_ring is not None
            by_ring.close()
            lost.write_bytes(whole)
    backend.kept.clear()
    made.open().close()
    opening.open_with_paper(made.path, paper).close()
    assert kept


def test_promise_a_wrong_passphrase_is_told_apart_from_a_damaged_file(made: Any) -> None:
    filled(made)
    whole = made.path.read_bytes()
    for state, content in {
        "whole": whole,
        "first page": whole[:100] + bytes([whole[100] ^ 1]) + whole[101:],
        "cut": whole[: len(whole) // 2],
    }.items():
        made.path.write_bytes(content)
        with pytest.raises(errors.WrongKey):
            opening.open_with_passphrase(made.path, "aivan väärä salalause")
        if state == "whole":
            made.open().close()
        else:
            with pytest.raises(errors.Damaged):
                made.open()


@pytest.mark.unix("the child is forked")
def test_promise_changing_the_passphrase_takes_a_second_and_cannot_break_the_file(
    made: Any, tmp_path: Path
) -> None:
    caseload = made.open()
    before = made.path.stat().st_mtime_ns, made.path.stat().st_size
    began = time.process_time()
    opening.set_passphrase(caseload, NEW)
    # Half a second on the wall of a computer at rest, and on all of its cores; the benchmark says.
    assert time.process_time() - began < 10
    made_so = slots.read(made.slot_path, engine.identity(made.path))
    assert made_so is not None
    effort = made_so.slots[0].effort
    assert effort.memory == slots.USUAL_EFFORT.memory
    assert slots.USUAL_EFFORT.passes <= effort.passes <= slots.MOST_PASSES
    caseload.close()
    assert (made.path.stat().st_mtime_ns, made.path.stat().st_size) == before
    assert len(list(kills.several("passphrase", 5, tmp_path, seed=6))) == 5


def test_promise_every_backup_was_opened_and_compared_before_it_counts(
    made: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(made)
    caseload = made.open()
    real = Caseload.copy_into

    def half(self: Caseload, target: Any, progress: Any) -> None:
        """What VACUUM INTO leaves when it is killed: a valid file that holds no rows."""
        real(self, target, progress)
        target.execute("DELETE FROM employer")

    monkeypatch.setattr(Caseload, "copy_into", half)
    with pytest.raises(errors.Damaged):
        making.make(caseload)
    assert listing.list_backups(listing.folder_of(made.path)) == []
    monkeypatch.undo()
    assert verifying.check(making.make(caseload).path, caseload.master, made.path).ok
    caseload.close()


def test_promise_restoring_never_destroys_the_present_file(made: Any, make: Any) -> None:
    caseload = made.open()
    backup = making.make(caseload)
    caseload.close()
    present = made.path.read_bytes()
    whole = backup.path.read_bytes()
    for damage in (whole[:-100], whole[: len(whole) // 2], b""):
        backup.path.write_bytes(damage)
        with pytest.raises(errors.NotABackup):
            restoring.restore(backup.path, caseload.master, made.path)
        assert made.path.read_bytes() == present
    backup.path.write_bytes(whole)
    with pytest.raises(errors.WrongKey):
        restoring.restore(backup.path, master_of(make("toinen")), made.path)
    assert made.path.read_bytes() == present
    done = restoring.restore(backup.path, caseload.master, made.path)
    assert done.aside is not None
    assert done.aside.read_bytes() == present


# Locked means locked, and typed text is kept: tests/ui/shell/test_lock.py.


def test_promise_nothing_about_people_outside_the_file(made: Any, tmp_path: Path) -> None:
    # The whole program is looked at in tests/leaks; here what the vault itself leaves.
    caseload = made.open()
    records.add(caseload, EmployerFields(name=CANARY, notes=CANARY))
    integrity.begin(caseload)
    daily.back_up(caseload)
    integrity.close_and_note(caseload)
    caseload.close()
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert CANARY.encode() not in file.read_bytes()


def test_promise_no_two_windows_and_no_stuck_lock(made: Any) -> None:
    code = (
        "import sys; from pathlib import Path; from app.services.vault import opening\n"
        "c = opening.open_with_passphrase(Path(sys.argv[1]), sys.argv[2])\n"
        "print('open', flush=True)\n"
        "sys.stdin.read()"  # until it is killed
    )
    first = subprocess.Popen(
        [sys.executable, "-c", code, str(made.path), made.passphrase],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        cwd=Path(__file__).parents[3],
    )
    assert first.stdin is not None
    assert first.stdout is not None
    assert first.stdout.readline() == "open\n"
    with pytest.raises(errors.FileBusy):
        made.open()
    first.kill()
    first.wait()
    first.stdin.close()
    first.stdout.close()
    made.open().close()  # at once: the lock is the system's, no file can be left behind


def test_promise_damage_is_noticed_before_it_spreads(made: Any) -> None:
    filled(made)
    master, whole = master_of(made), made.path.read_bytes()
    pages = [whole[start : start + PAGE] for start in range(0, len(whole), PAGE)]
    pages[5], pages[9] = pages[9], pages[5]  # a page in another's place
    made.path.write_bytes(b"".join(pages))
    try:
        caseload = opening.open_with_key(made.path, master)
    except errors.Damaged:
        return
    assert not checking.check(caseload).ok
    with pytest.raises(errors.Damaged):
        making.make(caseload)
    caseload.close()


def test_promise_an_older_file_is_noticed(made: Any, clock: Any) -> None:
    caseload = made.open()
    integrity.begin(caseload)
    old = None
    for number in range(3):
        records.add(caseload, EmployerFields(name=f"{number}"))
        clock.pass_by(days=1)
        integrity.close_and_note(caseload)
        caseload.close()
        old = old or made.path.read_bytes()
        caseload = made.open()
        assert integrity.begin(caseload).older is None
    integrity.close_and_note(caseload)
    caseload.close()
    assert old is not None
    made.path.write_bytes(old)
    caseload = made.open()
    assert integrity.begin(caseload).older is not None
    caseload.close()


def test_promise_an_older_file_is_noticed_also_page_roll_back(made: Any, clock: Any) -> None:
    """One page of an older time in a newer file: its seal fits, so the checks find nothing."""
    filled(made)
    assert visit(made).older is None
    earlier = made.path.read_bytes()
    with visited(made) as caseload:
        records.edit(caseload, EmployerFields, 1, notes="y" * 900)
    whole, note = made.path.read_bytes(), _note_of(made)
    closed = note.read_bytes()
    unseen = []
    for at in range(PAGE, len(earlier), PAGE):
        if earlier[at : at + PAGE] == whole[at : at + PAGE]:
            continue
        note.write_bytes(closed)
        mixed = whole[:at] + earlier[at : at + PAGE] + whole[at + PAGE :]
        made.path.write_bytes(mixed)
        caseload = made.open()
        health, blind = checking.check(caseload), integrity.begin(caseload).older
        lost = health.ok and records.get(caseload, EmployerFields, 1).notes == "x" * 900
        caseload.close()
        if lost:
            unseen.append(at)
            assert blind is None  # without the fingerprint nobody would know
        note.write_bytes(closed)
        clock.pass_by(minutes=1)
        found = visit(made, choose=False)
        assert found.health is not None  # a full check runs too
        assert not found.health.ok or found.older is not None
        if found.health.ok:
            assert visit(made, choose=False).older is not None  # until the coach has chosen
            assert visit(made).older is not None
            assert visit(made).older is None
    assert unseen


def _note_of(made: Any) -> Path:
    return device_state._file(engine.identity(made.path))


def test_promise_your_data_can_be_read_without_us(made: Any) -> None:
    """The documented steps: the paper's groups, HKDF, any SQLCipher 4 reader."""
    apsw = pytest.importorskip("apsw", reason="the independent engine is not installed")
    filled(made, rows=3)
    paper = " ".join(master_of(made).paper())
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    number = 0
    for group in paper.split():
        for letter in group[:4]:
            number = number * 32 + alphabet.index(letter)
    secret = (number % 2**256).to_bytes(32, "big")
    import hashlib
    import hmac

    extracted = hmac.new(bytes(32), secret, hashlib.sha256).digest()
    key = hmac.new(extracted, b"rinnalla db v1\x01", hashlib.sha256).digest()
    connection = apsw.Connection(str(made.path), flags=apsw.SQLITE_OPEN_READONLY)
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchall()
    found = [row[0] for row in connection.execute("SELECT name FROM employer ORDER BY id")]
    assert found == ["Leipomo 0", "Leipomo 1", "Leipomo 2"]
    hits = "SELECT count(*) FROM search_index WHERE search_index MATCH 'leipomo'"
    assert list(connection.execute(hits)) == [(3,)]
    connection.close()


def test_promise_a_persons_data_can_be_erased_from_the_file(made: Any) -> None:
    # That no decrypted page holds the person: tests/services/caseload/test_erasure.py.
    from app.models.client import ClientFields
    from app.services.caseload import clients

    caseload = made.open()
    client_id = clients.add(caseload, ClientFields(given_names=CANARY)).new_row_id("client")
    done = erasure.erase(caseload, client_id)
    assert done.mentions == {}
    with caseload.raw_connection() as connection:
        assert connection.execute("SELECT count(*) FROM client").fetchone()[0] == 0
        assert connection.execute("PRAGMA freelist_count").fetchone()[0] == 0
        assert connection.execute("PRAGMA secure_delete").fetchone()[0] == 1
    caseload.close()
