"""Big keys on the screen, in the letters that the client writes with.

A program can't change the system's keyboard, and a client's letters are often on no key of a
Finnish laptop. So the letters are shown where a finger or the mouse reaches them, and the laptop's
own keys write what is shown in their place: who knows a Russian or an Arabic keyboard by heart
writes at once, who doesn't reads it from the screen. A, B, C in order is for who never learnt any.
"""

import unicodedata
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.models.rules.reports.keyboards import Keyboard
from app.ui.components.basics import icon_button, secondary
from app.ui.components.wrap_layout import WrapLayout
from app.ui.foundation.theme import resize_font
from app.ui.foundation.workspace import Workspace

KEY_HEIGHT = 42
LETTER = 22
CHOICE_SIDE = 16
COLUMNS = 24  # a key is two wide, so that rows can be half a key apart
_SHOWN = {"\u200c": "نیم\u200cفاصله"}  # a Persian half-space can't be seen
_TYPED_WITH = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class KeyboardPanel(QFrame):
    """Writes into an editor, which keeps the focus; `put_away` comes from its button."""

    put_away = Signal()

    def __init__(
        self, workspace: Workspace, editor: QWidget, keyboards: Sequence[Keyboard]
    ) -> None:
        super().__init__()
        self.setObjectName("column")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # keys lie alike in every language
        self._editor = editor
        self._keyboards = {one.code: one for one in keyboards}
        self._shown = keyboards[0]
        self._large = False
        self._shown_keys: list[QPushButton] = []
        self.choices = {one.code: self._choice(one) for one in keyboards}
        away = icon_button(workspace, "down", self.tr("Hide (F8)"), self.put_away.emit)
        away.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        choices = WrapLayout(spacing=6)
        for choice in self.choices.values():
            choices.addWidget(choice)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addLayout(choices, 1)
        top.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        self._keys = QGridLayout()
        self._keys.setSpacing(5)
        for column in range(COLUMNS):
            self._keys.setColumnStretch(column, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 8, 10, 10)
        box.setSpacing(8)
        box.addLayout(top)
        box.addLayout(self._keys)
        self._paper = secondary(
            self.tr("These letters stay in the text, but the printed report can't show them yet.")
        )
        box.addWidget(self._paper)
        self.choose(self._shown.code)
        editor.installEventFilter(self)

    @property
    def code(self) -> str:
        """The keyboard that is shown."""
        return self._shown.code

    def choose(self, code: str) -> None:
        """Show a keyboard; one that is no more is the first."""
        first = next(iter(self._keyboards))
        self._shown = self._keyboards[code if code in self._keyboards else first]
        self.choices[self._shown.code].setChecked(True)
        self._large = False
        # reportlab neither joins nor turns Arabic letters, and Noto Sans holds none.
        self._paper.setVisible(self._shown.right_to_left)
        self._show_keys()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the laptop's keys write the letters in their place."""
        typed = event.type() == QEvent.Type.KeyPress and not self.isHidden()
        if typed and isinstance(event, QKeyEvent) and event.key():  # ours have no key
            written = self._shown.convert_typed(event.text())
            if written != event.text() and event.modifiers() in _TYPED_WITH:
                self._write(written)
                return True
        return super().eventFilter(watched, event)

    def _choice(self, keyboard: Keyboard) -> QPushButton:
        made = QPushButton(keyboard.name)
        made.setObjectName("choice")
        made.setCheckable(True)
        made.setAutoExclusive(True)
        wide = resize_font(
            made.font(), made.fontInfo().pixelSize(), bold=True
        )  # as it is when chosen
        made.setMinimumWidth(QFontMetrics(wide).horizontalAdvance(keyboard.name) + 2 * CHOICE_SIDE)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(lambda: self.choose(keyboard.code))
        return made

    def _show_keys(self) -> None:
        for gone in self._shown_keys:
            self._keys.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._shown_keys = []
        shown = self._shown
        rows = shown.large if self._large else shown.small
        for number, row in enumerate(rows):
            begin = (COLUMNS - 2 * len(row)) // 2
            for place, letter in enumerate(row):
                key = self._letter(letter)
                self._keys.addWidget(key, number, begin + 2 * place, 1, 2)
        self._show_last_row(shown.more_large if self._large else shown.more, len(rows))

    def _show_last_row(self, more: Sequence[str], row: int) -> None:
        shift = self._key("⇧", self.tr("Capital letters"), self._shift)
        shift.setCheckable(True)
        shift.setChecked(self._large)
        marks = ("،", "؟") if self._shown.right_to_left else (",", "?")
        first = [(shift, 3), *((self._letter(one), 2) for one in more)]
        last = [
            *((self._letter(one), 2) for one in (".", *marks)),
            (self._special("⌫", self.tr("Delete the letter before"), Qt.Key.Key_Backspace), 3),
            (self._special("⏎", self.tr("New line"), Qt.Key.Key_Return), 3),
        ]
        space = self._special("", self.tr("Space"), Qt.Key.Key_Space, " ")
        room = COLUMNS - sum(width for _, width in (*first, *last))
        column = 0
        for key, width in (*first, (space, room), *last):
            self._keys.addWidget(key, row, column, 1, width)
            column += width

    def _letter(self, letter: str) -> QPushButton:
        shown = f"◌{letter}" if unicodedata.combining(letter[0]) else _SHOWN.get(letter, letter)
        return self._key(shown.replace("&", "&&"), shown, lambda: self._press(letter))

    def _special(self, shown: str, name: str, key: Qt.Key, text: str = "") -> QPushButton:
        made = self._key(shown, name, lambda: self._send(key, text))
        made.setAutoRepeat(True)
        return made

    def _key(self, shown: str, name: str, press: Callable[[], object]) -> QPushButton:
        made = QPushButton(shown)
        made.setObjectName("key")
        made.setAccessibleName(name)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setMinimumSize(20, KEY_HEIGHT)
        made.clicked.connect(lambda: press())
        font = made.font()
        font.setPixelSize(LETTER if len(shown) < 4 else LETTER - 8)
        made.setFont(font)
        self._shown_keys.append(made)
        return made

    def _press(self, letter: str) -> None:
        self._write(letter)
        if self._large:
            self._shift()

    def _shift(self) -> None:
        self._large = not self._large
        self._show_keys()

    def _write(self, letters: str) -> None:
        self._send(Qt.Key(0), letters)

    def _send(self, key: Qt.Key, text: str) -> None:
        plain = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self._editor, QKeyEvent(QEvent.Type.KeyPress, key, plain, text))
