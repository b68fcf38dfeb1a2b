"""Criteria 19 to 23: what jobs they are, and how their holders are supported.

Source: the quality criteria of supported employment (IPS-25; THL's Finnish form).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.models.rules.criteria.anchors import FEW_JOBS, propose
from app.models.rules.criteria.period import Period
from app.models.rules.criteria.rows import (
    NOTE,
    ContactLine,
    EntryLine,
    Gap,
    JobLine,
    Measured,
    is_in_person,
    same_words,
)
from app.models.rules.dates import months_before
from app.models.rules.support_rhythm import AFTER_START, BEFORE_START, WEEKS

AFTER_LOSS = timedelta(days=3)
WEEK = timedelta(days=7)


def jobs_of(jobs: Iterable[JobLine], period: Period) -> list[JobLine]:
    """The jobs that were current or started in the period.

    One without a start day counts while nothing says that it ended.
    """
    return [job for job in jobs if _is_of(job, period)]


def kinds_of_work(jobs: Sequence[JobLine]) -> Measured:
    """Criterion 19: different kinds of work of all jobs; n = jobs."""
    kinds = {same_words(job.job) for job in jobs if job.job.strip()}
    gaps = tuple(
        Gap("job_title", "placement", j.id, j.client_id) for j in jobs if not j.job.strip()
    )
    return _of_jobs(19, len(kinds), jobs, gaps)


def employers(jobs: Sequence[JobLine]) -> Measured:
    """Criterion 20: different employers of all jobs; n = jobs."""
    known = {job.employer_id for job in jobs if job.employer_id is not None}
    gaps = tuple(
        Gap("employer", "placement", job.id, job.client_id)
        for job in jobs
        if job.employer_id is None
    )
    return _of_jobs(20, len(known), jobs, gaps)


def open_market(jobs: Sequence[JobLine]) -> Measured:
    """Criterion 21: the share of jobs on ordinary terms; pay subsidy and apprenticeship are too."""
    competitive = [job for job in jobs if job.competitive]
    measured = _of_jobs(21, len(competitive), jobs, ())
    alone = sum(not job.pay_subsidy for job in competitive) / len(jobs) if jobs else None
    failing = tuple(job.id for job in jobs if not job.competitive)
    more = {**measured.more, "figure_without_subsidy": alone}
    return replace(measured, failing=failing, more=more)


def individual_support(
    jobs: Sequence[JobLine],
    entries: Iterable[EntryLine],
    contacts: Iterable[ContactLine],
    period: Period,
) -> Measured:
    """Criterion 22: different kinds of support that a working client got, on average.

    Kinds are those of the diary's lines but notes, and the support to the employer as one more;
    what was given in the period while a job went on counts.

    Args:
        jobs: The jobs that were current or started in the period.
        entries: Lines of the diary.
        contacts: Contacts with employers.
        period: The span that is looked at.
    """
    held: dict[int, list[JobLine]] = {}
    for job in jobs:
        held.setdefault(job.client_id, []).append(job)
    kinds: dict[int, set[str]] = {who: set() for who in held}
    for row in entries:
        who = row.client_id
        if who not in kinds or row.missed or row.kind == NOTE or row.kind in kinds[who]:
            continue
        if _in_job(row.day, held[who], period):
            kinds[who].add(row.kind)
    for contact in contacts:
        who = contact.client_id
        if who in kinds and _in_job(contact.day, held[who], period):
            kinds[who].add("employer")
    if not kinds:
        return Measured(None, 0, table="client")
    figure = sum(map(len, kinds.values())) / len(kinds)
    with_employer = sum("employer" in found for found in kinds.values())
    return Measured(
        figure,
        len(kinds),
        propose(22, figure),
        "client",
        tuple(kinds),
        tuple(who for who, found in kinds.items() if len(found) < 2),
        more={"with_employer_support": with_employer / len(kinds)},
    )


def follow_along(jobs: Sequence[JobLine], entries: Iterable[EntryLine], period: Period) -> Measured:
    """Criterion 23: the share of jobs in which every contact came in time.

    Face to face in the week before the start, within 3 days after it, in each of 4 weeks, then each
    month while support is wanted; and some contact within 3 days of hearing that the job was lost
    (IPS-25). What was not yet due by the end of the period is not asked for.

    Args:
        jobs: The jobs that were current or started in the period; one without a start day is
            missing and not counted.
        entries: Lines of the diary from all times.
        period: The span; what came after it is not looked at.
    """
    judged = [job for job in jobs if job.started_on is not None]
    holders, until = {job.client_id for job in judged}, period.until
    faces: dict[int, list[date]] = {}
    any_contact: dict[int, list[date]] = {}
    for row in entries:
        if row.client_id not in holders or row.day is None or row.missed or row.day > until:
            continue
        if row.kind == NOTE:
            continue
        any_contact.setdefault(row.client_id, []).append(row.day)
        if is_in_person(row):
            faces.setdefault(row.client_id, []).append(row.day)
    met = [
        job.id
        for job in judged
        if not first_unmet(
            job, faces.get(job.client_id, ()), any_contact.get(job.client_id, ()), period.until
        )
    ]
    gaps = tuple(
        Gap("started_on", "placement", job.id, job.client_id)
        for job in jobs
        if job.started_on is None
    )
    if not judged:
        return Measured(None, 0, table="placement", gaps=gaps)
    figure, passed = len(met) / len(judged), set(met)
    return Measured(
        figure,
        len(judged),
        propose(23, figure),
        "placement",
        tuple(job.id for job in judged),
        tuple(job.id for job in judged if job.id not in passed),
        gaps,
    )


def first_unmet(
    job: JobLine, faces: Sequence[date], contacts: Sequence[date], until: date
) -> tuple[date, date] | None:
    """The first span of days in which a contact was due and none came; None where all came.

    Args:
        job: A job with a start day.
        faces: The days on which its holder was met face to face.
        contacts: The days of any contact with its holder.
        until: The last day looked at; a span that reaches beyond it is not yet due.
    """
    for first, last in due_spans(job, until):
        if last <= until and not any(first <= day <= last for day in faces):
            return first, last
    lost = _day_of_loss(job, until)
    if lost is None or lost + AFTER_LOSS > until:
        return None
    reached = any(lost <= day <= lost + AFTER_LOSS for day in contacts)
    return None if reached else (lost, lost + AFTER_LOSS)


def due_spans(job: JobLine, until: date) -> Iterator[tuple[date, date]]:
    """The spans of days, both ends included, in each of which the holder is to be met.

    Those that would end after the job, or after support was last wanted, are left out. They come in
    the order of time: a search for the first unmet one stops there.
    """
    start = job.started_on
    if start is None:
        return
    day = timedelta(days=1)
    yield start - timedelta(days=BEFORE_START), start - day
    last = min(d for d in (job.ended_on, job.support_until, until) if d is not None)
    weeks = [(start + n * WEEK, start + (n + 1) * WEEK - day) for n in range(WEEKS)]
    for first, final in ((start, start + timedelta(days=AFTER_START)), *weeks):
        if final <= last:
            yield first, final
    first = fifth_week = start + WEEKS * WEEK
    months = 1
    while (after := months_before(fifth_week, -months)) - day <= last:
        yield first, after - day
        first = after
        months += 1


def _day_of_loss(job: JobLine, until: date) -> date | None:
    if job.ended_on is None or job.ended_on > until:
        return None
    return job.end_heard_on or job.ended_on


def _is_of(job: JobLine, period: Period) -> bool:
    if job.started_on is None:
        return not job.has_ended_by(period.until)
    if job.started_on > period.until:
        return False
    if period.contains(job.started_on):
        return True
    if job.ended_on is None:
        return not job.has_ended_by(period.until)
    return job.ended_on >= period.since


def _in_job(day: date | None, jobs: Iterable[JobLine], period: Period) -> bool:
    return period.contains(day) and any(
        day is not None
        and (job.started_on is None or job.started_on <= day)
        and (job.ended_on is None or day <= job.ended_on)
        for job in jobs
    )


def _of_jobs(number: int, count: int, jobs: Sequence[JobLine], gaps: tuple[Gap, ...]) -> Measured:
    without_start = tuple(
        Gap("started_on", "placement", job.id, job.client_id)
        for job in jobs
        if job.started_on is None
    )
    more: Mapping[str, object] = {"few_jobs": len(jobs) < FEW_JOBS}
    if not jobs:
        return Measured(None, 0, table="placement", more=more)
    figure = count / len(jobs)
    ids = tuple(job.id for job in jobs)
    return Measured(
        figure,
        len(jobs),
        propose(number, figure),
        "placement",
        ids,
        gaps=without_start + gaps,
        more=more,
    )
