"""Names in the forms that Finnish bends them into: Virtanen, Virtasen, Virtaselle, Mäen, Antin.

No dictionary: the stems of a name are made by rule, too many rather than too few, and a word is
taken for the name when it is a stem with a case ending. How well it does is stated, with what it
misses by name, in `tests/models/rules/text/test_inflection.py`. The rules are those of Iso suomen
kielioppi §41-§81 (consonant gradation, stem types) as far as names need them; a foreign name that
ends in a consonant takes an i. What is a rule here has its way back in `word_forms._UNBENT`:
-nen stands in both, here in `find_stems` (Virtanen gives Virtase), there from Virtase to Virtanen.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, product

_VOWELS = "aeiouyäöåé"
_WORD = re.compile(r"[^\W\d_]+")
# Strong to weak: what stands before the last vowel of the name, in the closed syllable.
_WEAKER = (
    ("nk", ("ng",)),
    ("mp", ("mm",)),
    ("nt", ("nn",)),
    ("lt", ("ll",)),
    ("rt", ("rr",)),
    ("kk", ("k",)),
    ("pp", ("p",)),
    ("tt", ("t",)),
    ("st", ()),
    ("sk", ()),
    ("tk", ()),
    ("k", ("", "j", "v")),
    ("p", ("v",)),
    ("t", ("d",)),
)
# Weak to strong: names such as Lähde (Lähteen), Rikas (Rikkaan), Kallas (Kaltaan).
STRONGER = (
    ("ng", ("nk",)),
    ("mm", ("mp",)),
    ("nn", ("nt",)),
    ("ll", ("lt",)),
    ("rr", ("rt",)),
    ("d", ("t",)),
    ("v", ("p",)),
    ("k", ("kk",)),
    ("p", ("pp",)),
    ("t", ("tt",)),
)
_SHORT = re.compile(r"[^aeiouyäö]*[aouäöy][ei]")  # a k has gone between the two vowels
_LONG_E = re.compile(r"[^aeiouyäö]e$")
CASE_ENDINGS = re.findall(
    r"\w+",
    "n t s a ä ta tä tta ttä ssa ssä sta stä lla llä lta ltä lle na nä ksi seen "
    "ten den tten en jen ien iden hin hun hon hen han hyn hän hön "
    "issa issä ista istä illa illä ilta iltä ille ina inä ia iä ja jä iin isiin",
)
CLITICS = ("", "kin", "kaan", "kään", "ko", "kö", "han", "hän", "pa", "pä")
_SWEDISH = ("s", "'s", "’s")


class Names:
    """Names that are looked for in a text, in any inflected form."""

    def __init__(self, names: Iterable[str]) -> None:
        self._stems = frozenset(
            chain.from_iterable(
                find_stems(part) for name in names for part in list_single_names(name)
            )
        )
        self._longest = max(map(len, self._stems), default=0)

    def __contains__(self, word: str) -> bool:
        """Whether the word may be one of the names."""
        small = word.casefold()
        return any(
            small[:cut] in self._stems and _is_ending(small[cut - 1], small[cut:])
            for cut in range(min(len(small), self._longest), 1, -1)
        )

    def find_spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where names stand in a text: start and end, counted in letters.

        Only words with a capital letter are names, or in a script that has none.
        """
        for found in _WORD.finditer(text):
            if not found[0][0].islower() and found[0] in self:
                yield found.span()


def list_single_names(name: str) -> list[str]:
    """The single names of a name: given names, and each half of Mäki-Petäjä."""
    return [part for part in _WORD.findall(name) if len(part) > 1 and not part[0].islower()]


def find_stems(name: str) -> frozenset[str]:
    """What the endings are put after: 'Virtanen' gives virtanen, virtase and virtas."""
    small = name.casefold()
    if small.endswith("nen") and len(small) > 4:
        root = small[:-3]
        return frozenset({small, f"{root}se", f"{root}s", f"{root}si"})
    if small[-1] in _VOWELS:
        return frozenset({small, *_vowel_stems(small)})
    return frozenset({small, f"{small}i", f"{small}e", *_consonant_stems(small)})


