"""Sheets of the kinds of `test_public_cases` as further coaches keep them."""

from datetime import date

import pytest

from app.models.employer import EmployerFields
from app.models.enums import Outcome, Status
from app.models.placement import PlacementFields
from app.models.rules.importing.periods import lies_ahead, split_period
from app.models.rules.text.phone_numbers import with_lost_zero
from app.services.errors import SheetTooBig
from app.services.importing.problems import ProblemKind
from app.services.importing.readers.pasted import read_pasted
from app.services.importing.readers.reading import read_content
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from tests.services.importing.test_kinds_in_other_forms import done
from tests.services.importing.test_public_cases import people, rows, told

START = date(2025, 2, 1)
END = date(2025, 4, 30)


class TestPeriods:
    @pytest.mark.parametrize(
        ("text", "first", "last", "rest"),
        [
            ("1.2.2025-30.4.2025", "1.2.2025", "30.4.2025", ""),
            ("1.2.–30.4.2025", "1.2.2025", "30.4.2025", ""),
            ("1.–30.4.2025", "1.4.2025", "30.4.2025", ""),
            ("1.12.-31.1.2025", "1.12.2024", "31.1.2025", ""),
            ("2025-02-01 – 2025-04-30", "2025-02-01", "2025-04-30", ""),
            ("1.2.2025 till 30.4.2025", "1.2.2025", "30.4.2025", ""),
            ("1.2.25 - 30.4.25 (jatkettu)", "1.2.25", "30.4.25", "(jatkettu)"),
            ("1.2.2025 –", "1.2.2025", "", ""),
            ("1.2.2025 alkaen", "1.2.2025", "", ""),
            ("alkaen 1.2.2025", "1.2.2025", "", ""),
            ("fr.o.m. 1.2.2025", "1.2.2025", "", ""),
            ("1.2.2025 ->", "1.2.2025", "", ""),
        ],
    )
    def test_in_one_cell(self, text: str, first: str, last: str, rest: str) -> None:
        assert split_period(text) == (first, last, rest)

    @pytest.mark.parametrize(
        "text", ["1.2.2025", "kevät 2025", "1.2.-1.3.2025 ja 1.5.-1.6.2025", "040-1234567", "9-15"]
    )
    def test_of_other_words(self, text: str) -> None:
        assert split_period(text) is None

    @pytest.mark.parametrize("heading", ["Aika", "Palvelujakso", "Asiakkuus", "Period", "Tjänst"])
    def test_under_a_heading_that_says_so(self, caseload: Caseload, heading: str) -> None:
        found = rows(
            caseload,
            ["Nimi", heading],
            ["Aino Lehto", "1.2.2025-30.4.2025"],
            ["Eero Salmi", "1.2.2025 –"],
            ["Iida Koski", "1.2.2025-30.4.2025 (jatkettu)"],
            ["Otto Laakso", "tiistaisin klo 9"],
        )
        days = [(client.started_on, client.ended_on) for client in people(caseload)]
        assert days == [(START, END), (START, None), (START, END), (None, None)]
        notes = [client.notes for client in people(caseload)]
        assert [notes[0], notes[1]] == ["", ""]
        assert "jatkettu" in notes[2]
        assert "tiistaisin klo 9" in notes[3]
        assert told(found, ProblemKind.PERIOD) == [1]
        assert told(found, ProblemKind.PERIOD_UNREAD) == [5]

    def test_in_the_column_of_starts(self, caseload: Caseload) -> None:
        found = rows(caseload, ["Nimi", "Alkoi"], ["Aino Lehto", "1.2.2025-30.4.2025"])
        (client,) = people(caseload)
        assert (client.started_on, client.ended_on) == (START, END)
        assert told(found, ProblemKind.PERIOD) == [2]

    def test_of_something_else_stays_in_the_notes(self, caseload: Caseload) -> None:
        rows(caseload, ["Nimi", "Työkokeilun jakso"], ["Aino Lehto", "1.2.2025-30.4.2025"])
        (client,) = people(caseload)
        assert (client.started_on, client.ended_on) == (None, None)
        assert "1.2.2025-30.4.2025" in client.notes

    def test_an_end_to_come_is_a_plan(self, caseload: Caseload) -> None:
        found = rows(caseload, ["Nimi", "Jakso"], ["Aino Lehto", "1.2.2025-30.4.2093"])
        (client,) = people(caseload)
        assert (client.started_on, client.ended_on) == (START, None)
        assert "30.4.2093" in client.notes
        assert told(found, ProblemKind.DAY_TO_COME) == [2]

    def test_days_in_columns_of_their_own_count(self, caseload: Caseload) -> None:
        rows(
            caseload,
            ["Nimi", "Jakso", "Aloitus"],
            ["Aino Lehto", "1.2.2025-30.4.2025", "3.2.2025"],
        )
        (client,) = people(caseload)
        assert (client.started_on, client.ended_on) == (date(2025, 2, 3), None)
        assert "1.2.2025-30.4.2025" in client.notes


