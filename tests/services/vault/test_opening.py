"""Making and opening a caseload: every way in, and every way it can fail."""

import os
import secrets
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.models.employer import EmployerFields
from app.models.enums import ListKind
from app.services import errors
from app.services.caseload import lists
from app.services.storage import engine, migrations, records
from app.services.storage.keys import MasterKey
from app.services.storage.unit_of_work import Caseload
from app.services.vault import checking, opening, rekeying, slots
from tests import caseloads
from tests.rights import is_private

PAGE = 4096
LOWEST_EFFORT = slots.Effort(memory=19 * 1024, passes=1, lanes=1)


def _raw(path: Path, key: bytes) -> Any:
    """The file through the library itself, with none of our checks."""
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def _key(made: Any) -> bytes:
    caseload = made.open()
    caseload.close()
    return caseload.master.database_key()


def test_what_was_written_is_there_again(made: Any) -> None:
    first = made.open()
    records.add(first, EmployerFields(name="Leipomo Lumikello"))
    first.close()
    again = made.open()
    assert [row.fields.name for row in records.list_records(again, EmployerFields)] == [
        "Leipomo Lumikello"
    ]
    assert lists.items(again, ListKind.REFERRER)
    again.close()


def test_new_files_are_for_their_owner_alone(made: Any) -> None:
    assert {path.name for path in made.path.parent.iterdir()} == {"caseload.db", "caseload.keys"}
    for path in made.path.parent.iterdir():
        assert is_private(path)
    assert is_private(made.path.parent)


def test_the_file_tells_nothing_without_its_key(made: Any) -> None:
    caseload = made.open()
    records.add(caseload, EmployerFields(name="Leipomo Lumikello"))
    caseload.close()
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(made.path).execute("SELECT * FROM employer")
    for path in made.path.parent.iterdir():
        for shape in ("utf-8", "utf-16-le"):
            assert "Lumikello".encode(shape) not in path.read_bytes()
        assert made.passphrase.encode() not in path.read_bytes()


def test_a_new_caseload_never_replaces_a_file(made: Any, tmp_path: Path) -> None:
    before = made.path.read_bytes()
    with pytest.raises(errors.FileExists):
        caseloads.create(made.path, "neljä muuta sanaa")
    assert made.path.read_bytes() == before
    orphan = tmp_path / "orphan.keys"
    orphan.write_text("the way in to a file that was moved")
    with pytest.raises(errors.FileExists):
        caseloads.create(tmp_path / "orphan.db", "neljä muuta sanaa")


@pytest.mark.parametrize("passphrase", ["", "seitsem", "        kissa"])
def test_a_short_passphrase_makes_nothing(tmp_path: Path, passphrase: str) -> None:
    with pytest.raises(errors.PassphraseTooShort):
        caseloads.create(tmp_path / "new" / "caseload.db", passphrase)
    assert not (tmp_path / "new").exists()


def test_a_failed_start_leaves_nothing_and_can_be_repeated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "caseload.db"

    def disk_full(*_: object) -> None:
        raise errors.NoSpace

    with monkeypatch.context() as patch:
        patch.setattr(lists, "fill_defaults", disk_full)
        with pytest.raises(errors.NoSpace):
            caseloads.create(path, "neljä sanaa on hyvä")
    assert list(tmp_path.iterdir()) == []
    path.with_name("caseload.db.new").write_bytes(b"killed here")
    caseloads.create(path, "neljä sanaa on hyvä", effort=LOWEST_EFFORT).close()


@pytest.mark.unix("forks")
def test_a_start_that_was_killed_can_be_repeated(tmp_path: Path) -> None:
    """Killed between the slot file and the file itself: nobody would know how to open either."""
    path = tmp_path / "caseload.db"
    child = os.fork()
    if child == 0:
        real = Path.replace

        def killed(self: Path, target: Path) -> Path:
            if self.name == "caseload.db.new":
                os._exit(0)
            return real(self, target)

        Path.replace = killed  # type: ignore[method-assign, assignment]
        caseloads.create(path, "neljä sanaa on hyvä", effort=LOWEST_EFFORT)
    os.waitpid(child, 0)
    left = {file.name for file in tmp_path.iterdir()}
    assert left - {"caseload.db.lock"} == {"caseload.db.new", "caseload.keys"}
    caseloads.create(path, "toinen aivan eri lause", effort=LOWEST_EFFORT).close()
    opening.open_with_passphrase(path, "toinen aivan eri lause").close()
    assert {file.name for file in tmp_path.iterdir()} == {"caseload.db", "caseload.keys"}


