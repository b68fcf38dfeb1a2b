"""No outcome, status, job or measure from words that don't say it: sentences at random."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.enums import PlacementKind
from app.services.importing.word_lists import sheet_words
from app.services.resource_files import resource

WORDS = sheet_words()
LISTED = tomllib.loads(resource("lists", "sheet_words.toml").read_text("utf-8"))


def listed(*tables: str) -> list[str]:
    """Every listed word of these tables, the open ones as they stand."""
    found = [word for table in tables for words in LISTED[table].values() for word in words]
    return sorted({word.rstrip("*") for word in found})


WHOLE_DENIALS = [
    "ei", "inte", "not", "never", "peruuntui", "ei toteutunut", "ei saanut paikkaa", "kariutui",
    "odottaa", "suunnitteilla", "toiveena", "haaveena", "hakee", "ehkä", "planeras", "väntar på",
    "önskemål", "sökt", "avböjde", "fell through", "declined", "waiting for", "hopes for",
    "looking for", "no longer", "might be", "päättyi", "raukesi", "jäi toteutumatta", "peruttu",
    "evättiin", "cancelled", "inställd", "ei enää", "aiemmin", "entinen", "tavoitteena",
]  # fmt: skip
OUTCOMES = sorted(
    {
        word
        for kind, words in LISTED["outcomes"].items()
        if kind != "did_not_stay"
        for word in words
        if not word.endswith("*")
    }
)
STATUSES = sorted({w for words in LISTED["statuses"].values() for w in words if "*" not in w})
WORKS = sorted({w for w in [*LISTED["work"]["trial"], *LISTED["work"]["job"]] if "*" not in w})
denials = st.sampled_from(WHOLE_DENIALS)
joints = st.sampled_from([" ", ", ", ": ", " - ", " (", "; ", "\n"])
fillers = st.sampled_from(["", "1.3.2022", "Prisma", "Kahvila Oy", "kevät", "nyt", "sovittu"])


@st.composite
def sentences(draw: st.DrawFn, known: list[str]) -> str:
    """A known word with one that denies, cancels or plans, in any order, with others around."""
    parts = [draw(st.sampled_from(known)), draw(denials)]
    if draw(st.booleans()):
        parts.reverse()
    parts.insert(draw(st.integers(0, 2)), draw(fillers))
    text = draw(joints).join(part for part in parts if part)
    return draw(st.sampled_from([text, text.upper(), text.capitalize(), text.title()]))


@given(sentences(OUTCOMES))
def test_a_denied_outcome_is_none(text: str) -> None:
    assert WORDS.outcome_of(text) is None


@given(sentences(STATUSES))
def test_a_denied_status_is_none(text: str) -> None:
    assert WORDS.status_of(text) is None


@given(sentences(WORKS))
def test_a_denied_job_or_measure_is_none(text: str) -> None:
    assert WORDS.work_kind(text) is None


@given(
    st.sampled_from(OUTCOMES), st.text(st.characters(categories=["Ll"]), min_size=4, max_size=12)
)
def test_a_word_that_nobody_knows_leaves_the_outcome_open(known: str, unknown: str) -> None:
    found = WORDS.outcome_of(f"{known} {unknown}")
    assert found in (None, WORDS.outcome_of(known))
    if found is not None:  # only where the unknown word is listed or a title after all
        assert (
            WORDS.outcome_of(f"{unknown}") is found
            or unknown.endswith(tuple(LISTED["filler"]["title_endings"]))
            or any(unknown == word or unknown.startswith(word) for word in every_word())
        )


def every_word() -> list[str]:
    return [*listed("outcomes", "work", "filler"), *LISTED["filler"]["words"]]


@pytest.mark.parametrize("word", OUTCOMES)
def test_a_listed_word_alone_has_its_meaning(word: str) -> None:
    assert WORDS.outcome_of(word) is not None
    assert WORDS.outcome_of(f"{word}?") is None


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Työllistyi Kahvila Oy:hyn 6/2025, vakituinen", "employed"),
        ("työllistyi siivoojaksi", "employed"),
        ("fick jobb som kock på Fazer", "employed"),
        ("Employed at S-Market since 1.5.2023", "employed"),
        ("aloitti opinnot Porissa syksyllä", "education"),
        ("keskeytyi (muutti Ouluun)", "interrupted"),
        ("työkokeilu tai koulutus", "None"),
        ("opiskelupaikka peruuntui", "None"),
        ("työhönvalmennus", "None"),
        ("työsuhde päättyi", "None"),
        ("unemployed", "None"),
        ("job seeker", "None"),
        ("ei pysynyt palvelussa", "did_not_stay"),
        ("työllistyi kokiksi", "employed"),
        ("työllistyi varastopäälliköksi", "employed"),
        ("opiskelee parturiksi", "education"),
        ("töissä varastomiehenä", "employed"),
        ("työllistyi määräajaksi", "employed"),
        ("työllistyi kaupungille", "employed"),
        ("Työllistyi Helsingin kaupungille siivoojaksi", "employed"),
        ("sai töitä kunnalta", "employed"),
        ("pääsi töihin K-Rautaan", "employed"),
        ("töissä päiväkodissa", "employed"),
        ("työllistyi siivousfirmaan 1.3.2023", "employed"),
        ("opiskelemaan Novia", "education"),
        ("opiskelemaan Noviaan", "education"),
        ("opiskelemaan Stadin ammattiopistoon", "education"),
        ("aloitti opinnot lukiossa", "education"),
        ("työkokeilussa varastolla", "work_trial"),
        ("anställd av staden", "employed"),
        ("fick jobb i köket", "employed"),
        ("studerar vid Novia", "education"),
        ("hired by the city council", "employed"),
        ("got a job in a kitchen", "employed"),
        ("ei työllistynyt kaupungille", "None"),
        ("haki töihin kaupungille", "None"),
        ("töihin K-Rautaan?", "None"),
        ("työllistyi kaupungille, lopetti", "None"),
        ("töissä, kaupungilla", "None"),
        ("töihin työpajalle", "None"),
        ("töihin kuntoutukseen", "None"),
        ("puoliso töissä kaupungilla", "None"),
        ("opiskelemaan Novia?", "None"),
        ("job shop", "None"),
        ("did not get a job in a shop", "None"),
    ],
)
def test_whole_cells(text: str, outcome: str) -> None:
    assert str(WORDS.outcome_of(text)) == outcome


EMPTY_VALUES = [
    " -", ": -", " –", ": —", ":", " =", " /", ": ( )", " (-)", " [-]", ": _", " ____", ": ...",
    " …", ": -, 1.2.2023", ": - (Kahvila Oy)", " -; Kahvila Oy", "-", "--", ": ∅", ": ei",
    ": Ei ole", " ei", ": Ei tietoa", ": tyhjä", ": Puuttuu", ": Tuntematon", ": nej", ": Ingen",
    ": Saknas", ": Okänt", ": Tom", ": no", ": None", ": N/A", ": NULL", ": NA", ": Unknown",
    ": Nothing", ": Blank", ": 0", " 0", ": Nolla", ": noll", ": zero", ": Avoin", ": Öppet",
    ": open", ": FALSE", ": TBD", " ✗", ": ✘", " ❌", ": 👎", ": ☐", " [ ]",
]  # fmt: skip


@pytest.mark.parametrize("empty", EMPTY_VALUES)
def test_a_word_with_an_empty_value_is_none(empty: str) -> None:
    understood = {
        text
        for known in [*OUTCOMES, *WORKS, *STATUSES, "Työllistyi", "anställd", "Koulutus"]
        for text in [f"{known}{empty}"]
        if WORDS.outcome_of(text) or WORDS.status_of(text) or WORDS.work_kind(text)
    }
    assert understood == set()


@pytest.mark.parametrize(
    "text",
    [
        "- työllistyi",
        "– työllistyi",
        "• työllistyi",
        "✓ työllistyi",
        "☑ työllistyi",
        "työllistyi.",
        "(työllistyi)",
        "työllistyi!",
        '"työllistyi"',
        "työllistyi 1.2.2023-",
        "työllistyi 1.2.2023 –",
        "työllistyi - Kahvila Oy",
        "työllistyi (Kahvila Oy)",
        "Työllistyi: 3/2023",
        "työllistyi: kyllä",
        "anställd: ja",
        "employed: Yes",
        "employed in the open labour market",
    ],
)
def test_signs_around_a_word_and_a_yes_take_nothing_from_it(text: str) -> None:
    assert str(WORDS.outcome_of(text)) == "employed"


def test_an_agreed_trial_is_a_measure() -> None:
    assert WORDS.work_kind("työkokeilu sovittu") is PlacementKind.MEASURE
    assert WORDS.work_kind("työkokeilu suunnitteilla") is None
