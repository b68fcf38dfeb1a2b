"""Long work: off the window's thread, its end told once, Cancel within a step, faults whole."""

from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.services.errors import Cancelled, NoSpace
from app.ui.foundation.tasks import NewestTask, Progress, Task


class Ends:
    """Every way in which a task may end, counted."""

    def __init__(self, task: Task) -> None:
        self.done = QSignalSpy(task.done)
        self.failed = QSignalSpy(task.failed)
        self.broken = QSignalSpy(task.broken)

    @property
    def counts(self) -> tuple[int, int, int]:
        return self.done.count(), self.failed.count(), self.broken.count()


@pytest.fixture
def parent(qapp: QObject) -> QObject:
    return QObject()


def test_the_result_comes_once_in_the_windows_thread(qtbot: QtBot, parent: QObject) -> None:
    where = []

    def work(progress: Progress) -> str:
        where.append(current_thread())
        progress(1, 2)
        progress(2, 2)
        return "valmis"

    task = Task(work, parent)
    ends, steps = Ends(task), QSignalSpy(task.progressed)
    told = []
    task.done.connect(lambda result: told.append((result, current_thread())))
    assert where == []
    task.start()
    qtbot.waitUntil(lambda: ends.counts != (0, 0, 0))
    assert ends.counts == (1, 0, 0)
    assert told == [("valmis", main_thread())]
    assert where[0] is not main_thread()
    assert [steps.at(n) for n in range(steps.count())] == [[1, 2], [2, 2]]
    qtbot.waitUntil(lambda: not isValid(task))


def test_cancel_stops_at_the_next_step(qtbot: QtBot, parent: QObject) -> None:
    def work(progress: Progress) -> None:
        while True:
            progress(0, 0)

    task = Task(work, parent)
    ends = Ends(task)
    task.start()
    task.cancel()
    qtbot.waitUntil(lambda: ends.counts != (0, 0, 0))
    assert ends.counts == (0, 1, 0)
    assert isinstance(ends.failed.at(0)[0], Cancelled)


def test_a_known_fault_is_handed_over_as_it_is(qtbot: QtBot, parent: QObject) -> None:
    fault = NoSpace()

    def work(_progress: Progress) -> None:
        raise fault

    task = Task(work, parent)
    ends = Ends(task)
    task.start()
    qtbot.waitUntil(lambda: ends.counts != (0, 0, 0))
    assert ends.counts == (0, 1, 0)
    assert ends.failed.at(0)[0] is fault


def test_a_bug_is_told_and_goes_the_way_of_every_bug(qtbot: QtBot, parent: QObject) -> None:
    def work(_progress: Progress) -> None:
        raise ZeroDivisionError

    task = Task(work, parent)
    ends = Ends(task)
    with qtbot.captureExceptions() as caught:
        task.start()
        qtbot.waitUntil(lambda: ends.counts != (0, 0, 0))
    assert ends.counts == (0, 0, 1)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_waiting_lasts_until_the_work_is_done(qtbot: QtBot, parent: QObject) -> None:
    steps: list[int] = []

    def work(progress: Progress) -> None:
        for step in range(50):
            progress(step, 50)
            steps.append(step)

    task = Task(work, parent)
    ends = Ends(task)
    task.start()
    task.wait()
    assert len(steps) == 50
    qtbot.waitUntil(lambda: ends.counts == (1, 0, 0))


def test_only_what_was_asked_for_last_is_shown(qtbot: QtBot, parent: QObject) -> None:
    shown: list[str] = []
    refused: list[object] = []
    newest = NewestTask(lambda work: Task(work, parent), refused.append, parent)
    goes_on = Event()

    def read_slowly() -> str:
        assert goes_on.wait(10)
        return "first"

    def fail() -> str:
        raise NoSpace

    newest.ask(read_slowly, shown.append)
    newest.ask(lambda: "second", shown.append)
    newest.ask(lambda: "third", shown.append)
    assert newest.running
    assert shown == []
    goes_on.set()
    qtbot.waitUntil(lambda: not newest.running)
    assert shown == ["third"]
    newest.ask(fail, shown.append)
    qtbot.waitUntil(lambda: not newest.running)
    assert [type(error) for error in refused] == [NoSpace]
    newest.ask(lambda: "fourth", shown.append)
    qtbot.waitUntil(lambda: not newest.running)
    assert shown == ["third", "fourth"]
