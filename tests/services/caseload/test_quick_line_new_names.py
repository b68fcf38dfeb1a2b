"""A name in a line that nobody in the caseload has is never guessed: it is said who is new."""

import pytest

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields, EmployerFields
from app.models.enums import ContactWay, EntryKind, Status
from app.models.rules.quick_line.corrections import settle_name
from app.models.rules.quick_line.known_names import KnownName, NameKind
from app.models.rules.quick_line.parsing import ParsedLine
from app.services.caseload import clients, quick_line
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload, revert


@pytest.fixture
def full(caseload: Caseload) -> Caseload:
    for given, family in (("Aino", "Virtanen"), ("Veera", "Halonen"), ("Matti", "Korhonen")):
        clients.add(caseload, ClientFields(given_names=given, family_name=family))
    records.add(caseload, EmployerFields(name="Satamahuolto Oy"))
    return caseload


def unknown(caseload: Caseload, line: str) -> tuple[str, bool, str] | None:
    """The name that nobody has, whether a client's by its word, and what is left as the note."""
    found = quick_line.read_line(caseload, line).unknown
    return None if found is None else (found.name, found.of_client, found.note)


def choose(caseload: Caseload, line: str, kind: NameKind) -> ParsedLine:
    """The line after somebody new of this kind was chosen."""
    parsed = quick_line.read_line(caseload, line)
    assert quick_line.must_settle(parsed)
    meanings = quick_line.list_meanings(caseload, parsed)
    (new,) = [one for one in meanings if one.is_new and one.kind is kind]
    return settle_name(parsed, new)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("soitto Lidl Kotka", ("Lidl Kotka", False, "")),
        ("soitto Lidl palkkatuki 20 min kysyi kesätöistä", ("Lidl", False, "kysyi kesätöistä")),
        ("möte Lidl Kotka imorgon", ("Lidl Kotka", False, "")),
        ("call Acme Works 10 min", ("Acme Works", False, "")),
        ("soitto Matti Meikäläinen", ("Matti Meikäläinen", False, "")),
        ("tapasin Meikäläisen Matin 45 min", None),  # of two names one may be of the caseload
        ("puhelu uusi asiakas Meikäläinen Matti", ("Meikäläinen Matti", True, "")),
        ("uusi asiakas matti meikäläinen puhelu", ("Matti Meikäläinen", True, "")),
        ("puhelu uusi asiakas Matti Virtanen 20 min", ("Matti Virtanen", True, "")),
        ("samtal ny klient Emma Öberg 15 min", ("Emma Öberg", True, "")),
        ("call new client John Smith tomorrow follow-up", ("John Smith", True, "")),
        ("tapaaminen uusi asiakas Halonen 30 min", None),  # added meanwhile
        ("soitto Virtanen Lidl Kotka", None),  # who is named is known, the rest is a note
        ("tapaaminen Kotkassa 30 min", None),
        ("Kelan lomake", None),
        ("soitto. Sovittiin jatkosta", None),
        ("pika-apu Helmi 20 min", None),  # who is helped quickly is no client
        ("käynti työnantaja Lidl Kotka", None),  # said to be one
    ],
)
def test_a_name_that_nobody_has_is_found(
    full: Caseload, line: str, found: tuple[str, bool, str] | None
) -> None:
    assert unknown(full, line) == found


def test_a_given_name_beside_another_family_name_is_another_person(full: Caseload) -> None:
    for line in ("soitto Matti Meikäläinen", "soitto Meikäläinen Matti"):
        assert quick_line.read_line(full, line).clients == [], line
    for line in ("soitto Matti", "soitto Matille", "soitto Matti, Lehtinen kertoi"):
        assert [row.name for row in quick_line.read_line(full, line).clients] == ["Korhonen Matti"]
    assert len(quick_line.read_line(full, "tapaaminen Halonen Virtanen").clients) == 2


def test_nothing_that_was_typed_is_lost_before_it_is_said_who_it_is(full: Caseload) -> None:
    parsed = quick_line.read_line(full, "puhelu uusi asiakas Matti Meikäläinen kysyi töistä")
    assert (parsed.note, parsed.clients) == ("uusi asiakas Matti Meikäläinen kysyi töistä", [])


