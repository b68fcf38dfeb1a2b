"""PySide6 6.12.0 drops a reference to None at each call and aborts the program in the end."""

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 10_000


def test_calls_into_qt_drop_no_reference(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    held = [None] * 2 * CALLS  # a faulty build shall fail here, not take the test run down
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("Rinnalla")
    assert sys.getrefcount(None) > before - CALLS // 10
    del held
