"""The words of a quick line one by one, and which field took each of them."""

import re
from dataclasses import dataclass

from app.models.rules.text.names import fold_text
from app.models.rules.text.word_forms import is_ending

DIVIDERS = frozenset("-–—/|·•;,:.")
_AROUND = ".,;:!?()[]\"'”“„»«"
_APART = re.compile(r"(\w[\w.&-]*)['’´:](\w{1,6})")  # Dubois'lle, Oy:lle, Emma's; no didn't
_LONG_VOWEL = re.compile(r"([aeiouy])\1n")


@dataclass
class Token:
    """One word of the line as typed; `taken` names the field that it became, '' for none.

    `kept` holds it back from being a number or a day: the hour after 'klo'.
    """

    text: str
    key: str
    taken: str = ""
    kept: bool = False

    @property
    def is_taken(self) -> bool:
        """Whether a reader has already used this token for a field."""
        return bool(self.taken)

    @property
    def is_free(self) -> bool:
        """Whether it may still become a field."""
        return not self.taken and not self.kept

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter, as a name does."""
        letters = self.text.lstrip(_AROUND)
        return bool(letters) and letters[0].isupper()


def split_line(line: str) -> list[Token]:
    """The words of a line in order."""
    return [Token(word, _key_of(fold_text(word.strip(_AROUND)))) for word in line.split()]


def text_of(tokens: list[Token]) -> str:
    """The words as they were typed, with single spaces."""
    return " ".join(token.text for token in tokens)


def _key_of(word: str) -> str:
    """The word without an ending that is written apart: 'oy' of "oy:lle"."""
    apart = _APART.fullmatch(word)
    if apart and not apart[1].isdecimal():
        ending = apart[2]
        if (ending != "t" and is_ending("", ending)) or _LONG_VOWEL.fullmatch(ending):
            return apart[1]
    return word
