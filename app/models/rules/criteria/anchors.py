"""What a figure proposes for a criterion, and what the sum of 25 scores is worth.

The steps are those of the IPS-25 scale and of THL's quality criteria of supported work where those
 give a number (1, 2, 15-17, 19-21, 24). Where they tell the ends alone (12-14, 18, 22, 23, 25), the
steps between are even quarters of our own, and the window says so.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

NUMBERS = range(1, 26)
BEST, WORST = 5, 1
HIGHEST_SUM = BEST * len(NUMBERS)

Steps = tuple[float, float, float, float]
"""The bounds of the scores 5, 4, 3 and 2; what passes none of them scores 1."""

AT_MOST: Mapping[int, Steps] = {1: (20, 25, 30, 40), 15: (30, 60, 150, 270)}
_QUARTERS: Steps = (0.90, 0.75, 0.50, 0.25)
_VARIETY: Steps = (0.85, 0.70, 0.60, 0.50)
AT_LEAST: Mapping[int, Steps] = {
    2: (0.96, 0.90, 0.75, 0.60),
    12: _QUARTERS,
    13: _QUARTERS,
    14: _QUARTERS,
    16: _QUARTERS,
    18: _QUARTERS,
    19: _VARIETY,
    20: _VARIETY,
    21: (0.95, 0.85, 0.75, 0.65),
    22: (4, 3, 2, 1),
    23: _QUARTERS,
    24: (0.65, 0.50, 0.40, 0.30),
    25: _QUARTERS,
}
WEEKLY_VISITS: Steps = (6, 6, 4, 2)
"""Face-to-face employer contacts a week (IPS-25); 5 also needs the log to be looked through."""

EVIDENCE_ALONE = frozenset({7, 8, 10, 11})
LONE_COACH = frozenset({7, 8, 11})
"""What a coach who works alone cannot reach: a team, its leader, the management's support."""
OUR_STEPS = frozenset({12, 13, 14, 18, 22, 23, 25})
FEW_JOBS = 10
"""With fewer jobs than this, a share says little."""


class Part(StrEnum):
    """The three parts of the scale."""

    STAFF = "staff"
    ORGANISATION = "organisation"
    SERVICE = "service"


PARTS: Mapping[Part, Sequence[int]] = {
    Part.STAFF: range(1, 4),
    Part.ORGANISATION: range(4, 12),
    Part.SERVICE: range(12, 26),
}
"""IPS-25 counts each part from 1; the Finnish reports count straight through."""


class Band(StrEnum):
    """What the sum is worth (IPS-25): 74 is supported employment, 100 good, 115 exemplary."""

    NOT_SUPPORTED = "not_supported"
    FAIR = "fair"
    GOOD = "good"
    EXEMPLARY = "exemplary"


_FROM: Mapping[Band, int] = {Band.FAIR: 74, Band.GOOD: 100, Band.EXEMPLARY: 115}


def propose(number: int, figure: float) -> int:
    """The score that a figure proposes, compared without rounding: 30.5 days is past 30.

    Args:
        number: The criterion, one of `AT_MOST` or `AT_LEAST`.
        figure: In the criterion's own unit; shares from 0 to 1.
    """
    if number in AT_MOST:
        passed = [figure <= bound for bound in AT_MOST[number]]
    else:
        passed = [figure >= bound for bound in AT_LEAST[number]]
    return BEST - passed.index(True) if True in passed else WORST


def propose_visits(per_week: float, *, looked_through: bool) -> int:
    """The score, 1 to 5, that criterion 17 proposes.

    Args:
        per_week: Employer contacts face to face in a week that was worked, on average.
        looked_through: Whether the log was looked through each week; without it 4 is the most.
    """
    passed = [per_week >= bound for bound in WEEKLY_VISITS]
    if not looked_through:
        passed[0] = False
    return BEST - passed.index(True) if True in passed else WORST


def band(total: int) -> Band:
    """The band of a whole review (IPS-25: from 74 fair, from 100 good, from 115 exemplary).

    Args:
        total: The sum of 25 scores, 25 to 125.
    """
    reached = [name for name, least in _FROM.items() if total >= least]
    return reached[-1] if reached else Band.NOT_SUPPORTED


def next_band(total: int) -> tuple[Band, int] | None:
    """The next higher band and the points that are missing to it; None in the highest.

    Args:
        total: The sum of 25 scores, 25 to 125.
    """
    above = [(name, least - total) for name, least in _FROM.items() if least > total]
    return above[0] if above else None


def next_review_months(total: int | None) -> int:
    """In how many months the criteria are reviewed again: 6 until 100 points, then 12 (THL).

    Args:
        total: The sum of the last review; None where not all 25 were scored.
    """
    return 12 if total is not None and total >= _FROM[Band.GOOD] else 6


def list_most_helpful(scores: Mapping[int, int | None], count: int = 3) -> list[int]:
    """The criteria in which most points are left to win.

    Those that were never scored come after those that were, and those that a lone coach can't
    reach last: where nothing is known, nothing can be said to help.

    Args:
        scores: By criterion, the score that counts now; None where there is none yet.
        count: How many at most.
    """
    winning = [number for number in NUMBERS if (scores.get(number) or 0) < BEST]
    winning.sort(
        key=lambda number: (
            number in LONE_COACH,
            scores.get(number) is None,
            scores.get(number) or 0,
            number,
        )
    )
    return winning[:count]
