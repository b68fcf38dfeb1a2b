"""Sheets as other coaches keep them: what is in one ends in a field, in a note or on the list."""

from collections.abc import Sequence
from typing import Any

import openpyxl
import pytest
from openpyxl.comments import Comment

from app.models.client import ClientFields
from app.models.employer import EmployerContactFields, EmployerFields
from app.models.enums import Outcome, Status
from app.models.rules.importing.headings import Role, Target
from app.services.importing import Imported, apply, propose
from app.services.importing.matching import Result
from app.services.importing.problems import ImportProblem, ProblemKind
from app.services.importing.readers.reading import read_content
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from tests.services.importing.sheets import book_of, ods_of, saved, solid, workbook_of


def imported(caseload: Caseload, book: openpyxl.Workbook) -> Imported:
    return apply(caseload, propose(read_content(saved(book))), lambda _done, _total: None)


def brought(caseload: Caseload, *rows: Sequence[Any], **more: Any) -> Imported:
    return imported(caseload, book_of(rows, **more))


def names(caseload: Caseload) -> list[str]:
    return [f"{r.fields.given_names}|{r.fields.family_name}" for r in people(caseload)]


def people(caseload: Caseload) -> list[records.Record[ClientFields]]:
    return records.list_records(caseload, ClientFields)


def notes(caseload: Caseload) -> str:
    return "\n".join(record.fields.notes for record in people(caseload))


def told(done: Imported, kind: ProblemKind) -> list[ImportProblem]:
    return [problem for problem in done.preview.problems if problem.kind is kind]


class TestNames:
    def test_family_names_first_without_a_word_of_it(self, caseload: Caseload) -> None:
        done = brought(
            caseload,
            ["Asiakas", "Kunta"],
            ["Aho Eila", "Kotka"],
            ["Mäki-Petäjä Liisa Maria", "Kotka"],
            ["von Wright Georg", "Kotka"],
            ["Lindgren Ulyana", "Kotka"],
            ["Pekka Korhonen", "Kotka"],
            ["Salo, Veera", "Kotka"],
        )
        assert names(caseload) == [
            "Eila|Aho",
            "Liisa Maria|Mäki-Petäjä",
            "Georg|von Wright",
            "Ulyana|Lindgren",
            "Pekka|Korhonen",
            "Veera|Salo",
        ]
        assert [p.row for p in told(done, ProblemKind.NAME_ORDER)] == [1]

    def test_given_names_first_stay_so(self, caseload: Caseload) -> None:
        rows = ["Eila Aho", "Ulyana Lindgren", "Kaj Berg", "Mäkinen Anna-Liisa"]
        done = brought(caseload, ["Nimi", "Kunta"], *([name, "Kotka"] for name in rows))
        assert names(caseload) == ["Eila|Aho", "Ulyana|Lindgren", "Kaj|Berg", "Anna-Liisa|Mäkinen"]
        assert told(done, ProblemKind.NAME_ORDER) == []

    def test_the_coach_has_the_last_word(self, caseload: Caseload) -> None:
        plan = propose(workbook_of([["Nimi"], ["Lindgren Ulyana"]]))
        apply(caseload, plan.with_column(0, 0, Target.NAME_FAMILY_FIRST), lambda _d, _t: None)
        assert names(caseload) == ["Ulyana|Lindgren"]

    def test_what_stands_beside_a_name(self, caseload: Caseload) -> None:
        done = brought(
            caseload,
            ["Nimi", "Kunta"],
            ["1. Eero Ojala *", "Kotka"],
            ["Matti Nieminen (ent. Salo)", "Kotka"],
            ["Pekka Virtanen 131052-308T", "Kotka"],
        )
        assert names(caseload) == ["Eero|Ojala", "Matti|Nieminen", "Pekka|Virtanen"]
        assert "(ent. Salo)" in notes(caseload)
        assert str(people(caseload)[2].fields.birth_date) == "1952-10-13"
        assert [p.row for p in told(done, ProblemKind.IDENTITY_CODE)] == [4]


