"""What every test shares: a private home, a clock that stands still, a fresh encrypted caseload."""

import gc
import os
import threading
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import settings

from app.services.storage.unit_of_work import Caseload
from app.services.vault import opening
from tools import translations

# How long one example takes says more of the machine than of the program.
settings.register_profile("rinnalla", deadline=None)
settings.load_profile("rinnalla")

HELSINKI = timezone(timedelta(hours=2))


class FixedClock:
    """A clock that stands still until a test sets it."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 16, 9, 30, tzinfo=HELSINKI)

    def __call__(self) -> datetime:
        return self.now

    @property
    def today(self) -> date:
        return self.now.date()

    def set(self, day: date, at: time = time(9, 30)) -> None:
        self.now = datetime.combine(day, at, tzinfo=HELSINKI)

    def pass_by(self, **span: float) -> None:
        """Let time pass: `clock.pass_by(days=1)`."""
        self.now += timedelta(**span)


def pytest_sessionstart() -> None:
    gc.disable()
    translations.compile_changed()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip on Windows what asks for forks, signals, pipes with names or a mode of a file."""
    for item in items if os.name == "nt" else ():
        for mark in item.iter_markers("unix"):
            item.add_marker(pytest.mark.skip(reason=f"Unix alone: {mark.args[0]}"))


def pytest_runtest_logfinish() -> None:
    """Collect what is left over here, between the tests, and never in another thread.

    Python collects in whichever thread allocates, and that may be one of a test's own or the one
    that waits for the next test. There it would free the widgets of earlier tests, whose timers
    only their own thread can stop; the program keeps to its window's thread too
    (`ui/system/garbage_collection.py`). Not at a test's own end: its fixtures are still held then,
    and a window that outlives one collection waits a hundred tests for the next one.
    """
    gc.disable()
    due = [n for n in (2, 1, 0) if gc.get_count()[n] > gc.get_threshold()[n]]
    if due:
        gc.collect(due[0])


def pytest_make_parametrize_id(val: object) -> str | None:
    """Bytes never name a test: what they hold may change with the clock, its name may not."""
    return f"{len(val)} bytes" if isinstance(val, bytes) else None


@pytest.fixture(scope="session", autouse=True)
def _private_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes the real home, a real keyring or a real screen; nor does it speak
    the language of whoever runs it.
    """
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
            patch.setenv(name, str(home))
        for name in ("APPDATA", "LOCAL_APPDATA"):
            patch.setenv(f"WIN_PD_OVERRIDE_{name}", str(home))
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        runtime = home / "runtime"
        runtime.mkdir(mode=0o700)
        patch.setenv("XDG_RUNTIME_DIR", str(runtime))
        patch.setenv("PYTHONIOENCODING", "utf-8")  # a command's; else Windows' own, in a pipe
        patch.setenv("QT_QPA_PLATFORM", os.environ.get("QT_QPA_PLATFORM", "offscreen"))
        for name in ("LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANGUAGE"):
            patch.delenv(name, raising=False)
        patch.setenv("LANG", "C.UTF-8")
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        yield


@pytest.fixture(scope="session")
def qapp() -> None:
    """None but in `tests/ui`: another application would be in the way of the program's own."""
    pytest.fail("a test that needs the application belongs into tests/ui", pytrace=False)


@pytest.fixture(autouse=True)
def _no_thread_left_running() -> Iterator[None]:
    """A thread that outlives its test would make another one fail."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        if not thread.daemon:
            thread.join(timeout=5)
            assert not thread.is_alive(), f"{thread.name} is still running"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def caseload(tmp_path: Path, clock: FixedClock) -> Iterator[Caseload]:
    """A fresh, empty, encrypted caseload; `clock` is its clock."""
    opened = opening.temporary(tmp_path / "caseload", clock=clock)
    yield opened
    opened.close()
