"""Case 21 and the promise of the lock: locked means locked, and typed text is kept."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.rules.reports.blocks import plain_text
from app.services.caseload import clients
from app.services.reports import final_report
from app.services.vault import opening, slots
from app.ui.access.unlock import Unlock
from app.ui.components.fields import LineField
from app.ui.foundation.places import Act, OfClient
from app.ui.foundation.preferences import Preferences
from app.ui.foundation.questions import Questions
from app.ui.foundation.workspace import PageName
from app.ui.shell.application import Application, Options
from app.ui.system.idle import Idle
from app.ui.system.system_lock import _escape_session, locks
from tests import caseloads
from tests.notes import keep_notes_in
from tests.ui.conftest import free_windows

PASSPHRASE = "neljä sanaa on hyvä"
LOW = slots.Effort(memory=19 * 1024, passes=1, lanes=1)
ROOT = Path(__file__).parents[3]


class Program:
    """The program on a caseload, as often as it is started; leaving is only noted."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, folder: Path) -> None:
        self.qapp, self.qtbot, self.folder = qapp, qtbot, folder
        self.path = folder / "caseload.db"
        self.left: list[Sequence[str]] = []
        self.shown: list[Any] = []
        self.applications: list[Application] = []
        caseloads.create(self.path, PASSPHRASE, effort=LOW).close()

    def start(self, *, locked: bool = False) -> Application:
        made = Application(
            self.qapp,
            Options(file=self.path, locked=locked, language="en", theme="light"),
            Preferences(self.folder / "window.ini"),
            Questions(),
            leave=self._leave,
        )
        self.applications.append(made)
        made.show_start()
        return made

    def _leave(self, words: Sequence[str]) -> None:
        """Where the process would be replaced: what is shown then, and everything is gone."""
        self.shown = [one for one in self.qapp.topLevelWidgets() if one.isVisible()]
        self.left.append(words)
        for one in self.qapp.topLevelWidgets():
            for timer in one.findChildren(QTimer):
                timer.stop()  # nothing of a replaced process runs on

    def open(self, *, locked: bool = False) -> Any:
        application = self.start(locked=locked)
        start = application.start_window
        assert start is not None
        assert start.screen_as(Unlock) is not None
        start.screen_as(Unlock).passphrase.set_text(PASSPHRASE)
        start.screen_as(Unlock).open_button.click()
        self.qtbot.waitUntil(lambda: application.window is not None)
        return application


