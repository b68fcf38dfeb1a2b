"""Text files of separated values: the sign between them, the encoding, and what is no such file."""

from pathlib import Path

import pytest

from app.services.errors import KnownError, NotASpreadsheet, SheetTooBig
from app.services.importing import propose, read_workbook
from app.services.importing.problems import ProblemKind
from app.services.importing.readers.reading import read_content
from app.services.importing.readers.workbook import MAX_ROWS
from app.services.storage.unit_of_work import Caseload
from tests.services.importing.test_kinds_in_other_forms import done
from tests.services.importing.test_public_cases import people, told

TEXT = (
    "Nimi;Synt.vuosi;Puhelin;Aloitus;Tila;Muistiinpanot\n"
    'Mäki Kaisa;1970;0401234567;1.2.2024;työllistyi;"a;b\nc"\n'
    "Åberg Öysti;1980;401112223;;;x\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("between", [";", "\t", ",", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_any_sign_and_encoding(caseload: Caseload, encoding: str, between: str, end: str) -> None:
    text = TEXT.replace("a;b", "a,b").replace(";", between).replace("\n", end)
    text = text.replace("a,b", "a;b") if between == "," else text
    found = done(caseload, read_content(text.encode(encoding)))
    kaisa, oysti = people(caseload)
    assert (kaisa.family_name, kaisa.birth_year, kaisa.status) == ("Mäki", 1970, "succeeded")
    assert kaisa.notes.splitlines()[-1] == "c"
    assert (oysti.given_names, oysti.phone) == ("Öysti", "0401112223")
    assert told(found, ProblemKind.NO_COLOURS) == [1]


def test_the_line_that_names_the_sign(caseload: Caseload) -> None:
    done(caseload, read_content(b"sep=,\r\nNimi,Puhelin\r\nVeera Halonen,040 1\r\n"))
    assert [client.phone for client in people(caseload)] == ["040 1"]


def test_values_that_are_guarded_as_texts(caseload: Caseload) -> None:
    text = 'Nimi;Puhelin;Muuta\nVeera Halonen;="0401234567";=""\nOskari Aalto;\'0507654321;\'x\'\n'
    done(caseload, read_content(text.encode()))
    assert [client.phone for client in people(caseload)] == ["0401234567", "0507654321"]
    assert [client.notes for client in people(caseload)] == ["", "'x'"]


def test_a_comma_within_quotes_and_a_title_above(caseload: Caseload) -> None:
    text = 'List 2024\n\nName,Phone,Goal\n"Smith, Anna","040 1, 050 2",shop\nJohn Doe,,"a ""b"""\n'
    done(caseload, read_content(text.encode()))
    anna, john = people(caseload)
    assert (anna.family_name, anna.phone, john.goal) == ("Smith", "040 1, 050 2", 'a "b"')


def test_employer_contacts_too() -> None:
    plan = propose(read_content("Pvm;Työnantaja;Miten\n1.3.2024;Kahvila Oy;puhelu\n".encode()))
    assert [sheet.role for sheet in plan.sheets] == ["contacts"]


def test_the_sheet_is_called_as_the_file(tmp_path: Path) -> None:
    path = tmp_path / "lista.csv"
    path.write_bytes(TEXT.encode())
    assert [sheet.name for sheet in read_workbook(path).sheets] == ["lista"]


def test_identity_codes_lose_their_ends(caseload: Caseload) -> None:
    text = "Nimi;Huom\nVeera Halonen;hetu 010190-123A\n"
    done(caseload, read_content(text.encode()))
    assert people(caseload)[0].notes == "hetu 010190-…"


@pytest.mark.parametrize(
    "content",
    [
        b"Hei,\nkirje vain. Ei taulukko.\n",
        b"<html><p>Nimi;Tila</p><p>Veera;y</p></html>",
        b'{"Nimi": "x", "Tila": "y"}\n{"Nimi": "x", "Tila": "y"}\n',
        b"\x00\x01;\x02\n" * 20,
        b"\n\n",
    ],
)
def test_what_is_no_such_file(content: bytes) -> None:
    with pytest.raises(NotASpreadsheet):
        read_content(content)


@pytest.mark.parametrize(
    "content",
    [
        b"Nimi;Tila\n" * (MAX_ROWS + 1),
        b"Nimi;Tila\nx;" + b"a" * 200_000,
        b"Nimi;Tila\n" + b";" * 20_000,
    ],
)
def test_more_than_a_list_of_clients(content: bytes) -> None:
    with pytest.raises(SheetTooBig):
        read_content(content)


@pytest.mark.parametrize("cut", range(0, 120, 7))
def test_a_file_that_was_cut_short(cut: int) -> None:
    try:
        propose(read_content(TEXT.encode("utf-16")[:cut]))
    except KnownError:
        return
