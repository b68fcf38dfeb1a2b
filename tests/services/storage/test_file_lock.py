"""One program at a time has a caseload, whatever else its process opens and closes."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

from app.services import access, errors
from app.services.credentials import ByKey
from app.services.documents import logo
from app.services.importing import read_workbook
from app.services.storage import engine, file_lock
from app.services.storage.unit_of_work import Caseload
from app.services.vault import integrity, opening
from app.services.vault.backups import archive, listing, making, restoring
from tests import caseloads
from tests.notes import keep_notes_in

ROOT = Path(__file__).parents[3]
PASSPHRASE = "neljä sanaa on hyvä"
TRY = """
import sys
from pathlib import Path
from app.services import access, errors
from app.services.credentials import ByPassphrase
try:
    access.open_caseload(Path(sys.argv[1]), ByPassphrase(sys.argv[2])).caseload.close()
except errors.FileBusy:
    sys.exit(7)
"""
HOLD = """
import sys
from pathlib import Path
from app.services.vault import opening
held = opening.open_with_passphrase(Path(sys.argv[1]), sys.argv[2])
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def _own_notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_notes_in(monkeypatch, tmp_path / "state")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "caseload.db"


def is_refused(path: Path) -> bool:
    """Whether a second program is told that the file is open."""
    words = [sys.executable, "-c", TRY, str(path), PASSPHRASE]
    status = subprocess.run(words, cwd=ROOT, check=False, capture_output=True).returncode
    assert status in (0, 7)
    return status == 7


def _read(caseload: Caseload) -> None:
    caseload.path.read_bytes()


def _link(caseload: Caseload) -> None:
    name = caseload.path.with_name("toinen-nimi.db")
    os.link(caseload.path, name)
    name.open("rb").close()
    name.unlink()


def _logo(caseload: Caseload) -> None:
    with pytest.raises(errors.KnownError):
        logo.choose(caseload, caseload.path)


def _sheet(caseload: Caseload) -> None:
    with pytest.raises(errors.KnownError):
        read_workbook(caseload.path)


def _backup(caseload: Caseload) -> None:
    with pytest.raises(errors.NotABackup):
        archive.read(caseload.path)


def _fingerprint(caseload: Caseload) -> None:
    engine.fingerprint(caseload.path)


def _inspect(caseload: Caseload) -> None:
    integrity.inspect_before_open(caseload.path)


def _list(caseload: Caseload) -> None:
    listing.list_backups(caseload.path.parent)


@pytest.mark.unix("the locks of Windows belong to a descriptor")
@pytest.mark.parametrize(
    "look", [_read, _link, _logo, _sheet, _backup, _fingerprint, _inspect, _list]
)
def test_nothing_that_looks_at_the_file_lets_a_second_program_in(
    path: Path, look: Callable[[Caseload], None]
) -> None:
    """POSIX locks, which SQLite uses, are dropped by most of these."""
    caseload = caseloads.create(path, PASSPHRASE)
    look(caseload)
    assert is_refused(path)
    caseload.close()
    assert not is_refused(path)
    assert not file_lock.lock_path(path).exists()


def test_a_killed_program_leaves_no_lock(path: Path) -> None:
    caseloads.create(path, PASSPHRASE).close()
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path), PASSPHRASE],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert child.stdout is not None
    assert child.stdout.readline().strip() == b"open"
    with pytest.raises(errors.FileBusy):
        opening.open_with_passphrase(path, PASSPHRASE)
    child.kill()
    child.communicate()
    assert file_lock.lock_path(path).exists()
    opening.open_with_passphrase(path, PASSPHRASE).close()
    assert not file_lock.lock_path(path).exists()


def test_restoring_keeps_everybody_out_while_the_file_is_replaced(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    caseload = caseloads.create(path, PASSPHRASE)
    backup = making.make(caseload).path
    caseload.close()
    assert caseload.master is not None
    real, refused = restoring.restore, []

    def restore(*args: object, **more: object) -> object:
        done = real(*args, **more)  # type: ignore[arg-type]
        refused.append(is_refused(path))
        return done

    monkeypatch.setattr(restoring, "restore", restore)
    opened = access.restore_backup(backup, ByKey(caseload.master), path)
    assert refused == [True]
    assert is_refused(path)
    opened.caseload.close()
    assert not is_refused(path)


def test_of_many_who_want_it_at_once_one_has_it(path: Path) -> None:
    """The file of the lock comes and goes meanwhile."""
    held, both = [], []

    def take() -> None:
        for _ in range(300):
            try:
                with file_lock.hold(path):
                    held.append(1)
                    if len(held) != 1:
                        both.append(1)
                    held.pop()
            except errors.FileBusy:
                continue

    threads = [Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert both == []
    assert not file_lock.lock_path(path).exists()


@pytest.mark.unix("no pipes with names, and links need rights")
def test_what_is_called_like_the_lock_is_neither_waited_for_nor_followed(
    path: Path, tmp_path: Path
) -> None:
    lock, other = file_lock.lock_path(path), tmp_path / "muun.txt"
    other.write_text("jotain")
    lock.symlink_to(other)
    with file_lock.hold(path):
        pass
    assert other.read_text() == "jotain"
    lock.unlink()
    os.mkfifo(lock)
    with file_lock.hold(path):
        pass
    assert lock.is_fifo()
