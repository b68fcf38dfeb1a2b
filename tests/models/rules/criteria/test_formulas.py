"""Each criterion on small caseloads, with figures counted by hand."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.rules.criteria import caseload, employers, jobs, talks, time_use
from app.models.rules.criteria.period import Period
from app.models.rules.criteria.rows import (
    ChangeLine,
    ClientSpan,
    ContactLine,
    EntryLine,
    JobLine,
    RestSpan,
    WishLine,
)

HALF_YEAR = Period(date(2026, 5, 1), date(2026, 10, 31))
START, END = HALF_YEAR.since, HALF_YEAR.until


def on(text: str) -> date:
    """'3.6.' of the year of these tests."""
    day, month = (int(part) for part in text.rstrip(".").split("."))
    return date(2026, month, day)


def client(number: int, started: str | None = "1.5.", ended: str = "", **more: Any) -> ClientSpan:
    return ClientSpan(
        number, on(started) if started else None, on(ended) if ended else None, **more
    )


def entry(number: int, who: int | None, day: str, kind: str = "meeting", **more: Any) -> EntryLine:
    return EntryLine(number, who, on(day), kind, **more)


def contact(number: int, day: str, way: str = "visit", **more: Any) -> ContactLine:
    given = {"employer_id": 1, "client_id": None} | more
    return ContactLine(number, day=on(day), way=way, **given)


def job(number: int, started: str | None, ended: str = "", **more: Any) -> JobLine:
    given: Mapping[str, Any] = {"client_id": number, "employer_id": number, "job": f"Työ {number}"}
    return JobLine(
        id=number,
        started_on=on(started) if started else None,
        ended_on=on(ended) if ended else None,
        **(given | more),
    )


class TestCaseload:
    """Criterion 1."""

    def test_the_most_on_one_day_counts(self) -> None:
        clients = [client(1, "1.5.", "1.7."), client(2, "30.6."), client(3, "1.7.")]
        found = caseload.caseload(clients, [], HALF_YEAR, 1)
        assert (found.figure, found.n) == (2, 2)  # the first is gone on the day of the end

    def test_who_rests_or_got_quick_help_or_is_yet_to_come_does_not_count(self) -> None:
        clients = [
            client(1),
            client(2),
            client(3, quick_help=True),
            client(4, "1.11."),
            client(5, "1.1.", "30.4."),
        ]
        rests = [RestSpan(2, on("1.4."), None)]
        assert caseload.caseload(clients, rests, HALF_YEAR, 1).n == 1

    def test_a_rest_of_some_days_frees_the_place_for_these_alone(self) -> None:
        clients = [client(1), client(2, "10.6.", "20.6.")]
        rests = [RestSpan(1, on("1.6."), on("19.6."))]
        found = caseload.caseload(clients, rests, HALF_YEAR, 1)
        assert found.n == 2
        assert found.more["day"] == on("19.6.")
        assert caseload.caseload(clients, [RestSpan(1, None, None)], HALF_YEAR, 1).n == 1

    def test_status_does_not_matter_while_the_service_goes_on(self) -> None:
        clients = [client(n, status=status) for n, status in enumerate(("succeeded", "returned"))]
        assert caseload.caseload(clients, [], HALF_YEAR, 1).n == 2

    def test_half_time_doubles_the_figure_and_not_n(self) -> None:
        found = caseload.caseload([client(n) for n in range(11)], [], HALF_YEAR, 0.5)
        assert (found.figure, found.n, found.proposal) == (22, 11, 4)

    def test_nobody_is_no_figure(self) -> None:
        found = caseload.caseload([], [], HALF_YEAR, 1)
        assert (found.figure, found.n, found.proposal) == (None, 0, None)

    def test_one_without_a_start_day_counts_and_is_missing(self) -> None:
        found = caseload.caseload([client(7, None)], [], HALF_YEAR, 1)
        assert found.n == 1
        assert [(gap.field, gap.client_id) for gap in found.gaps] == [("started_on", 7)]

    @given(
        st.lists(st.tuples(st.integers(-60, 240), st.integers(1, 200)), max_size=12),
        st.lists(
            st.tuples(st.integers(0, 11), st.integers(-60, 240), st.integers(1, 90)), max_size=8
        ),
    )
    def test_it_is_the_most_of_counting_each_day(
        self, spans: list[tuple[int, int]], rested: list[tuple[int, int, int]]
    ) -> None:
        day = timedelta(days=1)
        clients = [
            ClientSpan(n, START + a * day, START + (a + length) * day)
            for n, (a, length) in enumerate(spans)
        ]
        rests = [RestSpan(n, START + a * day, START + (a + b) * day) for n, a, b in rested]
        by_day = [
            caseload.count_open(clients, rests, START + n * day) for n in range(HALF_YEAR.days)
        ]
        assert caseload.caseload(clients, rests, HALF_YEAR, 1).n == max(by_day)


class TestTime:
    """Criteria 2 and 24."""

    def test_coaching_of_all_minutes(self) -> None:
        lines = [
            entry(1, 1, "1.6.", minutes=60),
            entry(2, None, "2.6.", "quick_help", minutes=30),
            entry(3, None, "3.6.", "workshop", minutes=20),
            entry(4, 1, "1.11.", minutes=500),
        ]
        found = time_use.coaching_time(lines, [contact(1, "4.6.", minutes=10)], HALF_YEAR)
        assert found.figure == 100 / 120
        assert (found.n, found.proposal) == (4, 3)

    def test_no_minutes_is_no_figure(self) -> None:
        found = time_use.coaching_time([entry(1, 1, "1.6.")], [], HALF_YEAR)
        assert (found.figure, found.n, found.proposal) == (None, 0, None)
        assert [gap.field for gap in found.gaps] == ["minutes"]

    def test_outside_of_all_with_what_was_from_afar_in_the_whole(self) -> None:
        lines = [
            entry(1, 1, "1.6.", minutes=60, place="office"),
            entry(2, 1, "1.6.", minutes=30, place="community"),
            entry(3, 1, "1.6.", "workplace_visit", minutes=30),
            entry(4, 1, "1.6.", "call", minutes=20),
            entry(5, 1, "1.6.", minutes=99, place="home", missed=True),
            entry(6, None, "1.6.", "workshop", minutes=99, place="community"),
        ]
        visits = [contact(1, "1.6.", minutes=40), contact(2, "1.6.", "email", minutes=20)]
        found = time_use.out_of_office(lines, visits, HALF_YEAR)
        assert found.figure == 100 / 200
        assert found.more == {"counted": "minutes", "remote": 40 / 200}
        assert found.proposal == 4

    def test_where_a_meeting_has_no_minutes_meetings_are_counted_and_it_says_so(self) -> None:
        lines = [
            entry(1, 1, "1.6.", minutes=600, place="office"),
            entry(2, 1, "1.6.", place="community"),
            entry(3, 1, "1.6.", "call"),
        ]
        found = time_use.out_of_office(lines, [contact(1, "1.6.")], HALF_YEAR)
        assert (found.figure, found.n, found.more["counted"]) == (2 / 3, 3, "meetings")


class TestTalks:
    """Criteria 6, 12, 13, 14 and 25."""

    def test_employment_services_by_months_and_weeks(self) -> None:
        two = Period(date(2026, 6, 1), date(2026, 7, 31))
        weekly = [
            EntryLine(n, 1, monday + timedelta(days=2), "call", employment_services=True)
            for n, monday in enumerate(two.full_weeks())
        ]
        met = [
            entry(50, 1, "8.6.", "network_meeting", employment_services=True),
            entry(51, 1, "8.7.", "network_meeting", employment_services=True),
        ]
        tried = [
            ([*weekly, *met], 1.0, 5),
            (weekly, 0.0, 4),
            (met, 1.0, 4),
            ([met[0], weekly[-1]], 0.5, 4),
            ([weekly[0], weekly[-1]], 0.0, 3),
            ([weekly[0]], 0.0, 2),
            ([], 0.0, 1),
            ([met[0]._replace(missed=True), met[1]._replace(employment_services=False)], 0.0, 1),
        ]
        for lines, figure, proposal in tried:
            found = talks.employment_services(lines, two, set())
            assert (found.figure, found.n, found.proposal) == (figure, 2, proposal)

    def test_a_benefits_talk_comes_before_the_start_not_on_it(self) -> None:
        starts = [job(1, "10.6."), job(2, "10.6."), job(3, "10.6."), job(4, "10.4."), job(5, None)]
        lines = [
            entry(1, 1, "9.6.", "benefits_talk"),
            entry(2, 2, "10.6.", "benefits_talk"),
            entry(3, 3, "1.6.", "benefits_talk", missed=True),
        ]
        found = talks.benefits_advice(starts, [], lines, HALF_YEAR)
        assert (found.figure, found.n, found.proposal) == (1 / 3, 3, 2)
        assert found.failing == (2, 3)
        assert [gap.id for gap in found.gaps] == [5]

    def test_each_change_of_hours_has_a_talk_of_its_own(self) -> None:
        held = [job(1, "10.6."), job(2, "1.2.")]
        changes = [
            ChangeLine(1, 1, on("1.7."), of_hours=True, advised=False),  # talked on its day
            ChangeLine(1, 1, on("1.8."), of_hours=True, advised=False),  # nothing since 1.7.
            ChangeLine(2, 2, on("1.6."), of_hours=True, advised=True),
            ChangeLine(2, 2, on("1.9."), of_hours=False, advised=False),  # no hours: not judged
            ChangeLine(2, 2, on("1.10."), of_hours=True, advised=False),  # talked before 1.9.
            ChangeLine(9, 3, on("1.9."), of_hours=True, advised=True),  # of a measure
        ]
        lines = [
            entry(1, 1, "1.6.", "benefits_talk"),
            entry(2, 1, "1.7.", "benefits_talk"),
            entry(3, 2, "31.8.", "benefits_talk"),
        ]
        found = talks.benefits_advice(held, changes, lines, HALF_YEAR)
        assert (found.figure, found.n) == (3 / 5, 5)
        assert (found.ids, found.failing) == ((1, 2), (1, 2))
        assert found.more == {"job_starts": 1, "hour_changes": 4}

    def test_two_dated_talks_on_what_is_told(self) -> None:
        lines = [
            entry(1, 1, "1.3.", "disclosure_talk"),
            entry(2, 1, "1.6.", "disclosure_talk"),
            entry(3, 2, "1.6.", "disclosure_talk"),
            EntryLine(4, 2, None, "disclosure_talk"),
            entry(5, 3, "1.6.", "disclosure_talk"),
            entry(6, 3, "1.11.", "disclosure_talk"),
        ]
        found = talks.disclosure([1, 2, 3, 4], lines, HALF_YEAR)
        assert (found.figure, found.n, found.proposal) == (1 / 4, 4, 2)

    def test_profiles_are_begun_within_three_meetings_and_updated_after_a_job(self) -> None:
        clients = [client(n) for n in range(1, 5)] + [client(5, "1.1.")]
        met = [entry(n * 10 + k, n, f"{k}.6.") for n in (1, 2, 3) for k in (1, 2, 3)]
        profiled = {1: [on("3.6.")], 2: [on("4.6.")], 5: [on("1.2."), on("31.7.")]}
        ended = [job(5, "1.6.", "1.7."), job(1, "1.6.", "15.10."), job(2, "1.6.", "1.9.")]
        meetings = caseload.list_meetings(clients, met, HALF_YEAR)
        found = talks.profiling(clients, ended, meetings, profiled, HALF_YEAR)
        # In time: 1, and after the job of 5. Late: 2, 3 (three meetings, none), the job of 2.
        # Not yet judged: 4 has had no meeting, the job of 1 ended 16 days before the end.
        assert (found.figure, found.n) == (2 / 5, 5)
        assert [gap.client_id for gap in found.gaps] == [3, 4]

    def test_a_missed_meeting_is_followed_within_a_week(self) -> None:
        lines = [
            entry(1, 1, "1.6.", missed=True),
            entry(2, 1, "8.6.", "call"),
            entry(3, 2, "1.6.", missed=True),
            entry(4, 2, "9.6.", "call"),
            entry(5, 3, "1.6.", missed=True),
            entry(6, 3, "1.6.", "message"),
            entry(7, None, "2.6.", missed=True),
            entry(8, 4, "31.10.", missed=True),
            entry(9, 4, "3.11.", "call"),
        ]
        gone = [client(9, ended="1.7.", outcome="did_not_stay"), client(8, ended="1.7.")]
        back = [RestSpan(7, on("1.7."), on("1.9."), "did_not_stay"), RestSpan(6, on("1.7."), None)]
        found = talks.engagement(lines, gone, back, HALF_YEAR)
        assert (found.figure, found.n, found.proposal) == (3 / 4, 4, 4)
        assert found.failing == (3,)
        assert found.more["flagged"] == [7, 9]

    def test_a_note_is_no_contact(self) -> None:
        """It is the coach's own line: 'nobody came', or what is planned next."""
        missed = [entry(1, 1, "1.6.", missed=True), entry(2, 1, "1.6.", "note")]
        assert talks.engagement(missed, [], [], HALF_YEAR).figure == 0
        june = Period(date(2026, 6, 1), date(2026, 6, 30))
        written = [entry(3, 1, "8.6.", "note", employment_services=True)]
        found = talks.employment_services(written, june, set())
        assert (found.proposal, found.ids) == (1, ())