class TestIdentityCodes:
    def test_one_in_a_text_is_pointed_at_and_never_told_whole(self, caseload: Caseload) -> None:
        book = book_of([["Nimi", "Huom"], ["Veera Halonen", "puoliso 131052 308T"], [None, "x"]])
        book.active["A2"].comment = Comment("hetu 131052-308T", "X")
        book.active["C3"] = "131052-308T"
        done = imported(caseload, book)
        assert [p.row for p in told(done, ProblemKind.CODE_IN_TEXT)] == [2]
        assert "308T" not in repr(done.preview.problems)

    def test_a_phone_number_is_none(self, caseload: Caseload) -> None:
        done = brought(caseload, ["Nimi", "Huom"], ["Veera Halonen", "soita 0401234567"])
        assert told(done, ProblemKind.CODE_IN_TEXT) == []


class TestRows:
    def test_a_row_without_a_name_is_told_in_its_words(self, caseload: Caseload) -> None:
        done = brought(caseload, ["Nimi", "Tilanne"], ["Veera Halonen", None], [None, "kysy lomat"])
        (problem,) = told(done, ProblemKind.NAME_MISSING)
        assert problem.value == "Tilanne: kysy lomat"

    def test_rows_of_a_merged_name_are_kept_in_its_notes(self, caseload: Caseload) -> None:
        book = book_of(
            [
                ["Nimi", "Tapaaminen", "Mitä"],
                ["Veera Halonen", "8.1.2025", "CV"],
                [None, "22.1.2025", "haastattelu"],
                ["Oskari Aalto", "9.1.2025", "alku"],
            ]
        )
        book.active.merge_cells("A2:A3")
        done = imported(caseload, book)
        assert "Tapaaminen: 22.1.2025; Mitä: haastattelu" in people(caseload)[0].fields.notes
        assert "haastattelu" not in people(caseload)[1].fields.notes
        assert [p.row for p in told(done, ProblemKind.CONTINUED)] == [3]
        assert not imported(caseload, book).change

    @pytest.mark.parametrize(
        "row",
        [
            ["Keskiarvo tunnit", 3],
            ["Asiakkaita yhteensä 3 kpl", None],
            ["PÄÄTTYNEET 2024", None],
            ["Joulukuu", None],
            ["Vihreä", "työssä"],
            ["Oranssi", "odottaa terveystarkastusta"],
            ["Vihreä - onnistunut", None],
        ],
    )
    def test_what_is_no_person(self, caseload: Caseload, row: list[Any]) -> None:
        done = brought(caseload, ["Nimi", "Tilanne"], ["Veera Halonen", "x"], row)
        assert [r.result for r in done.preview.clients] == [Result.NEW, Result.UNCLEAR]
        (problem,) = told(done, ProblemKind.NOT_A_PERSON)
        assert all(str(value) in problem.value for value in row if value is not None)

    @pytest.mark.parametrize("row", [["Rosa", "Virtanen"], ["Onni", None], ["Gul", "Ahmadi"]])
    def test_what_is_one(self, caseload: Caseload, row: list[Any]) -> None:
        done = brought(caseload, ["Etunimi", "Sukunimi", "Tilanne"], ["Veera", "Halonen", "x"], row)
        assert done.preview.count(Result.NEW) == 2

    def test_a_second_table_below_has_its_own_columns(self, caseload: Caseload) -> None:
        done = brought(
            caseload,
            ["AKTIIVISET"],
            ["Nimi", "Aloitus", "Tilanne"],
            ["Veera Halonen", "1.1.2025", "haku"],
            [],
            ["PÄÄTTYNEET"],
            ["Nimi", "Päättyi", "Lopputulos", "Palaute"],
            ["Oskari Aalto", "1.6.2025", "Työllistyi", "hyvä"],
        )
        assert names(caseload) == ["Veera|Halonen", "Oskari|Aalto"]
        second = people(caseload)[1].fields
        assert (str(second.ended_on), second.outcome) == ("2025-06-01", Outcome.EMPLOYED)
        assert second.notes == "Palaute: hyvä"
        assert [p.row for p in told(done, ProblemKind.COLUMN_IN_NOTES)] == [6]

    def test_one_person_on_the_sheets_of_three_years(self, caseload: Caseload) -> None:
        book = openpyxl.Workbook()
        book.remove(book.worksheets[0])
        for year, situation, outcome, fill in (
            (2023, "haku", None, "FFFF00"),
            (2024, "palkkatuki, Kahvila Oy", None, "92D050"),
            (2025, "työsuhde", "Työllistyi", "00B050"),
        ):
            sheet = book.create_sheet(f"Asiakkaat {year}")
            sheet.append(["Nimi", "Synt.vuosi", "Tilanne", "Lopputulos"])
            sheet.append(["Aho Eila", 1970, situation, outcome])
            for cell in sheet[2]:
                cell.fill = solid(fill)
        done = imported(caseload, book)
        (client,) = people(caseload)
        assert (client.fields.situation, client.fields.outcome) == ("työsuhde", Outcome.EMPLOYED)
        assert done.preview.statuses[Status.SUCCEEDED] == 1
        assert "Asiakkaat 2024, 2: Tilanne: palkkatuki, Kahvila Oy" in client.fields.notes
        assert "Asiakkaat 2023, 2: Tilanne: haku" in client.fields.notes
        problems = told(done, ProblemKind.DUPLICATE_KEPT)
        assert [(p.sheet, p.value) for p in problems] == [
            ("Asiakkaat 2023", "2 (Asiakkaat 2025)"),
            ("Asiakkaat 2024", "2 (Asiakkaat 2025)"),
        ]
        assert not imported(caseload, book).change


