"""The end of a project, shown before it is done: the exact table, and what was put together."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from app.services.phrases import Phrases, phrases
from app.services.summary import wording
from app.services.summary.ending import Ending
from app.ui.components.basics import heading, secondary
from app.ui.components.scroll import make_scrollable
from app.ui.foundation.screens import fit_to_screen

SIZE = (620, 560)


class EndProjectDialog(QDialog):
    """What would leave, and why some classes stand together; nothing is done until it is taken."""

    def __init__(self, end: Ending, words: Phrases, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(words("end.title") + " – Rinnalla")
        fit_to_screen(self, QSize(*SIZE))
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(4, 4, 16, 4)
        inner.setSpacing(8)
        inner.addWidget(heading(words("end.title"), 20))
        inner.addWidget(secondary(words("end.about")))
        document = phrases(words.language, "summary")
        if end.table is not None:
            for label, people in wording.last_lines(end.table, document):
                line = QLabel(f"<b>{people}</b>  {label}")
                line.setWordWrap(True)
                inner.addWidget(line)
        for key, names in (("small", end.small), ("asked", end.asked), ("more", end.more)):
            if names:
                told = ", ".join(document(f"class.{name}") for name in names)
                inner.addWidget(secondary(words(f"end.{key}", names=told)))
        inner.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.addWidget(make_scrollable(page), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = buttons.addButton(words("end.take"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)
