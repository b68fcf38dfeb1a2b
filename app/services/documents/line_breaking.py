"""Paragraphs with bold or italic words, broken into lines: a third of the time of a report.

reportlab looks at every word as if it might be a picture, a link or a break, and adds each to a
run of its own kind by comparing all that is known of both. Here words are only added up, and the
runs of a line are put together when the line is full. What is not whole words of text, and what
might have to be broken within a word, is left to reportlab; the lines are the same to a hair.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

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

_Word = Any
"""reportlab's: a list of the width and one pair of run and text. It is followed by a space where
it is a `_HSFrag`."""


@dataclass(frozen=True)
class BrokenRuns:
    """The lines of a paragraph, its words in reportlab's form, and how wide the widest line is."""

    lines: list[Any]
    words: list[_Word]
    widest: float


def break_runs(
    runs: Sequence[Any], widths: list[float], style: Any, bullet: Any
) -> BrokenRuns | None:
    """The lines of runs of several kinds; None where reportlab has to break them.

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
    if unusual or style.embeddedHyphenation > 1 or getattr(style, "hyphenationLang", ""):
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
