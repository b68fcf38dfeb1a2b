"""One typed line: every word goes into one field, and the rest stays in the note."""

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields, EmployerFields, EmployerPersonFields
from app.models.enums import ContactMaker, ContactWay, EntryKind
from app.models.rules.quick_line.line_kinds import LineKind
from app.services.caseload import clients, quick_line
from app.services.errors import InvalidValue, NotFound
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload, revert
from tests.conftest import FixedClock

WEDNESDAY = date(2026, 11, 25)


@pytest.fixture
def full(caseload: Caseload, clock: FixedClock) -> Caseload:
    """Clients, some of whom share a name, employers and people at them; today is a Wednesday."""
    clock.set(WEDNESDAY)
    for name in (
        "Petra Laaksonen",
        "Mikko Pelkonen",
        "Raija Mäki-Petäjä",
        "Aino Virtanen",
        "Matti Virtanen",
        "Veera Halonen",
        "Kalle Korhonen",
    ):
        given_names, family_name = name.split()
        clients.add(caseload, ClientFields(given_names=given_names, family_name=family_name))
    for name in ("Satamahuolto Oy", "Kahvila Kulma", "Kymen Siivouspalvelu Oy", "Korhonen Oy"):
        records.add(caseload, EmployerFields(name=name))
    records.add(caseload, EmployerPersonFields(employer_id=1, name="Sari Satama"))
    return caseload


def fields(caseload: Caseload, line: str) -> dict[str, Any]:
    """What the line says, without what it does not."""
    parsed = quick_line.read_line(caseload, line)
    inner = ("words", "act", "maker_words", "to_client")
    said = {name: value for name, value in vars(parsed).items() if value and name not in inner}
    for name in ("clients", "ambiguous"):
        if name in said:
            said[name] = [row.name for row in said[name]]
    for name in ("employer", "person"):
        if name in said:
            said[name] = said[name].name
    if said["day"] == WEDNESDAY:
        del said["day"]
    if said["maker"] is ContactMaker.COACH:
        del said["maker"]
    return said


