"""Which backups stay: seven days, eight weeks, twelve months, counted and never read off a clock.

A day is a day on which Rinnalla was started and a backup made; a clock that jumps neither ages
nor rejuvenates anything.
"""

from collections.abc import Iterable

DAYS = 7
WEEK = 7
WEEKS = 8
MONTH = 28  # four weeks, so that a month's first backup is also a week's first
MONTHS = 12


def select_days_to_keep(days: Iterable[int]) -> set[int]:
    """The counted days whose backups stay: the newest ones, and the first of each week and month.

    The first, since it stays the first: what is kept today is not thrown away by tomorrow's
    counting. The newest day always stays.
    """
    present = sorted(set(days))
    if not present:
        return set()
    newest = present[-1]
    staying = {day for day in present if newest - day < DAYS}
    for length, count in ((WEEK, WEEKS), (MONTH, MONTHS)):
        firsts: dict[int, int] = {}
        for day in present:
            firsts.setdefault(day // length, day)
        staying |= {day for span, day in firsts.items() if newest // length - span < count}
    return staying