class TestDaysToCome:
    def test_no_outcome_and_no_job_from_a_plan(self, caseload: Caseload) -> None:
        found = rows(
            caseload,
            ["Nimi", "Lopputulos", "Työnantaja"],
            ["Aino Lehto", "töihin 1.3.2093", "Prisma"],
            ["Eero Salmi", "opiskelemaan 8/2093", ""],
            ["Iida Koski", "työllistyi 1.3.2025", "Lidl"],
        )
        assert [c.outcome for c in people(caseload)] == [None, None, Outcome.EMPLOYED]
        assert told(found, ProblemKind.STILL_TO_COME) == [2, 3]
        assert len(records.list_records(caseload, PlacementFields)) == 1
        assert "töihin 1.3.2093" in people(caseload)[0].notes

    def test_no_measure_and_no_status(self, caseload: Caseload) -> None:
        found = rows(
            caseload,
            ["Klient", "Läge", "Status"],
            ["Åsa Lind", "arbetsprövning 1.3.2093", "anställd 2093"],
        )
        assert records.list_records(caseload, PlacementFields) == []
        assert told(found, ProblemKind.STILL_TO_COME) == [2, 2]
        assert "anställd 2093" in people(caseload)[0].notes

    @pytest.mark.parametrize(
        "text",
        ["työssä 31.12.2093 asti", "1.3.2025-1.3.2093", "anställd t.o.m. 1.3.2093", "töissä"],
    )
    def test_an_end_is_no_plan(self, text: str) -> None:
        assert not lies_ahead(text, date(2026, 11, 29))


class TestLoneQuotes:
    @pytest.mark.parametrize("between", [";", "\t", ",", "|"])
    @pytest.mark.parametrize("end", ["\n", "\r\n"])
    def test_swallow_no_rows(self, caseload: Caseload, between: str, end: str) -> None:
        lines = [
            'Nimi;Puhelin;Muuta',
            'Aino Lehto;040 1;"kesken',
            '"Eero Salmi;040 2;ok',
            'Iida Koski;040 3;"sanoi ""hei""',
            'toinen rivi"',
            'Otto Laakso;"040 4";19" ruutu',
        ]  # fmt: skip
        text = "".join(line + end for line in lines).replace(";", between)
        found = done(caseload, read_content(text.encode()))
        assert [(c.given_names, c.phone) for c in people(caseload)] == [
            ("Aino", "040 1"),
            ("Eero", "040 2"),
            ("Iida", "040 3"),
            ("Otto", "040 4"),
        ]
        notes = [client.notes for client in people(caseload)]
        assert notes == ["kesken", "ok", 'sanoi "hei"\ntoinen rivi', '19" ruutu']
        assert told(found, ProblemKind.LONE_QUOTE) == [2, 3]

    def test_that_another_one_would_end(self, caseload: Caseload) -> None:
        text = 'Nimi;Puhelin;Muuta\nAino Lehto;040 1;"kesken\nEero Salmi;040 2;19"\nOtto Laakso;;\n'
        found = done(caseload, read_content(text.encode()))
        assert len(people(caseload)) == 3
        assert told(found, ProblemKind.LONE_QUOTE) == [2]

    def test_on_the_clipboard(self) -> None:
        (sheet,) = read_pasted('Aino Lehto\t"soita\nEero Salmi\tok\n', "", "x").sheets
        assert [len(row.cells) for row in sheet.rows] == [2, 2]
        assert sheet.lone_quotes == ((1, "soita"),)

    def test_a_value_longer_than_any_cell(self) -> None:
        for begin in ('"', '"a";"'):
            with pytest.raises(SheetTooBig):
                read_content(f"Nimi;Muuta\nAino;{begin}{'x' * 200_000}\n".encode())


