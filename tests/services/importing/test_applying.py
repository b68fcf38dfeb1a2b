"""An import becomes one change of the caseload, and never overwrites what a coach has typed."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.comments import Comment
from sqlmodel import select

from app.models.client import (
    Client,
    ClientFields,
    PhaseStepFields,
    RatingFields,
    StatusChangeFields,
)
from app.models.employer import EmployerContactFields, EmployerFields, EmployerPersonFields
from app.models.enums import (
    ContactWay,
    Hours,
    Instrument,
    ListKind,
    LogAction,
    Moment,
    Outcome,
    PlacementKind,
    Sector,
    Status,
    Subsidy,
    Term,
)
from app.models.fields import Fields
from app.models.placement import PlacementFields
from app.models.register import ListItemFields, LogLine
from app.services import importing
from app.services.caseload import clients, exporting, lists
from app.services.errors import Cancelled
from app.services.importing import (
    Imported,
    ImportPlan,
    add_remembered_colours,
    propose,
    read_workbook,
)
from app.services.importing.matching import Result
from app.services.importing.problems import ProblemKind
from app.services.importing.readers.reading import read_content
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload, reapply, revert
from tests.services.importing.sheets import (
    FINNISH,
    OUTCOMES,
    SAMPLE,
    STATUSES,
    book_of,
    saved,
    workbook_of,
)

TABLES: tuple[type[Fields], ...] = (
    ClientFields,
    StatusChangeFields,
    PhaseStepFields,
    RatingFields,
    EmployerFields,
    EmployerPersonFields,
    EmployerContactFields,
    PlacementFields,
    ListItemFields,
)
SHEET = [
    FINNISH,
    ["Veera Halonen", 1978, "7.2.2021", "vakituinen", "Kahvila Oy", "1.9.2021", "Työllistynyt"],
    ["Oskari Aalto", 1989, "15.2.2021", "alussa", None, None, None],
]


def quietly(_done: int, _total: int) -> None:
    """No progress to show."""


def imported(caseload: Caseload, plan: ImportPlan) -> Imported:
    return importing.apply(caseload, plan, quietly)


def plan_of(
    rows: Sequence[Sequence[Any]], *, title: str = "Asiakkaat", fills: Any = ()
) -> ImportPlan:
    return propose(workbook_of(rows, title=title, fills=fills))


def changed(row: int, column: int, value: object) -> list[list[Any]]:
    rows = [list(line) for line in SHEET]
    rows[row][column] = value
    return rows


def counts(caseload: Caseload) -> dict[str, int]:
    return {kind.__name__: len(records.list_records(caseload, kind)) for kind in TABLES}


def client(caseload: Caseload, family_name: str) -> records.Record[ClientFields]:
    (found,) = records.list_records(caseload, ClientFields, family_name=family_name)
    return found


def kinds(found: Imported | importing.Preview) -> list[tuple[int, ProblemKind]]:
    preview = found.preview if isinstance(found, Imported) else found
    return [(problem.row, problem.kind) for problem in preview.problems]


@pytest.fixture(scope="module")
def sample() -> ImportPlan:
    return propose(read_workbook(SAMPLE))


class TestSample:
    def test_comes_out_as_the_pilot_counted(self, caseload: Caseload, sample: ImportPlan) -> None:
        before = counts(caseload)
        expected = importing.preview(caseload, sample)
        assert counts(caseload) == before
        done = imported(caseload, sample).preview
        assert done == expected
        assert done.counts == {
            "new": 53,
            "changed": 0,
            "skipped": 0,
            "unclear": 0,
            "contacts": 140,
        }
        assert {status.value: n for status, n in done.statuses.items()} == STATUSES
        assert {outcome.value: n for outcome, n in done.outcomes.items()} == OUTCOMES
        rows = [record.fields for record in records.list_records(caseload, ClientFields)]
        assert Counter(row.status.value for row in rows) == STATUSES
        assert Counter(row.outcome.value for row in rows if row.outcome) == OUTCOMES
        assert counts(caseload) | {"ListItemFields": 0} == {
            "ClientFields": 53,
            "StatusChangeFields": 53,
            "PhaseStepFields": 0,
            "RatingFields": 90,
            "EmployerFields": 12,
            "EmployerPersonFields": 34,
            "EmployerContactFields": 140,
            "PlacementFields": 25,
            "ListItemFields": 0,
        }

    def test_loses_no_word(self, caseload: Caseload, sample: ImportPlan) -> None:
        """Each cell's words are somewhere in what the caseload can be exported as."""
        imported(caseload, sample)
        text = " ".join(
            str(value)
            for kind in TABLES
            for record in records.list_records(caseload, kind)
            for value in record.fields.model_dump().values()
        )
        book = openpyxl.load_workbook(SAMPLE)
        head = [cell.value for cell in book["Asiakkaat"][3]]
        for row in book["Asiakkaat"].iter_rows(min_row=4, values_only=True):
            for heading, value in zip(head, row, strict=True):
                if isinstance(value, str) and heading not in ("Nimi", "Aloituspvm", "Lopputulos"):
                    assert value in text, (heading, value)
        assert "Muista suostumus ennen työnantajan kontaktointia" in text

    def test_a_row_in_full(self, caseload: Caseload, sample: ImportPlan) -> None:
        imported(caseload, sample)
        (found,) = records.list_records(
            caseload, ClientFields, given_names="Raija", family_name="Mäki-Petäjä"
        )
        fields = found.fields
        assert fields.birth_year == 2000
        assert fields.phone == "050 000 0003"
        assert fields.email == "asiakas3@esimerkki.invalid"
        assert fields.referrer == "Itse"
        assert fields.goal == "siivousala, aamuvuoro"
        assert fields.situation == "vakituinen, osa-aika 20 h/vko"
        assert (fields.started_on, fields.ended_on) == (date(2021, 2, 21), date(2021, 7, 23))
        assert (fields.status, fields.outcome) == (Status.SUCCEEDED, Outcome.EMPLOYED)
        (work,) = records.list_records(caseload, PlacementFields, client_id=found.id)
        assert work.fields.kind is PlacementKind.JOB
        assert (work.fields.hours, work.fields.weekly_hours) == (Hours.PART_TIME, 20)
        assert (work.fields.term, work.fields.started_on) == (Term.PERMANENT, None)
        assert work.fields.note == "vakituinen, osa-aika 20 h/vko"
        assert work.fields.industry == "keittiö"
        (move,) = records.list_records(caseload, StatusChangeFields, client_id=found.id)
        assert (move.fields.status, move.fields.day) == (Status.SUCCEEDED, date(2021, 7, 23))
        ratings = records.list_records(caseload, RatingFields, client_id=found.id)
        assert {(r.fields.instrument, r.fields.moment, r.fields.value) for r in ratings} == {
            (Instrument.SELF_EFFICACY, Moment.START, 4),
            (Instrument.SELF_EFFICACY, Moment.END, 7),
        }

    def test_measures_and_subsidies(self, caseload: Caseload, sample: ImportPlan) -> None:
        lists.fill_defaults(caseload, "fi")
        imported(caseload, sample)
        works = [record.fields for record in records.list_records(caseload, PlacementFields)]
        assert Counter((w.kind, w.measure) for w in works) == {
            (PlacementKind.JOB, ""): 20,
            (PlacementKind.MEASURE, "Työkokeilu"): 5,
        }
        assert Counter(w.subsidy for w in works)[Subsidy.PAY_SUBSIDY] == 6

    def test_contacts_know_their_client_and_employer(
        self, caseload: Caseload, sample: ImportPlan
    ) -> None:
        imported(caseload, sample)
        found = client(caseload, "Kuusela")
        contacts = records.list_records(caseload, EmployerContactFields, client_id=found.id)
        contact = next(c.fields for c in contacts if c.fields.day == date(2021, 6, 19))
        assert (contact.way, contact.subject) == (ContactWay.PHONE, "seuranta työpaikalla")
        assert (contact.next_step, contact.next_day) == ("käynti sovittu", None)
        employer = records.get(caseload, EmployerFields, contact.employer_id)
        assert (employer.sector, employer.industry) == (Sector.THIRD_SECTOR, "ohjaus")
        assert contact.person_id is not None
        person = records.get(caseload, EmployerPersonFields, contact.person_id)
        assert (person.name, person.title) == ("", "vuoropäällikkö")

    def test_new_referrers_join_the_list(self, caseload: Caseload, sample: ImportPlan) -> None:
        lists.fill_defaults(caseload, "fi")
        before = lists.items(caseload, ListKind.REFERRER)
        imported(caseload, sample)
        after = lists.items(caseload, ListKind.REFERRER)
        assert after[: len(before)] == before
        assert {"Itse", "TE-toimisto", "Kunnan työllisyyspalvelut"} <= set(after[len(before) :])

    def test_a_second_import_changes_nothing(self, caseload: Caseload, sample: ImportPlan) -> None:
        first = imported(caseload, sample)
        before = counts(caseload)
        again = imported(caseload, add_remembered_colours(caseload, sample))
        assert not again.change
        assert again.preview.counts == {
            "new": 0,
            "changed": 0,
            "skipped": 53,
            "unclear": 0,
            "contacts": 0,
        }
        assert again.preview.statuses == first.preview.statuses
        assert counts(caseload) == before

    def test_one_step_undoes_and_redoes_all_of_it(
        self, caseload: Caseload, sample: ImportPlan, tmp_path: Any
    ) -> None:
        empty = counts(caseload)
        done = imported(caseload, sample)
        full = counts(caseload)
        revert(caseload, done.change)
        assert counts(caseload) == empty
        reapply(caseload, done.change)
        assert counts(caseload) == full
        assert not imported(caseload, sample).change
        assert exporting.export(caseload, tmp_path / "ulos")

    def test_every_row_is_one_that_a_form_would_accept(
        self, caseload: Caseload, sample: ImportPlan
    ) -> None:
        imported(caseload, sample)
        for kind in TABLES:
            for record in records.list_records(caseload, kind):
                assert records.validate_fields(kind, record.fields.model_dump()) == record.fields

    def test_the_log_has_one_line_a_client_and_no_name(
        self, caseload: Caseload, sample: ImportPlan
    ) -> None:
        imported(caseload, sample)
        with caseload.reading() as session:
            lines = session.exec(select(LogLine)).all()
        assert {line.action for line in lines} == {LogAction.IMPORTED}
        assert len({line.client_id for line in lines}) == len(lines) - 4
        assert not any("Halonen" in line.detail for line in lines)


