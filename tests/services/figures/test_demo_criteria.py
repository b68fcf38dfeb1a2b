"""The rest of the criteria form of the demo, each figure counted here from the rows by hand."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from app.models.client import ClientFields, NetworkPersonFields, PhaseStepFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields
from app.models.enums import ContactWay, EntryKind, EntryPlace, EntryWay, Phase, PlacementKind
from app.models.placement import PlacementFields
from app.services import demo
from app.services.figures import criteria
from app.services.figures.criteria import CriteriaReview
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.services.vault import opening
from tests.conftest import FixedClock
from tests.services.figures.criteria_by_hand import ByHand, Hand

SINCE, UNTIL = date(2026, 5, 1), date(2026, 10, 31)
QUICK = {EntryKind.QUICK_HELP, EntryKind.POP_UP}
NO_MEETING = {EntryKind.CALL, EntryKind.MESSAGE, EntryKind.NOTE}
OTHER_WORK = {
    EntryKind.OTHER,
    EntryKind.CLIENT_PANEL,
    EntryKind.WORKSHOP,
    EntryKind.TRAINING,
    EntryKind.FORUM,
}


class Rows:
    """All rows of the demo that the criteria are counted from."""

    def __init__(self, caseload: Caseload) -> None:
        def read(kind: type[Any]) -> list[Any]:
            return [one.fields for one in records.list_records(caseload, kind)]

        self.clients = {one.id: one.fields for one in records.list_records(caseload, ClientFields)}
        self.entries, self.contacts = read(EntryFields), read(EmployerContactFields)
        self.jobs = [one for one in read(PlacementFields) if one.kind is PlacementKind.JOB]
        self.phases, self.network = read(PhaseStepFields), read(NetworkPersonFields)
        self.review: CriteriaReview = criteria.review(caseload)

    def within(self, rows: list[Any]) -> list[Any]:
        return [one for one in rows if one.day is not None and SINCE <= one.day <= UNTIL]

    def figure(self, number: int) -> tuple[float | None, int]:
        measured = self.review.criteria[number - 1].measured
        return measured.figure, measured.n

    @property
    def there(self) -> set[int]:
        """Whose service was open on some day of the period, without quick help alone."""
        return {
            who
            for who, one in self.clients.items()
            if {e.kind for e in self.entries if e.client_id == who} - QUICK
            or not any(e.client_id == who for e in self.entries)
            if (one.started_on or SINCE) <= UNTIL and (one.ended_on is None or one.ended_on > SINCE)
        }


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Caseload]:
    opened = opening.temporary(tmp_path_factory.mktemp("demo") / "caseload", clock=FixedClock())
    demo.fill(opened, opened.today)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def rows(filled: Caseload) -> Rows:
    return Rows(filled)


def test_2_the_time_that_goes_to_coaching(rows: Rows) -> None:
    timed = [one for one in rows.within(rows.entries) if one.minutes]
    calls = [one for one in rows.within(rows.contacts) if one.minutes]
    whole = sum(one.minutes for one in timed + calls)
    other = sum(one.minutes for one in timed if one.kind in OTHER_WORK)
    assert rows.figure(2) == ((whole - other) / whole, len(timed) + len(calls))


def test_3_every_phase_up_to_the_furthest(rows: Rows) -> None:
    order = list(Phase)
    reached = {
        who: {order.index(one.phase) for one in rows.phases if one.client_id == who}
        for who in rows.there
    }
    begun = {who: found for who, found in reached.items() if found}
    whole = [who for who, found in begun.items() if len(found) == max(found) + 1]
    assert rows.figure(3) == (len(whole) / len(begun), len(begun))


def test_4_and_5_partners_and_joint_meetings(rows: Rows) -> None:
    partnered = {one.client_id for one in rows.network if one.service.strip()} & rows.there
    assert rows.figure(4) == (len(partnered) / len(rows.there), len(rows.there))
    held = [
        one
        for one in rows.within(rows.entries)
        if one.kind is EntryKind.NETWORK_MEETING and not one.missed and one.client_id in rows.there
    ]
    assert rows.figure(5) == (len(held) / len(rows.there), len(rows.there))


def test_9_from_how_many_sources(rows: Rows) -> None:
    entered = [
        one for one in rows.clients.values() if one.started_on and SINCE <= one.started_on <= UNTIL
    ]
    sources = {" ".join(one.referrer.casefold().split()) for one in entered} - {""}
    assert {"itse", "asiakas itse"} <= sources
    sources -= {"itse"}  # the same, said otherwise
    assert rows.figure(9) == (len(sources), len(entered))


def test_12_benefits_advice_before_the_start(rows: Rows) -> None:
    starts = [one for one in rows.jobs if one.started_on and SINCE <= one.started_on <= UNTIL]
    advised = [
        job
        for job in starts
        if any(
            one.kind is EntryKind.BENEFITS_TALK
            and one.client_id == job.client_id
            and not one.missed
            and one.day is not None
            and one.day < job.started_on
            for one in rows.entries
        )
    ]
    figure = len(advised) / len(starts) if starts else None
    assert rows.figure(12) == (figure, len(starts))


def test_18_employers_met_twice(rows: Rows) -> None:
    contacts = rows.within(rows.contacts)
    employers = {one.employer_id for one in contacts}
    twice = [
        who
        for who in employers
        if sum(c.employer_id == who and c.way is ContactWay.VISIT for c in contacts) >= 2
    ]
    assert rows.figure(18) == (len(twice) / len(employers), len(employers))


def test_24_where_meetings_are(rows: Rows) -> None:
    meetings = [
        one
        for one in rows.within(rows.entries)
        if one.client_id and not one.missed and one.kind not in NO_MEETING
    ]
    visits = [
        one for one in rows.within(rows.contacts) if one.way in (ContactWay.VISIT, ContactWay.VIDEO)
    ]
    # Not every one of them has its minutes in the demo, so that meetings are counted.
    assert any(one.minutes is None for one in [*meetings, *visits])
    elsewhere = [one for one in meetings if _is_elsewhere(one)]
    elsewhere += [one for one in visits if one.way is ContactWay.VISIT]
    n = len(meetings) + len(visits)
    assert rows.figure(24) == (len(elsewhere) / n, n)


def test_25_what_follows_on_a_missed_meeting(rows: Rows) -> None:
    missed = [
        one
        for one in rows.within(rows.entries)
        if one.missed and one.client_id and one.kind not in NO_MEETING
    ]
    tried = [
        one
        for one in missed
        if any(
            other is not one
            and other.kind is not EntryKind.NOTE
            and other.client_id == one.client_id
            and other.day is not None
            and one.day <= other.day <= one.day + timedelta(days=7)
            for other in rows.entries
        )
    ]
    figure = len(tried) / len(missed) if missed else None
    assert rows.figure(25) == (figure, len(missed))


def test_all_25_rows_of_the_form(filled: Caseload) -> None:
    """Figure, cases, proposal and what is missing, counted a second time from the rows."""
    by_hand = ByHand(filled, SINCE, UNTIL).count()
    for one in criteria.document(filled, criteria.review(filled), str):
        gaps = frozenset((gap["field"], gap["table"], gap["id"]) for gap in one["missing"])
        told = Hand(one["figure"], one["n"], one["proposal"], gaps)
        assert told == by_hand[one["number"]], one["number"]
    assert sum(hand.n > 0 for hand in by_hand.values()) >= 20


def test_7_8_10_and_11_are_evidence_alone(rows: Rows) -> None:
    for number in (7, 8, 10, 11):
        one = rows.review.criteria[number - 1]
        assert one.unit is None
        assert rows.figure(number) == (None, 0)


def _is_elsewhere(one: Any) -> bool:
    far = one.way in (EntryWay.PHONE, EntryWay.VIDEO, EntryWay.MESSAGE)
    if one.place is None:
        return one.kind is EntryKind.WORKPLACE_VISIT and not far
    return one.place not in (EntryPlace.OFFICE, EntryPlace.REMOTE)
