"""Lines of every kind that a coach may type, each judged by hand: `tests/data/quick_lines.txt`."""

import itertools
import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.models.client import ClientFields
from app.models.employer import EmployerFields, EmployerPersonFields
from app.models.enums import ContactMaker
from app.models.rules.quick_line.parsing import ParsedLine
from app.services.caseload import clients, quick_line
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.services.vault import opening
from tests.conftest import FixedClock

LINES = Path(__file__).parents[2] / "data" / "quick_lines.txt"
CLIENTS = """
    Raija Mäki-Petäjä, Petra Laaksonen, Mikko Pelkonen, Łukasz Kowalski, Jürgen Straße,
    Aino Virtanen, Matti Virtanen, Sanna Niemi, Kalle Rae, Tuula Kivelä, Eva Wiik, Ayşe Şahin,
    Georg von Wright, Thi Hoa Nguyen, Jari Heikkilä, Pirkko Koski, Seppo Lahti, Antti Mäki,
    Helmi Lehto, Onni Salo, Kaarina Hietanen, Eero Kangas, Åsa Lindström, Björn Öhman,
    Marjatta Vähäkangas, Tero Lepistö, Satu Joki, Ahmed Al-Hassan, Olga Ivanova,
    Jean-Pierre Dubois, Anna-Liisa Ketola, Risto Rikas, Lauri Lampinen, Reijo Kuusisto,
    Emma Söderholm, Ville Suutari, Hanna Harju, Mari Saari, Jukka Pellonpää, Maija Sipilä
"""
EMPLOYERS = """
    Satamahuolto Oy, SATAMAHUOLTO Kotka Oy, Kahvila Kulma, Kymen Siivouspalvelu Oy,
    Leipomo Lumi Ky, Autokorjaamo Virtanen tmi, Prisma Kouvola, K-Market Keskusta,
    Ab Svenska Bageri, Rakennus Mäkinen Oy, Hoivakoti Onnela, Kukkakauppa Ruusu, Kotkan kaupunki,
    Pesula Puhdas Ky, Ravintola Meri, Varasto ja Logistiikka Oy, Puutarha Vihreä,
    Tmi Hannu Harju, Kirjakauppa Aalto, S-Market Karhula
"""
PEOPLE = {
    "Sari Satama": 1,
    "Aino Kulma": 3,
    "Liisa Lumi": 5,
    "Timo Prismanen": 7,
    "Virpi Mäkinen": 10,
    "Kirsi Niemi": 11,
}


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Caseload]:
    """Forty clients whose names bend in every way, and twenty employers, some of them alike."""
    clock = FixedClock()
    clock.set(date(2026, 11, 25))  # a Wednesday
    caseload = opening.temporary(tmp_path_factory.mktemp("crowd") / "caseload", clock=clock)
    for name in (one.strip() for one in CLIENTS.split(",")):
        given, _, family = name.partition(" von ")
        given, family = (given, f"von {family}") if family else tuple(name.rsplit(" ", 1))
        clients.add(caseload, ClientFields(given_names=given, family_name=family))
    for name in EMPLOYERS.split(","):
        records.add(caseload, EmployerFields(name=name.strip()))
    for name, employer_id in PEOPLE.items():
        records.add(caseload, EmployerPersonFields(employer_id=employer_id, name=name))
    yield caseload
    caseload.close()


def describe(parsed: ParsedLine, today: date) -> str:
    """What a line says in one line of text, without what it does not say."""
    values = {
        "kind": parsed.kind.value,
        "day": "" if parsed.day == today else parsed.day.isoformat(),
        "client": " & ".join(row.name for row in parsed.clients),
        "ambiguous": " & ".join(row.name for row in parsed.ambiguous),
        "employer": parsed.employer.name if parsed.employer else "",
        "new": parsed.new_employer,
        "person": parsed.person.name if parsed.person else "",
        "minutes": parsed.minutes or "",
        "next": parsed.next_step,
        "on": parsed.next_day.isoformat() if parsed.next_day else "",
        "subject": parsed.subject,
        "place": parsed.place.value if parsed.place else "",
        "maker": "" if parsed.maker is ContactMaker.COACH else parsed.maker.value,
        "missed": "yes" if parsed.missed else "",
        "note": parsed.note,
    }
    return ", ".join(f"{name}={value}" for name, value in values.items() if value)


def read_judged() -> list[tuple[str, str]]:
    """The lines of the file, each with what it says."""
    pairs = (line.partition(" => ") for line in LINES.read_text("utf-8").splitlines())
    return [(line, right) for line, _, right in pairs if right and not line.startswith("#")]


def test_each_line_says_what_was_judged(crowd: Caseload) -> None:
    lines = read_judged()
    assert len(lines) > 200
    wrong = [
        f"{line}\n  is    {is_}\n  right {right}"
        for line, right in lines
        if (is_ := describe(quick_line.read_line(crowd, line), crowd.today)) != right
    ]
    assert not wrong, "\n".join(wrong)


def test_on_a_friday_friday_is_in_a_week(crowd: Caseload) -> None:
    friday = FixedClock()
    friday.set(date(2026, 11, 27))
    before, crowd.clock = crowd.clock, friday
    try:
        for words in ("pe", "perjantaina", "på fredag", "on friday", "ensi pe", "+7"):
            parsed = quick_line.read_line(crowd, f"soitto Laaksonen {words}")
            assert parsed.next_day == date(2026, 12, 4), words
    finally:
        crowd.clock = before


PARTS = {
    "act": ["soitto", "tapaaminen", "möte", "viesti"],
    "who": ["Laaksonen", "Rae Kalle", "von Wright", "Mäki-Petäjä"],
    "how long": ["20 min", "1,5 h", "puoli tuntia"],
    "subject": ["palkkatuki"],
    "words": ["kkk lll", "mmm"],
    "when": ["huomenna", "2 vk päästä", "3.12.", "i morgon"],
}


def test_the_order_of_the_words_hardly_matters_and_none_is_lost(crowd: Caseload) -> None:
    order = random.Random(11)
    parts = list(PARTS)
    for shuffled in order.sample(list(itertools.permutations(parts)), 150):
        line = " ".join(order.choice(PARTS[part]) for part in shuffled)
        parsed = quick_line.read_line(crowd, line)
        assert len(parsed.clients) == 1, line
        assert parsed.act is not None, line
        assert parsed.minutes in (20, 30, 90), line
        assert parsed.next_day is not None, line
        kept = f"{parsed.note} {parsed.next_step}".split()
        for word in ("kkk", "lll", "mmm"):
            assert (word in line) == (word in kept), line
        assert "palkkatuki" in kept or parsed.subject == "Palkkatuki", line


@pytest.mark.parametrize(
    "word", ["sitten", "seuraavaksi", "därefter", "then", "ja", "kanssa", "oy"]
)
def test_a_word_that_leads_nowhere_stays(crowd: Caseload, word: str) -> None:
    parsed = quick_line.read_line(crowd, f"xyzzy {word}")
    assert parsed.note == f"xyzzy {word}"
