"""The 25 criteria counted a second time, from the rows as records, day by day and row by row.

Nothing of the counting under test is used: each is what its definition says, written as plainly as
it can be, and as slow as it likes. `tests/services/figures/test_any_criteria.py` compares the two.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, NamedTuple

from app.models.client import (
    ClientFields,
    JobWishFields,
    NetworkPersonFields,
    PhaseStepFields,
    RestFields,
    StatusChangeFields,
)
from app.models.criteria import WorkWeekFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields, EmployerFields
from app.models.placement import PlacementChangeFields, PlacementFields
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload

DAY = timedelta(days=1)
PHASES = ("agreement", "profile", "job_search", "employer_support", "keeping_work")
NO_MEETING = ("call", "message", "note")
FAR = ("phone", "video", "message")
OTHER_WORK = ("other", "client_panel", "workshop", "training", "forum")
QUARTERS = (0.9, 0.75, 0.5, 0.25)
VARIETY = (0.85, 0.7, 0.6, 0.5)


class Hand(NamedTuple):
    """What one criterion comes to: `missing` are (field, table, id) of what is not recorded."""

    figure: float | None
    n: int
    proposal: int | None
    missing: frozenset[tuple[str, str, int]] = frozenset()


def of(number: float | None, *bounds: float, low: bool = False) -> int | None:
    """The score of a figure by the bounds of 5, 4, 3 and 2."""
    if number is None:
        return None
    for score, bound in zip((5, 4, 3, 2), bounds, strict=True):
        if number <= bound if low else number >= bound:
            return score
    return 1


class ByHand:
    """The rows of a caseload, and each criterion counted from them."""

    def __init__(self, caseload: Caseload, since: date, until: date, full_time: float = 1) -> None:
        def read(kind: type[Any]) -> dict[int, Any]:
            return {one.id: one.fields for one in records.list_records(caseload, kind)}

        self.since, self.until, self.full_time = since, until, full_time
        self.clients, self.rests = read(ClientFields), read(RestFields).values()
        self.moves, self.phases = read(StatusChangeFields), read(PhaseStepFields).values()
        self.entries, self.contacts = read(EntryFields), read(EmployerContactFields)
        self.placements, self.employers = read(PlacementFields), read(EmployerFields)
        self.wishes, self.network = read(JobWishFields).values(), read(NetworkPersonFields).values()
        self.weeks = {one.monday: one for one in read(WorkWeekFields).values()}
        self.jobs = {i: one for i, one in self.placements.items() if one.kind == "job"}
        self.changes = read(PlacementChangeFields).values()
        self.days = [since + n * DAY for n in range((until - since).days + 1)]

    def count(self) -> dict[int, Hand]:
        """All of them, by number."""
        nothing = Hand(None, 0, None)
        return {
            number: getattr(self, f"_{number}")() if hasattr(self, f"_{number}") else nothing
            for number in range(1, 26)
        }

    def within(self, day: date | None) -> bool:
        return day is not None and self.since <= day <= self.until

    def quick(self, who: int) -> bool:
        """Quick help or a pop-up and nothing else."""
        kinds = {e.kind for e in self.entries.values() if e.client_id == who}
        return (
            bool(kinds)
            and kinds <= {"quick_help", "pop_up"}
            and not any(p.client_id == who for p in self.placements.values())
            and not any(c.client_id == who for c in self.contacts.values())
            and not any(s.client_id == who and s.phase != "agreement" for s in self.phases)
        )

    def open_on(self, who: int, day: date) -> bool:
        one = self.clients[who]
        begun = one.started_on is None or one.started_on <= day
        return begun and (one.ended_on is None or day < one.ended_on)

    def rests_on(self, who: int, day: date) -> bool:
        return any(
            r.client_id == who
            and (r.since is None or r.since <= day)
            and (r.until is None or day < r.until)
            for r in self.rests
        )

    @property
    def there(self) -> list[int]:
        """Whose service was open on some day of the period."""
        return [
            who
            for who in self.clients
            if not self.quick(who) and any(self.open_on(who, day) for day in self.days)
        ]

    @property
    def served(self) -> list[int]:
        """Who was in the service on some day of the period: open, and not resting on that day."""
        return [
            who
            for who in self.there
            if any(self.open_on(who, day) and not self.rests_on(who, day) for day in self.days)
        ]

    def face_to_face(self, e: Any) -> bool:
        if e.missed or e.way in FAR or e.place == "remote" or e.kind in NO_MEETING:
            return False
        return e.way == "in_person" or bool(e.place) or e.kind in ("meeting", "workplace_visit")

    def is_contact(self, e: Any) -> bool:
        """A note is the coach's own: she was in touch with nobody."""
        return not e.missed and e.kind != "note"

    def share(self, met: Iterable[Any], every: Iterable[Any]) -> tuple[float | None, int]:
        every = list(every)
        return (len(list(met)) / len(every) if every else None), len(every)

    def _1(self) -> Hand:
        counted = [who for who in self.clients if not self.quick(who)]
        most = max(
            sum(self.open_on(who, day) and not self.rests_on(who, day) for who in counted)
            for day in self.days
        )
        missing = frozenset(
            ("started_on", "client", who)
            for who in counted
            if self.clients[who].started_on is None and self.open_on(who, self.until)
        )
        figure = most / self.full_time if most else None
        return Hand(figure, most, of(figure, 20, 25, 30, 40, low=True), missing)

    def _2(self) -> Hand:
        lines = {i: e for i, e in self.entries.items() if self.within(e.day)}
        calls = [c for c in self.contacts.values() if self.within(c.day) and c.minutes]
        timed = [e for e in lines.values() if e.minutes]
        whole = sum(one.minutes for one in [*timed, *calls])
        other = sum(e.minutes for e in timed if e.kind in OTHER_WORK)
        missing = frozenset(
            ("minutes", "entry", i) for i, e in lines.items() if e.minutes is None and not e.missed
        )
        figure = (whole - other) / whole if whole else None
        n = len(timed) + len(calls)
        return Hand(figure, n, of(figure, 0.96, 0.9, 0.75, 0.6), missing)

    def _3(self) -> Hand:
        reached = defaultdict(set)
        for step in self.phases:
            reached[step.client_id].add(PHASES.index(step.phase))
        begun = [reached[who] for who in self.served if reached[who]]
        return Hand(*self.share([r for r in begun if len(r) == max(r) + 1], begun), None)

    def _4(self) -> Hand:
        named = {p.client_id for p in self.network if p.service.strip()}
        there = self.served
        return Hand(*self.share([who for who in there if who in named], there), None)

    def _5(self) -> Hand:
        there = self.served
        held = [
            e
            for e in self.entries.values()
            if e.kind == "network_meeting"
            and not e.missed
            and e.client_id in there
            and self.within(e.day)
        ]
        return Hand(*self.share(held, there), None)

    def _6(self) -> Hand:
        months = sorted({(d.year, d.month) for d in self.days})
        months = [
            (y, m)
            for y, m in months
            if date(y, m, 1) >= self.since
            and (date(y + m // 12, m % 12 + 1, 1) - DAY) <= self.until
        ]
        if not months:
            return Hand(None, 0, None)
        theirs = [
            e
            for e in self.entries.values()
            if "työllisyysalue" in e.with_whom.casefold()
            and self.is_contact(e)
            and self.within(e.day)
        ]
        met = {(e.day.year, e.day.month) for e in theirs if e.kind not in NO_MEETING}
        any_way = {(e.day.year, e.day.month) for e in theirs}
        weeks = [m for m in self.mondays() if not self.on_leave(m)]
        weekly = bool(weeks) and all(any(m <= e.day < m + 7 * DAY for e in theirs) for m in weeks)
        quarters = [months[n : n + 3] for n in range(max(len(months) - 2, 1))]

        def each_quarter(found: set[tuple[int, int]]) -> bool:
            return all(found & set(quarter) for quarter in quarters)

        steps = [
            (5, weekly and met >= set(months)),
            (4, weekly or each_quarter(met)),
            (3, any_way >= set(months)),
            (2, each_quarter(any_way)),
            (1, True),
        ]
        proposal = next(score for score, reached in steps if reached)
        return Hand(len(met & set(months)) / len(months), len(months), proposal)

    def _9(self) -> Hand:
        entered = {
            who: " ".join(one.referrer.casefold().split())
            for who, one in self.clients.items()
            if self.within(one.started_on)
        }
        if not entered:
            return Hand(None, 0, None)
        entered = {
            who: "asiakas itse" if by == "itse" else by for who, by in entered.items()
        }  # one way
        missing = frozenset(("referrer", "client", who) for who, by in entered.items() if not by)
        return Hand(len(set(entered.values()) - {""}), len(entered), None, missing)

    def _12(self) -> Hand:
        """Before a start any talk; at a change its own, or one since the step before it."""
        cases = []
        for i, job in self.jobs.items():
            talked = {
                e.day
                for e in self.entries.values()
                if e.kind == "benefits_talk" and e.client_id == job.client_id and not e.missed
            } - {None}
            if self.within(job.started_on):
                cases.append(min(talked, default=job.started_on) < job.started_on)
            changes = [c for c in self.changes if c.placement_id == i and c.day]
            for change in changes:
                if change.weekly_hours is None or not self.within(change.day):
                    continue
                steps = {c.day for c in changes} | {job.started_on} - {None}
                day, advised = change.day, change.benefits_on is not None
                while not advised and day > date(2025, 1, 1):
                    advised = day in talked
                    day -= DAY
                    if day in steps:
                        break
                cases.append(advised)
        missing = frozenset(
            ("started_on", "placement", i)
            for i, job in self.jobs.items()
            if not job.started_on and not self.says_it_ended(job)
        )
        figure, n = self.share(filter(None, cases), cases)
        return Hand(figure, n, of(figure, *QUARTERS), missing)

    def _13(self) -> Hand:
        coached = [who for who in self.there if self.in_search_or_work(who)]
        talks = [
            e.client_id
            for e in self.entries.values()
            if e.kind == "disclosure_talk" and not e.missed and e.day and e.day <= self.until
        ]
        figure, n = self.share([who for who in coached if talks.count(who) >= 2], coached)
        return Hand(figure, n, of(figure, *QUARTERS))

    def _14(self) -> Hand:
        begun, missing = [], set()
        profiled = [(s.client_id, s.day) for s in self.phases if s.phase == "profile" and s.day]
        for who, one in self.clients.items():
            if self.quick(who) or not self.within(one.started_on):
                continue
            met = sorted(
                e.day
                for e in self.entries.values()
                if e.client_id == who
                and e.day
                and one.started_on <= e.day <= self.until
                and self.face_to_face(e)
            )
            days = [day for whose, day in profiled if whose == who and day <= self.until]
            if not days:
                missing.add(("profile", "client", who))
            if days or len(met) >= 3:
                begun.append(bool(days) and (len(met) < 3 or min(days) <= met[2]))
        for job in self.jobs.values():
            if self.within(job.ended_on):
                due = job.ended_on + 30 * DAY
                updated = any(w == job.client_id and job.ended_on <= d <= due for w, d in profiled)
                if updated or due <= self.until:
                    begun.append(updated)
        figure, n = self.share(filter(None, begun), begun)
        return Hand(figure, n, of(figure, *QUARTERS), frozenset(missing))

    def _15(self) -> Hand:
        waits, missing = [], set()
        for who, one in self.clients.items():
            if self.quick(who) or not self.within(one.started_on):
                continue
            if (self.until - one.started_on).days < 30:
                continue
            met = [
                c.day
                for c in self.contacts.values()
                if c.client_id == who
                and c.way == "visit"
                and c.day
                and one.started_on <= c.day <= self.until
            ]
            if met:
                waits.append((min(met) - one.started_on).days)
            else:
                missing.add(("first_contact", "client", who))
        figure = sum(waits) / len(waits) if waits else None
        proposal = of(figure, 30, 60, 150, 270, low=True)
        return Hand(figure, len(waits), proposal, frozenset(missing))

    def _16(self) -> Hand:
        made = [c for c in self.contacts.values() if c.client_id and self.within(c.day)]
        fitting, missing = [], set()
        for c in made:
            known = [
                w
                for w in self.wishes
                if w.client_id == c.client_id
                and (w.since is None or w.since <= c.day)
                and (w.until is None or c.day <= w.until)
            ]
            work = self.plain(c.job_type) or self.plain(self.employers[c.employer_id].industry)
            if not known:
                missing.add(("wishes", "client", c.client_id))
            if any(
                w.employer_id == c.employer_id or (work and self.plain(w.job_type) == work)
                for w in known
            ):
                fitting.append(c)
        figure, n = self.share(fitting, made)
        return Hand(figure, n, of(figure, *QUARTERS), frozenset(missing))

    def _17(self) -> Hand:
        weeks = [m for m in self.mondays() if not self.on_leave(m)]
        visits = [
            c
            for c in self.contacts.values()
            if c.way == "visit" and c.day and any(m <= c.day < m + 7 * DAY for m in weeks)
        ]
        figure, n = self.share(visits, weeks)
        looked = all(m in self.weeks and self.weeks[m].looked_through_on for m in weeks)
        proposal = of(figure, 6 if looked else float("inf"), 6, 4, 2)
        return Hand(figure, n, proposal)

    def _18(self) -> Hand:
        made = [c for c in self.contacts.values() if self.within(c.day)]
        visits = [c.employer_id for c in made if c.way == "visit"]
        employers = {c.employer_id for c in made}
        figure, n = self.share([e for e in employers if visits.count(e) >= 2], employers)
        return Hand(figure, n, of(figure, *QUARTERS))

    def _19(self) -> Hand:
        return self.variety(lambda job: self.plain(job.job_title or job.industry), "job_title")

    def _20(self) -> Hand:
        return self.variety(lambda job: job.employer_id, "employer")

    def _21(self) -> Hand:
        held = self.held()
        figure, n = self.share([j for j in held.values() if j.contract != "other"], held)
        return Hand(figure, n, of(figure, 0.95, 0.85, 0.75, 0.65), self.startless(held))

    def without_subsidy(self) -> float | None:
        held = self.held().values()
        own = [j for j in held if j.contract != "other" and j.subsidy != "pay_subsidy"]
        return self.share(own, held)[0]

    def _22(self) -> Hand:
        kinds = {}
        for job in self.held().values():
            kinds.setdefault(job.client_id, set())
        for who, found in kinds.items():
            theirs = [job for job in self.held().values() if job.client_id == who]

            def in_work(day: date | None, theirs: list[Any] = theirs) -> bool:
                return self.within(day) and any(
                    (j.started_on is None or j.started_on <= day)
                    and (j.ended_on is None or day <= j.ended_on)
                    for j in theirs
                )

            found |= {
                e.kind
                for e in self.entries.values()
                if e.client_id == who and self.is_contact(e) and in_work(e.day)
            }
            if any(c.client_id == who and in_work(c.day) for c in self.contacts.values()):
                found.add("employer")
        figure = sum(map(len, kinds.values())) / len(kinds) if kinds else None
        return Hand(figure, len(kinds), of(figure, 4, 3, 2, 1))

    def _23(self) -> Hand:
        held = self.held()
        judged = [job for job in held.values() if job.started_on]
        figure, n = self.share([job for job in judged if self.followed(job)], judged)
        return Hand(figure, n, of(figure, *QUARTERS), self.startless(held))

    def _24(self) -> Hand:
        lines = {
            i: e
            for i, e in self.entries.items()
            if e.client_id and not e.missed and self.within(e.day)
        }
        meetings = {i: e for i, e in lines.items() if e.kind not in NO_MEETING}
        calls = [c for c in self.contacts.values() if self.within(c.day)]
        seen = [c for c in calls if c.way in ("visit", "video")]
        untimed = {i for i, e in meetings.items() if e.minutes is None}
        missing = {("minutes", "entry", i) for i in untimed}
        missing |= {("place", "entry", i) for i, e in meetings.items() if not self.where(e)}
        if untimed or any(c.minutes is None for c in seen):
            counted = [(self.where(e), 1) for e in meetings.values()]
            counted += [("out" if c.way == "visit" else "far", 1) for c in seen]
        else:
            counted = [(self.where(e), e.minutes or 0) for e in lines.values()]
            counted += [("out" if c.way == "visit" else "far", c.minutes or 0) for c in calls]
        whole = sum(weight for _, weight in counted)
        figure = sum(w for place, w in counted if place == "out") / whole if whole else None
        n = sum(w > 0 for _, w in counted)
        return Hand(figure, n, of(figure, 0.65, 0.5, 0.4, 0.3), frozenset(missing))

    def _25(self) -> Hand:
        missed = {
            i: e
            for i, e in self.entries.items()
            if e.missed and e.client_id and e.kind not in NO_MEETING and self.within(e.day)
        }
        tried = [
            i
            for i, e in missed.items()
            if any(
                other != i
                and o.client_id == e.client_id
                and o.kind != "note"
                and o.day
                and e.day <= o.day <= e.day + 7 * DAY
                for other, o in self.entries.items()
            )
        ]
        figure, n = self.share(tried, missed)
        return Hand(figure, n, of(figure, *QUARTERS))

    def plain(self, words: str) -> str:
        return " ".join(words.casefold().split())

    def mondays(self) -> list[date]:
        return [d for d in self.days if d.weekday() == 0 and d + 6 * DAY <= self.until]

    def on_leave(self, monday: date) -> bool:
        return monday in self.weeks and self.weeks[monday].leave

    def says_it_ended(self, job: Any) -> bool:
        heard = job.end_heard_on is not None and job.end_heard_on <= self.until
        ended = job.ended_on is not None and job.ended_on <= self.until
        return ended or heard or bool(job.end_reason.strip() or job.end_cause.strip())

    def held(self) -> dict[int, Any]:
        """The jobs current or started in the period."""
        found = {}
        for i, job in self.jobs.items():
            if job.started_on is None or (job.ended_on is None and not self.within(job.started_on)):
                begun = job.started_on is None or job.started_on <= self.until
                held = begun and not self.says_it_ended(job)
            else:
                held = self.within(job.started_on) or (
                    job.started_on < self.since and job.ended_on >= self.since
                )
            if held:
                found[i] = job
        return found

    def startless(self, held: dict[int, Any]) -> frozenset[tuple[str, str, int]]:
        return frozenset(
            ("started_on", "placement", i) for i, job in held.items() if not job.started_on
        )

    def variety(self, name: Callable[[Any], Any], field: str) -> Hand:
        held = self.held()
        names = {name(job) for job in held.values()} - {"", None}
        figure = len(names) / len(held) if held else None
        nameless = {(field, "placement", i) for i, job in held.items() if name(job) in ("", None)}
        return Hand(figure, len(held), of(figure, *VARIETY), self.startless(held) | nameless)

    def in_search_or_work(self, who: int) -> bool:
        """By the last day of the period on which the service was open."""
        if any(job.client_id == who for job in self.held().values()):
            return True
        last = max(day for day in self.days if self.open_on(who, day))
        if self.rests_on(who, last):
            return False
        moves = [
            (m.day, i, m.status)
            for i, m in self.moves.items()
            if m.client_id == who and m.day and m.day <= last
        ]
        status = max(moves)[2] if moves else self.clients[who].status
        keeps = any(s.client_id == who and s.phase == "keeping_work" for s in self.phases)
        return status in ("active", "in_measure") or (status == "succeeded" and keeps)

    def where(self, e: Any) -> str:
        """`out`, `office`, `far`, or nothing where it is not recorded."""
        if e.place == "remote":
            return "far"
        if not e.place and (e.way in FAR or e.kind in NO_MEETING):
            return "far"
        if not e.place:
            return "out" if e.kind == "workplace_visit" else ""
        return "office" if e.place == "office" else "out"

    def followed(self, job: Any) -> bool:
        """Met before and after the start, four weeks, then monthly; reached after a loss."""
        theirs = [e for e in self.entries.values() if e.client_id == job.client_id and e.day]
        theirs = [e for e in theirs if self.is_contact(e) and e.day <= self.until]
        faces = [e.day for e in theirs if self.face_to_face(e)]
        wanted = min(d for d in (self.until, job.ended_on, job.support_until) if d)
        start = job.started_on
        spans = [(start - 7 * DAY, start - DAY)]
        later = [(start, start + 3 * DAY)]
        later += [(start + n * 7 * DAY, start + (n + 1) * 7 * DAY - DAY) for n in range(4)]
        first = start + 28 * DAY
        months = [self.months_after(first, n) for n in range(100)]
        later += [(a, b - DAY) for a, b in pairwise(months)]
        spans += [(a, b) for a, b in later if b <= wanted]
        spans = [(a, b) for a, b in spans if b <= self.until]
        if not all(any(a <= day <= b for day in faces) for a, b in spans):
            return False
        lost = (job.end_heard_on or job.ended_on) if job.ended_on else None
        if not lost or job.ended_on > self.until or lost + 3 * DAY > self.until:
            return True
        return any(lost <= e.day <= lost + 3 * DAY for e in theirs)

    def months_after(self, day: date, number: int) -> date:
        month = day.month - 1 + number
        year, month = day.year + month // 12, month % 12 + 1
        last = (date(year + month // 12, month % 12 + 1, 1) - DAY).day
        return date(year, month, min(day.day, last))
