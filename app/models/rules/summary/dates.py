"""On which days an anonymous summary gets new numbers: few, fixed, and the same for all coaches.

Fewer dates tell less: to somebody who knows everybody else's answers, at least one attribute of a
person was certain for 20 people of 100 over a whole history of updates after every ten people,
and for fewer the fewer dates there are (`tests/long`). One date for all makes a sum of several
coaches one of a day that can be named.
"""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Rhythm(StrEnum):
    """How often an anonymous summary gets new numbers."""

    YEARLY = "yearly"
    HALF_YEARLY = "half_yearly"
    QUARTERLY = "quarterly"


USUAL = Rhythm.HALF_YEARLY

_MONTHS = {
    Rhythm.YEARLY: (12,),
    Rhythm.HALF_YEARLY: (6, 12),
    Rhythm.QUARTERLY: (3, 6, 9, 12),
}


@dataclass(frozen=True)
class ReleaseDates:
    """The rhythm that the coach has chosen, and the day on which the project ends."""

    rhythm: Rhythm = USUAL
    project_end: date | None = None

    def last_until(self, day: date) -> date:
        """The last of these days that is not after a day."""
        return max(self._list_dates_around(day))

    def last_before(self, day: date) -> date:
        """The last of these days before a day."""
        return self.last_until(day - timedelta(1))

    def next_after(self, day: date) -> date:
        """The first of these days after a day."""
        later = {
            one for year in (day.year, day.year + 1) for one in self._of_year(year) if one > day
        }
        if self.project_end and self.project_end > day:
            later.add(self.project_end)
        return min(later)

    def _list_dates_around(self, day: date) -> Iterable[date]:
        for year in (day.year - 1, day.year):
            yield from (one for one in self._of_year(year) if one <= day)
        if self.project_end and self.project_end <= day:
            yield self.project_end

    def _of_year(self, year: int) -> Iterable[date]:
        for month in _MONTHS[self.rhythm]:
            yield date(year, month, monthrange(year, month)[1])
