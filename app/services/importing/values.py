"""What a single cell tells: a day, a birth, a rating from 0 to 10, a job in a few words.

Each gives None where the cell doesn't tell it; the caller keeps the words and lists the row.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum, auto

from app.models.enums import Hours, Outcome, PlacementKind, Subsidy, Term
from app.models.rules.dates import parse_day
from app.models.rules.field_limits import EARLIEST, LATEST, RATED_UP_TO, WEEK_HOURS
from app.models.rules.importing.headings import plain
from app.models.rules.text.identity_codes import CENTURIES, MASKED_CODE, mask_birth_cell
from app.services.importing.readers.workbook import SheetError, Value
from app.services.importing.word_lists import sheet_words

_SERIAL_ZERO = date(1899, 12, 30)
_SERIALS = range(10_000, 80_000)  # 1927 to 2119 as Excel counts days
_BEFORE_DAY = (
    "ma|ti|ke|to|pe|la|su|må|mån|tis|on|ons|tor|tors|fr|fre|lö|lör|sö|sön"
    "|mon|tue|wed|thu|fri|sat|sun|alk|lop|den"
)
_FULL_DAY = re.compile(
    rf"(?:(?:{_BEFORE_DAY})\.?\s+)?"
    r"(\d{1,2})[./,–-]\s*(\d{1,2})(?:[./,–-]\s*|\s+(?=\d{4}))[-'’]?(\d{4}|\d{2})\.?"
    r"(?:,?\s+(?:klo\s*|kl\s*|at\s*)?\d{1,2}(?:[.:]\d{2}){0,2})?",
    re.IGNORECASE,
)
_STROKES = re.compile(r"(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4})|/(\d{2}))")
_ISO_DAY = re.compile(r"(\d{4}(?P<sign>[-/.])\d{1,2}(?P=sign)\d{1,2})\.?(?:[T ].*)?")
_DAY_INSIDE = re.compile(r"(?<![\d.])\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?!\d)")
_YEAR_INSIDE = re.compile(r"(?<![\w.])(?:19|20)\d\d(?![\w.-])")
_YEAR = re.compile(r"(19|20)\d{2}")
_NTH = r"(?P<day>\d{1,2})(?:\.|st|nd|rd|th|:[ae])?"
_MONTH = r"(?P<month>[^\W\d_]{3,12})\.?"
_IN_YEAR = r",?\s*(?P<year>(?:19|20)\d\d)"
_DAY_FIRST = re.compile(rf"(?:den\s+)?{_NTH}\s*(?:of\s+)?{_MONTH}{_IN_YEAR}", re.IGNORECASE)
_DASHED = re.compile(rf"(?P<day>\d{{1,2}})[-/]{_MONTH}[-/](?P<year>(?:19|20)\d\d|\d\d)")
_MONTH_BEFORE = re.compile(rf"{_MONTH}\s+{_NTH}{_IN_YEAR}", re.IGNORECASE)
_WORDED_DAYS = (_DAY_FIRST, _MONTH_BEFORE, _DASHED)
_FINNISH_MONTHS = "tammi helmi maalis huhti touko kesa heina elo syys loka marras joulu"
_MONTH_NAMES = """
jan januari january|feb februari february|mar mars march|apr april|maj may|jun juni june
|jul juli july|aug augusti august|sep sept september|okt oct oktober october|nov november
|dec december
"""
_MONTH_OF = {
    name: at for at, names in enumerate(_MONTH_NAMES.split("|"), start=1) for name in names.split()
} | {
    f"{name}{ending}": at
    for at, name in enumerate(_FINNISH_MONTHS.split(), start=1)
    for ending in ("", "k", "kuu", "kuuta", "kuun")
}
_MONTH_AND_YEAR = re.compile(
    r"(?<!\d)(?:(0?[1-9]|1[0-2])\s?[-_./ ]\s?20\d\d|20\d\d\s?[-_./ ]\s?(0?[1-9]|1[0-2]))(?!\d)"
)
_SHORT_YEAR = re.compile(r"(?:([^\W\d_]+)[\s.:]*)?([-–’'`´]?)(\d\d)\.?")
_ONLY_DIGITS = re.compile(r"\d{5,8}|\d\d[-–]\d\d[-–]\d\d")
_NO_DIGIT = re.compile(r"\D")
_WITH_TIME = re.compile(r"\d\s+(?:klo\s*|kl\s*|at\s*)?(\d{1,2})(?:[.:](\d{2}))?\s*$", re.IGNORECASE)
_WHOLE_DIGITS = 6  # ddmmyy
_YOUNGEST, _OLDEST = 14, 100  # years
_WORKING_AGES = range(15, 76)
_FIRST_SERVICE = 1990
_YEARS_AHEAD = 5
_RATINGS = range(RATED_UP_TO + 1)
_RATING = re.compile(r"(\d{1,2})(?:[.,]0)?\s*(?:/\s*10)?")
_WEEKLY = re.compile(
    r"(\d{1,2}(?:[.,]\d+)?)\s*(?:h|t|tuntia|tim|timmar|hours?|hrs?)\s*(?:/|i|per|a)?\s*"
    r"(?:vko|vk|viikko|viikossa|v|vecka|veckan|week|wk)\b",
    re.IGNORECASE,
)


_MONTHS = re.compile(r"\b\d{1,2}\s*(?:kk|man|months?|mo)\b")


@dataclass(frozen=True)
class Work:
    """A job or a measure, as far as the words tell of it."""

    kind: PlacementKind
    hours: Hours | None = None
    weekly_hours: float | None = None
    term: Term | None = None
    subsidy: Subsidy | None = None


@dataclass(frozen=True)
class Birth:
    """A date or a year; `code_left_out` where the cell had an identity code."""

    day: date | None = None
    year: int | None = None
    code_left_out: bool = False


def day_of(value: Value) -> date | None:
    """The day in a cell: a real date, its serial number, or a text with a year."""
    if isinstance(value, datetime):
        return _keep_if_plausible(value.date())
    if isinstance(value, date):
        return _keep_if_plausible(value)
    if isinstance(value, float | int) and not isinstance(value, bool):
        return _SERIAL_ZERO + timedelta(days=int(value)) if int(value) in _SERIALS else None
    return _day_of_text(value.strip()) if isinstance(value, str) else None


def is_month_first(value: Value) -> bool | None:
    """Whether a day with strokes is written month first, as 06/15/1970; None where both may be."""
    found = _STROKES.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None or (int(found[1]) <= 12 and int(found[2]) <= 12):
        return None
    return int(found[1]) <= 12


def is_of_two_readings(value: Value) -> bool:
    """Whether a day with strokes is another one when its month is read first: 01/02/1970."""
    found = _STROKES.fullmatch(value.strip()) if isinstance(value, str) else None
    return found is not None and is_month_first(value) is None and int(found[1]) != int(found[2])


def with_day_first(value: Value) -> Value:
    """A day with strokes that is written month first, with its day first."""
    found = _STROKES.fullmatch(value.strip()) if isinstance(value, str) else None
    return f"{found[2]}.{found[1]}.{found[3] or found[4]}" if found else value


def find_month(name: str) -> int:
    """The month, or the first one of a quarter, that a sheet is named after; 0 for none."""
    if quarter := re.search(r"(?<![^\W_])[QqKk]\s?([1-4])(?!\d)|\b([1-4])\s?/\s?4\b", name):
        return 3 * int(quarter[1] or quarter[2]) - 2
    if number := _MONTH_AND_YEAR.search(name):
        return int(number[1] or number[2])
    return next((_MONTH_OF[word] for word in plain(name).split() if word in _MONTH_OF), 0)


def day_inside(text: str) -> date | None:
    """The one whole date within a text, or None where there is none or more than one."""
    found = _DAY_INSIDE.findall(text)
    return _day_of_text(found[0]) if len(found) == 1 else None


def birth_of(value: Value, today: date | None = None) -> Birth | None:
    """A birth date, a birth year, or what is left of an identity code: its date.

    With `today`, the two digits of a day's year mean the century of somebody of working age.
    """
    text = value.strip() if isinstance(value, str) else ""
    if isinstance(value, float | int) and EARLIEST.year <= value < LATEST.year + 1:
        return Birth(year=int(value))
    if _YEAR.fullmatch(text):
        return Birth(year=int(text))
    code = MASKED_CODE.search(mask_birth_cell(text))
    if code:
        year = CENTURIES.get(code[4].upper(), 1900) + int(code[3])
        day = _day_of_text(f"{code[1]}.{code[2]}.{year}")
        return Birth(day, day.year, code_left_out=True) if day else None
    day = day_of(value)
    if day and today and _is_short_year(text):
        day = _working_age(day, today)
    return Birth(day, day.year) if day else None


def _is_short_year(text: str) -> bool:
    """Whether a day is written with the last two digits of its year: '1.2.80', '1-Feb-80'."""
    points, dashes = _FULL_DAY.fullmatch(text), _DASHED.fullmatch(text)
    year = points[3] if points else dashes["year"] if dashes else ""
    return len(year) == 2


def birth_inside(text: str, today: date) -> Birth | None:
    """The one day of birth or year among words, where somebody can be born then: 's. 1970'."""
    day = day_inside(text)
    years = set(_YEAR_INSIDE.findall(text))
    birth = (
        Birth(day, day.year) if day else Birth(year=int(years.pop())) if len(years) == 1 else None
    )
    return birth if birth and is_birth_plausible(birth, today) else None


def is_birth_plausible(birth: Birth, today: date) -> bool:
    """Whether somebody born then can be a client of a job coach."""
    year = birth.day.year if birth.day else birth.year
    return year is not None and today.year - _OLDEST <= year <= today.year - _YOUNGEST


class Digits(Enum):
    """How the bare numbers of a column of days are meant."""

    SERIAL = auto()
    TYPED = auto()
    UNCLEAR = auto()


@dataclass(frozen=True)
class NumberDays:
    """The bare numbers of one column of days: the sheet's own count of days, or typed digits.

    10190 is 1.1.1990 typed without points and its zero, and also 24.11.1927 as Excel counts days:
    the column's other numbers tell which, for example 151290, or nothing does. Two digits alone
    are a year of birth (`short_years`) where each of the column can be one: 65, but not 65 and 38.
    """

    births: bool
    today: date
    shift: int = 0
    digits: Digits = Digits.SERIAL
    year_first: bool = False
    short_years: bool = False

    def decide(
        self, values: Iterable[Value], *, elsewhere_year_first: bool = False
    ) -> "NumberDays":
        """The same with how the numbers are meant, by those that can be meant in one way only.

        Args:
            values: The column's cells.
            elsewhere_year_first: Another column tells that days are typed year first; it counts
                where this one doesn't tell.
        """
        values = list(values)
        numbers = [number for value in values if (number := _number(value)) is not None]
        told = self.orders(values)
        if not self.year_first and (told == {True} or (not told and elsewhere_year_first)):
            return replace(self, year_first=True).decide(values)
        only = {
            Digits.TYPED if typed else Digits.SERIAL
            for number in numbers
            if bool(typed := self._day_of_digits(number)) != bool(self._day_of_serial(number))
        }
        if any(map(self._is_typed_text, values)):
            only.add(Digits.TYPED)
        shorts = [short for value in values if self.births and (short := _two_digits(value))]
        return replace(
            self,
            digits=only.pop() if len(only) == 1 else Digits.UNCLEAR,
            short_years=all(_working_year(short, self.today) for short in shorts),
        )

    def _is_typed_text(self, value: Value) -> bool:
        """Whether a text of six digits or more is a day; no count of days is kept as a text."""
        number = _number(value)
        return (
            isinstance(value, str)
            and len(value.strip()) >= _WHOLE_DIGITS
            and number is not None
            and self._day_of_digits(number) is not None
        )

    def orders(self, values: Iterable[Value]) -> set[bool]:
        """Whether the numbers are typed year first, by those that tell: 851231 does."""
        return {
            orders[0] is None
            for value in values
            if (number := _number(value)) is not None
            and len(str(number)) == _WHOLE_DIGITS
            and (orders := self._orders(str(number))).count(None) == 1
        }

    def is_of_two_readings(self, value: Value) -> bool:
        """Whether six digits are read day first, and would be another day year first: 010203."""
        number = _number(value)
        if number is None or self.year_first or self.day(value) != self._day_of_digits(number):
            return False
        days = set(self._orders(str(number).zfill(_WHOLE_DIGITS)))
        return len(days) > 1 and None not in days

    def short_year(self, value: Value) -> int | None:
        """The year of birth that two digits tell: 65, '-65', 's. 65'; None of any other cell."""
        if short := _two_digits(value):
            return _working_year(short, self.today) if self.short_years else None
        found = _SHORT_YEAR.fullmatch(value.strip()) if isinstance(value, str) else None
        if not found or (found[1] and plain(found[1]) not in sheet_words().beside_names["born"]):
            return None
        return _working_year(found[3], self.today)

    def is_number(self, value: Value) -> bool:
        """Whether the cell has digits alone, which could be a day."""
        return _number(value) is not None

    def day(self, value: Value) -> date | None:
        """The day of a bare number, None where it is none or can't be told."""
        number = _number(value)
        if number is None:
            return None
        typed, serial = self._day_of_digits(number), self._day_of_serial(number)
        if isinstance(value, str) and len(value.strip()) >= _WHOLE_DIGITS:
            return typed  # a count of days is never kept as a text
        if typed and serial and typed != serial:
            return {Digits.TYPED: typed, Digits.SERIAL: serial}.get(self.digits)
        return typed or serial

    def _day_of_digits(self, number: int) -> date | None:
        digits = str(number)
        digits = digits.zfill(6 if len(digits) <= 6 else 8)
        orders = self._orders(digits)
        return next(filter(None, reversed(orders) if self.year_first else orders), None)

    def _orders(self, digits: str) -> list[date | None]:
        """The days that six or eight digits are, read day first and read year first."""
        day_first = f"{digits[:2]}.{digits[2:4]}.{digits[4:]}"
        year_first = f"{digits[-2:]}.{digits[-4:-2]}.{digits[:-4]}"
        days = (_day_of_text(text) for text in (day_first, year_first))
        return [day if day and self._fits(day) else None for day in days]

    def _day_of_serial(self, number: int) -> date | None:
        if number + self.shift not in _SERIALS:
            return None
        day = _SERIAL_ZERO + timedelta(days=number + self.shift)
        return day if self._fits(day) else None

    def _fits(self, day: date) -> bool:
        if self.births:
            return is_birth_plausible(Birth(day), self.today)
        return _FIRST_SERVICE <= day.year <= self.today.year + _YEARS_AHEAD


