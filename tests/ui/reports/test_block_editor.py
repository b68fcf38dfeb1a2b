"""The editor of a report keeps every letter, whatever is written, and takes only structure in."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.rules.reports.blocks import (
    Block,
    BlockKind,
    Run,
    Style,
    block,
    dump,
    parse,
    plain_text,
)
from app.ui.foundation import theme
from app.ui.reports.block_editor import TEXT_SIZE, BlockEditor
from tests.ui.conftest import write

END = QTextCursor.MoveOperation.End
# A block ends at a line end, so a run can't hold one; U+2028 is a line within a block.
# Qt keeps U+FFFC for pictures and U+FDD0, U+FDD1 for itself, and text files end at U+0000.
LETTERS = st.characters(
    exclude_categories=("Cs",), exclude_characters="\x00\n\r\u2029\ufffc\ufdd0\ufdd1"
)
MARKUP = st.sampled_from(
    ["_x_", "**b**", "# ", "> ", "<tagi>", "&amp;", "\t", "\u00a0", "~~x~~", "___", "\\", "| a |"]
)
WORDS = st.lists(st.one_of(MARKUP, st.text(LETTERS, max_size=12)), max_size=4).map("".join)


@st.composite
def blocks(draw: st.DrawFn) -> tuple[Block, ...]:
    """Blocks as the editor would give them: neighbouring runs differ, and none is empty."""
    made = []
    for _ in range(draw(st.integers(1, 6))):
        runs: list[Run] = []
        for text, style in draw(st.lists(st.tuples(WORDS, st.sampled_from(Style)), max_size=4)):
            if text and not (runs and runs[-1].style is style):
                runs.append(Run(text, style))
        kind, new_page = draw(st.sampled_from(BlockKind)), draw(st.booleans())
        made.append(Block(kind, tuple(runs), new_page=new_page))
    return tuple(made)


@pytest.fixture
def editor(qtbot: QtBot) -> BlockEditor:
    editor = BlockEditor()
    qtbot.addWidget(editor)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    editor.setFocus()
    return editor


def paste(editor: BlockEditor, *, html: str = "", text: str = "") -> None:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    editor.insertFromMimeData(data)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(blocks())
def test_nothing_that_is_shown_is_changed(editor: BlockEditor, given: tuple[Block, ...]) -> None:
    editor.set_blocks(given)
    assert editor.blocks() == given


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(blocks(), st.text(LETTERS, min_size=1, max_size=10), st.integers(0, 200))
def test_typing_in_the_middle_changes_nothing_around_it(
    editor: BlockEditor, given: tuple[Block, ...], typed: str, place: int
) -> None:
    editor.set_blocks(given)
    cursor = editor.textCursor()
    before = plain_text(given).replace("\u2028", "\u2029")
    assert cursor.document().characterCount() >= 1
    cursor.setPosition(place % cursor.document().characterCount())
    at = cursor.position()
    cursor.insertText(typed)
    shown = plain_text(editor.blocks()).replace("\u2028", "\u2029")
    if all(ord(letter) < 0x10000 for letter in before + typed):
        assert shown == before[:at] + typed.replace("\u2028", "\u2029") + before[at:]
    editor.undo()
    assert plain_text(editor.blocks()) == plain_text(given)


def test_showing_a_text_is_no_edit_and_can_not_be_undone(editor: BlockEditor) -> None:
    told = []
    editor.typed.connect(lambda: told.append(1))
    editor.set_blocks([block(BlockKind.TEXT, "yksi")])
    assert told == []
    assert not editor.document().isUndoAvailable()
    write(editor, "x")
    assert told
    assert editor.document().isUndoAvailable()


# Typing.


@pytest.mark.parametrize(
    ("start", "kind"),
    [("-", BlockKind.BULLET), ("*", BlockKind.BULLET), ("1.", BlockKind.NUMBERED)],
)
def test_a_sign_and_a_space_start_a_list(
    qtbot: QtBot, editor: BlockEditor, start: str, kind: BlockKind
) -> None:
    write(editor, f"{start} yksi")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    write(editor, "kaksi")
    assert editor.blocks() == (block(kind, "yksi"), block(kind, "kaksi"))


@pytest.mark.parametrize("text", ["-x y", "5 - 3", "2. luku", "– viiva"])
def test_other_signs_start_nothing(editor: BlockEditor, text: str) -> None:
    write(editor, text)
    assert editor.blocks() == (block(BlockKind.TEXT, text),)


def test_a_list_that_was_not_wanted_is_undone_to_its_sign(
    qtbot: QtBot, editor: BlockEditor
) -> None:
    write(editor, "- ")
    editor.undo()
    assert plain_text(editor.blocks()) == "-"
    assert editor.kind() is BlockKind.TEXT


@pytest.mark.parametrize("kind", [BlockKind.HEADING, BlockKind.SUBHEADING])
def test_after_a_heading_comes_text(qtbot: QtBot, editor: BlockEditor, kind: BlockKind) -> None:
    editor.set_kind(kind)
    write(editor, "Vahvuudet")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    write(editor, "Täsmällinen")
    assert editor.blocks() == (block(kind, "Vahvuudet"), block(BlockKind.TEXT, "Täsmällinen"))


def test_enter_in_the_middle_of_a_heading_keeps_both_halves(
    qtbot: QtBot, editor: BlockEditor
) -> None:
    editor.set_blocks([block(BlockKind.HEADING, "Osaaminen ja vahvuudet")])
    cursor = editor.textCursor()
    cursor.setPosition(10)
    editor.setTextCursor(cursor)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert plain_text(editor.blocks()) == "Osaaminen \nja vahvuudet"


def test_tab_leaves_the_text(editor: BlockEditor) -> None:
    assert editor.tabChangesFocus()


# Forms.


@pytest.mark.parametrize("kind", list(BlockKind))
def test_a_form_is_put_on_and_taken_off_again(editor: BlockEditor, kind: BlockKind) -> None:
    given = (block(BlockKind.TEXT, "yksi"), block(BlockKind.TEXT, "kaksi"))
    editor.set_blocks(given)
    editor.selectAll()
    editor.set_kind(kind)
    if kind is not BlockKind.TEXT:
        assert [each.kind for each in editor.blocks()] == [kind, kind]
        editor.set_kind(kind)
    assert editor.blocks() == given


@pytest.mark.parametrize("style", [Style.BOLD, Style.ITALIC])
@pytest.mark.parametrize("kind", [BlockKind.TEXT, BlockKind.HEADING, BlockKind.BULLET])
def test_letters_are_made_bold_or_italic_and_plain_again(
    editor: BlockEditor, style: Style, kind: BlockKind
) -> None:
    editor.set_blocks([block(kind, "sanat")])
    editor.selectAll()
    editor.toggle(style)
    assert editor.blocks() == (Block(kind, (Run("sanat", style),)),)
    editor.toggle(style)
    assert editor.blocks() == (block(kind, "sanat"),)


def test_bold_and_italic_outlive_another_form(editor: BlockEditor) -> None:
    runs = (Run("a"), Run("b", Style.BOLD), Run("c", Style.ITALIC))
    editor.set_blocks([Block(BlockKind.TEXT, runs)])
    for kind in (BlockKind.HEADING, BlockKind.BULLET, BlockKind.NUMBERED, BlockKind.SUBHEADING):
        editor.set_kind(kind)
        assert editor.blocks() == (Block(kind, runs),)


def test_a_new_page_begins_and_no_longer_does(editor: BlockEditor) -> None:
    editor.set_blocks([block(BlockKind.TEXT, "a"), block(BlockKind.TEXT, "b")])
    editor.moveCursor(END)
    editor.toggle_page_break()
    assert [each.new_page for each in editor.blocks()] == [False, True]
    editor.set_kind(BlockKind.HEADING)
    assert [each.new_page for each in editor.blocks()] == [False, True]
    editor.toggle_page_break()
    assert [each.new_page for each in editor.blocks()] == [False, False]


# Pasting.

FOREIGN = """
<html><head><style>p {{ color: red }}</style></head><body>
<h1 style="color:#ff0000">Otsikko</h1>
<p style="font-family:'Calibri'; font-size:30pt; color:#00ff00; background:#ffff00">
Teksti <b>lihava</b> <i>vino</i> <a href="http://example.org/">linkki</a>
<img src="http://127.0.0.1:9/seuranta.png" width="10"><img src="file:///etc/hostname">
<span style="color:blue"><u>alla</u></span></p>
<ul><li>yksi</li><li>kaksi</li></ul><ol><li>eka</li></ol></body></html>
"""


def test_a_paste_keeps_structure_and_nothing_else(editor: BlockEditor) -> None:
    paste(editor, html=FOREIGN)
    found = [each for each in editor.blocks() if not each.empty]
    assert [each.kind for each in found] == [
        BlockKind.HEADING,
        BlockKind.TEXT,
        BlockKind.BULLET,
        BlockKind.BULLET,
        BlockKind.NUMBERED,
    ]
    styles = {run.text.strip(): run.style for run in found[1].runs}
    assert styles["lihava"] is Style.BOLD
    assert styles["vino"] is Style.ITALIC
    html = editor.document().toHtml()
    for gone in ("Calibri", "#ff0000", "#00ff00", "#ffff00", "#0000ff", "img", "example.org"):
        assert gone not in html
    assert "\ufffc" not in plain_text(found)


@pytest.mark.parametrize("kind", [BlockKind.TEXT, BlockKind.HEADING, BlockKind.NUMBERED])
def test_letters_are_as_large_as_the_line_they_are_pasted_into(
    editor: BlockEditor, kind: BlockKind
) -> None:
    editor.set_blocks([block(kind, "alkuloppu")])
    for html in ("<h1>Iso</h1>", "<p>pieni</p>", "<h1>Iso</h1><p>pieni</p>", "<p>a</p><h2>b</h2>"):
        cursor = editor.textCursor()
        cursor.setPosition(4)
        editor.setTextCursor(cursor)
        paste(editor, html=html)
    shown = _sizes(editor)
    editor.set_blocks(editor.blocks())
    assert shown == _sizes(editor)


def _sizes(editor: BlockEditor) -> list[set[object]]:
    """The sizes of letters in each block."""
    found, one = [], editor.document().begin()
    while one.isValid():
        sizes: set[object] = set()
        place = one.begin()
        while not place.atEnd():
            form = place.fragment().charFormat()
            sizes.add(form.property(QTextFormat.Property.FontSizeAdjustment) or 0)
            place += 1
        found.append(sizes)
        one = one.next()
    return found


WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {{ font-family:Calibri }} --></style></head><body><!--StartFragment-->
<h1><span style='color:#2F5496'>Tausta<o:p></o:p></span></h1>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>tarkka</p>
<table><tr><td><p>3.2.2025</p></td><td><p>Tutustuminen</p></td></tr></table>
<script>alert("x")</script><!--EndFragment--></body></html>"""


