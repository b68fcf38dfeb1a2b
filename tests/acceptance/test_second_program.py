"""While the window shows the caseload's own folder in a file dialog, nobody else gets in."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.models.client import ClientFields
from app.services.caseload import clients
from app.services.vault import opening
from tests import caseloads

ROOT = Path(__file__).parents[2]
XVFB = shutil.which("xvfb-run")
PASSPHRASE = "lumi puro honka ilo"


@pytest.mark.skipif(XVFB is None, reason="no Xvfb on this machine")
def test_a_second_program_is_refused_while_the_dialog_shows_the_folder(tmp_path: Path) -> None:
    file = tmp_path / "work" / "caseload.db"
    file.parent.mkdir()
    caseload = caseloads.create(file, PASSPHRASE)
    clients.add(caseload, ClientFields(given_names="Aino", family_name="Virtanen"))
    caseload.close()
    places = {name: str(tmp_path / "home") for name in ("HOME", "XDG_CONFIG_HOME")}
    environment = (
        os.environ
        | places
        | {
            "XDG_STATE_HOME": str(tmp_path / "state"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "PYTHONPATH": str(ROOT),
            "LANG": "en_GB.UTF-8",
        }
    )
    environment.pop("QT_QPA_PLATFORM", None)
    (tmp_path / "home").mkdir()
    drive = [sys.executable, "-m", "tests.acceptance.drive_dialog", str(file), PASSPHRASE]
    done = subprocess.run(
        [str(XVFB), "-a", *drive],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["platform"] == "xcb"
    assert told["shown"]
    for moment in ("while", "after"):
        status, said = told[moment]
        assert status == 1, told
        assert "open" in said[0], told
    assert told["closed"][0] == 0, told
    opened = opening.open_with_passphrase(file, PASSPHRASE)
    assert [card.full_name for card in clients.cards(opened)] == ["Aino Virtanen"]
    opened.close()
    visited = [*(tmp_path / "home").rglob("QtProject.conf")]
    assert not any("work" in one.read_text("utf-8") for one in visited)