def moment_of(value: Value) -> Value:
    """A sheet's count of days with a time of day, which has lost its format, as that moment."""
    if not isinstance(value, float) or value.is_integer() or int(value) not in _SERIALS:
        return value
    since = timedelta(seconds=round(value * 86_400))
    return datetime.combine(_SERIAL_ZERO, time()) + since


def time_of(value: Value) -> time | None:
    """The time of day in a cell that holds a day too."""
    if isinstance(value, datetime) and value.time() != time():
        return value.time()
    found = _WITH_TIME.search(value) if isinstance(value, str) else None
    if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
        return None
    return time(int(found[1]), int(found[2] or 0))


def rating_of(value: Value) -> int | None:
    """A whole number from 0 to 10: '4', 4.0 or '4/10'."""
    if type(value) is float:
        return int(value) if value.is_integer() and int(value) in _RATINGS else None
    if value is None or isinstance(value, bool | SheetError):
        return None
    if isinstance(value, int):
        return value if value in _RATINGS else None
    found = _RATING.fullmatch(str(value).strip())
    rating = int(found[1]) if found else -1
    return rating if rating in _RATINGS else None


def work_of(text: str, outcome: Outcome | None, employer: str) -> Work | None:
    """The job or measure that the words, the outcome and an employer tell of, or None.

    Words that deny or plan tell of none: 'työkokeilu peruuntui', 'toiveena osa-aikatyö'.
    """
    words = sheet_words()
    kind = words.work_kind(text)
    if outcome is Outcome.WORK_TRIAL or (outcome is None and kind is PlacementKind.MEASURE):
        details = _read_work_details(text, denied=words.denies(text))
        return Work(PlacementKind.MEASURE, details.hours, details.weekly_hours)
    if outcome is Outcome.EMPLOYED or (outcome is None and employer and kind is PlacementKind.JOB):
        return _read_work_details(text, denied=words.denies(text))
    return None


