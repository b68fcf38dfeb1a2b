"""Nothing about people outside the file, unless it was exported on purpose.

First the scanner is shown one leak of each class; then the program is driven through its pages,
exports, prints, errors, a lock and a kill in a home of its own.
"""

import gzip
import os
import signal
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from app.services.vault import slots
from tests import caseloads
from tests.leaks.scan import leaks, process_leaks

ROOT = Path(__file__).parents[2]
PASSPHRASE = "neljä sanaa on hyvä"
LOW = slots.Effort(memory=19 * 1024, passes=1, lanes=1)
NAME, NOTE, DIAGNOSIS = "Kanarialintunen", "Sitruunaperhoset", "Tuntematondiagnoosi"


def _pdf(path: Path) -> None:
    canvas = Canvas(str(path), pageCompression=1)
    canvas.drawString(50, 700, NAME)
    canvas.save()


def _zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", f"<t>{NAME}</t>" * 20)


def _database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.execute("INSERT INTO t VALUES (?)", (NAME,))
    connection.commit()
    connection.close()


LEAKS: dict[str, Callable[[Path], object]] = {
    "a log": lambda path: path.write_text(f"ValueError: {NAME}"),
    "a window setting": lambda path: path.write_bytes(f"[search]\nlast={NAME}".encode("utf-16-le")),
    "a hexadecimal dump": lambda path: path.write_text(NAME.encode().hex()),
    "a temporary sheet": _zip,
    "a printed page": _pdf,
    "a database in the clear": _database,
    "a compressed crash report": lambda path: path.write_bytes(gzip.compress(NAME.encode())),
    "a file name": lambda path: path.with_name(f"raportti {NAME}.pdf").write_bytes(b""),
}


