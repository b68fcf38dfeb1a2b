"""Lines of several fonts are broken where reportlab itself breaks them."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.platypus import Paragraph

from app.models.rules.reports.blocks import Run, Style
from app.services.documents.styles import styles
from app.services.documents.tagging import Tagged
from app.services.documents.typography import break_runs, markup, read_lines

WORDS = ("työ", "a", "keittiössä", "Mäki-Petäjä", "20 h", "vastuuhenkilö,", "–", "x" * 120, "-")
GAPS = (" ", " ", " ", "  ", "\u00a0", "\n", "")
TEXTS = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(GAPS)), min_size=1, max_size=80)


def describe_lines(broken: Any) -> list[Any]:
    """All that a line has to tell, with the texts of its runs."""
    return [
        {name: value for name, value in vars(line).items() if name != "words"}
        | {"runs": [(part.text, part.fontName, part.fontSize) for part in line.words]}
        for line in broken.lines
    ]


def break_twice(text: str, wide: float) -> tuple[Tagged, Any, Paragraph, Any]:
    style = styles()["numbered"]
    ours, theirs = Tagged(text, style, "10."), Paragraph(text, style, "10.")
    return ours, ours.breakLines([wide + 10, wide]), theirs, theirs.breakLines([wide + 10, wide])


@given(TEXTS, st.lists(st.integers(0, 400), max_size=5), st.lists(st.sampled_from(Style)))
def test_lines_are_those_of_reportlab(
    words: list[tuple[str, str]], cuts: list[int], kinds: list[Style]
) -> None:
    whole = "".join(word + gap for word, gap in words)
    places = [0, *sorted(cut for cut in cuts if cut < len(whole)), len(whole)]
    kinds = [*kinds, *Style, *Style]
    runs = [Run(whole[a:b], kind) for (a, b), kind in zip(pairwise(places), kinds, strict=False)]
    ours, made, theirs, expected = break_twice(markup(runs), 290.0)
    assert made.kind == expected.kind
    if made.kind == 1:
        assert describe_lines(made) == describe_lines(expected)
        assert [[word[0], *(text for _, text in word[1:])] for word in ours.frags] == [
            [word[0], *(text for _, text in word[1:])] for word in theirs.frags
        ]
        assert ours._width_max == theirs._width_max


def test_spaces_give_way_as_much_as_those_of_reportlab() -> None:
    """At some of these widths a word fits only because the spaces before it are narrowed."""
    runs = [Run("Asiakas on työssä. " * 9), Run("Tärkeää: ", Style.BOLD), Run("loma ja työ " * 9)]
    for tenths in range(2500, 3100, 3):
        _, made, _, expected = break_twice(markup(runs), tenths / 10)
        assert describe_lines(made) == describe_lines(expected)


def test_words_that_stay_whole_are_broken_here() -> None:
    style = styles()["body"]
    runs = [Run("Asiakas työskenteli keittiössä. " * 9), Run("Tärkeää: ", Style.BOLD), Run("loma")]
    made = break_runs(Tagged(markup(runs), style).frags, [300.0, 300.0], style, None)
    assert made is not None
    assert len(made.lines) == 5
    hyphens = Tagged(markup([Run("Mäki-Petäjä-Järvelä " * 20), Run("x", Style.BOLD)]), style)
    assert break_runs(hyphens.frags, [300.0, 300.0], style, None) is None


@pytest.mark.parametrize("kind", [Style.PLAIN, Style.BOLD])
def test_a_paragraph_over_a_page_break_keeps_its_lines_and_its_hyphens(kind: Style) -> None:
    """Broken a second time, Mäki- and Petäjä would be one word without a hyphen."""
    text = "Mäki-Petäjä-Järvelä ja siivous-ala, asiakas työssä. " * 12
    for width in range(150, 420, 7):
        whole = Tagged(markup([Run(text), Run("Loppu", kind)]), styles()["body"])
        whole.wrap(width, 9999)
        lines = read_each_line(whole)
        first, rest = whole.split(width, 100)
        assert first.wrap(width, 100)[1] <= 100
        rest.wrap(width, 9999)
        assert [*read_each_line(first), *read_each_line(rest)] == lines


@pytest.mark.parametrize("last", ["", "x"])
def test_a_name_that_is_longer_than_a_line_is_broken_at_its_hyphens(last: str) -> None:
    """Also where not even its first part has room after the word before."""
    runs = [Run("Anna-Kaarina Wilhelmiina Hautamäki-Rautiainen-Vuorenmaa"), Run(last, Style.BOLD)]
    told = Tagged(markup([run for run in runs if run.text]), styles()["value"])
    told.wrap(135, 9999)
    *lines, end = [line.rstrip() for line in read_each_line(told)]
    assert end == f"Vuorenmaa{last}"
    assert all(line.endswith(("-", "Kaarina", "Wilhelmiina")) for line in lines)


def read_each_line(paragraph: Any) -> list[str]:
    return [read_lines([line]) for line in paragraph.blPara.lines]
