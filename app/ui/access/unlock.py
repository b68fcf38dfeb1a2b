"""The page that asks for the passphrase of a caseload that is there."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from app.services.errors import FileMissing, KnownError, WrongKey
from app.ui.access.passphrase_field import PassphraseField
from app.ui.access.screen import WIDTH, Screen
from app.ui.components.basics import Looks, PathLabel, button, heading, secondary
from app.ui.components.layout import wrap_with_label
from app.ui.foundation.theme import scale_px

_PATH_WIDTH = 360


class Unlock(Screen):
    """Asks for the passphrase. It says what it is told to say and opens nothing itself."""

    submitted = Signal(str)
    other_file = Signal()
    earlier_file = Signal(object)  # the path of a caseload that was opened before
    new_file = Signal()
    by_paper = Signal()
    restore = Signal()

    def __init__(self, looks: Looks, path: Path) -> None:
        super().__init__()
        self._waits = 0
        self._busy = False
        self.passphrase = PassphraseField()
        self.passphrase.submitted.connect(self._submit)
        self.passphrase.changed.connect(lambda: self.say(""))
        self.remember = QCheckBox(self.tr("Open without a passphrase on this computer"))
        self.remember.setToolTip(
            self.tr("Then the file opens without the passphrase when you are logged in here.")
        )
        self.remember.hide()
        self.open_button = button(looks, self.tr("Open"), self._submit, name="primary")
        self.open_button.setMinimumHeight(scale_px(38))
        self._ring = secondary(self.tr("Asking this computer's keyring…"))
        self._ring.hide()
        self.other_button = button(
            looks, self.tr("Open another file…"), self.other_file.emit, name="quiet"
        )
        self.new_button = button(
            looks, self.tr("Make a new caseload…"), self.new_file.emit, name="quiet"
        )
        self.new_button.hide()
        self.paper_button = button(
            looks, self.tr("Open with the paper key…"), self.by_paper.emit, name="quiet"
        )
        self.restore_button = button(
            looks, self.tr("Restore a backup…"), self.restore.emit, name="quiet"
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(heading(self.tr("Open your caseload"), 20))
        where = PathLabel(path, scale_px(WIDTH))
        where.setObjectName("secondary")
        box.addWidget(where)
        box.addWidget(wrap_with_label(self.tr("Passphrase"), self.passphrase))
        box.addWidget(self._told)
        box.addWidget(self._ring)
        box.addWidget(self.remember)
        box.addWidget(self.open_button)
        ways = QVBoxLayout()
        ways.setSpacing(0)
        for quiet in (self.paper_button, self.restore_button, self.other_button, self.new_button):
            row = QHBoxLayout()
            row.addWidget(quiet)
            row.addStretch(1)
            ways.addLayout(row)
        box.addLayout(ways)
        self._ways = ways
        self.setFocusProxy(self.passphrase)
        self._draw()

    def offer_earlier(self, looks: Looks, paths: Sequence[Path]) -> None:
        """Offer the caseloads that were opened here before, each by its place."""
        for path in paths:
            short = self.fontMetrics().elidedText(
                str(path), QtCore.Qt.TextElideMode.ElideMiddle, scale_px(_PATH_WIDTH)
            )
            one = button(
                looks,
                self.tr("Open {file}").format(file=short),
                partial(self.earlier_file.emit, path),
                name="quiet",
            )
            one.setToolTip(str(path))
            row = QHBoxLayout()
            row.addWidget(one)
            row.addStretch(1)
            self._ways.addLayout(row)

    def refuse(self, error: KnownError, sentence: str) -> None:
        """Tell why nothing opens, and offer the next try.

        After a wrong passphrase the next key replaces it; where no file is, a new one is offered.
        """
        self.say(sentence)
        if isinstance(error, WrongKey):
            self.passphrase.mark_wrong()
        elif isinstance(error, FileMissing):
            self.new_button.show()

    def offer_remember(self) -> None:
        self.remember.show()

    def show_asking(self, *, keyring: bool) -> None:
        """Show that the keyring is being asked; the field is usable all the same."""
        self._ring.setVisible(keyring)

    def busy(self, *, working: bool) -> None:
        """Show on the button that the file is being opened."""
        self._busy = working
        self._draw()

    def wait(self, seconds: int) -> None:
        """Take no passphrase for so many seconds."""
        self._waits = seconds
        self._draw()

    def _submit(self) -> None:
        if self.passphrase.text() and not self._busy and not self._waits:
            self.submitted.emit(self.passphrase.text())

    def _draw(self) -> None:
        self.open_button.setEnabled(not self._busy and not self._waits)
        if self._busy:
            self.open_button.setText(self.tr("Opening…"))
        elif self._waits:
            self.open_button.setText(self.tr("Try again in %n s", "", self._waits))
        else:
            self.open_button.setText(self.tr("Open"))
