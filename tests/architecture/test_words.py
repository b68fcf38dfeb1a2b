"""Words that colleagues stumbled on come back on no screen, paper or answer of a command."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
REFUSED = {
    "fi": [
        r"kuntoutus ensin",
        r"terveys ensin",
        r"^palautettu$",
        r"lepota[ou]",
        r"tauolla|^tauot",
        r"^lepää",
        r"peruuntuneet tapaamiset|jäi toteutumatta|jäi tulematta",
        r"palkan tu(ki|et)",
        r"työsuhteen kesto",
        r"alkaneet työt|työt laajuuden|^työt (sektor|ja toimen)|töiden ja toimen|^työ(t:| alkoi$)",
        r"miksi (työ|työt) (loppui|päättyi)",
        r"^lähettäj",
        r"verkostopalaveri",
        r"valmennettava",
        r"sai työtä|oltu yhteydessä",
        r"haarukka|19 kertaa|pielessä",
        r"^(%n|vain) myöhässä",
        r"polku (johti|jatkui|tähän)",
        r"näin minut kohdataan",
        r"(saman|tämän|^sen) nimi(nen|stä|set|siä)\b",
        r"vierekkäin",
        r"^lisää tuloksesta",
        r"siirto tilaan|siirrä: ",
        r"(kumoa|tee uudelleen):$",
        r"kenen asiassa|asiakkaan asiassa",
        r"tuttu tai uusi",
        r"kirjoita se ylös",
        r"niin tiedetään",
        r"tee paperi|kokeile paperi|tiedostolle uusi avain",
        r"menevät mukana",
        r"muista tällä koneella",
        r"missä tiedostoa säilytetään",
        r"^tilaksi$|^esimerkiksi$",
        r"sarakkeet viedään|viedään kenttään",
        r"katsotta(vaa|vana|vaksi)|^mitä katsoa$|tehty paikalla|poista suodatus",
        r"rinnalla(ssa|lla|an|a|n|sta|lle)\b",
        r"kahteen kertaan",
        r"tiedosto ohjelmille|joka osasta",
        r"kuten tietokoneessa",
        r"ohjelman osat",
        r"kenen sanoin|suuret kirjaimet|^paperi(lla)?$",
        r"valmii(t|den) teksti|paperi-välilehdellä",
        r"luetuksi yhdessä",
        r"juuri niin kuin",
        r"^(minä päivänä|milloin)$",
        r"^aiempi (tila|lepo)",
        r"ota aiempi",
        r"^(näppäimet|löydetyt|väli|peru)$|pane pois",
    ],
    "sv": [
        r"rehab först|fliken papper",
        r"återsänd",
        r"hälsan först",
        r"19 gånger",
        r"vägen (ledde|fortsatte)",
        r"vägar in i filen",
        r"^pauser$|^paus (från|till)",
        r"^(%n|endast) försenade?$",
        r"flytt(a)? till: ",
        r"^tangenter$",
    ],
    "en": [
        r"\banew\b",
        r"rehabilitation first",
        r"19 times out of 20",
        r"the path (led|continued)",
        r"^%n late$|only late ones",
        r"move to: ",
        r"(undo|redo):$",
        r"\bgoes on\b|\bfrom now on\b|\bwhoever\b",
    ],
}
PLAIN = {"Milloin"}
"""Heads of columns in plain language, where a question says more than a noun."""
EXPLAINED = {"Rinnalla", "Suomi", "+14", "paperiavain", "salalause"}
"""Words that the README explains, or that are typed or chosen."""


def texts_of(language: str) -> Iterator[str]:
    """Everything that a person reads in this language."""
    tree = ElementTree.parse(RESOURCES / "translations" / f"rinnalla_{language}.ts")
    for message in tree.iter("message"):
        if language == "en":
            yield message.findtext("source") or ""
        translation = message.find("translation")
        if translation is not None:
            yield from (form.text or "" for form in translation.iter("numerusform"))
            yield (translation.text or "").strip()
    if language == "en":
        for name in ("fi", "sv"):
            tree = ElementTree.parse(RESOURCES / "translations" / f"rinnalla_{name}.ts")
            yield from (message.findtext("source") or "" for message in tree.iter("message"))
    for file in sorted((RESOURCES / "phrases").glob(f"*{language}.toml")):
        yield from leaves(tomllib.loads(file.read_text("utf-8")))
    yield from leaves(tomllib.loads((RESOURCES / "lists" / f"{language}.toml").read_text("utf-8")))
    for file in sorted((RESOURCES / "forms").glob("*.toml")):
        said = spoken(tomllib.loads(file.read_text("utf-8")), language)
        yield from (text for text in said if text not in PLAIN)
    if language == "fi":  # what the made-up clients show; words that are matched or typed stay
        for file in sorted((RESOURCES / "demo").glob("*.toml")):
            yield from leaves(tomllib.loads(file.read_text("utf-8")))


def spoken(value: object, language: str) -> Iterator[str]:
    """Each text of a form in this language."""
    if isinstance(value, dict):
        if isinstance(value.get(language), str):
            yield value[language]
        else:
            for each in value.values():
                yield from spoken(each, language)
    elif isinstance(value, list):
        for each in value:
            yield from spoken(each, language)


def leaves(value: object) -> Iterator[str]:
    """Each text in a tree of tables and lists."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from leaves(each)
    elif isinstance(value, list):
        for each in value:
            yield from leaves(each)


@pytest.mark.parametrize("language", REFUSED)
def test_no_refused_word_comes_back(language: str) -> None:
    pattern = re.compile("|".join(REFUSED[language]), re.IGNORECASE)
    found = sorted({text for text in texts_of(language) if pattern.search(text)})
    assert not found, "\n".join(found)


def test_the_readme_speaks_the_words_of_the_screen() -> None:
    """Words in *italics* are quoted from the window: each stands there in one of its languages."""
    readme = (ROOT / "README.md").read_text("utf-8")
    quoted = set(re.findall(r"(?<![*\w])\*([^*\n]+)\*(?!\*)", readme))
    said = {text.replace("&", "") for language in REFUSED for text in texts_of(language)}
    assert sorted(quoted - said - EXPLAINED) == []


def test_a_refused_word_is_seen() -> None:
    pattern = re.compile("|".join(REFUSED["fi"]), re.IGNORECASE)
    bad = ["Kuntoutus ensin", "Palautettu", "3 riviä katsottavana", "Rinnallassa", "Peru"]
    good = ["Kuty ensin", "Palautettu on: {file}", "Tarkista 3 riviä", "Rinnalla", "Peruuta"]
    assert [text for text in [*bad, *good] if pattern.search(text)] == bad
