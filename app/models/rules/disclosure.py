"""What may leave in an anonymous summary: the first, simple method.

**The rule.** Only the totals "started" and "closed" are exact at all times. A breakdown is made
once for each *batch* of at least BATCH people, all those added since the last batch. It is shown
at the fine classes if each of them has at least SMALL people of the batch, else at the coarse
classes if each of those has, else never. A shown number is the sum of shown batches. It is
held back while the people it counts and the exact total differ by one to SMALL - 1.

**Why nothing below SMALL can be computed.** Every batch is a set of people of its own, and what
is shown of it has SMALL people or more in every class, so complements and sums have too; the
difference between any two summaries of any dates is a sum of whole batches. A zero is treated
like a one. "Not in work" is a class of the kind and sector tables, so that every table of a
stream counts the same people and nothing is left over between two of them.

**Why not showing reveals nothing either.** Anybody may read this source, and thus conclude from a
missing table that some class of that batch was small: but never which one, nor that it was not
empty. That is all, because a batch is decided once, at a time that depends on the totals alone,
and never tried again or merged with later people. "Wait until each class has five" looks as safe
and is not: a table that appears the month after one person's service ended proves where that
person is. The coarse classes are the only fall-back and their order is fixed.

The tests try every history of small worlds against an attacker who knows all of this, and show
that the tempting variants (trying again each month, merging, re-sending until it fits) fall.

**Not promised yet** (the full method, keyed rounding with a ledger, replaces `decide` and
`table`): an attacker who knows everybody's answer but one person's learns that one from any
exact number; a correction of a counted person shows as if it concerned somebody of the next
batch; a restored backup has forgotten what was decided after it, so that two batches may overlap;
two caseload files about the same people are two series; and the totals, for any day the coach
chooses, tell when somebody started and ended, which whoever knows the client knows anyway.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.models.rules.classes import TREES, Tree, Variable

SMALL = 5
"""Below this a number of people is small and never shown (THL's municipal practice: five up)."""

BATCH = 30
"""How many new people a batch has at least: ten for each class of a table of three."""


class Level(StrEnum):
    FINE = "fine"
    COARSE = "coarse"


class Reason(StrEnum):
    """Why a breakdown is not there."""

    TOO_FEW = "too_few"  # fewer than BATCH people so far
    SMALL_CLASS = "small_class"  # decided: some class would have been small
    JUST_CHANGED = "just_changed"  # the total differs by so few that the rest would be small
    LATER_ONLY = "later_only"  # was first made for a later date


@dataclass(frozen=True)
class Tally:
    """Exact cumulative counts of one stream: everybody, and each variable's fine classes."""

    total: int
    counts: Mapping[Variable, Mapping[str, int]]


@dataclass(frozen=True)
class Decision:
    """One batch, decided: up to when it counts, and at which level each variable is shown."""

    as_of: date
    tally: Tally
    levels: Mapping[Variable, Level] = field(default_factory=dict)


@dataclass(frozen=True)
class Shown:
    """A breakdown that may leave: `counts` by class, of `covered` people up to `as_of`."""

    variable: Variable
    level: Level
    counts: Mapping[str, int]
    as_of: date

    @property
    def covered(self) -> int:
        return sum(self.counts.values())


@dataclass(frozen=True)
class Missing:
    """A breakdown that may not leave: why, of how many people, and how many it takes."""

    variable: Variable
    reason: Reason
    present: int
    needed: int = BATCH


@dataclass(frozen=True)
class Limits:
    """The two figures of the method; the tests turn them down to try whole small worlds."""

    small: int = SMALL
    batch: int = BATCH


LIMITS = Limits()


def level_of(counts: Mapping[str, int], tree: Tree, small: int = SMALL) -> Level | None:
    """The finest level at which no class is small; None if there is none."""
    if min(counts[name] for name in tree.fine) >= small:
        return Level.FINE
    return Level.COARSE if min(tree.coarsened(counts).values()) >= small else None


def decide(
    past: Sequence[Decision],
    as_of: date,
    tally: Tally,
    *,
    trees: Mapping[Variable, Tree] = TREES,
    limits: Limits = LIMITS,
) -> Decision | None:
    """The decision on the people added since the last one; None while they are too few.

    Whether it is taken depends on totals and dates alone.
    """
    last = past[-1] if past else None
    before = last.tally.total if last else 0
    if tally.total - before < limits.batch or (last and as_of < last.as_of):
        return None
    batch = _between(last, tally)
    found = {name: level_of(batch[name], trees[name], limits.small) for name in tally.counts}
    return Decision(as_of, tally, {name: level for name, level in found.items() if level})


def table(
    past: Sequence[Decision],
    variable: Variable,
    as_of: date,
    total: int,
    *,
    trees: Mapping[Variable, Tree] = TREES,
    limits: Limits = LIMITS,
) -> Shown | Missing:
    """What a summary as of that day shows of a variable, `total` people being counted then."""
    reached = [made for made in past if made.as_of <= as_of]
    batches = [
        (made, _between(before, made.tally)[variable])
        for before, made in zip([None, *reached], reached, strict=False)
        if variable in made.levels
    ]
    if not batches:
        return Missing(variable, _why_none(past, reached, total, limits), total, limits.batch)
    rest = total - sum(sum(counts.values()) for _, counts in batches)
    if rest < 0 or 0 < rest < limits.small:
        return Missing(variable, Reason.JUST_CHANGED, total, limits.batch)
    summed = {name: sum(c[name] for _, c in batches) for name in trees[variable].fine}
    fine = all(made.levels[variable] is Level.FINE for made, _ in batches)
    return Shown(
        variable,
        Level.FINE if fine else Level.COARSE,
        summed if fine else trees[variable].coarsened(summed),
        batches[-1][0].as_of,
    )


def _why_none(
    past: Sequence[Decision], reached: Sequence[Decision], total: int, limits: Limits
) -> Reason:
    if reached:
        return Reason.SMALL_CLASS
    return Reason.LATER_ONLY if past and total >= limits.batch else Reason.TOO_FEW


def _between(last: Decision | None, tally: Tally) -> dict[Variable, dict[str, int]]:
    """The fine counts of the people added since `last`."""
    return {
        variable: {
            name: count - (last.tally.counts[variable][name] if last else 0)
            for name, count in counts.items()
        }
        for variable, counts in tally.counts.items()
    }