@pytest.mark.parametrize("kind", LEAKS)
def test_the_scanner_finds_each_class_of_leak(kind: str, tmp_path: Path) -> None:
    (tmp_path / "clean.txt").write_text("nothing")
    assert leaks(tmp_path, [NAME]) == []
    LEAKS[kind](tmp_path / "leak.bin")
    assert leaks(tmp_path, [NAME])


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("kind", ["cmdline", "environ", "open file"])
def test_the_scanner_finds_what_a_process_shows(kind: str, tmp_path: Path) -> None:
    code = "import sys; f = open(sys.argv[1], 'w+'); f.write(sys.stdin.readline()); f.flush()\n"
    code += "import os; os.unlink(sys.argv[1]); print('x', flush=True); sys.stdin.readline()"
    words = [sys.executable, "-c", code, str(tmp_path / "f"), NAME if kind == "cmdline" else "x"]
    process = subprocess.Popen(
        words,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | ({"X": NAME} if kind == "environ" else {}),
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{NAME if kind == 'open file' else 'x'}\n")
    process.stdin.flush()
    assert process.stdout.readline()
    found = process_leaks(process.pid, [NAME])
    process.kill()
    process.communicate()
    assert len(found) == 1
    assert found[0].startswith(kind)


DRIVER = """
import sys
from pathlib import Path
NAME, NOTE, DIAGNOSIS = (bytes.fromhex(word).decode() for word in sys.argv[2:5])
from PySide6.QtWidgets import QTabWidget
from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.services.caseload import clients, exporting
from app.services.reports import client_extract
from app.services import demo
from app.services.vault import process_hardening
from app.services.storage import records
from app.services.reports import report_printing
from app.services.summary import exporting as summary
from app.services.vault import opening
from app.ui.shell.application import Application, Options, make_app
from app.ui.system.crash_handler import CrashHandler
from app.ui.foundation.workspace import PageName
from app.ui.foundation.preferences import Preferences
process_hardening.harden()
path = Path(sys.argv[1])
app = make_app(["rinnalla"])
crashes = CrashHandler(tell=lambda sentence: None)
crashes.install()
caseload = opening.open_with_passphrase(path, sys.stdin.readline().rstrip())
demo.fill(caseload, caseload.today)
made = clients.add(caseload, ClientFields(given_names=NAME, family_name=NAME, notes=NOTE))
client = made.new_row_id("client")
records.add(caseload, EntryFields(client_id=client, note=f"{NOTE} {DIAGNOSIS}"))
application = Application(app, Options(file=path, language="fi"), Preferences())
application.open_window(caseload)
window = application.window
for name in PageName:
    window.workspace.go(name, client if name is PageName.CLIENT_FILE else None)
    app.processEvents()
    for tabs in window.findChildren(QTabWidget):
        for number in range(tabs.count() if tabs.isVisible() else 0):
            tabs.setCurrentIndex(number)
            app.processEvents()
window.search(NAME)
app.processEvents()
out = path.parent.parent / "out"
exporting.export(caseload, out / "all")
client_extract.document(caseload, client, language="fi")
report_printing.write(caseload, str(client), out / "report.pdf")
summary.export(caseload, caseload.today, out, language="fi")
for wrong in (dict(birth_year=NAME), dict(given_names=NAME * 50)):
    try:
        records.edit(caseload, ClientFields, client, **wrong)
    except Exception as fault:
        print(type(fault).__name__, fault, file=sys.stderr)
def broken():
    raise ValueError(NAME)
from PySide6.QtCore import QTimer
QTimer.singleShot(0, broken)
app.processEvents()
print("ready", flush=True)
sys.stdin.readline()
if sys.argv[5] == "lock":
    application.lock()
"""


@pytest.mark.parametrize("end", ["kill", "lock"])
def test_the_program_leaves_nothing_outside_the_file(tmp_path: Path, end: str) -> None:
    home = tmp_path / "home"
    path = home / "oma" / "caseload.db"
    caseload = caseloads.create(path, PASSPHRASE, effort=LOW)
    caseload.close()
    assert caseload.master is not None
    canaries: list[str | bytes] = [NAME, NOTE, DIAGNOSIS, PASSPHRASE]
    canaries += [caseload.master.secret, caseload.master.text(), caseload.master.database_key()]
    canaries += list(caseload.master.paper()[:4])
    spelled = [word.encode().hex()[::1] for word in (NAME, NOTE, DIAGNOSIS)]
    environment = {key: value for key, value in os.environ.items() if not key.startswith("XDG")}
    environment |= {
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
        "XDG_STATE_HOME": str(home / "s"),
    }
    environment |= {"XDG_CONFIG_HOME": str(home / "c"), "XDG_CACHE_HOME": str(home / "k")}
    (home / "tmp").mkdir()
    process = subprocess.Popen(
        [sys.executable, "-c", DRIVER, str(path), *spelled, end],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{PASSPHRASE}\n")
    process.stdin.flush()
    said = process.stdout.readline()
    if said != "ready\n":
        process.kill()
        raise AssertionError(process.communicate()[1])
    shown = [one for one in process_leaks(process.pid, canaries) if one != "cmdline"]
    if end == "kill":
        process.send_signal(signal.SIGKILL)
    else:
        process.stdin.write("\n")
        process.stdin.flush()
        limit = 2400
        while b"--locked" not in Path(f"/proc/{process.pid}/cmdline").read_bytes() and limit:
            limit -= 1
            os.sched_yield()
            subprocess.run(["sleep", "0.05"], check=True)
        assert limit
        shown += process_leaks(process.pid, canaries)
        process.kill()
    _, errors = process.communicate()
    exported = {file for file in (home / "out").rglob("*") if file.is_file()}
    assert leaks(home, canaries, allowed=exported) == []
    assert leaks(home / "out", [NAME])  # what was exported on purpose does hold it
    assert shown == []
    for word in (NAME, NOTE, DIAGNOSIS, PASSPHRASE):
        assert word not in errors
        assert word not in said
