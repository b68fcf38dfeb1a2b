"""Backup, restore and keys without a window, as IT support does it."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.services import lists  # noqa: F401 - imported late by opening, and slow the first time
from tests.test_cli import PASSPHRASE, rinnalla

NEW = "viisi aivan muuta sanaa tässä"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "oma" / "caseload.db"
    done = rinnalla("create", path, "--passphrase-stdin", given=f"{PASSPHRASE}\n")
    assert done.returncode == 0, done.stderr
    return path


def told(*words: object, given: str = f"{PASSPHRASE}\n", by: str = "passphrase") -> Any:
    way = [] if by == "nothing" else [f"--{by}-stdin"]
    done = rinnalla(*words, *way, "--json", given=given)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_backup_check_restore(file: Path, tmp_path: Path) -> None:
    stick = tmp_path / "tikku"
    stick.mkdir()
    made = told("backup", file, "--to", stick)
    assert made["verified"] is True
    backup = Path(made["file"])
    assert backup.parent == stick
    assert told("check", backup)["ok"] is True
    present = file.read_bytes()
    back = told("restore", backup, "--to", file)
    assert Path(back["aside"]).read_bytes() == present
    elsewhere = tmp_path / "uusi" / "caseload.db"
    assert told("restore", backup, "--to", elsewhere)["aside"] is None
    assert told("check", elsewhere)["ok"] is True
    backup.write_bytes(backup.read_bytes()[:-200])
    done = rinnalla("check", backup, "--passphrase-stdin", given=f"{PASSPHRASE}\n")
    assert done.returncode == 1
    assert "not a whole Rinnalla backup" in done.stderr


def test_new_passphrase_new_key_and_paper(file: Path) -> None:
    told("passphrase", file, given=f"{PASSPHRASE}\n{NEW}\n")
    old = rinnalla("check", file, "--passphrase-stdin", given=f"{PASSPHRASE}\n")
    assert old.returncode == 1
    paper = told("rekey", file, given=f"{NEW}\n")["paper_key"]
    assert told("check", file, given=f"{paper}\n", by="paper-key")["ok"] is True
    assert told("check", file, given=f"{NEW}\n")["ok"] is True
    newer = told("rekey", file, given=f"{paper}\n{PASSPHRASE}\n", by="paper-key")["paper_key"]
    done = rinnalla("check", file, "--paper-key-stdin", given=f"{paper}\n")
    assert done.returncode == 1
    assert "The paper key does not open this file" in done.stderr
    assert told("check", file, given=f"{newer.lower()}\n", by="paper-key")["ok"] is True
    done = rinnalla("check", file, "--paper-key-stdin", given=f"{newer[:-1]}\n")
    assert "mistyped or missing group" in done.stderr


def test_forget_removes_everything_of_it(file: Path) -> None:
    told("backup", file)
    other = file.with_name("muuta.txt")
    other.write_text("not ours")
    told("forget", file, by="nothing")
    assert list(file.parent.iterdir()) == [other]
    done = rinnalla("forget", file)
    assert done.returncode == 1


def test_the_caseload_is_never_read_or_written_as_something_else(file: Path) -> None:
    before = file.read_bytes()
    for words in (("import", file, file), ("report", file, "1", "--out", file)):
        done = rinnalla(*words, "--passphrase-stdin", given=f"{PASSPHRASE}\n")
        assert done.returncode == 1
        assert "the caseload itself" in done.stderr
    assert file.read_bytes() == before
