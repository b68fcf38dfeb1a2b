"""Criteria 6, 12, 13, 14 and 25: talks that were due, and what followed on missed meetings.

Source: the quality criteria of supported employment (IPS-25; THL's Finnish form).
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.models.rules.criteria.anchors import BEST, WORST, propose
from app.models.rules.criteria.measuring import measure_share
from app.models.rules.criteria.period import Period
from app.models.rules.criteria.rows import (
    NOTE,
    NOTHING,
    WRITTEN_OR_CALLED,
    ChangeLine,
    ClientSpan,
    EntryLine,
    Gap,
    JobLine,
    Measured,
    RestSpan,
)

ENOUGH_TALKS = 2
"""Criterion 13: so many dated talks on what others learn of the client."""
FIRST_MEETINGS = 3
"""Criterion 14: a profile is begun within so many meetings."""
UPDATED_WITHIN = timedelta(days=30)
"""Criterion 14: it is updated within so many days after a job has ended."""
TRIED_WITHIN = timedelta(days=7)
"""Criterion 25: somebody who missed a meeting is sought within so many days."""


def employment_services(
    entries: Iterable[EntryLine], period: Period, away: Collection[date]
) -> Measured:
    """Criterion 6: the share of months with a meeting with the employment services; n = months.

    The steps are those of IPS-25: 5 asks for a meeting each month and a contact each week, 4 for a
    meeting each quarter or a contact each week, 3 for a contact each month, 2 each quarter.

    Args:
        entries: Lines of the diary; those with the employment services are marked.
        period: The months and ISO weeks that lie wholly in it count.
        away: The Mondays of weeks that were leave.
    """
    theirs = [
        e
        for e in entries
        if e.employment_services and not e.missed and e.kind != NOTE and period.contains(e.day)
    ]
    months = period.full_months()
    weeks = [monday for monday in period.full_weeks() if monday not in away]
    if not months:
        return NOTHING
    met = {_month_of(e.day) for e in theirs if e.day and e.kind not in WRITTEN_OR_CALLED}
    reached = {_month_of(e.day) for e in theirs if e.day}
    contacted = {e.day - timedelta(days=e.day.weekday()) for e in theirs if e.day}
    weekly = bool(weeks) and all(monday in contacted for monday in weeks)
    if has_some_in_every_span(met, months, 1) and weekly:
        proposal = BEST
    elif has_some_in_every_span(met, months, 3) or weekly:
        proposal = 4
    elif has_some_in_every_span(reached, months, 1):
        proposal = 3
    else:
        proposal = 2 if has_some_in_every_span(reached, months, 3) else WORST
    figure = sum(month in met for month in months) / len(months)
    more = {
        "weeks_with_contact": sum(monday in contacted for monday in weeks),
        "weeks": len(weeks),
    }
    ids = tuple(e.id for e in theirs)
    return Measured(figure, len(months), proposal, "entry", ids, more=more)


def benefits_advice(
    jobs: Sequence[JobLine],
    changes: Sequence[ChangeLine],
    entries: Iterable[EntryLine],
    period: Period,
) -> Measured:
    """Criterion 12: the share of job starts and changes of hours with benefits advice; n = both.

    Before a start a talk of any earlier day counts. At a change of hours benefits were gone through
    for it by name, or talked about after the step before it (the start, or the change before) and
    no later than on its own day.

    Args:
        jobs: All jobs.
        changes: All dated changes in them, of whatever kind.
        entries: Lines of the diary, the talks from all times.
        period: The starts and changes in it are judged.
    """
    talks: dict[int, list[date]] = {}
    for row in entries:
        if row.kind == "benefits_talk" and row.client_id and row.day and not row.missed:
            talks.setdefault(row.client_id, []).append(row.day)
    judged = [
        (job.id, any(day < job.started_on for day in talks.get(job.client_id, ())))
        for job in jobs
        if job.started_on and period.contains(job.started_on)
    ]
    starts = len(judged)
    steps: dict[int, list[date]] = {job.id: [job.started_on or date.min] for job in jobs}
    for change in changes:
        if change.placement_id in steps:
            steps[change.placement_id].append(change.day)
    for change in changes:
        if change.of_hours and change.placement_id in steps and period.contains(change.day):
            days = steps[change.placement_id]
            before = max((day for day in days if day < change.day), default=date.min)
            held = any(before < day <= change.day for day in talks.get(change.client_id, ()))
            judged.append((change.placement_id, change.advised or held))
    gaps = tuple(
        Gap("started_on", "placement", job.id, job.client_id)
        for job in jobs
        if job.started_on is None and not job.has_ended_by(period.until)
    )
    more = {"job_starts": starts, "hour_changes": len(judged) - starts}
    return replace(_measure_cases(12, judged, "placement", gaps), more=more)


def disclosure(coached: Sequence[int], entries: Iterable[EntryLine], period: Period) -> Measured:
    """Criterion 13: the share of clients in search or work with two dated talks on what is told.

    Args:
        coached: The clients in search or work in the period.
        entries: Lines of the diary, from all times.
        period: Talks count until its end.
    """
    talks: dict[int, int] = {}
    for row in entries:
        if row.kind != "disclosure_talk" or row.client_id is None or row.missed:
            continue
        if row.day is not None and row.day <= period.until:
            talks[row.client_id] = talks.get(row.client_id, 0) + 1
    enough = [who for who in coached if talks.get(who, 0) >= ENOUGH_TALKS]
    return measure_share(13, enough, coached, "client")


def profiling(
    clients: Sequence[ClientSpan],
    jobs: Sequence[JobLine],
    meetings: Mapping[int, Sequence[date]],
    profiled: Mapping[int, Sequence[date]],
    period: Period,
) -> Measured:
    """Criterion 14: profiles begun within three meetings and updated after jobs; n = both.

    Meetings count from the start of the service on. Who has not had three yet, and an end less than
    30 days before the period's own, are not judged unless what is asked for is done.

    Args:
        clients: All clients; those who entered in the period are judged.
        jobs: All jobs; those that ended in the period are judged.
        meetings: By client who entered in it, the days of the meetings face to face.
        profiled: By client, the days on which the profile was begun or updated.
        period: The span.
    """
    begun, gaps = _judge_begin(clients, meetings, profiled, period)
    judged = [*begun, *_judge_updates(jobs, profiled, period)]
    return _measure_cases(14, judged, "client", gaps)


def _measure_cases(
    number: int, judged: Sequence[tuple[int, bool]], table: str, gaps: tuple[Gap, ...]
) -> Measured:
    """The share of cases that meet a criterion, where one row may have several of them."""
    if not judged:
        return Measured(None, 0, table=table, gaps=gaps)
    figure = sum(met for _, met in judged) / len(judged)
    return Measured(
        figure,
        len(judged),
        propose(number, figure),
        table,
        tuple(dict.fromkeys(row for row, _ in judged)),
        tuple(dict.fromkeys(row for row, met in judged if not met)),
        gaps,
    )


def _judge_begin(
    clients: Iterable[ClientSpan],
    meetings: Mapping[int, Sequence[date]],
    profiled: Mapping[int, Sequence[date]],
    period: Period,
) -> tuple[list[tuple[int, bool]], tuple[Gap, ...]]:
    """Who entered, each with whether the profile was begun within three meetings; and gaps."""
    entered = [c for c in clients if not c.quick_help and period.contains(c.started_on)]
    judged, gaps = list[tuple[int, bool]](), list[Gap]()
    for client in entered:
        held = sorted(meetings.get(client.id, ()))
        days = [day for day in profiled.get(client.id, ()) if day <= period.until]
        third = held[FIRST_MEETINGS - 1] if len(held) >= FIRST_MEETINGS else None
        if not days:
            gaps.append(Gap("profile", "client", client.id, client.id))
        if days or third is not None:
            in_time = bool(days) and (third is None or min(days) <= third)
            judged.append((client.id, in_time))
    return judged, tuple(gaps)


def _judge_updates(
    jobs: Iterable[JobLine], profiled: Mapping[int, Sequence[date]], period: Period
) -> list[tuple[int, bool]]:
    """Whose job ended, each with whether the profile was updated within 30 days of it."""
    judged = []
    for job in jobs:
        if job.ended_on is None or not period.contains(job.ended_on):
            continue
        due = job.ended_on + UPDATED_WITHIN
        updated = any(job.ended_on <= day <= due for day in profiled.get(job.client_id, ()))
        if updated or due <= period.until:
            judged.append((job.client_id, updated))
    return judged


def engagement(
    entries: Sequence[EntryLine],
    clients: Iterable[ClientSpan],
    rests: Iterable[RestSpan],
    period: Period,
) -> Measured:
    """Criterion 25: the share of missed meetings after which an attempt is logged within 7 days.

    Args:
        entries: Lines of the diary until a week after the period.
        clients: All clients; an ending for absence alone is named in `flagged`.
        rests: All rest periods; of who came back, the earlier ending is in one of them.
        period: The meetings missed in it are counted.
    """
    missed = [
        e
        for e in entries
        if e.missed and e.client_id and e.kind not in WRITTEN_OR_CALLED and period.contains(e.day)
    ]
    by_client: dict[int | None, list[EntryLine]] = {e.client_id: [] for e in missed}
    for row in entries:
        if row.client_id in by_client and row.day and row.day >= period.since:
            by_client[row.client_id].append(row)
    tried = [e.id for e in missed if _is_tried_after(e, by_client[e.client_id])]
    measured = measure_share(25, tried, [e.id for e in missed], "entry")
    ends = [(c.id, c.ended_on, c.outcome) for c in clients]
    ends += [(rest.client_id, rest.since, rest.outcome) for rest in rests]
    flagged = sorted(
        {who for who, day, outcome in ends if outcome == "did_not_stay" and period.contains(day)}
    )
    return replace(measured, more={"flagged": flagged})


def _is_tried_after(missed: EntryLine, others: Iterable[EntryLine]) -> bool:
    """Whether a line tells of an attempt after a missed meeting, on the same day too.

    A note is none: it says what the coach thought or plans, such as that nobody came.
    """
    since = missed.day
    if since is None:
        return False
    until = since + TRIED_WITHIN
    for other in others:
        told = other.id != missed.id and other.kind != NOTE
        if told and other.day and since <= other.day <= until:
            return True
    return False


def _month_of(day: date) -> date:
    return day.replace(day=1)


def has_some_in_every_span(found: Collection[date], months: Sequence[date], together: int) -> bool:
    """Whether each `together` months in a row have one that was found, or all if they are fewer."""
    spans = max(len(months) - together + 1, 1)
    return all(any(month in found for month in months[at : at + together]) for at in range(spans))
