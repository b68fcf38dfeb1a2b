"""Places that go while the window works: one that hangs, a full one, a folder that is gone.

`python -m tests.faults.places KIND FOLDER` drives the real window, offscreen, and prints as JSON
what the coach was told and what was acknowledged. The hanging place is a FUSE file system that
nobody answers for, which needs root; the full disk is a limit on the size of files.
"""

import ctypes
import json
import os
import resource
import shutil
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread
from time import monotonic, sleep
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services.storage import private_files
from app.services.vault.backups import daily, listing
from app.ui.foundation import workspace
from app.ui.foundation.places import Act, PageName
from app.ui.shell.daily_backup import DailyBackup
from app.ui.system import stall_watch
from app.ui.today.page import TodayPage
from tests.faults import kills
from tests.faults.window import HALF_TYPED, Window, write

DETACHED = 2  # MNT_DETACH


class HangingPlace:
    """A folder where every look waits until it is let go."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(exist_ok=True)
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._device = os.open("/dev/fuse", os.O_RDWR)
        options = f"fd={self._device},rootmode=40000,user_id=0,group_id=0".encode()
        if self._libc.mount(b"hanging", os.fsencode(folder), b"fuse", 0, options):
            raise OSError(ctypes.get_errno(), "no FUSE here")

    def let_go(self) -> None:
        """Whoever waits gets an error, as when a drive is taken off the net."""
        os.close(self._device)
        take_away(self.folder)


def take_away(folder: Path) -> None:
    """What lies under a hanging place is seen again, also after its program has ended."""
    ctypes.CDLL(None).umount2(os.fsencode(folder), DETACHED)


class Coach:
    """Works in the window, and notes what it says."""

    def __init__(self, folder: Path) -> None:
        self.place = kills.Place(folder)
        self.left: list[float] = []
        self.shown = Window(self.place, lambda _line: self.left.append(monotonic()))
        self.told: dict[str, Any] = {"troubles": [], "saved": []}
        self.shown.workspace.troubled.connect(self.told["troubles"].append)

    def record(self, text: str) -> None:
        """Type a line and press Enter; noted as saved where the window says so."""
        page = self.shown.go(PageName.TODAY)
        assert isinstance(page, TodayPage)
        line, saved = page.quick_line.line, list[object]()
        line.clear()
        connection = self.shown.workspace.saved.connect(saved.append)
        write(line, f"Henkilö soitto {text}")
        QTest.keyClick(line, Qt.Key.Key_Return)
        QTest.qWait(1)
        self.shown.workspace.saved.disconnect(connection)
        self.told["saved"] += [text] * bool(saved)
        self.told["typed"] = line.text()

    def type_half(self) -> None:
        """Leave the name of a new client half typed."""
        page = self.shown.go(PageName.CLIENT_FILE, Act.NEW)
        write(page.new_client.fields["family_name"].line, HALF_TYPED)

    def lock(self) -> None:
        """Lock; what came of it is in `left`."""
        began = monotonic()
        self.shown.application.lock()
        self.told["locked"] = round(self.left[-1] - began, 2) if self.left else None


def _hang(coach: Coach) -> HangingPlace:
    """The backup of the day waits for a second place that never answers."""
    second = coach.place.folder.parent / "verkko"
    second.mkdir()
    caseload = coach.shown.workspace.caseload
    daily.choose_second_place(caseload, second)
    place = HangingPlace(second)
    coach.shown.workspace.task(lambda progress: daily.back_up(caseload, progress)).start()
    QTest.qWait(300)
    coach.record("roikkuessa")
    coach.told["hanging"] = bool(coach.shown.workspace.tasks())
    return place


def lock_while_a_place_hangs(coach: Coach) -> None:
    """Work goes on, and the lock leaves in its time."""
    place = _hang(coach)
    coach.type_half()
    coach.lock()
    place.let_go()


def back_up_while_a_place_hangs(coach: Coach) -> None:
    """The backup beside the file is made all the same, and it is said that there is no copy."""
    private_files.ANSWER_SECONDS = 0.5  # nobody wants to wait for ten
    caseload = coach.shown.workspace.caseload
    folder = listing.folder_of(caseload.path)
    coach.shown.driver.wait(lambda: not coach.shown.workspace.tasks())
    shutil.rmtree(folder, ignore_errors=True)  # so that one is due
    second = coach.place.folder.parent / "verkko"
    second.mkdir()
    daily.choose_second_place(caseload, second)
    place = HangingPlace(second)
    DailyBackup(coach.shown.workspace).make_if_due()
    coach.record("roikkuessa")
    coach.shown.driver.wait(lambda: not coach.shown.workspace.tasks())
    coach.told["backups"] = len(listing.list_backups(folder))
    coach.lock()
    place.let_go()


def close_while_a_place_hangs(coach: Coach) -> None:
    """The window is closed; what waits is left to itself."""
    place = _hang(coach)
    workspace.ENDING_SECONDS = 0.5  # nobody wants to wait for ten
    coach.shown.window.close()
    coach.shown.application.close_caseload()
    coach.told["held_up"] = coach.shown.application.held_up
    place.let_go()


def _stall(coach: Coach, go_on: Callable[[], None]) -> HangingPlace:
    """The caseload's own folder answers no more; whoever looks on lets it go in the end."""
    coach.record("ennen")
    private_files.ANSWER_SECONDS = stall_watch.STILL_SECONDS = 0.5  # nobody wants to wait for ten
    place = HangingPlace(coach.place.folder)
    coach.shown.application.watch()
    Thread(target=go_on, daemon=True).start()
    return place