def test_a_disk_that_is_full_at_the_first_tables_is_told_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = migrations.migrate

    def narrow(connection: Any) -> None:
        connection.execute("PRAGMA max_page_count = 3")  # SQLite's own way to a full disk
        real(connection)

    with monkeypatch.context() as patch:
        patch.setattr(migrations, "migrate", narrow)
        with pytest.raises(errors.NoSpace):
            caseloads.create(tmp_path / "caseload.db", "neljä sanaa on hyvä")
    assert list(tmp_path.iterdir()) == []


def test_two_starts_at_once_make_one_caseload(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, refused, real = tmp_path / "caseload.db", [], lists.fill_defaults

    def meanwhile(*given: Any) -> None:
        monkeypatch.undo()
        with pytest.raises(errors.FileBusy):
            caseloads.create(path, "toinen aivan eri lause", effort=LOWEST_EFFORT)
        refused.append(True)
        real(*given)

    monkeypatch.setattr(lists, "fill_defaults", meanwhile)
    caseloads.create(path, "neljä sanaa on hyvä", effort=LOWEST_EFFORT).close()
    assert refused == [True]
    opening.open_with_passphrase(path, "neljä sanaa on hyvä").close()
    assert {file.name for file in tmp_path.iterdir()} == {"caseload.db", "caseload.keys"}


@pytest.mark.parametrize("name", ["caseload.keys", "caseload.rinnalla"])
def test_a_caseload_is_not_called_as_its_keys_or_a_backup(tmp_path: Path, name: str) -> None:
    with pytest.raises(errors.Refused, match="name_of_another_kind"):
        caseloads.create(tmp_path / name, "neljä sanaa on hyvä", effort=LOWEST_EFFORT)
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_no_folder(made: Any) -> None:
    with pytest.raises(errors.ReadOnly):
        caseloads.create(made.path / "caseload.db", "neljä sanaa on hyvä", effort=LOWEST_EFFORT)
    made.open().close()


def test_a_letter_typed_as_two_characters_is_the_same_letter(made: Any) -> None:
    apart = made.passphrase.replace("ä", "a\N{COMBINING DIAERESIS}")
    assert apart != made.passphrase
    opening.open_with_passphrase(made.path, apart).close()


def test_any_folder_name_will_do(tmp_path: Path) -> None:
    sign = "" if os.name == "nt" else "?"  # Windows allows none in a name
    path = tmp_path / f"Äidin kansio #1 100%41 {sign}mode=ro&x" / "asiakkaat.2026.db"
    caseloads.create(path, "neljä sanaa on hyvä", effort=LOWEST_EFFORT).close()
    assert sorted(file.name for file in path.parent.iterdir()) == [
        "asiakkaat.2026.db",
        "asiakkaat.2026.keys",
    ]
    opening.open_with_passphrase(path, "neljä sanaa on hyvä").close()


def test_the_work_of_a_killed_process_is_not_half_there(made: Any) -> None:
    key = _key(made)
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(made.path), key.hex()],
        check=False,
        cwd=Path(__file__).parents[3],
    )
    assert killed.returncode in (-9, 15)  # by the signal; Windows knows it by its number
    assert made.path.with_name("caseload.db-journal").exists()
    caseload = made.open()
    assert [row.fields.name for row in records.list_records(caseload, EmployerFields)] == ["Whole"]
    assert checking.check(caseload).ok
    caseload.close()


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(errors.FileMissing):
        opening.open_with_passphrase(tmp_path / "caseload.db", "neljä sanaa")
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_can_not_even_be_looked_at(tmp_path: Path) -> None:
    path = tmp_path / ("c" * 300)
    assert not engine.is_busy(path)
    with pytest.raises(errors.FileMissing if os.name == "nt" else errors.BadFileName):
        opening.open_with_passphrase(path, "neljä sanaa on hyvä")


