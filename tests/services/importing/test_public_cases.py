"""Kinds of faults out of public bug reports: a small sheet of each, its right value, its kin."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from openpyxl.styles import Font

from app.models.client import ClientFields
from app.models.enums import Outcome, Status
from app.models.placement import PlacementFields
from app.services.errors import KnownError, SheetBinary
from app.services.importing import Preview, apply, propose, read_workbook
from app.services.importing.matching import Result
from app.services.importing.problems import ProblemKind
from app.services.importing.readers.reading import read_content
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from tests.services.importing.sheets import DATA, book_of, saved, solid, workbook_of

CASES = DATA / "cases"


def brought(caseload: Caseload, name: str) -> Preview:
    """What an import of one of the stored sheets did."""
    return apply(caseload, propose(read_workbook(CASES / name)), lambda _d, _t: None).preview


def rows(caseload: Caseload, *lines: Sequence[Any], **more: Any) -> Preview:
    """What an import of these rows did."""
    return apply(caseload, propose(workbook_of(lines, **more)), lambda _d, _t: None).preview


def people(caseload: Caseload) -> list[ClientFields]:
    return [record.fields for record in records.list_records(caseload, ClientFields)]


def told(done: Preview, kind: ProblemKind) -> list[int]:
    """The rows of which such a problem is told."""
    return [problem.row for problem in done.problems if problem.kind is kind]


class TestOutcomes:
    def test_only_words_that_say_so_make_a_job(self, caseload: Caseload) -> None:
        done = brought(caseload, "01.xlsx")
        assert [c.outcome for c in people(caseload)] == [None, None, None, Outcome.EMPLOYED]
        assert len(records.list_records(caseload, PlacementFields)) == 1
        assert told(done, ProblemKind.UNKNOWN_OUTCOME) == [2, 3, 4]
        words = ["ei työllistynyt", "Työllistymätön", "inte anställd"]
        assert all(w in c.notes for w, c in zip(words, people(caseload), strict=False))

    @pytest.mark.parametrize(
        "situation",
        [
            "työkokeilu peruuntui",
            "toiveena osa-aikatyö",
            "deltid, planeras",
            "part time fell through",
        ],
    )
    def test_a_situation_that_did_not_come_true_is_no_job(
        self, caseload: Caseload, situation: str
    ) -> None:
        head = ["Nimi", "Tilanne", "Työnantaja"]
        done = rows(caseload, head, ["Veera Halonen", situation, "Kahvila Oy"])
        assert records.list_records(caseload, PlacementFields) == []
        assert told(done, ProblemKind.WORK_UNSURE) == [2]
        assert "Kahvila Oy" in people(caseload)[0].notes


class TestDays:
    def test_births_typed_as_digits(self, caseload: Caseload) -> None:
        brought(caseload, "02.xlsx")
        births = [str(client.birth_date) for client in people(caseload)]
        assert births == ["1990-01-01", "1990-12-03", "1985-05-07", "1990-12-15"]

    def test_digits_that_may_be_two_days_are_left_out(self, caseload: Caseload) -> None:
        done = rows(
            caseload, ["Nimi", "Synt.aika"], ["Veera Halonen", 31290], ["Oskari Aalto", 10190]
        )
        assert [client.birth_date for client in people(caseload)] == [None, None]
        assert told(done, ProblemKind.UNCLEAR_DAY) == [2, 3]
        assert people(caseload)[0].notes == "Synt.aika: 31290"

    @pytest.mark.parametrize(
        ("numbers", "days"),
        [
            ([10222, 151222], ["2022-02-01", "2022-12-15"]),
            ([44593, 44910], ["2022-02-01", "2022-12-15"]),
            (["010222", 15122022], ["2022-02-01", "2022-12-15"]),
        ],
    )
    def test_starts_typed_as_digits(
        self, caseload: Caseload, numbers: list[object], days: list[str]
    ) -> None:
        rows(
            caseload,
            ["Name", "Start date"],
            *(["Veera Halonen", numbers[0]], ["Oskari Aalto", numbers[1]]),
        )
        assert [str(client.started_on) for client in people(caseload)] == days

    def test_a_birth_to_come_is_left_out_and_a_start_to_come_is_told(
        self, caseload: Caseload
    ) -> None:
        head, row = ["Namn", "Födelsetid", "Började"], ["Veera Halonen", "1.4.2093", "1.4.2093"]
        done = rows(caseload, head, row)
        assert people(caseload)[0].birth_date is None
        assert told(done, ProblemKind.UNLIKELY_BIRTH) == [2]
        assert told(done, ProblemKind.DAY_TO_COME) == [2]

    def test_a_time_of_day_is_kept(self, caseload: Caseload) -> None:
        brought(caseload, "08.xlsx")
        assert people(caseload)[0].notes == "Seuraava tapaaminen: 5.6.2023 13:30"

    def test_a_start_with_a_time_keeps_it_in_the_notes(self, caseload: Caseload) -> None:
        done = rows(caseload, ["Nimi", "Aloitus"], ["Veera Halonen", "5.6.2023 klo 13.30"])
        assert str(people(caseload)[0].started_on) == "2023-06-05"
        assert people(caseload)[0].notes == "Aloitus: 5.6.2023 klo 13.30"
        assert told(done, ProblemKind.TIME_IN_NOTES) == [2]


class TestCodes:
    def test_any_dash(self, caseload: Caseload) -> None:
        done = brought(caseload, "03.xlsx")
        births = [str(client.birth_date) for client in people(caseload)]
        assert births == ["1990-01-01", "1980-02-02", "1970-03-03"]
        assert told(done, ProblemKind.IDENTITY_CODE) == [2, 3, 4]

    @pytest.mark.parametrize(
        "code", ["010190–123A", "010190 − 123 A", "010190Y123A", "010103D123A"]
    )
    def test_nowhere_whole(self, caseload: Caseload, code: str) -> None:
        head = ["Nimi", "Hetu", "Tilanne", "Huom", "Jotain", code]
        lines = [[f"Veera Halonen {code}", code, code, f"puoliso {code}.", code, code]]
        done = rows(caseload, head, *lines, [code], ["Ei tavoitettu", None, code], title=code)
        everything = repr(people(caseload)) + repr(done)
        assert "123A" not in everything.replace(" ", "")
        assert people(caseload)[0].given_names == "Veera"
        assert 2 in told(done, ProblemKind.CODE_IN_TEXT)


class TestRowsAndSheets:
    def test_what_is_no_person(self, caseload: Caseload) -> None:
        done = brought(caseload, "04.xlsx")
        assert done.count(Result.NEW) == 3
        assert told(done, ProblemKind.NOT_A_PERSON) == [3, 4, 6]

    @pytest.mark.parametrize(
        "words",
        ["Totalt 3", "Yhteensä", "AVSLUTADE", "On hold", "Inte anträffade", "Vko 12", "Sum: 4",
         "Ej anträffad", "Odottavat", "Jonossa 2024", "Uppdaterad 3.2.2024", "Not reached"],
    )  # fmt: skip
    def test_what_is_none_in_other_words(self, caseload: Caseload, words: str) -> None:
        head = ["Namn", "Började", "Situation"]
        done = rows(caseload, head, ["Veera Halonen", "1.1.2024", "x"], [words, None, None])
        assert (done.count(Result.NEW), done.count(Result.UNCLEAR)) == (1, 1)
        assert told(done, ProblemKind.NOT_A_PERSON) == [3]

    def test_a_sheet_for_each_client(self, caseload: Caseload) -> None:
        brought(caseload, "05.xlsx")
        told_of = [(c.given_names, c.birth_year, c.phone, c.goal) for c in people(caseload)]
        assert told_of == [
            (name, 1970, "040 000 0000", "varastotyö") for name in ("Matti", "Anna", "Liisa")
        ]

    def test_a_client_in_each_column(self, caseload: Caseload) -> None:
        done = rows(
            caseload,
            ["Namn", "Veera Halonen", "Oskari Aalto"],
            ["Födelseår", 1978, 1989],
            ["Telefon", "040 1", "040 2"],
            ["Mål", "café", "lager"],
        )
        assert [(c.family_name, c.birth_year, c.goal) for c in people(caseload)] == [
            ("Halonen", 1978, "café"),
            ("Aalto", 1989, "lager"),
        ]
        assert told(done, ProblemKind.TURNED) == [1]


class TestColours:
    def test_a_legend_beside_the_rows(self, caseload: Caseload) -> None:
        brought(caseload, "06.xlsx")
        assert [client.status for client in people(caseload)] == [
            Status.SUCCEEDED,
            Status.IN_MEASURE,
            Status.HEALTH_CHECK,
            Status.REHAB_WORK,
            Status.RETURNED,
        ]
        assert not any(client.notes for client in people(caseload))

    def test_a_legend_whose_words_are_no_status(self, caseload: Caseload) -> None:
        done = brought(caseload, "07.xlsx")
        assert not any(choice.sure for choice in done.colours)
        assert len(told(done, ProblemKind.LEGEND_UNKNOWN)) == 5

    def test_colours_in_the_name_and_in_the_situation(self, caseload: Caseload) -> None:
        brought(caseload, "22.xlsx")
        assert [client.status for client in people(caseload)] == [
            Status.SUCCEEDED,
            Status.IN_MEASURE,
            Status.HEALTH_CHECK,
            Status.REHAB_WORK,
            Status.RETURNED,
        ]

    def test_a_colour_that_does_not_count_is_told(self, caseload: Caseload) -> None:
        book = book_of([["Nimi", "Puhelin"], ["Veera Halonen", "040 1"], ["Oskari Aalto", "040 2"]])
        book.active["A2"].fill = solid("00B050")
        book.active["B3"].fill = solid("FFFF00")
        done = apply(caseload, propose(read_content(saved(book))), lambda _d, _t: None).preview
        assert told(done, ProblemKind.COLOUR_NOT_USED) == [3]


class TestNameCells:
    def test_what_stands_beside_a_name(self, caseload: Caseload) -> None:
        done = brought(caseload, "14.xlsx")
        found = [(c.family_name, c.given_names) for c in people(caseload)]
        assert found == [
            ("Virtanen", "Matti"),
            ("Korhonen", "Anna"),
            ("Laine", "Sari"),
            ("Nieminen", "Pekka"),
        ]
        assert people(caseload)[0].birth_year == 1970
        assert people(caseload)[1].phone == "040-1234567"
        assert "peruttu" in people(caseload)[2].notes
        assert told(done, ProblemKind.BESIDE_NAME) == [2, 3, 4, 5]

    @pytest.mark.parametrize(
        ("cell", "given", "family"),
        [
            ("Halonen, Veera (f. 1978)", "Veera", "Halonen"),
            ("Veera Halonen, on hold", "Veera", "Halonen"),
            ("Halonen Veera -78", "Veera", "Halonen"),
            ("2) Halonen Veera; puh. 050 123 4567", "Veera", "Halonen"),
            ("Veera Halonen veera@esim.invalid", "Veera", "Halonen"),
            ("O'Brien-Ahlström Eva", "Eva", "O'Brien-Ahlström"),
        ],
    )
    def test_in_other_words(self, caseload: Caseload, cell: str, given: str, family: str) -> None:
        rows(caseload, ["Nimi", "Tilanne"], [cell, "x"])
        (client,) = people(caseload)
        assert (client.given_names, client.family_name) == (given, family)


class TestCells:
    def test_phones_typed_as_numbers(self, caseload: Caseload) -> None:
        brought(caseload, "17.xlsx")
        phones = [client.phone for client in people(caseload)]
        assert phones == ["0401234567", "+46701234567", "+358401234567"]

    def test_ditto_marks(self, caseload: Caseload) -> None:
        done = brought(caseload, "19.xlsx")
        second = people(caseload)[1]
        assert (second.referrer, second.municipality) == ("TE-toimisto", "Espoo")
        assert told(done, ProblemKind.DITTO) == [3, 3]

    @pytest.mark.parametrize("mark", ["”", '-"-', "〃", "sama", "samma som ovan", "ditto"])
    def test_ditto_in_other_marks(self, caseload: Caseload, mark: str) -> None:
        head = ["Nimi", "Lähettävä taho"]
        rows(caseload, head, ["Veera Halonen", "Kela"], ["Oskari Aalto", mark])
        assert [client.referrer for client in people(caseload)] == ["Kela", "Kela"]

    def test_broken_headings(self, caseload: Caseload) -> None:
        brought(caseload, "25.xlsx")
        assert people(caseload)[0].referrer == "TE-toimisto"
        assert people(caseload)[0].started_on is None


class TestFormats:
    def test_colours_from_rules_in_an_old_xls(self, caseload: Caseload) -> None:
        assert told(brought(caseload, "09.xls"), ProblemKind.COLOURS_BY_RULES) == [1]

    def test_excel_95_is_read_with_its_colours(self, caseload: Caseload) -> None:
        done = brought(caseload, "10.xls")
        assert done.count(Result.NEW) == 5
        assert len({client.status for client in people(caseload)}) == 5

    def test_a_binary_workbook_is_named(self) -> None:
        with pytest.raises(SheetBinary):
            read_workbook(CASES / "10.xlsb")

    @pytest.mark.parametrize(("name", "count"), [("11.xls", 2), ("12.xlsx", 3), ("12b.xlsx", 3)])
    def test_odd_files(self, caseload: Caseload, name: str, count: int) -> None:
        assert brought(caseload, name).count(Result.NEW) == count

    def test_spelled_out_line_ends(self, caseload: Caseload) -> None:
        brought(caseload, "13.xlsx")
        (client,) = people(caseload)
        assert (client.goal, client.notes) == ("varasto\nsiivous", "Rivi 1\nRivi 2")

    def test_where_links_lead(self, caseload: Caseload) -> None:
        done = brought(caseload, "21.xlsx")
        assert people(caseload)[0].email == "matti.v@esim.invalid"
        assert told(done, ProblemKind.LINK_KEPT) == [2]

    def test_a_column_for_each_day(self, caseload: Caseload) -> None:
        done = brought(caseload, "23.xlsx")
        assert done.count(Result.NEW) == 5
        assert len(told(done, ProblemKind.COLUMNS_IN_NOTES)) == 1

    def test_days_counted_from_1904(self, caseload: Caseload) -> None:
        brought(caseload, "24.xlsx")
        assert str(people(caseload)[0].started_on) == "2023-02-15"

    @pytest.mark.parametrize("kind", ["link", "struck", "ink", "hours"])
    def test_letters_links_and_hours(self, caseload: Caseload, kind: str) -> None:
        book = book_of([["Nimi", "Koti", "Tunnit"], ["Veera Halonen", "sivu", 1.5]])
        sheet = book.active
        sheet["B2"].hyperlink = "https://esim.invalid/a"
        sheet["B2"].font = Font(strike=kind == "struck", color="FF0000" if kind == "ink" else None)
        sheet["C2"].number_format = "[h]:mm"
        if kind != "link":
            sheet["B2"].hyperlink = None
        done = apply(caseload, propose(read_content(saved(book))), lambda _d, _t: None).preview
        assert "Tunnit: 36:00" in people(caseload)[0].notes
        assert ("https://esim.invalid/a" in people(caseload)[0].notes) == (kind == "link")
        assert bool(told(done, ProblemKind.STRUCK)) == (kind == "struck")
        assert bool(told(done, ProblemKind.LETTERS_COLOURED)) == (kind == "ink")


class TestOtherForms:
    """The same kinds in other words and layouts."""

    def test_the_ends_of_codes_in_a_column_of_their_own(self, caseload: Caseload) -> None:
        head = ["Sukunimi", "Etunimi", "Synt.aika", "Tunnuksen loppu"]
        done = rows(caseload, head, ["Halonen", "Veera", "010190", "-123A"])
        assert str(people(caseload)[0].birth_date) == "1990-01-01"
        assert "123A" not in repr(people(caseload)) + repr(done)
        assert told(done, ProblemKind.IDENTITY_CODE) == [1]

    def test_room_numbers_are_no_codes(self, caseload: Caseload) -> None:
        rows(caseload, ["Nimi", "Huone"], ["Veera Halonen", "101A"])
        assert people(caseload)[0].notes == "Huone: 101A"

    def test_labels_in_two_blocks_are_one_client(self, caseload: Caseload) -> None:
        rows(
            caseload,
            ["Nimi:", "Halonen Veera", "Puhelin:", "040 1"],
            ["Synt.vuosi:", 1978, "Tavoite:", "kahvila"],
        )
        (client,) = people(caseload)
        found = (client.family_name, client.birth_year, client.phone, client.goal)
        assert found == ("Halonen", 1978, "040 1", "kahvila")

    def test_a_remark_among_the_rows_is_no_person(self, caseload: Caseload) -> None:
        head = ["Name", "Situation"]
        done = rows(caseload, head, ["Veera Halonen", "x"], ["Cannot be reached", "x"])
        assert done.count(Result.NEW) == 1

    def test_a_legend_on_its_own_sheet_is_told(self, caseload: Caseload) -> None:
        book = book_of([["Name", "Phone"], ["Veera Halonen", "040 1"]], fills=["00B050"])
        key = book.create_sheet("Colour key")
        key.append(["green", "on hold"])
        key.append(["yellow", "returned to the referrer"])
        key["A1"].fill = solid("00B050")
        done = apply(caseload, propose(read_content(saved(book))), lambda _d, _t: None).preview
        assert [choice.sure for choice in done.colours] == [False]
        assert told(done, ProblemKind.LEGEND_UNKNOWN) == [1]


class TestSpellings:
    @pytest.mark.parametrize(
        ("first", "second", "count"),
        [
            ("TE-toimisto", "TE toimisto", 1),
            ("TE-toimisto", "TE-tsto", 1),
            ("Työllisyyspalvelut", "Työlisyyspalvelut", 1),
            ("Kela", "Kesko", 0),
            ("Aikuissosiaalityö", "Terveyspalvelut", 0),
        ],
    )
    def test_one_referrer_in_two_spellings_is_told(
        self, caseload: Caseload, first: str, second: str, count: int
    ) -> None:
        head = ["Nimi", "Lähettävä taho"]
        done = rows(caseload, head, ["Veera Halonen", first], ["Oskari Aalto", second])
        assert len(told(done, ProblemKind.SIMILAR_NAMES)) == count

    def test_a_company_with_and_without_its_form(self, caseload: Caseload) -> None:
        head = ["Pvm", "Työnantaja", "Asia"]
        lines = [["1.2.2023", "Kahvila Oy", "x"], ["2.2.2023", "Kahvila", "y"]]
        done = rows(caseload, head, *lines, title="Yritykset")
        assert told(done, ProblemKind.SIMILAR_NAMES) == [3]


class TestPeople:
    def test_a_new_family_name_is_told_and_no_second_client(self, caseload: Caseload) -> None:
        brought(caseload, "15-1.xlsx")
        done = brought(caseload, "15-2.xlsx")
        assert len(people(caseload)) == 1
        assert told(done, ProblemKind.POSSIBLY_SAME) == [2]

    @pytest.mark.parametrize(
        "row",
        [
            ["Berg Anna", 1981, "+358401111111", ""],
            ["Korhonen Anna", 1981, "", "A@esim.invalid"],
            ["Korhonnen Anna", 1981, "", ""],
            ["Korhonen-Berg Anna", 1981, "", ""],
            ["Berg Anna (f.d. Korhonen)", 1981, "", ""],
        ],
    )
    def test_other_changes_of_a_name(self, caseload: Caseload, row: list[Any]) -> None:
        brought(caseload, "15-1.xlsx")
        rows(caseload, ["Namn", "Födelseår", "Telefon", "E-post"], row)
        assert len(people(caseload)) == 1

    def test_another_person_of_the_same_year_and_family_is_new(self, caseload: Caseload) -> None:
        brought(caseload, "15-1.xlsx")
        rows(caseload, ["Nimi", "Synt.vuosi"], ["Korhonen Anne", 1981], ["Korhonen Aino", 1981])
        assert len(people(caseload)) == 3

    def test_the_newest_period_counts(self, caseload: Caseload) -> None:
        done = brought(caseload, "16.xlsx")
        matti = next(c for c in people(caseload) if c.family_name == "Virtanen")
        assert (matti.status, str(matti.started_on)) == (Status.HEALTH_CHECK, "2023-03-01")
        assert "1.9.2021" in matti.notes
        assert matti.outcome is None
        assert told(done, ProblemKind.OLD_COLOUR) == [2]

    def test_a_second_period_later_is_told_and_changes_nothing(self, caseload: Caseload) -> None:
        head = ["Nimi", "Synt.vuosi", "Aloitus", "Päättyi"]
        rows(caseload, head, ["Virtanen Matti", 1970, "1.3.2021", "1.9.2021"])
        before = people(caseload)
        done = rows(caseload, head, ["Virtanen Matti", 1970, "1.3.2023", None])
        assert people(caseload) == before
        assert told(done, ProblemKind.SECOND_PERIOD) == [2]

    def test_a_namesake_without_a_birth_is_nobodys_note(self, caseload: Caseload) -> None:
        done = brought(caseload, "27.xlsx")
        assert len(people(caseload)) == 2
        assert told(done, ProblemKind.AMBIGUOUS) == [4]
        assert not any("1000003" in client.notes for client in people(caseload))


def test_every_case_is_read_or_refused_in_a_sentence(caseload: Caseload) -> None:
    for path in sorted(Path(CASES).glob("*.xls*")):
        try:
            apply(caseload, propose(read_workbook(path)), lambda _d, _t: None)
        except KnownError:
            continue
