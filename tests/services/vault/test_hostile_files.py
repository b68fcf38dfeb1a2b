"""Files that somebody else has put beside a caseload, changed, or made to harm."""

import json
import os
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from app.models.employer import EmployerFields
from app.services import access, errors
from app.services.credentials import ByPassphrase
from app.services.storage import engine, private_files, records
from app.services.storage.keys import MasterKey
from app.services.storage.unit_of_work import Caseload
from app.services.vault import device_state, integrity, opening, rekeying, slot_files, slots, strays
from app.services.vault.backups import making
from tests.rights import is_private
from tests.services.vault.conftest import LOWEST_EFFORT, Made, visit, visited

PATIENCE = 60
HOT = bytes.fromhex("d9d505f920a163d7")  # SQLite plays back a journal that begins so


def names(caseload: Caseload) -> list[str]:
    return [row.fields.name for row in records.list_records(caseload, EmployerFields)]


def torn_copy(made: Made, folder: Path) -> tuple[bytes, bytes]:
    """The file and its journal in the middle of a transaction, as a crash would leave them."""
    caseload = made.open()
    records.add(caseload, EmployerFields(name="Kahvila"))
    with caseload.raw_connection() as connection:
        connection.execute("BEGIN")
        connection.execute("UPDATE employer SET notes = 'kesken'")
        connection.execute("UPDATE setting SET value = 'kesken'")
        connection.execute("PRAGMA cache_size = 10")
        for number in range(3000):
            connection.execute(
                "INSERT INTO setting (name, value) VALUES (?, ?)", (f"x{number}", "y" * 900)
            )
        torn = made.path.read_bytes(), strays.journal_of(made.path).read_bytes()
        connection.execute("ROLLBACK")
    caseload.close()
    assert torn[1].startswith(HOT)
    return torn


def test_an_old_journal_put_back_beside_a_closed_file_is_not_played_into_it(
    made: Made, tmp_path: Path
) -> None:
    _, journal = torn_copy(made, tmp_path)
    with visited(made) as caseload:
        records.add(caseload, EmployerFields(name="Leipomo"))
    whole = made.path.read_bytes()
    strays.journal_of(made.path).write_bytes(journal)
    opened = access.open_caseload(made.path, ByPassphrase(made.passphrase), clock=made.clock)
    assert opened is not None
    assert names(opened.caseload) == ["Kahvila", "Leipomo"]
    access.close_caseload(opened.caseload)
    aside = made.path.with_name(f"{made.path.name}-journal.aside-1")
    assert aside.read_bytes() == journal
    assert made.path.stat().st_size == len(whole)


def test_before_a_journal_is_played_back_file_and_journal_are_copied(
    made: Made, tmp_path: Path
) -> None:
    """On a computer that has never seen the file nobody can tell whose journal it is."""
    file, journal = torn_copy(made, tmp_path)
    made.path.write_bytes(file)
    strays.journal_of(made.path).write_bytes(journal)
    opened = access.open_caseload(made.path, ByPassphrase(made.passphrase), clock=made.clock)
    assert opened is not None
    opened.caseload.close()
    kept = strays.recovery_copies(made.path)
    assert [one.read_bytes() for one in kept] == [file, journal]


def test_the_copies_go_once_the_file_is_known_to_be_the_newest(made: Made, tmp_path: Path) -> None:
    visit(made)
    file, journal = torn_copy(made, tmp_path)
    device_state.remember(engine.identity(made.path), open=True, fingerprint="")
    made.path.write_bytes(file)
    strays.journal_of(made.path).write_bytes(journal)
    opened = access.open_caseload(made.path, ByPassphrase(made.passphrase), clock=made.clock)
    assert opened is not None
    assert opened.beginning.older is None
    access.close_caseload(opened.caseload)
    assert strays.recovery_copies(made.path) == []


