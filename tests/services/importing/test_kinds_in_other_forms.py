"""The kinds of faults of `test_public_cases` in other words, languages, columns and formats."""

from collections.abc import Sequence
from typing import Any

import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font

from app.models.client import RatingFields
from app.models.enums import Moment, Outcome, Status
from app.models.placement import PlacementFields
from app.services.importing import Preview, apply, propose
from app.services.importing.matching import Result
from app.services.importing.problems import ProblemKind
from app.services.importing.readers.reading import read_content
from app.services.importing.readers.workbook import Workbook
from app.services.importing.values import work_of
from app.services.importing.word_lists import sheet_words
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from tests.services.importing.sheets import book_of, ods_of, saved, solid, workbook_of
from tests.services.importing.test_public_cases import people, rows, told

STATUSES = [
    Status.SUCCEEDED,
    Status.IN_MEASURE,
    Status.HEALTH_CHECK,
    Status.REHAB_WORK,
    Status.RETURNED,
]
COLOURS = ["00B050", "92D050", "FFFF00", "FFC7CE", "FF0000"]
NAMES = ["Virtanen Matti", "Korhonen Anna", "Mäkinen Liisa", "Nieminen Pekka", "Laine Sari"]


def done(caseload: Caseload, book: Workbook) -> Preview:
    """What an import of this workbook did."""
    return apply(caseload, propose(book), lambda _d, _t: None).preview


NOTHING_HAPPENED = """ei saanut töitä|jäi ilman työpaikkaa|palasi työttömäksi|työsuhde purettiin
koeajalla|irtisanoutui|työ loppui|työpaikka meni sivu suun|työkokeilu siirtyi|työkokeilupaikkaa
etsitään|opiskelupaikkaa ei tullut|hakenut koulutukseen|aikoo opiskella|jos työllistyy, lopetetaan
|melkein työllistyi|tuskin työllistyy|työllistyi hetkeksi|työllistynee|eläke hylättiin|sairausloma
hylättiin|palkkatuki evättiin|oli töissä, nyt työtön|työllistyi mutta ei viihtynyt|töissä käynti
vaikeaa|ei-työllistynyt|työllistynyt – EI|työllistynyt: ei|työllistynyt 0|Työllistyi X
|vaimo työllistyi|odottaa töihin pääsyä|fick ej jobb|blev arbetslös|jobbet tog slut|blev uppsagd
|nästan anställd|söker jobb|vill studera|studierna avbröts|studieplatsen blev inte av
|arbetsprövning inställd|arbetsprövning planeras|kanske jobb till hösten|oanställd|Anställd: Nej
|jobb: nej|aldrig anställd|did not get a job|still unemployed|was fired|job offer withdrawn
|nearly hired|hardly employed|might start studying|wants to study|study place cancelled
|work trial did not happen|pension application rejected|hired, then laid off|Hired: False
|employed N|isn't employed|husband got a job|about to start work"""


@pytest.mark.parametrize("words", [each.strip() for each in NOTHING_HAPPENED.split("|")])
def test_words_that_do_not_say_that_it_happened(words: str) -> None:
    text = " ".join(words.split())
    for spelled in (text, text.upper(), f"Prisma: {text}", f"{text} 1.3.2023"):
        outcome = sheet_words().outcome_of(spelled)
        assert (outcome, sheet_words().status_of(spelled)) == (None, None), spelled
        assert work_of(spelled, outcome, "Kahvila Oy") is None, spelled
    sheet_words().forget()


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("työ löytyi", Outcome.EMPLOYED),
        ("palkkatukityö", Outcome.EMPLOYED),
        ("pääsi töihin", Outcome.EMPLOYED),
        ("fick anställning", Outcome.EMPLOYED),
        ("siirtyi työkokeiluun", Outcome.WORK_TRIAL),
        ("pääsi opiskelemaan", Outcome.EDUCATION),
        ("started studying", Outcome.EDUCATION),
    ],
)
def test_words_that_do(words: str, outcome: Outcome) -> None:
    assert sheet_words().outcome_of(words) is outcome


def test_a_start_long_ago_and_an_end_to_come_are_told(caseload: Caseload) -> None:
    head = ["Nimi", "Aloitus", "Päättyi"]
    found = rows(
        caseload, head, ["Veera Halonen", "1.3.35", None], ["Oskari Aalto", "", "1.3.2093"]
    )
    assert told(found, ProblemKind.UNLIKELY_DAY) == [2]
    assert told(found, ProblemKind.DAY_TO_COME) == [3]


