"""The order in which letters of both directions stand on a line (Unicode Standard Annex #9).

Marks that set a direction by hand (LRE…PDI) have no effect; all else of the implicit rules is here.
"""

import re
import unicodedata
from collections.abc import Sequence

from app.models.rules.text.arabic import unshape

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ue000-\uf8ff\ufb1d-\ufdff\ufe70-\ufeff]")
_STRONG = {"R", "AL", "L"}
_NEUTRAL = {"B", "S", "WS", "ON"}
_UNSEEN = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI", "BN"}
_PAIRS = dict(zip("([{<«‹", ")]}>»›", strict=True))
_MIRRORED = _PAIRS | {closing: opening for opening, closing in _PAIRS.items()}
_BRACKETS = {"(": ")", "[": "]", "{": "}"}


def has_right_to_left(text: str) -> bool:
    """Whether some of it is written from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def begins_from_right(text: str) -> bool:
    """Whether its first letter is written from right to left (P2 and P3)."""
    if not has_right_to_left(text):
        return False
    return next((kind != "L" for one in text if (kind := _kind(one)) in _STRONG), False)


def mirror(letter: str) -> str:
    """A bracket as it stands among letters from right to left."""
    return _MIRRORED.get(letter, letter)


def find_levels(text: str, *, from_right: bool) -> list[int]:
    """The level of each letter of a paragraph: odd ones go from right to left."""
    base = int(from_right)
    kinds = [_kind(one) for one in text]
    edge = "R" if from_right else "L"
    _weigh(kinds, edge)
    _pair_brackets(text, kinds, edge)
    _settle_neutrals(kinds, edge)
    levels = [base + _step(kind, base) for kind in kinds]
    for place in range(len(text) - 1, -1, -1):  # L1: room at the end goes with the paragraph
        if _kind(text[place]) not in {"WS", "S", "B"}:
            break
        levels[place] = base
    return levels


def order_line(levels: Sequence[int]) -> list[int]:
    """The places of a line's letters from left to right (L2)."""
    places = list(range(len(levels)))
    odd = [level for level in levels if level % 2]
    if not odd:
        return places
    for level in range(max(levels), min(odd) - 1, -1):
        start = 0
        while start < len(places):
            end = start
            while end < len(places) and levels[places[end]] >= level:
                end += 1
            if end > start:
                places[start:end] = reversed(places[start:end])
            start = end + 1
    return places


def _kind(letter: str) -> str:
    kind = unicodedata.bidirectional(unshape(letter)[:1]) or "L"
    return "BN" if kind in _UNSEEN else kind


def _step(kind: str, base: int) -> int:
    """I1 and I2."""
    if base:
        return 0 if kind == "R" else 1
    return {"R": 1, "AN": 2, "EN": 2}.get(kind, 0)


def _weigh(kinds: list[str], edge: str) -> None:
    """W1 to W7: marks, numbers and what stands between them."""
    _weigh_marks(kinds, edge)
    for place in range(1, len(kinds) - 1):
        left, right = kinds[place - 1], kinds[place + 1]
        between = left == right and left in {"EN", "AN"}
        if between and (kinds[place] == "CS" or (kinds[place] == "ES" and left == "EN")):
            kinds[place] = left
    for places in (range(1, len(kinds)), range(len(kinds) - 2, -1, -1)):
        for place in places:
            if kinds[place] == "ET" and kinds[place - places.step] == "EN":
                kinds[place] = "EN"
    strong = edge
    for place, kind in enumerate(kinds):
        if kind in {"ES", "ET", "CS"}:
            kinds[place] = "ON"
        elif kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[place] = "L"


def _weigh_marks(kinds: list[str], edge: str) -> None:
    """W1 to W3: a mark goes with its letter, a number after an Arabic one is Arabic."""
    before, strong = edge, edge
    for place, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[place] = before
        elif kind == "EN" and strong == "AL":
            kinds[place] = "AN"
        before = kinds[place]
        strong = before if before in _STRONG else strong
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]


def _pair_brackets(text: str, kinds: list[str], edge: str) -> None:
    """N0: both brackets of a pair go with what is inside."""
    opened: list[tuple[str, int]] = []
    pairs = []
    for place, letter in enumerate(text):
        if letter in _BRACKETS:
            opened.append((_BRACKETS[letter], place))
        elif any(letter == closing for closing, _ in opened):
            while opened:
                closing, start = opened.pop()
                if closing == letter:
                    pairs.append((start, place))
                    break
    for start, end in sorted(pairs):
        inside = {_side(kind) for kind in kinds[start + 1 : end]} - {""}
        if not inside:
            continue
        chosen = edge
        if edge not in inside:
            other = inside.pop()
            before = next((side for kind in kinds[start - 1 :: -1] if (side := _side(kind))), edge)
            chosen = other if start and before == other else edge
        kinds[start] = kinds[end] = chosen


def _side(kind: str) -> str:
    return {"L": "L", "R": "R", "EN": "R", "AN": "R"}.get(kind, "")


def _settle_neutrals(kinds: list[str], edge: str) -> None:
    """N1 and N2: what stands between two of a direction goes with them."""
    start = 0
    while start < len(kinds):
        if kinds[start] not in _NEUTRAL and kinds[start] != "BN":
            start += 1
            continue
        end = start
        while end < len(kinds) and (kinds[end] in _NEUTRAL or kinds[end] == "BN"):
            end += 1
        left = _side(kinds[start - 1]) if start else edge
        right = _side(kinds[end]) if end < len(kinds) else edge
        kinds[start:end] = [left if left == right else edge] * (end - start)
        start = end
