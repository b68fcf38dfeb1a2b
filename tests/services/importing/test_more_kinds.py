"""More sheets as other coaches keep them: places beside names, legends in words, days in orders."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from openpyxl import Workbook as Book
from openpyxl.comments import Comment

from app.models.client import RatingFields
from app.models.employer import EmployerContactFields, EmployerFields
from app.models.enums import Moment, Outcome, Status
from app.models.placement import PlacementFields
from app.models.rules.importing.headings import Role, Target
from app.services.importing import apply, propose
from app.services.importing.name_cells import read_name, read_name_parts
from app.services.importing.problems import ProblemKind
from app.services.importing.readers.reading import read_content
from app.services.importing.word_lists import sheet_words
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from tests.services.importing.sheets import book_of, saved, solid
from tests.services.importing.test_public_cases import people, rows, told

TODAY = date(2026, 11, 16)
GREEN, YELLOW, RED = "00B050", "FFFF00", "FF0000"


def coloured(legend: Sequence[Sequence[Any]], *, below: bool = False) -> Book:
    """Three clients in green, yellow and red, and lines above or below them."""
    book = book_of([])
    sheet = book.active
    assert sheet is not None
    clients = [("Halonen Veera", GREEN), ("Aalto Oskari", YELLOW), ("Laine Sari", RED)]
    for line in () if below else legend:
        sheet.append(list(line))
    sheet.append(["Nimi", "Puhelin"])
    for name, fill in clients:
        sheet.append([name, "040 1"])
        for cell in sheet[sheet.max_row]:
            cell.fill = solid(fill)
    for line in legend if below else ():
        sheet.append(list(line))
    return book


class TestPlaces:
    @pytest.mark.parametrize(
        ("cell", "name", "place", "doubtful"),
        [
            ("Tuominen Matti Vantaa", "Tuominen Matti", "Vantaa", ""),
            ("Matti Tuominen Vantaa", "Matti Tuominen", "Vantaa", ""),
            ("Dahl Mia Borgå", "Dahl Mia", "Borgå", ""),
            ("Virtanen Liisa Espoossa", "Virtanen Liisa", "Espoossa", ""),
            ("Salo Pekka Lahti", "Salo Pekka", "Lahti", ""),
            ("Pekka Lahti Salo", "Pekka Lahti Salo", "", "Salo"),
            ("Matti Juhani Kouvola", "Matti Juhani Kouvola", "", ""),
            ("Kouvola Matti", "Kouvola Matti", "", ""),
            ("Anna Lahti", "Anna Lahti", "", ""),
            ("Koski Pori", "Koski Pori", "", "Pori"),
            ("Mäkelä Inari", "Mäkelä Inari", "", ""),
            ("Salo Anna Maria", "Salo Anna Maria", "", ""),
        ],
    )
    def test_a_place_without_a_comma(self, cell: str, name: str, place: str, doubtful: str) -> None:
        found = read_name(cell, TODAY)
        assert (found.name, "".join(found.beside), found.doubtful) == (name, place, doubtful)

    def test_it_goes_to_its_field_or_to_the_notes_and_is_told(self, caseload: Caseload) -> None:
        done = rows(
            caseload,
            ["Nimi", "Kunta", "Puhelin"],
            ["Tuominen Matti (Vantaa)", None, "040 1"],
            ["Virtanen Liisa (Espoo)", "Helsinki", "040 2"],
            ["Pekka Lahti Salo", None, "040 3"],
        )
        found = [(c.family_name, c.given_names, c.municipality, c.notes) for c in people(caseload)]
        assert found[0] == ("Tuominen", "Matti", "Vantaa", "")
        assert found[1] == ("Virtanen", "Liisa", "Helsinki", "Nimi: (Espoo)")
        assert {"Lahti", "Salo", "Pekka"} == {*found[2][0].split(), *found[2][1].split()}
        assert told(done, ProblemKind.BESIDE_NAME) == [2, 3]
        assert told(done, ProblemKind.PLACE_IN_NAME) == [4]

    def test_parts_of_names(self) -> None:
        assert read_name_parts("Kaisa Vantaa", "Salo", TODAY).parts == ("Kaisa", "Salo")
        assert read_name_parts("Kaisa", "Lahti", TODAY).parts == ("Kaisa", "Lahti")
        assert read_name_parts("", "Halme, Ville", TODAY).name == "Halme, Ville"


@pytest.mark.parametrize(
    ("cell", "name", "beside"),
    [
        ("Rinne Olli kts. Teams", "Rinne Olli", ("kts. Teams",)),
        ("Mäki Juha ½ pv", "Mäki Juha", ("½", "pv")),
        ("Nieminen Pekka †", "Nieminen Pekka", ("†",)),
        ("Hr Korhonen Matti", "Korhonen Matti", ("Hr",)),
        ("Hassan Omar ibn Ali", "Hassan Omar ibn Ali", ()),
        ("Seppä Ari ~ palaa 1.9.", "Seppä Ari", ("palaa 1.9",)),
        ("Karjalainen (Matti)", "Karjalainen Matti", ()),
        ("Karjalainen (peruttu)", "Karjalainen", ("(peruttu)",)),
        ("Virtanen Matti '010190-123A'", "Virtanen Matti", ()),
        ("Virtanen Matti 010190A123B", "Virtanen Matti", ("010190A…",)),
    ],
)
def test_remarks_and_signs_beside_a_name(cell: str, name: str, beside: tuple[str, ...]) -> None:
    from app.services.importing.readers.tidying import tidy_text

    found = read_name(tidy_text(cell), TODAY)
    assert (found.name, found.beside) == (name, beside)


class TestLegends:
    def test_all_colours_in_one_line(self, caseload: Caseload) -> None:
        legend = [["Värit: vihreä=uusi asiakas, keltainen=ok työllistynyt, punainen=terveys"]]
        plan = propose(read_content(saved(coloured(legend))))
        assert [(c.status, c.sure) for c in plan.colours] == [
            (Status.ACTIVE, False),
            (Status.ACTIVE, False),
            (Status.HEALTH_CHECK, True),
        ]

    def test_colours_by_name_beside_the_rows(self, caseload: Caseload) -> None:
        book = coloured([])
        sheet = book.active
        assert sheet is not None
        lines = [("green", "on hold"), ("yellow", "employed"), ("red", "in rehab work")]
        sheet.cell(1, 5, "Key")
        for number, (colour, words) in enumerate(lines, start=2):
            sheet.cell(number, 5, colour)
            sheet.cell(number, 6, words)
        plan = propose(read_content(saved(book)))
        apply(caseload, plan, lambda _d, _t: None)
        assert [(c.status, c.sure) for c in plan.colours] == [
            (Status.ACTIVE, False),
            (Status.SUCCEEDED, True),
            (Status.REHAB_WORK, True),
        ]
        assert not any(client.notes for client in people(caseload))

    @pytest.mark.parametrize("heading", ["Selite", "Värien selitys", "Förklaring", "Key"])
    def test_colours_under_a_heading_apart_from_the_table(
        self, caseload: Caseload, heading: str
    ) -> None:
        book = coloured([])
        sheet = book.active
        assert sheet is not None
        sheet.cell(1, 4, heading)
        lines = [(RED, "tauolla"), (GREEN, "jonossa"), (YELLOW, "työllistynyt")]
        for number, (fill, words) in enumerate(lines, start=2):
            sheet.cell(number, 4, words).fill = solid(fill)
        plan = propose(read_content(saved(book)))
        done = apply(caseload, plan, lambda _d, _t: None).preview
        assert {c.fill: (c.status, c.sure) for c in plan.colours} == {
            f"#{GREEN}": (Status.ACTIVE, False),
            f"#{YELLOW}": (Status.SUCCEEDED, True),
            f"#{RED}": (Status.ACTIVE, False),
        }
        assert told(done, ProblemKind.LEGEND_UNKNOWN) == [2, 3]
        assert not any(client.notes for client in people(caseload))

    def test_a_heading_of_colours_within_the_table_is_of_each_client(
        self, caseload: Caseload
    ) -> None:
        book = coloured([])
        sheet = book.active
        assert sheet is not None
        sheet.cell(1, 3, "Selite")
        for number, words in enumerate(["tauolla", "jonossa", "alkaa"], start=2):
            sheet.cell(number, 3, words).fill = solid((GREEN, YELLOW, RED)[number - 2])
        apply(caseload, propose(read_content(saved(book))), lambda _d, _t: None)
        assert people(caseload)[0].notes == "Selite: tauolla"

    @pytest.mark.parametrize("below", [True, False])
    def test_a_sentence_about_colours_leaves_them_open_and_is_told(
        self,
        caseload: Caseload,
        below: bool,
    ) -> None:
        legend = [["Keltaisella ovat työllistyneet ja punainen ei tarkoita palautusta"]]
        plan = propose(read_content(saved(coloured(legend, below=below))))
        done = apply(caseload, plan, lambda _d, _t: None).preview
        assert [choice.sure for choice in plan.colours[1:]] == [False, False]
        assert told(done, ProblemKind.LEGEND_UNKNOWN) == [5 if below else 1]

    def test_a_column_of_the_clients_own_colours_is_no_legend(self, caseload: Caseload) -> None:
        rows(
            caseload,
            ["Nimi", "Väri", "Tavoite"],
            ["Halonen Veera", "keltainen", "café"],
            ["Aalto Oskari", "punainen", "varasto"],
        )
        found = [(client.status, client.goal) for client in people(caseload)]
        assert found == [(Status.HEALTH_CHECK, "café"), (Status.RETURNED, "varasto")]

    def test_coloured_words_below_the_rows_are_nobody(self, caseload: Caseload) -> None:
        book = coloured([["terveysasiat kesken"], ["x = soitettu"]], below=True)
        sheet = book.active
        assert sheet is not None
        sheet.cell(5, 1).fill = solid(RED)
        done = apply(caseload, propose(read_content(saved(book))), lambda _d, _t: None).preview
        assert len(people(caseload)) == 3
        assert told(done, ProblemKind.NOT_A_PERSON) == [5, 6]


def test_lone_words_among_the_clients_are_nobody(caseload: Caseload) -> None:
    done = rows(
        caseload,
        ["Namn", "Telefon"],
        ["Lindqvist Anna", "0401"],
        ["I kö"],
        ["Ek Jan", "0403"],
        ["N.N."],
        ["Berg kalle"],
    )
    assert [client.family_name for client in people(caseload)] == ["Lindqvist", "Ek", "Berg"]
    assert told(done, ProblemKind.NOT_A_PERSON) == [3, 5]


def test_clients_in_columns_without_a_label_for_their_names(caseload: Caseload) -> None:
    rows(
        caseload,
        [None, "Virtanen Matti", "Korhonen Anna"],
        ["Syntymävuosi", 1970, 1980],
        ["Tavoite", "varasto", "keittiö"],
    )
    found = [(c.family_name, c.birth_year, c.goal) for c in people(caseload)]
    assert found == [("Virtanen", 1970, "varasto"), ("Korhonen", 1980, "keittiö")]


class TestOrdersOfDays:
    HEAD = ("Name", "DOB", "Start date")

    def test_month_first_where_a_day_tells_so(self, caseload: Caseload) -> None:
        rows(
            caseload,
            self.HEAD,
            ["Smith John", "06/15/1970", "03/04/2023"],
            ["Jones Mary", "6/7/70", None],
        )
        found = [(client.birth_date, client.started_on) for client in people(caseload)]
        assert found == [(date(1970, 6, 15), date(2023, 3, 4)), (date(1970, 6, 7), None)]

    def test_day_first_where_nothing_tells_otherwise(self, caseload: Caseload) -> None:
        rows(caseload, self.HEAD, ["Smith John", "15/6/1970", "3/4/2023"])
        (client,) = people(caseload)
        assert (client.birth_date, client.started_on) == (date(1970, 6, 15), date(2023, 4, 3))

    def test_digits_year_first_by_another_column(self, caseload: Caseload) -> None:
        rows(caseload, ["Namn", "Född", "Började"], ["Berg Karl", "700615", "230301"])
        (client,) = people(caseload)
        assert (client.birth_date, client.started_on) == (date(1970, 6, 15), date(2023, 3, 1))


class TestTablesBesideEachOther:
    PEOPLE = ("Virtanen Matti", "040 1", "Korhonen Anna", "040 2")

    def check(self, caseload: Caseload) -> None:
        found = [(c.family_name, c.phone, c.notes) for c in people(caseload)]
        assert found == [("Virtanen", "040 1", ""), ("Korhonen", "040 2", "")]

    def test_with_a_gap_and_titles(self, caseload: Caseload) -> None:
        one, two = self.PEOPLE[:2], self.PEOPLE[2:]
        done = rows(
            caseload,
            ["AKTIIVISET", None, None, "PÄÄTTYNEET"],
            ["Nimi", "Puhelin", None, "Nimi", "Puh.", "Päättyi"],
            [*one, None, *two, "1.3.2023"],
        )
        self.check(caseload)
        assert [c.ended_on for c in people(caseload)] == [None, date(2023, 3, 1)]
        assert told(done, ProblemKind.BESIDE_EACH_OTHER) == [2]

    def test_without_a_gap(self, caseload: Caseload) -> None:
        rows(caseload, ["Namn", "Telefon", "Namn", "Telefon"], self.PEOPLE)
        self.check(caseload)

    def test_without_a_gap_and_with_other_headings(self, caseload: Caseload) -> None:
        """The second name's end and outcome were the first one's."""
        done = rows(
            caseload,
            ["Nimi", "Puhelin", "Tilanne", "Nimi", "Päättyi", "Tulos"],
            ["Virtanen Matti", "040 1", "hakee", "Laine Sari", "1.3.2024", "työllistyi"],
            ["Korhonen Anna", "040 2", None, "Öhman Åke", "1.4.2024", "koulutus"],
            [None, None, None, "Aho Ari", "1.5.2024", None],
        )
        assert [(c.family_name, c.outcome, c.ended_on) for c in people(caseload)] == [
            ("Virtanen", None, None),
            ("Korhonen", None, None),
            ("Laine", Outcome.EMPLOYED, date(2024, 3, 1)),
            ("Öhman", Outcome.EDUCATION, date(2024, 4, 1)),
            ("Aho", None, date(2024, 5, 1)),
        ]
        assert told(done, ProblemKind.BESIDE_EACH_OTHER) == [1]

    def test_a_relatives_phone_is_not_the_clients(self, caseload: Caseload) -> None:
        rows(
            caseload,
            ["Nimi", "Synt.", "Omainen", "Nimi", "Puhelin"],
            ["Virtanen Matti", 1985, "äiti", "Virtanen Liisa", "040 1"],
        )
        (client,) = people(caseload)
        assert (client.family_name, client.phone) == ("Virtanen", "")
        assert "Puhelin: 040 1" in client.notes

    def test_clients_beside_an_employer_log(self, caseload: Caseload) -> None:
        done = rows(
            caseload,
            ["Asiakas", "Puhelin", None, "Yritys", "Pvm", "Asia"],
            ["Virtanen Matti", "040 1", None, "Kahvila Oy", "1.3.2023", "soitto"],
            ["Korhonen Anna", "040 2", None, "Varasto Oy", "2.3.2023", "käynti"],
        )
        self.check(caseload)
        assert done.contacts == 2

    def test_one_table_stays_one(self, caseload: Caseload) -> None:
        rows(
            caseload,
            ["Nimi", "Puhelin", None, "Työnantaja", "Yhteyshenkilö", "Puhelin"],
            ["Virtanen Matti", "040 1", None, "Kahvila Oy", "Pekka", "09 1"],
            ["Korhonen Anna", "040 2", None, "Varasto Oy", "Liisa", "09 2"],
        )
        assert [client.family_name for client in people(caseload)] == ["Virtanen", "Korhonen"]
        assert all("Oy" in client.notes for client in people(caseload))

    def test_somebody_elses_name_in_a_row_is_no_table(self, caseload: Caseload) -> None:
        rows(
            caseload,
            ["Nimi", "Puhelin", "Omatyöntekijä", "Nimi", "Puhelin"],
            ["Virtanen Matti", "040 1", "TE", "Aho Sirpa", "050 1"],
        )
        assert [client.family_name for client in people(caseload)] == ["Virtanen"]


class TestLettersOfTheSameLook:
    def test_headings_in_any_case_with_spaces_and_letters_of_other_scripts(
        self, caseload: Caseload
    ) -> None:
        rows(
            caseload,
            ["NIMI ", "Lähettävä  TAHO", "K\u03bfti\u03baunta", "T\u0456lanne"],
            ["Halonen Veera", "Kela", "Espoo", "haussa"],
        )
        (client,) = people(caseload)
        assert (client.referrer, client.municipality) == ("Kela", "Espoo")
        assert client.situation == "haussa"

    @pytest.mark.parametrize("other", ["Fpa", "fpa", "F\u0420A", "F.P.A.", "FPA\u00a0"])
    def test_values_are_offered_as_one(self, caseload: Caseload, other: str) -> None:
        done = rows(
            caseload,
            ["Nimi", "Lähettävä taho"],
            *[["Halonen Veera", "FPA"], ["Aalto Oskari", "FPA"], ["Laine Sari", other]],
        )
        if other.strip() != "FPA":
            (pair,) = done.similar
            assert (pair.kept, pair.other, pair.row) == ("FPA", other.strip(), 4)

    def test_a_word_in_another_script_stays_itself(self, caseload: Caseload) -> None:
        done = rows(
            caseload,
            ["Nimi", "Lähettävä taho"],
            ["Halonen Veera", "Центр"],
            ["Aalto Oskari", "Kela"],
        )
        assert not done.similar
        assert people(caseload)[1].referrer in ("Центр", "Kela")


def test_a_dash_is_no_phone_and_the_same_as_above_is_told(caseload: Caseload) -> None:
    done = rows(
        caseload,
        ["Nimi", "Puhelin", "Sähköposti", "Tilanne"],
        ["Halonen Veera", "040 1", "v@x.fi", "haussa"],
        ["Aalto Oskari", "-", "–", "sama"],
    )
    found = [(client.phone, client.email, client.situation) for client in people(caseload)]
    assert found == [("040 1", "v@x.fi", "haussa"), ("", "", "haussa")]
    assert told(done, ProblemKind.DITTO) == [3]


class TestSeveralRowsOfOnePerson:
    HEAD = ("Nimi", "Synt.", "Puhelin", "Sähköposti", "Aloitus")

    def test_a_changed_name_is_told_though_three_rows_have_the_phone(
        self, caseload: Caseload
    ) -> None:
        done = rows(
            caseload,
            self.HEAD,
            ["Virtanen Anna", 1970, "0401234567", "anna@x.fi", "1.3.2021"],
            ["Korhonen Anna (os. Virtanen)", 1970, "040 123 4567", "anna@x.fi", "1.3.2023"],
            ["Anna Korhonen", None, "+358401234567", None, "1.3.2024"],
        )
        assert told(done, ProblemKind.POSSIBLY_SAME) == [3, 4]

    def test_a_further_given_name_is_told(self, caseload: Caseload) -> None:
        done = rows(
            caseload,
            self.HEAD,
            ["Virtanen Matti", 1970, "040 1234567", None, None],
            ["Matti J. Virtanen", 1970, None, None, None],
            ["Virtanen Matti Olavi", 1970, "050 7654321", None, None],
            ["Virtanen Matti Juhani", 1971, None, None, None],
        )
        assert told(done, ProblemKind.POSSIBLY_SAME) == [3]
        assert len(people(caseload)) == 3

    def test_the_birth_of_an_older_row_is_kept(self, caseload: Caseload) -> None:
        rows(
            caseload,
            self.HEAD,
            ["Halonen Veera", "15.6.1970", "0401234567", None, "1.3.2021"],
            ["Halonen Veera", None, "0401234567", None, "1.3.2024"],
        )
        (client,) = people(caseload)
        assert (client.birth_date, client.started_on) == (date(1970, 6, 15), date(2024, 3, 1))


class TestHeadings:
    def test_a_scale_within_and_hyphens_with_spaces(self, caseload: Caseload) -> None:
        rows(
            caseload,
            ["Suku- nimi", "Etu- nimi", "Koettu pysty-\nvyys (0–10) alku"],
            ["Halonen", "Veera", 5],
        )
        (client,) = people(caseload)
        assert (client.family_name, client.given_names, client.notes) == ("Halonen", "Veera", "")
        (rating,) = records.list_records(caseload, RatingFields)
        assert (rating.fields.moment, rating.fields.value) == (Moment.START, 5)

    def test_abbreviations_and_the_words_of_speech(self, caseload: Caseload) -> None:
        rows(
            caseload,
            ["Kl.", "f.", "Remitt.", "Utf.", "Ph"],
            ["Lindqvist Anna", "-70", "FPA", "fick jobb", "040 1"],
            ["Berg Karl", "-05", "FPA", "ej anställd", "040 2"],
        )
        found = [(c.family_name, c.birth_year, c.referrer, c.phone) for c in people(caseload)]
        assert found == [("Lindqvist", 1970, "FPA", "040 1"), ("Berg", 2005, "FPA", "040 2")]
        assert [client.outcome for client in people(caseload)] == [Outcome.EMPLOYED, None]

    def test_other_words_of_days(self) -> None:
        words = sheet_words()
        heads = {0: "Surname", 1: "D.O.B.", 2: "Intake", 3: "Exit", 4: "Exit reason"}
        targets = (Target.BIRTH, Target.STARTED_ON, Target.ENDED_ON, Target.OUTCOME)
        assert tuple(words.targets(heads, Role.CLIENTS).values())[1:] == targets
        log = words.targets({0: "Päiväys", 1: "Firma"}, Role.CONTACTS)
        assert log == {0: Target.DAY, 1: Target.EMPLOYER}

    def test_two_rows_of_headings_that_say_more_together(self, caseload: Caseload) -> None:
        rows(
            caseload,
            [None, "Perustiedot", None, "Pystyvyys", None],
            ["Nimi", "Puh", "Kunta", "alku", "loppu"],
            ["Halonen Veera", "040 1", "Espoo", 4, 7],
        )
        found = records.list_records(caseload, RatingFields)
        assert sorted(rating.fields.value for rating in found) == [4, 7]
        assert people(caseload)[0].notes == ""

    def test_an_abbreviation_of_two_headings_is_none(self) -> None:
        assert sheet_words().targets({0: "Til.", 1: "Nimi"}, Role.CLIENTS)[0] is Target.LEFTOVER

    def test_a_legend_in_a_comment_on_a_heading(self) -> None:
        book = coloured([])
        sheet = book.active
        assert sheet is not None
        sheet.cell(1, 2).comment = Comment("vihreä = terveys\nkeltainen = työllistynyt", "x")
        plan = propose(read_content(saved(book)))
        assert [choice.status for choice in plan.colours[:2]] == [
            Status.HEALTH_CHECK,
            Status.SUCCEEDED,
        ]


def test_a_sum_among_contacts_is_no_employer_and_days_as_swedes_write_them(
    caseload: Caseload,
) -> None:
    done = rows(
        caseload,
        ["Datum", "Företag", "Kontaktperson", "Ärende"],
        ["2/3 2023", "Café Ab", "Lisa Berg", "praktik"],
        ["Totalt", 3],
        title="Arbetsgivare",
    )
    (contact,) = records.list_records(caseload, EmployerContactFields)
    assert contact.fields.day == date(2023, 3, 2)
    assert told(done, ProblemKind.EMPLOYER_MISSING) == [3]
    assert [each.fields.name for each in records.list_records(caseload, EmployerFields)] == [
        "Café Ab"
    ]


def test_a_start_with_a_time_that_lost_its_format_keeps_it(caseload: Caseload) -> None:
    rows(caseload, ["Nimi", "Aloitus"], ["Halonen Veera", 44986.395833333336])
    (client,) = people(caseload)
    assert (client.started_on, client.notes) == (date(2023, 3, 1), "Aloitus: 1.3.2023 9:30")


def test_rows_of_blanks_alone_are_no_rows(caseload: Caseload) -> None:
    rows(
        caseload,
        ["\u00a0Nimi\u00a0", "Puhelin "],
        ["  Halonen\u00a0 Veera ", "\u00a0040 1"],
        ["   ", "\u00a0"],
        ["\u00a0", None],
        ["\u200bAalto Oskari", "040 2"],
    )
    found = [(client.family_name, client.phone) for client in people(caseload)]
    assert found == [("Halonen", "040 1"), ("Aalto", "040 2")]


def test_a_measure_is_named_by_words_that_name_one(caseload: Caseload) -> None:
    rows(
        caseload,
        ["Namn", "Läge", "Utfall"],
        ["Sund Eva", "i arbetsprövning 1.3-1.5", "fick inte fortsätta"],
    )
    (work,) = records.list_records(caseload, PlacementFields)
    assert work.fields.measure == "i arbetsprövning 1.3-1.5"
    assert people(caseload)[0].outcome is None
