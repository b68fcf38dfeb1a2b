"""A period that one cell tells, and words that tell of a day to come or of years gone by.

'1.2.2025-30.4.2025', '1.2.–30.4.2025', '1.2.2025 –'; 'töihin 1.9.2031'; 'töissä 2019-21'.
"""

import re
from datetime import date
from typing import NamedTuple

_YEARS = r"(?:\d{4}|\d\d(?!\d))"
_POINTS = rf"\d{{1,2}}\.\s?\d{{1,2}}\.\s?{_YEARS}"
_DAY = rf"(?:{_POINTS}|\d{{4}}-\d\d-\d\d|\d{{1,2}}/\d{{1,2}}/\d{{4}})"
_TO = r"\s*(?:[-–—−]|\bto\b|\btill\b|\buntil\b|\bt\.?o\.?m\.?)\s*"
_CLOSED = re.compile(rf"(?<![\w.])({_DAY}){_TO}({_DAY})(?![\w])", re.IGNORECASE)
_SHORT = re.compile(
    rf"(?<![\w.])(\d{{1,2}}\.)\s?(\d{{1,2}}\.)?{_TO}({_POINTS})(?!\w)", re.IGNORECASE
)
_OPEN = re.compile(
    rf"({_DAY})"
    r"\s*(?:[-–—−]+>?|→|alkaen|lähtien|onwards)",
    re.IGNORECASE,
)
_SINCE = re.compile(rf"(?:alkaen|from|fr\.?\s?o\.?\s?m\.?|since|sedan)\s+({_DAY})", re.IGNORECASE)
_WHEN = re.compile(
    r"(?<![\d.])(?:(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<short>\d{4}|\d\d)(?!\d)"
    r"|(?P<m>\d{1,2})/(?P<my>20\d\d)(?!\d)|(?P<y>20\d\d)(?![\d-]))"
)
_YEARS_OVER = re.compile(
    r"(?<![\d.-])(?P<first>(?:19|20)\d\d)\s?[-–—−]\s?(?P<last>\d{4}|\d\d)(?![\d.-])"
)
_ENDED = re.compile(
    r"(?:\b(?:till|until|t\.?o\.?m\.?|tom)\s+(?:\d{1,2}\.\s?\d{1,2}\.\s?)?((?:19|20)\d\d)(?!\d)"
    r"|(?<!\d)((?:19|20)\d\d)\s+(?:asti|saakka)\b)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\d.-])(?:\d{1,2}[/.])?((?:19|20)\d\d)(?![\d-])")
_FULL_DAY = re.compile(_DAY)
_ON = re.compile(
    r"\b(?:alkaen|lähtien|edelleen|yhä|jatku|since|from|onwards?|still|ongoing|continu|sedan|från"
    r"|fr\.?\s?o\.?\s?m|fortfarande|pågå|fortsätt)|(?:19|20)\d\d\s*(?:[-–—−→>]|\.\.)",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"\b(?:asti|saakka|until|till|t\.?o\.?m|tom|määräaik|visstid|fixed|temporar|sopimus|avtal|contract)",
    re.IGNORECASE,
)
_PARTS = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2,4})")


class WrittenPeriod(NamedTuple):
    """The first and the last day as they are written, the last '' where it is open; `rest` is
    what else the cell says."""

    first: str
    last: str
    rest: str


def split_period(text: str) -> WrittenPeriod | None:
    """The one period of a cell; None where it tells none, or more than one.

    A first day without its year has that of the last one, or the year before.
    """
    whole = " ".join(text.split())
    found = list(_CLOSED.finditer(whole))
    if len(found) == 1:
        return WrittenPeriod(found[0][1], found[0][2], _rest(whole, found[0]))
    short = list(_SHORT.finditer(whole)) if not found else []
    if len(short) == 1:
        first = _with_year(short[0][1], short[0][2], short[0][3])
        return WrittenPeriod(first, short[0][3], _rest(whole, short[0])) if first else None
    begun = (_OPEN.fullmatch(whole) or _SINCE.fullmatch(whole)) if not found and not short else None
    return WrittenPeriod(begun[1], "", "") if begun else None


def _rest(whole: str, found: re.Match[str]) -> str:
    return f"{whole[: found.start()]} {whole[found.end() :]}".strip(" .,;:")


def _with_year(day: str, month: str | None, last: str) -> str:
    parts = _PARTS.fullmatch(last)
    if not parts:
        return ""
    year = int(parts[3])
    if month and (int(month[:-1]), int(day[:-1])) > (int(parts[2]), int(parts[1])):
        year -= 1
    return f"{day}{month or parts[2] + '.'}{year:0{len(parts[3])}}"


def lies_ahead(text: str, today: date) -> bool:
    """Whether all days, months and years in the words are to come, and none of them is an end.

    'töihin 1.9.2031' has not happened; 'työssä 31.12.2031 asti' has.
    """
    found = list(_WHEN.finditer(text))
    return (
        bool(found) and not _UNTIL.search(text) and all(_begins_after(one, today) for one in found)
    )


def lies_behind(text: str, today: date) -> bool:
    """Whether the words tell of years that are over: 'töissä 2019-21', 'anställd till 2020'."""
    if "20" not in text and "19" not in text:
        return False
    if any(int(found[1] or found[2]) < today.year for found in _ENDED.finditer(text)):
        return True
    return any(
        int(found["first"]) < _whole_year(found) < today.year
        for found in _YEARS_OVER.finditer(text)
    )


def is_of_years_before(text: str, year: int) -> bool:
    """Whether years alone tell when something was, and all of them are before this one.

    'kutyssa 2018', 'rehab work 5/2018'; not 'kutyssa 2018 alkaen', which still holds.
    """
    if ("20" not in text and "19" not in text) or _FULL_DAY.search(text) or _ON.search(text):
        return False
    years = [int(found[1]) for found in _YEAR.finditer(text)]
    return bool(years) and max(years) < year


def is_of_days_before(text: str, day: date) -> bool:
    """Whether whole days tell when something was, all of them before this one.

    'työllistyi 1.3.2015' where the service began in 2023; not '1.3.2015 alkaen', which still holds.
    """
    days = list(_FULL_DAY.finditer(text))
    if not days or _ON.search(text):
        return False
    return all(_split_day(found[0]) < (day.year, day.month, day.day) for found in days)


def _split_day(written: str) -> tuple[int, int, int]:
    """The year, month and day of a day as it is written."""
    first, second, third = (int(part) for part in re.findall(r"\d+", written))
    if len(written.partition("-")[0]) == 4:
        return first, second, third
    return third + (0 if third > 99 else 2000 if third < 70 else 1900), second, first


def _whole_year(found: re.Match[str]) -> int:
    last = found["last"]
    return int(last) if len(last) == 4 else int(found["first"][:2] + last)


def _begins_after(found: re.Match[str], today: date) -> bool:
    if found["y"]:
        return int(found["y"]) > today.year
    if found["my"]:
        return (int(found["my"]), int(found["m"])) > (today.year, today.month)
    year = int(found["short"]) + (2000 if len(found["short"]) == 2 else 0)
    return (year, int(found["month"]), int(found["day"])) > (today.year, today.month, today.day)
