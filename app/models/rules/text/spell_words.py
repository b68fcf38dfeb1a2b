"""Which words of a text are looked up in a dictionary, and what a misspelt word may have been."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

_CHUNK = re.compile(r"\S+")
_LETTER = r"[^\W\d_][\u0300-\u036f\u00ad]*+"
# A word with its inner marks: TE-palvelut, Kela:n, don’t. The last + keeps "abc" of "abc1" out.
_WORD = re.compile(rf"(?<!\w){_LETTER}(?:[-\u2010\u2011'’:]?{_LETTER})*+(?!\w)")
_ADDRESS = re.compile(r"@|://|^www\.|\w\.\w")
_ENDING = re.compile(r"(?<=[A-ZÅÄÖ]):\w+$")
_LAST_LATIN = "\u024f"
_HANGING = re.compile(r"[-\u2010\u2011](?!\w)")
_PLAIN = str.maketrans({"\u00ad": None, "\u2010": "-", "\u2011": "-", "’": "'"})
_LETTERS = "aeiouyåäöbcdefghjklmnpqrstvwxzé"
_MIXED = ("aäå", "oöå", "eä", "kgc", "tdt", "pb", "sz", "vwf", "iyj")


class Word(NamedTuple):
    """A word and where it stands; `text` is as a dictionary writes it."""

    start: int
    end: int
    text: str


def words(text: str) -> Iterator[Word]:
    """The words to look up: not addresses, numbers, abbreviations or words in other letters."""
    for chunk in _CHUNK.finditer(text):
        if _ADDRESS.search(chunk[0]):
            continue
        for found in _WORD.finditer(chunk[0]):
            word = unicodedata.normalize("NFC", found[0]).translate(_PLAIN)
            if split_checkable_parts(word) and not _HANGING.match(chunk[0], found.end()):
                start = chunk.start()
                yield Word(start + found.start(), start + found.end(), word)


def split_checkable_parts(word: str) -> list[str]:
    """The parts of a word that a dictionary can judge: of TE-palvelut, palvelut.

    Not one letter, KELA, EU:n, iPhone or a word in other letters than Latin ones.
    """
    return [
        part
        for part in _ENDING.sub("", word).split("-")
        if len(part) > 1 and max(part) <= _LAST_LATIN and part[1:] == part[1:].lower()
    ]


def find_near_words(word: str) -> Iterator[str]:
    """Words one slip away, the likeliest slips first; some come twice.

    A letter too much, two in the wrong order, one where two belong, a letter like it in its place;
    then two words run together, and any letter missing or wrong.
    """
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    yield from (left + right[1:] for left, right in cuts if right)
    yield from (left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1)
    yield from _double_letters(word)
    alike = {letter: mates for mates in _MIXED for letter in mates}
    yield from (
        left + letter + right[1:]
        for left, right in cuts
        if right
        for letter in alike.get(right[0], "")
        if letter != right[0]
    )
    for left, right in cuts:
        if right[:1] == right[1:2]:  # the wrong letter doubled: tommorow
            yield from _double_letters(left + right[1:])
    yield from (left + letter + right for left, right in cuts for letter in _LETTERS)
    yield from (left + x + right[1:] for left, right in cuts if right for x in _LETTERS)


def find_splits(word: str) -> Iterator[tuple[str, str]]:
    """The two words that a word may be, run together."""
    yield from ((word[:at], word[at:]) for at in range(2, len(word) - 1))


def _double_letters(word: str) -> Iterator[str]:
    yield from (word[: at + 1] + word[at:] for at in range(len(word)))
