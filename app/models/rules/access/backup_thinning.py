"""Which backups stay, and how often one is made: counted and never read off a clock.

Of a caseload of usual size seven days, eight weeks and twelve months stay, 27 copies at most in
each place; of a large one fewer, made more rarely, so that a stick is not filled and nobody waits
for it each morning.

A day is a day on which Rinnalla was started and a backup made; a clock that jumps neither ages
nor rejuvenates anything.
"""

from collections.abc import Iterable
from typing import NamedTuple

NEWEST_OF_TODAY = 3
"""Backups of the newest day that stay; of each other day that is kept, one does."""
WEEK = 7
MONTH = 28  # four weeks, so that a month's first backup is also a week's first
_MEGABYTE = 1024 * 1024


class BackupRhythm(NamedTuple):
    """For caseloads of less than so many bytes: days from one to the next, and what stays."""

    below: float
    every: int
    days: int
    weeks: int
    months: int


RHYTHMS = (
    BackupRhythm(128 * _MEGABYTE, every=1, days=7, weeks=8, months=12),
    BackupRhythm(512 * _MEGABYTE, every=1, days=5, weeks=4, months=6),
    BackupRhythm(float("inf"), every=2, days=4, weeks=3, months=3),
)


def find_rhythm(size: int) -> BackupRhythm:
    """How often a caseload is backed up and how many backups stay.

    Args:
        size: Bytes of the caseload file.
    """
    return next(rhythm for rhythm in RHYTHMS if size < rhythm.below)


def select_days_to_keep(days: Iterable[int], size: int = 0) -> set[int]:
    """The counted days whose backups stay: the newest ones, and the first of each week and month.

    The first, since it stays the first: what is kept today is not thrown away by tomorrow's
    counting. The newest day always stays.

    Args:
        days: The days that there are backups of, as numbers; only days with a backup are counted.
        size: Bytes of the caseload file.
    """
    present = sorted(set(days))
    if not present:
        return set()
    rhythm, newest = find_rhythm(size), present[-1]
    staying = {day for day in present if newest - day < rhythm.days}
    for length, count in ((WEEK, rhythm.weeks), (MONTH, rhythm.months)):
        firsts: dict[int, int] = {}
        for day in present:
            firsts.setdefault(day // length, day)
        staying |= {day for span, day in firsts.items() if newest // length - span < count}
    return staying
