"""A length of time in words: 'kaksi päivää', '2 vk', 'three weeks', 'viikon'.

'3 pv/vko' and '20 h viikossa' say how often, and 'vko 36' and 'vuoden 2024' say when.
"""

import re
from enum import Enum, auto


def _list_words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NUMBERS = _list_words(
    "yksi kaksi kolme nelja viisi kuusi seitseman kahdeksan yhdeksan kymmenen puoli puolitoista"
    " pari muutama muutaman useita monta yhden kahden parin kolmen neljan viiden kuuden"
    " ett tva tre fyra fem sex sju atta nio tio par nagra flera halv"
    " one two three four five six seven eight nine ten couple few some several half"
)
_SINGLE = _list_words("a an en ett of for")  # 'for a week', 'a couple of days'
_SHORT_UNITS = _list_words(
    "pv pvn paiva paivaa paivan dag dagar dygn day days"
    " vk vko vkoa vkon viikko viikkoa viikon vecka veckor week weeks wk wks"
)
_LONG_UNITS = _list_words(
    "kk kuukausi kuukautta kuukauden man manad manader month months mo"
    " v vuosi vuotta vuoden ar year years"
)
_HOURS = _list_words("h t tuntia tim timmar hour hours hrs")
_WHOLE = _list_words(  # a length by their form alone
    "paivan viikon kuukauden vuoden kesan talven syksyn kevaan paivaksi viikoksi kuukaudeksi"
    " vuodeksi kesaksi talveksi"
)
_HOW_OFTEN = _list_words(
    "viikossa kuukaudessa paivassa vuodessa viikko vko per i om a an each every joka kerran"
)
_WITHIN = re.compile(
    r"(?:19|20)\d\d$|alu|lopu|loppu|alk|aika"
)  # 'vuoden 2024', 'vuoden alusta', 'kesän alussa'
_JOINED = re.compile(r"(\d{1,2})([a-z]+)")
_RATE = re.compile(r"\s*/\s*\w")
_COUNT = re.compile(r"\d{1,2}")


class Length(Enum):
    """How long: days and weeks, or months and years."""

    SHORT = auto()
    LONG = auto()


def is_number_word(word: str) -> bool:
    """Whether a word without accents is a number: 'kaksi', 'tva'."""
    return word in _NUMBERS


def find_length(text: str, places: list[re.Match[str]], words: list[str]) -> Length | None:
    """The first length of time that words tell, None where they tell none.

    Args:
        text: The whole text.
        places: Where its words stand.
        words: The words in small letters, without accents.
    """
    for at, word in enumerate(words):
        unit, counted = word, at > 0 and _counts(words, at - 1)
        if joined := _JOINED.fullmatch(word):
            unit, counted = joined[2], True
        if unit not in _SHORT_UNITS | _LONG_UNITS | _WHOLE:
            continue
        following = words[at + 1] if at + 1 < len(words) else ""
        if _RATE.match(text, places[at].end()) or following in _HOW_OFTEN:
            continue
        if counted or (unit in _WHOLE and not _WITHIN.match(following)):
            is_short = unit in _SHORT_UNITS or unit in ("paivaksi", "viikoksi")
            return Length.SHORT if is_short else Length.LONG
    return None


def _counts(words: list[str], at: int) -> bool:
    """Whether the word at `at` counts the unit behind it."""
    word = words[at]
    if word in _SINGLE:
        before = words[at - 1] if at else ""
        return at > 0 and before not in _SHORT_UNITS | _HOURS and not any(map(str.isdigit, before))
    return word in _NUMBERS or bool(_COUNT.fullmatch(word))
