"""What a single cell tells: a day, a birth, a rating from 0 to 10, a job in a few words.

Each gives None where the cell doesn't tell it; the caller keeps the words and lists the row.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TypeVar

from app.models.enums import Hours, Outcome, PlacementKind, Subsidy, Term
from app.models.rules.dates import parse_day
from app.models.rules.importing.headings import plain
from app.services.importing.readers.workbook import SheetError, Value

_M = TypeVar("_M", bound=StrEnum)
_SERIAL_ZERO = date(1899, 12, 30)
_SERIALS = range(10_000, 80_000)  # 1927 to 2119 as Excel counts days
_FULL_DAY = re.compile(
    r"(?:[a-zåäö]{2,3}\.?\s+)?(\d{1,2})[./]\s*(\d{1,2})[./]\s*(\d{4}|\d{2})"
    r"(?:\s+(?:klo\s*|kl\s*)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?)?",
    re.IGNORECASE,
)
_ISO_DAY = re.compile(r"(\d{4}-\d{1,2}-\d{1,2})(?:[T ].*)?")
_DAY_INSIDE = re.compile(r"(?<![\d.])\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?!\d)")
_YEAR = re.compile(r"(19|20)\d{2}")
_IDENTITY_CODE = re.compile(r"(\d{2})(\d{2})(\d{2})([-+A-FU-Y])\d{3}[0-9A-Z]", re.IGNORECASE)
_CENTURIES = {"+": 1800, **dict.fromkeys("-UVWXY", 1900), **dict.fromkeys("ABCDEF", 2000)}
_RATING = re.compile(r"(\d{1,2})(?:[.,]0)?\s*(?:/\s*10)?")
_WEEKLY = re.compile(
    r"(\d{1,2}(?:[.,]\d+)?)\s*(?:h|t|tuntia|tim|timmar|hours?|hrs?)\s*(?:/|i|per|a)?\s*"
    r"(?:vko|vk|viikko|viikossa|v|vecka|veckan|week|wk)\b",
    re.IGNORECASE,
)


def _begins(*starts: str) -> re.Pattern[str]:
    """Words of plain text that begin so."""
    return re.compile(rf"\b(?:{'|'.join(starts)})")


_SUBSIDIES = {
    Subsidy.PAY_SUBSIDY: _begins(
        "palkkatu", "lonesubvention", "lonestod", "pay subsid", "wage subsid"
    ),
    Subsidy.WORKPLACE_ARRANGEMENT: _begins("tyoolosuht", "ordnande av arbets", "workplace arr"),
    Subsidy.MUNICIPAL_SUPPLEMENT: _begins("kuntalisa", "kommuntillagg", "municipal suppl"),
    Subsidy.APPRENTICESHIP: _begins("oppisopimu", "laroavtal", "apprentice"),
}
_HOURS = {
    Hours.PART_TIME: _begins("osa ?aika", "deltid", "part time"),
    Hours.FULL_TIME: _begins("koko ?aika", "kokopaiva", "heltid", "full time"),
}
_TERMS = {
    Term.PERMANENT: _begins(
        "vakitui", "vakinai", "toistaiseksi", "tills ?vidare", "fast anst", "permanent"
    ),
    Term.FIXED_TERM: _begins("maaraaik", "visstid", "tidsbund", "fixed term", "temporary"),
}
_TRIAL = _begins("tyokokeilu", "arbetsprovning", "work trial")
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
        return _plausible(value.date())
    if isinstance(value, date):
        return _plausible(value)
    if isinstance(value, float | int) and not isinstance(value, bool):
        return _SERIAL_ZERO + timedelta(days=int(value)) if int(value) in _SERIALS else None
    return _day_of_text(value.strip()) if isinstance(value, str) else None


def day_inside(text: str) -> date | None:
    """The one whole date within a text, or None where there is none or more than one."""
    found = _DAY_INSIDE.findall(text)
    return _day_of_text(found[0]) if len(found) == 1 else None


def birth_of(value: Value) -> Birth | None:
    """A birth date, a birth year, or an identity code, of which only the date is taken."""
    text = value.strip() if isinstance(value, str) else ""
    if isinstance(value, float | int) and 1900 <= value < 2200:
        return Birth(year=int(value))
    if _YEAR.fullmatch(text):
        return Birth(year=int(text))
    code = _IDENTITY_CODE.fullmatch(text)
    if code:
        year = _CENTURIES[code[4].upper()] + int(code[3])
        day = _day_of_text(f"{code[1]}.{code[2]}.{year}")
        return Birth(day, day.year, code_left_out=True) if day else None
    day = day_of(value)
    return Birth(day, day.year) if day else None


def rating_of(value: Value) -> int | None:
    """A whole number from 0 to 10: '4', 4.0 or '4/10'."""
    if isinstance(value, bool) or value is None or isinstance(value, SheetError):
        return None
    found = _RATING.fullmatch(str(value).strip())
    rating = int(found[1]) if found else -1
    return rating if 0 <= rating <= 10 else None


def work_of(text: str, outcome: Outcome | None, employer: str) -> Work | None:
    """The job or measure that the words, the outcome and an employer tell of, or None."""
    words = plain(text)
    subsidy = _find_meaning(words, _SUBSIDIES)
    hours = _find_meaning(words, _HOURS)
    term = _find_meaning(words, _TERMS)
    weekly = _WEEKLY.search(text)
    trial = _TRIAL.search(words)
    if outcome is Outcome.WORK_TRIAL or (trial and outcome is None):
        return Work(PlacementKind.MEASURE, hours, _hours(weekly))
    told = outcome is None and employer and (hours or term or subsidy)
    if outcome is not Outcome.EMPLOYED and not told:
        return None
    if term is None and _MONTHS.search(words):
        term = Term.FIXED_TERM
    return Work(PlacementKind.JOB, hours, _hours(weekly), term, subsidy)


def _hours(found: re.Match[str] | None) -> float | None:
    hours = float(found[1].replace(",", ".")) if found else None
    return hours if hours is not None and hours <= 80 else None


def _find_meaning(words: str, meanings: Mapping[_M, re.Pattern[str]]) -> _M | None:
    return next((meaning for meaning, words_of in meanings.items() if words_of.search(words)), None)


def _day_of_text(text: str) -> date | None:
    iso = _ISO_DAY.fullmatch(text)
    full = _FULL_DAY.fullmatch(text)
    if not iso and not full:
        return None
    day = iso[1] if iso else f"{full[1]}.{full[2]}.{full[3]}" if full else ""
    try:
        return parse_day(day, date.min)
    except ValueError:
        return None


def _plausible(day: date) -> date | None:
    return day if 1900 <= day.year < 2200 else None
