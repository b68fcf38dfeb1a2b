"""A place that hangs, a full disk, a folder that goes: a sentence, and nothing is lost."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.models.diary import EntryFields
from app.services.caseload import drafts
from app.services.storage import records
from app.services.vault import checking
from tests.faults import kills, places
from tests.notes import keep_notes_in

ROOT = Path(__file__).parents[2]
HALF_TYPED = "Puoliksi kirj"
FUSE = os.path.exists("/dev/fuse") and hasattr(os, "geteuid") and os.geteuid() == 0  # noqa: PTH110


def drive(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int = 0
) -> dict[str, Any]:
    """What the window told, and what the file holds at the next start."""
    keep_notes_in(monkeypatch, tmp_path / "state")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    place = kills.Place(kills.template(tmp_path / "työ"))
    run = [sys.executable, "-m", "tests.faults.places", kind, str(place.folder)]
    done = subprocess.run(run, capture_output=True, text=True, check=False, cwd=ROOT, timeout=300)
    if kind == "ending":
        places.take_away(place.folder)
    assert done.returncode == status, done.stderr[-3000:]
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    caseload = kills.start_again(place, kind)
    assert checking.check(caseload).ok
    told["found"] = " ".join(row.fields.note for row in records.list_records(caseload, EntryFields))
    told["draft"] = json.dumps(drafts.take_draft(caseload), ensure_ascii=False)
    caseload.close()
    assert all(word in told["found"] for word in told["saved"]), "an acknowledged line is lost"
    return told


@pytest.mark.skipif(not FUSE, reason="a place that hangs is a FUSE mount, which needs root")
def test_a_second_place_that_hangs_stops_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = drive("hanging", tmp_path, monkeypatch)
    assert told["hanging"], "the place did not hang"
    assert told["saved"] == ["roikkuessa"]
    assert told["locked"] is not None
    assert HALF_TYPED in told["draft"]


@pytest.mark.skipif(not FUSE, reason="a place that hangs is a FUSE mount, which needs root")
def test_a_backup_is_made_although_the_second_place_hangs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = drive("backing up", tmp_path, monkeypatch)
    assert told["saved"] == ["roikkuessa"]
    assert told["backups"] == 1
    (trouble,) = told["troubles"]
    assert trouble.startswith("Varmuuskopio tehtiin, mutta")


@pytest.mark.skipif(not FUSE, reason="a place that hangs is a FUSE mount, which needs root")
def test_a_window_is_closed_while_a_second_place_hangs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = drive("closing", tmp_path, monkeypatch)
    assert told["hanging"], "the place did not hang"
    assert told["held_up"]
    assert told["saved"] == ["roikkuessa"]


@pytest.mark.skipif(not FUSE, reason="a place that hangs is a FUSE mount, which needs root")
def test_a_notice_comes_while_the_caseloads_own_place_hangs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = drive("standing", tmp_path, monkeypatch)
    assert told["notice"], "no notice came beside the window"
    assert told["gone"], "the notice stayed although the place was back"
    assert told["saved"] == ["ennen", "jälkeen"]
    assert "roikkuessa" in told["kept"]
    assert len(told["troubles"]) == 1


@pytest.mark.skipif(not FUSE, reason="a place that hangs is a FUSE mount, which needs root")
def test_the_program_can_be_ended_while_the_caseloads_own_place_hangs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = drive("ending", tmp_path, monkeypatch, status=1)
    assert told["saved"] == ["ennen"]


@pytest.mark.skipif(sys.platform == "win32", reason="the full disk is a limit of POSIX")
def test_a_full_disk_is_said_and_what_was_typed_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = drive("full", tmp_path, monkeypatch)
    assert told["saved"] == ["ennen", "tilaa"]
    assert len(told["troubles"]) == 1
    assert "täynnä" in told["kept"]
    assert HALF_TYPED in told["draft"]


@pytest.mark.skipif(sys.platform == "win32", reason="an open file keeps its folder there")
def test_a_folder_that_goes_is_said_and_work_continues_when_it_is_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = drive("gone", tmp_path, monkeypatch)
    assert told["saved"] == ["ennen", "takaisin"]
    assert len(told["troubles"]) == 1
    assert "poissa" in told["kept"]
    assert HALF_TYPED in told["draft"]


@pytest.mark.skipif(sys.platform == "win32", reason="an open file keeps its folder there")
def test_the_lock_leaves_also_without_the_stick(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = drive("pulled", tmp_path, monkeypatch)
    assert told["saved"] == ["ennen"]
    assert told["locked"] is not None
