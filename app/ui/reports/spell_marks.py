"""Dots under misspelt words, and the menu that mends them.

They are painted over the text and are no part of it: nothing typed changes, and no step of undo is
made. Only what is seen is looked at; a word that was never looked up waits for an idle moment.
"""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from time import perf_counter

from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextLayout,
)
from PySide6.QtWidgets import QMenu, QTextEdit
from shiboken6 import isValid

from app.models.rules.text.spell_words import Word, words
from app.services.reports.spelling import Checker

SLICE = 0.003
"""Seconds of looking up between two keys: a key must be painted in 0.008."""

_DOT = 2.4
_KEPT_TEXTS = 400  # texts


class SpellMarks(QObject):
    """Marks the misspelt words of one editor, as long as it is given a checker.

    With `own_words` off, what is in a client's own words is left alone.
    """

    word_added = Signal(str)  # to the known words
    word_ignored = Signal(str)

    def __init__(
        self, editor: QTextEdit, ink: QColor, is_own: Callable[[QTextBlock], bool]
    ) -> None:
        super().__init__(editor)
        self.own_words = True
        self._editor = editor
        self._is_own = is_own
        self._pen = QPen(ink, _DOT, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        self._pen.setDashPattern([0.01, 1.7])
        self._checker: Checker | None = None
        self._texts: dict[str, tuple[Word, ...]] = {}
        self._waiting: set[str] = set()
        self._written: QTextCursor | None = None
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._look_up)
        self._document: QTextDocument | None = None
        editor.cursorPositionChanged.connect(self._on_cursor_moved)

    def follow(self, document: QTextDocument) -> None:
        """Mark another text in the same editor."""
        if self._document is not None and isValid(self._document):
            self._document.contentsChange.disconnect(self._note_written)
        self._document, self._written = document, None
        document.contentsChange.connect(self._note_written)

    @property
    def checking(self) -> bool:
        """Whether a dictionary is loaded."""
        return self._checker is not None

    def set_checker(self, checker: Checker | None) -> None:
        """Mark by this dictionary; None marks nothing. Also after the checker has learnt words."""
        self._checker = checker
        self._waiting.clear()
        self._idle.stop()
        self._editor.viewport().update()

    def paint(self, painter: QPainter, block: QTextBlock, origin: QPointF, *, own: bool) -> None:
        """Put dots under the misspelt words of a block whose document begins at `origin`.

        `own` says that it is in the client's own words.
        """
        checker = self._checker
        if checker is None or (own and not self.own_words):
            return
        text, layout = block.text(), block.layout()
        start = layout.position() + origin
        written = self._find_word_in_work(block)
        for word in self._words(text):
            known = checker.recall_verdict(word.text)
            if known is None:
                self._waiting.add(word.text)
            elif not known:
                span = units(text, word.start), units(text, word.end)
                if not span[0] < written <= span[1]:
                    self._underline(painter, layout, start, *span)
        if self._waiting and not self._idle.isActive():
            self._idle.start()

    def select_word_at(self, cursor: QTextCursor) -> QTextCursor | None:
        """The misspelt word at a place, selected."""
        block, place = cursor.block(), cursor.positionInBlock()
        for found in self._faults(block):
            if found.anchor() - block.position() <= place <= found.position() - block.position():
                return found
        return None

    def go_to_next(self) -> bool:
        """Select the next misspelt word after the cursor, round the end; False if there is none."""
        cursor = self._editor.textCursor()
        here = cursor.block()
        after = (one for one in self._faults(here) if one.anchor() >= cursor.position())
        others = (one for block in self._blocks_after(here) for one in self._faults(block))
        found = next(chain(after, others), None)
        if found is not None:
            self._editor.setTextCursor(found)
        return found is not None

    def add_to(self, menu: QMenu, fault: QTextCursor) -> None:
        """Put the suggestions for a misspelt word on top of a menu."""
        checker, word = self._checker, self._word_at(fault)
        if checker is None:
            return
        first = menu.actions()[0] if menu.actions() else None
        mends = [menu.addAction(mend.replace("&", "&&")) for mend in checker.suggestions(word)]
        for mend in mends:
            font = mend.font()
            font.setBold(True)
            mend.setFont(font)
            mend.triggered.connect(partial(self._mend, fault, mend.text().replace("&&", "&")))
        if not mends:
            nothing = menu.addAction(self.tr("No suggestions"))
            nothing.setEnabled(False)
            mends = [nothing]
        add = menu.addAction(self.tr("Add to own words"))
        add.triggered.connect(lambda: self.word_added.emit(word))
        ignore = menu.addAction(self.tr("Ignore here"))
        ignore.triggered.connect(lambda: self.word_ignored.emit(word))
        if first is not None:
            for made in (*mends, menu.addSeparator(), add, ignore, menu.addSeparator()):
                menu.insertAction(first, made)

    def _mend(self, fault: QTextCursor, mend: str) -> None:
        """Write a suggestion in place of the word, in its form: one step of undo."""
        inside = QTextCursor(fault)
        inside.setPosition(fault.selectionStart() + 1)
        fault.insertText(mend, inside.charFormat())
        self._editor.setTextCursor(fault)
        self._written = None

    def _faults(self, block: QTextBlock) -> Iterator[QTextCursor]:
        text, checker = block.text(), self._checker
        for word in self._words(text) if checker is not None else ():
            if checker is not None and not checker.is_right(word.text):
                found = QTextCursor(block)
                found.setPosition(block.position() + units(text, word.start))
                end = block.position() + units(text, word.end)
                found.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                yield found

    def _blocks_after(self, here: QTextBlock) -> Iterator[QTextBlock]:
        """The blocks after one, and from the beginning to it, as far as they are marked."""
        block, round_the_end = here.next(), False
        while not (round_the_end and block == here.next()):
            if not block.isValid():
                if round_the_end:
                    return
                block, round_the_end = here.document().begin(), True
                continue
            if self.own_words or not self._is_own(block):
                yield block
            block = block.next()

    def _word_at(self, fault: QTextCursor) -> str:
        return next((word.text for word in words(fault.selectedText())), fault.selectedText())

    def _words(self, text: str) -> tuple[Word, ...]:
        found = self._texts.get(text)
        if found is None:
            if len(self._texts) >= _KEPT_TEXTS:
                self._texts.clear()
            found = self._texts[text] = tuple(words(text))
        return found

    def _look_up(self) -> None:
        """Look up what waits, a moment at a time."""
        until = perf_counter() + SLICE
        while self._waiting and self._checker is not None and perf_counter() < until:
            self._checker.is_right(self._waiting.pop())
        if not self._waiting or self._checker is None:
            self._idle.stop()
            self._editor.viewport().update()

    def _underline(
        self, painter: QPainter, layout: QTextLayout, origin: QPointF, start: int, end: int
    ) -> None:
        painter.setPen(self._pen)
        number = layout.lineForTextPosition(start).lineNumber()
        while 0 <= number < layout.lineCount():
            line = layout.lineAt(number)
            first, last = (
                max(start, line.textStart()),
                min(end, line.textStart() + line.textLength()),
            )
            if first >= last:
                break
            left, right = sorted((_x(line.cursorToX(first)), _x(line.cursorToX(last))))
            y = origin.y() + line.y() + line.ascent() + 3.5
            painter.drawLine(
                QPointF(origin.x() + left + _DOT / 2, y), QPointF(origin.x() + right - _DOT / 2, y)
            )
            number += 1

    def _note_written(self) -> None:
        self._written = self._editor.textCursor()

    def _find_word_in_work(self, block: QTextBlock) -> int:
        """Where in the block something is being written just now, or -1: not yet misspelt."""
        written = self._written
        if written is None or written.block() != block or not self._editor.hasFocus():
            return -1
        return written.positionInBlock()

    def _on_cursor_moved(self) -> None:
        written = self._written
        if written is not None and written.position() != self._editor.textCursor().position():
            self._written = None
            self._editor.viewport().update()


def units(text: str, letters: int) -> int:
    """Where a letter stands as Qt counts, in UTF-16 units: an emoji is two."""
    return letters + sum(ord(letter) > 0xFFFF for letter in text[:letters])


def _x(found: object) -> float:
    """Where a cursor stands; Qt gives the place with it."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
