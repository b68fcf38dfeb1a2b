"""Started again, with the file named or by its link, the program shows the window it has."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.services.storage import file_lock
from app.ui.system.single_instance import SingleInstance
from tests import caseloads
from tests.acceptance.machine import ROOT, Machine, needs_screen, show_screen

PASSPHRASE = "lumi puro honka ilo"
PATIENCE = 120  # seconds


@needs_screen
def test_the_program_started_again_shows_its_window_open_or_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = Machine(tmp_path)
    file, link = machine.file, tmp_path / "linkki.db"
    caseloads.create(file, PASSPHRASE).close()
    link.symlink_to(file)
    driver = [sys.executable, "-m", "tests.acceptance.drive_second_start", str(file), PASSPHRASE]
    with show_screen() as screen:
        environment = machine.environment(screen=True, **screen)
        first = subprocess.Popen(
            driver,
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            assert first.stdout is not None
            told = [first.stdout.readline().strip() for _ in range(2)]
            assert told == ["open 0 True", "open 0 True"]
            monkeypatch.setenv("XDG_STATE_HOME", environment["XDG_STATE_HOME"])
            await_lock(first.pid, file)
            for words in ([str(file)], [os.path.relpath(link, ROOT)], ["--file", str(link)]):
                second = subprocess.run(
                    [sys.executable, "-m", "app", *words],
                    cwd=ROOT,
                    env=environment,
                    check=False,
                    timeout=PATIENCE,
                )
                assert second.returncode == 0, words  # a window of its own would still be there
                assert first.poll() is None
        finally:
            first.kill()
            first.communicate()


def await_lock(pid: int, file: Path) -> None:
    """Until the process has become the fresh one and has its place at the unlock page.

    The lock of the process before may outlast its replacing by a moment: a program that is started
    then has the only window. So the fresh one must have come as far as Qt.
    """
    end = time.monotonic() + PATIENCE
    place = SingleInstance()._place(file)
    process = Path(f"/proc/{pid}")
    while (
        b"--locked" not in process.joinpath("cmdline").read_bytes()
        or b"libQt6Widgets" not in process.joinpath("maps").read_bytes()
        or not file_lock.is_held(place)
    ):
        assert time.monotonic() < end
        time.sleep(0.05)