@pytest.mark.parametrize("stop_at", [0, 1, 2])
def test_cancelling_leaves_nothing_behind(
    caseload: Caseload, sample: ImportPlan, stop_at: int
) -> None:
    before = counts(caseload)
    calls: list[int] = []

    def stop(done: int, _total: int) -> None:
        calls.append(done)
        if len(calls) > stop_at:
            raise Cancelled

    with pytest.raises(Cancelled):
        importing.apply(caseload, sample, stop)
    assert counts(caseload) == before


class TestPeople:
    def test_same_name_and_other_birth_years_are_two_people(self, caseload: Caseload) -> None:
        rows = [FINNISH[:2], ["Veera Halonen", 1978], ["Halonen, Veera", 1991]]
        done = imported(caseload, plan_of(rows)).preview
        assert done.count(Result.NEW) == 2
        again = imported(caseload, plan_of(rows)).preview
        assert again.count(Result.SKIPPED) == 2

    def test_the_same_row_twice_is_skipped_and_listed(self, caseload: Caseload) -> None:
        done = imported(caseload, plan_of([*SHEET, SHEET[1]]))
        assert [row.result for row in done.preview.clients][-1] is Result.SKIPPED
        assert kinds(done) == [(4, ProblemKind.DUPLICATE)]
        assert sum(done.preview.statuses.values()) == 2

    def test_the_same_person_with_other_data_is_unclear(self, caseload: Caseload) -> None:
        second = ["VEERA HALONEN", 1978, "1.1.2023", "toinen jakso", None, None, None]
        done = imported(caseload, plan_of([*SHEET, second]))
        unclear = [row.row for row in done.preview.clients if row.result is Result.UNCLEAR]
        assert unclear == [2]  # the older period; the newest one counts
        assert len(records.list_records(caseload, ClientFields)) == 2

    def test_a_name_that_fits_two_clients_is_unclear(self, caseload: Caseload) -> None:
        imported(caseload, plan_of([FINNISH[:2], ["Veera Halonen", 1978], ["Veera Halonen", 91]]))
        imported(caseload, plan_of([FINNISH[:2], ["Veera Halonen", 1991]]))
        clients.add(caseload, ClientFields(given_names="Veera", family_name="Halonen"))
        done = imported(caseload, plan_of([FINNISH[:2], ["Veera Halonen", None]]))
        assert done.preview.count(Result.UNCLEAR) == 1
        assert kinds(done) == [(2, ProblemKind.AMBIGUOUS)]

    def test_two_rows_never_share_one_client(self, caseload: Caseload) -> None:
        clients.add(caseload, ClientFields(given_names="Veera", family_name="Halonen"))
        rows = [FINNISH[:2], ["Veera Halonen", 1978], ["Veera Halonen", 1991]]
        done = imported(caseload, plan_of(rows))
        assert [row.result for row in done.preview.clients] == [Result.CHANGED, Result.UNCLEAR]

    @pytest.mark.parametrize(
        ("heading", "name"),
        [
            ("Nimi", "Veera Maria Halonen"),
            ("Nimi", "Halonen, Veera Maria"),
            ("Sukunimi ja etunimi", "Halonen Veera Maria"),
        ],
    )
    def test_names_in_any_order(self, caseload: Caseload, heading: str, name: str) -> None:
        imported(caseload, plan_of([[heading, "Tilanne"], [name, "x"]]))
        found = client(caseload, "Halonen").fields
        assert found.full_name == "Veera Maria Halonen"

    def test_names_in_two_columns(self, caseload: Caseload) -> None:
        imported(caseload, plan_of([["Sukunimi", "Etunimi"], ["Halonen", "Veera"]]))
        assert client(caseload, "Halonen").fields.given_names == "Veera"

    def test_a_row_that_is_no_person(self, caseload: Caseload) -> None:
        rows = [
            FINNISH[:2],
            ["Veera Halonen", 1978],
            [None, 1980],
            ["Yhteensä", 1],
            ["Vihreä: onnistunut", None],
        ]
        done = imported(caseload, plan_of(rows))
        assert kinds(done) == [
            (3, ProblemKind.NAME_MISSING),
            (4, ProblemKind.NOT_A_PERSON),
            (5, ProblemKind.NOT_A_PERSON),
        ]
        assert done.preview.count(Result.UNCLEAR) == 3

    @settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        st.lists(
            st.text("aåäöÅÄÖeiknst -',.", min_size=1, max_size=30).filter(
                lambda name: any(map(str.isalpha, name))
            ),
            min_size=1,
            max_size=6,
        )
    )
    def test_any_names_import_once(self, caseload: Caseload, names: list[str]) -> None:
        plan = plan_of([FINNISH[:2], *([name, 1950 + n] for n, name in enumerate(names))])
        first = imported(caseload, plan)
        again = imported(caseload, plan)
        assert not again.change
        assert again.preview.count(Result.NEW) == 0
        revert(caseload, first.change)


