"""From the start of the process to the unlock window on the screen.

The peer is the least that PySide6 can do: a window with one line edit. Where there is an Xvfb, both
are also started on a screen and looked at from outside, and KeePassXC beside them where it is
installed. Aims: 1.2 times the bare window, 1.4 times KeePassXC.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.rows import Row
from benchmarks.screen import own_screen, until_seen

ROUNDS = 7
NO_KEYRING = "keyring.backends.null.Keyring"
KEEPASSXC = "keepassxc"
QUIET = "[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n"
PAINTED = """
def watch(shown):
    import os
    from PySide6.QtCore import QTimer
    def painted(self, event):
        QTimer.singleShot(0, told)
    def told():
        print("painted", flush=True)
        os._exit(0)
    shown.paintEvent = painted
"""
OURS = """
import sys
from app import __main__ as program
harden = program.process_hardening.harden
def begin():  # Qt is imported after the collector of garbage is off, as in the program
    harden()
    from app.ui.access.start.window import StartWindow
    watch(StartWindow)
program.process_hardening.harden = begin
program.main(["--file", *sys.argv[1:]])
"""
BARE = """
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
{watch}
app = QApplication([])
window = QWidget()
QVBoxLayout(window).addWidget(QLineEdit())
window.show()
app.exec()
"""


def measure() -> list[Row]:
    with TemporaryDirectory() as folder:
        home = Path(folder)
        file = home / "caseload.db"
        file.write_bytes(b"\1" * 4096)  # it is not opened here, only there
        rows = [_painted(file, _environment(home))]
        rows += _seen(file, _environment(home))
    return rows


def _environment(home: Path) -> dict[str, str]:
    own = {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "PYTHON_KEYRING_BACKEND": NO_KEYRING}
    environment = {**os.environ, **own}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    return environment


def _painted(file: Path, environment: Mapping[str, str]) -> Row:
    """By what the windows say themselves, without a screen."""
    ours = [sys.executable, "-c", PAINTED + OURS, str(file)]
    bare = [sys.executable, "-c", PAINTED + BARE.format(watch="watch(QWidget)")]
    took = _in_turn(
        {
            "ours": lambda: _until_painted(ours, environment),
            "bare": lambda: _until_painted(bare, environment),
        }
    )
    return Row("unlock window painted / bare window", took["ours"], peer=took["bare"], at_most=1.2)


def _seen(file: Path, environment: Mapping[str, str]) -> list[Row]:
    """On a screen, by looking at it."""
    commands = {
        "ours": [sys.executable, "-m", "app", "--file", str(file)],
        "bare": [sys.executable, "-c", BARE.format(watch="")],
    }
    if shutil.which(KEEPASSXC):
        commands[KEEPASSXC] = _keepassxc(file.parent, environment)
    environment = {**environment, "QT_QPA_PLATFORM": "xcb"}
    with own_screen() as screen:
        if screen is None:
            return []
        took = _in_turn(
            {
                name: lambda command=command: until_seen(screen, command, environment)
                for name, command in commands.items()
            }
        )
    name = "unlock window seen on a screen"
    rows = [Row(f"{name} / bare window", took["ours"], peer=took["bare"], at_most=1.2)]
    if KEEPASSXC in took:
        rows.append(
            Row(f"{name} / KeePassXC's", took["ours"], peer=took[KEEPASSXC], at_most=1.4),
        )
    return rows


def _keepassxc(home: Path, environment: Mapping[str, str]) -> list[str]:
    """KeePassXC with a database that it has to unlock, and no first question."""
    settings, database = home / "keepassxc.ini", home / "other.kdbx"
    settings.write_text(QUIET)
    subprocess.run(
        ["keepassxc-cli", "db-create", "--set-password", "--decryption-time", "100", database],
        input="yksi kaksi kolme\n" * 2,
        env=environment,
        capture_output=True,
        check=True,
        text=True,
    )
    return [KEEPASSXC, "--config", str(settings), str(database)]


def _in_turn(starts: Mapping[str, Callable[[], float]]) -> dict[str, float]:
    """The median of each, started in turn, so that a busy moment meets all."""
    times: dict[str, list[float]] = {name: [] for name in starts}
    for _ in range(ROUNDS + 1):
        for name, start in starts.items():
            times[name].append(start())
    return {name: median(took[1:]) for name, took in times.items()}


def _until_painted(command: Sequence[str], environment: Mapping[str, str]) -> float:
    began = perf_counter()
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        took = perf_counter() - began
    if said.strip() != b"painted":
        raise RuntimeError(f"the window did not come: {said!r}, {process.returncode}")
    return took * 1000