def test_empty_file_is_not_a_new_caseload(made: Any) -> None:
    made.path.write_bytes(b"")
    with pytest.raises(errors.NotACaseload):
        made.open()
    assert made.path.read_bytes() == b""


def test_plain_sqlite_is_not_a_caseload(made: Any) -> None:
    made.path.unlink()
    plain = sqlite3.connect(made.path)
    plain.execute("CREATE TABLE client (id INTEGER)")
    plain.close()
    with pytest.raises(errors.NotACaseload):
        made.open()


def test_another_programs_encrypted_file_is_not_a_caseload(tmp_path: Path) -> None:
    path, key = tmp_path / "other.db", secrets.token_bytes(32)
    other = _raw(path, key)
    other.execute("CREATE TABLE client (id INTEGER)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(errors.NotACaseload):
        engine.connect(path, key)
    assert path.read_bytes() == before


def test_wrong_key(made: Any) -> None:
    with pytest.raises(errors.WrongKey):
        engine.connect(made.path, secrets.token_bytes(32))


def test_newer_schema_is_left_alone(made: Any) -> None:
    newer = _raw(made.path, _key(made))
    newer.execute(f"PRAGMA user_version = {migrations.LATEST + 1}")
    newer.close()
    before = made.path.read_bytes()
    with pytest.raises(errors.TooNew):
        made.open()
    assert made.path.read_bytes() == before


@pytest.mark.parametrize("damage", ["first page", "cut in a page", "cut after a page", "one page"])
def test_a_damaged_file_is_told_from_a_wrong_passphrase(made: Any, damage: str) -> None:
    whole = made.path.read_bytes()
    flipped = bytearray(whole)
    flipped[100] ^= 1
    made.path.write_bytes(
        {
            "first page": bytes(flipped),
            "cut in a page": whole[:-100],
            "cut after a page": whole[: -2 * PAGE],
            "one page": whole[:PAGE],
        }[damage]
    )
    with pytest.raises(errors.Damaged):
        made.open().close()
    with pytest.raises(errors.WrongKey):
        opening.open_with_passphrase(made.path, "aivan muuta sanaa")


KILLED = """
import os, signal, sys
from pathlib import Path
from app.services.storage import engine
file = engine.connect(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
columns = "name, industry, municipality, size, phone, email, support_needs, work_features, "
columns += "hiring_criteria, vacancies, notes"
insert = f"INSERT INTO employer ({columns}) VALUES (?{', ?' * 10})"
file.execute(insert, ["Whole"] + [""] * 10)
file.execute("PRAGMA cache_size = 5")  # so that the half of it is on the disk already
file.execute("BEGIN")
for number in range(500):
    file.execute(insert, ["Half"] + ["x" * 200] * 10)
os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))  # ends at once on Windows
"""

CHILD = """
import sys
from pathlib import Path
from app.services import errors
from app.services.storage import engine
try:
    engine.connect(Path(sys.argv[1]), bytes.fromhex(sys.stdin.readline())).close()
except errors.KnownError as fault:
    print(type(fault).__name__)
else:
    print("opened")
"""


def _in_another_process(path: Path, key: bytes) -> str:
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(path)],
        input=key.hex(),
        capture_output=True,
        encoding="utf-8",
        check=True,
        cwd=Path(__file__).parents[3],
    )
    return done.stdout.strip()


def test_an_open_caseload_is_busy_for_everybody_else(made: Any) -> None:
    key = _key(made)
    caseload = made.open()
    with pytest.raises(errors.FileBusy):
        made.open()
    # A second look at the file from inside must not give up this process's lock.
    engine.identity(made.path)
    assert _in_another_process(made.path, key) == "FileBusy"
    caseload.close()
    assert _in_another_process(made.path, key) == "opened"