class TestOddCells:
    def test_each_is_listed_and_kept(self, caseload: Caseload) -> None:
        odd = [
            "Veera Halonen",
            "nuori",
            "keväällä",
            "alussa",
            "",
            "31.2.2021",
            "outo",
            "hyvä",
            "38",
            "oma",
        ]
        rows = [[*FINNISH, "Kp alku", "Kengännumero", "Huom"], odd]
        done = imported(caseload, plan_of(rows))
        assert kinds(done) == [
            (1, ProblemKind.COLUMN_IN_NOTES),
            (2, ProblemKind.BAD_DATE),
            (2, ProblemKind.BAD_DATE),
            (2, ProblemKind.BAD_BIRTH),
            (2, ProblemKind.UNKNOWN_OUTCOME),
            (2, ProblemKind.BAD_RATING),
        ]
        assert set(client(caseload, "Halonen").fields.notes.splitlines()) == {
            "oma",
            "Aloitus: keväällä",
            "Päättyi: 31.2.2021",
            "Syntymävuosi: nuori",
            "Lopputulos: outo",
            "Kp alku: hyvä",
            "Kengännumero: 38",
        }

    @pytest.mark.parametrize("code", ["#REF!", "#N/A", "#DIV/0!"])
    def test_a_formula_error_is_left_out(self, caseload: Caseload, code: str) -> None:
        book = book_of(SHEET)
        for place in ("B2", "C2", "D2", "G2"):
            book.active[place] = code
            book.active[place].data_type = "e"
        done = imported(caseload, propose(read_content(saved(book))))
        assert kinds(done) == [(2, ProblemKind.FORMULA_ERROR)] * 4
        assert {problem.value for problem in done.preview.problems} == {code}
        found = client(caseload, "Halonen").fields
        assert (found.situation, found.notes, found.birth_year) == ("", found.notes, None)
        assert "#" not in found.notes

    def test_a_long_text_goes_to_the_notes(self, caseload: Caseload) -> None:
        done = imported(caseload, plan_of(changed(1, 3, "x" * 800)))
        assert kinds(done) == [(2, ProblemKind.TOO_LONG)]
        found = client(caseload, "Halonen").fields
        assert (found.situation, f"Tilanne: {'x' * 800}" in found.notes) == ("", True)

    def test_an_identity_code_is_not_kept(self, caseload: Caseload) -> None:
        rows = [["Nimi", "Hetu"], ["Veera Halonen", "010378-123A"]]
        done = imported(caseload, plan_of(rows))
        assert kinds(done) == [(2, ProblemKind.IDENTITY_CODE)]
        found = client(caseload, "Halonen").fields
        assert found.birth_date == date(1978, 3, 1)
        assert "123A" not in repr(found.model_dump())
        assert "123A" not in repr(done.preview.problems)

    def test_a_comment_and_a_merged_cell(self, caseload: Caseload) -> None:
        book = book_of(SHEET)
        book.active["A2"].comment = Comment("kysy lupa", "X")
        book.active.merge_cells("D2:D3")
        done = imported(caseload, propose(read_content(saved(book))))
        assert kinds(done) == [(2, ProblemKind.MERGED), (2, ProblemKind.COMMENT_IN_NOTES)]
        assert client(caseload, "Halonen").fields.notes == "Nimi: kysy lupa"

    def test_an_unsure_colour_is_listed_once(self, caseload: Caseload) -> None:
        plan = plan_of(SHEET, fills=["00B050", "00B050"])
        assert kinds(importing.preview(caseload, plan)) == [(2, ProblemKind.COLOUR_UNSURE)]
        sure = plan.with_colour("#00B050", Status.SUCCEEDED)
        assert kinds(importing.preview(caseload, sure)) == []

    def test_words_of_a_status_column_count_where_there_is_no_colour(
        self, caseload: Caseload
    ) -> None:
        rows = [["Nimi", "Tila"], ["A B", "onnistunut"], ["C D", "kuntouttavassa"], ["E F", "?"]]
        done = imported(caseload, plan_of(rows, fills=["FF0000"]))
        assert [row.status for row in done.preview.clients] == [
            Status.RETURNED,
            Status.REHAB_WORK,
            Status.ACTIVE,
        ]
        assert (4, ProblemKind.UNKNOWN_STATUS) in kinds(done)


