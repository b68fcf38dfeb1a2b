"""The cell of a name in the ways of other coaches: the name alone, the rest kept and told."""

from datetime import date

import pytest

from app.models.employer import EmployerFields
from app.services.importing.name_cells import NameForm, read_name, read_name_parts
from app.services.importing.problems import ProblemKind
from app.services.storage import records
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
        ("Räsänen Toni (Espoo, 1988)", "Räsänen Toni", ("(Espoo)",)),
        ("Lind Eva (f.1970, Esbo)", "Lind Eva", ("(Esbo)",)),
        ("Korhonen Anna (s. 1980)", "Korhonen Anna", ()),
        ("Holm Kaj, tfn 050 1234567", "Holm Kaj", ()),
        ("Ford Tom aka Tommy", "Ford Tom", ("aka Tommy",)),
        ("Halonen, Veera", "Halonen, Veera", ()),
        ("von Essen, Carl", "von Essen, Carl", ()),
        ("Muñoz García, Xabi", "Muñoz García", ("Xabi",)),
        ("Łukasz Żak", "Łukasz Żak", ()),
        ("D´Angelo Maria", "D´Angelo Maria", ()),
        ("Herra Niemi", "Herra Niemi", ()),
    ],
)
def test_the_name_alone(cell: str, name: str, beside: tuple[str, ...]) -> None:
    found = read_name(cell, TODAY)
    assert (found.name, found.beside) == (name, beside)


def test_where_names_are_written_with_commas_two_family_names_stay_together() -> None:
    assert read_name("Muñoz García, Xabi", TODAY, NameForm.WITH_COMMA).beside == ()


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


def test_remarks_among_numbered_rows(caseload: Caseload) -> None:
    done = rows(
        caseload,
        ["Nro", "Nimi", "Puhelin"],
        [1, "Virtanen Matti", "040 1"],
        [2, "Korhonen Anna", "040 2"],
        [3, "VAPAA", None],
        [4, "varattu", None],
    )
    assert told(done, ProblemKind.NOT_A_PERSON) == [4, 5]
    assert len(people(caseload)) == 2


def test_remarks_in_two_columns_of_names(caseload: Caseload) -> None:
    done = rows(
        caseload,
        ["Sukunimi", "Etunimi", "Puhelin"],
        ["Virtanen", "Matti", "040 1"],
        ["Ei", "tavoitettu", None],
        ["Yhteensä", "1", None],
    )
    assert told(done, ProblemKind.NOT_A_PERSON) == [3, 4]
    assert len(people(caseload)) == 1


def test_rows_of_the_employer_log_that_are_no_employers(caseload: Caseload) -> None:
    done = rows(
        caseload,
        ["Pvm", "Työnantaja", "Miten"],
        ["1.3.2024", "Uudet Tuulet Oy", "puhelu"],
        [None, "MAALISKUU", None],
        [None, "Uudet Tuulet Oy", None],
        [None, "Kahvila Kesä", None],
        [None, "ei vastannut", None],
        [None, "Yhteensä 2", None],
        title="Työnantajat",
    )
    assert told(done, ProblemKind.NOT_AN_EMPLOYER) == [3, 6, 7]
    names = {each.fields.name for each in records.list_records(caseload, EmployerFields)}
    assert names == {"Uudet Tuulet Oy", "Kahvila Kesä"}


def test_phones_typed_as_numbers_in_a_second_column(caseload: Caseload) -> None:
    rows(caseload, ["Nimi", "Puhelin", "GSM 2"], ["Veera Halonen", "401234567", 501112222])
    (client,) = people(caseload)
    assert (client.phone, client.notes) == ("0401234567", "GSM 2: 0501112222")


def test_the_ends_of_codes_beside_the_births(caseload: Caseload) -> None:
    head = ["Nimi", "Synt.aika", "Osa"]
    done = rows(
        caseload, head, ["Veera Halonen", "010190", "123A"], ["Oskari Aalto", "020280", "2345"]
    )
    assert told(done, ProblemKind.IDENTITY_CODE) == [1]
    assert not any(client.notes for client in people(caseload))


def test_a_given_name_that_has_become_longer_is_told(caseload: Caseload) -> None:
    head = ["Nimi", "Synt.aika"]
    rows(caseload, head, ["Anna Korhonen", "3.4.1980"])
    done = rows(caseload, head, ["Anna-Maria Korhonen", "3.4.1980"])
    assert told(done, ProblemKind.POSSIBLY_SAME) == [2]
    assert len(people(caseload)) == 1


def test_the_order_of_names_is_told_by_names_with_remarks_too(caseload: Caseload) -> None:
    names = ["Ross Bob NEW", "Pan Peter – see notes", "Poppins Mary [cancelled]", "Quux Zed"]
    rows(caseload, ["Client", "Situation"], *[[name, "x"] for name in names])
    found = [client.family_name for client in people(caseload)]
    assert found == ["Ross", "Pan", "Poppins", "Quux"]
