"""The first thing that is seen: a way into the caseload, or the making of a new one.

Nothing heavy is imported here: what opening needs is imported in the task that opens.
"""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.services.errors import KnownError
from app.ui.error_texts import ErrorTexts
from app.ui.icons import Icons
from app.ui.preferences import Preferences
from app.ui.tasks import Progress, Task
from app.ui.theme import Theme


class StartWindow(QWidget):
    """Asks for the passphrase of the caseload at a path, or makes a caseload there."""

    opened = Signal(object, str)  # Caseload, and the part of the settings to begin with
    language_chosen = Signal(str)

    def __init__(
        self, path: Path, preferences: Preferences, theme: Theme, icons: Icons, *, language: str
    ) -> None:
        super().__init__()
        self._path = path
        self._language = language
        self._errors = ErrorTexts(self)
        self.setWindowTitle("Rinnalla")
        self.resize(760, 560)
        box = QVBoxLayout(self)
        box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        self.passphrase.returnPressed.connect(self._open)
        self.go = QPushButton(self.tr("Open"))
        self.go.clicked.connect(self._open)
        self._told = QLabel()
        for part in (self.passphrase, self.go, self._told):
            box.addWidget(part)

    def _open(self) -> None:
        path, passphrase, language = self._path, self.passphrase.text(), self._language

        def work(_progress: Progress) -> object:
            from app.services.vault import opening

            if path.exists():
                return opening.open_with_passphrase(path, passphrase)
            return opening.create(path, passphrase, language=language)

        self.go.setEnabled(False)
        task = Task(work, self)
        task.done.connect(lambda caseload: self.opened.emit(caseload, ""))
        task.failed.connect(self._failed)
        task.start()

    def _failed(self, error: KnownError) -> None:
        self.go.setEnabled(True)
        self._told.setText(self._errors.sentence(error))