class TestCards:
    def test_lines_below_a_label_are_the_clients_notes(self, caseload: Caseload) -> None:
        rows(
            caseload,
            ["ASIAKASKORTTI"],
            ["Sukunimi", None, "Halonen"],
            ["Etunimi", None, "Veera"],
            ["s.", None, 1978],
            ["Muistiinpanot"],
            ["1.3. tavattu"],
        )
        (client,) = people(caseload)
        found = (client.family_name, client.birth_year, client.notes)
        assert found == ("Halonen", 1978, "1.3. tavattu")

    def test_label_and_value_in_one_cell(self, caseload: Caseload) -> None:
        rows(
            caseload,
            *[["Namn: Veera Halonen"], ["Födelseår: 1978"], ["Mål: café"], [None]],
            *[["Namn: Oskari Aalto"], ["Födelseår: 1989"], ["Mål: lager"]],
        )
        found = [
            (client.family_name, client.birth_year, client.goal) for client in people(caseload)
        ]
        assert found == [("Halonen", 1978, "café"), ("Aalto", 1989, "lager")]

    def test_two_blocks_beside_each_other_and_cards_below_each_other(
        self, caseload: Caseload
    ) -> None:
        rows(
            caseload,
            ["Nimi", "Virtanen Matti", "Puhelin", "040 1"],
            ["Synt.", 1970, "Kunta", "Espoo"],
            ["muista lomake"],
            [None],
            ["Nimi", "Korhonen Anna", "Puhelin", "040 2"],
            ["Synt.", 1980, "Kunta", "Vantaa"],
        )
        found = [(c.family_name, c.birth_year, c.phone, c.municipality) for c in people(caseload)]
        assert found == [
            ("Virtanen", 1970, "040 1", "Espoo"),
            ("Korhonen", 1980, "040 2", "Vantaa"),
        ]
        assert "muista lomake" in people(caseload)[0].notes

    def test_each_value_below_its_label(self, caseload: Caseload) -> None:
        lines = ["Namn", "Lind Eva", "Telefon", "040 1", "Mål", "café", "eller kök", "Notes"]
        rows(caseload, *[[line] for line in lines])
        (client,) = people(caseload)
        found = (client.family_name, client.phone, client.goal)
        assert found == ("Lind", "040 1", "café\neller kök")

    def test_a_line_that_is_nobodys_is_told(self, caseload: Caseload) -> None:
        found = rows(
            caseload,
            ["Name", "Anna Smith", "John Doe"],
            ["Phone", "040 1", "040 2"],
            ["ask about the forms"],
            ["Goal", "shop", "office"],
        )
        assert [client.goal for client in people(caseload)] == ["shop", "office"]
        assert told(found, ProblemKind.REMARK) == [3]

    def test_cards_share_the_order_of_names(self, caseload: Caseload) -> None:
        book = book_of([["Namn", "Lind Eva"], ["Telefon", "040 1"], ["Mål", "x"]], title="1")
        for title, name in (("2", "Holm Kaj"), ("3", "Berg Ymer")):
            sheet = book.create_sheet(title)
            for line in (["Namn", name], ["Telefon", f"040 {title}"], ["Mål", "x"]):
                sheet.append(line)
        done(caseload, read_content(saved(book)))
        assert [client.family_name for client in people(caseload)] == ["Lind", "Holm", "Berg"]

    def test_a_list_and_a_card_are_one_client_with_all_its_fields(self, caseload: Caseload) -> None:
        book = book_of([["Nimi", "Puhelin", "Tilanne"], ["Virtanen Matti", "040 1", "haku"]])
        card = book.create_sheet("Matti")
        for line in (
            ["Nimi", "Virtanen Matti"],
            ["Synt.vuosi", 1970],
            ["Tavoite", "varasto"],
            ["Puhelin", "050 9"],
            ["Muistiinpanot", "tavattu"],
        ):
            card.append(line)
        found = done(caseload, read_content(saved(book)))
        (client,) = people(caseload)
        assert (client.birth_year, client.goal, client.phone) == (1970, "varasto", "040 1")
        assert client.notes == "tavattu\nMatti, 2: Puhelin: 050 9"
        assert told(found, ProblemKind.JOINED) == [2]
        again = done(caseload, read_content(saved(book)))
        assert (again.count(Result.NEW), again.count(Result.CHANGED)) == (0, 0)

    def test_the_parts_of_a_name_in_two_blocks_are_one_client(self, caseload: Caseload) -> None:
        rows(
            caseload,
            ["Efternamn", "Lind", None, "Förnamn", "Eva"],
            ["Telefon", "040 1", None, "E-post", "e@esim.invalid"],
        )
        (client,) = people(caseload)
        found = (client.family_name, client.given_names, client.phone, client.email)
        assert found == ("Lind", "Eva", "040 1", "e@esim.invalid")