HALONEN = ["Halonen Veera"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "soitto Halonen palkkatuki 20 min huomenna seuranta",
            {
                "kind": "call",
                "clients": HALONEN,
                "subject": "Palkkatuki",
                "minutes": 20,
                "next_day": date(2026, 11, 26),
                "next_step": "seuranta",
            },
        ),
        (
            "samtal Halonen lönesubvention 20 min imorgon uppföljning",
            {
                "kind": "call",
                "clients": HALONEN,
                "subject": "Lönesubvention",
                "minutes": 20,
                "next_day": date(2026, 11, 26),
                "next_step": "uppföljning",
            },
        ),
        (
            "call Halonen pay subsidy 20 min tomorrow follow-up",
            {
                "kind": "call",
                "clients": HALONEN,
                "subject": "Pay subsidy",
                "minutes": 20,
                "next_day": date(2026, 11, 26),
                "next_step": "follow-up",
            },
        ),
        (
            "käynti Satamahuolto Sari +7",
            {
                "kind": "employer_visit",
                "employer": "Satamahuolto Oy",
                "person": "Sari Satama",
                "next_day": date(2026, 12, 2),
            },
        ),
        (
            "pika-apu haastattelu 30 min Helmi",
            {"kind": "quick_help", "subject": "Haastattelu", "minutes": 30, "note": "Helmi"},
        ),
        (
            "tapaaminen Laaksosen kanssa 1,5 h toimistolla",
            {"kind": "meeting", "clients": ["Laaksonen Petra"], "minutes": 90, "place": "office"},
        ),
        (
            "eilen puhelu Pelkoselle työkokeilusta vko päästä soita",
            {
                "kind": "call",
                "day": date(2026, 11, 24),
                "clients": ["Pelkonen Mikko"],
                "subject": "Työkokeilu",
                "next_day": date(2026, 12, 2),
                "next_step": "soita",
            },
        ),
        (
            "ma tapaaminen Mäki-Petäjän kanssa 1 h ensi ma klo 9 palaveri",
            {
                "kind": "meeting",
                "day": date(2026, 11, 23),
                "clients": ["Mäki-Petäjä Raija"],
                "minutes": 60,
                "next_day": date(2026, 11, 30),
                "next_step": "klo 9 palaveri",
            },
        ),
        ("Veera ei tullut", {"kind": "meeting", "clients": HALONEN, "missed": True}),
        (
            "koordinaattori soitti Satamahuoltoon",
            {"kind": "employer_call", "employer": "Satamahuolto Oy", "maker": "coordinator"},
        ),
        (
            "Halonen itse soitti Satamahuoltoon",
            {
                "kind": "employer_call",
                "clients": HALONEN,
                "employer": "Satamahuolto Oy",
                "maker": "client",
            },
        ),
        (
            "soitto työnantaja Leipomo Lumi Oy palkkatuesta pe",
            {
                "kind": "employer_call",
                "new_employer": "Leipomo Lumi Oy",
                "subject": "Palkkatuki",
                "next_day": date(2026, 11, 27),
            },
        ),
        (
            "soitto Virtanen 15min",
            {
                "kind": "call",
                "ambiguous": ["Virtanen Aino", "Virtanen Matti"],
                "minutes": 15,
            },
        ),
        (
            "soitto Korhonen",
            {"kind": "employer_call", "ambiguous": ["Korhonen Kalle", "Korhonen Oy"]},
        ),
        (
            "tapaaminen Petra ja Mikko 60 min",
            {"kind": "meeting", "clients": ["Laaksonen Petra", "Pelkonen Mikko"], "minutes": 60},
        ),
        (
            "muistiinpano Halonen muutti Kotkaan",
            {"kind": "note", "clients": HALONEN, "note": "muutti Kotkaan"},
        ),
        (
            "Halonen haluaa itse hakea klo 9 bussilla",
            {"kind": "note", "clients": HALONEN, "note": "haluaa itse hakea klo 9 bussilla"},
        ),
        (
            "kotikäynti Halonen 1h 15min",
            {"kind": "meeting", "clients": HALONEN, "minutes": 75, "place": "home"},
        ),
        (
            "Halonen asiakkaan kautta Kahvila Kulma lupasi paikan",
            {
                "kind": "employer_via_client",
                "clients": HALONEN,
                "employer": "Kahvila Kulma",
                "note": "lupasi paikan",
            },
        ),
    ],
)
def test_a_line_is_understood(full: Caseload, line: str, said: dict[str, Any]) -> None:
    assert fields(full, line) == said


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("huomenna", date(2026, 11, 26)),
        ("ylihuomenna", date(2026, 11, 27)),
        ("+7", date(2026, 12, 2)),
        ("vko päästä", date(2026, 12, 2)),
        ("viikon kuluttua", date(2026, 12, 2)),
        ("2 vk päästä", date(2026, 12, 9)),
        ("kahden viikon päästä", date(2026, 12, 9)),
        ("kuukauden päästä", date(2026, 12, 25)),
        ("pe", date(2026, 11, 27)),
        ("ke", date(2026, 12, 2)),
        ("ensi ma", date(2026, 11, 30)),
        ("ensi pe", date(2026, 12, 4)),
        ("3.12.", date(2026, 12, 3)),
        ("24.11.", date(2027, 11, 24)),
        ("2026-12-03", date(2026, 12, 3)),
        ("i övermorgon", date(2026, 11, 27)),
        ("om två veckor", date(2026, 12, 9)),
        ("nästa måndag", date(2026, 11, 30)),
        ("in a week", date(2026, 12, 2)),
        ("next friday", date(2026, 12, 4)),
    ],
)
def test_a_day_that_lies_ahead_is_the_next_steps(full: Caseload, words: str, day: date) -> None:
    said = fields(full, f"tapaaminen Halonen {words} jatko")
    assert (said["next_day"], said["next_step"], said.get("day")) == (day, "jatko", None)
    assert "note" not in said


@pytest.mark.parametrize(
    ("words", "minutes"),
    [("1 h", 60), ("1,5 h", 90), ("15min", 15), ("1 h 30 min", 90), ("puoli tuntia", 30),
     ("tunti", 60), ("45 minuuttia", 45), ("2 tim", 120), ("half an hour", 30)],
)  # fmt: skip
def test_how_long(full: Caseload, words: str, minutes: int) -> None:
    said = fields(full, f"tapaaminen Halonen {words}")
    assert (said["minutes"], said.get("note")) == (minutes, None)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=80))
def test_nothing_typed_is_lost(full: Caseload, typed: str) -> None:
    parsed = quick_line.read_line(full, f"xyzzy {typed} plugh")
    kept = f"{parsed.note} {parsed.next_step}"
    assert "xyzzy" in kept
    assert "plugh" in kept


def test_a_line_is_saved_as_one_step(full: Caseload) -> None:
    parsed = quick_line.read_line(full, "tapaaminen Petra ja Mikko 60 min palkkatuki +7 soita")
    change = quick_line.save_line(full, parsed)
    rows = [record.fields for record in records.list_records(full, EntryFields)]
    assert [row.client_id for row in rows] == [1, 2]
    assert all(row.kind is EntryKind.MEETING and row.subject == "Palkkatuki" for row in rows)
    revert(full, change)
    assert records.list_records(full, EntryFields) == []


