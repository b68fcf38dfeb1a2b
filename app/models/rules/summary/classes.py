"""The public classes that an anonymous summary may count people in: one fixed tree in the source.

Never chosen from the data, and the coach's own words never leave: whatever she has typed falls
into one of these classes. What is not recorded has no class of its own, since a rare "not known"
would say little and cost much; it falls, always, into the class that its wording names.

Both the generator of a summary and its attacker read this module, and they share nothing else.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.models.enums import Hours, Outcome, Sector, Subsidy


class Stream(StrEnum):
    """Whom a table counts: everybody who has started, or everybody whose service has ended."""

    STARTED = "started"
    CLOSED = "closed"


class Variable(StrEnum):
    """What a table tells about them, in the order of the summary. Each has one stream."""

    OUTCOME = "outcome"
    KIND = "kind"
    SECTOR = "sector"
    CHANGE = "change"
    MONTHS = "months"
    CONTACTS = "contacts"
    AGE = "age"
    REFERRAL = "referral"


VERSION = "1"
"""The edition of this tree: numbers of two editions are never added."""


@dataclass(frozen=True)
class Tree:
    """The coarse classes of a variable, each with its fine ones.

    `within` is the class of the outcome whose people alone the variable is about.
    """

    stream: Stream
    coarse: Mapping[str, tuple[str, ...]]
    within: str = ""

    @property
    def fine(self) -> tuple[str, ...]:
        return tuple(name for names in self.coarse.values() for name in names)

    @property
    def split(self) -> Mapping[str, tuple[str, ...]]:
        """The coarse classes that have more than one fine class."""
        return {name: parts for name, parts in self.coarse.items() if len(parts) > 1}

    def coarse_of(self, fine: str) -> str:
        return next(name for name, parts in self.coarse.items() if fine in parts)


def _flat(stream: Stream, *names: str, within: str = "") -> Tree:
    return Tree(stream, {name: (name,) for name in names}, within)


WORK = "work"

TREES: Mapping[Variable, Tree] = {
    Variable.OUTCOME: Tree(
        Stream.CLOSED,
        {
            WORK: ("employed",),
            "towards_work": ("work_trial", "rehab_work", "education"),
            "other_end": (
                "work_ability_assessment",
                "sick_leave",
                "did_not_stay",
                "interrupted_or_unknown",
            ),
        },
    ),
    Variable.KIND: _flat(
        Stream.CLOSED, "full_time", "part_time_or_unknown", "supported", within=WORK
    ),
    Variable.SECTOR: _flat(Stream.CLOSED, "company", "public", "third_or_unknown", within=WORK),
    Variable.CHANGE: _flat(Stream.CLOSED, "better", "not_better", "not_measured"),
    Variable.MONTHS: Tree(
        Stream.CLOSED,
        {
            "under_year": ("under_half_year_or_unknown", "half_year_to_year"),
            "year_or_more": ("year_to_two", "two_years_or_more"),
        },
    ),
    Variable.CONTACTS: Tree(
        Stream.CLOSED,
        {"under_ten": ("under_five", "five_to_nine"), "ten_or_more": ("ten_up", "twenty_up")},
    ),
    Variable.AGE: _flat(Stream.STARTED, "under_30", "from_30", "from_55_or_unknown"),
    Variable.REFERRAL: Tree(
        Stream.STARTED,
        {
            "employment": ("employment_services", "joint_services"),
            "social_health": ("social_services", "health_services", "from_rehab_work"),
            "self_or_other": ("self", "other_or_unknown"),
        },
    ),
}

PAIRS: tuple[tuple[Variable, Variable], ...] = (
    (Variable.OUTCOME, Variable.AGE),
    (Variable.OUTCOME, Variable.REFERRAL),
)
"""The two-way tables, of coarse classes: rows by columns, of those whose service has ended."""

# Beginnings of words in the three languages, tried in this order; the first that fits decides.
_REFERRERS: tuple[tuple[str, str], ...] = (
    ("from_rehab_work", "kuntouttav|kuty|arbetsverksamhet i rehab|rehabilitative"),
    ("joint_services", "monialai|typ|sektorsöverg|multi|joint"),
    (
        "employment_services",
        "te-|te |työllisyys|työvoima|kuntakok|sysselsättning|arbets- och närings|an-byrå"
        "|employment serv|employment office|jobcent",
    ),
    (
        "health_services",
        "mielenterv|terveys|päihde|työkyvyn|sairaal|kuntoutus|psykiat|hälso|missbruk|mental"
        "|health|substance",
    ),
    (
        "social_services",
        "aikuissos|sosiaali|vammais|vuxensocial|social|handikapp|funktionsh|adult social|disabilit",
    ),
    ("self", "itse|själv|self"),
)


def outcome_class(outcome: Outcome | None) -> str:
    if outcome is None or outcome is Outcome.INTERRUPTED:
        return "interrupted_or_unknown"
    return outcome.value


def kind_class(hours: Hours | None, subsidy: Subsidy | None) -> str:
    """Work with support for pay; else full-time work; else every other, unknown hours too."""
    if subsidy is not None:
        return "supported"
    return "full_time" if hours is Hours.FULL_TIME else "part_time_or_unknown"


def sector_class(sector: Sector | None) -> str:
    """A company; the public sector; the third sector, or an employer of an unknown one."""
    if sector is Sector.COMPANY:
        return "company"
    return "public" if sector is Sector.PUBLIC else "third_or_unknown"


def change_class(start: int | None, end: int | None) -> str:
    """Self-efficacy at the end against the start."""
    if start is None or end is None:
        return "not_measured"
    return "better" if end > start else "not_better"


def months_class(started_on: date | None, ended_on: date) -> str:
    """How long the service lasted, in full months."""
    if started_on is None:
        return "under_half_year_or_unknown"
    months = (ended_on.year - started_on.year) * 12 + ended_on.month - started_on.month
    months -= ended_on.day < started_on.day
    if months < 6:
        return "under_half_year_or_unknown"
    if months < 12:
        return "half_year_to_year"
    return "year_to_two" if months < 24 else "two_years_or_more"


def contacts_class(meetings: int) -> str:
    if meetings < 10:
        return "under_five" if meetings < 5 else "five_to_nine"
    return "ten_up" if meetings < 20 else "twenty_up"


def age_class(years: int | None) -> str:
    """The age groups of the Oulu report (18-29, 30-54, 55-64) at the start of the service."""
    if years is None or years >= 55:
        return "from_55_or_unknown"
    return "under_30" if years < 30 else "from_30"


def referral_class(referrer: str) -> str:
    """The public class of what the coach calls the referrer in her own words."""
    for name, beginnings in _REFERRERS:
        if re.search(rf"(?<!\w)(?:{beginnings})", referrer.casefold()):
            return name
    return "other_or_unknown"


def age_at(day: date | None, birth_date: date | None, birth_year: int | None) -> int | None:
    """Full years on a day; from the year alone where no more is known."""
    if day is None:
        return None
    if birth_date is not None:
        return (
            day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))
        )
    return None if birth_year is None else day.year - birth_year
