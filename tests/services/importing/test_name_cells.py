"""The cell of a name in the ways of other coaches: the name alone, the rest kept and told."""

from datetime import date

import pytest

from app.services.importing.name_cells import NameForm, read_name, read_name_parts
from app.services.importing.problems import ProblemKind
from app.services.storage.unit_of_work import Caseload
from tests.services.importing.test_public_cases import people, rows, told

TODAY = date(2026, 11, 16)


@pytest.mark.parametrize(
    ("cell", "name", "beside"),
    [
        ("Mäki Kaisa, Espoo", "Mäki Kaisa", ("Espoo",)),
        ("Berg Åsa, Esbo", "Berg Åsa", ("Esbo",)),
        ("Heikki Kangas, Oulu", "Heikki Kangas", ("Oulu",)),
        ("Virtanen\nMatti", "Virtanen Matti", ()),
        ("Virtanen Matti\nsoita", "Virtanen Matti", ("soita",)),
        ("Kivi Aino & Kivi Eero", "Kivi Aino", ("Kivi Eero",)),
        ("Kivi Aino ja Eero", "Kivi Aino", ("ja Eero",)),
        ("Holm Kaj och Eva", "Holm Kaj", ("och Eva",)),
        ("Niskanen Arto = Arska", "Niskanen Arto", ("Arska",)),
        ("→ Pulkkinen Sami", "Pulkkinen Sami", ("→",)),
        ("Karhu Jani → Kela", "Karhu Jani", ("→", "Kela")),
        ("Leino Eeva ✓", "Leino Eeva", ("✓",)),
        ("Ahonen Mari. Peruttu", "Ahonen Mari", ("Peruttu",)),
        ("Kettunen Irja #12", "Kettunen Irja", ("12",)),
        ("Rva Mäki Leena", "Mäki Leena", ("Rva",)),
        ("Ms. Ray Lisa", "Ray Lisa", ("Ms",)),
        ("Fru Lund Karin", "Lund Karin", ("Fru",)),
        ("Räsänen Toni (Espoo, 1988)", "Räsänen Toni", ("Espoo",)),
        ("Halonen, Veera", "Halonen, Veera", ()),
        ("von Essen, Carl", "von Essen, Carl", ()),
        ("Muñoz García, Juan", "Muñoz García", ("Juan",)),
        ("Łukasz Żak", "Łukasz Żak", ()),
        ("D´Angelo Maria", "D´Angelo Maria", ()),
        ("Herra Niemi", "Herra Niemi", ()),
    ],
)
def test_the_name_alone(cell: str, name: str, beside: tuple[str, ...]) -> None:
    found = read_name(cell, TODAY)
    assert (found.name, found.beside) == (name, beside)


def test_where_names_are_written_with_commas_two_family_names_stay_together() -> None:
    assert read_name("Muñoz García, Juan", TODAY, NameForm.WITH_COMMA).beside == ()


@pytest.mark.parametrize(
    ("given", "family", "parts", "beside"),
    [
        ("Matti (s. 1970)", "Virtanen", ("Matti", "Virtanen"), ()),
        ("Anna", "Korhonen (peruttu)", ("Anna", "Korhonen"), ("(peruttu)",)),
        ("Sari", "Laine, ent. Aho", ("Sari", "Laine"), ("ent. Aho",)),
        ("Kaisa, Espoo", "Mäki", ("Kaisa", "Mäki"), ("Espoo",)),
        ("Tiina", "* Salo", ("Tiina", "Salo"), ("*",)),
        ("Pekka TAUOLLA", "Nieminen", ("Pekka", "Nieminen"), ("TAUOLLA",)),
        ("Eva Maria", "af Ursin", ("Eva Maria", "af Ursin"), ()),
        ("", "Saw", ("", "Saw"), ()),
    ],
)
def test_each_of_two_cells_by_itself(
    given: str, family: str, parts: tuple[str, str], beside: tuple[str, ...]
) -> None:
    found = read_name_parts(given, family, TODAY)
    assert (found.parts, found.beside) == (parts, beside)


def test_what_stands_beside_in_two_columns_is_kept_and_told(caseload: Caseload) -> None:
    done = rows(
        caseload,
        ["Efternamn", "Förnamn", "Läge"],
        ["Lind", "Eva 040 1234567", "x"],
        ["Holm (vilande)", "Kaj", "x"],
    )
    eva, kaj = people(caseload)
    assert (eva.given_names, eva.family_name, eva.phone) == ("Eva", "Lind", "040 1234567")
    assert (kaj.given_names, kaj.family_name) == ("Kaj", "Holm")
    assert "(vilande)" in kaj.notes
    assert told(done, ProblemKind.BESIDE_NAME) == [2, 3]


@pytest.mark.parametrize(
    "words",
    ["Hösten 2023", "Tom plats", "Last updated 3.4.", "Ryhmä A 2024", "EI TAVOITETTU", "Ledig tid"],
)
def test_a_lone_remark_is_nobody(caseload: Caseload, words: str) -> None:
    head = ["Nimi", "Puhelin", "Tilanne"]
    done = rows(
        caseload, head, ["Aalto Veera", "040 1", "x"], [words], ["Halonen Jari", "040", "y"]
    )
    assert told(done, ProblemKind.NOT_A_PERSON) == [3]
    assert len(people(caseload)) == 2


@pytest.mark.parametrize("name", ["Kesä Liisa", "Augusti Eva", "Loma Pekka"])
def test_somebody_whose_name_is_a_word_of_remarks(caseload: Caseload, name: str) -> None:
    head = ["Nimi", "Puhelin", "Tilanne"]
    rows(caseload, head, ["Aalto Veera", "040 1", "x"], [name], ["Halonen Jari", "040", "y"])
    assert name.split()[0] in [client.family_name for client in people(caseload)]


def test_a_name_that_begins_like_a_denial(caseload: Caseload) -> None:
    rows(caseload, ["Nimi", "Puhelin", "Tilanne"], ["Ei Saw", "040 1", "x"])
    assert len(people(caseload)) == 1


@pytest.mark.parametrize("mark", ["kts. yllä", "d:o", "se ovan", "do.", "edellinen", "as above"])
def test_the_same_as_above_in_words(caseload: Caseload, mark: str) -> None:
    done = rows(
        caseload,
        ["Nimi", "Lähettävä taho", "Aloitus"],
        ["Veera Halonen", "Kela", "1.2.2024"],
        ["Oskari Aalto", mark, mark],
    )
    second = people(caseload)[1]
    assert (second.referrer, str(second.started_on)) == ("Kela", "2024-02-01")
    assert told(done, ProblemKind.DITTO) == [3, 3]
