"""A home of its own in which the program runs as a process, with or without a screen."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
XVFB = shutil.which("xvfb-run")
SCREEN = (str(XVFB), "-a", "-s", "-screen 0 1440x900x24")
"""What stands before a command that is to run on a screen of its own."""
PASSPHRASE = "lumi järvi pöytä kuu"
_DISPLAY = "echo $DISPLAY $XAUTHORITY; exec sleep 600"

needs_screen = pytest.mark.skipif(XVFB is None, reason="no Xvfb on this machine")


@dataclass
class Machine:
    """A home of its own, in which the program is run as IT support would run it."""

    folder: Path
    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        for name in ("home", "tmp", "work", "chosen"):
            (self.folder / name).mkdir()
        (self.folder / "runtime").mkdir(mode=0o700)

    @property
    def file(self) -> Path:
        return self.folder / "work" / "caseload.db"

    @property
    def out(self) -> Path:
        """The only place where the person chose to have something readable."""
        return self.folder / "chosen"

    @property
    def home(self) -> Path:
        return self.folder / "home"

    def environment(self, *, screen: bool = False, **more: str) -> dict[str, str]:
        """The environment of a process; on a `screen` the window is a real one."""
        names = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
        places = dict.fromkeys(names, str(self.home))
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            places[f"XDG_{name}_HOME"] = str(self.home / name)
        places |= dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(self.folder / "tmp"))
        places["XDG_RUNTIME_DIR"] = str(self.folder / "runtime")
        places["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
        places["PYTHONDONTWRITEBYTECODE"] = "1"
        known = os.environ | places | {"LANG": "fi_FI.UTF-8", "PYTHONPATH": str(ROOT)} | more
        if screen:
            known.pop("QT_QPA_PLATFORM", None)
        else:
            known["QT_QPA_PLATFORM"] = "offscreen"
        return known

    def run(self, *words: object, given: str = PASSPHRASE) -> subprocess.CompletedProcess[str]:
        """Run a command of the program with a passphrase as its input."""
        done = subprocess.run(
            [sys.executable, "-m", "app", *map(str, words)],
            input=f"{given}\n",
            capture_output=True,
            text=True,
            check=False,
            cwd=self.folder,
            env=self.environment(),
            timeout=300,
        )
        if words[0] not in ("import", "export", "report"):
            self.said.append(done.stdout)
        self.said.append(done.stderr)
        return done

    def json(self, *words: object) -> dict[str, Any]:
        """What a command tells as JSON; it must succeed."""
        done = self.run(*words, "--passphrase-stdin", "--json")
        assert done.returncode == 0, done.stderr
        told: dict[str, Any] = json.loads(done.stdout)
        return told

    def drive(self, driver: str, *words: object, screen: bool = False) -> dict[str, Any]:
        """What a driver of the window (`drive_…`, in this folder) has printed at its end.

        It runs in a process of its own, which must succeed; what it says on standard error is
        added to `said`.
        """
        command = [sys.executable, "-m", f"tests.acceptance.{driver}", *map(str, words)]
        return self.listen([*(SCREEN if screen else ()), *command], screen=screen)

    def listen(self, command: list[str], *, screen: bool = True, **more: str) -> dict[str, Any]:
        """What a command prints as JSON in its last line; it must succeed."""
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            check=False,
            cwd=ROOT,
            env=self.environment(screen=screen, **more),
            timeout=600,
        )
        assert done.returncode == 0, done.stderr[-3000:]
        self.said.append(done.stderr)
        told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return told

    def left(self) -> Iterator[Path]:
        """Every file but the chosen ones."""
        yield from (f for f in self.folder.rglob("*") if f.is_file() and self.out not in f.parents)


@contextmanager
def show_screen() -> Iterator[dict[str, str]]:
    """A screen for several processes: the environment that names it."""
    screen = subprocess.Popen(
        [*SCREEN, "sh", "-c", _DISPLAY], stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    assert screen.stdout is not None
    display, cookie = screen.stdout.readline().split()
    try:
        yield {"DISPLAY": display, "XAUTHORITY": cookie}
    finally:
        os.killpg(screen.pid, signal.SIGTERM)
        screen.communicate()
