"""Help that explains: the first steps, in the coach's words, on one page; and what is new."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.components.basics import button, heading, icon_button
from app.ui.components.scroll import make_scrollable
from app.ui.foundation.places import PageName, SettingsPart
from app.ui.foundation.preferences import SEEN_VERSION, Preferences
from app.ui.foundation.screens import fit_to_screen
from app.ui.foundation.workspace import Workspace
from app.version import VERSION

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
                    "Ctrl+L locks. Put the paper key in a locked place, and choose a second "
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


class UpdateNotice(QFrame):
    """Says once after an update that this is a newer version, and leads to what it brought."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._workspace = workspace
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.read_button = button(workspace, self.tr("What is new"), self._read, name="quiet")
        self.close_button = icon_button(workspace, "close", self.tr("Close"), self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.addWidget(self.text, 1)
        row.addWidget(self.read_button)
        row.addWidget(self.close_button)
        self.hide()

    def tell_of_update(self, preferences: Preferences) -> None:
        """Show it where another version ran here last; a first start has nothing to compare."""
        seen = preferences.read(SEEN_VERSION)
        if seen == VERSION:
            return
        preferences.write(SEEN_VERSION, VERSION)
        if seen:
            self.text.setText(self.tr("Rinnalla is now version {now}.").format(now=VERSION))
            self.show()

    def _read(self) -> None:
        self.hide()
        self._workspace.go(PageName.SETTINGS, part=SettingsPart.ABOUT)