class TestEmployers:
    """Criteria 15 to 18."""

    def test_days_to_the_first_employer_met_by_whomever(self) -> None:
        clients = [
            client(1, "1.5."),
            client(2, "1.5."),
            client(3, "1.6."),
            client(4, "2.10."),
            client(5, "1.10."),
            client(6, "30.4."),
        ]
        met = [
            contact(1, "31.5.", client_id=1, made_by="client"),
            contact(2, "6.5.", "phone", client_id=1),
            contact(3, "1.6.", client_id=2, made_by="coordinator"),
            contact(4, "30.4.", client_id=2),
            contact(5, "2.10.", client_id=5),
            contact(6, "1.11.", client_id=3),
            contact(7, "3.10.", client_id=4),
            contact(8, "2.5.", client_id=6),
        ]
        found = employers.rapid_search(clients, met, HALF_YEAR)
        assert found.ids == (1, 2, 5)
        assert (found.figure, found.n) == ((30 + 31 + 1) / 3, 3)
        assert [(gap.client_id, gap.days) for gap in found.gaps] == [(3, 152)]

    def test_thirty_and_a_half_days_is_past_thirty(self) -> None:
        clients = [client(1, "1.5."), client(2, "1.5.")]
        met = [contact(1, "31.5.", client_id=1), contact(2, "1.6.", client_id=2)]
        found = employers.rapid_search(clients, met, HALF_YEAR)
        assert (found.figure, found.proposal) == (30.5, 4)

    def test_nobody_met_is_no_figure_and_all_are_told(self) -> None:
        found = employers.rapid_search([client(1)], [], HALF_YEAR)
        assert (found.figure, found.n, found.proposal) == (None, 0, None)
        assert [gap.days for gap in found.gaps] == [183]

    def test_contacts_by_the_wishes_of_the_day(self) -> None:
        wishes = [
            WishLine(1, "Leipuri", None, on("1.5."), on("30.6.")),
            WishLine(1, "Kokki", 7, on("1.7."), None),
        ]
        made = [
            contact(1, "1.6.", client_id=1, job=" leipuri"),
            contact(2, "1.7.", client_id=1, job="Leipuri"),
            contact(3, "1.8.", client_id=1, employer_id=7),
            contact(4, "1.8.", "phone", client_id=1, employer_id=8),
            contact(5, "1.8.", client_id=2),
            contact(6, "1.8."),
        ]
        found = employers.by_wishes(made, wishes, {8: "kokki"}, HALF_YEAR)
        assert (found.figure, found.n, found.proposal) == (3 / 5, 5, 3)
        assert found.failing == (2, 5)
        assert [gap.client_id for gap in found.gaps] == [2]

    def test_visits_in_full_weeks_by_the_weeks_worked(self) -> None:
        october = Period(date(2026, 10, 1), END)  # the full weeks begin on the 5th, 12th, 19th
        made = [
            contact(1, "5.10."),
            contact(2, "11.10."),
            contact(3, "4.10."),
            contact(4, "26.10."),
            contact(5, "14.10.", "phone"),
            contact(6, "25.10."),
        ]
        found = employers.weekly_visits(made, october, set(), set())
        assert (found.figure, found.n, found.proposal) == (1, 3, 1)
        assert found.more["not_face_to_face"] == 1
        found = employers.weekly_visits(made, october, {on("12.10.")}, set())
        assert (found.figure, found.n, found.proposal) == (3 / 2, 2, 1)
        assert employers.weekly_visits(made, Period(END, END), set(), set()).n == 0

    def test_only_a_log_looked_through_each_week_worked_makes_five(self) -> None:
        week = Period(on("5.10."), on("11.10."))
        made = [contact(n, "7.10.") for n in range(6)]
        monday = {on("5.10.")}
        assert employers.weekly_visits(made, week, set(), set()).proposal == 4
        assert employers.weekly_visits(made, week, set(), monday).proposal == 5

    def test_employers_visited_twice_of_all_contacted(self) -> None:
        made = [
            contact(1, "1.6.", employer_id=1),
            contact(2, "2.6.", employer_id=1),
            contact(3, "1.6.", employer_id=2),
            contact(4, "2.6.", "phone", employer_id=2),
            contact(5, "2.4.", employer_id=3),
        ]
        found = employers.several_visits(made, HALF_YEAR)
        assert (found.figure, found.n, found.failing) == (1 / 2, 2, (2,))


