"""What other programs put on the clipboard, as it lands in a report."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.rules.reports.blocks import Block, BlockKind, Run, Style, block
from app.models.rules.reports.pasting import tidy_blocks

TEXT = BlockKind.TEXT


@pytest.mark.parametrize(
    ("pasted", "kind", "text"),
    [
        ("·\u00a0\u00a0\u00a0 täsmällinen", BlockKind.BULLET, "täsmällinen"),
        ("-\u00a0sinnikäs", BlockKind.BULLET, "sinnikäs"),
        ("1.\u00a0\u00a0\u00a0 ensin CV", BlockKind.NUMBERED, "ensin CV"),
        ("12)\u00a0haku", BlockKind.NUMBERED, "haku"),
        ("1. ensin", TEXT, "1. ensin"),
        ("– niin hän sanoi", TEXT, "– niin hän sanoi"),
        ("2025\u00a0alkoi", TEXT, "2025\u00a0alkoi"),
    ],
)
def test_a_list_of_words_own_becomes_one(pasted: str, kind: BlockKind, text: str) -> None:
    (found,) = tidy_blocks([block(TEXT, pasted)])
    assert (found.kind, found.text) == (kind, text)


def test_the_letters_keep_their_look() -> None:
    sign = Block(TEXT, (Run("·\u00a0 "), Run("lihava", Style.BOLD), Run(" loppu")))
    (found,) = tidy_blocks([sign])
    assert found.runs == (Run("lihava", Style.BOLD), Run(" loppu"))


def test_a_heading_is_no_bolder_than_one_that_is_typed() -> None:
    heading = Block(BlockKind.HEADING, (Run("Osaa", Style.BOLD), Run("minen", Style.BOLD_ITALIC)))
    (found,) = tidy_blocks([heading])
    assert found.runs == (Run("Osaa"), Run("minen", Style.ITALIC))


def test_lines_with_nothing_in_them_are_one() -> None:
    pasted = [block(TEXT, each) for each in ("a", "\u00a0", "\u2028", "", "b")]
    assert [each.text for each in tidy_blocks(pasted)] == ["a", "", "b"]


@given(st.lists(st.builds(block, st.sampled_from(BlockKind), st.text(max_size=40)), max_size=8))
def test_no_word_is_lost(pasted: list[Block]) -> None:
    def letters(blocks: list[Block]) -> str:
        return "".join(filter(str.isalpha, "".join(each.text for each in blocks)))

    before, after = letters(pasted), letters(list(tidy_blocks(pasted)))
    assert after == before or before.count("o") + before.count("§") > after.count("o")
