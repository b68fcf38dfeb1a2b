"""The day that the words of a next step tell: 'soitto 2 vk', 'om en vecka', 'call in 2 weeks'.

Counted from the day of the contact. A length of something, as in 'työkokeilu 3 kk', is no day.
"""

import re
from calendar import monthrange
from datetime import date, timedelta

from app.models.rules.importing.headings import plain

_NUMBERS = {
    "yhden": 1, "kahden": 2, "parin": 2, "kolmen": 3, "neljan": 4, "viiden": 5, "kuuden": 6,
    "en": 1, "ett": 1, "tva": 2, "ett par": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6,
    "a": 1, "one": 1, "two": 2, "a couple of": 2, "three": 3, "four": 4, "five": 5, "six": 6,
}  # fmt: skip
_UNITS = {
    "day": "pv|paiva|paivan|paivaa|dag|dagar|d|day|days",
    "week": "vk|vko|vkoa|vkon|vkn|viikko|viikkoa|viikon|v|vecka|veckor|wk|wks|week|weeks",
    "month": "kk|kuukausi|kuukautta|kuukauden|man|manad|manader|mo|month|months",
}
_AFTER = "paasta|kuluttua|kuluttuaan|jalkeen|fran nu|from now|later|senare"
_BEFORE = "om|efter|in|after"
_AGO = re.compile(r"\b(?:sitten|sedan|ago)\b")
_TOUCH = re.compile(
    r"\b(?:soit|soita|puhel|yhteyd|yhteys|kontakt|tapaa|kaynti|kayn|viesti|sahkopost|meili|muistut"
    r"|ring|samtal|besok|traff|mejl|pamin|uppfolj|call|phone|visit|meet|mail|remind|contact|follow)"
)
_SPAN = re.compile(
    rf"(?:\b(?P<before>{_BEFORE})\s+)?"
    rf"(?:\b(?P<count>\d{{1,2}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})\s*)?"
    rf"(?:(?<=\d)|\b)(?P<unit>{'|'.join(_UNITS.values())})\b(?:\s+(?P<after>{_AFTER})\b)?"
)
_NAMED = {
    "ylihuomenna": 2, "i overmorgon": 2, "day after tomorrow": 2,
    "huomenna": 1, "i morgon": 1, "imorgon": 1, "tomorrow": 1,
}  # fmt: skip
_NEXT_WEEK = re.compile(r"\b(?:ensi viikolla|ensi viikon|ensi vk|ensi vko|nasta vecka|next week)\b")
_MAY_TELL = re.compile(
    rf"\d|\b(?:{'|'.join(_NAMED)}|ensi|nasta|next|{'|'.join(_NUMBERS)}|{_AFTER}|{_BEFORE})\b"
)
_SHORT_DAY = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?!\s?\d)")


def step_day(text: str, contact: date) -> date | None:
    """The day on which the next step is due, or None where the words don't tell one."""
    words = plain(text)
    if not _MAY_TELL.search(words) or _AGO.search(words):
        return None
    short = _SHORT_DAY.findall(text)
    if short:
        return _find_coming_day(short[0], contact) if len(short) == 1 else None
    for name, days in _NAMED.items():
        if re.search(rf"\b{name}\b", words):
            return contact + timedelta(days=days)
    if _NEXT_WEEK.search(words):
        return contact + timedelta(days=7 - contact.weekday())
    found = [each for each in _SPAN.finditer(words) if _is_span(each, words, text)]
    return _add(found[0], contact) if len(found) == 1 else None


def _is_span(found: re.Match[str], words: str, text: str) -> bool:
    """Whether a number and a unit tell when, not how long or how often."""
    if not found["count"]:
        return bool(found["after"])
    if re.search(r"\d\s*\w*\s*/|/\s*\w", text):
        return False
    if found["before"] or found["after"] or found[0].strip() == words:
        return True
    return found["count"].isdecimal() and bool(_TOUCH.search(words))


def _add(found: re.Match[str], contact: date) -> date | None:
    count = found["count"] or "1"
    number = int(count) if count.isdecimal() else _NUMBERS[count]
    unit = next(name for name, words in _UNITS.items() if found["unit"] in words.split("|"))
    if not number:
        return None
    if unit == "month":
        year, month = divmod(contact.year * 12 + contact.month - 1 + number, 12)
        return date(year, month + 1, min(contact.day, monthrange(year, month + 1)[1]))
    return contact + timedelta(days=number * (7 if unit == "week" else 1))


def _find_coming_day(day_and_month: tuple[str, str], contact: date) -> date | None:
    day, month = map(int, day_and_month)
    for year in (contact.year, contact.year + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= contact:
            return found
    return None
