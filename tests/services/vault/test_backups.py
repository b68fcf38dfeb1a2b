"""Backups that count, and the way back from them."""

import errno
import hashlib
import os
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from app.models.employer import EmployerFields
from app.services import errors
from app.services.storage import engine, private_files, records
from app.services.storage.keys import MasterKey
from app.services.storage.unit_of_work import PAGES_AT_ONCE, Caseload
from app.services.vault import checking, device_state, handing_over, opening, rekeying
from app.services.vault.backups import (
    archive,
    daily,
    listing,
    making,
    restoring,
    sealing,
    second_place,
    verifying,
)
from tests.rights import is_private
from tests.services.vault.conftest import LOWEST_EFFORT


def names(caseload: Caseload) -> list[str]:
    return [row.fields.name for row in records.list_records(caseload, EmployerFields)]


@pytest.fixture
def opened(made: Any) -> Any:
    caseload = made.open()
    records.add(caseload, EmployerFields(name="Leipomo Lumikello"))
    yield caseload
    caseload.close()


def test_a_backup_is_one_whole_file(opened: Caseload) -> None:
    made = making.make(opened)
    assert made.path.suffix == ".rinnalla"
    assert is_private(made.path)
    assert [file.name for file in made.path.parent.iterdir()] == [made.path.name]
    assert made.manifest.counts["employer"] == 1
    assert made.manifest.db_id == engine.identity(opened.path)
    assert set(made.manifest.parts) == {"caseload.db", "caseload.keys"}
    assert archive.compare(made.path) == made.manifest


def test_a_backup_opens_by_its_own_slot_file_and_by_paper(opened: Caseload, made: Any) -> None:
    backup = making.make(opened).path
    assert opened.master is not None
    by_passphrase = verifying.key_by_passphrase(backup, made.passphrase)
    assert by_passphrase.secret == opened.master.secret
    with pytest.raises(errors.WrongKey):
        verifying.key_by_passphrase(backup, "aivan muuta sanaa")
    assert verifying.check(backup, by_passphrase, opened.path).ok


def test_what_is_written_during_a_backup_is_in_it_or_after_it(opened: Caseload) -> None:
    written: list[str] = []

    def write(done: int, total: int) -> None:
        if len(written) < 2:
            written.append(f"Kesken {done}")
            records.add(opened, EmployerFields(name=written[-1]))

    made = making.make(opened, write)
    assert opened.master is not None
    assert verifying.check(made.path, opened.master, opened.path).ok
    assert set(written) < set(names(opened))


def test_a_file_that_never_rests_is_backed_up_and_nobody_is_kept_out(
    opened: Caseload, monkeypatch: pytest.MonkeyPatch
) -> None:
    from threading import Event, Thread

    over, kept_out = Event(), list[bool]()
    real = Caseload.lock_out_others

    def keep_out(self: Caseload, alone: bool) -> Any:
        kept_out.append(alone)
        return real(self, alone)

    monkeypatch.setattr(Caseload, "lock_out_others", keep_out)

    def write() -> None:
        while not over.is_set():
            records.add(opened, EmployerFields(name="Lisää"))

    writer = Thread(target=write)
    writer.start()
    try:
        made = making.make(opened)
    finally:
        over.set()
        writer.join()
    assert opened.master is not None
    assert verifying.check(made.path, opened.master, opened.path).ok
    assert kept_out == [False]


def test_what_units_of_work_do_not_tell_of_makes_the_copy_anew(
    opened: Caseload, monkeypatch: pytest.MonkeyPatch
) -> None:
    records.add(opened, EmployerFields(name="Leipomo"))
    real, copies = Caseload.copy_into, list[int]()

    def copy(self: Caseload, target: Any, progress: Any) -> None:
        real(self, target, progress)
        copies.append(len(copies))
        if len(copies) == 1:
            with self.raw_connection() as connection:
                connection.execute("UPDATE employer SET notes = 'muualta'")

    monkeypatch.setattr(Caseload, "copy_into", copy)
    made = making.make(opened)
    assert copies == [0, 1]
    assert opened.master is not None
    inside = opening.open_backup(made.path, opened.master, opened.path)
    assert records.get(inside, EmployerFields, 1).notes == "muualta"
    inside.close()


def test_no_step_of_the_copy_writes_much_at_once(opened: Caseload) -> None:
    """While a step runs nobody reads, and encrypting a page takes long."""
    widen(opened, rows=30, characters=100_000)
    sizes: list[int] = []

    def look(done: int, _total: int) -> None:
        copies = listing.folder_of(opened.path).glob(f"{listing.WORKING}-caseload/caseload.db")
        sizes.extend(copy.stat().st_size for copy in copies)

    making.make(opened, look)
    steps = [after - before for before, after in pairwise([0, *sizes])]
    assert sum(steps) > 3_000_000
    assert max(steps) <= 2 * PAGES_AT_ONCE * 4096


