"""The span of days that a quality review looks at."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.models.rules.dates import month_end, months_before

USUAL_MONTHS = 6
"""The quality criteria are reviewed each half year (THL)."""
_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Period:
    """The days from `since` to `until`, both included."""

    since: date
    until: date

    def contains(self, day: date | None) -> bool:
        """Whether a day lies in the period; no day lies in none."""
        return day is not None and self.since <= day <= self.until

    @property
    def days(self) -> int:
        """Length in days, the first and the last one included."""
        return (self.until - self.since).days + 1

    def full_weeks(self) -> list[date]:
        """The Mondays of the ISO weeks that lie wholly in the period."""
        first = self.since + timedelta(days=-self.since.weekday() % 7)
        count = max((self.until - first).days + 1, 0) // 7
        return [first + number * _WEEK for number in range(count)]

    def full_months(self) -> list[date]:
        """The first days of the calendar months that lie wholly in the period."""
        found, first = [], self.since.replace(day=1)
        while first <= self.until:
            following = (first + timedelta(days=31)).replace(day=1)
            if first >= self.since and following - timedelta(days=1) <= self.until:
                found.append(first)
            first = following
        return found


def last_full_months(today: date, months: int = USUAL_MONTHS) -> Period:
    """The last months that were over before that day, six unless told otherwise.

    On the last day of a month this is not full yet: the day's work is still to be written down.
    """
    until = today.replace(day=1) - timedelta(days=1)
    return Period(months_before(until.replace(day=1), months - 1), until)


def period_of(since: date | None, until: date | None, today: date) -> Period:
    """The period asked for; what is left open is filled with the last six full months.

    Raises:
        ValueError: It would end before it begins.
    """
    usual = last_full_months(today)
    last = until or (usual.until if since is None or since <= usual.until else today)
    if since is None:
        since = months_before(last.replace(day=1), USUAL_MONTHS - 1)
        if last != month_end(last):
            since = months_before(last, USUAL_MONTHS) + timedelta(days=1)
    if since > last:
        raise ValueError("the period ends before it begins")
    return Period(since, last)
