"""Rows that go on with the client above, two people in a cell, a sheet for each month."""

from datetime import date

import pytest
from openpyxl import Workbook as Book

from app.models.enums import Outcome
from app.services.importing import apply, propose
from app.services.importing.name_cells import read_name
from app.services.importing.problems import ProblemKind
from app.services.importing.readers.reading import read_content
from app.services.importing.values import find_month
from app.services.importing.word_lists import sheet_words
from app.services.storage.unit_of_work import Caseload
from tests.services.importing.sheets import saved
from tests.services.importing.test_public_cases import rows, told
from tests.services.importing.test_wary_reading import people

TODAY = date(2026, 11, 16)


class TestFurtherLines:
    HEADINGS = ("Nimi", "Synt.vuosi", "Puhelin", "Tilanne", "Huom")

    def test_they_are_kept_in_the_notes_of_the_client_above(self, caseload: Caseload) -> None:
        done = rows(
            caseload,
            self.HEADINGS,
            ["Virtanen Matti", 1985, "040 1", "haussa", "tavattu 1.3."],
            [None, None, None, None, "soitettu 5.3., ei vastannut"],
            [None, None, None, "haastattelu Prismassa", None],
            ["Korhonen Anna", 1990, "040 2", "haussa", "x"],
        )
        found = people(caseload)
        assert "Huom: soitettu 5.3., ei vastannut" in found["Matti Virtanen"].notes
        assert "Tilanne: haastattelu Prismassa" in found["Matti Virtanen"].notes
        assert found["Anna Korhonen"].notes == "x"
        assert told(done, ProblemKind.CONTINUED) == [3, 4]

    @pytest.mark.parametrize(
        "line",
        [
            [None, 1991, None, None, "x"],
            [None, None, "040 3", None, "äidin numero"],
            [None, None, None, None, "Yhteensä 1"],
            [None, None, None, None, 5],
            [None, None, None, None, "vihreä = valmis"],
        ],
    )
    def test_what_may_be_of_somebody_else_or_nobody_is_told(
        self, caseload: Caseload, line: list[object]
    ) -> None:
        client = ["Virtanen Matti", 1985, "040 1", "haussa", "tavattu"]
        done = rows(caseload, self.HEADINGS, client, line)
        assert people(caseload)["Matti Virtanen"].notes == "tavattu"
        assert told(done, ProblemKind.NAME_MISSING) == [3]

    @pytest.mark.parametrize(
        "between", [[None] * 5, ["PÄÄTTYNEET", None, None, None, None]], ids=["gap", "title"]
    )
    def test_not_behind_a_gap_or_a_title(
        self, caseload: Caseload, between: list[str | None]
    ) -> None:
        client = ["Virtanen Matti", 1985, "040 1", "haussa", "tavattu"]
        done = rows(caseload, self.HEADINGS, client, between, [None, None, None, None, "palaveri"])
        assert people(caseload)["Matti Virtanen"].notes == "tavattu"
        assert told(done, ProblemKind.NAME_MISSING) == [4]


@pytest.mark.parametrize(
    ("cell", "name", "beside"),
    [
        ("Laine Sari, Mäki Olli", "Laine Sari", ("Mäki Olli",)),
        ("Aho Ari + Niemi Ida", "Aho Ari", ("Niemi Ida",)),
        ("Halonen, Veera Maria", "Halonen, Veera Maria", ()),
        ("von Wright, Carl Georg", "von Wright, Carl Georg", ()),
        ("Mäki-Petäjä, Anna", "Mäki-Petäjä, Anna", ()),
    ],
)
def test_a_second_person_in_a_cell_is_no_given_name(
    cell: str, name: str, beside: tuple[str, ...]
) -> None:
    found = read_name(cell, TODAY)
    assert (found.name, found.beside) == (name, beside)


def test_a_second_family_name_in_brackets_is_no_municipality(caseload: Caseload) -> None:
    rows(caseload, ["Sukunimi", "Etunimi", "Kunta"], ["Laine (Salo)", "Sari", None])
    found = people(caseload)["Sari Laine"]
    assert (found.municipality, found.notes) == ("", "Sukunimi: (Salo)")


@pytest.mark.parametrize(
    ("cell", "name", "beside"),
    [
        ("EI ENÄÄ: Ek Bo", "Ek Bo", ("EI ENÄÄ",)),
        ("vanha asiakas: Salo Pia", "Salo Pia", ("vanha asiakas",)),
        ("UUSI: Nguyen Thi", "Nguyen Thi", ("UUSI",)),
        ("klo 9.30 Aalto Oskari", "Aalto Oskari", ("klo 9.30",)),
        ("ma 10:30 Aalto Oskari", "Aalto Oskari", ("ma 10:30",)),
        ("9:00 Lind Ida", "Lind Ida", ("9:00",)),
        ("12. Lind Ida", "Lind Ida", ()),
        ("Halonen: Veera", "Halonen: Veera", ()),
        ("asiakas 3", "asiakas 3", ()),
    ],
)
def test_what_stands_before_a_name_is_no_part_of_it(
    cell: str, name: str, beside: tuple[str, ...]
) -> None:
    found = read_name(cell, TODAY)
    assert (found.name, found.beside) == (name, beside)


