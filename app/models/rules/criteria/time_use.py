"""Criteria 2 and 24: what the time goes to, and where it is spent.

Source: the quality criteria of supported employment (IPS-25; THL's Finnish form).
"""

from collections.abc import Iterable
from functools import cache
from itertools import chain

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
    ids, failing, untimed = list[int](), list[int](), list[EntryLine]()
    coaching = elsewhere = 0
    for e in entries:
        if not e.day or not since <= e.day <= until:
            continue
        if e.minutes:
            ids.append(e.id)
            if e.kind in NOT_COACHING:
                failing.append(e.id)
                elsewhere += e.minutes
            else:
                coaching += e.minutes
        elif e.minutes is None and not e.missed:
            untimed.append(e)
    gaps = _list_gaps("minutes", untimed)
    with_employers = [c.minutes for c in contacts if c.minutes and period.contains(c.day)]
    coaching += sum(with_employers)
    total = coaching + elsewhere
    if not total:
        return Measured(None, 0, table="entry", gaps=gaps)
    figure, n = coaching / total, len(ids) + len(with_employers)
    more = {"coaching_minutes": coaching, "minutes": total}
    proposal = propose(2, figure)
    return Measured(figure, n, proposal, "entry", tuple(ids), tuple(failing), gaps, more)


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
        e for e in entries if e.client_id and not e.missed and e.day and since <= e.day <= until
    ]
    with_employers = [c for c in contacts if period.contains(c.day)]
    meetings = [e for e in lines if e.kind not in WRITTEN_OR_CALLED]
    visits = [c for c in with_employers if c.way in (ContactWay.VISIT, ContactWay.VIDEO)]
    untimed = [e for e in meetings if e.minutes is None]
    gaps = _list_gaps("place", [e for e in meetings if not find_place(e.kind, e.place, e.way)])
    gaps += _list_gaps("minutes", untimed)
    by_minutes = not untimed and all(c.minutes is not None for c in visits)
    if not by_minutes:
        lines, with_employers = meetings, visits
    weights: dict[str, int] = {}
    n = 0
    places = [find_place(e.kind, e.place, e.way) for e in lines]
    told = chain(
        zip(places, (e.minutes for e in lines), strict=True),
        (("out" if c.way == ContactWay.VISIT else "remote", c.minutes) for c in with_employers),
    )
    for place, minutes in told:
        weight = (minutes or 0) if by_minutes else 1
        weights[place] = weights.get(place, 0) + weight
        n += weight > 0
    total = sum(weights.values())
    if not total:
        return Measured(None, 0, table="entry", gaps=gaps)
    figure = weights.get("out", 0) / total
    more = {
        "counted": "minutes" if by_minutes else "meetings",
        "remote": weights.get("remote", 0) / total,
    }
    ids = tuple([e.id for e in lines])
    failing = tuple([e.id for e, place in zip(lines, places, strict=True) if place != "out"])
    return Measured(figure, n, propose(24, figure), "entry", ids, failing, gaps, more)


def _list_gaps(field: str, lines: Iterable[EntryLine]) -> tuple[Gap, ...]:
    """That each of these lines of the diary has nothing in a field."""
    # As a plain tuple is made: there may be thousands of these.
    return tuple([tuple.__new__(Gap, (field, "entry", e.id, e.client_id, None)) for e in lines])


@cache  # a few combinations, asked of every line
def find_place(kind: str, place: str | None, way: str | None) -> str:
    """`out`, `office`, `remote`, or nothing where the place is not recorded."""
    if is_remote(kind, place, way):
        return "remote"
    if place is None:
        return "out" if kind == EntryKind.WORKPLACE_VISIT else ""
    return "office" if place == EntryPlace.OFFICE else "out"
