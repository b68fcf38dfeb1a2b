"""Backup files that are not what they say: refused with a reason, and nothing comes out of them."""

import io
import json
import shutil
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.services import errors
from app.services.vault.backups import archive, making
from tests import caseloads

KNOWN = (errors.NotABackup, errors.TooNew)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from app.services.vault import slots

    folder = tmp_path_factory.mktemp("sound")
    effort = slots.Effort(memory=19 * 1024, passes=1, lanes=1)
    caseload = caseloads.create(folder / "caseload.db", "neljä sanaa on hyvä", effort=effort)
    made = making.make(caseload)
    caseload.close()
    return made.path


def rewritten(sound: Path, target: Path, change: Any, *, compression: int = 0) -> Path:
    """The sound backup with its members changed: `change` gets and gives {name: bytes}."""
    with zipfile.ZipFile(sound) as old:
        members = {name: old.read(name) for name in old.namelist()}
    members = change(members)
    with zipfile.ZipFile(target, "w", compression) as new:
        for name, data in members.items():
            new.writestr(name, data)
    return target


def manifest_with(**changed: Any) -> Any:
    def change(members: dict[str, bytes]) -> dict[str, bytes]:
        body = json.loads(members[archive.MANIFEST]) | changed
        return members | {archive.MANIFEST: json.dumps(body).encode()}

    return change


def _without(*names: str) -> Any:
    return lambda members: {name: data for name, data in members.items() if name not in names}


HOSTILE = {
    "a path upwards": lambda m: m | {"../evil.txt": b"x"},
    "an absolute path": lambda m: m | {"/tmp/evil.txt": b"x"},
    "a backslash": lambda m: m | {"..\\evil.txt": b"x"},
    "something more": lambda m: m | {"evil.exe": b"x"},
    "no manifest": _without(archive.MANIFEST),
    "no caseload": _without(archive.DATABASE),
    "a cut caseload": lambda m: m | {archive.DATABASE: m[archive.DATABASE][:-1]},
    "a changed caseload": lambda m: m | {archive.DATABASE: b"x" + m[archive.DATABASE][1:]},
    "a changed slot file": lambda m: m | {archive.KEYS: b"x" + m[archive.KEYS][1:]},
    "a manifest that is no JSON": lambda m: m | {archive.MANIFEST: b"{"},
    "a deep manifest": lambda m: m | {archive.MANIFEST: b"[" * 60_000},
    "a huge manifest": lambda m: m | {archive.MANIFEST: b" " * 70_000},
    "a manifest of nothing": lambda m: m | {archive.MANIFEST: b"null"},
    "a negative number": manifest_with(number=-1),
    "another digest": manifest_with(parts={}),
    "unknown members": manifest_with(evil=1),
    "a wrong id": manifest_with(db_id="../" * 10),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_backup_is_refused(sound: Path, tmp_path: Path, name: str) -> None:
    path = rewritten(sound, tmp_path / "evil.rinnalla", HOSTILE[name])
    with pytest.raises(errors.NotABackup):
        archive.unpack(path, tmp_path / "inside" / "work")
    written = {file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*")}
    allowed = {"evil.rinnalla", "inside", "inside/work"}
    allowed |= {f"inside/work/{one}" for one in (archive.DATABASE, archive.KEYS)}
    assert written <= allowed
    assert not Path("/tmp/evil.txt").exists()


def test_what_grows_is_refused_before_it_grows(sound: Path, tmp_path: Path) -> None:
    bomb = rewritten(
        sound,
        tmp_path / "bomb.rinnalla",
        lambda m: m | {archive.DATABASE: b"\0" * 50_000_000},
        compression=zipfile.ZIP_DEFLATED,
    )
    assert bomb.stat().st_size < 200_000
    with pytest.raises(errors.NotABackup):
        archive.unpack(bomb, tmp_path / "work")
    assert not (tmp_path / "work").exists()


def test_the_same_name_twice_is_refused(sound: Path, tmp_path: Path) -> None:
    path = tmp_path / "twice.rinnalla"
    shutil.copy(sound, path)
    with zipfile.ZipFile(path, "a") as twice, pytest.warns(UserWarning, match="Duplicate"):
        twice.writestr(archive.DATABASE, b"other")
    with pytest.raises(errors.NotABackup):
        archive.read(path)


def test_a_newer_backup_says_so(sound: Path, tmp_path: Path) -> None:
    path = rewritten(sound, tmp_path / "new.rinnalla", manifest_with(v=3))
    with pytest.raises(errors.TooNew):
        archive.read(path)


def test_a_missing_backup(tmp_path: Path) -> None:
    with pytest.raises(errors.FileMissing):
        archive.read(tmp_path / "nowhere.rinnalla")


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_damage_is_refused_or_harmless(sound: Path, tmp_path: Path, data: Any) -> None:
    whole = bytearray(sound.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        end = data.draw(st.booleans())  # the directory of a zip stands at its end
        low = len(whole) - 400 if end else 0
        whole[data.draw(st.integers(low, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, 3))
    path = tmp_path / "damaged.rinnalla"
    path.write_bytes(bytes(whole[: len(whole) - cut]))
    work = tmp_path / "work"
    try:
        archive.unpack(path, work)
    except KNOWN:
        return
    finally:
        found = (
            (work / archive.DATABASE).read_bytes() if (work / archive.DATABASE).exists() else b""
        )
        archive.remove_folder(work)
    with zipfile.ZipFile(io.BytesIO(sound.read_bytes())) as kept:
        assert found == kept.read(archive.DATABASE)


@pytest.mark.parametrize("value", [0, 255])
def test_a_directory_that_points_astray_is_no_backup(
    sound: Path, tmp_path: Path, value: int
) -> None:
    whole = sound.read_bytes()
    path = tmp_path / "astray.rinnalla"
    for place in range(len(whole) - 300, len(whole)):
        path.write_bytes(whole[:place] + bytes([value]) + whole[place + 1 :])
        with suppress(*KNOWN):
            archive.read(path)


@settings(max_examples=200)
@given(st.binary(max_size=2000))
def test_garbage_is_no_backup(tmp_path_factory: pytest.TempPathFactory, garbage: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "garbage.rinnalla"
    path.write_bytes(garbage)
    with pytest.raises(KNOWN):
        archive.read(path)