class TestTypedSince:
    """The sheet goes on living beside Rinnalla for a while."""

    def test_an_empty_field_is_filled(self, caseload: Caseload) -> None:
        imported(caseload, plan_of(SHEET))
        done = imported(caseload, plan_of(changed(2, 5, "3.3.2022")))
        assert done.preview.count(Result.CHANGED) == 1
        assert client(caseload, "Aalto").fields.ended_on == date(2022, 3, 3)

    def test_a_field_nobody_touched_follows_the_sheet(self, caseload: Caseload) -> None:
        imported(caseload, plan_of(SHEET))
        done = imported(caseload, plan_of(changed(2, 3, "haastattelussa")))
        assert done.preview.count(Result.CHANGED) == 1
        assert client(caseload, "Aalto").fields.situation == "haastattelussa"

    def test_what_the_coach_typed_stays_and_is_listed(self, caseload: Caseload) -> None:
        imported(caseload, plan_of(SHEET))
        found = client(caseload, "Aalto")
        records.edit(caseload, ClientFields, found.id, situation="aloittaa maanantaina")
        done = imported(caseload, plan_of(changed(2, 3, "haastattelussa")))
        assert not done.change
        assert kinds(done) == [(3, ProblemKind.DIFFERS)]
        assert client(caseload, "Aalto").fields.situation == "aloittaa maanantaina"

    def test_a_client_added_by_hand_keeps_all_that_was_typed(self, caseload: Caseload) -> None:
        clients.add(
            caseload,
            ClientFields(given_names="Oskari", family_name="Aalto", situation="oma"),
            day=date(2021, 2, 15),
        )
        done = imported(caseload, plan_of(SHEET))
        found = client(caseload, "Aalto").fields
        assert (found.situation, found.birth_year) == ("oma", 1989)
        assert kinds(done) == [(3, ProblemKind.DIFFERS)]

    def test_a_moved_card_stays_where_the_coach_put_it(self, caseload: Caseload) -> None:
        plan = plan_of(SHEET, fills=[None, "FF0000"])
        imported(caseload, plan)
        found = client(caseload, "Aalto")
        clients.move(caseload, found.id, Status.IN_MEASURE)
        done = imported(caseload, plan)
        assert not done.change
        assert kinds(done) == [(3, ProblemKind.STATUS_DIFFERS)]

    def test_a_new_colour_in_the_sheet_moves_an_untouched_card(self, caseload: Caseload) -> None:
        imported(caseload, plan_of(SHEET))
        imported(caseload, plan_of(SHEET, fills=[None, "FFC7CE"]))
        found = client(caseload, "Aalto")
        assert found.fields.status is Status.REHAB_WORK
        moves = records.list_records(caseload, StatusChangeFields, client_id=found.id)
        assert [(m.fields.status, m.fields.day) for m in moves] == [
            (Status.ACTIVE, date(2021, 2, 15)),
            (Status.REHAB_WORK, caseload.today),
        ]

    def test_ratings_and_jobs_typed_since_stay(self, caseload: Caseload) -> None:
        rows = [[*line, rating] for line, rating in zip(SHEET, ("Kp alku", 4, 5), strict=True)]
        imported(caseload, plan_of(rows))
        found = client(caseload, "Halonen")
        clients.rate(
            caseload, found.id, Instrument.SELF_EFFICACY, Moment.START, 9, day=caseload.today
        )
        (work,) = records.list_records(caseload, PlacementFields, client_id=found.id)
        records.remove(caseload, PlacementFields, work.id)
        done = imported(caseload, plan_of(rows))
        assert not done.change
        assert kinds(done) == [(2, ProblemKind.DIFFERS), (2, ProblemKind.WORK_DIFFERS)]

    def test_a_second_job_in_the_sheet_is_added(self, caseload: Caseload) -> None:
        imported(caseload, plan_of(SHEET))
        imported(caseload, plan_of(changed(1, 4, "Puutarha Ky")))
        found = client(caseload, "Halonen")
        assert len(records.list_records(caseload, PlacementFields, client_id=found.id)) == 2

    def test_undoing_the_second_import_leaves_the_first(self, caseload: Caseload) -> None:
        imported(caseload, plan_of(SHEET))
        second = imported(caseload, plan_of(changed(2, 3, "haastattelussa")))
        revert(caseload, second.change)
        assert client(caseload, "Aalto").fields.situation == "alussa"


