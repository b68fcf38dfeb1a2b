"""Sheets that say nearly something: remarks, percents, years gone by, ditto marks of many kinds."""

from datetime import date

import pytest
import xlrd
from sqlmodel import select

from app.models.client import Client, ClientFields, RatingFields
from app.models.enums import Outcome, Status
from app.models.placement import PlacementFields
from app.models.rules.importing.periods import lies_behind
from app.services.errors import NotASpreadsheet
from app.services.importing import apply, propose
from app.services.importing.problems import ProblemKind
from app.services.importing.readers import xls
from app.services.importing.readers.disguised import xml_spreadsheet
from app.services.importing.readers.reading import read_content
from app.services.importing.readers.workbook import format_percent, is_percent_format
from app.services.importing.values import birth_of, day_of
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from tests.services.importing.sheets import book_of, ods_of, saved
from tests.services.importing.test_public_cases import rows, told

TODAY = date(2026, 11, 16)


def people(caseload: Caseload) -> dict[str, ClientFields]:
    """Who was imported, by whole name."""
    found = (record.fields for record in records.list_records(caseload, ClientFields))
    return {f"{each.given_names} {each.family_name}": each for each in found}


class TestRemarksAlone:
    @pytest.mark.parametrize(
        "words",
        [
            "Muutti Mieltä",
            "Soita Maanantaina",
            "Changed Mind",
            "Call Later",
            "Ändrade Sig",
            "Svarar Inte",
            "Ring Igen",
            "Uusi Ryhmä",
            "No Answer",
            "Kysy Uudestaan",
            "Ei Vastaa",
        ],
    )
    def test_ordinary_words_are_nobody(self, caseload: Caseload, words: str) -> None:
        done = rows(
            caseload,
            ["Nimi", "Synt.vuosi"],
            ["Lehto Aino", 1980],
            [words, None],
            ["Salmi Eero", 1981],
        )
        assert sorted(people(caseload)) == ["Aino Lehto", "Eero Salmi"]
        assert told(done, ProblemKind.NOT_A_PERSON) == [3]

    def test_a_count_and_words_in_capitals_are_nobody(self, caseload: Caseload) -> None:
        done = rows(
            caseload,
            ["Asiakas", "Synt.vuosi", "Tilanne"],
            ["Lehto Aino", 1980, "a"],
            ["Keski-ikä", 45, None],
            ["Listan loppu", None, None],
            ["Salmi Eero", 1981, "b"],
            ["Kuolleet", None, None],
            ["Otettava yhteyttä:", None, None],
            ["Kesätauolla", None, None],
            ["Medelålder", 45, None],
            ["LISÄÄ RIVEJÄ TÄHÄN", None, None],
        )
        assert sorted(people(caseload)) == ["Aino Lehto", "Eero Salmi"]
        assert told(done, ProblemKind.NOT_A_PERSON) == [3, 4, 6, 7, 8, 9, 10]

    @pytest.mark.parametrize(
        ("total", "figures"),
        [
            ("Totalsumma", ["Snitt", "Andel anställda", "varav kvinnor"]),
            ("Sum", ["Avg", "Employment rate"]),
            ("Yhteensä", ["joista naisia", "Työllistymisaste"]),
        ],
    )
    def test_figures_below_the_sums_are_nobody(
        self, caseload: Caseload, total: str, figures: list[str]
    ) -> None:
        done = rows(
            caseload,
            ["Nimi", "Tunnit", "Huom"],
            ["Lehto Aino", 12.5, "a"],
            [total, 20.5, None],
            ["Zaw Min", 7, None],
            ["Salmi Eero", 8, "b"],
            [total, 28.5, None],
            *[[name, 1, None] for name in figures],
            ["Thant Oo", 3, "uusi"],
        )
        assert len(people(caseload)) == 4
        last = 7 + len(figures)
        assert told(done, ProblemKind.NOT_A_PERSON) == [3, *range(6, last)]

    def test_names_in_capitals_stay(self, caseload: Caseload) -> None:
        rows(
            caseload,
            ["Asiakas", "Synt.vuosi"],
            ["LEHTO AINO", 1980],
            ["TRAN DUC", None],
            ["SALMI EERO", 1981],
        )
        assert len(people(caseload)) == 3

    def test_words_that_may_be_a_name_are_kept_and_told(self, caseload: Caseload) -> None:
        done = rows(
            caseload,
            ["Nimi", "Synt.vuosi"],
            ["Lehto Aino", 1980],
            ["Nguyen Thi", None],
            ["Salmi Eero", 1981],
            ["Virtanen Matti", None],
            ["Laine Sari", 1982],
        )
        assert len(people(caseload)) == 5
        assert told(done, ProblemKind.NAME_UNSURE) == [3]


