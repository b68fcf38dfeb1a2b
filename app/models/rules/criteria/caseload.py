"""Criteria 1, 3, 4, 5 and 9: who is coached, with which partners, and how they came.

Source: the quality criteria of supported employment (IPS-25; THL's Finnish form).
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import accumulate

from app.models.rules.criteria.anchors import propose
from app.models.rules.criteria.measuring import measure_share
from app.models.rules.criteria.period import Period
from app.models.rules.criteria.rows import (
    NOTHING,
    ClientSpan,
    EntryLine,
    Gap,
    Measured,
    RestSpan,
    is_in_person,
    is_open,
    same_words,
)
from app.models.rules.service_state import is_resting

_DAY = timedelta(days=1)


def caseload(
    clients: Sequence[ClientSpan], rests: Iterable[RestSpan], period: Period, full_time: float
) -> Measured:
    """Criterion 1: the most open clients on one day of the period, for each full-time coach.

    A client is open whose service has begun and not ended, who does not rest and is no quick help.

    Args:
        clients: All clients.
        rests: All rest periods.
        period: The days that are looked at.
        full_time: The coaches' working time together; 1.0 is one full-time coach.
    """
    resting = _by_client(rests)
    changes = [0] * (period.days + 1)
    counted = [client for client in clients if not client.quick_help]
    for client in counted:
        for first, after in _open_spans(client, resting.get(client.id, ()), period):
            changes[first] += 1
            changes[after] -= 1
    by_day = list(accumulate(changes[:-1]))
    most = max(by_day, default=0)
    gaps = tuple(
        Gap("started_on", "client", client.id, client.id)
        for client in counted
        if client.started_on is None and is_open(client, period.until)
    )
    if not most:
        return Measured(None, 0, table="client", gaps=gaps)
    peak = period.since + by_day.index(most) * _DAY
    there = tuple(
        client.id
        for client in counted
        if is_open(client, peak) and not rests_on(peak, resting.get(client.id, ()))
    )
    figure = most / full_time
    return Measured(
        figure, most, propose(1, figure), "client", there, gaps=gaps, more={"day": peak}
    )


def count_open(clients: Iterable[ClientSpan], rests: Sequence[RestSpan], day: date) -> int:
    """How many clients are open on a day, as criterion 1 counts them."""
    resting = {rest.client_id for rest in rests if rests_on(day, [rest])}
    return sum(
        is_open(client, day) and not client.quick_help and client.id not in resting
        for client in clients
    )


def list_served(
    clients: Iterable[ClientSpan], rests: Iterable[RestSpan], period: Period
) -> list[int]:
    """The clients who were in the service on some day of the period: open, and not resting.

    It is whom criterion 1 counts, on any of the days: who rests all the time is given no service,
    so nothing can be said of how it was given.

    Args:
        clients: All clients.
        rests: All rest periods.
        period: The days that are looked at.
    """
    resting = _by_client(rests)
    return [
        client.id
        for client in open_in(clients, period)
        if client.id not in resting or _open_spans(client, resting[client.id], period)
    ]


def whole_service(served: Iterable[int], phases: Mapping[int, Collection[int]]) -> Measured:
    """Criterion 3: the share of clients for whom each phase up to the furthest is recorded.

    Args:
        served: The clients who were in the service, as `list_served` gives them.
        phases: By client, the numbers (from 1) of the phases that are recorded.
    """
    reached = [who for who in served if phases.get(who)]
    whole = [who for who in reached if set(phases[who]) >= set(range(1, max(phases[who]) + 1))]
    return measure_share(3, whole, reached, "client")


def with_partner(served: Sequence[int], partnered: Collection[int]) -> Measured:
    """Criterion 4: the share of clients whose network has a named service."""
    return measure_share(4, [who for who in served if who in partnered], served, "client")


def joint_meetings(served: Iterable[int], entries: Iterable[EntryLine], period: Period) -> Measured:
    """Criterion 5: network meetings held in the period, for each client who was in the service."""
    there = set(served)
    held = [
        e.id
        for e in entries
        if e.kind == "network_meeting"
        and not e.missed
        and e.client_id in there
        and period.contains(e.day)
    ]
    if not there:
        return NOTHING
    return Measured(len(held) / len(there), len(there), table="entry", ids=tuple(held))


def open_service(
    clients: Sequence[ClientSpan],
    referrers: Mapping[int, str],
    own_way: Collection[str],
    first_meetings: Mapping[int, date],
    period: Period,
) -> Measured:
    """Criterion 9: from how many sources those came who entered in the period.

    Args:
        clients: All clients.
        referrers: By client, who sent her or him, as the coach wrote it.
        own_way: The words for somebody who came without being sent, as `same_words` gives them.
        first_meetings: By client, the first meeting held.
        period: Who entered in it is counted.
    """
    entered = [c for c in clients if period.contains(c.started_on)]
    sources = {c.id: same_words(referrers.get(c.id, "")) for c in entered}
    waits = [
        (first_meetings[c.id] - c.started_on).days
        for c in entered
        if c.started_on and c.id in first_meetings
    ]
    gaps = tuple(Gap("referrer", "client", who, who) for who, name in sources.items() if not name)
    if not entered:
        return NOTHING
    more = {
        "came_themselves": sum(name in own_way for name in sources.values()),
        "days_to_first_meeting": sum(waits) / len(waits) if waits else None,
    }
    known = {name for name in sources.values() if name}
    ids = tuple(sources)
    return Measured(len(known), len(entered), table="client", ids=ids, gaps=gaps, more=more)


def list_meetings(
    clients: Iterable[ClientSpan], entries: Iterable[EntryLine], period: Period
) -> dict[int, list[date]]:
    """By client who entered in the period, the days of the meetings face to face within it.

    What was before the service began, such as a first talk, is no meeting of it.
    """
    starts: dict[int | None, date] = {
        c.id: c.started_on for c in clients if c.started_on and period.contains(c.started_on)
    }
    found: dict[int, list[date]] = {}
    until = period.until
    for row in entries:
        who, start = row.client_id, starts.get(row.client_id)
        if who and start and row.day and start <= row.day <= until and is_in_person(row):
            found.setdefault(who, []).append(row.day)
    return found


def open_in(clients: Iterable[ClientSpan], period: Period) -> list[ClientSpan]:
    """The clients whose service was open on some day of the period, without quick help."""
    return [
        client
        for client in clients
        if not client.quick_help
        and (client.started_on is None or client.started_on <= period.until)
        and (client.ended_on is None or client.ended_on > period.since)
        and (
            client.started_on is None
            or client.ended_on is None
            or client.ended_on > client.started_on
        )
    ]


def _by_client(rests: Iterable[RestSpan]) -> dict[int, list[RestSpan]]:
    found: dict[int, list[RestSpan]] = {}
    for rest in rests:
        found.setdefault(rest.client_id, []).append(rest)
    return found


def _open_spans(
    client: ClientSpan, rests: Sequence[RestSpan], period: Period
) -> list[tuple[int, int]]:
    """The spans of open days, as numbers in the period: the first, and the one after the last."""
    first, after = _overlap_days(client.started_on, client.ended_on, period)
    spans = [(first, after)] if first < after else []
    for rest in rests:
        begins, ends = _overlap_days(rest.since, rest.until, period)
        if begins >= ends:
            continue
        left = [piece for a, b in spans for piece in ((a, min(b, begins)), (max(a, ends), b))]
        spans = [(a, b) for a, b in left if a < b]
    return spans


def _overlap_days(since: date | None, until: date | None, period: Period) -> tuple[int, int]:
    first = 0 if since is None else max((since - period.since).days, 0)
    after = period.days if until is None else min((until - period.since).days, period.days)
    return first, after


def rests_on(day: date, rests: Iterable[RestSpan]) -> bool:
    """Whether one of these rests covers the day."""
    return any(is_resting(rest.since, rest.until, day) for rest in rests)
