"""The quality criteria of the demo and of small caseloads, against figures counted by hand."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from app.models.client import ClientFields, NetworkPersonFields, PhaseStepFields, RestFields
from app.models.criteria import CriterionReviewFields, CriterionScoreFields, WorkWeekFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields, EmployerFields
from app.models.enums import (
    ContactMaker,
    ContactWay,
    EntryKind,
    JobContract,
    Phase,
    PlacementKind,
    Status,
    Subsidy,
)
from app.models.fields import Fields
from app.models.placement import PlacementFields
from app.models.refusals import Reason
from app.services import demo, errors
from app.services.caseload import clients
from app.services.figures import (
    criteria,
    criteria_form,
    criteria_lines,
    criterion_scores,
    project_figures,
    statistics,
)
from app.services.phrases import phrases
from app.services.storage import records, settings
from app.services.storage.unit_of_work import Caseload
from app.services.vault import opening
from tests.conftest import FixedClock

SINCE, UNTIL = date(2026, 5, 1), date(2026, 10, 31)
LANGUAGES = ("fi", "sv", "en")


def add(caseload: Caseload, *fields: Fields) -> list[int]:
    with caseload.unit() as unit:
        ids = [unit.add(records.row_of(one)) for one in fields]
        unit.commit()
    return ids


def found(caseload: Caseload, number: int, **period: date) -> criteria.Criterion:
    return criteria.review(caseload, **period).criteria[number - 1]


def told(caseload: Caseload, **period: date) -> list[dict[str, Any]]:
    return criteria.document(caseload, criteria.review(caseload, **period), str)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Caseload]:
    opened = opening.temporary(tmp_path_factory.mktemp("demo") / "caseload", clock=FixedClock())
    demo.fill(opened, opened.today)
    yield opened
    opened.close()


def rows(caseload: Caseload, kind: type[Any]) -> Sequence[records.Record[Any]]:
    return records.list_records(caseload, kind)


class TestDemo:
    """Counted here from the rows of the demo, day by day and row by row."""

    def test_it_is_a_form_of_25_rows_of_the_last_six_full_months(self, filled: Caseload) -> None:
        review = criteria.review(filled)
        assert (review.period.since, review.period.until) == (SINCE, UNTIL)
        assert [one.number for one in review.criteria] == list(range(1, 26))
        for one in review.criteria:
            assert (one.measured.figure is None) == (one.measured.n == 0)
            if one.measured.n == 0 or one.number in (3, 4, 5, 7, 8, 9, 10, 11):
                assert one.measured.proposal is None

    def test_caseload(self, filled: Caseload) -> None:
        rests = [one.fields for one in rows(filled, RestFields)]
        only_quick = {
            who.id
            for who in rows(filled, ClientFields)
            if {e.fields.kind for e in records.list_records(filled, EntryFields, client_id=who.id)}
            == {EntryKind.QUICK_HELP}
        }
        most = 0
        for number in range((UNTIL - SINCE).days + 1):
            day = SINCE + timedelta(days=number)
            here = [
                one
                for one in rows(filled, ClientFields)
                if (one.fields.started_on or day) <= day
                and (one.fields.ended_on is None or one.fields.ended_on > day)
                and one.id not in only_quick
                and not any(
                    rest.client_id == one.id
                    and (rest.since or day) <= day
                    and (rest.until is None or rest.until > day)
                    for rest in rests
                )
            ]
            most = max(most, len(here))
        one = found(filled, 1).measured
        assert (one.figure, one.n) == (most, most)

    def test_rapid_search(self, filled: Caseload) -> None:
        days, none_yet = [], {}
        for one in rows(filled, ClientFields):
            start = one.fields.started_on
            if start is None or not SINCE <= start <= UNTIL - timedelta(days=30):
                continue
            met = [
                contact.fields.day
                for contact in rows(filled, EmployerContactFields)
                if contact.fields.client_id == one.id
                and contact.fields.way is ContactWay.VISIT
                and start <= contact.fields.day <= UNTIL
            ]
            if met:
                days.append((min(met) - start).days)
            else:
                none_yet[one.id] = (UNTIL - start).days
        measured = found(filled, 15).measured
        assert measured.figure == pytest.approx(sum(days) / len(days))
        assert measured.n == len(days)
        assert {gap.client_id: gap.days for gap in measured.gaps} == none_yet

    def test_weekly_visits(self, filled: Caseload) -> None:
        # From Friday 1.5. to Saturday 31.10.: the weeks of 4.5. to 19.10.
        first, last = date(2026, 5, 4), date(2026, 10, 25)
        visits = [
            one
            for one in rows(filled, EmployerContactFields)
            if one.fields.way is ContactWay.VISIT and first <= one.fields.day <= last
        ]
        measured = found(filled, 17).measured
        assert (measured.figure, measured.n) == (len(visits) / 25, 25)

    def test_jobs(self, filled: Caseload) -> None:
        held = [
            one.fields
            for one in rows(filled, PlacementFields)
            if one.fields.kind is PlacementKind.JOB
            and one.fields.started_on is not None
            and one.fields.started_on <= UNTIL
            and (one.fields.ended_on is None or one.fields.ended_on >= SINCE)
        ]
        titles = {one.job_title.strip().casefold() for one in held if one.job_title}
        places = {one.employer_id for one in held if one.employer_id}
        subsidised = [one for one in held if one.subsidy is Subsidy.PAY_SUBSIDY]
        document = told(filled)
        assert document[18]["figure"] == len(titles) / len(held)
        assert document[19]["figure"] == len(places) / len(held)
        assert document[20]["figure"] == 1
        assert document[20]["figure_without_subsidy"] == (len(held) - len(subsidised)) / len(held)
        assert {document[n]["n"] for n in (18, 19, 20)} == {len(held)}

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_it_is_told_in_words(self, filled: Caseload, language: str) -> None:
        lines = criteria_lines.format_lines(criteria.review(filled), language=language)
        assert sum(line.startswith("  ") for line in lines) == 25
        assert all("n = " in line for line in lines if "1:" in line and "%" in line)


class TestTraps:
    """Small caseloads in which one row decides."""

    def test_an_empty_caseload_has_no_figures_but_its_empty_weeks(self, caseload: Caseload) -> None:
        assert {one["number"] for one in told(caseload) if one["figure"] is not None} == {6, 17}
        assert told(caseload)[16]["n"] == 25

    def test_a_period_is_seen_as_it_was_when_it_ended(self, caseload: Caseload) -> None:
        """Neither an employer met after it nor a first meeting after it belongs to it."""
        late = ClientFields(family_name="Myöhä", started_on=UNTIL - timedelta(days=40))
        (who,) = add(caseload, late)
        (where,) = add(caseload, EmployerFields(name="Kulma"))
        after = UNTIL + timedelta(days=1)
        met = EmployerContactFields(
            employer_id=where, client_id=who, day=after, way=ContactWay.VISIT
        )
        add(caseload, met, EntryFields(client_id=who, kind=EntryKind.MEETING, day=after))
        document = told(caseload)
        assert (document[14]["n"], document[14]["missing"][0]["days"]) == (0, 40)
        assert document[8]["days_to_first_meeting"] is None
        longer = told(caseload, since=SINCE, until=after)
        assert (longer[14]["n"], longer[14]["figure"]) == (1, 41)
        assert longer[8]["days_to_first_meeting"] == 41

    @pytest.mark.parametrize(
        ("language", "said"),
        [
            ("fi", ["0 yhteistapaamista asiakasta kohti (n = 1)", "eri tahoja 1 (n = 1)"]),
            ("sv", ["0 gemensamma möten per klient (n = 1)", "olika instanser 1 (n = 1)"]),
            ("en", ["0 joint meetings per client (n = 1)", "different sources 1 (n = 1)"]),
        ],
    )
    def test_a_count_says_what_is_counted(
        self, caseload: Caseload, language: str, said: list[str]
    ) -> None:
        add(caseload, ClientFields(family_name="A", referrer="TE-toimisto", started_on=SINCE))
        shown, words = criteria.review(caseload), phrases(language, "criteria")
        figures = [criteria_lines.format_figure(one, words) for one in shown.criteria]
        assert [figures[4], figures[8]] == said
        assert figures[0].endswith("(n = 1)")

    def test_who_counts_as_open(self, caseload: Caseload) -> None:
        may = date(2026, 5, 4)
        who = [
            clients.add(caseload, ClientFields(family_name=f"Asiakas {n}", started_on=may))
            for n in range(5)
        ]
        ids = [change.new_row_id("client") for change in who]
        clients.put_to_rest(caseload, ids[0], since=may)
        add(caseload, EntryFields(client_id=ids[1], day=may, kind=EntryKind.QUICK_HELP))
        add(caseload, EntryFields(day=may, kind=EntryKind.QUICK_HELP, people=16))
        clients.move(caseload, ids[2], Status.SUCCEEDED, day=date(2026, 6, 1))
        records.edit(caseload, ClientFields, ids[3], ended_on=may)
        one = found(caseload, 1).measured
        assert (one.figure, one.n, one.ids) == (2, 2, (ids[2], ids[4]))
        settings.write(caseload, criteria.FULL_TIME, "0,5")
        assert found(caseload, 1).measured.figure == 4
        settings.write(caseload, criteria.FULL_TIME, "0")
        assert found(caseload, 1).measured.figure == 2

    def test_a_contact_by_the_client_or_the_coordinator_counts_for_rapid_search(
        self, caseload: Caseload
    ) -> None:
        start = date(2026, 6, 1)
        a, b, c, employer = add(
            caseload,
            ClientFields(family_name="Yksi", started_on=start),
            ClientFields(family_name="Kaksi", started_on=start),
            ClientFields(family_name="Kolme", started_on=start),
            EmployerFields(name="Leipomo"),
        )
        for who, days, maker in ((a, 30, ContactMaker.CLIENT), (b, 31, ContactMaker.COORDINATOR)):
            day = start + timedelta(days=days)
            fields = {"employer_id": employer, "client_id": who, "day": day, "made_by": maker}
            add(caseload, EmployerContactFields(way=ContactWay.VISIT, **fields))
        one = told(caseload)[14]
        assert (one["figure"], one["n"], one["proposal"], one["unit"]) == (30.5, 2, 4, "days")
        assert one["missing"] == [
            {
                "field": "first_contact",
                "table": "client",
                "id": c,
                "client": {"id": c, "name": "Kolme"},
                "days": (UNTIL - start).days,
            }
        ]

    def test_leave_and_the_weekly_look_through_the_log(self, caseload: Caseload) -> None:
        monday = date(2026, 10, 5)
        (employer,) = add(caseload, EmployerFields(name="Leipomo"))
        for _ in range(6):
            add(
                caseload,
                EmployerContactFields(employer_id=employer, day=monday, way=ContactWay.VISIT),
            )
        period = {"since": monday, "until": monday + timedelta(days=13)}
        one = found(caseload, 17, **period).measured
        assert (one.figure, one.n, one.proposal) == (3, 2, 2)
        add(caseload, WorkWeekFields(monday=monday + timedelta(days=7), leave=True))
        one = found(caseload, 17, **period).measured
        assert (one.figure, one.n, one.proposal) == (6, 1, 4)
        add(caseload, WorkWeekFields(monday=monday, looked_through_on=monday))
        assert found(caseload, 17, **period).measured.proposal == 5

    def test_pay_subsidy_and_apprenticeship_are_competitive(self, caseload: Caseload) -> None:
        (who,) = add(caseload, ClientFields(family_name="Yksi", started_on=SINCE))
        for given in (
            {"subsidy": Subsidy.PAY_SUBSIDY},
            {"subsidy": Subsidy.APPRENTICESHIP},
            {},
            {"contract": JobContract.OTHER},
        ):
            add(caseload, PlacementFields(client_id=who, started_on=SINCE, **given))
        add(caseload, PlacementFields(client_id=who, kind=PlacementKind.MEASURE, started_on=SINCE))
        one = told(caseload)[20]
        assert (one["figure"], one["n"], one["proposal"]) == (3 / 4, 4, 3)
        assert one["figure_without_subsidy"] == 2 / 4
        assert one["few_jobs"]

    def test_a_job_without_a_start_day_counts_while_nothing_says_that_it_ended(
        self, caseload: Caseload
    ) -> None:
        (who,) = add(caseload, ClientFields(family_name="Yksi", started_on=SINCE))
        one, *_ = add(
            caseload,
            PlacementFields(client_id=who, job_title="Kokki"),
            PlacementFields(client_id=who, job_title="Kokki", ended_on=date(2026, 7, 1)),
            PlacementFields(client_id=who, job_title="Kokki", end_reason="Työ loppui"),
        )
        measured = found(caseload, 19).measured
        assert (measured.n, measured.ids) == (1, (one,))
        assert [(gap.field, gap.id) for gap in measured.gaps] == [("started_on", one)]

    def test_meetings_with_the_employment_services_by_words_or_by_name(
        self, caseload: Caseload
    ) -> None:
        (who,) = add(caseload, ClientFields(family_name="Yksi", started_on=SINCE))
        add(
            caseload,
            NetworkPersonFields(client_id=who, name="Maija Malli", role="TE-asiantuntija"),
            EntryFields(
                client_id=who,
                day=date(2026, 9, 3),
                kind=EntryKind.NETWORK_MEETING,
                with_whom="Maija Malli ja läheinen",
            ),
            EntryFields(
                day=date(2026, 10, 1), kind=EntryKind.NETWORK_MEETING, with_whom="Työllisyysalue"
            ),
            EntryFields(client_id=who, day=date(2026, 8, 3), with_whom="Terveysasema"),
        )
        one = found(caseload, 6).measured
        assert (one.figure, one.n) == (2 / 6, 6)

    def test_a_profile_that_is_written_after_a_job_ended_is_updated(
        self, caseload: Caseload, clock: FixedClock
    ) -> None:
        clock.set(date(2026, 10, 10))
        (who,) = add(caseload, ClientFields(family_name="Yksi", started_on=date(2026, 1, 7)))
        add(
            caseload,
            PlacementFields(client_id=who, started_on=SINCE, ended_on=date(2026, 10, 1)),
            PhaseStepFields(client_id=who, phase=Phase.PROFILE, day=date(2026, 1, 7)),
        )
        records.edit(caseload, ClientFields, who, phone="040 1")
        assert found(caseload, 14, until=UNTIL).measured.figure == 0
        records.edit(caseload, ClientFields, who, strengths="Tarkka")
        assert found(caseload, 14, until=UNTIL).measured.figure == 1

    def test_the_coach_s_own_scores_are_those_of_the_review_of_the_period(
        self, caseload: Caseload
    ) -> None:
        half = timedelta(days=184)
        for day, score in ((UNTIL - half, 2), (UNTIL, 3), (UNTIL + half, 5)):
            (review,) = add(caseload, CriterionReviewFields(day=day, until=day))
            add(caseload, CriterionScoreFields(review_id=review, number=7, score=score, reason="x"))
        one = told(caseload)[6]
        assert (one["score"], one["reason"], one["figure"], one["unit"]) == (3, "x", None, None)
        assert told(caseload, until=UNTIL - half)[6]["score"] == 2
        assert told(caseload, until=UNTIL - 2 * half)[6]["score"] is None

    def test_a_period_that_ends_before_it_begins_is_refused(self, caseload: Caseload) -> None:
        for count in (
            criteria.review,
            statistics.count_own_figures,
            project_figures.count_project,
        ):
            with pytest.raises(errors.Refused) as refused:
                count(caseload, since=UNTIL, until=SINCE)
            assert refused.value.reason is Reason.PERIOD_REVERSED
            count(caseload, since=UNTIL, until=UNTIL)

    def test_a_period_that_is_not_over_says_so(self, caseload: Caseload) -> None:
        said = phrases("fi", "criteria")("not_over")
        for until, over in ((caseload.today, True), (caseload.today + timedelta(days=1), False)):
            found = criteria.review(caseload, until=until)
            assert found.over is over
            assert (said in criteria_lines.format_lines(found, language="fi")) is not over

    @pytest.mark.parametrize("day", [date.min, date(1899, 12, 31), date(2200, 1, 1), date.max])
    def test_a_period_of_no_century_of_ours_is_refused(self, caseload: Caseload, day: date) -> None:
        for period in ({"since": day}, {"until": day}, {"since": day, "until": day}):
            with pytest.raises(errors.InvalidValue):
                criteria.review(caseload, **period)

    def test_nothing_is_written(self, caseload: Caseload) -> None:
        before = Path(caseload.path).stat().st_mtime_ns
        criteria.review(caseload)
        assert Path(caseload.path).stat().st_mtime_ns == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_evidence_without_a_day_is_printed_without_one(caseload: Caseload, language: str) -> None:
    shown = criteria.review(caseload)
    criterion_scores.give_score(caseload, shown, 7, score=2, evidence="Tiimipalaveri")
    pdf = criteria_form.render_form(caseload, criteria.review(caseload), language=language)
    document = pypdfium2.PdfDocument(pdf)
    text = "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    line = next(one for one in text.splitlines() if "Tiimipalaveri" in one)
    wanted = phrases(language, "criteria")("evidence_undated", text="Tiimipalaveri")
    assert line.startswith(wanted)  # the number of the page may follow on the same line
    assert "–" not in line


@pytest.mark.parametrize(
    ("since", "until", "counted"),
    [
        (SINCE - timedelta(days=30), None, False),
        (SINCE, UNTIL + timedelta(days=1), False),
        (SINCE, UNTIL, True),  # the service continues on the last day of the rest
        (SINCE + timedelta(days=1), None, True),
    ],
)
def test_who_rests_all_the_time_is_in_none_of_criteria_3_to_5(
    caseload: Caseload, since: date, until: date | None, *, counted: bool
) -> None:
    """A service that rests is not given, as criterion 1 has it too; a day of it is enough."""
    (who,) = add(caseload, ClientFields(family_name="Lepo", started_on=SINCE - timedelta(days=90)))
    add(
        caseload,
        RestFields(client_id=who, since=since, until=until),
        PhaseStepFields(client_id=who, phase=Phase.AGREEMENT),
        EntryFields(client_id=who, kind=EntryKind.NETWORK_MEETING, day=SINCE),
        NetworkPersonFields(client_id=who, service="Sosiaalipalvelut"),
    )
    made = [found(caseload, n, since=SINCE, until=UNTIL).measured for n in (1, 3, 4, 5)]
    assert [one.n for one in made] == [int(counted)] * 4
