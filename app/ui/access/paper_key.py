"""The paper key on the screen: shown once to be printed or written down, and typed back later."""

import random
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.models.rules.access import paper_key
from app.services.errors import KnownError, WrongKey
from app.ui.access.screen import Screen
from app.ui.components.basics import Looks, button, heading, secondary
from app.ui.components.layout import column, wrap_with_label
from app.ui.foundation.theme import resize_font, scale_px

COLUMNS = 5  # so that no group stands alone in the last row
ASKED = 2  # groups of the key


class PaperShown(Screen):
    """The key in groups; `kept` comes when two of them were typed back from the paper."""

    kept = Signal()
    later = Signal()
    printing = Signal()

    def __init__(
        self,
        looks: Looks,
        groups: tuple[str, ...],
        *,
        may_wait: bool = True,
        choose: Callable[[range, int], list[int]] = random.SystemRandom().sample,
    ) -> None:
        super().__init__()
        self._groups = groups
        self._asked = sorted(choose(range(len(groups)), ASKED))
        self._shown = QWidget()
        self._asking = QWidget()
        self.print_button = button(
            looks, self.tr("Print the sheet…"), self.printing.emit, icon="print"
        )
        self.written_button = button(
            looks, self.tr("It is on paper now"), self._ask, name="primary"
        )
        self.later_button = button(looks, self.tr("Later"), self.later.emit, name="quiet")
        self.back_button = button(looks, self.tr("Show again"), self._show_again, name="quiet")
        self.done_button = button(looks, self.tr("Ready"), self._compare, name="primary")
        self.fields = [QLineEdit() for _ in self._asked]
        self._lay_out(looks)
        self.later_button.setVisible(may_wait)  # now that it has a place: else it is a window
        self._show_again()

    def _lay_out(self, looks: Looks) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(heading(self.tr("Your paper key"), 20))
        box.addWidget(self._shown, 1)
        box.addWidget(self._asking, 1)
        self._fill_shown(looks)
        self._fill_asking()

    def _fill_shown(self, looks: Looks) -> None:
        box = column(self._shown)
        box.addWidget(
            secondary(
                self.tr(
                    "It opens the file when the passphrase is forgotten or the computer breaks. "
                    "Print it or write it down, and keep it in a locked place."
                )
            )
        )
        frame = QWidget()
        frame.setObjectName("column")
        frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        grid = QGridLayout(frame)
        grid.setContentsMargins(10, 10, 10, 10)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        for place, group in enumerate(self._groups):
            grid.addWidget(_group(place, group), place // COLUMNS, place % COLUMNS)
        frame.setAccessibleName(" ".join(self._groups))
        box.addWidget(frame)
        box.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.print_button)
        row.addStretch(1)
        row.addWidget(self.written_button)
        box.addLayout(row)
        box.addWidget(self.later_button, 0, Qt.AlignmentFlag.AlignRight)

    def _fill_asking(self) -> None:
        box = column(self._asking)
        box.addWidget(
            secondary(
                self.tr(
                    "Type two groups of characters from the paper. This makes sure that the key "
                    "is right."
                )
            )
        )
        for place, field in zip(self._asked, self.fields, strict=True):
            field.setMinimumHeight(scale_px(38))
            field.setMaxLength(12)
            field.returnPressed.connect(self._compare)
            box.addWidget(
                wrap_with_label(self.tr("Group {number}").format(number=place + 1), field)
            )
        box.addWidget(self._told)
        box.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.done_button)
        box.addLayout(row)

    def _show_again(self) -> None:
        self._asking.hide()
        self._shown.show()
        self.written_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        self._shown.hide()
        self.say("")
        self._asking.show()
        for field in self.fields:
            field.clear()
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _compare(self) -> None:
        for place, field in zip(self._asked, self.fields, strict=True):
            typed = paper_key.parse_typed(field.text()).groups
            if typed != (self._groups[place],):
                self.say(
                    self.tr(
                        "Group {number} is not as on the screen. Look at the paper again."
                    ).format(number=place + 1)
                )
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                field.selectAll()
                return
        self.kept.emit()


