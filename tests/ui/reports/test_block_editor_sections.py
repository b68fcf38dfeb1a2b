"""Nothing typed is changed by showing and reading it, nor anything known of a section."""

from itertools import groupby

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.enums import ReportCopy
from app.models.rules.reports.blocks import About, Block, BlockKind, Run, Style, Voice, block
from app.ui.reports.block_editor import BlockEditor

# A line break inside a paragraph is U+2028; Qt itself takes these as the end of a paragraph.
TEXT = st.text(
    alphabet=st.characters(
        codec="utf-8", exclude_characters="\n\r\u2029\x00\ufdd0\ufdd1\ufffc", max_codepoint=0xFFFF
    )
    | st.sampled_from("_*#<>&|\\~ \t\u00a0\u2028åäö😀"),
    min_size=1,
)
ABOUT = st.builds(
    About,
    st.sampled_from(Voice),
    st.frozensets(st.sampled_from([ReportCopy.REFERRER, ReportCopy.EMPLOYER])),
    st.sampled_from(["", "strengths"]),
)
RUNS = st.lists(st.builds(Run, TEXT, st.sampled_from(Style)), max_size=4)


def _whole(kind: BlockKind, runs: list[Run], new_page: bool, about: About | None) -> Block:
    joined = tuple(
        Run("".join(run.text for run in group), style)
        for style, group in groupby(runs, key=lambda run: run.style)
    )
    own = about if kind is BlockKind.HEADING else None
    return Block(kind, joined, new_page=new_page, about=own)


BLOCKS = st.lists(
    st.builds(_whole, st.sampled_from(BlockKind), RUNS, st.booleans(), st.none() | ABOUT),
    min_size=1,
    max_size=8,
)


@pytest.fixture(scope="module")
def editor(qapp: QApplication) -> BlockEditor:
    return BlockEditor()


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(BLOCKS, BLOCKS)
def test_what_is_shown_is_what_is_read(
    editor: BlockEditor, first: list[Block], second: list[Block]
) -> None:
    editor.set_blocks(first)
    assert list(editor.blocks()) == first
    editor.replace_blocks(second)
    assert list(editor.blocks()) == second
    editor.undo()
    assert list(editor.blocks()) == first


def test_a_place_is_counted_in_letters(qtbot: QtBot) -> None:
    editor = BlockEditor()
    qtbot.addWidget(editor)
    editor.set_blocks([block(BlockKind.TEXT, "alku"), block(BlockKind.TEXT, "😀😀 Virtasen")])
    editor.go_to(1, 3, 11)
    assert editor.textCursor().selectedText() == "Virtasen"


def test_a_line_after_a_heading_is_text_and_tells_nothing_of_the_section(qtbot: QtBot) -> None:
    editor = BlockEditor()
    qtbot.addWidget(editor)
    heading = Block(BlockKind.HEADING, (Run("Otsikko"),), about=About(Voice.CLIENT))
    editor.set_blocks([heading])
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    qtbot.keyClicks(editor, "\rteksti")
    assert list(editor.blocks()) == [heading, block(BlockKind.TEXT, "teksti")]


def test_pasting_keeps_words_and_their_form_alone(qtbot: QtBot) -> None:
    editor = BlockEditor()
    qtbot.addWidget(editor)
    pasted = QMimeData()
    pasted.setHtml(
        '<p style="color:red">yksi <b>kaksi</b><img src="http://example.invalid/a.png">'
        '<img src="file:///etc/hostname"></p><ul><li>kolme</li></ul>'
    )
    editor.insertFromMimeData(pasted)
    assert list(editor.blocks()) == [
        Block(runs=(Run("yksi "), Run("kaksi", Style.BOLD))),
        block(BlockKind.BULLET, "kolme"),
    ]
    assert "red" not in editor.toHtml()
