"""Values that can be read in two ways, or that say that there is none: read once, and told."""

from collections.abc import Sequence
from datetime import date

import pytest

from app.models.client import RatingFields
from app.models.employer import EmployerContactFields, EmployerFields
from app.models.enums import Outcome, Status
from app.models.placement import PlacementFields
from app.services.importing.applying import Preview
from app.services.importing.problems import ProblemKind
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from tests.services.importing.test_public_cases import people, rows, told


def values(done: Preview, kind: ProblemKind) -> list[tuple[int, str, str]]:
    """The row, the heading and the words of each such problem."""
    return [(each.row, each.heading, each.value) for each in done.problems if each.kind is kind]


class TestOrderOfDays:
    HEAD = ("Nimi", "Synt.aika", "Aloitus")

    def test_digits_that_fit_both_ways_are_told_once(self, caseload: Caseload) -> None:
        lines = [["Halonen Veera", "010203", "030422"], ["Aalto Oskari", "020301", "050623"]]
        done = rows(caseload, self.HEAD, *lines)
        assert [client.started_on for client in people(caseload)] == [
            date(2022, 4, 3),
            date(2023, 6, 5),
        ]
        told_once = values(done, ProblemKind.DAY_ORDER)
        assert told_once == [(1, "Synt.aika, Aloitus", "010203 = 1.2.2003")]

    def test_another_column_tells_the_order(self, caseload: Caseload) -> None:
        done = rows(caseload, self.HEAD, ["Halonen Veera", "240578", "030422"])
        assert people(caseload)[0].started_on == date(2022, 4, 3)
        assert told(done, ProblemKind.DAY_ORDER) == []

    @pytest.mark.parametrize("day", ["01/02/2023", "1/2/23", "01-02-2023"])
    def test_strokes_that_fit_both_ways_are_told_once(self, caseload: Caseload, day: str) -> None:
        lines = [["Halonen Veera", "1970", day], ["Aalto Oskari", "1980", "3/3/2023"]]
        done = rows(caseload, self.HEAD, *lines)
        assert people(caseload)[0].started_on == date(2023, 2, 1)
        assert values(done, ProblemKind.DAY_ORDER) == [(1, "Aloitus", f"{day} = 1.2.2023")]

    @pytest.mark.parametrize("day", ["13/2/2023", "3/3/2023", "1.2.2023", "2023-02-01"])
    def test_days_of_one_reading_are_not_told(self, caseload: Caseload, day: str) -> None:
        done = rows(caseload, self.HEAD, ["Halonen Veera", "1970", day])
        assert told(done, ProblemKind.DAY_ORDER) == []

    def test_of_contacts_too(self, caseload: Caseload) -> None:
        done = rows(caseload, ["Company", "Date", "Topic"], ["Prisma", "01/02/2023", "call"])
        assert values(done, ProblemKind.DAY_ORDER) == [(1, "Date", "01/02/2023 = 1.2.2023")]

    def test_year_first_with_hyphens_where_a_column_tells_so(self, caseload: Caseload) -> None:
        done = rows(
            caseload,
            ["Namn", "Född", "Började", "Slut"],
            ["Berg Karl", "70-06-15", "23-03-01", "23-09-12"],
            ["Holm Anna", "85-02-28", "22-12-15", None],
        )
        found = [(c.birth_date, c.started_on, c.ended_on) for c in people(caseload)]
        assert found == [
            (date(1970, 6, 15), date(2023, 3, 1), date(2023, 9, 12)),
            (date(1985, 2, 28), date(2022, 12, 15), None),
        ]
        assert told(done, ProblemKind.DAY_ORDER) == []

    def test_hyphens_that_fit_both_ways_are_told(self, caseload: Caseload) -> None:
        done = rows(caseload, ["Namn", "Började"], ["Berg Karl", "10-03-11"])
        assert values(done, ProblemKind.DAY_ORDER) == [(1, "Började", "10-03-11 = 10.3.2011")]


class TestYearsOfTwoDigits:
    def years(self, caseload: Caseload, *births: object) -> tuple[list[int | None], Preview]:
        lines = [[f"Halonen {'ABCDEFGH'[at]}nna", birth] for at, birth in enumerate(births)]
        done = rows(caseload, ["Nimi", "Synt."], *lines)
        return [client.birth_year for client in people(caseload)], done

    @pytest.mark.parametrize(
        ("birth", "year"),
        [
            (65, 1965),
            ("78", 1978),
            ("05", 2005),
            ("-65", 1965),
            ("’99", 1999),
            ("s. 88", 1988),
            ("s.-88", 1988),
            ("synt. 70", 1970),
            ("f. 78", 1978),
            ("född 61", 1961),
            ("born 83", 1983),
            ("b. 01", 2001),
        ],
    )
    def test_a_year_of_working_age_is_taken_and_told_once(
        self, caseload: Caseload, birth: object, year: int
    ) -> None:
        years, done = self.years(caseload, birth, birth)
        assert years == [year, year]
        assert values(done, ProblemKind.SHORT_YEARS) == [(1, "Synt.", f"{birth} = {year}")]
        assert told(done, ProblemKind.BAD_BIRTH) == []

    @pytest.mark.parametrize("birth", ["-45", "20", "s. 15", "s. 30", 7])
    def test_nobody_of_another_age(self, caseload: Caseload, birth: object) -> None:
        years, done = self.years(caseload, birth)
        assert years == [None]
        assert told(done, ProblemKind.BAD_BIRTH) == [2]
        assert str(birth) in people(caseload)[0].notes

    def test_ages_are_no_years(self, caseload: Caseload) -> None:
        years, done = self.years(caseload, 65, 38, 24)
        assert years == [None, None, None]
        assert told(done, ProblemKind.BAD_BIRTH) == [2, 3, 4]


