"""Typing errors of one letter: wrong, missing, too many, or two neighbours that changed places.

`is_one_slip_away` is the rule, and stands here alone. The others say when it is trusted: between
two names, between a searched word and one of the index, and at the beginning of a longer one. All
words here are folded (`names.fold_text`).
"""

_SHORTEST_NAME = 5  # letters
_SHORTEST_SLIP = 5  # letters
_SHORTEST_OTHER_START = 6  # letters
_SHORTEST_BEGINNING = 6  # letters


def is_one_slip_away(word: str, other: str) -> bool:
    """Whether one letter is wrong, missing, too many, or two neighbours have changed places.

    Equal words are no slip away.
    """
    if abs(len(word) - len(other)) > 1 or word == other:
        return False
    at = count_shared_start(word, other)
    one, two = word[at:], other[at:]
    swapped = one[:2] == two[:2][::-1] and one[2:] == two[2:]
    return swapped or one[1:] == two[1:] or one == two[1:] or one[1:] == two


def are_nearly_equal(name: str, other: str) -> bool:
    """Whether two names are equal or one slip apart, and long enough for that to tell anything."""
    if len(name) < _SHORTEST_NAME or len(other) < _SHORTEST_NAME:
        return False
    return name == other or is_one_slip_away(name, other)


def looks_like_a_slip(word: str, other: str) -> bool:
    """Whether the word is likely the other one with a slip, rather than a word of its own.

    Short words and another first letter are too often somebody else's name (Salonen, Halonen).
    """
    if len(word) < _SHORTEST_SLIP - 1 or not is_one_slip_away(word, other):
        return False
    if len(word) < _SHORTEST_SLIP and len(other) <= len(word):
        return False
    return word[0] == other[0] or min(len(word), len(other)) >= _SHORTEST_OTHER_START


def begins_with_a_slip(word: str, other: str) -> bool:
    """Whether a longer word begins with this one, with a slip: 'työkokeliu' in 'työkokeilusta'."""
    if len(word) < _SHORTEST_BEGINNING or len(other) <= len(word) or word[:2] != other[:2]:
        return False
    return any(is_one_slip_away(word, other[:length]) for length in range(len(word), len(word) + 2))


def count_shared_start(word: str, other: str) -> int:
    """How many letters both words begin with."""
    at, most = 0, min(len(word), len(other))
    while at < most and word[at] == other[at]:
        at += 1
    return at
