"""The public classes that an anonymous summary may count people in: one fixed tree in the source.

Never chosen from the data, and the coach's own words never leave: whatever she has typed falls
into one of these classes. What is not recorded is a class of its own in every table, and is called
so: it never stands for something else, and nobody is counted as what nobody wrote down.

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
    WORKED = "worked"
    AGE = "age"
    REFERRAL = "referral"


VERSION = "2"
"""The edition of this tree: numbers of two editions are never added."""

FORMER = "1"
"""The edition before, in which what was not recorded fell into other classes. Read, never made."""

NOT_RECORDED = "not_recorded"

SMALL_GROUP = 5
"""A group of one person up to fewer than this is small, and no file may prove that it is.

The attacker tries to prove it of every group, and the last, exact table of a project puts classes
of fewer people together. It is not the step of rounding (`rounding.BASE`), nor how many answers a
survey needs (`form_kinds.FEWEST_ANSWERS`).
"""


@dataclass(frozen=True)
class Tree:
    """The coarse classes of a variable, each with its fine ones.

    `within` is the class of the outcome whose people alone the variable is about. `leaving` is the
    one class that people leave when what the variable is about happens to them.
    """

    stream: Stream
    coarse: Mapping[str, tuple[str, ...]]
    within: str = ""
    leaving: str = ""

    @property
    def fine(self) -> tuple[str, ...]:
        """All fine classes, in the order of the coarse ones that hold them."""
        return tuple(name for names in self.coarse.values() for name in names)

    @property
    def split(self) -> Mapping[str, tuple[str, ...]]:
        """The coarse classes that have more than one fine class."""
        return {name: parts for name, parts in self.coarse.items() if len(parts) > 1}

    def coarse_of(self, fine: str) -> str:
        """The coarse class that holds a fine one."""
        return next(name for name, parts in self.coarse.items() if fine in parts)


def _make_flat_tree(stream: Stream, *names: str, within: str = "", leaving: str = "") -> Tree:
    return Tree(stream, {name: (name,) for name in names}, within, leaving)


WORK = "work"
IN_WORK, NOT_YET = "been_in_work", "not_yet"

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
                "interrupted",
            ),
            NOT_RECORDED: (NOT_RECORDED,),
        },
    ),
    Variable.KIND: _make_flat_tree(
        Stream.CLOSED, "full_time", "part_time", "supported", NOT_RECORDED, within=WORK
    ),
    Variable.SECTOR: _make_flat_tree(
        Stream.CLOSED, "company", "public", "third", NOT_RECORDED, within=WORK
    ),
    Variable.CHANGE: _make_flat_tree(Stream.CLOSED, "better", "not_better", NOT_RECORDED),
    Variable.CONTACTS: Tree(
        Stream.CLOSED,
        {"under_ten": ("under_five", "five_to_nine"), "ten_or_more": ("ten_up", "twenty_up")},
    ),
    Variable.WORKED: _make_flat_tree(Stream.STARTED, IN_WORK, NOT_YET, leaving=NOT_YET),
    Variable.AGE: _make_flat_tree(Stream.STARTED, "under_30", "from_30", "from_55", NOT_RECORDED),
    Variable.REFERRAL: Tree(
        Stream.STARTED,
        {
            "employment": ("employment_services", "joint_services"),
            "social_health": ("social_services", "health_services", "from_rehab_work"),
            "self_or_other": ("self", "other"),
            NOT_RECORDED: (NOT_RECORDED,),
        },
    ),
}

_WAS_ONE: Mapping[Variable, tuple[str, str, str]] = {
    Variable.OUTCOME: ("interrupted", "interrupted_or_unknown", "other_end"),
    Variable.KIND: ("part_time", "part_time_or_unknown", ""),
    Variable.SECTOR: ("third", "third_or_unknown", ""),
    Variable.CHANGE: ("", "not_measured", ""),
    Variable.AGE: ("from_55", "from_55_or_unknown", ""),
    Variable.REFERRAL: ("other", "other_or_unknown", "self_or_other"),
}
"""The fine class that the former edition put together with what is not recorded, what it called
the two, and the coarse class around them where it has another name."""


def former_class(variable: Variable, name: str) -> str:
    """What a class, fine or coarse, was part of in the former edition."""
    known, both, around = _WAS_ONE.get(variable, ("", "", ""))
    tree = TREES[variable]
    if name == NOT_RECORDED:
        return around if around and name in tree.coarse else both
    return both if name == known else name


def former_fine(variable: Variable, fine: str) -> str:
    """What a fine class was part of in the former edition."""
    known, both, _ = _WAS_ONE.get(variable, ("", "", ""))
    return both if fine in (known, NOT_RECORDED) else fine


def from_former(variable: Variable, fine: str, recorded: str) -> str:
    """The fine class of somebody who was counted in one of the former edition.

    Where that was put together with what is not recorded, what is `recorded` now decides: a
    class of the two, or else it had not been recorded then.
    """
    known, both, _ = _WAS_ONE.get(variable, ("", "", ""))
    if fine != both:
        return fine
    return recorded if recorded in (known, NOT_RECORDED) and recorded else NOT_RECORDED


def _make_former_tree(tree: Tree, variable: Variable) -> Tree:
    coarse: dict[str, dict[str, None]] = {}
    for name, parts in tree.coarse.items():
        within = coarse.setdefault(former_class(variable, name), {})
        within.update(dict.fromkeys(former_fine(variable, part) for part in parts))
    return Tree(tree.stream, {name: tuple(parts) for name, parts in coarse.items()}, tree.within)


FORMER_TREES: Mapping[Variable, Tree] = {
    **{
        variable: _make_former_tree(tree, variable)
        for variable, tree in TREES.items()
        if variable is not Variable.WORKED
    },
    Variable.MONTHS: Tree(
        Stream.CLOSED,
        {
            "under_year": ("under_half_year_or_unknown", "half_year_to_year"),
            "year_or_more": ("year_to_two", "two_years_or_more"),
        },
    ),
}
"""How long a service lasted was told in the former edition alone: together with the exact totals
of each day, it proved what neither proves by itself."""

EDITIONS: Mapping[str, Mapping[Variable, Tree]] = {VERSION: TREES, FORMER: FORMER_TREES}

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
    """The class of how a service ended; an ended service without an outcome has its own.

    The outcomes are the eight of the Kymenlaakso pilot (2022 §7).
    """
    return outcome.value if outcome else NOT_RECORDED


def kind_class(hours: Hours | None, subsidy: Subsidy | None) -> str:
    """Work with support for the employer; else by its hours."""
    if subsidy is not None:
        return "supported"
    return hours.value if hours else NOT_RECORDED


def sector_class(sector: Sector | None) -> str:
    """The sector of the employer."""
    if sector is None:
        return NOT_RECORDED
    return "third" if sector is Sector.THIRD_SECTOR else sector.value


def change_class(start: int | None, end: int | None) -> str:
    """Whether self-efficacy has grown.

    Args:
        start: The rating at the start of the service, 0 to 10; None where there is none.
        end: The rating at its end, likewise.
    """
    if start is None or end is None:
        return NOT_RECORDED
    return "better" if end > start else "not_better"


def contacts_class(meetings: int) -> str:
    """The class of the number of meetings with a client: 0-4, 5-9, 10-19, 20 or more."""
    if meetings < 10:
        return "under_five" if meetings < 5 else "five_to_nine"
    return "ten_up" if meetings < 20 else "twenty_up"


def age_class(years: int | None) -> str:
    """The age group at the start of the service: under 30, 30 to 54, from 55 (PALO 2022 §4.3).

    Args:
        years: Full years; None where neither day nor year of birth is known.
    """
    if years is None:
        return NOT_RECORDED
    if years < 30:
        return "under_30"
    return "from_30" if years < 55 else "from_55"


def referral_class(referrer: str) -> str:
    """The public class of what the coach calls the referrer in her own words."""
    for name, beginnings in _REFERRERS:
        if re.search(rf"(?<!\w)(?:{beginnings})", referrer.casefold()):
            return name
    return "other" if referrer.strip() else NOT_RECORDED


def work_class(has_worked: bool) -> str:  # noqa: FBT001 - one condition
    """Whether somebody has been in work since the service began, even if it has ended."""
    return IN_WORK if has_worked else NOT_YET


def age_at(day: date | None, birth_date: date | None, birth_year: int | None) -> int | None:
    """Full years on a day; from the year of birth alone where no more is known."""
    if day is None:
        return None
    if birth_date is not None:
        return (
            day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))
        )
    return None if birth_year is None else day.year - birth_year
