"""A file dialog opens no file that it shows, and leaves no trace of the folder."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import caseloads

ROOT = Path(__file__).parents[3]
PASSPHRASE = "neljä sanaa on hyvä"
SHOW = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QFileDialog, QListView, QWidget
from app.services.vault import opening
from app.ui.foundation.file_dialog import make_file_dialog
from app.ui.shell.application import make_app

kind, path, passphrase = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
app, parent = make_app(["rinnalla"]), QWidget()
caseload = opening.open_with_passphrase(path, passphrase)

def locked():
    ours = f":{path.stat().st_ino} "
    return any("POSIX" in line and ours in line for line in open("/proc/locks"))

assert locked()
dialog = make_file_dialog(parent, "") if kind == "ours" else QFileDialog(parent)
dialog.setDirectory(str(path.parent))
dialog.show()
view = dialog.findChild(QListView, "listView")

def look():
    shown = view.model().rowCount(view.rootIndex())
    if shown < 3 or len(seen) < 10:
        seen.append(shown)
        return
    timer.stop()
    app.quit()

seen, timer = [], QTimer()
timer.timeout.connect(look)
timer.start(50)
app.exec()
print("locked" if locked() else "dropped", flush=True)
dialog.done(1)
dialog.deleteLater()
app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
del dialog
caseload.close()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc/locks")
@pytest.mark.parametrize(("kind", "told"), [("ours", "locked"), ("qt", "dropped")])
def test_the_lock_of_an_open_caseload_stays(tmp_path: Path, kind: str, told: str) -> None:
    """The second row shows that the test can fail: it is Qt's own dialog."""
    folder = tmp_path / "Veera Halonen"
    path = folder / "caseload.db"
    caseloads.create(path, PASSPHRASE).close()
    (folder / "muistio.txt").write_text("x")
    (folder / "lista.xlsx").write_bytes(b"PK")
    home = tmp_path / "home"
    home.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", SHOW, kind, str(path), PASSPHRASE],
        cwd=ROOT,
        env={**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == [told], done.stderr
    remembered = [
        file.read_text(errors="replace") for file in home.rglob("*") if file.suffix == ".conf"
    ]
    assert any("Halonen" in text for text in remembered) is (kind == "qt")