class TestPhones:
    @pytest.mark.parametrize(
        ("digits", "number"),
        [
            ("401234567", "0401234567"),
            ("40123456", "040123456"),
            ("91234567", "091234567"),
            ("358401234567", "+358401234567"),
            ("46701234567", "+46701234567"),
            ("5551234", None),
            ("0401234567", None),
            ("12345", None),
        ],
    )
    def test_the_lost_zero(self, digits: str, number: str | None) -> None:
        assert with_lost_zero(digits) == number

    def test_a_local_number_stays_and_is_told(self, caseload: Caseload) -> None:
        found = rows(
            caseload,
            ["Nimi", "Puh."],
            ["Aino Lehto", 5551234],
            ["Eero Salmi", "4123456"],
            ["Iida Koski", 401234567],
            ["Otto Laakso", 1234],
        )
        assert [c.phone for c in people(caseload)] == ["5551234", "4123456", "0401234567", "1234"]
        assert told(found, ProblemKind.PHONE_UNSURE) == [2, 3]


def test_a_table_above_another_with_more_headings(caseload: Caseload) -> None:
    found = rows(
        caseload,
        ["AKTIVA"],
        ["Namn", "Start"],
        ["Åsa Lind", date(2024, 1, 2)],
        ["AVSLUTADE"],
        ["Namn", "Start", "Slut", "Resultat"],
        ["Bo Ek", date(2022, 1, 2), date(2022, 6, 1), "Anställd"],
    )
    assert [(c.given_names, c.started_on) for c in people(caseload)] == [
        ("Åsa", date(2024, 1, 2)),
        ("Bo", date(2022, 1, 2)),
    ]
    assert told(found, ProblemKind.NOT_A_PERSON) == []


def test_the_same_as_above_is_never_a_sum(caseload: Caseload) -> None:
    rows(
        caseload,
        ["Datum", "Företag", "Ärende"],
        ["6.5.2024", "Fazer Ab", "praktik"],
        [None, "SUMMA", None],
        ["8.5.2024", '"', "besök"],
    )
    employers = records.list_records(caseload, EmployerFields)
    assert [employer.fields.name for employer in employers] == ["Fazer Ab"]


def test_headings_and_names_of_speech(caseload: Caseload) -> None:
    found = rows(caseload, ["Name", "Pnr", "Mejl"], ["Bo Ek", 19781224, "bo@x.fi"], ["TBC", "", ""])
    (client,) = people(caseload)
    assert (client.birth_date, client.email) == (date(1978, 12, 24), "bo@x.fi")
    assert told(found, ProblemKind.NOT_A_PERSON) == [3]


def test_status_words_that_say_ready_or_back(caseload: Caseload) -> None:
    words = ["valmis töihin", "takaisin töihin", "oli töissä", "ei enää asiakkaana"]
    found = rows(caseload, ["Nimi", "Tila"], *(["Aino Lehto", word] for word in words[:1]))
    assert told(found, ProblemKind.UNKNOWN_STATUS) == [2]
    assert words[0] in people(caseload)[0].notes
    assert Status.SUCCEEDED not in {row.status for row in found.clients}