@pytest.mark.unix("Windows has no pipes in folders")
@pytest.mark.parametrize("end", ["-journal", "-wal", "-shm"])
@pytest.mark.parametrize("kind", ["pipe", "folder", "link", "loop"])
def test_what_bears_the_name_of_sqlites_files_keeps_nobody_waiting(
    made: Made, end: str, kind: str
) -> None:
    stray = made.path.with_name(made.path.name + end)
    if kind == "pipe":
        os.mkfifo(stray)
    elif kind == "folder":
        stray.mkdir()
    else:
        stray.symlink_to(stray if kind == "loop" else made.path.parent / "muualla")
    found: list[Any] = []

    def work() -> None:
        found.append(
            access.open_caseload(made.path, ByPassphrase(made.passphrase), clock=made.clock)
        )

    thread = Thread(target=work, daemon=True)
    thread.start()
    thread.join(PATIENCE)
    assert found, "it waits"
    found[0].caseload.close()
    assert not os.path.lexists(stray)
    assert os.path.lexists(stray.with_name(f"{stray.name}.aside-1"))


@pytest.mark.unix("Windows has no pipes in folders")
def test_a_pipe_called_like_a_kept_journal_keeps_nobody_waiting(made: Made, tmp_path: Path) -> None:
    file, journal = torn_copy(made, tmp_path)
    made.path.write_bytes(file)
    strays.journal_of(made.path).write_bytes(journal)
    aside = made.path.with_name("caseload-before-recovery.db")
    aside.write_bytes(b"")
    os.mkfifo(strays.journal_of(aside))
    opened: list[Any] = []
    credential = ByPassphrase(made.passphrase)
    thread = Thread(
        target=lambda: opened.append(access.open_caseload(made.path, credential)), daemon=True
    )
    thread.start()
    thread.join(PATIENCE)
    assert opened, "it waits"
    opened[0].caseload.close()
    assert strays.journal_of(aside).read_bytes() == journal


@pytest.mark.unix("Windows has other rights")
@pytest.mark.parametrize("kind", ["file", "link"])
def test_a_file_put_where_ours_is_to_be_written_gets_nothing(tmp_path: Path, kind: str) -> None:
    """In a folder that others may write into: they would read what is written into their file."""
    place, other = tmp_path / "vienti.csv", tmp_path / "heidan.txt"
    other.write_text("vanha")
    fresh = place.with_name(f"{place.name}.new")
    theirs = None
    if kind == "link":
        fresh.symlink_to(other)
    else:
        fresh.write_text("")
        fresh.chmod(0o666)
        theirs = fresh.open("rb")
    private_files.write(place, b"Veera Halonen")
    assert other.read_text() == "vanha"
    assert is_private(place)
    assert not place.is_symlink()
    if theirs is not None:
        assert theirs.read() == b""
        theirs.close()


def _file_of(slot: slots.Slot, master: MasterKey, count: int, **effort: int) -> bytes:
    costly = slot.model_copy(update={"effort": slot.effort.model_copy(update=effort)})
    file = slots.SlotFile.model_construct(
        v=1, db_id="0" * 32, generation=1, check=master.check("0" * 32), slots=(costly,) * count,
        keyring=None,
    )  # fmt: skip
    sealed = slots.SealedSlots.model_construct(**vars(file), mac="0" * 64)
    body = sealed.model_dump(mode="json")
    body["digest"] = slots._compute_digest(body)
    return json.dumps(body).encode()


@pytest.mark.parametrize(
    ("count", "effort", "usable"),
    [
        (1, {}, True),
        (4, {}, True),
        (5, {}, False),
        (150, {}, False),
        (1, {"memory": 1024 * 1024, "passes": 10}, False),
        (4, {"memory": 1024 * 1024, "passes": 2}, False),
    ],
)
def test_a_slot_file_can_not_keep_a_computer_busy_for_hours(
    count: int, effort: dict[str, int], usable: bool
) -> None:
    master = MasterKey.generate()
    slot = slots.passphrase_slot("0" * 32, master, "neljä sanaa on hyvä", LOWEST_EFFORT)
    data = _file_of(slot, master, count, **effort)
    assert (slots.parse_slots(data, "0" * 32) is not None) is usable


