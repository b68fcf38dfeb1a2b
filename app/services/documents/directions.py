"""Lines of a paragraph in which letters go from right to left: put in order when they are drawn.

A paragraph is broken into lines in the order in which it is read; only then do the letters of a
line take their places (`rules/text/writing_direction.py`).
"""

from collections.abc import Sequence
from copy import copy
from itertools import accumulate, groupby
from typing import Any

from app.models.rules.text.arabic import unshape
from app.models.rules.text.writing_direction import (
    begins_from_right,
    find_levels,
    has_right_to_left,
    mirror,
    order_line,
)

_PROSE = frozenset({"body", "bullet", "numbered", "box", "box_quote"})
_SAID = _PROSE | {"value"}
"""The styles of what somebody has written; all else on the paper begins at the left."""


def tell_from_right(text: str, style_name: str) -> bool:
    """Whether a paragraph as a whole goes from right to left."""
    return style_name in _SAID and begins_from_right(text)


def stands_right(style_name: str) -> bool:
    """Whether such a paragraph begins at the right edge; a cell of a table keeps its place."""
    return style_name in _PROSE


def read_lines(lines: Sequence[Any]) -> str:
    """What the lines of a paragraph say, in the order in which it is read."""
    return " ".join(unshape(_line_text(line)).strip() for line in lines)


def turn_lines(lines: list[Any], *, from_right: bool) -> None:
    """Put the letters of each line into the order in which they stand on paper."""
    texts = [_line_text(line) for line in lines]
    if not has_right_to_left("".join(texts)):
        return
    levels = find_levels(" ".join(texts), from_right=from_right)
    starts = accumulate((len(text) + 1 for text in texts), initial=0)
    for place, (line, start, text) in enumerate(zip(list(lines), starts, texts, strict=False)):
        own = levels[start : start + len(text)]
        order = order_line(own)
        if isinstance(line, tuple):
            turned = "".join(_shown(text[at], own[at]) for at in order)
            lines[place] = (line[0], turned.split(" "), *line[2:])
        else:
            line.words = _turn_words(line.words, own, order)


def _turn_words(words: Sequence[Any], levels: Sequence[int], order: Sequence[int]) -> list[Any]:
    """The parts of a line, each of one font, with their letters where they stand."""
    letters = [(part, letter) for part in words for letter in part.text]
    turned = []
    for _, run in groupby(order, key=lambda at: id(letters[at][0])):
        places = list(run)
        part = copy(letters[places[0]][0])
        part.text = "".join(_shown(letters[at][1], levels[at]) for at in places)
        turned.append(part)
    return turned


def _shown(letter: str, level: int) -> str:
    return mirror(letter) if level % 2 else letter


def _line_text(line: Any) -> str:
    if isinstance(line, tuple):
        return " ".join(line[1])
    return "".join(part.text for part in line.words)
