"""Buttons do on Enter what they do on Space, and quiet ones begin where their row does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.components.basics import button, icon_button
from app.ui.foundation import theme
from app.ui.foundation.workspace import Workspace


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_either_enter_and_by_space(
    qtbot: QtBot, workspace: Workspace, key: Qt.Key
) -> None:
    pressed: list[str] = []
    for made in (
        button(workspace, "Add", lambda: pressed.append("words")),
        icon_button(workspace, "add", "Add", lambda: pressed.append("icon")),
    ):
        qtbot.addWidget(made)
        qtbot.keyClick(made, key)
    assert pressed == ["words", "icon"]


def first_inked(part: QWidget) -> int:
    """The first column, from the left, in which something is drawn."""
    drawn = part.grab().toImage()
    ground = drawn.pixel(0, 0)
    return next(
        x
        for x in range(drawn.width())
        if any(drawn.pixel(x, y) != ground for y in range(drawn.height()))
    )


@pytest.mark.parametrize("percent", [100, 200])
def test_a_quiet_button_begins_where_its_row_does(
    qtbot: QtBot, qapp: QApplication, workspace: Workspace, percent: int
) -> None:
    theme.set_text_size(qapp, percent)
    window = QWidget()
    qtbot.addWidget(window)
    theme.dress(window, workspace.theme)
    box = QVBoxLayout(window)
    label, quiet = QLabel("Later"), button(workspace, "Later", print, name="quiet")
    quiet.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the frame of the keyboard is not looked at
    box.addWidget(label)
    box.addWidget(quiet)  # as wide as the column: the words begin it all the same
    with qtbot.waitExposed(window):
        window.show()
    try:
        assert first_inked(quiet) - first_inked(label) <= theme.scale_px(4)
    finally:
        theme.set_text_size(qapp, 100)
