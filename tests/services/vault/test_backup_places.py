"""Backups in several places: none that is good is ever thrown away, and none is told that is not.

Two computers, an emptied folder, a clock set back, a stick that two coaches share, an archive that
a sync program has renamed, and one that somebody has made up.
"""

import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.models.rules.access.backup_thinning import RHYTHMS
from app.services import access, errors
from app.services.credentials import ByPassphrase
from app.services.storage.keys import MasterKey
from app.services.storage.unit_of_work import Caseload
from app.services.vault import rekeying
from app.services.vault.backups import archive, daily, listing, making, sealing, thinning
from app.services.vault.backups.listing import Backup
from tests.services.vault.conftest import LOWEST_EFFORT, Made

ROOT = Path(__file__).parents[3]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "tikku"
    place.mkdir()
    return place


def days(made: Made, stick: Path, count: int) -> list[Backup]:
    """Back up on so many days, with the stick in; each new one must be in both places."""
    caseload, found = made.open(), []
    daily.choose_second_place(caseload, stick)
    for _ in range(count):
        run = daily.back_up(caseload)
        assert run.fault is None
        for place in run.places:
            assert place.file is not None
            assert archive.read(place.file) == run.backup.manifest
        found.append(run.backup)
        made.clock.pass_by(days=1)  # type: ignore[attr-defined]
    caseload.close()
    return found


def numbers(place: Path, db_id: str | None = None) -> list[int]:
    return [one.manifest.number for one in listing.list_backups(place, db_id)]


def made_up(backup: Backup, place: Path, **changed: Any) -> Path:
    """A small archive that says what it likes, as anybody could write one."""
    manifest = backup.manifest.model_copy(update={"parts": {}, **changed})
    path = place / "caseload-2099-01-01-9999.rinnalla"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr(archive.MANIFEST, manifest.model_dump_json())
    return path


@pytest.mark.parametrize("place_lost", ["computer", "folder"])
def test_a_restored_or_emptied_computer_goes_on_counting(
    made: Made, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place_lost: str
) -> None:
    before = days(made, stick, 12)
    again = made
    if place_lost == "computer":
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "uusi kone"))
        path = tmp_path / "uusi" / "caseload.db"
        newest = listing.list_backups(stick)[0].path
        access.put_backup_back(newest, ByPassphrase(made.passphrase), path)
        again = Made(path, made.passphrase, made.clock)
    else:
        shutil.rmtree(listing.folder_of(made.path))
    after = days(again, stick, 9)
    found = [one.manifest.number for one in (*before, *after)]
    assert found == sorted(set(found))
    assert numbers(stick)[:7] == found[-7:][::-1]


def test_two_computers_take_turns(
    made: Made, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each has its own copy of the file; neither throws the other's newest away."""
    days(made, stick, 2)
    other = Made(tmp_path / "toinen kone" / "caseload.db", made.passphrase, made.clock)
    access.put_backup_back(
        listing.list_backups(stick)[0].path, ByPassphrase(made.passphrase), other.path
    )
    newest: dict[str, Backup] = {}
    for turn in range(8):
        name, one = ("toinen", other) if turn % 3 else ("oma", made)
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / f"tila {name}"))
        newest[name] = days(one, stick, 1)[0]
    for _ in range(9):  # the first is not used any more, and what it had is nowhere else
        newest["toinen"] = days(other, stick, 1)[0]
    there = [one.manifest for one in listing.list_backups(stick)]
    assert newest["oma"].manifest in there
    assert newest["toinen"].manifest in there


def test_a_clock_that_was_set_back_removes_nothing_new(made: Made, stick: Path) -> None:
    days(made, stick, 3)
    made.clock.pass_by(days=-4000)  # type: ignore[attr-defined]
    found = days(made, stick, 5)
    assert numbers(stick)[:5] == [one.manifest.number for one in found][::-1]


@pytest.mark.parametrize("number", [1, 5, 999_999, 10**12])
def test_a_made_up_archive_removes_nothing_and_stays(made: Made, stick: Path, number: int) -> None:
    first = days(made, stick, 3)
    strange = [
        made_up(first[-1], place, number=number, day=999_999)
        for place in (stick, listing.folder_of(made.path))
    ]
    found = days(made, stick, 4)
    for place in (stick, listing.folder_of(made.path)):
        there = [one.manifest for one in listing.list_backups(place)]
        assert all(one.manifest in there for one in (*first, *found))
    assert all(path.exists() for path in strange)
    assert all(one.manifest.day < 10 for one in found)


def test_two_coaches_share_a_stick(make: Callable[[str], Made], stick: Path) -> None:
    one, two = make("yksi"), make("kaksi")
    first = days(one, stick, 9)
    alone = [path.name for path in stick.iterdir()]
    second = days(two, stick, 9)
    assert set(alone) <= {path.name for path in stick.iterdir()}
    for found in (first, second):
        there = [one.manifest for one in listing.list_backups(stick, found[0].manifest.db_id)]
        assert all(one.manifest in there for one in found[-7:])


