"""What is left over is collected in the window's thread, and only there."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.ui.system.garbage_collection import GarbageCollection


class Knot:
    """Something that only the collector can free."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def rubbish() -> Iterator[GarbageCollection]:
    gc.enable()
    parent = QObject()
    yield GarbageCollection(parent)
    parent.deleteLater()


def test_a_thread_frees_nothing_and_the_window_does(
    qtbot: QtBot, rubbish: GarbageCollection
) -> None:
    known = weakref.ref(Knot())
    other = threading.Thread(target=lambda: [Knot() for _ in range(50_000)])
    other.start()
    other.join()
    assert known() is not None
    qtbot.waitUntil(lambda: known() is None)
