"""What is left over is collected in the window's thread, and only there."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.ui.system.garbage_collection import GarbageCollection, keep_what_is_there


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


def test_what_an_open_window_is_made_of_is_looked_through_no_more(
    rubbish: GarbageCollection,
) -> None:
    gc.unfreeze()  # an earlier test may have opened a window
    try:
        kept = [Knot() for _ in range(1000)]
        keep_what_is_there()
        assert gc.get_freeze_count() > 1000
        assert not any(gc.is_tracked(one) and one in gc.get_objects() for one in kept[:3])
        frozen = gc.get_freeze_count()
        later = weakref.ref(Knot())
        keep_what_is_there()
        assert gc.get_freeze_count() <= frozen
        gc.collect()
        assert later() is None
    finally:
        gc.unfreeze()


def test_a_thread_frees_nothing_and_the_window_does(
    qtbot: QtBot, rubbish: GarbageCollection
) -> None:
    known = weakref.ref(Knot())
    other = threading.Thread(target=lambda: [Knot() for _ in range(50_000)])
    other.start()
    other.join()
    assert known() is not None
    qtbot.waitUntil(lambda: known() is None)