def test_too_little_memory_has_a_sentence(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    class Hungry:
        def __init__(self, **_: object) -> None: ...

        def derive(self, _typed: bytes) -> bytes:
            raise MemoryError

    monkeypatch.setattr(slots, "Argon2id", Hungry)
    with pytest.raises(errors.NotEnoughMemory):
        made.open()


def test_every_flip_in_any_page_is_seen_at_the_next_opening(made: Made) -> None:
    visit(made)
    whole = made.path.read_bytes()
    unseen = []
    for at in range(4096, len(whole), 4096 + 131):
        made.path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        if not integrity.inspect_before_open(made.path).changed:
            unseen.append(at)
    assert unseen == []
    made.path.write_bytes(whole)
    assert not integrity.inspect_before_open(made.path).changed


def test_a_fingerprint_of_an_earlier_version_is_still_compared(made: Made) -> None:
    visit(made)
    db_id = engine.identity(made.path)
    seals = engine.fingerprint(made.path, like="0" * 64).whole
    device_state.remember(db_id, fingerprint=seals)
    assert not integrity.inspect_before_open(made.path).changed
    large = engine.fingerprint(made.path, like="0" * 64)
    assert not large.whole.startswith("bytes:")


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_change_of_key_that_was_cut_short_calls_nothing_damaged(
    made: Made, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    """By paper, with a new passphrase, killed just before or just after the file was written."""
    caseload, fresh = made.open(), MasterKey.generate()
    old = caseload.master
    assert old is not None

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    if moment == "before":
        monkeypatch.setattr(Caseload, "raw_connection", killed)
    monkeypatch.setattr(Caseload, "reopen", killed)
    with monkeypatch.context() as patch:
        patch.setattr(rekeying.making, "make", lambda *_: None)
        with pytest.raises(KeyboardInterrupt):
            rekeying.rekey(caseload, "aivan muut neljä sanaa", fresh, effort=LOWEST_EFFORT)
    monkeypatch.undo()
    caseload.close()
    assert len(slot_files.list_beside(made.path, engine.identity(made.path))) == 2
    wrong_word, wrong_key, right = made.passphrase, old, "aivan muut neljä sanaa"
    if moment == "before":
        wrong_word, wrong_key, right = right, fresh, wrong_word
    with pytest.raises(errors.WrongKey):
        opening.open_with_passphrase(made.path, wrong_word)
    with pytest.raises(errors.WrongKey):
        opening.open_with_key(made.path, wrong_key)
    opening.open_with_passphrase(made.path, right).close()


def test_a_file_whose_place_is_gone_is_closed_all_the_same(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = integrity.inspect_before_open(made.path)
    caseload = made.open()
    integrity.begin(caseload, before)
    away = made.path.parent.rename(made.path.parent.with_name("tikku irti"))
    assert isinstance(integrity.close_and_note(caseload), errors.FileMissing)
    with pytest.raises(Exception, match="closed"), caseload.raw_connection() as connection:
        connection.execute("SELECT 1")
    again = opening.open_with_passphrase(away / made.path.name, made.passphrase)
    again.close()


def test_a_change_from_elsewhere_is_told_with_the_day(made: Made) -> None:
    """Also where the first page is one that was never seen here."""
    visit(made)
    seen_at = device_state.recall(engine.identity(made.path)).seen_at
    caseload = made.open()
    records.add(caseload, EmployerFields(name="Muualla"))
    caseload.close()
    opened = access.open_caseload(made.path, ByPassphrase(made.passphrase), clock=made.clock)
    assert opened is not None
    assert opened.caseload.changed_since == opened.beginning.changed_since == seen_at
    access.close_caseload(opened.caseload)
    assert visit(made).changed_since is None


def test_a_restore_plays_no_old_journal_into_the_file_that_it_keeps(
    made: Made, tmp_path: Path
) -> None:
    _, journal = torn_copy(made, tmp_path)
    with visited(made) as caseload:
        backup = making.make(caseload)
        records.add(caseload, EmployerFields(name="Leipomo"))
    strays.journal_of(made.path).write_bytes(journal)
    done = access.put_backup_back(backup.path, ByPassphrase(made.passphrase), made.path)
    assert done.aside is not None
    kept = opening.open_with_key(done.aside, caseload.master)
    assert names(kept) == ["Kahvila", "Leipomo"]
    kept.close()