def test_a_new_client_and_the_line_are_one_step(full: Caseload) -> None:
    line = "puhelu uusi asiakas Meikäläinen Matti 20 min huomenna soita"
    change = quick_line.save_line(full, choose(full, line, NameKind.CLIENT))
    client_id = change.new_row_id("client")
    added = records.get(full, ClientFields, client_id)
    assert (added.family_name, added.given_names) == ("Meikäläinen", "Matti")
    assert (added.status, added.started_on) == (Status.ACTIVE, full.today)
    (entry,) = [row.fields for row in records.list_records(full, EntryFields)]
    assert (entry.client_id, entry.kind, entry.minutes) == (client_id, EntryKind.CALL, 20)
    assert (entry.note, entry.next_step) == ("", "soita")
    assert clients.timeline(full, client_id)
    revert(full, change)
    assert len(clients.cards(full)) == 3
    assert records.list_records(full, EntryFields) == []


def test_a_new_employer_makes_the_call_a_contact(full: Caseload) -> None:
    change = quick_line.save_line(full, choose(full, "soitto Lidl Kotka", NameKind.EMPLOYER))
    (contact,) = [row.fields for row in records.list_records(full, EmployerContactFields)]
    assert contact.way is ContactWay.PHONE
    employer = records.get(full, EmployerFields, contact.employer_id)
    assert employer.name == "Lidl Kotka"
    revert(full, change)
    assert [row.fields.name for row in records.list_records(full, EmployerFields)] == [
        "Satamahuolto Oy"
    ]


def test_who_is_meant_by_a_slip_comes_first(full: Caseload) -> None:
    parsed = quick_line.read_line(full, "soitto Virtnaen 10 min")
    first, *rest = quick_line.list_meanings(full, parsed)
    assert (first.kind, first.name) == (NameKind.CLIENT, "Virtanen Aino")
    assert [one.is_new for one in rest] == [True, True]
    meant = settle_name(parsed, first)
    assert (meant.clients, meant.note, meant.minutes) == ([first], "", 10)
    records.add(full, EmployerFields(name="Kotkan Leipomo"))
    offered = quick_line.list_meanings(full, quick_line.read_line(full, "soitto Lidl Kotka"))
    assert all(one.is_new for one in offered)  # a town in another form is no slip


def test_a_persons_name_offers_the_client_first_and_anothers_the_employer(full: Caseload) -> None:
    def kinds(line: str) -> list[NameKind]:
        return [
            one.kind for one in quick_line.list_meanings(full, quick_line.read_line(full, line))
        ]

    assert kinds("soitto Matti Meikäläinen") == [NameKind.CLIENT, NameKind.EMPLOYER]
    assert kinds("soitto Lidl Kotka") == [NameKind.EMPLOYER, NameKind.CLIENT]
    assert kinds("soitto uusi asiakas Lidl") == [NameKind.CLIENT]


def test_a_line_of_somebodys_file_is_theirs_until_another_client_is_said(full: Caseload) -> None:
    parsed = quick_line.read_line(full, "soitto Lidl Kotka")
    whose = quick_line.fill_in_subject(parsed, 2, None, full)
    assert [row.name for row in whose.clients] == ["Halonen Veera"]
    assert not quick_line.must_settle(whose)
    employer, client = quick_line.list_meanings(full, whose)
    about = settle_name(whose, employer)
    assert (about.new_employer, [row.name for row in about.clients]) == (
        "Lidl Kotka",
        ["Halonen Veera"],
    )
    assert settle_name(whose, client).clients == [KnownName(NameKind.CLIENT, 0, "Lidl Kotka")]
    new = quick_line.read_line(full, "soitto uusi asiakas Meikäläinen")
    assert quick_line.fill_in_subject(new, 2, None, full).clients == []


def test_a_note_may_hold_any_name(full: Caseload) -> None:
    assert not quick_line.must_settle(quick_line.read_line(full, "muistio Lidl Kotka"))
