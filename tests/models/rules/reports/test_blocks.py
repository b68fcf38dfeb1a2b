"""Nothing typed is ever changed by keeping it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.enums import ReportCopy
from app.models.rules.reports import blocks as b

HARD = st.text(alphabet=st.sampled_from("_*#<>&|\\~\"'{}[]` \t\n\r\u00a0\u2028\x00åäö😀e\u0301"))
RUNS = st.builds(b.Run, st.text() | HARD, st.sampled_from(b.Style))
ABOUT = st.builds(
    b.About,
    st.sampled_from(b.Voice),
    st.frozensets(st.sampled_from([ReportCopy.REFERRER, ReportCopy.EMPLOYER])),
    st.sampled_from(["", "strengths"]),
)
BLOCKS = st.lists(
    st.builds(
        b.Block,
        st.sampled_from(b.BlockKind),
        st.lists(RUNS, max_size=4).map(tuple),
        new_page=st.booleans(),
        about=st.none() | ABOUT,
    ),
    max_size=12,
).map(tuple)


@given(BLOCKS)
def test_what_is_kept_comes_back_letter_by_letter(typed: tuple[b.Block, ...]) -> None:
    assert b.parse(b.dump(typed)) == typed


@given(BLOCKS)
def test_what_is_kept_can_be_written_as_utf_8(typed: tuple[b.Block, ...]) -> None:
    b.dump((*typed, b.block(b.BlockKind.TEXT, "\ud83d"))).encode()


@given(BLOCKS)
def test_sections_leave_nothing_out(typed: tuple[b.Block, ...]) -> None:
    joined = [each for section in b.sections(typed) for each in section.whole]
    assert tuple(joined) == typed


def test_a_broken_half_of_a_letter_survives() -> None:
    typed = (b.block(b.BlockKind.TEXT, "a\udc00b"),)
    assert b.parse(b.dump(typed)) == typed


def test_the_stored_form_is_the_agreed_one() -> None:
    typed = (
        b.block(b.BlockKind.HEADING, "Äiti"),
        b.Block(b.BlockKind.BULLET, (b.Run("a "), b.Run("b", b.Style.BOLD)), new_page=True),
    )
    assert b.dump(typed) == (
        '[{"k":"h1","r":[["","Äiti"]]},{"k":"ul","r":[["","a "],["b","b"]],"pb":1}]'
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "7",
        '[{"k":"h9","r":[]}]',
        '[{"k":"p"}]',
        '[{"k":"p","r":[],"x":1}]',
        '[{"k":"h1","r":[],"s":1}]',
        '[{"k":"h1","r":[],"s":{"v":"x","c":[]}}]',
        '[{"k":"h1","r":[],"s":{"v":"coach","c":["nobody"]}}]',
        '[{"k":"h1","r":[],"s":{"v":"coach","c":[],"z":1}}]',
        '[{"k":"p","r":"ab"}]',
        '[{"k":"p","r":[["u","a"]]}]',
        '[{"k":"p","r":[["b"]]}]',
        '[{"k":"p","r":[["b",1]]}]',
        '["p"]',
    ],
)
def test_anything_else_is_refused_whole(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - JSON's own error is one too
        b.parse(text)


def test_plain_text_and_sections() -> None:
    typed = b.parse(
        json.dumps(
            [
                {"k": "p", "r": [["", "alku"]]},
                {"k": "h1", "r": [["", "Osaaminen"]]},
                {"k": "ul", "r": [["", "  "]]},
                {"k": "h1", "r": [["", "Vahvuudet"]]},
                {"k": "p", "r": [["b", "täs"], ["", "mällinen"]]},
            ]
        )
    )
    assert b.plain_text(typed) == "alku\nOsaaminen\n  \nVahvuudet\ntäsmällinen"
    assert [section.empty for section in b.sections(typed)] == [False, True, False]


def test_a_copy_has_the_sections_that_were_chosen_for_it() -> None:
    def section(title: str, *copies: ReportCopy) -> list[b.Block]:
        about = b.About(b.Voice.COACH, frozenset(copies))
        return [b.Block(b.BlockKind.HEADING, (b.Run(title),), about=about), b.Block()]

    typed = (
        b.block(b.BlockKind.TEXT, "alku"),
        *section("Tausta", ReportCopy.REFERRER),
        *section("Vahvuudet", ReportCopy.REFERRER, ReportCopy.EMPLOYER),
        *section("Meidän kesken"),
    )
    assert b.select_blocks(typed, ReportCopy.CLIENT) == typed
    assert b.plain_text(b.select_blocks(typed, ReportCopy.REFERRER)).split() == [
        "alku",
        "Tausta",
        "Vahvuudet",
    ]
    assert b.plain_text(b.select_blocks(typed, ReportCopy.EMPLOYER)).split() == ["Vahvuudet"]