class TestHeadings:
    @pytest.mark.parametrize(
        ("upper", "lower"),
        [
            (["Nimi", "Työkyky", None, "Palvelu"], [None, "alku", "loppu", "alkoi"]),
            (["Namn", "Arbetsförmåga", None, "Start"], [None, "start", "slut", "datum"]),
            (["Client", "Work ability", None, "Start"], ["name", "start", "end", "date"]),
        ],
    )
    def test_in_two_rows(self, caseload: Caseload, upper: list[Any], lower: list[Any]) -> None:
        done_ = rows(caseload, ["2024"], upper, lower, ["Lind Eva", 5, 7, "1.2.2024"])
        (client,) = people(caseload)
        assert (client.family_name, str(client.started_on)) == ("Lind", "2024-02-01")
        found = {
            rating.fields.moment: rating.fields.value
            for rating in records.list_records(caseload, RatingFields)
        }
        assert found == {Moment.START: 5, Moment.END: 7}
        assert done_.count(Result.UNCLEAR) == 0

    def test_a_group_above_headings_that_stand_alone_is_told(self, caseload: Caseload) -> None:
        found = rows(
            caseload,
            ["Henkilötiedot", None, "Palvelu"],
            ["Nimi", "Puhelin", "Aloitus"],
            ["Veera Halonen", "040 1", "1.2.2024"],
        )
        assert told(found, ProblemKind.ABOVE_HEADINGS) == [1]
        assert len(people(caseload)) == 1

    def test_a_group_above_a_small_list_is_no_card(self, caseload: Caseload) -> None:
        rows(caseload, ["Aloitus", None], ["Nimi", "pvm"], ["Veera Halonen", "1.2.2024"])
        (client,) = people(caseload)
        assert (client.family_name, str(client.started_on)) == ("Halonen", "2024-02-01")

    @pytest.mark.parametrize(
        "head",
        [
            ["Osallistuja", "Kännykkä", "Kotipaikka"],
            ["Deltagare", "Tfn", "Hemort"],
            ["Participant", "Cell phone", "Home town"],
        ],
    )
    def test_in_other_words(self, caseload: Caseload, head: list[str]) -> None:
        rows(caseload, head, ["Lind Eva", 401234567, "Esbo"])
        (client,) = people(caseload)
        found = (client.family_name, client.phone, client.municipality)
        assert found == ("Lind", "0401234567", "Esbo")

    def test_broken_after_a_hyphen_that_belongs_to_it(self, caseload: Caseload) -> None:
        rows(caseload, ["Client\nname", "Start-\ndate"], ["Anna Smith", "1.2.2024"])
        assert str(people(caseload)[0].started_on) == "2024-02-01"