def test_a_client_who_is_called_a_client_is_told(caseload: Caseload) -> None:
    done = rows(
        caseload,
        ["Nimi", "Puhelin"],
        ["Veera Halonen", "040 1"],
        ["Uusi asiakas (Ohjaamo)", "040 2"],
        ["Client 3", "040 3"],
    )
    assert told(done, ProblemKind.NAME_UNSURE) == [3, 4]


@pytest.mark.parametrize(
    ("cell", "name", "beside"),
    [
        ("Perhe Öhman", "Öhman", ("Perhe",)),
        ("Öhman perhe", "Öhman", ("perhe",)),
        ("Familjen Ek", "Ek", ("Familjen",)),
        ("Smith family", "Smith", ("family",)),
        ("Perhe Öhman, 040 1234567", "Öhman", ("Perhe",)),
        ("Mr & Mrs Smith", "Smith", ("Mr & Mrs",)),
        ("Herra ja rouva Virtanen", "Virtanen", ("Herra ja rouva",)),
        ("Hr. + Fru Ek", "Ek", ("Hr. + Fru",)),
    ],
)
def test_a_family_is_no_given_name(cell: str, name: str, beside: tuple[str, ...]) -> None:
    found = read_name(cell, TODAY)
    assert (found.name, found.beside) == (name, beside)


def test_a_family_alone_in_a_row_is_nobody_and_else_is_told(caseload: Caseload) -> None:
    done = rows(
        caseload,
        ["Nimi", "Puhelin", "Tilanne"],
        ["Perhe Öhman", None, None],
        ["Åke Öhman", "040 1", "haussa"],
        ["Familjen Lind", "040 2", "haussa"],
    )
    assert {(c.given_names, c.family_name) for c in people(caseload).values()} == {
        ("Åke", "Öhman"),
        ("", "Lind"),
    }
    assert told(done, ProblemKind.NOT_A_PERSON) == [2]
    assert told(done, ProblemKind.BESIDE_NAME) == [4]
    assert people(caseload)[" Lind"].notes == "Nimi: Familjen"


def test_the_least_and_the_greatest_figure_are_nobody(caseload: Caseload) -> None:
    done = rows(
        caseload,
        ["Nimi", "Työkyky alussa", "Tilanne"],
        ["Virtanen Matti", 4, None],
        ["Max", 5, "haussa"],
        ["Min", 4, None],
        ["Max", 5, None],
        ["Keskihajonta", 0.5, None],
    )
    assert sorted(people(caseload)) == ["Matti Virtanen", "Max "]
    assert told(done, ProblemKind.NOT_A_PERSON) == [4, 5, 6]


@pytest.mark.parametrize(
    ("name", "month"),
    [
        ("Maaliskuu", 3),
        ("maaliskuu 2024", 3),
        ("mars 2024", 3),
        ("March", 3),
        ("3-2024", 3),
        ("2024_03", 3),
        ("Q2 2024", 4),
        ("Asiakkaat 2024", 0),
        ("Asiakkaat", 0),
        ("Taul1", 0),
    ],
)
def test_the_month_that_a_sheet_is_named_after(name: str, month: int) -> None:
    assert find_month(name) == month


def test_of_a_sheet_for_each_month_the_last_one_counts(caseload: Caseload) -> None:
    book = Book()
    for at, (title, situation) in enumerate(
        [("Tammikuu", "haussa"), ("Helmikuu", "työkokeilussa"), ("Maaliskuu", "tauolla")]
    ):
        sheet = book.create_sheet(title, at)
        sheet.append(["Nimi", "Tilanne"])
        sheet.append(["Virtanen Matti", situation])
    apply(caseload, propose(read_content(saved(book))), lambda _done, _of: None)
    found = people(caseload)["Matti Virtanen"]
    assert found.situation == "tauolla"
    assert "haussa" in found.notes
    assert "työkokeilussa" in found.notes


@pytest.mark.parametrize(
    "words",
    [
        "Employed, Left",
        "Employed - Left",
        "was employed",
        "Työkokeilu Sovitaan",
        "Kuty Mahd.",
        "Työllistyi Kai",
        "Opinnot Hyllyllä",
        "studierna på is",
        "Studierna Vilar",
        "Arbetsprövning Avbokad",
        "Arbetsprövning Börjar 1.3",
        "Sjukskriven Förut",
        "Työkyvyn Arviointiin Lähete",
    ],
)
def test_an_ordinary_word_with_a_capital_is_no_name(words: str) -> None:
    assert sheet_words().outcome_of(words) is None
    assert sheet_words().work_kind(words) is None


@pytest.mark.parametrize(
    "words", ["Työllistyi Tieto Oyj", "Anställd Barona Group", "Employed at Tesco", "Hired by Lidl"]
)
def test_a_company_may_be_named_by_one(words: str) -> None:
    assert sheet_words().outcome_of(words) is Outcome.EMPLOYED