def test_an_archive_that_was_renamed_is_known_by_what_is_in_it(made: Made, stick: Path) -> None:
    first = days(made, stick, 3)
    for number, path in enumerate(sorted(stick.glob("*.rinnalla"))):
        path.rename(stick / f"konflikti ({number}).rinnalla")
    found = days(made, stick, 3)
    there = [one.manifest for one in listing.list_backups(stick)]
    assert all(one.manifest in there for one in (*first, *found))


def test_none_goes_while_the_one_that_stays_for_it_is_damaged(made: Made, stick: Path) -> None:
    caseload = made.open()
    daily.choose_second_place(caseload, stick)
    earlier = daily.back_up(caseload).places[1].file
    later = daily.back_up(caseload).places[1].file
    assert earlier is not None
    assert later is not None
    data = later.read_bytes()
    later.write_bytes(data[:5000] + bytes([data[5000] ^ 1]) + data[5001:])
    made.clock.pass_by(days=1)  # type: ignore[attr-defined]
    daily.back_up(caseload)  # of yesterday one stays
    assert earlier.exists()
    caseload.close()


def test_a_backup_that_is_gone_at_once_is_not_told_to_be_made(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    def taken(folder: Path, *_: object) -> list[Path]:
        for path in folder.glob("*.rinnalla"):
            path.unlink()
        return []

    monkeypatch.setattr(making, "thin", taken)
    caseload = made.open()
    with pytest.raises(errors.BackupGone):
        making.make(caseload)
    caseload.close()


def test_what_this_run_has_made_is_never_thinned(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thinning, "select_days_to_keep", lambda *_: set())
    caseload = made.open()
    assert making.make(caseload).path.exists()
    caseload.close()


def test_after_a_new_key_the_older_backups_are_still_ours(made: Made) -> None:
    caseload = made.open()
    first = making.make(caseload)
    rekeying.rekey(caseload, made.passphrase, MasterKey.generate(), effort=LOWEST_EFFORT)
    keys = sealing.seal_keys(caseload)
    assert sealing.is_sealed(first.manifest, keys)
    assert not sealing.is_sealed(first.manifest, keys[:1])
    assert not sealing.is_sealed(first.manifest.model_copy(update={"day": 9}), keys)
    later = making.make(caseload)
    assert later.manifest.number > first.manifest.number
    caseload.close()


def test_backups_without_a_seal_are_counted_after_and_never_thinned(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of a Rinnalla that did not seal them yet."""
    caseload: Caseload = made.open()
    with monkeypatch.context() as patch:
        patch.setattr(making, "seal", lambda one, _keys: one.model_copy(update={"v": 1}))
        old = [making.make(caseload) for _ in range(5)]
    for _ in range(5):
        new = making.make(caseload)
        made.clock.pass_by(days=30)  # type: ignore[attr-defined]
    assert all(one.path.exists() for one in old)
    assert new.manifest.number > max(one.manifest.number for one in old)
    caseload.close()


def test_the_command_tells_of_each_place(made: Made, stick: Path, tmp_path: Path) -> None:
    days(made, stick, 1)
    gone = tmp_path / "muualle"
    words = [sys.executable, "-m", "app", "backup", str(made.path), "--to", str(gone), "--json"]
    done = subprocess.run(
        [*words, "--passphrase-stdin"],
        input=made.passphrase.encode(),
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    told = json.loads(done.stdout)
    assert told["number"] == 2
    assert Path(told["path"]).is_file()
    assert [Path(one["path"]) for one in told["places"]] == [
        listing.folder_of(made.path), stick, gone,
    ]  # fmt: skip
    for one in told["places"]:
        assert one["problem"] is None
        assert one["kept"] == len(list(Path(one["path"]).glob("*.rinnalla")))
    shutil.rmtree(stick)
    done = subprocess.run(
        [*words, "--passphrase-stdin"],
        input=made.passphrase.encode(),
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    told = json.loads(done.stdout)
    assert [one["problem"] for one in told["places"]] == [None, "file_missing", None]
    assert done.stderr


def test_a_large_file_is_backed_up_every_other_day_whatever_the_clock_says(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(daily, "find_rhythm", lambda _size: RHYTHMS[-1])
    caseload = made.open()
    assert daily.backup_is_due(caseload)
    daily.back_up(caseload)
    due = []
    for days in (0, 1, 1, -4000):
        made.clock.pass_by(days=days)  # type: ignore[attr-defined]
        due.append(daily.backup_is_due(caseload))
    assert due == [False, False, True, True]
    caseload.close()
