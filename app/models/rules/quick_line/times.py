"""Days and lengths in a quick line: 'eilen', 'ensi ma', '3.12.', '2 vk päästä', '1,5 h'."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.models.rules.dates import add_months
from app.models.rules.field_limits import DAY_MINUTES, LATEST
from app.models.rules.quick_line.tokens import DIVIDERS, Token
from app.models.rules.quick_line.vocabulary import LineWords
from app.models.rules.text.names import PARTICLES

_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?")
_WITH_UNIT = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?)([^\W\d]+)")
_TENS = re.compile(r"[0-5][05]")
_JOINED = re.compile(r"(\d{1,2})([^\W\d]+)([0-5]\d)([^\W\d]*)")  # 1h30, 1h30min
_CLOCKED = re.compile(r"(\d{1,2}):([0-5]\d)")
_FRACTION = re.compile(r"(\d*)([½¼¾]|1/2|3/4|1/4)")
_FRACTIONS = {"½": 30, "1/2": 30, "¼": 15, "1/4": 15, "¾": 45, "3/4": 45}
_HOUR = re.compile(r"\d{1,2}(?:[.:]\d{2})?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?")
_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?")
_BARE_DATE = re.compile(r"(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])")
_ORDINAL = re.compile(r"(\d{1,2})(?:\.|st|nd|rd|th|:?e|:?a)?")
_WEEK = re.compile(r"[1-9]|[1-4]\d|5[0-3]")
_SPAN = re.compile(r"(\d{1,2})[-–]\d{1,2}")
_YEAR = re.compile(r"20\d\d")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_AWAY = re.compile(r"([+-])(\d{1,3})([^\W\d]*)")
_DISTANCE = re.compile(
    r"(?<![\w.,])(?:\+\s?(?=\d{1,3}\b)|(?=\d{1,2}\s?(?:vk|vko|viik|v\b|kk|kuuk|pv|päiv|veck|mån|dag"
    r"|week|month|day)))(?P<amount>\d{1,3})\s?(?P<unit>[^\W\d]+)?",
    re.IGNORECASE,
)
_HALF_YEAR = 183
_WHOLE_WEEKDAY = 5  # letters: "monday", but not "ma"


@dataclass(frozen=True)
class FoundDay:
    """A day that the line names, and the tokens that name it.

    Of a weekday or a day without a year it depends on where in the line it stands whether it is
    past or to come; `day` is then the coming one and `past` the one before. `unsure` is '9.10',
    which may be an hour.
    """

    start: int
    length: int
    day: date
    past: date | None = None
    unsure: bool = False


def keep_hours(tokens: Sequence[Token], words: LineWords) -> None:
    """Hold back 'klo 9' and '9:30' from being lengths or days; they stay in the text."""
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if token.key in words.clock and following and _HOUR.fullmatch(following.key):
            token.kept = following.kept = True
        elif ":" in token.key and _HOUR.fullmatch(token.key):
            token.kept = not (following and following.key in words.hour_units)


def take_minutes(tokens: Sequence[Token], words: LineWords) -> int | None:
    """How long it took, in minutes: '20 min', '15min', '1 h 30', '1,5 h', 'puoli tuntia'."""
    for at in range(len(tokens)):
        minutes, used = _length_at(tokens, at, words)
        if not used or _is_no_length(tokens, at + used, words) or _is_late(tokens, at, words):
            continue
        more, further = _length_at(tokens, at + used, words)
        if not further and minutes % 60 == 0 and tokens[at + used - 1].key[-1:].isalpha():
            more, further = _bare_minutes(tokens, at + used, words)
        if further and minutes % 60 == 0 and more < 60:
            minutes, used = minutes + more, used + further
        if 0 < minutes <= DAY_MINUTES:
            for token in tokens[at : at + used]:
                token.taken = "minutes"
            return minutes
    return None


def _is_no_length(tokens: Sequence[Token], at: int, words: LineWords) -> bool:
    """Whether it is how much somebody works, or how late: '6 h päivässä', '20 min för sent'."""
    rate = words.not_lengths.match(tokens, at) if at < len(tokens) else None
    if rate is None:
        return False
    end = at + rate.length
    return end >= len(tokens) or tokens[end].key not in words.after


def _is_late(tokens: Sequence[Token], at: int, words: LineWords) -> bool:
    """Whether it is how late somebody was: 'myöhästyi 20 min'."""
    return at > 0 and tokens[at - 1].key in words.late


def _bare_minutes(tokens: Sequence[Token], at: int, words: LineWords) -> tuple[int, int]:
    """The minutes of '1 h 30', which have no unit of their own."""
    if at >= len(tokens) or not tokens[at].is_free or not _TENS.fullmatch(tokens[at].key):
        return 0, 0
    unit = tokens[at + 1].key if at + 1 < len(tokens) else ""
    return (0, 0) if unit in words.counted else (int(tokens[at].key), 1)


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
    sure = [day for day in found if not day.unsure]
    return [day for day in sure or found if not _has_been(tokens, day.start, words)]


def find_task(tokens: Sequence[Token], words: LineWords) -> int | None:
    """Where a line says what is to be done, and not what was: 'muista …', or a command at first.

    A day of the week may stand before a command: 'to soita Haloselle'.
    """
    reminder = words.reminders.find(tokens)
    if reminder is not None:
        return reminder
    first = 1 if tokens and tokens[0].key in words.weekdays else 0
    is_command = first < len(tokens) and tokens[first].key in words.commands
    return first if is_command else None


def languages_of_task(tokens: Sequence[Token], words: LineWords) -> frozenset[str]:
    """The languages that all words of a task share: 'muistuta Halosta to' is Finnish."""
    found = [
        match.languages
        for table in (words.reminders, words.steps)
        for at in range(len(tokens))
        if (match := table.match(tokens, at))
    ]
    return frozenset.intersection(*found) if found else frozenset()


def _has_been(tokens: Sequence[Token], at: int, words: LineWords) -> bool:
    """Whether the word before a day says that it is over: 'päättyi 15.11.'."""
    return at > 0 and tokens[at - 1].key in words.past_marks


def is_told_of(tokens: Sequence[Token], at: int, words: LineWords) -> bool:
    """Whether a whole weekday ends what is told as past: 'soitin Haloselle perjantaina'."""
    if len(tokens[at].key) < _WHOLE_WEEKDAY:
        return False
    ends = (words.steps, words.put_off)
    for before in range(at - 1, -1, -1):
        token = tokens[before]
        if (
            token.text[-1:] in DIVIDERS
            or token.key in words.agreed
            or any(table.match(tokens, before) for table in ends)
        ):
            return False
        if token.key in words.past_acts | words.past_marks:
            return True
    return False


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
        return _count_minutes(joined[1], joined[2], words), 1 if joined[2] in _units_of(
            words
        ) else 0
    both = _JOINED.fullmatch(key)
    if both and both[2] in words.hour_units and both[4] in ("", *words.minute_units):
        return int(both[1]) * 60 + int(both[3]), 1
    if at + 1 >= len(tokens) or not tokens[at + 1].is_free:
        return 0, 0
    minutes = _number_with_unit(tokens[at], tokens[at + 1].key, words)
    return minutes, 2 if minutes else 0


def _number_with_unit(number: Token, unit: str, words: LineWords) -> int:
    """The minutes of '20 min', '1:30 h', '½ h' or 'kaksi tuntia'; 0 for none."""
    if unit in words.hour_units:
        clocked, part = _CLOCKED.fullmatch(number.key), _FRACTION.fullmatch(number.text)
        if clocked:
            return int(clocked[1]) * 60 + int(clocked[2])
        if part:
            return int(part[1] or 0) * 60 + _FRACTIONS[part[2]]
    if unit not in _units_of(words):
        return 0
    if _NUMBER.fullmatch(number.key):
        return _count_minutes(number.key, unit, words)
    return _count_minutes(str(words.numbers.get(number.key, 0)), unit, words)


def _units_of(words: LineWords) -> frozenset[str]:
    return words.minute_units | words.hour_units


def _count_minutes(number: str, unit: str, words: LineWords) -> int:
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
    half_year = words.half_year.match(tokens, at)
    if half_year is not None:
        return FoundDay(at, half_year.length, add_months(today, 6))
    next_month = words.next_month.match(tokens, at)
    if next_month is not None:
        first = add_months(today.replace(day=1), 1)
        return FoundDay(at, next_month.length, first)
    return (
        _read_week(tokens, at, words, today)
        or _read_week_number(tokens, at, words, today)
        or _read_weekday(tokens, at, words, today, languages)
        or _read_date(tokens, at, words, today)
        or _find_distance(tokens, at, words, today)
        or _past_distance(tokens, at, words, today)
    )


def _read_week(tokens: Sequence[Token], at: int, words: LineWords, today: date) -> FoundDay | None:
    """'ensi viikolla', which is its Monday, and 'ensi viikon pe', 'friday next week'."""
    monday = today - timedelta(days=today.weekday())
    for phrases, week in (
        (words.next_week, monday + timedelta(days=7)),
        (words.last_week, monday - timedelta(days=7)),
    ):
        found = phrases.match(tokens, at)
        if found is not None:
            number = _weekday_at(tokens, at + found.length, words)
            if number is not None:
                return FoundDay(at, found.length + 1, week + timedelta(days=number))
            return FoundDay(at, found.length, week) if phrases is words.next_week else None
        number = _weekday_at(tokens, at, words)
        after = phrases.match(tokens, at + 1) if at + 1 < len(tokens) else None
        if number is not None and after is not None:
            return FoundDay(at, 1 + after.length, week + timedelta(days=number))
    return None


def _read_week_number(
    tokens: Sequence[Token], at: int, words: LineWords, today: date
) -> FoundDay | None:
    """'viikolla 50': the Monday of that week of the calendar, never a past one."""
    number = tokens[at + 1] if at + 1 < len(tokens) else None
    if tokens[at].key not in words.week_marks or not (number and _WEEK.fullmatch(number.key)):
        return None
    for year in (today.isocalendar().year, today.isocalendar().year + 1):
        try:
            monday = date.fromisocalendar(year, int(number.key), 1)
        except ValueError:
            continue
        if monday + timedelta(days=6) > today:
            return FoundDay(at, 2, max(monday, today + timedelta(days=1)))
    return None


def _weekday_at(tokens: Sequence[Token], at: int, words: LineWords) -> int | None:
    if at >= len(tokens) or not tokens[at].is_free:
        return None
    return words.weekdays.get(tokens[at].key, (None, frozenset()))[0]


def _read_weekday(
    tokens: Sequence[Token],
    at: int,
    words: LineWords,
    today: date,
    languages: frozenset[str],
) -> FoundDay | None:
    key = tokens[at].key
    number = _weekday_at(tokens, at + 1, words)
    if number is not None and key in words.next_words:
        monday = today - timedelta(days=today.weekday()) + timedelta(days=7)
        return FoundDay(at, 2, monday + timedelta(days=number))
    if number is not None and key in words.last_words:
        return FoundDay(at, 2, _weekday_before(today, number))
    number, spoken = words.weekdays.get(key, (None, frozenset()))
    if number is None or (tokens[at].is_capital and at > 0 and len(key) < 3):
        return None
    if at > 0 and tokens[at - 1].key in PARTICLES:
        return None  # 'Maria de la Cruz'
    if at > 0 and len(key) < 4 and tokens[at - 1].is_free and tokens[at - 1].key.isdecimal():
        return None  # 'arbetsprövning 3 mån'
    # 'to' and 'on' are small words of English, Finnish and Swedish too.
    # After a name at the end of a line they are none of these.
    ends = 0 < at == len(tokens) - 1 and tokens[at - 1].taken == "name"
    is_day = spoken & languages if languages else ends or key not in ("to", "on")
    if len(key) < 4 and not is_day:
        return None
    ahead = (number - today.weekday()) % 7 or 7
    past = today - timedelta(days=(today.weekday() - number) % 7)
    return FoundDay(at, 1, today + timedelta(days=ahead), past)


def _weekday_before(today: date, number: int) -> date:
    """The last such weekday before today."""
    return today - timedelta(days=(today.weekday() - number) % 7 or 7)


def _read_date(tokens: Sequence[Token], at: int, words: LineWords, today: date) -> FoundDay | None:
    text = tokens[at].text.rstrip(",;:!?)").lstrip("(")
    try:
        if iso := _ISO.fullmatch(text.rstrip(".")):
            return FoundDay(at, 1, date(int(iso[1]), int(iso[2]), int(iso[3])))
        written = _DATE.fullmatch(text)
        if written is not None:
            day, month, year = int(written[1]), int(written[2]), written[3]
            return _on_day(at, 1, today, day, month, year)
        bare = _BARE_DATE.fullmatch(text)
        if bare is not None and not _is_counted(tokens, at + 1, words):
            day_of_year = _on_day(at, 1, today, int(bare[1]), int(bare[2]), None)
            return replace(day_of_year, unsure=True)
        return _read_month(tokens, at, words, today)
    except ValueError:
        return None


def _read_month(tokens: Sequence[Token], at: int, words: LineWords, today: date) -> FoundDay | None:
    """'3. joulukuuta', '3 december 2026', 'December 3'."""
    if at + 1 >= len(tokens) or not tokens[at + 1].is_free:
        return None
    one, other = tokens[at].key, tokens[at + 1].key
    number, month = (one, other) if other in words.months else (other, one)
    ordinal = _ORDINAL.fullmatch(number)
    if month not in words.months or ordinal is None:
        return None
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    year = after.key if after and after.is_free and _YEAR.fullmatch(after.key) else None
    return _on_day(at, 3 if year else 2, today, int(ordinal[1]), words.months[month], year)


def _is_counted(tokens: Sequence[Token], at: int, words: LineWords) -> bool:
    """Whether a number is an amount: '12.50 euroa', '2.5 h'."""
    return at < len(tokens) and tokens[at].key in words.counted | _units_of(words)


def _on_day(at: int, length: int, today: date, day: int, month: int, year: str | None) -> FoundDay:
    """A day that is written with or without its year; ValueError for none of the calendar."""
    if year is not None:
        whole = int(year) if len(year) == 4 else 2000 + int(year)
        return FoundDay(at, length, date(whole, month, day))
    coming = _this_or_later_year(today, month, day, step=1)
    past = _this_or_later_year(today, month, day, step=-1)
    near = past if (today - past).days <= min((coming - today).days, _HALF_YEAR) else None
    return FoundDay(at, length, coming, near)


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


def _find_distance(
    tokens: Sequence[Token], at: int, words: LineWords, today: date
) -> FoundDay | None:
    """'+7', '+ 7 pv', '2 vk päästä', 'viikon kuluttua', 'om en vecka', 'in 2 weeks'."""
    away, used = _AWAY.fullmatch(tokens[at].text.rstrip(",;:")), 1
    if tokens[at].text in ("+", "-") and at + 1 < len(tokens) and tokens[at + 1].is_free:
        away, used = _AWAY.fullmatch(tokens[at].text + tokens[at + 1].key), 2
    if away:
        amount = int(away[1] + away[2])
        unit = words.units.get(away[3].casefold()) if away[3] else "day"
        following = tokens[at + used] if at + used < len(tokens) else None
        if not away[3] and following and following.is_free and following.key in words.units:
            unit, used = words.units[following.key], used + 1
        return _shift_by(today, amount, unit, at, used) if unit else None
    keys = [token.key if token.is_free else "" for token in tokens[at : at + 4]]
    if keys[0] in words.before:
        amount, used = _read_amount(keys[1:], words)
        unit = words.units.get(keys[1 + used]) if used and len(keys) > 1 + used else None
        return _shift_by(today, amount, unit, at, 2 + used) if unit else None
    amount, used = _read_amount(keys, words)
    joined = _WITH_UNIT.fullmatch(keys[0])
    if joined and joined[1].isdecimal() and joined[2] in words.units:
        if len(keys) > 1 and keys[1] in words.after:
            return _shift_by(today, int(joined[1]), words.units[joined[2]], at, 2)
        return None
    if len(keys) < used + 2 or keys[used + 1] not in words.after:
        return None
    unit = words.units.get(keys[used])
    return _shift_by(today, amount if used else 1, unit, at, used + 2) if unit else None


def _past_distance(
    tokens: Sequence[Token], at: int, words: LineWords, today: date
) -> FoundDay | None:
    """'3 pv sitten', 'viikko sitten', 'för två dagar sedan', '2 days ago'."""
    keys = [token.key if token.is_free else "" for token in tokens[at : at + 4]]
    start = 1 if keys[0] in words.ago_before else 0
    amount, used = _read_amount(keys[start:], words)
    rest = keys[start + used :]
    if len(rest) < 2 or rest[1] not in words.ago:
        return None
    unit = words.units.get(rest[0])
    return _shift_by(today, -amount, unit, at, start + used + 2) if unit else None


def _read_amount(keys: Sequence[str], words: LineWords) -> tuple[int, int]:
    """A number in digits or in words, of '2-3' the less, and how many tokens it takes."""
    span = _SPAN.fullmatch(keys[0]) if keys else None
    if span is not None:
        return int(span[1]), 1
    if keys and keys[0].isdecimal() and len(keys[0]) < 4:
        return int(keys[0]), 1
    if keys and keys[0] in words.numbers:
        return words.numbers[keys[0]], 1
    return 1, 0


def _shift_by(today: date, amount: int, unit: str | None, at: int, length: int) -> FoundDay | None:
    if unit in ("month", "year"):
        day = add_months(today, amount * (12 if unit == "year" else 1))
    else:
        day = today + timedelta(days=amount * (7 if unit == "week" else 1))
    return FoundDay(at, length, day) if day <= LATEST else None
