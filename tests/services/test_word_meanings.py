"""Words that mean one thing: the same row in the figures, the paper's own language, a proposal."""

import tomllib
from collections import Counter
from datetime import date

import pytest

from app.models.client import ClientFields
from app.models.enums import ListKind
from app.services import word_meanings
from app.services.caseload import clients, lists
from app.services.figures.project_figures import count_project
from app.services.figures.statistics import count_own_figures
from app.services.phrases import LANGUAGES
from app.services.resource_files import resource
from app.services.storage.unit_of_work import Caseload
from app.services.work import merging

DAY = date(2026, 10, 1)


def _add(caseload: Caseload, **values: str) -> None:
    fields = ClientFields(family_name="Aalto", started_on=DAY, **values)  # type: ignore[arg-type]
    clients.add(caseload, fields, day=DAY)


def test_towns_and_referrers_of_two_languages_are_one_row(caseload: Caseload) -> None:
    for town in ("Turku", "Åbo", " turku", "Kouvola", "Åbo.", ""):
        _add(caseload, municipality=town)
    for referrer in ("Vuxensocialarbete", "Aikuissosiaalityö", "Aikuissosiaalityö ", "TE-toimisto"):
        _add(caseload, referrer=referrer)
    towns = {one.name: one.count for one in count_project(caseload).municipalities.figures}
    assert towns == {"Åbo": 4, "Kouvola": 1, "": 5}
    sent = {one.name: one.count for one in count_own_figures(caseload).referrers.figures}
    assert sent.pop("") == 6
    assert sent == {"Aikuissosiaalityö": 3, "TE-toimisto": 1}


def test_what_only_may_mean_the_same_is_proposed_and_not_done(caseload: Caseload) -> None:
    lists.fill_defaults(caseload, "fi")
    for referrer in ("TE-toimisto", "Työllisyyspalvelut", "Itse", "Socialservice", "Kirkko"):
        _add(caseload, referrer=referrer)
    assert merging.suggest_merges(caseload, ListKind.REFERRER) == [
        ("Itse", "Asiakas itse"),
        ("Socialservice", "Sosiaalipalvelut"),
        ("TE-toimisto", "Työllisyyspalvelut"),
    ]
    assert merging.suggest_merges(caseload, ListKind.HELPS) == []
    for other, kept in merging.suggest_merges(caseload, ListKind.REFERRER):
        merging.merge_words(caseload, ListKind.REFERRER, other, kept)
    assert merging.suggest_merges(caseload, ListKind.REFERRER) == []


@pytest.mark.parametrize(
    ("kind", "words", "language", "spoken"),
    [
        ("referrer", "kuntouttava työtoiminta", "en", "Rehabilitative work activity"),
        ("referrer", "kuntouttava työtoiminta", "fi", "kuntouttava työtoiminta"),
        ("referrer", "Kirkko", "sv", "Kirkko"),
        ("referrer", "Itse", "sv", "Klienten själv"),
        ("referrer", "kuty", "en", "Rehabilitative work activity"),
        ("measure", "Work trial", "fi", "Työkokeilu"),
        ("role", "asiakas", "sv", "Klient"),
        ("municipality", "Loviisa", "sv", "Lovisa"),
        ("municipality", "Lovisa", "en", "Loviisa"),
        ("", "Muu", "en", "Muu"),
    ],
)
def test_a_paper_says_it_in_its_own_language(
    kind: str, words: str, language: str, spoken: str
) -> None:
    assert word_meanings.say_in(kind, words, language) == spoken


@pytest.mark.parametrize("kind", [*ListKind, word_meanings.MUNICIPALITY])
def test_no_word_has_two_meanings(kind: str) -> None:
    usual = [word_meanings.read_usual_lists(one).get(kind, []) for one in LANGUAGES]
    assert len({len(words) for words in usual}) == 1
    alike = tomllib.loads(resource("lists", "alike.toml").read_text(encoding="utf-8"))
    groups = [*zip(*usual, strict=True), *alike.get(kind, {}).get("same", [])]
    also = alike.get(kind, {}).get("also", [])
    assert {first for first, *_ in also} <= set(usual[0])
    groups += [more for _, *more in also]
    counted = Counter(word.casefold() for group in groups for word in set(group))
    assert not [word for word, times in counted.items() if times > 1]
