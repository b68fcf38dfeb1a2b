"""A newer PySide6 drops a reference to None at each call and aborts the program in the end."""

import sys

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 10_000


@pytest.mark.parametrize("constant", [None, True, False])
def test_calls_into_qt_drop_no_reference(qtbot: QtBot, constant: bool | None) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(constant)
    for _ in range(CALLS):
        label.setText("Rinnalla")
        label.setVisible(False)
        label.isHidden()
    assert sys.getrefcount(constant) > before - CALLS // 10
