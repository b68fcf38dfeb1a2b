"""How the words of old sheets are listed: each once, and spelled as it is compared."""

import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.models.rules.importing.headings import plain
from app.services.resource_files import resource

LISTS = sorted(resource("lists").glob("*.toml"))
SIGNS = {"marks.ditto", "marks.nothing"}
PATTERNS = {"work.part_time", "work.full_time", "work.permanent"}


def lists_of(value: Any, name: str = "") -> Iterator[tuple[str, list[str]]]:
    """Each list of words with its dotted name."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield from lists_of(each, f"{name}.{key}".lstrip("."))
    elif isinstance(value, list) and all(isinstance(each, str) for each in value):
        yield name, value
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from lists_of(each, f"{name}.{number}")


@pytest.mark.parametrize("file", LISTS, ids=lambda file: file.stem)
def test_no_word_stands_twice_in_one_list(file: Path) -> None:
    named = dict(lists_of(tomllib.loads(file.read_text("utf-8"))))
    assert named
    twice = {
        name: [word for word, count in Counter(words).items() if count > 1]
        for name, words in named.items()
    }
    assert not {name: words for name, words in twice.items() if words}


def test_each_word_is_spelled_as_it_is_compared() -> None:
    listed = tomllib.loads(resource("lists", "sheet_words.toml").read_text("utf-8"))
    spelled = {
        name: words
        for name, words in lists_of(listed)
        if name not in SIGNS | PATTERNS and not name.endswith(".targets")
    }
    assert len(spelled) > 50
    assert plain("Puh.nro") in spelled["headings.both.phone"]
    odd = {(name, word) for name, words in spelled.items() for word in words if spoiled(word)}
    assert not odd


def spoiled(word: str) -> bool:
    bare = word.rstrip("*")
    return plain(bare) != bare
