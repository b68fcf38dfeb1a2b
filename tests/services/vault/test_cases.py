"""The 25 fault and abuse cases, one test or more each, named after the case."""

import json
import os
import secrets
import shutil
import signal
import subprocess
import time
from datetime import timedelta
from pathlib import Path
from threading import Event
from typing import Any

import keyring
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models.client import ClientFields
from app.models.employer import EmployerFields
from app.services import errors
from app.services.caseload import clients, exporting
from app.services.storage import engine, migrations, private_files, records
from app.services.storage.keys import MasterKey
from app.services.storage.unit_of_work import Caseload
from app.services.vault import checking, integrity, keyring_entry, opening, rekeying, removal, slots
from app.services.vault.backups import archive, daily, listing, making, restoring
from app.services.vault.keyring_entry import SystemKeyring
from tests import caseloads
from tests.faults import kills, power
from tests.services.vault.conftest import LOWEST_EFFORT

PAGE = 4096
NEW = "aivan uusi hyvä salalause"


def names(caseload: Caseload) -> list[str]:
    return [row.fields.name for row in records.list_records(caseload, EmployerFields)]


def master_of(made: Any) -> MasterKey:
    return opening.key_by_passphrase(made.path, made.passphrase)


def filled(made: Any, rows: int = 60) -> None:
    caseload = made.open()
    with caseload.unit() as unit:
        for number in range(rows):
            unit.add(records.row_of(EmployerFields(name=f"Leipomo {number}", notes="x" * 900)))
        unit.commit()
    caseload.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Any:
    """A disk of 3 MB; where this user may not mount one, the test says so."""
    place = tmp_path / "levy"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "none", str(place)]
    if os.name == "nt" or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("this user may not mount a small disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill_up(place: Path) -> Path:
    """Leave no room at all."""
    filler = place / "täyte"
    with filler.open("wb", buffering=0) as file:
        for size in (65536, 4096, 512):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue
    return filler


@pytest.mark.parametrize("entry", [None, "", "x" * 43, "another caseload's"])
def test_case_01_keyring_entry_missing_empty_or_anothers(
    made: Any, ring: SystemKeyring, backend: Any, entry: str | None
) -> None:
    if entry is not None:
        text = MasterKey.generate().text() if entry.startswith("another") else entry
        backend.kept[f"Rinnalla/{engine.identity(made.path)}", "device"] = text
    before, kept = made.path.read_bytes(), dict(backend.kept)
    assert caseloads.open_with_keyring(made.path, ring=ring) is None
    assert made.path.read_bytes() == before
    assert backend.kept == kept  # rewritten only after the passphrase has opened the file
    caseload = made.open()
    assert opening.remember(caseload, ring=ring)
    caseload.close()
    again = caseloads.open_with_keyring(made.path, ring=ring)
    assert again is not None
    again.close()


def test_case_02_keyring_locked_behind_the_window(made: Any, backend: Any) -> None:
    asked, answered = [], Event()
    backend.get_password = lambda *_: (asked.append(1), answered.wait())[0]
    waiting = SystemKeyring(backend, patience=0.4)
    assert caseloads.open_with_keyring(made.path, ring=waiting) is None
    caseload = made.open()  # the passphrase works meanwhile
    caseload.close()
    assert not answered.is_set()
    assert len(asked) == 1
    answered.set()


@pytest.mark.parametrize("name", ["null", "fail"])
def test_case_03_a_keyring_that_is_null_fail_or_plaintext(
    made: Any, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from importlib import import_module

    kind = import_module(f"keyring.backends.{name}").Keyring
    monkeypatch.setattr(keyring, "get_keyring", kind)
    assert keyring_entry.system_keyring() is None
    caseload = made.open()
    assert not opening.remember(caseload)
    caseload.close()

    class PlaintextKeyring(kind):  # type: ignore[misc, valid-type]
        """As in keyrings.alt: it would keep the key in a file of its own."""

    monkeypatch.setattr(keyring, "get_keyring", PlaintextKeyring)
    assert keyring_entry.system_keyring() is None


def test_case_04_it_resets_the_windows_password(
    made: Any, ring: SystemKeyring, backend: Any
) -> None:
    caseload = made.open()
    opening.remember(caseload, ring=ring)
    caseload.close()
    backend.kept.clear()  # what a reset does to the store; by hand on Windows
    assert caseloads.open_with_keyring(made.path, ring=ring) is None
    made.open().close()


def test_case_05_passphrase_forgotten(made: Any) -> None:
    paper = " ".join(master_of(made).paper())
    caseload = opening.open_with_paper(made.path, paper)
    opening.set_passphrase(caseload, NEW, effort=LOWEST_EFFORT)
    caseload.close()
    opening.open_with_passphrase(made.path, NEW).close()
    with pytest.raises(errors.WrongKey):
        made.open()
    opening.open_with_paper(made.path, paper).close()  # it stays valid


def test_case_06_paper_mistyped(made: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    groups = list(master_of(made).paper())
    right = " ".join(groups)
    groups[6] = groups[6][:-1] + ("A" if groups[6][-1] != "A" else "B")
    tried: list[Path] = []
    with monkeypatch.context() as patch:
        patch.setattr(engine, "connect", lambda path, *_: tried.append(path))
        with pytest.raises(errors.PaperMistyped):
            opening.open_with_paper(made.path, " ".join(groups))
    assert tried == []
    look_alike = right.lower().replace("0", "o").replace("1", "i")
    opening.open_with_paper(made.path, look_alike).close()


@pytest.mark.parametrize("damage", ["gone", "cut", "flipped", "another's", "empty"])
@pytest.mark.parametrize("spare", ["spare copy", "backup", "keyring", "paper"])
def test_case_07_slot_file_lost_or_damaged(
    made: Any, make: Any, ring: SystemKeyring, damage: str, spare: str
) -> None:
    caseload = made.open()
    if spare == "spare copy":
        opening.set_passphrase(caseload, made.passphrase, effort=LOWEST_EFFORT)
    if spare == "backup":
        making.make(caseload)
    opening.remember(caseload, ring=ring)
    caseload.close()
    master, whole = caseload.master, made.slot_path.read_bytes()
    if spare != "spare copy":
        slots.previous(made.slot_path).unlink(missing_ok=True)
    made.slot_path.unlink()
    if damage != "gone":
        made.slot_path.write_bytes(
            {
                "cut": whole[: len(whole) // 2],
                "flipped": whole[:200] + bytes([whole[200] ^ 1]) + whole[201:],
                "another's": make("toinen").slot_path.read_bytes(),
                "empty": b"",
            }[damage]
        )
    if spare in ("spare copy", "backup"):
        made.open().close()
        assert slots.read_one(made.slot_path, engine.identity(made.path)) is not None  # mended
        return
    with pytest.raises(errors.NoWayIn):
        made.open()
    if spare == "keyring":
        again = caseloads.open_with_keyring(made.path, ring=ring)
    else:
        again = opening.open_with_paper(made.path, " ".join(master.paper()))
    assert again is not None
    assert not opening.has_passphrase(again)
    opening.set_passphrase(again, NEW, effort=LOWEST_EFFORT)
    again.close()
    opening.open_with_passphrase(made.path, NEW).close()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_case_07_any_damage_to_a_slot_file_is_never_a_wrong_key(made: Any, data: Any) -> None:
    whole = slots.as_bytes(SOUND.contents(), KEY)
    changed = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 3))):
        changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    text = bytes(changed[: data.draw(st.integers(0, len(changed)))])
    try:
        found = slots.parse_slots(text, SOUND.db_id)
    except errors.TooNew:
        return
    assert found is None or slots.is_genuine(found, KEY)


KEY = MasterKey(bytes(32))
SOUND = slots.SlotFile(
    db_id="00" * 16,
    check=KEY.check("00" * 16),
    slots=(slots.passphrase_slot("00" * 16, KEY, "hyvä salalause", LOWEST_EFFORT),),
).seal(KEY)


@pytest.mark.parametrize(
    "asked", [{"memory": 2**31}, {"memory": 2**40}, {"passes": 10**9}, {"lanes": 0}, {"memory": -1}]
)
def test_case_08_slot_file_asks_for_too_much(made: Any, asked: dict[str, int]) -> None:
    body = json.loads(made.slot_path.read_text())
    body["slots"][0]["effort"] |= asked
    body.pop("digest")
    body["digest"] = slots._compute_digest(body)
    made.slot_path.write_text(json.dumps(body))
    began = time.process_time()
    with pytest.raises(errors.NoWayIn):
        made.open()
    assert time.process_time() - began < 1  # of work: what is asked for is not even begun


@pytest.mark.unix("the child is forked")
@pytest.mark.parametrize("kind", kills.KINDS)
def test_case_09_killed_at_a_random_point(kind: str, tmp_path: Path) -> None:
    assert list(kills.several(kind, 1, tmp_path, seed=9))


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")
def test_case_10_power_cut_at_a_random_point(tmp_path: Path) -> None:
    assert power.cuts("save", 8, tmp_path, seed=10)["lost"] == 0


def test_case_11_disk_full_during_a_save(small_disk: Path) -> None:
    path = small_disk / "caseload.db"
    caseload = caseloads.create(path, NEW, effort=LOWEST_EFFORT)
    records.add(caseload, EmployerFields(name="Ennen"))
    filler = fill_up(small_disk)
    with pytest.raises(errors.DriveFull) as fault:
        records.add(caseload, EmployerFields(name="Täynnä", notes="x" * 50_000))
    assert (fault.value.drive, fault.value.size) == (str(small_disk), 1)  # of a gigabyte or less
    assert names(caseload) == ["Ennen"]
    filler.unlink()
    records.add(caseload, EmployerFields(name="Taas tilaa", notes="x" * 50_000))
    assert names(caseload) == ["Ennen", "Taas tilaa"]
    assert checking.check(caseload).ok
    caseload.close()


def test_case_12_disk_full_during_a_backup_or_an_export(small_disk: Path) -> None:
    caseload = caseloads.create(small_disk / "caseload.db", NEW, effort=LOWEST_EFFORT)
    first = making.make(caseload)
    fill_up(small_disk)
    before = first.path.read_bytes()
    with pytest.raises(errors.NoSpace):
        making.make(caseload)
    with pytest.raises(errors.NoSpace):
        exporting.export(caseload, small_disk / "vienti")
    assert [one.path for one in listing.list_backups(first.path.parent)] == [first.path]
    assert first.path.read_bytes() == before
    assert not (small_disk / "vienti").exists()
    caseload.close()


def test_case_12_disk_full_during_a_restore(small_disk: Path) -> None:
    path = small_disk / "caseload.db"
    caseloads.create(path, NEW, effort=LOWEST_EFFORT).close()
    caseload = opening.open_with_passphrase(path, NEW)
    backup = making.make(caseload)
    records.add(caseload, EmployerFields(name="Myöhempi"))
    caseload.close()
    filler = fill_up(small_disk)

    def files() -> dict[Path, bytes]:
        found = (one for one in small_disk.iterdir() if one.is_file() and one != filler)
        return {one: one.read_bytes() for one in found}

    before, refused = files(), 0
    while True:  # no room at the first step, and then at each of the later ones
        try:
            done = restoring.restore(backup.path, caseload.master, path)  # type: ignore[arg-type]
            break
        except errors.NoSpace:
            refused += 1
        assert files() == before
        os.truncate(filler, filler.stat().st_size - 40_000)
    assert refused > 3
    assert done.aside is not None
    assert done.aside.read_bytes() == before[path]
    opening.open_with_passphrase(path, NEW).close()


def test_case_13_folder_or_file_read_only(made: Any, tmp_path: Path) -> None:
    place = tmp_path / "vain luku"
    place.mkdir()
    bind = ["mount", "--bind", str(made.path.parent), str(place)]
    if os.name == "nt" or subprocess.run(bind, capture_output=True, check=False).returncode:
        pytest.skip("this user may not mount a folder for reading alone")
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(place)], check=True)
        before = made.path.read_bytes()
        caseload = opening.open_with_passphrase(place / "caseload.db", made.passphrase)
        assert caseload.read_only
        assert names(caseload) == []
        with pytest.raises(errors.ReadOnly):
            records.add(caseload, EmployerFields(name="Ei"))
        assert integrity.begin(caseload).older is None
        caseload.close()
        assert made.path.read_bytes() == before
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def test_case_14_one_bit_flipped_in_each_page(made: Any) -> None:
    filled(made, rows=20)
    master, whole = master_of(made), made.path.read_bytes()
    for page in range(len(whole) // PAGE):
        damaged = bytearray(whole)
        damaged[page * PAGE + 300 + page % 3000] ^= 1 << page % 8
        made.path.write_bytes(damaged)
        try:
            caseload = opening.open_with_key(made.path, master)
        except errors.Damaged:
            continue
        if checking.check(caseload).ok:  # a page that holds nothing
            assert page in (len(whole) // PAGE - 1, len(whole) // PAGE - 2), page
            assert len(names(caseload)) == 20
        else:
            with pytest.raises(errors.Damaged):
                making.make(caseload)
        caseload.close()
    made.path.write_bytes(damaged)
    reading = opening.open_to_read(made.path, master)
    with pytest.raises(errors.ReadOnly):
        records.add(reading, EmployerFields(name="Ei"))
    reading.close()
    assert made.path.read_bytes() == bytes(damaged)


@pytest.mark.parametrize("rest", [0, 1, 511, 512, 2048, 4095])
def test_case_15_file_cut(made: Any, rest: int) -> None:
    filled(made)
    master, whole = master_of(made), made.path.read_bytes()
    for pages in (2, len(whole) // PAGE // 2, len(whole) // PAGE - 2):
        made.path.write_bytes(whole[: pages * PAGE + rest])
        try:
            caseload = opening.open_with_key(made.path, master)
        except errors.Damaged:
            continue
        assert not checking.check(caseload).ok
        caseload.close()


def test_case_16_yesterdays_file_put_back(made: Any, clock: Any) -> None:
    caseload = made.open()
    assert integrity.begin(caseload).older is None
    records.add(caseload, EmployerFields(name="Eilen"))
    integrity.close_and_note(caseload)
    caseload.close()
    yesterday = made.path.read_bytes()
    clock.pass_by(days=1)
    caseload = made.open()
    assert integrity.begin(caseload).older is None
    records.add(caseload, EmployerFields(name="Tänään"))
    integrity.close_and_note(caseload)
    caseload.close()
    made.path.write_bytes(yesterday)
    caseload = made.open()
    older = integrity.begin(caseload).older
    assert older is not None
    assert older.seen_at == clock.now
    assert older.file_at is not None
    assert older.file_at.replace(tzinfo=None) == (clock.now - timedelta(days=1)).replace(
        tzinfo=None
    )
    integrity.accept_older(caseload)  # the coach's choice
    assert integrity.begin(caseload).older is None
    caseload.close()
    assert made.path.read_bytes()[:16] == yesterday[:16]


def test_case_16_another_copy_was_written_to(made: Any, clock: Any) -> None:
    first = made.path.read_bytes()
    for name, back in (("Tässä", True), ("Toisessa", False)):
        caseload = made.open()
        clock.pass_by(minutes=5)
        records.add(caseload, EmployerFields(name=name))
        if back:
            integrity.accept_older(caseload)
        caseload.close()
        if back:
            made.path.write_bytes(first)
    caseload = made.open()
    assert integrity.begin(caseload).older is not None
    caseload.close()


def test_case_17_an_empty_file_is_never_opened_as_new(made: Any) -> None:
    caseload = made.open()
    backup = making.make(caseload)
    caseload.close()
    made.path.write_bytes(b"")
    for way in (
        lambda: made.open(),
        lambda: opening.open_with_key(made.path, caseload.master),
        lambda: caseloads.open_with_keyring(made.path, ring=SystemKeyring(_Null())),
    ):
        with pytest.raises(errors.EmptyFile):
            way()
    assert made.path.read_bytes() == b""
    restoring.restore(backup.path, caseload.master, made.path)
    made.open().close()


def test_case_18_stray_logs_of_another_generation(made: Any) -> None:
    filled(made)
    for end in ("-wal", "-shm"):
        made.path.with_name(made.path.name + end).write_bytes(secrets.token_bytes(8000))
    caseload = made.open()
    assert checking.check(caseload).ok
    assert len(names(caseload)) == 60
    caseload.close()
    asides = {file.name for file in made.path.parent.glob("*.aside-*")}
    assert asides == {"caseload.db-wal.aside-1", "caseload.db-shm.aside-1"}


@pytest.mark.unix("the child is forked")
def test_case_18_a_hot_journal_of_ours_is_played_back_and_checked(made: Any) -> None:
    place = kills.Place(made.path.parent)
    kills._killed(_half_written, place, 0, begun=True)
    assert integrity.inspect_before_open(made.path).torn
    with pytest.raises(errors.WrongKey):
        engine.connect(made.path, secrets.token_bytes(32))  # a wrong key does no harm to it
    caseload = made.open()
    beginning = integrity.begin(caseload, integrity.Left(torn=True))
    assert beginning.health is not None
    assert beginning.health.ok
    assert names(caseload) == []
    caseload.close()


@pytest.mark.unix("the child is forked")
def test_case_18_a_file_that_was_growing_is_cut_back(made: Any) -> None:
    """Torn in its last page, as a power cut leaves it: the journal brings it back."""
    kills._killed(_half_written, kills.Place(made.path.parent), 0, begun=True)
    assert integrity.inspect_before_open(made.path).torn
    with made.path.open("ab") as file:
        file.write(secrets.token_bytes(512))
    caseload = made.open()
    assert checking.check(caseload).ok
    caseload.close()
    assert made.path.stat().st_size % PAGE == 0


def _half_written(place: kills.Place, tell: Any) -> None:
    caseload = opening.open_with_passphrase(place.path, "neljä sanaa oma")
    with caseload.raw_connection() as connection:
        connection.execute("PRAGMA cache_size = 5")
        connection.execute("BEGIN")
        for _ in range(300):
            connection.execute(
                "INSERT INTO setting (name, value) VALUES (hex(randomblob(8)), ?)", ("x" * 900,)
            )
        tell(kills.BEGUN)
        signal.pause()


@pytest.mark.unix("the child is forked")
def test_case_19_second_instance(made: Any) -> None:
    holding = kills.Place(made.path.parent)

    def hold(place: kills.Place, tell: Any) -> None:
        caseload = opening.open_with_passphrase(place.path, made.passphrase)
        records.add(caseload, EmployerFields(name="Ensimmäinen"))
        tell("open")
        signal.pause()

    with kills.at_work(hold, holding) as child:
        assert child.told.readline() == "open\n"
        with pytest.raises(errors.FileBusy):
            made.open()
        assert engine.is_busy(made.path)
        with pytest.raises(errors.FileBusy):
            removal.remove_from_computer(made.path)
        child.kill()
        caseload = made.open()
    assert names(caseload) == ["Ensimmäinen"]
    caseload.close()


def test_case_20_a_virus_scanner_holds_the_target(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[int] = []
    real = Path.replace

    def held(self: Path, target: Any) -> Path:
        tries.append(1)
        if len(tries) < 4:
            raise PermissionError
        return real(self, target)

    monkeypatch.setattr(private_files, "_HOLDS_FILES", True)
    monkeypatch.setattr(Path, "replace", held)
    private_files.write(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"
    assert len(tries) == 4
    monkeypatch.setattr(private_files, "PATIENCE_SECONDS", 0.1)
    monkeypatch.setattr(Path, "replace", _always_held)
    with pytest.raises(errors.FileHeldCopyKept) as fault:
        private_files.write(tmp_path / "a", b"newer")
    assert (tmp_path / "a").read_bytes() == b"new"
    assert Path(fault.value.place).read_bytes() == b"newer"
    with pytest.raises(errors.FileHeld):
        private_files.copy(tmp_path / "a", tmp_path / "b")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a", "a.new"]


def _always_held(self: Path, target: Any) -> Path:
    raise PermissionError(13, "held")


# Case 21 is at the window: tests/ui/shell/test_lock.py.


def test_case_22_clock_jumps(made: Any, clock: Any) -> None:
    caseload = made.open()
    for days in (0, -4000, 9000, 1, 1):
        clock.pass_by(days=days)
        assert daily.backup_is_due(caseload)
        daily.back_up(caseload)
    found = listing.list_backups(listing.folder_of(made.path))
    assert [one.manifest.day for one in found] == [5, 4, 3, 2, 1]
    clock.pass_by(days=-3000)
    assert integrity.begin(caseload).health is not None  # a check dated in the future is due again
    caseload.close()


@pytest.mark.unix("the child is forked")
def test_case_23_frozen_in_the_middle_of_a_backup(made: Any) -> None:
    filled(made, rows=300)

    def back_up(_place: kills.Place, tell: Any) -> None:
        def step(done: int, _total: int) -> None:
            if done > 20:
                tell("half")
                signal.pause()

        making.make(made.open(), step)

    with kills.at_work(back_up, kills.Place(made.path.parent)) as child:
        assert child.told.readline() == "half\n"
        os.kill(child.pid, signal.SIGSTOP)
        with pytest.raises(errors.FileBusy):
            made.open()
        child.kill()
    assert listing.list_backups(listing.folder_of(made.path)) == []
    caseload = made.open()
    assert checking.check(caseload).ok
    assert len(names(caseload)) == 300
    listing.clear_working(made.path)
    assert list(listing.folder_of(made.path).iterdir()) == []
    caseload.close()


@pytest.mark.unix("the child is forked")
def test_case_24_export_killed_in_mid_write(
    made: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    caseload = made.open()
    client = ClientFields(given_names="Kanarialintu", family_name="=1+1")
    clients.add(caseload, client)
    caseload.close()
    temp = tmp_path / "temp"
    temp.mkdir()
    monkeypatch.setenv("TMPDIR", str(temp))

    def work(place: kills.Place, tell: Any) -> None:
        opened = opening.open_with_passphrase(place.path, made.passphrase)
        for number in range(50):
            exporting.export(opened, tmp_path / f"vienti{number}")
            tell(kills.BEGUN)  # heard once: the kill meets one of those after the first

    kills._killed(work, kills.Place(made.path.parent), 0.1, begun=True)
    assert (tmp_path / "vienti0").exists()
    assert list(temp.iterdir()) == []
    caseload = made.open()
    files = exporting.export(caseload, tmp_path / "koko")
    table = next(file for file in files if file.name == "client.csv")
    assert ";'=1+1;" in table.read_text("utf-8-sig")
    caseload.close()
    for file in made.path.parent.rglob("*"):
        assert not file.is_file() or b"Kanarialintu" not in file.read_bytes()


def test_case_25_a_hostile_backup(made: Any, make: Any, tmp_path: Path) -> None:
    # Names, sizes and manifests are in test_archive.py; here what needs the key.
    caseload = made.open()
    good = making.make(caseload)
    master = caseload.master
    caseload.close()
    other = make("toinen")
    with pytest.raises(errors.OtherCaseload):
        restoring.restore(good.path, master, other.path)

    def packed(change: str, **told: Any) -> Path:
        folder = tmp_path / secrets.token_hex(4)
        manifest = archive.unpack(good.path, folder)
        connection = engine.connect(folder / archive.DATABASE, master.database_key())
        connection.executescript(change)
        contents = checking.contents_of(connection)
        version = migrations.version(connection)
        connection.close()
        files = {name: folder / name for name in manifest.parts}
        made_up = {
            "parts": {name: archive.part_of(file) for name, file in files.items()},
            "counts": dict(contents.counts),
            "digest": contents.digest,
            "schema_version": version,
        } | told
        path = folder / "evil.rinnalla"
        archive.pack(path, manifest.model_copy(update=made_up), files)
        return path

    present = made.path.read_bytes()
    trigger = packed("CREATE TRIGGER evil AFTER INSERT ON client BEGIN DELETE FROM employer; END;")
    view = packed("CREATE VIEW evil AS SELECT * FROM client;")
    newer = packed(f"PRAGMA user_version = {migrations.LATEST + 1};")
    for path, fault in (
        (trigger, errors.NotABackup),
        (view, errors.NotABackup),
        (newer, errors.TooNew),
    ):
        with pytest.raises(fault):
            restoring.restore(path, master, made.path)
    foreign = packed("SELECT 1;", db_id="ab" * 16)
    with pytest.raises(errors.NotABackup):
        restoring.restore(foreign, master, made.path)
    assert made.path.read_bytes() == present
    assert sorted(file.name for file in made.path.parent.iterdir() if file.is_dir()) == ["backups"]


def test_a_change_of_key_is_finished_or_taken_back_at_the_next_start(made: Any) -> None:
    caseload = made.open()
    old, fresh = caseload.master, MasterKey.generate()
    rekeying.rekey(
        caseload, made.passphrase, fresh, effort=LOWEST_EFFORT, ring=SystemKeyring(_Null())
    )
    caseload.close()
    made.open().close()
    opening.open_with_paper(made.path, " ".join(fresh.paper())).close()
    with pytest.raises(errors.WrongKey):
        opening.open_with_paper(made.path, " ".join(old.paper()))
    generation = slots.read(made.slot_path, engine.identity(made.path))
    assert generation is not None
    assert generation.generation == 2
    # Interrupted before the file was encrypted anew: the waiting slot file is dropped.
    waiting = slots.coming(made.slot_path)
    other = MasterKey.generate()
    db_id = engine.identity(made.path)
    slot = slots.passphrase_slot(db_id, other, made.passphrase, LOWEST_EFFORT)
    file = slots.SlotFile(db_id=db_id, generation=3, check=other.check(db_id), slots=(slot,))
    waiting.write_bytes(slots.as_bytes(file, other))
    made.open().close()
    assert not waiting.exists()
    # Interrupted after it: the waiting one takes over.
    waiting.write_bytes(slots.as_bytes(file, other))
    connection = engine.connect(made.path, fresh.database_key())
    connection.execute(f"PRAGMA rekey = \"x'{other.database_key().hex()}{db_id}'\"")
    connection.close()
    made.open().close()
    assert not waiting.exists()
    taken = slots.read(made.slot_path, db_id)
    assert taken is not None
    assert taken.generation == 3


class _Null(keyring.backend.KeyringBackend):
    """Keeps nothing."""

    priority = 0  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        return None

    def delete_password(self, service: str, username: str) -> None:
        return None