class TestPercents:
    def test_xlsx(self, caseload: Caseload) -> None:
        book = book_of(
            [
                ["Nimi", "Työkyky alussa", "Työaika", "Tavoite"],
                ["Lehto Aino", 0.6, 0.375, 0.5],
                ["Salmi Eero", 1, 1, "kokki"],
            ]
        )
        sheet = book.active
        assert sheet is not None
        for place in ("B2", "B3", "C2", "C3", "D2"):
            sheet[place].number_format = '0.0" "%' if place == "C2" else "0%"
        done = apply(caseload, propose(read_content(saved(book))), lambda _d, _t: None).preview
        found = people(caseload)
        assert found["Aino Lehto"].goal == "50 %"
        assert "Työaika: 37,5 %" in found["Aino Lehto"].notes
        assert "Työaika: 100 %" in found["Eero Salmi"].notes
        assert told(done, ProblemKind.BAD_RATING) == [2, 3]
        assert records.list_records(caseload, RatingFields) == []

    def test_ods(self) -> None:
        cell = '<table:table-cell office:value-type="percentage" office:value="0.6"/>'
        body = (
            f'<table:table table:name="A"><table:table-row>{cell}</table:table-row></table:table>'
        )
        (sheet,) = read_content(ods_of(body)).sheets
        assert sheet.rows[0].cells[0].value == "60 %"

    def test_xml_spreadsheet(self) -> None:
        content = """<?xml version="1.0"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles>
<Style ss:ID="a"><NumberFormat ss:Format="Percent"/></Style>
<Style ss:ID="b" ss:Parent="a"/></Styles>
<Worksheet ss:Name="A"><Table><Row>
<Cell ss:StyleID="b"><Data ss:Type="Number">0.6</Data></Cell>
<Cell><Data ss:Type="Number">0.6</Data></Cell></Row></Table></Worksheet></Workbook>"""
        (sheet,) = xml_spreadsheet.read(content.encode()).sheets
        assert [cell.value for cell in sheet.rows[0].cells] == ["60 %", 0.6]

    @pytest.mark.parametrize(
        ("code", "is_percent"),
        [("0%", True), ("0.0 %", True), ('0" %"', False), ("0\\%", False), ("0;0%", False)],
    )
    def test_the_format_tells(self, code: str, is_percent: bool) -> None:
        assert is_percent_format(code) is is_percent

    @pytest.mark.parametrize(
        ("share", "shown"), [(0.6, "60 %"), (0.07, "7 %"), (0.375, "37,5 %"), (-0.1, "-10 %")]
    )
    def test_none_of_its_digits_is_lost(self, share: float, shown: str) -> None:
        assert format_percent(share) == shown


