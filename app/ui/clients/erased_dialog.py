"""What is left to do by hand after a client was erased: older backups, and texts with the name."""

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from app.services.caseload.erasure import Erased
from app.ui.components.basics import heading, secondary
from app.ui.components.lists.backup_list import BackupList
from app.ui.components.scroll import WordsDialog

WIDTH = 520


class ErasedDialog(WordsDialog):
    """Stays until it is closed: the list of backups is not to be missed."""

    def __init__(self, done: Erased, parent: QWidget) -> None:
        super().__init__(parent, WIDTH)
        self.setWindowTitle(self.tr("The client is erased from the file") + " – Rinnalla")
        box = self.box
        box.setSpacing(12)
        box.addWidget(heading(self.tr("The client is erased from the file"), 20))
        self.mentions = self._text()
        if done.mentions:
            count = sum(done.mentions.values())
            self.mentions.setText(
                self.tr("The name still stands in %n places: search for it.", "", count)
            )
            box.addWidget(self.mentions)
        self.list = BackupList()
        if done.backups:
            told = self._text()
            told.setText(self.tr("These backups were made before and still hold the client:"))
            box.addWidget(told)
            self.list.show_backups(list(done.backups))
            box.addWidget(self.list)
            box.addWidget(
                secondary(
                    self.tr(
                        "They are removed within a year of days in use, as new ones are "
                        "made. If the client must be gone from them at once, make a backup "
                        "now and then remove these files; point at a line to see where the "
                        "file is. Copies on sticks and drives that are not connected now are "
                        "not listed."
                    )
                )
            )
        self.aside = self._text()
        if done.aside:
            self.aside.setText(
                self.tr(
                    "These files, kept beside the caseload when a backup was restored, still hold "
                    "the client too. Nothing removes them by itself: {files}"
                ).format(files=", ".join(one.name for one in done.aside))
            )
            self.aside.setToolTip(str(done.aside[0].parent))
            box.addWidget(self.aside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.below.addWidget(buttons)

    @staticmethod
    def _text() -> QLabel:
        made = QLabel()
        made.setWordWrap(True)
        return made