class TestCells:
    @pytest.mark.parametrize(
        ("heading", "words"),
        [
            ("Lopputulos", "Työllistyi Kahvila Oy:hyn 6/2025, vakituinen"),
            ("Lopputulos", "keskeytyi (muutti Ouluun)"),
            ("Tila", "terveys: leikkaus syksyllä"),
        ],
    )
    def test_words_that_say_more_than_their_kind(
        self, caseload: Caseload, heading: str, words: str
    ) -> None:
        brought(caseload, ["Nimi", heading], ["Veera Halonen", words])
        assert notes(caseload) == f"{heading}: {words}"

    def test_a_plain_outcome_is_no_note(self, caseload: Caseload) -> None:
        brought(caseload, ["Nimi", "Lopputulos"], ["Veera Halonen", "Työllistynyt"])
        assert notes(caseload) == ""

    def test_a_status_word_that_the_colour_contradicts(self, caseload: Caseload) -> None:
        rows = [["Nimi", "Tila"], ["Veera Halonen", "terveys"]]
        done = brought(caseload, *rows, fills=["FF0000"])
        assert people(caseload)[0].fields.notes == "Tila: terveys"
        assert [p.row for p in told(done, ProblemKind.STATUS_WORD)] == [2]

    @pytest.mark.parametrize(
        ("words", "day"),
        [
            ("30.6.2025 asti", "2025-06-30"),
            ("n. 1.6.2025", "2025-06-01"),
            ("3.2.2025-", "2025-02-03"),
            ("1.1.2025–30.6.2025", "None"),
            ("3.2., 10.2. ja 17.2.2025", "None"),
            ("kevät", "None"),
        ],
    )
    def test_a_day_among_words(self, caseload: Caseload, words: str, day: str) -> None:
        done = brought(caseload, ["Nimi", "Päättyi"], ["Veera Halonen", words])
        assert str(people(caseload)[0].fields.ended_on) == day
        assert notes(caseload) == f"Päättyi: {words}"
        kind = ProblemKind.BAD_DATE if day == "None" else ProblemKind.DATE_INSIDE
        assert [p.value for p in told(done, kind)] == [words]

    def test_an_end_before_the_start_is_told(self, caseload: Caseload) -> None:
        row = ["Veera Halonen", "1.2.2025", "1.1.2025"]
        done = brought(caseload, ["Nimi", "Aloitus", "Päättyi"], row)
        assert [p.row for p in told(done, ProblemKind.ENDS_FIRST)] == [2]

    @pytest.mark.parametrize(
        ("value", "phone"),
        [(401234567, "0401234567"), (358401234567, "+358401234567"), ("040 1", "040 1")],
    )
    def test_the_zero_that_a_number_lost(
        self, caseload: Caseload, value: object, phone: str
    ) -> None:
        brought(caseload, ["Nimi", "Puhelin"], ["Veera Halonen", value])
        assert people(caseload)[0].fields.phone == phone


