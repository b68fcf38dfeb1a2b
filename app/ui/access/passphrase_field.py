"""A field for a passphrase: hidden, shown on demand, and with a word on caps lock."""

from PySide6 import QtCore, QtGui
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.foundation.theme import scale_px

HEIGHT = 38


class _HiddenLine(QLineEdit):
    """A line that tells of Caps Lock by what is typed."""

    capital_typed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.following: QLineEdit | None = None  # where Tab leads, else to the next widget

    def focusNextPrevChild(self, onwards: bool) -> bool:
        if not onwards or self.following is None:
            return super().focusNextPrevChild(onwards)
        self.following.setFocus(QtCore.Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: "QtGui.QKeyEvent") -> None:
        text = event.text()
        if text.isalpha():
            shift = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
            self.capital_typed.emit(text.isupper() != shift)
        super().keyPressEvent(event)


class PassphraseField(QWidget):
    """One passphrase. `submitted` comes on Enter, `changed` on each key."""

    submitted = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = _HiddenLine()
        self.line.setMinimumHeight(scale_px(HEIGHT))
        self.line.textChanged.connect(self._on_edited)
        self.line.returnPressed.connect(self.submitted)
        self.setFocusProxy(self.line)
        self._toggle = QPushButton(self.tr("Show"))
        self._toggle.setCheckable(True)
        self._toggle.setAutoDefault(False)
        self._toggle.setMinimumHeight(scale_px(HEIGHT))
        self._toggle.setToolTip(self.tr("Show what is typed"))
        self._toggle.toggled.connect(self._show)
        self._caps = QLabel(self.tr("Caps Lock seems to be on."))
        self._caps.setObjectName("wrongText")
        self._caps.hide()
        self.line.capital_typed.connect(self._caps.setVisible)
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
        """Have Tab lead to the same passphrase again, not to Show, which a space would press."""
        self.line.following = following.line

    def mark_wrong(self) -> None:
        """Select what is typed and mark it, so that the next key replaces it."""
        self._mark(wrong=True)
        self.line.setFocus()
        self.line.selectAll()

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
