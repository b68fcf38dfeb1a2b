"""The editor of a report: headings, bold, italic, lists and page breaks, and nothing else.

What is typed is kept as the block list of `app/models/rules/blocks.py`, never as Qt's HTML or
Markdown, which change text on the way.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from PySide6.QtCore import QMimeData, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextListFormat,
)
from PySide6.QtWidgets import QTextEdit

from app.models.rules.blocks import Block, BlockKind, Run, Style

LEVELS = {BlockKind.HEADING: 1, BlockKind.SUBHEADING: 2}
LISTS = {
    BlockKind.BULLET: QTextListFormat.Style.ListDisc,
    BlockKind.NUMBERED: QTextListFormat.Style.ListDecimal,
}
SIZES = {BlockKind.HEADING: 20, BlockKind.SUBHEADING: 16}
TEXT_SIZE = 15
GAPS = {BlockKind.HEADING: (18.0, 6.0), BlockKind.SUBHEADING: (12.0, 4.0)}
LIST_STARTS = {"-": BlockKind.BULLET, "*": BlockKind.BULLET, "1.": BlockKind.NUMBERED}


class PlainDocument(QTextDocument):
    """A document that loads nothing from a disk or a network, whatever is pasted into it."""

    def loadResource(self, _type: int, _name: QUrl | str) -> Any:
        return None


class BlockEditor(QTextEdit):
    """Edits blocks. `typed` comes after each change of the text or its form."""

    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        document = PlainDocument(self)
        document.setIndentWidth(22)
        self.setDocument(document)
        self.setAcceptRichText(True)
        self.setTabChangesFocus(True)
        document.setDocumentMargin(28)
        document.contentsChanged.connect(self.typed)

    def set_blocks(self, blocks: Iterable[Block]) -> None:
        """Show these blocks; the editor's own undo begins anew."""
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
            pasted.setHtml(source.html())
            blocks = list(read_blocks(pasted))
        else:
            blocks = [Block(runs=(Run(line),)) for line in source.text().splitlines()]
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        write_blocks(cursor, blocks)
        cursor.endEditBlock()

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
        for run in each.runs:
            cursor.insertText(run.text, _letters(each.kind, run.style))


def read_blocks(document: QTextDocument) -> Iterator[Block]:
    """The blocks of a document."""
    block = document.begin()
    while block.isValid():
        kind = _kind(block)
        new_page = _new_page(block.blockFormat())
        yield Block(kind, tuple(_runs(block)), new_page=new_page)
        block = block.next()


def _runs(block: QTextBlock) -> Iterator[Run]:
    style, text = Style.PLAIN, ""
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        form = fragment.charFormat()
        place += 1
        if form.isImageFormat():
            continue
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
    form.setProperty(QTextFormat.Property.FontPixelSize, SIZES.get(kind, TEXT_SIZE))
    return form