class TestWordsForNothing:
    HEAD = ("Nimi", "Lopputulos", "Työnantaja", "Lähettävä taho", "Kunta", "Puhelin")

    @pytest.mark.parametrize(
        "words",
        [
            "ei ole", "Ei tietoa", "ei tiedossa", "puuttuu", "Tuntematon", "N/A", "none", "?", "??",
            "ingen", "saknas", "Okänd", "unknown", "nej", "ei vielä", "no", "inte känd",
        ],
    )  # fmt: skip
    def test_no_employer_referrer_place_or_phone(self, caseload: Caseload, words: str) -> None:
        done = rows(caseload, self.HEAD, ["Halonen Veera", "työllistyi", *[words] * 4])
        (client,) = people(caseload)
        assert client.outcome is Outcome.EMPLOYED
        assert (client.referrer, client.municipality, client.phone) == ("", "", "")
        assert records.list_records(caseload, EmployerFields) == []
        assert client.notes.count(words) == 4
        assert told(done, ProblemKind.NO_VALUE) == [2, 2, 2, 2]

    @pytest.mark.parametrize("words", ["Eino Oy", "Noname Oy", "Salainen Oy", "Ei vain kahvila"])
    def test_other_words_are_an_employer(self, caseload: Caseload, words: str) -> None:
        rows(caseload, self.HEAD[:3], ["Halonen Veera", "työllistyi", words])
        assert [e.fields.name for e in records.list_records(caseload, EmployerFields)] == [words]

    def test_a_dash_is_no_person_no_step_and_no_rating(self, caseload: Caseload) -> None:
        head = ("Yritys", "Pvm", "Kenen kanssa", "Seuraavaksi", "Asia")
        done = rows(caseload, head, ["Prisma", "1.2.2023", "-", "–", "soitto"])
        (contact,) = records.list_records(caseload, EmployerContactFields)
        assert (contact.fields.next_step, contact.fields.person_id) == ("", None)
        assert done.problems == ()
        done = rows(caseload, ["Nimi", "Työkyky lopussa"], ["Halonen Veera", "-"])
        assert told(done, ProblemKind.BAD_RATING) == []

    def test_an_employer_without_a_name_in_the_log(self, caseload: Caseload) -> None:
        head: Sequence[str] = ("Yritys", "Pvm", "Asia", "Yhteyshenkilö")
        done = rows(caseload, head, ["ei tietoa", "1.2.2023", "soitto", ""], ["Prisma", "2.2.2023"])
        assert len(records.list_records(caseload, EmployerContactFields)) == 1
        assert told(done, ProblemKind.EMPLOYER_MISSING) == [2]


@pytest.mark.parametrize(
    "words",
    [
        "työllistyi S-markettiin",
        "jobb på Prisma",
        "working part time at Lidl",
        "työllistyi osa-aikaisesti",
        "opiskelemaan Ekamiin",
    ],
)
def test_words_that_say_more_than_the_outcome_are_kept(caseload: Caseload, words: str) -> None:
    rows(caseload, ["Nimi", "Lopputulos"], ["Halonen Veera", words])
    (client,) = people(caseload)
    assert client.outcome is not None
    assert words in client.notes


def test_what_goes_on_is_no_outcome(caseload: Caseload) -> None:
    done = rows(caseload, ["Nimi", "Lopputulos"], ["Halonen Veera", "kesken"])
    (client,) = people(caseload)
    assert (client.outcome, client.notes) == (None, "Lopputulos: kesken")
    assert told(done, ProblemKind.UNKNOWN_OUTCOME) == [2]


@pytest.mark.parametrize(
    "headings",
    [
        ("Pystyvyys alussa (0-10)", "Pystyvyys lopussa"),
        ("Työkyky alussa", "Koettu työkyky lopussa"),
        ("Upplevd förmåga i början", "Upplevd förmåga i slutet"),
        ("Work ability at the start", "Work ability at the end"),
    ],
)
def test_ratings_under_headings_in_words(caseload: Caseload, headings: tuple[str, str]) -> None:
    rows(caseload, ["Nimi", *headings], ["Halonen Veera", 4, "8/10"])
    found = [each.fields.value for each in records.list_records(caseload, RatingFields)]
    assert sorted(found) == [4, 8]


