"""Stands where the window was while its file is being replaced."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.ui.components.basics import heading

BAR_WIDTH = 320


class Waiting(QWidget):
    """One sentence and a bar that moves. It knows no file, so it can be closed at any time."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.setWindowTitle("Rinnalla")
        words = heading(sentence, 20)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setWordWrap(True)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedSize(BAR_WIDTH, 8)
        bar.setAccessibleName(sentence)
        box = QVBoxLayout(self)
        box.setSpacing(18)
        box.addStretch(1)
        box.addWidget(words)
        box.addWidget(bar, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
