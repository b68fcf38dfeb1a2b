"""What can be done when the file does not open as it should: the newest backup, or another way."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.ui.access.passphrase_field import PassphraseField
from app.ui.access.screen import Screen
from app.ui.components.basics import Looks, button, heading, secondary, warning
from app.ui.components.fields import wrap_with_label
from app.ui.components.lists.backup_list import BackupList
from app.ui.foundation.theme import scale_px

if TYPE_CHECKING:
    from app.services.vault.backups.listing import Backup


class Rescue(Screen):
    """Backups to restore or to look into. It opens and replaces nothing itself."""

    restore = Signal(object, str)  # backup, passphrase ("" where the key is known)
    look = Signal(object, str)
    read = Signal()
    other = Signal()
    back = Signal()

    def __init__(
        self, looks: Looks, title: str, about: str, *, warn: bool, ask: bool, can_read: bool
    ) -> None:
        super().__init__()
        self.backups = BackupList()
        self.backups.list.setFixedHeight(scale_px(132))
        self.passphrase = PassphraseField()
        self.passphrase.submitted.connect(self._restore)
        self._ask = ask
        self.restore_button = button(
            looks, self.tr("Restore this backup"), self._restore, name="primary"
        )
        self.look_button = button(looks, self.tr("Look into it"), self._look)
        self.read_button = button(
            looks, self.tr("Read the damaged file"), self.read.emit, name="quiet"
        )
        self.other_button = button(looks, self.tr("Another backup…"), self.other.emit, name="quiet")
        self.back_button = button(looks, self.tr("Back"), self.back.emit, icon="back", name="quiet")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(heading(title, 20))
        box.addWidget(warning(about) if warn else secondary(about))
        box.addWidget(wrap_with_label(self.tr("Backups"), self.backups))
        self._question = wrap_with_label(self.tr("Passphrase"), self.passphrase)
        box.addWidget(self._question)
        self._question.setVisible(ask)
        box.addWidget(self._told)
        row = QHBoxLayout()
        row.addWidget(self.look_button)
        row.addStretch(1)
        row.addWidget(self.restore_button)
        box.addLayout(row)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.back_button)
        below.addWidget(self.other_button)
        below.addStretch(1)
        box.addLayout(below)
        box.addWidget(self.read_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.read_button.setVisible(can_read)
        self.backups.chosen.connect(self._draw)
        self._draw()

    def show_backups(self, backups: "list[Backup]") -> None:
        """Offer these, the newest first."""
        self.backups.show_backups(backups)
        self._draw()
        target = self.passphrase if self._ask else self.restore_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def busy(self, *, working: bool) -> None:
        """Something is being unpacked and compared."""
        for one in (self.restore_button, self.look_button, self.back_button, self.other_button):
            one.setEnabled(not working)
        if not working:
            self._draw()

    def _draw(self) -> None:
        there = self.backups.path() is not None
        self.restore_button.setEnabled(there)
        self.look_button.setEnabled(there)

    def _read_choice(self) -> tuple[Path, str] | None:
        path = self.backups.path()
        if path is None or (self._ask and not self.passphrase.text()):
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return path, self.passphrase.text()

    def _restore(self) -> None:
        chosen = self._read_choice()
        if chosen is not None:
            self.restore.emit(*chosen)

    def _look(self) -> None:
        chosen = self._read_choice()
        if chosen is not None:
            self.look.emit(*chosen)


class OlderFile(Screen):
    """The file, or a part of it, is older than it was here last; the coach chooses."""

    continue_wanted = Signal()
    backups = Signal()

    def __init__(self, looks: Looks, seen: str, found: str) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        title = heading(self.tr("This file, or a part of it, is older than before"), 20)
        title.setWordWrap(True)
        box.addWidget(title)
        box.addWidget(
            warning(
                self.tr(
                    "On this computer the caseload was last used on {seen}. The last change in "
                    "this file is from {found}, and something that was saved is not in it. "
                    "Perhaps an old copy, or a part of one, was put back by somebody or by a "
                    "synchronising program."
                ).format(seen=seen, found=found)
            )
        )
        box.addWidget(secondary(self.tr("Nothing has been changed or overwritten.")))
        self.backups_button = button(
            looks, self.tr("Show the backups"), self.backups.emit, name="primary"
        )
        self.continue_button = button(
            looks, self.tr("Continue with this file"), self.continue_wanted.emit
        )
        row = QHBoxLayout()
        row.addWidget(self.continue_button)
        row.addStretch(1)
        row.addWidget(self.backups_button)
        box.addLayout(row)
        self.setFocusProxy(self.backups_button)
