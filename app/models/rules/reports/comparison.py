"""Two versions of a text side by side, in words that can be read: what came, what went."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from app.models.rules.reports.blocks import Block

_WORDS = re.compile(r"\s+|[^\s]+")
_ALIKE = 0.4  # paragraphs less alike than this are told as one gone and one new


class Mark(StrEnum):
    """What became of a piece of text between two versions."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True)
class Piece:
    """Letters that are in both versions, only in the new one, or only in the old one."""

    mark: Mark
    text: str


Line = tuple[Piece, ...]


def compare_blocks(before: Sequence[Block], after: Sequence[Block]) -> list[Line]:
    """A line for each paragraph of either version, in reading order."""
    old, new = [one.text for one in before], [one.text for one in after]
    lines: list[Line] = []
    for tag, low, high, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            lines += [(Piece(Mark.SAME, text),) for text in old[low:high]]
        else:
            lines += _compare_paragraphs(old[low:high], new[start:end])
    return lines


def _compare_paragraphs(old: list[str], new: list[str]) -> Iterator[Line]:
    """Paragraphs that were rewritten word by word; those too different, one after the other."""
    shared = min(len(old), len(new))
    for before, after in zip(old[:shared], new[:shared], strict=True):
        words = _WORDS.findall(before), _WORDS.findall(after)
        matcher = SequenceMatcher(None, *words, autojunk=False)
        if matcher.ratio() < _ALIKE:
            yield (Piece(Mark.REMOVED, before),)
            yield (Piece(Mark.ADDED, after),)
        else:
            yield tuple(_pieces(matcher, *words))
    yield from ((Piece(Mark.REMOVED, text),) for text in old[shared:])
    yield from ((Piece(Mark.ADDED, text),) for text in new[shared:])


def _pieces(
    matcher: "SequenceMatcher[str]", old: Sequence[str], new: Sequence[str]
) -> Iterator[Piece]:
    for tag, low, high, start, end in matcher.get_opcodes():
        if tag == "equal":
            yield Piece(Mark.SAME, "".join(old[low:high]))
            continue
        if high > low:
            yield Piece(Mark.REMOVED, "".join(old[low:high]))
        if end > start:
            yield Piece(Mark.ADDED, "".join(new[start:end]))
