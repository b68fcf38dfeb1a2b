"""Criteria 15 to 18: how soon, how often, for what and how well employers are met.

Source: the quality criteria of supported employment (IPS-25; THL's Finnish form).
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta

from app.models.enums import ContactWay
from app.models.rules.criteria.anchors import propose, propose_visits
from app.models.rules.criteria.measuring import measure_share
from app.models.rules.criteria.period import Period
from app.models.rules.criteria.rows import (
    NOTHING,
    ClientSpan,
    ContactLine,
    Gap,
    Measured,
    WishLine,
    same_words,
)

TIME_TO_CONTACT = timedelta(days=30)
"""Criterion 15: an employer is met within 30 days of entry."""
SEVERAL_VISITS = 2
"""Criterion 18: from so many visits in a period on, an employer was visited several times."""


def rapid_search(
    clients: Iterable[ClientSpan], contacts: Iterable[ContactLine], period: Period
) -> Measured:
    """Criterion 15: mean days from entry to the first employer met face to face, by whomever.

    Who entered in the period at least 30 days before its end is counted. Who has met none by its
    end is told among what is missing with the days so far, and is not in the mean: a period is seen
    as it was when it ended, and the 30 days are those that everybody counted had until then.
    """
    visits: dict[int, list[date]] = {}
    for contact in contacts:
        if contact.client_id and contact.day and contact.way == ContactWay.VISIT:
            visits.setdefault(contact.client_id, []).append(contact.day)
    days: dict[int, int] = {}
    gaps: list[Gap] = []
    for client in clients:
        start = client.started_on
        if client.quick_help or start is None or not period.contains(start):
            continue
        if start > period.until - TIME_TO_CONTACT:
            continue
        met = [day for day in visits.get(client.id, ()) if start <= day <= period.until]
        if met:
            days[client.id] = (min(met) - start).days
        else:
            so_far = (period.until - start).days
            gaps.append(Gap("first_contact", "client", client.id, client.id, so_far))
    if not days:
        return Measured(None, 0, table="client", gaps=tuple(gaps))
    figure = sum(days.values()) / len(days)
    late = tuple(who for who, count in days.items() if count > TIME_TO_CONTACT.days)
    return Measured(
        figure, len(days), propose(15, figure), "client", tuple(days), late, tuple(gaps)
    )


def by_wishes(
    contacts: Iterable[ContactLine],
    wishes: Iterable[WishLine],
    industries: Mapping[int, str],
    period: Period,
) -> Measured:
    """Criterion 16: the share of contacts for a client that fit her or his wishes of that day.

    A contact fits where its kind of work, or else the employer's industry, or the employer is among
    them. Where no wish is recorded on that day none can fit, and the client is missing.
    """
    whose: dict[int, list[WishLine]] = {}
    for wish in wishes:
        whose.setdefault(wish.client_id, []).append(wish)
    judged, fitting, gaps = list[int](), list[int](), dict[int, Gap]()
    for contact in contacts:
        if contact.client_id is None or not period.contains(contact.day):
            continue
        judged.append(contact.id)
        known = [wish for wish in whose.get(contact.client_id, ()) if _holds_on(wish, contact.day)]
        if not known:
            gaps[contact.client_id] = Gap("wishes", "client", contact.client_id, contact.client_id)
        work = same_words(contact.job or industries.get(contact.employer_id, ""))
        if any(
            (wish.employer_id is not None and wish.employer_id == contact.employer_id)
            or (work and same_words(wish.job) == work)
            for wish in known
        ):
            fitting.append(contact.id)
    return measure_share(16, fitting, judged, "employer_contact", tuple(gaps.values()))


def weekly_visits(
    contacts: Iterable[ContactLine],
    period: Period,
    away: Collection[date],
    looked_through: Collection[date],
) -> Measured:
    """Criterion 17: face-to-face employer contacts in full ISO weeks, by the weeks worked.

    Args:
        contacts: Contacts with employers.
        period: The ISO weeks that lie wholly in it count, an empty one too.
        away: The Mondays of weeks marked as leave; these and what happened in them do not count.
        looked_through: The Mondays of weeks in which the log was looked through.
    """
    weeks = [monday for monday in period.full_weeks() if monday not in away]
    if not weeks:
        return NOTHING
    worked = set(weeks)
    visits, others = list[int](), 0
    for contact in contacts:
        if contact.day is None or contact.day - timedelta(contact.day.weekday()) not in worked:
            continue
        if contact.way == ContactWay.VISIT:
            visits.append(contact.id)
        else:
            others += 1
    figure = len(visits) / len(weeks)
    looked = [monday for monday in weeks if monday in looked_through]
    proposal = propose_visits(figure, looked_through=len(looked) == len(weeks))
    more = {"weeks_looked_through": len(looked), "not_face_to_face": others, "visits": len(visits)}
    return Measured(figure, len(weeks), proposal, "employer_contact", tuple(visits), more=more)


def several_visits(contacts: Iterable[ContactLine], period: Period) -> Measured:
    """Criterion 18: the share of employers contacted in the period visited twice or more."""
    visits: dict[int, int] = {}
    for contact in contacts:
        if period.contains(contact.day):
            visit = contact.way == ContactWay.VISIT
            visits[contact.employer_id] = visits.get(contact.employer_id, 0) + visit
    several = [who for who, count in visits.items() if count >= SEVERAL_VISITS]
    return measure_share(18, several, list(visits), "employer")


def _holds_on(wish: WishLine, day: date | None) -> bool:
    return day is not None and (
        (wish.since is None or wish.since <= day) and (wish.until is None or day <= wish.until)
    )
