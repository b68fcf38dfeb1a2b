"""Fields that save themselves: on leaving the field, and one second after the last key."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from app.models.rules.dates import is_counted, parse_day
from app.ui.components.accessible import announce
from app.ui.components.day_picker import CalendarButton, CountedDay, DayPicker
from app.ui.components.layout import side_by_side as side_by_side
from app.ui.components.layout import wrap_with_label as wrap_with_label
from app.ui.foundation.labels import Labels
from app.ui.foundation.theme import dress_alike, scale_px

PAUSE_MS = 1000
_HEARD = frozenset({QEvent.Type.FocusOut, QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress})
"""The events of an editor that its field looks at, among the many of each layout and painting."""
_BESIDE_ICON = 4  # px, as Qt leaves between the icon and the words of a combo box


class Field(QWidget):
    """A field with a value. `edited` comes once for each value that differs from the last.

    `wrong` holds one sentence while what is typed can't be taken; the last good value stays. Where
    it is `undone_elsewhere`, Ctrl+Z takes back letters only until they are saved; with no letters
    to take back, it is always the window's.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undone_elsewhere = False  # what is saved is undone with everything else
        self._last: Any = None
        self._showing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)
        self._wrong: QLabel | None = None  # made when something can't be taken first

    def value(self) -> Any:
        """The value now.

        Raises:
            ValueError: What is typed can't be taken.
        """
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value without saying that it was edited."""
        self._pause.stop()
        self._last = value
        self.show_wrong("")
        self._show_silently(value)

    def renew(self, value: Any) -> None:
        """Show a value that has come from elsewhere, unless something else is being typed."""
        if value != self._last and not self.unsaved:
            self.set_value(value)

    @property
    def taken(self) -> Any:
        """The value now; while what is typed can't be taken, the last one that could."""
        try:
            return self.value()
        except ValueError:
            return self._last

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that was not taken yet."""
        try:
            return bool(self.value() != self._last)
        except ValueError:
            return True

    @property
    def wrong(self) -> str:
        """Why what is typed can't be taken; empty while it can."""
        return "" if self._wrong is None else self._wrong.text()

    def commit(self) -> None:
        """Take what is typed now instead of waiting for the pause to end."""
        self._pause.stop()
        try:
            value = self.value()
        except ValueError:
            self.show_wrong(self.complaint())
            return
        self.show_wrong("")
        if value != self._last:
            self._last = value
            self.edited.emit()

    def lock(self) -> None:
        """Show the value and take no other; a text can still be chosen and copied."""
        editor = self.focusProxy()
        if isinstance(editor, QLineEdit | QPlainTextEdit):
            editor.setReadOnly(True)
        elif editor is not None:
            editor.setEnabled(False)

    def complaint(self) -> str:
        """The sentence for what can't be taken."""
        return ""

    def show_wrong(self, sentence: str) -> None:
        """Mark the field as wrong with a sentence, or as right with an empty one."""
        if sentence == self.wrong:
            return
        if sentence:
            announce(self, sentence)
        if self._wrong is None:
            self._wrong = QLabel()
            self._wrong.setObjectName("wrongText")
            self._wrong.setWordWrap(True)
            self._box.insertWidget(1, self._wrong)
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        editor = self.focusProxy()
        if editor is not None and editor.property("wrong") != bool(sentence):
            editor.setProperty("wrong", bool(sentence))
            editor.style().unpolish(editor)
            editor.style().polish(editor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _HEARD:
            return False
        if kind == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            popup = event.reason() == Qt.FocusReason.PopupFocusReason
            if not popup:
                self.commit()
                if isinstance(watched, QLineEdit):
                    watched.home(False)  # a long text shows how it begins
        return isinstance(event, QKeyEvent) and self._hear_key(kind, event)

    def _hear_key(self, kind: QEvent.Type, event: QKeyEvent) -> bool:
        """Whether a key that comes to the editor is not for the editor."""
        if kind == QEvent.Type.ShortcutOverride and self._leaves_undo(event):
            event.ignore()
            return True
        return False

    def _leaves_undo(self, event: QKeyEvent) -> bool:
        """Whether this key undoes or redoes something that is not only typed here."""
        back, again = self._own_steps()
        if event.matches(QKeySequence.StandardKey.Undo):
            return not back or (self.undone_elsewhere and not self.unsaved)
        return event.matches(QKeySequence.StandardKey.Redo) and not again

    def _own_steps(self) -> tuple[bool, bool]:
        """Whether typed letters can be taken back, and typed again."""
        editor = self.focusProxy()
        if isinstance(editor, QLineEdit):
            return editor.isUndoAvailable(), editor.isRedoAvailable()
        if isinstance(editor, QPlainTextEdit):
            text = editor.document()
            return text.isUndoAvailable(), text.isRedoAvailable()
        return False, False

    def _adopt(self, editor: QWidget) -> None:
        self._box.addWidget(editor)
        self.setFocusProxy(editor)
        editor.installEventFilter(self)

    def _show(self, value: Any) -> None:
        raise NotImplementedError

    def _show_silently(self, value: Any) -> None:
        """Show a value; what is shown so was not typed."""
        self._showing = True
        try:
            self._show(value)
        finally:
            self._showing = False

    def _on_text(self) -> None:
        """The text is another one: typed, pasted, chosen, or set by assistive technology."""
        if not self._showing:
            self._on_typed()

    def _on_typed(self) -> None:
        self._pause.start()


class LineField(Field):
    """One line of text, with words to complete it where a list is given."""

    def __init__(self, words: Sequence[str] = (), *, placeholder: str = "") -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setPlaceholderText(placeholder)
        self._adopt(self.line)
        self.line.textChanged.connect(self._on_text)
        self._words = QStringListModel(list(words), self)
        self._completes = False
        if words:
            self.offer(words)

    def offer(self, words: Sequence[str], *, complete: bool = False) -> None:
        """Offer these words while typing; others may be typed too.

        Args:
            words: What is offered.
            complete: Enter and Tab take the only word that continues what is typed ("työkok");
                never for names, of which one may be the beginning of another.
        """
        self._completes = complete
        self._words.setStringList(list(words))
        if self.line.completer() is None:
            completer = QCompleter(self._words, self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.line.setCompleter(completer)

    def _on_typed(self) -> None:
        super()._on_typed()
        completer = self.line.completer()
        offered = None if completer is None else completer.popup()
        if offered is not None:  # made when something is typed first
            offered.installEventFilter(self)
            dress_alike(offered, self)

    def _hear_key(self, kind: QEvent.Type, event: QKeyEvent) -> bool:
        if kind == QEvent.Type.ShortcutOverride and self._chooses(event):
            event.accept()
            return True
        return super()._hear_key(kind, event)

    def _chooses(self, event: QKeyEvent) -> bool:
        """Whether a key is for the words that are offered, and not for the form around the line.

        Enter takes the chosen words; with none chosen it closes them and is the form's. Like Tab it
        completes a word that was begun, if only one is offered.
        """
        completer = self.line.completer()
        offered = None if completer is None else completer.popup()
        if offered is None or not offered.isVisible():
            return False
        if event.key() == Qt.Key.Key_Escape:
            return True
        is_tab = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        if not is_tab and event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        if is_tab or not offered.currentIndex().isValid():
            if self._completes and completer is not None and completer.completionCount() == 1:
                self._complete(completer.currentCompletion())
            offered.hide()
            return False
        return True

    def _complete(self, word: str) -> None:
        """Take a word where it continues the typed letters without a space."""
        typed = self.line.text()
        rest = word[len(typed) :]
        if word.casefold().startswith(typed.casefold()) and not rest.startswith(" "):
            self.line.setText(word)

    def value(self) -> str:
        return self.line.text().strip()

    def _show(self, value: Any) -> None:
        if self.line.text() != (value or ""):
            self.line.setText(value or "")


class AreaField(Field):
    """Several lines of text that grow with what is typed."""

    def __init__(self, *, lines: int = 3, placeholder: str = "") -> None:
        super().__init__()
        self._least = lines
        self.area = QPlainTextEdit()
        self.area.setPlaceholderText(placeholder)
        self.area.setTabChangesFocus(True)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._adopt(self.area)
        self.area.textChanged.connect(self._on_typed)
        self.area.textChanged.connect(self._grow)
        self._grow()

    def value(self) -> str:
        return self.area.toPlainText()

    def _show(self, value: Any) -> None:
        if self.area.toPlainText() != (value or ""):
            self.area.blockSignals(True)
            self.area.setPlainText(value or "")
            self.area.blockSignals(False)
            self._grow()

    def _grow(self) -> None:
        lines = max(self._least, min(14, int(self.area.document().size().height())))
        self.area.setFixedHeight(lines * self.area.fontMetrics().lineSpacing() + 20)


class _DayLine(QLineEdit):
    """A line with a small calendar at its end."""

    def __init__(self) -> None:
        super().__init__()
        self.calendar_button = CalendarButton(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        button = self.calendar_button
        button.move(self.width() - button.width() - 4, (self.height() - button.height()) // 2)


class DayField(Field):
    """A day, typed the short way: 3.12., 3.12.26, t for today, +7 for a week from now.

    A day that was counted so is told with its weekday under the field; where nobody is at work on
    it, the next working day is offered.
    """

    def __init__(self, today: Callable[[], date], labels: Labels) -> None:
        super().__init__()
        self._today = today
        self._labels = labels
        self.line = _DayLine()
        self.line.setPlaceholderText(self.tr("d.m.yyyy"))
        self.line.setToolTip(self.tr("3.12. or 3.12.2026, t = today, +7 = in a week"))
        self.line.setMinimumWidth(scale_px(118))
        self.line.setTextMargins(0, 0, scale_px(22), 0)
        self.calendar_button = self.line.calendar_button
        self.calendar_button.clicked.connect(self.open_calendar)
        self._adopt(self.line)
        self.line.textChanged.connect(self._on_text)
        self._told_day: CountedDay | None = None  # made when a day is counted first

    def value(self) -> Any:
        return self.day()

    def day(self) -> date | None:
        """The day that is typed, however the value is kept.

        Raises:
            ValueError: What is typed is no day.
        """
        text = self.line.text().strip()
        return parse_day(text, self._today()) if text else None

    def set_value(self, value: Any) -> None:
        super().set_value(value)
        self._tell_day(None)

    def commit(self) -> None:
        counted = is_counted(self.line.text())
        super().commit()
        if counted and not self.wrong:
            self._tell_day(self.day())
        if not self.wrong and not self.line.hasFocus():
            self._show_silently(self._last)

    def complaint(self) -> str:
        return self.tr("Write the day as 3.12.2026.")

    def open_calendar(self) -> DayPicker | None:
        """Show the calendar at the day of the field; None where the field takes nothing."""
        if self.line.isReadOnly() or not self.line.isEnabled():
            return None
        try:
            day = self.day()
        except ValueError:
            day = None
        picker = DayPicker(self.line)
        picker.picked.connect(self._pick)
        picker.begin(self.line, day or self._today())
        return picker

    def lock(self) -> None:
        super().lock()
        self.calendar_button.hide()

    def _hear_key(self, kind: QEvent.Type, event: QKeyEvent) -> bool:
        down = kind == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
            return True
        return super()._hear_key(kind, event)

    def _on_typed(self) -> None:
        super()._on_typed()
        self._tell_day(None)

    def _tell_day(self, day: date | None) -> None:
        if self._told_day is None and day is not None:
            self._told_day = CountedDay(self._labels)
            self._told_day.wanted.connect(self._pick)
            self._box.addWidget(self._told_day)
        if self._told_day is not None:
            self._told_day.show_day(day, self._today())

    def _pick(self, day: date) -> None:
        self._tell_day(None)
        self.line.setText(self._labels.day(day))
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.commit()

    def _show(self, value: Any) -> None:
        self.line.setText(self._labels.day(value))


class NumberField(Field):
    """A number or nothing, in the range that its rule allows."""

    def __init__(self, least: float, most: float, *, decimals: int = 0) -> None:
        super().__init__()
        self._least, self._most, self._decimals = least, most, decimals
        self.line = QLineEdit()
        self.line.setMinimumWidth(scale_px(64))
        self._adopt(self.line)
        self.line.textChanged.connect(self._on_text)

    def value(self) -> float | int | None:
        text = self.line.text().strip().replace(",", ".")
        if not text:
            return None
        number = float(text) if self._decimals else int(text)
        if not self._least <= number <= self._most:
            raise ValueError
        return number

    def complaint(self) -> str:
        return self.tr("Between {least} and {most}.").format(
            least=f"{self._least:g}", most=f"{self._most:g}"
        )

    def _show(self, value: Any) -> None:
        self.line.setText("" if value is None else f"{value:g}".replace(".", ","))


class ChoiceField(Field):
    """One value of a vocabulary, or nothing where that is allowed."""

    def __init__(
        self, choices: Sequence[tuple[Any, str]], *, optional: bool = False, empty: str = "–"
    ) -> None:
        super().__init__()
        self.combo = QuietCombo()
        self._values: list[Any] = []  # Qt hands an enum back as a plain text
        self._fill(choices, empty if optional else "")
        self._adopt(self.combo)
        self.combo.activated.connect(self.commit)

    @classmethod
    def from_enum(
        cls, kind: type[StrEnum], labels: Labels, *, optional: bool = False
    ) -> "ChoiceField":
        """All values of an enum with their words."""
        return cls([(value, labels[value]) for value in kind], optional=optional)

    def offer(self, choices: Sequence[tuple[Any, str]], *, optional: bool = True) -> None:
        """Offer other choices; the chosen one stays if it is among them."""
        chosen = self._last
        self._fill(choices, "–" if optional else "")
        self._show(chosen)

    def value(self) -> Any:
        at = self.combo.currentIndex()
        return self._values[at] if at >= 0 else None

    def _fill(self, choices: Sequence[tuple[Any, str]], empty: str) -> None:
        offered = [(None, empty), *choices] if empty else list(choices)
        self._values = [value for value, _word in offered]
        self.combo.clear()
        for value, word in offered:
            self.combo.addItem(word, value)

    def _show(self, value: Any) -> None:
        self.combo.setCurrentIndex(self.combo.findData(value))


class TickField(Field):
    """A yes or no."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self.box = QCheckBox(word)
        self._adopt(self.box)
        self.box.clicked.connect(self.commit)

    def value(self) -> bool:
        return self.box.isChecked()

    def _show(self, value: Any) -> None:
        self.box.setChecked(bool(value))


class QuietCombo(QComboBox):
    """A combo box that the wheel does not change while the page is scrolled over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As Qt paints it, but a text that has no room ends in '…' and not within a letter."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        whole, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(whole, option, field, self).width()
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + _BESIDE_ICON
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room
        )
        painter.drawComplexControl(whole, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
