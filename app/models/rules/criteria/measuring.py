"""How a share becomes the result of a criterion."""

from collections.abc import Sequence

from app.models.rules.criteria.anchors import AT_LEAST, propose
from app.models.rules.criteria.rows import Gap, Measured


def measure_share(
    number: int,
    met: Sequence[int],
    of: Sequence[int],
    table: str,
    gaps: tuple[Gap, ...] = (),
) -> Measured:
    """The share of rows that meet a criterion, with its proposal where the criterion has steps.

    Args:
        number: The criterion.
        met: The ids of the rows that meet it, one for each case.
        of: The ids of all rows judged; of none, figure and proposal are None.
        table: The table of these rows.
        gaps: What is not recorded.
    """
    if not of:
        return Measured(None, 0, table=table, gaps=gaps)
    figure, passed = len(met) / len(of), set(met)
    failing = tuple(one for one in of if one not in passed)
    proposal = propose(number, figure) if number in AT_LEAST else None
    return Measured(figure, len(of), proposal, table, tuple(of), failing, gaps)
