"""Help that explains: the first steps, in the coach's words, on one page."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from app.ui.components.basics import heading
from app.ui.components.scroll import make_scrollable
from app.ui.foundation.screens import fit_to_screen

SIZE = QSize(620, 640)


class HelpDialog(QDialog):
    """What one does first, where one finds what, and what to do when something is wrong."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("First steps") + " – Rinnalla")
        fit_to_screen(self, SIZE)
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setSpacing(6)
        for title, text in self._parts():
            box.addWidget(heading(title, 14))
            words = QLabel(text)
            words.setWordWrap(True)
            box.addWidget(words)
            box.addSpacing(8)
        box.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addWidget(heading(self.tr("First steps"), 20))
        whole.addWidget(make_scrollable(inner), 1)

    def _parts(self) -> list[tuple[str, str]]:
        return [
            (
                self.tr("Bring your sheet in"),
                self.tr(
                    "File, Import a sheet. You see what becomes of each column and colour before "
                    "anything is saved, and one Undo takes it all back."
                ),
            ),
            (
                self.tr("Find somebody"),
                self.tr("Ctrl+K, a few letters of the name, Enter."),
            ),
            (
                self.tr("Write down a meeting or an employer contact"),
                self.tr(
                    "In the client's file Ctrl+M, anywhere Ctrl+E for an employer. What you type "
                    "is saved by itself; Ctrl+Z takes it back."
                ),
            ),
            (
                self.tr("Move a client on the board"),
                self.tr("Drag the card, or choose it and press Ctrl and the number of the column."),
            ),
            (
                self.tr("Keep the file safe"),
                self.tr(
                    "Ctrl+L locks. Put the paper key into a locked place, and choose a second "
                    "place for the backups: Settings, Safety."
                ),
            ),
            (
                self.tr("When something is wrong"),
                self.tr(
                    "Nothing leaves this computer by itself. If the file does not open, the start "
                    "page offers the paper key and the backups; ask your IT support before you "
                    "remove anything."
                ),
            ),
        ]