class TestYearsGoneBy:
    @pytest.mark.parametrize(
        ("text", "over"),
        [
            ("töissä 2019-21", True),
            ("i jobb 2015–2018", True),
            ("töissä 2024-2027", False),
            ("anställd till 2020", True),
            ("töissä 31.12.2019 asti", True),
            ("employed until 31.12.2030", False),
            ("2019-21-05", False),
            ("1.2.2019-3.4.2021", False),
            ("2019", False),
        ],
    )
    def test_by_their_years(self, text: str, over: bool) -> None:
        assert lies_behind(text, TODAY) is over

    def test_nothing_comes_of_them_and_they_are_told(self, caseload: Caseload) -> None:
        done = rows(
            caseload,
            ["Nimi", "Lopputulos", "Tila", "Tilanne", "Työnantaja"],
            ["Lehto Aino", "Työllistyi 2019-21", None, None, None],
            ["Salmi Eero", None, "töissä 2019–2021", None, None],
            ["Laine Sari", None, None, "osa-aikatyössä 2018-2020", "Lidl"],
        )
        found = people(caseload)
        assert [each.outcome for each in found.values()] == [None, None, None]
        with caseload.reading() as session:
            assert {each.status for each in session.exec(select(Client))} == {Status.ACTIVE}
        assert records.list_records(caseload, PlacementFields) == []
        assert told(done, ProblemKind.UNKNOWN_OUTCOME) == [2]
        assert told(done, ProblemKind.UNKNOWN_STATUS) == [3]
        assert told(done, ProblemKind.WORK_UNSURE) == [4]


class TestYearsBeforeTheService:
    HEADINGS = ("Nimi", "Palvelu alkoi", "Palvelu päättyi", "Lopputulos")

    def test_a_state_of_years_ago_is_open_where_no_start_is_told(self, caseload: Caseload) -> None:
        done = rows(
            caseload,
            ["Nimi", "Lopputulos", "Tilanne", "Työnantaja"],
            ["Lehto Aino", "töissä kaupungilla 2015", None, None],
            ["Salmi Eero", "anställd på Fazer 2015", None, None],
            ["Laine Sari", None, "töissä 2015", "Lidl"],
            ["Aro Nea", "työllistyi 2021", None, None],
            ["Ek Bo", "student at Novia 2015", None, None],
            ["Ilves Kai", f"töissä kaupungilla {TODAY.year}", None, None],
        )
        outcomes = {name: each.outcome for name, each in people(caseload).items()}
        assert {name for name, outcome in outcomes.items() if outcome} == {"Nea Aro", "Kai Ilves"}
        assert told(done, ProblemKind.UNKNOWN_OUTCOME) == [2, 3, 6]
        assert told(done, ProblemKind.WORK_UNSURE) == [4]
        assert "töissä kaupungilla 2015" in people(caseload)["Aino Lehto"].notes

    def test_its_own_end_tells_when_the_service_was(self, caseload: Caseload) -> None:
        rows(caseload, list(self.HEADINGS), ["Lehto Aino", None, "30.6.2019", "töissä 2019"])
        assert people(caseload)["Aino Lehto"].outcome is Outcome.EMPLOYED

    @pytest.mark.parametrize(
        ("words", "outcome"),
        [
            ("työllistyi 1.3.2015", None),
            ("employed 2015-03-01", None),
            ("työllistyi 1.3.15", None),
            ("työllistyi 1.9.2023", Outcome.EMPLOYED),
            ("töissä 1.3.2015 alkaen", Outcome.EMPLOYED),
        ],
    )
    def test_a_day_before_its_start_is_of_another_job(
        self, caseload: Caseload, words: str, outcome: Outcome | None
    ) -> None:
        done = rows(caseload, list(self.HEADINGS), ["Lehto Aino", "1.2.2023", None, words])
        assert people(caseload)["Aino Lehto"].outcome is outcome
        assert bool(told(done, ProblemKind.UNKNOWN_OUTCOME)) is (outcome is None)