def test_a_paste_from_word(editor: BlockEditor) -> None:
    paste(editor, html=WORD)
    found = [each for each in editor.blocks() if not each.empty]
    assert [(each.kind, each.text.strip()) for each in found] == [
        (BlockKind.HEADING, "Tausta"),
        (BlockKind.BULLET, "tarkka"),
        (BlockKind.TEXT, "3.2.2025"),
        (BlockKind.TEXT, "Tutustuminen"),
    ]
    assert found[0].runs[0].style is Style.PLAIN


def test_a_paste_fetches_nothing(editor: BlockEditor, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[QUrl | str] = []

    def ask(_self: QTextDocument, _type: int, name: QUrl | str) -> None:
        asked.append(name)

    monkeypatch.setattr(QTextDocument, "loadResource", ask)
    paste(editor, html=FOREIGN)
    editor.grab()
    assert asked == []
    picture = int(QTextDocument.ResourceType.ImageResource.value)
    for url in ("file:///etc/hostname", "http://127.0.0.1:9/seuranta.png"):
        assert editor.document().resource(picture, QUrl(url)) is None
    assert asked == []


def test_plain_text_is_pasted_line_by_line_into_the_middle(editor: BlockEditor) -> None:
    editor.set_blocks([block(BlockKind.TEXT, "alkuloppu")])
    cursor = editor.textCursor()
    cursor.setPosition(4)
    editor.setTextCursor(cursor)
    paste(editor, text="<b>yksi</b>\nkaksi")
    assert plain_text(editor.blocks()) == "alku<b>yksi</b>\nkaksiloppu"
    editor.undo()
    assert plain_text(editor.blocks()) == "alkuloppu"


def test_a_paste_takes_the_place_of_what_is_chosen(editor: BlockEditor) -> None:
    editor.set_blocks([block(BlockKind.HEADING, "vanha")])
    editor.selectAll()
    paste(editor, text="uusi")
    assert plain_text(editor.blocks()) == "uusi"


def test_what_is_stored_is_read_again(editor: BlockEditor) -> None:
    given = (Block(BlockKind.TEXT, (Run("a\u2028b", Style.BOLD_ITALIC),), new_page=True),)
    editor.set_blocks(parse(dump(given)))
    assert parse(dump(editor.blocks())) == given


def test_headings_can_be_told_by_a_screen_reader(editor: BlockEditor) -> None:
    editor.set_blocks([block(BlockKind.HEADING, "Otsikko")])
    form = editor.document().firstBlock().blockFormat()
    assert form.headingLevel() == 1
    assert form.property(QTextFormat.Property.FontPixelSize) is None


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>työllistyi <s>ei työllistynyt</s></p>", "työllistyi"),
        ("<p>on <del>ei ole</del> työssä</p>", "on  työssä"),
        ("<p>on <span style='text-decoration:line-through'>ei</span>työssä</p>", "on työssä"),
        ("<p>on <strike>ei</strike>työssä</p>", "on työssä"),
        ("<p>on <STRIKE>ei</STRIKE>työssä</p>", "on työssä"),
        ("<p>on <del>ei</del>työssä</p>", "on työssä"),
        ("<p>on <i style='text-decoration-line: line-through'>ei</i>työssä</p>", "on työssä"),
        ("<p>on <i style='text-decoration: line-through solid red'>ei</i>työssä</p>", "on työssä"),
        ("<p>on <span style='display:none'>ei</span>työssä</p>", "on työssä"),
        ("<style>.h{display: none}</style><p>on <i class='h'>ei</i>työssä</p>", "on työssä"),
        ("<p>a<!--x--> b</p>", "a b"),
        ("<p>a <!--[if x]>y<![endif]-->b</p>", "a b"),
    ],
)
def test_struck_words_and_comments_are_not_pasted(
    editor: BlockEditor, html: str, text: str
) -> None:
    paste(editor, html=html)
    assert editor.toPlainText().strip() == text


def test_an_unwritten_section_says_so_and_its_text_stays_empty(qtbot: QtBot) -> None:
    def picture(words: str, under: str) -> QImage:
        editor = BlockEditor(empty_words=words)
        qtbot.addWidget(editor)
        editor.resize(400, 300)
        given = (
            Block(kind=BlockKind.HEADING, runs=(Run("Vahvuudet"),)),
            Block(runs=(Run(under),) if under else ()),
        )
        editor.set_blocks(given)
        assert editor.blocks() == given
        return editor.grab().toImage()

    assert picture("Nothing yet", "") != picture("", "")
    assert picture("Nothing yet", "Rauhallinen") == picture("", "Rauhallinen")


def test_the_text_grows_with_the_letters_of_the_window(qtbot: QtBot, qapp: QApplication) -> None:
    theme.set_text_size(qapp, 200)
    try:
        editor = BlockEditor()
        qtbot.addWidget(editor)
        assert editor.font().pixelSize() == 2 * TEXT_SIZE
    finally:
        theme.set_text_size(qapp, 100)