def test_without_a_slot_file_the_passphrase_is_no_way_in(
    made: Any, make: Callable[..., Any]
) -> None:
    made.slot_path.unlink()
    with pytest.raises(errors.NoWayIn):
        made.open()
    other = make("toinen")
    made.slot_path.write_bytes(other.slot_path.read_bytes())
    with pytest.raises(errors.NoWayIn):
        opening.open_with_passphrase(made.path, other.passphrase)


def test_an_older_keys_backup_does_not_make_a_sound_file_look_damaged(made: Any) -> None:
    """After a new key, the slot file is lost; the only backup has the key before, same passphrase.

    Whoever were told of damage here would restore that backup over a newer, sound file.
    """
    caseload, fresh = made.open(), MasterKey.generate()
    old = caseload.master
    rekeying.rekey(caseload, made.passphrase, fresh, effort=LOWEST_EFFORT)
    caseload.close()
    made.slot_path.unlink()
    with pytest.raises(errors.NoWayIn):
        made.open()
    with pytest.raises(errors.WrongKey):
        opening.open_with_passphrase(made.path, "aivan väärä salalause")
    with pytest.raises(errors.WrongKey):
        opening.open_with_paper(made.path, " ".join(old.paper()))
    opening.open_with_paper(made.path, " ".join(fresh.paper())).close()


def test_keyring_opens_without_slot_file(made: Any, ring: Any) -> None:
    caseload = made.open()
    assert opening.remember(caseload, ring=ring)
    caseload.close()
    for path in (made.slot_path, slots.previous(made.slot_path)):
        path.unlink(missing_ok=True)
    opened = caseloads.open_with_keyring(made.path, ring=ring)
    assert isinstance(opened, Caseload)
    opened.close()


def test_remembering_notes_the_keyring_and_keeps_the_passphrase(made: Any, ring: Any) -> None:
    caseload = made.open()
    opening.remember(caseload, ring=ring)
    caseload.close()
    file = slots.read(made.slot_path, engine.identity(made.path))
    assert file is not None
    assert file.keyring == slots.KeyringNote(backend=ring.name, day=made.clock().date())
    made.open().close()


def test_forgetting_takes_the_key_out_of_the_keyring(made: Any, ring: Any, backend: Any) -> None:
    caseload = made.open()
    opening.remember(caseload, ring=ring)
    caseload.close()
    opening.lock_out(made.path, ring=ring)
    assert backend.kept == {}
    assert caseloads.open_with_keyring(made.path, ring=ring) is None


@pytest.mark.parametrize("entry", [None, "", "x", "å" * 43, MasterKey(bytes(32)).text()])
@pytest.mark.parametrize("slot_file", [True, False])
def test_an_entry_that_does_not_open_the_file_is_no_entry(
    made: Any, ring: Any, backend: Any, entry: str | None, slot_file: bool
) -> None:
    if entry is not None:
        backend.set_password(f"Rinnalla/{engine.identity(made.path)}", "device", entry)
    if not slot_file:
        made.slot_path.unlink()
    assert caseloads.open_with_keyring(made.path, ring=ring) is None


def test_the_keyring_tells_a_damaged_file_too(made: Any, ring: Any) -> None:
    caseload = made.open()
    opening.remember(caseload, ring=ring)
    caseload.close()
    flipped = bytearray(made.path.read_bytes())
    flipped[100] ^= 1
    made.path.write_bytes(flipped)
    with pytest.raises(errors.Damaged):
        caseloads.open_with_keyring(made.path, ring=ring)


def test_a_computer_without_a_keyring_needs_the_passphrase(made: Any) -> None:
    caseload = made.open()
    assert not opening.remember(caseload)
    caseload.close()
    assert caseloads.open_with_keyring(made.path) is None


def test_a_temporary_caseload_has_no_way_in(caseload: Caseload) -> None:
    assert not slots.slot_path_of(caseload.path).exists()
    assert not opening.remember(caseload)
    caseload.close()
    with pytest.raises(errors.NoWayIn):
        opening.open_with_passphrase(caseload.path, "neljä sanaa on hyvä")
