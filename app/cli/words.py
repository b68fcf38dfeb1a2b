"""The language and the sentences of the command line."""

import locale
import os
import tomllib

from app.services.phrases import Phrases
from app.services.resource_files import resource


def system_language() -> str:
    """The language of this computer if it is Finnish or Swedish, else English."""
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    name = next((name for name in names if name), locale.getlocale()[0] or "").lower()
    return {"fi": "fi", "sv": "sv", "sw": "sv"}.get(name[:2], "en")  # "Swedish_Finland"


def cli_phrases(language: str) -> Phrases:
    """The sentences of the command line in a language: fi, sv or en."""
    wording = resource("phrases", f"cli_{language}.toml").read_text(encoding="utf-8")
    return Phrases(language, tomllib.loads(wording))
