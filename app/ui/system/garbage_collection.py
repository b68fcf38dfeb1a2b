"""Python's garbage collection, kept to the window's own thread.

Left to itself it runs in whichever thread allocates, so that a task could free a widget: Qt
allows that only in the thread of the window.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500


def keep_what_is_there() -> None:
    """Never look through the modules and the window again: it would hold the window for 100 ms.

    Only the first time: later there may be something left over among it.
    """
    if not gc.get_freeze_count():
        gc.freeze()


class GarbageCollection(QObject):
    """Collects what is left over, as often as Python would have done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return
