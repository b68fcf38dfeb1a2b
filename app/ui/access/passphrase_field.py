"""A field for a passphrase: hidden, shown on demand, and with a word on caps lock."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.foundation.theme import scale_px

HEIGHT = 38


class PassphraseField(QWidget):
    """One passphrase. `submitted` comes on Enter, `changed` on each key."""

    submitted = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMinimumHeight(scale_px(HEIGHT))
        self.line.textChanged.connect(self._on_edited)
        self.line.returnPressed.connect(self.submitted)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        self._following: PassphraseField | None = None
        self._toggle = QPushButton(self.tr("Show"))
        self._toggle.setCheckable(True)
        self._toggle.setAutoDefault(False)
        self._toggle.setMinimumHeight(scale_px(HEIGHT))
        self._toggle.setToolTip(self.tr("Show what is typed"))
        self._toggle.toggled.connect(self._show)
        self._caps = QLabel(self.tr("Caps Lock seems to be on."))
        self._caps.setObjectName("wrongText")
        self._caps.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self._toggle)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        box.addLayout(row)
        box.addWidget(self._caps)

    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Put a passphrase in, as after the page was rebuilt in another language."""
        self.line.setText(text)

    def lead_to(self, following: "PassphraseField") -> None:
        """Have Tab go on to the same passphrase again, not to Show, which a space would press."""
        self._following = following

    def mark_wrong(self) -> None:
        """Select what is typed and mark it, so that the next key replaces it."""
        self._mark(wrong=True)
        self.line.setFocus()
        self.line.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == QtCore.Qt.Key.Key_Tab and self._following is not None:
                self._following.line.setFocus(QtCore.Qt.FocusReason.TabFocusReason)
                return True
            text = event.text()
            if text.isalpha():
                shift = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
                self._caps.setVisible(text.isupper() != shift)
        return super().eventFilter(watched, event)

    def _on_edited(self) -> None:
        self._mark(wrong=False)
        self.changed.emit()

    def _mark(self, *, wrong: bool) -> None:
        if bool(self.line.property("wrong")) != wrong:
            self.line.setProperty("wrong", wrong)
            self.line.style().unpolish(self.line)
            self.line.style().polish(self.line)

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        # A hidden field has these by itself; no dictionary learns a passphrase that is shown.
        self.line.setInputMethodHints(
            QtCore.Qt.InputMethodHint.ImhHiddenText
            | QtCore.Qt.InputMethodHint.ImhSensitiveData
            | QtCore.Qt.InputMethodHint.ImhNoPredictiveText
            | QtCore.Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._toggle.setText(self.tr("Hide") if shown else self.tr("Show"))
