"""The key on paper: 13 groups of 5 characters, each with a check of its own.

The alphabet is Douglas Crockford's base32: no I, L, O or U, so that a hand-written O can only be
a zero and an I or L only a one. A group is four characters of the key and a check that depends on
the place of the group, so that each mistyped group, two characters that changed places and two
groups that changed places are all found and shown where they are, before any key is tried.
"""

from dataclasses import dataclass

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 13
GROUP_LENGTH = 5  # characters, of which the last one checks the others
KEY_BYTES = 32
VERSION = 1  # of the key on paper
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BETWEEN = " -–—.,·\t\r\n"
_FIELD = 0b100101  # x⁵ + x² + 1: the field of 32 elements that the checks are counted in


@dataclass(frozen=True)
class Typed:
    """What was typed of a paper key: its groups, which of them are wrong, and the key if whole.

    `wrong` numbers groups from 0; a group that is only begun is not wrong yet.
    """

    groups: tuple[str, ...]
    wrong: frozenset[int]
    secret: bytes | None

    @property
    def missing(self) -> int:
        """How many characters are still to be typed; negative where there are too many."""
        return GROUPS * GROUP_LENGTH - sum(map(len, self.groups))


def encode_secret(secret: bytes) -> tuple[str, ...]:
    """The groups of characters to be printed for a key.

    Args:
        secret: 32 bytes.

    Raises:
        ValueError: The secret has another length.
    """
    if len(secret) != KEY_BYTES:
        raise ValueError("a paper key holds 32 bytes")
    number = (VERSION << 8 * KEY_BYTES) | int.from_bytes(secret, "big")
    count = GROUPS * (GROUP_LENGTH - 1)
    values = [number >> 5 * place & 31 for place in reversed(range(count))]
    groups = [values[start : start + 4] for start in range(0, count, 4)]
    return tuple(
        "".join(ALPHABET[value] for value in [*group, _check(place, group)])
        for place, group in enumerate(groups)
    )


def parse_typed(text: str) -> Typed:
    """Read what was typed so far, in any spacing and either case, with O for 0 and I or L for 1."""
    plain = text.upper().translate(_READ_AS)
    letters = "".join(letter for letter in plain if letter not in _BETWEEN)
    groups = tuple(
        letters[start : start + GROUP_LENGTH] for start in range(0, len(letters), GROUP_LENGTH)
    )
    wrong = frozenset(place for place, group in enumerate(groups) if _is_wrong(place, group))
    whole = len(letters) == GROUPS * GROUP_LENGTH and not wrong
    return Typed(groups, wrong, _decode_groups(groups) if whole else None)


def _decode_groups(groups: tuple[str, ...]) -> bytes | None:
    number = 0
    for group in groups:
        for letter in group[:-1]:
            number = number << 5 | ALPHABET.index(letter)
    version, secret = divmod(number, 1 << 8 * KEY_BYTES)
    return secret.to_bytes(KEY_BYTES, "big") if version == VERSION else None


def _is_wrong(place: int, group: str) -> bool:
    if place >= GROUPS or any(letter not in ALPHABET for letter in group):
        return True
    values = [ALPHABET.index(letter) for letter in group]
    return len(values) == GROUP_LENGTH and values[-1] != _check(place, values[:-1])


def _check(place: int, values: list[int]) -> int:
    """Each place has a weight of its own, so one wrong or two swapped characters always show."""
    check = place + 1
    for value in values:
        check = _double_in_field(check ^ value)
    return check


def _double_in_field(value: int) -> int:
    double = value << 1
    return double ^ _FIELD if double > 31 else double
