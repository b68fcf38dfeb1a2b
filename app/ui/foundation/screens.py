"""How windows open: never larger than what is free on their screen, and gone when they are closed.

The first picture waits for this module: what it does not need is named in quotes.
"""

from typing import TypeVar

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.ui.foundation.theme import scale_px

FRAME = QSize(16, 40)  # what the system's frame and title bar take around a window

D = TypeVar("D", bound="QtWidgets.QDialog")


def open_dialog(dialog: D) -> D:
    """Open a dialog over its window; it is freed when it is closed."""
    dialog.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def fit_to_screen(window: QWidget, wanted: QSize) -> None:
    """Give a window its size, or as much of it as its screen has free; then put it in the middle.

    The size grows with the letters.

    The screen is that of the parent, else the first one.
    """
    wanted = QSize(scale_px(wanted.width()), scale_px(wanted.height()))
    parent = window.parentWidget()
    screen = parent.screen() if parent is not None else QGuiApplication.primaryScreen()
    if screen is None:
        window.resize(wanted)
        return
    free = screen.availableGeometry()
    size = wanted.boundedTo(free.size() - FRAME)
    window.setMinimumSize(window.minimumSize().boundedTo(size))
    window.resize(size)
    left = free.left() + max(0, (free.width() - size.width() - FRAME.width()) // 2)
    top = free.top() + max(0, (free.height() - size.height() - FRAME.height()) // 2)
    window.move(left, top)