class TestLegends:
    WORDS = ("studerar", "paus", "ny klient", "brådskande", "väntar")

    @pytest.mark.parametrize("place", ["below", "beside", "above", "sheet"])
    def test_words_that_mean_no_status(self, caseload: Caseload, place: str) -> None:
        book = book_of([["Namn", "Telefon", "Läge"], *[[name, "040", "x"] for name in NAMES]])
        sheet = book.active
        for number, colour in enumerate(COLOURS, start=2):
            for cell in sheet[number]:
                cell.fill = solid(colour)
        if place == "above":
            sheet.insert_rows(1, 6)
        there = book.create_sheet("Färgförklaring") if place == "sheet" else sheet
        first = {"below": 8, "beside": 2, "above": 1, "sheet": 1}[place]
        column = 5 if place == "beside" else 1
        for at, (colour, words) in enumerate(zip(COLOURS, self.WORDS, strict=True)):
            there.cell(first + at, column).fill = solid(colour)
            there.cell(first + at, column + 1).value = words
        found = done(caseload, read_content(saved(book)))
        assert [client.family_name for client in people(caseload)] == [n.split()[0] for n in NAMES]
        assert not any(choice.sure for choice in found.colours)
        assert {client.status for client in people(caseload)} == {Status.ACTIVE}
        assert [p.value for p in found.problems if p.kind is ProblemKind.LEGEND_UNKNOWN] == [
            *self.WORDS
        ]

    @pytest.mark.parametrize("between", [", ", "; ", "\n"])
    def test_all_colours_in_one_cell(self, caseload: Caseload, between: str) -> None:
        told_of = ["Vihreä = palautettu", "keltainen = työllistynyt", "punainen = tauolla"]
        lines = [[between.join(told_of)], ["Nimi", "Puhelin"]]
        book = book_of([*lines, *[[name, "040"] for name in NAMES[:3]]])
        for number, colour in zip((3, 4, 5), ("00B050", "FFFF00", "FF0000"), strict=True):
            for cell in book.active[number]:
                cell.fill = solid(colour)
        found = done(caseload, read_content(saved(book)))
        assert [(choice.status, choice.sure) for choice in found.colours] == [
            (Status.RETURNED, True),
            (Status.SUCCEEDED, True),
            (Status.ACTIVE, False),
        ]

    def test_words_below_that_mean_one(self, caseload: Caseload) -> None:
        book = book_of([["Name", "Phone"], ["Anna Smith", "040 1"], [None, "returned"]])
        for cell in (*book.active[2], book.active["A3"]):
            cell.fill = solid("00B050")
        found = done(caseload, read_content(saved(book)))
        assert [client.status for client in people(caseload)] == [Status.RETURNED]
        assert [choice.sure for choice in found.colours] == [True]


class TestColours:
    @pytest.mark.parametrize("column", ["B", "C", "F"])
    def test_in_another_column_or_beside_the_table(self, caseload: Caseload, column: str) -> None:
        lines = [[name, f"040 {at}", "haku", "x"] for at, name in enumerate(NAMES)]
        book = book_of([["Nimi", "Puhelin", "Vaihe", "Huom"], *lines])
        for number, colour in enumerate(COLOURS, start=2):
            book.active[f"{column}{number}"].fill = solid(colour)
        done(caseload, read_content(saved(book)))
        assert [client.status for client in people(caseload)] == STATUSES

    def test_a_second_colour_of_a_row_is_told_for_each_row(self, caseload: Caseload) -> None:
        lines = [[name, f"040 {at}"] for at, name in enumerate(NAMES)]
        book = book_of([["Nimi", "Puhelin"], *lines])
        for at, colour in {"A2": "00B050", "B2": "FF0000", "B3": "FF0000", "B4": "FF0000"}.items():
            book.active[at].fill = solid(colour)
        found = done(caseload, read_content(saved(book)))
        assert told(found, ProblemKind.COLOUR_NOT_USED) == [2, 3, 4]

    def test_a_part_of_a_cell_in_xlsx(self, caseload: Caseload) -> None:
        book = book_of([["Nimi", "Lopputulos"], ["Veera Halonen", "x"]])
        struck, red = InlineFont(strike=True), InlineFont(color="FF0000")
        book.active["B2"] = CellRichText(TextBlock(struck, "työllistyi"), TextBlock(red, " 5/22"))
        found = done(caseload, read_content(saved(book)))
        self._expect_struck(caseload, found)

    def test_a_part_of_a_cell_in_ods(self, caseload: Caseload) -> None:
        spans = '<text:span text:style-name="T1">työllistyi</text:span> 5/22'
        cells = [["Nimi", "Lopputulos"], ["Veera Halonen", spans]]
        body = "".join(
            "<table:table-row>"
            + "".join(
                f'<table:table-cell office:value-type="string"><text:p>{words}</text:p>'
                "</table:table-cell>"
                for words in line
            )
            + "</table:table-row>"
            for line in cells
        )
        looks = '<style:text-properties style:text-line-through-style="solid" fo:color="#ff0000"/>'
        content = ods_of(
            f'<table:table table:name="A">{body}</table:table>',
            styles=f'<style:style style:name="T1" style:family="text">{looks}</style:style>',
        )
        self._expect_struck(caseload, done(caseload, read_content(content)))

    def _expect_struck(self, caseload: Caseload, found: Preview) -> None:
        assert told(found, ProblemKind.STRUCK) == [2]
        assert told(found, ProblemKind.LETTERS_COLOURED) == [2]
        assert people(caseload)[0].outcome is None
        assert records.list_records(caseload, PlacementFields) == []

    def test_a_struck_row_is_told(self, caseload: Caseload) -> None:
        book = book_of([["Nimi", "Huom"], ["Veera Halonen", "x"]])
        for cell in book.active[2]:
            cell.font = Font(strike=True)
        assert told(done(caseload, read_content(saved(book))), ProblemKind.STRUCK) == [2]


