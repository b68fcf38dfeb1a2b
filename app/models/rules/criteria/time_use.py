"""Criteria 2 and 24: what the time goes to, and where it is spent.

Source: the quality criteria of supported employment (IPS-25; THL's Finnish form).
"""

from collections.abc import Iterable
from functools import cache

from app.models.enums import ContactWay, EntryKind, EntryPlace
from app.models.rules.criteria.anchors import propose
from app.models.rules.criteria.period import Period
from app.models.rules.criteria.rows import (
    WRITTEN_OR_CALLED,
    ContactLine,
    EntryLine,
    Gap,
    Measured,
    is_remote,
)

NOT_COACHING = frozenset({"other", "client_panel", "workshop", "training", "forum"})
"""Kinds of lines that are work for the network or something else, not coaching to a job."""


def coaching_time(
    entries: Iterable[EntryLine], contacts: Iterable[ContactLine], period: Period
) -> Measured:
    """Criterion 2: coaching minutes of all minutes logged in the period; n = lines with minutes."""
    since, until = period.since, period.until
    lines = [e for e in entries if e.day and since <= e.day <= until]
    calls = [c for c in contacts if period.contains(c.day)]
    gaps = _list_gaps("minutes", [e for e in lines if e.minutes is None and not e.missed])
    timed = [e for e in lines if e.minutes]
    with_employers = [c.minutes for c in calls if c.minutes]
    coaching = sum(e.minutes or 0 for e in timed if e.kind not in NOT_COACHING)
    coaching += sum(with_employers)
    total = sum(e.minutes or 0 for e in timed) + sum(with_employers)
    if not total:
        return Measured(None, 0, table="entry", gaps=gaps)
    figure, n = coaching / total, len(timed) + len(with_employers)
    ids = tuple(e.id for e in timed)
    failing = tuple(e.id for e in timed if e.kind in NOT_COACHING)
    more = {"coaching_minutes": coaching, "minutes": total}
    return Measured(figure, n, propose(2, figure), "entry", ids, failing, gaps, more)


def out_of_office(
    entries: Iterable[EntryLine], contacts: Iterable[ContactLine], period: Period
) -> Measured:
    """Criterion 24: minutes elsewhere than in the own office, of all with clients and employers.

    What happened from afar counts in the whole. Where a meeting has no minutes, meetings are
    counted instead, and `counted` says so.

    Args:
        entries: Lines of the diary.
        contacts: Contacts with employers.
        period: The span that is looked at.
    """
    since, until = period.since, period.until
    lines = [
        (e, find_place(e.kind, e.place, e.way))
        for e in entries
        if e.client_id and not e.missed and e.day and since <= e.day <= until
    ]
    with_employers = [c for c in contacts if period.contains(c.day)]
    meetings = [line for line in lines if line[0].kind not in WRITTEN_OR_CALLED]
    visits = [c for c in with_employers if c.way in (ContactWay.VISIT, ContactWay.VIDEO)]
    untimed = [e for e, _ in meetings if e.minutes is None]
    gaps = _list_gaps("place", [e for e, place in meetings if not place])
    gaps += _list_gaps("minutes", untimed)
    by_minutes = not untimed and all(c.minutes is not None for c in visits)
    if not by_minutes:
        lines, with_employers = meetings, visits
    weights: dict[str, list[int]] = {}
    for e, place in lines:
        weights.setdefault(place, []).append((e.minutes or 0) if by_minutes else 1)
    for c in with_employers:
        where = "out" if c.way == ContactWay.VISIT else "remote"
        weights.setdefault(where, []).append((c.minutes or 0) if by_minutes else 1)
    total = sum(map(sum, weights.values()))
    if not total:
        return Measured(None, 0, table="entry", gaps=gaps)
    figure = sum(weights.get("out", ())) / total
    more = {
        "counted": "minutes" if by_minutes else "meetings",
        "remote": sum(weights.get("remote", ())) / total,
    }
    n = sum(len(one) - one.count(0) for one in weights.values())
    ids = tuple([e.id for e, _ in lines])
    failing = tuple([e.id for e, place in lines if place != "out"])
    return Measured(figure, n, propose(24, figure), "entry", ids, failing, gaps, more)


def _list_gaps(field: str, lines: Iterable[EntryLine]) -> tuple[Gap, ...]:
    """That each of these lines of the diary has nothing in a field."""
    return tuple([Gap(field, "entry", e.id, e.client_id) for e in lines])


@cache  # a few combinations, asked of every line
def find_place(kind: str, place: str | None, way: str | None) -> str:
    """`out`, `office`, `remote`, or nothing where the place is not recorded."""
    if is_remote(kind, place, way):
        return "remote"
    if place is None:
        return "out" if kind == EntryKind.WORKPLACE_VISIT else ""
    return "office" if place == EntryPlace.OFFICE else "out"
