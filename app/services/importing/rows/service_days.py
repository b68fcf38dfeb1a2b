"""The first and the last day of the service."""

from datetime import date

from app.models.rules.importing.headings import Target
from app.services.importing.problems import ProblemKind
from app.services.importing.rows.row_reader import RowReader


def find_service_days(read: RowReader) -> dict[str, date | None]:
    """The first and the last day of the service, in columns of their own or as one period."""
    begun = Target.STARTED_ON
    alone = isinstance(read.value(begun), str) and not read.cell(Target.ENDED_ON).text
    told = read.period(begun) if alone else None
    if told and told["ended_on"]:
        read.add_problem(ProblemKind.PERIOD, begun, read.cell(begun).text)
        return told
    days = {"started_on": read.day(begun), "ended_on": read.day(Target.ENDED_ON)}
    text = read.text(Target.PERIOD)
    if not text:
        return days
    period = read.period(Target.PERIOD)
    if period and (not any(days.values()) or days == period):
        return period
    read.add_problem(ProblemKind.PERIOD_UNREAD, Target.PERIOD, text)
    read.keep(Target.PERIOD, text)
    return days