def _read_work_details(text: str, *, denied: bool) -> Work:
    """A job with what the words tell of its hours, term and subsidy; nothing where they deny."""
    if denied or not text:
        return Work(PlacementKind.JOB)
    hours, term, subsidy = sheet_words().terms_of(text)
    if term is None and _MONTHS.search(plain(text)):
        term = Term.FIXED_TERM
    return Work(PlacementKind.JOB, hours, _hours(_WEEKLY.search(text)), term, subsidy)


def _hours(found: re.Match[str] | None) -> float | None:
    hours = float(found[1].replace(",", ".")) if found else None
    return hours if hours is not None and hours <= WEEK_HOURS else None


def _number(value: Value) -> int | None:
    """The digits of a cell that holds nothing else, five to eight of them."""
    if isinstance(value, str):
        found = _ONLY_DIGITS.fullmatch(value.strip())
        return int(_NO_DIGIT.sub("", found[0])) if found else None
    if isinstance(value, float | int) and not isinstance(value, bool) and value == int(value):
        return int(value) if 10_000 <= value <= 99_999_999 else None
    return None


def _two_digits(value: Value) -> str:
    """The two digits that a cell holds alone, else ''."""
    text = value.strip() if isinstance(value, str) else ""
    if isinstance(value, float | int) and not isinstance(value, bool) and value in range(10, 100):
        text = str(int(value))
    return text if len(text) == 2 and text.isdecimal() else ""


