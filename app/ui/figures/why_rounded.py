"""One page in plain words: why the numbers of the anonymous summary are rounded."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from app.services.phrases import phrases
from app.ui.components.basics import heading
from app.ui.components.scroll import make_scrollable
from app.ui.foundation.screens import fit_to_screen

SIZE = (660, 640)


class WhyRounded(QDialog):
    """Tells the coach, in the language of the window, what a number means and why."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        words = phrases(language, "why_rounded")
        self.setWindowTitle(words("title") + " – Rinnalla")
        fit_to_screen(self, QSize(*SIZE))
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(4, 4, 16, 4)
        inner.setSpacing(4)
        inner.addWidget(heading(words("title"), 20))
        for part in words.all_of("parts").values():
            inner.addSpacing(10)
            inner.addWidget(heading(part["heading"], 15))
            text = QLabel(part["text"])
            text.setWordWrap(True)
            inner.addWidget(text)
        inner.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.addWidget(make_scrollable(page), 1)
        box.addWidget(buttons)
