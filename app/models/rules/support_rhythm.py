"""The days on which somebody in a job is met, and those on which a plan or a need is reviewed.

The rhythm after a job start is that of criterion 23 of the quality criteria for supported
employment (PALO final report 2022): before the start, right after it, weekly for the first month,
then monthly while support is wanted; `criteria/jobs.py` counts by the same numbers whether it was
kept. Plan and need are reviewed every 3 and 6 months (ESR background summary, Palvelumanageri).
"""

from collections.abc import Iterator
from datetime import date, timedelta

from app.models.enums import WaitReason
from app.models.rules.dates import add_months

BEFORE_START = 7  # days
AFTER_START = 3  # days
WEEKS = 4
MONTHLY_GRACE = 10  # days


def support_days(started_on: date, until: date) -> Iterator[tuple[date, WaitReason, int]]:
    """The days on which somebody in a job is to be met, in order (criterion 23).

    Yields:
        The day, why it is due, and how many days earlier a contact already counts for it.
    """
    yield started_on - timedelta(days=BEFORE_START), WaitReason.BEFORE_JOB, BEFORE_START
    yield started_on + timedelta(days=AFTER_START), WaitReason.AFTER_JOB_START, AFTER_START
    for week in range(1, WEEKS + 1):
        yield started_on + timedelta(days=7 * week), WaitReason.FIRST_WEEKS_AT_WORK, 3
    month = 2
    while (day := add_months(started_on, month)) <= until:
        yield day, WaitReason.MONTHLY_AT_WORK, MONTHLY_GRACE
        month += 1


def next_support_day(
    started_on: date, last_contact: date | None, today: date, until: date
) -> tuple[date, WaitReason] | None:
    """The first day of the rhythm that no contact has met yet; None where it comes later.

    Of months that have passed without a contact, the newest is asked for.

    Args:
        started_on: The first day at work.
        last_contact: The day of the last contact with the client, if any.
        today: The day on which it is asked.
        until: The last day that is looked at.
    """
    last = last_contact or date.min
    months = 2
    while add_months(started_on, months + 1) <= today:
        months += 1
    newest = add_months(started_on, months)
    if newest <= today and (last == date.min or last < newest - timedelta(days=MONTHLY_GRACE)):
        return newest, WaitReason.MONTHLY_AT_WORK
    for day, why, grace in support_days(started_on, until):
        if why is WaitReason.BEFORE_JOB and started_on <= today:
            continue  # it is too late for that
        if day <= until and (last == date.min or last < day - timedelta(days=grace)):
            return day, why
    return None


def review_day(since: date, last: date | None, months: int, today: date) -> date:
    """When a plan or a need is looked at again, so many months after the last time or the start.

    Of reviews that were left out, only the newest is asked for.
    """
    start = last or since
    passed = (today.year - start.year) * 12 + today.month - start.month
    turn = max(passed // months, 1)
    day = add_months(start, turn * months)
    return add_months(start, (turn - 1) * months) if turn > 1 and day > today else day
