"""How long a client's data is kept after the service has ended.

Ten years unless the organisation has decided otherwise, with a reason. Source: the retention times
of Act 703/2023 on client data in social and health care (services for people of working age), as
the National Archives of Finland list them.
"""

from datetime import date

USUAL_YEARS = 10
LONGEST_YEARS = 100


def due_on(ended_on: date, years: int) -> date:
    """The first day on which the data is no longer needed.

    Args:
        ended_on: The last day of the service; 29 February leads to 28 February.
        years: How long data is kept, in whole years.
    """
    try:
        return ended_on.replace(year=ended_on.year + years)
    except ValueError:
        return ended_on.replace(year=ended_on.year + years, day=28)
