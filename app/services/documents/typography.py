"""Typed text made ready for paper: nothing in the file changes, only how it is printed.

A paragraph is broken into lines in the order in which it is read; only when it is drawn do the
letters of a line take their places (`rules/text/writing_direction.py`).
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import dataclass
from itertools import accumulate, groupby
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfmetrics import getAscentDescent, stringWidth
from reportlab.platypus.paragraph import (
    FragLine,
    _getFragWords,
    _handleBulletWidth,
    _HSFrag,
    _hy_shy_pat,
    _processed_frags,
    sameFrag,
)

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
BESIDE = " · "
"""What parts facts that stand side by side on a line, such as a name and a day."""

_Word = Any
"""reportlab's: a list of the width and one pair of run and text. It is followed by a space where
it is a `_HSFrag`."""


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
    levels = _find_levels_apart(" ".join(texts), from_right=from_right)
    starts = accumulate((len(text) + 1 for text in texts), initial=0)
    for place, (line, start, text) in enumerate(zip(list(lines), starts, texts, strict=False)):
        own = levels[start : start + len(text)]
        order = order_line(own)
        if isinstance(line, tuple):
            turned = "".join(_mirror_odd(text[at], own[at]) for at in order)
            lines[place] = (line[0], turned.split(" "), *line[2:])
        else:
            line.words = _turn_words(line.words, own, order)


def _find_levels_apart(text: str, *, from_right: bool) -> list[int]:
    """The levels of a paragraph whose parts stand side by side: each is turned by itself.

    Else the day beside a name from right to left would stand before the name, or within it.
    """
    first, *others = text.split(BESIDE)
    levels = find_levels(first, from_right=from_right)
    for part in others:
        levels += [int(from_right)] * len(BESIDE)
        levels += find_levels(part, from_right=from_right)
    return levels


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


@dataclass(frozen=True)
class BrokenRuns:
    """The lines of a paragraph, its words in reportlab's form, and how wide the widest line is."""

    lines: list[Any]
    words: list[_Word]
    widest: float


def break_runs(
    runs: Sequence[Any], widths: list[float], style: Any, bullet: Any
) -> BrokenRuns | None:
    """The lines of a paragraph with bold or italic words; None where reportlab has to break them.

    reportlab looks at every word as if it might be a picture, a link or a break, and compares all
    that is known of its run with that of the word before. Here widths are only added up. What is
    not text, and what might have to be broken within a word, is left to reportlab; the lines are
    the same.

    Args:
        runs: Those of a reportlab paragraph.
        widths: Of the first line and of all others, in points.
        style: The style of the paragraph.
        bullet: What stands before the first line, if anything.
    """
    if len(runs) < 2 or _processed_frags(runs) or not _is_plain(runs, style):
        return None
    _handleBulletWidth(bullet, style, widths)
    words = _getFragWords(runs, widths[0])
    narrowest = min(widths)
    if not words[0][0] or not all(_is_text(word, narrowest) for word in words):
        return None
    lines = _fill_lines(words, widths, style.spaceShrinkage)
    if lines is None:
        return None
    made = [line.finish() for line in lines]
    return BrokenRuns(made, words, max(line.wide for line in lines))


def _is_plain(runs: Sequence[Any], style: Any) -> bool:
    """Whether all is text from left to right that is neither hyphenated nor shaped elsewhere."""
    unusual = style.wordWrap or style.shaping or style.uriWasteReduce or style.endDots
    if unusual or getattr(style, "hyphenationLang", ""):
        return False
    return not any(hasattr(run, "cbDefn") or hasattr(run, "lineBreak") for run in runs)


def _is_text(word: _Word, narrowest: float) -> bool:
    """Whether a word has no soft hyphen and fits every line; no-break spaces leave empty ones."""
    return type(word) in (list, _HSFrag) and word[0] <= narrowest and (word[0] or not word[1][1])


def _fill_lines(
    words: Sequence[_Word], widths: Sequence[float], shrinkage: float
) -> list["_Line"] | None:
    """Every word on the first line with room for it, where spaces give way a little.

    None where a word with a hyphen is too long: part of it may fit on the line before.
    """
    line, space = _Line(widths[0], 0), 0.0
    lines = [line]
    for place, word in enumerate(words):
        if place and word[0]:
            wide = line.wide + space + word[0]
            if wide > line.room + line.measure_spaces(space) * shrinkage:
                if any(_hy_shy_pat.search(text) for _, text in word[1:]):
                    return None
                line, space = _Line(widths[min(len(lines), len(widths) - 1)], place), 0.0
                lines.append(line)
                wide = word[0]
        else:
            wide = line.wide + word[0]
        line.add(word, space)
        line.wide = wide
        space = 0.0
        if isinstance(word, _HSFrag):
            space = stringWidth(" ", word[-1][0].fontName, word[1][0].fontSize)
    return lines


class _Line:
    """A line that is being filled; `wide` is how much of its room the words take."""

    def __init__(self, room: float, first: int) -> None:
        self.room, self.wide = room, 0.0
        self._first, self._words = first, 0
        self._parts: list[Any] = []
        self._run: Any = None
        self._texts: list[str] = []
        self._spaces = self._full = 0.0

    def add(self, word: _Word, space: float) -> None:
        """Put a word after the others, with a space between where there is one."""
        run, text = word[1]
        if space and self._texts[-1:] != [" "]:
            self._texts.append(" ")
            self._spaces += stringWidth(" ", self._run.fontName, self._run.fontSize)
        if self._run is not run and (self._run is None or not sameFrag(self._run, run)):
            self._begin(run)
        if text:
            self._texts.append(text)
            self._words += 1
        for other, more in word[2:]:
            self._begin(other)
            self._texts.append(more)

    def measure_spaces(self, space: float) -> float:
        """How wide the spaces are together with the one that would come next."""
        return space + self._full + self._spaces

    def finish(self) -> Any:
        """The line in reportlab's form."""
        self._begin(None)
        heights = [getAscentDescent(part.fontName, part.fontSize) for part in self._parts]
        return FragLine(
            extraSpace=self.room - self.wide,
            wordCount=self._words,
            lineBreak=False,
            words=self._parts,
            fontSize=max(part.fontSize for part in self._parts),
            ascent=max(ascent for ascent, _ in heights),
            descent=min(descent for _, descent in heights),
            maxWidth=self.room,
            sFW=self._first,
        )

    def _begin(self, run: Any) -> None:
        if self._run is not None:
            self._parts.append(self._run.clone(text="".join(self._texts)))
        self._run, self._texts = run, []
        self._full, self._spaces = self._full + self._spaces, 0.0
