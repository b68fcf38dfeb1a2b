"""How long a client's data is kept after the service has ended.

Ten years unless the organisation has decided otherwise, with a reason.
"""

from datetime import date

USUAL_YEARS = 10
LONGEST_YEARS = 100


def due_on(ended_on: date, years: int) -> date:
    """The first day on which the data is no longer needed; 29 February ends on 28 February."""
    try:
        return ended_on.replace(year=ended_on.year + years)
    except ValueError:
        return ended_on.replace(year=ended_on.year + years, day=28)