def test_wide_rows_are_read_a_few_at_a_time(opened: Caseload) -> None:
    widen(opened, rows=30, characters=100_000)
    with opened.raw_connection() as connection:
        found = checking.some_rows(connection, "setting", -1)
    assert 1 < sum(row[2].startswith("wide") for row in found) <= 5


def test_a_digest_is_that_of_older_backups(opened: Caseload) -> None:
    for number in range(205):
        records.add(opened, EmployerFields(name=f"Yritys {number}"))
    widen(opened, rows=7, characters=100_000)
    whole = hashlib.sha256()
    with opened.raw_connection() as connection:
        for table in checking.tables_of(connection):
            rows = connection.execute(f'SELECT rowid, * FROM "{table}" ORDER BY rowid').fetchall()
            for start in range(0, len(rows), 100):
                whole.update(repr(rows[start : start + 100]).encode())
            whole.update(table.encode())
        contents = checking.contents_of(connection)
    assert contents.digest == whole.hexdigest()
    assert contents.counts["employer"] == 206


def widen(caseload: Caseload, *, rows: int, characters: int) -> None:
    """Some rows as wide as reports."""
    with caseload.raw_connection() as connection:
        for number in range(rows):
            values = (f"wide {number}", "x" * characters)
            connection.execute("INSERT INTO setting (name, value) VALUES (?, ?)", values)


def test_numbers_go_on_and_a_day_counts_once(opened: Caseload, clock: Any) -> None:
    first, second = making.make(opened), making.make(opened)
    clock.pass_by(days=1)
    third = making.make(opened)
    clock.pass_by(days=-400)
    fourth = making.make(opened)
    found = [(one.manifest.number, one.manifest.day) for one in (first, second, third, fourth)]
    assert found == [(1, 1), (2, 1), (3, 2), (4, 3)]
    assert [one.path for one in listing.list_backups(first.path.parent)] == [
        one.path for one in (fourth, third, second, first) if one.path.exists()
    ]


@pytest.mark.parametrize("seconds", [30.0, 4.4e9])  # 1970: an empty battery; and 2109
def test_a_backup_is_made_whatever_the_clock_says(
    opened: Caseload, monkeypatch: pytest.MonkeyPatch, seconds: float
) -> None:
    real = archive.pack

    def then(path: Path, manifest: archive.Manifest, files: dict[str, Path]) -> None:
        for file in files.values():
            os.utime(file, (seconds, seconds))
        with monkeypatch.context() as patch:
            patch.setattr(time, "time", lambda: seconds)
            real(path, manifest, files)

    monkeypatch.setattr(archive, "pack", then)
    made = making.make(opened)
    assert opened.master is not None
    assert verifying.check(made.path, opened.master, opened.path).ok


def test_a_cancelled_backup_leaves_nothing(opened: Caseload) -> None:
    def stop(done: int, _total: int) -> None:
        if done > 40:
            raise errors.Cancelled

    with pytest.raises(errors.Cancelled):
        making.make(opened, stop)
    assert list(listing.folder_of(opened.path).iterdir()) == []


def test_restoring_gives_back_what_was(opened: Caseload, made: Any) -> None:
    backup = making.make(opened).path
    records.add(opened, EmployerFields(name="Myöhempi"))
    master = opened.master
    assert master is not None
    with pytest.raises(errors.FileBusy):
        restoring.restore(backup, master, opened.path)
    opened.close()
    present = opened.path.read_bytes()
    done = restoring.restore(backup, master, opened.path)
    assert done.aside is not None
    assert done.aside.read_bytes() == present
    again = made.open()
    assert names(again) == ["Leipomo Lumikello"]
    again.close()
    aside = opening.open_with_passphrase(done.aside, made.passphrase)
    assert names(aside) == ["Leipomo Lumikello", "Myöhempi"]
    aside.close()
    assert sorted(file.name for file in opened.path.parent.iterdir()) == [
        "backups",
        "caseload-before-restore-1.db",
        "caseload-before-restore-1.keys",
        "caseload.db",
        "caseload.keys",
    ]


def test_restoring_on_a_new_computer(opened: Caseload, made: Any, tmp_path: Path) -> None:
    backup = making.make(opened).path
    target = tmp_path / "uusi kone" / "caseload.db"
    master = verifying.key_by_passphrase(backup, made.passphrase)
    assert restoring.restore(backup, master, target).aside is None
    again = opening.open_with_passphrase(target, made.passphrase)
    assert names(again) == ["Leipomo Lumikello"]
    again.close()


