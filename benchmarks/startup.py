"""From the start of the process to the unlock window on the screen.

The peer is the least that PySide6 can do: a window with one line edit.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.rows import Row

ROUNDS = 7
NO_KEYRING = "keyring.backends.null.Keyring"
PAINTED = """
import os
from PySide6.QtCore import QTimer
def painted(self, event):
    QTimer.singleShot(0, told)
def told():
    print("painted", flush=True)
    os._exit(0)
"""
OURS = """
import sys
from app.__main__ import main
from app.ui.access.start.window import StartWindow
StartWindow.paintEvent = painted
main(["--file", *sys.argv[1:]])
"""
BARE = """
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
QWidget.paintEvent = painted
app = QApplication([])
window = QWidget()
QVBoxLayout(window).addWidget(QLineEdit())
window.show()
app.exec()
"""


def measure() -> list[Row]:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "caseload.db"
        file.write_bytes(b"\1" * 4096)  # it is not opened here, only there
        started = {"ours": (OURS, str(file)), "bare": (BARE,)}
        times: dict[str, list[float]] = {name: [] for name in started}
        for _ in range(ROUNDS + 1):  # in turn, so that a busy moment meets both
            for name, (code, *arguments) in started.items():
                times[name].append(milliseconds(PAINTED + code, arguments, Path(folder)))
    ours, bare = (median(times[name][1:]) for name in ("ours", "bare"))
    return [Row("unlock window on the screen / bare window", ours, peer=bare, at_most=1.2)]


def milliseconds(code: str, arguments: Sequence[str], home: Path) -> float:
    """Until the window says that it is painted."""
    own = {"HOME": home, "XDG_CONFIG_HOME": home, "PYTHON_KEYRING_BACKEND": NO_KEYRING}
    environment = {**os.environ, **{name: str(value) for name, value in own.items()}}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    began = perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code, *arguments], env=environment, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        took = perf_counter() - began
    if said.strip() != b"painted":
        raise RuntimeError(f"the window did not come: {said!r}, {process.returncode}")
    return took * 1000
