"""The values of each line of a text, with or without quotation marks, well set or not."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from io import StringIO

from app.services.errors import SheetTooBig

_LONGEST_VALUE = 131_072  # letters; where the csv module stops too
_SAMPLE = 100  # lines
_LINE_END = re.compile(r"\r\n?|\n")


def split_lines(text: str, between: str) -> Iterator[tuple[list[str], list[str]]]:
    """Each line's values, and those of them that a quotation mark begins and none ends.

    A mark is a lone one too where its value would hold other whole lines: a forgotten mark would
    swallow all rows down to the next one.

    Args:
        text: The lines.
        between: The sign between the values.

    Raises:
        SheetTooBig: A value is longer than any cell.
    """
    if '"' in text:
        yield from _split_quoted(text, between)
        return
    try:
        for line in csv.reader(StringIO(text, newline=""), delimiter=between):
            yield line, []
    except csv.Error:
        raise SheetTooBig from None


def _split_quoted(text: str, between: str) -> Iterator[tuple[list[str], list[str]]]:
    sign = re.escape(between)
    quoted = re.compile(rf'"((?:[^"]++|"")*+)"(?={sign}|\r|\n|\Z)')
    bare = re.compile(rf"[^{sign}\r\n]*+")
    usual = _usual_count(text, between)
    line, lone = list[str](), list[str]()
    at, last = 0, len(text)
    while at < last:
        found = quoted.match(text, at) if text[at] == '"' else None
        if found and not _holds_lines(found[1], between, usual):
            word = found[1].replace('""', '"')
        else:
            found = bare.match(text, at)
            word = found[0] if found else ""
            if word.startswith('"'):
                word = word[1:]
                lone.append(word.strip())
        at = found.end() if found else at
        if len(word) > _LONGEST_VALUE:
            raise SheetTooBig
        line.append(word)
        if text.startswith(between, at):
            at += 1
            if at < last:
                continue
            line.append("")
        elif ended := _LINE_END.match(text, at):
            at = ended.end()
        yield line, lone
        line, lone = [], []


def _usual_count(text: str, between: str) -> int:
    """How many signs most lines of a text have; 0 for commas, which sentences have too."""
    if between == ",":
        return 0
    counts = Counter(line.count(between) for line in _LINE_END.split(text, _SAMPLE)[:_SAMPLE])
    return max(counts, key=counts.__getitem__)


def _holds_lines(value: str, between: str, usual: int) -> bool:
    """Whether any line but the first within a value has as many signs as most of the text."""
    return usual > 0 and any(part.count(between) == usual for part in _LINE_END.split(value)[1:])
