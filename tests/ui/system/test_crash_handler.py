"""A bug is told once, without data, and whatever thread it came from."""

import sys
import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.ui.foundation.tasks import Task
from app.ui.system.crash_handler import CrashHandler


@pytest.fixture
def told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said while a handler is installed in place of pytest-qt's own."""
    for module, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    said: list[str] = []
    handler = CrashHandler(said.append)
    handler.install()
    return said


def test_a_broken_task_is_told_without_its_data(qtbot: QtBot, told: list[str]) -> None:
    def work(_progress: object) -> None:
        raise ValueError("Halonen Veera")

    owner = QObject()
    task = Task(work, owner)
    with qtbot.waitSignal(task.broken):
        task.start()
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert "ValueError" in told[0]
    assert "app/ui/foundation/tasks.py:" in told[0]
    assert "Halonen" not in told[0]


def test_a_fault_in_any_thread_comes_to_the_windows_own(qtbot: QtBot, told: list[str]) -> None:
    def work() -> None:
        raise KeyError("Halonen Veera")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(told))
    assert "KeyError" in told[0]
    assert "Halonen" not in told[0]
