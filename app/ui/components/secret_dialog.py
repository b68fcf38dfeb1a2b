"""Asks for the passphrase of a file that moves between two people, with what to know first."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QWidget

from app.models.rules.access.passphrase import LEAST_CHARACTERS
from app.ui.components.basics import heading, warning
from app.ui.components.layout import wrap_with_label
from app.ui.components.scroll import WordsDialog

WIDTH = 560


class SecretDialog(WordsDialog):
    """A new passphrase, typed twice; or, of a file that came, the one that was told."""

    given = Signal(str)

    def __init__(
        self,
        title: str,
        about: Sequence[str],
        take: str,
        parent: QWidget,
        *,
        warn: str = "",
        is_new: bool = True,
    ) -> None:
        super().__init__(parent, WIDTH)
        self.setWindowTitle(title + " – Rinnalla")
        box = self.box
        box.setSpacing(10)
        head = heading(title, 20)
        head.setWordWrap(True)
        box.addWidget(head)
        for text in about:
            line = QLabel(text)
            line.setWordWrap(True)
            box.addWidget(line)
        if warn:
            box.addWidget(warning(warn))
        self.secret, self.again = QLineEdit(), QLineEdit()
        for field in (self.secret, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textEdited.connect(self._on_typed)
        box.addWidget(wrap_with_label(self.tr("Passphrase of the file"), self.secret))
        self._is_new = is_new
        if is_new:
            box.addWidget(wrap_with_label(self.tr("The same again"), self.again))
        self._told = QLabel()
        self._told.setObjectName("wrongText")
        self._told.setWordWrap(True)
        self._told.hide()
        box.addWidget(self._told)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = buttons.addButton(take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        self.below.addWidget(buttons)

    def _take(self) -> None:
        secret = self.secret.text()
        if self._is_new and len(secret.strip()) < LEAST_CHARACTERS:
            told = self.tr("Use at least {least} characters; four words are good.")
            self._say(told.format(least=LEAST_CHARACTERS))
        elif self._is_new and secret != self.again.text():
            self._say(self.tr("The two are not the same. Type the passphrase again."))
        else:
            self.accept()
            self.given.emit(secret)

    def _say(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))

    def _on_typed(self) -> None:
        self._say("")
