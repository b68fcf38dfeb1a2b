"""Backups in several places: none that is good is ever thrown away, and none is told that is not.

Two computers, an emptied folder, a clock set back, a stick that two coaches share, an archive that
a sync program has renamed, and one that somebody has made up.
"""

import io
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app import cli
from app.models.rules.access.backup_thinning import RHYTHMS
from app.services import access, errors
from app.services.credentials import ByPassphrase
from app.services.storage.keys import MasterKey
from app.services.storage.unit_of_work import Caseload
from app.services.vault import rekeying
from app.services.vault.backups import archive, daily, listing, making, sealing, thinning
from app.services.vault.backups.listing import Backup
from tests.notes import keep_notes_in
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
        keep_notes_in(monkeypatch, tmp_path / "uusi kone")
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
        keep_notes_in(monkeypatch, tmp_path / f"tila {name}")
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


def command(made: Made, *words: object) -> tuple[int, dict[str, Any] | None, str]:
    """The exit status of `rinnalla backup --json`, its document and what it says beside it."""
    usual = ("--json", "--passphrase-stdin", "--language", "en")
    done = subprocess.run(
        [sys.executable, "-m", "app", "backup", str(made.path), *map(str, words), *usual],
        input=made.passphrase.encode(),
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    told = json.loads(done.stdout) if done.stdout else None
    return done.returncode, told, done.stderr.decode().strip()


def test_the_command_tells_of_each_place(made: Made, stick: Path, tmp_path: Path) -> None:
    days(made, stick, 1)
    new = tmp_path / "muualle"
    status, told, said = command(made, "--to", new)
    assert (status, said) == (0, "")
    assert told is not None
    assert told["number"] == 2
    assert Path(told["path"]).is_file()
    places = [listing.folder_of(made.path), stick, new]
    assert [Path(one["path"]) for one in told["places"]] == places
    for one in told["places"]:
        assert one["problem"] is None
        assert one["removed"] == 0
        assert one["kept"] == len(list(Path(one["path"]).glob("*.rinnalla")))
    again = command(made, "--to", stick / ".." / stick.name)[1]
    assert again is not None
    assert [Path(one["path"]) for one in again["places"]] == places[:2]  # no place twice


def spoil(place: Path, how: str) -> None:
    """Make it a place that nothing can be put into."""
    if how == "missing":
        shutil.rmtree(place, ignore_errors=True)
    elif how == "a file":
        shutil.rmtree(place, ignore_errors=True)
        place.write_text("ei kansio")
    else:
        place.mkdir(exist_ok=True)
        options = "ro" if how == "read-only" else "size=64k"
        words = ["mount", "-t", "tmpfs", "-o", options, "none", str(place)]
        subprocess.run(words, check=True)


SPOILT = {
    "missing": ("file_missing", "There is no such file"),
    "a file": ("file_missing", "There is no such file"),
    "read-only": ("read_only", "can't be written to"),
    "full": ("drive_full", "is full"),
}
MOUNTS = {"read-only", "full"}
MAY_MOUNT = sys.platform == "linux" and os.geteuid() == 0


@pytest.mark.parametrize("how", SPOILT)
def test_a_second_place_with_a_problem_is_told_and_the_backup_is_made(
    made: Made, stick: Path, how: str
) -> None:
    if how in MOUNTS and not MAY_MOUNT:
        pytest.skip("only root mounts a disk")
    days(made, stick, 1)
    spoil(stick, how)
    try:
        status, told, said = command(made)
        left = list(stick.iterdir()) if how in MOUNTS else []
    finally:
        if how in MOUNTS:
            subprocess.run(["umount", str(stick)], check=True)
    problem, words = SPOILT[how]
    assert status == 0
    assert told is not None
    assert (told["number"], Path(told["path"]).is_file()) == (2, True)
    assert [one["problem"] for one in told["places"]] == [None, problem]
    assert (told["places"][1]["kept"], told["places"][1]["removed"]) == (0, 0)
    assert said.startswith(f"The backup was made, but not copied to {stick}. ")
    assert words in said
    assert left == []


@pytest.mark.parametrize("how", ["a file", "read-only", "full"])
def test_a_place_that_was_asked_for_and_takes_nothing_is_refused_before_anything_is_made(
    made: Made, tmp_path: Path, how: str
) -> None:
    if how in MOUNTS and not MAY_MOUNT:
        pytest.skip("only root mounts a disk")
    place = tmp_path / "sinne"
    spoil(place, how)
    try:
        status, told, said = command(made, "--to", place)
    finally:
        if how in MOUNTS:
            subprocess.run(["umount", str(place)], check=True)
    assert (status, told) == (1, None)
    assert said.count("\n") == 0
    assert said.endswith("nothing was saved.")
    assert not listing.folder_of(made.path).exists()


def test_a_place_that_goes_meanwhile_is_a_failure_with_a_document(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def pulled(*_: object) -> None:
        raise errors.PlaceGone

    monkeypatch.setattr(daily, "copy_to", pulled)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(made.passphrase.encode())))
    words = ["backup", str(made.path), "--to", str(tmp_path / "tikku"), "--json"]
    asked = cli.parse_arguments([*words, "--passphrase-stdin", "--language", "en"])
    assert cli.run(asked, walk=lambda *_, **__: []) == 1
    told = capsys.readouterr()
    assert [one["problem"] for one in json.loads(told.out)["places"]] == [None, "place_gone"]
    assert "does not answer" in told.err


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


@pytest.mark.parametrize(
    "by_link", [False, pytest.param(True, marks=pytest.mark.unix("links to files need rights"))]
)
def test_the_folder_of_the_backups_is_no_second_place(
    made: Made, tmp_path: Path, by_link: bool
) -> None:
    caseload = made.open()
    place = making.make(caseload).path.parent
    if by_link:
        link = tmp_path / "linkki"
        link.symlink_to(place)
        place = link
    with pytest.raises(errors.Refused, match="place_is_the_first"):
        daily.choose_second_place(caseload, place)
    assert daily.second_place(caseload) is None
    caseload.close()


def test_anothers_backup_beside_ours_is_not_written_over(
    make: Callable[[str], Made], stick: Path
) -> None:
    """A colleague's, copied into our own folder, bears the very name that our next one wants."""
    one, two = make("yksi"), make("kaksi")
    theirs = days(two, stick, 1)[0]
    folder = listing.folder_of(one.path)
    folder.mkdir()
    shutil.copy(theirs.path, folder)
    one.clock.pass_by(days=-1)  # type: ignore[attr-defined]
    made_now = days(one, stick, 1)[0]
    assert made_now.path.name != theirs.path.name
    for place in (folder, stick):
        assert theirs.manifest in [found.manifest for found in listing.list_backups(place)]
        assert made_now.manifest in [found.manifest for found in listing.list_backups(place)]
