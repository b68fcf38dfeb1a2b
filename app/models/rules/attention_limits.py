"""After how long the page Today brings something up, such as a client nobody has met."""

from dataclasses import dataclass

NEW_CLIENT_DAYS = 365
"""So long after the entry a first employer who was not met is brought up; later it is no news."""


@dataclass(frozen=True)
class AttentionLimits:
    """After how long something is brought up; the coach sets them.

    `silent_days`, `missed_days` and `employer_days` are days, the others months. A missed meeting
    is followed within a week (criterion 25), an employer met within 30 days (criterion 15); plan
    and need are reviewed after 3 and 6 months (ESR background summary). Two weeks of silence are
    what other programs of this trade wait for.
    """

    silent_days: int = 14
    missed_days: int = 7
    employer_days: int = 30
    plan_months: int = 3
    need_months: int = 6
