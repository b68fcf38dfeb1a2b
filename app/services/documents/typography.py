"""Typed text made ready for paper: nothing in the file changes, only how it is printed.

A paragraph is broken into lines in the order in which it is read; only when it is drawn do the
letters of a line take their places (`rules/text/writing_direction.py`).
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from copy import copy
from itertools import accumulate, groupby
from typing import Any
from xml.sax.saxutils import escape

from app.models.refusals import Reason
from app.models.rules.reports.blocks import Run, Style
from app.models.rules.text.arabic import shape, unshape
from app.models.rules.text.writing_direction import (
    begins_from_right,
    find_levels,
    has_right_to_left,
    mirror,
    order_line,
)
from app.services.documents import fonts
from app.services.errors import Refused

_NBSP = "\u00a0"
_UNIT = re.compile(
    r"(?<=\d) (?=(?:%|€|h|t|min|pv|kk|vko|vk|v|km|m|kg|g|cm|tim|st|p|mom|k)\b|%|€|§)|(?<=§) (?=\d)"
    r"|(?<=mom\.) (?=\d)"
)
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")
_LOST = "\u25a1"
_UNSEEN = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]")
_BREAKS = re.compile("\r\n|[\n\r\u2028\u2029]")
_OPENING = {Style.PLAIN: "", Style.BOLD: "<b>", Style.ITALIC: "<i>", Style.BOLD_ITALIC: "<b><i>"}
_CLOSING = {
    Style.PLAIN: "",
    Style.BOLD: "</b>",
    Style.ITALIC: "</i>",
    Style.BOLD_ITALIC: "</i></b>",
}

_PROSE = frozenset({"body", "bullet", "numbered", "box", "box_quote"})
_SAID = _PROSE | {"value"}
"""The styles of what somebody has written; all else on the paper begins at the left."""


def printable(text: str) -> str:
    """The letters as the font has them; a number stays on one line with its unit."""
    whole = _BREAKS.sub("\n", unicodedata.normalize("NFC", text))
    return _UNIT.sub(_NBSP, _UNPRINTABLE.sub("", whole))


def refuse_unprintable(*names: str) -> None:
    """Refuse a name that the fonts of the papers lack letters for: a paper never loses a name.

    Raises:
        Refused: There are no letters for it (Reason.NAME_UNPRINTABLE).
    """
    if fonts.missing_letters(printable(" ".join(names))):
        raise Refused(Reason.NAME_UNPRINTABLE)


def markup(runs: Iterable[Run]) -> str:
    """Runs of letters in reportlab's paragraph language; what was typed stays text."""
    return "".join(f"{_OPENING[run.style]}{plain(run.text)}{_CLOSING[run.style]}" for run in runs)


def plain(text: str) -> str:
    """The text in reportlab's paragraph language, with nothing in it taken for markup."""
    shown = printable(text)
    if fonts.is_covered(shown):
        return escape(shown).replace("\n", "<br/>")
    shown = _UNSEEN.sub("", shape(shown))
    for letter in fonts.missing_letters(shown):  # a loss is seen where it is
        shown = shown.replace(letter, _LOST)
    parts = (
        f'<font name="{font}">{escape("".join(letters))}</font>'
        if font
        else escape("".join(letters))
        for font, letters in groupby(shown, fonts.other_font)
    )
    return "".join(parts).replace("\n", "<br/>")


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
            turned = "".join(_mirror_odd(text[at], own[at]) for at in order)
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
        part.text = "".join(_mirror_odd(letters[at][1], levels[at]) for at in places)
        turned.append(part)
    return turned


def _mirror_odd(letter: str, level: int) -> str:
    return mirror(letter) if level % 2 else letter


def _line_text(line: Any) -> str:
    if isinstance(line, tuple):
        return " ".join(line[1])
    return "".join(part.text for part in line.words)