def _vowel_stems(name: str) -> Iterator[str]:
    root, last = name[:-1], name[-1]
    ends = {last}
    if last == "i":
        if len(name) > 3:  # Niemi, Niemen; never Thi, then
            ends |= {"e"}
        yield from _stems_in_i(root)
    if last in "aä":
        ends |= {"o", "ö", "i"}  # Mäkelä, Mäkelöitä; Kukka, Kukkia
    if name.endswith("oika"):
        yield from (f"{name[:-3]}ja", f"{name[:-3]}ji")  # Poika, Pojan
    for weak, end in product({root, *apply_gradation(root, _WEAKER)}, ends):
        yield weak + end
    if _LONG_E.search(name):  # Lähde, Lähteen
        for strong in {root, *apply_gradation(root, STRONGER)}:
            yield f"{strong}ee"
    if last == "e" and _SHORT.fullmatch(name):
        yield f"{root}kee"  # Rae, Rakeen


def _stems_in_i(root: str) -> Iterator[str]:
    yield f"{root}t"  # Saari, Saarta
    if root.endswith("vel"):
        yield from (f"{root}je", f"{root}ji")  # Veli, Veljen
    if root.endswith("s"):  # Uusi, Uuden
        yield from (f"{root[:-1]}de", f"{root[:-1]}te")
        yield from (f"{root[:-1]}tta", f"{root[:-1]}ttä")  # Uutta, Sutta: this form alone
    if root.endswith(("rs", "ns")):  # Hirsi, Hirren, Hirteen; Länsi, Lännen
        yield from (f"{root[:-1]}{root[-2]}e", f"{root[:-1]}te")
    if root.endswith(("um", "iem")):  # Lumi, Lunta; never Rami, Ranta
        yield from (f"{root[:-1]}nta", f"{root[:-1]}ntä")


def _consonant_stems(name: str) -> Iterator[str]:
    root = name[:-1]
    if name.endswith("s"):
        yield from (f"{root}kse", f"{root}ksi")  # Markus, Markuksen
        yield f"{root}de"  # Kauneus, Kauneuden
    if name.endswith("mies"):
        yield from (f"{root}he", f"{root}hi")  # Mies, Miehen
    if name.endswith("ät"):
        yield f"{root}ä"  # Kevät, Kevään
    if name[-1] in "sn" and len(name) > 2 and name[-2] in _VOWELS:
        vowel = name[-2]
        for strong in {name[:-2], *apply_gradation(name[:-2], STRONGER)}:
            yield strong + vowel * 2 if name[-1] == "s" else f"{strong}{vowel}me"
    if _SHORT.fullmatch(root) and name.endswith("s"):
        yield f"{root[:-1]}k{root[-1] * 2}"  # Ruis, Rukiin
    if name.endswith(("tar", "tär")):
        yield f"{name[:-2]}t{name[-2]}re"


def apply_gradation(root: str, table: tuple[tuple[str, tuple[str, ...]], ...]) -> Iterator[str]:
    """The root with its last consonants in the other grade, weaker or stronger by the table."""
    for ending, others in table:
        if root.endswith(ending) and len(root) > len(ending):
            yield from (root[: -len(ending)] + other for other in others)
            return


def _is_ending(before: str, rest: str) -> bool:
    """Whether the rest of a word is a case ending, perhaps with -kin or -ko."""
    return rest in _ALL or (bool(rest) and rest[0] == before and rest[1:] in _AFTER_A_LONG_VOWEL)


_AFTER_A_LONG_VOWEL = frozenset(f"n{clitic}" for clitic in CLITICS)  # Mäkelään, Virtaseen
_ALL = frozenset(
    chain(
        (ending + clitic for ending, clitic in product(("", *CASE_ENDINGS), CLITICS)),
        _SWEDISH,
    )
)
