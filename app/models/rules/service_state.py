"""What holds of a service on a day: begun, ended, resting, in work. Each rule once, also for SQL.

Days bound a service from both sides: it is open on its first day and no longer on its last, a
rest is over on the day it ends, and a job or a measure is held on its last day, too. A day that
is not known never closes anything.

A service is put to rest and not closed, with its place and its history (Kymenlaakso pilot 2022
§4.3).
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple


def has_begun(started_on: date | None, day: date) -> bool:
    """Whether the service has begun by that day; one without a first day has."""
    return started_on is None or started_on <= day


def has_ended(ended_on: date | None, day: date) -> bool:
    """Whether the service has ended by that day."""
    return ended_on is not None and ended_on <= day


def is_open(started_on: date | None, ended_on: date | None, day: date) -> bool:
    """Whether the service has begun and not ended on that day."""
    return has_begun(started_on, day) and not has_ended(ended_on, day)


def is_resting(since: date | None, until: date | None, day: date) -> bool:
    """Whether a rest period covers that day; the service continues on the last day."""
    return (since is None or since <= day) and (until is None or until > day)


def is_held(started_on: date | None, ended_on: date | None, day: date) -> bool:
    """Whether a job or a measure is held on that day; without a first day that is not known."""
    return started_on is not None and started_on <= day and (ended_on is None or ended_on >= day)


class Break(NamedTuple):
    """A service that had ended was taken up again; `until` is the first day after the break."""

    since: date | None
    until: date | None
    outcome: str | None


class Spell(NamedTuple):
    """A service from its beginning, or from where it was taken up again, to its next end."""

    started_on: date | None
    ended_on: date | None
    outcome: str | None

    @property
    def days(self) -> int | None:
        """How many days it lasted; None without both days, or where it ends before it begins."""
        if self.started_on is None or self.ended_on is None or self.ended_on < self.started_on:
            return None
        return (self.ended_on - self.started_on).days


def split_service(whole: Spell, breaks: Iterable[Break]) -> list[Spell]:
    """The spells of a service, in order: each break ends one and begins the next.

    Args:
        whole: From its first day to its last one, with the outcome of the last end.
        breaks: Its breaks, in any order.
    """
    spells = []
    began = whole.started_on
    for one in sorted(breaks, key=lambda one: one.since or date.min):
        spells.append(Spell(began, one.since, one.outcome))
        began = one.until
    return [*spells, Spell(began, whole.ended_on, whole.outcome)]


ONLY_QUICK_HELP_SQL = """
    SELECT id FROM client
    WHERE <id> AND EXISTS (SELECT 1 FROM entry WHERE client_id = client.id)
        AND NOT EXISTS (SELECT 1 FROM entry
            WHERE client_id = client.id AND kind NOT IN ('quick_help', 'pop_up'))
        AND NOT EXISTS (SELECT 1 FROM placement WHERE client_id = client.id)
        AND NOT EXISTS (SELECT 1 FROM phase_step
            WHERE client_id = client.id AND phase != 'agreement')
        AND NOT EXISTS (SELECT 1 FROM employer_contact WHERE client_id = client.id)
"""
"""Who got quick help and nothing else is no client of the caseload, though she has a card.

`<id>` stands for a condition on whom it asks about.
"""


def not_ended_sql(table: str = "client", day: str = ":today") -> str:
    """`not has_ended` as an SQL condition on the rows of a table.

    Args:
        table: The table, or its alias in the statement.
        day: An ISO day in quotes, or the name of a parameter (`:today`).
    """
    return f"({table}.ended_on IS NULL OR {table}.ended_on > {day})"


def resting_sql(table: str = "rest", day: str = ":today") -> str:
    """`is_resting` as an SQL condition on the rows of a table; arguments as `not_ended_sql`."""
    return (
        f"({table}.since IS NULL OR {table}.since <= {day})"
        f" AND ({table}.until IS NULL OR {table}.until > {day})"
    )


def in_work_sql(table: str = "placement", day: str = ":today") -> str:
    """`is_held` as an SQL condition on the rows of a table; arguments as `not_ended_sql`."""
    return (
        f"{table}.started_on <= {day} AND ({table}.ended_on IS NULL OR {table}.ended_on >= {day})"
    )
