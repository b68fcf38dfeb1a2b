"""What came and what went between two versions."""

from hypothesis import given
from hypothesis import strategies as st

from app.models.rules.reports.blocks import BlockKind, block
from app.models.rules.reports.comparison import Mark, compare_blocks

TEXTS = st.lists(st.text(alphabet="ab \n.", max_size=12), max_size=8)


def _blocks(texts: list[str]) -> list:  # type: ignore[type-arg]
    return [block(BlockKind.TEXT, text) for text in texts]


@given(TEXTS, TEXTS)
def test_both_versions_can_be_read_from_the_comparison(old: list[str], new: list[str]) -> None:
    lines = compare_blocks(_blocks(old), _blocks(new))

    def without(mark: Mark) -> str:
        return "".join(p.text for line in lines for p in line if p.mark is not mark)

    assert without(Mark.ADDED) == "".join(old)
    assert without(Mark.REMOVED) == "".join(new)
    told = any(piece.mark is not Mark.SAME for line in lines for piece in line)
    assert told or old == new or "".join(old) == "".join(new)


def test_a_mended_sentence_is_told_word_by_word() -> None:
    (line,) = compare_blocks(
        _blocks(["Veera on hyvin täsmällinen."]), _blocks(["Veera on aina täsmällinen."])
    )
    assert [(p.mark, p.text) for p in line] == [
        (Mark.SAME, "Veera on "),
        (Mark.REMOVED, "hyvin"),
        (Mark.ADDED, "aina"),
        (Mark.SAME, " täsmällinen."),
    ]


def test_another_paragraph_is_not_told_as_a_mended_one() -> None:
    lines = compare_blocks(
        _blocks(["sama", "yksi kaksi"]), _blocks(["sama", "aivan muuta asiaa nyt"])
    )
    assert [[p.mark for p in line] for line in lines] == [
        [Mark.SAME],
        [Mark.REMOVED],
        [Mark.ADDED],
    ]