def test_another_caseload_is_never_replaced(opened: Caseload, make: Any) -> None:
    backup = making.make(opened).path
    other = make("toinen")
    present = other.path.read_bytes()
    assert opened.master is not None
    with pytest.raises(errors.OtherCaseload):
        restoring.restore(backup, opened.master, other.path)
    assert other.path.read_bytes() == present


@pytest.mark.parametrize("name", ["caseload.old", "caseload", "caseload.db"])
def test_the_keys_of_another_caseload_are_never_replaced(
    opened: Caseload, make: Any, name: str
) -> None:
    """What is called `caseload` has its keys in `caseload.keys`, whatever comes after the dot."""
    backup = making.make(opened).path
    other = make("toinen")
    keys, empty = other.slot_path.read_bytes(), other.path.with_name(name)
    if empty == other.path:
        empty.write_bytes(b"")  # a full disk: its keys and backups are all there is
    assert opened.master is not None
    with pytest.raises(errors.OtherCaseload):
        restoring.restore(backup, opened.master, empty)
    assert other.slot_path.read_bytes() == keys
    assert empty == other.path or not empty.exists()


def test_a_restore_that_fails_at_its_last_step_leaves_all_as_it_was(
    opened: Caseload, made: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = making.make(opened).path
    opened.close()
    folder = opened.path.parent
    before = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    real = private_files.replace

    def full(source: Path, target: Path) -> None:
        if target == opened.path:
            raise OSError(errno.ENOSPC, "full")
        real(source, target)

    assert opened.master is not None
    with monkeypatch.context() as patch:
        patch.setattr(private_files, "replace", full)
        with pytest.raises(errors.NoSpace):
            restoring.restore(backup, opened.master, opened.path)
    after = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    assert after == before
    assert opened.path.stat().st_nlink == 1
    made.open().close()


def test_one_restores_at_a_time(opened: Caseload, monkeypatch: pytest.MonkeyPatch) -> None:
    backup = making.make(opened).path
    opened.close()
    real, refused = archive.unpack, []

    def meanwhile(path: Path, folder: Path) -> archive.Manifest:
        manifest = real(path, folder)
        monkeypatch.undo()
        with pytest.raises(errors.FileBusy):
            restoring.restore(backup, opened.master, opened.path)  # type: ignore[arg-type]
        refused.append(folder.exists())
        return manifest

    monkeypatch.setattr(archive, "unpack", meanwhile)
    assert opened.master is not None
    assert restoring.restore(backup, opened.master, opened.path).aside is not None
    assert refused == [True]


def test_a_backup_of_another_key_is_refused(opened: Caseload, make: Any) -> None:
    backup = making.make(opened).path
    other = make("toinen").open()
    other.close()
    with pytest.raises(errors.WrongKey):
        verifying.check(backup, other.master, opened.path)


def test_looking_into_a_backup_changes_nothing(opened: Caseload) -> None:
    backup = making.make(opened).path
    records.add(opened, EmployerFields(name="Myöhempi"))
    assert opened.master is not None
    inside = opening.open_backup(backup, opened.master, opened.path)
    assert names(inside) == ["Leipomo Lumikello"]
    with pytest.raises(errors.ReadOnly):
        records.add(inside, EmployerFields(name="Ei saa"))
    inside.close()
    assert names(opened) == ["Leipomo Lumikello", "Myöhempi"]
    listing.clear_working(opened.path)
    assert [file.name for file in backup.parent.iterdir()] == [backup.name]


def test_a_second_place_gets_a_compared_copy(opened: Caseload, tmp_path: Path) -> None:
    stick = tmp_path / "tikku"
    with pytest.raises(errors.FileMissing):
        daily.choose_second_place(opened, stick)
    stick.mkdir()
    daily.choose_second_place(opened, stick)
    run = daily.back_up(opened)
    made = run.backup
    assert run.fault is None
    assert [file.name for file in stick.iterdir()] == [made.path.name]
    assert archive.compare(stick / made.path.name) == made.manifest
    stick.joinpath(made.path.name).unlink()
    stick.rmdir()
    fault = daily.back_up(opened).fault
    assert isinstance(fault, errors.FileMissing)
    assert device_state.recall(made.manifest.db_id).second_fault == "file_missing"


def test_a_second_place_is_shared_without_writing_over_each_other(
    make: Any, tmp_path: Path
) -> None:
    """Two coaches, one network drive: both files are `caseload.db`, both backups today's first."""
    share = tmp_path / "verkkolevy"
    share.mkdir()
    copies = []
    for coach in ("yksi", "kaksi"):
        caseload = make(coach).open()
        made, keys = making.make(caseload), sealing.seal_keys(caseload)
        caseload.close()
        copies.append((made, keys, second_place.copy_to(made, share, keys)[0]))
    (first, *_), (second, *_) = copies
    assert first.path.name == second.path.name
    for made, keys, copy in copies:
        assert archive.compare(copy.path) == made.manifest
        assert [one.path for one in listing.list_backups(share, made.manifest.db_id)] == [copy.path]
        assert second_place.copy_to(made, share, keys)[0] == copy  # once more: the same file
    assert len(list(share.iterdir())) == 2


def test_checks_of_one_backup_at_once_do_not_disturb_each_other(
    opened: Caseload, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = making.make(opened)
    assert opened.master is not None
    real, found = archive.unpack, []

    def meanwhile(path: Path, folder: Path) -> archive.Manifest:
        manifest = real(path, folder)
        monkeypatch.undo()
        found.append(verifying.check(made.path, opened.master, opened.path).ok)
        return manifest

    monkeypatch.setattr(archive, "unpack", meanwhile)
    assert verifying.check(made.path, opened.master, opened.path).ok
    assert found == [True]
    assert not list(opened.path.parent.glob(f"{verifying.CHECKING}*"))


def test_another_caseload_in_the_folder_is_left_to_its_work(opened: Caseload, made: Any) -> None:
    """Opening one clears what its own crashes left, not what the other is writing."""
    other = made.path.with_name(f"{made.path.stem}-toinen.db")
    for path in (made.path, other):
        name = f"{path.stem}-2026-03-02-0007.rinnalla.part"
        listing.folder_of(path).joinpath(f"{listing.WORKING}-{path.stem}").mkdir(parents=True)
        listing.folder_of(path).joinpath(name).write_bytes(b"half")
        path.with_name(f"{path.name}.restoring").mkdir()
        path.with_name(f"{path.name}.locked.new").touch()  # a lock that was cut short
    listing.clear_working(made.path)
    assert listing.list_unfinished(made.path) == []
    assert len(listing.list_unfinished(other)) == 4


def test_backups_are_thinned_and_the_newest_stays(opened: Caseload, clock: Any) -> None:
    for _ in range(10):
        newest = making.make(opened)
        clock.pass_by(days=1)
    days = [one.manifest.day for one in listing.list_backups(newest.path.parent)]
    assert days == [10, 9, 8, 7, 6, 5, 4, 1]


def test_a_backup_is_due_once_a_day(opened: Caseload, clock: Any) -> None:
    assert daily.backup_is_due(opened)
    daily.back_up(opened)
    assert not daily.backup_is_due(opened)
    clock.pass_by(days=-4000)
    assert daily.backup_is_due(opened)


def _hand_over(caseload: Caseload, out: Path) -> object:
    return handing_over.hand_over(
        caseload, out, "kuusi pitkää sanaa toiselle", effort=LOWEST_EFFORT
    )


def _rekey(caseload: Caseload, _out: Path) -> object:
    return rekeying.rekey(
        caseload, "kuusi pitkää sanaa uudelle", MasterKey.generate(), effort=LOWEST_EFFORT
    )


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda caseload, _out: making.make(caseload),
        lambda caseload, _out: daily.back_up(caseload),
        _rekey,
        _hand_over,
    ],
    ids=["backup", "daily backup", "new key", "hand-over"],
)
def test_two_works_on_the_whole_file_take_turns(
    opened: Caseload, tmp_path: Path, meanwhile: Callable[[Caseload, Path], object]
) -> None:
    """An import begins with a backup while the one of the day is under way."""
    came: list[object] = []
    other = Thread(target=lambda: came.append(meanwhile(opened, tmp_path / "toiselle.rinnalla")))

    def begin_other(done: int, _total: int) -> None:
        if done >= 70 and not other.ident:
            other.start()
            other.join(1)  # it has ended by now, unless it waits

    first = making.make(opened, begin_other)
    assert not came
    other.join(60)
    assert len(came) == 1
    made = listing.list_backups(listing.folder_of(opened.path))
    assert first.path in [one.path for one in made]
    assert [one.manifest.number for one in made] == [2, 1]


def test_waiting_for_a_turn_can_be_cancelled(opened: Caseload) -> None:
    def refuse(_done: int, _total: int) -> None:
        raise errors.Cancelled

    with opened.take_turn(refuse):
        fault: list[BaseException] = []

        def work() -> None:
            try:
                making.make(opened, refuse)
            except errors.Cancelled as cancelled:
                fault.append(cancelled)

        other = Thread(target=work)
        other.start()
        other.join(60)
    assert len(fault) == 1
    assert listing.list_backups(listing.folder_of(opened.path)) == []
