"""How hard a passphrase is to guess, and how long wrong ones have to wait.

As NIST SP 800-63B advises, length counts, eight characters are the least that is taken, and
nobody is made to mix kinds of characters. That four words or twelve characters are good is our own
estimate of what one guess costs here.
"""

from enum import IntEnum

LEAST_CHARACTERS = 8
GOOD_CHARACTERS = 12
GOOD_WORDS = 4
STRONG_WORDS = 5
STRONG_CHARACTERS = 20
LEAST_DIFFERENT = 5  # characters


class Strength(IntEnum):
    """From what is refused to what is certainly enough."""

    TOO_SHORT = 0
    WEAK = 1
    GOOD = 2
    STRONG = 3


def strength(passphrase: str) -> Strength:
    """How strong a passphrase is; repeated words and characters do not count twice."""
    text = passphrase.strip()
    if len(text) < LEAST_CHARACTERS:
        return Strength.TOO_SHORT
    words = {word.casefold() for word in text.split() if len(word) > 1}
    if len(set(text.casefold())) < LEAST_DIFFERENT:
        return Strength.WEAK
    if len(words) >= STRONG_WORDS or (len(text) >= STRONG_CHARACTERS and len(words) != 1):
        return Strength.STRONG
    if len(words) >= GOOD_WORDS or len(text) >= GOOD_CHARACTERS:
        return Strength.GOOD
    return Strength.WEAK


FREE_TRIES = 5
PAUSES = (5, 10, 20, 40)  # seconds
LONGEST_PAUSE = 60  # seconds


def pause_after(wrong_tries: int) -> int:
    """Seconds to wait after that many wrong passphrases in a row: 0, then 5, 10, 20, 40, 60.

    It only slows down a person at the computer; the real limit is what one guess costs to compute.

    Args:
        wrong_tries: How many passphrases have been wrong since the last right one.
    """
    if wrong_tries < FREE_TRIES:
        return 0
    more = wrong_tries - FREE_TRIES
    return PAUSES[more] if more < len(PAUSES) else LONGEST_PAUSE