class PaperField(QWidget):
    """Where a paper key is typed: groups are parted by themselves and wrong ones are marked."""

    submitted = Signal()
    changed = Signal()

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._theme = looks.theme
        self.area = QPlainTextEdit()
        self.area.setTabChangesFocus(True)
        self.area.setFixedHeight(scale_px(104))
        font = resize_font(self.area.font(), 18, bold=True)
        self.area.setFont(font)
        self.area.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhUppercaseOnly
        )
        self.area.textChanged.connect(self._on_typed)
        self._told = secondary()
        self.setFocusProxy(self.area)
        box = column(self)
        box.setSpacing(4)
        box.addWidget(self.area)
        box.addWidget(self._told)
        self._tell()

    def text(self) -> str:
        """What is typed."""
        return self.area.toPlainText()

    def is_whole(self) -> bool:
        """Whether it is a key that can be tried."""
        return paper_key.parse_typed(self.text()).secret is not None

    def _on_typed(self) -> None:
        self._part()
        self._tell()
        self.changed.emit()
        if self.text().endswith("\n") and self.is_whole():
            self.submitted.emit()

    def _part(self) -> None:
        """A space after each whole group, while the cursor is at the end."""
        cursor = self.area.textCursor()
        if not cursor.atEnd() or self.text().endswith("\n"):
            return
        parted = " ".join(paper_key.parse_typed(self.text()).groups)
        if parted != self.text().rstrip(" "):
            self.area.blockSignals(True)
            self.area.setPlainText(parted)
            self.area.moveCursor(QTextCursor.MoveOperation.End)
            self.area.blockSignals(False)

    def _tell(self) -> None:
        found = paper_key.parse_typed(self.text())
        self._mark(found)
        if found.wrong:
            numbers = ", ".join(str(place + 1) for place in sorted(found.wrong))
            self._told.setText(
                self.tr("%n group(s) mistyped: {numbers}", "", len(found.wrong)).format(
                    numbers=numbers
                )
            )
        elif found.missing > 0:
            self._told.setText(self.tr("%n characters to go", "", found.missing))
        else:
            self._told.setText(self.tr("All groups are right."))
        self._told.setObjectName("wrongText" if found.wrong else "secondary")
        self._told.style().unpolish(self._told)
        self._told.style().polish(self._told)

    def _mark(self, found: paper_key.Typed) -> None:
        marks, at = [], 0
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme["late"]))
        look.setForeground(QColor(self._theme["on_late"]))
        for place, word in enumerate(self.text().split(" ")):
            if place in found.wrong:
                cursor = QTextCursor(self.area.document())
                cursor.setPosition(at)
                cursor.setPosition(at + len(word), QTextCursor.MoveMode.KeepAnchor)
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = cursor, look
                marks.append(mark)
            at += len(word) + 1
        self.area.setExtraSelections(marks)


class PaperUnlock(Screen):
    """Opens the file by the key that is typed from its paper."""

    submitted = Signal(str)
    back = Signal()

    def __init__(self, looks: Looks, title: str, press: str) -> None:
        super().__init__()
        self.field = PaperField(looks)
        self.field.changed.connect(self._on_changed)
        self.field.submitted.connect(self._submit)
        self.open_button = button(looks, press, self._submit, name="primary")
        self.open_button.setMinimumHeight(scale_px(38))
        self.back_button = button(looks, self.tr("Back"), self.back.emit, icon="back", name="quiet")
        box = column(self)
        box.addWidget(heading(title, 20))
        box.addWidget(
            secondary(
                self.tr(
                    "Type the groups from the paper in order. Lower case is fine, and a "
                    "mistyped group is marked at once."
                )
            )
        )
        box.addWidget(wrap_with_label(self.tr("Paper key"), self.field))
        box.addWidget(self._told)
        box.addWidget(self.open_button)
        row = QHBoxLayout()
        row.addWidget(self.back_button)
        row.addStretch(1)
        box.addLayout(row)
        self.setFocusProxy(self.field)
        self._on_changed()

    def refuse(self, error: KnownError, sentence: str) -> None:
        """Tell why the paper does not open the file."""
        if isinstance(error, WrongKey):
            sentence = self.tr(
                "This paper does not open this file. Is it from another caseload, or older?"
            )
        self.say(sentence)

    def busy(self, *, working: bool) -> None:
        """The file is being opened."""
        self.open_button.setEnabled(not working)

    def _on_changed(self) -> None:
        self.say("")
        self.open_button.setEnabled(self.field.is_whole())

    def _submit(self) -> None:
        if self.field.is_whole() and self.open_button.isEnabled():
            self.submitted.emit(self.field.text())


def _group(place: int, group: str) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    number = secondary(str(place + 1))
    number.setFixedWidth(scale_px(20))
    number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    letters = QLabel(group)
    letters.setFont(resize_font(letters.font(), 18, bold=True))
    row.addWidget(number)
    row.addWidget(letters, 1)
    return whole