def test_a_new_employer_is_added_with_the_contact(full: Caseload) -> None:
    parsed = quick_line.read_line(full, "käynti työnantaja Leipomo Lumi Halonen 30 min")
    quick_line.save_line(full, parsed)
    (contact,) = [record.fields for record in records.list_records(full, EmployerContactFields)]
    assert (contact.way, contact.client_id, contact.minutes) == (ContactWay.VISIT, 6, 30)
    employer = records.get(full, EmployerFields, contact.employer_id)
    assert employer.name == "Leipomo Lumi"


def test_what_fits_several_or_says_nothing_is_not_saved(full: Caseload) -> None:
    with pytest.raises(NotFound):
        quick_line.save_line(full, quick_line.read_line(full, "soitto Virtanen"))
    for nothing in ("", "  ", "huomenna"):
        with pytest.raises(InvalidValue):
            quick_line.save_line(full, quick_line.read_line(full, nothing))
    assert records.list_records(full, EntryFields) == []


def test_every_kind_is_stored(full: Caseload) -> None:
    for kind in LineKind:
        assert (kind.contact_way is None) != (kind.entry_kind is None)


def test_what_has_no_column_stays_in_words(full: Caseload) -> None:
    """A visit that came to nothing, who made a call, whom a note speaks of: nothing is lost."""
    for line in (
        "käynti Satamahuolto ei tullut paikalle toimistolla",
        "koordinaattori soitti Halonen 5 min",
        "muistiinpano Halonen Satamahuolto Sari lupasi vuoroja",
    ):
        quick_line.save_line(full, quick_line.read_line(full, line))
    (contact,) = [row.fields for row in records.list_records(full, EmployerContactFields)]
    assert (contact.way, contact.note) == (ContactWay.VISIT, "ei tullut paikalle toimistolla")
    called, noted = [row.fields for row in records.list_records(full, EntryFields)]
    assert (called.kind, called.with_whom, called.note) == (EntryKind.CALL, "koordinaattori", "")
    assert (noted.kind, noted.note) == (EntryKind.NOTE, "lupasi vuoroja")
    assert noted.with_whom == "Satamahuolto Oy, Sari Satama"


THURSDAY, FRIDAY, MONDAY = date(2026, 11, 26), date(2026, 11, 27), date(2026, 11, 30)
HARBOUR = {"employer": "Satamahuolto Oy"}


@pytest.mark.parametrize(
    ("line", "who", "step", "day"),
    [
        ("muista lähettää CV Satamahuoltoon pe", HARBOUR, "muista lähettää CV", FRIDAY),
        ("to soita Haloselle", {"clients": HALONEN}, "soita", THURSDAY),
        ("soita Haloselle to", {"clients": HALONEN}, "soita", THURSDAY),
        ("lähetä viesti Haloselle to", {"clients": HALONEN}, "lähetä viesti", THURSDAY),
        ("varaa aika Halonen ma", {"clients": HALONEN}, "varaa aika", MONDAY),
        ("käy Satamahuollossa ma", HARBOUR, "käy", MONDAY),
        ("mån ring Halonen", {"clients": HALONEN}, "ring", MONDAY),
        ("skicka CV till Satamahuolto fre", HARBOUR, "skicka CV till", FRIDAY),
        ("kom ihåg att ringa Halonen tors", {"clients": HALONEN}, "kom ihåg att ringa", THURSDAY),
        ("send the CV to Satamahuolto fri", HARBOUR, "send the CV to", FRIDAY),
        ("Halonen to", {"clients": HALONEN}, "", THURSDAY),
        ("Halonen pe", {"clients": HALONEN}, "", FRIDAY),
    ],
)
def test_what_is_to_be_done_has_not_been_done(
    full: Caseload, line: str, who: dict[str, Any], step: str, day: date
) -> None:
    told = {"next_step": step} if step else {}
    assert fields(full, line) == {"kind": "note", **who, **told, "next_day": day}


@pytest.mark.parametrize("line", ["soitto Halonen to", "tapaaminen Halonen to", "möte Halonen on"])
def test_a_short_day_behind_what_was_done_is_the_next_one(full: Caseload, line: str) -> None:
    said = fields(full, line)
    assert said["kind"] in ("call", "meeting")
    assert said["next_day"] > WEDNESDAY


def test_small_words_of_a_sentence_are_no_day(full: Caseload) -> None:
    for line in ("call Halonen about going to work", "muistiinpano Halonen on lomalla"):
        assert "next_day" not in fields(full, line)
