"""A seeded few of the kills and power cuts; the long run is `python3 dev.py faults`."""

import shutil
from pathlib import Path

import pytest

from tests.faults import kills, power


@pytest.mark.parametrize("kind", kills.KINDS)
def test_a_killed_process_leaves_a_whole_file(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert len(list(kills.several(kind, 3, tmp_path, seed=7))) == 3


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")
@pytest.mark.parametrize("kind", ["save", "passphrase", "backup", "rekey"])
def test_a_power_cut_loses_nothing_acknowledged(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert power.cuts(kind, 12, tmp_path) == {"whole": 12, "lost": 0}


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")
def test_the_power_cut_shows_a_build_that_does_not_wait_for_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert power.cuts("careless", 12, tmp_path)["lost"] > 5
