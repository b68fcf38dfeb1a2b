"""Every command with its key, read from the menus so that the list is never out of date.

A key is given where its command is made: `key=` in `main_window.py` or in the page of the command.
"""

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QMenuBar, QVBoxLayout, QWidget

from app.ui.components.basics import heading
from app.ui.components.scroll import make_scrollable
from app.ui.foundation.screens import fit_to_screen

SIZE = QSize(520, 620)


class KeysDialog(QDialog):
    """Lists the commands of the menus with their keys, menu by menu."""

    def __init__(self, bar: QMenuBar, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shortcuts") + " – Rinnalla")
        fit_to_screen(self, SIZE)
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(4, 4, 12, 4)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        line, native = 0, QKeySequence.SequenceFormat.NativeText
        for menu, actions in _commands(bar):
            grid.addWidget(heading(menu, 14), line, 0)
            for action in actions:
                line += 1
                grid.addWidget(QLabel(_plain(action.text())), line, 0)
                keys = (one.toString(native) for one in action.shortcuts())
                grid.addWidget(QLabel(", ".join(keys)), line, 1)
            line += 1
        box = QVBoxLayout(self)
        box.addWidget(heading(self.tr("Shortcuts"), 20))
        box.addWidget(make_scrollable(inner), 1)


def _commands(bar: QMenuBar) -> Iterator[tuple[str, list[QAction]]]:
    for entry in bar.actions():
        menu = entry.menu()
        if entry.isVisible() and menu is not None:
            keyed = [a for a in menu.actions() if not a.shortcut().isEmpty()]  # type: ignore[attr-defined]
            if keyed:
                yield _plain(entry.text()), keyed


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip(":")