HEAD = ["Nimi", "Synt.vuosi", "Puhelin", "Sähköposti", "Entinen sukunimi"]


class TestPeople:
    @pytest.mark.parametrize(
        "row",
        [
            ["Korhonen Anna", 1981, "+358401111111"],
            ["Virta Anna-Liisa", 1982, "040 1111111"],
            ["Virta Anna-Liisa", 1981, None, None, "Korhonen"],
            ["Virta Anna-Liisa née Korhonen", 1981],
        ],
    )
    def test_somebody_known_by_another_name(self, caseload: Caseload, row: Sequence[Any]) -> None:
        rows(caseload, HEAD, ["Korhonen Anna-Liisa", 1981, "040 1111111"])
        found = rows(caseload, HEAD, row)
        assert len(people(caseload)) == 1
        assert told(found, ProblemKind.POSSIBLY_SAME) == [2]

    @pytest.mark.parametrize(
        ("row", "ambiguous"),
        [
            (["Virtanen Matti", None, "040 3334444", "1.3.2024"], [2]),
            (["Virtanen Matti", None, "040 3334444", "1.2.2024"], []),
            (["Virtanen Matti", None, "040 3334444", None], []),
            (["Virtanen Matti", None, "040 1112222", "1.3.2024"], []),
        ],
    )
    def test_a_namesake_with_another_phone_and_start(
        self, caseload: Caseload, row: Sequence[Any], ambiguous: list[int]
    ) -> None:
        head = ["Nimi", "Synt.vuosi", "Puhelin", "Aloitus"]
        rows(caseload, head, ["Virtanen Matti", None, "040 1112222", "1.2.2024"])
        found = rows(caseload, head, row)
        assert told(found, ProblemKind.AMBIGUOUS) == ambiguous
        (client,) = people(caseload)
        assert (client.phone == "040 1112222") == (bool(ambiguous) or row[2] == "040 1112222")

    def test_a_new_family_name_and_nothing_but_the_start_to_tell(self, caseload: Caseload) -> None:
        head = ["Nimi", "Synt.vuosi", "Aloitus"]
        rows(caseload, head, ["Laine Anna", 1985, "1.2.2024"])
        found = rows(
            caseload,
            head,
            ["Mäki Anna", 1985, "1.2.2024"],
            ["Aho Anna", 1985, "2.2.2024"],
            ["Koski Anna", 1986, "1.2.2024"],
            ["Salo Anni", 1985, "1.2.2024"],
        )
        assert told(found, ProblemKind.POSSIBLY_SAME) == [2]
        assert len(people(caseload)) == 4

    def test_who_stands_in_the_sheet_too_has_no_new_name(self, caseload: Caseload) -> None:
        head, laine = ["Nimi", "Synt.vuosi", "Aloitus"], ["Laine Anna", 1985, "1.2.2024"]
        rows(caseload, head, laine)
        found = rows(caseload, head, laine, ["Mäki Anna", 1985, "1.2.2024"])
        assert told(found, ProblemKind.POSSIBLY_SAME) == []
        assert len(people(caseload)) == 2

    @pytest.mark.parametrize(
        ("before", "now"),
        [
            (["Virtanen Aleksandra", 1975, "040 1112222", "1.2.2024"], "Virtanen Sanna"),
            (["Virtanen Aleksandra", None, "040 1112222", None], "Virtanen Sanna"),
            (["Virtanen Aleksandra", None, None, "1.2.2024"], "Virtanen Xandra"),
            (["Virtanen Aleksandra", 1975, None, None], "Virtanen Sandra"),
            (["Virtanen Aleksandra", 1975, None, None], "Virtanen A."),
            (["A. Virtanen", 1975, None, None], "Aleksandra Virtanen"),
            (["Virtanen Anna-Liisa", 1975, None, None], "Virtanen Liisa"),
            (["Virtanen Anna Liisa", 1975, None, None], "Virtanen Liisa"),
            (["Virtanen Anna-Liisa", 1975, None, None], "Virtanen Annaliisa"),
            (["Virtanen Anna-Liisa", None, None, None], "Virtanen Anna"),
            (["Virtanen Matti", None, None, None], "Virtannen Matti"),
            (["Virtanen Katriina", None, None, None], "Virtanen Katrina"),
            (["Ivanova Ekaterina", 1985, None, None], "Ivanova Katja"),
            (["Mäki Juhani", "5.6.1980", None, None], "Mäki Keke"),
            (["Åberg Kaj", 1975, None, None], "Aaberg Kaj"),
        ],
    )
    def test_a_nickname_an_initial_or_a_slip(
        self, caseload: Caseload, before: list[Any], now: str
    ) -> None:
        head = ["Nimi", "Synt.", "Puhelin", "Aloitus"]
        rows(caseload, head, before)
        found = rows(caseload, head, [now, *before[1:]])
        assert told(found, ProblemKind.POSSIBLY_SAME) == [2]
        assert len(people(caseload)) == 1

    @pytest.mark.parametrize(
        ("before", "now"),
        [
            (["Virtanen Matti", 1970, "040 1112222"], ["Virtanen Maija", 1972, "040 1112222"]),
            (["Virtanen Matti", 1975, "040 1112222"], ["Virtanen Liisa", 1975, "040 9990000"]),
            (["Lahtinen Matti", 1975, None], ["Lehtinen Matti", 1975, None]),
            (["Virtanen Sandra", 1975, None], ["Virtanen Aleksandra", 1990, None]),
        ],
    )
    def test_another_person_of_the_family_is_one(
        self, caseload: Caseload, before: list[Any], now: list[Any]
    ) -> None:
        head = ["Nimi", "Synt.", "Puhelin"]
        rows(caseload, head, before)
        assert told(rows(caseload, head, now), ProblemKind.POSSIBLY_SAME) == []
        assert len(people(caseload)) == 2

    def test_twins_who_both_stand_in_the_sheet_are_two(self, caseload: Caseload) -> None:
        head, olli = ["Nimi", "Synt."], ["Virtanen Olli", "3.4.1990"]
        rows(caseload, head, olli)
        found = rows(caseload, head, ["Olli Virtanen", "3.4.1990"], ["Virtanen Otto", "3.4.1990"])
        assert told(found, ProblemKind.POSSIBLY_SAME) == []
        assert len(people(caseload)) == 2

    def test_two_names_in_one_sheet_with_one_phone(self, caseload: Caseload) -> None:
        lines = [["Korhonen Anna", 1981, "040 1111111"], ["Virta Anna", 1981, "0401111111"]]
        found = rows(caseload, HEAD, *lines, ["Virta Pekka", 1983, "040 1111111"])
        assert len(people(caseload)) == 3
        assert found.count(Result.NEW) == 3  # three share it: a home's phone tells nobody

        pair = [["Salo Eeva", 1985, "040 2222222"], ["Aho Eeva", 1985, "0402222222"]]
        found = rows(caseload, HEAD, *pair)
        assert told(found, ProblemKind.POSSIBLY_SAME) == [3]

    def test_namesakes_with_their_own_addresses(self, caseload: Caseload) -> None:
        lines = [
            ["Virtanen Matti", 1970, None, "a@esim.invalid"],
            ["Virtanen Matti", None, None, "b@esim.invalid"],
        ]
        found = rows(caseload, HEAD, *lines)
        assert told(found, ProblemKind.AMBIGUOUS) == [3]
        assert "b@esim.invalid" not in people(caseload)[0].notes


class TestPeriods:
    HEAD = ("Namn", "Födelseår", "Började", "Slutade", "Läge")

    def test_without_starts_the_open_one_is_the_newest(self, caseload: Caseload) -> None:
        old = ["Virtanen Matti", 1970, None, "1.9.2021", "fast"]
        rows(caseload, self.HEAD, old, ["Virtanen Matti", 1970, None, None, "söker"])
        (client,) = people(caseload)
        assert (client.situation, client.ended_on) == ("söker", None)
        assert "1.9.2021" in client.notes

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            (("1.3.2021", None), ("1.3.2023", None)),
            (("1.3.2021", "1.9.2021"), ("1.3.2021", None)),
        ],
    )
    def test_a_row_typed_over_is_told(
        self, caseload: Caseload, old: Sequence[Any], new: Sequence[Any]
    ) -> None:
        person = ["Virtanen Matti", 1970]
        done(caseload, workbook_of([self.HEAD, [*person, *old, "a"]], fills=["00B050"]))
        before = people(caseload)
        found = done(caseload, workbook_of([self.HEAD, [*person, *new, "b"]], fills=["FFFF00"]))
        assert people(caseload) == before
        assert told(found, ProblemKind.SECOND_PERIOD) == [2]
