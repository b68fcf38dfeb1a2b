"""The kinds of faults of old sheets once more: other words, languages, columns and layouts."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from sqlmodel import select

from app.models.employer import EmployerContact
from app.models.enums import Outcome, PlacementKind, Status
from app.models.placement import PlacementFields
from app.services.importing.problems import ProblemKind
from app.services.importing.readers.reading import read_content
from app.services.importing.word_lists import sheet_words
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from tests.services.importing.sheets import book_of, saved, solid
from tests.services.importing.test_kinds_in_other_forms import done as import_book
from tests.services.importing.test_public_cases import people, rows, told


class TestMarksBelowWhatBecameOfSomebody:
    """A mark below "Työllistyi" is what a word in a column of outcomes is."""

    @pytest.mark.parametrize(
        ("headings", "marks", "outcomes"),
        [
            (
                ["Työllistyi", "Työkokeiluun", "Opiskelemaan"],
                [("x", "", ""), ("ei", "", "kyllä"), ("-", "x", ""), ("e", "e", "e")],
                [Outcome.EMPLOYED, Outcome.EDUCATION, Outcome.WORK_TRIAL, None],
            ),
            (
                ["Fått jobb", "Till studier"],
                [("Ja", "Nej"), ("Nej", "Ja"), ("inte än", ""), ("", "")],
                [Outcome.EMPLOYED, Outcome.EDUCATION, None, None],
            ),
            (
                ["Got a job", "In education"],
                [("Y", "N"), ("no", "yes"), ("not yet", ""), (True, False)],
                [Outcome.EMPLOYED, Outcome.EDUCATION, None, Outcome.EMPLOYED],
            ),
        ],
    )
    def test_it_is_the_outcome(
        self,
        caseload: Caseload,
        headings: list[str],
        marks: list[tuple[Any, ...]],
        outcomes: list[Outcome | None],
    ) -> None:
        names = ["Aalto Sirpa", "Erola Jukka", "Halonen Tiina", "Ikonen Veli"]
        found = rows(
            caseload, ["Nimi", *headings], *([n, *m] for n, m in zip(names, marks, strict=True))
        )
        assert [client.outcome for client in people(caseload)] == outcomes
        jobs = records.list_records(caseload, PlacementFields)
        assert len(jobs) == outcomes.count(Outcome.EMPLOYED) + outcomes.count(Outcome.WORK_TRIAL)
        measures = [job.fields.measure for job in jobs if job.fields.kind is PlacementKind.MEASURE]
        assert measures == ["Työkokeiluun"] * outcomes.count(Outcome.WORK_TRIAL)
        assert not told(found, ProblemKind.UNKNOWN_OUTCOME)

    def test_other_words_and_two_marks_leave_it_open(self, caseload: Caseload) -> None:
        found = rows(
            caseload,
            ["Nimi", "Työllistyi", "Keskeytti"],
            ["Aalto Sirpa", "peruuntui", ""],
            ["Erola Jukka", "x", "x"],
            ["Halonen Tiina", "ehkä keväällä", ""],
        )
        assert [client.outcome for client in people(caseload)] == [None, None, None]
        assert told(found, ProblemKind.UNKNOWN_OUTCOME) == [2, 3, 4]
        assert "Työllistyi: peruuntui" in people(caseload)[0].notes

    def test_where_somebody_went_needs_another_such_column(self, caseload: Caseload) -> None:
        rows(caseload, ["Nimi", "Töihin"], ["Aalto Sirpa", "x"], ["Erola Jukka", "k"])
        assert [client.outcome for client in people(caseload)] == [None, None]

    def test_the_words_of_the_outcome_come_first(self, caseload: Caseload) -> None:
        rows(
            caseload,
            ["Nimi", "Tulos", "Työllistyi"],
            ["Aalto Sirpa", "jäi kesken", "x"],
            ["Erola Jukka", "ei mennyt läpi", "x"],
        )
        assert [client.outcome for client in people(caseload)] == [Outcome.INTERRUPTED, None]


class TestLegendsWithoutAStatus:
    @pytest.mark.parametrize(
        "lines",
        [
            ["lomalla", "kiireellinen", "nuori"],
            ["ei työllistynyt", "ei enää selvityksessä", "ei palauteta"],
            ["föräldraledig", "väntar på samtal", "flyttat"],
            ["urgent", "call weekly", "has a car"],
        ],
    )
    def test_the_name_of_the_colour_means_none_either(
        self, caseload: Caseload, lines: list[str]
    ) -> None:
        colours = ("00B050", "FFFF00", "FF0000")
        names = ["Aalto Sirpa", "Erola Jukka", "Halonen Tiina"]
        book = book_of([lines, ["Nimi", "Puhelin"], *[[name, "040 1"] for name in names]])
        for at, colour in enumerate(colours):
            book.active.cell(1, at + 1).fill = solid(colour)
            for cell in book.active[at + 3]:
                cell.fill = solid(colour)
        found = import_book(caseload, read_content(saved(book)))
        assert {client.status for client in people(caseload)} == {Status.ACTIVE}
        assert not any(choice.sure for choice in found.colours)
        assert len(told(found, ProblemKind.LEGEND_UNKNOWN)) == len(lines)
        assert told(found, ProblemKind.COLOUR_UNSURE) == [3, 4, 5]


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("kesätöissä", Outcome.EMPLOYED),
        ("nollasoppari Prismassa", Outcome.EMPLOYED),
        ("0-sopimuksella Lidlissä", Outcome.EMPLOYED),
        ("sommarjobb på Fazer", Outcome.EMPLOYED),
        ("timanställd på Citymarket", Outcome.EMPLOYED),
        ("self-employed courier", Outcome.EMPLOYED),
        ("zero-hours contract at Lidl", Outcome.EMPLOYED),
        ("löysi töitä", Outcome.EMPLOYED),
        ("osa-aikatyössä Lidlissä", Outcome.EMPLOYED),
        ("hittade jobb på Prisma", Outcome.EMPLOYED),
        ("works as a cook", Outcome.EMPLOYED),
        ("pitkällä sairauslomalla", Outcome.SICK_LEAVE),
        ("hoppade av", Outcome.INTERRUPTED),
        ("could not be reached", Outcome.DID_NOT_STAY),
        ("in work trial", Outcome.WORK_TRIAL),
        ("hoppade av studierna", None),
        ("works at the cook school", None),
        ("inte hittat jobb", None),
        ("ei kesätöitä", None),
        ("kesätöitä haussa", None),
        ("kesätyö peruuntui", None),
        ("inget sommarjobb", None),
        ("no zero-hours contract yet", None),
        ("töissä Espoon Perillä", None),
        ("töissä Vantaan Suunnalla", None),
        ("töissä Espoon Prismassa", Outcome.EMPLOYED),
    ],
)
def test_work_by_other_contracts(words: str, outcome: Outcome | None) -> None:
    assert sheet_words().outcome_of(words) is outcome


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("siirretty takaisin TE-toimistoon", Status.RETURNED),
        ("kuntouttavaan ensin", Status.REHAB_WORK),
        ("i arbete", Status.SUCCEEDED),
        ("in work", Status.SUCCEEDED),
        ("inte i arbete", None),
        ("ei kuntouttavaan ensin", None),
        ("siirto takaisin peruttu", None),
    ],
)
def test_statuses_in_other_words(words: str, status: Status | None) -> None:
    assert sheet_words().status_of(words) is status


class TestRowsThatAreNobody:
    @pytest.mark.parametrize(
        ("headings", "nobody"),
        [
            (["Sukunimi", "Etunimi", "Synt."], [("Lkm", 4, None), ("keskim.", None, 1981.5)]),
            (["Efternamn", "Förnamn", "Ort"], [("Antal", 2, None), ("Snitt", None, 44)]),
            (["Surname", "First name", "Town"], [("Avg", None, 44), ("Count", 3, None)]),
            (["Sukunimi", "Etunimi"], [("Puhelin", "Kunta"), ("0401234567", "Kotka")]),
        ],
    )
    def test_they_are_told(
        self, caseload: Caseload, headings: list[str], nobody: Sequence[tuple[Any, ...]]
    ) -> None:
        ours = [["Aalto", "Sirpa", 1980], ["Erola", "Jukka", 1981]]
        found = rows(caseload, headings, *(row[: len(headings)] for row in ours), *nobody)
        assert [client.family_name for client in people(caseload)] == ["Aalto", "Erola"]
        assert {4, 5} <= {problem.row for problem in found.problems}

    @pytest.mark.parametrize(
        ("cell", "family", "given", "kept"),
        [
            ("Uusitalo Minna, muutti Espooseen 2023", "Uusitalo", "Minna", "Espooseen 2023"),
            ("Brown, Mary - DNA", "Brown", "Mary", "DNA"),
            ("Green, Helen – on leave", "Green", "Helen", "on leave"),
            ("Aalto Sirpa c/o Erola", "Aalto", "Sirpa", "c/o Erola"),
        ],
    )
    def test_a_remark_beside_a_name_makes_nobody_of_it(
        self, caseload: Caseload, cell: str, family: str, given: str, kept: str
    ) -> None:
        rows(caseload, ["Name", "Goal"], ["Halonen Tiina", "siivous"], [cell, None])
        client = people(caseload)[1]
        assert (client.family_name, client.given_names) == (family, given)
        assert kept in client.notes


class TestHeadings:
    @pytest.mark.parametrize("heading", ["P U H E L I N", "Puhe–lin", "Contact no.", "Tel.nr"])
    def test_of_phones(self, caseload: Caseload, heading: str) -> None:
        rows(caseload, ["Nimi", heading], ["Aalto Sirpa", "0401112233"])
        assert people(caseload)[0].phone == "0401112233"

    @pytest.mark.parametrize("heading", ["Loppuratkaisu", "Vad hände", "What happened?"])
    def test_of_outcomes(self, caseload: Caseload, heading: str) -> None:
        found = rows(
            caseload, ["Nimi", heading], ["Aalto Sirpa", "fick jobb"], ["Erola Jukka", "ei töitä"]
        )
        assert [client.outcome for client in people(caseload)] == [Outcome.EMPLOYED, None]
        assert told(found, ProblemKind.UNKNOWN_OUTCOME) == [3]


def test_a_ditto_of_letters_is_no_municipality(caseload: Caseload) -> None:
    found = rows(caseload, ["Namn", "Kommun"], ["Ek Britt", "Vasa"], ["Holm Kaj", "-ii-"])
    assert [client.municipality for client in people(caseload)] == ["Vasa", "Vasa"]
    assert told(found, ProblemKind.DITTO) == [3]


def test_a_day_before_the_contact_is_no_next_step(caseload: Caseload) -> None:
    rows(
        caseload,
        ["Työnantaja", "Pvm", "Seuraava askel"],
        ["Kahvila Helmi Oy", date(2024, 9, 2), "soita, jos käynti 30.8.2024 ei riittänyt"],
        ["Leipomo Rieska Oy", date(2024, 9, 2), "soita maanantaina"],
    )
    with caseload.reading() as session:
        days = [contact.next_day for contact in session.exec(select(EmployerContact))]
    assert days == [None, date(2024, 9, 9)]


def test_somebody_else_of_a_known_name_is_told(caseload: Caseload) -> None:
    heads = ["Nimi", "Synt.v.", "Puhelin"]
    rows(caseload, heads, ["Aalto Sirpa", 1980, "0401"], ["Erola Jukka", 1970, "0402"])
    found = rows(caseload, heads, ["Aalto Sirpa", 1991, "0403"], ["Halonen Tiina", 1960, "0404"])
    assert told(found, ProblemKind.NAMESAKE) == [2]
    assert len(people(caseload)) == 4
    again = rows(caseload, heads, ["Aalto Sirpa", 1991, "0403"])
    assert not told(again, ProblemKind.NAMESAKE)


@pytest.mark.parametrize(
    ("cell", "email"),
    [
        ("sirpa@esim.fi", "sirpa@esim.fi"),
        ("sirpa.aalto(at)esim.fi", "sirpa.aalto(at)esim.fi"),
        ("posti", ""),
        ("mejla via chefen", ""),
        ("no computer", ""),
    ],
)
def test_words_without_an_address_are_no_mail(caseload: Caseload, cell: str, email: str) -> None:
    found = rows(caseload, ["Nimi", "Sähköposti"], ["Aalto Sirpa", cell])
    client = people(caseload)[0]
    assert client.email == email
    assert client.notes == ("" if email else f"Sähköposti: {cell}")
    assert told(found, ProblemKind.NO_ADDRESS) == ([] if email else [2])