class TestWorkInTheSituation:
    def test_a_state_beside_an_employer_is_a_job_and_a_denied_one_is_told(
        self, caseload: Caseload
    ) -> None:
        done = rows(
            caseload,
            ["Nimi", "Tilanne", "Työpaikka"],
            ["Lehto Aino", "töissä", "Lidl"],
            ["Salmi Eero", "ei töissä", "K-Market"],
            ["Laine Sari", "työssä?", "HOK"],
            ["Aro Nea", "töissä 2 pv", "Fazer"],
        )
        assert len(records.list_records(caseload, PlacementFields)) == 1
        assert told(done, ProblemKind.WORK_UNSURE) == [3, 4, 5]
        assert "Työpaikka: K-Market" in people(caseload)["Eero Salmi"].notes


class TestMarks:
    @pytest.mark.parametrize(
        "mark", ['—"—', '- " -', '--"--', '."."', "−”−", '" " "', "- ,, -", "edell.", "ks. edell."]
    )
    def test_a_quotation_mark_among_dashes_is_the_value_above(
        self, caseload: Caseload, mark: str
    ) -> None:
        done = rows(
            caseload,
            ["Nimi", "Lähettävä taho"],
            ["Lehto Aino", "TE-toimisto"],
            ["Salmi Eero", mark],
        )
        assert people(caseload)["Eero Salmi"].referrer == "TE-toimisto"
        assert told(done, ProblemKind.DITTO) == [3]

    @pytest.mark.parametrize("text", ["“ABC”", "x", "'", "-", "(”)"])
    def test_other_words_are_none(self, caseload: Caseload, text: str) -> None:
        done = rows(caseload, ["Nimi", "Tavoite"], ["Lehto Aino", "kokki"], ["Salmi Eero", text])
        assert told(done, ProblemKind.DITTO) == []


def test_days_with_a_short_month_between_dashes() -> None:
    assert day_of("30-Apr-2024") == date(2024, 4, 30)
    assert day_of("3-maj-24") == date(2024, 5, 3)
    birth = birth_of("15-Jun-70", TODAY)
    assert birth is not None
    assert birth.day == date(1970, 6, 15)
    assert day_of("3-foo-24") is None


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-16", "utf-8-sig", "cp1252"])
def test_a_text_in_any_encoding(encoding: str) -> None:
    content = "Nimi;Tavoite\r\nÅkerö Väinö;käyntejä\r\n".encode(encoding)
    (sheet,) = read_content(content).sheets
    assert [cell.text for cell in sheet.rows[1].cells] == ["Åkerö Väinö", "käyntejä"]


def test_digits_kept_as_a_text_tell_how_the_others_are_typed(caseload: Caseload) -> None:
    rows(
        caseload,
        ["Namn", "Pnr"],
        ["Lind Åsa", "010280"],
        ["Ek Bo", 30475],
        ["Holm Ulla", "5.5.90"],
    )
    births = {name: each.birth_date for name, each in people(caseload).items()}
    assert births == {
        "Åsa Lind": date(1980, 2, 1),
        "Bo Ek": date(1975, 4, 3),
        "Ulla Holm": date(1990, 5, 5),
    }


def test_headings_with_a_hyphen_within_a_word(caseload: Caseload) -> None:
    rows(
        caseload,
        [
            "ASIAKKAAN NIMI:",
            "SYNT.-AIKA",
            "KOTI-KUNTA",
            "ALOITUS-PVM",
            "PÄÄTTYMIS-PVM",
            "LOPPU-TULOS",
        ],
        ["Lehto Aino", "1.2.1980", "Kouvola", "1.2.2024", "1.5.2024", "kuty"],
    )
    found = people(caseload)["Aino Lehto"]
    assert (found.started_on, found.ended_on) == (date(2024, 2, 1), date(2024, 5, 1))
    assert (found.birth_date, found.municipality) == (date(1980, 2, 1), "Kouvola")
    assert found.outcome is Outcome.REHAB_WORK
    assert found.notes == ""