CONTACTS = [
    ["Pvm", "Työnantaja", "Sektori", "Yhteyshenkilö", "Miten", "Asiakas", "Asia", "Jatko"],
    [
        date(2022, 1, 30),
        "Kahvila Oy",
        "yritys",
        "Matti Meri, omistaja",
        "käynti",
        "Aalto Oskari",
        "esittely",
        "soita 15.3.2022",
    ],
]


def contacts_plan(*more: Sequence[Any]) -> ImportPlan:
    book = book_of(SHEET)
    sheet = book.create_sheet("Yritykset")
    for row in (*CONTACTS, *more):
        sheet.append(list(row))
    return propose(read_content(saved(book)))


class TestContacts:
    def test_a_contact_in_full(self, caseload: Caseload) -> None:
        imported(caseload, contacts_plan())
        (found,) = records.list_records(caseload, EmployerContactFields)
        contact = found.fields
        assert contact.client_id == client(caseload, "Aalto").id
        assert (contact.next_step, contact.next_day) == ("soita 15.3.2022", date(2022, 3, 15))
        assert contact.person_id is not None
        person = records.get(caseload, EmployerPersonFields, contact.person_id)
        assert (person.name, person.title) == ("Matti Meri", "omistaja")

    def test_the_same_employer_in_both_sheets_is_one(self, caseload: Caseload) -> None:
        imported(caseload, contacts_plan())
        (employer,) = records.list_records(caseload, EmployerFields)
        assert employer.fields.sector is Sector.COMPANY

    def test_odd_contacts(self, caseload: Caseload) -> None:
        done = imported(
            caseload,
            contacts_plan(
                [date(2022, 2, 1), None, None, None, "puhelin", None, "asia", None],
                ["joskus", "Kahvila Oy", "outo", None, "savumerkein", "Kuka Lie", "asia", None],
                [None, "Pelkkä Nimi Oy", None, "päällikkö", None, None, None, None],
            ),
        )
        assert kinds(done) == [
            (3, ProblemKind.EMPLOYER_MISSING),
            (4, ProblemKind.BAD_DATE),
            (4, ProblemKind.UNKNOWN_SECTOR),
            (4, ProblemKind.UNKNOWN_WAY),
            (4, ProblemKind.CLIENT_NOT_FOUND),
        ]
        assert done.preview.contacts == 2
        contact = records.list_records(caseload, EmployerContactFields)[-1].fields
        assert set(contact.note.splitlines()) == {
            "Kuka Lie",
            "Pvm: joskus",
            "Sektori: outo",
            "Miten: savumerkein",
        }
        names = {record.fields.name for record in records.list_records(caseload, EmployerFields)}
        assert names == {"Kahvila Oy", "Pelkkä Nimi Oy"}
        assert not imported(
            caseload, contacts_plan([None, "Pelkkä Nimi Oy", None, "päällikkö"])
        ).change

    def test_two_equal_contacts_are_two_and_stay_two(self, caseload: Caseload) -> None:
        plan = contacts_plan(CONTACTS[1])
        assert imported(caseload, plan).preview.contacts == 2
        assert imported(caseload, plan).preview.contacts == 0

    def test_a_contact_edited_since_is_not_added_again(self, caseload: Caseload) -> None:
        imported(caseload, contacts_plan())
        (found,) = records.list_records(caseload, EmployerContactFields)
        records.edit(caseload, EmployerContactFields, found.id, subject="sovittiin kokeilusta")
        done = imported(caseload, contacts_plan())
        assert not done.change
        assert kinds(done) == [(2, ProblemKind.CONTACT_DIFFERS)]

    def test_a_new_contact_of_another_day_is_added(self, caseload: Caseload) -> None:
        imported(caseload, contacts_plan())
        more = [date(2022, 2, 2), *CONTACTS[1][1:]]
        assert imported(caseload, contacts_plan(more)).preview.contacts == 1


