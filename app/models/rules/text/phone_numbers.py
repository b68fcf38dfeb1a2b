"""Phone numbers in one spelling, so that any spelling of a number finds it."""

import re

LEAST_DIGITS = 5
"""A shorter run of digits is a year, a day or an address rather than a phone number."""

_TYPED = re.compile(r"[+(]?[\d\s().\-/\u2010-\u2013\u00a0]+")
_APART = re.compile(r"[,;/]|\s{2,}|[^\W\d_]+")
_NOT_DIGITS = re.compile(r"\D+")
_FINLAND = "358"
_SHORTEST_WITH_COUNTRY = 9
_SHORTEST_WITHOUT_ZERO = 8  # digits of a Finnish number with its area code
_LONGEST_WITHOUT_ZERO = 10


def with_lost_zero(digits: str) -> str | None:
    """A number that a spreadsheet has kept as a number, with the zero that it has lost.

    A Finnish number with its area code has nine digits at least: '040 123 456', '09 123 4567'. A
    shorter one may be a local number, which never began with a zero.

    Returns:
        '0401234567' of 401234567, '+358401234567' of 358401234567; None where nothing tells
        whether a zero is missing.
    """
    finnish = digits.startswith(_FINLAND)
    if len(digits) > (_SHORTEST_WITH_COUNTRY if finnish else _LONGEST_WITHOUT_ZERO):
        return f"+{digits}"
    if digits.startswith("0") or len(digits) < _SHORTEST_WITHOUT_ZERO:
        return None
    return f"0{digits}"


def comparable_number(text: str) -> str:
    """The digits of one phone number as dialled in Finland: '+358 (0)40 123 4567' '0401234567'.

    A number of another country keeps its country code, without '+' or '00'.
    """
    tidy = text.strip().replace("(0)", "")
    digits = _NOT_DIGITS.sub("", tidy)
    abroad = tidy.startswith("+")
    if not abroad and digits.startswith("00"):
        abroad, digits = True, digits[2:]
    long_enough = len(digits) >= _SHORTEST_WITH_COUNTRY
    if digits.startswith(_FINLAND) and (abroad or long_enough):
        return "0" + digits[len(_FINLAND) :].removeprefix("0")
    return digits


def numbers_in(field: str) -> list[str]:
    """Every phone number of a field, comparable.

    '040 123 4567, työ 050 765 4321' holds two.
    """
    found = (comparable_number(part) for part in _APART.split(field))
    return [number for number in found if len(number) >= LEAST_DIGITS]


def whole_number(text: str) -> str:
    """The number that the whole text is, comparable; empty where it is something else."""
    typed = text.strip()
    if not _TYPED.fullmatch(typed):
        return ""
    number = comparable_number(typed)
    return number if len(number) >= LEAST_DIGITS else ""
