"""Buttons do on Enter what they do on Space."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.components.basics import button, icon_button
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