class TestJobs:
    """Criteria 19 to 23."""

    @pytest.mark.parametrize(
        ("one", "counts"),
        [
            (job(1, "1.6."), True),
            (job(1, "1.1."), True),
            (job(1, "1.1.", "1.5."), True),
            (job(1, "1.1.", "30.4."), False),
            (job(1, "31.10."), True),
            (job(1, "1.11."), False),
            (job(1, None), True),
            (job(1, None, "1.7."), False),
            (job(1, None, "31.12."), True),
            (job(1, None, told_ended=True), False),
            (job(1, None, end_heard_on=END), False),
            (job(1, None, end_heard_on=END + timedelta(days=1)), True),
            (job(1, "1.1.", told_ended=True), False),
            (job(1, "1.6.", told_ended=True), True),
        ],
    )
    def test_which_jobs_are_of_the_period(self, one: JobLine, *, counts: bool) -> None:
        assert bool(jobs.jobs_of([one], HALF_YEAR)) is counts

    def test_kinds_and_employers_of_all_jobs(self) -> None:
        found = [
            job(1, "1.6.", job="Siivooja", employer_id=1),
            job(2, "1.6.", job=" siivooja ", employer_id=1),
            job(3, None, job="Kokki", employer_id=None),
            job(4, "1.6.", job="", employer_id=2),
        ]
        kinds, places = jobs.kinds_of_work(found), jobs.employers(found)
        assert (kinds.figure, kinds.n, kinds.proposal) == (2 / 4, 4, 2)
        assert [(gap.field, gap.id) for gap in kinds.gaps] == [("started_on", 3), ("job_title", 4)]
        assert (places.figure, places.n) == (2 / 4, 4)
        assert [(gap.field, gap.id) for gap in places.gaps] == [("started_on", 3), ("employer", 3)]
        assert kinds.more["few_jobs"]

    def test_competitive_with_and_without_pay_subsidy(self) -> None:
        found = jobs.open_market(
            [
                job(1, "1.6."),
                job(2, "1.6.", pay_subsidy=True),
                job(3, "1.6.", competitive=False),
                job(4, "1.6."),
            ]
        )
        assert (found.figure, found.n, found.proposal) == (3 / 4, 4, 3)
        assert found.more["figure_without_subsidy"] == 2 / 4
        nothing = jobs.open_market([])
        assert (nothing.figure, nothing.n, nothing.proposal) == (None, 0, None)
        assert nothing.more["figure_without_subsidy"] is None

    def test_kinds_of_support_while_in_work(self) -> None:
        lines = [
            entry(1, 1, "2.6."),
            entry(2, 1, "3.6."),
            entry(3, 1, "4.6.", "call"),
            entry(4, 1, "30.5.", "message"),
            entry(5, 2, "2.6.", missed=True),
        ]
        helped = [contact(1, "5.6.", "phone", client_id=1)]
        found = jobs.individual_support([job(1, "1.6."), job(2, "1.6.")], lines, helped, HALF_YEAR)
        assert (found.figure, found.n, found.proposal) == (3 / 2, 2, 2)
        assert found.more["with_employer_support"] == 1 / 2

    def test_a_note_is_neither_support_nor_a_contact_after_a_loss(self) -> None:
        noted = [entry(1, 1, "2.6.", "note"), entry(2, 1, "3.6.", "call")]
        assert jobs.individual_support([job(1, "1.6.")], noted, [], HALF_YEAR).figure == 1
        faces = [entry(10 + n, 1, day) for n, day in enumerate(self.WELL_TIMED[:5])]
        lost = [job(1, "1.6.", "29.6.", end_heard_on=on("10.7."))]
        called = [*faces, entry(3, 1, "11.7.", "call")]
        assert jobs.follow_along(lost, called, HALF_YEAR).figure == 1
        written = [*faces, entry(3, 1, "11.7.", "note")]
        assert jobs.follow_along(lost, written, HALF_YEAR).figure == 0

    WELL_TIMED = ("27.5.", "3.6.", "8.6.", "15.6.", "22.6.", "30.6.", "29.7.", "30.8.", "1.10.")
    """For a job from 1.6.: before, after, four weeks (to 28.6.), months to 28.7., 28.8., ..."""

    def test_every_contact_in_time(self) -> None:
        days = [on(day) for day in self.WELL_TIMED]
        one = job(1, "1.6.")
        assert jobs.first_unmet(one, days, days, END) is None
        assert len(list(jobs.due_spans(one, END))) == 2 + 4 + 4

    @pytest.mark.parametrize(
        ("without", "unmet"),
        [
            ("27.5.", ("25.5.", "31.5.")),
            ("3.6.", ("1.6.", "4.6.")),
            ("15.6.", ("15.6.", "21.6.")),
            ("30.6.", ("29.6.", "28.7.")),
            ("1.10.", ("29.9.", "28.10.")),
        ],
    )
    def test_one_that_is_lacking_is_told(self, without: str, unmet: tuple[str, str]) -> None:
        days = [on(day) for day in self.WELL_TIMED if day != without]
        first, last = unmet
        assert jobs.first_unmet(job(1, "1.6."), days, days, END) == (on(first), on(last))

    def test_support_that_is_no_longer_wanted_and_what_is_not_yet_due_is_not_asked_for(
        self,
    ) -> None:
        days = [on(day) for day in self.WELL_TIMED[:5]]
        wanted = job(1, "1.6.", support_until=on("20.7."))
        assert jobs.first_unmet(wanted, days, days, END) is None
        assert jobs.first_unmet(job(1, "1.6."), days, days, on("27.7.")) is None
        assert jobs.first_unmet(job(1, "1.6."), days, days, on("28.7.")) is not None

    def test_a_loss_is_followed_within_three_days_of_hearing_of_it(self) -> None:
        days = [on(day) for day in self.WELL_TIMED[:5]]
        lost = job(1, "1.6.", "29.6.")
        assert jobs.first_unmet(lost, days, days, END) == (on("29.6."), on("2.7."))
        assert jobs.first_unmet(lost, days, [*days, on("2.7.")], END) is None
        heard = job(1, "1.6.", "29.6.", end_heard_on=on("10.7."))
        assert jobs.first_unmet(heard, days, [*days, on("2.7.")], END) is not None
        assert jobs.first_unmet(heard, days, [*days, on("13.7.")], END) is None

    def test_jobs_meeting_all_of_all_jobs(self) -> None:
        lines = [EntryLine(n, 1, on(day), "meeting") for n, day in enumerate(self.WELL_TIMED)]
        calls = [EntryLine(50 + n, 2, on(day), "call") for n, day in enumerate(self.WELL_TIMED)]
        found = jobs.follow_along(
            [job(1, "1.6."), job(2, "1.6."), job(3, None)], [*lines, *calls], HALF_YEAR
        )
        assert (found.figure, found.n, found.failing) == (1 / 2, 2, (2,))
        assert [gap.id for gap in found.gaps] == [3]