@pytest.fixture
def program(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    keep_notes_in(monkeypatch, tmp_path / "state")
    made = Program(qapp, qtbot, tmp_path)
    yield made
    for application in made.applications:
        window = application.window
        application.close_caseload()
        if window is not None:
            window.close()
    free_windows(qapp)


@pytest.mark.parametrize("open_too", ["nothing", "dialog", "menu", "print preview"])
def test_case_21_locked_with_something_open_and_half_typed(
    program: Program, qtbot: QtBot, open_too: str
) -> None:
    application = program.open()
    window = application.window
    window.workspace.go(PageName.CLIENT_FILE, part=Act.NEW)
    page = window.page(PageName.CLIENT_FILE)
    field = page.new_client.fields["family_name"]
    assert isinstance(field, LineField)
    field.line.setText("Puoliksi kirj")
    above: Any = None
    if open_too == "dialog":
        above = QDialog(window)
        above.open()
    elif open_too == "menu":
        above = QMenu(window)
        above.addAction("x")
        above.popup(window.pos())
    elif open_too == "print preview":
        from app.ui.access.paper_print import preview

        above = preview(window, window.workspace.caseload, "en")
        above.open()
    began = time.process_time()
    application.lock()
    assert time.process_time() - began < 2  # of work; it waits for nothing but the disk
    assert application.window is None
    assert program.shown == []
    (words,) = program.left
    assert "--locked" in words
    assert words[words.index("--file") + 1] == str(program.path)
    opening.open_with_passphrase(program.path, PASSPHRASE).close()  # nobody holds the file
    again = program.open(locked=True)
    new = again.window.page(PageName.CLIENT_FILE).new_client
    qtbot.waitUntil(lambda: new.fields["family_name"].line.text() == "Puoliksi kirj")
    assert again.window.place.page is PageName.CLIENT_FILE


def test_a_quick_line_that_was_begun_is_there_again(program: Program, qtbot: QtBot) -> None:
    """The phone rings: after Esc, and after a lock, nothing that was typed is lost."""
    window = program.open().window
    halonen = ClientFields(given_names="Veera", family_name="Halonen")
    clients.add(window.workspace.caseload, halonen)
    first = window.show_quick_line()
    first.quick_line.line.setText("tapaaminen Halonen 45 min CV")
    qtbot.keyClick(first.quick_line.line, Qt.Key.Key_Escape)
    assert not first.isVisible()
    again = window.show_quick_line()
    assert again.quick_line.line.text() == "tapaaminen Halonen 45 min CV"
    assert again.quick_line.line.selectedText() == again.quick_line.line.text()
    again.quick_line.line.setText("tapaaminen Halonen 45 min CV ja hakemus")
    program.applications[-1].lock()
    window = program.open(locked=True).window
    third = window.show_quick_line()
    assert third.quick_line.line.text() == "tapaaminen Halonen 45 min CV ja hakemus"
    third.quick_line.record()
    assert window.show_quick_line().quick_line.line.text() == ""


def test_what_belongs_to_a_row_is_saved_by_the_lock(program: Program, qtbot: QtBot) -> None:
    application = program.open()
    workspace = application.window.workspace
    made = clients.add(workspace.caseload, ClientFields(given_names="Veera", family_name="Halonen"))
    client_id = made.new_row_id("client")
    workspace.go(PageName.CLIENT_FILE, client_id)
    page = application.window.page(PageName.CLIENT_FILE)
    field = page.tabs.open("profile")._referrer
    field.line.setFocus()
    field.line.setText("Juuri kirjoitettu")
    field.line.textEdited.emit("Juuri kirjoitettu")
    application.lock()
    caseload = opening.open_with_passphrase(program.path, PASSPHRASE)
    with caseload.raw_connection() as connection:
        row = connection.execute("SELECT * FROM client").fetchone()
    caseload.close()
    assert "Juuri kirjoitettu" in row


@pytest.mark.parametrize("side_by_side", [False, True])
def test_what_is_written_in_a_report_is_saved_by_the_lock(
    program: Program, qtbot: QtBot, *, side_by_side: bool
) -> None:
    application = program.open()
    workspace = application.window.workspace
    made = clients.add(workspace.caseload, ClientFields(given_names="Veera", family_name="Halonen"))
    workspace.go(PageName.REPORTS, part=OfClient(made.new_row_id("client")))
    editor = application.window.page(PageName.REPORTS).editor
    text = editor.text
    qtbot.waitUntil(lambda: not workspace.tasks())  # the dictionary has been read
    if side_by_side:
        together = editor.write_together()
        assert together is not None
        text = together.text
    text.setFocus()
    text.textCursor().insertText("Juuri kirjoitettu")
    application.lock()
    assert program.shown == []
    caseload = opening.open_with_passphrase(program.path, PASSPHRASE)
    (row,) = final_report.rows(caseload)
    kept = plain_text(final_report.get(caseload, row.id).blocks)
    caseload.close()
    assert "Juuri kirjoitettu" in kept


def test_a_locked_program_does_not_ask_the_keyring(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.ui.foundation import preferences as prefs

    program.start().preferences.write(prefs.REMEMBERED, "yes")
    asked: list[Path] = []
    monkeypatch.setattr(opening, "key_by_keyring", lambda path, **_: asked.append(path))
    for locked in (True, False):
        start = program.start(locked=locked).start_window
        assert start is not None
        start.controller.look_around()
        start.wait()
        assert bool(asked) is not locked


def test_idle_time_is_counted_by_a_clock_that_nobody_sets(qtbot: QtBot) -> None:
    now = [1000.0]
    idle = Idle(10, seconds=lambda: now[0])
    passed: list[int] = []
    idle.passed.connect(lambda: passed.append(1))
    now[0] += 599
    idle.check_time()
    assert passed == []
    now[0] += 1
    idle.check_time()
    idle.check_time()
    assert passed == [1]
    idle.minutes = 0
    now[0] += 10_000
    idle.check_time()
    assert passed == [1]


@pytest.mark.parametrize(
    ("message", "parameter", "locked"),
    [(0x02B1, 7, True), (0x02B1, 8, False), (0x0218, 4, True), (0x0218, 7, False), (1, 7, False)],
)
def test_windows_messages(message: int, parameter: int, locked: bool) -> None:
    assert locks(message, parameter) is locked


def test_a_session_is_named_as_the_bus_names_it() -> None:
    assert _escape_session("2") == "_32"
    assert _escape_session("c2") == "c2"
    assert _escape_session("auto") == "auto"


@pytest.mark.skipif(sys.platform != "linux", reason="the system bus of Linux")
def test_the_screen_lock_of_the_system_is_heard(tmp_path: Path) -> None:
    code = """
import os
from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.ui.system.system_lock import SystemLock
app = QApplication([])
lock = SystemLock(app)
lock.locked.connect(lambda: (print("locked"), app.quit()))
name = "org.gnome.ScreenSaver"
message = QDBusMessage.createSignal("/org/gnome/ScreenSaver", name, "ActiveChanged")
message.setArguments([True])
QTimer.singleShot(100, lambda: QDBusConnection.sessionBus().send(message))
QTimer.singleShot(120_000, app.quit)
app.exec()
"""
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert "locked" in done.stdout, done.stderr


CANARY = "Kanarialintu-" + "rääkyy"
DRIVER = """
import sys
from pathlib import Path
from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.services.caseload import clients
from app.services.vault import process_hardening
from app.services.storage import records
from app.services.vault import opening
from app.ui.shell.application import Application, Options, make_app
from app.ui.foundation.places import Act, OfClient
from app.ui.foundation.workspace import PageName
from app.ui.foundation.preferences import Preferences
process_hardening.harden()
path, passphrase, canary = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
app = make_app(["rinnalla"])
caseload = opening.open_with_passphrase(path, passphrase)
fields = ClientFields(given_names=canary, notes=canary * 50)
client = clients.add(caseload, fields).new_row_id("client")
for number in range(200):
    records.add(caseload, EntryFields(client_id=client, note=f"{canary} {number}"))
preferences = Preferences(path.with_name("w.ini"))
application = Application(app, Options(file=path, language="fi"), preferences)
application.open_window(caseload)
application.window.workspace.go(PageName.CLIENT_FILE, client)
app.processEvents()
print("open", flush=True)
sys.stdin.readline()
application.lock()
"""


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="reads another's memory")
def test_promise_locked_means_locked_no_word_is_left_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "caseload.db"
    caseload = caseloads.create(path, PASSPHRASE, effort=LOW)
    key = caseload.master
    caseload.close()
    assert key is not None
    spelled = CANARY.encode().hex()  # an argument would be a leak of the test's own
    driver = DRIVER.replace("sys.argv[3]", f"bytes.fromhex('{spelled}').decode()")
    process = subprocess.Popen(
        [sys.executable, "-c", driver, str(path), PASSPHRASE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=os.environ
        | {"XDG_STATE_HOME": str(tmp_path / "state"), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "open\n"
        words = [CANARY.encode(), CANARY.encode("utf-16-le"), key.database_key().hex().encode()]
        assert sum(_found(process.pid, words)) > 0  # the scanner finds them while it is open
        process.stdin.write("\n")
        process.stdin.flush()
        _wait_for(lambda: b"--locked" in Path(f"/proc/{process.pid}/cmdline").read_bytes())
        _wait_for(lambda: "PySide6" in Path(f"/proc/{process.pid}/maps").read_text())
        assert _found(process.pid, words) == [0, 0, 0]
        environ = Path(f"/proc/{process.pid}/environ").read_bytes()
        arguments = Path(f"/proc/{process.pid}/cmdline").read_bytes()
        assert CANARY.encode() not in environ + arguments
        _wait_for(
            lambda: "Max core file size        0" in Path(f"/proc/{process.pid}/limits").read_text()
        )
        _wait_for(lambda: Path(f"/proc/{process.pid}/status").stat().st_uid == 0)
    finally:
        process.kill()
        process.communicate()
    again = opening.open_with_passphrase(path, PASSPHRASE)
    assert len(clients.cards(again)) == 1
    again.close()


def _found(pid: int, words: list[bytes]) -> list[int]:
    counts = [0] * len(words)
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:  # noqa: PTH123
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            span, rights = line.split()[:2]
            if "r" not in rights or "[v" in line:
                continue
            begin, end = (int(part, 16) for part in span.split("-"))
            try:
                memory.seek(begin)
                data = memory.read(end - begin) or b""
            except (OSError, ValueError, OverflowError):
                continue
            counts = [n + data.count(word) for n, word in zip(counts, words, strict=True)]
    return counts


def _wait_for(true: Any, seconds: float = 120) -> None:
    limit = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < limit
        time.sleep(0.02)