def test_a_percent_of_an_old_workbook() -> None:
    """xlrd gives the format of a cell by its style."""
    book = type("Book", (), {})()
    style = type("Style", (), {"format_key": 9, "font_index": 0})()
    book.xf_list, book.format_map = [style], {9: type("F", (), {"format_str": "0%"})()}
    cell = xlrd.sheet.Cell(xlrd.XL_CELL_NUMBER, 0.6, 0)
    assert xls._value(book, cell) == "60 %"


def test_a_row_without_a_birth_may_be_of_a_client_of_the_caseload(caseload: Caseload) -> None:
    """The sheet's other row of the name is of somebody born in another year than the client."""
    rows(caseload, ["Nimi", "Synt.vuosi"], ["Matti Virtanen", 1970])
    done = rows(
        caseload,
        ["Nimi", "Synt.vuosi", "Tilanne"],
        ["Matti Virtanen", 1985, "uusi"],
        ["Matti Virtanen", None, "kumpi?"],
    )
    found = [record.fields for record in records.list_records(caseload, ClientFields)]
    assert sorted(each.birth_year or 0 for each in found) == [1970, 1985]
    assert not any("kumpi" in f"{each.notes}{each.situation}" for each in found)
    assert told(done, ProblemKind.AMBIGUOUS) == [3]


def test_an_address_behind_another_address_is_kept(caseload: Caseload) -> None:
    book = book_of([["Client", "E-mail"], ["Mary Poole", "mary@x.fi"], ["John Reed", "write"]])
    sheet = book.active
    assert sheet is not None
    sheet["B2"].hyperlink = "mailto:other@x.fi"
    sheet["B3"].hyperlink = "mailto:john@x.fi?cc=boss@x.fi"
    done = apply(caseload, propose(read_content(saved(book))), lambda _d, _t: None).preview
    found = people(caseload)
    assert (found["Mary Poole"].email, found["Mary Poole"].notes) == (
        "mary@x.fi",
        "E-mail: other@x.fi",
    )
    assert (found["John Reed"].email, found["John Reed"].notes) == ("john@x.fi", "E-mail: write")
    assert told(done, ProblemKind.LINK_KEPT) == [2, 3]


def test_a_remark_behind_a_colon_leaves_the_name(caseload: Caseload) -> None:
    done = rows(
        caseload,
        ["Nimi", "Puhelin"],
        ["Mäkinen Jari: kuty", None],
        ["Lehto Aino", "040 1"],
        ["Huom: Jari soittaa", None],
    )
    assert sorted(people(caseload)) == ["Aino Lehto", "Jari Mäkinen"]
    assert told(done, ProblemKind.BESIDE_NAME) == [2]
    assert told(done, ProblemKind.NOT_A_PERSON) == [4]


def test_a_text_of_names_alone_is_a_list(caseload: Caseload) -> None:
    content = "Nimi\nAino Lehto\nEero Salmi\nYhteensä 2\n".encode()
    done = apply(caseload, propose(read_content(content)), lambda _d, _t: None).preview
    assert sorted(people(caseload)) == ["Aino Lehto", "Eero Salmi"]
    assert told(done, ProblemKind.NOT_A_PERSON) == [4]
    (sheet,) = read_content(b"Asiakas\nLehto, Aino\nSalmi Eero\n").sheets
    assert [row.cells[0].text for row in sheet.rows[1:]] == ["Lehto, Aino", "Salmi Eero"]
    with pytest.raises(NotASpreadsheet):
        read_content("Hyvä Aino,\nkiitos viestistä\n".encode())


def test_what_is_left_is_counted_and_no_person(caseload: Caseload) -> None:
    done = rows(
        caseload,
        ["Klient", "Tel"],
        ["Lind Åsa", "0401"],
        ["Återstående platser", 2],
        ["Paikkoja jäljellä", 3],
    )
    assert sorted(people(caseload)) == ["Åsa Lind"]
    assert told(done, ProblemKind.NOT_A_PERSON) == [3, 4]
