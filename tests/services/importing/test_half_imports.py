"""A process that is killed in the middle of an import, and a full disk, leave nothing half."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.models.tables import TABLES
from app.services import importing
from app.services.storage import unit_of_work
from app.services.storage.unit_of_work import Caseload
from app.services.vault import checking, opening
from tests import caseloads
from tests.services.importing.sheets import SAMPLE

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the child is forked")

PASSPHRASE = "ihan tavallinen hyvä salalause"
INSERTS = 10
"""Of the sample: employers, clients, moves, ratings, work, people, contacts, list, colours, log."""


def counts(caseload: Caseload) -> dict[str, int]:
    names = [str(table.__tablename__) for table in TABLES] + ["search_index"]
    with caseload.raw_connection(watched=False) as connection:
        return {
            name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names
        }


def in_a_child(path: Path, before_import: Callable[[Caseload], None]) -> int:
    """Import the sample in a child process; gives its exit status, or minus the signal."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            caseload = opening.open_with_passphrase(path, PASSPHRASE)
            plan = importing.propose(importing.read_workbook(SAMPLE))
            before_import(caseload)
            importing.apply(caseload, plan, lambda _done, _total: None)
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def look(path: Path) -> dict[str, int]:
    """What a new start finds in the file, which must be whole."""
    caseload = opening.open_with_passphrase(path, PASSPHRASE)
    try:
        health = checking.check(caseload)
        assert health.ok, health.problems
        return counts(caseload)
    finally:
        caseload.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "caseload.db"
    caseloads.create(made, PASSPHRASE).close()
    return made


def kill_at_insert(number: int) -> Callable[[Caseload], None]:
    """Kill this process when it has written so many kinds of rows, all but the commit."""

    def prepare(_caseload: Caseload) -> None:
        insert, done = unit_of_work._insert, [0]

        def insert_and_die(*given: object) -> None:
            insert(*given)  # type: ignore[arg-type]
            done[0] += 1
            if done[0] == number:
                os.kill(os.getpid(), signal.SIGKILL)

        unit_of_work._insert = insert_and_die  # type: ignore[assignment]

    return prepare


@pytest.mark.parametrize("number", range(1, INSERTS + 1))
def test_killed_in_the_middle(path: Path, number: int) -> None:
    before = look(path)
    assert in_a_child(path, kill_at_insert(number)) == -signal.SIGKILL
    after = look(path)
    after["log_line"] = before["log_line"]  # each opening is a line of the log
    assert after == before
    assert in_a_child(path, lambda _caseload: None) == 0
    assert look(path)["client"] > 40


def test_the_kills_reach_the_last_insert(path: Path) -> None:
    assert in_a_child(path, kill_at_insert(INSERTS + 1)) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="the size of files is limited as Unix does")
@pytest.mark.parametrize("room", [0, 20_000, 60_000])
def test_a_full_disk(path: Path, room: int) -> None:
    import resource

    def leave_room(caseload: Caseload) -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        size = caseload.path.stat().st_size + room
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    before = look(path)
    assert in_a_child(path, leave_room) == 1
    after = look(path)
    after["log_line"] = before["log_line"]
    assert after == before
