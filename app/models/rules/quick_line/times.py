"""Days and lengths in a quick line: 'eilen', 'ensi ma', '3.12.', '2 vk päästä', '1,5 h'."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.models.rules.dates import add_months
from app.models.rules.quick_line.tokens import Token
from app.models.rules.quick_line.vocabulary import LineWords

_LONGEST_MINUTES = 24 * 60
_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?")
_WITH_UNIT = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?)([^\W\d]+)")
_HOUR = re.compile(r"\d{1,2}(?:[.:]\d{2})?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?")
_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_AWAY = re.compile(r"([+-])(\d{1,3})([^\W\d]*)")
_DISTANCE = re.compile(
    r"(?<![\w.,])(?:\+\s?(?=\d{1,3}\b)|(?=\d{1,2}\s?(?:vk|vko|viik|v\b|kk|kuuk|pv|päiv|veck|mån|dag"
    r"|week|month|day)))(?P<amount>\d{1,3})\s?(?P<unit>[^\W\d]+)?",
    re.IGNORECASE,
)
_HALF_YEAR = 183
_LATEST = date(2199, 12, 31)


@dataclass(frozen=True)
class FoundDay:
    """A day that the line names, and the tokens that name it.

    `bare` is a weekday or a day without a year: whether it is past or to come depends on where
    in the line it stands; `day` is then the coming one and `past` the one before.
    """

    start: int
    length: int
    day: date
    past: date | None = None


def keep_hours(tokens: Sequence[Token], words: LineWords) -> None:
    """Hold back 'klo 9' and '9.30' from being lengths or days; they stay in the text."""
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if token.key in words.clock and following and _HOUR.fullmatch(following.key):
            token.kept = following.kept = True
        elif ":" in token.key and _HOUR.fullmatch(token.key):
            token.kept = True


def take_minutes(tokens: Sequence[Token], words: LineWords) -> int | None:
    """How long it took, in minutes: '20 min', '15min', '1 h 30 min', '1,5 h', 'puoli tuntia'."""
    for at in range(len(tokens)):
        minutes, used = _length_at(tokens, at, words)
        if not used:
            continue
        more, further = _length_at(tokens, at + used, words)
        if further and minutes % 60 == 0 and more < 60:
            minutes, used = minutes + more, used + further
        if 0 < minutes <= _LONGEST_MINUTES:
            for token in tokens[at : at + used]:
                token.taken = "minutes"
            return minutes
    return None


def find_days(
    tokens: Sequence[Token], words: LineWords, today: date, languages: frozenset[str]
) -> list[FoundDay]:
    """Every day that the line names, in order; `languages` are those of the line, if known."""
    found: list[FoundDay] = []
    at = 0
    while at < len(tokens):
        day = _day_at(tokens, at, words, today, languages) if tokens[at].is_free else None
        if day is not None:
            found.append(day)
        at += day.length if day else 1
    return found


def distance_in_text(text: str, since: date) -> date | None:
    """The day that a next step holds in its own words: 'soitto 2 vk', 'jatko +14', '3 kk'."""
    found = _DISTANCE.search(text)
    if found is None:
        return None
    amount = int(found["amount"])
    unit = (found["unit"] or "").casefold()[:2]
    if unit in ("kk", "ku", "må", "mo"):
        return add_months(since, amount)
    return since + timedelta(days=amount * (7 if unit[:1] in ("v", "w") else 1))


def _length_at(tokens: Sequence[Token], at: int, words: LineWords) -> tuple[int, int]:
    """The minutes of a length that begins here, and of how many tokens it is made."""
    if at >= len(tokens) or not tokens[at].is_free:
        return 0, 0
    phrase = words.length_phrases.match(tokens, at)
    if phrase is not None:
        return phrase.value, phrase.length
    key = tokens[at].key
    joined = _WITH_UNIT.fullmatch(key)
    if joined:
        return _minutes(joined[1], joined[2], words), 1 if joined[2] in _units(words) else 0
    if _NUMBER.fullmatch(key) and at + 1 < len(tokens) and tokens[at + 1].is_free:
        unit = tokens[at + 1].key
        if unit in _units(words):
            return _minutes(key, unit, words), 2
    return 0, 0


def _units(words: LineWords) -> frozenset[str]:
    return words.minute_units | words.hour_units


def _minutes(number: str, unit: str, words: LineWords) -> int:
    amount = float(number.replace(",", "."))
    return round(amount * 60) if unit in words.hour_units else round(amount)


def _day_at(
    tokens: Sequence[Token],
    at: int,
    words: LineWords,
    today: date,
    languages: frozenset[str],
) -> FoundDay | None:
    phrase = words.days.match(tokens, at)
    if phrase is not None:
        return FoundDay(at, phrase.length, today + timedelta(days=phrase.value))
    coming_week = words.next_week.match(tokens, at)
    monday = today - timedelta(days=today.weekday()) + timedelta(days=7)
    if coming_week is not None:
        return FoundDay(at, coming_week.length, monday)
    return (
        _read_weekday(tokens, at, words, today, languages)
        or _read_date(tokens[at], at, today)
        or _distance(tokens, at, words, today)
    )


def _read_weekday(
    tokens: Sequence[Token],
    at: int,
    words: LineWords,
    today: date,
    languages: frozenset[str],
) -> FoundDay | None:
    key = tokens[at].key
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is not None and following.is_free:
        number, _ = words.weekdays.get(following.key, (None, frozenset()))
        if number is not None and key in words.next_words:
            monday = today - timedelta(days=today.weekday()) + timedelta(days=7)
            return FoundDay(at, 2, monday + timedelta(days=number))
        if number is not None and key in words.last_words:
            return FoundDay(at, 2, _weekday_before(today, number))
    number, spoken = words.weekdays.get(key, (None, frozenset()))
    if number is None or (tokens[at].is_capital and at > 0 and len(key) < 3):
        return None
    # 'to' and 'on' are small words of English, Finnish and Swedish too.
    if not (spoken & languages if languages else key not in ("to", "on")):
        return None
    ahead = (number - today.weekday()) % 7 or 7
    past = today - timedelta(days=(today.weekday() - number) % 7)
    return FoundDay(at, 1, today + timedelta(days=ahead), past)


def _weekday_before(today: date, number: int) -> date:
    """The last such weekday before today."""
    return today - timedelta(days=(today.weekday() - number) % 7 or 7)


def _read_date(token: Token, at: int, today: date) -> FoundDay | None:
    text = token.text.rstrip(",;:!?)").lstrip("(")
    try:
        if iso := _ISO.fullmatch(text.rstrip(".")):
            return FoundDay(at, 1, date(int(iso[1]), int(iso[2]), int(iso[3])))
        written = _DATE.fullmatch(text)
        if written is None:
            return None
        day, month, year = int(written[1]), int(written[2]), written[3]
        if year is not None:
            whole = int(year) if len(year) == 4 else 2000 + int(year)
            return FoundDay(at, 1, date(whole, month, day))
        coming = _this_or_later_year(today, month, day, step=1)
        past = _this_or_later_year(today, month, day, step=-1)
    except ValueError:
        return None
    near = past if (today - past).days <= min((coming - today).days, _HALF_YEAR) else None
    return FoundDay(at, 1, coming, near)


def _this_or_later_year(today: date, month: int, day: int, *, step: int) -> date:
    """The nearest such day from today on, forwards (1) or backwards (-1); for 29.2. some years."""
    for year in range(today.year, today.year + step * 9, step):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if (found - today).days * step >= 0:
            return found
    raise ValueError


def _distance(tokens: Sequence[Token], at: int, words: LineWords, today: date) -> FoundDay | None:
    """'+7', '2 vk päästä', 'viikon kuluttua', 'om en vecka', 'in 2 weeks'."""
    away = _AWAY.fullmatch(tokens[at].text.rstrip(",;:"))
    if away:
        unit = "day" if not away[3] else words.units.get(away[3].casefold())
        amount = int(away[1] + away[2])
        return _shift_by(today, amount, unit, at, 1) if unit else None
    keys = [token.key if token.is_free else "" for token in tokens[at : at + 4]]
    if keys[0] in words.before:
        amount, used = _amount(keys[1:], words)
        unit = words.units.get(keys[1 + used]) if used and len(keys) > 1 + used else None
        return _shift_by(today, amount, unit, at, 2 + used) if unit else None
    amount, used = _amount(keys, words)
    joined = _WITH_UNIT.fullmatch(keys[0])
    if joined and joined[1].isdecimal() and joined[2] in words.units:
        if len(keys) > 1 and keys[1] in words.after:
            return _shift_by(today, int(joined[1]), words.units[joined[2]], at, 2)
        return None
    if len(keys) < used + 2 or keys[used + 1] not in words.after:
        return None
    unit = words.units.get(keys[used])
    return _shift_by(today, amount if used else 1, unit, at, used + 2) if unit else None


def _amount(keys: Sequence[str], words: LineWords) -> tuple[int, int]:
    """A number in digits or in words, and how many tokens it takes."""
    if keys and keys[0].isdecimal() and len(keys[0]) < 4:
        return int(keys[0]), 1
    if keys and keys[0] in words.numbers:
        return words.numbers[keys[0]], 1
    return 1, 0


def _shift_by(today: date, amount: int, unit: str | None, at: int, length: int) -> FoundDay | None:
    if unit == "month":
        day = add_months(today, amount)
    else:
        day = today + timedelta(days=amount * (7 if unit == "week" else 1))
    return FoundDay(at, length, day) if day <= _LATEST else None