class TestAroundTheRows:
    def test_a_legend_above_and_below_the_clients(self, caseload: Caseload) -> None:
        book = book_of(
            [
                ["Asiakkaat 2025", None, "Sininen = työkokeilussa"],
                ["päivitetty 3.11.2025", None, None],
                ["Nimi", "Tilanne", "Kunta"],
                ["Veera Halonen", "x", "Kotka"],
                ["Oskari Aalto", "x", "Kotka"],
                [],
                ["Violetti", "terveys"],
            ]
        )
        sheet = book.active
        sheet["C1"].fill = solid("9DC3E6")
        sheet["A7"].fill = solid("7030A0")
        for column in "ABC":
            sheet[f"{column}4"].fill = solid("9DC3E6")
            sheet[f"{column}5"].fill = solid("7030A0")
        done = imported(caseload, book)
        assert {c.fill: (c.status, c.count, c.sure) for c in done.preview.colours} == {
            "#9DC3E6": (Status.IN_MEASURE, 1, True),
            "#7030A0": (Status.HEALTH_CHECK, 1, True),
        }
        assert [p.value for p in told(done, ProblemKind.ABOVE_HEADINGS)] == [
            "Asiakkaat 2025",
            "päivitetty 3.11.2025",
        ]

    def test_a_comment_at_a_heading(self, caseload: Caseload) -> None:
        book = book_of([["Nimi", "Tilanne"], ["Veera Halonen", "x"]])
        book.active["B1"].comment = Comment("kysy joka kuussa", "X")
        done = imported(caseload, book)
        assert [p.value for p in told(done, ProblemKind.ABOVE_HEADINGS)] == ["kysy joka kuussa"]

    def test_a_sheet_that_is_left_out_is_told_of(self, caseload: Caseload) -> None:
        book = book_of([["Nimi", "Tilanne"], ["Veera Halonen", "x"]])
        hidden = book.create_sheet("Vanhat")
        hidden.append(["Nimi"])
        hidden.append(["Oskari Aalto"])
        hidden.sheet_state = "hidden"
        book.create_sheet("Muistilista").append(["Soita Kelaan"])
        book.create_sheet("Värit").append(["Vihreä: onnistunut"])
        done = imported(caseload, book)
        problems = told(done, ProblemKind.SHEET_LEFT_OUT)
        assert [(p.sheet, p.value) for p in problems] == [("Vanhat", "2"), ("Muistilista", "1")]

    def test_a_hidden_sheet_of_an_ods_is_left_out(self) -> None:
        cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
        rows = "".join(
            f"<table:table-row>{cell.format(name)}</table:table-row>"
            for name in ("Nimi", "Veera Halonen")
        )
        styles = (
            '<style:style style:name="ta2" style:family="table">'
            '<style:table-properties table:display="false"/></style:style>'
        )
        content = ods_of(
            f'<table:table table:name="A">{rows}</table:table>'
            f'<table:table table:name="B" table:style-name="ta2">{rows}</table:table>',
            styles=styles,
        )
        sheets = propose(read_content(content)).sheets
        assert [sheet.role for sheet in sheets] == [Role.CLIENTS, Role.IGNORED]

    def test_a_left_over_column_without_a_heading_is_named_by_its_letter(
        self, caseload: Caseload
    ) -> None:
        done = brought(caseload, ["Nimi", None], ["Veera Halonen", "soita"])
        assert [p.heading for p in told(done, ProblemKind.COLUMN_IN_NOTES)] == ["B"]


class TestEmployers:
    def book(self) -> openpyxl.Workbook:
        return book_of(
            [
                ["Yritys", "Y-tunnus", "Vastaus"],
                ["Kahvila Oy", "1234567-8", "ehkä syksyllä"],
                ["Kahvila Oy", None, "soita takaisin"],
                [None, None, "jäi kirjaamatta"],
            ],
            title="Yritykset",
        )

    def test_an_employer_without_a_contact_keeps_its_words(self, caseload: Caseload) -> None:
        done = imported(caseload, self.book())
        (employer,) = records.list_records(caseload, EmployerFields)
        assert employer.fields.notes.splitlines() == [
            "Y-tunnus: 1234567-8",
            "Vastaus: ehkä syksyllä",
            "Vastaus: soita takaisin",
        ]
        assert records.list_records(caseload, EmployerContactFields) == []
        (problem,) = told(done, ProblemKind.EMPLOYER_MISSING)
        assert problem.value == "Vastaus: jäi kirjaamatta"

    def test_again_nothing_changes_and_her_own_words_stay(self, caseload: Caseload) -> None:
        imported(caseload, self.book())
        assert not imported(caseload, self.book()).change
        (employer,) = records.list_records(caseload, EmployerFields)
        records.edit(caseload, EmployerFields, employer.id, notes="oma")
        done = imported(caseload, self.book())
        assert not done.change
        assert [p.row for p in told(done, ProblemKind.DIFFERS)] == [2, 3]
