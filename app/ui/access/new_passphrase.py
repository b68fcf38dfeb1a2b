"""Choosing another passphrase: twice the same, with a word on its strength."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.models.rules.access.passphrase import LEAST_CHARACTERS, Strength, strength
from app.ui.access.first_start import StrengthMeter
from app.ui.access.passphrase_field import HEIGHT, PassphraseField
from app.ui.access.screen import Screen
from app.ui.components.basics import Looks, button, heading, secondary
from app.ui.components.fields import wrap_with_label
from app.ui.foundation.theme import scale_px


class NewPassphrase(Screen):
    """Two fields and a button. `chosen` gives the passphrase; nothing is changed here."""

    chosen = Signal(str)
    later = Signal()

    def __init__(self, looks: Looks, title: str, about: str) -> None:
        super().__init__()
        self.passphrase, self.repeated = PassphraseField(), PassphraseField()
        self._meter = StrengthMeter(looks)
        self._meter.show_strength("")
        self.passphrase.changed.connect(self._on_typed)
        self.repeated.changed.connect(self._on_typed)
        self.passphrase.submitted.connect(self.repeated.setFocus)
        self.passphrase.lead_to(self.repeated)
        self.repeated.submitted.connect(self._submit)
        self.save_button = button(
            looks, self.tr("Use this passphrase"), self._submit, name="primary"
        )
        self.save_button.setMinimumHeight(scale_px(HEIGHT))
        self.later_button = button(looks, self.tr("Not now"), self.later.emit, name="quiet")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        if title:
            box.addWidget(heading(title, 20))
        box.addWidget(secondary(about))
        box.addWidget(wrap_with_label(self.tr("New passphrase"), self.passphrase))
        box.addWidget(self._meter)
        box.addWidget(wrap_with_label(self.tr("The same again"), self.repeated))
        box.addWidget(self._told)
        row = QHBoxLayout()
        row.addWidget(self.later_button)
        row.addStretch(1)
        row.addWidget(self.save_button)
        box.addLayout(row)
        self.setFocusProxy(self.passphrase)

    def busy(self, *, working: bool) -> None:
        """The passphrase is being taken into use."""
        self.save_button.setEnabled(not working)

    def clear(self) -> None:
        """Forget what was typed."""
        self.passphrase.set_text("")
        self.repeated.set_text("")
        self._meter.show_strength("")
        self.say("")

    def _on_typed(self) -> None:
        self._meter.show_strength(self.passphrase.text())
        self.say("")

    def _submit(self) -> None:
        typed = self.passphrase.text()
        if strength(typed) is Strength.TOO_SHORT:
            self.say(
                self.tr("Use at least %n characters; four words are good.", "", LEAST_CHARACTERS)
            )
            self.passphrase.mark_wrong()
        elif typed != self.repeated.text():
            self.say(self.tr("The two are not the same. Type the passphrase again."))
            self.repeated.mark_wrong()
        else:
            self.chosen.emit(typed)
