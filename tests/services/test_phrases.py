"""The documents' wording is whole in all three languages."""

import re
import string
import tomllib
from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import Any

import pytest

from app.services.errors import InvalidValue
from app.services.phrases import LANGUAGES, phrases
from app.services.resource_files import resource


def _leaves(wording: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(wording, str):
        yield path, wording
        return
    for key, below in wording.items():
        yield from _leaves(below, f"{path}.{key}")


def _wording(language: str) -> dict[str, str]:
    with resource("phrases", f"{language}.toml").open("rb") as file:
        return dict(_leaves(tomllib.load(file)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_things(language: str) -> None:
    finnish, other = _wording("fi"), _wording(language)
    assert list(other) == list(finnish)
    for key, text in other.items():
        assert text.strip() == text != "", key
        assert _places(text) == _places(finnish[key]), key


def _outline(file: str) -> list[str]:
    """The tables of a file and the comments between them, in their order."""
    lines = resource("phrases", file).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.startswith(("[", "#"))]


@pytest.mark.parametrize("kind", ["", "cli_", "import_", "news_"])
def test_the_files_of_the_languages_are_built_alike_and_commented_in_english(kind: str) -> None:
    english = _outline(f"{kind}en.toml")
    assert english[0].startswith("# ")
    for language in LANGUAGES:
        assert _outline(f"{kind}{language}.toml") == english


def test_the_tables_of_a_document_stand_together_below_what_they_are_for() -> None:
    lines = _outline("en.toml")
    documents = [re.sub(r"\W.*", "", line[1:]) for line in lines if line.startswith("[")]
    assert len(list(groupby(documents))) == len(set(documents))
    firsts = [line for before, line in pairwise(lines) if before.startswith("#") and line[0] == "["]
    assert firsts == [f"[{document}]" for document, _ in groupby(documents)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paper_about_people_has_the_same_marking(language: str) -> None:
    wording = _wording(language)
    markings = {wording[key] for key in (".report.secret", ".access.marking", ".listing.secret")}
    assert len(markings) == 1, markings


def _places(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)


def test_one_and_several() -> None:
    words = phrases("fi", "report")
    assert words.format_count("prefill.meetings", 1) == "Tapasimme kerran."
    assert words.format_count("prefill.meetings", 5) == "Tapasimme 5 kertaa."
    assert "copy.client" in words
    assert "copy.nobody" not in words


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(InvalidValue):
        phrases("de", "report")


def test_the_secrecy_mark_names_the_same_law_everywhere() -> None:
    for language in LANGUAGES:
        assert re.search(r"621/1999.*24.*25", phrases(language, "report")("secrecy_ground"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_document_read_by_itself_is_what_the_whole_file_says_of_it(language: str) -> None:
    with resource("phrases", f"{language}.toml").open("rb") as file:
        whole = tomllib.load(file)
    for document, wording in whole.items():
        found = phrases(language, document)
        tables = {key: below for key, below in wording.items() if isinstance(below, dict)}
        assert {key: found.all_of(key) for key in tables} == tables
        assert all(key in found for key in wording)
