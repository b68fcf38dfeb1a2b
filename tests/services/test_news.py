"""What is new is told for each version of the change log, in three languages alike."""

import re
from pathlib import Path

import pytest

from app.services.errors import InvalidValue
from app.services.news import read_news
from app.services.phrases import LANGUAGES
from app.version import VERSION

CHANGES = Path(__file__).parents[2] / "CHANGELOG.md"


def test_each_version_of_the_change_log_has_its_news() -> None:
    told = re.findall(r"^## ([\d.]+)", CHANGES.read_text("utf-8"), re.MULTILINE)
    assert told[0] == VERSION
    for language in LANGUAGES:
        assert list(read_news(language)) == told


def test_the_news_say_the_same_in_each_language() -> None:
    counts = {
        language: {version: len(lines) for version, lines in read_news(language).items()}
        for language in LANGUAGES
    }
    assert counts["fi"] == counts["sv"] == counts["en"]
    assert all(counts["fi"].values())
    lines = [
        line for language in LANGUAGES for told in read_news(language).values() for line in told
    ]
    assert len(set(lines)) == len(lines)


def test_there_is_no_other_language() -> None:
    with pytest.raises(InvalidValue):
        read_news("de")
