"""Whether two words are forms of one word, for a forgiving search. Typing errors: `slips`.

All words here are folded (`names.fold_text`): small letters without marks, as a search index keeps
them. The Finnish stems are those of `inflection`; a few more endings and stems are needed for the
common words of a diary (työttömyyteen, asiakkaita) than for people's names. How well it does is
measured in `tests/models/rules/text/test_word_forms.py`. `_UNBENT` goes from a stem back to the
word, the other way than `inflection.find_stems`: -nen stands in both, and a change of one goes
into the other.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, product

from app.models.rules.text.inflection import (
    CASE_ENDINGS,
    CLITICS,
    STRONGER,
    apply_gradation,
    find_stems,
)
from app.models.rules.text.names import fold_text
from app.models.rules.text.slips import count_shared_start

SHORTEST_FORM = 3
"""A word with fewer letters is looked for as it stands."""

_MORE_ENDINGS = re.findall(
    r"\w+", "ita ihin iden itten ien iksi itse tse ne ine nsa ni mme nne nkin"
)
_OF_NAMES = frozenset(
    fold_text(ending + clitic) for ending, clitic in product(("", *CASE_ENDINGS), CLITICS)
) | {"s"}
_ENDINGS = _OF_NAMES | frozenset(
    fold_text(ending + clitic) for ending, clitic in product(_MORE_ENDINGS, CLITICS)
)
_LENGTHENED = frozenset(f"n{fold_text(clitic)}" for clitic in CLITICS)
_VOWELS = "aeiouy"
_LEAST_SHARED_STEM = 4
_LEAST_ENDINGS = 4  # letters of both endings together
_SHORTEST_COMPOUND = 6  # letters
_PLAIN_ENDINGS = frozenset({"ssa", "sta", "lla", "lta", "lle", "ksi"})
_LONG = 6  # letters
_KEEPS_ITS_START = 5  # letters: stems of words as long begin with the same two


def is_form_of(word: str, base: str) -> bool:
    """Whether the word may be a form of the base: 'laaksosen' of 'laaksonen', 'maen' of 'maki'."""
    return _is_bent(word, base, _ENDINGS)


def is_form_of_name(word: str, base: str) -> bool:
    """Whether the word may be a case of a name, which nobody owns: no 'laaksonne' of 'laakso'."""
    return _is_bent(word, base, _OF_NAMES)


def _is_bent(word: str, base: str, endings: frozenset[str]) -> bool:
    if len(base) >= _KEEPS_ITS_START and word[:2] != base[:2]:
        return False  # most words are no forms of each other, and stems take long to find
    known = _stems_of(base)
    return any(
        word[:cut] in known and _is_ending_after(word[cut - 1], word[cut:], endings)
        for cut in range(min(len(word) - 1, len(base) + 3), 1, -1)
    )


def is_stem_of(word: str, base: str) -> bool:
    """Whether the word is what endings of the base are put after: a form that is being typed."""
    return word in _stems_of(base)


def share_a_word(word: str, other: str) -> bool:
    """Whether both may be forms of one word, whichever of them is the base."""
    if word == other or min(len(word), len(other)) < SHORTEST_FORM or word[:2] != other[:2]:
        return False
    shared = count_shared_start(word, other)
    if shared < min(len(word), len(other)) - 3:
        return False
    if is_form_of(word, other) or is_form_of(other, word):
        return True
    return _share_a_stem(word, other, shared)


def share_a_base(word: str, other: str) -> bool:
    """Whether two long words may be forms of one that neither of them is.

    'hakemusta' and 'hakemuksia' of 'hakemus'. What the base may be is guessed from the first word.
    """
    if len(word) < _LONG or count_shared_start(word, other) < SHORTEST_FORM:
        return False
    near = _stems_near(word)
    return any(
        other[:cut] in near and is_ending(other[cut - 1], other[cut:])
        for cut in range(len(other), SHORTEST_FORM - 1, -1)
    )


def is_ending(before: str, rest: str) -> bool:
    """Whether the rest of a word is a case ending; `before` is the letter it comes after."""
    return _is_ending_after(before, rest, _ENDINGS)


def _is_ending_after(before: str, rest: str, endings: frozenset[str]) -> bool:
    if rest[:1] == "j" and before == "i":
        return False  # Maija is no form of Mäki
    return rest in endings or (bool(rest) and rest[0] == before and rest[1:] in _LENGTHENED)


def bare_stems(word: str) -> Iterator[str]:
    """What a long word may be without its ending, to find compounds: 'siivousta' 'siivousala'.

    Only endings that are hardly ever the end of another word.
    """
    for cut in range(len(word) - 2, _SHORTEST_COMPOUND - 1, -1):
        before, rest = word[cut - 1], word[cut:]
        lengthened = rest == f"{before}n" and before in _VOWELS
        if rest in _PLAIN_ENDINGS or lengthened or (rest == "ta" and before == "s"):
            yield word[:cut]


def _share_a_stem(word: str, other: str, shared: int) -> bool:
    for cut in range(shared, _LEAST_SHARED_STEM - 1, -1):
        one, two = word[cut:], other[cut:]
        if one and two and len(one) + len(two) >= _LEAST_ENDINGS:
            before = word[cut - 1]
            if before in _VOWELS and is_ending(before, one) and is_ending(before, two):
                return True
    return False


@lru_cache(maxsize=20_000)
def _stems_of(base: str) -> frozenset[str]:
    return frozenset(chain(find_stems(base), _more_stems(base)))


def _more_stems(base: str) -> Iterator[str]:
    root = base[:-1]
    if base.endswith("s") and len(base) > 3:
        yield from (f"{root}te", f"{root}t", f"{root}ksi")  # työttömyyteen, työttömyyttä
        for long in (stem for stem in find_stems(base) if stem[-1] == stem[-2:-1]):
            yield long[:-1]  # asiakkaita
    if base.endswith("at"):
        yield f"{root}a"  # kevään, whose marks are folded away
    if base[-1] in _VOWELS and len(base) > 3:
        yield from _plural_stems(base)


def _plural_stems(base: str) -> Iterator[str]:
    for stem in find_stems(base):
        if stem[-1] in "aeio":
            yield f"{stem[:-1]}i"
            yield f"{stem[:-1]}oi"
        yield f"{stem}i"


@lru_cache(maxsize=4_000)
def _stems_near(word: str) -> frozenset[str]:
    """The stems of all words of which this one may be a form."""
    found: set[str] = set()
    for cut in range(len(word), 2, -1):
        if cut == len(word) or is_ending(word[cut - 1], word[cut:]):
            for base in _bases_of(word[:cut]):
                found |= _stems_of(base)
    return frozenset(found)


def _bases_of(stem: str) -> Iterator[str]:
    """What may be the base of a stem: 'hakemukse' of hakemus, 'palkkatue' of palkkatuki."""
    for base in (stem, *_list_unbent(stem)):
        if len(base) < SHORTEST_FORM:
            continue
        yield base
        root, last = base[:-1], base[-1]
        if last in _VOWELS:
            yield from (strong + last for strong in apply_gradation(root, STRONGER))
            if root[-1] in _VOWELS:
                yield f"{root}k{last}"
        elif last == "s" and root[-1] in _VOWELS:  # asiakkas, asiakas
            for long, short in _SHORTENED:
                if root[:-1].endswith(long):
                    yield root[: -1 - len(long)] + short + root[-1] + last


def _list_unbent(stem: str) -> Iterator[str]:
    root = stem[:-1]
    for ending, bases in _UNBENT:
        if stem.endswith(ending):
            yield from (stem[: -len(ending)] + base for base in bases)
    if stem[-1] in _VOWELS and stem[-1] == root[-1:]:
        yield from (root, f"{root}s")  # lomakkee, asiakkaa


_SHORTENED = (("kk", "k"), ("tt", "t"), ("pp", "p"), ("nt", "nn"), ("lt", "ll"))
_UNBENT = (
    ("e", ("i",)),
    ("kse", ("s",)),
    ("se", ("nen",)),
    ("ude", ("us",)),
    ("yde", ("ys",)),
    ("ut", ("us",)),
    ("yt", ("ys",)),
    ("s", ("nen",)),
    ("i", ("a", "e")),
    ("ksi", ("s",)),
    ("si", ("nen",)),
    ("oi", ("a",)),
    ("o", ("a",)),
)
