"""Handing a caseload or one client over, and taking a client in, without a window."""

import json
from pathlib import Path

import pytest

from app.models.client import ClientFields
from app.services.caseload import clients
from tests import caseloads
from tests.test_cli import PASSPHRASE, one_sentence, rinnalla

OTHERS = "kuljetuksen oma lause"
BOTH = f"{PASSPHRASE}\n{OTHERS}\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "vanha" / "caseload.db"
    made = caseloads.create(path, PASSPHRASE)
    clients.add(made, ClientFields(given_names="Aino", family_name="Testinen"))
    made.close()
    return path


def test_a_caseload_is_handed_over_and_the_old_one_refuses_with_one_sentence(
    file: Path, tmp_path: Path
) -> None:
    words = ("handover", file, "--out", tmp_path / "u", "--passphrase-stdin", "--json")
    done = rinnalla(*words, given=BOTH)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told == {"file": str(tmp_path / "u.rinnalla"), "read_only": True, "removed": []}
    again = rinnalla(*words, given=BOTH)
    assert again.returncode == 1
    assert one_sentence(again.stderr)
    add = rinnalla("add", file, "soitto Testinen", "--passphrase-stdin", given=f"{PASSPHRASE}\n")
    assert add.returncode == 1
    assert one_sentence(add.stderr)
    new = tmp_path / "uusi.db"
    back = rinnalla("restore", told["file"], "--to", new, "--passphrase-stdin", given=f"{OTHERS}\n")
    assert back.returncode == 0, back.stderr
    add = rinnalla("add", new, "soitto Testinen", "--passphrase-stdin", given=f"{OTHERS}\n")
    assert add.returncode == 0, add.stderr


def test_it_may_be_erased_here_at_once(file: Path, tmp_path: Path) -> None:
    words = ("handover", file, "--erase", "--out", tmp_path / "u.rinnalla", "--json")
    done = rinnalla(*words, "--passphrase-stdin", given=BOTH)
    assert done.returncode == 0, done.stderr
    assert str(file) in json.loads(done.stdout)["removed"]
    assert not file.exists()
    assert (tmp_path / "u.rinnalla").exists()


def test_a_client_moves_to_another_caseload(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "toinen.db"
    caseloads.create(other, PASSPHRASE).close()
    out = tmp_path / "yksi.rinnalla-client"
    words = ("handover", file, "--client", "Testinen", "--out", out, "--passphrase-stdin")
    done = rinnalla(*words, given=BOTH)
    assert done.returncode == 0, done.stderr
    assert "Testinen" not in done.stdout + done.stderr
    words = ("takein", other, out, "--passphrase-stdin", "--json")
    done = rinnalla(*words, given=BOTH)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"client_id": 1, "rows": 3}
    again = rinnalla(*words, given=BOTH)
    assert again.returncode == 1
    assert one_sentence(again.stderr)
    wrong = rinnalla(*words, given=f"{PASSPHRASE}\nväärä lause tässä\n")
    assert wrong.returncode == 1
    assert one_sentence(wrong.stderr)
