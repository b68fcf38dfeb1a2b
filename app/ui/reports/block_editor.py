"""The editor of a report: headings, bold, italic, lists and page breaks, and nothing else.

What is typed is kept as the block list of `app/models/rules/reports/blocks.py`, never as Qt's HTML
or Markdown, which change text on the way.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextListFormat,
)
from PySide6.QtWidgets import QMenu, QTextEdit

from app.models.rules.reports.blocks import (
    About,
    Block,
    BlockKind,
    Run,
    Style,
    Voice,
    dump_about,
    parse_about,
)
from app.models.rules.reports.pasting import prepare_html, tidy_blocks
from app.ui.foundation.theme import scale_px
from app.ui.reports.spell_marks import SpellMarks, units

LEVELS = {BlockKind.HEADING: 1, BlockKind.SUBHEADING: 2}
LISTS = {
    BlockKind.BULLET: QTextListFormat.Style.ListDisc,
    BlockKind.NUMBERED: QTextListFormat.Style.ListDecimal,
}
STEPS = {BlockKind.HEADING: 2, BlockKind.SUBHEADING: 1}  # larger than the text: 1.5 and 1.2
TEXT_SIZE = 15
GAPS = {BlockKind.HEADING: (18.0, 6.0), BlockKind.SUBHEADING: (12.0, 4.0)}
ABOUT = QTextFormat.Property.UserProperty.value + 1  # with a heading: what is known of its section
LIST_STARTS = {"-": BlockKind.BULLET, "*": BlockKind.BULLET, "1.": BlockKind.NUMBERED}


class PlainDocument(QTextDocument):
    """A document that loads nothing from a disk or a network, whatever is pasted into it."""

    def loadResource(self, _type: int, _name: QUrl | str) -> Any:
        return None


def new_document(parent: QObject) -> PlainDocument:
    """An empty document; it has an undo of its own and lives as long as its parent."""
    document = PlainDocument(parent)
    document.setIndentWidth(22)
    document.setDocumentMargin(28)
    return document


class BlockEditor(QTextEdit):
    """Edits blocks. `typed` comes after each change of the text or its form.

    Sections in the client's own words have a line in the margin, with the label `own_words`; where
    nothing is written under a heading, `empty_words` stand, which are not part of the text. What is
    not given a colour (`ink` for the margin, `misspelt`) has that of the text.
    """

    typed = Signal()
    left = Signal()  # the keyboard went elsewhere

    def __init__(
        self,
        *,
        own_words: str = "",
        empty_words: str = "",
        ink: QColor | None = None,
        misspelt: QColor | None = None,
        size: int = TEXT_SIZE,
    ) -> None:
        super().__init__()
        letters = self.font()
        letters.setPixelSize(scale_px(size))
        self.setFont(letters)
        self._own_words, self._empty_words = own_words, empty_words
        self._ink = ink or self.palette().text().color()
        self.setAcceptRichText(True)
        self.setTabChangesFocus(True)
        self.marks = SpellMarks(
            self, misspelt or self._ink, lambda block: _read_voice(block) is Voice.CLIENT
        )
        self.show_document(new_document(self))

    def show_document(self, document: QTextDocument) -> None:
        """Edit another document, with the undo that belongs to it."""
        if isinstance(self.document(), PlainDocument):
            self.document().contentsChanged.disconnect(self.typed)
        self.marks.follow(document)
        document.setDefaultFont(self.font())
        self.setDocument(document)
        document.contentsChanged.connect(self.typed)

    def set_blocks(self, blocks: Iterable[Block]) -> None:
        """Show these blocks; the editor's own undo is cleared."""
        document = self.document()
        document.blockSignals(True)
        document.setUndoRedoEnabled(False)
        document.clear()
        write_blocks(QTextCursor(document), tuple(blocks) or (Block(),))
        document.setUndoRedoEnabled(True)
        document.blockSignals(False)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def blocks(self) -> tuple[Block, ...]:
        """The text as blocks."""
        return tuple(read_blocks(self.document()))

    def replace_blocks(self, blocks: Iterable[Block], *, at: int | None = None) -> None:
        """Put these blocks in place of the whole text, in one step of the editor's own undo.

        The cursor goes to the block `at`.
        """
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        _form(cursor, BlockKind.TEXT, cursor.block(), new_page=False)
        write_blocks(cursor, tuple(blocks) or (Block(),))
        cursor.endEditBlock()
        if at is not None:
            self.go_to(at)

    def go_to(self, block: int, start: int = 0, end: int = 0) -> None:
        """Show a place and select it; `start` and `end` count letters in the block."""
        found = self.document().findBlockByNumber(block)
        if not found.isValid():
            return
        cursor = QTextCursor(found)
        text = found.text()
        cursor.setPosition(found.position() + units(text, start))
        cursor.setPosition(found.position() + units(text, end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        place = self.cursorRect().center().y() - self.viewport().height() // 3
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + place)

    def current_block(self) -> int:
        """The number of the block with the cursor."""
        return self.textCursor().blockNumber()

    def current_voice(self) -> Voice:
        """In whose words the section with the cursor is."""
        return _read_voice(self.textCursor().block())

    def point_at(self, places: Sequence[tuple[int, int, int, str]], colour: QColor) -> None:
        """Underline places (block, from letter, to letter, reason), without touching the text."""
        shown = []
        for number, start, end, reason in places:
            found = self.document().findBlockByNumber(number)
            if found.isValid():
                one = QTextEdit.ExtraSelection()
                cursor = QTextCursor(found)
                cursor.setPosition(found.position() + units(found.text(), start))
                cursor.setPosition(
                    found.position() + units(found.text(), end), QTextCursor.MoveMode.KeepAnchor
                )
                look = QTextCharFormat()
                look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
                look.setUnderlineColor(colour)
                look.setToolTip(reason)
                one.cursor, one.format = cursor, look
                shown.append(one)
        self.setExtraSelections(shown)

    def menu(self, place: QTextCursor) -> QMenu:
        """What can be done at a place; a misspelt word there can be mended first of all."""
        made = self.createStandardContextMenu()
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fault = self.marks.select_word_at(place)
        if fault is not None and not self.isReadOnly():
            self.marks.add_to(made, fault)
        return made

    def mend_next(self) -> None:
        """Go to the next misspelt word and offer what it may have been."""
        if self.marks.go_to_next():
            below = self.cursorRect().bottomLeft()
            self.menu(self.textCursor()).popup(self.viewport().mapToGlobal(below))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        self.menu(place).popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        layout = self.document().documentLayout()
        shift = self.verticalScrollBar().value()
        origin = QPointF(0, -shift)
        block = self.cursorForPosition(QPoint(0, 0)).block()  # the first that is seen
        own = _read_voice(block) is Voice.CLIENT
        while block.isValid():
            place = layout.blockBoundingRect(block).translated(0, -shift)
            heading = _kind(block) is BlockKind.HEADING
            if heading:
                own = _is_own(block)
            if place.top() > self.viewport().height():
                break
            if _is_unwritten(block):
                self._paint_empty(painter, place)
            if place.bottom() >= event.rect().top() and place.top() <= event.rect().bottom():
                self.marks.paint(painter, block, origin, own=own)
            block = block.next()
            below = layout.blockBoundingRect(block).translated(0, -shift).top()
            if own and place.bottom() > 0:
                whole = max(place.height(), below - place.top()) if block.isValid() else 0.0
                place.setHeight(whole or place.height())
                self._paint_own(painter, place, heading=heading)
        painter.end()

    def _paint_empty(self, painter: QPainter, place: QRectF) -> None:
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, bottom, self._empty_words)

    def _paint_own(self, painter: QPainter, place: QRectF, *, heading: bool) -> None:
        """A line beside the client's own words; its label stands at the heading."""
        painter.fillRect(QRectF(12, place.top(), 4, place.height()), self._ink)
        if heading and self._own_words:
            font = self.font()
            font.setPixelSize(scale_px(12))
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(self._ink)
            right = QRectF(0, place.top(), self.viewport().width() - 20, place.height() - 8)
            painter.drawText(
                right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._own_words
            )

    def toggle(self, style: Style) -> None:
        """Make the selection bold or italic, or plain again."""
        now = self.currentCharFormat()
        changed = QTextCharFormat()
        if style is Style.BOLD:
            plain = now.fontWeight() >= QFont.Weight.Bold
            changed.setFontWeight(QFont.Weight.Normal if plain else QFont.Weight.Bold)
        else:
            changed.setFontItalic(not now.fontItalic())
        self.mergeCurrentCharFormat(changed)

    def kind(self) -> BlockKind:
        """What the block with the cursor is."""
        return _kind(self.textCursor().block())

    def set_kind(self, kind: BlockKind) -> None:
        """Make the selected blocks this kind; pressed again, they are plain text."""
        wanted = BlockKind.TEXT if self.kind() is kind else kind
        cursor = self.textCursor()
        cursor.beginEditBlock()
        end = cursor.selectionEnd()
        block = self.document().findBlock(cursor.selectionStart())
        while block.isValid() and block.position() <= end:
            _form(QTextCursor(block), wanted, block)
            block = block.next()
        cursor.endEditBlock()

    def toggle_page_break(self) -> None:
        """Begin a new page before the block with the cursor, or no longer."""
        cursor = self.textCursor()
        form = cursor.blockFormat()
        broken = _new_page(form)
        form.setPageBreakPolicy(
            QTextFormat.PageBreakFlag.PageBreak_Auto
            if broken
            else QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore
        )
        cursor.setBlockFormat(form)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words and their structure; colours, fonts and pictures stay behind."""
        if source.hasHtml():
            pasted = PlainDocument()
            pasted.setHtml(prepare_html(source.html()))
            blocks = list(tidy_blocks(read_blocks(pasted)))
        else:
            blocks = [Block(runs=(Run(line),)) for line in source.text().splitlines()]
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        write_blocks(cursor, blocks)
        if len(blocks) > 1:  # what was behind the cursor has the form of the last one now
            _form(QTextCursor(cursor.block()), _kind(cursor.block()), cursor.block())
        cursor.endEditBlock()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == " " and self._starts_list():
            return
        super().keyPressEvent(event)
        if event.text() == "\r" and self.kind() in LEVELS:
            block = self.textCursor().block()
            if not block.text():  # after a heading comes text
                _form(self.textCursor(), BlockKind.TEXT, block)

    def _starts_list(self) -> bool:
        cursor = self.textCursor()
        block = cursor.block()
        start = block.text()
        at_end = cursor.positionInBlock() == len(start)
        if start not in LIST_STARTS or not at_end or _kind(block) is not BlockKind.TEXT:
            return False
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        _form(cursor, LIST_STARTS[start], cursor.block())
        cursor.endEditBlock()
        return True


def write_blocks(cursor: QTextCursor, blocks: Iterable[Block]) -> None:
    """Write blocks at the cursor: the first into its block if that is empty."""
    first = True
    for each in blocks:
        if not first:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        inside = first and bool(cursor.block().text())
        first = False
        if not inside:
            _form(cursor, each.kind, cursor.block(), new_page=each.new_page)
            if each.about is not None and each.kind is BlockKind.HEADING:
                form = cursor.blockFormat()
                form.setProperty(ABOUT, dump_about(each.about))
                cursor.setBlockFormat(form)
        kind = _kind(cursor.block()) if inside else each.kind
        for run in each.runs:
            cursor.insertText(run.text, _letters(kind, run.style))


def read_blocks(document: QTextDocument) -> Iterator[Block]:
    """The blocks of a document."""
    block = document.begin()
    while block.isValid():
        kind = _kind(block)
        new_page = _new_page(block.blockFormat())
        yield Block(kind, tuple(_runs(block)), new_page=new_page, about=_read_about(block))
        block = block.next()


def _runs(block: QTextBlock) -> Iterator[Run]:
    style, text = Style.PLAIN, ""
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        form = fragment.charFormat()
        place += 1
        if form.isImageFormat() or form.fontStrikeOut():
            continue  # a report has no struck words: left in, they would be said after all
        found = _style(form)
        if text and found is not style:
            yield Run(text, style)
            text = ""
        style, text = found, text + fragment.text()
    if text:
        yield Run(text, style)


def _style(form: QTextCharFormat) -> Style:
    # A heading is semi-bold by itself; only what is bolder was made so by hand.
    bold = form.fontWeight() >= QFont.Weight.Bold
    return Style(("b" if bold else "") + ("i" if form.fontItalic() else ""))


def _kind(block: QTextBlock) -> BlockKind:
    level = block.blockFormat().headingLevel()
    if level:
        return BlockKind.HEADING if level == 1 else BlockKind.SUBHEADING
    ordered = block.textList()
    if ordered is None:
        return BlockKind.TEXT
    # Qt's numbered styles are ListDecimal (-4) and below.
    decimal = QTextListFormat.Style.ListDecimal.value
    numbered = ordered.format().style().value <= decimal
    return BlockKind.NUMBERED if numbered else BlockKind.BULLET


def _read_about(block: QTextBlock) -> About | None:
    kept = block.blockFormat().property(ABOUT)
    known = bool(kept) and _kind(block) is BlockKind.HEADING
    return parse_about(kept) if known else None


def _is_own(block: QTextBlock) -> bool:
    about = _read_about(block)
    return about is not None and about.voice is Voice.CLIENT


def _read_voice(block: QTextBlock) -> Voice:
    """In whose words the section of this block is: its heading tells."""
    while block.isValid() and _kind(block) is not BlockKind.HEADING:
        block = block.previous()
    return Voice.CLIENT if block.isValid() and _is_own(block) else Voice.COACH


def _new_page(form: QTextBlockFormat) -> bool:
    return bool(form.pageBreakPolicy() & QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)


def _form(
    cursor: QTextCursor, kind: BlockKind, block: QTextBlock, *, new_page: bool | None = None
) -> None:
    """Give a block the form of its kind, and its letters their size."""
    form = QTextBlockFormat()
    form.setHeadingLevel(LEVELS.get(kind, 0))
    above, below = GAPS.get(kind, (0.0, 6.0))
    form.setTopMargin(above)
    form.setBottomMargin(below)
    form.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if _new_page(block.blockFormat()) if new_page is None else new_page:
        form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    before = block.previous()
    mate = before.textList() if before.isValid() and _kind(before) is kind else None
    own = block.textList()
    if own is not None:
        own.remove(block)
    kept = block.blockFormat().property(ABOUT)
    if kept and kind is BlockKind.HEADING:
        form.setProperty(ABOUT, kept)
    cursor.setBlockFormat(form)
    if kind in LISTS:
        if mate is not None:
            mate.add(block)
        else:
            cursor.createList(LISTS[kind])
    letters = QTextCursor(block)
    letters.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    letters.setBlockCharFormat(_letters(kind, Style.PLAIN))
    for start, length, style in list(_spans(block)):
        letters.setPosition(start)
        letters.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        letters.setCharFormat(_letters(kind, style))


def _spans(block: QTextBlock) -> Iterator[tuple[int, int, Style]]:
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        yield fragment.position(), fragment.length(), _style(fragment.charFormat())
        place += 1


def _letters(kind: BlockKind, style: Style) -> QTextCharFormat:
    form = QTextCharFormat()
    plain = QFont.Weight.DemiBold if kind in LEVELS else QFont.Weight.Normal
    form.setFontWeight(QFont.Weight.Bold if "b" in style else plain)
    form.setFontItalic("i" in style)
    form.setProperty(QTextFormat.Property.FontSizeAdjustment, STEPS.get(kind, 0))
    return form


def _is_unwritten(block: QTextBlock) -> bool:
    """Whether a heading stands over this line, and nothing is written under it."""
    below = block.next()
    return (
        not block.text()
        and block.previous().isValid()
        and _kind(block.previous()) is BlockKind.HEADING
        and (not below.isValid() or _kind(below) is BlockKind.HEADING)
    )