def _working_year(short: str, today: date) -> int | None:
    """The one year with these last digits in which somebody of working age was born."""
    years = [century + int(short) for century in (1900, 2000)]
    likely = [year for year in years if today.year - year in _WORKING_AGES]
    return likely[0] if len(likely) == 1 else None


def _working_age(day: date, today: date) -> date:
    for years in (0, -100, 100):
        try:
            moved = day.replace(year=day.year + years)
        except ValueError:
            continue
        if is_birth_plausible(Birth(moved), today):
            return moved
    return day


def _day_of_text(text: str) -> date | None:
    iso = _ISO_DAY.fullmatch(text)
    full = _FULL_DAY.fullmatch(text)
    if not iso and not full:
        return _day_of_words(text)
    day = iso[1] if iso else f"{full[1]}.{full[2]}.{full[3]}" if full else ""
    try:
        return parse_day(day, date.min)
    except ValueError:
        return None


def _day_of_words(text: str) -> date | None:
    """The day in '15. kesäkuuta 1970', '15 juni 1970', 'June 15th, 1970' or '15-Jun-70'."""
    found = next(filter(None, (form.fullmatch(text) for form in _WORDED_DAYS)), None)
    month = _MONTH_OF.get(plain(found["month"])) if found else None
    if not found or not month:
        return None
    try:
        return parse_day(f"{found['day']}.{month}.{found['year']}", date.min)
    except ValueError:
        return None


def _keep_if_plausible(day: date) -> date | None:
    return day if EARLIEST.year <= day.year <= LATEST.year else None
