"""Arabic letters as they are joined on paper: a letter has up to four forms (Unicode §9.2).

Unicode has presentation forms for the letters of Arabic and Persian; those of Kurdish, Pashto and
Urdu have places of our own, in the font that `tools/paper_fonts.py` makes.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping

PRIVATE = 0xE000
_FIRST, _END = 0x600, 0x700
_ALONE, _FINAL, _INITIAL, _MEDIAL = range(4)
_NAMES = {"<final>": _FINAL, "<initial>": _INITIAL, "<medial>": _MEDIAL}
_LAM = "\u0644"
_TATWEEL, _JOINER = "\u0640", "\u200d"


def _codes(*spans: tuple[int, int]) -> frozenset[str]:
    return frozenset(chr(code) for first, last in spans for code in range(first, last + 1))


_RIGHT = _codes(
    *((0x622, 0x625), (0x627, 0x627), (0x629, 0x629), (0x62F, 0x632), (0x648, 0x648)),
    *((0x671, 0x673), (0x675, 0x677), (0x688, 0x699), (0x6C0, 0x6C0), (0x6C3, 0x6CB)),
    *((0x6CD, 0x6CD), (0x6CF, 0x6CF), (0x6D2, 0x6D3), (0x6D5, 0x6D5), (0x6EE, 0x6EF)),
)
_DUAL = _codes(
    *((0x620, 0x620), (0x626, 0x626), (0x628, 0x628), (0x62A, 0x62E), (0x633, 0x63F)),
    *((0x641, 0x647), (0x649, 0x64A), (0x66E, 0x66F), (0x678, 0x687), (0x69A, 0x6BF)),
    *((0x6C1, 0x6C2), (0x6CC, 0x6CC), (0x6CE, 0x6CE), (0x6D0, 0x6D1), (0x6FA, 0x6FC)),
    (0x6FF, 0x6FF),
)
JOINING = _RIGHT | _DUAL
"""The letters that join the one before (those of the second kind the next one too)."""


def _list_presentation_forms() -> Iterator[tuple[tuple[str, int], str]]:
    for code in (*range(0xFB50, 0xFC00), *range(0xFE80, 0xFEFD)):
        kind, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        if kind in _NAMES and len(letters) == 1:
            yield (chr(int(letters[0], 16)), _NAMES[kind]), chr(code)


_FORMS: Mapping[tuple[str, int], str] = dict(_list_presentation_forms())
_LAM_ALEF = {
    alef: (chr(0xFEF5 + 2 * place), chr(0xFEF6 + 2 * place))
    for place, alef in enumerate("\u0622\u0623\u0625\u0627")
}


def form_of(letter: str, form: int) -> str:
    """The character that stands for a letter's form: 1 final, 2 initial, 3 medial."""
    if form == _ALONE:
        return letter
    return _FORMS.get((letter, form)) or chr(PRIVATE + 4 * (ord(letter) - _FIRST) + form)


def shape(text: str) -> str:
    """The text with each letter in the form that its neighbours give it, in the same order."""
    letters = list(text)
    shaped: list[str] = []
    for place, letter in enumerate(letters):
        if letter not in JOINING:
            shaped.append(letter)
            continue
        before = _find_neighbour(reversed(letters[:place]))
        after = _find_neighbour(letters[place + 1 :])
        joined = before in _DUAL or before in {_TATWEEL, _JOINER}
        joins = letter in _DUAL and (after in JOINING or after in {_TATWEEL, _JOINER})
        shaped.append(form_of(letter, _FINAL * joined + _INITIAL * joins))
    return _join_lam_alef("".join(shaped), text)


def unshape(text: str) -> str:
    """Turn joined forms back into the letters as they are typed."""
    return "".join(map(_restore_letter, text))


def _restore_letter(letter: str) -> str:
    code = ord(letter)
    if PRIVATE <= code < PRIVATE + 4 * (_END - _FIRST):
        return chr(_FIRST + (code - PRIVATE) // 4)
    if 0xFB50 <= code < 0xFC00 or 0xFE80 <= code < 0xFEFD:
        return unicodedata.normalize("NFKC", letter)
    return letter


def _find_neighbour(letters: Iterable[str]) -> str:
    """The next letter that is no mark above or below another."""
    return next((one for one in letters if unicodedata.category(one) not in {"Mn", "Me"}), "")


def _join_lam_alef(shaped: str, text: str) -> str:
    """Lam and alef are one sign, which no font leaves out."""
    told: list[str] = []
    skip = False
    for place, letter in enumerate(text):
        if skip:
            skip = False
            continue
        following = text[place + 1 : place + 2]
        if letter == _LAM and following in _LAM_ALEF:
            joined = shaped[place] == form_of(_LAM, _MEDIAL)
            told.append(_LAM_ALEF[following][joined])
            skip = True
        else:
            told.append(shaped[place])
    return "".join(told)
