"""What is pointed at before a report is handed over, and what is left in peace."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.models.enums import ReportCopy
from app.models.rules.reports.blocks import BlockKind, block
from app.models.rules.reports.disclosure_check import (
    CLIENT_WORDS,
    HealthWords,
    KnownNames,
    Worry,
    findings,
)
from app.models.rules.text.identity_codes import is_valid_code
from app.models.rules.text.inflection import Names
from app.services.importing import read_workbook
from tests.services.importing.sheets import SAMPLE

DATA = Path(__file__).parents[3] / "data"

KNOWN = KnownNames(
    others=Names(["Pekka Virtanen", "Raija Mäki-Petäjä", "Veera Salo"]),
    own=Names(["Veera Halonen"]),
    coach=Names(["Maija Virtanen"]),
    employers=["Kahvila Kulma", "S-market Prisma", "Oy Halli Ab"],
    health=HealthWords(("masen", "kivu"), ("diagno",), ("masentamat",)),
    allowed=frozenset({"0500000000", "maija@esimerkki.invalid"}),
    copy=ReportCopy.REFERRER,
)


def _pointed(text: str, known: KnownNames = KNOWN) -> list[tuple[Worry, str]]:
    found = findings([(0, block(BlockKind.TEXT, text))], "", known)
    assert all(text[one.start : one.end] == one.text for one in found)
    return [(one.worry, one.text) for one in found]


@pytest.mark.parametrize(
    "code", ["131052-308T", "131052X308T", "010594Y9032", "290200A101K", "020504A902E"]
)
def test_a_real_identity_code(code: str) -> None:
    assert is_valid_code(code)
    assert _pointed(f"Hetu {code}.") == [(Worry.IDENTITY_CODE, code)]


@pytest.mark.parametrize("code", ["131052-308U", "310252-308T", "290200-1011"])
def test_something_like_an_identity_code(code: str) -> None:
    assert not is_valid_code(code)
    assert _pointed(code) == [(Worry.LIKE_IDENTITY_CODE, code)]


def test_a_code_in_another_spelling_is_pointed_at() -> None:
    assert _pointed("Hetu 131052 – 308T.") == [(Worry.IDENTITY_CODE, "131052 – 308T")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Soita 040 123 4567 illalla.", "040 123 4567"),
        ("+358 40 1234567", "+358 40 1234567"),
        ("+358 (0)40 123 4567", "+358 (0)40 123 4567"),
        ("05-744 1234", "05-744 1234"),
    ],
)
def test_phone_numbers(text: str, found: str) -> None:
    assert _pointed(text) == [(Worry.PHONE, found)]


@pytest.mark.parametrize(
    "text",
    [
        "1.2.2026–30.4.2026",
        "621/1999",
        "Työaika 37,5 tuntia, palkka 2 100 €",
        "050 000 0000",
        "maija@esimerkki.invalid",
        "Valmennus alkoi 07.02.2025 ja kesti 20 viikkoa.",
    ],
)
def test_other_numbers_and_the_coachs_own_are_left_in_peace(text: str) -> None:
    assert _pointed(text) == []


def test_addresses() -> None:
    assert _pointed("Viesti: veera.h@posti.example.fi, kiitos") == [
        (Worry.EMAIL, "veera.h@posti.example.fi")
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kurssilla oli mukana myös Pekka.", "Pekka"),
        ("Työparina Pekan kanssa.", "Pekan"),
        ("Mäki-Petäjälle kerrottiin.", "Mäki-Petäjälle"),
        ("Salolta tuli palaute.", "Salolta"),
    ],
)
def test_other_clients_in_any_case(text: str, found: str) -> None:
    assert _pointed(text) == [(Worry.OTHER_CLIENT, found)]


def test_a_shared_name_and_the_coachs_own_are_left_in_peace() -> None:
    assert _pointed("Veeralle sopi hyvin. Virtasen huoneessa tavattiin. Halonen kiittää.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Työkokeilu, Kahvila Kulma, kevät", "Kahvila Kulma"),
        ("Hän viihtyi Kahvila Kulmassa.", "Kahvila Kulmassa"),
        ("kahvila kulman väki", "kahvila kulman"),
    ],
)
def test_an_employer_without_consent_is_no_news_to_the_client(text: str, found: str) -> None:
    assert _pointed(text) == [(Worry.EMPLOYER, found)]
    assert _pointed(text, KnownNames(employers=KNOWN.employers)) == []


def test_a_nameless_profile_tells_neither_the_name_nor_of_health() -> None:
    text = "Veeran masennus on hallinnassa, diagnoosia ei kerrota. Masentamaton ote."
    profile = KnownNames(
        own=KNOWN.own, health=KNOWN.health, nameless=True, copy=ReportCopy.EMPLOYER
    )
    assert _pointed(text, profile) == [
        (Worry.OWN_NAME, "Veeran"),
        (Worry.HEALTH, "masennus"),
        (Worry.HEALTH, "diagnoosia"),
    ]
    assert _pointed(text) == []


def test_the_clients_own_words_are_looked_at_too() -> None:
    (found,) = findings([], "Kiitos Pekalle!", KNOWN)
    assert (found.block, found.text) == (CLIENT_WORDS, "Pekalle")
    assert found.key == "other_client:pekalle"


def test_letters_that_the_paper_lacks() -> None:
    known = KnownNames(unprintable=lambda letter: letter in "مرحبا")
    told = "Hän sanoi: مرحبا حبا – ja Привет, 3 €."
    assert _pointed(told, known) == [(Worry.UNPRINTABLE, "مرحبا حبا")]


# Each one a word of the sentence: a hill, a slip of the pen for a day, a headland.
STILL_POINTED_AT = ["Mäen", "Päivi", "Niemen"]


def test_useless_warnings_in_ten_reports_of_a_caseload() -> None:
    """Written to be as awkward as reports get: 'Oma toive', 'Onni oli', 'Lahden messuilla'."""
    texts = (DATA / "report_texts.txt").read_text(encoding="utf-8").split("\n\n")
    sheet = read_workbook(SAMPLE).sheets[0]
    others = [row.cell(0).text for row in sheet.rows[3:]]
    known = replace(KNOWN, others=Names(others), employers=())
    found = [word for text in texts for _, word in _pointed(text, known)]
    assert (len(texts), len(others)) == (10, 52)
    assert found == STILL_POINTED_AT


WORDS_TOO = KnownNames(
    others=Names(["Uusi Asiakas", "Veera Salo", "Otto Lahti", "Matti Poika", "Toivo Virta"])
)


@pytest.mark.parametrize(
    "text",
    [
        "Asiakkaan oma toive kuultiin. Uusi työ alkoi.",
        "Työkokeilu oli Salossa ja kurssi Lahdessa; hän muutti Lahteen.",
        "Kotona auttavat kaikki. Poika on aloittanut koulun.",
        "– Virta riittää aamuisin.",
    ],
)
def test_words_that_are_names_too_are_left_in_peace(text: str) -> None:
    assert _pointed(text, WORDS_TOO) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mukana oli myös Poika.", "Poika"),
        ("Toivo oli mukana.", "Toivo"),
        ("Salolle kerrottiin.", "Salolle"),
        ("Uusi Asiakas tuli mukaan.", "Uusi Asiakas"),
        ("Lahteen Otto ei muuttanut.", "Lahteen Otto"),
    ],
)
def test_but_not_where_they_are_names(text: str, found: str) -> None:
    assert _pointed(text, WORDS_TOO) == [(Worry.OTHER_CLIENT, found)]