@pytest.mark.parametrize("words", ["deltid 20 h/v", "heltidsjobb tills vidare", "deltidsjobb"])
def test_jobs_in_the_words_of_swedes(caseload: Caseload, words: str) -> None:
    rows(caseload, ["Klient", "Läge", "Arbetsgivare"], ["Berg Karl", words, "Prisma"])
    assert [e.fields.name for e in records.list_records(caseload, EmployerFields)] == ["Prisma"]


def test_colours_by_name_in_a_column_of_the_situation_are_statuses(caseload: Caseload) -> None:
    lines = [["Halonen Veera", "keltainen"], ["Aalto Oskari", "Vihreä"], ["Laine Sari", None]]
    rows(caseload, ["Nimi", "Tilanne"], *lines)
    assert [str(client.status) for client in people(caseload)] == [
        "health_check",
        "succeeded",
        "active",
    ]


class TestYearsGoneBy:
    """A past year beside what lasts for a time tells that it was, not that it is."""

    HEAD = ("Sukunimi", "Etunimi", "Aloitus", "Tila", "Tilanne", "Lopputulos")
    LASTING = (
        *("kutyssa 2018", "kuntouttavassa työtoiminnassa 5/2018", "terveystarkastus 2019"),
        *("arbetsverksamhet 2018", "hälsokontroll 2018", "rehabilitative work 2018"),
        *("rehab work 2017, 2018", "työkokeilussa 2018", "arbetsprövning 2018", "work trial 2018"),
    )

    @pytest.mark.parametrize("words", LASTING)
    def test_a_status_is_left_open_and_told(self, caseload: Caseload, words: str) -> None:
        done = rows(caseload, self.HEAD, ["Halonen", "Veera", "1.3.2024", words])
        assert people(caseload)[0].status is Status.ACTIVE
        assert words in people(caseload)[0].notes
        assert values(done, ProblemKind.UNKNOWN_STATUS) == [(2, "Tila", words)]

    @pytest.mark.parametrize("words", ["kutyssa 2018 alkaen", "rehab work since 2018", "kutyssa"])
    def test_what_goes_on_is_a_status(self, caseload: Caseload, words: str) -> None:
        rows(caseload, self.HEAD, ["Halonen", "Veera", "1.3.2024", words])
        assert people(caseload)[0].status is Status.REHAB_WORK

    @pytest.mark.parametrize(
        "words", ["työkokeilussa 2018", "arbetsprövning 2018", "work trial 2018"]
    )
    def test_a_situation_is_no_measure(self, caseload: Caseload, words: str) -> None:
        done = rows(caseload, self.HEAD, ["Halonen", "Veera", "1.3.2024", "", words])
        assert records.list_records(caseload, PlacementFields) == []
        assert people(caseload)[0].situation == words
        assert values(done, ProblemKind.WORK_UNSURE) == [(2, "Tilanne", words)]

    def test_an_outcome_is_none_of_years_before_the_service(self, caseload: Caseload) -> None:
        lines = [["Aalto", "Oskari", "1.3.2017", "", "", "työllistyi 2018"]]
        lines += [["Halonen", "Veera", "1.3.2024", "", "", "työllistyi 2018"]]
        done = rows(caseload, self.HEAD, *lines)
        assert [one.outcome for one in people(caseload)] == [Outcome.EMPLOYED, None]
        assert values(done, ProblemKind.UNKNOWN_OUTCOME) == [(3, "Lopputulos", "työllistyi 2018")]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("1.2.2024 peruttu", None),
        ("siirtyi, piti alkaa 1.2.2024", None),
        ("ei 1.2.2024", None),
        ("jos 1.2.2024", None),
        ("inställd 1.2.2024", None),
        ("1.2.2024 or later", None),
        ("1.2.2024 (lähete tuli)", date(2024, 2, 1)),
        ("alkoi 1.2.2024", date(2024, 2, 1)),
    ],
)
def test_a_day_that_did_not_come_true_begins_nothing(
    caseload: Caseload, words: str, day: date | None
) -> None:
    done = rows(caseload, ["Nimi", "Puhelin", "Aloitus"], ["Veera Halonen", "040 1", words])
    (client,) = people(caseload)
    assert client.started_on == day
    assert words in client.notes
    assert told(done, ProblemKind.DATE_INSIDE if day else ProblemKind.BAD_DATE) == [2]


@pytest.mark.parametrize(
    "words",
    [
        "ks. muistiinpanot",
        "entinen: Lidl",
        "haussa",
        "se anteckningar",
        "tidigare Fazer",
        "see notes",
    ],
)
def test_where_to_look_or_what_was_is_no_employer(caseload: Caseload, words: str) -> None:
    head = ["Nimi", "Työnantaja", "Lähettäjä", "Lopputulos"]
    done = rows(caseload, head, ["Veera Halonen", words, words, "työllistyi"])
    (client,) = people(caseload)
    assert (client.referrer, client.outcome) == ("", Outcome.EMPLOYED)
    assert f"Työnantaja: {words}" in client.notes
    assert records.list_records(caseload, EmployerFields) == []
    assert told(done, ProblemKind.NO_VALUE) == [2, 2]