def work_while_the_file_hangs(coach: Coach) -> None:
    """A notice comes beside the window that stands still, and goes when it moves again."""
    notices: list[bool] = []

    def look_on() -> None:
        notices.append(_comes(_notice_is_shown))
        place.let_go()

    place = _stall(coach, look_on)
    coach.record("roikkuessa")
    coach.told["kept"] = coach.told["typed"]
    coach.told["notice"] = notices == [True]
    coach.shown.driver.wait(lambda: not _notice_is_shown())
    coach.told["gone"] = not _notice_is_shown()
    coach.record("jälkeen")
    coach.lock()


def end_while_the_file_hangs(coach: Coach) -> None:
    """Whoever does not want to wait ends the program from the notice."""
    answered = [sys.executable, "-c", f"raise SystemExit({stall_watch.END_PROGRAM})"]
    stall_watch.command = lambda _words: answered
    _stall(coach, lambda: print(json.dumps(coach.told), flush=True))
    coach.record("roikkuessa")
    raise AssertionError("the place did not hang")


def _notice_is_shown() -> bool:
    """Whether this process has a child that was started for the notice."""
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            parent = process.joinpath("stat").read_text().rsplit(")", 1)[1].split()[1]
            if (
                int(parent) == os.getpid()
                and b"--stalled" in process.joinpath("cmdline").read_bytes()
            ):
                return True
    return False


def _comes(state: Callable[[], bool]) -> bool:
    """Whether something is so within a minute."""
    end = monotonic() + 60
    while not state() and monotonic() < end:
        sleep(0.05)
    return state()


def work_on_a_full_disk(coach: Coach) -> None:
    """No file grows any more; then there is room again."""
    coach.record("ennen")
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    size = coach.place.path.stat().st_size
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, most))
    coach.record("täynnä " + "sana " * 20)
    coach.told["kept"] = coach.told["typed"]
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    coach.record("tilaa")
    coach.type_half()
    coach.lock()
    assert coach.place.path.stat().st_size >= size


def work_without_the_folder(coach: Coach) -> None:
    """The folder of the file goes, as with a stick, and comes back."""
    coach.record("ennen")
    away = coach.place.folder.with_name("pois")
    coach.place.folder.rename(away)
    coach.record("poissa " + "sana " * 3)
    coach.told["kept"] = coach.told["typed"]
    away.rename(coach.place.folder)
    coach.record("takaisin")
    coach.type_half()
    coach.lock()


def lock_without_the_folder(coach: Coach) -> None:
    """The stick is pulled, and the program is locked without it."""
    coach.record("ennen")
    away = coach.place.folder.with_name("pois")
    coach.place.folder.rename(away)
    coach.type_half()
    coach.lock()
    away.rename(coach.place.folder)


KINDS = {
    "hanging": lock_while_a_place_hangs,
    "backing up": back_up_while_a_place_hangs,
    "closing": close_while_a_place_hangs,
    "standing": work_while_the_file_hangs,
    "ending": end_while_the_file_hangs,
    "full": work_on_a_full_disk,
    "gone": work_without_the_folder,
    "pulled": lock_without_the_folder,
}


if __name__ == "__main__":
    hand = Coach(Path(sys.argv[2]))
    KINDS[sys.argv[1]](hand)
    print(json.dumps(hand.told), flush=True)
    os._exit(0)  # as a lock leaves: nobody waits for what still hangs
