"""A seeded few power cuts; those of kills are case 9, the long run is `python3 dev.py faults`."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.services.vault import integrity
from tests.faults import kills, power
from tests.notes import keep_notes_in

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")
@pytest.mark.parametrize("kind", ["passphrase", "backup", "rekey", *power.LIKE_KILLS])
def test_a_power_cut_loses_nothing_acknowledged(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_notes_in(monkeypatch, tmp_path / "state")
    assert power.cuts(kind, 8, tmp_path) == {"whole": 8, "lost": 0}


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")
def test_the_power_cut_shows_a_build_that_does_not_wait_for_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_notes_in(monkeypatch, tmp_path / "state")
    assert power.cuts("careless", 8, tmp_path)["lost"] > 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the child is forked")
def test_a_killed_window_loses_nothing_acknowledged() -> None:
    run = [sys.executable, "-m", "tests.faults.window", "5"]  # once each kind of work
    done = subprocess.run(run, capture_output=True, text=True, check=False, cwd=ROOT, timeout=600)
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.count("0 lost") == 5


def test_the_kills_show_a_file_that_nobody_clears_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_notes_in(monkeypatch, tmp_path / "state")
    place = kills.Place(kills.template(tmp_path / "a"))
    assert kills.strays(place) == []
    for name in ("caseload.keys.new", "x.pdf", "backups/caseload-2026-01-02-0001.rinnalla.part"):
        (place.folder / name).write_bytes(b"x")
    (place.folder / "caseload.db.restoring").mkdir()
    assert len(kills.strays(place)) == 4
    caseload = place.open()
    integrity.begin(caseload)
    caseload.close()
    assert kills.strays(place) == ["x.pdf"]  # not ours to remove
