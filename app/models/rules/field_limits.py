"""How far the numbers and days of a record may go; beyond it somebody has mistyped.

Whatever takes such a number in holds to the same: the checks of the records, the fields of the
window, and the quick line. How long a text may be stands in `app/models/fields.py`.
"""

from datetime import date

EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)
"""The first and the last day that is kept; a year of birth lies between their years."""
DAY_MINUTES = 24 * 60
"""The longest that one meeting or contact lasts; the record itself takes any length."""
WEEK_HOURS = 80
"""The most hours a week that a job or measure has."""
RATED_UP_TO = 10
"""The best rating at the start and the end of the service, from 0 on (Kymenlaakso §7)."""
LARGEST_RESULT = 1000
"""The most that a scale of another kind goes up to."""