def test_chosen_colours_are_remembered_for_the_layout(caseload: Caseload) -> None:
    plan = plan_of(SHEET, fills=["FFC000"])
    imported(caseload, plan.with_colour("#FFC000", Status.RETURNED))
    again = add_remembered_colours(caseload, plan_of(SHEET, fills=["FFC000"]))
    assert [(c.status, c.sure) for c in again.colours] == [(Status.RETURNED, True)]
    other = add_remembered_colours(caseload, plan_of([FINNISH[:2], ["A B", 1]], fills=["FFC000"]))
    assert other.colours[0].status is Status.HEALTH_CHECK


@pytest.mark.parametrize(
    "headings",
    [
        ["Namn", "Födelseår", "Började", "Situation", "Arbetsgivare", "Avslutad", "Utfall"],
        ["Name", "Birth year", "Started", "Situation", "Employer", "Ended", "Outcome"],
    ],
)
def test_swedish_and_english_sheets(caseload: Caseload, headings: list[str]) -> None:
    words = {"Namn": "Anställd", "Name": "Employed"}[headings[0]]
    row = ["Veera Halonen", 1978, "7.2.2021", "deltid 20 h/vecka", "Café Ab", "1.9.2021", words]
    imported(caseload, plan_of([headings, row], fills=["00B050"]))
    found = client(caseload, "Halonen")
    assert found.fields.outcome is Outcome.EMPLOYED
    assert found.fields.status is Status.SUCCEEDED
    (work,) = records.list_records(caseload, PlacementFields, client_id=found.id)
    assert work.fields.hours is Hours.PART_TIME


def test_the_words_of_people_are_forgotten_afterwards(caseload: Caseload) -> None:
    from app.models.rules.importing.headings import plain

    imported(caseload, plan_of(SHEET))
    assert plain.cache_info().currsize == 0


def test_the_client_table_is_what_the_unit_says(caseload: Caseload) -> None:
    """What was inserted past the objects reads back as the change has it."""
    done = imported(caseload, plan_of(SHEET))
    with caseload.reading() as session:
        for image in done.change.images:
            if image.table == "client" and image.after:
                row = session.get(Client, image.row_id)
                assert row is not None
                assert {name: getattr(row, name) for name in image.after} == image.after
