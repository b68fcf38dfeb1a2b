"""The listed words of old sheets, read once."""

import tomllib
from functools import cache

from app.models.rules.importing.sheet_words import SheetWords
from app.services.resource_files import resource


@cache
def sheet_words() -> SheetWords:
    """What the headings and cells of sheets mean, in all three languages."""
    text = resource("lists", "sheet_words.toml").read_text(encoding="utf-8")
    return SheetWords(tomllib.loads(text))
